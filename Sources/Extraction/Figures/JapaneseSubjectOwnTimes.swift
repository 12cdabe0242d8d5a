internal import Lexicon
internal import PolicyModel

/// What happens at a time, told by the clause that the time belongs to.
extension JapaneseSubject {
  func ofOwnTime(_ subject: String, _ index: Int, _ draft: FigureDraft) -> String? {
    if let dealt = dealtWithInMeeting(draft) ?? fromDayOn(draft) ?? doneWhen(subject, draft)
      ?? thoseWho(subject, draft) ?? deedPointedTo(subject, draft)
    {
      return dealt
    }
    if let former = ruleUntil(draft) ?? deedBeforeDay(subject, draft) { return former }
    if draft.role == .asOf || draft.role == .baseline { return nil }
    return deedOfDoer(subject, draft)
  }

  /// 2019年臨時国会で審議され、12月に成立した「基盤法」: what was dealt with there.
  private func dealtWithInMeeting(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard let meeting = phrase.noun(from: text.skipping("の", at: end) ?? end),
      JapaneseSubjectNames.meetings.longest(
        in: text.bytes, endingAt: meeting.upperBound, from: meeting.lowerBound) != nil,
      let tie = text.skipping("において", at: meeting.upperBound)
        ?? text.skipping("で", at: meeting.upperBound),
      !text.starts("は", at: tie), !text.starts("も", at: tie)
    else { return nil }
    let first = text.skipping("、", at: tie) ?? tie
    var position = first
    while position < text.end, position - first < 180 {
      if text.starts("。", at: position) || text.starts("は", at: position) { return nil }
      if let (act, stem) = JapaneseSubjectNames.dealings.longest(
        in: text.bytes, from: position, to: text.end),
        let close = text.skipping(JapaneseSubjectNames.dealt, at: stem)
          ?? (text.starts("た", at: stem) || text.starts("れ", at: stem) ? stem : nil)
      {
        if position == first { return headDealtWith(from: close, act, draft) }
        guard text.ends("が", at: position) || text.ends("を", at: position) else { return nil }
        return matter(endingAt: position - 3, from: first).map { $0 + "の" + act }
      }
      position += text.width(position)
    }
    return nil
  }

  /// The phrase that ends at an offset with the clause before it and its quotations.
  private func matter(endingAt end: Int, from floor: Int) -> String? {
    guard let range = phrase.nounPhrase(endingAt: end, from: max(floor, floorBefore(end))) else {
      return nil
    }
    guard isAttributive(endingAt: range.lowerBound) else {
      return isHollow(range) ? nil : phrase.string(range)
    }
    // 新教科「技術」を創設する方針: a clause with what is quoted in it.
    if range.upperBound - floor <= 90, !holdsBreak(from: floor, to: range.lowerBound) {
      return text.string(floor..<range.upperBound)
    }
    let whole = phrase.clause(before: range, from: max(floor, floorBefore(range.lowerBound)))
    return phrase.string(whole.count <= 90 ? whole : range)
  }

