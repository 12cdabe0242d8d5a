internal import Lexicon
internal import PolicyModel

/// Figures that a rule lays down, told with the provision, the board, the sum or the deed that they are of.
extension JapaneseSubject {
  func laidDown(_ subject: String, _ draft: FigureDraft) -> String? {
    if draft.isTemporal {
      return applied(draft) ?? definedAs(draft) ?? exceptedUntil(subject, draft)
    }
    switch draft.kind {
    case .duration:
      return applied(draft) ?? untilDeed(subject, draft) ?? ofPointed(subject, draft)
        ?? beforeThat(subject, draft) ?? duePlan(subject, draft)
        ?? ofProvisionsOwn(subject, draft)
    case .count:
      return cutOff(subject, draft) ?? ofBoard(subject, draft) ?? beingOfThem(subject, draft)
        ?? actedOn(subject, draft)
    case .percent, .number, .money:
      return factor(subject, draft) ?? deciding(subject, draft) ?? givenAs(draft)
        ?? ofPointed(subject, draft) ?? punished(subject, draft) ?? neededTo(subject, draft)
    case .time: return ofPointed(subject, draft)
    default: return nil
    }
  }

  // MARK: Provisions

  /// 改正後の第三条の規定は、令和八年四月一日以後の申請について適用する: of what holds from then.
  private func applied(_ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    // 四週間を通じ四日以上の休日を与える者については: a time of its own.
    guard
      draft.isTemporal
        ? text.ends("は、", at: start)
        : text.starts("は", at: end) || text.starts("の間", at: end)
          || text.starts("に限り", at: end),
      let act = text.place(of: "適用", from: end, to: end + 240),
      text.starts("し", at: act + 6) || text.starts("す", at: act + 6)
        || text.starts("さ", at: act + 6),
      let mark = topicEnd(before: start), start - mark <= 150
    else { return nil }
    // 第六条の規定(次条において準用する場合を含む。)は.
    let tie =
      text.ends(")", at: mark) ? opening(ofParenthesisAt: mark - 1) ?? mark : mark
    guard text.ends("規定", at: tie) else { return nil }
    var position = end
    while position < act {
      // 施行日以後一年間|は、適用しない: the time's own.
      if text.starts("。", at: position) || text.starts("「", at: position)
        || text.starts("は、", at: position) && position > end + 6
      {
        return nil
      }
      position += text.width(position)
    }
    let isDenied = text.starts("しない", at: act + 6) || text.starts("されない", at: act + 6)
    return provision(endingAt: tie) + (isDenied ? "の適用除外" : "の適用")
  }

  /// 改正後の第三条の規定: with what makes it another, where that is not long.
  func provision(endingAt end: Int) -> String {
    var start = end
    while start > text.start, end - start <= 75, text.byte(start - 1) != 0x20,
      text.byte(start - 1) != 0x29, !text.ends("、", at: start), !text.ends("。", at: start)
    {
      start = text.previous(start)
    }
    // 第二条(前号に掲げる改正規定を除く。)|の規定による改正後の手当法.
    start = text.skipping("の規定による", at: start) ?? start
    return end - start > 6 && end - start <= 75 && !text.starts("の", at: start)
      ? text.string(start..<end) : provisions(endingAt: end)
  }

  // MARK: Periods

  /// 届出の日から三十日を経過した後でなければ、工事に着手してはならない: from what to what the time lasts.
  private func untilDeed(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard subject.endsInBytes(of: "からの期間"), subject.utf8.count <= 75,
      let (span, tie) = JapaneseSubjectRuleWords.passings.longest(
        in: text.bytes, from: end, to: text.end)
    else { return nil }
    if span == .during {
      // 更新の日から三月を経過する日までの間は、従前の許可を受けた者とみなす.
      let first = text.skipping("、", at: text.skipping("は", at: tie) ?? tie) ?? tie
      guard let mark = text.place(of: "とみなす", from: first, to: first + 81),
        mark - first >= 9, text.place(of: "、", from: first, to: mark) == nil
      else { return nil }
      return text.string(first..<mark) + "とみなす期間"
    }
    guard let deed = deedBehind(tie), deed.utf8.count <= 60 else { return nil }
    if span == .each { return deed + "の間隔" }
    return subject.dropLast(3) + deed + "までの期間"
  }

  // MARK: Boards

