internal import Lexicon
internal import PolicyModel

/// What an English figure takes from the one before it, or from the head of its sentence.
extension EnglishSubject {
  /// 72%, up 2 percentage points on 2024; 31 days, against a target of 25; £48m, of which £41m; 41
  /// fewer: said of what the figure before it measures.
  func compared(_ index: Int, _ subjects: [String]) -> String? {
    let draft = drafts[index]
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    let isOfThem = EnglishSubjectWords.ofThem.contains {
      text.starts($0, at: end) && !text.isLetter(end + $0.utf8.count)
    }
    let isMore =
      EnglishSubjectWords.moreThan.contains { text.starts($0, at: end) }
      && (draft.kind != .percent || text.ends(", ", at: start))
    let isBeside = EnglishSubjectWords.besides.contains { text.ends($0, at: start) }
    guard isOfThem || isMore || isBeside || isSubjectItself(draft) else { return nil }
    var amounts = (0..<index).suffix(4).reversed().filter {
      !subjects[$0].isEmpty && (drafts[$0].holdsAmount || drafts[$0].kind == .duration)
    }
    // 900 people in 19 countries; 6% are apprentices: not of where they are.
    if let first = amounts.first, amounts.count > 1,
      isHung(first), drafts[first].kind != draft.kind
    {
      amounts.removeFirst()
    }
    // 18,400 people live within the 54 decibel line, and 2,100 of them near it: of those counted.
    if isOfThem, draft.kind == .number,
      let counted = amounts.first(where: { drafts[$0].kind == .count })
    {
      return subjects[counted]
    }
    if let alike = amounts.first(where: { drafts[$0].kind == draft.kind }) {
      return subjects[alike]
    }
    // A target of 25 beside 31 days; 48,000 tonnes, down 6%.
    let isShare = draft.kind == .percent || draft.kind == .number || draft.kind == .count
    return isShare ? amounts.first.map { subjects[$0] } : nil
  }

  /// Nine of our 14 plants: the noun of the number that they are taken of.
  func partOf(_ draft: FigureDraft, _ index: Int) -> String? {
    guard index + 1 < drafts.count, drafts[index + 1].kind == .count,
      draft.kind == .number || draft.kind == .count || draft.kind == .percent
    else { return nil }
    for tie in [
      " of our ", " of the ", " of its ", " of their ", " of these ", " of those ", " of ",
    ] {
      guard text.skipping(tie, at: draft.range.upperBound) == drafts[index + 1].range.lowerBound
      else { continue }
      return counted(drafts[index + 1])
    }
    return nil
  }

  /// Over 65s will get free checks: what those of an age are given.
  func given(to draft: FigureDraft) -> String? {
    let head = text.skippingSpaces(text.start)
    guard draft.range.lowerBound == head else { return ruledFor(draft) }
    var place = draft.range.upperBound
    while text.isLetter(place) { place += 1 }
    for verb in EnglishSubjectWords.getting {
      if let behind = text.skipping(verb, at: place) { return nounPhrase(from: behind) }
    }
    return nil
  }

  /// Anyone under 16 must wear a lifejacket: what everybody of an age must do or have.
  private func ruledFor(_ draft: FigureDraft) -> String? {
    guard let who = word(before: text.skippingSpaces(before: draft.range.lowerBound)),
      EnglishSubjectWords.anybody.contains(who.word) || who.word == "no-one"
        || who.word == "nobody",
      text.byte(draft.range.upperBound) == 0x20,
      let modal = word(from: draft.range.upperBound + 1),
      EnglishSubjectWords.modals.contains(modal.word),
      let verb = word(from: text.skippingSpaces(modal.end)), verb.word != "be",
      text.byte(verb.end) == 0x20
    else { return nil }
    return nounPhrase(from: verb.end + 1)
  }

  /// 45 days' notice of changes: what the days are of.
  func noticed(_ offset: Int) -> String? {
    for mark in ["' ", "’ "] {
      if let place = text.skipping(mark, at: offset), let noun = nounPhrase(from: place) {
        return noun
      }
    }
    return nil
  }

  /// Of these appeals, 1,125 succeeded.
  func whole(of draft: FigureDraft) -> String? {
    // One nurse in eight: the noun within.
    if draft.kind == .number, let one = word(from: draft.range.lowerBound), one.word == "one",
      let noun = word(from: text.skippingSpaces(one.end)), noun.word != "in",
      text.starts(" in ", at: noun.end), noun.end < draft.range.upperBound
    {
      return noun.word
    }
    guard draft.kind == .number || draft.kind == .percent else { return nil }
    let start = draft.range.lowerBound
    let head = text.skippingSpaces(text.start)
    for lead in EnglishSubjectWords.leadsOfWholes {
      guard let place = text.skipping(lead, at: head), let noun = nounPhrase(from: place),
        text.starts(noun + ", ", at: place), place + noun.utf8.count + 2 == start
      else { continue }
      return havingDone(noun, draft.range.upperBound)
    }
    return nil
  }

  /// 520 are shared ownership; 99% had a certificate: the figure stands for what it counts.
  func isSubjectItself(_ draft: FigureDraft) -> Bool {
    guard draft.kind == .number && draft.unit.isEmpty || draft.kind == .percent,
      EnglishSubjectWords.verbsOfFigures.contains(where: {
        text.starts($0, at: draft.range.upperBound)
      })
    else { return false }
    let before = text.skippingSpaces(before: draft.range.lowerBound)
    if before <= text.start { return true }
    switch text.byte(before - 1) {
    case 0x2C, 0x3A, 0x3B: return true
    default: return word(before: before)?.word == "and"
    }
  }

  /// Income was £412 million and spending £419 million: the verb is the one before.
  func gapped(before start: Int, from floor: Int) -> String? {
    guard floor > text.start else { return nil }
    for tie in [" and ", ", "] {
      guard let place = text.skipping(tie, at: floor), place < start,
        let noun = nounPhrase(from: place),
        noun.split(separator: " ").allSatisfy({
          !EnglishSubjectWords.verbs.contains($0.lowercased()) || $0.hasSuffix("ing")
        }),
        text.skippingSpaces(before: start) == place + noun.utf8.count
      else { continue }
      return noun
    }
    return nil
  }

  /// Damp and mould: we inspect within 10 working days: what the sentence says it is about.
  func lead(before start: Int) -> String? {
    let head = text.skippingSpaces(text.start)
    var end = head
    while end < start, text.byte(end) != 0x3A, end - head <= 48 { end += 1 }
    guard end < start, text.byte(end) == 0x3A, text.byte(end + 1) == 0x20 else { return nil }
    let words = text.string(head..<end)
    return words.split(separator: " ").count <= 4 ? words : nil
  }
}
