internal import Lexicon
internal import PolicyModel

/// What stands behind an English figure and may be what it measures.
extension EnglishSubject {
  /// monthly payment plans; monthly or yearly payment plans; on a yearly basis.
  func rhythm(_ draft: FigureDraft, _ index: Int) -> String {
    var end = draft.range.upperBound
    if index + 1 < drafts.count, drafts[index + 1].kind == .recurrence,
      drafts[index + 1].range.lowerBound - end <= 5
    {
      end = drafts[index + 1].range.upperBound
    }
    if let next = following(end), !isEmpty(next) { return next }
    let start = draft.range.lowerBound
    if let found = telling(topic(before: start)), found.utf8.count > 1 { return found }
    return telling(object(before: start, from: floor(index))) ?? ""
  }

  func isEmpty(_ phrase: String) -> Bool {
    let first = phrase[...].firstWord
    return first.isEmpty || EnglishSubjectWords.empty.contains(first.lowercased())
  }

  /// The noun that a figure stands before: a 15 year term, a $5 million fund, a 3% rise in wages.
  func attributed(_ offset: Int, _ draft: FigureDraft) -> String? {
    // £1.80 an hour: the hour is what it is paid for.
    for word in [" a ", " an ", " per ", " each ", " every "] where text.starts(word, at: offset) {
      return nil
    }
    // £8 million from procurement: but came from nowhere, and not for five years.
    for tie in [" on ", " from ", " for "]
    where draft.kind == .money || draft.kind == .percent && tie == " on " {
      if let place = text.skipping(tie, at: offset), let object = nounPhrase(from: place),
        !isEmpty(object), !EnglishSubjectWords.amounts.contains(object),
        self.draft(reaching: place + 1).map({ $0.range.lowerBound > place }) ?? true
      {
        return object
      }
    }
    guard let next = following(offset),
      let first = next.split(separator: " ").first?.lowercased(),
      !EnglishFigureWords.notCounters.contains(first),
      !first.hasSuffix("ly") || EnglishSubjectWords.adjectivesInLy.contains(first),
      !EnglishSubjectWords.verbs.contains(first) || EnglishSubjectWords.changes.contains(first)
    else { return nil }
    if EnglishSubjectWords.changes.contains(first) {
      let behind = offset + 1 + first.utf8.count
      for word in [" in ", " of ", " to "] {
        if let place = text.skipping(word, at: behind), let object = nounPhrase(from: place) {
          return object
        }
      }
      return nil
    }
    return isEmpty(next) ? nil : next
  }

  /// people aged 65 and over: those who are right before.
  func whoIsAged(before start: Int, from floor: Int) -> String? {
    guard let last = word(before: text.skippingSpaces(before: start)), last.start >= floor,
      last.word.hasSuffix("s") || EnglishSubjectWords.people.contains(last.word),
      !EnglishSubjectWords.stops.contains(last.word), !EnglishSubjectWords.verbs.contains(last.word)
    else { return nil }
    return phrase(endingAt: text.skippingSpaces(before: start), from: floor)
  }

  /// people aged 65 and over: the noun before; 16-year-olds are people themselves.
  func aged(_ offset: Int) -> String? {
    guard let next = following(offset), let first = next.split(separator: " ").first else {
      return nil
    }
    return ["years", "year", "months", "old"].contains(first.lowercased()) ? nil : next
  }

  /// 20 core systems: the counted noun with its adjectives.
  func counted(_ draft: FigureDraft) -> String? {
    let ceiling = draft.range.upperBound
    // Behind the numeral: its adjectives and the noun.
    let noun = ceiling - draft.unit.utf8.count
    guard noun > draft.range.lowerBound else { return nil }
    let start = adjectives(before: noun, of: draft)
    // There were 37 near misses: the unit itself.
    let found =
      nounPhrase(from: start)
      ?? (start < noun
        ? text.string(start..<ceiling)
        : draft.unit.split(separator: " ").count == 2 ? draft.unit : nil)
    return found.flatMap {
      // one additional time: of what is done once more.
      isEmpty($0) || $0.hasSuffix(" time") || $0.hasSuffix(" times") ? nil : $0
    }
  }

