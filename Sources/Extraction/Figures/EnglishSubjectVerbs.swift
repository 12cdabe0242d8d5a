internal import Lexicon
internal import PolicyModel

/// What an English figure measures where a verb tells it, rather than a noun alone.
extension EnglishSubject {
  func toldByVerb(_ draft: FigureDraft, from floor: Int) -> String? {
    let start = draft.range.lowerBound
    if let found = said(draft.range.upperBound) ?? saidOfWhole(draft) { return found }
    if let found = opinion(draft) ?? apposed(before: start, from: floor) { return found }
    if let found = priced(before: start, draft) ?? sharing(before: start, draft) { return found }
    if let found = arriving(before: start, draft) ?? holding(before: start, draft) { return found }
    if let found = change(before: start, draft) { return found }
    if let found = lastingDeed(before: start, draft) ?? deed(before: start, draft) { return found }
    return compared(behind: draft) ?? shrinking(draft) ?? finedFor(draft)
      ?? hungOn(draft, from: floor) ?? standing(before: start, draft, from: floor)
  }

  /// 2.5 decibels quieter than before: what is so much quieter.
  private func compared(behind draft: FigureDraft) -> String? {
    guard draft.holdsAmount || draft.kind == .duration, text.byte(draft.range.upperBound) == 0x20,
      let next = word(from: draft.range.upperBound + 1), next.word.hasSuffix("er"),
      text.starts(" than ", at: next.end)
    else { return nil }
    return telling(topic(before: draft.range.lowerBound))
  }

  /// Staff parking will shrink from 2,800 to 1,900 spaces: what becomes fewer.
  func shrinking(_ draft: FigureDraft) -> String? {
    guard draft.kind == .count, case .numbers(_, _, isTransition: true) = draft.amount else {
      return nil
    }
    return telling(topic(before: draft.range.lowerBound))
  }

  /// If we miss an appointment, we pay £25: what it is paid for.
  private func finedFor(_ draft: FigureDraft) -> String? {
    guard draft.kind == .money else { return nil }
    let head = text.skippingSpaces(text.start)
    guard let lead = EnglishSubjectWords.conditionals.first(where: { text.starts($0, at: head) }),
      let verb = word(before: text.skippingSpaces(before: draft.range.lowerBound)),
      EnglishSubjectWords.payingVerbs.contains(verb.word)
    else { return nil }
    let start = head + lead.utf8.count
    let end = endOfClause(from: start)
    guard text.byte(end) == 0x2C, end < draft.range.lowerBound, (6...48).contains(end - start)
    else { return nil }
    return text.string(start..<end)
  }

  /// Smoke alarms were fitted in 7,300 homes: what is there, and not where.
  func hungOn(_ draft: FigureDraft, from floor: Int) -> String? {
    let start = draft.range.lowerBound
    guard draft.kind == .count, floor == text.start,
      let tie = word(before: text.skippingSpaces(before: start)),
      EnglishSubjectWords.placeTies.contains(tie.word),
      case let end = text.skippingSpaces(before: tie.start),
      let before = word(before: end), before.start > text.start,
      !EnglishSubjectWords.stops.contains(before.word)
    else { return nil }
    if before.word.hasSuffix("ed") || EnglishSubjectWords.verbs.contains(before.word) {
      return telling(topic(before: start))
    }
    return telling(object(before: tie.start, from: text.start))
  }

