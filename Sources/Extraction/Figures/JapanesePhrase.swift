internal import Lexicon

/// Finds noun phrases in Japanese by script and particles.
struct JapanesePhrase {
  let text: SentenceText
  /// What phrases are made of once and shared.
  let texts: SharedTexts

  /// A phrase as a reader would cite it: without quotes around all of it and without この.
  func string(_ range: Range<Int>) -> String {
    var range = range
    // A quotation that long names nothing.
    guard range.upperBound - range.lowerBound <= 120 else { return "" }
    // 同意 is no 意: what is left must be a word.
    while let end = text.skipping(JapaneseSubjectWords.pointers, at: range.lowerBound),
      end + 3 < range.upperBound, !text.starts("その他", at: range.lowerBound),
      !text.has(JapaneseSubjectWords.sameWords, at: range.lowerBound),
      // 同条第二項 is one name.
      !JapaneseSubjectWords.isOfProvision(text.scalar(end))
        || end > range.lowerBound + 3
    {
      range = end..<range.upperBound
      if text.starts("、", at: range.lowerBound) {
        range = min(range.lowerBound + 3, range.upperBound)..<range.upperBound
      }
    }
    // 半数の者の任期: the figure has taken 半数の.
    let person = text.starts("者", at: range.lowerBound) ? range.lowerBound + 3 : range.upperBound
    if let end = text.skipping("の", at: person), end + 3 < range.upperBound {
      range = end..<range.upperBound
    }
    // 父又は母その者: who is pointed to begins anew.
    var inner = range.lowerBound + 3
    while inner + 6 < range.upperBound {
      if text.starts("その", at: inner), !text.starts("他", at: inner + 6),
        Script(text.scalar(before: inner)) == .kanji || text.ends("が", at: inner)
      {
        range = (inner + 6)..<range.upperBound
        break
      }
      inner += text.width(inner)
    }
    // 1歳|児の配置基準: a sign that the figure before it needs.
    if Script(text.scalar(before: range.lowerBound)) == .kanji,
      let end = text.skipping("児の", at: range.lowerBound), end < range.upperBound
    {
      range = end..<range.upperBound
    }
    if let end = text.skipping(JapaneseSubjectWords.belongsBefore, at: range.lowerBound),
      end + 3 < range.upperBound
    {
      range = end..<range.upperBound
    }
    let bounds = text.ends("以", at: range.upperBound - 3) ? ["以後", "以前", "以降"] : []
    for word in bounds where text.ends(word, at: range.upperBound) && range.count > 9 {
      range = range.lowerBound..<(range.upperBound - 6)
    }
    if text.starts("「", at: range.lowerBound), text.ends("」", at: range.upperBound),
      range.upperBound - range.lowerBound > 6
    {
      range = (range.lowerBound + 3)..<(range.upperBound - 3)
    }
    if text.byte(range.lowerBound) == 0x28 { return "" }
    // 「住みやすい」と答えた人: with the sign that opens what they said.
    if closesQuotation(range), let start = opening(before: range.lowerBound) {
      range = start..<range.upperBound
    }
    return texts.text(text.bytes, range)
  }

  /// The noun glued to the front of a figure: 区民事務所7分室, 定員:30人.
  func attachedNoun(before offset: Int, from floor: Int) -> String? {
    var end = text.skippingSpaces(before: offset)
    if text.byte(end - 1) == 0x3A, end - 1 > floor { end = text.skippingSpaces(before: end - 1) }
    // 通常の社員・・・10日: leaders.
    while text.ends("・", at: end), end - 3 > floor { end -= 3 }
    if let (_, start) = JapaneseSubjectWords.mixedEnds.longest(
      in: text.bytes, endingAt: end, from: floor)
    {
      return string(extended(start..<end, from: floor))
    }
    if let noun = verbalNoun(endingAt: end, from: floor) {
      return string(extended(noun, from: floor))
    }
    guard let range = chunk(endingAt: end, from: floor), range.upperBound > range.lowerBound else {
      return nil
    }
    if JapaneseSubjectWords.empty.end(
      in: text.bytes, from: range.lowerBound, to: range.upperBound) == range.upperBound
    {
      return nil
    }
    if range.count <= 3
      || JapaneseSubjectWords.beforeCounts.end(
        in: text.bytes, from: range.lowerBound, to: range.upperBound) == range.upperBound
      || JapaneseSubjectWords.pointers.end(
        in: text.bytes, from: range.lowerBound, to: range.upperBound) == range.upperBound
    {
      return nil
    }
    return string(extended(range, from: floor))
  }

