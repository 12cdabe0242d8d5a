internal import Lexicon

/// Figures in parentheses: what stands before them, or the same in another case.
extension JapaneseSubject {
  /// 743自治体(全自治体の41.6%), 利用率は47％です(2025年12月): what stands before them.
  func parenthesized(_ index: Int, _ draft: FigureDraft, _ subjects: [String]) -> String? {
    if let same = caseOfLaw(index, subjects) { return same }
    // (多胎妊娠の場合は14週間) tells its own case; 三歳以上の児童 its own children.
    if caseInParentheses(before: draft.range.lowerBound) != nil { return nil }
    if draft.kind == .age, phrase.noun(from: draft.range.upperBound) != nil { return nil }
    if text.byte(draft.range.upperBound) == 0x29,
      let far = openParenthesis(before: draft.range.lowerBound, within: 330),
      let other = otherCase(index, draft, far, subjects)
    {
      return other
    }
    guard let open = openParenthesis(before: draft.range.lowerBound) else { return nil }
    // 38万トン(2019年度比22％減): the figure that the aside is of.
    if draft.base != nil || draft.role == .baseline,
      let owner = (0..<index).last(where: { drafts[$0].range.upperBound == open }),
      !subjects[owner].isEmpty
    {
      return subjects[owner]
    }
    if let found = boundedInAside(draft, open) { return found }
    // (一週間の所定労働時間が……): told in the parenthesis itself.
    if draft.kind == .duration || draft.kind == .age, text.starts("の", at: draft.range.upperBound) {
      return nil
    }
    if index > 0, drafts[index - 1].range.upperBound == open {
      // 2か所(定員36人): a measure of those.
      let inner = open + 1..<draft.range.lowerBound
      if isWhole(inner, JapaneseSubjectWords.ownMeasures), !subjects[index - 1].isEmpty {
        return subjects[index - 1] + "の" + text.string(inner)
      }
      return subjects[index - 1]
    }
    if index > 0, drafts[index - 1].range.upperBound <= open, !subjects[index - 1].isEmpty,
      open - drafts[index - 1].range.upperBound <= 60 || draft.role == .asOf
    {
      let isNear = open - drafts[index - 1].range.upperBound <= 12
      let isPredicate = Script(text.scalar(before: open)) == .hiragana
      if isNear || isPredicate { return subjects[index - 1] }
    }
    // 社員(ただし、14日を超えて引き続き使用される者を除く。): those who are spoken of.
    let isOpening = open + 1 == draft.range.lowerBound
    if isOpening || text.string(open..<draft.range.lowerBound) == "(ただし、" {
      if isOpening, draft.isTemporal, let deed = deedOfCase(draft) { return deed }
      let range = phrase.nounPhrase(endingAt: open, from: text.start)
      let those = range.map {
        let isNarrowed = isAttributive(endingAt: $0.lowerBound)
        let whole = isNarrowed ? phrase.clause(before: $0, from: text.start) : $0
        return phrase.string(whole.count <= 60 ? whole : $0)
      }
      if let those, let act = actBeyond(draft), !act.hasPrefix(those) {
        // 14日を超えて引き続き使用されるに至った者: how long they have been.
        let isOn = text.starts("引き続き", at: draft.range.upperBound + 3)
        return those + "の" + (isOn ? "継続" : "") + act
      }
      if !isOpening { return those }
    }
    if draft.isTemporal, text.starts("「", at: draft.range.upperBound),
      let quoted = phrase.noun(from: draft.range.upperBound)
    {
      return phrase.string(quoted)
    }
    guard
      draft.range.lowerBound - open <= 1 || draft.base != nil
        || text.string(open..<draft.range.lowerBound) == "(「"
        || draft.isTemporal && draft.range.lowerBound - open <= 36
    else { return nil }
    return phrase.nounPhrase(endingAt: open, from: text.start).map {
      becoming($0, before: open) ?? name(phrase.string($0))
    }
  }

