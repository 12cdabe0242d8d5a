internal import Lexicon
internal import PolicyModel

/// English names that end too early: what the words behind them say of which thing it is.
extension EnglishSubject {
  /// The subject with what the sentence narrows it by; nil where it tells enough.
  func withTail(_ subject: String, _ draft: FigureDraft) -> String? {
    if subject.hasSuffix(" us so") { return String(subject.dropLast(3)) }
    if let tie = subject.firstRange(of: " of much ") {
      return subject[..<tie.lowerBound] + " of " + subject[tie.upperBound...]
    }
    switch draft.kind {
    case .ordinal, .count:
      return stepTowards(subject, draft) ?? heldBy(subject, draft) ?? withParticiple(subject, draft)
    case .duration:
      return yearsOfTitle(draft)
    case .money:
      return penaltyOf(subject, draft)
    case .percent:
      return ofThoseAsked(draft) ?? shareInList(subject, draft)
    default: return nil
    }
  }

  /// A great first step before sending us a request is to: a step towards what.
  private func stepTowards(_ subject: String, _ draft: FigureDraft) -> String? {
    guard EnglishSubjectWords.stepNouns.contains(subject.lowercased()),
      case let end = draft.range.upperBound,
      let start = text.place(of: subject, from: end, to: min(text.end, end + 40)),
      case let behind = start + subject.utf8.count, text.byte(behind) == 0x20,
      let tie = word(from: behind + 1), EnglishSubjectWords.stepTies.contains(tie.word)
    else { return nil }
    var position = tie.end
    var close = tie.end
    while position < text.end, position - behind <= 66 {
      guard text.byte(position) == 0x20, let next = word(from: position + 1) else { break }
      if EnglishSubjectWords.stepStops.contains(next.word) { break }
      close = next.end
      position = next.end
      if text.byte(position) != 0x20 { break }
    }
    guard close > tie.end, close - behind <= 60 else { return nil }
    return subject + text.string(behind..<close)
  }

  /// Three nurseries with 180 places: in what those are.
  private func heldBy(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.kind == .count, EnglishSubjectWords.capacities.contains(subject.lowercased()),
      text.ends(" with ", at: draft.range.lowerBound),
      let holder = word(before: draft.range.lowerBound - 6), holder.word.hasSuffix("s"),
      holder.word.utf8.count > 3, !EnglishSubjectWords.stops.contains(holder.word)
    else { return nil }
    return subject + " in " + holder.word
  }

  /// It has four officers trained in first aid: which of them.
  private func withParticiple(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.kind == .count, !subject.utf8.contains(0x20),
      case let end = draft.range.upperBound,
      let behind = text.ends(subject, at: end)
        ? end : text.skipping(" " + subject, at: end),
      text.byte(behind) == 0x20, let first = word(from: behind + 1),
      first.word.hasSuffix("ed") || EnglishSubjectWords.participlesOfThings.contains(first.word),
      let tie = word(from: text.skippingSpaces(first.end)),
      EnglishSubjectWords.participleTies.contains(tie.word),
      let before = word(before: text.skippingSpaces(before: draft.range.lowerBound)),
      EnglishSubjectWords.holdingVerbs.contains(before.word)
        || before.word.hasSuffix("ed") && before.word.utf8.count > 4,
      let noun = nounPhrase(from: text.skippingSpaces(tie.end)), noun.utf8.count <= 36
    else { return nil }
    let close = text.place(of: noun, from: tie.end, to: text.end).map { $0 + noun.utf8.count }
    let object = close.map { text.string(tie.end..<$0) } ?? " " + noun
    return subject + " " + first.word + " " + tie.word + object
  }

  /// Hidden Costs: Ten Years Under the Water Act: the years that a title tells of.
  private func yearsOfTitle(_ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard text.ends(": ", at: start), text.byte(end) == 0x20,
      let tie = word(from: end + 1), EnglishSubjectWords.titleTies.contains(tie.word),
      text.byte(end + 1) & 0x20 == 0, let unit = word(before: end)
    else { return nil }
    var close = tie.end
    while close < text.end, close - start <= 80, !"()[]:;.,".utf8.contains(text.byte(close)) {
      close += 1
    }
    close = text.skippingSpaces(before: close)
    return close > tie.end + 3 ? unit.word + " " + tie.word + text.string(tie.end..<close) : nil
  }

