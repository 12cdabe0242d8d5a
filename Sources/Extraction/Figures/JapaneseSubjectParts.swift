internal import Lexicon
internal import PolicyModel

/// Those who do something, counted or as a part: 約600人が入所を待っている, 半額を補助する.
extension JapaneseSubject {
  /// What is told of a part or a number, rather than what it is of.
  func parted(
    _ subject: String, _ index: Int, _ draft: FigureDraft, _ subjects: [String]
  ) -> String? {
    if draft.isDate || draft.kind == .duration,
      let told = toldInClause(subject, index, draft)
    {
      return told
    }
    switch draft.kind {
    case .count:
      return existing(draft) ?? enlisted(subject, draft) ?? timesOfDeed(draft)
        ?? handled(subject, draft) ?? kindsOf(draft)
    case .dimension:
      return handled(subject, draft)
    case .percent, .number:
      return existing(draft) ?? shareGiven(subject, draft) ?? shareDone(subject, draft)
        ?? partAbout(subject, draft) ?? partBy(draft) ?? usedFor(subject, draft)
        ?? ofTopic(subject, draft)
    case .multiple:
      return ofTopic(subject, draft)
    case .money:
      if text.ends("限度", at: draft.range.upperBound) || text.ends("上限", at: draft.range.upperBound),
        let aid = aidOfBase(index, subjects)
      {
        return aid + "の上限"
      }
      return income(draft) ?? takenFrom(draft) ?? putInto(draft) ?? changeOf(subject, draft)
    case .age:
      return upToAge(subject, draft)
    case .duration:
      return beyondPart(draft) ?? lastingDeed(subject, draft)
    default: return nil
    }
  }

  /// 仮設住宅では約1万人が暮らしています: those of whom the rest of the sentence holds true.
  private func existing(_ draft: FigureDraft) -> String? {
    guard let start = text.skipping("が", at: draft.range.upperBound),
      draft.kind == .count
        ? draft.unit == "人" || draft.unit == "名" || draft.unit == "世帯"
        : draft.role == .share && draft.base != nil,
      let clause = plainClause(from: start)
    else { return nil }
    let begin = draft.base?.lowerBound ?? draft.range.lowerBound
    if draft.kind != .count {
      guard let base = draft.base,
        let range = phrase.nounPhrase(endingAt: base.upperBound, from: text.start),
        !isWhole(range, JapaneseSubjectWords.wholes), !isHollow(range)
      else { return nil }
      let noun = phrase.string(lastPart(of: range, behind: text.start))
      return clause + noun
    }
    let noun = draft.unit == "世帯" ? "世帯" : "人"
    // 高齢者のうち4,210人が.
    if let part = partOf(begin) {
      return clause + part
    }
    if let place = placeAhead(of: begin) { return place + clause + noun }
    guard
      begin == text.skippingSpaces(text.start) || text.ends("、", at: begin)
        || draft.isAfterPlainWord(in: text)
    else { return nil }
    return clause + noun
  }

  /// 仮設住宅で before 仮設住宅では今も.
  private func placeAhead(of offset: Int) -> String? {
    var end = offset
    if let (_, start) = JapaneseSubjectWords.stillWords.longest(
      in: text.bytes, endingAt: end, from: text.start)
    {
      end = start
    }
    if text.ends("、", at: end) { end -= 3 }
    guard text.ends("では", at: end) || text.ends("には", at: end),
      let range = phrase.nounPhrase(endingAt: end - 6, from: floorBefore(end - 6)),
      !isHollow(range),
      !text.has(JapaneseSubjectWords.notPlaces, endingAt: range.upperBound)
    else { return nil }
    return phrase.string(range) + text.string(end - 6..<end - 3)
  }

