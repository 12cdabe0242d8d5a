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
}
