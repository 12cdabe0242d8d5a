internal import Lexicon
internal import PolicyModel

/// What an English time is of: the deed of the clause that it stands in.
extension EnglishSubject {
  func timed(
    _ draft: FigureDraft, _ place: Int, _ tie: Int?, _ left: Int, _ earlier: String
  ) -> String? {
    // No more than two grants in any five-year period.
    if draft.kind == .duration, let tie, clauses.kind(place + 1) == .noun,
      clauses.isWord(tie, "in") || clauses.isWord(tie, "within") || clauses.isWord(tie, "over"),
      EnglishDeedWords.stretches.contains(clauses.lowered(place + 1))
    {
      if !earlier.isEmpty { return earlier }
      return clauses.governor(of: tie).flatMap { deed($0, before: tie, draft) }
    }
    // Is calculated at one week's pay.
    if draft.kind == .duration, let tie, clauses.isWord(tie, "at") || clauses.kind(tie) == .to,
      let verb = clauses.governor(of: place), clauses.verbs[verb].last == left,
      clauses.verbs[verb].isPassive,
      clauses.kind(place + 1) == .noun || EnglishSubjectWords.settingVerbs.contains(base(of: verb))
    {
      return measured(verb, place)
    }
    // A period of notice, a three-year plan: a noun behind it.
    if clauses.kind(place + 1) == .noun, tie == nil || !draft.isDate, isNextWord(place),
      !isAdverbial(place + 1)
    {
      return nil
    }
    if draft.kind == .recurrence, clauses.kind(place + 1) == .joint,
      clauses.kind(place + 2) == .figure, clauses.kind(place + 3) == .noun
    {
      return nil
    }
    if let found = gapped(place, tie, left) { return found }
    guard var index = clauses.governor(of: place) else { return nil }
    // We will halve the number of pupils excluded by 2030.
    if draft.isTemporal, let tie, clauses.isWord(tie, "by"), index > 0,
      clauses.verbs[index].form == .reduced, clauses.kind(clauses.verbs[index - 1].first) == .modal,
      clauses.verbs[index].first - clauses.verbs[index - 1].last <= 8
    {
      index -= 1
    }
    let verb = clauses.verbs[index]
    // Within one month, which may be extended by two further months.
    if !earlier.isEmpty, clauses.kind(verb.first - 1) == .relative,
      let whole = clauses.subject(of: index), clauses.isTime(whole.upperBound)
    {
      return earlier
    }
    if tie == nil, left == verb.last, verb.first < place {
      // Lessons last 55 minutes; repairs take up to a week.
      let base = base(of: index)
      if clauses.kind(verb.main) == .be || EnglishClauseWords.measuring.contains(base) {
        return measured(index, place)
      }
      if draft.kind == .duration, base == "have" || base == "give" || base == "allow",
        !EnglishSubjectWords.behindLeads.contains(where: {
          text.starts($0, at: draft.range.upperBound)
        })
      {
        return nil
      }
    }
    // At least 14 weeks of leave.
    if draft.kind == .duration, clauses.isWord(place + 1, "of"),
      clauses.kind(place + 2) == .noun
    {
      return nil
    }
    let told = deed(index, before: verb.first < place ? place : clauses.words.count, draft)
    // The town burned 20 tonnes of coal in 2022: of what was burned and not of who did it.
    if draft.isTemporal, !earlier.isEmpty, !verb.isPassive, verb.first < place, told != nil,
      told == clauses.subject(of: index).flatMap({ named($0) })
    {
      return earlier
    }
    return told
  }

  private func isNextWord(_ place: Int) -> Bool {
    let gap = clauses.words[place].range.upperBound..<clauses.words[place + 1].range.lowerBound
    return gap.count == 1
      || EnglishSubjectWords.owned.contains { text.starts($0, at: gap.lowerBound) }
  }

  private func isAdverbial(_ place: Int) -> Bool {
    EnglishSubjectWords.empty.contains(clauses.lowered(place))
  }