  /// 暮らしている of 暮らしています。: the clause as it stands before a noun.
  private func plainClause(from start: Int) -> String? {
    var position = start
    while position < text.end, position - start <= 100 {
      if position > start,
        let (plain, end) = JapaneseSubjectWords.statesOfDoers.longest(
          in: text.bytes, from: position, to: text.end),
        end == text.end || text.starts("。", at: end) || text.ends("、", at: end)
      {
        guard
          JapaneseSubjectWords.changesOfNumberEnds.longest(
            in: text.bytes, endingAt: position, from: start) == nil
        else { return nil }
        return text.string(start..<position) + plain
      }
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x28: return nil  // 、 。 は (
      default: break
      }
      position += text.width(position)
    }
    return nil
  }

  /// 50万円を記念事業の基金に積み立てる: the deed with where the money goes.
  private func putInto(_ draft: FigureDraft) -> String? {
    guard let start = text.skipping("を", at: draft.range.upperBound),
      let first = phrase.noun(from: start)
    else { return nil }
    var end = first.upperBound
    while let tie = text.skipping("の", at: end), let more = phrase.noun(from: tie) {
      end = more.upperBound
    }
    guard end - start <= 60, let verb = text.skipping("に", at: end),
      let (act, _) = JapaneseSubjectWords.puttingsIn.longest(
        in: text.bytes, from: verb, to: text.end)
    else { return nil }
    return text.string(start..<end) + "への" + act
  }

  /// 1,500トンの二酸化炭素を吸収する: what is done with so much.
  private func handled(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let place = text.skipping("の", at: draft.range.upperBound), !subject.isEmpty,
      let noun = text.skipping(subject, at: place), let verb = text.skipping("を", at: noun),
      let (act, end) = JapaneseSubjectWords.handlings.longest(
        in: text.bytes, from: verb, to: text.end),
      text.starts("し", at: end)
        || text.starts("す", at: end)
    else { return nil }
    return subject + "の" + act
  }

  /// 会員は、正会員、学生会員及び賛助会員の3種とする: the kinds of what is spoken of.
  private func kindsOf(_ draft: FigureDraft) -> String? {
    guard text.starts("と", at: draft.range.upperBound), text.ends("の", at: draft.range.lowerBound),
      text.starts("し", at: draft.range.upperBound + 3)
        || text.starts("す", at: draft.range.upperBound + 3),
      draft.unit == "種" || draft.unit == "種類" || draft.unit == "区分",
      let mark = topicEnd(before: draft.range.lowerBound), text.starts("は、", at: mark),
      let range = phrase.nounPhrase(endingAt: mark, from: floorBefore(mark)), !isHollow(range)
    else { return nil }
    return phrase.string(range) + "の" + (draft.unit == "種" ? "種類" : draft.unit)
  }

  /// 排出は、電気の使用によるものが7割を超える: those of which that holds true.
  private func partBy(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard text.ends("が", at: start), text.ends("もの", at: start - 3),
      text.ends("による", at: start - 9) || text.ends("に関する", at: start - 9),
      let mark = topicEnd(before: start), text.starts("は", at: mark),
      let topic = phrase.nounPhrase(endingAt: mark, from: floorBefore(mark)), !isHollow(topic),
      case let first = text.skipping("、", at: mark + 3) ?? mark + 3, start - first <= 75
    else { return nil }
    return text.string(first..<start - 9)
      + phrase.string(lastPart(of: topic, behind: text.start))
  }

  /// その3割を計画に反映した: those that this is done with.
  private func usedFor(_ subject: String, _ draft: FigureDraft) -> String? {
    guard !subject.isEmpty, subject.utf8.count <= 45,
      let start = text.skipping("を", at: draft.range.upperBound),
      let aim = phrase.noun(from: start), let verb = text.skipping("に", at: aim.upperBound),
      let act = verbalNoun(at: verb)
    else { return nil }
    let isPast =
      text.starts("した", at: act)
      || text.starts("しま", at: act)
        && text.starts("した", at: act + 6)
    return text.string(start..<act) + (isPast ? "した" : "する") + subject
  }

  /// LED照明は、白熱電球に比べて消費電力が8分の1で: whose measure it is.
  private func ofTopic(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard (6...18).contains(subject.utf8.count), !subject.holdsBytes(of: "の"),
      text.ends(subject + "が", at: start), closesAmount(draft.range.upperBound),
      case let head = start - 3 - subject.utf8.count,
      let mark = topicEnd(before: head), text.starts("は、", at: mark), floorBefore(head) <= mark,
      let topic = topicOfThing(before: head), topic != subject
    else { return nil }
    return topic + "の" + subject
  }

  /// 3年間で2,000人を養成します: what is done with so many, where the topic alone would tell of all.
  private func enlisted(_ subject: String, _ draft: FigureDraft) -> String? {
    guard !subject.isEmpty, subject.utf8.count <= 60,
      let verb = text.skipping("を", at: draft.range.upperBound)
        ?? (text.ends("を", at: draft.range.lowerBound)
          && text.ends(subject, at: draft.range.lowerBound - 3) ? draft.range.upperBound : nil),
      let (act, end) = JapaneseSubjectWords.enlisting.longest(
        in: text.bytes, from: verb, to: text.end),
      !text.starts("の", at: end), !subject.endsInBytes(of: act)
    else { return nil }
    return subject + "の" + act
  }

  /// 市が費用の半額を補助する, 県が2分の1以上負担する: the deed, and who bears it.
  private func shareGiven(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    let limit =
      text.starts("、", at: end) && text.starts("上限", at: end + 3)
        || text.starts("を", at: end) && text.starts("、", at: end + 3)
      ? draftBehind(draft)?.range.upperBound : nil
    let place =
      limit.flatMap { text.skipping("を", at: $0) ?? text.skipping("に", at: $0) }
      ?? (text.starts("に", at: end)
        ? text.skipping("に相当する額を", at: end) ?? text.skipping("に相当する金額を", at: end)
        : text.skipping("を", at: end))
      ?? end
    guard
      let (act, _) = JapaneseSubjectWords.givings.longest(
        in: text.bytes, from: place, to: text.end), !subject.isEmpty,
      subject.utf8.count <= 75, !subject.endsInBytes(of: act)
    else { return nil }
    // 規定の額に2分の1を加算した額.
    if act == "加算", text.ends("に", at: draft.range.lowerBound),
      let sum = phrase.nounPhrase(
        endingAt: draft.range.lowerBound - 3, from: floorBefore(draft.range.lowerBound - 3))
    {
      return phrase.string(sum) + "への" + act
    }
    guard act == "負担" else { return subject + "の" + act }
    let start = draft.base?.lowerBound ?? draft.range.lowerBound
    for offset in [draft.range.lowerBound, start] where text.ends("が", at: offset) {
      guard
        let range = phrase.nounPhrase(endingAt: offset - 3, from: floorBefore(offset - 3)),
        range.count <= 30
      else { continue }
      let body = phrase.string(range)
      if body.isEmpty || subject.hasPrefix(body) { return nil }
      // 公費のうち市が12.5％を負担する.
      if text.ends("のうち", at: range.lowerBound) || text.ends("のうち、", at: range.lowerBound) {
        let whole = partOf(range.lowerBound)
        return body + "が負担する" + (whole ?? subject)
      }
      return subject + "の" + body + "の負担"
    }
    return subject + "の" + act
  }

  private func draftBehind(_ draft: FigureDraft) -> FigureDraft? {
    let next = firstDraft(behind: draft.range.upperBound)
    return next < measured.count ? measured[next] : nil
  }

  /// 購入額の3分の2、上限3万円を補助します: the aid that the limit is of.
  func aidOfBase(_ index: Int, _ subjects: [String]) -> String? {
    let gap = index > 0 ? drafts[index].range.lowerBound - drafts[index - 1].range.upperBound : 0
    guard index > 0, !subjects[index - 1].isEmpty,
      gap == 3 || gap == 6 && text.starts("を、", at: drafts[index - 1].range.upperBound),
      let verb = text.skipping("を", at: drafts[index].range.upperBound)
        ?? (gap == 6 ? text.skipping("に", at: drafts[index].range.upperBound) : nil),
      let (act, _) = JapaneseSubjectWords.givings.longest(
        in: text.bytes, from: verb, to: text.end)
    else { return nil }
    return subjects[index - 1].hasSuffix(act)
      ? subjects[index - 1] : subjects[index - 1] + "の" + act
  }

  /// 家屋の3分の1以上が焼失したとき: what becomes of the part.
  private func shareDone(_ subject: String, _ draft: FigureDraft) -> String? {
    guard text.ends("の", at: draft.range.lowerBound),
      let verb = text.skipping("が", at: draft.range.upperBound),
      text.ends(subject, at: draft.range.lowerBound - 3), !subject.isEmpty,
      let act = verbalNoun(at: verb),
      text.starts("し", at: act) || text.starts("す", at: act)
        || text.starts("さ", at: act)
    else { return nil }
    return subject + "の" + text.string(verb..<act)
  }

  /// 3歳児から5歳児までの保育料は、徴収しない: what is told of all those ages.
  private func upToAge(_ subject: String, _ draft: FigureDraft) -> String? {
    // 75歳になった市民に、案内を送る.
    for tie in ["になった", "になる", "に達した"] where text.starts("に", at: draft.range.upperBound) {
      guard let place = text.skipping(tie, at: draft.range.upperBound),
        let noun = phrase.noun(from: place),
        case let name = phrase.string(noun), isPerson(name) || isBarePerson(name)
      else { continue }
      return name
    }
    guard subject == "児", let start = text.skipping("児", at: draft.range.upperBound),
      let tie = text.place(of: "までの", from: start, to: start + 30),
      let noun = phrase.noun(from: tie + 9), !isHollow(noun)
    else { return nil }
    return phrase.string(noun)
  }

  /// 年収360万円未満の世帯: the income that the figure itself names.
  private func income(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard let end = text.skipping(JapaneseSubjectWords.incomes, at: start) else { return nil }
    let behind = text.skipping("相当", at: draft.range.upperBound) ?? draft.range.upperBound
    guard let place = text.skipping("の", at: behind), let owner = phrase.noun(from: place),
      !isHollow(owner)
    else { return text.string(start..<end) }
    return phrase.string(owner) + "の" + text.string(start..<end)
  }

  /// 基金から2億円を取り崩す: the deed with where the money is taken from.
  private func takenFrom(_ draft: FigureDraft) -> String? {
    guard text.ends("から", at: draft.range.lowerBound),
      let verb = text.skipping("を", at: draft.range.upperBound),
      let (act, _) = JapaneseSubjectWords.takingsFrom.longest(
        in: text.bytes, from: verb, to: text.end),
      let range = phrase.nounPhrase(
        endingAt: draft.range.lowerBound - 6, from: floorBefore(draft.range.lowerBound - 6)),
      !isHollow(range), !text.ends("得た額", at: range.upperBound)
    else { return nil }
    return phrase.string(range) + "からの" + act
  }

  /// 基準額は6,200円で、第8期から300円の引上げとなる: the change.
  private func changeOf(_ subject: String, _ draft: FigureDraft) -> String? {
    guard !subject.isEmpty, subject.utf8.count <= 75,
      let place = text.skipping("の", at: draft.range.upperBound),
      let (act, _) = JapaneseSubjectWords.changeOfAmount.longest(
        in: text.bytes, from: place, to: text.end), !subject.endsInBytes(of: act)
    else { return nil }
    return subject + "の" + act
  }

  /// 休暇日数のうち5日を超える部分について、時季を指定して取得させる: what is done with the part.
  private func beyondPart(_ draft: FigureDraft) -> String? {
    guard let whole = partOf(draft.range.lowerBound),
      let tie = text.skipping(JapaneseSubjectWords.partsBeyond, at: draft.range.upperBound)
    else { return nil }
    var start = tie
    for word in ["、", "あらかじめ", "あらかじめ、"] { start = text.skipping(word, at: start) ?? start }
    var end = start
    while end < text.end, end - start <= 75 {
      if text.starts("。", at: end) || text.starts("は", at: end) { return nil }
      if text.starts("ことが", at: end) || text.starts("ものと", at: end)
        || text.starts("ことと", at: end)
      {
        break
      }
      end += text.width(end)
    }
    guard end - start >= 9, end - start <= 75, isAttributive(endingAt: end) else { return nil }
    let noun = whole.lastIndex(of: "の").map { whole[$0...].dropFirst() } ?? whole[...]
    let name = noun.firstRange(of: "有する").map { noun[$0.upperBound...] } ?? noun
    return text.string(start..<end) + name
  }

  /// 保険料を1年以上滞納した: the deed that goes on so long, rather than what it is done to.
  private func lastingDeed(_ subject: String, _ draft: FigureDraft) -> String? {
    guard text.ends("を", at: draft.range.lowerBound), !subject.isEmpty,
      text.ends(subject, at: draft.range.lowerBound - 3)
        || text.ends("を、", at: draft.range.lowerBound)
    else { return nil }
    let place = text.skipping("にわたり", at: draft.range.upperBound) ?? draft.range.upperBound
    guard let act = verbalNoun(at: place), case let name = text.string(place..<act),
      !subject.endsInBytes(of: name)
    else { return nil }
    return subject + "の" + name
  }
}

extension FigureDraft {
  /// 今も約600人が: nothing but how or where it still is stands before it.
  fileprivate func isAfterPlainWord(in text: SentenceText) -> Bool {
    text.has(JapaneseSubjectWords.stillWords, endingAt: range.lowerBound)
  }
}