  /// We will cut emissions by 50%; rents will rise by 3%: the change, rather than what changes.
  func change(before start: Int, _ draft: FigureDraft) -> String? {
    guard
      draft.kind == .percent || draft.holdsAmount && draft.kind != .count
        || draft.kind == .duration,
      let by = word(before: text.skippingSpaces(before: start)), by.word == "by"
    else { return nil }
    let end = text.skippingSpaces(before: by.start)
    guard let last = word(before: end) else { return nil }
    if let name = EnglishSubjectWords.changeNames[last.word] {
      // Rents will rise by 3%, emissions are to be cut by half.
      return topic(before: start).map { name + " " + $0 }
    }
    var position = end
    for _ in 0..<9 {
      guard let previous = word(before: position), text.byte(previous.start - 1) != 0x2C else {
        return nil
      }
      if let name = EnglishSubjectWords.changeNames[previous.word],
        text.byte(previous.start + previous.word.utf8.count) == 0x20, !isNounHere(previous.start),
        let object = nounPhrase(from: previous.start + previous.word.utf8.count + 1)
      {
        return name + " " + object
      }
      position = text.skippingSpaces(before: previous.start)
    }
    return nil
  }

  /// the cut, their rise: what stands behind an article is no verb.
  private func isNounHere(_ start: Int) -> Bool {
    word(before: text.skippingSpaces(before: start)).map {
      EnglishSubjectWords.articles.contains($0.word)
    } ?? false
  }

  /// Landlords must register with the council within 30 days; we remove it from our servers within
  /// 14 days: the deed, where its verb has no object that would name it.
  func deed(before start: Int, _ draft: FigureDraft) -> String? {
    guard draft.isTemporal || draft.kind == .duration,
      draft.bound == .atMost || draft.role == .deadline
    else { return nil }
    return deed(endingAt: text.skippingSpaces(before: start), isWhole: false)
  }

  /// If you do not sign in for 18 months: the deed that lasts so long.
  func lastingDeed(before start: Int, _ draft: FigureDraft) -> String? {
    guard draft.kind == .duration,
      let tie = word(before: text.skippingSpaces(before: start)), tie.word == "for",
      case let end = text.skippingSpaces(before: tie.start),
      let particle = word(before: end), EnglishSubjectWords.verbParticles.contains(particle.word)
    else { return nil }
    return deed(endingAt: end, isWhole: true)
  }

  /// The words of a deed back to its modal or whoever does it.
  private func deed(endingAt offset: Int, isWhole: Bool) -> String? {
    var end = offset
    if !isWhole, let tie = word(before: end), EnglishSubjectWords.beforeTimes.contains(tie.word) {
      end = text.skippingSpaces(before: tie.start)
    }
    var start = end
    var words: [String] = []
    while words.count < 8, let previous = word(before: start) {
      // To register, but report to the office.
      let isTie = previous.word == "to" && !EnglishSubjectWords.bases.contains(words.last ?? "")
      let isOpening =
        EnglishSubjectWords.modals.contains(previous.word) && !isTie
        || EnglishSubjectWords.doers.contains(previous.word) && previous.word != "who"
      if isOpening { break }
      words.append(previous.word)
      start = previous.start
      guard text.byte(start - 1) == 0x20 else { return nil }
      start -= 1
    }
    start = text.skippingSpaces(start)
    guard words.count >= 2, words.count < 8, let verb = words.last else { return nil }
    if isWhole { return text.string(start..<end) }
    let next = words[words.count - 2]
    let isPronoun = EnglishSubjectWords.pronouns.contains(next)
    let tie = isPronoun && words.count > 2 ? words[words.count - 3] : next
    guard words.count >= 3, EnglishSubjectWords.deedTies.contains(tie),
      let last = words.first, !EnglishSubjectWords.stops.contains(last),
      !EnglishSubjectWords.stops.contains(verb), !verb.hasSuffix("ed"), !verb.hasSuffix("ly"),
      // No other verb within: apply to the board and pay.
      !words.contains("and"), !words.contains("or")
    else { return nil }
    return text.string(start..<end)
  }

  /// 81% voted for action: the deed that a share of those asked did.
  func opinion(_ draft: FigureDraft) -> String? {
    guard draft.kind == .percent || draft.kind == .number || draft.kind == .count,
      text.byte(draft.range.upperBound) == 0x20,
      let verb = word(from: draft.range.upperBound + 1),
      EnglishSubjectWords.opinions.contains(verb.word)
    else { return nil }
    let start = draft.range.upperBound + 1
    let end = endOfClause(from: start)
    return (6...60).contains(end - start) ? text.string(start..<end) : nil
  }

