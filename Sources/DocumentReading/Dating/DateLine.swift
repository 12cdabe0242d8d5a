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
    self.init(bytes, from: 0)
  }

  /// Reads a line of one date or of several, 制定日 2019年4月1日　改定日 2025年4月1日; empty for a line
  /// that says anything else.
  static func all(folded bytes: [UInt8]) -> [DateLine] {
    if let line = DateLine(folded: bytes) { return [line] }
    let words = bytes.split(separator: 0x20)
    guard (2...16).contains(words.count), bytes.count <= 240 else { return [] }
    var lines: [DateLine] = []
    var start = 0
    while start < words.count {
      let ends = (start + 1...min(start + 4, words.count)).reversed()
      var found: (line: DateLine, end: Int)?
      for end in ends where found == nil {
        if let line = DateLine(folded: Array(words[start..<end].joined(separator: [0x20]))) {
          found = (line, end)
        }
      }
      guard let found else { return [] }
      lines.append(found.line)
      start = found.end
    }
    return lines
  }

  /// Reads the date behind the words that name an author: `みどり市福祉課　2024年6月`.
  init?(signed bytes: [UInt8]) {
    guard bytes.count <= 120, let space = bytes.lastIndex(of: 0x20), space <= 75 else { return nil }
    let name = bytes[..<space]
    let isSentence = ["は", "が", "を", "で", "、"].contains { name.contains(sequence: Array($0.utf8)) }
    guard !isSentence, name.contains(where: { $0 >= 0xE3 }),
      !name.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    self.init(bytes, from: space)
  }

  /// Reads the date in the bracket at the end of a title: `みどり市の政策（2026年1月版）`.
  init?(titled bytes: [UInt8]) {
    guard bytes.last == 0x29, let open = bytes.lastIndex(of: 0x28), bytes.count - open <= 60
    else { return nil }
    self.init(bytes, from: open)
  }

  private init?(_ bytes: [UInt8], from start: Int) {
    var cursor = ScalarCursor(bytes, start..<bytes.count)
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
    cursor.skipDecision()
    cursor.skipLawNumber()
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
  /// 総会決議, 閣議決定, 推進本部決定: who decided, and that they did.
  fileprivate mutating func skipDecision() {
    var ahead = self
    var words: [UInt8] = []
    let closing: [UInt32] = [0x29, 0x5D, 0x3011]
    while !ahead.isAtEnd, !closing.contains(ahead.peek), words.count < 90 {
      words.append(contentsOf: String(Unicode.Scalar(ahead.peek) ?? " ").utf8)
      ahead.advance()
    }
    guard
      DateLineWords.decisions.contains(where: { words.suffix($0.utf8.count).elementsEqual($0.utf8) }
      ),
      !DateLineWords.particles.contains(where: { words.contains(sequence: Array($0.utf8)) })
    else { return }
    self = ahead
  }

  /// 条例第十四号 behind the day it was made.
  fileprivate mutating func skipLawNumber() {
    var ahead = self
    var count = 0
    while !ahead.isAtEnd, ahead.peek != 0x7B2C, count < 8 {
      ahead.advance()
      count += 1
    }
    guard ahead.skip("第"), JapaneseOrdinal.read(&ahead) != nil, ahead.skip("号") else { return }
    self = ahead
  }

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
