internal import Lexicon
internal import PolicyModel

/// Owners that stand apart from what they own: before a time, before のうち, in the topic.
extension JapaneseSubject {
  func farOwned(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...30).contains(subject.utf8.count) else { return nil }
    if hasQuotation, hasParenthesis, let whole = ofQuotedList(subject, draft) { return whole }
    // 労働者の過半数代表者.
    if draft.role == .share, text.starts("代表者", at: draft.range.upperBound) {
      return subject + "を代表する者"
    }
    if hasParenthesis,
      let whole = ofPersonsInAside(subject, draft) ?? ofOwnerWithAside(subject, draft)
    {
      return whole
    }
    guard let start = startBeside(subject, draft) else { return nil }
    return beforeTime(subject, start) ?? ofThoseBefore(subject, start, draft)
      ?? ofTopic(subject, start, draft)
  }

  /// Where a subject begins right before its figure's は, が or を, or before 2030年度までに between them, or
  /// right behind a time's の.
  private func startBeside(_ subject: String, _ draft: FigureDraft) -> Int? {
    let end = draft.range.upperBound
    if draft.isTemporal, text.starts("の", at: end), text.starts(subject, at: end + 3) {
      return end + 3
    }
    var place = draft.range.lowerBound
    for _ in 0..<2 {
      if text.ends("、", at: place) { place -= 3 }
      if text.ends("は", at: place) || text.ends("が", at: place) || text.ends("を", at: place) {
        return text.ends(subject, at: place - 3) ? place - 3 - subject.utf8.count : nil
      }
      // 使用料は年8,000円.
      if text.ends("は年", at: place) || text.ends("は月", at: place) { place -= 3; continue }
      if text.ends("で", at: place) || text.ends("に", at: place),
        self.draft(around: place - 4)?.upperBound == place - 3
      {
        place -= 3
      }
      if text.ends("年間", at: place), self.draft(around: place - 1) == nil { place -= 6; continue }
      guard let time = self.draft(around: place - 1), time.upperBound == place else { break }
      place = time.lowerBound
    }
    return nil
  }

  /// 世帯の前年の所得: whose, before the time.
  private func beforeTime(_ subject: String, _ start: Int) -> String? {
    guard text.ends("の", at: start), let time = draft(around: start - 4),
      time.upperBound == start - 3, text.ends("の", at: time.lowerBound),
      case let end = time.lowerBound - 3,
      let owner = phrase.nounPhrase(endingAt: end, from: floorBefore(end)), !isHollow(owner),
      owner.count <= 36, !isWhole(owner, JapaneseSubjectWords.bodies),
      !isWhole(owner, JapaneseSubjectWords.empty),
      measured.contains(where: { $0.range == time && $0.isTemporal })
    else { return nil }
    let name = phrase.string(owner)
    // 当該年度の前年度の率: a time is no owner.
    let isTime =
      JapaneseSubjectRuleWords.times.longest(
        in: text.bytes, endingAt: owner.upperBound, from: owner.lowerBound) != nil
    return name.isEmpty || name == "私たち" || isTime
      ? nil : name + "の" + text.string(time) + "の" + subject
  }

  /// 研究に従事する職員のうち女性は28％: of whom they are a part.
  private func ofThoseBefore(_ subject: String, _ start: Int, _ draft: FigureDraft) -> String? {
    let open = text.ends("、", at: start) ? start - 3 : start
    guard draft.kind == .percent || draft.kind == .count, text.ends("のうち", at: open),
      case let end = open - 9,
      let noun = phrase.nounPhrase(endingAt: end, from: floorBefore(end)), noun.upperBound == end,
      !isHollow(noun), !isWhole(noun, JapaneseSubjectWords.empty)
    else { return nil }
    let whole =
      isAttributive(endingAt: noun.lowerBound)
      ? phrase.clause(before: noun, from: floorBefore(noun.lowerBound)) : noun
    guard whole.count <= 60, case let name = phrase.string(whole), name.utf8.count >= 6,
      !subject.holdsBytes(of: name)
    else { return nil }
    return name + "のうち" + subject
  }

  /// 橋については、点検率を2028年度までに90％に; 市営住宅は老朽化が進み、修繕費は12億円: the thing that a sentence begins
  /// with, of which the measure is.
  private func ofTopic(_ subject: String, _ start: Int, _ draft: FigureDraft) -> String? {
    guard text.ends("、", at: start),
      draft.holdsAmount || draft.kind == .duration || draft.isTemporal,
      case let bytes = Array(subject.utf8), !subject.holdsBytes(of: "の"),
      JapaneseSubjectRuleWords.ownedMeasures.longest(
        in: bytes, endingAt: bytes.count, from: 0) != nil,
      let (noun, isAbout) = thingAhead(of: start), noun.count <= 36,
      case let name = phrase.string(noun), name.utf8.count >= 6, !subject.holdsBytes(of: name),
      !isSomebody(name), !isHollow(noun), !isWhole(noun, JapaneseSubjectWords.empty)
    else { return nil }
    let thing = Array(name.utf8)
    guard
      isAbout
        || JapaneseSubjectNames.noThings.longest(in: thing, endingAt: thing.count, from: 0) == nil
          && JapaneseSubjectRuleWords.ownedMeasures.longest(
            in: thing, endingAt: thing.count, from: 0) == nil,
      !JapaneseSubjectWords.bodies.isWhole(thing)
    else { return nil }
    return name + "の" + subject
  }

  /// Whether a name is of those who act; a house or a field has its measures.
  private func isSomebody(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return isPerson(name) || isBarePerson(name)
      || JapaneseSubjectWords.doers.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
  }

  /// What the sentence begins with, behind which only one clause ends before an offset.
  private func thingAhead(of offset: Int) -> (Range<Int>, Bool)? {
    let head = text.skippingSpaces(text.start)
    guard offset - head <= 150 else { return nil }
    var position = head
    while position < offset, position - head <= 60 {
      if text.starts("、", at: position) || self.draft(around: position) != nil { return nil }
      let isAbout =
        text.starts("については、", at: position) || text.starts("について、", at: position)
        || text.starts("に関しては、", at: position)
      if isAbout
        || text.starts("は", at: position) && isParticle(at: position)
          && !isWeak(at: position)
      {
        guard let noun = phrase.nounPhrase(endingAt: position, from: head),
          noun.upperBound == position, noun.lowerBound - head <= 60
        else { return nil }
        if isAbout {
          let tie = position + (text.starts("について、", at: position) ? 15 : 18)
          return tie == offset ? (noun, true) : nil
        }
        // One clause, and what it says is of the thing itself.
        var commas = 0
        var place = position + 3
        while place < offset {
          if text.starts("は", at: place), isParticle(at: place), !isWeak(at: place) { return nil }
          if text.starts("。", at: place) || text.byte(place) == 0x28 { return nil }
          if text.starts("、", at: place), place > position + 3 { commas += 1 }
          place += text.width(place)
        }
        return commas == 1 ? (noun, false) : nil
      }
      position += text.width(position)
    }
    return nil
  }

  /// 計画に「大改定(10年に1回)」と「小改定(毎年)」を盛り込む: in what the quoted names are.
  private func ofQuotedList(_ subject: String, _ draft: FigureDraft) -> String? {
    let label = draft.range.lowerBound - 1
    guard text.byte(label) == 0x28, text.ends(subject, at: label),
      case var open = label - subject.utf8.count, text.ends("「", at: open)
    else { return nil }
    open -= 3
    // Those before it in the list.
    for _ in 0..<3 {
      guard text.ends("」と", at: open) || text.ends("」、", at: open),
        let first = phrase.opening(before: open - 6)
      else { break }
      open = first
    }
    var tie = open
    for word in ["にも", "には", "に"] where text.ends(word, at: open) {
      tie = open - word.utf8.count
      break
    }
    guard tie < open, let owner = phrase.nounPhrase(endingAt: tie, from: floorBefore(tie)),
      owner.upperBound == tie, (6...36).contains(owner.count), !isHollow(owner)
    else { return nil }
    return phrase.string(owner) + "の" + subject
  }

  /// 子ども1人で所得税率が5ポイント下がる: the number that the rate is told for, rather than those alone.
  func nameSteps(_ subjects: inout [String]) {
    for index in drafts.indices.dropLast()
    where drafts[index].kind == .count && !drafts[index].isInName {
      let (subject, next) = (subjects[index], subjects[index + 1])
      guard (6...30).contains(subject.utf8.count), next.utf8.count > subject.utf8.count + 12,
        next.endsInBytes(of: "）"),
        case let tail = "（" + subject + text.string(drafts[index].range) + "）",
        next.endsInBytes(of: tail)
      else { continue }
      subjects[index] = subject + "の数（" + next.dropLast(tail.count) + "）"
    }
  }

  /// 毎年6月(深夜に働く者は毎年6月及び12月)、健康診断を行う: for whom the aside is.
  private func ofPersonsInAside(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.isTemporal || draft.kind == .recurrence else { return nil }
    let start = draft.range.lowerBound
    var open = start
    while open > text.start, start - open <= 90, text.byte(open - 1) != 0x28 {
      open = text.previous(open)
      if text.byte(open) == 0x29 || text.starts("。", at: open) { return nil }
    }
    guard text.byte(open - 1) == 0x28, let tie = topicEnd(from: open), tie < start,
      case let who = text.string(open..<tie), isActor(who), !subject.holdsBytes(of: who),
      text.place(of: subject, from: open, to: start) == nil
    else { return nil }
    return subject + "（" + who + "）"
  }

  /// 賃金(退職手当を除く。)の請求権は、: whose it is, before the aside.
  private func ofOwnerWithAside(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.holdsAmount || draft.kind == .duration,
      let place = text.place(
        of: ")の" + subject + "は", from: max(text.start, draft.range.lowerBound - 180),
        to: draft.range.lowerBound),
      let open = opening(ofParenthesisAt: place),
      let owner = phrase.nounPhrase(endingAt: open, from: floorBefore(open)),
      owner.upperBound == open, !isHollow(owner), (6...45).contains(owner.count)
    else { return nil }
    return phrase.string(owner) + "の" + subject
  }
}
