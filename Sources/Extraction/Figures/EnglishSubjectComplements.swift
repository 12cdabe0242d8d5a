internal import Lexicon
internal import PolicyModel

/// Keeps with an English noun what tells it from others: a window *to make changes*.
extension EnglishSubject {
  /// within the window of three days; a period of ten days to object: what the time is for.
  func stretch(_ draft: FigureDraft, from floor: Int) -> String? {
    guard draft.kind == .duration,
      let tie = word(before: wordEnd(before: beforeBounds(draft.range.lowerBound))),
      tie.word == "of", tie.start > floor,
      let noun = word(before: text.skippingSpaces(before: tie.start)), noun.start >= floor,
      EnglishDeedWords.stretches.contains(noun.word)
    else { return nil }
    var start = noun.start
    while let before = word(before: text.skippingSpaces(before: start)), before.start >= floor,
      EnglishDeedWords.bareModifiers.contains(before.word)
    {
      start = before.start
      if EnglishSubjectWords.articles.contains(before.word) { break }
    }
    let lead = word(before: text.skippingSpaces(before: start))
    // A waiting period of three days is told well enough.
    let isOpen = word(from: start).map { EnglishSubjectWords.articles.contains($0.word) } ?? false
    if let lead, !isOpen, !EnglishSubjectWords.stops.contains(lead.word),
      text.byte(start - 1) == 0x20, !EnglishSubjectWords.verbs.contains(lead.word),
      !EnglishSubjectWords.pronouns.contains(lead.word)
    {
      return nil
    }
    let name = text.string(start..<text.skippingSpaces(before: tie.start)).split(separator: " ")
      .drop { EnglishSubjectWords.articles.contains($0.lowercased()) }.joined(separator: " ")
    if let purpose = purpose(behind: draft.range.upperBound) { return name + " " + purpose }
    guard let lead, ["within", "during", "in", "after", "before"].contains(lead.word) else {
      return nil
    }
    let words = clauseWords(before: text.skippingSpaces(before: lead.start))
    return deedWords(words).map { name + " to " + $0 }
  }

  /// With 30 days' written notice to quit: the notice, with what it is to do.
  func noticeGiven(_ draft: FigureDraft) -> String? {
    guard draft.kind == .duration,
      let mark = EnglishSubjectWords.owned.first(where: {
        text.starts($0, at: draft.range.upperBound)
      }) ?? (text.byte(draft.range.upperBound) == 0x20 ? " " : nil),
      let noun = nounPhrase(from: draft.range.upperBound + mark.utf8.count),
      case let words = noun.split(separator: " ").map(String.init),
      let place = words.firstIndex(where: { EnglishDeedWords.given.contains($0) }),
      words[..<place].allSatisfy({ EnglishDeedWords.beforeGiven.contains($0) })
    else { return nil }
    let end = draft.range.upperBound + mark.utf8.count + noun.utf8.count
    guard let place = text.skipping(" to ", at: end), isBase(at: place),
      let deed = infinitive(from: place)
    else { return noun }
    return noun + " to " + deed
  }

  func beforeBounds(_ start: Int) -> Int {
    var end = start
    for _ in 0..<3 {
      guard let last = word(before: text.skippingSpaces(before: end)), last.word != "of",
        EnglishSubjectWords.stops.contains(last.word)
          || EnglishSubjectWords.articles.contains(last.word)
      else { return end }
      end = last.start
    }
    return end
  }

  /// to object, for comments, upon request, to make those changes: what stands behind a time.
  func purpose(behind offset: Int) -> String? {
    var place = offset
    if text.byte(place) == 0x2C {
      // , upon request, to make those changes.
      var end = place + 1
      while end < text.end, end - place <= 32, text.byte(end) != 0x2C { end += 1 }
      guard text.byte(end) == 0x2C else { return nil }
      place = end + 1
    }
    if let start = text.skipping(" to ", at: place), isBase(at: start),
      let found = infinitive(from: start)
    {
      return "to " + found
    }
    if let start = text.skipping(" for ", at: place), let found = nounPhrase(from: start),
      draft(reaching: start + 1).map({ $0.range.lowerBound > start }) ?? true
    {
      return "for " + found
    }
    return nil
  }

