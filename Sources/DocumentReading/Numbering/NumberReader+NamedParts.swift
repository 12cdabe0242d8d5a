internal import Lexicon

/// Numbers behind a word that names the part.
extension NumberReader {
  // MARK: 附則, 別表第一

  func head(_ start: ScalarCursor) -> NumberMark? {
    for head in NumberedParts.japaneseHeads {
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
    for (index, label) in NumberedParts.japaneseLabels.enumerated() {
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
    for (index, part) in NumberedParts.english.enumerated() {
      if let mark = englishPart(start, part, .englishPart(index)) { return mark }
    }
    for part in NumberedParts.englishHeads {
      if let mark = englishPart(start, part, .head) { return mark }
    }
    return nil
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
