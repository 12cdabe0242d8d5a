internal import Lexicon

/// Subjects in the language of statutes, and phrases that tell a reader nothing.
extension JapaneseSubject {
  /// Whether a noun phrase names no matter: うち, 前項の規定, 一定の期間.
  func isHollow(_ range: Range<Int>) -> Bool {
    isWhole(range, JapaneseSubjectWords.empty) || isWhole(range, JapaneseSubjectWords.hollow)
      || text.ends("った際", at: range.upperBound) || isProvision(range)
  }

  /// 前項の規定, 第四十五条の規定, 第六条までの規定, 二条: the place of a rule and not its matter.
  func isProvision(_ range: Range<Int>) -> Bool {
    if let tie = JapaneseSubjectWords.ofProvision.longest(
      in: text.bytes, endingAt: range.upperBound, from: range.lowerBound)
    {
      return tie.start > range.lowerBound
    }
    guard range.count <= 30,
      JapaneseSubjectWords.partsOfLaw.longest(
        in: text.bytes, endingAt: range.upperBound, from: range.lowerBound) != nil
    else { return false }
    if range.count > 12, holdsLawNumber(range) { return true }
    var position = range.lowerBound
    while position < range.upperBound {
      guard JapaneseSubjectWords.isOfProvision(text.scalar(position)) else { return false }
      position += text.width(position)
    }
    return true
  }

  /// 新手当法第九条第一項: a law's name with its number.
  private func holdsLawNumber(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position + 6 < range.upperBound {
      for word in ["法第", "法附則", "令第", "規則第", "条例第"] where text.starts(word, at: position) {
        return true
      }
      position += text.width(position)
    }
    return false
  }

  /// この法律は、令和九年四月一日から施行する: what enters into force or ends then.
  func enactment(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    // 四週間を通じ四日以上: an amount, unless it is counted from a day.
    if draft.kind == .duration, !text.has(JapaneseSubjectWords.countedFrom, endingAt: start) {
      return nil
    }
    // 改正規定(……に限る。)は平成十年十月一日から、……は平成十二年四月一日から施行する.
    if draft.role == .start, text.ends("に限る。)は", at: start) || text.ends("を除く。)は", at: start),
      text.starts("、", at: draft.range.upperBound)
    {
      return "規定の施行"
    }
    guard let act = actOfLaw(after: behindParentheses(draft.range.upperBound)) else { return nil }
    var position = start
    var steps = 0
    while position > text.start, steps < 60 {
      position = text.previous(position)
      steps += 1
      if text.starts("。", at: position) { return nil }
      guard text.starts("は", at: position), isParticle(at: position), !isWeak(at: position) else {
        continue
      }
      if text.ends(")", at: position) {
        // 改正規定(……に限る。)は: what the aside is of, or else a rule that it is too long for.
        guard let range = phrase.nounPhrase(endingAt: position, from: text.start) else {
          return nil
        }
        if text.ends("規定", at: range.upperBound) {
          return provisions(endingAt: range.upperBound) + "の" + act
        }
        if JapaneseSubjectWords.instruments.longest(
          in: text.bytes, endingAt: range.upperBound, from: text.start) != nil
        {
          return phrase.string(range) + "の" + act
        }
        return text.ends("に限る。)", at: position) ? "規定の" + act : nil
      }
      guard
        let (_, first) = JapaneseSubjectWords.instruments.longest(
          in: text.bytes, endingAt: position, from: text.start)
      else { return nil }
      if text.ends("改正", at: first),
        let range = phrase.nounPhrase(endingAt: position, from: floorBefore(position))
      {
        return phrase.string(range) + "の" + act
      }
      if text.starts("規定", at: first) { return provisions(endingAt: position) + "の" + act }
      return text.string(first..<position) + "の" + act
    }
    return nil
  }