  /// tell us so, make changes: the words of the last deed of a clause.
  private func deedWords(_ words: [ClauseWord]) -> String? {
    guard
      let place = words.indices.last(where: {
        $0 > 0 && isBase(at: words[$0].range.lowerBound)
          && (EnglishSubjectWords.modals.contains(words[$0 - 1].word)
            || EnglishSubjectWords.doers.contains(words[$0 - 1].word)
            || words[$0 - 1].word == "not")
      }), words[place].word != "be", let last = words.last
    else { return nil }
    let found = text.string(words[place].range.lowerBound..<last.range.upperBound)
    return found.utf8.count <= 48 ? found : nil
  }

  func isBase(at start: Int) -> Bool {
    guard let own = word(from: start) else { return false }
    let bytes = Array(own.word.utf8)
    return WordLexicon.english.conjugations.base(bytes.indices, in: bytes) != nil
      || EnglishSubjectWords.bases.contains(own.word)
  }

  /// A chamber for single 15 year terms; members serve for three-year terms: whose term it is.
  func term(_ draft: FigureDraft, from floor: Int) -> String? {
    if let found = termOf(draft, from: floor) { return found }
    guard draft.kind == .duration, text.byte(draft.range.upperBound) == 0x20,
      let noun = word(from: draft.range.upperBound + 1),
      EnglishDeedWords.terms.contains(noun.word),
      text.byte(noun.end) != 0x20 || following(noun.end).map({ isEmpty($0) }) ?? true
        || word(from: noun.end + 1).map({ EnglishSubjectWords.stops.contains($0.word) }) ?? true,
      !text.starts(" of ", at: noun.end) || text.starts(" of office", at: noun.end)
    else { return nil }
    var end = draft.range.lowerBound
    while let last = word(before: text.skippingSpaces(before: end)), last.start >= floor,
      EnglishDeedWords.bareModifiers.contains(last.word)
    {
      end = last.start
    }
    guard let tie = word(before: text.skippingSpaces(before: end)), tie.start > floor else {
      return nil
    }
    let head = text.skippingSpaces(before: tie.start)
    let isOwned = tie.word == "for" || tie.word == "with"
    let owner: String? =
      if isOwned, let last = word(before: head), !last.word.hasSuffix("ed"),
        !EnglishSubjectWords.verbs.contains(last.word)
      {
        telling(phrase(endingAt: head, from: floor))
      } else if isOwned || ["serve", "serves", "served", "have", "has"].contains(tie.word) {
        telling(topic(before: draft.range.lowerBound))
      } else {
        nil
      }
    return owner.map { noun.word + " of " + inSentence($0, at: text.skippingSpaces(text.start)) }
  }

  /// A member is elected for a term of four years: whose term it is.
  private func termOf(_ draft: FigureDraft, from floor: Int) -> String? {
    guard draft.kind == .duration,
      let of = word(before: text.skippingSpaces(before: beforeBounds(draft.range.lowerBound))),
      of.word == "of", let noun = word(before: text.skippingSpaces(before: of.start)),
      EnglishDeedWords.terms.contains(noun.word), noun.start > floor
    else { return nil }
    var start = noun.start
    while let before = word(before: text.skippingSpaces(before: start)),
      EnglishDeedWords.bareModifiers.contains(before.word)
    {
      start = before.start
    }
    guard let tie = word(before: text.skippingSpaces(before: start)), tie.start > floor,
      tie.word == "for" || tie.word.hasPrefix("serve"), let owner = telling(topic(before: start))
    else { return nil }
    return noun.word + " of " + inSentence(owner, at: text.skippingSpaces(text.start))
  }

