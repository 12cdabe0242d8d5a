internal import Lexicon
internal import PolicyModel

/// What English figures that no rule tells take from their neighbours or the head of the sentence.
extension EnglishSubject {
  /// In 2025 we let 388 homes: a time at the head of a sentence that nothing tells is that of what
  /// is counted right behind it.
  func lendBackward(_ subjects: inout [String]) {
    guard drafts.count > 1, subjects[0].isEmpty, !subjects[1].isEmpty, drafts[0].isTemporal,
      drafts[1].kind == .count, drafts[1].range.lowerBound - drafts[0].range.upperBound <= 40,
      text.string(text.start..<drafts[0].range.lowerBound).split(separator: " ").count <= 1
    else { return }
    subjects[0] = subjects[1]
  }

  /// The mobile library visits 22 villages every fortnight: what nothing tells is of what was
  /// spoken of right before.
  func lendForward(_ subjects: inout [String]) {
    for index in drafts.indices.dropFirst()
    where subjects[index].isEmpty && !drafts[index].isInName && !drafts[index - 1].isInName {
      let gap = drafts[index - 1].range.upperBound..<drafts[index].range.lowerBound
      guard gap.count <= 90, !text.bytes[gap].contains(0x3A) else { continue }
      // A length of time may be of anything: 70% until you are well, up to twelve weeks.
      if drafts[index].kind == .duration,
        gap.count > 40 || text.bytes[gap].contains(0x2C)
          || drafts[index - 1].kind == .percent && text.starts(" for ", at: gap.lowerBound)
      {
        continue
      }
      if text.bytes[gap].contains(0x3B), drafts[index].isTemporal || drafts[index].kind == .money {
        continue
      }
      // 900 people came to our two halls, 6% more than the year before: not of where they came.
      let source =
        index > 1 && isHung(index - 1) && text.byte(gap.lowerBound) == 0x2C
          && !subjects[index - 2].isEmpty ? index - 2 : index - 1
      subjects[index] = subjects[source]
    }
  }

  /// Whether a figure hangs on a preposition: came to our two halls.
  func isHung(_ index: Int) -> Bool {
    guard drafts[index].kind == .count else { return false }
    var before = text.skippingSpaces(before: drafts[index].range.lowerBound)
    guard var last = word(before: before) else { return false }
    if EnglishSubjectWords.articles.contains(last.word) {
      before = text.skippingSpaces(before: last.start)
      guard let tie = word(before: before) else { return false }
      last = tie
    }
    return EnglishSubjectWords.prepositions.contains(last.word)
  }

  /// Our footprint should be 80% smaller by 2032: what the sentence begins with and says it of.
  func headOfSentence(_ draft: FigureDraft) -> String? {
    var head = text.skippingSpaces(text.start)
    for lead in ["- ", "* ", "• "] {
      if let end = text.skipping(lead, at: head) { head = end }
    }
    if let article = word(from: head),
      EnglishSubjectWords.articles.contains(article.word)
        || ["every", "each", "most", "some"].contains(article.word)
    {
      head = text.skippingSpaces(article.end)
    }
    guard head < draft.range.lowerBound, let first = word(from: head),
      self.draft(reaching: head + 1).map({ $0.range.lowerBound > head }) ?? true,
      !EnglishSubjectWords.stops.contains(first.word),
      !EnglishSubjectWords.verbs.contains(first.word), let noun = nounPhrase(from: head),
      let place = text.bytes[head..<text.end].firstRange(of: Array(noun.utf8))
    else { return nil }
    let end = place.upperBound
    guard end < draft.range.lowerBound, text.byte(end) == 0x20 || text.byte(end) == 0x2C,
      !EnglishSubjectWords.nothing.contains(noun.lowercased()),
      !noun.split(separator: " ").contains(where: {
        EnglishSubjectWords.stops.contains($0.lowercased()) && $0 != "of"
      })
    else { return nil }
    if text.byte(end) == 0x2C {
      // The rector's pay, £268,000, is high.
      return text.skippingSpaces(end + 1) == draft.range.lowerBound ? noun : nil
    }
    guard let next = word(from: end + 1), EnglishSubjectWords.auxiliaries.contains(next.word) else {
      return nil
    }
    return noun
  }

  /// 4,200 homes: 1,900 in the north: a bare number counts what was counted before it, and of what
  /// there are as many at least.
  func countedBefore(_ index: Int) -> String {
    guard index > 0, drafts[index].kind == .number, drafts[index].unit.isEmpty else { return "" }
    for earlier in drafts[..<index].suffix(8).reversed() {
      if earlier.kind == .count {
        if case .number(let whole) = earlier.amount, case .number(let own) = drafts[index].amount,
          whole < own
        {
          continue
        }
        return counted(earlier) ?? ""
      }
      guard earlier.kind == .number else { return "" }
    }
    return ""
  }

  /// Where "one more time" begins that a phrase ends with.
  func beforeRepetition(_ phrase: String, endingAt end: Int) -> Int? {
    guard phrase.hasSuffix(" time") || phrase.hasSuffix(" times") else { return nil }
    var place = text.skippingSpaces(before: end)
    for _ in 0..<3 {
      guard let last = word(before: place), EnglishSubjectWords.repetitions.contains(last.word)
      else {
        break
      }
      place = text.skippingSpaces(before: last.start)
    }
    return place < end ? place : nil
  }

  /// will interpret silence: the word behind a modal is a verb.
  func isBehindModal(_ start: Int) -> Bool {
    word(before: text.skippingSpaces(before: start)).map {
      ["will", "would", "shall", "must", "should", "can", "could", "may", "might", "cannot"]
        .contains($0.word)
    } ?? false
  }
}
