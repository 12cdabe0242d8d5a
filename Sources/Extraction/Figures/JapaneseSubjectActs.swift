internal import Lexicon

/// The act that a time is given for, in the place of whoever does it.
extension JapaneseSubject {
  /// 十四日以内に返金する: what is done in time.
  func timedAct(_ draft: FigureDraft) -> String? {
    guard draft.bound == .atMost, text.starts("に", at: draft.range.upperBound) else { return nil }
    // 訂正の請求は、開示の日から九十日以内にしなければならない: only the topic says what.
    if text.has(JapaneseSubjectWords.bareDeeds, at: draft.range.upperBound + 3),
      let found = topic(before: draft.range.lowerBound)
    {
      return found
    }
    if let level = levelOfTime(draft) { return level }
    if let matter = objectInFront(of: draft) ?? ruledDeed(from: draft.range.upperBound + 3) {
      return matter
    }
    if let act = act(after: draft.range.upperBound) { return act }
    // 十日以内に衆議院が解散されない限り: who or what it happens to.
    if let noun = phrase.noun(from: draft.range.upperBound + 3),
      text.starts("が", at: noun.upperBound), !isWhole(noun, JapaneseSubjectWords.persons),
      !isWhole(noun, JapaneseSubjectWords.empty)
    {
      // 衆議院が解散されない限り: the act.
      let verb = noun.upperBound + 3
      if let act = phrase.noun(from: verb), act.count <= 12, text.starts("され", at: act.upperBound) {
        return phrase.string(noun) + "の" + text.string(act)
      }
      return phrase.string(noun)
    }
    // 四十日以内に、総選挙を行い: what is done it to, rather than whoever stands in the case before.
    guard text.starts("に、", at: draft.range.upperBound) else {
      // 四週間以内に次の書類を提出する.
      if topicOfThing(before: draft.range.lowerBound) == nil
        || text.ends("が", at: draft.range.lowerBound),
        let toward = actToward(after: draft.range.upperBound + 3)
      {
        return toward
      }
      return objectOfClause(from: draft.range.upperBound + 3) ?? topicCountedFrom(draft)
    }
    return lacking(from: draft.range.upperBound + 6)
      ?? bodyCalled(from: draft.range.upperBound + 6)
      ?? rightward(from: draft.range.upperBound + 6, particles: ["を"])
  }

  /// 三十日以内に、国会を召集しなければならない: the call, where the object is a body.
  private func bodyCalled(from offset: Int) -> String? {
    guard let noun = phrase.noun(from: offset),
      text.ends("会", at: noun.upperBound) || text.ends("院", at: noun.upperBound),
      let verb = text.skipping("を", at: noun.upperBound), let act = verbalNoun(at: verb)
    else { return nil }
    return phrase.string(noun) + "の" + text.string(verb..<act)
  }

  /// 十日以内に、議院の同意がない場合: what must be there by then.
  private func lacking(from offset: Int) -> String? {
    var position = offset
    while position < text.end, position - offset < 60 {
      if text.starts("、", at: position) || text.starts("を", at: position) { return nil }
      if text.starts("がな", at: position) || text.starts("があ", at: position) {
        return phrase.nounPhrase(endingAt: position, from: offset).map { phrase.string($0) }
      }
      position += text.width(position)
    }
    return nil
  }

  /// 十四日以内に帰郷する, 午前五時までの間において使用して: the act that is timed.
  func act(after offset: Int) -> String? {
    var place = offset
    for word in ["を超えて", "をこえて", "前までに", "前に", "その"] {
      if let end = text.skipping(word, at: place) { place = end }
    }
    for word in ["までの間", "の間", "まで"] {
      if let end = text.skipping(word, at: place) { place = end }
    }
    for word in ["において", "にわたり", "に限り", "に", "て", "、", "引き続き"] {
      if let end = text.skipping(word, at: place) { place = end }
    }
    // 三十日前にその予告をしなければならない.
    guard
      place > offset || text.ends("に", at: place) || text.ends("間", at: place)
        || text.ends("て", at: place) || text.ends("で", at: place),
      let noun = phrase.noun(from: place), noun.upperBound - noun.lowerBound >= 6,
      noun.upperBound - noun.lowerBound <= 30,
      Script(text.scalar(before: noun.upperBound)) != .hiragana, !isStem(noun),
      ["する", "し", "さ", "せ", "をし", "をする"].contains(where: {
        text.starts($0, at: noun.upperBound)
      })
    else { return nil }
    return withHead(of: noun)
  }

