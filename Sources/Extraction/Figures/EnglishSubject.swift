internal import Lexicon
internal import PolicyModel

/// What the figures of an English sentence are about.
struct EnglishSubject {
  let text: SentenceText
  let drafts: [FigureDraft]
  let clauses: EnglishClauses

  init(text: SentenceText, drafts: [FigureDraft]) {
    self.text = text
    self.drafts = drafts
    clauses = EnglishClauses(text, drafts)
  }

  func phrases() -> [String] {
    var subjects: [String] = []
    var byClause: Set<Int> = []
    for (index, draft) in drafts.enumerated() {
      if draft.isInName {
        subjects.append("")
      } else if let found = parenthesized(index, subjects) ?? whole(of: draft) {
        subjects.append(found)
      } else if let found = basis(index, subjects) {
        subjects.append(found)
      } else if let continued = replaced(index, subjects) ?? continued(draft, index, subjects) {
        subjects.append(continued)
      } else if isBeside(index) {
        subjects.append(subjects[index - 1])
      } else if let told = toldByClause(index, subjects) {
        subjects.append(told)
        byClause.insert(index)
      } else {
        let found =
          stands(for: draft)
          ? lead(before: draft.range.lowerBound) ?? ""
          : isSubjectItself(draft)
            ? said(draft.range.upperBound) ?? "" : withoutLead(subject(draft, index))
        let isOfCases = index > 0 && found == "cases" && ofCases(drafts[index - 1]) != nil
        subjects.append(
          isOfCases
            ? ""
            : takesUp(found, index)
              ? subjects[index - 1]
              : saysNothing(found) ? countedBefore(index) : withDeed(found, draft))
      }
    }
    lendBackward(&subjects)
    for (index, draft) in drafts.enumerated()
    where subjects[index].isEmpty && !draft.isInName && !draft.isTemporal {
      if index > 0 {
        if draft.kind != .recurrence, draft.kind != .duration { break }
        let gap = drafts[index - 1].range.upperBound..<draft.range.lowerBound
        if gap.count <= 24, !text.bytes[gap].contains(0x2C) { continue }
      }
      subjects[index] = headOfSentence(draft) ?? ""
    }
    lendForward(&subjects)
    tellRatesApart(&subjects)
    nameWholly(&subjects)
    for index in subjects.indices where !drafts[index].isInName {
      if let own = scoped(subjects[index], index, subjects) {
        subjects[index] = own
        byClause.insert(index)
      }
      if let own = owned(subjects[index], index) {
        subjects[index] = own
        byClause.insert(index)
      }
    }
    return subjects.indices.map {
      withoutDangling(byClause.contains($0) ? subjects[$0] : withoutVerb(subjects[$0]))
    }
  }

  /// We will lift 800,000 of them, we will halve it: a word of the sentence before is meant.
  private func stands(for draft: FigureDraft) -> Bool {
    EnglishSubjectWords.ofThem.contains {
      // Of it, but not of its kind.
      text.starts($0, at: draft.range.upperBound)
        && !text.isLetter(draft.range.upperBound + $0.utf8.count)
    } && !isOfThose(draft)
      || draft.unit != "" && draft.kind == .percent
        && text.starts(" it ", at: draft.range.upperBound)
  }

  /// Without words that begin no noun phrase: vs January, you'll accrue one.
  private func withoutLead(_ phrase: String) -> String {
    var rest = phrase[...]
    while case let first = rest.firstWord, !first.isEmpty {
      let lower = first.lowercased()
      let isContraction =
        lower.utf8.contains { $0 == 0x27 || $0 == 0xE2 } && lower.count > 2
        && EnglishSubjectWords.contractions.contains { lower.hasSuffix($0) }
      guard
        isContraction || EnglishSubjectWords.leftovers.contains(lower)
          || EnglishSubjectWords.smallNumbers.contains(lower) && isCounted(rest)
          || EnglishFigureWords.plainVerbs.contains(lower) && lower != "pay"
            && !isPluralAtHead(rest)
      else {
        break
      }
      rest = rest.withoutFirstWord
    }
    return rest.utf8.count == phrase.utf8.count ? phrase : String(rest)
  }

