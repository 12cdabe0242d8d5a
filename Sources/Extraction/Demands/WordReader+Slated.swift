internal import Lexicon
internal import PolicyModel

/// Clauses in the plain present whose verb and what hangs on it tell that they bind or promise.
extension WordReader {
  /// How a clause binds or promises by its verb alone; nil where more must tell.
  func toldForce(of clause: PlainClause, _ subject: Subject, _ words: [Range<Int>]) -> PlainForce? {
    if isHeldDown(clause, subject, words) {
      return stance.isNormative && !stance.isCharter
        ? .norm(isBan: false) : .promise(isBan: true)
    }
    if stance.isCharter, isKept(clause, subject, words) { return .promise(isBan: false) }
    if stance.isNormative {
      return entailed(clause, words) ?? limited(clause, words) ?? timed(clause, words)
        ?? preferred(clause, subject, words)
        ?? (isSpent(clause, words) ? .norm(isBan: false) : nil)
    }
    guard !clause.isNegated, !subject.isNegative else { return nil }
    let isSaid =
      isSettled(clause, subject, words) || isSlated(clause, words)
      || isKept(clause, subject, words) || isDeprived(clause, words)
      || begins(words, at: clause.finite) && isDated(behind: clause, words)
      || isFixed(clause, words)
    return isSaid ? .promise(isBan: false) : nil
  }

  /// "False records ⟦lead to termination⟧ of the contract."
  private func entailed(_ clause: PlainClause, _ words: [Range<Int>]) -> PlainForce? {
    guard clause.form == .active, !clause.isNegated,
      index.isKind(.entailing, clause.verb.base),
      !isKind(.negation, words[clause.subject.lowerBound]),
      phrase(behind: clause, words).contains(where: { isKind(.punishment, $0) })
    else { return nil }
    var force = PlainForce.norm(isBan: false)
    force.strength = 4
    return force
  }

  /// "The working week ⟦does not exceed 48⟧ hours."
  private func limited(_ clause: PlainClause, _ words: [Range<Int>]) -> PlainForce? {
    guard clause.form == .active, clause.isNegated, index.isKind(.exceeding, clause.verb.base),
      phrase(behind: clause, words).prefix(2).contains(where: { isNumber($0) })
    else { return nil }
    return .norm(isBan: true)
  }

  /// "The levy ⟦starts in 2032⟧": what has its day is not told as a fact.
  private func isSlated(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    guard clause.form == .active, index.isKind(.slated, clause.verb.base),
      !words[clause.subject].contains(where: { isKind(.period, $0) })
    else { return false }
    // "Youth clubs ⟦reopen⟧ in every town."
    if stance.isPledge, clause.isPlural, index.isKind(.revived, clause.verb.base) {
      return phrase(behind: clause, words).contains { isKind(.universal, $0) }
        || isDated(behind: clause, words)
    }
    return isDated(behind: clause, words) || stance.isPledge && isOurs(behind: clause, words)
  }

  /// "Fire and rehire ends ⟦under this government⟧."
  private func isOurs(behind clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    let behind = phrase(behind: clause, words).prefix(2)
    guard behind.count == 2, let under = behind.first, let whose = behind.last else { return false }
    return isKind(.edge, under) && isAny([.demonstrative, .own], whose)
  }

  /// "The tax on firms is ⟦capped at⟧ 25 per cent." in a programme
  private func isFixed(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    guard stance.isPledge, clause.form == .passive, isKind(.preserved, words[clause.main]),
      case let behind = phrase(behind: clause, words).prefix(2), behind.count == 2,
      let at = behind.first, let figure = behind.last
    else { return false }
    return isKind(.utmost, at) && isNumber(figure)
  }

  /// "The gates ⟦close 20 minutes before⟧ departure.": how long before or after.
  private func timed(_ clause: PlainClause, _ words: [Range<Int>]) -> PlainForce? {
    guard clause.form == .active, !clause.isNegated, index.isKind(.gone, clause.verb.base),
      case let behind = Array(phrase(behind: clause, words).prefix(3)), behind.count == 3,
      isNumber(behind[0]), isKind(.timing, behind[2])
    else { return nil }
    return .norm(isBan: false)
  }

  /// "Wheelchair users ⟦have priority⟧ over prams."
  private func preferred(_ clause: PlainClause, _ subject: Subject, _ words: [Range<Int>])
    -> PlainForce?
  {
    guard !clause.isNegated,
      clause.form == .having || clause.form == .active && clause.isOfSome,
      let next = words.first(where: { $0.lowerBound >= clause.end }),
      isGeneric(subject) || isUniversal(subject)
    else { return nil }
    let isFirst = clause.form == .having && isKind(.precedence, next)
    // "Passengers delayed by an hour ⟦get⟧ a refund."
    let isGiven =
      clause.form == .active && clause.isOfSome && subject.kind == .subject
      && index.isKind(.granted, clause.verb.base) && isArticle(next)
    guard isFirst || isGiven else { return nil }
    return PlainForce(frame: .norm, deontic: .entitlement, strength: 3)
  }

