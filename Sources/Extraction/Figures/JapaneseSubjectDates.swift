internal import Lexicon

/// What dates and times of day are about.
extension JapaneseSubject {
  func dateSubject(_ index: Int, _ draft: FigureDraft, _ subjects: [String]) -> String {
    let floor = floor(index)
    if let found = containing(draft) { return found }
    // 残る161か所は令和12年度までに: of those.
    if index > 0, drafts[index - 1].holdsAmount, text.ends("は", at: draft.range.lowerBound),
      drafts[index - 1].range.upperBound == draft.range.lowerBound - 3
    {
      return subjects[index - 1]
    }
    // 最終更新日:2026年9月15日.
    if case let end = text.skippingSpaces(before: draft.range.lowerBound),
      text.byte(end - 1) == 0x3A, let label = phrase.attachedNoun(before: end, from: floor)
    {
      return label
    }
    if let copied = parenthesized(index, draft, subjects) { return dated(copied, draft) }
    if let place = replacedPlace(of: draft.range) { return place }
    if let found = begunThen(draft, to: ceiling(index)) { return found }
    // 2022年度の実績で不登校の生徒は299人: what is known of that time.
    if let place = text.skipping("の", at: draft.range.upperBound),
      let noun = phrase.noun(from: place),
      isWhole(noun, JapaneseSubjectWords.statistics),
      let tie = text.skipping(JapaneseSubjectWords.byStatistics, at: noun.upperBound),
      let found = rightward(from: tie, particles: ["は", "が"])
    {
      return found
    }
    if let found = lastDay(draft) ?? partAhead(index, subjects) { return found }
    if let found = firstDaySince(draft) ?? heldOnEve(draft) { return found }
    if let found = told(index) ?? deedOfCase(draft) ?? ending(draft, from: floor) { return found }
    if let found = beforeParentheses(draft.range.lowerBound, from: floor) { return found }
    if let found = adjacent(before: draft.range.lowerBound, from: floor, particles: ["を"])
      ?? (text.starts("の", at: draft.range.upperBound)
        ? possessed(after: draft.range.upperBound, allowsActs: false, to: ceiling(index)) : nil)
      ?? caseBefore(draft.range.lowerBound) ?? whoseTime(draft.range.upperBound)
    {
      return found
    }
    if let found = enactment(draft) ?? ownDay(draft.range.upperBound) {
      return found
    }
    // 午後十時から午前五時まで(…)の間において労働させた.
    if draft.kind == .time, let found = actCaused(after: draft.range.upperBound) { return found }
    // 会議を開く日の2週間前: what it is counted back from.
    if draft.rule == "countedDate" || draft.kind == .duration,
      let found = owner(before: draft.range.lowerBound, from: floor)
    {
      return found
    }
    // 最新の改訂は2020年です.
    if !text.starts("、", at: draft.range.upperBound),
      isPredicate(draft.range.upperBound) || text.starts("で、", at: draft.range.upperBound),
      !text.ends("のは", at: draft.range.lowerBound), !text.ends("では", at: draft.range.lowerBound),
      !text.ends("には", at: draft.range.lowerBound),
      let found = adjacent(before: draft.range.lowerBound, from: floor, particles: ["は"])
    {
      return found
    }
    // 最初の自動車を完成させたのは1935年で: what the clause did it to.
    if text.ends("のは", at: draft.range.lowerBound),
      let found = leftward(before: draft.range.lowerBound - 6, allowsWeak: false)
    {
      return found
    }
    // 請求をした日の属する月の翌月から行う: what the sentence is about.
    if text.ends("月の", at: draft.range.lowerBound) || text.ends("日の", at: draft.range.lowerBound),
      let found = topic(before: draft.range.lowerBound)
    {
      return found
    }
    if let deed = deedOfMonth(before: draft.range.lowerBound) { return deed }
    // 認定の請求をした日の属する月の翌月から: the deed that it is counted from.
    if text.ends("をした日の属する月の", at: draft.range.lowerBound),
      let range = phrase.nounPhrase(
        endingAt: draft.range.lowerBound - 30, from: floorBefore(draft.range.lowerBound - 30)),
      !isHollow(range)
    {
      return phrase.string(range)
    }
    // 施行日の前日において: the day that it is counted from.
    if draft.rule == "relativeDate",
      let range = owner(before: draft.range.lowerBound, from: floor),
      (4...18).contains(range.utf8.count) || range.hasSuffix("の施行の日")
    {
      return range
    }
    if let found = topicOfAct(draft) { return found }
    let behind = draft.range.upperBound
    if let found = possessed(
      after: text.skipping("実施", at: behind) ?? text.skipping("分", at: behind) ?? behind,
      allowsActs: true, to: ceiling(index))
    {
      return found
    }
    if let place = text.skipping("における", at: text.skipping("等", at: behind) ?? behind),
      let noun = phrase.noun(from: place)
    {
      return phrase.string(noun)
    }
    if let found = headOfDeed(after: draft.range.upperBound)
      ?? relativeHead(after: draft.range.upperBound)
    {
      return found
    }
    if let found = occurrence(after: draft.range.upperBound) { return found }
    if let found = attachedBehind(draft) { return found }
    if let found = ownAct(draft) { return found }
    if closesClause(draft.range.upperBound), let found = topic(before: draft.range.lowerBound) {
      return found
    }
    if let found = rightward(from: draft.range.upperBound) { return found }
    if let found = leftward(before: draft.range.lowerBound, allowsWeak: false) { return found }
    // 2028年に開館します: nothing but the act.
    return act(after: draft.range.upperBound)
      ?? leftward(before: draft.range.lowerBound, allowsWeak: true) ?? ""
  }

