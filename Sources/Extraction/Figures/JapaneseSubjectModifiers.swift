internal import Lexicon
internal import PolicyModel

/// What a subject's head alone leaves unsaid: 市民カードによる申込み, 音声に対応したページ.
extension JapaneseSubject {
  /// The subject with what narrows it right before, where it stands in the sentence.
  func modified(_ subject: String, _ index: Int) -> String {
    let draft = drafts[index]
    let room = subject.utf8.count
    // A deadline is of what is done by then, whichever of it is meant.
    guard room >= 3, room <= 45, draft.role != .deadline, draft.role != .start,
      let range = place(of: subject, near: draft.range)
    else { return subject }
    // In front of the figure other figures bound the phrase, behind it this one does.
    let floor =
      range.lowerBound >= draft.range.upperBound
      ? max(draft.range.upperBound, floorBefore(range.lowerBound))
      : floorBefore(range.lowerBound)
    // 2024年に成立した住宅支援法: a clause that holds the figure says no more than the figure.
    let isWithin =
      range.lowerBound >= draft.range.upperBound
      && holdsNoBreak(from: draft.range.upperBound, to: range)
    let start = withModifiers(range, from: floor, of: draft, isWithin: isWithin)
    guard start < range.lowerBound else { return subject }
    let whole = phrase.string(start..<range.upperBound)
    return whole.hasSuffix(subject) && whole.utf8.count == range.upperBound - start
      ? whole : subject
  }

