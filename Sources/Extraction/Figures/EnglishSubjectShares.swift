internal import Lexicon
internal import PolicyModel

/// What shares, comparisons and bases of other figures are of.
extension EnglishSubject {
  /// The quorum is one third of members: the quorum, and not what it is taken of.
  private func measureItself(_ draft: FigureDraft) -> String? {
    guard draft.holdsAmount, text.starts(" of ", at: draft.range.upperBound),
      let verb = word(
        before: text.skippingSpaces(before: beforeBounds(draft.range.lowerBound))),
      isBe(verb.word) || isBe(word(before: wordEnd(before: draft.range.lowerBound))?.word ?? ""),
      let topic = telling(topic(before: draft.range.lowerBound)),
      let last = topic.split(separator: " ").last?.lowercased(),
      EnglishSubjectWords.bounds.contains(last) || EnglishSubjectWords.takings.contains(last)
        || EnglishDeedWords.consents.contains(last)
    else { return nil }
    return topic
  }

  /// An e-petition supported by 20% of all electors: what the share is needed for.
  func sharedDeed(_ draft: FigureDraft, from floor: Int) -> String? {
    if let measure = measureItself(draft) { return measure }
    // Signatures of 5% of voters.
    if draft.holdsAmount, let owner = owner(before: draft.range.lowerBound, from: floor),
      EnglishDeedWords.consents.contains(
        String(owner.split(separator: " ").last ?? "").lowercased())
    {
      return owner
    }
    guard draft.kind == .percent || draft.kind == .count || draft.kind == .number,
      text.ends("by ", at: beforeBounds(draft.range.lowerBound))
        || text.ends("by ", at: draft.range.lowerBound)
    else { return nil }
    var end = draft.range.lowerBound
    while let last = word(before: text.skippingSpaces(before: end)), last.word != "by" {
      end = last.start
    }
    guard let tie = word(before: text.skippingSpaces(before: end)),
      let deed = word(before: text.skippingSpaces(before: tie.start)), deed.start > floor,
      let name = EnglishDeedWords.sharedDeeds[deed.word]
    else { return nil }
    let words = clauseWords(before: text.skippingSpaces(before: deed.start))
    let verb = DeedVerb(place: words.count, voice: .passive, base: deed.word, gerund: deed.word)
    guard let topic = topic(of: verb, words) else { return nil }
    return name.noun + " " + name.tie + " " + topic
  }

  /// 10% of members may call a meeting: what so many may do.
  func allowed(_ draft: FigureDraft) -> String? {
    guard draft.kind == .percent || draft.base != nil,
      let place = text.skipping(" of ", at: draft.range.upperBound)
    else { return nil }
    var end = place
    for _ in 0..<6 {
      guard let next = word(from: end), text.byte(next.end) == 0x20 else { return nil }
      end = next.end + 1
      if ["may", "can"].contains(next.word) { break }
    }
    guard text.ends(" may ", at: end) || text.ends(" can ", at: end), isBase(at: end),
      let verb = word(from: end), text.byte(verb.end) == 0x20,
      !EnglishDeedWords.plain.contains(verb.word) || verb.word == "call",
      let thing = thing(verb.end + 1, endOfClause(from: verb.end + 1))
    else { return nil }
    return name(
      DeedVerb(
        place: 0, voice: .active, base: verb.word,
        gerund: EnglishDeedWords.gerund(of: verb.word, isParticiple: false)), thing)
  }

  /// A network that is larger than 100 pages: its size, and not the pages.
  func compared(_ draft: FigureDraft) -> String? {
    guard draft.kind == .count || draft.kind == .number || draft.kind == .dimension,
      let first = word(from: draft.range.lowerBound),
      let size = EnglishDeedWords.compared[first.word]
        ?? word(before: text.skippingSpaces(before: draft.range.lowerBound)).flatMap({
          $0.word == "than"
            ? word(before: text.skippingSpaces(before: $0.start)).flatMap {
              EnglishDeedWords.compared[$0.word]
            } : nil
        })
    else { return nil }
    let start =
      EnglishDeedWords.compared[first.word] != nil
      ? draft.range.lowerBound
      : word(before: text.skippingSpaces(before: draft.range.lowerBound)).flatMap {
        word(before: text.skippingSpaces(before: $0.start))?.start
      } ?? draft.range.lowerBound
    let words = clauseWords(before: text.skippingSpaces(before: start))
    guard let last = words.last,
      isBe(last.word)
        || !EnglishSubjectWords.stops.contains(last.word)
          && !EnglishSubjectWords.verbs.contains(last.word)
    else { return nil }
    let verb = DeedVerb(place: words.count, voice: .passive, base: "", gerund: "")
    return topic(of: verb, words).map { size + " of " + $0 }
  }

  /// £14,000 based on 252 working days of 7 hours: what the amount is worked out from.
  func basis(_ index: Int, _ subjects: [String]) -> String? {
    guard index > 0, !subjects[index - 1].isEmpty, !drafts[index].isTemporal else { return nil }
    let start = drafts[index].range.lowerBound
    let unit = unitWords(drafts[index])
    if EnglishDeedWords.basesOfFigures.contains(where: { text.ends($0, at: start) }) {
      return told(unit, of: inSentence(subjects[index - 1], at: text.start), subjects, index)
    }
    let before = subjects[index - 1]
    guard before.hasSuffix(")"), let open = before.lastIndex(of: "("),
      EnglishDeedWords.tiesOfBases.contains(
        text.string(drafts[index - 1].range.upperBound..<start))
    else { return nil }
    return told(unit, of: String(before[before.index(after: open)...].dropLast()), subjects, index)
  }

  /// working days (living wage), hourly rate of living wage.
  private func told(
    _ unit: String, of sum: String, _ subjects: [String], _ index: Int
  ) -> String {
    guard unit == "rate" else { return unit + " (" + sum + ")" }
    return (subjects[index - 1].hasPrefix("hours ") ? "hourly rate of " : "rate of ") + sum
  }

  /// working days, hours per day: a figure's words without its number.
  private func unitWords(_ draft: FigureDraft) -> String {
    let words = text.string(draft.range).split(separator: " ").drop {
      $0.utf8.contains { (0x30...0x39).contains($0) }
        || EnglishSubjectWords.smallNumbers.contains($0.lowercased())
    }
    return words.isEmpty ? draft.kind == .money ? "rate" : "amount" : words.joined(separator: " ")
  }

  /// The law has two procedures; the plan provides three phases: of what has them.
  func parts(_ draft: FigureDraft) -> String? {
    guard draft.kind == .count else { return nil }
    let noun = draft.unit.split(separator: " ").last?.lowercased() ?? ""
    guard EnglishDeedWords.parts.contains(noun),
      !text.starts(" of ", at: draft.range.upperBound),
      !text.starts(" to ", at: draft.range.upperBound),
      !text.starts(" for ", at: draft.range.upperBound),
      let verb = word(before: text.skippingSpaces(before: draft.range.lowerBound)),
      EnglishDeedWords.having.contains(verb.word), verb.start > text.start,
      let last = word(before: text.skippingSpaces(before: verb.start)),
      !EnglishSubjectWords.doers.contains(last.word),
      let owner = telling(topic(before: draft.range.lowerBound))
    else { return nil }
    return noun + " of " + owner
  }
}
