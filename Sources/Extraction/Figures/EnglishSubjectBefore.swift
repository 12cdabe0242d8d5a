internal import Lexicon
internal import PolicyModel

/// What stands before an English figure and may be what it measures.
extension EnglishSubject {
  /// Over brackets and spaces to the word before.
  func wordEnd(before offset: Int) -> Int {
    var end = offset
    while true {
      let spaced = text.skippingSpaces(before: end)
      let mark = text.byte(spaced - 1)
      guard spaced > text.start, mark == 0x5B || mark == 0x28 || mark == 0x2A || mark == 0x22 else {
        return spaced
      }
      end = spaced - 1
    }
  }

  /// statutory damages of up to $150,000: the noun before "of", unless it names an amount only.
  func owner(before offset: Int, from floor: Int) -> String? {
    let end = wordEnd(before: offset)
    guard let tie = boundedTie(before: end, from: floor) else { return nil }
    let head = beforeParentheses(tie, from: floor)
    guard
      let found = phrase(endingAt: head, from: floor)
        ?? nounSpelledLikeVerb(endingAt: head, from: floor),
      let last = found.split(separator: " ").last?.lowercased()
    else { return nil }
    if isNamed(found) { return found }
    if EnglishSubjectWords.amounts.contains(last) || EnglishSubjectWords.changes.contains(last) {
      return nil
    }
    return found
  }

  /// the living wage (currently £12): the noun before the parenthesis.
  func aside(before offset: Int, from floor: Int) -> String? {
    var end = offset
    for _ in 0..<3 {
      let spaced = text.skippingSpaces(before: end)
      if text.byte(spaced - 1) == 0x28, spaced - 1 > floor {
        return phrase(endingAt: text.skippingSpaces(before: spaced - 1), from: floor)
      }
      guard let last = word(before: spaced), EnglishSubjectWords.stops.contains(last.word) else {
        return nil
      }
      end = last.start
    }
    return nil
  }

  /// Where "of" begins, with at most two words of a bound behind it: of up to $150,000.
  private func boundedTie(before offset: Int, from floor: Int) -> Int? {
    var end = offset
    for _ in 0..<3 {
      guard let last = word(before: end), last.start > floor else { return nil }
      if last.word == "of" { return text.skippingSpaces(before: last.start) }
      guard EnglishSubjectWords.stops.contains(last.word) else { return nil }
      end = text.skippingSpaces(before: last.start)
    }
    return nil
  }

  /// Before an aside in parentheses: the tax gap (between due and paid) of £120 billion.
  private func beforeParentheses(_ end: Int, from floor: Int) -> Int {
    guard text.byte(end - 1) == 0x29 else { return end }
    var position = end - 1
    while position > floor, end - position < 160 {
      position -= 1
      if text.byte(position) == 0x28 { return text.skippingSpaces(before: position) }
    }
    return end
  }

  /// The object between a verb and the figure's preposition: complete the migration by 2026.
  func object(before offset: Int, from floor: Int) -> String? {
    var end = wordEnd(before: offset)
    while let last = word(before: end), last.start > floor,
      EnglishSubjectWords.stops.contains(last.word) || last.word.hasSuffix("ly")
    {
      end = wordEnd(before: last.start)
    }
    // the metrication of the UK started in 1965: the noun before the verb.
    var verb = end
    while let last = word(before: verb), last.start > floor,
      EnglishSubjectWords.verbs.contains(last.word) && !closesCompound(last.start)
        && !isGerund(last.word, last.start)
        && !(last.word == "accounts" && isBehindArticle(last.start))
        || isPassive(last.word, last.start)
    {
      verb = text.skippingSpaces(before: last.start)
    }
    guard let found = head(endingAt: verb, from: floor) else { return nil }
    // Enable the page one additional time for three days: the object before it.
    if let place = beforeRepetition(found, endingAt: verb) {
      return head(endingAt: place, from: floor)
    }
    // The meeting takes place on 6 November: the topic tells.
    return found == "place" ? nil : found
  }

  private func isCapital(_ offset: Int) -> Bool { text.byte(offset) &- 0x41 < 26 }