  /// Whether a clause runs on between a figure and a phrase behind it.
  private func holdsNoBreak(from start: Int, to range: Range<Int>) -> Bool {
    var position = start
    while position < range.lowerBound {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F: return false  // 、 。 は
      default: position += text.width(position)
      }
    }
    return true
  }

  /// Where a subject stands: the last time before a figure, else the first time behind it.
  private func place(of subject: String, near figure: Range<Int>) -> Range<Int>? {
    let count = subject.utf8.count
    var position = figure.lowerBound - count
    while position >= text.start {
      if text.starts(subject, at: position) { return position..<position + count }
      position -= 1
    }
    position = figure.upperBound
    while position + count <= text.end {
      if text.starts(subject, at: position) { return position..<position + count }
      position += 1
    }
    return nil
  }

  private func withModifiers(
    _ range: Range<Int>, from floor: Int, of draft: FigureDraft, isWithin: Bool
  ) -> Int {
    var start = range.lowerBound
    if draft.kind != .age, let bounded = boundedBy(start, of: draft) { return bounded }
    guard start > floor, text.script(before: start).script == .hiragana else { return start }
    if let (_, tie) = JapaneseSubjectWords.attributive.longest(
      in: text.bytes, endingAt: start, from: floor),
      let owner = phrase.nounPhrase(endingAt: tie, from: floor), !isHollow(owner),
      !isWhole(owner, JapaneseSubjectWords.empty), !isWhole(owner, JapaneseSubjectWords.bodies),
      !isWhole(owner, JapaneseSubjectWords.units), !text.ends("規定", at: owner.upperBound),
      range.upperBound - owner.lowerBound <= 90
    {
      return owner.lowerBound
    }
    if let adjective = adjective(before: start, from: floor) { start = adjective }
    // One short word names many things: which of them, the clause before it says.
    guard start == range.lowerBound, range.count <= 15, !isWithin,
      text.has(JapaneseSubjectWords.attributiveVerbs, endingAt: start),
      !text.has(JapaneseSubjectWords.notAttributive, endingAt: start)
    else { return start }
    let clause = phrase.clause(before: range, from: floor)
    guard clause.lowerBound < start, clause.count <= 81 else { return start }
    return behindCircumstances(clause.lowerBound, before: start)
  }

  /// 院長が65歳以上の診療所: a bound that another figure gives.
  private func boundedBy(_ start: Int, of draft: FigureDraft) -> Int? {
    guard text.ends("の", at: start), let figure = self.draft(around: start - 4),
      figure.upperBound == start - 3, figure != draft.range,
      let other = measured.first(where: { $0.range == figure }), other.kind == .age,
      figure.lowerBound > text.start
    else { return nil }
    guard text.ends("が", at: figure.lowerBound) else { return figure.lowerBound }
    return phrase.nounPhrase(
      endingAt: figure.lowerBound - 3, from: floorBefore(figure.lowerBound))?.lowerBound
      ?? figure.lowerBound
  }

  /// やさしい日本語のページ, 新しい庁舎: one word that describes the phrase.
  private func adjective(before offset: Int, from floor: Int) -> Int? {
    guard text.ends("い", at: offset), !text.ends("ない", at: offset),
      !text.has(JapaneseSubjectWords.notAttributive, endingAt: offset)
    else { return nil }
    var start = offset
    var kana = 0
    while start > floor {
      let (script, place) = text.script(before: start)
      guard script == .hiragana, kana < 7 else { break }
      // A particle ends the word before.
      if kana > 1, text.has(JapaneseSubjectWords.particleSigns, at: place) { break }
      start = place
      kana += 1
    }
    let (script, kanji) = text.script(before: start)
    if script == .kanji, kana <= 3, kanji >= floor {
      let (before, _) = text.script(before: kanji)
      return before == .kanji || before == .katakana ? nil : kanji
    }
    return kana >= 3 && script != .katakana ? start : nil
  }

  /// Without a time, a place or a whole at the head of a clause: 市内の病院のうち|入院できる病院.
  private func behindCircumstances(_ start: Int, before end: Int) -> Int {
    var found = start
    var position = start
    while position < end {
      if let place = text.skipping("うち", at: position) { found = place }
      position += text.width(position)
    }
    return found < end ? found : start
  }

  /// 運用経費を3割削減する: the cut, where the share alone reads as what is left.
  func withChange(_ subject: String, _ index: Int) -> String {
    guard drafts[index].kind == .percent, !subject.isEmpty, subject.utf8.count <= 60,
      let (name, _) = JapaneseSubjectWords.changeOfShare.longest(
        in: text.bytes, from: drafts[index].range.upperBound, to: text.end),
      !subject.hasSuffix(name), !subject.hasSuffix("削減"), !subject.hasSuffix("軽減"),
      !subject.hasSuffix("減額")
    else { return subject }
    return subject + "の" + name
  }

  /// 平均賃金の千日分の遺族補償: what is reckoned in days of another.
  func reckonedInDays(_ draft: FigureDraft, _ index: Int) -> String? {
    let end = draft.range.upperBound
    guard text.ends("の", at: draft.range.lowerBound),
      text.ends("分", at: end) || text.starts("分", at: end),
      case let place = text.skipping("分", at: end) ?? end, text.starts("の", at: place)
    else { return nil }
    return possessed(after: place, allowsActs: false, to: ceiling(index))
  }

  // MARK: Whole clauses

  /// 読み取り機を置いているのは309か所で: those of whom the clause holds true.
  func nominalized(before start: Int, _ draft: FigureDraft) -> String? {
    guard draft.kind == .count || draft.kind == .percent || draft.kind == .number else {
      return nil
    }
    var end = start
    if !text.ends("のは", at: end) {
      // 309か所で、全体の75%です: of those of whom the one before it is told.
      guard draft.kind == .percent, let behind = nominalEnd(before: start) else { return nil }
      end = behind
    }
    let verb = end - 6
    guard verb > text.start, text.ends("のは", at: end),
      text.has(JapaneseSubjectWords.attributiveVerbs, endingAt: verb)
    else { return nil }
    var first = verb
    while first > text.start, verb - first < 72 {
      let place = text.previous(first)
      if text.starts("、", at: place) || text.starts("は", at: place) || text.starts("。", at: place)
        || text.byte(place) == 0x20 || text.byte(place) == 0x29 || text.byte(place) == 0x28
        || self.draft(around: place) != nil
      {
        break
      }
      first = place
    }
    while first < verb, text.script(before: first + 3).script == .hiragana,
      text.has(JapaneseSubjectWords.particleSigns, at: first)
    {
      first += 3
    }
    guard verb - first >= 9, verb - first < 72, let head = wholeNoun(before: first) else {
      return nil
    }
    return text.string(first..<verb) + head
  }

  /// Behind のは, where nothing else is spoken of since.
  private func nominalEnd(before start: Int) -> Int? {
    var position = start
    while position > text.start, start - position < 60 {
      position = text.previous(position)
      guard text.starts("は", at: position) else { continue }
      return text.ends("の", at: position) ? position + 3 : nil
    }
    return nil
  }

  /// 医療機関 of 市内の医療機関412か所のうち、, 避難所 of 避難所は64か所ありますが、.
  private func wholeNoun(before offset: Int) -> String? {
    var position = offset
    var steps = 0
    while position > text.start, steps < 40 {
      position = text.previous(position)
      steps += 1
      let isPart = text.starts("のうち", at: position)
      guard isPart || text.starts("は", at: position) && isParticle(at: position) else { continue }
      var end = position
      if isPart, let figure = draft(around: position - 1) { end = figure.lowerBound }
      guard let range = phrase.nounPhrase(endingAt: end, from: floorBefore(end)) else { return nil }
      let noun = lastPart(of: range, behind: text.start)
      return isWhole(noun, JapaneseSubjectWords.bodies) || isWhole(noun, JapaneseSubjectWords.empty)
        ? nil : phrase.string(noun)
    }
    return nil
  }

  /// 申請から交付まで平均10日: from what to what the time lasts.
  func stretch(before start: Int, _ draft: FigureDraft) -> String? {
    guard draft.kind == .duration else { return nil }
    var end = text.skippingSpaces(before: start)
    if text.ends("、", at: end) { end -= 3 }
    for tie in ["は", "に", "には", "の"] where text.ends("まで" + tie, at: end) {
      end -= tie.utf8.count
    }
    let floor = floorBefore(end)
    guard text.ends("まで", at: end), end - 6 > floor,
      let last = phrase.nounPhrase(endingAt: end - 6, from: floor),
      text.ends("から", at: last.lowerBound),
      let first = phrase.nounPhrase(endingAt: last.lowerBound - 6, from: floor),
      !isHollow(first), end - first.lowerBound <= 90
    else { return nil }
    return text.string(first.lowerBound..<end)
  }

  /// 市の補助は費用の2分の1で: what is so large a part of another thing.
  func partTold(of start: Int, _ draft: FigureDraft) -> String? {
    guard draft.kind == .percent || draft.kind == .number, text.ends("の", at: start),
      isPredicate(draft.range.upperBound)
        || text.has(JapaneseSubjectWords.shareEnds, at: draft.range.upperBound),
      let base = phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start))
    else { return nil }
    let isBehindComma = text.ends("、", at: base.lowerBound)
    let mark = base.lowerBound - (isBehindComma ? 6 : 3)
    guard text.starts("は", at: mark), isParticle(at: mark), !isWeak(at: mark) else {
      // 収入は2億円で、医業収入の3％にあたる: of what the amount before it is.
      return isBehindComma && text.has(JapaneseSubjectWords.shareEnds, at: draft.range.upperBound)
        ? topicOfThing(before: base.lowerBound) : nil
    }
    guard let range = phrase.nounPhrase(endingAt: mark, from: floorBefore(mark)),
      !isHollow(range), !isWhole(range, JapaneseSubjectWords.bodies),
      !isWhole(range, JapaneseSubjectWords.persons)
    else { return nil }
    return phrase.string(range)
  }

  /// The topic, unless it is somebody who acts.
  private func topicOfThing(before offset: Int) -> String? {
    guard let end = topicEnd(before: offset),
      let range = phrase.nounPhrase(endingAt: end, from: floorBefore(end)), !isHollow(range),
      !isWhole(range, JapaneseSubjectWords.bodies), !isWhole(range, JapaneseSubjectWords.persons)
    else { return nil }
    return phrase.string(range)
  }

  /// 女子の割合は工学部で18％、理学部で26％: the place with what is measured there.
  func placed(before start: Int, _ draft: FigureDraft) -> String? {
    guard draft.holdsAmount, text.ends("で", at: start),
      let place = phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start)),
      !isWhole(place, JapaneseSubjectWords.empty), !isHollow(place),
      !text.has(JapaneseSubjectWords.notPlaces, endingAt: place.upperBound),
      JapaneseSubjectWords.amountPrefixes.longest(
        in: text.bytes, endingAt: place.upperBound, from: place.lowerBound) == nil,
      text.ends("は", at: place.lowerBound) || text.ends("、", at: place.lowerBound),
      let topic = topicOfThing(before: place.lowerBound), !topic.hasBytes(of: phrase.string(place)),
      closesAmount(draft.range.upperBound)
    else { return nil }
    return phrase.string(place) + "の" + topic
  }

  /// Whether nothing is done with an amount but told: 18％、, 26％です, 40人に減り.
  private func closesAmount(_ offset: Int) -> Bool {
    isPredicate(offset) || text.starts("で、", at: offset) || text.starts("と、", at: offset)
      || text.starts("となり", at: offset)
  }

  /// 工学部の定員は620人、文学部は280人: the measure that is not said again.
  func gapped(_ subject: String, _ index: Int, _ subjects: [String]) -> String? {
    guard index > 0, drafts[index].holdsAmount, drafts[index].kind == drafts[index - 1].kind,
      drafts[index].unit == drafts[index - 1].unit, !subject.isEmpty, !subject.contains("の"),
      let tie = subjects[index - 1].lastIndex(of: "の"),
      case let owner = subjects[index - 1][..<tie], owner.last == subject.last,
      text.ends(subject + "は", at: drafts[index].range.lowerBound)
    else { return nil }
    let start = drafts[index].range.lowerBound - subject.utf8.count - 3
    guard text.ends("、", at: start), start - drafts[index - 1].range.upperBound <= 9 else {
      return nil
    }
    return subject + subjects[index - 1][tie...]
  }

  /// 世帯の年収が500万円未満の学生: what is so much, rather than whose it is.
  func ownerOfBound(_ draft: FigureDraft, from floor: Int) -> String? {
    let start = draft.range.lowerBound
    guard draft.bound != .exactly, text.ends("が", at: start),
      text.starts("の", at: draft.range.upperBound)
        || Script(text.scalar(draft.range.upperBound)) == .kanji
          && text.script(before: draft.range.upperBound).script == .hiragana,
      let range = phrase.nounPhrase(endingAt: start - 3, from: floor),
      !isHollow(range), !isWhole(range, JapaneseSubjectWords.empty)
    else { return nil }
    return phrase.string(range)
  }

  /// 待ち時間は平均23分で、窓口を増やして15分以内に縮める: the time that is set, rather than a deadline.
  func levelOfTime(_ draft: FigureDraft) -> String? {
    guard let place = text.skipping("に", at: draft.range.upperBound),
      text.has(JapaneseSubjectWords.levelVerbs, at: place)
    else { return nil }
    let start = draft.range.lowerBound
    if text.ends("を", at: start) {
      return adjacent(before: start, from: floorBefore(start), particles: ["を"])
    }
    return topicOfThing(before: start)
  }

  /// 支払いは、請求書を受け取った日から14日以内に: the topic, where the day counted from has a verb of its own.
  func topicCountedFrom(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard text.ends("から", at: start) || text.ends("後", at: start),
      let topic = topicEnd(before: start), text.starts("は、", at: topic), start - topic <= 75
    else { return nil }
    return topicOfThing(before: start)
  }

  /// 推進会議は、委員18人で構成し: whose members they are.
  func membership(_ chunk: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    // 情報学部は、定員120人で開く.
    let isMeasure =
      JapaneseSubjectWords.ownMeasures.end(in: Array(chunk.utf8), from: 0, to: chunk.utf8.count)
      == chunk.utf8.count && text.ends("は、" + chunk, at: start)
    guard
      isMeasure
        || draft.kind == .count
          && text.has(JapaneseSubjectWords.consisting, at: draft.range.upperBound),
      let whole = topic(before: draft.range.lowerBound), !whole.hasSuffix(chunk)
    else { return nil }
    return whole + "の" + chunk
  }

  /// 費用の3分の2を補助し、上限は30万円: of what is done in the clause before.
  func actBeforeLimit(_ offset: Int) -> String? {
    guard text.ends("、", at: offset), text.ends("し、", at: offset),
      case let end = offset - 6, text.script(before: end).script == .kanji
    else { return nil }
    var start = end
    while start > text.start, text.script(before: start).script == .kanji {
      start = text.previous(start)
    }
    return (6...12).contains(end - start) ? text.string(start..<end) : nil
  }

  /// 答えを、募集の終わりから30日以内に公表する: what is done in time, where it stands in front.
  func objectInFront(of draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    var position = start
    var steps = 0
    while position > text.start, steps < 24 {
      position = text.previous(position)
      steps += 1
      // A verb between them has an object of its own: 連絡を受けた日から.
      if text.has(JapaneseSubjectWords.verbSigns, at: position) { return nil }
      guard text.starts("を", at: position) else { continue }
      guard isParticle(at: position), draft.range.lowerBound - position > 3,
        text.starts("、", at: position + 3) || text.ends("から", at: start),
        let range = phrase.nounPhrase(endingAt: position, from: floorBefore(position)),
        !isHollow(range), !isWhole(range, JapaneseSubjectWords.empty)
      else { return nil }
      return phrase.string(range)
    }
    return nil
  }

  /// 48時間以内に本人に知らせることを義務づける: the deed that is ruled.
  func ruledDeed(from offset: Int) -> String? {
    var position = offset
    while position < text.end, position - offset < 72 {
      if text.starts("、", at: position) || text.starts("。", at: position)
        || text.starts("は", at: position)
      {
        return nil
      }
      if text.starts("ことを", at: position) {
        return position - offset >= 12 ? text.string(offset..<position + 6) : nil
      }
      position += text.width(position)
    }
    return nil
  }
}
