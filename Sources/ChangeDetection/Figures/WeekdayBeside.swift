internal import Lexicon
internal import PolicyModel

/// The day of the week in brackets behind a date: 5月20日(火).
struct WeekdayBeside {
  private let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  /// 5月20日(火) → 5月20日(水): one of both contradicts the calendar, or another day is meant.
  ///
  /// In the editions of two years one day of the year falls on two days of the week.
  func differs(_ old: Figure, _ new: Figure) -> Bool {
    guard old.kind == .date, new.kind == .date,
      let a = weekday(comparison.old.words(old.folded)),
      let b = weekday(comparison.new.words(new.folded))
    else { return false }
    return a != b && !(isOfCalendar(a, old) && isOfCalendar(b, new))
  }

  private func isOfCalendar(_ name: String, _ figure: Figure) -> Bool {
    guard case .date(let date) = figure.value, date.year != nil, date.day != nil,
      let day = date.days()?.lowerBound
    else { return false }
    return WeekdayNames.japanese[day.weekday - 1] == name
  }

  private func weekday(_ words: String) -> String? {
    guard let open = words.lastIndex(of: "(") else { return nil }
    let inside = words[words.index(after: open)...]
    return WeekdayNames.japanese.first { inside.hasPrefix($0) }
  }
}