  /// 児童を養育することとなった日の属する月の翌月: what began or was done in that month.
  private func deedOfMonth(before offset: Int) -> String? {
    guard text.ends("日の属する月の", at: offset) else { return nil }
    var end = offset - 21
    for word in ["こととなった", "した", "された", "する"] where text.ends(word, at: end) {
      end -= word.utf8.count
    }
    if text.ends("する", at: end) { end -= 6 }
    guard end < offset - 21, let act = phrase.nounPhrase(endingAt: end, from: floorBefore(end)),
      (6...12).contains(act.count), text.ends("を", at: act.lowerBound),
      let thing = phrase.nounPhrase(
        endingAt: act.lowerBound - 3, from: floorBefore(act.lowerBound - 3)), !isHollow(thing)
    else { return nil }
    return phrase.string(thing) + "の" + phrase.string(act)
  }

  /// 有効期間は、発売の当日限りとする: what ends that day.
  private func lastDay(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard text.ends("限り", at: end),
      text.starts("とす", at: end) || text.starts("とし", at: end) || text.starts("です", at: end)
    else { return nil }
    return topicOfThing(before: draft.range.lowerBound)
  }

  /// 市営バス58台のうち、2028年度までに: a term for some of those.
  private func partAhead(_ index: Int, _ subjects: [String]) -> String? {
    let start = drafts[index].range.lowerBound
    guard index > 0, index + 1 < drafts.count, drafts[index - 1].holdsAmount,
      text.ends("のうち、", at: start) || text.ends("のうち", at: start),
      start - drafts[index - 1].range.upperBound <= 12,
      drafts[index + 1].range.lowerBound - drafts[index].range.upperBound <= 9
    else { return nil }
    return subjects[index - 1]
  }

  /// 九月三十日までの間に新法の規定による認定の請求をしたときは: what was done in that time.
  func deedOfCase(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    let isSpan =
      text.ends("に", at: end) && (text.ends("間", at: end - 3) || text.ends("で", at: end - 3))
    guard !text.starts("における", at: end),
      let start = text.skipping(JapaneseSubjectWords.spansOfDeeds, at: end)
        ?? (isSpan ? end : nil)
    else { return nil }
    var position = start
    var aside = 0
    while position < text.end, position - start - aside < 240 {
      // What stands in parentheses is no part of the case.
      if text.byte(position) == 0x28, case let behind = behindParentheses(position),
        behind > position
      {
        aside += behind - position
        position = behind
        continue
      }
      let sign = text.scalar(position)
      if sign == 0x3001 || sign == 0x3002 { break }
      // They begin with に or を.
      if sign == 0x306B || sign == 0x3092, text.has(JapaneseSubjectWords.deedsDone, at: position),
        let range = phrase.nounPhrase(endingAt: position, from: start), !isHollow(range)
      {
        return phrase.string(range) + (sign == 0x306B ? "への該当" : "")
      }
      position += text.width(position)
    }
    return isSpan ? actToward(after: end) : nil
  }

