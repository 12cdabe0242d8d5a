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
      let words = (comparison.old.words(old.folded), comparison.new.words(new.folded))
      let days = (Weekdays.named(in: words.0), Weekdays.named(in: words.1))
      guard !days.0.isEmpty, !days.1.isEmpty, days.0 != days.1, old.hasSameValue(as: new) else {
        return nil
      }
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
