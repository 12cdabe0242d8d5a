internal import Lexicon
internal import PolicyModel

/// What a subject's head alone leaves unsaid: 市民カードによる申込み, 音声に対応したページ.
extension JapaneseSubject {
  /// The subject with what narrows it right before, where it stands in the sentence.
  func modified(_ subject: String, _ index: Int, _ draft: FigureDraft) -> String {
    let room = subject.utf8.count
    guard room >= 3, room <= 60,
      let range = place(
        of: subject, near: draft.range, behind: draft.isTemporal ? 150 : 6)
    else {
      return subject
    }
    if let both = withCoordinates(range, index) { return both }
    if draft.kind != .age, let bounded = boundedBy(range.lowerBound, of: draft) {
      return phrase.string(bounded..<range.upperBound)
    }
    // A deadline is of what is done by then, whichever of it is meant.
    guard room <= 45, draft.role != .deadline, draft.role != .start else {
      return subject
    }
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
    guard start < range.lowerBound, !isProvision(range) else { return subject }
    let whole = phrase.string(start..<range.upperBound)
    return whole.hasSuffix(subject) && whole.utf8.count == range.upperBound - start
      ? whole : subject
  }

  /// 児童|手当: a place within a compound.
  private func closesInside(_ offset: Int) -> Bool {
    let script = Script(text.scalar(offset))
    return script == .kanji || script == .katakana
  }

  /// 労働時間|等が.
  private func isPlural(_ offset: Int) -> Bool {
    text.skipping("等", at: offset).map { isParticle(at: $0) } ?? false
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
  func place(of subject: String, near figure: Range<Int>, behind gap: Int = 6) -> Range<Int>? {
    let name = Array(subject.utf8)
    let count = name.count
    guard let first = name.first, let last = name.last else { return nil }
    let bytes = text.bytes
    func holds(_ position: Int) -> Bool {
      guard position >= text.start, position + count <= text.end else { return false }
      for index in 0..<count where bytes[position + index] != name[index] { return false }
      return true
    }
    // Behind a time its own clause goes on, and what is told before it is another's.
    let gap =
      gap > 6 && (holds(figure.lowerBound - 3 - count) || holds(figure.lowerBound - count))
      ? 6 : gap
    func stands(at position: Int) -> Bool {
      guard holds(position) else { return false }
      if closesInside(position + count), !isPlural(position + count) { return false }
      // 総|労働時間: the end of another name.
      return
        !(text.script(before: position).script == .kanji
        && Script(text.scalar(position)) == .kanji)
        // 65歳以上|人口.
        || draft(around: position - 1)?.upperBound == position
    }
    // The last byte of a sign tells more than its first.
    var position = figure.upperBound
    // 三十日以内に、議決しないときは: what stands right behind is meant.
    while position <= figure.upperBound + gap, position + count <= text.end {
      if bytes[position + count - 1] == last, bytes[position] == first, stands(at: position) {
        return position..<position + count
      }
      position += bytes[position] & 0xF0 == 0xE0 ? 3 : text.width(position)
    }
    position = figure.lowerBound - count
    while position >= text.start {
      if bytes[position + count - 1] == last, bytes[position] == first, stands(at: position) {
        return position..<position + count
      }
      // Signs of three bytes are passed over at once.
      let isLong = position >= text.start + 3 && bytes[position - 3] & 0xF0 == 0xE0
      position -= isLong ? 3 : 1
    }
    position = figure.upperBound
    while position + count <= text.end {
      if bytes[position + count - 1] == last, bytes[position] == first, stands(at: position) {
        return position..<position + count
      }
      position += bytes[position] & 0xF0 == 0xE0 ? 3 : 1
    }
    return nil
  }

  private func withModifiers(
    _ range: Range<Int>, from floor: Int, of draft: FigureDraft, isWithin: Bool
  ) -> Int {
    var start = range.lowerBound
    guard start > floor, text.script(before: start).script == .hiragana else { return start }
    if let (_, tie) = JapaneseSubjectWords.attributive.longest(
      in: text.bytes, endingAt: start, from: floor),
      let owner = phrase.nounPhrase(endingAt: tie, from: floor), !isHollow(owner),
      !isWhole(owner, JapaneseSubjectWords.empty), !isWhole(owner, JapaneseSubjectWords.bodies),
      !isWhole(owner, JapaneseSubjectWords.units),
      !isWhole(owner, JapaneseSubjectWords.addressed), !text.starts("等", at: owner.lowerBound),
      case let last = lastPart(of: owner, behind: floor), !isHollow(last),
      !isWhole(last, JapaneseSubjectWords.units), !text.ends("規定", at: owner.upperBound),
      !text.starts("以外", at: owner.lowerBound),
      range.upperBound - owner.lowerBound <= 90
    {
      return owner.lowerBound
    }
    if let adjective = adjective(before: start, from: floor) { start = adjective }
    // One short word names many things: which of them, the clause before it says.
    let isShort =
      range.count <= 15
      || range.count <= 27 && text.has(JapaneseSubjectWords.measuresOf, endingAt: range.upperBound)
    guard start == range.lowerBound, isShort, !isWithin, isAttributive(endingAt: start) else {
      return start
    }
    let clause = phrase.clause(before: range, from: floor)
    guard clause.lowerBound < start, clause.count <= 81,
      !isCutByFigure(clause.lowerBound, floor: floor)
    else { return start }
    return behindCircumstances(clause.lowerBound, before: start)
  }

  /// 三年を|経過した児童: half a clause, whose other half the figure before it is; a year alone
  /// (2023年度に|交付された資格証) belongs to what is told.
  private func isCutByFigure(_ start: Int, floor: Int) -> Bool {
    guard floor > text.start, start - floor <= 9, !text.starts("、", at: floor),
      let figure = measured.first(where: { $0.range.upperBound == floor })
    else { return false }
    return !figure.isDate || figure.bound != .exactly || text.starts("を", at: floor)
      || text.starts("以外", at: floor)
  }

  /// Whether what ends at a place is a verb or adjective that narrows the noun behind it.
  func isAttributive(endingAt end: Int) -> Bool {
    if text.has(JapaneseSubjectWords.notAttributive, endingAt: end) { return false }
    if text.has(JapaneseSubjectWords.attributiveVerbs, endingAt: end) { return true }
    let (script, last) = text.script(before: end)
    guard script == .hiragana, text.has(JapaneseSubjectWords.verbEnds, at: last) else {
      return false
    }
    // 開く, めざす: behind a kanji, or kana that no particle is.
    let before = text.script(before: last)
    return before.script == .kanji
      || before.script == .hiragana
        && !text.has(JapaneseSubjectWords.particleSigns, at: before.start)
  }

  /// 院長が65歳以上の診療所: a bound that another figure gives.
  private func boundedBy(_ start: Int, of draft: FigureDraft) -> Int? {
    // 65歳以上|人口.
    if let figure = self.draft(around: start - 1), figure.upperBound == start,
      figure != draft.range,
      measured.contains(where: { $0.range == figure && $0.kind == .age })
    {
      return figure.lowerBound
    }
    // 第1子の保育料, 2人目の保育料.
    guard text.ends("の", at: start), let figure = self.draft(around: start - 4),
      figure.upperBound == start - 3, figure != draft.range,
      let other = measured.first(where: { $0.range == figure }),
      other.kind == .age
        || other.kind == .ordinal && draft.kind != .ordinal
          && figure.upperBound <= draft.range.lowerBound,
      figure.lowerBound >= text.start
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
      // 最も低い段階.
      if text.ends("最も", at: kanji), kanji - 6 >= floor { return kanji - 6 }
      let (before, _) = text.script(before: kanji)
      return before == .kanji || before == .katakana ? nil : kanji
    }
    return kana >= 3 && script != .katakana ? start : nil
  }