  /// 延長して労働させることができる時間(……を含め百時間未満の範囲内に限る。): what may be so much.
  private func boundedInAside(_ draft: FigureDraft, _ open: Int) -> String? {
    let end = draft.range.upperBound
    guard
      text.starts("の範囲内に限る", at: end)
        || text.ends("範囲内", at: end) && text.starts("に限る", at: end),
      let noun = phrase.nounPhrase(endingAt: open, from: text.start),
      case let last = lastPart(of: noun, behind: text.start), last.upperBound == open,
      !isHollow(last) || isWhole(last, JapaneseSubjectWords.measures)
    else { return nil }
    let verb = open - 6
    guard text.ends("時間", at: open) || text.ends("日数", at: open) || text.ends("月数", at: open),
      isAttributive(endingAt: verb)
    else { return nil }
    var start = verb
    while start > text.start, open - start < 100 {
      let place = text.previous(start)
      if text.starts("、", at: place) || text.ends("について", at: start)
        || text.ends("並びに", at: start) || text.ends("及び", at: start)
      {
        return open - start > 6 ? text.string(start..<open) : nil
      }
      start = place
    }
    return nil
  }

  /// 調査会を「本部」に改組(2033年5月)し: what it is made into.
  private func becoming(_ act: Range<Int>, before open: Int) -> String? {
    let behind = behindParentheses(open)
    guard text.starts("し", at: behind) || text.starts("す", at: behind),
      text.ends("に", at: act.lowerBound), act.count <= 21,
      let aim = phrase.nounPhrase(endingAt: act.lowerBound - 3, from: text.start),
      !isHollow(aim), aim.count <= 60
    else { return nil }
    return phrase.string(aim) + "への" + phrase.string(act)
  }

  /// 市民アンケート(2,400人に発送): an aside that says nothing of its own figure's matter.
  func inParentheses(_ draft: FigureDraft) -> String? {
    guard let open = openParenthesis(before: draft.range.lowerBound, within: 120) else {
      return nil
    }
    var position = open
    while position < text.end, position - open < 240 {
      if text.byte(position) == 0x29 {
        return position < draft.range.upperBound
          ? nil
          : phrase.nounPhrase(endingAt: open, from: text.start).flatMap {
            isHollow($0) || $0.count > 66 ? nil : phrase.string($0)
          }
      }
      for sign in ["は", "が", "を", "も"] where text.starts(sign, at: position) {
        // (協定した時間を含め百時間未満の範囲内に限る。).
        if text.has(JapaneseSubjectWords.asides, at: position + 3) { continue }
        return nil
      }
      position += text.width(position)
    }
    return nil
  }

  /// 四十時間(……の事業にあつては、四十二時間以下の範囲内の時間): the same in another case, as laws put it.
  private func caseOfLaw(_ index: Int, _ subjects: [String]) -> String? {
    let start = drafts[index].range.lowerBound
    guard index > 0, ["にあつては、", "にあっては、", "については"].contains(where: { text.ends($0, at: start) }),
      let open = openParenthesis(before: start, within: 330)
    else { return nil }
    for earlier in stride(from: index - 1, through: max(0, index - 12), by: -1)
    where drafts[earlier].range.upperBound == open && drafts[earlier].kind == drafts[index].kind {
      return subjects[earlier].isEmpty ? nil : subjects[earlier]
    }
    return nil
  }

  /// Without the end of a provision that runs into the name: 附則第一条の規定年金法.
  private func name(_ words: String) -> String {
    guard let provision = words.firstRange(of: "の規定"), provision.upperBound < words.endIndex,
      !words[provision.upperBound...].hasPrefix("に"), !words[provision.upperBound...].hasPrefix("を")
    else { return words }
    return String(words[provision.upperBound...])
  }

