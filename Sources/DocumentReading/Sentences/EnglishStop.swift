internal import Lexicon

/// Whether a full stop of Latin writing ends its sentence.
enum EnglishStop {
  /// Where the sentence ends; nil for the stop of an abbreviation, a decimal or an address.
  static func end(
    _ text: [UInt8], _ offset: Int, sentence: Int, _ range: Range<Int>
  ) -> Int? {
    guard offset > range.lowerBound else { return nil }
    let before = text[offset - 1]
    if before >= 0x80 { return endBehindWide(text, offset, sentence: sentence, range) }
    var end = offset + 1
    if end < range.upperBound && text[end] == 0x2E { return nil }
    end = Continuation.skipClosers(text, end, range.upperBound)
    end = behindReference(text, end, range.upperBound)
    if end == range.upperBound { return end }
    guard text[end] == 0x20 || text[end] >= 0xE3 && text[end] <= 0xE9 else { return nil }
    var next = end
    while next < range.upperBound && text[next] == 0x20 { next += 1 }
    if next == range.upperBound { return end }
    guard mayBegin(text[next]) else { return nil }
    let word = wordBefore(text, offset, sentence)
    return goesOn(word, text, next: next, sentence: sentence, offset: offset, range) ? nil : end
  }

  /// である．これは: a full stop among Japanese characters.
  private static func endBehindWide(
    _ text: [UInt8], _ offset: Int, sentence: Int, _ range: Range<Int>
  ) -> Int? {
    let isJapanese =
      offset - 3 >= range.lowerBound && text[offset - 3] >= 0xE3 && text[offset - 3] <= 0xE9
    guard !isJapanese || offset - sentence >= 12 else { return nil }
    let end = Continuation.skipClosers(text, offset + 1, range.upperBound)
    if end == range.upperBound || text[end] == 0x20 { return end }
    guard isJapanese else { return nil }
    // 連絡しなければならない．10分以内に: behind kana a point divides no decimals.
    let lead = (text[offset - 3], text[offset - 2])
    let isKana = lead.0 == 0xE3 && (lead.1 == 0x81 || lead.1 == 0x82)
    let isDigit = text[end] &- 0x30 < 10
    return text[end] >= 0xE3 || text[end] == 0x28 || isDigit && isKana ? end : nil
  }

  /// Behind a reference such as [3] or [^note] that stands right behind the stop.
  private static func behindReference(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Int {
    guard offset < limit, text[offset] == 0x5B else { return offset }
    let stretch = text[offset..<min(limit, offset + 16)]
    guard let close = stretch.firstIndex(of: 0x5D) else { return offset }
    return close + 1
  }

  /// Capitals, digits, opening marks and characters beyond ASCII.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x30...0x39, 0x22, 0x24, 0x27, 0x28, 0x2A, 0x2D, 0x5B, 0x80...0xFF: true
    default: false
    }
  }

  private static func wordBefore(_ text: [UInt8], _ offset: Int, _ sentence: Int) -> String {
    var start = offset
    while start > sentence, isWordByte(text[start - 1]), offset - start < 24 { start -= 1 }
    return String(decoding: text[start..<offset], as: UTF8.self)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte == 0x2E || (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
  }

  private static func goesOn(
    _ word: String, _ text: [UInt8], next: Int, sentence: Int, offset: Int, _ range: Range<Int>
  ) -> Bool {
    let bytes = Array(word.utf8)
    guard !bytes.isEmpty else { return false }
    let isFirst = offset - bytes.count == sentence
    if isFirst && bytes.count <= 3 && (isNumber(bytes) || bytes.count == 1) { return true }
    if LatinAbbreviations.leading.contains(word) { return true }
    if LatinAbbreviations.numbering.contains(word) {
      return isNumberStart(text, next, range.upperBound)
    }
    let nextWord = wordAfter(text, next, range.upperBound)
    if bytes.count <= 2, isNumber(bytes), LatinAbbreviations.dayMonths.contains(nextWord) {
      return true
    }
    if LatinAbbreviations.either.contains(word) {
      return word != "etc" && !LatinAbbreviations.starters.contains(nextWord)
        || (0x30...0x39).contains(text[next])
    }
    if LatinAbbreviations.scales.contains(word) {
      return !LatinAbbreviations.starters.contains(nextWord)
        && (text[next] >= 0x80 || text[next] == 0x24 || isCurrency(nextWord))
    }
    // z. B., d. h., p. ej.: a letter before another one with a stop of its own.
    if bytes.count == 1, isLetter(bytes[0]), next + 1 < range.upperBound, isLetter(text[next]),
      text[next + 1] == 0x2E || next + 2 < range.upperBound && text[next + 2] == 0x2E
    {
      return true
    }
    if isInitials(bytes) { return !LatinAbbreviations.starters.contains(nextWord) }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  /// Euro, Franken, EUR.
  private static func isCurrency(_ word: String) -> Bool {
    ["Euro", "Euros", "Franken", "Dollar", "Pfund", "EUR", "CHF", "USD", "SEK"].contains(word)
  }

  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// J. or U.S.: capitals with stops between them.
  private static func isInitials(_ bytes: [UInt8]) -> Bool {
    bytes.count % 2 == 1
      && bytes.indices.allSatisfy { index in
        index % 2 == 0 ? (0x41...0x5A).contains(bytes[index]) : bytes[index] == 0x2E
      }
  }

  /// A digit, an opening bracket, or a short Roman numeral.
  private static func isNumberStart(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Bool {
    if (0x30...0x39).contains(text[offset]) || text[offset] == 0x28 { return true }
    let word = wordAfter(text, offset, limit).utf8
    return !word.isEmpty && word.allSatisfy { [0x49, 0x56, 0x58].contains($0) } && word.count <= 5
      && word.count > 1
  }

  private static func wordAfter(_ text: [UInt8], _ offset: Int, _ limit: Int) -> String {
    var start = offset
    while start < limit, [0x22, 0x27, 0x28, 0x5B].contains(text[start]) { start += 1 }
    var end = start
    while end < limit, end - start < 24,
      (0x41...0x5A).contains(text[end] & 0xDF) || text[end] == 0xC3
        || end > start && text[end - 1] == 0xC3
    {
      end += 1
    }
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}
