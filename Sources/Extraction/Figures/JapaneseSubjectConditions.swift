internal import Lexicon
internal import PolicyModel

private typealias Words = JapaneseSubjectCircumstances

/// Lead times with what they lead up to, and terms whose definition a figure bounds.
extension JapaneseSubject {
  /// 会日の七日前までに通知する: the notice, with the day that it comes before.
  func withDayAhead(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.kind == .duration, (6...60).contains(subject.utf8.count),
      subject.utf8.last != 0x89,  // ）
      case let end = draft.range.upperBound,
      text.starts("前まで", at: end) || text.starts("前に", at: end)
        || text.ends("前", at: end) && (text.starts("まで", at: end) || text.starts("に", at: end))
    else { return nil }
    var tie = draft.range.lowerBound
    if text.ends(Words.leasts[0], at: tie) { tie -= 15 }
    guard text.ends("の", at: tie), case let close = tie - 3,
      let day = phrase.nounPhrase(endingAt: close, from: floorBefore(close)),
      day.upperBound == close, day.count <= 45,
      text.has(JapaneseSubjectGeneralNouns.daysAhead, endingAt: close)
    else { return nil }
    var whole = day
    // 休業を|開始しようとする日.
    if isAttributive(endingAt: day.lowerBound) {
      let clause = phrase.clause(before: day, from: floorBefore(day.lowerBound))
      if clause.count <= 60 { whole = clause }
    }
    let name = phrase.string(whole)
    guard name.utf8.count >= 6 else { return nil }
    if subject == name { return deedAhead(of: whole).map { $0 + "（" + name + "前）" } }
    guard !subject.holdsBytes(of: name) else { return nil }
    return subject + "（" + name + "前）"
  }

  /// 清算期間(…を労働させる期間をいい、三箇月以内の期間に限る。): the term that is defined so.
  func termBounded(_ draft: FigureDraft) -> String? {
    guard hasParenthesis, draft.kind == .duration else { return nil }
    var end = draft.range.upperBound
    // 一箇月を超え|一年以内の期間に限る.
    let next = firstDraft(behind: end)
    if next < measured.count, measured[next].range.lowerBound - end <= 9 {
      end = measured[next].range.upperBound
    }
    guard let noun = text.skipping("の", at: end).flatMap({ phrase.noun(from: $0) }),
      text.starts("に限る", at: noun.upperBound),
      let open = openParenthesis(before: draft.range.lowerBound, within: 360),
      let term = phrase.nounPhrase(endingAt: open, from: floorBefore(open)),
      term.upperBound == open, term.count > noun.count,
      text.ends(text.string(noun), at: open),
      text.place(of: "をい", from: open, to: draft.range.lowerBound) != nil
    else { return nil }
    return phrase.string(lastPart(of: term, behind: text.start))
  }

  /// 第三条中水道法第十条の改正規定 令和七年四月一日: the provision that is in force from then on.
  func provisionInForce(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.isTemporal || draft.kind == .duration,
      subject.endsInBytes(of: Words.provisionInForce) || subject.endsInBytes(of: Words.ofProvision)
    else { return nil }
    var end = draft.range.lowerBound
    if text.ends(Words.reckoned, at: end) { end -= 12 }
    if text.ends(Words.promulgated, at: end) { end -= 18 }
    end = text.skippingSpaces(before: end)
    let first = text.skippingSpaces(text.start)
    guard text.ends(Words.provision, at: end), end > first,
      text.starts("第", at: first) || text.starts("附則", at: first)
    else { return nil }
    if end - first <= 60, text.place(of: "(", from: first, to: end + 1) == nil {
      var start = first
      // 第三条中|水道法第十条の改正規定: of which law.
      if let tie = text.place(of: "条中", from: first, to: min(end, first + 36)),
        Script(text.scalar(tie + 6)) == .kanji, !text.starts("第", at: tie + 6)
      {
        start = tie + 6
      }
      return text.string(start..<end) + "の施行"
    }
    // 第三条から第五条まで並びに附則第二条の規定: the first of many.
    var close = first
    while close < end, close - first <= 45 {
      if text.starts("条", at: close) {
        let stop = close + 3
        return text.starts("の規定", at: stop) || text.starts("、", at: stop)
          || text.starts("並びに", at: stop) || text.starts("及び", at: stop)
          || text.starts("から", at: stop) || text.byte(stop) == 0x28
          ? text.string(first..<stop) + "等の規定の施行" : nil
      }
      close += text.width(close)
    }
    return nil
  }

