internal import Lexicon

/// What amounts are of: the noun glued to them, the whole that they are a share of, what is paid for.
extension JapaneseSubject {
  /// 市の補助は費用の2分の1で、上限は20万円: 市の補助の上限; a rate has none in money.
  func limited(_ matter: String, _ limit: String) -> String {
    let isRate = ["率", "割合", limit].contains { matter.hasSuffix($0) }
    return matter.isEmpty || isRate ? limit : matter + "の" + limit
  }

  /// 年2回の見直し, 歳出は毎年これを検査する, 毎月1万人にのぼる.
  func rhythmSubject(_ draft: FigureDraft, _ index: Int, from start: Int) -> String {
    let end = draft.range.upperBound
    // 停止の回数が年3回に達したときは.
    if text.ends("が", at: start), !text.starts("の", at: end),
      let found = adjacent(before: start, from: floor(index), particles: ["が"])
    {
      return found
    }
    // 夜勤は月8回以内とし、離職を減らす: what is set to it.
    if text.starts("とし", at: end) || text.starts("とす", at: end),
      let found = adjacent(before: start, from: floor(index), particles: ["は"])
    {
      return found
    }
    // 水位の測定は月に1回行い、水位が: the verb without an object ends the clause.
    if closesClause(end) || text.starts("行", at: end),
      let found = adjacent(before: start, from: floor(index), particles: ["は"])
    {
      return found
    }
    // 勤続した期間を一年ごとに区分した各期間: what is done so often, with what it is done to.
    if let act = verbalNoun(at: end), text.starts("した", at: act) || text.starts("する", at: act),
      let thing = objectOfClause(before: start)
    {
      return thing + "の" + text.string(end..<act)
    }
    // 協議会を年2回開き、毎年度8月末までに: what the verb right behind does it to.
    if !text.starts("の", at: end),
      let found = adjacent(before: start, from: floor(index), particles: ["を"])
    {
      return found
    }
    // しかし、10年に1度では: of what the sentence before it speaks.
    if text.starts("では", at: end) { return "" }
    if let found = possessed(after: end, allowsActs: true, to: ceiling(index)) { return found }
    // 三年ごとに議員の半数を改選する.
    if index + 1 < drafts.count, case let part = drafts[index + 1].range,
      let mark = text.skipping("を", at: part.upperBound), let act = verbalNoun(at: mark),
      let owner = owner(before: part.lowerBound, from: end)
    {
      return owner + "の" + text.string(mark..<act)
    }
    if let found = rightward(from: end, particles: ["を", "につい"]) { return found }
    if let found = leftward(before: start, allowsWeak: false) { return found }
    return rightward(from: end, particles: ["が"]) ?? leftward(before: start, allowsWeak: true)
      ?? ""
  }

  /// 出席議員の三分の二以上の多数で, 導入した企業の大半が: the whole that a share is taken of.
  func ownBase(_ draft: FigureDraft) -> String? {
    guard let base = draft.base, draft.role == .share,
      !text.starts("の", at: draft.range.upperBound)
        || text.has(JapaneseSubjectWords.votes, at: draft.range.upperBound),
      let range = phrase.nounPhrase(endingAt: base.upperBound, from: text.start),
      !isWhole(range, JapaneseSubjectWords.wholes), !text.ends("平均", at: range.upperBound)
    else { return nil }
    // 総議員の三分の二以上の賛成: the consent.
    if let given = text.skipping(JapaneseSubjectWords.givenByVoters, at: draft.range.upperBound) {
      let whole =
        isAttributive(endingAt: range.lowerBound)
        ? phrase.clause(before: range, from: floorBefore(range.lowerBound)) : range
      return phrase.string(whole.count <= 60 ? whole : range)
        + text.string(draft.range.upperBound..<given)
    }
    return phrase.string(range)
  }

  /// 六箇月間継続勤務した, 1人1台端末: the noun right behind the amount.
  func nounBehind(_ offset: Int, to ceiling: Int, counts: Bool) -> String? {
    if text.starts("当たり", at: offset) { return nil }
    if let behind = text.skipping("当り", at: offset) {
      // 一人当り平均額.
      return phrase.noun(from: behind).map { phrase.string($0) }
    }
    switch Script(text.scalar(offset)) {
    case .kanji, .katakana: break
    default: return nil
    }
    if let noun = phrase.noun(from: offset), isWhole(noun, JapaneseSubjectWords.hollow) {
      return behindContainer(noun, before: offset)
    }
    guard let noun = phrase.noun(from: offset), noun.upperBound - noun.lowerBound >= 6,
      noun.upperBound <= ceiling, !text.ends("場合", at: noun.upperBound),
      // 22回|開き、 and 260台|分あり、 are no nouns.
      !text.starts("、", at: noun.upperBound)
        || Script(text.scalar(before: noun.upperBound)) != .hiragana,
      !text.starts("分", at: offset),
      !counts || !isVerb(behind: noun), !endsAsVerb(noun),
      !isWhole(noun, JapaneseSubjectWords.acts), !isWhole(noun, JapaneseSubjectWords.empty)
    else { return nil }
    return phrase.string(noun)
  }