  /// 繰り越|し: a verb's stem, whose し is its own.
  private func isStem(_ noun: Range<Int>) -> Bool {
    text.starts("し", at: noun.upperBound)
      && text.has(JapaneseSubjectWords.stemsBeforeShi, endingAt: noun.upperBound)
      && text.string(noun).unicodeScalars.contains { Script($0.value) == .hiragana }
  }

  /// Puts what is done, or what it is counted from, in the place of whoever does it.
  func actRatherThanPerson(_ subject: String, _ index: Int, _ draft: FigureDraft) -> String {
    guard draft.isDate || draft.kind == .duration else { return subject }
    let range = draft.range
    let bytes = Array(subject.utf8)
    if draft.isTemporal,
      JapaneseSubjectWords.offices.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
    {
      return spokenBy(draft) ?? subject
    }
    // 内閣は、次の年度に、これを国会に提出し: what a body does.
    if bytes.count <= 12, draft.isTemporal,
      text.ends("は、", at: range.lowerBound) || text.ends("は", at: range.lowerBound),
      JapaneseSubjectWords.bodies.isWhole(bytes) || subject == "内閣",
      text.ends(subject, at: range.lowerBound - (text.ends("、", at: range.lowerBound) ? 6 : 3))
    {
      return deedBehind(range.upperBound) ?? subject
    }
    if draft.kind == .duration, JapaneseSubjectWords.bodies.isWhole(bytes) {
      return act(after: range.upperBound) ?? subject
    }
    guard JapaneseSubjectWords.persons.isWhole(bytes) else { return subject }
    // 組合員を2040年までに半減させ: who it is done to.
    if draft.isDate, text.ends("を", at: range.lowerBound),
      text.ends(subject, at: range.lowerBound - 3)
    {
      return subject
    }
    // 使用者は、一週間について四十時間を超えて: the heading tells more than who is spoken to.
    let rest = JapaneseSubjectWords.addressed.isWhole(bytes) ? "" : subject
    return act(after: range.upperBound) ?? event(before: range.lowerBound)
      ?? (draft.role == .start ? actAtEnd(from: range.upperBound, to: ceiling(index)) : nil)
      ?? rest
  }

  /// 期間の定めのない労働契約(…)での|雇用: of which kind it is.
  private func kindOf(_ aim: Range<Int>) -> String {
    guard text.ends("での", at: aim.lowerBound),
      let kind = phrase.nounPhrase(
        endingAt: aim.lowerBound - 6, from: floorBefore(aim.lowerBound - 6)), !isHollow(kind)
    else { return "" }
    let whole =
      isAttributive(endingAt: kind.lowerBound)
      ? phrase.clause(before: kind, from: floorBefore(kind.lowerBound)) : kind
    return phrase.string(whole.count <= 60 ? whole : kind) + "での"
  }

  /// 社員は、翌日から、……に転換することができる: the act that closes the clause.
  func actAtEnd(from offset: Int, to ceiling: Int) -> String? {
    var position = offset
    while position < ceiling, position - offset < 240 {
      if text.starts("。", at: position) { return nil }
      if text.has(JapaneseSubjectWords.closings, at: position) {
        var start = position
        while start > offset, Script(text.scalar(before: start)) == .kanji {
          start = text.previous(start)
        }
        guard position - start >= 6 else { return nil }
        // 期間の定めのない契約に転換する: with what it is turned into.
        if text.ends("に", at: start),
          let aim = phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start - 3)),
          !isHollow(aim)
        {
          return kindOf(aim) + phrase.string(aim) + "への" + text.string(start..<position)
        }
        return text.string(start..<position)
      }
      position += text.width(position)
    }
    return nil
  }
}