  /// We keep logs for 90 days, ⟦records⟧ for seven years and messages for a month: the other thing
  /// that the deed is done to.
  private func gapped(_ place: Int, _ tie: Int?, _ left: Int) -> String? {
    guard tie != nil, clauses.kind(left) == .noun, clauses.words[left].verb < 0 else { return nil }
    var start = clauses.phraseStart(left)
    if clauses.kind(start - 1) == .tie, clauses.isWord(start - 1, "of"),
      clauses.kind(start - 2) == .noun
    {
      start = clauses.phraseStart(start - 2)
    }
    guard clauses.kind(start - 1) == .joint || clauses.kind(start - 1) == .comma else { return nil }
    var before = start - 2
    if clauses.kind(before) == .comma { before -= 1 }
    guard before >= 0, clauses.isTime(before), clauses.kind(before) == .figure,
      let index = clauses.governor(of: before), clauses.verbs[index].first < before
    else { return nil }
    guard let object = named(start...left) else { return nil }
    let verb = clauses.verbs[index]
    if verb.isPassive || clauses.object(of: index, before: before) == nil {
      return nil
    }
    return name(deedVerb(index), object)
  }

  /// What is done by a verb, named: the publication of the accounts.
  func deed(_ index: Int, before limit: Int, _ draft: FigureDraft? = nil) -> String? {
    let verb = clauses.verbs[index]
    let base = base(of: index)
    switch clauses.kind(verb.main) {
    case .be: return state(index, before: limit)
    case .have: return nil
    default: break
    }
    if verb.isPassive { return done(index, base, limit) }
    // Subscriptions fall due.
    if verb.last + 1 < clauses.words.count,
      EnglishClauseWords.predicates.contains(clauses.lowered(verb.last + 1))
    {
      return measured(index, limit)
    }
    if !EnglishClauseWords.staying.contains(base),
      let object = clauses.object(of: index, before: limit)
    {
      if EnglishDeedWords.giving.contains(base), let given = givenTo(object) { return given }
      let isTold = EnglishDeedWords.informing.contains(base)
      guard let found = named(object, extendedTo: isTold ? nil : limit) else { return nil }
      if verb.isNegated, draft?.bound != .atMost, kindOfTie(limit) == "for" { return found }
      if EnglishDeedWords.plain.contains(base),
        base != "carry" || !deedVerb(index).base.isEmpty
      {
        return EnglishClauseWords.measuring.contains(base) ? measured(index, limit) : found
      }
      if EnglishDeedWords.asking.contains(base) || EnglishDeedWords.giving.contains(base) {
        return nil
      }
      return name(deedVerb(index), withOwner(found, object))
    }
    if EnglishDeedWords.takingEffect.contains(clauses.lowered(verb.main)),
      EnglishDeedWords.effects.contains(
        clauses.lowered(clauses.isWord(verb.last + 1, "into") ? verb.last + 2 : verb.last + 1)),
      let what = owned(index, limit)
    {
      return "start of " + what
    }
    if let tell = EnglishDeedWords.turns[base] ?? EnglishDeedWords.changes[base] {
      return owned(index, limit).map { tell + " " + $0 }
    }
    if let deed = EnglishDeedWords.deeds[base], verb.last + 2 < limit,
      EnglishSubjectWords.deedTies.contains(clauses.lowered(verb.last + 1)),
      clauses.kind(verb.last + 2) == .noun || clauses.kind(verb.last + 2) == .determiner,
      case let end = clauses.phraseEnd(verb.last + 2), end < limit,
      !(verb.last + 2...end).contains(where: { clauses.kind($0) == .figure })
    {
      return deed.noun + " " + clauses.string(verb.last + 1, end)
    }
    if let noun = EnglishClauseWords.doings[base], clauses.kind(verb.first - 1) != .relative,
      let who = owned(index, limit)
    {
      return noun + " of " + who
    }
    if EnglishClauseWords.measuring.contains(base) || EnglishDeedWords.plain.contains(base) {
      return lived(index, base, limit) ?? measured(index, limit)
    }
    return lived(index, base, limit)
      ?? (EnglishDeedWords.deeds[base] == nil ? measured(index, limit) : nil)
  }

  private func kindOfTie(_ limit: Int) -> String {
    clauses.tie(before: limit).tie.map { clauses.lowered($0) } ?? ""
  }

  /// give the landlord written notice: what is given, and to whom.
  private func givenTo(_ object: ClosedRange<Int>) -> String? {
    guard EnglishDeedWords.given.contains(clauses.lowered(object.upperBound)) else { return nil }
    var first = object.upperBound
    while first > object.lowerBound,
      EnglishDeedWords.beforeGiven.contains(clauses.lowered(first - 1))
    {
      first -= 1
    }
    guard first > object.lowerBound, clauses.kind(first - 1) == .noun else { return nil }
    return clauses.string(first, object.upperBound) + " to "
      + clauses.string(object.lowerBound, first - 1)
  }