  /// Where the adjectives of a counted noun begin, behind its number.
  func adjectives(before noun: Int, of draft: FigureDraft) -> Int {
    var start = noun
    while let before = word(before: text.skippingSpaces(before: start)),
      before.start > draft.range.lowerBound,
      !["or", "more", "fewer", "less"].contains(before.word),
      EnglishFigureWords.adjectives.contains(before.word)
        || EnglishNumbers.table.end(in: text.bytes, from: before.start, to: text.end) < 0
          && !text.isDigit(before.start - 1)
    {
      start = before.start
    }
    return start
  }

  /// Up to five words until one that no noun phrase holds.
  func nounPhrase(from offset: Int) -> String? {
    var position = offset
    for article in [
      "the ", "a ", "an ", "all ", "each ", "every ", "our ", "their ", "its ", "your ", "any ",
    ] {
      if let end = text.skipping(article, at: position) { position = end }
    }
    let start = position
    var end = position
    var words = 0
    var last = ""
    while words < 5, let next = word(from: position) {
      if words > 0, EnglishSubjectWords.owners.contains(next.word) { break }
      let isStop = EnglishSubjectWords.stops.contains(next.word)
      if isStop && !(next.word == "of" && words == 1) { break }
      if words > 0,
        endsPhrase(
          next.word, after: last,
          isBeforeAmount: text.isDigit(next.end + 1) || text.byte(next.end + 1) >= 0x80)
      {
        break
      }
      // Half of our houses date from before the war.
      if words > 0, next.word == "date" || next.word == "dates",
        text.starts(" from", at: next.end) || text.starts(" back", at: next.end)
      {
        break
      }
      // the deposit required to stand: a participle with what hangs on it.
      if words > 0, next.word.hasSuffix("ed"), let tie = word(from: text.skippingSpaces(next.end)),
        EnglishSubjectWords.behindParticiples.contains(tie.word)
      {
        break
      }
      // Enable it one more time: a number begins another phrase.
      if words > 0, EnglishSubjectWords.smallNumbers.contains(next.word),
        !EnglishSubjectWords.numbered.contains(last)
      {
        break
      }
      words += 1
      end = next.end
      last = next.word
      guard text.byte(end) == 0x20 else { break }
      position = end + 1
      if next.word == "of" {
        for article in ["the ", "a ", "an "] {
          if let behind = text.skipping(article, at: position) { position = behind }
        }
      }
    }
    if text.string(start..<end).hasSuffix(" of") { end -= 3 }
    if words > 0, words <= 3, let pair = joined(end) { end = pair }
    return end > start ? text.string(start..<end) : nil
  }

  /// £14 million on kitchens and bathrooms, …: the end of a second noun that closes the clause.
  private func joined(_ end: Int) -> Int? {
    guard let place = text.skipping(" and ", at: end), let noun = word(from: place),
      !EnglishSubjectWords.stops.contains(noun.word),
      !EnglishSubjectWords.verbs.contains(noun.word),
      !EnglishSubjectWords.smallNumbers.contains(noun.word), noun.word != "the"
    else { return nil }
    switch text.byte(noun.end) {
    case 0x2C, 0x2E, 0x3B, 0: return noun.end
    default: return noun.end >= text.end ? noun.end : nil
    }
  }

  /// insured people used, schools joined, cases annually: a verb or adverb behind a noun.
  ///
  /// - Parameter isBeforeAmount: the terminal handled 18,600 tonnes.
  private func endsPhrase(_ word: String, after last: String, isBeforeAmount: Bool) -> Bool {
    if word.hasSuffix("ly"), !EnglishSubjectWords.adjectivesInLy.contains(word) { return true }
    if EnglishSubjectWords.finite.contains(word) { return true }
    guard EnglishSubjectWords.verbs.contains(word) || word.hasSuffix("ed") || word.hasSuffix("ing")
    else { return false }
    if EnglishSubjectWords.verbs.contains(word), word.hasSuffix("ed"), isBeforeAmount {
      return true
    }
    return last.hasSuffix("s") && !last.hasSuffix("'s") && !last.hasSuffix("’s")
      || ["people", "children", "men", "women", "staff"].contains(last)
  }

  func following(_ offset: Int) -> String? {
    guard text.byte(offset) == 0x20 || text.byte(offset) == 0x2D,
      // 41% today: the day is no matter.
      draft(reaching: offset + 2).map({ !$0.isTemporal || $0.range.lowerBound != offset + 1 })
        ?? true
    else { return nil }
    // Twelve months past their date.
    if text.starts("past ", at: offset + 1) { return nil }
    return nounPhrase(from: offset + 1)
  }
}
