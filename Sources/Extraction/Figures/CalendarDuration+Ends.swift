internal import PolicyModel

/// Lengths as the ends of a range.
extension CalendarDuration {
  /// Whether it is shorter, a month taken as the twelfth of a mean year.
  func isShorter(than other: CalendarDuration) -> Bool {
    if totalMonths == other.totalMonths { return totalSeconds < other.totalSeconds }
    return meanSeconds < other.meanSeconds
  }

  private var meanSeconds: Double {
    totalMonths.approximate * 2_629_746 + totalSeconds.approximate
  }

  /// Whether both are told in the same units: 4 days and one week are two lengths.
  func hasUnits(of other: CalendarDuration) -> Bool {
    years.isZero == other.years.isZero && months.isZero == other.months.isZero
      && weeks.isZero == other.weeks.isZero && days.isZero == other.days.isZero
      && hours.isZero == other.hours.isZero && minutes.isZero == other.minutes.isZero
  }

  /// The same unit with another number; nil where several units are named.
  func withOnlyPart(_ value: ExactDecimal) -> CalendarDuration? {
    let parts = [years, months, weeks, days, hours, minutes, seconds]
    guard parts.filter({ !$0.isZero }).count == 1 else { return nil }
    if !years.isZero { return CalendarDuration(years: value) }
    if !months.isZero { return CalendarDuration(months: value) }
    if !weeks.isZero { return CalendarDuration(weeks: value) }
    if !days.isZero { return CalendarDuration(days: value) }
    if !hours.isZero { return CalendarDuration(hours: value) }
    if !minutes.isZero { return CalendarDuration(minutes: value) }
    return CalendarDuration(seconds: value)
  }
}
