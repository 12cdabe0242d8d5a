/// A calendar date in four bytes, for values that are kept by the hundred thousand.
///
/// Holds every date of the years 1–9999 that names real months and days; what lies beyond has
/// no compact form and is kept whole by whoever keeps it.
struct CompactDate: Hashable, Sendable {
  /// From the lowest bit: form (4), fiscal (1), year (14), part of the year (6), day (5).
  private let bits: UInt32

  init?(_ date: CalendarDate) {
    let packed: UInt32? =
      switch date {
      case .century(let first): Self.pack(0, year: first)
      case .decade(let first): Self.pack(1, year: first)
      case .year(let year): Self.pack(2, year: year)
      case .fiscalYear(let year): Self.pack(3, year: year)
      case .half(let year, let half, let fiscal):
        Self.pack(4, optional: year, part: half, fiscal: fiscal)
      case .quarter(let year, let quarter, let fiscal):
        Self.pack(5, optional: year, part: quarter, fiscal: fiscal)
      case .season(let year, let season):
        Self.pack(6, optional: year, part: Self.number(of: season))
      case .month(let year, let month): Self.pack(7, optional: year, part: month)
      case .week(let year, let week): Self.pack(8, year: year, part: week)
      case .day(let year, let month, let day):
        month == 0 ? nil : Self.pack(9, optional: year, part: month ?? 0, day: day)
      case .weekday(let day): Self.pack(10, year: 0, day: day)
      }
    guard let packed else { return nil }
    bits = packed
  }

  var date: CalendarDate {
    let year = Int(bits >> 5 & 0x3FFF)
    let part = Int(bits >> 19 & 0x3F)
    let day = Int(bits >> 25 & 0x1F)
    let optionalYear = year == 0 ? nil : year
    let isFiscal = bits & 0x10 != 0
    return switch bits & 0xF {
    case 0: .century(first: year)
    case 1: .decade(first: year)
    case 2: .year(year)
    case 3: .fiscalYear(year)
    case 4: .half(year: optionalYear, half: part, fiscal: isFiscal)
    case 5: .quarter(year: optionalYear, quarter: part, fiscal: isFiscal)
    case 6: .season(year: optionalYear, Self.season(numbered: part))
    case 7: .month(year: optionalYear, part)
    case 8: .week(year: year, part)
    case 9: .day(year: optionalYear, month: part == 0 ? nil : part, day)
    default: .weekday(day)
    }
  }

  /// Zero stands for an unnamed year, so that a named one must not be zero.
  private static func pack(
    _ form: UInt32, optional year: Int?, part: Int, day: Int = 0, fiscal: Bool = false
  ) -> UInt32? {
    year == 0 ? nil : pack(form, year: year ?? 0, part: part, day: day, fiscal: fiscal)
  }

  private static func pack(
    _ form: UInt32, year: Int, part: Int = 0, day: Int = 0, fiscal: Bool = false
  ) -> UInt32? {
    guard (0...0x3FFF).contains(year), (0...0x3F).contains(part), (0...0x1F).contains(day) else {
      return nil
    }
    return form | (fiscal ? 0x10 : 0) | UInt32(year) << 5 | UInt32(part) << 19 | UInt32(day) << 25
  }

  private static func number(of season: CalendarDate.Season) -> Int {
    switch season {
    case .spring: 0
    case .summer: 1
    case .autumn: 2
    case .winter: 3
    }
  }

  private static func season(numbered number: Int) -> CalendarDate.Season {
    switch number {
    case 0: .spring
    case 1: .summer
    case 2: .autumn
    default: .winter
    }
  }
}
