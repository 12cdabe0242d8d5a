internal import Lexicon
internal import PolicyModel

/// Names the deed that an English time hangs on: we re-enable the page for a day.
extension EnglishSubject {
  /// A word of the clause before a figure.
  struct ClauseWord {
    var word: String
    var range: Range<Int>
    /// A comma stands right before it.
    var isBehindComma: Bool
  }

  /// A verb of the clause, by its place among the words, and how its deed is told.
  struct DeedVerb {
    enum Voice { case active, passive, weak }
    var place: Int
    var voice: Voice
    var base: String
    var gerund: String
    var hasParticle = false
  }

  /// We re-enable the repository for one day; purchases are billed monthly: the deed with what it
  /// is done to.
  func doing(_ draft: FigureDraft) -> String? {
    guard
      draft.isTemporal || draft.kind == .duration || draft.kind == .recurrence
        || isOfClearDays(draft) || isRepetition(draft),
      let edge = edge(before: draft)
    else { return nil }
    let words = clauseWords(before: edge)
    if words.count > 2, isBe(words[words.count - 2].word),
      participle(words.count - 1, words) == nil
    {
      // The service was unavailable for four hours: of the service.
      let verb = DeedVerb(place: words.count - 1, voice: .passive, base: "", gerund: "")
      return topic(of: verb, words).map(withoutArticle).map { capitalized($0) }
    }
    if let found = start(words) { return found }
    guard let verb = verb(of: words, before: edge) else { return nil }
    // If you do not use it for a year: nothing is done so long.
    if verb.place > 0, words[verb.place - 1].word == "not", draft.bound != .atMost,
      text.ends("for ", at: draft.range.lowerBound)
    {
      return nil
    }
    // Offsets play no part before 2040: nothing is done by then.
    if words[verb.place...].contains(where: { $0.word == "no" }) { return nil }
    let found: String? =
      switch verb.voice {
      case .passive: done(verb, words)
      case .active, .weak: done(verb, behind: words)
      }
    // Noise: we visit within a week; what you paid in a year.
    if let found, !found.utf8.contains(0x20) {
      let isDue =
        draft.bound == .atMost || draft.role == .deadline
        || text.starts("before ", at: draft.range.lowerBound)
      if !isDue || lead(before: draft.range.lowerBound) != nil { return nil }
    }
    return found.flatMap { (4...88).contains($0.utf8.count) ? $0 : nil }
  }

  /// Seven clear days: a length that is counted like things.
  func isOfClearDays(_ draft: FigureDraft) -> Bool {
    guard draft.kind == .count, let last = draft.unit.split(separator: " ").last else {
      return false
    }
    return EnglishSubjectWords.spans.contains(last.lowercased())
  }

  /// The ban takes effect, the act comes into force: its start.
  private func start(_ words: [ClauseWord]) -> String? {
    guard words.count > 2, EnglishDeedWords.effects.contains(words[words.count - 1].word) else {
      return nil
    }
    let verb = words[words.count - 2].word == "into" ? words.count - 3 : words.count - 2
    guard verb > 0, EnglishDeedWords.takingEffect.contains(words[verb].word) else { return nil }
    return topic(
      of: DeedVerb(place: verb, voice: .passive, base: "", gerund: ""), words
    ).map { "start of " + $0 }
  }

  /// A phrase as it stands at the head of its sentence.
  private func capitalized(_ phrase: String) -> String {
    guard let first = phrase.first else { return phrase }
    let written = first.uppercased() + phrase.dropFirst()
    return text.starts(written, at: text.skippingSpaces(text.start)) ? written : phrase
  }

  /// Within 30 days, all content will be deleted; after a year, we close it: what stands behind a
  /// time at the head.
  func fronted(_ draft: FigureDraft) -> String? {
    let head = text.skippingSpaces(text.start)
    guard draft.isTemporal || draft.kind == .duration, draft.range.lowerBound - head <= 16,
      text.starts(", ", at: draft.range.upperBound)
    else { return nil }
    var place = head
    while place < draft.range.lowerBound {
      guard let lead = word(from: place),
        EnglishSubjectWords.prepositions.contains(lead.word)
          || EnglishSubjectWords.beforeTimes.contains(lead.word)
          || EnglishSubjectWords.stops.contains(lead.word)
      else { return nil }
      place = text.skippingSpaces(lead.end)
    }
    if let found = doneBehind(draft) { return found }
    return draft.range.lowerBound == head ? nounPhrase(from: draft.range.upperBound + 2) : nil
  }