  private func holdsBreak(from start: Int, to end: Int) -> Bool {
    var position = start
    while position < end {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x304C: return true  // 、 。 は が
      default: position += text.width(position)
      }
    }
    return false
  }

  /// 審議され、同年12月に成立した|「基盤法」; or what the sentence speaks of.
  private func headDealtWith(from offset: Int, _ act: String, _ draft: FigureDraft) -> String? {
    if text.ends("た", at: offset) || text.ends("いる", at: offset),
      let noun = phrase.noun(from: offset), !isHollow(noun), noun.count >= 6
    {
      return phrase.string(noun) + "の" + act
    }
    if let topic = topicOfThing(before: draft.range.lowerBound) { return topic + "の" + act }
    var position = offset
    while position < text.end, position - offset < 75 {
      if text.starts("。", at: position) || text.starts("は", at: position) { return nil }
      if text.ends("た", at: position) || text.ends("る", at: position),
        isAttributive(endingAt: position), let noun = phrase.noun(from: position),
        !isHollow(noun), noun.count >= 6
      {
        var head = noun
        while let tie = text.skipping("の", at: head.upperBound), let more = phrase.noun(from: tie) {
          head = head.lowerBound..<more.upperBound
        }
        return phrase.string(head.count <= 75 ? head : noun) + "の" + act
      }
      position += text.width(position)
    }
    return nil
  }

  /// 児童をいい、同日以後引き続いて在学する者を含む: those who are told of from that day on.
  private func fromDayOn(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard draft.rule == "relativeDate", text.ends("、", at: draft.range.lowerBound),
      text.ends("をいい、", at: draft.range.lowerBound) || text.ends("とし、", at: draft.range.lowerBound),
      let mark = text.place(of: "を含む", from: end, to: end + 210)
        ?? text.place(of: "を除く", from: end, to: end + 210),
      let noun = phrase.nounPhrase(endingAt: mark, from: end)
    else { return nil }
    if mark - end <= 120, !text.string(end..<mark).contains("(") { return text.string(end..<mark) }
    // What they are there for stands right before.
    var verb = noun.lowerBound
    if text.ends("する", at: verb) { verb -= 6 }
    while verb > end, text.script(before: verb).script == .kanji { verb = text.previous(verb) }
    return noun.lowerBound - verb >= 12 ? text.string(verb..<mark) : nil
  }

  /// 休暇については、次の基準日の前日までの間は、……の例による: what is ruled until then.
  private func ruleUntil(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    let start = draft.range.lowerBound
    guard draft.rule == "relativeDate", text.ends("の", at: start),
      text.ends("間", at: end) || text.starts("の間", at: end) || text.starts("までの間", at: end),
      JapaneseSubjectNames.goesOnAs.contains(where: {
        text.place(of: $0, from: end, to: min(text.end, end + 300)) != nil
      }), text.place(of: "従前の例", from: end, to: min(text.end, end + 300)) == nil
    else { return nil }
    var position = start
    while position > text.start, start - position < 210 {
      position = text.previous(position)
      if text.starts("。", at: position) { return nil }
      guard text.starts("については", at: position) else { continue }
      guard let range = phrase.nounPhrase(endingAt: position, from: floorBefore(position)),
        !isHollow(range)
      else { return nil }
      if let (_, tie) = JapaneseSubjectWords.attributive.longest(
        in: text.bytes, endingAt: range.lowerBound, from: text.start),
        let owner = phrase.nounPhrase(endingAt: tie, from: floorBefore(tie)), !isHollow(owner),
        range.upperBound - owner.lowerBound <= 75
      {
        // 四月一日|以外の日が基準日である労働者: half a clause needs its figure.
        let floor = floorBefore(owner.lowerBound)
        let isCut = owner.lowerBound == floor && floor > text.start
        let first = isCut ? self.draft(around: floor - 1)?.lowerBound ?? floor : owner.lowerBound
        return phrase.string(first..<range.upperBound)
      }
      return phrase.string(range)
    }
    return nil
  }

  /// 同日前においても、……認定の請求の手続をとることができる: what may be done by then.
  private func deedBeforeDay(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.isEmpty, text.starts("においても、", at: draft.range.upperBound),
      let mark = lastPlace(of: "ことができる", within: 30)
    else { return nil }
    var verb = mark
    if text.ends("をとる", at: verb) { verb -= 6 }
    guard verb < mark || text.ends("する", at: verb) else { return nil }
    if verb == mark { verb -= 6 }
    while verb > draft.range.upperBound, !text.ends("を", at: verb), mark - verb < 30 {
      verb = text.previous(verb)
    }
    guard text.ends("を", at: verb),
      let thing = phrase.nounPhrase(endingAt: verb - 3, from: floorBefore(verb - 3)),
      !isHollow(thing)
    else { return nil }
    let act = verbalNoun(at: verb).map { "の" + text.string(verb..<$0) } ?? ""
    return phrase.string(thing) + act
  }

  private func lastPlace(of word: String, within room: Int) -> Int? {
    text.place(of: word, from: max(text.start, text.end - word.utf8.count - room), to: text.end)
  }

  /// 2035年には、ドローンが食料を運べるようになる可能性がある: what may come; 2024年に、AIが議事録を作成した: what was
  /// done; rather than by what alone.
  private func deedOfDoer(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard !subject.isEmpty, subject.utf8.count <= 45,
      let start = text.skipping(JapaneseSubjectNames.behindTimes, at: end),
      text.starts(subject, at: start), let mark = text.skipping("が", at: start + subject.utf8.count)
    else { return nil }
    var position = mark
    var object: Range<Int>?
    while position < text.end, position - mark < 150 {
      if text.starts("。", at: position) { return nil }
      if let (noun, _) = JapaneseSubjectNames.outlooks.longest(
        in: text.bytes, from: position, to: text.end)
      {
        let clause = text.string(start..<position)
        let told = noun == "こと" ? "ようになる" : ""
        guard told.isEmpty || clause.hasSuffix(told) || clause.hasSuffix("する") else { return nil }
        // 、 behind が only sets the doer apart.
        let head = text.string(start..<mark)
        let rest = text.string((text.skipping("、", at: mark) ?? mark)..<position)
        return rest.contains("、") || rest.isEmpty ? nil : head + rest + noun
      }
      if object == nil, text.starts("を", at: position), isParticleRight(at: position, ["を"]) {
        let first = text.skipping("、", at: mark) ?? mark
        guard let range = phrase.nounPhrase(endingAt: position, from: first), !isHollow(range)
        else {
          return nil
        }
        object = range
        if let act = verbalNoun(at: position + 3), let done = endOfSentence(act) {
          return done ? phrase.string(range) + "の" + text.string(position + 3..<act) : nil
        }
      }
      position += text.width(position)
    }
    return nil
  }

  /// Whether the verb whose stem ends at a place ends its sentence, in the past; nil where it goes on.
  private func endOfSentence(_ stem: Int) -> Bool? {
    for ending in ["しました。", "した。", "しました", "した"] {
      guard let end = text.skipping(ending, at: stem) else { continue }
      return end == text.end
    }
    return nil
  }

  // MARK: Answers

  /// 「満足」が52％、「不満」が13％: an answer with the question that all of them answer.
  func carryQuestions(_ subjects: inout [String]) {
    for index in drafts.indices where !drafts[index].isInName {
      guard drafts[index].kind == .percent || drafts[index].kind == .count else { continue }
      let start = drafts[index].base?.lowerBound ?? drafts[index].range.lowerBound
      guard text.ends("」が", at: start) || text.ends("」は", at: start),
        let open = phrase.opening(before: start - 6),
        text.string(open + 3..<start - 6) == subjects[index]
      else { continue }
      if index > 0, text.ends("、", at: open),
        open - drafts[index - 1].range.upperBound <= 30,
        let question = FigureSubject.question(of: subjects[index - 1])
      {
        subjects[index] = question + text.string(open..<start - 3)
        continue
      }
      for tie in ["については、", "について、", "に関しては、", "として、", "としては、", "は、", "は"]
      where text.ends(tie, at: open) {
        let end = open - tie.utf8.count
        guard let range = phrase.nounPhrase(endingAt: end, from: floorBefore(end)),
          !isHollow(range),
          !isWhole(range, JapaneseSubjectWords.persons)
        else { break }
        let whole =
          isAttributive(endingAt: range.lowerBound)
          ? phrase.clause(before: range, from: floorBefore(range.lowerBound)) : range
        subjects[index] =
          phrase.string(whole.count <= 60 ? whole : range) + text.string(open..<start - 3)
        break
      }
    }
  }
}
