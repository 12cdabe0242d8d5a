internal import Lexicon
internal import PolicyModel

/// Noun phrases of a clause, and whose or of what its verbs are.
extension EnglishClauses {
  // MARK: Noun phrases

  /// Where the noun phrase begins whose last word this is.
  func phraseStart(_ end: Int) -> Int {
    var start = end
    var isOpen = true
    while start > 0 {
      switch kind(start - 1) {
      case .noun where isOpen: start -= 1
      case .figure where isOpen && (!isTime(start - 1) || isRhythm(start - 1)): start -= 1
      case .determiner:
        start -= 1
        isOpen = false
      case .bound where isOpen && kind(start) != .tie && !isWord(start - 1, "least"): start -= 1
      default: return start
      }
    }
    return start
  }

  /// The last word of the noun phrase that begins here.
  func phraseEnd(_ start: Int) -> Int {
    var end = start
    while true {
      switch kind(end + 1) {
      case .noun: end += 1
      case .determiner where kind(end) == .determiner: end += 1
      case .bound where kind(end) == .determiner: end += 1
      case .figure where kind(end) == .determiner || kind(end) == .bound: end += 1
      default: return end
      }
    }
  }

  /// The same over *of*: the metrication of the UK.
  func chainStart(_ end: Int) -> Int {
    var start = phraseStart(end)
    while isWord(start - 1, "of"), start > 1, kind(start - 2) == .noun {
      start = phraseStart(start - 2)
    }
    return start
  }

  func isTime(_ place: Int) -> Bool {
    guard kind(place) == .figure else { return false }
    let draft = drafts[words[place].draft]
    return draft.isTemporal || draft.kind == .time || draft.kind == .duration
      || draft.kind == .recurrence
  }

  /// annual, weekly: a rhythm that is part of a name.
  func isRhythm(_ place: Int) -> Bool {
    kind(place) == .figure && drafts[words[place].draft].kind == .recurrence
      && kind(place + 1) == .noun
  }

  /// Whether a figure holds its noun: *two dogs*.
  func isCount(_ place: Int) -> Bool {
    guard kind(place) == .figure else { return false }
    let draft = drafts[words[place].draft]
    return draft.kind == .count && !draft.unit.isEmpty
  }

  /// Before the parenthesis that closes here.
  func opening(_ close: Int) -> Int {
    var place = close
    let limit = max(0, close - 40)
    while place > limit, kind(place) != .open { place -= 1 }
    return place
  }

  /// Ties behind a noun phrase with what hangs on them, up to a limit.
  ///
  /// - Parameter all: any tie, rather than those that a noun asks for.
  func extended(_ end: Int, before limit: Int, all: Bool) -> Int {
    var end = end
    var count = 0
    while count < 3, end + 2 < limit, kind(end + 1) == .tie || kind(end + 1) == .to,
      kind(end + 2) == .noun || kind(end + 2) == .determiner
    {
      let tie = lowered(end + 1)
      guard EnglishClauseWords.nounTies.contains(tie),
        all || tie == "of" || EnglishDeedWords.complements[lowered(end)]?.contains(tie) ?? false
      else { return end }
      let next = phraseEnd(end + 2)
      guard next < limit, !(end + 2...next).contains(where: { kind($0) == .figure }),
        kind(next) == .noun
      else { return end }
      end = next
      count += 1
    }
    return end
  }

  // MARK: Subjects

  /// The words of whoever does a verb or of what is said by it; a lone pronoun is one of them.
  func subject(of index: Int, depth: Int = 0) -> ClosedRange<Int>? {
    guard depth < 6 else { return nil }
    let verb = verbs[index]
    switch verb.form {
    case .finite: return walk(verb.first - 1, index, depth)
    case .reduced:
      var place = verb.first - 1
      // Redundancy pay rises with service, capped at 20 years: of what the clause is about.
      if kind(place) == .comma, kind(place - 1) != .figure, verb.isPassive,
        let found = earlierSubject(of: index, depth), kind(found.lowerBound) != .pronoun
      {
        return found
      }
      while kind(place) == .adverb || kind(place) == .comma || kind(place) == .negation {
        place -= 1
      }
      if kind(place) == .close { place = opening(place) - 1 }
      if kind(place) == .opener { return mainSubject(besides: index, depth + 1) }
      guard kind(place) == .noun || kind(place) == .figure || isWord(place, "those") else {
        return nil
      }
      return chainStart(place)...place
    case .infinitive, .gerund:
      guard index > 0, verbs[index - 1].form == .finite else { return nil }
      return subject(of: index - 1, depth: depth + 1)
    case .imperative: return nil
    }
  }

