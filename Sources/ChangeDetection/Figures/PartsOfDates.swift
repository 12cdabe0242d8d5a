internal import Lexicon
internal import PolicyModel

/// Tells apart what only words do: early 2027 and late 2027, every Monday and every Tuesday.
struct PartsOfDates {
  let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  func verdict(
    _ old: Figure, _ new: Figure, _ difference: FigureDifference, isTimed: Bool
  ) -> FigureVerdict? {
    if old.kind == .recurrence, new.kind == .recurrence {
      guard old.hasSameValue(as: new) else { return nil }
      let words = (Self.words(of: old, comparison.old), Self.words(of: new, comparison.new))
      let days = (Weekdays.named(in: words.0), Weekdays.named(in: words.1))
      if days.0.isEmpty && days.1.isEmpty { return nil }
      guard !days.0.isEmpty, !days.1.isEmpty else {
        // 毎月 → 毎月第1月曜日
        var change = difference.withoutMeasure
        change.direction = days.0.isEmpty ? .sharpened : .blurred
        return .requalified(change, rule: "precision")
      }
      let areWeeks = [old, new].allSatisfy { $0.rule == "everyWord" }
      guard
        days.0 != days.1 || areWeeks && Self.weeks(in: words.0) != Self.weeks(in: words.1)
      else { return nil }
      return .changed(difference.withoutMeasure)
    }
    guard old.kind == .date, new.kind == .date else { return nil }
    let ranks = (Self.rank(of: old, in: comparison.old), Self.rank(of: new, in: comparison.new))
    guard ranks.0 != ranks.1 else { return nil }
    if old.hasSameValue(as: new) { return ofOneStretch(old, ranks, difference, isTimed) }
    // 2026年初め → 2026年末: no sharper, but later.
    guard let a = ranks.0, let b = ranks.1,
      difference.direction == .sharpened || difference.direction == .blurred
    else { return nil }
    return .changed(shift(from: a, to: b, difference, isTimed))
  }

  /// Two parts of one year or month, or a part that was not told before.
  private func ofOneStretch(
    _ old: Figure, _ ranks: (Int?, Int?), _ difference: FigureDifference, _ isTimed: Bool
  ) -> FigureVerdict? {
    guard case .date(let date) = old.value, date.day == nil else { return nil }
    switch ranks {
    case (let a?, let b?): return .changed(shift(from: a, to: b, difference, isTimed))
    default:
      var change = difference.withoutMeasure
      change.direction = ranks.0 == nil ? .sharpened : .blurred
      return .requalified(change, rule: "precision")
    }
  }

  private func shift(
    from old: Int, to new: Int, _ difference: FigureDifference, _ isTimed: Bool
  ) -> FigureDifference {
    var change = difference.withoutMeasure
    if isTimed { change.direction = old < new ? .postponed : .advanced }
    return change
  }

  /// A rhythm with the days that stand behind it in parentheses: 週に2回(月曜と木曜).
  private static func words(of figure: Figure, _ view: EditionView) -> String {
    let end = figure.folded.upperBound
    let sentence = view.document.sentences[figure.sentence].folded
    let bytes = view.document.folded.utf8
    guard end < sentence.upperBound, bytes[end] == 0x28,
      let close = bytes[end..<min(sentence.upperBound, end + 60)].firstIndex(of: 0x29)
    else { return view.words(figure.folded) }
    return view.words(figure.folded.lowerBound..<close)
  }

  /// The weeks that a rhythm names, from one: 第一・第三月曜日, 第1・3月曜日, the first and third Monday.
  private static func weeks(in words: String) -> Set<Int> {
    let low = words.lowercased()
    let spelled = WeekdayNames.weeks.indices.filter { week in
      WeekdayNames.weeks[week].contains { low.holdsBytes(of: $0) }
    }
    return Set(spelled.map { $0 + 1 } + low.compactMap(\.wholeNumberValue).filter { $0 > 0 })
  }

  /// Of the first word that tells a part.
  private static func rank(of figure: Figure, in view: EditionView) -> Int? {
    let bytes = view.document.folded.utf8
    for start in figure.folded {
      let row = DateParts.ranks.trie.longest(in: bytes, from: start, to: figure.folded.upperBound)
        .row
      if row >= 0 { return DateParts.ranks.rows[row] }
    }
    return nil
  }
}