  /// in 2032, from 1 May, on the first of June
  private func isDated(behind clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    let behind = phrase(behind: clause, words)
    return behind.indices.dropLast().contains { place in
      isAny([.timing, .slot], behind[place])
        && behind[(place + 1)...].prefix(3).contains { self.isYear($0) }
    }
  }

  func isYear(_ word: Range<Int>) -> Bool {
    word.count == 4 && text[word].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// "Swimming ⟦stays free⟧ for under-16s."
  private func isKept(_ clause: PlainClause, _ subject: Subject, _ words: [Range<Int>]) -> Bool {
    guard stance.isPledge || stance.isCharter, clause.form == .active, !clause.isNegated,
      clause.finite + 1 < words.count,
      let entry = conjugations.base(words[clause.finite], in: text)
        ?? conjugations.thirdPerson(words[clause.finite], in: text)
    else { return false }
    return index.isKind(.remaining, entry.base) && isKind(.preserved, words[clause.finite + 1])
  }

  /// The words behind a verb as far as the next comma or semicolon.
  func phrase(behind clause: PlainClause, _ words: [Range<Int>]) -> ArraySlice<Range<Int>> {
    let first = words.firstIndex { $0.lowerBound >= clause.end } ?? words.count
    var last = first
    while last < words.count,
      last == first
        || !text[words[last - 1].upperBound..<words[last].lowerBound]
          .contains(where: { $0 == 0x2C || $0 == 0x3B })
    {
      last += 1
    }
    return words[first..<last]
  }

  /// "Fees are ⟦borne by the employer⟧": who does it is told, and by a verb of office.
  func isByAgent(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    guard clause.form == .passive, !clause.isNegated,
      index.isKind(.official, clause.verb.base),
      let by = words.firstIndex(where: { $0.lowerBound >= clause.end }), by + 1 < words.count
    else { return false }
    return isKind(.agent, words[by]) && !isGerund(words[by + 1])
      && !isNumber(words[by + 1]) && !isKind(.own, words[by + 1])
  }

  /// "Sellers ⟦with fewer than three⟧ stars", "boats ⟦over 12⟧ metres": some of a kind.
  func isNarrowed(_ subject: Subject) -> Bool {
    let words = words(in: subject.range)
    return words.indices.dropFirst().dropLast().contains { place in
      isAny([.holding, .edge], words[place])
        && words[(place + 1)...].prefix(3).contains { isNumber($0) }
    }
  }

  /// "Supplier ⟦to fund⟧ the schooling of any child": who is to do what, in an item of rules.
  func assigned(_ words: [Range<Int>], in sentence: Range<Int>) -> DemandDraft? {
    guard
      let to = words.indices.dropFirst().prefix(3).first(where: {
        isKind(.infinitive, words[$0])
      }), to + 2 < words.count, !isNamedByDeed(words[..<to])
    else { return nil }
    let verb = pastAdverbs(to + 1, words)
    guard verb + 1 < words.count, let entry = conjugations.base(words[verb], in: text),
      entry.isDeed,
      conjugations.base(words[to - 1], in: text) == nil,
      !words[..<to].contains(where: {
        isGerund($0) || isAny([.preposition, .none, .join, .reader], $0)
      }),
      named(0..<to, words).kind != .thing, named(0..<to, words).kind != .author
    else { return nil }
    let listed = index.verb(
      in: text, from: words[verb].lowerBound, upTo: sentence.upperBound, [.base])
    let end = listed?.end ?? words[verb].upperBound
    let object = object(from: end, in: sentence)
    guard !object.isEmpty else { return nil }
    return DemandDraft(
      frame: .norm, deontic: .obligation, actor: written(named(0..<to, words).range),
      action: listed?.row.action ?? .other, verb: listed?.row.base ?? entry.base,
      polarity: listed?.row.polarity ?? 1, object: object, strength: 4,
      cue: words[to].lowerBound..<end, clause: sentence, confidence: 0.5, rule: "headline")
  }

  /// "Videos may be ⟦no longer than⟧ 20 minutes."
  func isNoMore(_ cue: Cue, among words: [Range<Int>]) -> Bool {
    guard cue.next + 3 < words.count, isKind(.passive, words[cue.next]),
      isKind(.none, words[cue.next + 1]),
      isKind(.comparison, words[cue.next + 3])
    else { return false }
    return true
  }

  /// "The ⟦last person⟧ to leave locks the doors": the verb behind tells who is meant, and not what is to be done.
  func isNamedByDeed(_ subject: ArraySlice<Range<Int>>) -> Bool {
    subject.prefix(3).contains { isKind(.foremost, $0) }
  }
}
