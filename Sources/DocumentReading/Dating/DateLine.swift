internal import Lexicon
internal import PolicyModel

/// A date that has a line, or a bracket, to itself.
struct DateLine: Hashable {
  var date: CalendarDate
  var role: DateLineWords.Role

  /// Reads `2026年1月`, `（令和8年1月15日改定）`, `Published: 12 January 2026`; nil for a line that
  /// says anything else.
  init?(folded bytes: [UInt8]) {
    guard bytes.count <= 120 else { return nil }
    var cursor = ScalarCursor(bytes, 0..<bytes.count)
    cursor.skipSpaces()
    let isBracketed = cursor.skip("(") || cursor.skip("[") || cursor.skip("【")
    var role: DateLineWords.Role?
    for (word, meaning) in DateLineWords.labels where cursor.skip(ignoringCase: word) {
      role = meaning
      break
    }
    cursor.skipSpaces()
    if cursor.skip(":") || cursor.skip("/") || cursor.skip("・") { cursor.skipSpaces() }
    guard let date = DateSpelling.read(&cursor) else { return nil }
    cursor.skipSpaces()
    for _ in 0..<3 {
      for (word, meaning) in DateLineWords.suffixes where cursor.skip(ignoringCase: word) {
        role = role ?? meaning
        break
      }
      cursor.skipSpaces()
    }
    if isBracketed {
      guard cursor.skip(")") || cursor.skip("]") || cursor.skip("】") else { return nil }
    }
    _ = cursor.skip("。") || cursor.skip(".")
    cursor.skipSpaces()
    guard cursor.isAtEnd else { return nil }
    self.date = date
    self.role = role ?? .published
  }
}

extension ScalarCursor {
  /// Skips a word that is written in lower case in the tables.
  fileprivate mutating func skip(ignoringCase word: String) -> Bool {
    var ahead = self
    for scalar in word.unicodeScalars {
      let here = ahead.peek
      let lower = (0x41...0x5A).contains(here) ? here + 0x20 : here
      guard !ahead.isAtEnd, lower == scalar.value else { return false }
      ahead.advance()
    }
    self = ahead
    return true
  }
}
