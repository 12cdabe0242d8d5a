internal import Lexicon
internal import PolicyModel

/// Whether a demand now wants the opposite.
enum Reversal {
  static func holds(_ old: Demand, _ new: Demand) -> Bool {
    if keeps(old, refusing: new) || keeps(new, refusing: old) || isAsked(old, new) { return false }
    // 「飲酒は認めない」 → 「制限する」: a duty by its form, and less of the same ban.
    if StrengthScale.limits(old, new) || StrengthScale.limits(new, old) { return false }
    // 「使用を⟦禁止する⟧」 → 「⟦禁止するよう努める⟧」: a ban both times, whatever it is laid down as.
    let areBans = [old, new].allSatisfy { $0.action == .prohibit && $0.polarity < 0 }
    if !areBans, let a = old.deontic, let b = new.deontic, areOpposite(a, b) { return true }
    if TurnedDemand.wants(old, new) || TurnedDemand.endsLimit(old, new) { return true }
    if TurnedDemand.partsWith(old, kept: new) || TurnedDemand.partsWith(new, kept: old) {
      return true
    }
    if restrains(old, furthered: new) || restrains(new, furthered: old) { return true }
    if isHandling(old, new) || isSplit(old, new) || isSplit(new, old) { return false }
    if old.polarity.signum() * new.polarity.signum() < 0 { return true }
    // "must not disclose" → "need not disclose" lets go, and turns nothing round.
    if old.deontic == .noObligation || new.deontic == .noObligation { return false }
    // A neutral act and its refusal: will publish, will not publish.
    return old.action == new.action && min(old.polarity, new.polarity) < 0
      && max(old.polarity, new.polarity) == 0
  }

  /// 「料金の値上げに反対します」 and 「料金を据え置きます」 want the same.
  private static func keeps(_ kept: Demand, refusing refused: Demand) -> Bool {
    kept.action == .maintain && kept.polarity > 0 && refused.polarity < 0
      && (refused.action == .oppose || refused.action == .prohibit)
      && PriceSteps.namesRise(refused.object)
  }

  /// 「増設を⟦推進⟧します」 → 「増設を⟦規制⟧します」: more of one thing, then less of it.
  private static func restrains(_ restrained: Demand, furthered: Demand) -> Bool {
    restrained.action == .regulate && restrained.frame == furthered.frame
      && !restrained.object.isEmpty
      && (isRestraint(restrained, furthered) && restrained.object == furthered.object
        || names(restrained, furthered))
  }

  /// 「⟦海外⟧への⟦投資⟧を制限します」 and 「⟦海外⟧への⟦投資を促進⟧します」: one deed with what it is done to.
  private static func names(_ restrained: Demand, _ furthered: Demand) -> Bool {
    let deed = TurnWords.stem(of: furthered.verb)
    return restrained.polarity == 0 && furthered.polarity > 0 && !furthered.object.isEmpty
      && deed != furthered.verb && restrained.object.hasSuffix(deed)
      && restrained.object.hasPrefix(furthered.object)
      && TurnWords.furthering.contains { furthered.cue.hasPrefix(deed + $0) }
  }

  static func isRestraint(_ restrained: Demand, _ furthered: Demand) -> Bool {
    restrained.action == .regulate && restrained.polarity == 0 && furthered.polarity > 0
      && [.promote, .increase].contains(furthered.action)
  }

  /// "be ⟦kept down⟧" beside "⟦keep⟧ the noise ⟦down⟧": one verb of two words.
  private static func isSplit(_ whole: Demand, _ parted: Demand) -> Bool {
    guard whole.verb.hasPrefix(parted.verb + " ") else { return false }
    let particle = whole.verb.dropFirst(parted.verb.utf8.count + 1)
    return parted.object.split(separator: " ").contains(particle)
  }

  /// 「面会証を首から⟦下げて⟧ください」 → 「⟦掛けて⟧ください」: what is to be done with a thing, and no less of it.
  private static func isHandling(_ old: Demand, _ new: Demand) -> Bool {
    old.deontic == .obligation && new.deontic == .obligation
      && Set([old.action, new.action]) == [.reduce, .other]
      && old.cue.hasSuffix(AskingVerbs.please) && new.cue.hasSuffix(AskingVerbs.please)
  }

