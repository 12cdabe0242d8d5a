internal import Lexicon
internal import PolicyModel

/// Nouns that the forms of verbs and the words of amounts hide from what a figure is about.
extension EnglishSubject {
  /// A new wealth tax of 2%: before "of" and behind an article stands a noun, whatever its form.
  func nounSpelledLikeVerb(endingAt end: Int, from floor: Int) -> String? {
    guard let last = word(before: end), last.start > floor,
      EnglishSubjectWords.mayBeNouns(last.word)
    else { return nil }
    var start = last.start
    for _ in 0..<4 {
      guard text.byte(start - 1) == 0x20, let before = word(before: start - 1),
        before.start >= floor
      else { return nil }
      if EnglishSubjectWords.articles.contains(before.word) { return text.string(start..<end) }
      guard !EnglishSubjectWords.stops.contains(before.word) else { return nil }
      start = before.start
    }
    return nil
  }

  /// The national average of 17%, a biodiversity net gain of 15%: told well enough by what stands
  /// before the amount.
  func isNamed(_ phrase: String) -> Bool {
    let words = phrase.lowercased().split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last else { return false }
    return EnglishSubjectWords.ownedChanges.contains(last)
      || EnglishSubjectWords.yardsticks.contains(words[words.count - 2])
  }

  /// They left growth at 0.3%: what was left there, and not who left it.
  func leftAt(before start: Int, _ draft: FigureDraft) -> String? {
    guard draft.kind == .percent || draft.holdsAmount && draft.kind != .count,
      let at = word(before: text.skippingSpaces(before: start)), at.word == "at"
    else { return nil }
    let end = text.skippingSpaces(before: at.start)
    var position = end
    for count in 0..<5 {
      guard let previous = word(before: position) else { return nil }
      if EnglishSubjectWords.leavingVerbs.contains(previous.word) {
        let behind = text.skippingSpaces(previous.start + previous.word.utf8.count)
        guard count > 0, let found = nounPhrase(from: behind),
          text.ends(found, at: end)
        else { return nil }
        return telling(found)
      }
      position = previous.start
      guard text.byte(position - 1) == 0x20 else { return nil }
      position -= 1
    }
    return nil
  }

  /// Names can be up to 30 characters long: what is so long.
  func measuredBy(_ draft: FigureDraft) -> String? {
    guard draft.kind == .count, text.byte(draft.range.upperBound) == 0x20,
      let next = word(from: draft.range.upperBound + 1),
      EnglishSubjectWords.extents.contains(next.word)
    else { return nil }
    return telling(topic(before: draft.range.lowerBound))
  }

  /// The share of trips made on foot, by bike or by bus is to rise: the share, whatever stands
  /// between.
  func shareAtHead(before start: Int, _ index: Int) -> String? {
    let head = text.skippingSpaces(text.start)
    guard index == 0, start > head, text.bytes[head..<start].contains(0x2C),
      let place = text.skipping("The ", at: head), let noun = word(from: place),
      EnglishSubjectWords.measures.contains(noun.word), text.starts(" of ", at: noun.end),
      let verb = word(before: text.skippingSpaces(before: start)),
      EnglishSubjectWords.verbs.contains(verb.word) || verb.word == "to"
    else { return nil }
    return nounPhrase(from: place)
  }

  /// Fourteen weeks of maternity leave, but not within three days of the visit.
  func isFilled(_ draft: FigureDraft, from place: Int) -> Bool {
    guard !text.starts("within", at: draft.range.lowerBound),
      !text.ends("within ", at: draft.range.lowerBound), let next = word(from: place)
    else { return false }
    return !EnglishSubjectWords.articles.contains(next.word)
      && EnglishSubjectWords.allowances.contains {
        text.ends($0, at: draft.range.lowerBound)
      }
  }

  /// By 5%, and by inflation plus 1% after that: of the same.
  func surcharged(_ draft: FigureDraft, _ index: Int, _ subjects: [String]) -> String? {
    guard draft.kind == .percent, text.ends(" plus ", at: draft.range.lowerBound) else {
      return nil
    }
    return (0..<index).last { drafts[$0].kind == .percent && !subjects[$0].isEmpty }
      .map { subjects[$0] }
  }
}
