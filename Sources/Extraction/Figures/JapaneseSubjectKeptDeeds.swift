internal import Lexicon
internal import PolicyModel

private typealias Words = JapaneseSubjectCircumstances

/// Figures told with the deed, the days or the vote that their own clause says they belong to.
extension JapaneseSubject {
  func ofOwnDeed(_ subject: String, _ index: Int, _ draft: FigureDraft) -> String? {
    if let own = ofTold(subject, draft) { return own }
    if text.ends("について", at: draft.range.lowerBound)
      || text.starts("について", at: draft.range.upperBound),
      let own = ratherThanCase(subject, draft)
    {
      return own
    }
    switch draft.kind {
    case .duration:
      return betweenDays(draft) ?? laidDownSpan(subject, draft) ?? lasting(subject, draft)
        ?? passedBefore(subject, draft)
    case .count:
      return doneThere(subject, index, draft) ?? paidEach(subject, draft)
    case .age: return definedAged(draft)
    case .percent, .number: return votedThere(subject, draft)
    case .recurrence: return paidEach(subject, draft)
    default: return nil
    }
  }

  // MARK: Lengths of time

  /// 招集の日と会日との間に二週間を置く: from which day to which.
  private func betweenDays(_ draft: FigureDraft) -> String? {
    var end = draft.range.lowerBound
    for word in Words.leasts where text.ends(word, at: end) { end -= word.utf8.count }
    guard text.ends(Words.between, at: end), case let close = end - 3 else { return nil }
    var start = close
    while start > text.start, close - start <= 90, !text.ends("、", at: start),
      !text.ends("は", at: start), !text.ends("。", at: start), text.byte(start - 1) != 0x20
    {
      start = text.previous(start)
    }
    guard (18...90).contains(close - start), self.draft(around: start - 1) == nil else {
      return nil
    }
    return text.string(start..<close)
  }

  /// 協定による定めをしている三箇月以内の一定の期間: which span it is.
  private func laidDownSpan(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.lowerBound
    guard subject.isEmpty, text.starts(Words.certainSpan, at: draft.range.upperBound),
      isAttributive(endingAt: end)
    else { return nil }
    var start = end
    while start > text.start, end - start <= 90 {
      if text.ends("、", at: start) || text.ends("は", at: start) || text.ends("基づく", at: start)
        || text.byte(start - 1) == 0x29 || text.byte(start - 1) == 0x20
      {
        break
      }
      start = text.previous(start)
    }
    guard (18...75).contains(end - start) else { return nil }
    return text.string(start..<end) + "期間"
  }

  /// 在籍三年以上, 六箇月間継続勤務し: how long a state goes on.
  private func lasting(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.utf8.count <= 12, JapaneseSubjectGeneralNouns.states.isWhole(Array(subject.utf8)),
      text.ends(subject, at: draft.range.lowerBound)
        || text.starts(subject, at: draft.range.upperBound)
    else { return nil }
    return subject + "の期間"
  }

  /// 出産の翌日から八週間を経過しない女性を就業させてはならない: what that time is waited for.
  private func passedBefore(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.utf8.count <= 60, subject.endsInBytes(of: "からの期間"),
      let tie = Words.passings.lazy.compactMap({ text.skipping($0, at: draft.range.upperBound) })
        .first,
      let who = phrase.noun(from: tie), who.count <= 30,
      let verb = text.skipping("を", at: who.upperBound), let act = verbalNoun(at: verb)
    else { return nil }
    let name = text.string(verb..<act)
    return subject + "（" + (text.string(who) == "者" ? "" : text.string(who) + "の") + name + "）"
  }

  // MARK: Counts

  /// 世界の80都市に500の教室を展開し: what is done there, without the other number.
  private func doneThere(_ subject: String, _ index: Int, _ draft: FigureDraft) -> String? {
    guard index + 1 < drafts.count, draft.unit.utf8.count >= 6, subject.utf8.count <= 75,
      subject.endsInBytes(of: draft.unit),
      let next = text.skipping("に", at: draft.range.upperBound),
      drafts[index + 1].range.lowerBound == next, case let other = drafts[index + 1].range
    else { return nil }
    let number = text.string(other) + "の"
    if subject.hasPrefix(number) { return String(subject.dropFirst(number.count)) }
    guard !subject.holdsBytes(of: "を"), let place = text.skipping("の", at: other.upperBound),
      let noun = phrase.noun(from: place), noun.count <= 45,
      let verb = text.skipping("を", at: noun.upperBound), let act = verbalNoun(at: verb)
    else { return nil }
    return text.string(noun) + "を" + text.string(verb..<act) + "する" + subject
  }