  /// "We don't track you" and "we ask you to track …": what we leave and what others are to do.
  static func isAsked(_ old: Demand, _ new: Demand) -> Bool {
    old.polarity.signum() * new.polarity.signum() < 0
      && Set([old.frame, new.frame]) == [.commitment, .demand]
      && old.action == .other && new.action == .other && min(old.strength, new.strength) <= 2
  }

  /// "Exits shall be ⟦kept⟧ unobstructed", "Never ⟦block⟧ the exits": a duty and a ban on two deeds, which may
  /// well come to the same.
  static func isOfTwoDeeds(_ old: Demand, _ new: Demand) -> Bool {
    Set([old.deontic, new.deontic]) == [.obligation, .prohibition] && old.verb != new.verb
      && (old.action != new.action || old.action == .other)
      && old.action != .prohibit && new.action != .prohibit
      && (old.verb + new.verb).utf8.allSatisfy { $0 < 0x80 }
  }

  private static func areOpposite(_ a: Demand.Deontic, _ b: Demand.Deontic) -> Bool {
    let pair: Set = [a, b]
    return pair == [.obligation, .prohibition] || pair == [.permission, .prohibition]
      || pair == [.entitlement, .noEntitlement] || pair == [.permission, .noEntitlement]
  }
}

/// Whether two demands refuse a deed: will not raise, ban, accept no.
enum Refusal {
  static func holds(_ old: Demand, _ new: Demand) -> Bool { refuses(old) && refuses(new) }

  /// "We do not accept cheques", "Cheques are not accepted": one refusal, by its author and of its thing.
  static func isOne(_ old: Demand, _ new: Demand) -> Bool {
    guard old.polarity < 0, new.polarity < 0, !old.object.isEmpty,
      old.object.lowercased() == new.object.lowercased(), old.modifiers == new.modifiers
    else { return false }
    let verbs = [old, new].map { $0.verb.split(separator: " ") }
    return verbs[0].count != verbs[1].count && verbs[0].last == verbs[1].last
  }

  private static func refuses(_ demand: Demand) -> Bool {
    switch demand.action {
    case .regulate, .oppose, .support: false
    case .prohibit: demand.polarity < 0
    default: demand.action.polarity >= 0 ? demand.polarity < 0 : demand.polarity > 0
    }
  }
}

/// Whether a demand binds more or less firmly than before.
enum StrengthScale {
  static func change(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    if let step = deonticStep(old.deontic, new.deontic) ?? hearing(old, new) { return step }
    // 「防犯を支援します」 → 「放置自転車を規制します」: neither is more of the other.
    if Reversal.isRestraint(old, new) || Reversal.isRestraint(new, old) { return nil }
    if let step = curbing(old, new) { return step }
    if old.strength != new.strength, !isSaidAlike(old, new), !areBans(old, new),
      !areOfAll(old, new)
    {
      return new.strength > old.strength ? .strengthened : .softened
    }
    let isGoing = old.polarity < 0 && new.polarity < 0
    let steps = [
      old.verb != new.verb && !areBans(old, new)
        && (isGoing || min(resolve(old), resolve(new)) < 2)
        ? (resolve(old), resolve(new)) : (0, 0),
      areOfAll(old, new) ? (0, 0) : (modifiers(old), modifiers(new)), hastes(old, new),
    ]
    guard let step = steps.first(where: { $0.0 != $0.1 }) else { return nil }
    return step.1 > step.0 ? .strengthened : .softened
  }

  /// 「⟦すべての⟧施設に設置する」, 「施設に⟦例外なく⟧設置する」: all of them both times.
  private static func areOfAll(_ old: Demand, _ new: Demand) -> Bool {
    guard old.scope.quantifier == .all, new.scope.quantifier == .all,
      abs(old.strength - new.strength) <= 1
    else { return false }
    func rest(_ demand: Demand) -> [String] {
      demand.modifiers.filter { !TwinWords.unexcepted.contains($0) }
    }
    return old.modifiers != new.modifiers && rest(old) == rest(new)
  }

  /// 「写しが必要です」 → 「証明が必要です」: the same words bind as firmly as before.
  private static func isSaidAlike(_ old: Demand, _ new: Demand) -> Bool {
    old.cue == new.cue && old.modifiers == new.modifiers && old.frame == new.frame
      && old.deontic == new.deontic && old.conditions.isEmpty == new.conditions.isEmpty
  }

