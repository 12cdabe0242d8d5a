internal import Lexicon
internal import PolicyModel

/// What the figures of an English sentence are about.
struct EnglishSubject {
  let text: SentenceText
  let drafts: [FigureDraft]

  func phrases() -> [String] {
    var subjects: [String] = []
    for (index, draft) in drafts.enumerated() {
      guard !draft.isInName else {
        subjects.append("")
        continue
      }
      if draft.role == .asOf, index > 0, !subjects[index - 1].isEmpty,
        text.byte(draft.range.lowerBound - 1) == 0x28
      {
        subjects.append(subjects[index - 1])
      } else {
        subjects.append(subject(draft, floor(index)))
      }
    }
    return subjects
  }

  private func floor(_ index: Int) -> Int {
    index > 0 ? drafts[index - 1].range.upperBound : text.start
  }

  private func subject(_ draft: FigureDraft, _ floor: Int) -> String {
    if draft.isTemporal || draft.kind == .time || draft.kind == .recurrence {
      return object(before: draft.range.lowerBound, from: floor)
        ?? following(draft.range.upperBound) ?? topic(before: draft.range.lowerBound) ?? ""
    }
    if let base = draft.base { return phrase(base) }
    if draft.kind == .count, let counted = counted(draft) { return counted }
    if let end = text.skipping(" of ", at: draft.range.upperBound),
      let owned = nounPhrase(from: end)
    {
      return owned
    }
    if draft.kind == .age || draft.kind == .ordinal, let next = following(draft.range.upperBound) {
      return next
    }
    return topic(before: draft.range.lowerBound)
      ?? object(before: draft.range.lowerBound, from: floor)
      ?? following(draft.range.upperBound) ?? ""
  }

  // MARK: Phrases

  /// 20 core systems: the counted noun with its adjectives.
  private func counted(_ draft: FigureDraft) -> String? {
    let start = draft.range.upperBound - draft.unit.utf8.count
    guard start > draft.range.lowerBound else { return nil }
    return nounPhrase(from: start)
  }

  /// Up to four words until one that no noun phrase holds.
  private func nounPhrase(from offset: Int) -> String? {
    var position = offset
    for article in ["the ", "a ", "an ", "all ", "our ", "their ", "its "] {
      if let end = text.skipping(article, at: position) { position = end }
    }
    let start = position
    var end = position
    var words = 0
    while words < 5, let next = word(from: position) {
      let isStop = EnglishSubjectWords.stops.contains(next.word)
      if isStop && !(next.word == "of" && words == 1) { break }
      words += 1
      end = next.end
      guard text.byte(end) == 0x20 else { break }
      position = end + 1
    }
    if text.string(start..<end).hasSuffix(" of") { end -= 3 }
    return end > start ? text.string(start..<end) : nil
  }

  private func following(_ offset: Int) -> String? {
    guard text.byte(offset) == 0x20 || text.byte(offset) == 0x2D else { return nil }
    return nounPhrase(from: offset + 1)
  }

  private func word(from offset: Int) -> (word: String, end: Int)? {
    var end = offset
    while text.isLetter(end) || text.byte(end) == 0x2D || text.byte(end) == 0x27 { end += 1 }
    return end > offset ? (text.string(offset..<end).lowercased(), end) : nil
  }

  private func word(before offset: Int) -> (word: String, start: Int)? {
    var start = offset
    while start > text.start,
      text.isLetter(start - 1) || text.byte(start - 1) == 0x2D || text.byte(start - 1) == 0x27
    {
      start -= 1
    }
    return start < offset ? (text.string(start..<offset).lowercased(), start) : nil
  }

  /// The object between a verb and the figure's preposition: complete the migration by 2026.
  private func object(before offset: Int, from floor: Int) -> String? {
    var end = text.skippingSpaces(before: offset)
    while let last = word(before: end), EnglishSubjectWords.stops.contains(last.word),
      last.start > floor
    {
      end = text.skippingSpaces(before: last.start)
    }
    return phrase(endingAt: end, from: floor)
  }

  private func phrase(endingAt end: Int, from floor: Int) -> String? {
    var start = end
    var words = 0
    while words < 6, let previous = word(before: start), previous.start >= floor {
      if EnglishSubjectWords.articles.contains(previous.word) { break }
      let isStop =
        EnglishSubjectWords.stops.contains(previous.word)
        || EnglishSubjectWords.verbs.contains(previous.word)
      if isStop && !(previous.word == "of" && words > 0) && !(previous.word == "the" && words > 0) {
        break
      }
      words += 1
      start = previous.start
      guard text.byte(start - 1) == 0x20 else { break }
      start -= 1
    }
    start = text.skippingSpaces(start)
    return start < end ? text.string(start..<end) : nil
  }

  /// The noun phrase before the verb that the figure completes: unemployment fell to 4.1%.
  private func topic(before offset: Int) -> String? {
    var end = text.skippingSpaces(before: offset)
    var steps = 0
    while steps < 14, let previous = word(before: end) {
      steps += 1
      if EnglishSubjectWords.verbs.contains(previous.word) {
        var verb = previous.start
        while let more = word(before: text.skippingSpaces(before: verb)),
          EnglishSubjectWords.verbs.contains(more.word)
        {
          verb = more.start
        }
        if let found = phrase(endingAt: text.skippingSpaces(before: verb), from: text.start) {
          return found
        }
        return object(before: offset, from: previous.start + previous.word.utf8.count)
      }
      end = previous.start
      guard text.byte(end - 1) == 0x20 else { break }
      end = text.skippingSpaces(before: end)
    }
    return nil
  }

  private func phrase(_ range: Range<Int>) -> String {
    nounPhrase(from: range.lowerBound) ?? text.string(range)
  }
}
