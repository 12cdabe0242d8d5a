/// A date with the precision it was given in: 2026年1月 is a month, not its first day.
///
/// Proleptic Gregorian, years 1–9999. A missing year or month is one that nothing told.
/// Prints as TIMEX3 and ISO 8601 do: `2026-03-31`, `2026-03`, `FY2025`, `2024-FA`, `200X`,
/// `XXXX-07-31`.
public enum CalendarDate: Hashable, Sendable {
  public enum Season: String, Hashable, Sendable {
    case spring = "SP", summer = "SU", autumn = "FA", winter = "WI"
  }

  /// The hundred years from `first` on: 2001 for the 21st century.
  case century(first: Int)
  /// The ten years from `first` on: 2000 for 2000年代.
  case decade(first: Int)
  case year(Int)
  /// A fiscal year by the year it begins in.
  case fiscalYear(Int)
  /// `half` is 1 or 2.
  case half(year: Int?, half: Int, fiscal: Bool)
  /// `quarter` is 1 to 4.
  case quarter(year: Int?, quarter: Int, fiscal: Bool)
  case season(year: Int?, Season)
  case month(year: Int?, Int)
  /// An ISO 8601 week.
  case week(year: Int, Int)
  case day(year: Int?, month: Int?, Int)
  /// 1 for Monday to 7 for Sunday.
  case weekday(Int)

  /// The year it names, where it names one.
  public var year: Int? {
    switch self {
    case .century(let first), .decade(let first): first
    case .year(let year), .fiscalYear(let year), .week(let year, _): year
    case .half(let year, _, _), .quarter(let year, _, _): year
    case .season(let year, _), .month(let year, _), .day(let year, _, _): year
    case .weekday: nil
    }
  }

  public var month: Int? {
    switch self {
    case .month(_, let month): month
    case .day(_, let month, _): month
    default: nil
    }
  }

  public var day: Int? {
    if case .day(_, _, let day) = self { day } else { nil }
  }

  /// How fine the date is, coarsest first; two dates of one precision can be subtracted.
  public enum Precision: Int, Hashable, Sendable, Comparable {
    case century, decade, year, half, quarter, season, month, week, day, weekday
    public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// Fiscal and calendar years share the precision `year`.
  public var precision: Precision {
    switch self {
    case .century: .century
    case .decade: .decade
    case .year, .fiscalYear: .year
    case .half: .half
    case .quarter: .quarter
    case .season: .season
    case .month: .month
    case .week: .week
    case .day: .day
    case .weekday: .weekday
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  public var description: String {
    switch self {
    case .century(let first): pad(first / 100, 2) + "XX"
    case .decade(let first): pad(first / 10, 3) + "X"
    case .year(let year): pad(year, 4)
    case .fiscalYear(let year): "FY" + pad(year, 4)
    case .half(let year, let half, let fiscal): (fiscal ? "FY" : "") + name(year) + "-H\(half)"
    case .quarter(let year, let quarter, let fiscal):
      (fiscal ? "FY" : "") + name(year) + "-Q\(quarter)"
    case .season(let year, let season): name(year) + "-" + season.rawValue
    case .month(let year, let month): name(year) + "-" + pad(month, 2)
    case .week(let year, let week): pad(year, 4) + "-W" + pad(week, 2)
    case .day(let year, let month, let day):
      name(year) + "-" + (month.map { pad($0, 2) } ?? "XX") + "-" + pad(day, 2)
    case .weekday(let day): "XXXX-WXX-\(day)"
    }
  }

  private func name(_ year: Int?) -> String { year.map { pad($0, 4) } ?? "XXXX" }

  private func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarDate {
  /// Reads `2026`, `2026-1`, `2026-01-31`, `2026/1/31`, `FY2025`; nil for what is no such date.
  public init?(iso text: some StringProtocol) {
    let text = String(text)
    if text.hasPrefix("FY") {
      guard let year = Int(text.dropFirst(2)), (1...9999).contains(year) else { return nil }
      self = .fiscalYear(year)
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count, let year = numbers.first, (1...9999).contains(year)
    else { return nil }
    switch numbers.count {
    case 1: self = .year(year)
    case 2 where (1...12).contains(numbers[1]): self = .month(year: year, numbers[1])
    case 3 where DayNumber(year: year, month: numbers[1], day: numbers[2]) != nil:
      self = .day(year: year, month: numbers[1], numbers[2])
    default: return nil
    }
  }
}