  /// 四十五時間(……の場合にあつては、一箇月について四十二時間): the same in another case.
  private func otherCase(
    _ index: Int, _ draft: FigureDraft, _ open: Int, _ subjects: [String]
  ) -> String? {
    guard text.byte(draft.range.upperBound) == 0x29, draft.range.lowerBound - open > 12 else {
      return nil
    }
    for earlier in stride(from: index - 1, through: max(0, index - 12), by: -1)
    where drafts[earlier].range.upperBound == open && drafts[earlier].kind == draft.kind {
      return subjects[earlier].isEmpty ? nil : subjects[earlier]
    }
    return nil
  }

  /// Where the parenthesis opens that closes at an offset.
  func opening(ofParenthesisAt offset: Int) -> Int? {
    var position = offset
    var depth = 1
    while position > text.start, offset - position < 1_200 {
      position -= 1
      if text.byte(position) == 0x29 { depth += 1 }
      if text.byte(position) == 0x28 {
        depth -= 1
        if depth == 0 { return position }
      }
    }
    return nil
  }

  func openParenthesis(before offset: Int, within limit: Int = 90) -> Int? {
    guard hasParenthesis else { return nil }
    var position = offset
    var steps = 0
    while position > text.start, steps < limit {
      position -= 1
      steps += 1
      if text.byte(position) == 0x29 { return nil }
      if text.byte(position) == 0x28 { return position }
    }
    return nil
  }

  /// Behind the parenthesis that opens at an offset, else the offset.
  func behindParentheses(_ offset: Int) -> Int {
    guard text.byte(offset) == 0x28 else { return offset }
    var place = offset
    var depth = 0
    while place < text.end, place - offset < 480 {
      if text.byte(place) == 0x28 { depth += 1 }
      if text.byte(place) == 0x29 {
        depth -= 1
        if depth == 0 { return place + 1 }
      }
      place += 1
    }
    return offset
  }
}

extension JapanesePhrase {
  /// データ/AI 人材: a stroke or space between the words of one name.
  func joins(_ place: Int, before start: Int, _ end: Int) -> Bool {
    guard start < end, start - place == 1, place > text.start else { return false }
    if text.byte(place) == 0x20 {
      return text.isLetter(place - 1) && Script(text.scalar(start)) == .kanji
    }
    guard text.byte(place) == 0x2F else { return false }
    let before = text.script(before: place).script
    return (before == .katakana || before == .latin) && !text.isDigit(start)
  }

  /// Where a quotation of some thirty signs opens that is not closed before a place.
  func opening(before offset: Int) -> Int? {
    var position = offset
    while position > text.start, offset - position < 90 {
      position = text.previous(position)
      if text.starts("「", at: position) { return position }
      if text.starts("」", at: position) { return nil }
    }
    return nil
  }

  /// Whether the first quotation mark of a range is a closing one.
  func closesQuotation(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position + 2 < range.upperBound {
      // 「 is E3 80 8C, 」 is E3 80 8D.
      let lead = text.byte(position)
      if lead == 0xE3, text.byte(position + 1) == 0x80, text.byte(position + 2) | 1 == 0x8D {
        return text.byte(position + 2) == 0x8D
      }
      position += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
    return false
  }

  /// 読み取り機, 待ち時間: before a compound's head one or two verbs with a sign of kana each.
  func withStems(_ start: Int, from floor: Int) -> Int {
    guard let first = stem(before: start, from: floor) else { return start }
    if let second = stem(before: first, from: floor) { return second }
    // 進み具合は: at the head of a clause no verb goes on like that.
    let isHead = first == text.skippingSpaces(text.start) || text.ends("、", at: first)
    return isHead || text.ends("の", at: first) ? first : start
  }

  /// Where one kanji and its kana begin that end at an offset: 待ち.
  func stem(before offset: Int, from floor: Int) -> Int? {
    guard offset - 6 >= floor else { return nil }
    let (script, kana) = text.script(before: offset)
    guard script == .hiragana,
      JapaneseSubjectWords.stemKana.end(in: text.bytes, from: kana, to: offset) == offset
    else { return nil }
    let (stem, kanji) = text.script(before: kana)
    return stem != .kanji || text.script(before: kanji).script == .kanji ? nil : kanji
  }
}