  /// Without a time, a place or a whole at the head of a clause: 市内の病院のうち|入院できる病院.
  func behindCircumstances(_ start: Int, before end: Int) -> Int {
    var found = start
    var position = start
    while position < end {
      if let place = text.skipping("うち", at: position) { found = place }
      position += text.width(position)
    }
    if found > start, text.has(JapaneseSubjectWords.particleSigns, at: found) { found += 3 }
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
      case let behind = text.skipping("分", at: end) ?? end
    else { return nil }
    // 予告手当(平均賃金の30日分): what the aside reckons.
    if text.byte(behind) == 0x29, let open = openParenthesis(before: draft.range.lowerBound) {
      return phrase.nounPhrase(endingAt: open, from: text.start).map { phrase.string($0) }
    }
    guard
      case let place = text.skipping("以上", at: behind) ?? text.skipping("以内", at: behind) ?? behind,
      text.starts("の", at: place)
    else { return nil }
    // 30日分以上の手当を予告手当として支払う: what it is called.
    if let noun = phrase.noun(from: place + 3), let named = given(noun) { return named }
    return possessed(after: place, allowsActs: false, to: ceiling(index))
  }

  /// 予選を勝ち抜いた32チーム: the counted noun with the clause before it.
  func countedUnit(_ draft: FigureDraft, from floor: Int) -> String? {
    let start = draft.range.lowerBound
    guard isAttributive(endingAt: start) else { return nil }
    let clause = phrase.clause(before: start..<draft.range.upperBound, from: floor)
    guard clause.lowerBound < start, start - clause.lowerBound <= 66 else { return nil }
    return text.string(behindCircumstances(clause.lowerBound, before: start)..<start) + draft.unit
  }

  /// 40歳代が3割を占め: those whom another figure names.
  func ownersOfShare(before start: Int) -> String? {
    guard text.ends("が", at: start) || text.ends("は", at: start),
      let figure = draft(around: start - 4) ?? draft(around: start - 7),
      let other = measured.first(where: { $0.range == figure }),
      other.kind == .age || other.unit == "代"
    else { return nil }
    let who = text.string(figure.lowerBound..<start - 3)
    return ["以上", "以下", "未満"].contains { who.hasSuffix($0) } || other.unit == "代"
      ? who + "の人" : who
  }

