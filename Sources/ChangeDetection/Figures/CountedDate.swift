internal import PolicyModel

/// A date that is told by its distance from another: 翌月10日, by the end of next year.
struct CountedDate {
  private enum Unit: String {
    case year = "YEAR", fiscalYear = "FISCAL-YEAR", month = "MONTH", day = "DAY"
  }

  private var unit: Unit
  private var offset: Int
  /// Whether the words name the day: 翌月10日, not 翌月末.
  private var hasDay: Bool
  /// Counted from a date that the text tells or leaves to the case, and not from the edition's.
  private(set) var isOfContext: Bool

  /// Nil for dates that are no distance.
  init?(_ figure: Figure) {
    guard figure.kind == .date, let first = figure.written.utf8.first, first >= 0x41 else {
      return nil
    }
    for anchor in Self.anchors where figure.written.hasPrefix(anchor.word) {
      let rest = figure.written.dropFirst(anchor.word.count)
      let name = rest.prefix { $0.isLetter || $0 == "-" }
      for unit in [Unit.fiscalYear, .year, .month, .day] where name.hasPrefix(unit.rawValue) {
        self.unit = unit
        let count = Self.count(rest.dropFirst(unit.rawValue.count))
        offset = anchor.offset + count.value
        hasDay = count.rest.hasPrefix("-")
        isOfContext = anchor.isOfContext
        return
      }
    }
    return nil
  }

  private static let anchors: [(word: String, offset: Int, isOfContext: Bool)] = [
    ("SAME-", 0, true), ("PRECEDING-", -1, true), ("FOLLOWING-", 1, true),
    ("THIS-", 0, false), ("LAST-", -1, false), ("NEXT-", 1, false), ("", 0, false),
  ]

  /// `SAME-MONTH+2-10` lies two months on, `SAME-MONTH-10` is its tenth day, `SAME-YEAR-2` two years
  /// ago: a day has two digits.
  private static func count(_ words: Substring) -> (value: Int, rest: Substring) {
    guard let sign = words.first, sign == "+" || sign == "-" else { return (0, words) }
    let digits = words.dropFirst().prefix { $0.isNumber }
    guard sign == "+" || digits.utf8.count == 1, let value = Int(digits) else { return (0, words) }
    return (sign == "+" ? value : -value, words.dropFirst(digits.utf8.count + 1))
  }

  /// Both figures counted from one day, so that 翌月10日 → 翌々月10日 is a month later; nil where
  /// their values tell the days themselves.
  ///
  /// What 翌月 follows is known to the reader of a rule, and no date of the edition.
  static func laid(_ old: Figure, _ new: Figure) -> (Figure, Figure)? {
    guard let a = CountedDate(old), let b = CountedDate(new), a.unit == b.unit else { return nil }
    let areOpen = old.resolvedBy == .none && new.resolvedBy == .none
    guard areOpen || a.isOfContext && b.isOfContext, let first = a.day(of: old),
      let second = b.day(of: new)
    else { return nil }
    var (one, other) = (old, new)
    one.value = .date(first)
    other.value = .date(second)
    return (one, other)
  }

  /// How far 翌々月10日 lies behind 翌月10日: a month, of which nobody knows how many days it has.
  ///
  /// - Parameter days: the distance in the year that both were laid into.
  static func distance(_ old: Figure, _ new: Figure, days: Int?) -> Change.Delta? {
    guard let a = CountedDate(old), let b = CountedDate(new),
      let first = a.day(of: old), let second = b.day(of: new)
    else { return nil }
    let steps = ExactNumber(b.offset - a.offset)
    switch a.unit {
    case .month:
      // 当月末 → 翌月末: the last day of either, be it the 28th or the 31st.
      let areEnds = !a.hasDay && !b.hasDay && (first.day == 1) == (second.day == 1)
      return areEnds || first.day == second.day ? .init(value: steps, unit: "month") : nil
    case .year, .fiscalYear:
      return first.month == second.month && first.day == second.day
        ? .init(value: steps, unit: "year") : .init(days: days)
    case .day: return .init(days: b.offset - a.offset)
    }
  }

  /// The date counted from January 15th, 2001.
  private func day(of figure: Figure) -> CalendarDate? {
    var month: Int?
    var day: Int?
    if case .date(let date) = figure.value {
      month = date.month
      day = date.day
    }
    switch unit {
    case .day:
      return DayNumber(year: 2001, month: 1, day: 15).map { DayNumber($0.value + offset).date }
    case .month:
      let year = 2001 + (offset < 0 ? (offset - 11) / 12 : offset / 12)
      let own = (offset % 12 + 12) % 12 + 1
      guard let day else { return .month(year: year, own) }
      let last = DayNumber.days(inMonth: own, of: year)
      // Without a day of its own it is the month's first or last.
      return .day(year: year, month: own, hasDay || day == 1 ? min(day, last) : last)
    case .year, .fiscalYear:
      let year = 2001 + offset
      guard let month else { return unit == .year ? .year(year) : .fiscalYear(year) }
      guard let day else { return .month(year: year, month) }
      return .day(year: year, month: month, min(day, DayNumber.days(inMonth: month, of: year)))
    }
  }
}
