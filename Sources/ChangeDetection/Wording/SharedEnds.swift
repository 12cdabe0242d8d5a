internal import SequenceDiff

/// Leaves out of a changed word what its counterpart has too: of 育児休業 → 育児休暇 only
/// 休業 → 休暇 is changed.
enum SharedEnds {
  /// The changed bytes of a hunk on either side.
  static func trimmed(
    _ hunk: Hunk, _ oldTokens: [WordToken], _ newTokens: [WordToken], _ oldBytes: [UInt8],
    _ newBytes: [UInt8]
  ) -> (old: Range<Int>, new: Range<Int>) {
    let old = bytes(of: hunk.old, oldTokens)
    let new = bytes(of: hunk.new, newTokens)
    if let first = oldTokens[hunk.old].first, let second = newTokens[hunk.new].first,
      first.kind == .figure, second.kind == .figure
    {
      let shared = sharedBound(first.range, second.range, oldBytes, newBytes)
      return (
        old.lowerBound + shared..<old.upperBound, new.lowerBound + shared..<new.upperBound
      )
    }
    guard hunk.old.count == 1, hunk.new.count == 1, isCompound(oldTokens[hunk.old.lowerBound]),
      isCompound(newTokens[hunk.new.lowerBound])
    else { return (old, new) }
    let characters = (starts(old, oldBytes), starts(new, newBytes))
    let (a, b) = (characters.0.count, characters.1.count)
    func same(_ i: Int, _ j: Int) -> Bool {
      let first = characters.0[i]..<(i + 1 < a ? characters.0[i + 1] : old.upperBound)
      let second = characters.1[j]..<(j + 1 < b ? characters.1[j + 1] : new.upperBound)
      return oldBytes[first] == newBytes[second]
    }
    var head = 0
    while head < min(a, b) && same(head, head) { head += 1 }
    head -= head % 2
    // 上げる and 下げる share their okurigana, but a reader names the whole verb.
    let hasOkurigana = endsInHiragana(old, oldBytes) || endsInHiragana(new, newBytes)
    var tail = 0
    while !hasOkurigana && tail < min(a, b) - head && same(a - 1 - tail, b - 1 - tail) { tail += 1 }
    if (a - head - tail) % 2 == 1 && (b - head - tail) % 2 == 1 && tail % 2 == 1 { tail -= 1 }
    if tail == 1 { tail = 0 }
    guard head + tail > 0 else { return (old, new) }
    func cut(_ range: Range<Int>, _ starts: [Int]) -> Range<Int> {
      let from = head < starts.count ? starts[head] : range.upperBound
      let to = tail > 0 ? starts[starts.count - tail] : range.upperBound
      return from..<max(from, to)
    }
    return (cut(old, characters.0), cut(new, characters.1))
  }

  /// How many bytes of words both figures have before their digits: of no more than 4 minutes → no
  /// more than 10 minutes only the minutes are changed.
  private static func sharedBound(
    _ first: Range<Int>, _ second: Range<Int>, _ oldBytes: [UInt8], _ newBytes: [UInt8]
  ) -> Int {
    var shared = 0
    var length = 0
    while length < min(first.count, second.count) {
      let (a, b) = (oldBytes[first.lowerBound + length], newBytes[second.lowerBound + length])
      let areDigits = (a &- 0x30 < 10, b &- 0x30 < 10)
      if areDigits.0 || areDigits.1 { return areDigits.0 && areDigits.1 ? shared : 0 }
      // Signs of money end the words; a capital begins a month's name, which belongs to its year.
      if a >= 0x80 { return a == b ? shared : 0 }
      guard a == b, a &- 0x41 >= 26 else { return 0 }
      length += 1
      if a == 0x20 { shared = length }
    }
    return 0
  }

  private static func bytes(of range: Range<Int>, _ tokens: [WordToken]) -> Range<Int> {
    guard let first = tokens[range].first, let last = tokens[range].last else {
      let place =
        range.lowerBound < tokens.count
        ? tokens[range.lowerBound].range.lowerBound : tokens.last?.range.upperBound ?? 0
      return place..<place
    }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Words of four characters or more that are written without spaces inside.
  private static func isCompound(_ token: WordToken) -> Bool {
    token.kind == .ideographs && token.range.count >= 9
  }

  private static func endsInHiragana(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.count >= 3 && bytes[range.upperBound - 3] == 0xE3
      && (0x81...0x82).contains(bytes[range.upperBound - 2])
  }

  private static func starts(_ range: Range<Int>, _ bytes: [UInt8]) -> [Int] {
    range.filter { bytes[$0] & 0xC0 != 0x80 }
  }
}
