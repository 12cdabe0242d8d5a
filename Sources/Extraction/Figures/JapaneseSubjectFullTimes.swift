internal import Lexicon
internal import PolicyModel

/// Times told with what happens in them, until them or again and again.
extension JapaneseSubject {
  /// 満了する日の翌日が四月一日から九月三十日までの間にある利用者: the day, with what it is counted from.
  func dayWithin(_ draft: FigureDraft) -> String? {
    let end = draft.range.lowerBound - 3
    let behind = draft.range.upperBound
    guard
      text.has(JapaneseSubjectNames.lyingIn, at: behind)
        || text.starts("ある", at: behind) && text.ends("に", at: behind),
      let (_, day) = JapaneseSubjectNames.daysLyingIn.longest(
        in: text.bytes, endingAt: end, from: text.start)
    else { return nil }
    var start = day
    while start > text.start, !text.ends("、", at: start), !text.ends("。", at: start),
      !text.ends("は", at: start), text.byte(start - 1) != 0x20, text.byte(start - 1) != 0x29
    {
      start = text.previous(start)
    }
    guard end - start <= 135 else { return nil }
    return end > start && day > start ? text.string(start..<end) : nil
  }

  /// 2030年度以降実施の次期要領: what begins then, rather than the thing.
  func deedOfDate(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.upperBound
    guard subject.utf8.count >= 6, subject.utf8.count <= 60, Script(text.scalar(start)) == .kanji,
      let (act, end) = JapaneseSubjectNames.datedDeeds.longest(
        in: text.bytes, from: start, to: text.end),
      let noun = text.skipping("の", at: end), text.starts(subject, at: noun)
    else { return nil }
    return subject + "の" + act
  }

  /// 基準は2031年度に改定される予定です: the deed is of the topic, and not of the plan for it.
  func ofOutlook(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let tie = subject.firstIndex(of: "の"), tie > subject.startIndex,
      JapaneseSubjectNames.plansOfDeeds.contains(String(subject[..<tie])),
      let topic = topicOfThing(before: draft.range.lowerBound)
    else { return nil }
    return topic + subject[tie...]
  }

  /// 2031年度に改定される予定で、それまでの3年間に: the time until what was told before.
  func untilEvent(_ draft: FigureDraft, _ index: Int, _ subjects: [String]) -> String? {
    guard text.ends("それまでの", at: draft.range.lowerBound), index > 0,
      let before = drafts[..<index].lastIndex(where: { $0.isTemporal && !$0.isInName }),
      case let event = subjects[before], event.utf8.count >= 6
    else { return nil }
    let bytes = Array(event.utf8)
    let isDeed =
      JapaneseSubjectNames.datedDeedEnds.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
    return isDeed ? event + "まで" : nil
  }

  /// 18か月ごとに2倍になる: what becomes of it in each such time.
  func cycleOf(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.upperBound
    guard !subject.isEmpty, subject.utf8.count <= 75, text.ends("に", at: start) else { return nil }
    if let (act, end) = JapaneseSubjectNames.multiplyings.longest(
      in: text.bytes, from: start, to: text.end), Script(text.scalar(end)) != .kanji
    {
      return subject.endsInBytes(of: act) ? nil : subject + "の" + act
    }
    // What it comes to is a figure of its own.
    let next = firstDraft(behind: start)
    guard next < measured.count, measured[next].range.lowerBound - start <= 3,
      case let change = measured[next].range,
      text.starts("になる", at: change.upperBound) || text.starts("になっ", at: change.upperBound)
        || text.starts("になり", at: change.upperBound)
    else { return nil }
    return subject + "が" + text.string(start..<change.upperBound) + "になる周期"
  }

  /// 一箇月以内の一定の期間を平均し一週間当たりの労働時間が: what is brought to a mean over it.
  func averagedOver(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard draft.bound == .atMost,
      let tie = text.skipping(JapaneseSubjectNames.averagedSpans, at: end)
    else { return nil }
    var position = tie
    while position < text.end, position - tie <= 75, !text.starts("。", at: position) {
      if position > tie + 6, text.starts("が", at: position) || text.starts("を", at: position) {
        guard let range = phrase.nounPhrase(endingAt: position, from: tie), !isHollow(range) else {
          return nil
        }
        return phrase.string(lastPart(of: range, behind: tie)) + "を平均する期間"
      }
      position += text.width(position)
    }
    return nil
  }

  /// 生後満一年に達しない乳児: who is so old.
  func sinceBirth(_ draft: FigureDraft) -> String? {
    guard text.has(JapaneseSubjectNames.sinceBirth, endingAt: draft.range.lowerBound) else {
      return nil
    }
    var start = draft.range.upperBound
    for word in ["に達しない", "に満たない", "までの", "の"] {
      if let place = text.skipping(word, at: start) { start = place }
    }
    guard let noun = phrase.noun(from: start), !isHollow(noun), noun.count <= 24 else { return nil }
    return phrase.string(noun)
  }

  /// 休業する期間及びその後三十日間: the time behind that.
  func behindThat(_ draft: FigureDraft) -> String? {
    guard
      let tie = ["及びその後", "とその後", "およびその後"].first(where: {
        text.ends($0, at: draft.range.lowerBound)
      }),
      case let end = draft.range.lowerBound - tie.utf8.count,
      let noun = phrase.nounPhrase(endingAt: end, from: floorBefore(end)), noun.count <= 30
    else { return nil }
    let whole =
      isAttributive(endingAt: noun.lowerBound)
      ? phrase.clause(before: noun, from: floorBefore(noun.lowerBound)) : noun
    return phrase.string(whole.count <= 75 ? whole : noun) + "の後の期間"
  }

  /// 三年以上住所を有する者: who has it, and for so long.
  func keepingSo(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...24).contains(subject.utf8.count), draft.bound != .exactly,
      let noun = text.skipping(subject, at: draft.range.upperBound),
      let place = text.skipping("を", at: noun)
    else { return nil }
    var verb = place
    while verb < text.end, verb - place <= 24, !text.starts("、", at: verb) {
      if verb > place, isAttributive(endingAt: verb), let head = phrase.noun(from: verb) {
        return isWhole(head, JapaneseSubjectWords.persons) || isActor(phrase.string(head))
          ? text.string(draft.range.upperBound..<head.upperBound) : nil
      }
      verb += text.width(verb)
    }
    return nil
  }
}