  /// 手当は、毎年二月及び八月の二期に支払う: the payment, rather than the money.
  private func paidEach(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.kind == .recurrence || draft.unit == "期", (6...45).contains(subject.utf8.count),
      case let bytes = Array(subject.utf8),
      JapaneseSubjectGeneralNouns.payments.longest(
        in: bytes, endingAt: bytes.count, from: 0) != nil,
      text.ends("支払う。", at: text.end),
      let mark = topicEnd(before: draft.range.lowerBound), text.ends(subject, at: mark),
      draft.range.lowerBound - mark <= 60
    else { return nil }
    return subject + "の支払い"
  }

  // MARK: Votes

  /// 住民の投票においてその過半数の同意を得る: where they agree.
  private func votedThere(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.lowerBound
    guard subject.utf8.count <= 12, text.ends("においてその", at: end),
      text.starts("の" + subject, at: draft.range.upperBound), case let close = end - 18,
      let vote = phrase.nounPhrase(endingAt: close, from: floorBefore(close)), !isHollow(vote),
      vote.count <= 75
    else { return nil }
    return phrase.string(vote) + "における" + subject
  }

  // MARK: Pointers

  /// 橋の修繕費の支払実績をみると、その支払は……: of what that is, as the sentence told before.
  func ofTold(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.utf8.count <= 45, draft.kind != .duration, !draft.isTemporal,
      let mark = text.place(
        of: "、その", from: max(text.start, draft.range.lowerBound - 150), to: draft.range.lowerBound),
      let noun = phrase.noun(from: mark + 9), noun.count <= 12, noun.count >= 6,
      text.starts("は", at: noun.upperBound), case let name = text.string(noun),
      let tie = subject.firstRange(of: name),
      let place = text.place(of: "の" + name, from: text.start, to: mark),
      let owner = phrase.nounPhrase(endingAt: place, from: floorBefore(place)), !isHollow(owner),
      case let last = lastPart(of: owner, behind: text.start), !isHollow(last), last.count <= 45,
      case let whose = phrase.string(last), !subject.holdsBytes(of: whose)
    else { return nil }
    return subject[..<tie.lowerBound] + whose + "の" + subject[tie.lowerBound...]
  }

  /// 労働時間は、船を異にする場合においても通算し、一週間について: what is counted, rather than what its case speaks of.
  func ratherThanCase(_ subject: String, _ draft: FigureDraft) -> String? {
    let tail = subject.endsInBytes(of: "を数える期間") ? "を数える期間" : ""
    let name = String(subject.dropLast(tail.count))
    guard (3...30).contains(name.utf8.count),
      let range = place(of: name, near: draft.range), range.upperBound < draft.range.lowerBound,
      text.starts("を", at: range.upperBound),
      let mark = text.place(
        of: "場合", from: range.upperBound, to: min(draft.range.lowerBound, range.upperBound + 48)),
      text.starts("においても", at: mark + 6) || text.starts("でも", at: mark + 6)
        || text.starts("であっても", at: mark + 6) || text.starts("であつても", at: mark + 6),
      let topic = topicOfThing(before: range.lowerBound), topic.utf8.count >= 6
    else { return nil }
    return topic + tail
  }

  /// 対象者(二十歳に満たないものをいう。): who is defined so.
  func definedAged(_ draft: FigureDraft) -> String? {
    guard hasParenthesis, draft.kind == .age,
      let mark = text.place(
        of: "ものをい", from: draft.range.upperBound,
        to: min(text.end, draft.range.upperBound + 60)),
      text.place(of: "、", from: draft.range.upperBound, to: mark) == nil,
      let open = openParenthesis(before: draft.range.lowerBound, within: 300),
      let term = phrase.nounPhrase(endingAt: open, from: floorBefore(open)),
      term.upperBound == open, !isHollow(term), (6...45).contains(term.count)
    else { return nil }
    return phrase.string(lastPart(of: term, behind: text.start))
  }
}