  /// Within 30 days, all files will be deleted: the deed of the clause behind a time.
  func doneBehind(_ draft: FigureDraft) -> String? {
    let start = text.skippingSpaces(draft.range.upperBound + 1)
    let words = clauseWords(before: endOfClause(from: start)).filter {
      $0.range.lowerBound >= draft.range.upperBound
    }
    guard let place = words.indices.first(where: { strong($0, words) != nil }),
      let verb = strong(place, words).flatMap({ deed($0) })
    else { return nil }
    let found = verb.voice == .passive ? done(verb, words) : done(verb, behind: words)
    return found.flatMap { $0.utf8.count <= 88 ? $0 : nil }
  }

  /// Where the words end that a time hangs on; nil where it hangs on a noun, or on nothing.
  private func edge(before draft: FigureDraft) -> Int? {
    var end = draft.range.lowerBound
    var isTied = isTiedItself(draft)
    if draft.kind == .recurrence {
      // Monthly plans, and a monthly rota.
      var behind = draft.range.upperBound
      if let next = self.draft(reaching: behind + 1), next.kind == .recurrence,
        next.range.lowerBound - behind <= 5
      {
        behind = next.range.upperBound
      }
      if let next = following(behind), !isEmpty(next) { return nil }
    }
    while end > text.start {
      let spaced = text.skippingSpaces(before: end)
      // Thirty days' notice.
      if EnglishSubjectWords.owned.contains(where: { text.starts($0, at: draft.range.upperBound) })
      {
        return nil
      }
      if text.byte(spaced - 1) == 0x28, end == draft.range.lowerBound {
        // Updated regularly (every two years): of the participle before it.
        isTied = true
        end = spaced - 1
        continue
      }
      if let other = self.draft(reaching: spaced), other.range.upperBound == spaced,
        other.range.lowerBound < draft.range.lowerBound, !other.holdsAmount || isRepetition(other)
      {
        end = other.range.lowerBound
        continue
      }
      guard let last = word(before: spaced) else {
        return spaced > text.start && isTied ? spaced : nil
      }
      if last.word == "of", let place = beforeStretch(last.start) {
        end = place
        continue
      }
      if last.word == "than", let bound = word(before: last.start - 1),
        EnglishSubjectWords.boundsOfTimes.contains(bound.word)
      {
        end = bound.start
        isTied = true
        continue
      }
      if last.word == "of" || last.word == "than" || last.word == "to" { return nil }
      if EnglishDeedWords.turns[last.word] != nil, let lead = word(before: last.start - 1),
        EnglishSubjectWords.modals.contains(lead.word)
      {
        return isTied ? spaced : nil
      }
      if EnglishSubjectWords.prepositions.contains(last.word)
        || EnglishSubjectWords.beforeTimes.contains(last.word) || last.word == "since"
      {
        isTied = true
      } else if !EnglishSubjectWords.stops.contains(last.word) && !last.word.hasSuffix("ly")
        && !EnglishSubjectWords.articles.contains(last.word)
        || EnglishSubjectWords.neverNouns.contains(last.word)
        || EnglishSubjectWords.closing.contains(last.word)
        || EnglishSubjectWords.modals.contains(last.word)
      {
        return isTied ? spaced : nil
      }
      end = last.start
    }
    return nil
  }

  /// elected for a period of two years: before the period.
  private func beforeStretch(_ of: Int) -> Int? {
    guard let noun = word(before: text.skippingSpaces(before: of)),
      EnglishDeedWords.stretches.contains(noun.word)
    else { return nil }
    var start = noun.start
    while let before = word(before: text.skippingSpaces(before: start)),
      EnglishDeedWords.bareModifiers.contains(before.word)
    {
      start = before.start
    }
    return word(before: text.skippingSpaces(before: start)).map {
      ["for", "over", "after"].contains($0.word)
    } ?? false ? start : nil
  }

