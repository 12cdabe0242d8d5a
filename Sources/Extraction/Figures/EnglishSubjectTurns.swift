internal import Lexicon
internal import PolicyModel

/// Turns of English sentences in which the nearest noun is not what a figure measures.
extension EnglishSubject {
  /// Results appear on our website within five days; a car may stay on the quay for two hours: what
  /// appears and stays, and not where.
  func standing(before start: Int, _ draft: FigureDraft, from floor: Int) -> String? {
    guard draft.isTemporal || draft.kind == .duration || draft.kind == .time else { return nil }
    var end = wordEnd(before: start)
    while let last = word(before: end), last.start > floor,
      EnglishSubjectWords.stops.contains(last.word) || last.word.hasSuffix("ly")
    {
      end = wordEnd(before: last.start)
    }
    guard let place = phrase(endingAt: end, from: floor) else { return nil }
    var tie = end - place.utf8.count
    while let before = word(before: text.skippingSpaces(before: tie)), before.start > floor,
      EnglishSubjectWords.articles.contains(before.word)
    {
      tie = before.start
    }
    guard tie > text.start, let preposition = word(before: text.skippingSpaces(before: tie)),
      EnglishSubjectWords.standingTies.contains(preposition.word),
      let verb = word(before: text.skippingSpaces(before: preposition.start)),
      EnglishSubjectWords.standingVerbs.contains(verb.word)
        || isPassive(verb.word, verb.start)
        || EnglishSubjectWords.standingDeeds.contains(verb.word) && isBehindBe(verb.start)
    else { return nil }
    var head = text.skippingSpaces(before: verb.start)
    while let before = word(before: head),
      EnglishSubjectWords.modals.contains(before.word)
        || EnglishSubjectWords.auxiliaries.contains(before.word) || before.word == "not"
        || before.word == "be" || before.word.hasSuffix("ly")
    {
      head = text.skippingSpaces(before: before.start)
    }
    guard let last = word(before: head), !EnglishSubjectWords.doers.contains(last.word),
      !EnglishSubjectWords.pronouns.contains(last.word)
    else { return nil }
    return telling(self.head(endingAt: head, from: text.start))
  }

  private func isBehindBe(_ start: Int) -> Bool {
    word(before: text.skippingSpaces(before: start)).map {
      EnglishSubjectWords.auxiliaries.contains($0.word) || $0.word == "be"
    } ?? false
  }

  /// Tickets bought on the quay cost £4 more: over the participle to the noun that it hangs on.
  func beforeParticiple(endingAt end: Int, from floor: Int) -> Int? {
    guard let deed = word(before: end), deed.start > floor,
      deed.word.hasSuffix("ed") && deed.word.utf8.count > 4
        || EnglishSubjectWords.standingDeeds.contains(deed.word),
      text.byte(deed.start - 1) == 0x20,
      case let place = text.skippingSpaces(before: deed.start),
      let noun = word(before: place), noun.start >= floor,
      !EnglishSubjectWords.stops.contains(noun.word),
      !EnglishSubjectWords.verbs.contains(noun.word),
      !EnglishSubjectWords.auxiliaries.contains(noun.word),
      !EnglishSubjectWords.doers.contains(noun.word)
    else { return nil }
    return place
  }

  /// Mains older than 80 years are replaced: over the figure that narrows a noun.
  func beforeComparison(endingAt end: Int, from floor: Int) -> Int? {
    guard let figure = draft(reaching: end), figure.range.upperBound == end,
      figure.range.lowerBound > floor, figure.bound != .exactly,
      let first = word(from: figure.range.lowerBound), first.word.hasSuffix("er"),
      text.starts(" than ", at: first.end),
      case let place = text.skippingSpaces(before: figure.range.lowerBound),
      let noun = word(before: place), !EnglishSubjectWords.stops.contains(noun.word),
      !EnglishSubjectWords.verbs.contains(noun.word)
    else { return nil }
    return place
  }

  /// We met this in 71% of cases: of what was spoken of before, where the sentence names nothing.
  func ofCases(_ draft: FigureDraft) -> String? {
    guard draft.kind == .percent,
      let place = EnglishSubjectWords.ofCases.lazy.compactMap({
        self.text.skipping($0, at: draft.range.upperBound)
      }).first, !text.isLetter(place), !text.starts(" of ", at: place)
    else { return nil }
    return telling(topic(before: draft.range.lowerBound)) ?? ""
  }

  /// The votes of 60% of those balloted: the votes; 60% of those balloted: those.
  func ofThose(_ draft: FigureDraft, from floor: Int) -> String? {
    guard draft.kind == .percent,
      let place = text.skipping(" of those ", at: draft.range.upperBound)
    else { return nil }
    if let owner = owner(before: draft.range.lowerBound, from: floor) { return owner }
    let end = endOfClause(from: place)
    return (3...48).contains(end - place) ? "those " + text.string(place..<end) : nil
  }

  /// 60% of those balloted: not of those spoken of before.
  func isOfThose(_ draft: FigureDraft) -> Bool {
    guard draft.kind == .percent,
      let place = text.skipping(" of those ", at: draft.range.upperBound),
      let next = word(from: place)
    else { return false }
    return next.word.hasSuffix("ed") || next.word == "who"
  }