  /// two noise monitors, but not three years.
  private func isCounted(_ phrase: Substring) -> Bool {
    let next = phrase.withoutFirstWord.firstWord
    return !next.isEmpty && !EnglishSubjectWords.spans.contains(next.lowercased()) && next != "of"
  }

  /// A card is valid for three years: what is said of it is no matter.
  func telling(_ phrase: String?) -> String? {
    phrase.flatMap { saysNothing(withoutLead($0)) ? nil : $0 }
  }

  /// One word that is no noun or names no matter: things, unable, you're.
  private func saysNothing(_ phrase: String) -> Bool {
    guard phrase.utf8.contains(0x20) else { return isNoMatter(phrase) }
    let first = phrase[...].firstWord
    if first.utf8.count == 6, first.lowercased() == "please" { return true }
    let rest = phrase[...].withoutFirstWord
    // Three times, but not waiting times.
    if rest.isLastWord, rest.firstWord == "times", !first.hasSuffix("ing") { return true }
    return isOfFigures(phrase.lowercased())
  }

  private func isNoMatter(_ phrase: String) -> Bool {
    if phrase.isEmpty { return true }
    let word = phrase.lowercased()
    // Approved, finished: what was done is no matter, those who are disabled are.
    if word.utf8.count > 4, word.hasSuffix("ed"), !word.hasSuffix("eed"),
      !EnglishSubjectWords.nounsLikeParticiples.contains(word)
    {
      return true
    }
    return EnglishSubjectWords.nothing.contains(word)
      || EnglishFigureWords.plainVerbs.contains(word) && word != "pay"
        && !isPluralAtHead(phrase[...])
      || word.utf8.last == 0x74 && word.hasSuffix("n't")
  }

  /// three years, last Friday, pounds twice: another figure's words.
  private func isOfFigures(_ phrase: String) -> Bool {
    let first = String(phrase[...].firstWord)
    let rest = phrase[...].withoutFirstWord
    // The working week is a matter.
    if first == "working", rest.isLastWord, !rest.hasSuffix("s") { return false }
    if EnglishSubjectWords.nothing.contains(first) {
      var rest = rest
      while !rest.isEmpty, EnglishSubjectWords.nothing.contains(String(rest.firstWord)) {
        rest = rest.withoutFirstWord
      }
      if rest.isEmpty { return true }
    }
    return rest.isLastWord && EnglishSubjectWords.spans.contains(String(rest.firstWord))
      && EnglishSubjectWords.beforeSpans.contains(first)
  }

  /// Accounts that are unused: the word that begins the sentence is a noun and no verb.
  private func isPluralAtHead(_ phrase: Substring) -> Bool {
    phrase.first.map { $0.isUppercase } ?? false && phrase.hasSuffix("s") && !phrase.contains(" ")
  }

  /// 30 systems (12% of all), 48% (December 2025): what stands before the parenthesis.
  private func parenthesized(_ index: Int, _ subjects: [String]) -> String? {
    let draft = drafts[index]
    guard index > 0, text.byte(draft.range.lowerBound - 1) == 0x28, !subjects[index - 1].isEmpty,
      text.skippingSpaces(drafts[index - 1].range.upperBound) == draft.range.lowerBound - 1
    else { return nil }
    return subjects[index - 1]
  }

  /// The first figure that ends at an offset or behind it.
  ///
  /// - Complexity: O(log *drafts*).
  func draft(reaching offset: Int) -> FigureDraft? {
    var low = 0
    var high = drafts.count
    while low < high {
      let middle = (low + high) / 2
      if drafts[middle].range.upperBound >= offset { high = middle } else { low = middle + 1 }
    }
    return low < drafts.count ? drafts[low] : nil
  }

  func floor(_ index: Int) -> Int {
    index > 0 ? drafts[index - 1].range.upperBound : text.start
  }

