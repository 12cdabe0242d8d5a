internal import Lexicon
internal import PolicyModel

/// What is done with a thing at a time, in the place of the thing alone.
extension JapaneseSubject {
  /// 7月末までに資格証を送付する, 館は2028年に完成する: the thing with what is done or happens to it then.
  func withEvent(_ subject: String, _ index: Int) -> String? {
    let isRhythm = drafts[index].kind == .recurrence
    guard isRhythm || drafts[index].isTemporal, (3...96).contains(subject.utf8.count) else {
      return nil
    }
    let range = drafts[index].range
    if !isRhythm, let act = eventInClause(subject, range.upperBound),
      !subject.endsInBytes(of: act)
    {
      return subject + "の" + act
    }
    guard subject.utf8.count >= 6 else { return nil }
    if text.starts("の", at: range.upperBound) {
      return isRhythm ? nil : saidAt(subject, behind: range.upperBound)
    }
    guard drafts[index].role != .asOf, drafts[index].role != .baseline,
      // How long a state lasts tells no event.
      !text.ends("まで", at: range.upperBound), !text.starts("まで", at: range.upperBound),
      let act = eventInFront(subject, range, isRhythm)
        ?? eventBehind(subject, range.upperBound, isRhythm ? 90 : 210),
      act != "発生", !subject.endsInBytes(of: act), subject.utf8.count + act.utf8.count <= 105,
      subject.utf8.count > 15 || !isWhole(subject, JapaneseSubjectWords.broad),
      act != "開始" || drafts[index].role != .start && !endsWithStage(subject)
    else { return nil }
    return subject + "の" + act
  }

  private func isWhole(_ words: String, _ set: borrowing WordTable<Bool>) -> Bool {
    let bytes = Array(words.utf8)
    return set.isWhole(bytes)
  }

  private func endsWithStage(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    return JapaneseSubjectWords.stages.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
  }

  /// 4月から紙の券を廃止する, 3月末には券が期限切れとなる: the thing stands behind its time.
  private func eventBehind(_ subject: String, _ end: Int, _ room: Int) -> String? {
    guard let first = subject.utf8.first, let last = subject.utf8.last else { return nil }
    let count = subject.utf8.count
    let bytes = text.bytes
    // A time that is set apart is of the whole clause, another may be of what narrows the thing.
    let isApart =
      text.starts("、", at: end) || text.starts("には", at: end)
      || text.starts("に、", at: end)
    var position = end
    var isBehindComma = isApart
    while position + count < text.end, position - end < room {
      let lead = bytes[position]
      if lead == 0xE3, bytes[position + 1] == 0x80, bytes[position + 2] & 0xFE == 0x82 {
        // 、 is E3 80 81, 。 is E3 80 82.
        return nil
      }
      if lead == 0xE3, bytes[position + 1] == 0x80, bytes[position + 2] == 0x81, position > end + 3
      {
        if closesVerb(position) { return nil }
        isBehindComma = true
      }
      guard lead == first, bytes[position + count - 1] == last, text.starts(subject, at: position)
      else {
        position += lead & 0xF0 == 0xE0 ? 3 : text.width(position)
        continue
      }
      if !isBehindComma, isAttributive(endingAt: position) { return nil }
      return event(ofThingAt: position..<position + count)
    }
    return nil
  }

  /// Whether a verb ends before a comma: 改組し、.
  private func closesVerb(_ comma: Int) -> Bool {
    switch text.scalar(before: comma) {
    case 0x3057, 0x3066, 0x308A, 0x308C, 0x305B:  // し て り れ せ
      !text.has(JapaneseSubjectWords.circumstanceEnds, endingAt: comma)
    default: false
    }
  }

  private func event(ofThingAt range: Range<Int>) -> String? {
    let end = text.skipping("」", at: range.upperBound) ?? range.upperBound
    if let verb = text.skipping("を", at: end) { return eventOfObject(from: verb) }
    if let verb = text.skipping("について", at: end) {
      return event(at: text.skipping("、", at: verb) ?? verb)
    }
    return text.starts("が", at: end) || text.starts("も", at: end) || text.starts("は", at: end)
      ? event(at: end + 3) : nil
  }