  func endOfClause(from start: Int) -> Int {
    var end = start
    while end < text.end, !EnglishSubjectWords.clauseMarks.contains(text.byte(end)) { end += 1 }
    return end
  }

  /// 118 of whom are trained in first aid: those spoken of, as far as it is said of them.
  func narrowed(_ whole: String, _ draft: FigureDraft) -> String {
    let end = draft.range.upperBound
    for (tie, pronoun) in EnglishSubjectWords.partPronouns {
      guard let place = text.skipping(tie, at: end), let verb = word(from: place) else { continue }
      let last = endOfClause(from: place)
      guard last - place <= 40, whole.utf8.count + last - place <= 72, verb.end < last else {
        continue
      }
      return whole + " " + pronoun + " " + text.string(place..<last)
    }
    for tie in EnglishSubjectWords.partVerbs {
      guard let place = text.skipping(tie, at: end), let verb = word(from: place),
        verb.word.hasSuffix("ed"), text.byte(verb.end) == 0x20
      else { continue }
      let last = endOfClause(from: place)
      guard last - place <= 40 else { continue }
      return whole + " " + text.string(place..<last)
    }
    return whole
  }

  /// 412 said that they could not keep their home warm: what they said.
  func said(_ offset: Int) -> String? {
    for tie in EnglishSubjectWords.sayings {
      guard let place = text.skipping(tie, at: offset) else { continue }
      let end = endOfClause(from: place)
      return (6...72).contains(end - place) ? text.string(place..<end) : nil
    }
    return nil
  }

  /// 64% of members said that they feel unsafe.
  func saidOfWhole(_ draft: FigureDraft) -> String? {
    guard draft.kind == .percent, let place = text.skipping(" of ", at: draft.range.upperBound),
      let noun = nounPhrase(from: place)
    else { return nil }
    var start = place
    while start < text.end, !text.starts(noun, at: start) { start += 1 }
    let end = start + noun.utf8.count
    if let found = said(end) { return found }
    guard text.byte(end) == 0x20, let verb = word(from: end + 1),
      EnglishSubjectWords.opinions.contains(verb.word),
      case let last = endOfClause(from: end + 1), last - end <= 60, verb.end < last
    else { return nil }
    return noun + " that " + text.string(end + 1..<last)
  }

  /// The night allowance, now £4.10: what the amount is put beside.
  func apposed(before start: Int, from floor: Int) -> String? {
    for tie in EnglishSubjectWords.appositions where text.ends(tie, at: start) {
      return phrase(endingAt: start - tie.utf8.count, from: floor)
    }
    return nil
  }

  /// Pilotage costs £780 for large vessels: what costs it, and not for whom.
  func priced(before start: Int, _ draft: FigureDraft) -> String? {
    guard draft.kind == .money, let verb = word(before: text.skippingSpaces(before: start)),
      EnglishSubjectWords.priceVerbs.contains(verb.word)
    else { return nil }
    return telling(topic(before: start))
  }

  /// Apprentices receive 60% of the full wage: who or what has the share, and not what it is of.
  func sharing(before start: Int, _ draft: FigureDraft) -> String? {
    if draft.kind == .duration, text.ends(" equal ", at: start) || text.ends(" equals ", at: start)
    {
      return telling(topic(before: start))
    }
    guard draft.kind == .percent || draft.kind == .multiple,
      let verb = word(before: text.skippingSpaces(before: start)),
      EnglishSubjectWords.sharingVerbs.contains(verb.word)
        || draft.kind == .multiple && verb.word == "at"
    else { return nil }
    return telling(topic(before: start))
  }

