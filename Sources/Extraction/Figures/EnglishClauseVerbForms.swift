internal import Lexicon

/// Whether an open word is a verb where it stands, and in which form.
extension EnglishClauses {
  /// As what verb a word stands here; nil for a noun.
  func verbForm(
    at place: Int, _ state: State, hasClear: Bool
  ) -> (form: Verb.Form, isPassive: Bool)? {
    let forms = words[place].forms
    var before = place - 1
    while kind(before) == .adverb { before -= 1 }
    if kind(before) == .negation { before -= 1 }
    switch kind(before) {
    case .determiner:
      // Those voting; this means.
      if forms.contains(.gerund), isWord(before, "those") { return (.reduced, false) }
      if forms.contains(.participle), isWord(before, "those") || isWord(before, "any"),
        startsPhrase(place + 1) || kind(place + 1) == .tie
      {
        return (.reduced, true)
      }
      return nil
    case .tie, .bound:
      return forms.contains(.gerund) && opensObject(place + 1) ? (.gerund, false) : nil
    case .to: return isInfinitive(place, to: before) ? (.infinitive, false) : nil
    case .pronoun, .there: return plainForm(forms)
    case .relative:
      if forms.contains(.noun), forms.contains(.base), isWord(before, "that"),
        !startsPhrase(place + 1), kind(place + 1) != .tie
      {
        return nil
      }
      return plainForm(forms)
    case .opener:
      if forms.contains(.participle), !startsPhrase(place + 1) || kind(place + 1) == .determiner {
        return (.reduced, true)
      }
      return forms.contains(.gerund) && opensObject(place + 1) ? (.gerund, false) : nil
    case .joint: return parallel(place, behind: before, state, hasClear)
    case .comma:
      if !state.hasFinite, state.hasSubject, let open = openingComma(before), open > 0,
        let found = behindNoun(place, open - 1, state, hasClear), found.form == .finite
      {
        return found
      }
      return atHead(place, before)
    case .stop, .open, .close: return atHead(place, before)
    case .figure where isModifying(before): return nil
    case .noun, .figure:
      return behindNoun(place, before, state, hasClear)
    case .verb, .object, .particle:
      if forms.contains(.gerund), opensObject(place + 1) { return (.gerund, false) }
      return nil
    default: return nil
    }
  }

  /// first, annual: figures that stand before a noun as adjectives do.
  private func isModifying(_ place: Int) -> Bool {
    drafts[words[place].draft].kind == .ordinal
      || drafts[words[place].draft].kind == .recurrence && kind(place - 1) == .determiner
  }

  private func plainForm(_ forms: Forms) -> (form: Verb.Form, isPassive: Bool)? {
    forms.contains(.base) || forms.contains(.third) || forms.contains(.participle)
      || forms.contains(.past) ? (.finite, false) : nil
  }

  /// Whether a word begins a noun phrase by itself.
  private func startsPhrase(_ place: Int) -> Bool {
    switch kind(place) {
    case .determiner, .figure, .object, .pronoun, .bound: true
    default: false
    }
  }

  private func opensObject(_ place: Int) -> Bool {
    switch kind(place) {
    case .determiner, .figure, .object, .pronoun, .tie, .to, .particle, .bound: true
    default: false
    }
  }

  private func atHead(_ place: Int, _ before: Int) -> (form: Verb.Form, isPassive: Bool)? {
    let forms = words[place].forms
    if forms.contains(.gerund) {
      return opensObject(place + 1)
        || !forms.contains(.noun) && kind(place + 1) == .noun && kind(before) != .comma
        ? (.gerund, false) : nil
    }
    if kind(before) == .comma, forms.contains(.participle), !forms.contains(.base),
      kind(place + 1) == .tie || kind(place + 1) == .to || kind(place + 1) == .particle
        || kind(place + 1) == .adverb
    {
      return (.reduced, true)
    }
    // Return the form within a week; (a) submit a plan.
    guard forms.contains(.base), before < 0 || kind(before) == .stop || kind(before) == .close,
      startsPhrase(place + 1) || !forms.contains(.noun) && kind(place + 1) == .noun
    else { return nil }
    if forms.contains(.noun), kind(place + 1) == .figure || kind(place + 1) == .bound {
      return nil
    }
    return (.imperative, false)
  }

