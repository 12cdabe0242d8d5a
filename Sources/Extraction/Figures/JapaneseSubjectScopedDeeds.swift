internal import Lexicon
internal import PolicyModel

/// Deeds, purposes and matters that a subject was cut from.
extension JapaneseSubject {
  func scopedByDeed(_ subject: String, _ draft: FigureDraft) -> String? {
    guard !subject.isEmpty else { return nil }
    if draft.isTemporal {
      return doneByThen(subject, draft) ?? forPurpose(subject, draft)
        ?? otherwiseUntil(subject, draft)
    }
    switch draft.kind {
    case .duration:
      return matterOfReview(subject, draft) ?? sinceOwnDeed(subject, draft)
        ?? perSpan(subject, draft) ?? countedInSpans(subject, draft)
        ?? ofThingBehind(subject, draft)
    case .money: return towardsOthers(subject, draft) ?? ofThingBehind(subject, draft)
    case .dimension, .age: return ofThingBehind(subject, draft)
    case .count:
      return ofThingBehind(subject, draft) ?? served(subject, draft) ?? heldAs(subject, draft)
    case .percent: return answeredSo(subject, draft) ?? ofThingBehind(subject, draft)
    case .recurrence: return forPurpose(subject, draft)
    default: return nil
    }
  }

  /// 2018年までに、40の都市に300の支店を展開し: the deed, since the number is of the things.
  private func doneByThen(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard draft.role == .deadline, (6...36).contains(subject.utf8.count),
      let place = text.place(of: subject + "を", from: end, to: end + 150),
      case let verb = place + subject.utf8.count + 3, let act = verbalNoun(at: verb),
      text.ends("の", at: place),
      let number = self.draft(around: place - 4), number.upperBound == place - 3
    else { return nil }
    var position = text.skipping("、", at: end) ?? end
    while position < place {
      // What is done before that has its own time.
      if text.starts("、", at: position) || text.starts("を", at: position) { return nil }
      position += text.width(position)
    }
    return subject + "の" + text.string(verb..<act)
  }

