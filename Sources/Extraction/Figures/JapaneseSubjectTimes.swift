internal import Lexicon

/// What ages and lengths of time are about: who is so old, what began or is done so long after.
extension JapaneseSubject {
  /// 三歳以上中学校修了前の児童, 満十六歳に満たない者: the noun right behind an age.
  ///
  /// An ordinal inside of the noun does not end it: 小学校第三学年修了前の児童.
  func aged(_ offset: Int, before index: Int) -> String? {
    let next = drafts[index...].dropFirst().first { $0.kind != .ordinal && !$0.isInName }
    let ceiling = next?.range.lowerBound ?? text.end
    guard let noun = phrase.noun(from: offset), noun.upperBound <= ceiling,
      !isWhole(noun, JapaneseSubjectWords.empty), !isWhole(noun, JapaneseSubjectWords.ageTails)
    else { return nil }
    let tie = text.skipping("のみ", at: noun.upperBound) ?? noun.upperBound
    if text.starts("の", at: tie), let more = phrase.noun(from: tie + 3),
      !isWhole(more, JapaneseSubjectWords.empty), !isWhole(more, JapaneseSubjectWords.measures),
      more.upperBound - noun.lowerBound <= 72, more.upperBound <= ceiling
    {
      return phrase.string(noun.lowerBound..<more.upperBound)
    }
    return phrase.string(noun)
  }

  /// 労働時間の総枠 = 40時間 × 日数 ÷ 7: what a formula is of.
  func equated(before start: Int) -> String? {
    guard hasEqualsSign else { return nil }
    var position = start
    while position > text.start, start - position < 240 {
      position -= 1
      guard text.byte(position) == 0x3D else { continue }
      let end = text.skippingSpaces(before: position)
      return phrase.nounPhrase(endingAt: end, from: text.start).map { phrase.string($0) }
    }
    return nil
  }

  /// 個人情報を、提供の日から5年間保存する: what is kept so long.
  func kept(before start: Int) -> String? {
    var position = start
    var steps = 0
    while position > text.start, steps < 30 {
      position = text.previous(position)
      steps += 1
      if text.starts("が", at: position) { return nil }
      if text.starts("は", at: position) {
        // 個人情報は、退会の日から5年間保存し: the topic, unless it is who keeps.
        return phrase.nounPhrase(endingAt: position, from: floorBefore(position)).flatMap {
          isWhole($0, JapaneseSubjectWords.empty) || isWhole($0, JapaneseSubjectWords.bodies)
            || isWhole($0, JapaneseSubjectWords.persons) || text.ends("者", at: $0.upperBound)
            ? nil : phrase.string($0)
        }
      }
      guard text.starts("を", at: position), isParticle(at: position) else { continue }
      return phrase.nounPhrase(endingAt: position, from: floorBefore(position)).flatMap {
        isWhole($0, JapaneseSubjectWords.empty) ? nil : phrase.string($0)
      }
    }
    return nil
  }

  /// 3年間続ける: the run of signs is a verb.
  func endsAsVerb(_ range: Range<Int>) -> Bool {
    ["る", "す", "く", "む", "ぶ", "つ", "う", "ぐ"].contains { text.ends($0, at: range.upperBound) }
  }

  /// 12か所新設します: the noun is what is done.
  func isVerb(behind noun: Range<Int>) -> Bool {
    ["し", "する", "す。", "さ", "せ"].contains { text.starts($0, at: noun.upperBound) }
      // 1時間延ば|します: the stem of a verb.
      || text.starts("す", at: noun.upperBound)
        && Script(text.scalar(before: noun.upperBound)) == .hiragana
  }

  /// 相談所は令和10年4月の開設を目指します: what is to be done, where only an act follows.
  func topicOfAct(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard text.starts("の", at: draft.range.upperBound), text.ends("は", at: start),
      let act = phrase.noun(from: draft.range.upperBound + 3), act.count <= 12,
      ["を目指", "を予定", "をめざ", "を見込"].contains(where: { text.starts($0, at: act.upperBound) }),
      let range = phrase.nounPhrase(endingAt: start - 3, from: text.start),
      !isWhole(range, JapaneseSubjectWords.bodies), !isWhole(range, JapaneseSubjectWords.persons)
    else { return nil }
    return phrase.string(range)
  }

  /// 議員のうち、その半数の者: those that some are of.
  func whole(before start: Int) -> String? {
    var position = start
    var steps = 0
    while position > text.start, steps < 8 {
      position = text.previous(position)
      steps += 1
      guard text.starts("のうち", at: position) else { continue }
      return phrase.nounPhrase(endingAt: position, from: floorBefore(position)).map {
        phrase.string($0)
      }
    }
    return nil
  }