  /// Ten nominations from the electorate to obtain candidacy: a noun with what it is to do.
  func withPurpose(_ found: String, _ draft: FigureDraft) -> String {
    guard draft.kind == .count, !found.contains(" to "), found.utf8.count <= 40,
      text.ends(found, at: draft.range.upperBound) || found.hasSuffix(draft.unit),
      !isAsked(draft.range.lowerBound)
    else { return found }
    var place = draft.range.upperBound
    for tie in [" from ", " of ", " by "] {
      guard let behind = text.skipping(tie, at: place), let noun = nounPhrase(from: behind) else {
        continue
      }
      var end = behind
      while end < text.end, !text.starts(noun, at: end) { end += 1 }
      place = end + noun.utf8.count
      break
    }
    guard let start = text.skipping(" to ", at: place), isBase(at: start),
      let deed = infinitive(from: start), found.utf8.count + deed.utf8.count <= 64
    else { return found }
    return found + " to " + deed
  }

  /// We asked 500 tenants to vote: what they are asked is no purpose of theirs.
  private func isAsked(_ start: Int) -> Bool {
    var end = text.skippingSpaces(before: start)
    for _ in 0..<3 {
      guard let last = word(before: end) else { return false }
      if EnglishDeedWords.asking.contains(last.word) { return true }
      end = text.skippingSpaces(before: last.start)
    }
    return false
  }

  /// donations and loans to parties: a noun with the other half of a pair and what hangs on it.
  ///
  /// - Parameter ties: what may tie that to any noun.
  func complemented(
    _ found: String, endingAt end: Int, before limit: Int, ties: Set<String> = []
  ) -> String {
    var place = end
    for tie in [" and ", " or "] {
      guard let start = text.skipping(tie, at: place), let noun = word(from: start),
        !EnglishSubjectWords.stops.contains(noun.word), noun.end < limit,
        noun.word.hasSuffix("s") == found.hasSuffix("s"), !isVerbHere(noun.word),
        let behind = word(from: text.skippingSpaces(noun.end)),
        EnglishSubjectWords.stops.contains(behind.word)
      else { continue }
      place = noun.end
      break
    }
    if let last = word(before: place), let tie = word(from: place + 1),
      ties.contains(tie.word)
        || EnglishDeedWords.complements[last.word]?.contains(tie.word) ?? false,
      text.byte(tie.end) == 0x20, tie.end + 1 < limit,
      let noun = nounPhrase(from: tie.end + 1),
      draft(reaching: tie.end + 2).map({ $0.range.lowerBound > tie.end + 1 }) ?? true
    {
      var behind = tie.end + 1
      while behind < limit, !text.starts(noun, at: behind) { behind += 1 }
      behind += noun.utf8.count
      for tie in [" and ", " or "] {
        // to parties and campaigns: the other half of what hangs on it.
        guard let start = text.skipping(tie, at: behind), let other = word(from: start),
          other.end <= limit, !EnglishSubjectWords.stops.contains(other.word),
          !isVerbHere(other.word)
        else { continue }
        behind = other.end
      }
      if let end = endOfList(behind), end <= limit { place = end }
    }
    guard place > end, place <= limit, found.utf8.count + place - end <= 64 else { return found }
    return found + text.string(end..<place)
  }

  /// at local, regional and other elections: the end of the noun that closes a list; nil where
  /// none does.
  private func endOfList(_ offset: Int) -> Int? {
    guard text.byte(offset) == 0x2C || text.byte(offset) == 0x28 || text.starts(" (", at: offset)
    else { return offset }
    var position = offset
    while text.byte(position) == 0x2C {
      position = text.skippingSpaces(position + 1)
      if let tie = word(from: position), tie.word == "and" || tie.word == "or" {
        return nounPhrase(from: text.skippingSpaces(tie.end)).map {
          text.skippingSpaces(tie.end) + $0.utf8.count
        }
      }
      guard let next = word(from: position), !EnglishSubjectWords.stops.contains(next.word) else {
        return nil
      }
      position = next.end
      if let tie = word(from: text.skippingSpaces(position)), tie.word == "and" || tie.word == "or"
      {
        return nounPhrase(from: text.skippingSpaces(tie.end)).map {
          text.skippingSpaces(tie.end) + $0.utf8.count
        }
      }
    }
    return nil
  }

  private func isVerbHere(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    let common = WordLexicon.english.conjugations
    return common.base(bytes.indices, in: bytes).map { !$0.isNoun } ?? false
      || common.thirdPerson(bytes.indices, in: bytes).map { !$0.isNoun } ?? false
  }
}