  /// 年間, 合計 and the like belong to the amount.
  func behindPrefixes(_ offset: Int, from floor: Int) -> Int {
    var start = text.skippingSpaces(before: offset)
    for _ in 0..<2 {
      let end = text.ends("で", at: start) ? start - 3 : start
      guard
        let (_, found) = JapaneseSubjectWords.amountPrefixes.longest(
          in: text.bytes, endingAt: end, from: floor)
      else { break }
      let before = Script(text.scalar(before: found))
      if before == .kanji || before == .katakana,
        JapaneseSubjectWords.amountPrefixes.longest(
          in: text.bytes, endingAt: found, from: floor) == nil
      {
        break
      }
      start = text.ends("、", at: found) ? found - 3 : found
    }
    return start
  }

  /// 自治体 in 743自治体 names what is counted; 人 and 件 do not.
  func hasNounUnit(_ draft: FigureDraft) -> Bool {
    guard draft.kind == .count || draft.kind == .ordinal, draft.unit.utf8.count >= 6 else {
      return false
    }
    return !draft.unit.endsInBytes(of: "年生")
      && !JapaneseSubjectWords.plainUnits.contains { draft.unit.hasBytes(of: $0) }
  }

  /// 3地区で走る, 7地区に広げる: where something is done.
  func isPlace(_ offset: Int) -> Bool {
    guard text.starts("で", at: offset) || text.starts("に", at: offset) else { return false }
    return Script(text.scalar(offset + 3)) == .kanji
      && !text.has(JapaneseSubjectWords.predicates, at: offset)
      && !text.has(JapaneseSubjectWords.boundsOfCounts, at: offset + 3)
  }

  /// 省エネ投資には3年間で92億円を投じ: what money is spent on.
  func spentOn(before start: Int) -> String? {
    var position = start
    var steps = 0
    while position > text.start, steps < 24 {
      position = text.previous(position)
      steps += 1
      if text.starts("、", at: position) || text.starts("。", at: position) { return nil }
      guard text.starts("に", at: position), Script(text.scalar(before: position)) != .hiragana,
        draft(around: position) == nil
      else { continue }
      return phrase.nounPhrase(endingAt: position, from: floorBefore(position)).flatMap {
        isHollow($0) || isWhole($0, JapaneseSubjectWords.bodies) || isTimeBefore(phrase.string($0))
          ? nil : phrase.string($0)
      }
    }
    return nil
  }

  /// 年14.6％の割合による遅延損害金: what is reckoned at a rate.
  func ratedAs(_ offset: Int) -> String? {
    guard let place = text.skipping(JapaneseSubjectWords.rates, at: offset),
      let noun = phrase.noun(from: place), !isHollow(noun)
    else { return nil }
    return phrase.string(noun)
  }

  /// The last noun of a phrase, unless a figure stands within it.
  func lastPart(of range: Range<Int>, behind floor: Int) -> Range<Int> {
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      if text.starts("の", at: position) || text.starts("定めない", at: position) {
        start = position + 3
      }
      position += text.width(position)
    }
    return start < range.upperBound ? start..<range.upperBound : range
  }

  /// GDPは世界3位: of what the rank is, rather than among whom.
  func ranked(_ draft: FigureDraft, from start: Int) -> String? {
    guard draft.kind == .ordinal, draft.unit == "位",
      let (_, place) = JapaneseSubjectWords.fields.longest(
        in: text.bytes, endingAt: start, from: text.start)
    else { return nil }
    return topic(before: place)
  }

  /// 1か月について24時間、1年について150時間を超えて時間外労働をさせてはならない: the work that is so long.
  func hoursOfWork(_ draft: FigureDraft, _ index: Int) -> String? {
    guard draft.kind == .duration else { return nil }
    var last = index
    // Limits of one kind of work are two or three in a row.
    while last + 1 < drafts.count, last - index < 3, drafts[last + 1].kind == .duration,
      drafts[last + 1].range.lowerBound - drafts[last].range.upperBound <= 18
    {
      last += 1
    }
    guard drafts[last].bound == .moreThan,
      let place = text.skipping("て", at: drafts[last].range.upperBound),
      let noun = phrase.noun(from: text.skipping("、", at: place) ?? place),
      text.starts("を", at: noun.upperBound),
      JapaneseSubjectWords.works.longest(
        in: text.bytes, endingAt: noun.upperBound, from: noun.lowerBound) != nil
    else { return nil }
    return phrase.string(noun)
  }
}