  /// 年1回、負担の程度を把握するための検査を行う: what it is for.
  private func forPurpose(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...12).contains(subject.utf8.count),
      !JapaneseSubjectWords.bareMeasures.isWhole(Array(subject.utf8)),
      let place = text.place(
        of: "ための" + subject, from: draft.range.upperBound, to: draft.range.upperBound + 180),
      case let end = place + 9 + subject.utf8.count,
      text.starts("を", at: end) || text.starts("が", at: end)
    else { return nil }
    var start = place
    var hasObject = false
    while start > draft.range.upperBound, place - start < 75 {
      let sign = text.previous(start)
      if text.starts("、", at: sign) || text.byte(sign) == 0x28 || text.byte(sign) == 0x29 { break }
      if self.draft(around: sign) != nil { return nil }
      if text.starts("を", at: sign) || text.starts("に", at: sign) { hasObject = true }
      start = sign
    }
    guard hasObject, place - start < 75, place - start >= 9 else { return nil }
    // 医師等による|程度: by whom is no part of what it is for.
    if let by = text.place(of: "による", from: start, to: place) { start = by + 9 }
    return text.string(start..<end)
  }

  /// 届出を電子で行うことについて、施行後三年以内に検討する: what is looked into.
  private func matterOfReview(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.endsInBytes(of: "後の検討"), subject.utf8.count <= 60 else { return nil }
    for (tie, more) in [("ことについて、", ""), ("ことを含め、", "等")] {
      guard let place = text.place(of: tie, from: text.start, to: draft.range.lowerBound) else {
        continue
      }
      var start = place
      while start > text.start, place - start <= 105,
        case let sign = text.previous(start), !text.starts("、", at: sign),
        !text.starts("。", at: sign)
      {
        start = sign
      }
      guard (12...105).contains(place - start) else { return nil }
      let when = subject.dropLast(3)
      return text.string(start..<place) + "こと" + more + "の検討（" + when + "）"
    }
    return nil
  }

  /// 退職願を提出して14日を経過した: the time since that was done.
  private func sinceOwnDeed(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard text.ends("して", at: start), text.starts("を経過し", at: draft.range.upperBound),
      (6...36).contains(subject.utf8.count)
    else { return nil }
    var stem = start - 6
    while text.script(before: stem).script == .kanji, start - stem <= 18 {
      stem = text.previous(stem)
    }
    guard (6...12).contains(start - 6 - stem), text.ends(subject + "を", at: stem) else {
      return nil
    }
    return subject + "の" + text.string(stem..<start - 6) + "からの期間"
  }

  /// 休業1日につき平均賃金の6割を支払う: for how long each.
  private func perSpan(_ subject: String, _ draft: FigureDraft) -> String? {
    // 平均賃金の1日分の5割: a part of what is paid for so long.
    if text.starts("分の", at: draft.range.upperBound), text.ends("の", at: draft.range.lowerBound),
      text.ends(subject, at: draft.range.lowerBound - 3),
      nextMeasured(behind: draft.range.upperBound) == draft.range.upperBound + 6
    {
      return subject + "を数える期間"
    }
    guard draft.bound == .exactly, draft.role != .deadline,
      text.starts("につき", at: draft.range.upperBound), subject.utf8.count <= 45,
      text.ends(subject, at: draft.range.lowerBound)
    else { return nil }
    return subject + "の算定単位"
  }

  /// 500億円規模の新興企業への基金: for whom.
  private func towardsOthers(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...24).contains(subject.utf8.count),
      let start = text.skipping("の", at: draft.range.upperBound),
      let place = text.place(of: "への" + subject, from: start, to: start + 60),
      place - start >= 6, let noun = phrase.nounPhrase(endingAt: place, from: start),
      noun.lowerBound == start
    else { return nil }
    return text.string(start..<place) + "への" + subject
  }

  /// 床面積が五十平方メートル以上の倉庫: of what the measure is.
  private func ofThingBehind(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard draft.bound != .exactly, text.ends("が", at: start), (6...15).contains(subject.utf8.count),
      text.ends(subject, at: start - 3),
      case let name = start - 3 - subject.utf8.count, !text.ends("の", at: name),
      let tie = text.skipping("の", at: draft.range.upperBound)
        ?? (Script(text.scalar(draft.range.upperBound)) == .kanji ? draft.range.upperBound : nil),
      let noun = phrase.noun(from: tie), (6...24).contains(noun.count), !isHollow(noun),
      !isWhole(noun, JapaneseSubjectWords.persons),
      // 症状が五日以上|続いた: no noun.
      draft.kind != .duration || text.script(before: noun.upperBound).script != .hiragana,
      !text.has(JapaneseSubjectScopeWords.noRelatives, at: noun.lowerBound),
      case let thing = phrase.string(noun), !thing.isEmpty, !subject.holdsBytes(of: thing)
    else { return nil }
    return thing + "の" + subject
  }

  /// 「知っている」と答えた市民の割合は62％: what they answered.
  private func answeredSo(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard hasQuotation, (6...36).contains(subject.utf8.count),
      text.ends("は", at: start) || text.ends("が", at: start),
      text.ends(subject, at: start - 3),
      case let name = start - 3 - subject.utf8.count,
      let (_, tie) = JapaneseSubjectScopeWords.answering.longest(
        in: text.bytes, endingAt: name, from: text.start), text.ends("」", at: tie),
      let open = phrase.opening(before: tie - 3)
    else { return nil }
    return text.string(open..<start - 3)
  }

  /// 医師については、令和六年三月三十一日までの間、: what holds for them until then is an exception.
  private func otherwiseUntil(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard subject.utf8.count <= 45, isActor(subject) || subject.endsInBytes(of: "師"),
      text.ends(subject + "については、", at: draft.range.lowerBound),
      text.ends("までの間", at: end) || text.starts("までの間", at: behindParentheses(end))
        || text.starts("の間", at: end) && text.ends("まで", at: end)
    else { return nil }
    // 夜勤に従事する|医師: which of them.
    let tie = draft.range.lowerBound - 18
    let range = tie - subject.utf8.count..<tie
    let whole =
      isAttributive(endingAt: range.lowerBound)
      ? phrase.clause(before: range, from: floorBefore(range.lowerBound)) : range
    return text.string(whole.count <= 75 ? whole : range) + "についての特例"
  }

  /// 一箇月について労働時間を延長し; 一日、一箇月及び一年のそれぞれの期間について: the span that hours are counted in.
  private func countedInSpans(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.bound == .exactly, draft.role == nil, subject.endsInBytes(of: "時間"),
      subject.utf8.count <= 75,
      text.place(
        of: subject, from: draft.range.upperBound, to: text.end) != nil
    else { return nil }
    var position = draft.range.upperBound
    if let tie = text.skipping("について", at: position) {
      // 一日について同条の作業時間を超えて: the next words are what is so long.
      return text.starts(subject, at: tie) && subject.beginsInBytes(of: "同")
        ? nil : subject + "を数える期間"
    }
    // Only more such spans stand in between.
    while position < text.end, position - draft.range.upperBound <= 60 {
      if text.starts("のそれぞれの期間について", at: position)
        || text.starts("の各期間について", at: position)
      {
        return subject + "を数える期間"
      }
      if self.draft(around: position) == nil,
        !text.has(JapaneseSubjectScopeWords.listCommas, at: position)
      {
        return nil
      }
      position += text.width(position)
    }
    return nil
  }

  /// 40の都市に支店を展開し; 20万人の会員に冊子を送付する: what is done for those.
  private func served(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...24).contains(subject.utf8.count), draft.role == nil,
      case let end = draft.range.upperBound,
      case let start = text.skipping("の", at: end) ?? end,
      let name = text.skipping(subject, at: start)
        ?? (subject.endsInBytes(of: draft.unit) && draft.unit.utf8.count >= 6 ? end : nil),
      let tie = text.skipping("に", at: name), !text.starts("は", at: tie),
      let object = objectOfClause(from: tie), object.utf8.count <= 30,
      let mark = text.place(of: object + "を", from: tie, to: tie + 90),
      mark == tie || text.ends("の", at: mark) && self.draft(around: mark - 4) != nil,
      case let verb = mark + object.utf8.count + 3, let act = verbalNoun(at: verb)
    else { return nil }
    return object + "を" + text.string(verb..<act) + "する" + subject
  }

  /// 理想とする子どもの数: as what they are told.
  private func heldAs(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard (6...24).contains(subject.utf8.count),
      text.ends("が", at: start) || text.ends("は", at: start),
      text.ends(subject, at: start - 3),
      case let tie = start - 3 - subject.utf8.count, text.ends("とする", at: tie)
    else { return nil }
    // 昨今|理想: of two signs, for what stands before may be an adverb.
    let first = tie - 15
    guard text.script(before: tie - 9).script == .kanji,
      text.script(before: tie - 12).script == .kanji
    else { return nil }
    return text.string(first..<tie) + subject
  }
}