  /// a progress report, the log files: a word of the verbs that a noun in the singular modifies.
  func closesCompound(_ start: Int) -> Bool {
    guard let own = word(from: start), EnglishSubjectWords.mayBeNouns(own.word) else {
      return false
    }
    if start == text.skippingSpaces(text.start) {
      // Pay was raised: a verb follows the first word.
      return EnglishSubjectWords.auxiliaries.contains(
        word(from: text.skippingSpaces(own.end))?.word ?? "")
    }
    // Managers' pay is frozen.
    if let owner = word(before: text.skippingSpaces(before: start)),
      owner.word.hasSuffix("'") || owner.word.hasSuffix("'s")
    {
      return true
    }
    guard let before = word(before: text.skippingSpaces(before: start)),
      !before.word.hasSuffix("s") || before.word.hasSuffix("ss") || isCapital(before.start),
      !EnglishSubjectWords.stops.contains(before.word) || isCapital(before.start),
      !EnglishSubjectWords.verbs.contains(before.word) || before.word.hasSuffix("ing")
        || isBehindArticle(before.start),
      !before.word.hasSuffix("ly") || EnglishSubjectWords.adjectivesInLy.contains(before.word)
    else { return false }
    let head = text.skippingSpaces(text.start)
    let next = word(from: text.skippingSpaces(own.end))?.word ?? ""
    guard let first = word(before: text.skippingSpaces(before: before.start)) else {
      // Council tax will rise: a verb follows.
      return before.start == head && EnglishSubjectWords.verbs.contains(next)
    }
    // The contract runs for a year: the sentence has no other verb.
    if first.start == head, own.word.hasSuffix("s"), EnglishSubjectWords.prepositions.contains(next)
    {
      return false
    }
    return EnglishSubjectWords.articles.contains(first.word)
      || EnglishSubjectWords.bases.contains(first.word)
  }

  /// The average stay: what stands behind an article is no verb.
  func isBehindArticle(_ start: Int) -> Bool {
    word(before: text.skippingSpaces(before: start)).map {
      EnglishSubjectWords.articles.contains($0.word)
    } ?? false
  }

  /// be performed: a form in -ed behind a form of "be".
  func isPassive(_ word: String, _ start: Int) -> Bool {
    (word.hasSuffix("ed") || word.hasSuffix("tten") || word.hasSuffix("rawn"))
      && self.word(before: text.skippingSpaces(before: start)).map {
        ["is", "are", "was", "were", "be", "been", "being"].contains($0.word)
      } ?? false
  }

  /// The noun phrase that ends at an offset, out of the prepositions it hangs on:
  /// unemployment in Wales, a requirement of the electorate to obtain candidacy.
  func head(endingAt end: Int, from floor: Int) -> String? {
    var end = beforeParentheses(end, from: floor)
    var last: String?
    for _ in 0..<4 {
      // A yacht of up to 10 metres pays: what hangs on a measure is the head.
      if let figure = draft(reaching: end), figure.range.upperBound == end,
        figure.range.lowerBound > floor, figure.isMeasure,
        let tie = word(before: text.skippingSpaces(before: figure.range.lowerBound)),
        tie.start > floor, tie.word == "of" || EnglishSubjectWords.prepositions.contains(tie.word)
      {
        end = text.skippingSpaces(before: tie.start)
        continue
      }
      if let place = beforeComparison(endingAt: end, from: floor) {
        end = place
        continue
      }
      // countries across Europe: what hangs on another figure is no head.
      guard let found = phrase(endingAt: end, from: floor) else {
        if last == nil, let figure = draft(reaching: end), figure.range.upperBound == end,
          figure.range.lowerBound > floor
        {
          // Every contract over £100,000 will be published; turnover in 2025 was.
          end = text.skippingSpaces(before: figure.range.lowerBound)
          if let tie = word(before: end), tie.start > floor,
            EnglishSubjectWords.prepositions.contains(tie.word)
          {
            end = text.skippingSpaces(before: tie.start)
          }
          continue
        }
        return end <= floor + 1 && floor > text.start ? nil : last
      }
      last = found
      var start = end - found.utf8.count
      while start > floor, text.byte(start - 1) == 0x20, let before = word(before: start - 1),
        EnglishSubjectWords.articles.contains(before.word), before.start >= floor
      {
        start = before.start
      }
      // a requirement of 10 nominations.
      if text.isDigit(start - 2), text.byte(start - 1) == 0x20 {
        start -= 1
        while start > floor, text.isDigit(start - 1) || text.byte(start - 1) == 0x2C { start -= 1 }
        guard let tie = word(before: start - 1), tie.start > floor,
          tie.word == "of" || EnglishSubjectWords.prepositions.contains(tie.word)
        else { return last }
        end = text.skippingSpaces(before: tie.start)
        continue
      }
      guard start > floor, text.byte(start - 1) == 0x20, let tie = word(before: start - 1),
        tie.start > floor
      else { return last }
      if EnglishSubjectWords.prepositions.contains(tie.word) {
        end = beforeParentheses(text.skippingSpaces(before: tie.start), from: floor)
        // Approved by the board on 12 February: who did it is not what the day is of.
        if tie.word == "by", let deed = word(before: end), deed.word.hasSuffix("ed") { last = nil }
        end = beforeParticiple(endingAt: end, from: floor) ?? end
      } else if !EnglishSubjectWords.stops.contains(tie.word),
        let to = word(before: text.skippingSpaces(before: tie.start)), to.word == "to",
        to.start > floor
      {
        end = text.skippingSpaces(before: to.start)
      } else {
        return last
      }
    }
    return last
  }

