internal import Lexicon
internal import PolicyModel

/// Times and amounts that a rule sets for a deed: the deed with what undergoes it or who does it.
extension JapaneseSubject {
  func ruledFor(_ subject: String, _ draft: FigureDraft) -> String? {
    if draft.isTemporal {
      return allowedUntil(subject, draft) ?? beingSoThen(draft) ?? inForceUntil(draft)
        ?? ofThatSpan(subject, draft) ?? ofThoseInOffice(subject, draft)
        ?? doneFromThen(subject, draft)
    }
    switch draft.kind {
    case .duration:
      return ruleWithoutTopic(draft) ?? reviewAfter(subject, draft) ?? having(subject, draft)
        ?? keptSoLong(subject, draft) ?? allowedUntil(subject, draft)
        ?? forPurposeOfTime(subject, draft) ?? notDoing(subject, draft)
        ?? deedBeforeEnd(subject, draft)
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

  /// 旧法の第三条の規定は、令和十三年三月三十一日までの間、なおその効力を有する: of what is in force till then.
  private func inForceUntil(_ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard text.ends("規定は、", at: start),
      text.place(of: "効力を有", from: end, to: end + 60) != nil
    else { return nil }
    return provision(endingAt: start - 6) + "の効力"
  }

  /// 令和十年三月三十一日までの間における第七条の規定の適用については: what is spoken of for that time.
  private func ofThatSpan(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard subject.isEmpty,
      let start = text.skipping("までの間における", at: end) ?? text.skipping("の間における", at: end)
        ?? text.skipping("における", at: end)
        // The figure's own に: 三月三十一日までの間に|おける.
        ?? (text.ends("に", at: end) ? text.skipping("おける", at: end) : nil),
      let mark = text.place(of: "については、", from: start, to: start + 75), mark - start >= 6
    else { return nil }
    return text.place(of: "、", from: start, to: mark) == nil ? text.string(start..<mark) : nil
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

  /// 一年以上その業務を行わないとき: how long it is not done.
  private func notDoing(_ subject: String, _ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard !subject.endsInBytes(of: "期間"),
      Script(text.scalar(end)) != .hiragana
        || text.starts("その", at: end),
      !text.ends("から", at: start), !text.ends("後", at: start), !text.ends("て", at: start),
      let mark = text.place(of: "ないとき", from: end, to: end + 54)
        ?? text.place(of: "ない場合", from: end, to: end + 54)
    else { return nil }
    var objects = 0
    var position = end
    while position < mark {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x304C, 0x28: return nil  // 、 。 は が (
      case 0x3092: objects += 1
      default: break
      }
      position += text.width(position)
    }
    let first = text.skipping("その", at: end) ?? end
    return objects == 1 && mark - first >= 12 ? text.string(first..<mark) + "ない期間" : nil
  }

  /// 有効期間が満了する日の二月前までに、更新の申請をしなければならない: what has to be done before that day.
  private func deedBeforeEnd(_ subject: String, _ draft: FigureDraft) -> String? {
    guard text.ends("日の", at: draft.range.lowerBound), subject.endsInBytes(of: "日"),
      let tail = text.skipping(JapaneseSubjectWords.beforehand, at: draft.range.upperBound)
        ?? text.skipping("までに", at: draft.range.upperBound),
      let object = objectOfClause(from: text.skipping("、", at: tail) ?? tail),
      let mark = text.place(of: object + "を", from: tail, to: tail + 120)
    else { return nil }
    let verb = mark + object.utf8.count + 3
    if text.starts("しな", at: verb) || text.starts("する", at: verb) || text.starts("行", at: verb) {
      return object
    }
    return verbalNoun(at: verb).map { object + "の" + text.string(verb..<$0) }
  }

  /// 委員である者の任期は、令和八年三月三十一日に満了する: whose it is.
  private func ofThoseInOffice(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.beginsInBytes(of: "任期"), text.ends("任期は、", at: draft.range.lowerBound),
      case let end = draft.range.lowerBound - 12, text.ends("者の", at: end)
    else { return nil }
    let whole = phrase.clause(before: end - 6..<end - 3, from: floorBefore(end - 6))
    guard (12...75).contains(whole.count) else { return nil }
    return text.string(whole) + "の" + subject
  }

  /// 保険者は、資格を失った月の翌月から、保険料を徴収しない: what is done or left from then, rather than by whom.
  private func doneFromThen(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard (6...30).contains(subject.utf8.count),
      text.ends("から", at: end) && text.starts("、", at: end) || text.starts("から、", at: end),
      isActor(subject) || isPerson(subject),
      text.starts(subject + "は", at: text.skippingSpaces(text.start)),
      case let start = text.starts("、", at: end) ? end + 3 : end + 9,
      let object = objectOfClause(from: start), object.utf8.count <= 45,
      text.starts(object + "を", at: start),
      case let verb = start + object.utf8.count + 3, let act = verbalNoun(at: verb)
    else { return nil }
    return text.starts("しない", at: act)
      ? object + "を" + text.string(verb..<act) + "しない期間" : object + "の" + text.string(verb..<act)
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
