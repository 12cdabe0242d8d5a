internal import Lexicon
internal import PolicyModel

/// Turns of phrase that say by themselves what an amount is of.
extension JapaneseSubject {
  func turned(
    _ index: Int, _ draft: FigureDraft, _ subjects: [String], from start: Int
  ) -> String? {
    switch draft.kind {
    case .age: return defined(before: start)
    case .money, .percent, .number, .multiple:
      if draft.kind == .multiple, let found = manifold(from: start) { return found }
      if let found = ofEach(draft, from: start) ?? givenAs(before: start) ?? equivalent(
        behind: draft.range.upperBound)
        ?? aided(index, from: start)
      {
        return found
      }
    case .count:
      if let found = composed(draft, from: start) { return found }
    case .duration:
      if let found = hoursOfWork(draft, index) ?? lasting(draft, from: start) ?? supply(
        draft, from: start)
        ?? paused(draft) ?? ahead(draft, from: start)
      {
        return found
      }
    case .ordinal: return ranked(draft, from: start)
    default: break
    }
    return draft.holdsAmount ? partByThen(index, subjects) ?? partOfThose(draft, from: start) : nil
  }

  /// 大人とは12歳以上の者、小児とは6歳以上の者をいう: the term that is defined.
  private func defined(before start: Int) -> String? {
    guard text.ends("とは", at: start) || text.ends("とは、", at: start) else { return nil }
    let end = text.ends("、", at: start) ? start - 9 : start - 6
    return phrase.nounPhrase(endingAt: end, from: floorBefore(end)).map { phrase.string($0) }
  }