  private func subject(_ draft: FigureDraft, _ index: Int) -> String {
    let start = draft.range.lowerBound
    let end = behindParentheses(draft.range)
    // Body cameras for 5,000 staff within 18 months: over the figure that hangs on what is told.
    let floor =
      index > 0 && (draft.isTemporal || draft.kind == .duration) && isHung(index - 1)
      ? self.floor(index - 1) : self.floor(index)
    if let label = label(before: start) { return label }
    if let found = shifted(draft) ?? taken(draft, from: floor) ?? waitedFor(draft)
      ?? jailed(draft) ?? doneThen(draft)
    {
      return found
    }
    if let found = fronted(draft) { return found }
    if let found = noticeGiven(draft) ?? stretch(draft, from: floor) ?? term(draft, from: floor)
      ?? doing(draft)
    {
      return found
    }
    if let found = sharedDeed(draft, from: floor) ?? allowed(draft) ?? compared(draft)
      ?? parts(draft)
    {
      return found
    }
    if let found = ofCases(draft) ?? ofThose(draft, from: floor) ?? neededFor(draft)
      ?? capped(draft, from: floor) ?? narrowedBy(draft, from: floor)
    {
      return found
    }
    if draft.kind == .recurrence { return rhythm(draft, index) }
    if let told = measuredBy(draft) ?? leftAt(before: start, draft)
      ?? shareAtHead(before: start, index) ?? toldByVerb(draft, from: floor)
    {
      return told
    }
    if draft.kind != .count, let set = setTo(before: start) { return set }
    if draft.isTemporal, let place = text.skipping(" when ", at: end),
      let event = nounPhrase(from: place)
    {
      return event
    }
    if draft.kind == .duration, let act = act(from: end, before: start) { return act }
    if draft.isTemporal || draft.kind == .time {
      return owner(before: start, from: floor)
        ?? telling(object(before: start, from: floor))
        ?? telling(topic(before: start)) ?? following(end) ?? ""
    }
    // Social care accounts for 38% of the budget: the share, not what it is taken of.
    if draft.kind == .percent || draft.kind == .number,
      ["accounts for ", "account for ", "accounted for ", "makes up ", "make up ", "represents "]
        .contains(where: { text.ends($0, at: start) }), let share = topic(before: start)
    {
      return share
    }
    // The employer pays 16% of salary into the pension scheme.
    if draft.kind == .percent, let place = text.skipping(" of ", at: end),
      let part = word(from: place), let fund = text.skipping(" into ", at: part.end),
      let owned = nounPhrase(from: fund)
    {
      return owned
    }
    if draft.kind == .percent, text.ends(" of", at: end), let owned = nounPhrase(from: end + 1) {
      return owned
    }
    if let base = draft.base, !isDate(base), let owned = nounPhrase(from: base.lowerBound) {
      return owned
    }
    if let whole = partOf(draft, index) { return whole }
    if draft.kind == .count, let counted = counted(draft) { return withPurpose(counted, draft) }
    // one or more accounts.
    if draft.kind == .number, draft.bound != .exactly, let next = following(end), !isEmpty(next),
      let first = next.split(separator: " ").first, !first.hasSuffix("ed")
    {
      return next
    }
    if let place = text.skipping(" of ", at: end), let owned = nounPhrase(from: place),
      // Eight of the last ten years.
      !EnglishSubjectWords.beforeSpans.contains(owned.lowercased())
    {
      // A written summary within 3 days of the visit: what is due then, not what it is counted from.
      if draft.kind == .duration, draft.bound != .exactly, !isFilled(draft, from: place),
        let due = telling(object(before: start, from: floor)) ?? telling(topic(before: start))
          ?? lead(before: start) ?? dueDeed(before: start, draft)
      {
        return due
      }
      return (draft.kind == .duration ? consequence(draft) : nil) ?? owned
    }
    // gifts totalling £30 million, bursaries worth £900.
    if draft.kind == .money || draft.kind == .number,
      [" worth ", " totalling ", " totaling "].contains(where: { text.ends($0, at: start) }),
      let object = telling(object(before: start, from: floor))
    {
      return object
    }
    if draft.kind == .money, let bought = paidFor(end, before: start) { return bought }
    if draft.kind == .money || draft.kind == .percent, let own = gapped(before: start, from: floor)
    {
      return own
    }
    if let owner = owner(before: start, from: floor) ?? aside(before: start, from: floor) {
      return owner
    }
    if draft.kind == .age, let given = given(to: draft) { return given }
    if draft.kind == .age, let who = whoIsAged(before: start, from: floor) ?? aged(end) {
      return who
    }
    // For 18 months reverts to the fund: behind such a length stands a verb.
    let isLasting = draft.kind == .duration && text.ends("for ", at: start)
    if !isLasting, let behind = attributed(end, draft) { return behind }
    if draft.kind == .duration, let noun = noticed(end) { return noun }
    if draft.kind == .duration, let object = telling(object(before: start, from: floor)) {
      return object
    }
    return telling(topic(before: start)) ?? telling(object(before: start, from: floor))
      ?? noun(behind: end) ?? lead(before: start) ?? dueDeed(before: start, draft) ?? ""
  }