  /// 一週間当たりの労働時間: what is counted for each such time.
  func countedFor(_ offset: Int) -> String? {
    for word in ["当たりの", "あたりの", "当りの", "につきの"] {
      if let place = text.skipping(word, at: offset), let noun = phrase.noun(from: place) {
        // 一箇月当たりの平均時間八十時間.
        let end = min(
          noun.upperBound,
          drafts.first { $0.range.lowerBound > place }?.range.lowerBound ?? noun.upperBound)
        return phrase.string(noun.lowerBound..<end)
      }
    }
    return nil
  }

  /// 児童手当(…に限る。)一万五千円: the noun that the aside belongs to.
  func beforeParentheses(_ start: Int, from floor: Int) -> String? {
    guard text.byte(start - 1) == 0x29, start - 1 > text.start,
      let range = phrase.nounPhrase(endingAt: start, from: floor),
      range.upperBound < start, !isWhole(range, JapaneseSubjectWords.empty),
      !isWhole(range, JapaneseSubjectWords.units), range.upperBound - range.lowerBound > 3
    else { return nil }
    return phrase.string(range)
  }

  /// (多胎妊娠の場合は14週間): the case that an aside gives the amount of.
  func caseInParentheses(before start: Int) -> String? {
    // All of them end so.
    guard hasParenthesis, text.ends("は", at: start) || text.ends("、", at: start) else {
      return nil
    }
    for word in ["の場合は", "の場合には", "の場合にあっては", "の場合にあっては、", "については", "については、", "にあっては", "にあっては、"] {
      guard text.ends(word, at: start) else { continue }
      let end = start - word.utf8.count
      guard let open = openParenthesis(before: start),
        let range = phrase.nounPhrase(endingAt: end, from: open + 1),
        !isWhole(range, JapaneseSubjectWords.empty)
      else { return nil }
      return phrase.string(range)
    }
    return nil
  }

  /// 産後八週間を経過しない女性: the birth, which the weeks are counted from.
  func attachedAfter(_ start: Int) -> String? {
    guard text.ends("後", at: start) else { return nil }
    for word in ["産後", "出産後", "退院後", "入院後"] where text.ends(word, at: start) { return word }
    return nil
  }

  /// 24時間365日: what is always done, rather than for whom.
  func isRoundTheClock(_ draft: FigureDraft) -> Bool {
    guard draft.kind == .duration else { return false }
    return text.ends("24時間", at: draft.range.upperBound)
      && (text.starts("365日", at: draft.range.upperBound)
        || text.starts("体制", at: draft.range.upperBound))
      || text.ends("24時間365日", at: draft.range.upperBound)
  }

  /// 医師については、令和6年3月31日まで: the case that a figure is told for.
  func caseBefore(_ start: Int) -> String? {
    guard
      let (_, tie) = JapaneseSubjectWords.cases.longest(
        in: text.bytes, endingAt: start, from: text.start)
    else { return nil }
    guard let range = phrase.nounPhrase(endingAt: tie, from: floorBefore(tie)),
      !isWhole(range, JapaneseSubjectWords.empty), !isWhole(range, JapaneseSubjectWords.persons),
      !text.ends("する場合", at: range.upperBound)
    else { return nil }
    // 補助率は、山間部にあっては3分の2: with what is measured there.
    if tie == start - 15, let topic = topicOfThing(before: range.lowerBound), !isPerson(topic) {
      return phrase.string(range) + "の" + topic
    }
    // 建設の事業その他これに関連する事業として省令で定める事業については: the first of them.
    if let first = firstOfKind(before: range.lowerBound) { return first }
    // 省令で定める事業については: which one.
    let isBare = isWhole(range, JapaneseSubjectWords.bareCases)
    return phrase.string(isBare ? definition(of: range, from: floorBefore(tie)) : range)
  }

  /// 建設の事業⟦その他これに関連する事業として⟧: what others are added to.
  func firstOfKind(before offset: Int) -> String? {
    var position = offset
    while position > text.start, offset - position < 100 {
      position = text.previous(position)
      if text.starts("、", at: position) || text.starts("。", at: position) { return nil }
      guard text.starts("その他これ", at: position),
        let range = phrase.nounPhrase(endingAt: position, from: floorBefore(position)),
        !isHollow(range)
      else { continue }
      return phrase.string(range)
    }
    return nil
  }

  /// 省令で定める事業: the clause that says which, behind として.
  private func definition(of range: Range<Int>, from floor: Int) -> Range<Int> {
    let whole = phrase.clause(before: range, from: floor)
    var start = whole.lowerBound
    var position = start
    while position < range.lowerBound {
      if let end = text.skipping("として", at: position) ?? text.skipping("その他", at: position)
        ?? text.skipping("他これに", at: position)
      {
        start = end
      }
      position += text.width(position)
    }
    return start..<range.upperBound
  }

