internal import Lexicon
internal import PolicyModel

/// Stretches of a year or month that are counted in units.
extension WrittenDate {
  /// The first or last so many months, weeks or days of a year or month.
  func stretch(
    _ count: Int, _ unit: Counter.TimeUnit, isFirst: Bool
  ) -> (WrittenDate, WrittenDate)? {
    var first = self
    var last = self
    let isMonth: Bool
    if case .unknown = month { isMonth = false } else { isMonth = true }
    switch unit {
    case .month, .quarter:
      let months = unit == .quarter ? count * 3 : count
      guard !isMonth, months <= 12 else { return nil }
      first.month = .absolute(isFirst ? 1 : 13 - months)
      last.month = .absolute(isFirst ? months : 12)
    case .week, .day:
      let days = unit == .week ? count * 7 : count
      guard days <= 28 else { return nil }
      if !isMonth {
        first.month = .absolute(isFirst ? 1 : 12)
        last.month = first.month
      }
      guard isFirst || !isMonth || ownMonth != nil && ownMonth != 2 else { return nil }
      let length = isMonth ? DayNumber.days(inMonth: ownMonth ?? 1, of: 2001) : 31
      first.day = .absolute(isFirst ? 1 : length - days + 1)
      last.day = .absolute(isFirst ? days : length)
    default: return nil
    }
    return (first, last)
  }

  /// The last or next so many quarters of the calendar: 過去2四半期, the previous three quarters.
  static func quarters(_ count: Int, isPast: Bool) -> (WrittenDate, WrittenDate) {
    var first = WrittenDate()
    first.part = .quarter(isPast ? -count : 1)
    first.isQuarterRelative = true
    var last = first
    last.part = .quarter(isPast ? -1 : count)
    return (first, last)
  }

  /// The last day, month or year of a length that begins with this date: 令和8年度から5年間.
  func last(of length: CalendarDuration) -> WrittenDate? {
    guard case .whole = part, length.weeks.isZero, length.hours.isZero, length.minutes.isZero,
      length.seconds.isZero,
      let months = length.totalMonths.int, months > 0 || length.days > .zero && ownDay != nil
    else { return nil }
    var end = self
    if let year = ownYear, let month = ownMonth, let day = ownDay {
      guard let first = DayNumber(year: year, month: month, day: day),
        let last = CivilPeriod.lastDay(from: first, length, countsFirstDay: true)
      else { return nil }
      let parts = last.parts
      return WrittenDate(year: parts.year, month: parts.month, day: parts.day)
    }
    if isImplicitYear, let month = ownMonth, let day = ownDay,
      let first = DayNumber(year: 2001, month: month, day: day),
      let last = CivilPeriod.lastDay(from: first, length, countsFirstDay: true),
      last.parts.year == 2001
    {
      end.month = .absolute(last.parts.month)
      end.day = .absolute(last.parts.day)
      return end
    }
    guard length.days.isZero, ownDay == nil else { return nil }
    if let year = ownYear, let month = ownMonth {
      let index = year * 12 + month - 1 + months - 1
      return WrittenDate(year: index / 12, month: index % 12 + 1)
    }
    guard case .unknown = month, months % 12 == 0 else { return nil }
    switch year {
    case .absolute(let year): end.year = .absolute(year + months / 12 - 1)
    case .relative(let distance, let anchor):
      end.year = .relative(distance + months / 12 - 1, anchor)
    case .short(let digits): end.year = .short(digits + months / 12 - 1)
    default: return nil
    }
    return end
  }
}