  /// 毎年監査役がこれを検査し: behind whoever does it.
  private func behindPointer(_ offset: Int) -> Int {
    var position = offset
    while position < text.end, position - offset <= 45 {
      if text.starts("、", at: position) || text.starts("。", at: position) { break }
      if let end = text.skipping("これを", at: position),
        position == offset || text.ends("が", at: position)
      {
        return end
      }
      position += text.width(position)
    }
    return offset
  }

  /// 次の年度に、これを議会に提出し: what is done, with where to.
  func deedBehind(_ offset: Int) -> String? {
    var position = offset
    for word in ["に", "、"] { position = text.skipping(word, at: position) ?? position }
    let first = position
    while position < text.end, position - first < 120, !text.starts("。", at: position) {
      let scalar = text.scalar(position)
      if scalar == 0x306B || scalar == 0x3092, let act = event(at: position + 3),  // に を
        !narrows(behind: position + 3, act)
      {
        let thing = phrase.nounPhrase(endingAt: position, from: first)
        guard let thing, !isHollow(thing), self.draft(around: position - 1) == nil else {
          return scalar == 0x3092 ? act : nil
        }
        return phrase.string(thing) + (scalar == 0x306B ? "への" : "の") + act
      }
      position += text.width(position)
    }
    return nil
  }

  /// 2025年5月の議会で市長が答弁した: what was said there.
  private func saidAt(_ subject: String, behind end: Int) -> String? {
    guard text.starts(subject, at: end + 3), case let venue = end + 3 + subject.utf8.count,
      let place = text.skipping("で", at: venue) ?? text.skipping("において", at: venue),
      !text.ends("では", at: place + 3)
    else { return nil }
    var position = place
    while position < text.end, position - place < 120 {
      if text.starts("、", at: position), position > place + 30 { return nil }
      if text.starts("。", at: position) { return nil }
      if let end = text.skipping(JapaneseSubjectWords.spokenActs, at: position),
        text.starts("し", at: end) || text.starts("す", at: end) || text.starts("さ", at: end)
      {
        return subject + "での" + text.string(position..<end)
      }
      position += text.width(position)
    }
    return nil
  }

  /// 30日間を限度として|出勤を停止し: the end of it, where that follows.
  func ended(_ thing: String, behind offset: Int) -> String {
    var position = offset
    while position < text.end, position - offset < 90 {
      if let mark = text.skipping(thing + "を", at: position) {
        guard let act = text.skipping(JapaneseSubjectWords.endingActs, at: mark) else { break }
        return thing + "の" + text.string(mark..<act)
      }
      position += text.width(position)
    }
    return thing
  }

  /// 全庁の仕組みを、2025年度までに、国の用意する基盤に移行する; 駅舎は2031年に完成する.
  private func eventInFront(_ subject: String, _ figure: Range<Int>, _ isRhythm: Bool) -> String? {
    let start = figure.lowerBound
    let tie = text.ends("、", at: start) ? start - 3 : start
    let isObject = text.ends("を", at: tie)
    guard
      isObject || text.ends("は", at: tie) || text.ends("が", at: tie) || text.ends("も", at: tie),
      text.ends(subject, at: tie - 3)
    else { return nil }
    var verb = figure.upperBound
    verb = text.skipping("に", at: verb) ?? verb
    verb = text.skipping("、", at: verb) ?? verb
    if isObject { return eventOfObject(from: verb) }
    return event(at: verb) ?? (isRhythm ? event(at: behindPointer(verb)) : nil)
  }