  /// 施行 in から施行する, 改正 in に改正し: what is done with a law, before the sentence ends.
  private func actOfLaw(after offset: Int) -> String? {
    var position = offset
    var steps = 0
    while position < text.end, steps < 60 {
      if text.starts("。", at: position) || text.starts("は、", at: position), steps > 1 { return nil }
      if text.starts("「", at: position) || text.starts("の", at: position) && steps == 0 {
        return nil
      }
      if let end = text.skipping(JapaneseSubjectWords.actsOfLaw, at: position) {
        for verb in ["する", "し、", "し,", "した", "しな", "され"] where text.starts(verb, at: end) {
          return text.string(position..<end)
        }
      }
      position += text.width(position)
      steps += 1
    }
    return nil
  }

  /// 同日を含む一週間に係る労働時間, 対象期間として同日を含む期間: what the day lies in.
  func containing(_ draft: FigureDraft) -> String? {
    let end = text.skipping("及びその翌日", at: draft.range.upperBound) ?? draft.range.upperBound
    guard let place = text.skipping("を含む", at: end) else { return nil }
    if text.ends("として", at: draft.range.lowerBound),
      let range = phrase.nounPhrase(
        endingAt: draft.range.lowerBound - 9, from: floorBefore(draft.range.lowerBound - 9)),
      !isWhole(range, JapaneseSubjectWords.empty)
    {
      return phrase.string(lastNoun(of: range))
    }
    guard let noun = phrase.noun(from: place) else { return nil }
    for word in ["を定めている", "を定めた", "に係る", "における", "について"] {
      guard let tie = text.skipping(word, at: noun.upperBound), let next = phrase.noun(from: tie)
      else { continue }
      let span = word.hasPrefix("を定め") ? "で定める期間" : ""
      if isProvision(next), text.starts("の", at: next.upperBound),
        let matter = phrase.noun(from: next.upperBound + 3), !isHollow(matter)
      {
        return phrase.string(matter) + span
      }
      if !isHollow(next), !isWhole(next, JapaneseSubjectWords.persons) {
        return phrase.string(next) + span
      }
    }
    return nil
  }

  /// 対象期間 in 施行の際同項第二号の対象期間.
  private func lastNoun(of range: Range<Int>) -> Range<Int> {
    range.count > 24 ? behindTies(of: range) : range
  }

  /// 三箇月を超える期間ごとに支払われる賃金, 二箇月以内の期間を定めて使用される者, 六箇月経過日から起算した継続勤務年数: what
  /// the time that is only its own container is given for.
  func behindContainer(_ noun: Range<Int>, before start: Int) -> String? {
    if text.ends("として", at: start),
      let range = phrase.nounPhrase(endingAt: start - 9, from: floorBefore(start - 9)),
      !isHollow(range)
    {
      return phrase.string(lastNoun(of: range))
    }
    for word in ["ごとに", "から起算した", "の", "を定めて", "において", "に", "で"] {
      guard let place = text.skipping(word, at: noun.upperBound) else { continue }
      if word == "から起算した" || word == "の", let next = phrase.noun(from: place),
        !isHollow(next)
      {
        // 継続勤務年数一年ごとに: up to the next figure.
        let figure = drafts.first { $0.range.lowerBound > place }?.range.lowerBound ?? text.end
        return phrase.string(next.lowerBound..<min(next.upperBound, figure))
      }
      if let head = relativeHead(after: place), head.utf8.count > 3 { return head }
      if let act = act(after: place), !act.hasPrefix("区分") { return act }
    }
    return nil
  }

  /// 四十時間を超えて労働させた, 一箇月を超えて引き続き使用される: what is done for longer than that.
  func actBeyond(_ draft: FigureDraft) -> String? {
    guard draft.kind == .duration else { return nil }
    let end = behindParentheses(draft.range.upperBound)
    guard
      text.starts("を超えて", at: end) || text.starts("をこえて", at: end)
        || draft.bound == .moreThan && text.starts("て", at: end)
    else { return nil }
    return act(after: end)
  }

  /// 「児童」とは、十八歳に達する日……: the term that a sentence defines.
  private func definedTerm(before offset: Int) -> String? {
    var position = text.start
    var open = -1
    while position < offset, position - text.start < 240 {
      if text.starts("「", at: position) { open = position + 3 }
      if text.starts("」とは、", at: position), open >= 0, position - open <= 60 {
        return text.string(open..<position)
      }
      position += text.width(position)
    }
    return nil
  }