  /// 申込み, 貸出し: two kanji and one sign of kana.
  private func verbalNoun(endingAt end: Int, from floor: Int) -> Range<Int>? {
    guard end - 9 >= floor, Script(text.scalar(before: end)) == .hiragana else { return nil }
    let kana = text.previous(end)
    guard JapaneseSubjectWords.stemKana.end(in: text.bytes, from: kana, to: end) == end,
      JapaneseSubjectWords.openEnds.longest(in: text.bytes, endingAt: end, from: floor) == nil,
      !text.starts("し", at: kana) || text.has(JapaneseSubjectWords.stemsBeforeShi, endingAt: kana),
      let stem = chunk(endingAt: kana, from: floor), stem.count >= 6,
      !["見込", "取組"].contains(text.string(stem))
    else { return nil }
    return stem.lowerBound..<end
  }

  /// The noun phrase that ends at an offset: 移行期限に間に合わない自治体.
  func nounPhrase(endingAt offset: Int, from floor: Int) -> Range<Int>? {
    var end = offset
    var floor = floor
    if let (_, start) = JapaneseSubjectWords.plurals.longest(
      in: text.bytes, endingAt: end, from: text.start), start > floor
    {
      end = start
    }
    if text.ends(")", at: end) {
      end = beforeParentheses(end, from: text.start)
      // この法律(第一条を除く。)は: the figure inside does not stand between.
      if end <= floor { floor = text.start }
    }
    guard
      let range = chunk(endingAt: end, from: floor) ?? mixed(endingAt: end, from: floor)
        ?? listed(endingAt: end, from: floor)
    else { return nil }
    return unbroken(extended(range, from: floor), from: floor)
  }

  /// Without what the figure before has left of its words: 第三学年修了後小学校修了前の児童.
  private func unbroken(_ range: Range<Int>, from floor: Int) -> Range<Int> {
    var start = range.lowerBound
    if start == floor, floor > text.start,
      let end = text.skipping(JapaneseSubjectWords.figureEnds, at: start)
    {
      start = end
    }
    if let end = text.skipping(JapaneseSubjectWords.halfModifiers, at: start) { start = end }
    if start == floor || start > range.lowerBound, let end = text.skipping("の", at: start) {
      start = end
    }
    return start < range.upperBound ? start..<range.upperBound : range
  }

  private func beforeParentheses(_ end: Int, from floor: Int) -> Int {
    var position = end - 1
    var depth = 1
    while position > floor, end - position < 1_200 {
      position -= 1
      if text.byte(position) == 0x29 { depth += 1 }
      if text.byte(position) == 0x28 {
        depth -= 1
        if depth == 0 { return position }
      }
    }
    return end
  }

  /// A run of kanji, katakana, letters, digits and quotation.
  private func chunk(endingAt end: Int, from floor: Int) -> Range<Int>? {
    if text.ends("」", at: end) || text.ends("』", at: end) {
      var position = end - 3
      while position > floor, end - position < 150 {
        position = text.previous(position)
        if text.starts("「", at: position) || text.starts("『", at: position) {
          let before = chunk(endingAt: position, from: floor)
          return (before?.lowerBound ?? position)..<end
        }
      }
      return nil
    }
    var start = end
    var length = 0
    while start > floor, length < 24 {
      let (script, place) = text.script(before: start)
      guard script.isOfNouns || text.starts("・", at: place) || joins(place, before: start, end)
      else { break }
      start = place
      length += 1
    }
    if start < end, text.starts("・", at: start),
      let (_, before) = JapaneseSubjectWords.mixedEnds.longest(
        in: text.bytes, endingAt: start, from: floor)
    {
      // 子ども・若者計画.
      return (chunk(endingAt: before, from: floor)?.lowerBound ?? before)..<end
    }
    while start < end, text.starts("・", at: start) { start += 3 }
    if start < end, text.script(before: start).script == .hiragana,
      let (_, before) = JapaneseSubjectWords.mixedEnds.longest(
        in: text.bytes, endingAt: start, from: floor)
    {
      // こども家庭センター, 子育て世帯, 乳がん検診.
      var head = before
      while head > floor, text.script(before: head).script == .kanji { head = text.previous(head) }
      return head..<end
    }
    return start < end ? withStems(start, from: floor)..<end : nil
  }

