internal import PolicyModel

/// The words that a verdict on a demand shows as its evidence.
extension DemandJudgement {
  /// The words that decided, the cue last: what stands only here of conditions, means and terms.
  func cue(
    _ demand: Demand, beside other: Demand, _ view: EditionView, rule: String
  ) -> String? {
    // "never" is part of "will never share" already.
    var words = demand.modifiers.filter { !demand.cue.contains($0) } + [demand.cue]
    switch rule {
    case "condition":
      words =
        (demand.conditions.filter { !conditions.holds($0, in: other.conditions) }
          + demand.means.filter { !other.means.contains($0) }) + words
    case "deadline":
      if let index = demand.deadline, index < view.annotated.figures.count {
        words.insert(view.visible(view.annotated.figures[index].folded), at: 0)
      }
    case "quantity", "threshold":
      let here = amounts(of: demand, view)
      let there = amounts(of: other, view.isOld ? comparison.new : comparison.old)
      words = here.filter { !there.contains($0) } + words
    default: break
    }
    let shown = words.filter { !$0.isEmpty }.joined(separator: " … ")
    return shown.isEmpty ? nil : shown
  }

  func amounts(of demand: Demand, _ view: EditionView) -> [String] {
    demand.quantities.filter { $0 < view.annotated.figures.count }
      .map { view.visible(view.annotated.figures[$0].folded) }
  }
}
