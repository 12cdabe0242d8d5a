internal import Lexicon
internal import PolicyModel

/// Holidays: christmas 2018, Labor Day 2020, Easter 2026; without a year those of a fixed day.
extension EnglishFigureScanner {
  func holiday(at offset: Int) -> (WrittenDate, Int)? {
    guard
      let (row, end) = EnglishDateWords.holidays.longest(
        in: text.bytes, from: offset, to: text.end), !text.isLetter(end)
    else { return nil }
    var place = text.skippingSpaces(end)
    if text.byte(place) == 0x2C { place = text.skippingSpaces(place + 1) }
    if let behind = text.skipping("of ", at: place) { place = behind }
    guard place > end, let (year, last) = year(at: place), let day = Self.day(of: row, in: year)
    else { return yearless(row, at: offset, end: end) }
    return (WrittenDate(year: year, month: day.parts.month, day: day.parts.day), last)
  }

  /// Christmas Day and New Year's Eve; the day of a name (Independence Day Parade) is none.
  private func yearless(
    _ holiday: EnglishDateWords.Holiday, at offset: Int, end: Int
  ) -> (WrittenDate, Int)? {
    guard case .day(let month, let day) = holiday, isCapital(offset),
      text.ends(" Day", at: end) || text.ends(" Eve", at: end),
      !isCapital(text.skippingSpaces(end))
    else { return nil }
    var date = WrittenDate()
    date.month = .absolute(month)
    date.day = .absolute(day)
    return (date, end)
  }

  private static func day(of holiday: EnglishDateWords.Holiday, in year: Int) -> DayNumber? {
    switch holiday {
    case .day(let month, let day): return DayNumber(year: year, month: month, day: day)
    case .easter(let distance): return easter(year).map { DayNumber($0.value + distance) }
    case .weekday(let month, let weekday, let count):
      return DayNumber.weekday(weekday, count, month: month, of: year)
    }
  }

  /// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
  private static func easter(_ year: Int) -> DayNumber? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return DayNumber(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

extension DayNumber {
  /// The so-manieth weekday of a month, Monday 1; -1 is the last. Nil where the month has none.
  static func weekday(_ weekday: Int, _ count: Int, month: Int, of year: Int) -> DayNumber? {
    let length = days(inMonth: month, of: year)
    guard let day = DayNumber(year: year, month: month, day: count > 0 ? 1 : length) else {
      return nil
    }
    if count < 0 { return DayNumber(day.value - (day.weekday - weekday + 7) % 7) }
    let distance = (weekday - day.weekday + 7) % 7 + (count - 1) * 7
    return distance < length ? DayNumber(day.value + distance) : nil
  }
}
