internal import Lexicon

/// The particles around a figure and the noun phrases they mark.
extension JapaneseSubject {
  func floor(_ index: Int) -> Int {
    index > 0 ? drafts[index - 1].range.upperBound : text.start
  }

  func ceiling(_ index: Int) -> Int {
    index + 1 < drafts.count ? drafts[index + 1].range.lowerBound : text.end
  }

  /// Where the next figure begins that is no number of a name.
  func nextMeasured(behind offset: Int) -> Int {
    let next = firstDraft(behind: offset)
    return next < measured.count ? measured[next].range.lowerBound : text.end
  }

  /// を right before the figure: 現行の保険証を24年秋に廃止.
  func adjacent(before offset: Int, from floor: Int, particles: [String]) -> String? {
    var end = text.skippingSpaces(before: offset)
    if text.ends("、", at: end) { end -= 3 }
    for particle in particles where text.ends(particle, at: end) {
      return phrase.nounPhrase(endingAt: end - particle.utf8.count, from: floor).map {
        phrase.string($0)
      }
    }
    return nil
  }

  /// 災害対策の3分野: the noun before の.
  func owner(before offset: Int, from floor: Int) -> String? {
    guard text.ends("の", at: offset),
      let range = phrase.nounPhrase(endingAt: offset - 3, from: floor),
      !isWhole(range, JapaneseSubjectWords.acts), !isHollow(range),
      !isWhole(range, JapaneseSubjectWords.formerly)
    else { return nil }
    return phrase.string(range)
  }

  /// 75歳以上の後期高齢者, 12ケタの番号: the noun behind の.
  func possessed(after offset: Int, allowsActs: Bool, to ceiling: Int) -> String? {
    var tie = text.skippingSpaces(offset)
    // 一年についての延長の限度.
    if let place = text.skipping("についての", at: tie) { tie = place - 3 }
    guard text.starts("の", at: tie) else { return nil }
    guard let whole = phrase.noun(from: text.skippingSpaces(tie + 3)), whole.lowerBound < ceiling
    else { return nil }
    let range = whole.lowerBound..<min(whole.upperBound, ceiling)
    if let found = made(of: range, to: ceiling) { return found }
    // 75歳以上の者⟦のみの世帯⟧の会費.
    if isWhole(range, JapaneseSubjectWords.persons),
      let place = text.skipping("のみの", at: range.upperBound)
        ?? text.skipping("だけの", at: range.upperBound),
      let end = topicEnd(from: place), let name = phrase.nounPhrase(endingAt: end, from: place)
    {
      return phrase.string(name)
    }
    if isWhole(range, JapaneseSubjectWords.units),
      let place = text.skipping("に", at: range.upperBound),
      let head = relativeHead(after: place), head.utf8.count > 3
    {
      // 平成十六年度以降の年度に支出される負担.
      return head
    }
    if isWhole(range, JapaneseSubjectWords.units), text.starts("の", at: range.upperBound) {
      return possessed(after: range.upperBound, allowsActs: allowsActs, to: ceiling)
    }
    if isWhole(range, JapaneseSubjectWords.units),
      let place = text.skipping("における", at: range.upperBound),
      let matter = phrase.noun(from: place)
    {
      // 平成十五年度以前の年度における事務.
      return phrase.string(matter)
    }
    if isWhole(range, JapaneseSubjectWords.hollow) {
      if text.starts("の", at: range.upperBound) {
        return possessed(after: range.upperBound, allowsActs: allowsActs, to: ceiling)
      }
      return behindContainer(range, before: tie)
    }
    // 公布の日から起算して三月以内の政令で定める日.
    if isHollow(range) || isWhole(range, JapaneseSubjectWords.measures)
      || text.starts("で定める", at: range.upperBound)
    {
      return nil
    }
    if !allowsActs, isWhole(range, JapaneseSubjectWords.acts) { return nil }
    // 500億円規模の新興企業への基金: the fund.
    if let place = text.skipping("への", at: range.upperBound), let head = phrase.noun(from: place),
      head.upperBound <= ceiling, !isWhole(head, JapaneseSubjectWords.empty)
    {
      return phrase.string(head)
    }
    if text.starts("の", at: range.upperBound), !text.starts("方", at: range.upperBound + 3),
      let more = phrase.noun(from: range.upperBound + 3),
      !isWhole(more, JapaneseSubjectWords.empty),
      more.upperBound - range.lowerBound <= 72, more.upperBound <= ceiling
    {
      return phrase.string(range.lowerBound..<more.upperBound)
    }
    return phrase.string(range)
  }

  func isWhole(_ range: Range<Int>, _ set: borrowing WordTable<Bool>) -> Bool {
    set.end(in: text.bytes, from: range.lowerBound, to: range.upperBound) == range.upperBound
  }

