internal import Lexicon
internal import PolicyModel

/// Figures that a rule tells with a pointer, a definition or an exception: what those stand for.
extension JapaneseSubject {
  // MARK: Pointers

  /// 公示送達にあっては、前項の期間は、六週間とする: the period of that, rather than it alone.
  func ofPointed(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    let tie = text.ends("は、", at: start) ? start - 6 : text.ends("は", at: start) ? start - 3 : 0
    guard tie > text.start, subject.utf8.count <= 60,
      !text.has(JapaneseSubjectNames.perUnits, at: draft.range.upperBound),
      let (measure, first) = JapaneseSubjectRuleWords.pointedMeasures.longest(
        in: text.bytes, endingAt: tie, from: text.start),
      text.ends("項の", at: first) || text.ends("号の", at: first) || text.ends("条の", at: first)
        || text.ends("その", at: first),
      !subject.endsInBytes(of: measure)
    else { return nil }
    if subject.isEmpty { return caseBefore(pointerAt: first).map { $0 + "の" + measure } }
    guard subject.utf8.count >= 6, text.place(of: subject, from: text.start, to: first) != nil
    else { return nil }
    return subject + "の" + measure
  }

  /// 公示送達 of 公示送達にあっては、前項の|期間.
  private func caseBefore(pointerAt offset: Int) -> String? {
    var start = offset
    while start > text.start, offset - start <= 30,
      JapaneseSubjectWords.isOfProvision(text.scalar(before: start))
    {
      start = text.previous(start)
    }
    for tie in ["にあっては、", "にあつては、", "については、"] where text.ends(tie, at: start) {
      let end = start - tie.utf8.count
      guard let noun = phrase.nounPhrase(endingAt: end, from: floorBefore(end)),
        noun.upperBound == end, !isHollow(noun), (6...60).contains(noun.count)
      else { return nil }
      return phrase.string(noun)
    }
    return nil
  }

  /// 取消しの日前三十日以内にその役員であった者: the time before it.
  func beforeThat(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard (6...36).contains(subject.utf8.count), text.ends("の日前", at: start),
      text.ends(subject, at: start - 9),
      text.ends("以内", at: draft.range.upperBound)
        || text.starts("以内", at: draft.range.upperBound)
    else { return nil }
    return subject + "の日前の期間"
  }

  /// 計画を、工事着手十四日前までに、届け出なければならない: what has to be done before that.
  func duePlan(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard (6...24).contains(subject.utf8.count), text.ends(subject, at: start),
      let tail = text.skipping(JapaneseSubjectWords.beforehand, at: draft.range.upperBound)
        ?? text.skipping("前までに", at: draft.range.upperBound),
      text.ends("を、", at: start - subject.utf8.count),
      case let end = start - subject.utf8.count - 6,
      let object = phrase.nounPhrase(endingAt: end, from: floorBefore(end)), !isHollow(object),
      object.count <= 45
    else { return nil }
    var position = tail
    while position < text.end, position - tail <= 60, !text.starts("。", at: position) {
      if text.script(before: position).script != .kanji, Script(text.scalar(position)) == .kanji,
        let act = verbalNoun(at: position).map({ text.string(position..<$0) })
          ?? sendingAct(at: position)
      {
        return phrase.string(object) + "の" + act + "（" + subject + "まで）"
      }
      position += text.width(position)
    }
    return nil
  }

  /// 第三十二条の四第一項第二号の対象期間: a bare measure with the provision that names it.
  func ofProvisionsOwn(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard subject.utf8.count == 12, subject.endsInBytes(of: "期間"), text.ends("として", at: start),
      text.ends(subject, at: start - 9), case let name = start - 9 - subject.utf8.count,
      text.ends("号の", at: name) || text.ends("項の", at: name)
    else { return nil }
    var first = name
    while first > text.start, name - first <= 60,
      JapaneseSubjectWords.isOfProvision(text.scalar(before: first))
    {
      first = text.previous(first)
    }
    return text.starts("第", at: first) && name - first >= 12
      ? text.string(first..<name) + subject : nil
  }

  // MARK: Definitions

  /// 基準日(継続勤務の期間が終わる日の翌日をいう。): the term that the aside defines by it.
  func definedAs(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard hasParenthesis, text.starts("をいう", at: draft.range.upperBound) else { return nil }
    var position = start
    while position > text.start, start - position <= 180, text.byte(position - 1) != 0x28 {
      position = text.previous(position)
      if text.byte(position) == 0x29 || text.starts("。", at: position) { return nil }
    }
    guard text.byte(position - 1) == 0x28,
      let noun = phrase.nounPhrase(endingAt: position - 1, from: floorBefore(position - 1)),
      noun.upperBound == position - 1, !isHollow(noun), (6...36).contains(noun.count)
    else { return nil }
    return phrase.string(noun)
  }

