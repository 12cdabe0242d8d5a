internal import Lexicon

/// Tells verbs from nouns by what stands around them.
extension EnglishClauses {
  /// What has been seen of the clause that is read.
  struct State {
    var hasFinite = false
    var hasSubject = false
    /// The clause began with if, when, although.
    var isOpened = false
    /// A relative clause stands within.
    var isRelative = false
  }

  /// Goes through the words once and makes groups of verbs.
  mutating func tag() {
    markBounds()
    let clear = clearVerbs()
    var state = State()
    var place = 0
    while place < words.count {
      switch words[place].kind {
      case .stop:
        state = State()
      case .opener:
        if isWord(place, "once"), kind(place + 1) != .determiner, kind(place + 1) != .pronoun,
          kind(place + 1) != .noun
        {
          words[place].kind = .adverb
        } else {
          state = State(isOpened: true)
        }
      case .relative:
        if isWord(place, "that"), kind(place - 1) == .tie || isThatOfNoun(place) {
          words[place].kind = .determiner
        } else {
          state.hasFinite = false
          state.hasSubject = true
          state.isRelative = true
        }
      case .comma:
        if state.isOpened || kind(place + 1) == .joint { state = State() }
      case .modal, .be, .have, .helper:
        if isForm(place) {
          place = group(at: place)
          state.hasFinite = true
        }
      case .tie where isClauseTie(place):
        state.hasFinite = false
        if kind(place + 1) == .pronoun { words[place].kind = .opener }
      case .pronoun, .there: state.hasSubject = true
      case .noun where isOfItsOwn(place): state.hasSubject = true
      case .figure, .noun:
        if words[place].kind == .noun, words[place].forms.rawValue & Forms.verbal.rawValue != 0,
          let form = verbForm(at: place, state, hasClear: clear[place])
        {
          place = group(main: place, form.form, isPassive: form.isPassive)
          if form.form == .finite { state.hasFinite = true }
        } else {
          state.hasSubject = true
        }
      default: break
      }
      place += 1
    }
  }

  /// at least, up to: ties that belong to the bound of an amount.
  private mutating func markBounds() {
    for place in words.indices {
      if isWord(place, "at"), isWord(place + 1, "least") || isWord(place + 1, "most") {
        words[place].kind = .bound
      }
      if isWord(place, "to"), isWord(place - 1, "up"), kind(place + 1) == .figure {
        words[place].kind = .bound
        words[place - 1].kind = .bound
      }
    }
  }

  /// By its place whether a verb that nothing could be but a verb follows in the clause.
  private func clearVerbs() -> [Bool] {
    var found = Array(repeating: false, count: words.count + 1)
    var isClear = false
    for place in words.indices.reversed() {
      found[place] = isClear
      switch words[place].kind {
      case .modal, .be, .have, .helper:
        if isForm(place) { isClear = kind(place - 1) != .joint }
      case .relative, .opener, .stop: isClear = false
      case .comma: if kind(place + 1) == .joint { isClear = false }
      default: break
      }
    }
    return found
  }

  /// The council's own buildings, their own buildings: no verb.
  private func isOfItsOwn(_ place: Int) -> Bool {
    guard isWord(place, "own"), place > 0 else { return false }
    let owner = lowered(place - 1)
    return kind(place - 1) == .determiner || owner.hasSuffix("'s") || owner.hasSuffix("’s")
      || owner.hasSuffix("s'")
  }

  /// A form that ends a clause, and no *having* or *being*.
  private func isForm(_ place: Int) -> Bool {
    switch words[place].kind {
    case .be: !isWord(place, "being") && !isWord(place, "been")
    case .have: true
    case .modal: !(isWord(place, "may") && words[place].range.lowerBound == -1)
    default: true
    }
  }

  /// that fee, that the: before a noun that a verb follows nowhere near.
  private func isThatOfNoun(_ place: Int) -> Bool {
    (kind(place - 1) == .joint || kind(place - 1) == .verb) && kind(place + 1) == .noun
      && !forms(place + 1).contains(.third)
      && (kind(place + 2) == .comma || kind(place + 2) == .stop)
  }

  /// after the tenancy ends: ties that open clauses as well.
  private func isClauseTie(_ place: Int) -> Bool {
    isWord(place, "after") || isWord(place, "before") || isWord(place, "until")
      || isWord(place, "till") || isWord(place, "since") || isWord(place, "as")
  }
}
