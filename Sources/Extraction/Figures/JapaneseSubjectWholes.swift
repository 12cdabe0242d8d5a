internal import Lexicon
internal import PolicyModel

/// What whole clauses and stretches measure, and what a part is told of.
extension JapaneseSubject {
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
      isAttributive(endingAt: verb)
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

  /// 出勤した日数が全労働日の8割未満である: what is so large a part of another thing.
  func boundOfPart(of start: Int, _ draft: FigureDraft) -> String? {
    guard draft.bound != .exactly, text.ends("の", at: start),
      !text.has(JapaneseSubjectWords.votes, at: draft.range.upperBound),
      let base = baseStart(endingAt: start - 3), text.ends("が", at: base),
      let range = phrase.nounPhrase(endingAt: base - 3, from: floorBefore(base)), !isHollow(range),
      !isWhole(range, JapaneseSubjectWords.persons), !isWhole(range, JapaneseSubjectWords.bodies)
    else { return nil }
    // 減給は1回の額が平均賃金の1日分の5割を超え: the amount of what is spoken of.
    if isWhole(range, JapaneseSubjectWords.bareAmounts), let topic = topicOfThing(before: base - 3)
    {
      let one =
        text.ends("の", at: range.lowerBound) ? self.draft(around: range.lowerBound - 4) : nil
      return topic + "の" + text.string((one?.lowerBound ?? range.lowerBound)..<range.upperBound)
    }
    return phrase.string(
      isWhole(range, JapaneseSubjectWords.measures)
        ? phrase.clause(before: range, from: floorBefore(range.lowerBound)) : range)
  }

  /// Where a base begins that may hold a figure: 平均賃金の1日分, 1支払期における賃金総額.
  private func baseStart(endingAt end: Int) -> Int? {
    let noun = phrase.nounPhrase(endingAt: end, from: floorBefore(end))?.lowerBound
    var start = noun ?? end
    if text.ends("における", at: start) { start -= 12 }
    let figureEnd = text.ends("分", at: start) ? start - 3 : start
    guard let figure = draft(around: start - 1) ?? draft(around: figureEnd - 1) else {
      return noun
    }
    start = figure.lowerBound
    guard text.ends("の", at: start) else { return start }
    return phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start - 3))?.lowerBound ?? start
  }

  /// The topic, unless it is somebody who acts.
  func topicOfThing(before offset: Int) -> String? {
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
  func closesAmount(_ offset: Int) -> Bool {
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
    var verb: Int?
    var isClosed = false
    while position > text.start, steps < 24 {
      position = text.previous(position)
      steps += 1
      // A verb between them has an object of its own: 連絡を受けた日から; 結果を、検証の終わった日から.
      if text.has(JapaneseSubjectWords.verbSigns, at: position)
        || text.starts("てから", at: position)
      {
        verb = position
      }
      if verb != nil, text.starts("の", at: position) { isClosed = true }
      guard text.starts("を", at: position) else { continue }
      if verb != nil, !isClosed { return nil }
      if text.string(position + 6..<max(start, position + 6)).contains("、") { return nil }
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
