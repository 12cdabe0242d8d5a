internal import Lexicon
internal import PolicyModel

/// Names brought to what a reader needs, after all other rules: what was cut off in front, the deed of
/// the figure's own clause in the place of a neighbour's subject.
extension JapaneseSubject {
  /// The subjects once more, each beside its own clause.
  func nameWholly(_ subjects: inout [String]) {
    for index in drafts.indices where !drafts[index].isInName {
      let draft = drafts[index]
      if let deed = ofOwnVerb(subjects[index], index) {
        // 4人以降についても1人当たり5ポイントずつ: all of them are of what the amount is of.
        for other in (0...index).reversed() {
          guard !drafts[other].isInName, other == index || isTied(other) else { break }
          subjects[other] = beginningOf(deed, drafts[other]) ?? deed
        }
      } else if let own = draft.isDate
        ? ofOwnTime(subjects[index], index, draft) : ofOwnAmount(subjects, index, draft)
      {
        subjects[index] = own
      } else if let whole = withOwnersBehindAdjective(subjects[index], draft) {
        subjects[index] = whole
      }
    }
    nameBeginnings(&subjects)
    if hasQuotation { carryQuestions(&subjects) }
    // 34％で1位: the rank of the same.
    for index in drafts.indices.dropFirst() where drafts[index].kind == .ordinal {
      let start = drafts[index].range.lowerBound
      guard text.ends("で", at: start), drafts[index - 1].range.upperBound == start - 3,
        drafts[index - 1].holdsAmount, !subjects[index - 1].isEmpty
      else { continue }
      subjects[index] = subjects[index - 1]
    }
  }

  // MARK: Amounts

  /// 1人|当たり, 4人|以降についても: whether a figure is told with the next one.
  private func isTied(_ index: Int) -> Bool {
    let (end, next) = (drafts[index].range.upperBound, drafts[index + 1].range.lowerBound)
    if isOne(drafts[index]), perTie(behind: end) == next { return true }
    let place = text.skipping("以降", at: end) ?? end
    return ["についても", "については", "にも", "には"].contains {
      text.skipping($0, at: place) == next
    }
  }

  private func ofOwnAmount(
    _ subjects: [String], _ index: Int, _ draft: FigureDraft
  ) -> String? {
    let subject = subjects[index]
    if let share = shareOfMembers(subject, draft) { return share }
    if hasEqualsSign, let term = ofOperation(draft) { return term }
    if draft.kind == .duration {
      if let since = sinceDeed(draft) { return since }
      if let open = openFor(subject, draft) { return open }
      // 職員は、退職する場合、14日前までに届を提出する: what is done by then, rather than by whom.
      if subject.isEmpty || isPerson(subject) || isBarePerson(subject),
        let tail = text.skipping(JapaneseSubjectWords.beforehand, at: draft.range.upperBound),
        let deed = deedBehind(tail, topicBefore: draft.range.lowerBound)
      {
        return deed
      }
    }
    return becoming(draft) ?? doableShare(subject, draft) ?? rhythmOfThing(subject, draft)
      ?? deedPointedTo(subject, draft)
  }

  /// 組合員の過半数で組織する支部: those, with what they make up.
  private func shareOfMembers(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.role == .share, let base = draft.base,
      let tie = text.skipping("で組織する", at: draft.range.upperBound)
        ?? text.skipping("をもって組織する", at: draft.range.upperBound),
      let body = phrase.noun(from: tie),
      let members = phrase.nounPhrase(endingAt: base.upperBound, from: text.start),
      case let name = phrase.string(lastPart(of: members, behind: text.start)), !name.isEmpty
    else { return nil }
    let whole = phrase.string(body) + "を組織する" + name + "の割合"
    return whole.utf8.count <= 75 && !subject.hasSuffix(whole) ? whole : nil
  }