  /// What is done, right behind を or behind where to and how much.
  private func eventOfObject(from offset: Int) -> String? {
    var position = offset
    if let act = event(at: position) { return act }
    while let figure = draft(around: position) {
      position = figure.upperBound
      position = text.skipping("に", at: position) ?? position
      position = text.skipping("、", at: position) ?? position
    }
    if let act = event(at: position) { return act }
    let first = position
    while position < text.end, position - first < 90 {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x3092, 0x306F: return nil  // 、 。 を は
      case 0x304C: if !headsRelativeClause(after: position + 3) { return nil }  // が
      case 0x306B, 0x3078, 0x304F, 0x3068:  // に へ く と
        if let act = event(at: position + 3), !narrows(behind: position + 3, act) { return act }
      default: break
      }
      position += text.width(position)
    }
    return nil
  }

  /// 統括する|基盤に移行する: a verb right before a noun, which is of that.
  private func narrows(behind verb: Int, _ act: String) -> Bool {
    let stem = verb + act.utf8.count
    for ending in ["する", "した", "される", "された"] {
      guard let end = text.skipping(ending, at: stem) else { continue }
      let script = Script(text.scalar(end))
      return script == .kanji || script == .katakana || text.starts("「", at: end)
    }
    return false
  }

  /// The act that a verb at a place tells: 送付|する, 引き上げ|る, 期限切れ|となる.
  private func event(at verb: Int) -> String? { deed(at: verb)?.act }

  /// The act, and where the stem ends that tells it.
  func deed(at verb: Int) -> (act: String, end: Int)? {
    var end = verb
    let script = Script(text.scalar(verb))
    guard
      script == .kanji || script == .katakana || text.starts("や", at: verb)
        || text.starts("と", at: verb)
    else { return nil }
    if let (act, stem) = JapaneseSubjectWords.eventVerbs.longest(
      in: text.bytes, from: verb, to: text.end)
    {
      return (act, stem)
    }
    guard script != .hiragana else { return nil }
    while end < text.end, end - verb <= 24, Script(text.scalar(end)) == script {
      end += text.width(end)
    }
    let isSole =
      text.starts("し", at: end) || text.starts("する", at: end) || text.starts("され", at: end)
      || text.starts("させ", at: end)
    let room = script == .kanji ? 6...12 : 9...18
    if isSole {
      let act = verb..<end
      return room.contains(act.count) && !isWhole(act, JapaneseSubjectWords.plainActs)
        ? (text.string(act), end) : nil
    }
    let noun = text.ends("切", at: end) ? text.skipping("れ", at: end) ?? end : end
    guard (6...18).contains(noun - verb), text.starts("とな", at: noun),
      text.has(JapaneseSubjectWords.becomings, endingAt: noun)
    else { return nil }
    return (text.string(verb..<noun), noun)
  }

  /// 本部は、2031年に発足したが: what its topic did by itself.
  func ownAct(_ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard text.ends("は", at: draft.range.lowerBound) || text.ends("は、", at: draft.range.lowerBound)
    else { return nil }
    let place = text.skipping("に", at: end) ?? text.skipping("、", at: end) ?? end
    guard
      let (act, verb) = JapaneseSubjectWords.selfActs.longest(
        in: text.bytes, from: place, to: text.end),
      text.starts("し", at: verb) || text.starts("する", at: verb) || text.starts("され", at: verb),
      !narrows(behind: place, act),
      let mark = topicEnd(before: draft.range.lowerBound),
      let range = phrase.nounPhrase(endingAt: mark, from: floorBefore(mark)), !isHollow(range)
    else { return nil }
    return phrase.string(range) + "の" + act
  }

  /// 11の出張所を廃止する, 職員を5人増やす, 会費を300円引き上げる: the change, where the amount alone reads as what
  /// there is.
  func withChangeOfAmount(_ subject: String, _ index: Int) -> String? {
    let end = drafts[index].range.upperBound
    guard
      let (act, _) = JapaneseSubjectWords.changeOfAmount.longest(
        in: text.bytes,
        // 2万円ずつ|手当を上乗せする.
        from: text.skipping("ずつ", at: end).map { text.skipping(subject, at: $0) ?? $0 } ?? end,
        to: text.end),
      drafts[index].holdsAmount || drafts[index].kind == .duration,
      drafts[index].kind != .percent, !subject.isEmpty, !text.ends("まで", at: end),
      subject.utf8.count <= 60,
      case let bytes = Array(subject.utf8),
      JapaneseSubjectWords.changes.longest(in: bytes, endingAt: bytes.count, from: 0) == nil
    else { return nil }
    return subject + "の" + act
  }

  /// 総額 = 30円 × 日数 ÷ 7: terms of a formula are not what it comes to.
  func termOfFormula(_ draft: FigureDraft, _ ceiling: Int) -> String? {
    guard hasEqualsSign, let result = equated(before: draft.range.lowerBound) else { return nil }
    if let own = possessed(after: draft.range.upperBound, allowsActs: false, to: ceiling) {
      return own
    }
    let before = text.scalar(before: text.skippingSpaces(before: draft.range.lowerBound))
    let behind = text.scalar(text.skippingSpaces(draft.range.upperBound))
    if JapaneseSubjectWords.divisions.contains(before) { return result + "の算式の除数" }
    return JapaneseSubjectWords.operations.contains(before)
      || JapaneseSubjectWords.operations.contains(behind) ? result + "の算式" : result
  }
}
