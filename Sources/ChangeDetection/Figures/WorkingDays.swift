internal import PolicyModel

/// Lengths in working days beside lengths in days of the calendar.
enum WorkingDays {
  /// The unit of a length that is told in them.
  private static let unit = "working-day"
  /// By how many days holidays can draw out a length in working days, beyond its weekends.
  private static let holidays = 5.0

  /// 10 working days → 21 days is longer for certain, 10 working days → 14 days nobody knows.
  static func direction(from old: Figure, to new: Figure) -> Change.Direction? {
    guard old.unit == unit || new.unit == unit, let a = days(of: old), let b = days(of: new)
    else { return nil }
    if a.upperBound < b.lowerBound { return .lengthened }
    return b.upperBound < a.lowerBound ? .shortened : nil
  }

  /// The days of the calendar, at least and at most.
  private static func days(of figure: Figure) -> ClosedRange<Double>? {
    guard case .duration(let length) = figure.value else { return nil }
    let days = length.totalSeconds.approximate / 86_400
    let months = length.totalMonths.approximate
    if figure.unit != unit { return months * 28 + days...months * 31 + days }
    guard months == 0 else { return nil }
    return max(days, days * 1.4 - 2)...days * 1.4 + holidays
  }
}
