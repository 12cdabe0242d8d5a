internal import Lexicon

/// Lines of a plain text that tell a value and head nothing: 受付時間　9時から17時, 午前9時から正午まで.
struct ValueLine {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether a line is a value, alone or behind a label that a wide space or two narrow ones part
  /// from it. Days, months and years by themselves head calendars.
  ///
  /// - Complexity: O(line)
  func isOne(_ line: Range<Int>) -> Bool {
    guard line.count <= 180, endsLikeValue(line), bytes[line].contains(where: { $0 >= 0xE3 })
    else { return false }
    if let value = valueBehindLabel(line) { return holdsDigit(value) }
    return beginsLikeValue(line)
  }

  /// 受付時間 of two to ten characters without a digit, and what stands behind its space.
  private func valueBehindLabel(_ line: Range<Int>) -> Range<Int>? {
    var cursor = ScalarCursor(bytes, line)
    while !cursor.isAtEnd, !InvisibleCharacters.isSpace(cursor.peek) {
      if cursor.isAtDigit { return nil }
      cursor.advance()
    }
    let label = line.lowerBound..<cursor.offset
    guard (6...30).contains(label.count) else { return nil }
    cursor.skipSpaces()
    let space = label.upperBound..<cursor.offset
    guard space.count >= 2, cursor.offset < line.upperBound,
      !ValueLineWords.numbered.contains(where: cursor.begins)
    else { return nil }
    return cursor.offset..<line.upperBound
  }

  private func beginsLikeValue(_ line: Range<Int>) -> Bool {
    let cursor = ScalarCursor(bytes, line)
    return holdsDigit(line)
      && (cursor.isAtDigit || ValueLineWords.openers.contains(where: cursor.begins))
  }

  private func endsLikeValue(_ line: Range<Int>) -> Bool {
    ValueLineWords.endings.contains { bytes[line].suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private func holdsDigit(_ range: Range<Int>) -> Bool {
    var cursor = ScalarCursor(bytes, range)
    while !cursor.isAtEnd {
      if cursor.isAtDigit { return true }
      cursor.advance()
    }
    return false
  }
}