  /// 審議会は、委員十人以内をもって組織する; 審査会に、専門委員三人を置く: in what they sit.
  private func ofBoard(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...24).contains(subject.utf8.count), !subject.holdsBytes(of: "の"),
      let verb = verbOfBoard(behind: draft.range.upperBound), sitsInBoard(subject)
    else { return nil }
    let head = text.skippingSpaces(text.start)
    if !verb.isSeated {
      guard let board = topicOfThing(before: draft.range.lowerBound),
        (6...45).contains(board.utf8.count), !board.hasSuffix(subject)
      else { return nil }
      return board + "の" + subject
    }
    var position = head
    while position < draft.range.lowerBound, position - head <= 60 {
      if text.starts("に、", at: position) || text.starts("には、", at: position)
        || text.starts("に", at: position) && position > head
          && isCells(position + 3, measured.first?.range.lowerBound ?? .max)
      {
        guard let noun = phrase.nounPhrase(endingAt: position, from: head), !isHollow(noun),
          noun.count <= 45
        else { return nil }
        return phrase.string(noun) + "の" + subject
      }
      if text.starts("、", at: position) || text.starts("は", at: position) { return nil }
      position += text.width(position)
    }
    return nil
  }

  private func sitsInBoard(_ subject: String) -> Bool {
    isActor(subject) || subject.endsInBytes(of: "員") || subject.endsInBytes(of: "長")
      || JapaneseSubjectScopeWords.members.isWhole(Array(subject.utf8))
  }

  /// をもって組織する or を置く behind a number and no more than other members.
  private func verbOfBoard(behind offset: Int) -> (end: Int, isSeated: Bool)? {
    var position = offset
    while position < text.end, position - offset <= 90 {
      if text.has(JapaneseSubjectWords.consisting, at: position) { return (position, false) }
      if text.starts("を置", at: position) { return (position, true) }
      guard
        Script(text.scalar(position)).isOfNouns || draft(around: position) != nil
          || text.has(JapaneseSubjectRuleWords.listTies, at: position)
      else { return nil }
      position =
        text.skipping(JapaneseSubjectRuleWords.listTies, at: position)
        ?? position + text.width(position)
    }
    return nil
  }

  /// 委員のうち二人は、公募による市民でなければならない: those of them who are meant.
  private func beingOfThem(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    let open = text.ends("、", at: start) ? start - 3 : start
    guard text.ends("のうち", at: open), text.ends(subject, at: open - 9),
      (6...30).contains(subject.utf8.count),
      let tie = text.skipping("は", at: draft.range.upperBound),
      case let first = text.skipping("、", at: tie) ?? tie,
      let close = text.place(of: "でなければならない", from: first, to: first + 81)
        ?? text.place(of: "とする。", from: first, to: first + 33), close - first >= 6
    else { return nil }
    let tail = text.starts("とする", at: close) ? "とする" : "である"
    var position = first
    while position < close {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x300C: return nil  // 、 。 は 「
      default: position += text.width(position)
      }
    }
    return text.string(first..<close) + tail + subject
  }

  /// 児童を三人以上養育する場合; 障害者を二人以上雇用する事業主: what is done with so many.
  private func actedOn(_ subject: String, _ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard (3...30).contains(subject.utf8.count), text.ends("を", at: start),
      text.ends(subject, at: start - 3), Script(text.scalar(end)) == .kanji
    else { return nil }
    var position = end
    while position < text.end, position - end <= 36 {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x304C, 0x3092, 0x28: return nil  // 、 。 は が を (
      default: break
      }
      if position >= end + 6, Script(text.scalar(position)) == .kanji,
        isAttributive(endingAt: position),
        text.ends("る", at: position) || text.ends("た", at: position)
      {
        let act = text.string(end..<position)
        guard let head = phrase.noun(from: position), head.count <= 30,
          case let who = phrase.string(head), isActor(who), who != "者"
        else { return act + subject }
        return who + "が" + act + subject
      }
      position += text.width(position)
    }
    return nil
  }

  // MARK: Sums

  /// 補助金の額は、対象経費に二分の一を乗じて得た額とする: the sum that the factor is of, and of what it is a part.
  private func factor(_ subject: String, _ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard subject.utf8.count <= 75,
      text.starts("を乗じ", at: end) || text.starts("の割合を乗じ", at: end),
      let sum = topicOfThing(before: start), (6...45).contains(sum.utf8.count),
      !subject.holdsBytes(of: sum),
      JapaneseSubjectWords.sums.longest(
        in: Array(sum.utf8), endingAt: sum.utf8.count, from: 0) != nil
    else { return nil }
    guard text.ends("に", at: start), text.ends(subject, at: start - 3), !subject.isEmpty else {
      return JapaneseSubjectRuleWords.products.isWhole(Array(subject.utf8)) ? sum : nil
    }
    return sum + "（" + subject + (draft.kind == .money ? "に乗じる額）" : "に乗じる割合）")
  }

  /// 議事は、出席した委員の三分の二以上の多数で決する: what they decide.
  private func deciding(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard draft.kind != .money, (6...45).contains(subject.utf8.count),
      let tie = text.skipping(JapaneseSubjectRuleWords.majorities, at: end),
      let (verb, _) = JapaneseSubjectRuleWords.decidings.longest(
        in: text.bytes, from: tie, to: text.end),
      let matter = topicOfThing(before: draft.range.lowerBound),
      (6...45).contains(matter.utf8.count), !subject.holdsBytes(of: matter)
    else { return nil }
    // 議決を決する says one thing twice.
    return matter
      + (matter.endsInBytes(of: "決") || matter.endsInBytes(of: "議決")
        ? "に必要な" : "を" + verb) + subject
  }

  /// 給料の百分の六十に相当する額を手当として支給する: what is given.
  private func givenAs(_ draft: FigureDraft) -> String? {
    guard let tie = text.skipping("に相当する額を", at: draft.range.upperBound),
      case let start = text.skipping("、", at: tie) ?? tie,
      let mark = text.place(of: "として", from: start, to: start + 45),
      let noun = phrase.nounPhrase(endingAt: mark, from: start),
      noun.lowerBound == start
        || text.ends("、", at: noun.lowerBound), !isHollow(noun)
    else { return nil }
    return phrase.string(noun)
  }
}