  /// 4月から紙を廃止し、24年秋に現行の保険証を廃止: the end of it, since the thing alone reads as its
  /// beginning; 4月になって、証明書を送付することを決めた: what was done, rather than by whom.
  private func ending(_ draft: FigureDraft, from floor: Int) -> String? {
    let end = draft.range.upperBound
    let start = draft.range.lowerBound
    if ["を", "は", "が"].contains(where: { text.ends($0, at: start) }),
      let place = text.skipping("に", at: end),
      let act = text.skipping(JapaneseSubjectWords.endingActs, at: place),
      text.ends("を", at: start) || text.starts("され", at: act),
      let range = phrase.nounPhrase(endingAt: start - 3, from: floor), !isHollow(range)
    {
      return phrase.string(range) + "の" + text.string(place..<act)
    }
    let turned = text.skipping(JapaneseSubjectWords.turns, at: end)
    // 市は2022年10月、……と発表しました.
    if text.starts("、", at: end) || text.ends("は", at: start) && draft.role == .start
      || text.starts("に突如、", at: end)
      || text.starts("に、", at: end)
        && text.ends("は", at: start),
      let act = spokenBy(draft)
    {
      return act
    }
    // 9月末まで使える特例を廃止する: how long a state lasts.
    if text.ends("まで", at: end) || text.starts("まで", at: end) { return nil }
    var position = turned ?? text.skipping("、", at: end) ?? end
    let first = position
    while position < text.end, position - first < (turned == nil ? 75 : 150) {
      if text.starts("。", at: position) || turned == nil && text.starts("、", at: position) {
        return nil
      }
      if text.starts("を", at: position), isParticleRight(at: position, ["を"]) {
        let verb = position + 3
        let act =
          text.skipping(JapaneseSubjectWords.endingActs, at: verb)
          ?? (turned == nil ? nil : verbalNoun(at: verb))
        guard let act, act > verb, let range = phrase.nounPhrase(endingAt: position, from: first),
          !isHollow(range)
        else { return nil }
        return decided(phrase.string(range) + "の" + text.string(verb..<act), at: act)
      }
      position += text.width(position)
    }
    return nil
  }

  /// 2027年度⟦開始⟧の新しい制度: what begins then.
  private func begunThen(_ draft: FigureDraft, to ceiling: Int) -> String? {
    let end = draft.range.upperBound
    guard let act = text.skipping(JapaneseSubjectWords.datedActs, at: end),
      let place = text.skipping("の", at: act),
      let noun = phrase.noun(from: text.skipping(JapaneseSubjectWords.newness, at: place) ?? place),
      noun.count >= 6, noun.upperBound <= ceiling, !isHollow(noun)
    else { return nil }
    return phrase.string(noun) + "の" + text.string(end..<act)
  }

  /// Where two to four kanji end that する stands behind.
  func verbalNoun(at offset: Int) -> Int? {
    var end = offset
    while end < text.end, Script(text.scalar(end)) == .kanji { end += text.width(end) }
    return (6...12).contains(end - offset)
      && (text.starts("す", at: end) || text.starts("し", at: end) || text.starts("させ", at: end)
        || text.starts("いたし", at: end))
      ? end : nil
  }

  /// 採択の発表は8月上旬、交付決定は8月下旬を予定; 締切は同年6月30日(火)午後5時必着です: what は says a time of,
  /// where the clause ends with it or the next says one of something else.
  private func told(_ index: Int) -> String? {
    var (first, last) = (index, index)
    if drafts[index].kind == .time, index > 0, isSameMoment(index - 1) { first = index - 1 }
    if index + 1 < drafts.count, drafts[index].isDate, isSameMoment(index) { last = index + 1 }
    let start = drafts[first].range.lowerBound
    guard !text.ends("のは", at: start), !text.ends("では", at: start), !text.ends("には", at: start),
      !text.ends("とは", at: start)
    else { return nil }
    let end = behindParentheses(drafts[last].range.upperBound)
    let tail = text.skipping(JapaneseSubjectWords.timeTails, at: end) ?? end
    let endsClause =
      (tail > end || last > index || first < index) && isPredicate(tail)
      || text.starts("とし、", at: tail) || text.starts("とする", at: tail)
    guard endsClause || text.starts("、", at: tail) && last + 1 < drafts.count,
      let found = adjacent(before: start, from: floor(first), particles: ["は"])
    else { return nil }
    if endsClause { return found }
    let next = drafts[last + 1].range.lowerBound
    return adjacent(before: next, from: tail, particles: ["は"]) == nil ? nil : found
  }