  /// 1世帯当たり3千円ずつ加算するなど、家計が支えられ: the deed that the amount is of, where the subject is of
  /// the next clause; where that verb ends.
  private func standsBehindOwnVerb(_ subject: String, _ index: Int) -> (act: String, end: Int)? {
    let end = drafts[index].range.upperBound
    let place = text.skipping("ずつ", at: end) ?? end
    guard drafts[index].holdsAmount,
      let (name, act) = changeOrDeed(at: text.skipping("を", at: place) ?? place)
    else { return nil }
    var close = act
    while close < text.end, close - act <= 24, !text.starts("、", at: close) {
      let scalar = text.scalar(close)
      guard Script(scalar) == .hiragana else { return nil }
      close += 3
    }
    // The subject itself or none may stand behind it.
    guard text.starts("、", at: close), subject.isEmpty || isBehind(subject, close) else {
      return nil
    }
    return (name, close)
  }

  /// 上乗せ|する, 加算|する: a deed, and where its stem ends.
  private func changeOrDeed(at verb: Int) -> (String, Int)? {
    if let (act, end) = JapaneseSubjectWords.changeOfAmount.longest(
      in: text.bytes, from: verb, to: text.end)
    {
      return (act, end)
    }
    return verbalNoun(at: verb).map { (text.string(verb..<$0), $0) }
  }

  private func isBehind(_ subject: String, _ offset: Int) -> Bool {
    let name = subject.split(separator: "の").first.map(String.init) ?? subject
    return text.place(of: name, from: text.start, to: offset) == nil
      && text.place(of: name, from: offset, to: text.end) != nil
  }

  private func ofOwnVerb(_ subject: String, _ index: Int) -> String? {
    guard let own = standsBehindOwnVerb(subject, index) else { return nil }
    var start = drafts[index].range.lowerBound
    var each = ""
    if index > 0, isOne(drafts[index - 1]),
      perTie(behind: drafts[index - 1].range.upperBound) == start
    {
      each = text.string(drafts[index - 1].range.lowerBound..<start)
      start = drafts[index - 1].range.lowerBound
    }
    if text.ends("、", at: start) { start -= 3 }
    for tie in ["についても", "については", "についても", "には", "にも", "は", "も", "に"]
    where text.ends(tie, at: start) {
      let end = start - tie.utf8.count
      if let range = phrase.nounPhrase(endingAt: end, from: floorBefore(end)), !isHollow(range),
        !isWhole(range, JapaneseSubjectWords.bodies)
      {
        return phrase.string(range) + "の" + own.act
      }
      // 4人以降についても.
      let bound = text.ends("以降", at: end) ? end - 6 : end
      if let figure = draft(around: bound - 1) ?? draft(around: end - 1),
        figure.upperBound == bound || figure.upperBound == end
      {
        return text.string(figure.lowerBound..<end) + "の" + own.act
      }
    }
    return each.isEmpty ? nil : each + "の" + own.act
  }

  /// 在籍月数 ÷ 12, 20 × 在籍月数: what is divided or multiplied by it.
  private func ofOperation(_ draft: FigureDraft) -> String? {
    let place = text.skippingSpaces(before: draft.range.lowerBound)
    let sign = text.scalar(before: place)
    let isDivision = JapaneseSubjectWords.divisions.contains(sign)
    guard closesTerm(draft.range.upperBound), let result = equated(before: draft.range.lowerBound)
    else { return nil }
    var term: Range<Int>?
    if isDivision || sign == 0xD7 {
      let end = text.skippingSpaces(before: text.previous(place))
      term = phrase.nounPhrase(endingAt: end, from: floorBefore(end))
    } else if sign == 0x3D {
      let behind = text.skippingSpaces(draft.range.upperBound)
      guard text.scalar(behind) == 0xD7 else { return nil }
      term = phrase.noun(from: text.skippingSpaces(behind + text.width(behind)))
      while let own = term, let tie = text.skipping("の", at: own.upperBound),
        let more = phrase.noun(from: tie)
      {
        term = own.lowerBound..<more.upperBound
      }
    }
    guard let term, term.count >= 6, term.count <= 45 else {
      return isDivision ? result + "の算式の除数" : nil
    }
    return phrase.string(term) + (isDivision ? "を割る数（" : "に掛ける数（") + result + "の算式）"
  }

