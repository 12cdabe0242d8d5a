internal import Lexicon
internal import PolicyModel

/// What clauses in the plain present lay down or promise, whatever their verb.
extension WordReader {
  /// "Parents ⟦fill in⟧ the form by May": read where nothing else in a sentence demands.
  func laidDown(
    _ words: [Range<Int>], in sentence: Range<Int>, role: Demand.Role, isAnalysis: Bool
  ) -> [DemandDraft] {
    guard !isAnalysis, index.lexicon.verbPlace == .afterCue,
      stance.isNormative || stance.isPlan || stance.isPledge,
      role == .bullet || role == .body && isWhole(sentence), words.count >= 3,
      !tellsPast(words)
    else { return [] }
    if let draft = underWay(words, in: sentence) { return [draft] }
    var drafts: [DemandDraft] = []
    var first = behindOpening(words)
    while let clause = plainClause(from: first, words, in: sentence),
      let draft = laidDown(clause, words, in: sentence)
    {
      drafts.append(draft)
      guard let next = behindJoin(from: clause.main + 1, words) else { break }
      if let second = second(to: clause, draft, at: next, words, in: sentence) {
        drafts.append(second)
        break
      }
      first = next
    }
    return drafts
  }

  private func laidDown(_ clause: PlainClause, _ words: [Range<Int>], in sentence: Range<Int>)
    -> DemandDraft?
  {
    let subject = named(clause.subject, words)
    guard !isDummy(subject) || clause.isOfSome,
      !isPronounAlone(clause.subject, words) || isGivenYou(clause, words),
      subject.kind != .author || isHeaded(subject, by: [.tariff, .ceiling, .paid]),
      !tellsShare(clause.subject, words) || index.isKind(.entailing, clause.verb.base)
        || isSpent(clause, words) || !stance.isNormative && isOver(clause, words),
      let force = force(of: clause, subject, words, in: sentence)
    else { return nil }
    let object =
      clause.form == .passive || clause.form == .being || index.isKind(.climb, clause.verb.base)
      ? subject.range : object(from: clause.end, in: sentence)
    return DemandDraft(
      frame: force.frame, deontic: force.deontic,
      actor: force.frame == .norm && clause.form == .active ? written(subject.range) : nil,
      action: clause.verb.action, verb: clause.verb.base,
      polarity: force.isBan ? Effect.negated(clause.verb.polarity) : clause.verb.polarity,
      object: object.isEmpty ? subject.range : object, strength: force.strength,
      cue: words[clause.finite].lowerBound..<clause.end, clause: sentence, confidence: 0.45,
      rule: "plain")
  }

  /// Of what was, or is now and then; but not by someone ⟦who was⟧ not there.
  private func tellsPast(_ words: [Range<Int>]) -> Bool {
    words.indices.contains {
      isAny([.bygone, .fitful], words[$0])
        || isKind(.past, words[$0]) && ($0 == 0 || !isKind(.relative, words[$0 - 1]))
    }
  }

  /// Behind the "and" that opens what else is laid down.
  private func behindJoin(from place: Int, _ words: [Range<Int>]) -> Int? {
    guard place < words.count,
      let join = words.indices.dropFirst(place).first(where: {
        isAny([.addition, .contrast], words[$0])
          || text[words[$0 - 1].upperBound..<words[$0].lowerBound].contains(0x3B)
      })
    else { return nil }
    let isJoin = isAny([.addition, .contrast], words[join])
    let next = pastAdverbs(isJoin ? join + 1 : join, words)
    return next + 1 < words.count ? next : nil
  }

  /// A second verb of the same subject: "load within a second ⟦and say⟧ what is sold".
  private func second(
    to clause: PlainClause, _ draft: DemandDraft, at place: Int, _ words: [Range<Int>],
    in sentence: Range<Int>
  ) -> DemandDraft? {
    guard !isSmall(words[place]) else { return nil }
    var draft = draft
    if clause.form == .passive {
      guard let entry = conjugations.participle(words[place], in: text), entry.isDeed,
        !isAny([.befall, .stated, .involuntary], words[place])
      else { return nil }
      let listed = index.verb(
        in: text, from: words[place].lowerBound, upTo: sentence.upperBound, [.participle])
      set(&draft, listed?.row ?? .unlisted(entry.base))
    } else {
      guard clause.form == .active,
        let entry = clause.isPlural
          ? conjugations.base(words[place], in: text)
          : conjugations.thirdPerson(words[place], in: text),
        entry.isDeed,
        !entry.isNoun || isAny(Self.governed, words[place + 1]),
        !index.isAny([.involuntary, .stative, .opinion], entry.base)
      else { return nil }
      let listed =
        clause.isPlural
        ? index.verb(in: text, from: words[place].lowerBound, upTo: sentence.upperBound, [.base])
        : index.thirdPerson(
          in: text, from: words[place].lowerBound, upTo: words[place].upperBound)
      set(&draft, listed?.row ?? .unlisted(entry.base))
      let object = object(from: words[place].upperBound, in: sentence)
      if !object.isEmpty { draft.object = object }
    }
    draft.cue = words[place]
    return draft
  }

