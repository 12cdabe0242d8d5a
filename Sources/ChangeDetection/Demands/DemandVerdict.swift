internal import PolicyModel

/// What became of a demand whose partner is known.
struct DemandVerdict {
  /// The main kind first; empty for a demand that was kept as it was.
  var kinds: [Change.DemandChange]
  var rule: String
  var oldCue: String?
  var newCue: String?
  var direction: Change.Direction?
  var isDoubtful: Bool
}

/// Judges two demands that are one and the same by their places and words.
///
/// Every kind has its own rule; those that hold are listed in the order of
/// `Change.DemandChange`.
struct DemandJudgement {
  let comparison: Comparison
  let renaming: TermRenaming
  /// For each old figure its partner in the new edition.
  let figurePairs: [Int?]
  let figures: FigureJudgement

  init(_ comparison: Comparison, renaming: TermRenaming, figurePairs: [Int?]) {
    self.comparison = comparison
    self.renaming = renaming
    self.figurePairs = figurePairs
    figures = FigureJudgement(comparison: comparison)
  }

  func verdict(old: Demand, new: Demand, isForced: Bool) -> DemandVerdict {
    var verdict = kinds(old, new, isForced: isForced)
    if !verdict.kinds.isEmpty {
      verdict.oldCue = cue(old)
      verdict.newCue = cue(new)
    }
    return verdict
  }

  private func kinds(_ old: Demand, _ new: Demand, isForced: Bool) -> DemandVerdict {
    var kinds: Set<Change.DemandChange> = []
    var rule = ""
    func hold(_ kind: Change.DemandChange?, by name: String) {
      guard let kind else { return }
      kinds.insert(kind)
      if rule.isEmpty { rule = name }
    }
    let wordsAreEqual = comparison.old.bytes(old.folded) == comparison.new.bytes(new.folded)
    if !wordsAreEqual {
      if Reversal.holds(old, new) {
        hold(.reversed, by: "polarity")
      } else {
        hold(StrengthScale.change(old, new), by: "strength-scale")
        if kinds.isEmpty { hold(deadlineGainOrLoss(old, new), by: "deadline") }
        if kinds.isEmpty { hold(ConditionScale.change(old, new), by: "condition") }
      }
      hold(ScopeScale.change(old, new), by: "scope")
      if isRetargeted(old, new) { hold(.retargeted, by: "object") }
      if kinds.isEmpty, old.frame != new.frame { hold(.reframed, by: "frame") }
    }
    let timing = rescheduling(old, new)
    if timing != nil { hold(.rescheduled, by: "deadline") }
    let amount = requantifying(old, new)
    if amount.holds { hold(.requantified, by: "quantity") }
    hold(RoleScale.change(old, new), by: "role")
    if kinds.isEmpty, !wordsAreEqual, !saysTheSame(old, new) { hold(.restated, by: "wording") }
    let sorted = kinds.sorted()
    let isVerdict = kinds.contains { $0 != .restated && $0 != .promoted && $0 != .demoted }
    return DemandVerdict(
      kinds: sorted, rule: rule,
      direction: timing?.direction ?? amount.direction,
      isDoubtful: isVerdict && (isForced || min(old.confidence, new.confidence) < 0.5))
  }

  private func cue(_ demand: Demand) -> String? {
    let words = demand.modifiers + [demand.cue]
    let shown = words.filter { !$0.isEmpty }.joined(separator: " … ")
    return shown.isEmpty ? nil : shown
  }

  // MARK: Figures of a demand

  private func rescheduling(_ old: Demand, _ new: Demand) -> FigureDifference? {
    guard let a = old.deadline, let b = new.deadline,
      a < comparison.old.annotated.figures.count, b < comparison.new.annotated.figures.count
    else { return nil }
    switch figures.verdict(
      old: comparison.old.annotated.figures[a], new: comparison.new.annotated.figures[b])
    {
    case .changed(let difference), .slid(let difference): return difference
    case .requalified(let difference, _): return difference
    case .kept, .notation: return nil
    }
  }

  private func requantifying(
    _ old: Demand, _ new: Demand
  ) -> (holds: Bool, direction: Change.Direction?) {
    for index in old.quantities where index < figurePairs.count {
      guard let partner = figurePairs[index], new.quantities.contains(partner) else { continue }
      switch figures.verdict(
        old: comparison.old.annotated.figures[index],
        new: comparison.new.annotated.figures[partner])
      {
      case .changed(let difference), .requalified(let difference, _):
        return (true, difference.direction)
      default: continue
      }
    }
    return (false, nil)
  }

  /// A deadline that came makes a demand firmer, one that went makes it looser.
  private func deadlineGainOrLoss(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    switch (old.deadline, new.deadline) {
    case (nil, let deadline?) where !figurePairs.contains(deadline): .strengthened
    case (let deadline?, nil) where deadline < figurePairs.count && figurePairs[deadline] == nil:
      .softened
    default: nil
    }
  }

  // MARK: Objects

  private func isRetargeted(_ old: Demand, _ new: Demand) -> Bool {
    if let a = old.actor, let b = new.actor, Likeness.overlap(renaming.applied(to: a), b) < 0.3 {
      return true
    }
    guard !old.object.isEmpty, !new.object.isEmpty else { return false }
    return Likeness.overlap(renaming.applied(to: old.object), new.object) < 0.3
  }

  /// Plain for polite, another bracket or a renamed term: nothing that a reader calls a change.
  private func saysTheSame(_ old: Demand, _ new: Demand) -> Bool {
    let a = renaming.applied(to: wordsWithoutFigures(old, comparison.old))
    let b = wordsWithoutFigures(new, comparison.new)
    return Likeness.pairs(a) == Likeness.pairs(b) || StyleOfSentences.isSame(a, b)
  }

  private func wordsWithoutFigures(_ demand: Demand, _ view: EditionView) -> String {
    var words = ""
    var start = demand.folded.lowerBound
    for figure in view.annotated.figures(inSentence: demand.sentence)
    where figure.folded.lowerBound >= start && figure.folded.upperBound <= demand.folded.upperBound
    {
      words += view.words(start..<figure.folded.lowerBound)
      start = figure.folded.upperBound
    }
    return words + view.words(start..<max(start, demand.folded.upperBound))
  }
}