  /// A number alone, with no unit: the end of the line, a sign or a comma follows.
  private func closesTerm(_ offset: Int) -> Bool {
    let next = text.scalar(text.skippingSpaces(offset))
    return next == 0 || next == 0x29 || next == 0x60 || next == 0x3001 || next == 0x3002
      || JapaneseSubjectWords.operations.contains(next)
  }

  /// 駅が開業してから27年: what began then.
  private func sinceDeed(_ draft: FigureDraft) -> String? {
    guard
      let (_, tie) = JapaneseSubjectNames.sinceTies.longest(
        in: text.bytes, endingAt: draft.range.lowerBound, from: text.start)
    else { return nil }
    // The verb's own て is part of the tie.
    if let (act, stem) = JapaneseSubjectNames.turnings.longest(
      in: text.bytes, endingAt: tie, from: text.start)
    {
      return doneTo(endingAt: stem).map { $0 + "の" + act + "からの期間" }
    }
    guard
      let (_, end) = JapaneseSubjectNames.turned.longest(
        in: text.bytes, endingAt: tie, from: text.start)
    else { return nil }
    var stem = end
    while stem > text.start, text.script(before: stem).script == .kanji, end - stem < 18 {
      stem = text.previous(stem)
    }
    guard (6...12).contains(end - stem), let thing = doneTo(endingAt: stem) else { return nil }
    return thing + "の" + text.string(stem..<end) + "からの期間"
  }

  /// 5人以降についても1人当たり3千円ずつ上乗せする: how many of them what the amount is of begins with.
  private func nameBeginnings(_ subjects: inout [String]) {
    for index in drafts.indices.dropLast()
    where drafts[index].kind == .count && !drafts[index].isInName
      && text.starts("以降に", at: drafts[index].range.upperBound)
      && !subjects[index].endsInBytes(of: "人数") && isTied(index)
    {
      let amount = isOne(drafts[index + 1]) ? index + 2 : index + 1
      guard amount < drafts.count, drafts[amount].holdsAmount,
        let act = JapaneseSubjectWords.changeOfAmount.longest(
          in: text.bytes,
          from: text.skipping("ずつ", at: drafts[amount].range.upperBound)
            ?? drafts[amount].range.upperBound, to: text.end)?.row,
        subjects[amount].hasSuffix(act), !subjects[amount].holdsBytes(of: "以降")
      else { continue }
      let words = text.string(drafts[index].range)
      subjects[index] = subjects[amount] + "が始まる" + (words.contains("目") ? "順番" : "人数")
    }
  }

  /// 4人|以降の上乗せ: how many of them it begins with, whatever their number is.
  private func beginningOf(_ deed: String, _ draft: FigureDraft) -> String? {
    let words = text.string(draft.range)
    guard deed.hasPrefix(words), let tie = deed.firstRange(of: "以降の")?.upperBound else {
      return nil
    }
    let measure = words.contains("目") ? "順番" : words.contains("人") ? "人数" : "数"
    return deed[tie...] + "が始まる" + measure
  }

  /// 宣言を before 採択し, 駅が before 開業し.
  private func doneTo(endingAt stem: Int) -> String? {
    guard text.ends("が", at: stem) || text.ends("を", at: stem) || text.ends("は", at: stem),
      let range = phrase.nounPhrase(endingAt: stem - 3, from: floorBefore(stem - 3)),
      !isHollow(range), range.count <= 60
    else { return nil }
    return phrase.string(range)
  }

  /// 24時間、住民が手軽に相談できる窓口: the use of it, rather than half a clause with it.
  private func openFor(_ subject: String, _ draft: FigureDraft) -> String? {
    let bytes = Array(subject.utf8)
    var subject = subject
    if JapaneseSubjectNames.alwaysOpen.isWhole(bytes) {
      guard let found = rightward(from: draft.range.upperBound, particles: ["を"]) else {
        return nil
      }
      subject = found
    } else if !isRoundTheClock(draft) {
      return nil
    }
    let end = draft.range.upperBound
    guard let range = place(of: subject, near: draft.range, behind: 150), range.lowerBound >= end,
      let verb = text.place(of: "できる", from: end, to: range.upperBound)
    else { return subject.utf8.count == bytes.count ? nil : subject }
    var stem = verb
    while stem > end, verb - stem < 24 {
      let script = text.script(before: stem).script
      guard script == .kanji || script == .katakana else { break }
      stem = text.previous(stem)
    }
    guard verb - stem >= 6, range.upperBound - verb - 9 >= 6 else { return nil }
    let act = Array(text.bytes[stem..<verb])
    let tie = JapaneseSubjectNames.towards.isWhole(act) ? "への" : "の"
    return text.string(verb + 9..<range.upperBound) + tie + text.string(stem..<verb)
  }