  /// 「捨ててはならない」, 「捨てることを禁止する」, 「販売はできません」: whatever the form, what is forbidden is forbidden.
  private static func areBans(_ old: Demand, _ new: Demand) -> Bool {
    [old, new].allSatisfy { demand in
      demand.polarity < 0
        && (demand.action == .prohibit && demand.strength >= 4
          || demand.deontic == .prohibition && demand.strength >= 5
          || demand.deontic == .noEntitlement && demand.strength >= 5
          || BanEndings.ends(demand.cue))
    } && modifiers(old) == modifiers(new)
  }

  /// "ban jet skis" → "⟦restrict⟧ jet skis": what is curbed is not all forbidden.
  private static func curbing(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    if limits(old, new) { return .softened }
    if limits(new, old) { return .strengthened }
    guard old.frame == new.frame, old.polarity <= 0, new.polarity <= 0, !old.object.isEmpty,
      old.object.lowercased() == new.object.lowercased()
    else { return nil }
    switch (old.action, new.action) {
    case (.prohibit, .regulate): return .softened
    case (.regulate, .prohibit): return .strengthened
    default: return nil
    }
  }

  /// 「飲酒は認めない」 and 「飲酒は制限する」: what one lets through not at all the other only holds back.
  static func limits(_ refused: Demand, _ curbed: Demand) -> Bool {
    curbs(curbed) && refuses(refused) && areOfOne(refused, curbed)
  }

  /// 「飲酒は⟦認めない⟧」, "⟦issue no⟧ licences": what is let through is none.
  private static func refuses(_ demand: Demand) -> Bool {
    VoidWords.isVoid(demand.object) && VoidWords.granting.contains(demand.verb)
      || demand.polarity < 0 && BanEndings.refused.contains { demand.cue.hasPrefix($0) }
  }

  /// "limit licences", 「飲酒は制限する」: not all of it is let through.
  private static func curbs(_ demand: Demand) -> Bool {
    demand.action == .regulate && demand.polarity == 0
      || demand.action == .reduce && VoidWords.curbing.contains(demand.verb)
  }

  private static func areOfOne(_ a: Demand, _ b: Demand) -> Bool {
    !a.object.isEmpty
      && VoidWords.withoutDenial(a.object).lowercased()
        == VoidWords.withoutDenial(b.object).lowercased()
  }

  /// What boosters and hedges add up to where the scale itself has come to its end.
  private static func modifiers(_ demand: Demand) -> Int {
    demand.modifiers.reduce(0) { $0 + ModifierWeights.shift(of: $1) }
  }

  /// How soon the action is wanted, by its words of haste; equal where they may mean the same.
  private static func hastes(_ old: Demand, _ new: Demand) -> (Int, Int) {
    func haste(_ demand: Demand) -> ClosedRange<Int> {
      demand.modifiers.map { ModifierWeights.haste(of: $0) }
        .max { $0.lowerBound < $1.lowerBound } ?? 0...0
    }
    let (a, b) = (haste(old), haste(new))
    return a.overlaps(b) ? (0, 0) : (a.lowerBound, b.lowerBound)
  }

  /// A duty that is a duty no more is looser, whatever the strength of its words.
  private static func deonticStep(
    _ old: Demand.Deontic?, _ new: Demand.Deontic?
  ) -> Change.DemandChange? {
    switch (old, new) {
    case (.obligation, .noObligation), (.obligation, .permission): .softened
    case (.noObligation, .obligation), (.permission, .obligation): .strengthened
    default: nil
    }
  }

  /// Who must be heard before a decision has more than who must be told of it.
  private static func hearing(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard old.frame == new.frame, old.deontic == new.deontic, old.polarity >= 0, new.polarity >= 0
    else { return nil }
    if HearingWords.hears(old.verb), HearingWords.tells(new.verb) { return .softened }
    return HearingWords.tells(old.verb) && HearingWords.hears(new.verb) ? .strengthened : nil
  }

  /// How far an action goes at equal strength: 廃止 before 見直し before 検討.
  private static func resolve(_ demand: Demand) -> Int {
    switch demand.action {
    case .study: 0
    case .review: 1
    case .create, .restore, .increase, .provide, .maintain, .protect, .regulate: 2
    case .disclose, .promote, .oppose, .support, .other: 2
    // Only for what is to end or go down; 中止 goes further than 凍結.
    case .freeze, .reduce: 2
    case .abolish, .withdraw, .stop, .prohibit: demand.polarity < 0 ? 3 : 2
    }
  }
}

