internal import Lexicon
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
  /// The figure of the new demand that moved, where a deadline or an amount decides.
  var figure: Int?
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
  let conditions: ConditionScale
  let shift: WordShift
  let doers: ActorShift
  let prices: PriceSteps
  /// New figures that have a partner.
  let figurePartners: Set<Int>

  init(_ comparison: Comparison, renaming: TermRenaming, figurePairs: [Int?]) {
    self.comparison = comparison
    self.renaming = renaming
    self.figurePairs = figurePairs
    figures = FigureJudgement(comparison: comparison)
    let language = comparison.new.document.language.rawValue
    conditions = ConditionScale(language: language)
    shift = WordShift(language: language)
    doers = ActorShift(language: language)
    figurePartners = Set(figurePairs.compactMap { $0 })
    prices = .of(language)
  }

  /// - Parameter haveSameWords: nothing but marks and figures differs between them.
  func verdict(
    old: Demand, new: Demand, isForced: Bool, haveSameWords: Bool = false
  ) -> DemandVerdict {
    var verdict = kinds(old, new, isForced: isForced, haveSameWords: haveSameWords)
    if verdict.kinds.first == .reversed,
      isTurnedTwice(old, new) && !turnsManner(old, new) || OtherThing.isOfOthers(old, new)
    {
      verdict.isDoubtful = true
    }
    if !verdict.kinds.isEmpty {
      verdict.oldCue = cue(old, beside: new, comparison.old, rule: verdict.rule)
      verdict.newCue = cue(new, beside: old, comparison.new, rule: verdict.rule)
    }
    return verdict
  }

  private func kinds(
    _ old: Demand, _ new: Demand, isForced: Bool, haveSameWords: Bool
  ) -> DemandVerdict {
    var kinds: Set<Change.DemandChange> = []
    var rule = ""
    func hold(_ kind: Change.DemandChange?, by name: String) {
      guard let kind else { return }
      kinds.insert(kind)
      if rule.isEmpty { rule = name }
    }
    if let verdict = provisoVerdict(old, new, isForced: isForced) ?? blankVerdict(old, new)
      ?? hadFirst(old, new)
    {
      return verdict
    }
    let wordsAreEqual =
      haveSameWords || comparison.old.bytes(old.folded) == comparison.new.bytes(new.folded)
      || namesAllAlike(old, new)
    if !wordsAreEqual {
      if let step = priceStep(old, new) ?? course(old, new) {
        hold(step, by: [old.action, new.action].contains(.restore) ? "polarity" : "price")
      } else if let step = frequency(old, new) ?? bareDuty(old, new) {
        hold(step, by: "strength-scale")
      } else if let step = caution(old, new) {
        hold(step, by: "strength-scale")
      } else if loosensSafeguard(old, new) || isCappedAlike(old, new) {
        hold(.restated, by: "wording")
      } else if asksSameLeave(old, new) {
        hold(.restated, by: "leave")
      } else if Refusal.isOne(old, new) {
        hold(.restated, by: "wording")
      } else if Reversal.isOfTwoDeeds(old, new) {
        hold(.restated, by: "two-deeds")
      } else if TurnedDemand.keepsAlike(old, new) {
        hold(.restated, by: "polarity")
      } else if Reversal.holds(old, new)
        && !SameVoid.holds([old.sentence], [new.sentence], comparison)
        || turnsManner(old, new) || turnsPrice(old, new)
      {
        hold(.reversed, by: "polarity")
      } else if Reversal.isAsked(old, new) {
        hold(.reframed, by: "frame")
      } else if let step = asking(old, new) {
        hold(step, by: "asking")
      } else if hasOtherDoer(old, new) {
        hold(.retargeted, by: "actor")
      } else if isHandedOn(old, new) {
        hold(.reframed, by: "frame")
      } else {
        // 「2週間以内に」 → 「速やかに」: a term says more than a word of haste.
        let term =
          old.frame == new.frame && (old.verb == new.verb || areOnOneObject(old, new))
          ? deadlineGainOrLoss(old, new) : nil
        if let term, abs(old.strength - new.strength) <= 1, isHaste(old, new) {
          // A promise to do something cannot be held to haste as it can to a term, however long; an
          // answer is waited for, and months are no haste.
          let isLong = isLongTerm(
            term == .strengthened ? (new, comparison.new) : (old, comparison.old))
          let isAwaited = ModifierWeights.isAwaited(old.verb)
          if !isLong || old.frame == .commitment && !isAwaited {
            hold(term, by: "deadline")
          } else if !isAwaited {
            hold(.restated, by: "deadline")
          }
        }
        if kinds.isEmpty {
          hold(hedging(old, new) ?? StrengthScale.change(old, new), by: "strength-scale")
        }
        if kinds.isEmpty { hold(duty(old, new), by: "strength-scale") }
        if kinds.isEmpty { hold(deadlineGainOrLoss(old, new), by: "deadline") }
        if kinds.isEmpty { hold(quality(old, new), by: "words") }
        if kinds.isEmpty, !givesUpPrice(old, new) {
          hold(conditionStep(old, new), by: "condition")
        }
        if kinds.isEmpty { hold(freedom(old, new), by: "words") }
      }
      if let step = scopeStep(old, new) { hold(step.kind, by: step.rule) }
      hold(relativeStep(old, new), by: "words")
      let list = kinds.isEmpty && !wordsAreEqual ? listStep(old, new) : nil
      hold(list, by: "words")
      if list == nil, !kinds.contains(.retargeted) { hold(doerChange(old, new), by: "actor") }
      if list == nil, rule != "leave", rule != "asking",
        isRetargeted(old, new) || hasOtherRecipient(old, new), !turnsManner(old, new)
      {
        hold(.retargeted, by: "object")
      }
      let isReturned = Set([old.frame, new.frame]) == [.commitment, .demand]
      if old.frame != new.frame, kinds.isEmpty || isReturned && bareDuty(old, new) == nil {
        hold(.reframed, by: "frame")
      }
    }
    // Equal words may have won or lost the exception that the next sentence makes; beside another
    // change it is told where it takes some out: 「無料にします。⟦ただし、滞納者を除きます⟧」.
    if !haveSameWords, old.conditions != new.conditions, let step = conditionStep(old, new),
      wordsAreEqual || !kinds.isEmpty && (step == .narrowed || step == .widened)
    {
      hold(step, by: "condition")
    }
    if haveSameWords { hold(exceptionBehind(old, new), by: "condition") }
    let other = rescheduling(old, new) == nil ? laterDeadline(old, new) : nil
    let timing =
      rescheduling(old, new) ?? other?.difference ?? dating(old, new)
      ?? (wordsAreEqual ? nil : paying(old, new))
    if timing != nil { hold(.rescheduled, by: "deadline") }
    let amount = requantifying(old, new)
    hold(amount.threshold, by: "threshold")
    if amount.holds { hold(.requantified, by: "quantity") }
    hold(RoleScale.change(old, new), by: "role")
    if !wordsAreEqual, !kinds.isEmpty, kinds.isSubset(of: [.rescheduled, .requantified]) {
      hold(listBesideFigures(old, new), by: "words")
    }
    if kinds.isEmpty, !wordsAreEqual, let item = itemGainOrLoss(old, new) {
      hold(item, by: "words")
    }
    if kinds.isEmpty, !wordsAreEqual { hold(group(old, new) ?? whole(old, new), by: "scope") }
    if kinds.isEmpty, haveSameWords || !wordsAreEqual {
      hold(amountGainOrLoss(old, new), by: "quantity")
    }
    if kinds.isEmpty, !wordsAreEqual, !differInModifiersAlone(old, new) {
      let step = shift.change(
        ConditionWords.alike(renaming.applied(to: comparison.old.words(old.folded))),
        ConditionWords.alike(comparison.new.words(new.folded)))
      if step != .retargeted || !areVerbsAlone(old, new) && !areAmountsAlone(old, new) {
        hold(step, by: "words")
      }
    }
    if kinds.isEmpty, !wordsAreEqual {
      hold(member(old, new) ?? stage(old, new) ?? circle(old, new), by: "words")
    }
    if kinds.isEmpty, !wordsAreEqual {
      hold(meansOrClause(old, new) ?? objectList(old, new), by: "words")
    }
    if kinds.contains(.widened) != kinds.contains(.narrowed), areOfWaiver(old, new) {
      kinds.formSymmetricDifference([.widened, .narrowed])
    }
    if kinds.isEmpty, !wordsAreEqual, !saysTheSame(old, new) { hold(.restated, by: "wording") }
    let sorted = leading(kinds.sorted(), amount.direction, old, new)
    let isVerdict = kinds.contains { $0 != .restated && $0 != .promoted && $0 != .demoted }
    return DemandVerdict(
      kinds: sorted, rule: rule,
      direction: timing?.direction ?? amount.direction,
      isDoubtful: isVerdict && (isForced || min(old.confidence, new.confidence) < 0.5),
      figure: timing == nil ? amount.figure : other?.figure ?? new.deadline)
  }

  /// The same words with a hedge behind them, of whatever strength: 検討します, 検討することを検討します.
  private func hedging(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese, max(old.strength, new.strength) <= 2,
      // A right is as weak as a hedged promise, and no hedge of it.
      [nil, .obligation].contains(old.deontic), [nil, .obligation].contains(new.deontic)
    else { return nil }
    let a = comparison.old.words(old.folded)
    let b = comparison.new.words(new.folded)
    // 「点検が必要です」 → 「点検が必要だ⟦と考えています⟧」: a stance that is held is the stance.
    if HedgeWords.isHeld(a) != HedgeWords.isHeld(b) { return nil }
    if StyleEndings.withoutCopula(a) == StyleEndings.withoutCopula(b) { return nil }
    if VanishedStance.hedges(b, a) { return .softened }
    return VanishedStance.hedges(a, b) ? .strengthened : nil
  }

  // MARK: Figures of a demand

  private func rescheduling(_ old: Demand, _ new: Demand) -> FigureDifference? {
    guard let a = old.deadline, let b = new.deadline,
      a < comparison.old.annotated.figures.count, b < comparison.new.annotated.figures.count,
      // Of two terms one went, and the other stayed as it was.
      a >= figurePairs.count || figurePairs[a] == b
        || figurePairs[a] == nil && !figurePartners.contains(b)
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
  ) -> (
    holds: Bool, direction: Change.Direction?, threshold: Change.DemandChange?, figure: Int?
  ) {
    var threshold: Change.DemandChange?
    for index in old.quantities where index < figurePairs.count {
      guard let partner = figurePairs[index], new.quantities.contains(partner) else { continue }
      switch figures.verdict(
        old: comparison.old.annotated.figures[index],
        new: comparison.new.annotated.figures[partner])
      {
      case .changed(let difference), .requalified(let difference, _):
        let raised: Bool? =
          switch difference.direction {
          case .raised, .lengthened: true
          case .lowered, .shortened: false
          default: nil
          }
        threshold = Threshold(comparison: comparison).change(
          comparison.old.annotated.figures[index], comparison.new.annotated.figures[partner],
          raised: raised)
        if threshold == nil { return (true, difference.direction, nil, partner) }
      default: continue
      }
    }
    return (false, nil, threshold, nil)
  }

  /// 「会を年4回開きます」 → 「会を開きます」: without its amount a demand binds to less; a right without its
  /// limit holds for more.
  private func amountGainOrLoss(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    let lost = old.quantities.contains { $0 < figurePairs.count && figurePairs[$0] == nil }
    let gained = new.quantities.contains { !figurePartners.contains($0) }
    guard lost != gained else { return nil }
    if let part = partOfWhole(old, new, isGained: gained) { return part }
    guard !saysWhole(old, new),
      !(gained ? isOfPeriod(new, comparison.new) : isOfPeriod(old, comparison.old)),
      shift.isInOnePlace(
        renaming.applied(to: comparison.old.words(old.folded)), comparison.new.words(new.folded))
        || saysTheSame(old, new)
    else { return nil }
    // "no gifts" → "no gifts ⟦over £50⟧": what is refused, or is a right, holds for less with a limit.
    let isRight =
      new.deontic == .permission || new.deontic == .entitlement || Refusal.holds(old, new)
    if let group = groupLimit(old, new, isGained: gained) { return group.change }
    if boundsCase(old, new, isGained: gained) { return gained ? .narrowed : .widened }
    if let cut = cut(old, new, isGained: gained) { return cut }
    if gained { return isRight ? .narrowed : .strengthened }
    return isRight ? .widened : .softened
  }

  /// "review the pay scales ⟦in 2027⟧": a date that is no deadline by its words.
  private func dating(_ old: Demand, _ new: Demand) -> FigureDifference? {
    guard old.deadline == nil, new.deadline == nil, old.verb == new.verb else { return nil }
    let view = comparison.old.annotated
    for index in view.figures.indices(within: old.folded, among: view.figureRanges[old.sentence])
    where index < figurePairs.count && view.figures[index].kind == .date {
      let figure = view.figures[index]
      guard figure.role == nil || figure.role == .deadline, !figure.isInName,
        figure.rule != "portion", !isAdnominal(figure),
        let partner = figurePairs[index],
        new.folded.contains(comparison.new.annotated.figures[partner].folded.lowerBound),
        case .changed(let difference) = figures.verdict(
          old: figure, new: comparison.new.annotated.figures[partner])
      else { continue }
      return difference
    }
    return nil
  }

  /// 「2026年3月末まで⟦の⟧経過的な措置」: a date that belongs to a noun.
  private func isAdnominal(_ figure: Figure) -> Bool {
    let words = DeadlineWords.of(comparison.old.document.language.rawValue)
    let sentence = comparison.old.document.sentences[figure.sentence].folded
    let behind = comparison.old.words(
      figure.folded.upperBound..<min(sentence.upperBound, figure.folded.upperBound + 24))
    return !words.adnominal.isEmpty
      && ([""] + words.behind).contains { behind.hasPrefix($0 + words.adnominal) }
  }

  /// Whether words of haste stand in one of them alone.
  private func isHaste(_ old: Demand, _ new: Demand) -> Bool {
    func haste(_ demand: Demand) -> [String] {
      demand.modifiers.filter { ModifierWeights.haste(of: $0).lowerBound > 0 }
    }
    return haste(old) != haste(new)
  }

  // MARK: Doers and prices

  /// A promise that is asked of somebody else now, or the other way, about as firmly.
  ///
  /// 求めます → 義務づけます asks the same of the same, and more firmly.
  private func isHandedOn(_ old: Demand, _ new: Demand) -> Bool {
    guard ![old.action, new.action].contains(where: { $0 == .regulate || $0 == .prohibit }) else {
      return false
    }
    return Set([old.frame, new.frame]) == [.commitment, .demand]
      && abs(old.strength - new.strength) <= 1
      && min(old.strength, new.strength) >= 3
  }

  /// 半額にします → 無料にします: one lowers and one gives, on the same scale.
  private func priceStep(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    let acts: Set<Demand.Action> = [.reduce, .provide, .abolish]
    guard old.action != new.action, acts.contains(old.action) || acts.contains(new.action),
      old.frame == new.frame, old.strength == new.strength,
      let a = step(of: old, in: comparison.old), let b = step(of: new, in: comparison.new),
      a != b, Likeness.overlap(renaming.applied(to: old.object), new.object) >= 0.5
    else { return nil }
    return b > a ? .strengthened : .softened
  }

  /// "cut the cost", "make meals ⟦free⟧": in the verb, or in what a thing is made.
  private func step(of demand: Demand, in view: EditionView) -> Int? {
    if let step = prices.step(of: demand.verb + demand.cue) { return step }
    guard demand.action == .other || demand.action == .provide else { return nil }
    return prices.step(of: view.words(demand.folded).lowercased())
  }

  /// 「産科を存続させる」 → 「再開させる」 asks for what is there no more, and
  /// 「家賃を据え置きます」 → 「引き上げます」 turns round for those who pay; a service that is kept and then
  /// extended is promised more.
  private func course(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard
      [[.maintain, .increase], [.maintain, .restore]].contains(Set([old.action, new.action])),
      old.frame == new.frame,
      old.polarity > 0, new.polarity > 0, old.strength == new.strength,
      Likeness.overlap(renaming.applied(to: old.object), new.object) >= 0.5
    else { return nil }
    if prices.isBurden(new.object) { return .reversed }
    return old.action == .maintain ? .strengthened : .softened
  }

  /// Plain for polite, another bracket or a renamed term: nothing that a reader calls a change.
  private func saysTheSame(_ old: Demand, _ new: Demand) -> Bool {
    let a = renaming.applied(to: wordsWithoutFigures(old, comparison.old))
    let b = wordsWithoutFigures(new, comparison.new)
    return Likeness.pairs(a) == Likeness.pairs(b) || StyleOfSentences.isSame(a, b)
  }

  func wordsWithoutFigures(_ demand: Demand, _ view: EditionView) -> String {
    view.words(of: demand.folded, withoutFiguresOf: demand.sentence)
  }
}
