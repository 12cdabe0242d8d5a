internal import Lexicon
internal import PolicyModel

/// Figures of rules, told with who or what the rule is of.
extension JapaneseSubject {
  func scopedByRule(_ subject: String, _ draft: FigureDraft) -> String? {
    switch draft.kind {
    case .age: return askedOf(draft) ?? beingAlso(subject, draft) ?? withoutAll(subject)
    case .ordinal: return digitOf(subject, draft)
    case .percent, .count: return ofWholeName(subject, draft)
    case .recurrence: return doneToAside(subject, draft)
    case .duration:
      return untilThen(subject, draft) ?? partOfLeave(subject, draft) ?? promulgated(draft)
    default:
      guard draft.isTemporal else { return nil }
      return inForceThen(draft) ?? behindTitle(subject, draft) ?? spanOfMeans(draft)
        ?? behindProvision(subject, draft)
    }
  }

  // MARK: Persons

  /// 18歳未満の者は、高所での作業に就かないこと。: those of whom that is asked.
  private func askedOf(_ draft: FigureDraft) -> String? {
    let start = text.skipping("の", at: draft.range.upperBound) ?? draft.range.upperBound
    guard let first = text.skipping("者", at: start) ?? text.skipping("方", at: start) else {
      return nil
    }
    var position = first
    var tie: (end: Int, isToward: Bool)?
    // 18歳未満の者又は運転をする者.
    let isJoined = text.starts("又は", at: first)
    while position < text.end, position - first <= 90, tie == nil {
      switch text.scalar(position) {
      case 0x3001, 0x3002: return nil  // 、 。
      case 0x304C where !isJoined, 0x3092 where !isJoined: return nil  // が を
      default: break
      }
      if let end = text.skipping("又は", at: position) {
        position = end
      } else if let end = text.skipping("は、", at: position) ?? text.skipping("は", at: position) {
        tie = (end, false)
      } else if let end = text.skipping("に対し、", at: position) {
        tie = (end, true)
      } else {
        position += text.width(position)
      }
    }
    guard let tie else { return nil }
    let close = text.ends("。", at: text.end) ? text.end - 3 : text.end
    guard
      let (_, end) = JapaneseSubjectScopeWords.biddings.longest(
        in: text.bytes, endingAt: close, from: tie.end), end - tie.end >= 9, end - tie.end <= 75
    else { return nil }
    // 就かない|こと, 就いて|はならない.
    let isForbidden = text.starts("はならない", at: end)
    if nextMeasured(behind: tie.end) < end { return nil }
    position = tie.end
    while position < end {
      if text.starts("、", at: position) { return nil }
      position += text.width(position)
    }
    return text.string(tie.end..<(isForbidden ? close : end)) + (tie.isToward ? "相手" : "者")
  }

