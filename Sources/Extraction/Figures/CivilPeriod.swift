package import PolicyModel

/// Periods by the Civil Code of Japan, articles 139 to 143.
///
/// A period in days, weeks, months or years does not count its first day, unless it begins at
/// midnight. Weeks, months and years follow the calendar; where the last month has no such
/// day, the period ends with that month's last day.
package enum CivilPeriod {
  /// The last day of a period that is counted from an event on `start`.
  ///
  /// - Parameter countsFirstDay: the period begins at midnight or says 起算して.
  package static func lastDay(
    from start: DayNumber, _ period: CalendarDuration, countsFirstDay: Bool = false
  ) -> DayNumber? {
    let first = countsFirstDay ? start : DayNumber(start.value + 1)
    guard let behind = dayBehind(first, period) else { return nil }
    return DayNumber(behind.value - 1)
  }

  /// The first day that a period begun at the start of `first` no longer covers.
  ///
  /// January 31 and one month end with February: the day behind is March 1.
  package static func dayBehind(_ first: DayNumber, _ period: CalendarDuration) -> DayNumber? {
    guard let months = period.totalMonths.int,
      let days = (period.weeks * ExactDecimal(7) + period.days).int
    else { return nil }
    let (year, month, day) = first.parts
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    guard (1...9999).contains(newYear) else { return nil }
    let longest = DayNumber.days(inMonth: newMonth, of: newYear)
    guard
      let moved = day > longest
        ? DayNumber(year: newYear, month: newMonth, day: longest).map({ DayNumber($0.value + 1) })
        : DayNumber(year: newYear, month: newMonth, day: day)
    else { return nil }
    return DayNumber(moved.value + days)
  }

  /// The day so many years, months and days away on the calendar; a missing day becomes the
  /// month's last.
  package static func day(_ start: DayNumber, after period: CalendarDuration) -> DayNumber? {
    guard let months = period.totalMonths.int,
      let days = (period.weeks * ExactDecimal(7) + period.days).int
    else { return nil }
    let (year, month, day) = start.parts
    let index = year * 12 + month - 1 + months
    guard index >= 12 else { return nil }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let longest = newYear <= 9999 ? DayNumber.days(inMonth: newMonth, of: newYear) : 0
    guard let moved = DayNumber(year: newYear, month: newMonth, day: min(day, longest))
    else { return nil }
    return DayNumber(moved.value + days)
  }

  /// A date of any precision moved by a period: only as exact as both are.
  static func shifted(_ date: CalendarDate, by period: CalendarDuration) -> CalendarDate? {
    guard let year = date.year else { return nil }
    let onlyYears =
      period.months.isZero && period.weeks.isZero && period.days.isZero && period.hours.isZero
      && period.minutes.isZero && period.seconds.isZero
    if onlyYears, let years = period.years.int {
      let moved = year + years
      return (1...9999).contains(moved) ? .year(moved) : nil
    }
    guard period.hours.isZero, period.minutes.isZero, period.seconds.isZero else { return nil }
    if let month = date.month, let day = date.day {
      guard let start = DayNumber(year: year, month: month, day: day) else { return nil }
      return self.day(start, after: period)?.date
    }
    guard period.weeks.isZero, period.days.isZero, let month = date.month,
      let months = period.totalMonths.int
    else { return nil }
    let index = year * 12 + month - 1 + months
    return index >= 12 && index / 12 <= 9999 ? .month(year: index / 12, index % 12 + 1) : nil
  }
}
