internal import Lexicon
internal import PolicyModel

/// What is given wholly or without a limit, and then in part or up to one.
extension DemandJudgement {
  /// 「授業料を免除します」 → 「授業料の⟦半額⟧を免除します」 gives less; 「通院費を⟦月5,000円を上限に⟧補助します」 holds for less.
  /// Of anything else an amount binds to more: 「保育士を⟦5,000人⟧増やします」.
  ///
  /// - Parameter isGained: whether the amounts stand in the new demand alone, else in the old.
  func cut(_ old: Demand, _ new: Demand, isGained: Bool) -> Change.DemandChange? {
    let (demand, view) = isGained ? (new, comparison.new) : (old, comparison.old)
    let whole = isGained ? old : new
    let amounts = demand.quantities.filter {
      isGained ? !figurePartners.contains($0) : $0 < figurePairs.count && figurePairs[$0] == nil
    }.filter { $0 < view.annotated.figures.count }.map { view.annotated.figures[$0] }
    guard !amounts.isEmpty, old.frame == new.frame, old.verb == new.verb else { return nil }
    if amounts.allSatisfy({ isPart($0, of: demand, givenWholly: whole, view) }) {
      return isGained ? .softened : .strengthened
    }
    if amounts.allSatisfy({ isCap($0, on: demand, givenWholly: whole) }) {
      return isGained ? .narrowed : .widened
    }
    return nil
  }

  /// A share below the whole of what the other demand gives.
  private func isPart(
    _ figure: Figure, of demand: Demand, givenWholly whole: Demand, _ view: EditionView
  ) -> Bool {
    guard figure.role == .share, figure.bound != .atLeast, isBelowWhole(figure),
      GivenWholly.gives(demand.verb) || demand.action == .provide || isLetOff(demand),
      !whole.object.isEmpty
    else { return false }
    return demand.object.holdsBytes(of: whole.object)
      || demand.object.lowercased().hasSuffix(whole.object.lowercased())
      || Likeness.overlap(whole.object, demand.object) >= 0.5
  }

  /// At most so much of what was borne wholly, or so often of what was free or allowed.
  private func isCap(_ figure: Figure, on demand: Demand, givenWholly whole: Demand) -> Bool {
    guard figure.bound == .atMost || figure.bound == .upTo, figure.kind != .date else {
      return false
    }
    if demand.action == .support, GivenWholly.allows(demand.verb) { return true }
    guard demand.action == .provide || isLetOff(demand) || GivenWholly.gives(demand.verb) else {
      return false
    }
    return GivenWholly.gives(demand.verb) || GivenWholly.isCost(whole.object)
  }

  private func isLetOff(_ demand: Demand) -> Bool { demand.deontic == .noObligation }

  private func isBelowWhole(_ figure: Figure) -> Bool {
    guard case .number(let share) = figure.value else { return false }
    return share.approximate < (figure.kind == .percent ? 100 : 1)
  }
}