  private func isTiedItself(_ draft: FigureDraft) -> Bool {
    if draft.kind == .recurrence || isRepetition(draft) { return true }
    if let first = word(from: draft.range.lowerBound),
      EnglishSubjectWords.prepositions.contains(first.word)
        || EnglishSubjectWords.beforeTimes.contains(first.word)
        || EnglishSubjectWords.timeOpeners.contains(first.word)
    {
      return true
    }
    let end = draft.range.upperBound
    return draft.kind == .duration
      && EnglishSubjectWords.behindLeads.contains { text.starts($0, at: end) }
  }

  func isRepetition(_ draft: FigureDraft) -> Bool {
    draft.kind == .count && (draft.unit.hasSuffix("time") || draft.unit.hasSuffix("times"))
  }

  /// Purchases are billed: the deed, done to what stands before the verb.
  func done(_ verb: DeedVerb, _ words: [ClauseWord]) -> String? {
    if let handed = handed(verb, words) { return handed }
    guard let topic = topic(of: verb, words) else { return nil }
    var verb = verb
    if let particle = particle(behind: verb.place, words) {
      verb = DeedVerb(
        place: verb.place, voice: .passive, base: "", gerund: verb.gerund + " " + particle)
    }
    return name(verb, topic)
  }

  func name(_ verb: DeedVerb, _ object: String) -> String {
    if EnglishDeedWords.light.contains(verb.base), !verb.gerund.utf8.contains(0x20) {
      return capitalized(withoutArticle(object))
    }
    if let tell = EnglishDeedWords.changes[verb.base] { return tell + " " + object }
    let deed = EnglishDeedWords.deeds[verb.base]
    if deed == nil, let tell = EnglishDeedWords.turns[verb.base] { return tell + " " + object }
    return (deed?.noun ?? verb.gerund) + " " + (deed?.tie ?? "of") + " " + object
  }

  /// The noun phrase before a verb with what stands around the verb; nil for a pronoun.
  func topic(of verb: DeedVerb, _ words: [ClauseWord]) -> String? {
    var last = verb.place - 1
    if verb.voice == .passive, last >= 0, ["and", "or"].contains(words[last].word) {
      while last > 0, !isBe(words[last].word) { last -= 1 }
    }
    while last >= 0 {
      let word = words[last].word
      guard
        EnglishSubjectWords.modals.contains(word) || isBe(word)
          || EnglishDeedWords.planned.contains(word) || EnglishSubjectWords.perfects.contains(word)
          || EnglishSubjectWords.isWithinVerb(word)
      else { break }
      last -= 1
    }
    guard last >= 0 else { return nil }
    if EnglishSubjectWords.relatives.contains(words[last].word) { last -= 1 }
    guard last >= 0 else { return nil }
    // A motion falls if it is not seconded: of the motion.
    if EnglishSubjectWords.takingUp.contains(words[last].word), last > 1 {
      guard let earlier = words.indices[..<(last - 1)].first(where: { strong($0, words) != nil }),
        let other = strong(earlier, words)
      else { return nil }
      return topic(of: other, words)
    }
    if ["and", "or", "but"].contains(words[last].word), last > 0 {
      // Keys are signed for and are kept: of the same.
      for earlier in words.indices[..<last].reversed() {
        guard let other = strong(earlier, words) else { continue }
        return topic(of: other, words)
      }
      return nil
    }
    var first = last
    while first > 0, !words[first].isBehindComma {
      if strong(first - 1, words) != nil {
        if let head = antecedent(of: first - 1, words) {
          (first, last) = (head, head)
          continue
        }
        guard isPurpose(first - 1, words) else { break }
        first -= 2
        continue
      }
      guard !EnglishSubjectWords.clauseOpeners.contains(words[first - 1].word) else { break }
      first -= 1
    }
    return thing(words[first].range.lowerBound, words[last].range.upperBound)
  }

  /// the network that holds the page is: the noun that a clause before the verb hangs on.
  private func antecedent(of verb: Int, _ words: [ClauseWord]) -> Int? {
    guard verb > 1, EnglishSubjectWords.relatives.contains(words[verb - 1].word),
      !EnglishSubjectWords.stops.contains(words[verb - 2].word),
      strong(verb - 2, words) == nil
    else { return nil }
    return verb - 2
  }

