internal import Lexicon
internal import PolicyModel

/// Times and amounts that a rule sets for a deed: the deed with what undergoes it or who does it.
extension JapaneseSubject {
  func ruledFor(_ subject: String, _ draft: FigureDraft) -> String? {
    if draft.isTemporal { return allowedUntil(subject, draft) ?? beingSoThen(draft) }
    switch draft.kind {
    case .duration:
      return ruleWithoutTopic(draft) ?? reviewAfter(subject, draft) ?? having(subject, draft)
        ?? keptSoLong(subject, draft) ?? allowedUntil(subject, draft)
        ?? forPurposeOfTime(subject, draft)
    case .money: return paidTo(subject, draft)
    default: return nil
    }
  }

  // MARK: Provisions

  /// 施行の日から二年間は、第五条の規定を適用しない: of what does not hold so long.
  private func ruleWithoutTopic(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard let start = text.skipping("は、", at: end) ?? text.skipping("の間、", at: end),
      let mark = text.place(of: "の規定", from: start, to: start + 75), mark > start,
      let tie = text.skipping("を", at: mark + 9) ?? text.skipping("は、", at: mark + 9),
      let act = text.skipping("適用", at: tie),
      text.starts("しない", at: act) || text.starts("する", at: act),
      JapaneseSubjectWords.isOfProvision(text.scalar(start)),
      text.place(of: "、", from: start, to: mark) == nil
    else { return nil }
    return text.string(start..<mark + 9) + (text.starts("し", at: act) ? "の適用除外" : "の適用")
  }

  /// 施行後五年を経過した場合において、……検討を加え: what has to be done then.
  private func reviewAfter(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.endsInBytes(of: "の施行からの期間"), subject.utf8.count <= 60 else { return nil }
    return reviewDue(draft, after: String(subject.dropLast(5)))
  }

  // MARK: Deeds

  /// 旧様式の用紙は、令和九年三月三十一日までの間、使用することができる: the deed that may be done till then.
  private func allowedUntil(_ subject: String, _ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard text.ends("は、", at: start), (6...60).contains(subject.utf8.count),
      text.ends(subject, at: start - 6),
      let verb = text.skipping(
        "、",
        at: text.skipping("までの間", at: end)
          ?? text.skipping("の間", at: end) ?? end),
      text.ends("間、", at: verb), !isActor(subject), let act = verbalNoun(at: verb),
      text.starts("することができ", at: act) || text.starts("しなければ", at: act)
        || text.starts("するものとする", at: act)
    else { return nil }
    return subject + "の" + text.string(verb..<act)
  }

  /// 平成十年六月一日において現に施設に入所していることにより: what is so that day, rather than what comes of it.
  private func beingSoThen(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard let first = text.skipping("において現に", at: end),
      let mark = text.place(of: "していることにより", from: first, to: first + 210)
    else { return nil }
    let stem = kanjiStart(mark)
    guard (6...12).contains(mark - stem),
      text.ends("に", at: stem) || text.ends("を", at: stem) || text.ends("が", at: stem),
      let thing = phrase.nounPhrase(endingAt: stem - 3, from: first), !isHollow(thing),
      thing.count <= 60
    else { return nil }
    return phrase.string(thing) + (text.ends("に", at: stem) ? "への" : "の")
      + text.string(stem..<mark)
  }

  /// 市内に一年以上住所を有する者: how long they have had it.
  private func having(_ subject: String, _ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    // 住所を有する者: as well as what they have.
    let isWhole = subject.endsInBytes(of: "を有する者")
    let subject = isWhole ? String(subject.dropLast(5)) : subject
    guard (6...24).contains(subject.utf8.count),
      let name = text.skipping(subject, at: text.skipping("、", at: end) ?? end),
      text.starts("を有", at: name)
    else { return nil }
    var close = start
    for word in ["引き続き", "引続き", "継続して", "、"] where text.ends(word, at: close) {
      close -= word.utf8.count
    }
    guard text.ends("に", at: close),
      let place = phrase.nounPhrase(endingAt: close - 3, from: floorBefore(close - 3)),
      place.upperBound == close - 3, place.count <= 45, !isHollow(place)
    else { return subject + "を有する期間" }
    return phrase.string(place) + "に" + subject + "を有する期間"
  }

  /// 帳簿を、年度の終了後五年間保存しなければならない: the deed that lasts so long.
  private func keptSoLong(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard (6...60).contains(subject.utf8.count), let act = verbalNoun(at: end),
      text.has(JapaneseSubjectWords.closings, at: act) || text.starts("しなければ", at: act)
        || text.starts("するものと", at: act),
      text.place(of: subject + "を、", from: text.start, to: draft.range.lowerBound) != nil
    else { return nil }
    let thing = subject.hasPrefix("当該") ? String(subject.dropFirst(2)) : subject
    return thing + "の" + text.string(end..<act)
  }

  /// 生児を育てる女性は、一日二回各々三十分、その生児を育てるための時間を請求する: the time, rather than who has it.
  private func forPurposeOfTime(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard text.starts("、", at: end),
      subject.isEmpty || isActor(subject) || subject.endsInBytes(of: "女性"),
      let mark = text.place(of: "ための", from: end, to: end + 75),
      let close = text.skipping("時間", at: mark + 9) ?? text.skipping("期間", at: mark + 9)
        ?? text.skipping("休暇", at: mark + 9) ?? text.skipping("休業", at: mark + 9),
      text.starts("を", at: close)
    else { return nil }
    var start = clauseStart(before: mark)
    if start < end { return nil }
    for pointer in ["その", "当該", "この"] { start = text.skipping(pointer, at: start) ?? start }
    return mark - start >= 9 && draft.range.upperBound <= start ? text.string(start..<close) : nil
  }

  // MARK: Amounts

  /// 第二子以降の児童については、月額五千円を加算する: what comes to them, rather than those.
  private func paidTo(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard (6...45).contains(subject.utf8.count), let verb = text.skipping("を", at: end),
      let (paid, _) = JapaneseSubjectRuleWords.payments.longest(
        in: text.bytes, from: verb, to: text.end),
      isActor(subject) || subject.endsInBytes(of: "児童") || subject.endsInBytes(of: "世帯"),
      let place = text.place(of: subject, from: text.start, to: draft.range.lowerBound)
    else { return nil }
    // 第二子以降の|児童: the figure that narrows them.
    var first = place
    for word in ["以降の", "以上の", "以下の", "未満の", "の"] where text.ends(word, at: place) {
      if let figure = self.draft(around: place - word.utf8.count - 1),
        figure.upperBound == place - word.utf8.count
      {
        first = figure.lowerBound
      }
      break
    }
    let name = text.string(first..<place + subject.utf8.count)
    return name + paid
  }
}