  /// 有給休暇日数のうち5日: what some are taken of.
  func partOf(_ start: Int) -> String? {
    var end = text.skippingSpaces(before: start)
    if text.ends("、", at: end) { end -= 3 }
    guard text.ends("のうち", at: end),
      let range = phrase.nounPhrase(endingAt: end - 9, from: floorBefore(end - 9)),
      !isWhole(range, JapaneseSubjectWords.empty)
    else { return nil }
    return phrase.string(range)
  }

  /// 子ども1人で……、2人になると: the same is counted on.
  func countedOn(_ draft: FigureDraft, _ index: Int, _ subjects: [String]) -> String? {
    guard draft.kind == .count,
      text.has(JapaneseSubjectWords.countCases, at: draft.range.upperBound)
    else { return nil }
    for earlier in stride(from: index - 1, through: max(0, index - 6), by: -1)
    where drafts[earlier].kind == .count && drafts[earlier].unit == draft.unit {
      return subjects[earlier].isEmpty ? nil : subjects[earlier]
    }
    return nil
  }

  /// 十五歳に達する日以後の最初の三月三十一日を経過した児童: who becomes so old.
  func reaching(_ offset: Int) -> String? {
    text.starts("に達", at: offset) ? whoReaches(from: offset) : nil
  }

  private func whoReaches(from offset: Int) -> String? {
    var position = offset
    var steps = 0
    while position < text.end, steps < 90 {
      if let end = text.skipping(JapaneseSubjectWords.reached, at: position),
        !text.starts("日", at: end), let noun = phrase.noun(from: end),
        !isWhole(noun, JapaneseSubjectWords.empty),
        !isWhole(noun, JapaneseSubjectWords.units)
      {
        return termBehind(noun) ?? phrase.string(noun)
      }
      if text.starts("。", at: position) { return nil }
      position += text.width(position)
      steps += 1
    }
    return nil
  }

  /// 三月三十一日までの間にある児童, 三月三十一日を経過した児童.
  func whoseTime(_ offset: Int) -> String? {
    if text.starts("を経過し、", at: offset) { return whoReaches(from: offset) }
    for word in ["ある", "を経過した", "を経過しない"] {
      guard let end = text.skipping(word, at: offset), let noun = phrase.noun(from: end),
        !isWhole(noun, JapaneseSubjectWords.empty), !isWhole(noun, JapaneseSubjectWords.units)
      else { continue }
      return termBehind(noun) ?? phrase.string(noun)
    }
    return nil
  }

  /// 児童(以下「修了前の児童」という。): the name that an aside gives those who are told.
  private func termBehind(_ noun: Range<Int>) -> String? {
    guard text.byte(noun.upperBound) == 0x28, case let end = behindParentheses(noun.upperBound),
      end > noun.upperBound
    else { return nil }
    var position = noun.upperBound
    var open = -1
    while position < end {
      if text.starts("「", at: position) { open = position + 3 }
      if open > 0, text.starts("」という", at: position) {
        let isSame = text.ends(text.string(noun), at: position) || noun.count <= 3
        return isSame && position - open <= 90 ? text.string(open..<position) : nil
      }
      position += text.width(position)
    }
    return nil
  }

  /// 出産後一年を経過しない社員: the noun that the time passes for, else the topic.
  func elapsed(_ offset: Int, before start: Int) -> String? {
    // 試験開始後20分を過ぎて入室した者.
    if text.has(JapaneseSubjectWords.passings, at: offset), let found = event(before: start) {
      return found
    }
    guard let end = text.skipping("を経過", at: offset) else { return nil }
    if let after = attachedAfter(start) { return after }
    for word in ["しない", "した", "する"] {
      // その後十年を経過した後初めて: no noun.
      if let place = text.skipping(word, at: end), !text.starts("後", at: place),
        let noun = phrase.noun(from: place), !isWhole(noun, JapaneseSubjectWords.empty),
        !isWhole(noun, JapaneseSubjectWords.persons) && !isWhole(noun, JapaneseSubjectWords.units)
          || event(before: start) == nil
      {
        return phrase.string(noun)
      }
    }
    return event(before: start) ?? leftward(before: start, allowsWeak: true)
  }

  /// 一万円に児童の数を乗じて得た額: the number behind に is no subject of the amount.
  func isMultiplied(_ offset: Int) -> Bool {
    var position = offset
    var steps = 0
    while position < text.end, steps < 60 {
      if text.starts("を乗じ", at: position) { return true }
      if text.starts("。", at: position) { return false }
      let behind = behindParentheses(position)
      position = behind > position ? behind : position + text.width(position)
      steps += 1
    }
    return false
  }
}