  /// a petition to recall a member: what a noun is to do is part of it.
  private func isPurpose(_ verb: Int, _ words: [ClauseWord]) -> Bool {
    guard verb > 1, words[verb - 1].word == "to", case let noun = words[verb - 2].word,
      !EnglishSubjectWords.stops.contains(noun), !EnglishDeedWords.planned.contains(noun),
      !noun.hasSuffix("ed"), !EnglishDeedWords.asking.contains(noun)
    else { return false }
    return strong(verb - 2, words) == nil && participle(verb - 2, words) == nil
      && !EnglishDeedWords.beforeInfinitives.contains(noun)
  }

  /// We delete the file: the deed, done to what stands behind the verb.
  func done(_ verb: DeedVerb, behind words: [ClauseWord]) -> String? {
    guard verb.place + 1 < words.count else {
      return turn(verb, words)
    }
    var next = words[verb.place + 1]
    // We used 310 GWh of power: of what is counted.
    let gap = words[verb.place].range.upperBound..<next.range.lowerBound
    if text.bytes[gap].contains(where: { (0x30...0x39).contains($0) }) { return nil }
    var gerund = verb
    if EnglishSubjectWords.ofPhrasalVerbs.contains(next.word), verb.place + 2 < words.count,
      !EnglishSubjectWords.stops.contains(words[verb.place + 2].word)
        || EnglishSubjectWords.articles.contains(words[verb.place + 2].word)
    {
      gerund.gerund += " " + next.word
      next = words[verb.place + 2]
    }
    let end = words[words.count - 1].range.upperBound
    if EnglishDeedWords.giving.contains(verb.base) {
      if let given = given(Array(words[(verb.place + 1)...])) { return given }
      if verb.base == "give" || EnglishSubjectWords.pronouns.contains(next.word) { return nil }
    }
    if let deed = EnglishDeedWords.deeds[verb.base], deed.tie != "of", next.word == deed.tie,
      verb.place + 2 < words.count
    {
      return thing(words[verb.place + 2].range.lowerBound, end).map {
        deed.noun + " " + deed.tie + " " + $0
      }
    }
    if EnglishSubjectWords.stops.contains(next.word),
      !EnglishSubjectWords.articles.contains(next.word)
    {
      return turn(verb, words)
    }
    if EnglishSubjectWords.pronouns.contains(next.word), !isDetermining(verb.place + 1, words) {
      return nil
    }
    if EnglishDeedWords.asking.contains(verb.base) { return nil }
    if verb.base == "apply" { return nil }
    return thing(otherHalf(next.range.lowerBound, end), ended(words, verb, end))
      .map { name(gerund, $0) }
  }

  /// The scheme starts, wages rise; members register with the office: a deed that nothing is
  /// done to.
  private func turn(_ verb: DeedVerb, _ words: [ClauseWord]) -> String? {
    if let tell = EnglishDeedWords.turns[verb.base] ?? EnglishDeedWords.changes[verb.base] {
      return topic(of: verb, words).map { tell + " " + $0 }
    }
    guard let deed = EnglishDeedWords.deeds[verb.base], let last = words.last,
      !EnglishSubjectWords.verbParticles.contains(last.word)
    else { return nil }
    guard last.range.lowerBound > words[verb.place].range.lowerBound else { return deed.noun }
    let start = words[verb.place + 1].range.lowerBound
    guard let tie = word(from: start), EnglishSubjectWords.deedTies.contains(tie.word),
      let behind = thing(text.skippingSpaces(tie.end), last.range.upperBound)
    else { return nil }
    return deed.noun + " " + tie.word + " " + behind
  }

  /// We keep logs for 30 days and ⟦backups⟧ for 90 days: what stands behind the figure between.
  private func otherHalf(_ start: Int, _ end: Int) -> Int {
    guard
      let figure = drafts.last(where: {
        $0.range.lowerBound > start && $0.range.upperBound < end
      }),
      let tie = word(from: text.skippingSpaces(figure.range.upperBound)),
      tie.word == "and" || tie.word == "or", tie.end < end
    else { return start }
    return text.skippingSpaces(tie.end)
  }

  /// inform the applicant ⟦of the outcome⟧: what somebody is told is no part of whom.
  private func ended(_ words: [ClauseWord], _ verb: DeedVerb, _ end: Int) -> Int {
    guard EnglishDeedWords.informing.contains(verb.base) else { return end }
    return words[(verb.place + 1)...].first { ["of", "about", "in", "on"].contains($0.word) }
      .map { text.skippingSpaces(before: $0.range.lowerBound) } ?? end
  }
}