  /// 交際費は、隣の町の2.4倍である: what is so many times another's.
  private func manifold(from start: Int) -> String? {
    guard text.ends("の", at: start),
      let base = phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start)),
      text.ends("は", at: base.lowerBound) || text.ends("、", at: base.lowerBound)
        || text.ends("が", at: base.lowerBound),
      let found = leftward(before: base.lowerBound, allowsWeak: false),
      !isPerson(found), found.utf8.count > 3
    else { return nil }
    return found
  }

  /// 手数料として1枚につき220円を: what it is paid as.
  private func givenAs(before start: Int) -> String? {
    var end = start
    if text.ends("につき", at: end) || text.ends("当たり", at: end),
      case let next = firstDraft(behind: end - 9), next > 0
    {
      end = measured[next - 1].range.lowerBound
    }
    if text.ends("、", at: end) { end -= 3 }
    guard text.ends("として", at: end) else { return nil }
    let mark = end - 9
    guard let range = phrase.nounPhrase(endingAt: mark, from: floorBefore(mark)), !isHollow(range),
      !isWhole(range, JapaneseSubjectWords.empty)
    else { return nil }
    return phrase.string(range)
  }

  /// その2倍に相当する額を割増運賃として, 平均賃金の6割に相当する賃金を: what such an amount is called, or is.
  private func equivalent(behind end: Int) -> String? {
    guard let place = text.skipping("に相当する", at: end), let noun = phrase.noun(from: place),
      text.starts("を", at: noun.upperBound)
    else { return nil }
    if let named = given(noun) { return named }
    return isWhole(noun, JapaneseSubjectWords.costs) || isWhole(noun, JapaneseSubjectWords.measures)
      || isHollow(noun) ? nil : phrase.string(noun)
  }

  /// 額を割増運賃として: what something is paid as.
  func given(_ noun: Range<Int>) -> String? {
    guard let place = text.skipping("を", at: noun.upperBound), let name = phrase.noun(from: place),
      text.starts("として", at: name.upperBound)
    else { return nil }
    return phrase.string(name)
  }

  /// 設備の設置に、1キロワット当たり2万円を補助します: what the money is for.
  private func aided(_ index: Int, from start: Int) -> String? {
    let draft = drafts[index]
    let behind = behindParentheses(draft.range.upperBound)
    // 2万円(⟦上限10万円⟧)を: an aside to the amount that is given.
    guard text.starts("を", at: behind) || text.ends("(", at: draft.range.lowerBound) else {
      return nil
    }
    let end = text.starts("を", at: behind) ? behind : behindParentheses(start - 1)
    guard text.starts("を", at: end), text.has(JapaneseSubjectWords.aids, at: end + 3) else {
      return nil
    }
    var position = start
    var steps = 0
    while position > text.start, steps < 40 {
      position = text.previous(position)
      steps += 1
      if text.starts("を", at: position)
        || text.starts("は", at: position) && isParticle(at: position)
      {
        return nil
      }
      // 免許の取得に1人20万円を.
      let isNext =
        text.starts("に", at: position) && index > 0
        && drafts[index - 1].range.lowerBound == position + 3 && isOne(drafts[index - 1])
      guard isNext || text.starts("に、", at: position) else { continue }
      guard let range = phrase.nounPhrase(endingAt: position, from: floorBefore(position)),
        !isHollow(range), !isWhole(range, JapaneseSubjectWords.persons),
        !isWhole(range, JapaneseSubjectWords.broad), !isWhole(range, JapaneseSubjectWords.bodies),
        JapaneseSubjectWords.recipients.longest(
          in: text.bytes, endingAt: range.upperBound, from: range.lowerBound) == nil
      else { return nil }
      let name = phrase.string(range)
      guard text.ends("の", at: start) else { return name }
      // 断熱改修に、費用の3分の1を: 費用 alone says nothing.
      guard let owner = phrase.nounPhrase(endingAt: start - 3, from: position + 6),
        isWhole(owner, JapaneseSubjectWords.costs)
      else { return nil }
      return name + "の" + phrase.string(owner)
    }
    return nil
  }

  /// 委員会は、代表者並びに公募の市民15人以内で構成する: all together.
  private func composed(_ draft: FigureDraft, from start: Int) -> String? {
    let end = draft.range.upperBound
    let place = text.skipping("をもって", at: end) ?? text.skipping("で", at: end)
    guard let place, text.starts("構成", at: place) || text.starts("組織", at: place),
      let mark = topicEnd(before: start),
      JapaneseSubjectWords.listJoins.contains(where: {
        text.string(mark + 3..<start).holdsBytes(of: $0)
      })
    else { return nil }
    return topic(before: start)
  }

  /// 状態が少なくとも3か月継続している, 列車が5分以上遅れたとき: what lasts, or is late.
  private func lasting(_ draft: FigureDraft, from start: Int) -> String? {
    guard text.has(JapaneseSubjectWords.lastings, at: draft.range.upperBound) else { return nil }
    return adjacent(before: start, from: floorBefore(start), particles: ["が"])
  }

  /// 最長90日間利用を停止する, 2年間利用がないアカウント, 24時間を限度として拘束する.
  private func paused(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    if text.ends("限度", at: end), let place = text.skipping("として", at: end),
      let act = phrase.noun(from: place), text.starts("する", at: act.upperBound)
    {
      return phrase.string(act)
    }
    guard let noun = phrase.noun(from: end) else { return nil }
    if let place = text.skipping("がない", at: noun.upperBound)
      ?? text.skipping("のない", at: noun.upperBound), let head = phrase.noun(from: place),
      !isWhole(head, JapaneseSubjectWords.empty)
    {
      return text.string(noun.lowerBound..<head.upperBound)
    }
    guard let place = text.skipping("を", at: noun.upperBound),
      text.has(JapaneseSubjectWords.pauses, at: place)
    else { return nil }
    return phrase.string(noun) + "の" + text.string(place..<place + 6)
  }

  /// 規約を変更するときは、14日前までに知らせる, 手術の説明は、手術の2日前までに行う: what must be announced or done
  /// so long before.
  private func ahead(_ draft: FigureDraft, from start: Int) -> String? {
    guard text.starts("前", at: draft.range.upperBound) else { return nil }
    if text.ends("の", at: start),
      let owner = phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start)),
      let topic = topicOfThing(before: owner.lowerBound),
      topic.beginsInBytes(of: phrase.string(owner))
    {
      return topic
    }
    guard
      let (_, place) = JapaneseSubjectWords.casesAhead.longest(
        in: text.bytes, endingAt: start, from: text.start), text.ends("する", at: place),
      let act = phrase.nounPhrase(endingAt: place - 6, from: floorBefore(place - 6)),
      text.ends("を", at: act.lowerBound),
      let matter = phrase.nounPhrase(
        endingAt: act.lowerBound - 3, from: floorBefore(act.lowerBound - 3))
    else { return nil }
    return phrase.string(matter) + "の" + phrase.string(act)
  }

  /// 会費は、個人会員が年5,000円、団体会員が年5万円です: whose each of them is.
  private func ofEach(_ draft: FigureDraft, from start: Int) -> String? {
    var end = start
    if text.ends("年", at: end) || text.ends("月", at: end) { end -= 3 }
    guard text.ends("が", at: end),
      let owner = phrase.nounPhrase(endingAt: end - 3, from: floorBefore(end)),
      text.ends("、", at: owner.lowerBound), closesAmount(draft.range.upperBound),
      !isWhole(owner, JapaneseSubjectWords.measures),
      Script(text.scalar(before: owner.upperBound)) == .kanji,
      let topic = topicOfThing(before: owner.lowerBound),
      text.ends("は、", at: owner.lowerBound)
        || floorBefore(owner.lowerBound - 3) == owner.lowerBound - 3
    else { return nil }
    // 財源は、公費が50％、保険料が50％: parts of it.
    let isRate = ["率", "割合", "比"].contains { topic.hasSuffix($0) }
    if draft.kind == .percent, !isRate { return topic + "の" + phrase.string(owner) }
    return phrase.string(owner) + "の" + topic
  }

  /// 備蓄品は、会員の7日分を目標とする: what is laid in, rather than for whom.
  private func supply(_ draft: FigureDraft, from start: Int) -> String? {
    guard text.starts("分", at: draft.range.upperBound), text.ends("の", at: start),
      text.starts("を", at: draft.range.upperBound + 3)
        || text.starts("以上", at: draft.range.upperBound + 3)
        || text.starts("とし", at: draft.range.upperBound + 3)
        || text.starts("とす", at: draft.range.upperBound + 3)
    else { return nil }
    return topicOfThing(before: start)
  }

  /// 市営バス58台のうち、2028年度までに20台を: a part of those named before the date.
  func partByThen(_ index: Int, _ subjects: [String]) -> String? {
    var whole = index - 1
    var start = drafts[index].range.lowerBound
    if whole >= 0, drafts[whole].isDate, drafts[whole].range.upperBound >= start - 9 {
      start = drafts[whole].range.lowerBound
      whole -= 1
    }
    guard whole >= 0, whole < index - 1, drafts[whole].holdsAmount, !subjects[whole].isEmpty,
      text.ends("のうち、", at: start) || text.ends("のうち", at: start),
      start - drafts[whole].range.upperBound <= 12
    else { return nil }
    return subjects[whole]
  }

  /// 件数は18件で、うち解消したものは15件である: those of whom the clause holds true.
  private func partOfThose(_ draft: FigureDraft, from start: Int) -> String? {
    guard draft.kind == .count, text.ends("ものは", at: start) || text.ends("ものが", at: start) else {
      return nil
    }
    var position = start - 9
    while position > text.start, start - position < 60 {
      position = text.previous(position)
      if text.starts("、", at: position) || text.starts("。", at: position) { return nil }
      if let first = text.skipping("うち", at: position), first < start - 9,
        text.ends("、", at: position)
      {
        let open = text.skipping("、", at: first) ?? first
        return text.string(open..<start - 3)
      }
    }
    return nil
  }
}
