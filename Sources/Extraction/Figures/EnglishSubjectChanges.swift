internal import Lexicon
internal import PolicyModel

/// What a figure is of that a thing is raised or cut to, and what is taken or waited for.
extension EnglishSubject {
  /// Raise the cap on penalties from £3,000 to £5,000: what is raised, with what hangs on it.
  func shifted(_ draft: FigureDraft) -> String? {
    var start = draft.range.lowerBound
    if text.ends(" from ", at: start) {
      start = text.skippingSpaces(before: start) - 4
    } else if !text.starts("from ", at: start) {
      return nil
    }
    let end = text.skippingSpaces(before: start)
    var position = end
    for count in 0..<8 {
      guard let previous = word(before: position), text.byte(previous.start - 1) != 0x2C else {
        return nil
      }
      if count > 0, isSetting(previous.word), !isBehindArticle(previous.start),
        case let verb = previous.start + previous.word.utf8.count, text.byte(verb) == 0x20
      {
        return whatIs(between: verb + 1, and: end)
      }
      guard text.byte(previous.start - 1) == 0x20 else { return nil }
      position = previous.start - 1
    }
    return nil
  }

  private func isSetting(_ word: String) -> Bool {
    if EnglishSubjectWords.settingVerbs.contains(word) { return true }
    guard word.hasSuffix("ing") else { return false }
    let stem = word.dropLast(3)
    return EnglishSubjectWords.settingVerbs.contains(String(stem))
      || EnglishSubjectWords.settingVerbs.contains(stem + "e")
      || EnglishSubjectWords.settingVerbs.contains(String(stem.dropLast()))
  }

  /// The words of a noun phrase without its article, where no verb stands among them.
  private func whatIs(between start: Int, and end: Int) -> String? {
    var start = start
    if let first = word(from: start), EnglishSubjectWords.articles.contains(first.word) {
      start = text.skippingSpaces(first.end)
    }
    guard start < end, end - start <= 60 else { return nil }
    let words = text.string(start..<end)
    let hasOther = words.split(separator: " ").contains {
      EnglishSubjectWords.auxiliaries.contains($0.lowercased())
        || EnglishSubjectWords.doers.contains($0.lowercased())
    }
    return hasOther ? nil : words
  }

  /// A commission of 6 per cent of the price: what is taken, and not what it is taken of.
  func taken(_ draft: FigureDraft, from floor: Int) -> String? {
    guard draft.kind == .percent, let found = owner(before: draft.range.lowerBound, from: floor)
    else { return nil }
    let last = found.split(separator: " ").last?.lowercased() ?? ""
    return EnglishSubjectWords.takings.contains(last) ? found : nil
  }

  /// Nobody will wait longer than 18 weeks for treatment: what is waited for.
  func waitedFor(_ draft: FigureDraft) -> String? {
    guard draft.kind == .duration,
      let place = text.skipping(" for ", at: draft.range.upperBound),
      let noun = nounPhrase(from: place)
    else { return nil }
    var position = text.skippingSpaces(before: draft.range.lowerBound)
    for _ in 0..<3 {
      guard let previous = word(before: position) else { return nil }
      if EnglishSubjectWords.waiting.contains(previous.word) { return "wait for " + noun }
      position = text.skippingSpaces(before: previous.start)
    }
    return nil
  }

  /// Liars will face up to two years in prison.
  func jailed(_ draft: FigureDraft) -> String? {
    guard draft.kind == .duration, let place = text.skipping(" in ", at: draft.range.upperBound),
      let noun = word(from: place), EnglishSubjectWords.jails.contains(noun.word)
    else { return nil }
    return noun.word
  }

  /// Within our first 100 days we will bring forward a bill: what is done then.
  func doneThen(_ draft: FigureDraft) -> String? {
    let head = text.skippingSpaces(text.start)
    guard draft.kind == .duration || draft.isTemporal, draft.range.lowerBound - head <= 24,
      let lead = word(from: head),
      EnglishSubjectWords.prepositions.contains(lead.word)
        || EnglishSubjectWords.beforeTimes.contains(lead.word),
      text.byte(draft.range.upperBound) == 0x20,
      let doer = word(from: draft.range.upperBound + 1),
      EnglishSubjectWords.doers.contains(doer.word),
      let modal = word(from: text.skippingSpaces(doer.end)),
      EnglishSubjectWords.modals.contains(modal.word),
      let verb = word(from: text.skippingSpaces(modal.end)), text.byte(verb.end) == 0x20
    else { return nil }
    if let found = doneBehind(draft) { return found }
    var place = verb.end + 1
    if let particle = word(from: place), EnglishSubjectWords.particles.contains(particle.word) {
      place = text.skippingSpaces(particle.end)
    }
    return telling(nounPhrase(from: place))
  }

  /// The requirement of 10 nominations will be increased to 20: of what there were ten.
  func replaced(_ index: Int, _ subjects: [String]) -> String? {
    let draft = drafts[index]
    guard index > 0, draft.kind == .number, draft.unit.isEmpty,
      text.ends(" to ", at: draft.range.lowerBound), !subjects[index - 1].isEmpty
    else { return nil }
    // From two weeks to four.
    if text.ends(" from ", at: drafts[index - 1].range.lowerBound),
      drafts[index - 1].range.upperBound + 4 == draft.range.lowerBound
    {
      return subjects[index - 1]
    }
    guard drafts[index - 1].kind == .count,
      let tie = word(before: text.skippingSpaces(before: drafts[index - 1].range.lowerBound)),
      tie.word == "of",
      let noun = word(before: text.skippingSpaces(before: tie.start)),
      EnglishSubjectWords.bounds.contains(noun.word),
      let verb = word(before: text.skippingSpaces(before: draft.range.lowerBound - 3)),
      verb.word.hasSuffix("ed") || EnglishSubjectWords.verbs.contains(verb.word)
    else { return nil }
    return subjects[index - 1]
  }

  /// 1,310 came from tenants and 402 from agents: of the same as the figure before it.
  func isBeside(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (earlier, own) = (drafts[index - 1], drafts[index])
    guard own.kind == earlier.kind, own.kind == .number || own.kind == .percent,
      text.ends(" and ", at: own.range.lowerBound),
      own.range.lowerBound - earlier.range.upperBound <= 48,
      let tie = word(from: text.skippingSpaces(own.range.upperBound)),
      EnglishSubjectWords.sourceTies.contains(tie.word)
    else { return false }
    let gap = text.string(earlier.range.upperBound..<own.range.lowerBound)
    return gap.split(separator: " ").contains { $0 == tie.word }
      && gap.split(separator: " ").count <= 6
  }

  /// The first opportunity to make the changes: with what it is to do.
  func withDeed(_ phrase: String, _ draft: FigureDraft) -> String {
    guard draft.kind == .ordinal,
      EnglishSubjectWords.openings.contains(phrase.lowercased()),
      let end = text.skipping(" " + phrase, at: draft.range.upperBound),
      let place = text.skipping(" to ", at: end), let deed = infinitive(from: place)
    else { return phrase }
    return phrase + " to " + deed
  }

  /// By 2037 behind 18 weeks for treatment: words of the figure before tell nothing of it.
  func takesUp(_ found: String, _ index: Int) -> Bool {
    guard index > 0, drafts[index].isTemporal || drafts[index].kind == .duration,
      let first = found.split(separator: " ").first,
      EnglishSubjectWords.spans.contains(first.lowercased())
    else { return false }
    let range = drafts[index - 1].range
    return text.ends(String(first), at: range.upperBound)
  }
}
