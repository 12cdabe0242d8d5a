internal import PolicyModel

/// 「2泊を超えて宿泊してはならない」 and 「2泊まで宿泊できる」, "Nobody may stay longer than two nights" and "Guests
/// may stay for up to two nights": one cap, told as what is forbidden and as what is allowed.
extension DemandJudgement {
  func isCappedAlike(_ old: Demand, _ new: Demand) -> Bool {
    guard old.polarity.signum() * new.polarity.signum() < 0, !old.quantities.isEmpty,
      let a = cap(of: old, comparison.old), let b = cap(of: new, comparison.new)
    else { return false }
    return a.kind == b.kind && a.unit == b.unit && a.value == b.value
      && (old.verb == new.verb || Likeness.overlap(old.object, new.object) >= 0.5)
  }

  /// The most that a demand lets happen.
  private func cap(of demand: Demand, _ view: EditionView) -> Figure? {
    let amounts = demand.quantities.filter { $0 < view.annotated.figures.count }
      .map { view.annotated.figures[$0] }
    guard amounts.count == 1, let amount = amounts.first else { return nil }
    let caps: Set<Figure.Bound> = demand.polarity < 0 ? [.moreThan, .atMost] : [.atMost, .upTo]
    return caps.contains(amount.bound) ? amount : nil
  }
}