  private func set(_ draft: inout DemandDraft, _ row: VerbRow) {
    (draft.verb, draft.action) = (row.base, row.action)
    draft.polarity = draft.polarity < 0 ? Effect.negated(row.polarity) : row.polarity
  }

  struct PlainForce {
    var frame: Demand.Frame
    var deontic: Demand.Deontic?
    var strength: Int
    var isBan = false

    static func norm(isBan: Bool) -> PlainForce {
      PlainForce(
        frame: .norm, deontic: isBan ? .prohibition : .obligation, strength: isBan ? 5 : 3,
        isBan: isBan)
    }

    static func promise(isBan: Bool) -> PlainForce {
      PlainForce(frame: .commitment, deontic: nil, strength: 4, isBan: isBan)
    }
  }

  private func force(
    of clause: PlainClause, _ subject: Subject, _ words: [Range<Int>], in sentence: Range<Int>
  ) -> PlainForce? {
    // "⟦Not a penny⟧ goes to shareholders."
    let openers = Array(eachWord(in: subject.range).prefix(2))
    let isNot =
      isAny([.negation, .nought], openers[0])
      && (openers.count < 2 || !isAny([.within, .universal], openers[1]))
    let isBan = clause.isNegated != (subject.isNegative || isNot)
    let isWide =
      clause.isOfSome || isUniversal(subject) || isOfWhom(subject) || subject.isNegative || isNot
      || isAny(subject)
    let isCapped = isCapped(from: clause.finite + 1, words)
    let object = object(from: clause.end, in: sentence)
    let isNone = firstWord(in: object).map { isKind(.none, $0) } ?? false
    // "Bullies ⟦get no⟧ grants."
    if clause.form != .passive, clause.form != .being, isNone,
      isGeneric(subject) && clause.isPlural || isWide, index.isKind(.bestowed, clause.verb.base)
    {
      return stance.isNormative ? .norm(isBan: !isBan) : .promise(isBan: !isBan)
    }
    if isGivenYou(clause, words), !isNone, !object.isEmpty, !isCompared(object) {
      return PlainForce(frame: .norm, deontic: .entitlement, strength: 3)
    }
    switch clause.form {
    case .being: return standing(clause, subject, isWide, isCapped, words)
    case .having:
      guard stance.isNormative else { return nil }
      if subject.isNegative, subject.kind != .thing { return .norm(isBan: true) }
      return (isWide || isGeneric(subject)) && isCapped
        ? .norm(isBan: false) : toldForce(of: clause, subject, words)
    case .active, .passive: break
    }
    // "Young people ⟦get⟧ a third of the seats."
    if !stance.isNormative, clause.form == .active, index.isKind(.granted, clause.verb.base),
      isWide || isGeneric(subject), !object.isEmpty, !isNone, !isCompared(object)
    {
      return .promise(isBan: false)
    }
    // "Whoever breaks this rule ⟦faces⟧ a fine."
    if clause.form == .active, clause.isOfSome, !isBan, !isNone, !object.isEmpty,
      index.isKind(.penalised, clause.verb.base), !stance.isPledge
    {
      var force = PlainForce.norm(isBan: false)
      force.strength = 4
      return force
    }
    if let told = toldForce(of: clause, subject, words) { return told }
    // "Hens ⟦live⟧ in flocks of no more than 90."
    let isKept =
      stance.isNormative && clause.form == .active && isCapped && !isBan
      && clause.isPlural && isGeneric(subject) && index.isKind(.keeping, clause.verb.base)
    guard isKept || isDeed(clause, words) else { return nil }
    let isCase =
      clause.subject.lowerBound > 0 && isKind(.casewise, words[0]) && !isBan
    if !stance.isNormative {
      let isSet =
        isCapped || isTimed(from: clause.finite + 1, words)
        || isBounded(words, behind: clause.end)
          && (clause.form == .passive && isGeneric(subject)
            || clause.form == .active && stance.isPlan && !isReckoned(object)
              && (subject.kind == .other || namesAgent(clause.subject, words)))
      let isOpen = isGeneric(subject) || isOne(subject) || subject.kind != .thing
      guard isWide || isSet && isOpen || isCase && stance.isPlan,
        !isGerund(words[clause.subject.lowerBound])
      else { return nil }
      let isBound =
        clause.form == .active && stance.isPlan && !isBan && isUniversal(subject)
        && (subject.kind == .subject || subject.kind == .other)
      return isBound ? .norm(isBan: false) : .promise(isBan: isBan)
    }
    if clause.form == .passive {
      let isSet =
        isBounded(words, behind: clause.end) || isTimed(from: clause.finite + 1, words)
      let isByOthers = isByAgent(clause, words)
      guard
        isWide || isCapped || isCase || isByOthers
          || (isSet || isBan || isNarrowed(subject)) && isGeneric(subject)
      else { return nil }
      return isOwn(words) && !isByOthers && !index.isAny([.duty, .delivering], clause.verb.base)
        ? .promise(isBan: isBan) : .norm(isBan: isBan)
    }
    // "No worker pays for a job" spares, and forbids nothing.
    if isBan, index.isKind(.burden, clause.verb.base) { return nil }
    let isCounted = !isCapped && !isBan && (isReckoned(object) || isEstimated(object))
    let isNever = isBan && isKind(.ever, words[clause.main - 1])
    let isPerson = subject.kind == .subject && !isCounted
    guard
      (isWide || isCase) && !isCounted || isPerson || isNever
        || isGeneric(subject) && clause.isPlural && !isCounted && !isBan
          && takesObject(clause, words)
        || (isGeneric(subject) || isOne(subject) || subject.kind == .other) && isCapped && !isBan
        || subject.kind == .other && !isBan && isBounded(words, behind: clause.end),
      !index.isKind(.asking, clause.verb.base)
    else { return nil }
    return .norm(isBan: isBan)
  }

