internal import Lexicon
internal import PolicyModel

/// Whose a measure is, and what it is told with by を and or.
extension JapaneseSubject {
  /// 児童手当又は|特例給付の支給: with what stands in front of "or" and "and".
  func withCoordinates(_ range: Range<Int>, _ index: Int) -> String? {
    guard
      let (_, tie) = JapaneseSubjectWords.coordinations.longest(
        in: text.bytes, endingAt: range.lowerBound, from: text.start),
      text.script(before: range.lowerBound + 3).script != .hiragana, !isProvision(range),
      // 労働組合又は労働者の過半数: which of them a share is of, or of both, is not told.
      drafts[index].role != .share || !text.starts("の", at: range.upperBound)
    else { return nil }
    var end = tie
    var start = range.lowerBound
    repeat {
      guard let one = phrase.nounPhrase(endingAt: end, from: floorBefore(end)), !isHollow(one),
        one.upperBound == end, range.upperBound - one.lowerBound <= 75,
        Script(text.scalar(before: end)) != .hiragana, self.draft(around: end - 1) == nil,
        !isCut(one.lowerBound)
      else { return nil }
      start = one.lowerBound
      end = start - 3
      // A list goes on before a comma that stands behind a noun.
    } while text.ends("、", at: start) && phrase.isNounSign(text.scalar(before: end))
    return text.string(start..<range.upperBound)
  }

  /// 二人以上の|児童又は生徒: what stands right behind a figure belongs to that.
  private func isCut(_ start: Int) -> Bool {
    let tie = text.ends("の", at: start) ? start - 3 : start
    return draft(around: tie - 1) != nil
  }

  /// 消防本部は、……職員数は1,105人に増え: whose number it is, where the sentence begins with a body.
  func withBody(_ subject: String, _ index: Int, _ draft: FigureDraft) -> String? {
    guard draft.holdsAmount, (6...30).contains(subject.utf8.count),
      // 数, 員, 算, 額, 口, 積, 率, 模, 高, 金, 入 and 出 end what bodies have.
      draft.unit.hasBytes(of: "人") || draft.unit.hasBytes(of: "名")
        || [0xB0, 0xA1, 0x97, 0x8D, 0xA3, 0x87, 0x98, 0x91, 0xA5, 0xBA].contains(
          subject.utf8.last ?? 0),
      let body = bodyAhead(), body.upperBound < draft.range.lowerBound
    else { return nil }
    let bytes = Array(subject.utf8)
    let isMeasure =
      JapaneseSubjectWords.measuresOfBodies.isWhole(bytes)
    let countsMembers = draft.kind == .count && (draft.unit == "人" || draft.unit == "名")
    guard isMeasure || countsMembers, !isTold(from: body.upperBound) else { return nil }
    if isMeasure {
      guard let range = place(of: subject, near: draft.range),
        range.lowerBound >= body.upperBound + 3,
        !text.ends("の", at: range.lowerBound)
          || self.draft(around: range.lowerBound - 4) != nil,
        tellsAmount(draft.range.upperBound)
          || draft.kind == .count && range.lowerBound == draft.range.upperBound + 3
            && text.starts("で", at: range.upperBound) && !text.starts("でも", at: range.upperBound)
      else { return nil }
      return phrase.string(body) + "の" + subject
    }
    // 本部は、約700人の職員数で発足した: members, of the measure that is named.
    guard subject == phrase.string(body) else { return nil }
    var position = draft.range.upperBound
    while position < text.end, position - draft.range.upperBound < 75 {
      if text.starts("、", at: position) || text.starts("。", at: position) { return nil }
      if let end = text.skipping(JapaneseSubjectWords.numbersOfMembers, at: position) {
        return subject + "の" + text.string(position..<end)
      }
      position += text.width(position)
    }
    return nil
  }

  /// The body that a sentence begins with and speaks of.
  func bodyAhead() -> Range<Int>? {
    let head = text.skippingSpaces(text.start)
    let bytes = text.bytes
    var position = head
    while position + 3 < text.end, position - head < 45 {
      // は is E3 81 AF, 、 is E3 80 81.
      if bytes[position] == 0xE3 {
        if bytes[position + 1] == 0x80, bytes[position + 2] == 0x81 { return nil }
        if bytes[position + 1] == 0x81, bytes[position + 2] == 0xAF { break }
      }
      position += bytes[position] & 0xF0 == 0xE0 ? 3 : 1
    }
    guard text.starts("は", at: position),
      text.has(JapaneseSubjectWords.bodyEnds, endingAt: position),
      let range = phrase.nounPhrase(endingAt: position, from: head), range.count >= 6
    else { return nil }
    return range
  }

  /// 県は、人口が3割減ると発表した: what a body says is of others.
  private func isTold(from offset: Int) -> Bool {
    var position = offset
    while position < text.end {
      if text.starts("と", at: position),
        text.has(JapaneseSubjectWords.sayings, at: position + 3)
      {
        return true
      }
      position += text.width(position)
    }
    return false
  }