  /// 五百円に利用した時間数を乗じて得た額: what the sum is multiplied by.
  func factorOfSum(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard text.starts("に", at: end), let mark = text.place(of: "を乗じ", from: end, to: end + 180),
      isMultiplied(end)
    else { return nil }
    var close = mark
    if text.ends(")", at: close), let open = opening(ofParenthesisAt: close - 1) { close = open }
    guard let range = phrase.nounPhrase(endingAt: close, from: end + 3) else { return nil }
    let name = phrase.string(withBound(range, of: draft))
    return name.utf8.count >= 6 ? name + "に乗じる額" : nil
  }

  /// 五歳に満たない|児童の数: with the clause before it, and the figure that this one needs.
  private func withBound(_ range: Range<Int>, of draft: FigureDraft) -> Range<Int> {
    guard isWhole(range, JapaneseSubjectWords.measures) || isAttributive(endingAt: range.lowerBound)
    else { return range }
    let floor = floorBefore(range.lowerBound)
    if floor > text.start, range.lowerBound - floor <= 18,
      let figure = self.draft(around: floor - 1), figure.upperBound == floor,
      figure != draft.range,
      text.ends("い", at: range.lowerBound) || text.ends("る", at: range.lowerBound),
      !text.string(floor..<range.lowerBound).contains("、")
    {
      return figure.lowerBound..<range.upperBound
    }
    let whole = phrase.clause(before: range, from: max(floor, draft.range.upperBound + 3))
    return whole.count <= 60 ? whole : range
  }

  /// 適切な減税額となる5万円: what the amount is said to be.
  private func becoming(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard draft.holdsAmount, text.ends("となる", at: start),
      let range = phrase.nounPhrase(endingAt: start - 9, from: floorBefore(start - 9)),
      !isHollow(range), self.draft(around: start - 10) == nil,
      JapaneseSubjectWords.sums.longest(
        in: text.bytes, endingAt: range.upperBound, from: range.lowerBound) != nil
    else { return nil }
    return phrase.string(range)
  }

  /// 標準的な出産費用の⟦実質的な⟧自己負担: whose it is, behind what describes it.
  private func withOwnersBehindAdjective(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard (6...36).contains(subject.utf8.count),
      let end = [start, start - 3].first(where: { text.ends(subject, at: $0) }),
      case let range = end - subject.utf8.count..<end,
      let owner = behindAdjective(range.lowerBound), text.ends("の", at: owner),
      let whole = phrase.nounPhrase(endingAt: owner - 3, from: floorBefore(owner - 3)),
      !isHollow(whole), !isWhole(whole, JapaneseSubjectWords.empty),
      !isWhole(whole, JapaneseSubjectWords.wholes), !isWhole(whole, JapaneseSubjectWords.units),
      self.draft(around: owner - 4) == nil
    else { return nil }
    let first = behindAdjective(whole.lowerBound) ?? whole.lowerBound
    guard first >= floorBefore(owner - 3), range.upperBound - first <= 81 else { return nil }
    return phrase.string(first..<range.upperBound)
  }

  /// Where 実質的な begins that ends at an offset.
  private func behindAdjective(_ offset: Int) -> Int? {
    guard text.ends("な", at: offset) else { return nil }
    var start = offset - 3
    while start > text.start, offset - start < 24 {
      let script = text.script(before: start).script
      guard script == .kanji || script == .katakana else { break }
      start = text.previous(start)
    }
    return offset - 3 - start >= 6 ? start : nil
  }
}
