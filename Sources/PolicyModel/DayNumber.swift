/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Conversions after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct DayNumber: Hashable, Sendable, Comparable {
  public var value: Int

  public init(_ value: Int) { self.value = value }

  /// Nil for a date that no calendar has, and outside of the years 1–9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    value = era * 146_097 + dayOfEra - 719_468
  }

  /// The number of days of a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public var parts: (year: Int, month: Int, day: Int) {
    let z = value + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  public var date: CalendarDate {
    let (year, month, day) = parts
    return .day(year: year, month: month, day)
  }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { ((value + 3) % 7 + 7) % 7 + 1 }

  public static func < (a: DayNumber, b: DayNumber) -> Bool { a.value < b.value }
}

extension CalendarDate {
  /// The first and the last day that the date covers.
  ///
  /// Winter begins in December of its year.
  ///
  /// - Parameter fiscalStart: the month that fiscal years begin with, 4 in Japan.
  /// - Returns: nil where no year is known, for dates that no calendar has, and outside of the
  ///   years 1–9999.
  public func days(fiscalStart: Int = 4) -> ClosedRange<DayNumber>? {
    switch self {
    case .century(let first): Self.months(first, 1, count: 1200)
    case .decade(let first): Self.months(first, 1, count: 120)
    case .year(let year): Self.months(year, 1, count: 12)
    case .fiscalYear(let year): Self.months(year, fiscalStart, count: 12)
    case .half(let year?, let half, let fiscal) where (1...2).contains(half):
      Self.months(year, (fiscal ? fiscalStart : 1) + (half - 1) * 6, count: 6)
    case .quarter(let year?, let quarter, let fiscal) where (1...4).contains(quarter):
      Self.months(year, (fiscal ? fiscalStart : 1) + (quarter - 1) * 3, count: 3)
    case .season(let year?, let season):
      switch season {
      case .spring: Self.months(year, 3, count: 3)
      case .summer: Self.months(year, 6, count: 3)
      case .autumn: Self.months(year, 9, count: 3)
      case .winter: Self.months(year, 12, count: 3)
      }
    case .month(let year?, let month) where (1...12).contains(month):
      Self.months(year, month, count: 1)
    case .week(let year, let week): Self.isoWeek(year, week)
    case .day(let year?, let month?, let day):
      DayNumber(year: year, month: month, day: day).map { $0...$0 }
    default: nil
    }
  }

  private static func months(_ year: Int, _ month: Int, count: Int) -> ClosedRange<DayNumber>? {
    guard (1...9999).contains(year), (1...24).contains(month) else { return nil }
    let first = year * 12 + month - 1
    let last = first + count - 1
    let lastYear = min(last / 12, 9999)
    let lastMonth = last / 12 > 9999 ? 12 : last % 12 + 1
    guard let start = DayNumber(year: first / 12, month: first % 12 + 1, day: 1),
      let end = DayNumber(
        year: lastYear, month: lastMonth, day: DayNumber.days(inMonth: lastMonth, of: lastYear)),
      start <= end
    else { return nil }
    return start...end
  }

  private static func isoWeek(_ year: Int, _ week: Int) -> ClosedRange<DayNumber>? {
    guard (1...53).contains(week), let fourth = DayNumber(year: year, month: 1, day: 4)
    else { return nil }
    let monday = fourth.value - (fourth.weekday - 1) + (week - 1) * 7
    // A week belongs to the year that its Thursday lies in: most years have no week 53.
    guard DayNumber(monday + 3).parts.year == year else { return nil }
    return DayNumber(monday)...DayNumber(monday + 6)
  }
}
