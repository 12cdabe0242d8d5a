internal import Lexicon
internal import PolicyModel

/// English subjects told with whose they are, what they are for and where their list ends.
extension EnglishSubject {
  /// The subject with what its own clause narrows it by; nil where it tells enough.
  func scoped(_ subject: String, _ index: Int, _ subjects: [String]) -> String? {
    let draft = drafts[index]
    if let head = besideAside(subject, draft) { return head }
    switch draft.kind {
    case .money: return limitedList(subject, draft) ?? ofThoseWhose(subject, draft)
    case .age, .number: return reachedAt(draft) ?? ofThoseWhose(subject, draft)
    case .percent: return spentSo(draft) ?? ofAsked(draft) ?? limitedList(subject, draft)
    case .count:
      return startedIn(subject, index, subjects) ?? limitedList(subject, draft)
        ?? ofThoseWhose(subject, draft)
    case .recurrence: return basedOn(subject, draft) ?? changeOfWhose(subject, draft)
    case .multiple: return paidFor(subject, draft)
    default: return nil
    }
  }

  /// Three weeks' rent as a deposit: the deposit, else the rent, and no weeks.
  private func paidFor(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.unit.utf8.contains(0x27), subject.isEmpty || subject.utf8.contains(0x27) else {
      return nil
    }
    if let start = text.skipping(" as a ", at: draft.range.upperBound),
      let use = word(from: start)
    {
      return use.word
    }
    return draft.unit.firstRange(of: " ").map { String(draft.unit[$0.upperBound...]) }
  }

  // MARK: Lists

  /// Limit all gifts to parties, clubs and campaign groups to £3,000: the whole of what is limited.
  private func limitedList(_ subject: String, _ draft: FigureDraft) -> String? {
    let head = text.skippingSpaces(text.start)
    guard let verb = word(from: head), EnglishSubjectScopeWords.limiters.contains(verb.word),
      text.byte(verb.end) == 0x20, !subject.isEmpty,
      let tie = EnglishSubjectScopeWords.limitTies.first(where: {
        text.ends($0, at: draft.range.lowerBound)
      }), drafts.first?.range == draft.range
    else { return nil }
    var start = verb.end + 1
    while let next = word(from: start), EnglishSubjectScopeWords.determiners.contains(next.word),
      text.byte(next.end) == 0x20
    {
      start = next.end + 1
    }
    let close = draft.range.lowerBound - tie.utf8.count
    guard close - start > subject.utf8.count, close - start <= 110, text.starts(subject, at: start)
    else { return nil }
    let whole = text.string(start..<close)
    return whole.utf8.contains(where: { $0 == 0x28 || $0 == 0x3B || $0 == 0x3A }) ? nil : whole
  }

  // MARK: Persons

  /// It applies to households whose income exceeds £60,000: whose it is.
  private func ofThoseWhose(_ subject: String, _ draft: FigureDraft) -> String? {
    let from = max(text.start, draft.range.lowerBound - 72)
    guard subject.utf8.count <= 36, !subject.holdsBytes(of: " of "),
      let whose = text.place(of: " whose ", from: from, to: draft.range.lowerBound),
      let owner = word(before: whose), let first = word(from: whose + 7),
      case let isSubject = !subject.isEmpty && text.starts(subject, at: whose + 7),
      case let noun = isSubject ? subject : first.word, noun.utf8.count >= 4,
      isSubject || EnglishSubjectScopeWords.those.contains(owner.word)
    else { return nil }
    var start = whose - owner.word.utf8.count
    if EnglishSubjectScopeWords.those.contains(owner.word) {
      // Those alone: what they are liable to.
      guard let levy = appliedTo(endingAt: start) else { return nil }
      return noun + " liable to " + levy
    }
    guard owner.word.utf8.count >= 4 else { return nil }
    let levy = appliedTo(endingAt: start).map { " liable to " + $0 } ?? ""
    if let more = word(before: start - 1), text.byte(start - 1) == 0x20,
      EnglishSubjectScopeWords.persons.contains(more.word)
    {
      start -= more.word.utf8.count + 1
    }
    let name = text.string(start..<whose)
    let isHead = start == text.skippingSpaces(text.start)
    return subject + " of " + (isHead ? name.prefix(1).lowercased() + name.dropFirst() : name)
      + levy
  }

