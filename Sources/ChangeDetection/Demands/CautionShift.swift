internal import Lexicon
internal import PolicyModel

/// 「建設に反対します」 → 「建設には⟦慎重に対応します⟧」: who takes care is neither for nor against it.
extension DemandJudgement {
  func caution(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese else { return nil }
    if isStance(old), isCautious(new) { return .softened }
    return isCautious(old) && isStance(new) ? .strengthened : nil
  }

  private func isStance(_ demand: Demand) -> Bool {
    (demand.frame == .verdict || demand.action == .oppose || demand.action == .support)
      && demand.polarity != 0
  }

  private func isCautious(_ demand: Demand) -> Bool {
    demand.frame == .verdict && demand.action == .study
      || demand.polarity >= 0 && CautionWords.verbs.contains(demand.verb)
        && demand.modifiers.contains { CautionWords.manners.contains($0) }
  }
}