  /// Nouns and adjectives that end at an offset, with "of the" between them.
  func phrase(endingAt end: Int, from floor: Int) -> String? {
    var end = end
    // Half of our barns date from before 1960.
    if text.starts(" from", at: end) || text.starts(" back", at: end),
      text.ends(" date", at: end) || text.ends(" dates", at: end), let verb = word(before: end)
    {
      end = text.skippingSpaces(before: verb.start)
    }
    // Our income last year was: the time is no part of it.
    if let date = draft(reaching: end), date.range.upperBound == end, date.isTemporal,
      date.range.lowerBound > max(floor, text.start)
    {
      end = text.skippingSpaces(before: date.range.lowerBound)
    }
    while let last = word(before: end), last.word.hasSuffix("ly"), last.start > floor {
      end = text.skippingSpaces(before: last.start)
    }
    var start = end
    var words = 0
    while words < 7, let previous = word(before: start), previous.start >= floor {
      if EnglishSubjectWords.articles.contains(previous.word) {
        guard words > 0, let tie = word(before: text.skippingSpaces(before: previous.start)),
          tie.word == "of", tie.start > floor, words < 5
        else { break }
        start = previous.start - 1
        continue
      }
      let isStop =
        EnglishSubjectWords.stops.contains(previous.word)
        && !(words > 0 && isCapital(previous.start) && previous.start > text.start)
        || isPassive(previous.word, previous.start)
        || words > 0 && isBehindModal(previous.start) || isBehindPronoun(previous.start)
        || EnglishSubjectWords.verbs.contains(previous.word) && words > 0
          && !modifies(previous.word, previous.start, from: floor)
        || EnglishSubjectWords.verbs.contains(previous.word) && words == 0
          && !previous.word.hasSuffix("s") && !closesCompound(previous.start)
          && !isGerund(previous.word, previous.start) && !isNoun(previous.start)
      if isStop && !(previous.word == "of" && words > 0) { break }
      words += 1
      start = previous.start
      guard text.byte(start - 1) == 0x20 else { break }
      start -= 1
    }
    start = text.skippingSpaces(start)
    for lead in EnglishSubjectWords.phraseLeads where text.starts(lead, at: start) {
      start += lead.utf8.count
    }
    return start < end ? text.string(start..<end) : nil
  }