  private func walk(_ place: Int, _ index: Int, _ depth: Int) -> ClosedRange<Int>? {
    var place = place
    var end = -1
    var sure: ClosedRange<Int>?
    for _ in 0..<40 {
      guard place >= 0 else { return sure }
      switch kind(place) {
      case .adverb, .negation: place -= 1
      case .close: place = opening(place) - 1
      case .pronoun, .there: return sure ?? place...place
      case .noun, .figure, .determiner:
        // Rents last year rose.
        if end < 0, isTime(place), place > 0, kind(place - 1) == .noun {
          place -= 1
          continue
        }
        if end < 0 { end = place }
        let start = phraseStart(place)
        var before = start - 1
        while kind(before) == .bound || isWord(before, "at") && kind(before + 1) == .bound {
          before -= 1
        }
        switch kind(before) {
        case .tie, .to:
          let head = before - 1
          switch kind(head) {
          case .stop, .comma, .opener, .joint, .relative: return sure
          default: place = head
          }
        case .verb, .be, .have, .modal, .negation:
          guard let next = beforeEmbedded(before) else { return sure ?? start...end }
          place = next
        case .joint:
          guard kind(before - 1) == .noun || kind(before - 1) == .figure else {
            return sure ?? start...end
          }
          sure = sure ?? start...end
          place = before - 1
          // We pay rent and the fee falls: another clause.
          let other = phraseStart(place)
          if kind(other - 1) == .verb || isTime(place) { return sure }
        default: return start...end
        }
      case .verb, .be, .have, .modal, .helper:
        let inner = words[place].verb
        guard inner >= 0, inner < index else { return sure }
        if verbs[inner].form == .reduced || verbs[inner].form == .infinitive {
          place = verbs[inner].first - 1
          if end < 0, kind(place) == .verb || words[max(0, place)].verb >= 0 {
            return subject(of: words[place].verb, depth: depth + 1)
          }
          continue
        }
        if let next = beforeEmbedded(place) {
          place = next
          continue
        }
        return sure ?? subject(of: inner, depth: depth + 1)
      case .relative:
        place -= 1
        if kind(place) == .tie { place -= 1 }
        // Suppliers, all of which are audited.
        if kind(place) == .determiner, kind(place - 1) == .comma { place -= 1 }
        if kind(place) == .comma { place -= 1 }
        guard kind(place) == .noun || kind(place) == .figure || kind(place) == .determiner else {
          return sure
        }
        return phraseStart(place)...place
      case .joint: return sure ?? earlierSubject(of: index, depth)
      case .comma:
        guard end < 0 else { return sure }
        guard let open = openingComma(place) else { return earlierSubject(of: index, depth) }
        place = open - 1
      case .opener: return sure ?? mainSubject(besides: index, depth + 1)
      default: return sure
      }
    }
    return sure
  }

  /// Before a clause or participle within a subject: the noun that it hangs on.
  private func beforeEmbedded(_ place: Int) -> Int? {
    let inner = words[place].verb
    guard inner >= 0 else { return nil }
    let verb = verbs[inner]
    if verb.form != .finite { return verb.form == .imperative ? nil : verb.first - 1 }
    var before = verb.first - 1
    if kind(before) == .pronoun { before -= 1 }
    if kind(before) == .noun { before = phraseStart(before) - 1 }
    if isWord(before + 1, "whose") { return kind(before) == .comma ? before - 1 : before }
    guard kind(before) == .relative else { return nil }
    before -= 1
    if kind(before) == .tie { before -= 1 }
    if kind(before) == .comma { before -= 1 }
    return before
  }

  /// The comma that opens what one closes: , who is appointed for life,
  func openingComma(_ close: Int) -> Int? {
    var place = close - 1
    while place > 0, close - place < 24, kind(place) != .stop {
      if kind(place) == .comma {
        switch kind(place + 1) {
        case .relative, .tie, .opener: return place
        case .verb: return verbs[words[place + 1].verb].form != .finite ? place : nil
        default: return nil
        }
      }
      place -= 1
    }
    return nil
  }

  private func earlierSubject(of index: Int, _ depth: Int) -> ClosedRange<Int>? {
    guard index > 0 else { return nil }
    for earlier in (0..<index).reversed() where verbs[earlier].form == .finite {
      let isApart = (verbs[earlier].last..<verbs[index].first).contains { kind($0) == .stop }
      return isApart ? nil : subject(of: earlier, depth: depth + 1)
    }
    return nil
  }

  /// The subject of another clause of the sentence, for one that names none: the nearest before.
  func mainSubject(besides index: Int, _ depth: Int) -> ClosedRange<Int>? {
    let behind = min(verbs.count, index + 4)
    let others = Array((max(0, index - 5)..<index).reversed()) + Array(index..<behind)
    for other in others where verbs[other].form == .finite && other != index {
      guard let found = subject(of: other, depth: depth + 1), kind(found.lowerBound) != .pronoun,
        kind(found.lowerBound) != .there
      else { continue }
      return found
    }
    return nil
  }