  /// 入場料は大人500円、子ども200円: whose price.
  func pricedFor(_ chunk: String, before start: Int) -> String? {
    let bytes = Array(chunk.utf8)
    let isClass =
      JapaneseSubjectWords.classes.isWhole(bytes)
    guard let topic = topicOfThing(before: start - chunk.utf8.count) else { return nil }
    // 年会費は、正会員8,000円、学生会員3,000円.
    if !isClass {
      let name = Array(topic.utf8)
      guard text.ends("、" + chunk, at: start),
        JapaneseSubjectWords.recipients.longest(in: bytes, endingAt: bytes.count, from: 0) != nil,
        JapaneseSubjectWords.sums.longest(in: name, endingAt: name.count, from: 0) != nil
      else { return nil }
    }
    return chunk + "の" + topic
  }

  /// 保存会は、県内の230団体のうち86団体: the topic, rather than the whole that it is a part of.
  func topicOfPart(before start: Int, _ draft: FigureDraft) -> String? {
    guard closesAmount(draft.range.upperBound), let topic = topicEnd(before: start),
      text.starts("は、", at: topic), topicOfThing(before: start) != nil,
      case let floor = floorBefore(topic),
      let range = phrase.nounPhrase(endingAt: topic, from: floor)
    else { return nil }
    let first = withModifiers(range, from: floor, of: draft, isWithin: false)
    return phrase.string(first..<range.upperBound)
  }

  /// 費用を助成し、限度額は150万円: the bound of what is done.
  func boundOfAct(_ subject: String, _ index: Int) -> String? {
    let end = drafts[index].range.lowerBound - 3
    guard text.ends("は", at: end + 3), text.ends(subject, at: end) else { return nil }
    let bytes = Array(subject.utf8)
    guard JapaneseSubjectWords.limits.isWhole(bytes) else {
      return nil
    }
    return actBeforeLimit(drafts[index].range.lowerBound - bytes.count - 3).map {
      $0 + "の" + subject
    }
  }

  /// 監督は72％で、連盟は100％にする: of what the one before it is, and not of who acts.
  func ratherThanBody(_ subject: String, _ index: Int, _ subjects: [String]) -> String? {
    guard index > 0, !subjects[index - 1].isEmpty, !subject.isEmpty else { return nil }
    // 残りの19軒も終えます.
    if subject.hasBytes(of: "残り") { return subjects[index - 1] }
    guard
      drafts[index].kind == drafts[index - 1].kind
        || drafts[index].isDate && index + 1 < drafts.count && drafts[index - 1].kind == .percent
        || index > 1 && drafts[index].kind == drafts[index - 2].kind
    else { return nil }
    let bytes = Array(subject.utf8)
    return JapaneseSubjectWords.bodies.isWhole(bytes) ? subjects[index - 1] : nil
  }

  /// バットの長さは84cm、重さは620g: of what the measure before it is of; 点検員は40人で、任期は2年: of those
  /// told before it.
  func ofSame(_ subject: String, _ index: Int, _ subjects: [String]) -> String? {
    let end = drafts[index].range.lowerBound - 3
    guard index > 0, !subject.isEmpty, text.ends("は", at: end + 3), text.ends(subject, at: end),
      text.ends("、", at: end - subject.utf8.count)
    else { return nil }
    let before = subjects[index - 1]
    if subject.hasSuffix("さ"), before.hasSuffix("さ"), let tie = before.lastIndex(of: "の") {
      return before[...tie] + subject
    }
    let bytes = Array(subject.utf8)
    // 検便は年4回とし、費用は1,200円.
    if text.ends("し、", at: end - subject.utf8.count), !before.isEmpty,
      drafts[index - 1].kind == .recurrence, JapaneseSubjectWords.ofDeeds.contains(subject)
    {
      return before + "の" + subject
    }
    guard JapaneseSubjectWords.ofPersons.isWhole(bytes),
      drafts[index - 1].kind == .count,
      drafts[index - 1].unit.hasSuffix("人") || drafts[index - 1].unit == "名",
      !before.isEmpty, before != subject
    else { return nil }
    return before + "の" + subject
  }
}

extension JapanesePhrase {
  /// くみ上げる量: two signs of kana that open a clause belong to its verb.
  func opensWithVerb(_ start: Int, before end: Int) -> Bool {
    let isHead = start == text.start || text.ends("、", at: start) || text.ends("は", at: start)
    guard isHead, start + 6 < end else { return false }
    return Script(text.scalar(start)) == .hiragana && Script(text.scalar(start + 3)) == .hiragana
      && Script(text.scalar(start + 6)) == .kanji
      && text.skipping(JapaneseSubjectWords.pointers, at: start) == nil
      && !text.has(JapaneseSubjectWords.particleSigns, at: start + 3)
  }
}
