internal import Lexicon

/// Numbers behind a word that names the part, or in brackets that name it.
extension NumberReader {
  // MARK: 【１】, 〔２〕, ［３］

  /// 【１】物価高対策: words follow; a bracket that is all there is heads by itself.
  func heavilyBracketed(_ start: ScalarCursor) -> NumberMark? {
    let closing: [UInt32: UInt32] = [0x3010: 0x3011, 0x3014: 0x3015, 0x5B: 0x5D]
    guard let close = closing[start.peek] else { return nil }
    var cursor = start
    cursor.advance()
    let value = readDigits(&cursor, limit: 2) ?? JapaneseOrdinal.readKanji(&cursor)
    guard let value, cursor.peek == close else { return nil }
    cursor.advance()
    let range = start.offset..<cursor.offset
    cursor.skipSpaces()
    // [1]: a foot note's sign begins with a half-width bracket.
    guard !cursor.isAtEnd, start.isWide else { return nil }
    return NumberMark(
      style: .digits(.heavyBrackets), value: value, range: range, end: cursor.offset)
  }

  // MARK: 附則, 別表第一

  func head(_ start: ScalarCursor) -> NumberMark? {
    for head in NumberedParts.japaneseHeads where start.isAtStart(of: head) {
      var cursor = start
      // 附　則: the two characters may stand apart.
      guard skipSpread(head, &cursor) else { continue }
      var numbered = cursor
      numbered.skipSpaces()
      if numbered.peek == 0x7B2C { numbered.advance() }
      var value: Int?
      if let number = JapaneseOrdinal.read(&numbered) {
        _ = numbered.skip("号")
        JapaneseOrdinal.skipBranches(&numbered)
        cursor = numbered
        value = number
      }
      if let mark = closed(.head, value, start, cursor, mayTouch: "（(:：") { return mark }
    }
    return nil
  }

  /// 施策１　子育て支援
  func label(_ start: ScalarCursor) -> NumberMark? {
    for (index, label) in NumberedParts.japaneseLabels.enumerated()
    where start.isAtStart(of: label) {
      var cursor = start
      guard cursor.skip(word: label) else { continue }
      cursor.skipSpaces()
      guard let number = readDigits(&cursor, limit: 2) ?? JapaneseOrdinal.readKanji(&cursor)
      else { continue }
      while cursor.peek == 0x2D || cursor.peek == 0x2E {
        var ahead = cursor
        ahead.advance()
        guard readDigits(&ahead, limit: 2) != nil else { break }
        cursor = ahead
      }
      if let mark = closed(.label(index), number, start, cursor, mayTouch: ".．、:：") { return mark }
    }
    return nil
  }

  private func skipSpread(_ word: String, _ cursor: inout ScalarCursor) -> Bool {
    var ahead = cursor
    for (index, scalar) in word.unicodeScalars.enumerated() {
      if index > 0 { ahead.skipSpaces() }
      guard ahead.skip(scalar) else { return false }
    }
    cursor = ahead
    return true
  }

  // MARK: Section 3, Annex A

  func englishPart(_ start: ScalarCursor) -> NumberMark? {
    for (index, part) in NumberedParts.english.enumerated() where mayBegin(part, at: start) {
      if let mark = englishPart(start, part, .englishPart(index)) { return mark }
    }
    for part in NumberedParts.englishHeads where mayBegin(part, at: start) {
      if let mark = englishPart(start, part, .head) { return mark }
    }
    return nil
  }

  /// Whether a part's name or the same in capitals may stand here, by its first letter.
  private func mayBegin(_ part: String, at start: ScalarCursor) -> Bool {
    guard let first = part.unicodeScalars.first?.value else { return false }
    return (first ^ start.peek) & ~0x20 == 0
  }

  private func englishPart(
    _ start: ScalarCursor, _ part: String, _ style: NumberMark.Style
  ) -> NumberMark? {
    var cursor = start
    guard cursor.skip(word: part) || cursor.skip(word: part.uppercased()), cursor.skipSpaces()
    else { return nil }
    var value: Int?
    if let number = readDigits(&cursor, limit: 4) {
      value = number
      while cursor.peek == 0x2E {
        var ahead = cursor
        ahead.advance()
        guard readDigits(&ahead, limit: 4) != nil else { break }
        cursor = ahead
      }
    } else if let letters = readLetters(&cursor) {
      value = letters.value
    } else {
      return nil
    }
    return closed(style, value, start, cursor, mayTouch: ".:")
  }
}