  /// 平成五年においては、新法第四条第一項中「…」とあるのは: the provision that reads otherwise then.
  private func provisionRead(after offset: Int) -> String? {
    var first = offset
    for word in ["までの間", "の間", "の各年度", "に", "おいて", "は", "、"] {
      if let end = text.skipping(word, at: first) { first = end }
    }
    guard first > offset else { return nil }
    var position = first
    while position < text.end, position - first < 120 {
      if text.starts("中「", at: position) {
        return position > first + 6 ? text.string(first..<position) : nil
      }
      let scalar = text.scalar(position)
      guard Script(scalar) == .kanji || JapaneseSubjectWords.isOfProvision(scalar) else {
        return nil
      }
      position += text.width(position)
    }
    return nil
  }

  /// A phrase that tells, in the place of one that does not.
  func told(instead subject: String, _ index: Int) -> String {
    guard subject.isEmpty || isFragment(subject, index) else { return subject }
    let draft = drafts[index]
    if let found = containing(draft) ?? actBeyond(draft) { return found }
    if draft.kind == .duration, let found = event(before: draft.range.lowerBound),
      !isFragment(found, index), found.utf8.count > 3, !subject.isEmpty || !found.hasSuffix("公布")
    {
      return found
    }
    return definedTerm(before: draft.range.lowerBound) ?? ""
  }

  /// Where neither the sentence nor a heading tells: the provision whose words change.
  func lastResort(_ index: Int) -> String? {
    var position = drafts[index].range.lowerBound
    for _ in 0..<4 {
      guard let place = topicEnd(before: position) else { break }
      if let range = phrase.nounPhrase(endingAt: place, from: floorBefore(place)), range.count > 3,
        !isHollow(range), !isWhole(range, JapaneseSubjectWords.persons)
      {
        let found = phrase.string(range)
        if !isFragment(found, index) { return found }
      }
      position = place
    }
    for other in [index, index + 1, index - 1] where drafts.indices.contains(other) {
      if let found = provisionRead(after: drafts[other].range.upperBound) { return found }
    }
    return nil
  }