  /// The noun behind a figure that is neither a rate's unit nor a verb.
  private func noun(behind offset: Int) -> String? {
    for word in [" a ", " an ", " per ", " each ", " every "] where text.starts(word, at: offset) {
      return nil
    }
    guard let next = following(offset), let first = next.split(separator: " ").first?.lowercased(),
      !EnglishFigureWords.notCounters.contains(first), !EnglishSubjectWords.verbs.contains(first),
      !first.hasSuffix("ly") || EnglishSubjectWords.adjectivesInLy.contains(first)
    else { return nil }
    return next
  }

  /// Effective Date: 1 August 2027.
  func label(before start: Int) -> String? {
    var end = text.skippingSpaces(before: start)
    while text.byte(end - 1) == 0x2A { end -= 1 }
    guard text.byte(end - 1) == 0x3A, end - text.start <= 64 else { return nil }
    var first = text.skippingSpaces(text.start)
    while text.byte(first) == 0x2A { first += 1 }
    end -= 1
    while end > first, text.byte(end - 1) == 0x2A { end -= 1 }
    if let date = draft(reaching: end), date.range.upperBound == end, date.isTemporal {
      // Applications last year: 1,200.
      end = text.skippingSpaces(before: date.range.lowerBound)
      if text.byte(end - 1) == 0x2C { end -= 1 }
    }
    var words = 1
    for offset in first..<max(first, end) {
      let byte = text.byte(offset)
      if byte == 0x20 { words += 1 }
      // Employee-child(ren) cover, Parents' evenings, Adults & seniors.
      guard
        byte == 0x20 || byte == 0x2D || (0x26...0x29).contains(byte) || byte == 0x2F
          || byte == 0x2B || byte >= 0x80 || text.isLetter(offset)
      else { return nil }
    }
    return end > first && words <= 6 ? text.string(first..<end) : nil
  }

  /// Behind the digits that repeat a number in words: one hundred (100) repositories.
  private func behindParentheses(_ range: Range<Int>) -> Int {
    if text.byte(range.lowerBound - 1) == 0x28, text.byte(range.upperBound) == 0x29 {
      return range.upperBound + 1
    }
    let place = text.skippingSpaces(range.upperBound)
    guard text.byte(place) == 0x28, text.isDigit(place + 1) else { return range.upperBound }
    var end = place + 1
    while text.isDigit(end) || text.byte(end) == 0x2C { end += 1 }
    return text.byte(end) == 0x29 ? end + 1 : range.upperBound
  }

  func isDate(_ range: Range<Int>) -> Bool {
    drafts.contains { $0.isTemporal && $0.range == range }
  }

  func word(from offset: Int) -> (word: String, end: Int)? {
    var end = offset
    while text.isLetter(end) || text.byte(end) == 0x2D || text.byte(end) == 0x27 { end += 1 }
    return end > offset ? (text.lowered(offset..<end), end) : nil
  }

  func word(before offset: Int) -> (word: String, start: Int)? {
    var start = offset
    while start > text.start,
      text.isLetter(start - 1) || text.byte(start - 1) == 0x2D || text.byte(start - 1) == 0x27
    {
      start -= 1
    }
    return start < offset ? (text.lowered(start..<offset), start) : nil
  }
}