  /// Reports must reach the union within three days: what must be there, and not where.
  func arriving(before start: Int, _ draft: FigureDraft) -> String? {
    guard draft.isTemporal || draft.kind == .duration else { return nil }
    var end = text.skippingSpaces(before: start)
    for _ in 0..<6 {
      guard let previous = word(before: end) else { return nil }
      if EnglishSubjectWords.arrivals.contains(previous.word) {
        return telling(topic(before: start))
      }
      end = text.skippingSpaces(before: previous.start)
    }
    return nil
  }

  /// Of these appeals, 1,125 succeeded: the appeals that did.
  func havingDone(_ whole: String, _ offset: Int) -> String {
    guard text.byte(offset) == 0x20, let verb = word(from: offset + 1),
      !whole.contains(" that ")
    else { return whole }
    let end = endOfClause(from: offset + 1)
    if EnglishSubjectWords.verbs.contains(verb.word), !verb.word.hasSuffix("ed"),
      !EnglishSubjectWords.auxiliaries.contains(verb.word), verb.end < end, end - offset <= 40
    {
      return whole + " that " + text.string(offset + 1..<end)
    }
    guard verb.word.hasSuffix("ed") else { return whole }
    switch text.byte(verb.end) {
    case 0x2C, 0x2E, 0x3B, 0: return whole + " that " + verb.word
    default: return whole
    }
  }

  /// We keep the service available 99.9% of the time: what is so, so often.
  func holding(before start: Int, _ draft: FigureDraft) -> String? {
    guard draft.kind == .percent, text.starts(" of the time", at: draft.range.upperBound) else {
      return nil
    }
    let end = text.skippingSpaces(before: start)
    var position = end
    for count in 0..<5 {
      guard let previous = word(before: position) else { return nil }
      if EnglishSubjectWords.articles.contains(previous.word) {
        return count > 0 ? text.string(position..<end).drop { $0 == " " }.description : nil
      }
      if EnglishSubjectWords.auxiliaries.contains(previous.word) { break }
      position = previous.start
      guard text.byte(position - 1) == 0x20 else { return nil }
      position -= 1
    }
    return topic(before: start)
  }

  /// If you cancel within 30 days of your first payment, we refund the full amount: what is done then.
  func consequence(_ draft: FigureDraft) -> String? {
    let head = text.skippingSpaces(text.start)
    guard EnglishSubjectWords.conditionals.contains(where: { text.starts($0, at: head) }) else {
      return nil
    }
    var position = draft.range.upperBound
    while position < text.end, position - draft.range.upperBound < 60, text.byte(position) != 0x2C {
      position += 1
    }
    guard text.byte(position) == 0x2C, let doer = word(from: text.skippingSpaces(position + 1)),
      EnglishSubjectWords.doers.contains(doer.word),
      var verb = word(from: text.skippingSpaces(doer.end))
    else { return nil }
    while EnglishSubjectWords.modals.contains(verb.word),
      let next = word(from: text.skippingSpaces(verb.end))
    {
      verb = next
    }
    guard text.byte(verb.end) == 0x20 else { return nil }
    return telling(nounPhrase(from: verb.end + 1))
  }

  /// $5.99 a month or $59 a year: two prices of one thing are told apart by what they are paid for.
  func tellRatesApart(_ subjects: inout [String]) {
    for index in drafts.indices.dropLast()
    where drafts[index].kind == .money && drafts[index + 1].kind == .money
      && !subjects[index].isEmpty && subjects[index] == subjects[index + 1]
    {
      guard let first = rate(behind: drafts[index].range.upperBound),
        let second = rate(behind: drafts[index + 1].range.upperBound), first != second
      else { continue }
      subjects[index + 1] += " (" + second + ")"
      subjects[index] += " (" + first + ")"
    }
  }

  private func rate(behind offset: Int) -> String? {
    for word in ["a ", "an ", "per ", "each ", "every "] {
      guard let place = text.skipping(" " + word, at: offset), let unit = self.word(from: place)
      else { continue }
      return word + unit.word
    }
    return nil
  }
}
