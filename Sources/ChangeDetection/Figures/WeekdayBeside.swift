internal import Lexicon
internal import PolicyModel

/// The day of the week in brackets behind a date: 5月20日(火).
struct WeekdayBeside {
  private let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  /// 5月20日(火) → 5月20日(水): one of both contradicts the calendar, or another day is meant.
  func differs(_ old: Figure, _ new: Figure) -> Bool {
    guard old.kind == .date, new.kind == .date,
      let a = weekday(comparison.old.words(old.folded)),
      let b = weekday(comparison.new.words(new.folded))
    else { return false }
    return a != b
  }

  private func weekday(_ words: String) -> String? {
    guard let open = words.lastIndex(of: "(") else { return nil }
    let inside = words[words.index(after: open)...]
    return WeekdayNames.japanese.first { inside.hasPrefix($0) }
  }
}
