internal import Lexicon
internal import PolicyModel

/// The spellings of a whole date that date lines and front matter use.
enum DateSpelling {
  static func read(_ cursor: inout ScalarCursor) -> CalendarDate? {
    japanese(&cursor) ?? numeric(&cursor) ?? english(&cursor)
  }

  /// A date that is all of a text.
  static func whole(_ text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    var cursor = ScalarCursor(bytes, 0..<bytes.count)
    cursor.skipSpaces()
    guard let date = read(&cursor) else { return nil }
    // A time may follow: 2026-01-15T09:00:00Z.
    if cursor.peek == 0x54 || cursor.isAtSpace { return date }
    return cursor.isAtEnd ? date : nil
  }

  // MARK: 2026年1月15日, 令和8年1月

  private static func japanese(_ start: inout ScalarCursor) -> CalendarDate? {
    var cursor = start
    guard var year = japaneseYear(&cursor) else { return nil }
    if cursor.skip("(") {
      guard let other = japaneseYear(&cursor) else { return nil }
      _ = cursor.skip("年")
      guard cursor.skip(")") else { return nil }
      if other > year { year = other }
      _ = cursor.skip("年")
    }
    guard (1...9999).contains(year) else { return nil }
    if cursor.skip("度") {
      start = cursor
      return .fiscalYear(year)
    }
    cursor.skipSpaces()
    var ahead = cursor
    guard let month = JapaneseOrdinal.read(&ahead), ahead.skip("月"), (1...12).contains(month)
    else {
      start = cursor
      return .year(year)
    }
    cursor = ahead
    ahead.skipSpaces()
    guard let day = JapaneseOrdinal.read(&ahead), ahead.skip("日") else {
      start = cursor
      return .month(year: year, month)
    }
    guard DayNumber(year: year, month: month, day: day) != nil else { return nil }
    skipWeekday(&ahead)
    start = ahead
    return .day(year: year, month: month, day)
  }

  /// (木) or 木曜日 behind a day.
  private static func skipWeekday(_ cursor: inout ScalarCursor) {
    var ahead = cursor
    ahead.skipSpaces()
    let isBracketed = ahead.skip("(")
    guard ["日", "月", "火", "水", "木", "金", "土"].contains(where: { ahead.skip(word: $0) })
    else { return }
    let isNamed = ahead.skip(word: "曜日")
    guard isBracketed ? ahead.skip(")") : isNamed else { return }
    cursor = ahead
  }

  private static func japaneseYear(_ start: inout ScalarCursor) -> Int? {
    var cursor = start
    for (name, first) in DateLineWords.eras where cursor.skip(word: name) {
      let isShort = name.utf8.count == 1
      let number = cursor.skip("元") ? 1 : JapaneseOrdinal.read(&cursor)
      guard let number, number > 0, number < 100 else { return nil }
      guard cursor.skip("年") || isShort && cursor.skip(".") else { return nil }
      start = cursor
      return first + number - 1
    }
    guard let year = JapaneseOrdinal.read(&cursor), (1000...9999).contains(year),
      cursor.skip("年")
    else { return nil }
    start = cursor
    return year
  }

  // MARK: 2026-01-15, 2026/1/15, 2026.1

  private static func numeric(_ start: inout ScalarCursor) -> CalendarDate? {
    var cursor = start
    guard let year = digits(&cursor, 4...4), year > 0 else { return nil }
    let separator = cursor.peek
    guard [0x2D, 0x2F, 0x2E].contains(separator) else { return nil }
    cursor.advance()
    guard let month = digits(&cursor, 1...2), (1...12).contains(month) else { return nil }
    guard cursor.peek == separator else {
      start = cursor
      return .month(year: year, month)
    }
    cursor.advance()
    guard let day = digits(&cursor, 1...2),
      DayNumber(year: year, month: month, day: day) != nil
    else { return nil }
    skipWeekday(&cursor)
    start = cursor
    return .day(year: year, month: month, day)
  }

  // MARK: 12 January 2026, January 12, 2026

  private static func english(_ start: inout ScalarCursor) -> CalendarDate? {
    var cursor = start
    var day = digits(&cursor, 1...2)
    if day != nil {
      for ending in ["st", "nd", "rd", "th"] where cursor.skip(word: ending) { break }
      cursor.skipSpaces()
      if cursor.skip(word: "of") { cursor.skipSpaces() }
    }
    guard let month = month(&cursor) else { return nil }
    _ = cursor.skip(".")
    cursor.skipSpaces()
    if day == nil {
      var ahead = cursor
      if let number = digits(&ahead, 1...2), !(0x30...0x39).contains(ahead.peek) {
        for ending in ["st", "nd", "rd", "th"] where ahead.skip(word: ending) { break }
        day = number
        cursor = ahead
      }
    }
    _ = cursor.skip(",")
    cursor.skipSpaces()
    guard let year = digits(&cursor, 4...4), year > 0 else { return nil }
    guard let day else {
      start = cursor
      return .month(year: year, month)
    }
    guard DayNumber(year: year, month: month, day: day) != nil else { return nil }
    start = cursor
    return .day(year: year, month: month, day)
  }

  private static func month(_ start: inout ScalarCursor) -> Int? {
    var cursor = start
    var letters: [UInt8] = []
    while let letter = UInt8(exactly: cursor.peek), (0x61...0x7A).contains(letter | 0x20),
      !cursor.isAtEnd, letters.count < 10
    {
      letters.append(letter | 0x20)
      cursor.advance()
    }
    let word = String(decoding: letters, as: UTF8.self)
    guard letters.count >= 3,
      let index = DateLineWords.months.firstIndex(where: {
        $0 == word || $0.prefix(3) == word || word == "sept" && $0 == "september"
      })
    else { return nil }
    start = cursor
    return index + 1
  }

  private static func digits(_ start: inout ScalarCursor, _ count: ClosedRange<Int>) -> Int? {
    var cursor = start
    var value = 0
    var digits = 0
    while (0x30...0x39).contains(cursor.peek), !cursor.isAtEnd, digits < count.upperBound {
      value = value * 10 + Int(cursor.peek - 0x30)
      digits += 1
      cursor.advance()
    }
    guard count.contains(digits) else { return nil }
    start = cursor
    return value
  }
}
