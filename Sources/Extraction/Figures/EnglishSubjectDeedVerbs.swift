internal import Lexicon
internal import PolicyModel

/// Finds the verb that an English time hangs on, by what stands around it.
extension EnglishSubject {
  /// The words of the clause that ends at an offset, over parentheses and commas.
  func clauseWords(before end: Int) -> [ClauseWord] {
    var words: [ClauseWord] = []
    var position = end
    while position > text.start, words.count < 40 {
      if let found = word(before: position) {
        var mark = found.start
        while mark > text.start, [0x20, 0x22, 0x2A, 0x5B].contains(text.byte(mark - 1)) {
          mark -= 1
        }
        words.append(
          ClauseWord(
            word: found.word, range: found.start..<position,
            isBehindComma: text.byte(mark - 1) == 0x2C))
        position = found.start
        continue
      }
      switch text.byte(position - 1) {
      case 0x29:
        var open = position - 1
        while open > text.start, text.byte(open) != 0x28 { open -= 1 }
        position = open
      case 0x3B, 0x3A, 0x28: return words.reversed()
      case 0x2E where text.byte(position) == 0x20: return words.reversed()
      default: position -= 1
      }
    }
    return words.reversed()
  }

  /// The verb nearest to the figure: one with a modal, *to* or whoever does it, before one that may
  /// be a participle behind its noun.
  func verb(of words: [ClauseWord], before edge: Int) -> DeedVerb? {
    var weak: DeedVerb?
    var commas = 0
    for place in words.indices.reversed() {
      if let found = strong(place, words) {
        if let weak, place < weak.place, weak.place == words.count - 1,
          EnglishDeedWords.deeds[weak.base] != nil || found.voice == .active
        {
          // The report published in 2024: of what was published then.
          return deed(DeedVerb(place: weak.place, voice: .passive, weak))
        }
        if isOfRelative(found, words), let main = main(before: found.place, words) {
          return deed(main)
        }
        return deed(found)
      }
      if weak == nil, let found = participle(place, words), place > 0 { weak = found }
      if words[place].isBehindComma { commas += 1 }
      if commas > 2 { break }
    }
    guard let weak else { return nil }
    return deed(
      weak.place == words.count - 1 && EnglishDeedWords.deeds[weak.base] != nil
        ? DeedVerb(place: weak.place, voice: .passive, weak) : weak)
  }

  /// Only a verb of doing tells a deed.
  func deed(_ verb: DeedVerb) -> DeedVerb? {
    let isOut = verb.hasParticle && verb.voice == .passive
    if EnglishDeedWords.plain.contains(verb.base), !isOut { return nil }
    if EnglishDeedWords.light.contains(verb.base) { return verb }
    let bytes = Array(verb.base.utf8)
    let entry = WordLexicon.english.conjugations.base(bytes.indices, in: bytes)
    guard
      entry?.isDeed ?? (verb.voice != .weak) || EnglishDeedWords.deeds[verb.base] != nil
        || EnglishDeedWords.turns[verb.base] != nil || EnglishDeedWords.changes[verb.base] != nil
    else { return nil }
    return verb
  }

  /// the user who created the page: of whoever is spoken of, not of what the sentence rules.
  private func isOfRelative(_ verb: DeedVerb, _ words: [ClauseWord]) -> Bool {
    words[max(0, verb.place - 4)..<verb.place].contains {
      EnglishSubjectWords.relatives.contains($0.word)
    }
      && !words[max(0, verb.place - 3)..<verb.place].contains {
        EnglishSubjectWords.modals.contains($0.word)
      }
  }

  private func main(before place: Int, _ words: [ClauseWord]) -> DeedVerb? {
    for earlier in words.indices[..<place].reversed() {
      guard let found = strong(earlier, words) else { continue }
      let hasModal = words[max(0, earlier - 3)..<earlier].contains {
        EnglishSubjectWords.modals.contains($0.word)
      }
      return hasModal ? found : nil
    }
    return nil
  }