  /// The subject of a verb behind its deed: *start of* the scheme.
  private func owned(_ index: Int, _ limit: Int) -> String? {
    guard let range = clauses.thing(of: index), let told = measured(index, limit) else {
      return nil
    }
    return withOwner(inSentence(told), range)
  }

  /// its accounts: whose they are belongs to the name.
  private func withOwner(_ found: String, _ object: ClosedRange<Int>) -> String {
    let first = clauses.lowered(object.lowerBound)
    guard object.lowerBound < object.upperBound,
      ["the", "a", "an", "its", "their", "our", "your", "his", "her"].contains(first)
    else { return found }
    return first + " " + found
  }

  func inSentence(_ phrase: String) -> String {
    text.starts(phrase, at: text.skippingSpaces(text.start))
      ? inSentence(phrase, at: text.skippingSpaces(text.start)) : phrase
  }

  /// Records must be kept; orders made before July.
  private func done(_ index: Int, _ base: String, _ limit: Int) -> String? {
    let verb = clauses.verbs[index]
    guard let range = clauses.thing(of: index), let subject = named(range, extendedTo: verb.first)
    else { return nil }
    // Everyone will be offered a room.
    if EnglishDeedWords.giving.contains(base), verb.last + 1 < limit,
      clauses.kind(verb.last + 1) == .determiner,
      case let end = clauses.phraseEnd(verb.last + 1), end < limit,
      let thing = named(verb.last + 1...end, extendedTo: limit)
    {
      return name(deedVerb(index), withOwner(thing, verb.last + 1...end))
    }
    if EnglishDeedWords.plain.contains(base), verb.last == verb.main { return subject }
    if base == "give", let head = subject[...].split(separator: " ").first?.lowercased(),
      EnglishDeedWords.given.contains(head)
    {
      return subject
    }
    return name(deedVerb(index), withOwner(inSentence(subject), range))
  }

  /// A boat is exempt from the fee until April; the office is closed on Sundays: of the boat.
  private func state(_ index: Int, before limit: Int) -> String? {
    let verb = clauses.verbs[index]
    let isPronoun =
      clauses.subject(of: index).map { clauses.kind($0.lowerBound) == .pronoun } ?? true
    let isDescribed = isPronoun && clauses.kind(verb.last + 1) == .determiner
    guard !isDescribed, let subject = measured(index, limit) else {
      // He or she has been a qualified engineer for ten years.
      guard clauses.kind(verb.last + 1) == .determiner || clauses.kind(verb.last + 1) == .noun,
        case let end = clauses.phraseEnd(verb.last + 1), end < limit
      else { return nil }
      return clauses.kind(verb.last + 1) == .determiner ? named(verb.last + 1...end) : nil
    }
    guard !verb.isNegated, clauses.kind(verb.last + 1) == .noun,
      clauses.kind(verb.last + 2) == .tie || clauses.kind(verb.last + 2) == .to,
      verb.last + 3 < limit,
      !EnglishClauseWords.emptyAdjectives.contains(
        clauses.lowered(verb.last + 1)),
      !clauses.isPlural(verb.last + 1),
      clauses.kind(verb.last + 3) == .noun || clauses.kind(verb.last + 3) == .determiner,
      case let end = clauses.phraseEnd(verb.last + 3), end < limit,
      !(verb.last + 3...end).contains(where: { clauses.kind($0) == .figure })
    else { return subject }
    let whole = subject + " " + clauses.string(verb.last + 1, end)
    return whole.utf8.count <= 56 ? whole : subject
  }

  /// Tenants who have lived here for ten years: those, with what they did so long.
  private func lived(_ index: Int, _ base: String, _ limit: Int) -> String? {
    let verb = clauses.verbs[index]
    guard clauses.kind(verb.first - 1) == .relative, let range = clauses.subject(of: index),
      range.upperBound + 1 == verb.first - 1
    else { return nil }
    // Replace any that die within five years.
    if range.count == 1, clauses.kind(range.lowerBound) == .determiner {
      return clauses.string(range.lowerBound, verb.last)
    }
    guard let who = named(range) else { return nil }
    var end = verb.last
    if clauses.kind(end + 1) == .adverb, end + 1 < limit { end += 1 }
    if end == verb.last { end = clauses.extended(end, before: limit, all: true) }
    if who == "another" || who == "one" || who == "other" {
      // By another who has belonged to the club.
      let deed = deedVerb(index).gerund
      return end > verb.last ? deed + " " + clauses.string(verb.last + 1, end) : deed
    }
    let whole = who + " " + clauses.string(verb.first - 1, end)
    return whole.utf8.count <= 56 ? whole : who
  }
}