/// Whether a demand holds for more or for fewer than before.
enum ScopeScale {
  /// - Parameter isOpened: the list that is open in one edition alone stands in both.
  static func change(_ old: Demand, _ new: Demand, isOpened: Bool) -> Change.DemandChange? {
    let a = rank(old.scope.quantifier)
    let b = rank(new.scope.quantifier)
    if a != b { return b > a ? .widened : .narrowed }
    if old.scope.isOpen != new.scope.isOpen, isOpened {
      return new.scope.isOpen ? .widened : .narrowed
    }
    // 「希望者には、⟦市長が認めた場合に限り⟧住宅を貸与する」: a case takes out of those who are named beside it.
    let (fewer, more) = (cases(new), cases(old))
    if fewer.isEmpty != more.isEmpty { return more.isEmpty ? .narrowed : .widened }
    let (own, others) = (groups(old), groups(new))
    let gained = news(others, own)
    let lost = news(own, others)
    if gained != lost { return gained ? .widened : .narrowed }
    let exceptionGained = news(new.scope.excluded, old.scope.excluded)
    let exceptionLost = news(old.scope.excluded, new.scope.excluded)
    if exceptionGained != exceptionLost { return exceptionGained ? .narrowed : .widened }
    return nil
  }

  /// Unstated scope is taken as plain: wider than most, narrower than all.
  private static func rank(_ quantifier: Demand.Scope.Quantifier) -> Int {
    switch quantifier {
    case .all: 5
    case .unstated: 4
    case .allBut: 3
    case .most: 2
    case .some: 1
    case .none: 0
    }
  }

  /// The cases to which a demand is limited, read as its conditions too.
  private static func cases(_ demand: Demand) -> [String] {
    demand.scope.included.filter { isCase($0, of: demand) }
  }

  private static func groups(_ demand: Demand) -> [String] {
    demand.scope.included.filter { !isCase($0, of: demand) }
  }

  private static func isCase(_ group: String, of demand: Demand) -> Bool {
    demand.conditions.contains { $0.hasPrefix(group) }
  }

  private static func news(_ a: [String], _ b: [String]) -> Bool {
    a.contains { group in !b.contains { Likeness.overlap(group, $0) >= 0.5 } }
  }
}

/// Words that leave a list open: 等, など.
enum OpenList {
  private static let words = PredicateLexicon.japanese.scopes
    .filter { $0.kind == "open" }.map { Array($0.text.utf8) }
  /// Whether what stands before such a word in one clause stands in another as well.
  static func closes(_ open: ArraySlice<UInt8>, without other: ArraySlice<UInt8>) -> Bool {
    let open = Array(open)
    let other = Array(other)
    for place in open.indices
    where words.contains(where: { open[place...].starts(with: $0) }) {
      let name = open[nameStart(before: place, in: open)..<place]
      guard !name.isEmpty, name.count <= other.count else { continue }
      if (0...(other.count - name.count)).contains(where: { other[$0...].starts(with: name) }) {
        return true
      }
    }
    return false
  }

  /// Two characters before such a word name what the list ends in.
  private static func nameStart(before place: Int, in words: [UInt8]) -> Int {
    var start = place
    for _ in 0..<2 where start > 0 {
      start -= 1
      while start > 0, words[start] & 0xC0 == 0x80 { start -= 1 }
    }
    return start
  }
}

/// Whether a demand stands in a more or a less prominent place.
enum RoleScale {
  static func change(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    let a = rank(old.role)
    let b = rank(new.role)
    return a == b ? nil : b > a ? .promoted : .demoted
  }

  static func rank(_ role: Demand.Role) -> Int {
    switch role {
    case .body: 0
    case .bullet: 1
    case .heading: 2
    }
  }
}

extension DemandJudgement {
  /// 「速やかに」 → 「⟦1年以内⟧に」: months are no haste.
  func isLongTerm(_ place: (demand: Demand, view: EditionView)) -> Bool {
    guard let deadline = place.demand.deadline,
      deadline < place.view.annotated.figures.count,
      case .duration(let length) = place.view.annotated.figures[deadline].value
    else { return false }
    return length.totalMonths.approximate * 30.4 + length.totalSeconds.approximate / 86_400 > 60
  }
}