  /// 6月30日(火)午後5時.
  private func isSameMoment(_ index: Int) -> Bool {
    drafts[index].isDate && drafts[index + 1].kind == .time
      && behindParentheses(drafts[index].range.upperBound) == drafts[index + 1].range.lowerBound
  }

  /// 2025年10月24日所信表明演説: the noun right behind a date.
  private func attachedBehind(_ draft: FigureDraft) -> String? {
    // 令和3年6月6日　一部改正.
    let isFirst = draft.range.lowerBound == text.skippingSpaces(text.start)
    let place = isFirst ? text.skippingSpaces(draft.range.upperBound) : draft.range.upperBound
    if text.byte(place) == 0x29 || draft.role == .start || draft.role == .deadline { return nil }
    // 夜8時まで開きます: a verb is no noun.
    guard var range = phrase.noun(from: place), range.upperBound - range.lowerBound > 3,
      !isHollow(range)
    else { return nil }
    // 4月1日制定2024年10月1日改定: what the next day is of is another's.
    let next = nextMeasured(behind: draft.range.upperBound)
    if next > place, next < range.upperBound { return text.string(place..<next) }
    // 令和7年度 学校生活の手引き: a title is one name.
    var end = range.upperBound
    while let tie = text.skipping("の", at: end), let more = phrase.noun(from: tie) {
      end = more.upperBound
    }
    if end == text.end || text.byte(end) == 0x28, end - place <= 72 {
      range = place..<end
      return phrase.string(range)
    }
    return Script(text.scalar(before: range.upperBound)) == .hiragana ? nil : phrase.string(range)
  }

  /// 四月一日以外の日が基準日である労働者: the day that a date is.
  private func ownDay(_ offset: Int) -> String? {
    let place = text.skipping("以外", at: offset) ?? offset
    guard let end = text.skipping("の日が", at: place), let noun = phrase.noun(from: end),
      text.starts("であ", at: noun.upperBound) || text.byte(noun.upperBound) == 0x28,
      !isHollow(noun)
    else { return nil }
    // The day that is left out is the only one that it is not.
    return phrase.string(noun) + (place > offset ? "（この日以外）" : "")
  }

  /// 午後十時から午前五時までの間において労働させた: what is done in that time, by order.
  private func actCaused(after offset: Int) -> String? {
    let place = behindParentheses(offset)
    let behind = text.skipping("の時間帯", at: place) ?? place
    guard let found = act(after: behind),
      text.string(behind..<min(text.end, behind + 60)).contains(found + "させ")
    else { return nil }
    return found
  }

  /// 2021年に成立した標準化法: the head of the relative clause.
  func relativeHead(after offset: Int) -> String? {
    var place = offset
    for _ in 0..<2 {
      if let end = text.skipping(JapaneseSubjectWords.afterDate, at: place) { place = end }
    }
    var stem = place
    var length = 0
    while stem < text.end, length < 8 {
      let script = Script(text.scalar(stem))
      guard script == .kanji || script == .katakana else { break }
      stem += text.width(stem)
      length += 1
    }
    guard length > 0, let verb = text.skipping(JapaneseSubjectWords.relativeEnds, at: stem) else {
      return nil
    }
    let next = text.scalar(verb)
    let script = Script(next)
    guard script == .kanji || script == .katakana || script == .latin || next == 0x300C else {
      return nil
    }
    guard let noun = phrase.noun(from: verb) else { return nil }
    // 改訂された額により: one sign tells nothing.
    if noun.count == 3, !JapaneseSubjectWords.shortNouns.contains(next) { return nil }
    return phrase.string(noun)
  }

  /// 75歳以上の者のみで構成される世帯: what those are the members of.
  func made(of members: Range<Int>, to ceiling: Int) -> String? {
    guard let tie = text.skipping("のみ", at: members.upperBound) else { return nil }
    for word in ["で構成される", "で構成する", "からなる"] {
      if let place = text.skipping(word, at: tie), let whole = phrase.noun(from: place),
        whole.upperBound <= ceiling
      {
        return phrase.string(whole)
      }
    }
    return nil
  }
}
