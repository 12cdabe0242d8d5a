internal import Lexicon

/// Makes one verb of its helpers, its main word and the small word behind it.
extension EnglishClauses {
  /// The verb that helpers open: *will also be kept*, *is to be*, *has*.
  mutating func group(at first: Int) -> Int {
    var place = first
    var last = first
    var main = first
    var lastHelper = words[first].kind
    var isNegated = false
    while true {
      place += 1
      switch kind(place) {
      case .modal, .be, .have, .helper:
        lastHelper = words[place].kind
        last = place
        main = place
        continue
      case .negation:
        isNegated = true
        last = place
        continue
      case .adverb: continue
      case .determiner where isWord(place, "no") && isWord(place + 1, "longer"):
        place += 1
        continue
      case .comma:
        // may, on request, be extended.
        guard lastHelper == .modal, let close = closingComma(place), isVerbal(close + 1) else {
          break
        }
        place = close
        continue
      case .to:
        // is to be, has to, are not to exceed.
        guard lastHelper == .be || lastHelper == .have, isVerbal(place + 1),
          kind(place + 1) != .noun || forms(place + 1).contains(.base)
        else { break }
        lastHelper = .modal
        last = place
        continue
      default: break
      }
      break
    }
    let forms = forms(place)
    switch lastHelper {
    case .be:
      if kind(place) == .noun, forms.contains(.participle) || forms.contains(.gerund) {
        let isPassive = forms.contains(.participle)
        if isPassive, isPlanned(place) { return planned(first, to: place + 1, isNegated) }
        return add(first, place, isPassive: isPassive, isNegated: isNegated, form: .finite)
      }
      // is likely to open, are due to be.
      if isPlanned(place) { return planned(first, to: place + 1, isNegated) }
    case .have:
      if kind(place) == .noun, forms.contains(.participle) {
        return add(first, place, isPassive: false, isNegated: isNegated, form: .finite)
      }
    default:
      if kind(place) == .noun, forms.contains(.base) || forms.isEmpty && place == last + 1 {
        return add(first, place, isPassive: false, isNegated: isNegated, form: .finite)
      }
    }
    return add(
      first, main, isPassive: false, isNegated: isNegated, form: .finite, last: last)
  }

  /// is expected to open, is due to be.
  private func isPlanned(_ place: Int) -> Bool {
    kind(place) == .noun && kind(place + 1) == .to
      && (forms(place + 2).contains(.base) || kind(place + 2) == .be)
      && EnglishDeedWords.planned.contains(lowered(place))
  }

  /// is expected ⟦to be finished⟧: the deed behind what is planned.
  private mutating func planned(_ first: Int, to place: Int, _ isNegated: Bool) -> Int {
    if kind(place + 1) == .be {
      if forms(place + 2).contains(.participle) {
        return add(first, place + 2, isPassive: true, isNegated: isNegated, form: .finite)
      }
      return add(first, place + 1, isPassive: false, isNegated: isNegated, form: .finite)
    }
    return add(first, place + 1, isPassive: false, isNegated: isNegated, form: .finite)
  }

  private func isVerbal(_ place: Int) -> Bool {
    switch kind(place) {
    case .be, .have, .helper: true
    default: forms(place).contains(.base) || forms(place).contains(.participle)
    }
  }

  private func closingComma(_ place: Int) -> Int? {
    (place + 2..<place + 9).first { kind($0) == .comma }
  }

  mutating func group(main: Int, _ form: Verb.Form, isPassive: Bool) -> Int {
    var first = main
    if form == .infinitive {
      first = main - 1
      while first > 0, kind(first) != .to { first -= 1 }
    }
    return add(first, main, isPassive: isPassive, isNegated: false, form: form)
  }

  /// - Returns: the last word of the verb.
  private mutating func add(
    _ first: Int, _ main: Int, isPassive: Bool, isNegated: Bool, form: Verb.Form, last: Int = 0
  ) -> Int {
    var last = max(main, last)
    if last > main {
      // is not
    } else if kind(main + 1) == .particle {
      last += 1
    } else if isWord(main + 1, "in") || isWord(main + 1, "on"),
      kind(main + 2) == .tie || kind(main + 2) == .stop || kind(main + 2) == .bound
    {
      // Keys must be handed in by noon.
      last += 1
    }
    for place in first...last {
      words[place].verb = verbs.count
      switch words[place].kind {
      case .noun, .particle, .tie, .to, .figure:
        words[place].kind = .verb
      default: break
      }
    }
    verbs.append(
      Verb(
        first: first, main: main, last: last, form: form, isPassive: isPassive,
        isNegated: isNegated))
    return last
  }
}