  /// A verb by what stands before it: will delete, to delete, we delete, are deleted.
  func strong(_ place: Int, _ words: [ClauseWord]) -> DeedVerb? {
    let own = words[place]
    guard own.word.utf8.count > 1, !isBe(own.word), !isPerfect(place, words) else { return nil }
    let common = WordLexicon.english.conjugations
    let bytes = Array(own.word.utf8)
    var before = place - 1
    while before >= 0,
      EnglishSubjectWords.isWithinVerb(words[before].word)
    {
      before -= 1
    }
    let lead = before >= 0 ? words[before].word : ""
    if let done = participle(place, words) {
      if isBe(lead) || isOfPassive(place, words) {
        var found = DeedVerb(place: place, voice: .passive, done)
        found.hasParticle = particle(behind: place, words) != nil
        return found
      }
      if EnglishSubjectWords.perfects.contains(lead) || EnglishSubjectWords.doers.contains(lead) {
        return DeedVerb(place: place, voice: .active, done)
      }
    }
    // We will re-enable the page: no other word stands behind a modal.
    if common.base(bytes.indices, in: bytes) == nil, lead != "to",
      lead == words[max(0, place - 1)].word,
      EnglishSubjectWords.modals.contains(lead), !EnglishSubjectWords.stops.contains(own.word),
      !own.word.hasSuffix("ly"), place + 1 < words.count,
      EnglishSubjectWords.articles.contains(words[place + 1].word)
    {
      return DeedVerb(
        place: place, voice: .active, base: own.word,
        gerund: EnglishDeedWords.gerund(of: own.word, isParticiple: false))
    }
    if let entry = common.base(bytes.indices, in: bytes) {
      // To shore power, but to report the fault.
      let isNoun =
        lead == "to" && entry.isNoun
        && !(place + 1 < words.count
          && EnglishSubjectWords.articles.contains(words[place + 1].word))
        && !(before > 0 && EnglishDeedWords.beforeInfinitives.contains(words[before - 1].word))
        && !(before > 0 && EnglishDeedWords.planned.contains(words[before - 1].word))
      let isLed =
        EnglishSubjectWords.modals.contains(lead) && !isNoun
        || EnglishSubjectWords.doers.contains(lead)
        || EnglishSubjectWords.helpers.contains(lead)
      let isJoined =
        ["and", "or"].contains(lead) && !entry.isNoun && before > 0
        && (0..<before).contains { isPlainVerb($0, words) }
      let isOrder =
        place == 0 && own.range.lowerBound == text.skippingSpaces(text.start)
        && !words.prefix(4).contains {
          isBe($0.word) || EnglishSubjectWords.modals.contains($0.word) && $0.word != "to"
        }
        && (!entry.isNoun
          || words.count > 1 && EnglishSubjectWords.articles.contains(words[1].word))
      if isLed || isJoined || isOrder {
        return DeedVerb(
          place: place, voice: .active, base: entry.base,
          gerund: EnglishDeedWords.gerund(of: entry.base, isParticiple: false))
      }
    }
    if let found = plain(place, words, lead) { return found }
    let isBeforeArticle =
      place + 1 < words.count && EnglishSubjectWords.articles.contains(words[place + 1].word)
    // The trustees publish the accounts.
    if isBeforeArticle, place > 0, lead == words[place - 1].word, lead.hasSuffix("s"),
      !lead.hasSuffix("ss"), !EnglishSubjectWords.stops.contains(lead),
      let entry = common.base(bytes.indices, in: bytes),
      !(0..<place).contains(where: { isPlainVerb($0, words) || isBe(words[$0].word) })
    {
      return DeedVerb(
        place: place, voice: .active, base: entry.base,
        gerund: EnglishDeedWords.gerund(of: entry.base, isParticiple: false))
    }
    if place > 0, let entry = common.thirdPerson(bytes.indices, in: bytes),
      !entry.isNoun || isBeforeArticle,
      !EnglishSubjectWords.articles.contains(lead) || EnglishSubjectWords.relatives.contains(lead)
    {
      return DeedVerb(
        place: place, voice: .active, base: entry.base,
        gerund: EnglishDeedWords.gerund(of: entry.base, isParticiple: false))
    }
    if let entry = common.gerund(bytes.indices, in: bytes), place + 1 < words.count,
      EnglishSubjectWords.beforeGerunds.contains(lead) || place == 0,
      EnglishSubjectWords.articles.contains(words[place + 1].word)
    {
      return DeedVerb(place: place, voice: .active, base: entry.base, gerund: own.word)
    }
    return nil
  }

  func isBe(_ word: String) -> Bool {
    EnglishSubjectWords.formsOfBe.contains(word)
  }

  /// have been removed, have closed.
  private func isPerfect(_ place: Int, _ words: [ClauseWord]) -> Bool {
    guard EnglishSubjectWords.perfects.contains(words[place].word), place + 1 < words.count else {
      return false
    }
    return isBe(words[place + 1].word) || participle(place + 1, words) != nil
  }