  private func isInfinitive(_ place: Int, to: Int) -> Bool {
    let forms = words[place].forms
    guard forms.contains(.base) else { return false }
    if !forms.contains(.noun) || startsPhrase(place + 1) { return true }
    guard to > 0 else { return false }
    let lead = kind(to - 1)
    if lead == .figure { return true }
    // May require an owner to produce documents.
    if let earlier = verbs.last, to - earlier.last <= 6, kind(place + 1) == .noun,
      EnglishDeedWords.asking.contains(lowered(earlier.main))
    {
      return true
    }
    let word = lowered(to - 1)
    if lead == .verb, self.forms(to - 1).contains(.participle) { return true }
    return EnglishDeedWords.beforeInfinitives.contains(word)
      || EnglishDeedWords.planned.contains(word)
  }

  /// deleted and kept, sign and return: the form of the verb that it is joined to.
  private func parallel(
    _ place: Int, behind joint: Int, _ state: State, _ hasClear: Bool
  ) -> (form: Verb.Form, isPassive: Bool)? {
    let forms = words[place].forms
    guard let earlier = verbs.last, isReached(from: earlier.last, to: joint) else {
      return atHead(place, joint)
    }
    if earlier.isPassive, forms.contains(.participle),
      kind(place + 1) != .noun || kind(joint - 1) == .verb
    {
      return (earlier.form == .finite ? .finite : .reduced, true)
    }
    let isSure = !forms.contains(.noun) || startsPhrase(place + 1)
    if isSure, forms.contains(.base) {
      let hasModal = kind(earlier.first) == .modal || kind(earlier.first) == .helper
      if hasModal { return (.finite, false) }
      if earlier.form == .infinitive || earlier.form == .imperative { return (earlier.form, false) }
      if earlier.form == .finite, self.forms(earlier.main).contains(.base) {
        return (.finite, false)
      }
    }
    let isNext = isSure || kind(place + 1) == .tie || kind(place + 1) == .to
    if earlier.form == .finite, forms.contains(.base), isNext,
      let subject = subject(of: verbs.count - 1),
      isPlural(subject.upperBound) || kind(subject.lowerBound) == .pronoun
    {
      return (.finite, false)
    }
    if earlier.form == .finite, forms.contains(.third), isNext { return (.finite, false) }
    if earlier.form == .finite, !earlier.isPassive, !hasClear,
      forms.contains(.past) || forms.contains(.participle) && kind(place + 1) != .noun
    {
      return (.finite, false)
    }
    if forms.contains(.gerund), opensObject(place + 1) { return (.gerund, false) }
    return nil
  }

  private func isReached(from start: Int, to end: Int) -> Bool {
    guard end - start < 24, start < end else { return start < end }
    return !(start..<end).contains { kind($0) == .stop || kind($0) == .opener }
  }

  private func behindNoun(
    _ place: Int, _ before: Int, _ state: State, _ hasClear: Bool
  ) -> (form: Verb.Form, isPassive: Bool)? {
    let forms = words[place].forms
    let next = kind(place + 1)
    let isBusy = state.hasFinite && !state.isRelative || hasClear
    if forms.contains(.past), !forms.contains(.participle) { return (.finite, false) }
    if forms.contains(.third) {
      if !forms.contains(.noun) { return isPossessive(before) ? nil : (.finite, false) }
      guard !isBusy, state.hasSubject, !isPlural(before) else { return nil }
      switch next {
      case .determiner, .figure, .object, .bound, .negation: return (.finite, false)
      case .tie, .to, .adverb, .particle: return isOneOfHead(before) ? (.finite, false) : nil
      case .stop: return isOneOfHead(before) ? (.finite, false) : nil
      case .noun:
        // Every vessel pays dues; but the pension costs rise.
        let isSure =
          isPredicate(place + 1)
          || isOneOfHead(before) && !self.forms(place + 1).contains(.base)
            && !hasOtherVerb(place)
        return isSure ? (.finite, false) : nil
      default: return nil
      }
    }
    if forms.contains(.base), !forms.contains(.participle) || !isBusy {
      guard !isBusy, state.hasSubject, hasPlural(before) else {
        return forms.contains(.participle) ? reduced(place, before, isBusy) : nil
      }
      if !forms.contains(.noun) { return (.finite, false) }
      switch next {
      case .determiner, .figure, .object, .bound, .tie, .to, .adverb, .particle:
        return (.finite, false)
      case .noun:
        // Moderators review reports.
        let isSure =
          kind(before) == .figure || isPredicate(place + 1)
          || (state.isRelative || isPlural(before) && isOneOfHead(before)) && !hasOtherVerb(place)
        return isSure ? (.finite, false) : nil
      default: return nil
      }
    }
    if forms.contains(.participle) { return reduced(place, before, isBusy) }
    if forms.contains(.gerund) {
      switch next {
      case .determiner, .figure, .bound, .object, .particle: return (.reduced, false)
      case .to: return isPlural(before) ? (.reduced, false) : nil
      case .tie: return isPlural(before) && !isWord(place + 1, "of") ? (.reduced, false) : nil
      case .noun: return forms.contains(.noun) || !isPlural(before) ? nil : (.reduced, false)
      default: return nil
      }
    }
    return nil
  }