  /// You will be seen within two hours: the deed, where nobody is named who undergoes it.
  func dueDeed(before start: Int, _ draft: FigureDraft) -> String? {
    guard draft.kind == .duration, draft.bound == .atMost else { return nil }
    let end = text.skippingSpaces(before: start)
    var position = end
    for count in 0..<5 {
      guard let previous = word(before: position) else { return nil }
      if EnglishSubjectWords.modals.contains(previous.word), previous.word != "to" {
        return count > 1 ? text.string(position..<end).drop { $0 == " " }.description : nil
      }
      guard !EnglishSubjectWords.doers.contains(previous.word),
        !EnglishSubjectWords.pronouns.contains(previous.word)
      else { return nil }
      position = previous.start
      guard text.byte(position - 1) == 0x20 else { return nil }
      position -= 1
    }
    return nil
  }

  /// You need to be 14 to open an account: what one must be so old for.
  func neededFor(_ draft: FigureDraft) -> String? {
    guard draft.kind == .age || draft.kind == .number,
      let place = text.skipping(" to ", at: draft.range.upperBound),
      let be = word(before: text.skippingSpaces(before: draft.range.lowerBound)), be.word == "be"
    else { return nil }
    return infinitive(from: place)
  }

  /// Change for notes above £20: the noun that the amount narrows.
  func narrowedBy(_ draft: FigureDraft, from floor: Int) -> String? {
    let start = draft.range.lowerBound
    guard draft.kind == .money || draft.holdsAmount && draft.kind != .count && draft.kind != .age,
      draft.kind != .percent, draft.bound != .exactly,
      let bound = EnglishSubjectWords.narrowing.first(where: {
        text.starts($0, at: start) || text.ends($0, at: start)
      })
    else { return nil }
    let end = text.skippingSpaces(
      before: text.starts(bound, at: start) ? start : start - bound.utf8.count)
    guard let noun = word(before: end), noun.start > floor, noun.word.hasSuffix("s"),
      !EnglishSubjectWords.stops.contains(noun.word),
      !EnglishSubjectWords.verbs.contains(noun.word),
      text.byte(noun.start - 1) == 0x20,
      let tie = word(before: text.skippingSpaces(before: noun.start)),
      EnglishSubjectWords.prepositions.contains(tie.word) || tie.word == "of"
    else { return nil }
    return telling(phrase(endingAt: end, from: floor))
  }

  /// Deposits capped at three weeks' rent: what is capped.
  func capped(_ draft: FigureDraft, from floor: Int) -> String? {
    let isInside = text.starts("capped at ", at: draft.range.lowerBound)
    let start = draft.range.lowerBound - (isInside ? 0 : 10)
    guard draft.kind != .count, start >= floor, text.starts("capped at ", at: start),
      case let end = text.skippingSpaces(before: start), let last = word(before: end)
    else { return nil }
    return EnglishSubjectWords.auxiliaries.contains(last.word) || last.word == "be"
      ? telling(topic(before: start)) : telling(phrase(endingAt: end, from: floor))
  }

  /// A levy of 2%, rising to 5%; from 65 a term to 39; 7.5%, with a minimum of £160: the same.
  func goesOn(_ index: Int, _ subjects: [String]) -> String? {
    let draft = drafts[index]
    let start = draft.range.lowerBound
    // Half are women; in 2025 it was a third.
    if draft.kind == .number || draft.kind == .percent,
      EnglishSubjectWords.itWas.contains(where: { text.ends($0, at: start) }),
      let same = (0..<index).last(where: { !drafts[$0].isTemporal && !subjects[$0].isEmpty })
    {
      return subjects[same]
    }
    guard index > 0, !subjects[index - 1].isEmpty else { return nil }
    let gap = text.string(drafts[index - 1].range.upperBound..<start)
    if drafts[index - 1].kind == draft.kind,
      EnglishSubjectWords.climbing.contains(where: { text.ends($0, at: start) }), gap.count <= 48
    {
      return subjects[index - 1]
    }
    if draft.kind == .money, draft.bound != .exactly, gap.hasSuffix(", with "), gap.count <= 32 {
      return subjects[index - 1]
    }
    let words = gap.split(separator: " ")
    guard words.count == 3, words[2] == "to",
      ["a", "an", "per", "each", "every"].contains(words[0])
    else { return nil }
    return subjects[index - 1]
  }

  func topic(atVerb start: Int, _ word: String, figure: Int) -> String? {
    var verb = start
    while let more = self.word(before: text.skippingSpaces(before: verb)),
      EnglishSubjectWords.verbs.contains(more.word) && !isNoun(more.start)
        && !closesCompound(more.start) && !isGerund(more.word, more.start) || more.word == "not"
        || more.word == "to" || more.word == "also" || more.word.hasSuffix("ly")
    {
      verb = more.start
    }
    var end = text.skippingSpaces(before: verb)
    // The committee has nine members and meets four times a year: the topic of both verbs.
    if let tie = self.word(before: end), tie.word == "and", tie.start > text.start,
      figure - start <= word.utf8.count + 2
        || figure - start <= 40
          && telling(object(before: figure, from: start + word.utf8.count)) == nil,
      case let place = text.skippingSpaces(before: tie.start),
      let found = self.topic(
        before: draft(reaching: place).map {
          $0.range.upperBound == place ? $0.range.lowerBound : tie.start
        } ?? tie.start)
    {
      return found
    }
    if let relative = self.word(before: end), ["that", "which", "who"].contains(relative.word) {
      end = text.skippingSpaces(before: relative.start)
      if text.byte(end - 1) == 0x2C { end -= 1 }
    }
    if let found = head(endingAt: end, from: text.start) { return found }
    return object(before: figure, from: start + word.utf8.count)
      ?? nounPhrase(from: start + word.utf8.count + 1).flatMap { isAdverb($0) ? nil : $0 }
  }
}