  /// "Doors are ⟦no narrower than⟧ a metre", "entry is ⟦by ticket⟧", "spells are ⟦out⟧".
  private func standing(
    _ clause: PlainClause, _ subject: Subject, _ isWide: Bool, _ isCapped: Bool,
    _ words: [Range<Int>]
  ) -> PlainForce? {
    guard stance.isNormative, isWide || isGeneric(subject) else { return nil }
    let isLast = clause.main + 1 == words.count
    if isKind(.excluded, words[clause.main]), isLast { return .norm(isBan: true) }
    let isOnly = words.last.map { isKind(.only, $0) } ?? false
    if isKind(.cause, words[clause.main]), clause.isNegated || isOnly {
      if clause.isNegated { return .norm(isBan: true) }
      guard !isLast else { return nil }
      let next = words[clause.main + 1]
      let isOfWhom =
        isNumber(next) || (0x41...0x5A).contains(original[next.lowerBound])
        || named(clause.main + 1..<words.count - 1, words).kind == .subject
      return isOfWhom ? .norm(isBan: false) : nil
    }
    if isKind(.agent, words[clause.main]), !isLast, isKind(.means, words[clause.main + 1]) {
      return .norm(isBan: false)
    }
    // "Sturdy boots are ⟦essential⟧."
    if isKind(.needful, words[clause.main]), !clause.isNegated {
      return isLast || !isKind(.infinitive, words[clause.main + 1]) ? .norm(isBan: false) : nil
    }
    // "Complaints are ⟦for the director to hear⟧."
    if isKind(.cause, words[clause.main]), !clause.isNegated,
      words[(clause.main + 1)...].prefix(5).contains(where: { isKind(.infinitive, $0) })
    {
      return .norm(isBan: false)
    }
    // "are ⟦a no⟧"
    if isArticle(words[clause.main]), clause.main + 2 == words.count,
      isKind(.none, words[clause.main + 1])
    {
      return .norm(isBan: true)
    }
    return isCapped && !clause.isNegated ? .norm(isBan: false) : nil
  }

  /// "⟦at most⟧ a fifth", "60 seconds ⟦or less⟧", "⟦no fewer than⟧ 20", "⟦under⟧ 40 seconds".
  func isCapped(from place: Int, _ words: [Range<Int>]) -> Bool {
    for next in words.indices.dropFirst(place) {
      if isKind(.subordinate, words[next]), !isKind(.comparison, words[next]) { return false }
      if isKind(.capping, words[next]) { return true }
      guard next + 1 < words.count else { return false }
      let following = word(words[next + 1])
      let isMore = following.hasSuffix("er") || isKind(.measuring, words[next + 1])
      if isMore, isAny([.none, .negation, .join], words[next]), !isKind(.addition, words[next]) {
        return true
      }
      if isKind(.utmost, words[next]), isKind(.extreme, words[next + 1]) { return true }
      if isKind(.edge, words[next]), isNumber(words[next + 1]) { return true }
    }
    return false
  }

