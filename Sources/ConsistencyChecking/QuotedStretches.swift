internal import PolicyModel

/// The stretches of an edition that lie inside quotation marks of their sentence.
struct QuotedStretches: Sendable {
  /// Offsets at which it changes whether one is inside, ascending, and what holds from there on.
  private var turns: [(offset: Int, isInside: Bool)] = []

  /// - Complexity: O(*n*) in the length of the text.
  init(_ document: Document) {
    let utf8 = document.folded.utf8
    let bytes = utf8.span
    for sentence in document.sentences {
      var depths = (0, 0, 0)
      var isInside = false
      var offset = sentence.folded.lowerBound
      let end = sentence.folded.upperBound
      while offset < end {
        let lead = bytes[offset]
        guard lead & 0xF0 == 0xE0, offset + 2 < end else {
          offset += 1
          continue
        }
        guard lead <= 0xE3 else {
          offset += 3
          continue
        }
        let isMark = Self.count(lead, bytes[offset + 1], bytes[offset + 2], &depths)
        offset += 3
        guard isMark else { continue }
        let nowInside = depths.0 > 0 || depths.1 > 0 || depths.2 > 0
        if nowInside != isInside { turns.append((offset, nowInside)) }
        isInside = nowInside
      }
      if isInside { turns.append((end, false)) }
    }
  }

  /// Counts 「」, 『』 and “”, each kind by itself; false for any other sign.
  @inline(__always)
  private static func count(
    _ lead: UInt8, _ second: UInt8, _ third: UInt8, _ depths: inout (Int, Int, Int)
  ) -> Bool {
    guard second == 0x80 else { return false }
    switch (lead, third) {
    case (0xE3, 0x8C): depths.0 += 1
    case (0xE3, 0x8D): depths.0 -= 1
    case (0xE3, 0x8E): depths.1 += 1
    case (0xE3, 0x8F): depths.1 -= 1
    case (0xE2, 0x9C): depths.2 += 1
    case (0xE2, 0x9D): depths.2 -= 1
    default: return false
    }
    return true
  }

  /// Whether the words at an offset of the folded text are quoted.
  ///
  /// - Complexity: O(log *quotations*).
  func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = turns.count
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && turns[low - 1].isInside
  }
}
