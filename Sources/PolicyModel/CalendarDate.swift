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
  /// Reads every form that names a year and that `description` prints, and `2026-1`,
  /// `2026/1/31`; nil for what is no such date.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let isFiscal = bytes.starts(with: [0x46, 0x59])
    let parts = bytes[(isFiscal ? 2 : 0)...].split(
      maxSplits: 3, omittingEmptySubsequences: false
    ) { $0 == 0x2D || $0 == 0x2F }
    guard let head = parts.first, head.count == 4 else { return nil }
    guard let year = Self.number(head), (1...9999).contains(year) else {
      guard !isFiscal, parts.count == 1, let date = Self.many(years: head) else { return nil }
      self = date
      return
    }
    switch parts.count {
    case 1: self = isFiscal ? .fiscalYear(year) : .year(year)
    case 2:
      guard let part = Self.part(parts[1], of: year, isFiscal: isFiscal) else { return nil }
      self = part
    case 3:
      guard !isFiscal, let month = Self.number(parts[1]), let day = Self.number(parts[2]),
        DayNumber(year: year, month: month, day: day) != nil
      else { return nil }
      self = .day(year: year, month: month, day)
    default: return nil
    }
  }

  /// `200X` and `20XX`.
  private static func many(years text: ArraySlice<UInt8>) -> CalendarDate? {
    let known = text.prefix { $0 != 0x58 }
    guard text.dropFirst(known.count).allSatisfy({ $0 == 0x58 }) else { return nil }
    var number = 0
    for byte in known {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    switch known.count {
    case 3: return .decade(first: number * 10)
    case 2: return .century(first: number * 100 + 1)
    default: return nil
    }
  }

  /// What stands behind a year: a month, `Q1`, `H2`, `W05`, `FA`.
  private static func part(
    _ text: ArraySlice<UInt8>, of year: Int, isFiscal: Bool
  ) -> CalendarDate? {
    if !isFiscal, let month = number(text) {
      return (1...12).contains(month) ? .month(year: year, month) : nil
    }
    if !isFiscal, let season = Season(rawValue: String(decoding: text, as: UTF8.self)) {
      return .season(year: year, season)
    }
    guard let letter = text.first, let count = number(text.dropFirst()) else { return nil }
    switch letter {
    case 0x48 where (1...2).contains(count):
      return .half(year: year, half: count, fiscal: isFiscal)
    case 0x51 where (1...4).contains(count):
      return .quarter(year: year, quarter: count, fiscal: isFiscal)
    case 0x57 where !isFiscal:
      let week = CalendarDate.week(year: year, count)
      return week.days() == nil ? nil : week
    default: return nil
    }
  }

  /// One to four digits; nil for anything else.
  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(text.count), text.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