  /// Anyone blocking a fire exit is liable to a fine of up to £500: for whom.
  private func penaltyOf(_ subject: String, _ draft: FigureDraft) -> String? {
    guard EnglishSubjectWords.penalties.contains(subject.lowercased()) else { return nil }
    let head = text.skippingSpaces(text.start)
    guard
      let lead = EnglishSubjectWords.anyones.first(where: { text.starts($0, at: head) }),
      let close = EnglishSubjectWords.liabilities.lazy.compactMap({
        text.place(of: $0, from: head, to: draft.range.lowerBound)
      }).min(), close - head > lead.utf8.count, close - head <= 72
    else { return nil }
    let who = text.string(head..<close)
    return subject + " for " + who.prefix(1).lowercased() + who.dropFirst()
  }

  /// Of those asked, 62% were satisfied: who they are of them.
  private func ofThoseAsked(_ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    let head = text.skippingSpaces(text.start)
    guard text.starts("Of those ", at: head), text.ends(", ", at: start), start - head <= 48,
      text.byte(end) == 0x20, let verb = word(from: end + 1),
      EnglishSubjectWords.verbs.contains(verb.word) || verb.word.hasSuffix("ed")
        || verb.word == "were" || verb.word == "said"
    else { return nil }
    var close = verb.end
    while close < text.end, close - end <= 72, !",.;:(".utf8.contains(text.byte(close)) {
      close += 1
    }
    guard close < text.end || close - end <= 72 else { return nil }
    return "those who " + text.string(end + 1..<close)
  }

  /// To use the tool, you must be 13 years or older: the age that is asked for.
  func ageAskedFor(_ draft: FigureDraft) -> String? {
    let (start, head) = (draft.range.lowerBound, text.skippingSpaces(text.start))
    guard draft.kind == .age, text.ends(" must be ", at: start),
      let deed = text.skipping("In order to ", at: head) ?? text.skipping("To ", at: head),
      let comma = text.place(of: ", ", from: deed, to: start), comma - deed <= 60,
      isBase(at: deed), start - comma <= 24
    else { return nil }
    return "age to " + text.string(deed..<comma)
  }

  /// Homes here of Homes here are heated.
  private func beforeVerbAtHead() -> String {
    let head = text.skippingSpaces(text.start)
    let close = [" are ", " is ", " were ", " was "].lazy.compactMap {
      text.place(of: $0, from: head, to: min(text.end, head + 60))
    }.min()
    return close.map { text.string(head..<$0) } ?? ""
  }

  /// Homes are heated as follows: 12% by oil, 70% by gas: each share with its own words.
  func shareInList(_ name: String, _ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard draft.kind == .percent else { return nil }
    let topic = beforeVerbAtHead()
    let subject =
      name.isEmpty || !topic.isEmpty && name.utf8.count > topic.utf8.count && name.hasPrefix(topic)
      ? topic : name
    guard !subject.isEmpty, !subject.utf8.contains(0x28), subject.utf8.count <= 60,
      text.byte(end) == 0x20,
      text.ends(": ", at: start) || text.ends("% ", at: start) || text.ends(", ", at: start)
        || text.ends(" and ", at: start),
      let tie = word(from: end + 1), EnglishSubjectWords.listTies.contains(tie.word),
      let colon = text.place(of: ": ", from: text.start, to: start), start - colon <= 150,
      drafts.filter({ $0.kind == .percent && $0.range.lowerBound > colon }).count > 1,
      text.skippingSpaces(colon + 1)
        == drafts.first(where: { $0.range.lowerBound > colon })?
        .range.lowerBound,
      let noun = nounPhrase(from: text.skippingSpaces(tie.end)), noun.utf8.count <= 30
    else { return nil }
    return subject + " (" + tie.word + " " + noun + ")"
  }
}