  /// 生徒である兄又は姉: who they are besides.
  private func beingAlso(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...24).contains(subject.utf8.count),
      let place = text.place(
        of: subject + "である", from: draft.range.upperBound, to: draft.range.upperBound + 150),
      let noun = phrase.noun(from: place + subject.utf8.count + 9), !isHollow(noun),
      noun.count <= 12, !text.has(JapaneseSubjectScopeWords.noRelatives, at: noun.lowerBound)
    else { return nil }
    var end = noun.upperBound
    if let other = text.skipping("又は", at: end), let more = phrase.noun(from: other) {
      end = more.count <= 24 ? more.upperBound : end
    }
    return text.string(place..<end)
  }

  /// 対象児童|の全てが三歳に満たない: all of them are so old.
  private func withoutAll(_ subject: String) -> String? {
    for tail in ["の全て", "のすべて", "の全員", "の全部"]
    where subject.endsInBytes(of: tail) && subject.utf8.count > tail.utf8.count + 3 {
      return String(subject.dropLast(tail.count))
    }
    return nil
  }

  /// 市議会議員の任期は四年とし、二年ごとに議員の半数を改選する: the name that they were told by first.
  private func ofWholeName(_ subject: String, _ draft: FigureDraft) -> String? {
    let name = subject.firstIndex(of: "の").map { subject[..<$0] } ?? subject[...]
    let bytes = Array(name.utf8)
    guard (6...12).contains(bytes.count), JapaneseSubjectScopeWords.members.isWhole(bytes),
      let place = text.place(of: String(name), from: text.start, to: draft.range.lowerBound),
      case let end = place + bytes.count,
      text.starts("の", at: end) || text.starts("は", at: end),
      let whole = phrase.nounPhrase(endingAt: end, from: text.start), whole.lowerBound < place,
      whole.count <= 45, floorBefore(end) == text.start,
      text.place(of: "。", from: end, to: draft.range.lowerBound) == nil
    else { return nil }
    return phrase.string(whole) + subject[name.endIndex...]
  }

  // MARK: Numbers

  /// 時間数(小数点第2位を切り捨て): the place at which it is rounded.
  private func digitOf(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.unit == "位" || text.ends("位", at: draft.range.upperBound),
      JapaneseSubjectScopeWords.points.isWhole(Array(subject.utf8)),
      case let tie = draft.range.upperBound,
      let place = text.skipping("未満を", at: tie) ?? text.skipping("以下を", at: tie)
        ?? text.skipping("を", at: tie) ?? text.skipping("で", at: tie),
      let (act, _) = JapaneseSubjectScopeWords.roundings.longest(
        in: text.bytes, from: place, to: text.end)
    else { return nil }
    let digit = act + "を行う小数点以下の位"
    let start = draft.range.lowerBound - subject.utf8.count
    if text.byte(start - 1) == 0x28,
      let noun = phrase.nounPhrase(endingAt: start - 1, from: floorBefore(start - 1)),
      !isHollow(noun), noun.count <= 45, case let name = phrase.string(noun), !name.isEmpty
    {
      return name + "の" + digit
    }
    guard let topic = topicOfThing(before: start) else { return digit }
    return topic + "の" + digit
  }

  /// 国は、毎年、費用(事務の費用を除く。)を負担する: the deed behind the aside.
  private func doneToAside(_ subject: String, _ draft: FigureDraft) -> String? {
    guard hasParenthesis, (6...90).contains(subject.utf8.count),
      let place = text.place(
        of: subject, from: draft.range.upperBound,
        to: draft.range.upperBound + 60 + subject.utf8.count),
      case let aside = place + subject.utf8.count, text.byte(aside) == 0x28,
      let tie = text.skipping("を", at: behindParentheses(aside)), let act = verbalNoun(at: tie)
    else { return nil }
    return subject + "の" + text.string(tie..<act)
  }

  // MARK: Lengths

  /// 契約に定める期間の初日から起算して一年を経過する日までは、なお従前の例による.
  private func untilThen(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.endsInBytes(of: "からの期間"),
      text.starts("を経過する日まで", at: draft.range.upperBound),
      let mark = text.place(
        of: "従前の例による", from: draft.range.upperBound, to: draft.range.upperBound + 180),
      case let day = String(subject.dropLast(5)),
      let range = place(of: day, near: draft.range)
    else { return nil }
    let whole =
      isAttributive(endingAt: range.lowerBound)
      ? phrase.clause(before: range, from: floorBefore(range.lowerBound)) : range
    let name = phrase.string(whole.count <= 75 ? whole : range)
    return name + "から" + text.string(mark..<mark + 21) + "期間"
  }

  /// 付与日から1年以内に、休暇日数のうち5日について時季を指定して取得させる: the part that this holds for.
  private func partOfLeave(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.bound == .atMost, let tie = subject.lastIndex(of: "の"),
      case let thing = subject[..<tie], (6...45).contains(thing.utf8.count),
      case let next = firstDraft(behind: draft.range.upperBound), next < measured.count,
      case let part = measured[next].range, text.starts("について、", at: part.upperBound),
      text.ends("のうち", at: part.lowerBound),
      part.lowerBound - draft.range.upperBound <= 120,
      text.place(
        of: String(thing), from: draft.range.upperBound, to: part.lowerBound) != nil
    else { return nil }
    return thing + "のうち" + text.string(part) + subject[tie...]
  }

  /// 附則第五条の規定公布の日から起算して一年を超えない範囲内: a row of what comes into force then.
  private func promulgated(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    return text.ends("規定公布の日から起算して", at: start) ? "規定の施行" : nil
  }

  // MARK: Days

  /// 第五条の規定|平成十五年四月一日: a row of what comes into force then.
  private func inForceThen(_ draft: FigureDraft) -> String? {
    text.ends("規定", at: draft.range.lowerBound) && draft.range.upperBound + 3 >= text.end
      ? "規定の施行" : nil
  }

  /// 改正前の臨時の措置に関する法律第三条の助成の要件に該当し: what is told behind the title that a subject was cut from.
  private func behindTitle(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard subject.utf8.count <= 45, text.starts("において", at: end),
      let place = text.place(of: subject, from: end, to: end + 120), !subject.isEmpty,
      text.starts("を", at: place + subject.utf8.count),
      let law = text.place(of: "に関する法律", from: place, to: place + 360),
      text.place(of: "、", from: place, to: law) == nil,
      case var position = behindParentheses(law + 18), position > law
    else { return nil }
    while JapaneseSubjectWords.isOfProvision(text.scalar(position)),
      !text.starts("の", at: position)
    {
      position += text.width(position)
    }
    let start = text.skipping("の", at: position) ?? position
    guard let mark = text.place(of: "に該当", from: start, to: start + 75), mark - start >= 6 else {
      return nil
    }
    let name = text.string(start..<mark)
    return name.utf8.contains(where: { $0 == 0x28 || $0 == 0x29 }) ? nil : name + "への該当"
  }

  /// 賃金の、一月から三月まで及び四月から六月までの各期間ごとの平均額: the spans that the mean is taken for.
  private func spanOfMeans(_ draft: FigureDraft) -> String? {
    guard !draft.isTemporal || drafts.count > 1,
      let mark = text.place(
        of: "までの各", from: draft.range.upperBound - 6, to: draft.range.upperBound + 150),
      let each = text.place(of: "ごとの", from: mark, to: mark + 150)
    else { return nil }
    var position = draft.range.upperBound
    while position < mark {
      // Only more such spans may stand in between.
      if self.draft(around: position) == nil,
        !text.has(JapaneseSubjectScopeWords.listTies, at: position)
      {
        return nil
      }
      position += text.width(position)
    }
    guard
      let (sum, end) = firstSum(from: each + 9),
      sum.utf8.count >= 6, end - each <= 60
    else { return nil }
    var first = draft.range.lowerBound
    while first > text.start,
      self.draft(around: first - 1) != nil
        || text.has(JapaneseSubjectScopeWords.listCommas, at: text.previous(first))
    {
      first = text.previous(first)
    }
    var name = sum
    if text.ends("の", at: first),
      let owner = phrase.nounPhrase(endingAt: first - 3, from: floorBefore(first - 3)),
      !isHollow(owner), owner.count <= 45
    {
      name = phrase.string(owner) + "の" + sum
    }
    return name + "を算定する期間の区分"
  }

  /// 平均額 of 一箇月一人当り平均額.
  private func firstSum(from offset: Int) -> (String, Int)? {
    var position = offset
    while position < text.end, position - offset <= 45 {
      if let (sum, end) = JapaneseSubjectScopeWords.sums.longest(
        in: text.bytes, from: position, to: text.end)
      {
        return (sum, end)
      }
      if text.starts("、", at: position) || text.starts("。", at: position) { return nil }
      position += text.width(position)
    }
    return nil
  }

  /// 同法の規定による手当の支給の制限: what is done by the rule.
  private func behindProvision(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.beginsInBytes(of: "同"), subject.endsInBytes(of: "の規定"),
      let place = text.place(
        of: subject + "による", from: draft.range.upperBound, to: draft.range.upperBound + 60),
      var noun = phrase.noun(from: place + subject.utf8.count + 9), !isHollow(noun)
    else { return nil }
    let start = noun.lowerBound
    for _ in 0..<2 {
      guard let tie = text.skipping("の", at: noun.upperBound), let more = phrase.noun(from: tie)
      else { break }
      noun = more
    }
    return noun.upperBound - start <= 60 ? text.string(start..<noun.upperBound) : nil
  }
}