  /// "⟦by 2032⟧", "⟦from 1 May⟧"
  func isTimed(from place: Int, _ words: [Range<Int>]) -> Bool {
    words.indices.dropFirst(place).dropLast().contains { next in
      isKind(.timing, words[next])
        && words[(next + 1)...].prefix(4).contains {
          (0x30...0x39).contains(text[$0.lowerBound])
            || isKind(.numeral, $0) && !isKind(.agent, words[next])
        }
    }
  }

  func isNumber(_ word: Range<Int>) -> Bool {
    (0x30...0x39).contains(text[word.lowerBound]) || text[word.lowerBound] >= 0x80
      || isAny([.numeral, .partial], word)
        && !isKind(.fuzzy, word)
  }

  /// "⟦You get⟧ a badge and six hours of training."
  private func isGivenYou(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    stance.isNormative && clause.form == .active && !clause.isNegated && clause.subject.count == 1
      && clause.subject.lowerBound == 0 && isKind(.addressee, words[0])
      && index.isKind(.granted, clause.verb.base)
      && words.first { $0.lowerBound >= clause.end }.map { isArticle($0) || isNumber($0) } ?? false
  }

  /// "get ⟦less⟧": what befalls them.
  private func isCompared(_ object: Range<Int>) -> Bool {
    words(in: object).prefix(3).contains { isKind(.measuring, $0) }
  }

  private func isEstimated(_ object: Range<Int>) -> Bool {
    firstWord(in: object).map { isKind(.estimate, $0) } ?? false
  }

  /// What somebody does, and neither thinks nor undergoes.
  private func isDeed(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    if clause.form == .active, index.isAny([.fate, .arrival, .passing], clause.verb.base) {
      return true
    }
    return clause.isDeed
      && !index.isAny([.involuntary, .stative, .opinion, .report], clause.verb.base)
      && (clause.form != .passive
        || !index.isAny([.befall, .stated, .involuntary], clause.verb.base)
          && !isAny([.befall, .stated, .involuntary], words[clause.main]))
  }

  /// "posts carry ⟦the label⟧", but not "gates open ⟦at noon⟧".
  private func takesObject(_ clause: PlainClause, _ words: [Range<Int>]) -> Bool {
    let behind = words.filter { $0.lowerBound >= clause.end }
    guard
      let next = behind.first(where: {
        !isAny([.particle, .onward], $0) || $0 != behind[0]
      })
    else { return false }
    let isApart = text[clause.end..<next.lowerBound].contains {
      $0 == 0x2C || $0 == 0x3B || $0 == 0x3A
    }
    return !isApart && !isAdverb(next) && !isNumber(next)
      && !isAny([.preposition, .beside, .adjunct, .timing, .loose, .negation], next)
  }

  private func isAny(_ subject: Subject) -> Bool {
    firstWord(in: subject.range).map { isKind(.anyone, $0) } ?? false
  }

  /// "⟦An⟧ audience": one of a kind.
  private func isOne(_ subject: Subject) -> Bool {
    firstWord(in: subject.range).map { isKind(.whole, $0) } ?? false
  }

  private func isPronounAlone(_ subject: Range<Int>, _ words: [Range<Int>]) -> Bool {
    subject.count == 1
      && isAny([.pronoun, .reader, .addressee], words[subject.lowerBound])
  }

  /// "94% of our tenants pay on time", "most boats leave at six": how many do, and no rule.
  private func tellsShare(_ subject: Range<Int>, _ words: [Range<Int>]) -> Bool {
    let first = words[subject.lowerBound]
    return (0x30...0x39).contains(text[first.lowerBound])
      || isAny([.partial, .numeral, .estimate], first)
  }

  /// Past a phrase or clause in front of the subject.
  private func behindOpening(_ words: [Range<Int>]) -> Int {
    if isKind(.universal, words[0]), words.count > 2, isKind(.period, words[1]) {
      return 2
    }
    // "⟦From 2032⟧ no aircraft lands at night."
    if isKind(.preposition, words[0]), words.count > 3,
      (0x30...0x39).contains(text[words[1].lowerBound]),
      isAny([.none, .universal, .article], words[2])
    {
      return 2
    }
    guard
      isAny([.subordinate, .condition, .adjunct, .preposition, .inversion], words[0])
        || isAdverb(words[0]) || isKind(.skip, words[0])
    else { return 0 }
    return words.indices.dropFirst().first {
      text[words[$0 - 1].upperBound..<words[$0].lowerBound].contains(0x2C)
    } ?? (isKind(.skip, words[0]) ? 1 : behindMoment(words))
  }
}