  /// the living wage, full voting right: a form in -ing or -ed within a noun phrase.
  private func modifies(_ word: String, _ start: Int, from floor: Int) -> Bool {
    // Tenants get vouchers.
    if EnglishFigureWords.plainVerbs.contains(word), word != "pay" { return false }
    if EnglishSubjectWords.bases.contains(word) {
      // a tax gap: but to tax gaps is a verb.
      guard text.byte(start - 1) == 0x20, let before = self.word(before: start - 1) else {
        return false
      }
      return ![
        "to", "will", "shall", "must", "should", "can", "may", "would", "could", "we", "they",
        "you", "and", "or", "not",
      ].contains(before.word)
    }
    // Renewing a licence; deleted files are kept.
    if isInIng(word) || word.hasSuffix("ed"), start == text.skippingSpaces(text.start) {
      return isInIng(word) || isCapital(start)
    }
    guard word.hasSuffix("ing") || word.hasSuffix("ed"), text.byte(start - 1) == 0x20,
      let before = self.word(before: start - 1), before.start >= floor
    else { return false }
    if EnglishSubjectWords.articles.contains(before.word)
      || EnglishSubjectWords.prepositions.contains(before.word) || before.word == "of"
    {
      return true
    }
    // Bring waiting lists down; but stop using peat.
    if word.hasSuffix("ing"), before.start == text.skippingSpaces(text.start),
      isCapital(before.start), EnglishSubjectWords.bases.contains(before.word),
      !EnglishSubjectWords.aspects.contains(before.word)
    {
      return true
    }
    return !EnglishSubjectWords.stops.contains(before.word)
      && !EnglishSubjectWords.verbs.contains(before.word)
  }

  /// The noun phrase before the verb that the figure completes: unemployment fell to 4.1%.
  func topic(before offset: Int) -> String? {
    var end = wordEnd(before: offset)
    var steps = 0
    while steps < 18, let previous = word(before: end) {
      steps += 1
      if EnglishSubjectWords.verbs.contains(previous.word), !isNoun(previous.start),
        !isInIng(previous.word) || isProgressive(previous.start)
      {
        return topic(atVerb: previous.start, previous.word, figure: offset)
      }
      end = previous.start
      let mark = text.byte(end - 1)
      guard mark == 0x20 || mark == 0x28 || mark == 0x5B else { break }
      end = wordEnd(before: end)
      if text.byte(end - 1) == 0x2C { end -= 1 }
      // Shore power will be there from 2027, at a cost of £21 million: over the figure between.
      if let figure = draft(reaching: end), figure.range.upperBound == end,
        figure.range.lowerBound > text.start, figure.isTemporal
      {
        end = wordEnd(before: figure.range.lowerBound)
      }
    }
    return nil
  }

  /// a plan, the cost, before tax: a word of the verbs that is a noun by what stands before it.
  func isNoun(_ start: Int) -> Bool {
    // Accounts that are unused.
    if let own = word(from: start), EnglishSubjectWords.neverNouns.contains(own.word) {
      return false
    }
    return word(before: text.skippingSpaces(before: start)).map {
      EnglishSubjectWords.articles.contains($0.word) || $0.word == "of"
        || EnglishSubjectWords.prepositions.contains($0.word) || $0.word.hasSuffix("'s")
    } ?? false
  }

  func isAdverb(_ phrase: String) -> Bool {
    phrase.split(separator: " ").first.map { $0.hasSuffix("ly") } ?? true
  }

  /// bring and sing are no forms in -ing.
  private func isInIng(_ word: String) -> Bool {
    word.hasSuffix("ing") && !EnglishSubjectWords.endingInIng.contains(word)
  }

  /// Agency spending came to £3 million: a form in -ing behind a noun, and no verb of its own.
  func isGerund(_ word: String, _ start: Int) -> Bool {
    guard isInIng(word), !isProgressive(start) else { return false }
    guard let before = self.word(before: text.skippingSpaces(before: start)) else { return true }
    return before.word == "and"
      || !EnglishSubjectWords.stops.contains(before.word)
        && !EnglishSubjectWords.verbs.contains(before.word)
  }

  /// we answer emergencies: the word behind a pronoun that acts is a verb.
  private func isBehindPronoun(_ start: Int) -> Bool {
    word(before: text.skippingSpaces(before: start)).map {
      EnglishSubjectWords.doers.contains($0.word)
    } ?? false
  }

  /// is rising: a form in -ing that is a verb.
  private func isProgressive(_ start: Int) -> Bool {
    word(before: text.skippingSpaces(before: start)).map {
      ["is", "are", "was", "were", "be", "been", "not"].contains($0.word)
    } ?? false
  }
}