  /// The subject with the noun that a pronoun takes up; nil for we and you.
  func thing(of index: Int) -> ClosedRange<Int>? {
    guard let found = subject(of: index) else { return nil }
    guard kind(found.lowerBound) == .pronoun else { return found }
    guard
      isWord(found.lowerBound, "it") || isWord(found.lowerBound, "they")
        || isWord(found.lowerBound, "he") || isWord(found.lowerBound, "she")
    else { return nil }
    return mainSubject(besides: index, 0)
  }

  // MARK: Objects

  /// The noun phrase behind an active verb; that of a pronoun from before.
  func object(of index: Int, before limit: Int) -> ClosedRange<Int>? {
    let verb = verbs[index]
    var start = verb.last + 1
    while kind(start) == .adverb { start += 1 }
    switch kind(start) {
    case .object:
      if isWord(start, "it") || isWord(start, "them") {
        return takenUp(before: index, isMany: isWord(start, "them"))
      }
      // Send us a report.
      guard kind(start + 1) == .determiner || kind(start + 1) == .noun else { return nil }
      start += 1
    case .noun, .determiner, .bound: break
    case .figure where !isTime(start): break
    case .pronoun where isWord(start, "it"): return takenUp(before: index, isMany: false)
    default: return nil
    }
    let end = phraseEnd(start)
    guard end < limit, kind(end) == .noun || isCount(end) else { return nil }
    return start...end
  }

  /// What *it* and *them* stand for: the object of the verb before, or its subject.
  private func takenUp(before index: Int, isMany: Bool) -> ClosedRange<Int>? {
    guard index > 0 else { return nil }
    for other in (max(0, index - 4)..<index).reversed() where verbs[other].form != .reduced {
      if !verbs[other].isPassive, kind(verbs[other].main) != .be,
        let found = object(of: other, before: verbs[index].first),
        isPlural(found.upperBound) == isMany
      {
        return found
      }
      if let found = subject(of: other), kind(found.lowerBound) != .pronoun,
        isPlural(found.upperBound) == isMany
      {
        return found
      }
    }
    return nil
  }

  // MARK: Verbs by their place

  /// The verb that a figure hangs on: the nearest before it, else the first of the clause behind.
  func governor(of place: Int) -> Int? {
    var position = place - 1
    var commas = 0
    let limit = max(0, place - 60)
    while position >= limit {
      let verb = words[position].verb
      if verb >= 0 {
        // Longer than is necessary, and a coxswain weighing 45 kg, are within the clause.
        let isWithin =
          kind(verbs[verb].first - 1) == .bound
          || verbs[verb].form == .reduced && !verbs[verb].isPassive
            && verbs[verb].last != place - 1
            && EnglishClauseWords.measuringForms.contains(lowered(verbs[verb].main))
        guard isWithin else { return verb }
        position = verbs[verb].first - 1
        continue
      }
      switch kind(position) {
      case .stop, .opener: return laterVerb(behind: place)
      case .comma:
        commas += 1
        if commas > 3 { return nil }
      case .close: position = opening(position)
      default: break
      }
      position -= 1
    }
    return laterVerb(behind: place)
  }

  /// The numbers of the verbs among the next words.
  func verbsBehind(_ place: Int) -> [Int] {
    var found: [Int] = []
    for word in words[min(words.count, place + 1)..<min(words.count, place + 40)]
    where word.verb >= 0 && word.verb != found.last {
      found.append(word.verb)
    }
    return found
  }

  /// The first verb behind a figure that no relative clause holds.
  private func laterVerb(behind place: Int) -> Int? {
    for index in verbsBehind(place) {
      let verb = verbs[index]
      guard verb.form == .finite || verb.form == .imperative else { continue }
      if kind(verb.first - 1) == .relative { continue }
      return (place..<verb.first).contains { kind($0) == .stop } ? nil : index
    }
    return nil
  }

  /// The tie right before a figure, over its bound, and the word before both.
  func tie(before place: Int) -> (tie: Int?, left: Int) {
    var left = place - 1
    while left >= 0 {
      switch kind(left) {
      case .bound, .determiner, .negation: left -= 1
      case .adverb where kind(left + 1) != .tie: left -= 1
      case .particle where isWord(left, "up") && kind(left + 1) == .to: left -= 1
      case .to where isWord(left - 1, "up"): left -= 2
      case .tie where isWord(left, "at") && kind(left + 1) == .bound: left -= 1
      case .tie, .to:
        let tie = left
        left -= 1
        while kind(left) == .bound || kind(left) == .negation || kind(left) == .adverb {
          left -= 1
        }
        return (tie, left)
      default: return (nil, left)
      }
    }
    return (nil, left)
  }
}