  /// ごみ, いじめ: a noun of hiragana alone, with the compound before it.
  private func listed(endingAt end: Int, from floor: Int) -> Range<Int>? {
    guard
      let (_, start) = JapaneseSubjectWords.mixedEnds.longest(
        in: text.bytes, endingAt: end, from: floor)
    else { return nil }
    return (chunk(endingAt: start, from: floor)?.lowerBound ?? start)..<end
  }

  /// 取り組み, 見直し: a noun with hiragana in it.
  private func mixed(endingAt end: Int, from floor: Int) -> Range<Int>? {
    var start = end
    var length = 0
    while start > floor, length < 3 {
      let (script, place) = text.script(before: start)
      guard script == .hiragana else { break }
      start = place
      length += 1
    }
    guard length > 0, let stem = chunk(endingAt: start, from: floor) else { return nil }
    var lower = stem.lowerBound
    if stem.upperBound - lower <= 3, Script(text.scalar(before: lower)) == .hiragana {
      // 取り組み: a second stem before one sign of hiragana.
      let before = text.previous(lower)
      if before > floor, let first = chunk(endingAt: before, from: floor),
        ["り", "き", "い", "し", "け", "え", "み"].contains(where: { text.starts($0, at: before) })
      {
        lower = first.lowerBound
      }
    }
    return lower..<end
  }

  /// Adds what modifies a noun: の before it, or a clause where the noun alone says little.
  private func extended(_ range: Range<Int>, from floor: Int) -> Range<Int> {
    var range = range
    for _ in 0..<2 {
      let before = range.lowerBound
      guard text.ends("の", at: before), before - 3 > floor,
        !text.ends("め", at: before - 3) || !text.ends("た", at: before - 6)
      else { break }
      var end = before - 3
      if let (_, start) = JapaneseSubjectWords.beforeNo.longest(
        in: text.bytes, endingAt: end, from: text.start)
      {
        end = start
      }
      // 決定を受けるまでの期間: a verb stands before まで, and no noun.
      if end < before - 3, text.ends("る", at: end) { break }
      guard end > floor,
        let owner = chunk(endingAt: end, from: floor) ?? listed(endingAt: end, from: floor)
          ?? mixed(endingAt: end, from: floor),
        range.upperBound - owner.lowerBound <= 66
      else { break }
      range = owner.lowerBound..<range.upperBound
    }
    guard isBroad(range) else { return range }
    return clause(before: range, from: floor)
  }

  private func isBroad(_ range: Range<Int>) -> Bool {
    range.upperBound - range.lowerBound <= 3
      || JapaneseSubjectWords.broad.end(
        in: text.bytes, from: range.lowerBound, to: range.upperBound) == range.upperBound
  }

  /// The clause that modifies a noun, back to a comma, a topic or the last figure.
  func clause(before range: Range<Int>, from floor: Int) -> Range<Int> {
    let last = text.previous(range.lowerBound)
    let isUntil = text.ends("までの", at: range.lowerBound)
    guard range.lowerBound > floor,
      isUntil || text.has(JapaneseSubjectWords.modifierEnds, at: last),
      // 理由なく欠勤する: how, and not which.
      !text.ends("なく", at: range.lowerBound),
      Script(text.scalar(last)) == .hiragana
    else { return range }
    var start = range.lowerBound
    var behindOwner: Int?
    while start > floor, range.upperBound - start < 84 {
      let place = text.previous(start)
      let scalar = text.scalar(place)
      if scalar == 0x306E, start < range.lowerBound { behindOwner = start }
      if scalar == 0x3001 || scalar == 0x3002 || scalar == 0x306F || scalar == 0x28
        || scalar == 0x29 || scalar == 0x300C
        || scalar == 0x20
      {
        break
      }
      start = place
    }
    guard range.upperBound - start < 84 || start == floor else {
      // 第二号の対象期間において労働させる時間: too long with whose it is.
      // 時刻の|間において労働させる回数: when, and not which.
      return behindOwner.map { (text.skipping("間において", at: $0) ?? $0)..<range.upperBound } ?? range
    }
    if opensWithVerb(start, before: range.lowerBound) {
      return start..<range.upperBound
    }
    // A phrase cannot begin with a particle or with half a figure's words.
    while start < range.lowerBound, Script(text.scalar(start)) == .hiragana { start += 3 }
    // 前日の|属する期間において出勤した日数: cut off from the day.
    start = text.skipping("属する期間において", at: start) ?? start
    return start < range.lowerBound ? start..<range.upperBound : range
  }

  func isNounSign(_ scalar: UInt32) -> Bool { Script(scalar).isOfNouns }
}