  /// 全労働日の八割以上出勤した労働者: how large a part of them something is done on.
  func doneShare(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...30).contains(subject.utf8.count), text.ends("の", at: draft.range.lowerBound),
      text.ends(subject, at: draft.range.lowerBound - 3), draft.bound != .exactly,
      let act = verbalNoun(at: draft.range.upperBound),
      text.starts("した", at: act) || text.starts("する", at: act)
    else { return nil }
    return subject + "に対する" + text.string(draft.range.upperBound..<act) + "の割合"
  }

  /// 修学時間を通算して一日について七時間: the time with that counted in, rather than that alone.
  func withCountedIn(_ subject: String, _ draft: FigureDraft, _ index: Int) -> String? {
    // Few figures stand behind a て.
    guard
      text.ends("て", at: draft.range.lowerBound)
        || index > 0 && text.ends("て", at: drafts[index - 1].range.lowerBound)
    else { return nil }
    let isSpan = subject.endsInBytes(of: "を数える期間")
    let name = isSpan ? String(subject.dropLast(6)) : subject
    guard (6...30).contains(name.utf8.count) else { return nil }
    var end = draft.range.lowerBound
    // 一日について|七時間.
    if !isSpan, index > 0, perTie(behind: drafts[index - 1].range.upperBound) == end {
      end = drafts[index - 1].range.lowerBound
    }
    guard
      let tie = JapaneseSubjectGeneralNouns.countedIn.first(where: { text.ends($0, at: end) }),
      text.ends(name, at: end - tie.utf8.count)
    else { return nil }
    return name + tie.dropLast() + "た時間" + (isSpan ? "を数える期間" : "")
  }

  /// 我が国は世に誇る発展を成し遂げた: whose course it is.
  func courseOfBody(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.isTemporal, subject.utf8.count <= 60,
      JapaneseSubjectGeneralNouns.courses.trie.signs.mayEnd(subject),
      case let bytes = Array(subject.utf8),
      JapaneseSubjectGeneralNouns.courses.longest(
        in: bytes, endingAt: bytes.count, from: 0) != nil,
      let range = place(of: subject, near: draft.range, behind: 150)
    else { return nil }
    // 日本は|大きな発展: one adjective may stand between.
    var mark = range.lowerBound
    while mark > text.start, range.lowerBound - mark <= 15, !text.ends("は", at: mark) {
      if text.ends("、", at: mark) || text.ends("の", at: mark) { return nil }
      mark = text.previous(mark)
    }
    guard text.ends("は", at: mark),
      mark == range.lowerBound || text.ends("な", at: range.lowerBound),
      let body = phrase.nounPhrase(endingAt: mark - 3, from: floorBefore(mark - 3)),
      isWhole(body, JapaneseSubjectWords.bodies)
        || text.has(JapaneseSubjectWords.bodyEnds, endingAt: body.upperBound)
    else { return nil }
    let own = ["我が", "わが"].first { text.ends($0, at: body.lowerBound) } ?? ""
    return own + phrase.string(body) + "の" + text.string(mark..<range.upperBound)
  }

  /// 半分の職員数でも窓口を維持できる体制: of what that number is.
  func numberThatDoes(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.kind == .percent || draft.kind == .number, (6...18).contains(subject.utf8.count),
      let tie = text.skipping("の", at: draft.range.upperBound),
      text.starts(subject, at: tie), case let noun = tie + subject.utf8.count,
      let start = text.skipping("でも", at: noun) ?? text.skipping("で", at: noun)
    else { return nil }
    var verb = start
    while verb < text.end, verb - start <= 66 {
      switch text.scalar(verb) {
      case 0x3001, 0x3002, 0x306F, 0x28: return nil  // 、 。 は (
      case 0x300C where verb > start && isAttributive(endingAt: verb):
        // 「小さな役所」: by its name.
        guard let close = text.place(of: "」", from: verb, to: verb + 60) else { return nil }
        return text.string(verb..<close + 3) + "の" + subject
      default: break
      }
      if verb - start >= 12, isAttributive(endingAt: verb), let head = phrase.noun(from: verb),
        head.count >= 6,
        text.starts("を", at: head.upperBound) || text.starts("が", at: head.upperBound)
          || text.starts("に", at: head.upperBound) || text.starts("へ", at: head.upperBound)
      {
        return text.string(start..<head.upperBound) + "の" + subject
      }
      verb += text.width(verb)
    }
    return nil
  }

  /// 県が行った調査では、介護職員の不足が: a survey, with what it is told to have found.
  func surveyed(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.isTemporal, subject.utf8.count <= 60, subject.endsInBytes(of: "調査"),
      let range = place(of: subject, near: draft.range, behind: 60),
      range.lowerBound > draft.range.lowerBound,
      let tie = text.skipping(JapaneseSubjectGeneralNouns.surveyTies, at: range.upperBound)
    else { return nil }
    var first = tie
    var position = tie
    while position < text.end, position - tie <= 120 {
      if text.starts("、", at: position) || text.starts("。", at: position) { return nil }
      // 調査では、1.4倍にも維持費が増える: the thing behind what it came to.
      if let figure = self.draft(around: position) {
        guard let behind = text.skipping("にも", at: figure.upperBound) else { return nil }
        first = behind
        position = behind
        continue
      }
      if text.starts("は", at: position) || text.starts("が", at: position), isParticle(at: position),
        let noun = phrase.nounPhrase(endingAt: position, from: first),
        noun.upperBound == position, !isHollow(noun)
      {
        // 生成 AI を導入した企業: a space cuts the clause.
        let isNarrowed =
          noun.upperBound - first <= 75
          && (isAttributive(endingAt: noun.lowerBound) || text.ends("を", at: noun.lowerBound)
            || text.byte(noun.lowerBound - 1) == 0x20)
        let name = phrase.string(isNarrowed ? first..<noun.upperBound : noun)
        return name.utf8.count >= 6 && !subject.holdsBytes(of: name)
          ? subject + "（" + name + "）" : nil
      }
      position += text.width(position)
    }
    return nil
  }

  /// 三月三十一日を含む一週間に係る労働時間: the span that the rule looks at.
  func spanAround(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard draft.kind == .duration, text.ends("を含む", at: start),
      let day = self.draft(around: start - 10), day.upperBound == start - 9,
      let tie = text.skipping("に係る", at: draft.range.upperBound)
        ?? text.skipping("の", at: draft.range.upperBound),
      let noun = phrase.noun(from: tie), !isHollow(noun), noun.count <= 45
    else { return nil }
    return phrase.string(noun) + "に係る期間（" + text.string(day) + "を含む）"
  }

  /// 命令を、出向の開始の日の二週間前までに伝える: what is done by then, rather than the day it comes before.
  private func deedAhead(of day: Range<Int>) -> String? {
    guard text.ends("、", at: day.lowerBound),
      text.ends("を", at: day.lowerBound - 3) || text.ends("は", at: day.lowerBound - 3),
      case let end = day.lowerBound - 6,
      let thing = phrase.nounPhrase(endingAt: end, from: floorBefore(end)),
      thing.upperBound == end, !isHollow(thing), thing.count <= 60,
      !isActor(phrase.string(lastPart(of: thing, behind: text.start)))
    else { return nil }
    return text.string(thing)
  }

  /// 六時間を超える場合は四十五分、八時間を超える場合は一時間の休憩時間: the measure that stands behind the last.
  func measureBehindCases(_ index: Int) -> String? {
    guard text.starts("、", at: drafts[index].range.upperBound), isOfCase(index) else { return nil }
    for next in (index + 1)..<min(drafts.count, index + 5)
    where drafts[next].kind == drafts[index].kind && isOfCase(next) {
      guard let tie = text.skipping("の", at: drafts[next].range.upperBound) else { continue }
      guard let noun = phrase.noun(from: tie), !isHollow(noun), noun.count <= 36 else { return nil }
      return phrase.string(noun)
    }
    return nil
  }

  private func isOfCase(_ index: Int) -> Bool {
    var end = drafts[index].range.lowerBound
    for word in Words.leasts where text.ends(word, at: end) { end -= word.utf8.count }
    return text.has(JapaneseSubjectGeneralNouns.caseTies, endingAt: end)
  }
}
