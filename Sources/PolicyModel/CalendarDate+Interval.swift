extension CalendarDate {
  /// A decade, century or half year by its first and last year or month, as ISO 8601 has it.
  ///
  /// `199X` is `1990/1999`, `20XX` is `2000/2099`, `2026-H2` is `2026-07/2026-12`. nil for dates
  /// that have a form of their own, and for halves of fiscal years, whose months are a setting.
  public var interval: (first: CalendarDate, last: CalendarDate)? {
    switch self {
    case .century(let first):
      let start = first / 100 * 100
      return start >= 1 ? (.year(start), .year(start + 99)) : nil
    case .decade(let first): return first >= 1 ? (.year(first), .year(first + 9)) : nil
    case .half(let year?, let half, fiscal: false):
      return (.month(year: year, half * 6 - 5), .month(year: year, half * 6))
    default: return nil
    }
  }
}

extension Figure.Value {
  /// The value as it is handed to other programs: its description, with the dates that no
  /// standard form names given as intervals.
  public var exchanged: String {
    switch self {
    case .date(let date):
      date.interval.map { "\($0.first)/\($0.last)" } ?? date.description
    case .dates(let range):
      DateRange(
        start: range.start.map { $0.interval?.first ?? $0 },
        end: range.end.map { $0.interval?.last ?? $0 }
      ).description
    default: description
    }
  }
}
