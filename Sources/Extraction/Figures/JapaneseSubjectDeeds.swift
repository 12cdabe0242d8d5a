internal import Lexicon
internal import PolicyModel

/// Deeds told by more than one verb: what is planned, decided, said or happens.
extension JapaneseSubject {
  /// 6週間以内に出産する予定の女性, 8週間以内に出産予定の者: what will be done by then.
  func plannedAct(_ draft: FigureDraft) -> String? {
    let end = behindParentheses(draft.range.upperBound)
    guard let place = text.skipping("に", at: text.skipping("以内", at: end) ?? end),
      let noun = phrase.noun(from: place)
    else { return nil }
    if text.starts("する予定", at: noun.upperBound) { return phrase.string(noun) }
    guard text.ends("予定", at: noun.upperBound), noun.count > 9,
      text.starts("の", at: noun.upperBound)
    else { return nil }
    return text.string(noun.lowerBound..<noun.upperBound - 6)
  }

  /// 国は、6時間前までに予告する: what is done so long before.
  func noticed(_ draft: FigureDraft) -> String? {
    guard
      text.starts("前に", at: draft.range.upperBound)
        || text.starts("前までに", at: draft.range.upperBound),
      topicOfThing(before: draft.range.lowerBound) == nil
    else { return nil }
    return act(after: draft.range.upperBound)
  }

  /// 返信に10営業日を超える時間がかかる, 人が1か月を要するほどの複雑な仕事: what takes so long.
  func taking(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    let start = draft.range.lowerBound
    if text.ends("に", at: start), !text.ends("ごとに", at: start),
      let time = phrase.noun(from: text.skipping("を超える", at: end) ?? end),
      isWhole(time, JapaneseSubjectWords.spans),
      text.has(JapaneseSubjectWords.takings, at: time.upperBound)
    {
      return adjacent(before: start, from: floorBefore(start), particles: ["に"])
    }
    guard text.has(JapaneseSubjectWords.takings, at: end),
      let verb = text.skipping(JapaneseSubjectWords.takings, at: end),
      case let tie = text.skipping("ほどの", at: verb) ?? text.skipping("ような", at: verb) ?? verb,
      let head = phrase.noun(from: tie), !isHollow(head), !text.ends("場合", at: head.upperBound)
    else { return nil }
    return phrase.string(head)
  }

  /// 30日以内に議会に報告する, 3か月以内に市内に転入する者: what is done, with where to.
  func actToward(after offset: Int) -> String? {
    guard let first = phrase.noun(from: offset), first.count <= 45, !isHollow(first) else {
      return nil
    }
    // 当該修了前の児童と同居する.
    let owned = text.skipping("の", at: first.upperBound).flatMap { phrase.noun(from: $0) }
    let noun = first.lowerBound..<(owned?.upperBound ?? first.upperBound)
    for tie in ["に", "と"] {
      guard let place = text.skipping(tie, at: noun.upperBound),
        let act = phrase.noun(from: place), (6...12).contains(act.count),
        act.allSatisfy({ text.bytes[$0] >= 0x80 }), holdsOnlyKanji(act),
        text.starts("する", at: act.upperBound) || text.starts("し", at: act.upperBound)
      else { continue }
      return phrase.string(noun) + (tie == "に" ? "への" : "との") + text.string(act)
    }
    return nil
  }