  /// orders made before July: a participle behind its noun; emissions fell: the verb of its clause.
  private func reduced(
    _ place: Int, _ before: Int, _ isBusy: Bool
  ) -> (form: Verb.Form, isPassive: Bool)? {
    if !isBusy, !hasLaterVerb(place) {
      return kind(place + 1) == .noun && !isPlural(before) ? nil : (.finite, false)
    }
    return kind(place + 1) == .noun && !isCount(before) ? nil : (.reduced, true)
  }

  /// Whether a word behind a noun further on may be the verb of the clause.
  private func hasOtherVerb(_ place: Int) -> Bool {
    for later in place + 2..<max(place + 2, min(words.count, place + 16)) {
      switch kind(later) {
      case .comma, .stop, .opener, .relative: return false
      case .noun where !forms(later).isDisjoint(with: [.base, .third, .past]): return true
      default: break
      }
    }
    return false
  }

  /// Sails made in the loft cost £900: another word may be the verb.
  private func hasLaterVerb(_ place: Int) -> Bool {
    var later = place + 1
    while later < min(words.count, place + 24) {
      switch kind(later) {
      case .comma, .stop, .joint, .opener, .relative: return false
      case .noun where kind(later - 1) == .noun:
        if forms(later).contains(.base) || forms(later).contains(.third) {
          switch kind(later + 1) {
          case .figure, .bound: return true
          default: break
          }
        }
      default: break
      }
      later += 1
    }
    return false
  }

  private func isPossessive(_ place: Int) -> Bool {
    guard kind(place) == .noun else { return false }
    let end = words[place].range.upperBound
    return text.ends("'s", at: end) || text.ends("’s", at: end) || text.ends("'", at: end)
      || text.ends("’", at: end)
  }

  /// Whether a word is a plural by its form or by its number.
  func isPlural(_ place: Int) -> Bool {
    if kind(place) == .figure {
      let draft = drafts[words[place].draft]
      return draft.kind == .count || draft.kind == .number || draft.kind == .percent
    }
    let end = words[place].range.upperBound
    if text.byte(end - 1) == 0x73 {
      return text.byte(end - 2) != 0x73 && text.byte(end - 2) != 0x75 && text.byte(end - 2) != 0x69
    }
    return EnglishSubjectWords.people.contains(lowered(place)) || isWord(place, "those")
  }

  /// Whether a chain of nouns that ends here holds a plural: two thirds of the committee.
  private func hasPlural(_ place: Int) -> Bool {
    let limit = max(0, place - 24)
    var place = place
    var hasTie = true
    while place >= limit {
      switch kind(place) {
      case .noun, .figure:
        if hasTie, isPlural(place) { return true }
        hasTie = false
      case .joint: return true
      case .tie: hasTie = true
      case .determiner, .bound, .adverb: break
      case .verb, .have, .be, .modal:
        guard words[place].verb >= 0, case let verb = verbs[words[place].verb],
          verb.form == .reduced || kind(verb.first - 1) == .relative
        else { return false }
        place = verb.form == .reduced ? verb.first : verb.first - 1
        hasTie = true
      default: return false
      }
      place -= 1
    }
    return false
  }

  private func isPredicate(_ place: Int) -> Bool {
    EnglishClauseWords.predicates.contains(lowered(place))
  }

  /// The fee rises: the noun phrase opens its clause, so that a verb follows it.
  private func isOneOfHead(_ place: Int) -> Bool {
    var place = place
    while place >= 0,
      kind(place) == .noun || kind(place) == .determiner
        || kind(place) == .figure && isModifying(place)
    {
      place -= 1
    }
    switch kind(place) {
    case .stop, .comma, .opener, .relative, .joint: return true
    // Every vessel entering the harbour pays dues.
    case .verb: return verbs[words[place].verb].form == .reduced
    default: return false
    }
  }
}
