internal import Lexicon
internal import PolicyModel

/// Reads what a stretch of text speaks of, as words that another stretch may share.
///
/// Japanese: pairs of neighbouring signs inside runs of kanji, katakana and Latin letters, so
/// that 暫定的な措置 and 暫定措置 share two of three. English: the stems of its content words.
/// Words that only carry a statement (期限, 締切, deadline) are left out.
struct StatementReader {
  private let isEnglish: Bool
  /// The signs of a compound that is being read.
  private var run: [UInt16] = []
  private static let carriers = CarrierTable(StatementWords.japaneseCarriers)
  /// The kana of inflections, a bit for each from U+3040 on.
  private static let glue: UInt128 = StatementWords.inflectionKana.unicodeScalars.reduce(0) {
    $0 | 1 << UInt128($1.value - 0x3040)
  }

  init(isEnglish: Bool) { self.isEnglish = isEnglish }

  /// Appends the terms of a stretch in reading order; a term may come again.
  ///
  /// - Parameter figures: stretches that are left out, in reading order.
  mutating func read(
    _ words: FoldedWords, without figures: [Range<Int>], into terms: inout [UInt64]
  ) {
    var start = words.range.lowerBound
    for figure in figures where figure.lowerBound >= start {
      read(words.utf8, start..<min(figure.lowerBound, words.range.upperBound), into: &terms)
      start = min(figure.upperBound, words.range.upperBound)
    }
    if start < words.range.upperBound {
      read(words.utf8, start..<words.range.upperBound, into: &terms)
    }
  }

  private mutating func read(_ utf8: [UInt8], _ range: Range<Int>, into terms: inout [UInt64]) {
    if isEnglish {
      english(utf8, range, into: &terms)
    } else {
      japanese(utf8, range, into: &terms)
    }
  }

  private mutating func japanese(
    _ utf8: [UInt8], _ range: Range<Int>, into terms: inout [UInt64]
  ) {
    var pendingGlue = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let lead = utf8[offset]
      var sign: UInt16 = 0
      if lead < 0x80 {
        sign = UInt16(lead)
        offset += 1
      } else if lead & 0xF0 == 0xE0, offset + 2 < range.upperBound {
        sign =
          UInt16(lead & 0x0F) << 12 | UInt16(utf8[offset + 1] & 0x3F) << 6
          | UInt16(utf8[offset + 2] & 0x3F)
        offset += 3
      } else {
        // No noun is written with signs of another length.
        offset += lead >= 0xF0 ? 4 : lead >= 0xC0 ? 2 : 1
      }
      if Self.isNoun(sign) {
        run.append(sign)
        pendingGlue = false
      } else if !run.isEmpty, !pendingGlue, sign >= 0x3040, sign < 0x30A0,
        Self.glue >> UInt128(sign - 0x3040) & 1 != 0
      {
        // 申し込み: the kana between two kanji is dropped; before anything else the run ends.
        pendingGlue = true
      } else {
        if !run.isEmpty { close(into: &terms) }
        pendingGlue = false
      }
    }
    if !run.isEmpty { close(into: &terms) }
  }

  @inline(__always)
  private static func isNoun(_ sign: UInt16) -> Bool {
    switch sign {
    case 0x4E00...0x9FFF, 0x3005, 0x30A1...0x30FA, 0x30FC, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private mutating func close(into terms: inout [UInt64]) {
    var part = 0..<run.count
    // 登録手数料 is 登録手数 and not 登録手: one sign is taken off once.
    var single = 1
    while part.count > 1,
      let cut = Self.carriers.cut(run, part, longerThan: single > 0 ? 0 : 1)
    {
      if part.count - cut.count == 1 { single -= 1 }
      part = cut
    }
    if part.count >= 2 {
      for index in part.dropLast() {
        terms.append(UInt64(run[index]) << 32 | UInt64(run[index + 1]))
      }
    }
    run.removeAll(keepingCapacity: true)
  }

  private func english(_ utf8: [UInt8], _ range: Range<Int>, into terms: inout [UInt64]) {
    var word: [UInt8] = []
    for offset in range {
      let byte = utf8[offset] | 0x20
      if (0x61...0x7A).contains(byte) {
        word.append(byte)
      } else {
        close(&word, into: &terms)
      }
    }
    close(&word, into: &terms)
  }

  private func close(_ word: inout [UInt8], into terms: inout [UInt64]) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.count >= 3,
      !StatementWords.englishCarriers.contains(String(decoding: word, as: UTF8.self))
    else { return }
    terms.append(Self.stem(word))
  }

  /// A word without its plural and verbal endings, hashed.
  static func stem(_ word: [UInt8]) -> UInt64 {
    var part = word[...]
    func ends(_ ending: String) -> Bool {
      part.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    if part.count > 4, ends("ies") {
      part = part.dropLast(3) + Array("y".utf8)
    } else if part.count > 3, ends("s"), !ends("ss") {
      part = part.dropLast()
    }
    for ending in ["ing", "ed"] where part.count >= ending.utf8.count + 3 && ends(ending) {
      part = part.dropLast(ending.utf8.count)
      break
    }
    if part.count > 3, ends("e") { part = part.dropLast() }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in part { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}

/// Words that carry a statement, taken off either end of a compound; none has more than four signs.
private struct CarrierTable {
  private var table = NumberTable()
  /// A bit for each sign that a word begins with, and for each that one ends with.
  private var firsts = [UInt64](repeating: 0, count: 1024)
  private var lasts = [UInt64](repeating: 0, count: 1024)
  private static let longest = 4

  init(_ words: [String]) {
    let signs = words.map { $0.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) } }
    // Of two that fit, the longer is taken off, else the one that is listed first.
    for word in signs.sorted(by: { $0.count > $1.count }) {
      _ = table.number(entering: Self.key(word, 0..<word.count))
      guard let first = word.first, let last = word.last else { continue }
      firsts[Int(first >> 6)] |= 1 << UInt64(first & 63)
      lasts[Int(last >> 6)] |= 1 << UInt64(last & 63)
    }
  }

  private static func key(_ signs: [UInt16], _ part: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    for index in part { key = key << 16 | UInt64(signs[index]) }
    return key
  }

  /// Whether a bit is set for a sign.
  @inline(__always)
  private static func holds(_ signs: [UInt64], _ sign: UInt16) -> Bool {
    signs[Int(sign >> 6)] >> UInt64(sign & 63) & 1 != 0
  }

  /// What is left of a compound without the first word of the table that it ends or begins with.
  func cut(_ run: [UInt16], _ part: Range<Int>, longerThan least: Int) -> Range<Int>? {
    // Most compounds neither begin nor end with a sign that one of the words does.
    let mayEnd = Self.holds(lasts, run[part.upperBound - 1])
    let mayStart = Self.holds(firsts, run[part.lowerBound])
    guard mayEnd || mayStart else { return nil }
    var length = min(Self.longest, part.count)
    while length > least {
      let end =
        mayEnd
        ? table.number(of: Self.key(run, part.upperBound - length..<part.upperBound)) : -1
      let start =
        mayStart
        ? table.number(of: Self.key(run, part.lowerBound..<part.lowerBound + length)) : -1
      if end >= 0, start < 0 || end <= start {
        return part.lowerBound..<part.upperBound - length
      }
      if start >= 0 { return part.lowerBound + length..<part.upperBound }
      length -= 1
    }
    return nil
  }
}