  // MARK: Exceptions

  /// 建設の事業については、令和六年三月三十一日までの間、……とあるのは: what holds for it until then is an exception.
  func exceptedUntil(_ subject: String, _ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard text.ends("については、", at: start), (6...60).contains(subject.utf8.count),
      text.ends(subject, at: start - 18)
    else { return nil }
    let behind = behindParentheses(end)
    guard
      text.starts("までの間", at: behind) || text.starts("の間", at: behind)
        || text.ends("までの間", at: end),
      ["とあるのは", "適用しない", "にかかわらず"].contains(where: {
        text.place(of: $0, from: behind, to: behind + 300) != nil
      })
    else { return nil }
    return subject + "についての特例"
  }

  // MARK: Shares and penalties

  /// 第六条、第九条又は第十条の規定に違反した者は、……罰金: of what it is the penalty.
  func punished(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...9).contains(subject.utf8.count),
      JapaneseSubjectNames.penalties.isWhole(Array(subject.utf8)),
      let who = text.place(
        of: "に違反した者は", from: text.start, to: draft.range.lowerBound),
      text.ends("規定", at: who)
    else { return nil }
    let head = text.skippingSpaces(text.start)
    let name =
      who - head <= 75 && JapaneseSubjectWords.isOfProvision(text.scalar(head))
      ? text.string(head..<who) : provisions(endingAt: who)
    return name + "に違反した者の" + subject
  }

  /// 議員を除名するには、出席議員の三分の二以上の多数による議決を必要とする: what they are needed for.
  func neededTo(_ subject: String, _ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard draft.kind != .money, (6...45).contains(subject.utf8.count), text.starts("の", at: end),
      text.place(of: "を必要と", from: end, to: end + 60) != nil
        || text.place(of: "を要する", from: end, to: end + 60) != nil
    else { return nil }
    var position = start
    while position > text.start, start - position <= 150 {
      position = text.previous(position)
      if text.starts("。", at: position) { return nil }
      guard text.starts("には、", at: position) else { continue }
      var name: String?
      if text.ends("する", at: position),
        case let stem = kanjiStart(position - 6), position - 6 - stem >= 6,
        text.ends("を", at: stem),
        let object = phrase.nounPhrase(endingAt: stem - 3, from: floorBefore(stem - 3)),
        !isHollow(object)
      {
        name = phrase.string(object) + "の" + text.string(stem..<position - 6)
      } else if text.ends("る", at: position) {
        // 議席を失わせる|には.
        let open = clauseStart(before: position)
        name = position - open >= 12 ? text.string(open..<position) + "の" : nil
      } else if let noun = phrase.nounPhrase(endingAt: position, from: floorBefore(position)),
        noun.upperBound == position, !isHollow(noun)
      {
        name = phrase.string(noun)
      }
      guard let name, (6...45).contains(name.utf8.count), !subject.holdsBytes(of: name) else {
        return nil
      }
      return name + "に必要な" + subject
    }
    return nil
  }

  func clauseStart(before offset: Int) -> Int {
    var position = offset
    while position > text.start, offset - position <= 60,
      !opensClause(behind: text.previous(position))
    {
      position = text.previous(position)
    }
    return position
  }

  func kanjiStart(_ offset: Int) -> Int {
    var stem = offset
    while stem > text.start, offset - stem < 12, text.script(before: stem).script == .kanji {
      stem = text.previous(stem)
    }
    return stem
  }

  private func opensClause(behind place: Int) -> Bool {
    switch text.scalar(place) {
    case 0x3001, 0x3002, 0x306F, 0x28, 0x29, 0x300C, 0x20: true  // 、 。 は ( ) 「
    default: false
    }
  }

  // MARK: Persons

  /// 十五歳に達する日以後の最初の三月三十一日を経過した児童が一人いる場合: those with all of their clause, which a
  /// figure in it has cut off.
  func cutOff(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard (6...30).contains(subject.utf8.count), text.ends("が", at: start),
      text.starts("いる", at: draft.range.upperBound),
      text.ends(subject, at: start - 3), case let noun = start - 3 - subject.utf8.count,
      isAttributive(endingAt: noun)
    else { return nil }
    var first = noun
    while first > text.start, noun - first <= 105, !opensClause(behind: text.previous(first)) {
      first = text.previous(first)
    }
    guard noun - first <= 105 else { return nil }
    if let part = text.place(of: "のうちに", from: first, to: noun) { first = part + 12 }
    // 同日以後に生まれた: the day is no pointer alone.
    for pointer in ["当該", "その", "この"] { first = text.skipping(pointer, at: first) ?? first }
    let name = text.string(first..<start - 3)
    return name.utf8.count > subject.utf8.count ? name : nil
  }
}