  /// The levy of The levy will apply to|those.
  private func appliedTo(endingAt offset: Int) -> String? {
    let head = text.skippingSpaces(text.start)
    guard
      let tie = EnglishSubjectScopeWords.applying.first(where: { text.ends($0, at: offset) }),
      case var close = offset - tie.utf8.count, close > head
    else { return nil }
    for modal in [" will", " shall", " would", " should", " does"]
    where text.ends(modal, at: close) {
      close -= modal.utf8.count
    }
    let name = text.string(head..<close)
    guard close - head <= 48, name.utf8.count >= 4, name.hasPrefix("The ") else { return nil }
    return "the " + name.dropFirst(4)
  }

  /// Before receiving full membership rights at 18: the age of that.
  private func reachedAt(_ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard text.ends(" at ", at: start), end == text.end || ".,;)".utf8.contains(text.byte(end)),
      case .number(let value) = draft.amount, value.description.utf8.count <= 2
    else { return nil }
    var found: Int?
    for tie in EnglishSubjectScopeWords.beforeDeeds {
      var from = max(text.start, start - 72)
      while let place = text.place(of: tie, from: from, to: start) {
        found = max(found ?? 0, place + tie.utf8.count)
        from = place + 1
      }
    }
    guard let found, let deed = word(from: found), deed.word.hasSuffix("ing"),
      deed.word.utf8.count >= 6, text.byte(deed.end) == 0x20,
      case let close = start - 4, close > deed.end + 1,
      !text.bytes[found..<close].contains(where: { $0 == 0x2C || $0 == 0x3B })
    else { return nil }
    let isHaving = EnglishSubjectScopeWords.havings.contains(deed.word)
    return "age of " + text.string((isHaving ? deed.end + 1 : found)..<close)
  }

  /// Of residents surveyed, 25% were dissatisfied: who they are of them.
  private func ofAsked(_ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    let head = text.skippingSpaces(text.start)
    guard text.starts("Of ", at: head), text.ends(", ", at: start), start - head <= 60,
      let asked = word(before: start - 2), EnglishSubjectScopeWords.asked.contains(asked.word),
      case let close = start - 2 - asked.word.utf8.count - 1, close > head + 3,
      text.byte(end) == 0x20, let verb = word(from: end + 1),
      EnglishSubjectScopeWords.sayings.contains(verb.word)
    else { return nil }
    var stop = verb.end
    while stop < text.end, stop - end <= 72, !",.;:(".utf8.contains(text.byte(stop)) { stop += 1 }
    guard stop < text.end || stop - end <= 72 else { return nil }
    var who = text.string(head + 3..<close)
    if who.hasPrefix("the ") { who.removeFirst(4) }
    return who.utf8.count >= 4 ? who + " who " + text.string(end + 1..<stop) : nil
  }

  // MARK: Deeds

  /// They spend half of their weekends caring for relatives: the share of what, and for what.
  private func spentSo(_ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard let verb = word(before: text.skippingSpaces(before: start)),
      EnglishSubjectScopeWords.spendings.contains(verb.word), verb.word.utf8.count + 1 <= start
    else { return nil }
    var position = text.skippingSpaces(end)
    for tie in ["of ", "their ", "its ", "our ", "his ", "her ", "the "] {
      position = text.skipping(tie, at: position) ?? position
    }
    let first = position
    var words = 0
    while words < 4, let next = word(from: position) {
      if words > 0, next.word.hasSuffix("ing"), next.word.utf8.count >= 6 {
        var stop = next.end
        while stop < text.end, stop - position <= 60 {
          if ",.;:(".utf8.contains(text.byte(stop)) || text.starts(" and ", at: stop)
            || text.starts(" or ", at: stop)
          {
            break
          }
          stop += 1
        }
        guard stop - position <= 60 else { return nil }
        return "share of " + text.string(first..<position) + "spent "
          + text.string(position..<stop)
      }
      guard text.byte(next.end) == 0x20, !EnglishSubjectWords.stops.contains(next.word) else {
        return nil
      }
      position = next.end + 1
      words += 1
    }
    return nil
  }