  /// The nearest は, が, も or を to the left, with the noun phrase before it.
  func leftward(
    before offset: Int, allowsWeak: Bool, counting unit: String = ""
  ) -> String? {
    var position = offset
    var steps = 0
    var body: String?
    var act: String?
    var inCase: String?
    // 1年以上3年未満の場合は: a case itself.
    let own = firstDraft(behind: offset)
    let isCase =
      own < measured.count
      && text.has(JapaneseSubjectWords.ownCases, at: measured[own].range.upperBound)
    var isBehindCase = false
    while position > text.start, steps < 80 {
      position = text.previous(position)
      steps += 1
      // 額(端数があるときは、切り捨てた額)とし、80万円: what an aside says is its own.
      if text.byte(position) == 0x29, let open = opening(ofParenthesisAt: position) {
        position = open
        continue
      }
      // 場 and と.
      let lead = text.byte(position)
      if lead == 0xE5 && text.byte(position + 1) == 0xA0
        || lead == 0xE3 && text.byte(position + 2) == 0xA8, !isCase, !isBehindCase,
        text.has(JapaneseSubjectWords.caseEnds, at: position)
      {
        isBehindCase = true
      }
      guard isParticle(at: position), allowsWeak || !isWeak(at: position),
        !isInside(position)
      else { continue }
      if text.starts("が", at: position), headsRelativeClause(after: position + 3, to: offset) {
        continue
      }
      // 完了に必要な期間を定めるもののほかは、三年を超えない.
      if text.starts("を", at: position), headsThing(after: position + 3, to: offset) { continue }
      // 繰り越した分を含め最大40日: an aside; 犬又は猫を合わせて10頭: all together.
      if text.starts("を", at: position), text.has(JapaneseSubjectWords.asides, at: position + 3),
        position + 15 != offset || !text.ends("わせて", at: offset)
      {
        continue
      }
      var end = position
      if isWeak(at: position) { end = text.previous(position) }
      if text.ends("て", at: position), text.ends("について", at: position) {
        end = position - 12
      }
      let floor = floorBefore(position)
      if let range = phrase.nounPhrase(endingAt: end, from: floor),
        !isHollow(range), !text.ends("場合", at: range.upperBound)
      {
        if isWhole(range, JapaneseSubjectWords.measures) {
          // 処理に要する日数は10日: what says whose they are.
          let whole = phrase.clause(before: range, from: floor)
          if whole != range { return phrase.string(whole) }
          continue
        }
        // 市は予算に1億円を計上: the body that acts only where nothing else tells.
        if isWhole(range, JapaneseSubjectWords.bodies) {
          if body == nil { body = phrase.string(range) }
          continue
        }
        if end < position, let first = firstOfKind(before: range.upperBound) { return first }
        let words = phrase.string(range)
        // 返還の額は、営業した期間が1年未満の場合は10分の7: what a case is told by is its own.
        if isBehindCase, !text.starts("は", at: position) {
          if inCase == nil { inCase = words }
          continue
        }
        if let inCase, isWhole(range, JapaneseSubjectWords.persons) { return inCase }
        // 出生数は減少を続け、77万人と: the act only where nothing else tells.
        if text.starts("を", at: position), isWhole(range, JapaneseSubjectWords.acts) {
          if act == nil { act = words }
          continue
        }
        // 間に合わない町村が312町村: the counter alone says nothing.
        return words.hasBytes(of: unit)
          ? phrase.string(phrase.clause(before: range, from: floor)) : words
      }
    }
    // 過半数を得た者がいないときは、上位2名で決選投票を行う.
    if let inCase {
      // 連絡があったときは、1食当たり250円を減額する: the heading says of what.
      if own < measured.count, measured[own].kind == .money,
        text.has(JapaneseSubjectWords.stepsOfSumAlone, at: measured[own].range.upperBound)
      {
        return ""
      }
      let end = own < measured.count ? measured[own].range.upperBound : offset
      return objectOfClause(from: end) ?? inCase
    }
    guard let body else { return act }
    return act ?? rightward(from: offset, particles: ["を"]) ?? body
  }

  /// 練馬区でも: the place that では or でも names.
  func leftward(before offset: Int, onlyWeak: Bool, from floor: Int) -> String? {
    var position = offset
    var steps = 0
    while position > floor, steps < 12 {
      position = text.previous(position)
      steps += 1
      guard isParticle(at: position), isWeak(at: position) else { continue }
      return phrase.nounPhrase(endingAt: text.previous(position), from: floor).map {
        phrase.string(withoutAdjective($0))
      }
    }
    return nil
  }

  /// 厳格な|制度の韓国でも: the place alone, where only half of what describes it is left.
  private func withoutAdjective(_ range: Range<Int>) -> Range<Int> {
    text.ends("な", at: range.lowerBound) ? behindTies(of: range) : range
  }