  /// 職員数は1,105人で、その構成は、民間出身者が528名で; 約700人のうち民間出身者が3分の1: whose those are.
  func withWhole(_ subject: String, _ index: Int, _ subjects: [String]) -> String? {
    guard index > 0, drafts[index].holdsAmount, (6...30).contains(subject.utf8.count)
    else { return nil }
    for earlier in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      let end = drafts[earlier].range.upperBound
      let before = subjects[earlier]
      guard before.endsInBytes(of: "数") || before.endsInBytes(of: "員"),
        let tie = before.lastIndex(of: "の"),
        case let measure = Array(before[tie...].utf8.dropFirst(3)),
        JapaneseSubjectWords.numbersOfMembers.isWhole(measure)
      else { continue }
      let gap = text.string(end..<drafts[index].range.lowerBound)
      guard !subject.holdsBytes(of: "の"), gap.utf8.count <= 150, !gap.contains("。"),
        gap.hasPrefix("のうち") && index == earlier + 1 || gap.contains("その構成は")
          || gap.contains("その内訳は")
      else { continue }
      return before[...tie] + subject
    }
    return nil
  }

  /// Whether what stands behind an amount tells it of a topic, and narrows no noun.
  private func tellsAmount(_ offset: Int) -> Bool {
    closesAmount(offset) || text.starts("に", at: offset) || text.starts("まで", at: offset)
  }

  /// 倍率は3.5倍で、全職種平均1.35倍と比べ: an average of what the one before it measures.
  func averageOf(_ name: String, _ index: Int, _ subjects: [String]) -> String? {
    guard name.endsInBytes(of: "平均"), name.utf8.count > 6 else { return nil }
    let same = drafts[..<index].lastIndex {
      $0.kind == drafts[index].kind && $0.unit == drafts[index].unit
    }
    guard let same, !subjects[same].isEmpty, !drafts[same].isInName,
      drafts[index].range.lowerBound - drafts[same].range.upperBound <= 90
    else { return nil }
    let measure = subjects[same]
    guard let tie = measure.lastIndex(of: "の") else { return name + "の" + measure }
    return name + measure[tie...]
  }

  /// 来ない理由は「遠いから」が34％: an answer with its question.
  func answered(_ subject: String, _ index: Int) -> String? {
    let start = drafts[index].range.lowerBound
    let close = start - 3
    guard drafts[index].kind == .percent || drafts[index].kind == .count,
      text.ends("」が", at: start) || text.ends("」は", at: start),
      let open = phrase.opening(before: close - 3),
      text.string(open + 3..<close - 3) == subject
    else { return nil }
    let mark = text.ends("、", at: open) ? open - 3 : open
    guard text.ends("は", at: mark),
      let question = phrase.nounPhrase(endingAt: mark - 3, from: floorBefore(mark - 3)),
      !isHollow(question), !isWhole(question, JapaneseSubjectWords.persons),
      start - question.lowerBound <= 120
    else { return nil }
    let first =
      isAttributive(endingAt: question.lowerBound)
      ? phrase.clause(before: question, from: floorBefore(question.lowerBound)) : question
    return phrase.string(first.count <= 60 ? first : question) + text.string(open..<close)
  }

  /// その受注は上位5社で全体の4分の3を占め: those whose share it is, with what is shared.
  func shareOfThose(_ index: Int, _ subjects: [String]) -> String? {
    guard index > 0, let base = drafts[index].base, text.ends("で", at: base.lowerBound),
      case let those = drafts[index - 1].range, those.upperBound == base.lowerBound - 3,
      drafts[index - 1].holdsAmount, !subjects[index - 1].isEmpty,
      !text.ends("が", at: those.lowerBound),
      text.has(JapaneseSubjectWords.shareEnds, at: drafts[index].range.upperBound),
      let topic = topicOfThing(before: those.lowerBound), topic != subjects[index - 1]
    else { return nil }
    return subjects[index - 1] + "の" + topic
  }

  /// 平均賃金の6割を支給する: of what the heading names, since the base tells how much it is and not what.
  func ofAverage(_ draft: FigureDraft) -> String? {
    guard let base = draft.base, text.starts("を支", at: draft.range.upperBound),
      let range = phrase.nounPhrase(endingAt: base.upperBound, from: text.start),
      phrase.string(lastPart(of: range, behind: text.start)).beginsInBytes(of: "平均")
    else { return nil }
    return ""
  }

  /// 9割が電子証にしている: how many of all do so.
  func shareOfDoers(_ draft: FigureDraft) -> String? {
    guard draft.kind == .percent,
      let first = text.skipping("が", at: draft.range.upperBound)
    else { return nil }
    var position = first
    while position < text.end, position - first < 60 {
      switch text.scalar(position) {
      case 0x3001, 0x3002, 0x306F, 0x304C, 0x3082, 0x28: return nil  // 、 。 は が も (
      default: break
      }
      if position >= first + 6,
        let (plain, end) = JapaneseSubjectWords.doings.longest(
          in: text.bytes, from: position, to: text.end)
      {
        let next = Script(text.scalar(end))
        return next == .kanji || next == .katakana || text.starts("の", at: end)
          || text.starts("こと", at: end)
          ? nil : text.string(first..<position) + plain + "割合"
      }
      position += text.width(position)
    }
    return nil
  }

  /// 40時間を超えて労働させる: hours of work are its time; その半数の者の任期は、三年: whose it is.
  func withHours(_ subject: String, _ index: Int) -> String {
    guard !subject.isEmpty, drafts[index].kind == .duration else { return subject }
    if subject.utf8.count <= 6, case let bytes = Array(subject.utf8),
      JapaneseSubjectWords.hourlyWorks.isWhole(bytes),
      text.string(drafts[index].range).holdsBytes(of: "時間")
    {
      return subject + "時間"
    }
    guard index > 0, drafts[index - 1].kind == .percent,
      text.starts("の者の" + subject, at: drafts[index - 1].range.upperBound)
    else { return subject }
    return whole(before: drafts[index - 1].range.lowerBound).map { $0 + "の" + subject } ?? subject
  }
}