  /// 十労働日七労働日: nothing but numbers and their counters.
  private func isBareCount(_ bytes: [UInt8]) -> Bool {
    var place = 0
    var isCounted = false
    while place + 3 <= bytes.count {
      let scalar =
        UInt32(bytes[place] & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
        | UInt32(bytes[place + 2] & 0x3F)
      if JapaneseNumeral.digit(scalar) != nil || scalar == 0x5341 || scalar == 0x767E {
        place += 3
      } else if place > 0,
        case let end = JapaneseSubjectWords.bareCounters.end(
          in: bytes, from: place, to: bytes.count),
        end > place
      {
        place = end
        isCounted = true
      } else {
        return false
      }
    }
    return isCounted && place == bytes.count
  }

  /// Whether a subject is the rest of something, a bare container or another figure.
  private func isFragment(_ subject: String, _ index: Int) -> Bool {
    let bytes = Array(subject.utf8)
    if JapaneseSubjectWords.hollow.isWhole(bytes)
      || JapaneseSubjectWords.brokenHeads.longest(in: bytes, from: 0, to: bytes.count) != nil
      || JapaneseSubjectWords.brokenEnds.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
    {
      return true
    }
    if isBareCount(bytes) { return true }
    // 平成九年三月三十一日 beside 翌日: the figures next to it.
    guard let sign = subject.unicodeScalars.first?.value,
      sign &- 0x30 < 10 || JapaneseNumeral.digit(sign) != nil
        || Era.names.longest(
          in: bytes, from: 0, to: bytes.count) != nil
    else { return false }
    var start = 0
    for _ in 0..<3 {
      let rest = drafts[max(0, index - 9)..<min(drafts.count, index + 6)].first {
        start + $0.range.count <= bytes.count
          && bytes[start..<(start + $0.range.count)].elementsEqual(text.bytes[$0.range])
      }
      guard let rest else { return false }
      start += rest.range.count
      if start == bytes.count { return true }
    }
    return false
  }

  /// 第三十二条第一項中「四十時間」とあるのは「四十四時間」: the provision whose words change.
  func replacedPlace(of figure: Range<Int>) -> String? {
    // Words that are put in others' place may go on: とあるのは「千分の三を標準として」.
    guard text.ends("「", at: figure.lowerBound),
      text.starts("」", at: figure.upperBound)
        || (text.ends("とあるのは「", at: figure.lowerBound)
          || text.ends("とあるのは、「", at: figure.lowerBound))
          && (text.starts("を", at: figure.upperBound)
            || text.starts("の範囲", at: figure.upperBound))
    else { return nil }
    return placeOfWords(before: figure.lowerBound)
  }

  /// 第三十二条第一項 before 中「四十時間」.
  func placeOfWords(before offset: Int) -> String? {
    var position = offset - 3
    var steps = 0
    while position > text.start, steps < 150 {
      position = text.previous(position)
      steps += 1
      if text.starts("。", at: position) { return nil }
      guard text.starts("中「", at: position) else { continue }
      var first = position
      while first > text.start, JapaneseSubjectWords.isOfProvision(text.scalar(before: first)) {
        first = text.previous(first)
      }
      if let end = text.skipping("及び", at: first) { first = end }
      // 児童手当法第二十一条第三項: the law's name is part of the place.
      if text.starts("法第", at: first) {
        while Script(text.scalar(before: first)) == .kanji { first = text.previous(first) }
      }
      let end = text.ends("及び", at: position) ? position - 6 : position
      // 同条中「五年間」: where that is, was said before.
      if end - first <= 6, text.starts("同", at: first) { return nil }
      return end > first + 3 ? text.string(first..<end) : nil
    }
    return nil
  }

  /// 療養の開始後3年を経過, 取消しの日から二年: the event that the time is counted from.
  func event(before start: Int) -> String? {
    var end = text.skippingSpaces(before: start)
    for word in ["起算して", "、", "少なくとも"] where text.ends(word, at: end) { end -= word.utf8.count }
    var isCounted = false
    for word in ["から", "の後", "以後", "後"] where text.ends(word, at: end) {
      end -= word.utf8.count
      isCounted = true
      break
    }
    if text.ends("の日前", at: end) {
      end -= 3
      isCounted = true
    }
    guard isCounted else { return nil }
    // 嘱託を発した後六月: what that was done to.
    if Script(text.scalar(before: end)) == .hiragana, text.ends("た", at: end) {
      return objectBefore(end)
    }
    for word in ["の日", "の翌日", "の時"] where text.ends(word, at: end) { end -= word.utf8.count }
    let floor = floorBefore(end - 1)
    guard end > floor, let range = phrase.nounPhrase(endingAt: end, from: floor),
      !isWhole(range, JapaneseSubjectWords.empty), !isWhole(range, JapaneseSubjectWords.units)
    else { return nil }
    // A list of provisions runs into the next column: 附則第八条の規定公布の日から.
    for event in ["公布", "施行"] where text.ends(event, at: range.upperBound) {
      if text.ends("規定" + event, at: range.upperBound) { return event }
    }
    // 役員であった者でその取消しの日から.
    var first = range.lowerBound
    while first < range.upperBound, !text.starts("その", at: first) { first += text.width(first) }
    return phrase.string(first < range.upperBound ? first..<range.upperBound : range)
  }

  /// The noun before を of the clause that ends at an offset.
  private func objectBefore(_ end: Int) -> String? {
    var position = end
    while position > text.start, end - position < 36 {
      position = text.previous(position)
      if text.starts("、", at: position) { return nil }
      guard text.starts("を", at: position),
        let range = phrase.nounPhrase(endingAt: position, from: floorBefore(position)),
        !isHollow(range)
      else { continue }
      return phrase.string(range)
    }
    return nil
  }

  /// 妻が出産したとき・・・3日: what stands before the leaders is a clause.
  func isCaseBeforeLeaders(_ offset: Int) -> Bool {
    var end = offset
    while text.ends("・", at: end) { end -= 3 }
    return ["とき", "時", "場合", "際"].contains { text.ends($0, at: end) }
      // 正職員・・・12日: who has so much of it.
      || text.has(JapaneseSubjectWords.recipients, endingAt: end)
  }
}