  /// Nominations close at noon; the committee reports to the council: a verb that nothing leads,
  /// where the clause has no other.
  private func plain(_ place: Int, _ words: [ClauseWord], _ lead: String) -> DeedVerb? {
    guard place > 0, lead == words[place - 1].word, !EnglishSubjectWords.articles.contains(lead),
      !EnglishSubjectWords.stops.contains(lead) || EnglishSubjectWords.relatives.contains(lead),
      place + 1 == words.count || EnglishSubjectWords.stops.contains(words[place + 1].word)
    else { return nil }
    let bytes = Array(words[place].word.utf8)
    let common = WordLexicon.english.conjugations
    guard
      let entry = common.thirdPerson(bytes.indices, in: bytes)
        ?? (lead.hasSuffix("s") ? common.base(bytes.indices, in: bytes) : nil)
    else { return nil }
    let isTied =
      EnglishDeedWords.deeds[entry.base] != nil && place + 1 < words.count
      && EnglishSubjectWords.deedTies.contains(words[place + 1].word)
    guard
      EnglishDeedWords.turns[entry.base] != nil || isTied
        || EnglishDeedWords.changes[entry.base] != nil,
      EnglishSubjectWords.relatives.contains(lead)
        || !(0..<place).contains(where: { isPlainVerb($0, words) })
    else { return nil }
    return DeedVerb(
      place: place, voice: .active, base: entry.base,
      gerund: EnglishDeedWords.gerund(of: entry.base, isParticiple: false))
  }

  /// set up, carried out: the small word that a verb is one with.
  func particle(behind place: Int, _ words: [ClauseWord]) -> String? {
    guard place + 1 < words.count, ["up", "out", "off"].contains(words[place + 1].word) else {
      return nil
    }
    return words[place + 1].word
  }

  private func isPlainVerb(_ place: Int, _ words: [ClauseWord]) -> Bool {
    guard place > 0, let entry = base(words[place].word) else { return false }
    let lead = words[place - 1].word
    return !entry.isEmpty
      && (EnglishSubjectWords.modals.contains(lead) || EnglishSubjectWords.doers.contains(lead))
  }

  private func base(_ word: String) -> String? {
    let bytes = Array(word.utf8)
    return WordLexicon.english.conjugations.base(bytes.indices, in: bytes)?.base
  }

  /// to be based on evidence and updated: a second participle of one form of *be*.
  private func isOfPassive(_ place: Int, _ words: [ClauseWord]) -> Bool {
    guard place > 2, ["and", "or"].contains(words[place - 1].word) else { return false }
    var earlier = place - 2
    while earlier > 0 {
      if isBe(words[earlier - 1].word), participle(earlier, words) != nil { return true }
      if EnglishSubjectWords.doers.contains(words[earlier].word) { return false }
      earlier -= 1
    }
    return false
  }

  /// A word's verb if it may be a participle: deleted, kept.
  func participle(_ place: Int, _ words: [ClauseWord]) -> DeedVerb? {
    let word = words[place].word
    let bytes = Array(word.utf8)
    if let entry = WordLexicon.english.conjugations.participle(bytes.indices, in: bytes),
      word != entry.base
        || place > 0 && isBe(words[place - 1].word)
          && EnglishDeedWords.unchanging.contains(word)
    {
      return DeedVerb(
        place: place, voice: .weak, base: entry.base,
        gerund: EnglishDeedWords.gerund(of: entry.base, isParticiple: false))
    }
    // Overwritten, rebuilt: a participle that something stands before.
    for prefix in EnglishDeedWords.prefixes where word.hasPrefix(prefix) {
      let rest = Array(word.utf8.dropFirst(prefix.utf8.count))
      if let entry = WordLexicon.english.conjugations.participle(rest.indices, in: rest),
        !rest.elementsEqual(entry.base.utf8)
      {
        return DeedVerb(
          place: place, voice: .weak, base: prefix + entry.base,
          gerund: prefix + EnglishDeedWords.gerund(of: entry.base, isParticiple: false))
      }
    }
    guard word.utf8.count > 4, word.hasSuffix("ed"), !word.hasSuffix("eed"),
      !EnglishSubjectWords.nounsLikeParticiples.contains(word)
    else { return nil }
    let stem = String(word.dropLast(2))
    let bases = [stem + "e", stem, String(stem.dropLast())]
    return DeedVerb(
      place: place, voice: .weak,
      base: bases.first { EnglishDeedWords.deeds[$0] != nil } ?? stem,
      gerund: EnglishDeedWords.gerund(of: word, isParticiple: true))
  }
}

extension EnglishSubject.DeedVerb {
  init(place: Int, voice: Voice, _ verb: Self) {
    self.init(place: place, voice: voice, base: verb.base, gerund: verb.gerund)
  }
}