  private func holdsOnlyKanji(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      guard Script(text.scalar(position)) == .kanji else { return false }
      position += text.width(position)
    }
    return true
  }

  /// 1年以内に取得しなかった休暇: the act with the noun that it is done to.
  func withHead(of act: Range<Int>) -> String {
    let name = phrase.string(act)
    guard let verb = text.skipping(JapaneseSubjectWords.actsOfHeads, at: act.upperBound),
      let head = phrase.noun(from: verb), !isHollow(head),
      !isWhole(head, JapaneseSubjectWords.units), head.count > 3,
      case let thing = phrase.string(head), !isPerson(thing)
    else { return name }
    return thing + "の" + name
  }

  /// Whether a phrase names people: 補助事業者, 社員.
  func isPerson(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    return JapaneseSubjectWords.persons.isWhole(bytes)
      || JapaneseSubjectWords.addressees.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
  }

  /// 2024年度に市民団体が行った調査では, 2022年に国が示した指針: what was done then by whom.
  func headOfDeed(after offset: Int) -> String? {
    guard let place = text.skipping("に", at: offset), let actor = phrase.noun(from: place),
      let stem = text.skipping("が", at: actor.upperBound), actor.count <= 45
    else { return nil }
    var end = stem
    while end < text.end, end - stem < 15, Script(text.scalar(end)) == .kanji {
      end += text.width(end)
    }
    guard end > stem, let verb = text.skipping(JapaneseSubjectWords.pastEnds, at: end),
      let head = phrase.noun(from: verb), head.count > 3, !isHollow(head),
      !isWhole(head, JapaneseSubjectWords.empty)
    else { return nil }
    return text.string(actor.lowerBound..<head.upperBound)
  }

  /// 6月17日には窓口が止まるという事故も起きています: what happened that day.
  func occurrence(after offset: Int) -> String? {
    guard let place = text.skipping("には", at: offset) ?? text.skipping("に", at: offset)
    else { return nil }
    var position = place
    while position < text.end, position - place < 240 {
      let sign = text.scalar(position)
      if sign == 0x3002 { return nil }
      // が and も.
      if sign == 0x304C || sign == 0x3082, text.has(JapaneseSubjectWords.happenings, at: position),
        let range = phrase.nounPhrase(endingAt: position, from: place), !isHollow(range)
      {
        guard let tie = that(before: range.lowerBound) else { return phrase.string(range) }
        var first = tie
        while first > place, tie - first < 60, !text.ends("、", at: first) {
          first = text.previous(first)
        }
        return first == place || text.ends("、", at: first)
          ? text.string(first..<range.upperBound) : phrase.string(range)
      }
      position += text.width(position)
    }
    return nil
  }

  /// Where という begins that stands right before a noun, or its adjective.
  private func that(before offset: Int) -> Int? {
    var position = offset
    while position > text.start, offset - position <= 12 {
      if text.ends("という", at: position) { return position - 9 }
      position = text.previous(position)
    }
    return nil
  }

  /// 大臣は「……」と発表し: what a person who is spoken of did then.
  func spokenAct(after offset: Int) -> (act: String, at: Int)? {
    var position = offset
    var steps = 0
    while position < text.end, steps < 110 {
      let sign = text.scalar(position)
      if sign == 0x3002 { return nil }
      // と and こと.
      if sign == 0x3068 || sign == 0x3053,
        let verb = text.skipping("と", at: position) ?? text.skipping("ことを", at: position),
        let end = text.skipping(JapaneseSubjectWords.spokenActs, at: verb)
      {
        return (text.string(verb..<end), position)
      }
      position += text.width(position)
      steps += 1
    }
    return nil
  }

  /// 市は2022年10月、……と発表し; 10月に突如、大臣は「……」と発表し: whose act it is.
  func spokenBy(_ draft: FigureDraft) -> String? {
    guard let (act, place) = spokenAct(after: draft.range.upperBound) else { return nil }
    let start =
      text.ends("、", at: draft.range.lowerBound)
      ? draft.range.lowerBound - 3 : draft.range.lowerBound
    if text.ends("は", at: start), let actor = actor(endingAt: start - 3) {
      return actor + "の" + act
    }
    var position = draft.range.upperBound
    while position < place {
      if text.starts("「", at: position) { break }
      if text.starts("は", at: position), isParticle(at: position), !isWeak(at: position),
        let actor = actor(endingAt: position)
      {
        return actor + "の" + act
      }
      position += text.width(position)
    }
    return act
  }

  /// 大臣, ひばり野市: whoever acts, with the kana that a name begins with.
  private func actor(endingAt end: Int) -> String? {
    guard let range = phrase.nounPhrase(endingAt: end, from: floorBefore(end)), !isHollow(range)
    else { return nil }
    guard range.lowerBound > text.start, text.script(before: range.lowerBound).script == .hiragana
    else { return phrase.string(range) }
    let head = text.skippingSpaces(text.start)
    let isWhole = end - head <= 36 && !text.string(head..<end).contains("、")
    return isWhole ? text.string(head..<end) : nil
  }

  /// 書を送付⟦することを決め⟧た: the decision rather than what was decided.
  func decided(_ act: String, at offset: Int) -> String {
    JapaneseSubjectWords.decisions.longest(in: text.bytes, from: offset, to: text.end)
      .map { act + "の" + $0.row } ?? act
  }

  /// 第二条及び附則第十三条の規定: the provisions of a list, where it is short.
  func provisions(endingAt end: Int) -> String {
    // 第三条の改正規定.
    let name = text.ends("の改正規定", at: end) ? end - 12 : end - 6
    var start = name
    var asides: [Range<Int>] = []
    while start > text.start, end - start < 360 {
      let place = text.previous(start)
      // 附則第四条(第三項を除く。)及び.
      if text.byte(place) == 0x29, let open = opening(ofParenthesisAt: place), place - open < 180 {
        asides.append(open..<place + 1)
        start = open
        continue
      }
      if JapaneseSubjectWords.isOfProvision(text.scalar(place)) || text.starts("か", at: place)
        || text.starts("ら", at: place) || text.starts("ま", at: place)
        || text.starts("で", at: place)
        || text.starts("並", at: place) || text.starts("に", at: place)
        || text.starts("、", at: place) && joinsProvisions(place)
      {
        start = place
        continue
      }
      break
    }
    guard end - start < 360,
      start == text.skippingSpaces(text.start)
        || text.ends("、", at: start)
          && !JapaneseSubjectWords.isOfProvision(text.scalar(before: start - 3))
        || text.ends("。", at: start),
      text.starts("第", at: start) || text.starts("附則", at: start)
        || text.starts("同条", at: start) || text.starts("前条", at: start), start < name
    else { return "規定" }
    let length = asides.reduce(end - start) { $0 - $1.count }
    if length < 90 {
      var words = ""
      for aside in asides.reversed() {
        words += text.string(start..<aside.lowerBound)
        start = aside.upperBound
      }
      return words + text.string(start..<end)
    }
    // 第三条並びに附則第十四条から……までの規定: the first of many.
    var first = start
    while first < name, JapaneseSubjectWords.isOfProvision(text.scalar(first)),
      !text.starts("、", at: first), !text.starts("並", at: first), !text.starts("及", at: first)
    {
      first += text.width(first)
    }
    return first > start ? text.string(start..<first) + "等の規定" : "規定"
  }

  /// 第十八条まで⟦、⟧附則第二十一条: a comma within a list of provisions.
  private func joinsProvisions(_ comma: Int) -> Bool {
    (JapaneseSubjectWords.isOfProvision(text.scalar(before: comma)) || text.ends("まで", at: comma))
      && ["第", "附則", "同"].contains { text.starts($0, at: comma + 3) }
  }

  /// その裁判官は、任期を十年とし: whose measure it is that is set.
  func ownMeasure(_ subject: String, _ index: Int) -> String? {
    let start = drafts[index].range.lowerBound
    let end = drafts[index].range.upperBound
    guard text.ends("を", at: start), text.ends(subject, at: start - 3),
      text.starts("とし", at: end) || text.starts("とす", at: end),
      case let name = start - 3 - subject.utf8.count, text.ends("は、", at: name)
    else { return nil }
    let bytes = Array(subject.utf8)
    guard
      JapaneseSubjectWords.ofPersons.isWhole(bytes)
        || JapaneseSubjectWords.ownMeasures.isWhole(bytes),
      let owner = phrase.nounPhrase(endingAt: name - 6, from: floorBefore(name - 6)),
      !isHollow(owner), !isWhole(owner, JapaneseSubjectWords.bodies)
    else { return nil }
    return phrase.string(owner) + "の" + subject
  }

  /// 2つ目に、独自の施策を抑制するという問題です: what is done, rather than what it is done to.
  func withDeed(_ subject: String, _ index: Int) -> String? {
    guard drafts[index].kind == .ordinal, !subject.isEmpty,
      text.starts("は", at: drafts[index].range.upperBound)
        || text.starts("に、", at: drafts[index].range.upperBound)
    else { return nil }
    var position = drafts[index].range.upperBound
    let count = subject.utf8.count
    while position + count < text.end, position < drafts[index].range.upperBound + 120 {
      if text.starts(subject, at: position), let mark = text.skipping("を", at: position + count),
        let act = verbalNoun(at: mark)
      {
        return subject + "の" + text.string(mark..<act)
      }
      position += text.width(position)
    }
    return nil
  }

  /// 補助事業者は、開業の日から3年間、状況を報告する: the matter, rather than who has to.
  func matterOfDuty(_ subject: String, _ index: Int) -> String? {
    guard subject.endsInBytes(of: "者"), drafts[index].isDate || drafts[index].kind == .duration,
      drafts[index].role != .start,
      JapaneseSubjectWords.addressees.longest(
        in: Array(subject.utf8), endingAt: subject.utf8.count, from: 0) != nil,
      let mark = topicEnd(before: drafts[index].range.lowerBound), text.ends(subject, at: mark),
      case let found = rightward(from: drafts[index].range.upperBound, particles: ["を"])
        ?? event(before: drafts[index].range.lowerBound), found != subject
    else { return nil }
    return found
  }

  /// 65歳以上が⟦占める割合⟧は48％: with those who take it up.
  func withOwnersOfShare(_ subject: String, _ index: Int) -> String? {
    let mark = drafts[index].range.lowerBound - 3
    guard text.starts("は", at: mark), subject.beginsInBytes(of: "占める"),
      text.ends(subject, at: mark)
    else { return nil }
    var start = mark - subject.utf8.count
    while start > text.start, mark - start < 96, !text.ends("、", at: start),
      !text.ends("。", at: start), !text.ends("は", at: start)
    {
      start = text.previous(start)
    }
    return mark - start < 96 ? text.string(start..<mark) : nil
  }

  /// 補助率は2分の1とし、1件当たり40万円を超えない範囲で交付する: no money is a rate.
  func givenRatherThanRate(_ subject: String, _ index: Int) -> String? {
    guard subject.endsInBytes(of: "率"),
      let place = text.skipping(
        JapaneseSubjectWords.withinBounds, at: drafts[index].range.upperBound)
        ?? (text.ends("範囲", at: drafts[index].range.upperBound)
          ? text.skipping("で", at: drafts[index].range.upperBound) : nil),
      let act = verbalNoun(at: place)
    else { return nil }
    return text.string(place..<act)
  }
}