  /// A Carbon Levy, based on an annual self-declaration: for what.
  private func basedOn(_ subject: String, _ draft: FigureDraft) -> String? {
    guard !subject.isEmpty, subject.utf8.count <= 36, !subject.holdsBytes(of: " of "),
      let tie = EnglishSubjectScopeWords.basings.first(where: {
        text.ends($0, at: draft.range.lowerBound)
      }), text.starts(" " + subject, at: draft.range.upperBound),
      case let close = draft.range.lowerBound - tie.utf8.count
    else { return nil }
    var start: Int?
    for lead in [" by a ", " by an ", " by the ", " a ", " an "] where start == nil {
      var from = max(text.start, close - 45)
      while let place = text.place(of: lead, from: from, to: close) {
        start = place + lead.utf8.count
        from = place + 1
      }
    }
    guard let start, close - start >= 4,
      text.bytes[start..<close].allSatisfy({ $0 | 0x20 &- 0x61 < 26 || $0 == 0x20 || $0 == 0x2D })
    else { return nil }
    return subject + " for the " + text.string(start..<close)
  }

  /// All councillors would receive this allowance, which would change on an annual basis: whose.
  private func changeOfWhose(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let tie = subject.firstRange(of: " of "),
      case let noun = String(subject[tie.upperBound...]), noun.utf8.count >= 4,
      !noun.utf8.contains(0x20)
    else { return nil }
    let head = text.skippingSpaces(text.start)
    guard
      let place = ["this same ", "this ", "the same "].lazy.compactMap({
        text.place(of: " " + $0 + noun, from: head, to: draft.range.lowerBound)
      }).min(), place - head <= 60, let verb = word(before: place),
      EnglishSubjectScopeWords.receivings.contains(verb.word),
      case var close = place - verb.word.utf8.count - 1, close > head
    else { return nil }
    for modal in [" would", " will", " shall", " should", " must"] where text.ends(modal, at: close)
    {
      close -= modal.utf8.count
    }
    var start = head
    for all in ["All ", "All the ", "The "] { start = text.skipping(all, at: start) ?? start }
    guard close - start >= 3, close - start <= 36, close > start,
      !text.bytes[start..<close].contains(0x20), text.byte(close - 1) == 0x73
    else { return nil }
    return subject[..<tie.upperBound] + text.string(start..<close) + "' " + noun
  }

  /// A system which is planned to start in 10 countries during 2016: in which countries.
  private func startedIn(_ subject: String, _ index: Int, _ subjects: [String]) -> String? {
    guard index + 1 < drafts.count, !subject.isEmpty, !subject.utf8.contains(0x20),
      drafts[index + 1].isTemporal,
      subjects[index + 1].hasPrefix("start of ") || subjects[index + 1].hasPrefix("opening of "),
      text.ends(" start in ", at: drafts[index].range.lowerBound)
        || text.ends(" open in ", at: drafts[index].range.lowerBound)
    else { return nil }
    return subject + " for the " + subjects[index + 1]
  }

  /// The tram line, first proposed in a report, will be completed by 2029: of what stands before the aside.
  private func besideAside(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let tie = subject.firstRange(of: " of "),
      case let inner = String(subject[tie.upperBound...]), inner.utf8.count >= 12,
      let place = text.place(of: ", " + inner + ", ", from: text.start, to: draft.range.lowerBound)
    else { return nil }
    var head = text.skippingSpaces(text.start)
    for article in ["The ", "A ", "An ", "This "] {
      head = text.skipping(article, at: head) ?? head
    }
    guard place - head >= 4, place - head <= 48,
      !text.bytes[head..<place].contains(where: { $0 == 0x2C || $0 == 0x28 })
    else { return nil }
    return subject[..<tie.upperBound] + "the " + text.string(head..<place)
  }
}
