internal import Lexicon
internal import PolicyModel

/// Figures of a case, of a column without lines and of persons of an age, told with what they are of.
extension JapaneseSubject {
  /// 15歳で課程を終えた若者; 映画の事業については、十三歳に満たない児童: those of that age, with what narrows them.
  func agedThen(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    if subject.endsInBytes(of: "時点") { return subject + "の年齢" }
    if let start = text.skipping("で", at: end), (6...15).contains(subject.utf8.count),
      let place = text.place(of: subject, from: start, to: min(text.end, start + 90)),
      place - start >= 9, isAttributive(endingAt: place)
    {
      var position = start
      while position < place {
        switch text.scalar(position) {
        case 0x3001, 0x3002, 0x306F, 0x304C, 0x28: return nil  // 、 。 は が (
        default: position += text.width(position)
        }
      }
      return text.string(start..<place) + subject
    }
    let start = text.skipping("の", at: end) ?? end
    guard !subject.isEmpty, subject.utf8.count <= 45, text.starts("についても", at: start) == false,
      text.ends("については、", at: draft.range.lowerBound),
      text.ends(subject, at: draft.range.lowerBound - 18),
      let person = phrase.noun(from: start), case let who = phrase.string(person),
      isBarePerson(who), who != "者", text.starts("についても", at: person.upperBound)
    else { return nil }
    return subject + "の" + who
  }

  /// 二か月以内の期間を定めて使用する社員: whose time it is that is set.
  func setFor(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...15).contains(subject.utf8.count),
      let tie = text.skipping("の期間を定めて", at: draft.range.upperBound),
      let place = text.place(of: subject, from: tie, to: min(text.end, tie + 36)),
      place > tie + 3, isAttributive(endingAt: place)
    else { return nil }
    return "期間を定めて" + text.string(tie..<place) + subject
  }

  /// 対象期間として三箇月を超える期間を定めて: what that time is.
  func setAs(_ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard text.ends("として", at: start),
      text.starts("期間を定め", at: end) || text.starts("の期間を定め", at: end),
      let noun = phrase.nounPhrase(endingAt: start - 9, from: floorBefore(start - 9)),
      !isHollow(noun)
    else { return nil }
    return phrase.string(lastPart(of: noun, behind: text.start))
  }

  /// 引き続き一年以上雇用された隊員: who goes on so long, since an adverb is no subject.
  func goingOn(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject == "引き続き" else { return nil }
    let start = draft.range.upperBound
    var verb = start
    while verb < text.end, verb - start <= 36, !text.starts("、", at: verb) {
      if verb > start, isAttributive(endingAt: verb), let head = phrase.noun(from: verb),
        !isHollow(head)
      {
        return text.string(start..<head.upperBound)
      }
      verb += text.width(verb)
    }
    return ""
  }

  /// 相談窓口を市内の5か所に設ける: what is there.
  func placedThere(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.utf8.count == 6, JapaneseSubjectWords.beforeCounts.isWhole(Array(subject.utf8)),
      text.ends("を" + subject + "の", at: draft.range.lowerBound),
      let thing = phrase.nounPhrase(
        endingAt: draft.range.lowerBound - 12, from: floorBefore(draft.range.lowerBound - 12)),
      !isHollow(thing)
    else { return nil }
    return phrase.string(thing)
  }

  /// 出生の日から三年を経過しない児童; 基準日から一年以内の期間に: the time since then.
  func sinceEvent(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard text.ends("から", at: start) || text.ends("から起算して", at: start) else { return nil }
    var end = text.ends("から", at: start) ? start - 6 : start - 18
    if isBarePerson(subject), text.starts("を経過し", at: draft.range.upperBound) {
      if text.ends("の日", at: end) { end -= 6 }
      guard let event = phrase.nounPhrase(endingAt: end, from: floorBefore(end)),
        !isHollow(event), event.count <= 45
      else { return nil }
      return phrase.string(event) + "からの期間"
    }
    guard text.starts("の期間", at: draft.range.upperBound),
      text.ends(")", at: end)
        || text.ends(subject, at: end), !subject.isEmpty, subject.endsInBytes(of: "日")
    else { return nil }
    return subject + "からの期間"
  }

  /// 6週間(多胎妊娠の場合は14週間): the case of what the figure before the aside is of.
  func ofCaseInAside(_ subject: String, _ index: Int, _ subjects: [String]) -> String? {
    guard index > 0, drafts[index - 1].kind == drafts[index].kind, !subject.isEmpty,
      text.byte(drafts[index - 1].range.upperBound) == 0x28,
      case let first = drafts[index - 1].range.upperBound + 1,
      text.starts(subject, at: first), first + subject.utf8.count < drafts[index].range.lowerBound,
      case let tie = text.string(first + subject.utf8.count..<drafts[index].range.lowerBound),
      JapaneseSubjectNames.casesInAsides.contains(tie),
      case let whole = subjects[index - 1], !whole.isEmpty, !whole.hasSuffix(subject)
    else { return nil }
    return whole + "（" + subject + "）"
  }

  /// 第二条の規定|平成二十六年四月一日: a column of provisions beside the days of their force.
  func inForce(_ subject: String, _ draft: FigureDraft) -> String? {
    guard subject.isEmpty, text.ends("規定", at: draft.range.lowerBound),
      draft.range.upperBound + 3 >= text.end
    else { return nil }
    return "規定の施行"
  }

  /// 以降の年度に支出される国の負担: what undergoes it.
  func undergone(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...12).contains(subject.utf8.count),
      let place = text.place(
        of: subject, from: draft.range.upperBound,
        to: min(text.end, draft.range.upperBound + 24)),
      let tie = text.skipping("される", at: place + subject.utf8.count)
        ?? text.skipping("された", at: place + subject.utf8.count),
      var noun = phrase.noun(from: tie), !isHollow(noun)
    else { return nil }
    // 国又は都道府県の負担.
    for word in ["又は", "の"] {
      guard let more = text.skipping(word, at: noun.upperBound), let next = phrase.noun(from: more)
      else { continue }
      noun = noun.lowerBound..<next.upperBound
    }
    return noun.count <= 60 ? text.string(tie..<noun.upperBound) + "の" + subject : nil
  }

  /// 手当は、毎年二月及び六月に支払う: the payment, rather than the money.
  func paidThen(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.upperBound
    guard !subject.isEmpty, subject.utf8.count <= 45, !subject.endsInBytes(of: "支払い"),
      text.ends("、", at: draft.range.lowerBound) || text.ends("毎年", at: draft.range.lowerBound)
        || text.ends("及び", at: draft.range.lowerBound),
      let verb = text.place(of: "支払う。", from: start, to: min(text.end, start + 150)),
      let mark = topicEnd(before: draft.range.lowerBound), text.ends(subject, at: mark),
      text.place(of: "。", from: start, to: verb) == nil
    else { return nil }
    return subject + "の支払い"
  }

  /// 第三十九条の規定の適用については、次の表による: the rule whose table runs on behind it without lines.
  func ruleOfColumns() -> String? {
    guard
      let mark = text.place(
        of: "の適用については", from: text.start, to: min(text.end, text.start + 600)),
      let rule = phrase.nounPhrase(endingAt: mark, from: text.start), rule.count <= 90
    else { return nil }
    return phrase.string(rule) + "の適用"
  }
}
