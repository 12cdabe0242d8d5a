internal import PolicyModel

extension DemandVerdict {
  /// Nothing of a direction is left where words only say in another way what was said before.
  mutating func saysTheSame() {
    let silent: Set<Change.DemandChange> = [
      .reversed, .strengthened, .softened, .widened, .narrowed, .retargeted, .reframed,
      .split, .merged,
    ]
    kinds.removeAll { silent.contains($0) }
    if kinds.isEmpty { (kinds, rule, isDoubtful) = ([.restated], "wording", false) }
  }

  /// The words may say in another way what was said before: to be confirmed.
  mutating func mayJustSayTheSame() {
    let before = kinds
    saysTheSame()
    if kinds == [.restated], before != kinds { isDoubtful = true }
  }
}

extension DemandJudgement {
  /// 「返還は、年内に行います」 → 「返還は、早急に行います」: one verb of them was read with its noun.
  func areOnOneObject(_ old: Demand, _ new: Demand) -> Bool {
    !old.object.isEmpty && old.object == new.object && old.action == new.action
  }

  /// 「⟦すぐに⟧実施します」 → 「⟦ただちに⟧実施します」: what boosters and hedges weigh was compared before.
  func differInModifiersAlone(_ old: Demand, _ new: Demand) -> Bool {
    guard old.modifiers != new.modifiers else { return false }
    func bare(_ demand: Demand, _ view: EditionView) -> String {
      demand.modifiers.reduce(view.words(demand.folded)) { $0.replacingBytes(of: $1, with: "") }
    }
    return bare(old, comparison.old) == bare(new, comparison.new)
  }
}
