internal import Lexicon
internal import PolicyModel

/// Whether a demand holds for more or for fewer, by the words that name its scope.
extension DemandJudgement {
  func scopeStep(_ old: Demand, _ new: Demand) -> (kind: Change.DemandChange, rule: String)? {
    guard !TurnedDemand.wants(old, new), !TurnedDemand.endsLimit(old, new),
      !loosensSafeguard(old, new),
      let scope = ScopeScale.change(
        besides(old, in: new, comparison.new), besides(new, in: old, comparison.old),
        isOpened: isOpened(old, new)),
      !namesAllPlaces(old, new), !namesBothOfThem(old, new)
    else { return nil }
    if let member = member(old, new) { return (member, "words") }
    guard isHedgeAlone(old, new) else { return (scope, "scope") }
    let (a, b) = (withoutHedge(old, comparison.old), withoutHedge(new, comparison.new))
    if a == b { return (scope, "scope") }
    // 「新築の施設には…」 → 「新築⟦及び増改築⟧の施設には、⟦原則として⟧…」: the hedge softens, and narrows nothing.
    let step = shift.change(a, b) ?? shift.member(a, b)
    return step == .widened || step == .narrowed ? step.map { ($0, "words") } : nil
  }

  /// A demand without those named besides whom the other one names as well, in whatever words:
  /// 「⟦大人⟧だけでなく子どもも」 beside 「⟦大人⟧と子ども」.
  private func besides(_ demand: Demand, in other: Demand, _ view: EditionView) -> Demand {
    guard comparison.new.document.language == .japanese, !demand.scope.included.isEmpty else {
      return demand
    }
    var demand = demand
    let words = wholeWords(other, view)
    demand.scope.included.removeAll { words.contains($0) }
    return demand
  }

  /// Whether a list that both editions have was opened or closed: 「企業」, 「企業等」.
  ///
  /// 等 behind words that only one of them has opens nothing that was there.
  private func isOpened(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .japanese else {
      return old.scope.isOpen
        ? !isNamedBehind(new, comparison.new) : !isNamedBehind(old, comparison.old)
    }
    let a = comparison.old.bytes(old.folded)
    let b = comparison.new.bytes(new.folded)
    return old.scope.isOpen ? OpenList.closes(a, without: b) : OpenList.closes(b, without: a)
  }

  /// "Smoking is forbidden; ⟦this includes⟧ pipes": what the other edition names beside the noun.
  private func isNamedBehind(_ demand: Demand, _ view: EditionView) -> Bool {
    guard view.document.language == .english else { return false }
    let sentences = view.document.sentences
    if view.words(sentences[demand.sentence].folded).lowercased().holdsBytes(of: VoiceWords.naming)
    {
      return true
    }
    let next = demand.sentence + 1
    guard sentences.indices.contains(next) else { return false }
    let words = view.words(sentences[next].folded).lowercased()
    return VoiceWords.namingOpeners.contains { words.hasPrefix($0) }
  }

  /// Whether nothing tells of another scope but 「原則として」 and the like.
  private func isHedgeAlone(_ old: Demand, _ new: Demand) -> Bool {
    comparison.new.document.language == .japanese
      && Set([old.scope.quantifier, new.scope.quantifier]) == [.unstated, .allBut]
      && old.scope.excluded.isEmpty && new.scope.excluded.isEmpty
      && old.scope.isOpen == new.scope.isOpen
  }

  private func withoutHedge(_ demand: Demand, _ view: EditionView) -> String {
    let words = renaming.applied(to: view.words(demand.folded))
    return HedgeWords.ofScope.reduce(ConditionWords.alike(words)) {
      $0.contains($1) ? $0.replacing($1 + "、", with: "").replacing($1, with: "") : $0
    }
  }

  /// Two demands that differ in a list alone: 「会員証又は身分証を提示した者は」 → 「会員証、身分証又は利用券を…」.
  func listStep(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    shift.listStep(
      ConditionWords.alike(renaming.applied(to: comparison.old.words(old.folded))),
      ConditionWords.alike(comparison.new.words(new.folded)))
  }

  /// "at ⟦both trials⟧", "at ⟦all of them⟧": those that were named before.
  private func namesBothOfThem(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .english,
      Set([old.scope.quantifier, new.scope.quantifier]) == [.unstated, .all]
    else { return false }
    let isAll = new.scope.quantifier == .all
    let (few, all) = (
      isAll ? wholeWords(old, comparison.old) : wholeWords(new, comparison.new),
      isAll ? wholeWords(new, comparison.new) : wholeWords(old, comparison.old)
    )
    return few.lowercased().split(separator: " ").contains { $0 == GroupModifiers.both }
      && GroupModifiers.allOfThem.contains { all.lowercased().holdsBytes(of: $0) }
  }

  /// "any member who is expelled ⟦and who asks for it⟧": fewer are meant, whatever became of the verb.
  func relativeStep(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .english, old.verb == new.verb else { return nil }
    let (a, b) = (wholeWords(old, comparison.old), wholeWords(new, comparison.new))
    if RelativeClause.isAdded(a, b) { return .narrowed }
    return RelativeClause.isAdded(b, a) ? .widened : nil
  }

  // MARK: Conditions

  /// An exception in the next sentence, beside figures that moved and nothing else:
  /// 「20cm以下を採ってはならない。⟦ただし、沖合では、この限りでない。⟧」.
  func exceptionBehind(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard old.conditions.isEmpty != new.conditions.isEmpty else { return nil }
    return conditionStep(old, new)
  }

  /// "may enter on 24 hours' notice, except in an emergency ⟦or to show the home⟧": whether an
  /// exception takes something from the leave or from its safeguard, no rule can tell.
  func loosensSafeguard(_ old: Demand, _ new: Demand) -> Bool {
    guard old.deontic == .permission, new.deontic == .permission,
      old.conditions != new.conditions || old.scope != new.scope
    else { return false }
    let safeguards = SafeguardWords.of(comparison.new.document.language.rawValue)
    let (a, b) = (comparison.old.words(old.folded), comparison.new.words(new.folded))
    let isGuarded = safeguards.contains { a.holdsBytes(of: $0) && b.holdsBytes(of: $0) }
    return isGuarded && conditions.changeExceptionsAlone(old, new)
  }

  /// What became of the conditions of a demand; one that stands in the other's words is none that
  /// went or came, wherever it stands there.
  func conditionStep(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    if loosensSafeguard(old, new) { return nil }
    guard comparison.new.document.language == .japanese, old.conditions != new.conditions else {
      return conditions.change(old, new)
    }
    var (a, b) = (old, new)
    let (x, y) = (comparison.old.words(old.folded), comparison.new.words(new.folded))
    a.conditions.removeAll { isSaid($0, in: y, besides: new.conditions) }
    b.conditions.removeAll { isSaid($0, in: x, besides: old.conditions) }
    return conditions.change(a, b)
  }

  private func isSaid(_ condition: String, in words: String, besides others: [String]) -> Bool {
    let own = condition.hasSuffix("、") ? String(condition.dropLast()) : condition
    return !others.contains { $0.contains(own) } && words.contains(own)
  }
}
