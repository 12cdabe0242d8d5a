internal import Lexicon
internal import PolicyModel

/// Deeds told with what undergoes them, and times with what is planned or so in them, as their own sentence says.
extension JapaneseSubject {
  func scopedByObject(
    _ subject: String, _ index: Int, _ draft: FigureDraft, _ subjects: [String]
  ) -> String? {
    guard (6...30).contains(subject.utf8.count), draft.isTemporal || draft.kind == .duration else {
      return nil
    }
    if let own = ofObjectBefore(subject, draft) { return own }
    // 過去10年間 is a stretch of days as well.
    if let own = beingSo(subject, draft) { return own }
    guard draft.kind == .duration else { return nil }
    return undergoing(subject, draft) ?? untilPlanned(subject, index, draft, subjects)
  }

  /// 窓口業務を移管させようとしているが、2031年度末までの移管期限: the object that the sentence told the deed with.
  private func ofObjectBefore(_ subject: String, _ draft: FigureDraft) -> String? {
    let bytes = Array(subject.utf8)
    guard
      let (_, tie) = JapaneseSubjectScopeWords.deadlines.longest(
        in: bytes, endingAt: bytes.count, from: 0), (6...12).contains(tie),
      standsAlone(subject, draft), case let deed = String(decoding: bytes[..<tie], as: UTF8.self)
    else { return nil }
    var found: String?
    var position = text.start
    while let place = text.place(of: deed, from: position, to: draft.range.lowerBound) {
      position = place + tie
      // 施設の移転を促してきたが、2029年度末までの移転期限.
      if text.ends("の", at: place), text.starts("を", at: position),
        let noun = phrase.nounPhrase(endingAt: place - 3, from: floorBefore(place - 3)),
        !isHollow(noun), noun.count <= 45, found == nil || found == phrase.string(noun)
      {
        found = phrase.string(noun)
        continue
      }
      guard
        text.ends("を", at: place) && verbalNoun(at: place) == position
          || text.ends("が", at: place) && text.starts("され", at: position)
      else { continue }
      // 20基幹業務を移行させる: things that are their own counter.
      if let figure = self.draft(around: place - 4), figure.upperBound == place - 3, found == nil,
        measured.contains(where: { $0.range == figure && $0.unit.utf8.count >= 6 })
      {
        found = text.string(figure)
        continue
      }
      guard
        let noun = phrase.nounPhrase(endingAt: place - 3, from: floorBefore(place - 3)),
        noun.upperBound == place - 3, !isHollow(noun), noun.count <= 45,
        // Two things are no one's owner.
        found == nil || found == phrase.string(noun)
      else { return nil }
      found = phrase.string(noun)
    }
    return found.map { $0 + "の" + subject }
  }

  /// Whether no owner stands before a subject beside its figure.
  private func standsAlone(_ subject: String, _ draft: FigureDraft) -> Bool {
    if text.starts("の" + subject, at: draft.range.upperBound) { return true }
    var end = draft.range.lowerBound
    if text.ends("は", at: end) || text.ends("を", at: end) || text.ends("が", at: end) { end -= 3 }
    guard text.ends(subject, at: end), case let start = end - subject.utf8.count else {
      return false
    }
    return start == text.start || text.ends("、", at: start)
  }

  /// 二年以内に廃棄することとなる登録情報: what undergoes the deed, where it can do nothing itself.
  private func undergoing(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let verb = text.skipping("に", at: draft.range.upperBound),
      let act = text.skipping(subject, at: verb), subject.utf8.count <= 12,
      let (_, tie) = JapaneseSubjectScopeWords.undergoings.longest(
        in: text.bytes, from: act, to: text.end),
      let noun = phrase.noun(from: tie), !isHollow(noun), noun.count <= 45,
      JapaneseSubjectScopeWords.things.longest(
        in: text.bytes, endingAt: noun.upperBound, from: noun.lowerBound) != nil
    else { return nil }
    return phrase.string(noun) + "の" + subject
  }

  /// 八週間(双子の場合にあつては、十二週間)以内に出産する予定の職員: the time that is left until then.
  private func untilPlanned(
    _ subject: String, _ index: Int, _ draft: FigureDraft, _ subjects: [String]
  ) -> String? {
    let plan = subject + (text.holds(subject + "予定の") ? "予定の" : "する予定の")
    let end = draft.range.upperBound
    let isInAside = text.byte(end) == 0x29
    let behind = isInAside ? end + 1 : behindParentheses(end)
    let tie = text.skipping("以内", at: behind)
    guard tie != nil || draft.bound == .atMost, let verb = text.skipping("に", at: tie ?? behind),
      text.starts(plan, at: verb)
    else { return nil }
    let name = subject + "予定までの期間"
    guard isInAside, index > 0, case let first = drafts[index - 1].range.upperBound,
      subjects[index - 1] == name, text.byte(first) == 0x28, draft.range.lowerBound > first + 1
    else { return name }
    var close = draft.range.lowerBound
    for word in JapaneseSubjectScopeWords.ofCases where text.ends(word, at: close) {
      close -= word.utf8.count
      break
    }
    guard close < draft.range.lowerBound, text.ends("の場合", at: close), close - first <= 60 else {
      return name
    }
    return name + "（" + text.string(first + 1..<close) + "）"
  }

  /// この十年にわたって料金が上がっておらず: what has been so for so long, rather than the thing.
  private func beingSo(_ subject: String, _ draft: FigureDraft) -> String? {
    guard
      let tie = text.skipping("にわたって", at: draft.range.upperBound)
        ?? text.skipping("にわたり", at: draft.range.upperBound),
      case let start = text.skipping("、", at: tie) ?? tie,
      let noun = text.skipping(subject, at: start), let verb = text.skipping("が", at: noun)
    else { return nil }
    var position = verb
    while position < text.end, position - verb <= 36 {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x3092, 0x28: return nil  // 、 。 は を (
      default: break
      }
      if position > verb + 3, text.ends("て", at: position) || text.ends("で", at: position),
        let (state, _) = JapaneseSubjectScopeWords.states.longest(
          in: text.bytes, from: position, to: text.end)
      {
        return subject + text.string(noun..<position) + state + "期間"
      }
      position += text.width(position)
    }
    return nil
  }
}