  /// What stands behind the last の of a phrase.
  func behindTies(of range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      if text.starts("の", at: position) { start = position + 3 }
      position += text.width(position)
    }
    return start < range.upperBound ? start..<range.upperBound : range
  }

  func floorBefore(_ position: Int) -> Int {
    let next = firstDraft(behind: position)
    return next > 0 ? measured[next - 1].range.upperBound : text.start
  }

  /// 四十時間を超え: a particle inside of another figure's words.
  private func isInside(_ position: Int) -> Bool { draft(around: position) != nil }

  /// The figure that an offset lies in.
  func draft(around position: Int) -> Range<Int>? {
    let next = firstDraft(behind: position)
    guard next < measured.count, measured[next].range.contains(position) else { return nil }
    return measured[next].range
  }

  /// The first draft that ends behind an offset.
  ///
  /// - Complexity: O(log *measured*).
  func firstDraft(behind position: Int) -> Int {
    var low = 0
    var high = measured.count
    while low < high {
      let middle = (low + high) / 2
      if measured[middle].range.upperBound > position { high = middle } else { low = middle + 1 }
    }
    return low
  }

  func isParticle(at position: Int) -> Bool {
    switch text.scalar(position) {
    case 0x306F, 0x304C, 0x3082, 0x3092: break
    default: return false
    }
    let before = text.scalar(before: position)
    // 費用については, その3分の2を: what is spoken about.
    if before == 0x3066, text.starts("は", at: position), text.ends("について", at: position) {
      return true
    }
    // 最も多かった昭和62年.
    if before == 0x6700, text.starts("も", at: position) { return false }
    // 我が国.
    if before == 0x6211, text.starts("が", at: position) { return false }
    // 又は and 若しくは tie two nouns.
    if before == 0x53C8
      || before == 0x304F && (text.ends("若しく", at: position) || text.ends("もしく", at: position))
    {
      return false
    }
    let script = Script(before)
    let isBehindNoun =
      script == .kanji || script == .katakana || script == .latin || script == .digit
      || before == 0x300D || before == 0x29 || before == 0x300F
      || script == .hiragana && isBehindEnding(position)
    return isBehindNoun || isWeak(at: position)
  }

  /// 取り組みは, 見直しを, 共済組合などが: nouns that end in hiragana.
  func isBehindEnding(_ position: Int) -> Bool {
    text.has(JapaneseSubjectWords.kanaEnds, endingAt: position)
      || text.has(JapaneseSubjectWords.mixedEnds, endingAt: position)
  }

  /// では, には, とは: the noun before is a place or time rather than a topic.
  func isWeak(at position: Int) -> Bool {
    let scalar = text.scalar(position)
    guard scalar == 0x306F || scalar == 0x3082 else { return false }
    switch text.scalar(before: position) {
    case 0x3067, 0x306B, 0x3068: return true
    default: return false
    }
  }

  /// The first が, を, は or も to the right that heads no relative clause.
  func rightward(
    from offset: Int, particles: [String] = ["が", "を", "は", "も"]
  ) -> String? {
    let offset = behindParentheses(offset)
    var position = offset
    var steps = 0
    var floor = offset
    var inClause: String?
    var body: String?
    var next = firstDraft(behind: position)
    let signs = Self.firstSigns(of: particles)
    while position < text.end, steps < 90 {
      while next < measured.count, measured[next].range.upperBound <= position { next += 1 }
      if next < measured.count, measured[next].range.lowerBound <= position,
        measured[next].range.lowerBound >= offset
      {
        position = measured[next].range.upperBound
        floor = position
        steps += 1
        continue
      }
      // Particles are kana; other signs begin with other bytes.
      let isOne =
        text.byte(position) == 0xE3
        && signs >> UInt64(text.byte(position + 2) & 63) & 1 != 0
        && particles.contains { text.starts($0, at: position) }
      // 所得にかかわらず半額: a circumstance.
      if isOne, position > offset, isParticleRight(at: position, particles),
        !text.has(JapaneseSubjectWords.circumstances, at: position),
        !(text.starts("を", at: position)
          && text.has(JapaneseSubjectWords.asides, at: position + 3))
      {
        let isRelative =
          (text.starts("が", at: position) || text.starts("を", at: position))
          && headsRelativeClause(after: position + 3)
        if let range = phrase.nounPhrase(endingAt: position, from: floor), !isHollow(range),
          !text.ends("場合", at: range.upperBound)
        {
          // 50年代から80年代にかけて、日本は成長を: who acts, where nothing else tells.
          if isWhole(range, JapaneseSubjectWords.bodies), !text.starts("を", at: position) {
            if body == nil { body = phrase.string(range) }
          } else if !isRelative {
            return phrase.string(range)
          }
          // 施策を抑制するという問題: told where nothing outside of the clause is.
          if text.starts("を", at: position), inClause == nil { inClause = phrase.string(range) }
        }
      }
      position += text.width(position)
      steps += 1
    }
    return inClause ?? body
  }

  /// A bit for each sign of kana that a particle begins with, by its last byte.
  private static func firstSigns(of particles: [String]) -> UInt64 {
    var signs: UInt64 = 0
    for particle in particles {
      for byte in particle.utf8.dropFirst(2).prefix(1) { signs |= 1 << UInt64(byte & 63) }
    }
    return signs
  }

  func isParticleRight(at position: Int, _ particles: [String]) -> Bool {
    if isParticle(at: position) { return !isWeak(at: position) }
    if text.ends("又", at: position) || text.ends("若しく", at: position)
      || text.ends("我", at: position)
    {
      return false
    }
    let before = Script(text.scalar(before: position))
    return before == .kanji || before == .katakana || text.ends("」", at: position)
  }
}
