internal import Lexicon
internal import PolicyModel

/// Counts of what is listed right before them.
extension JapaneseSubject {
  /// 相談窓口は、本庁、東支所、西支所の⟦3か所⟧: the last of them is not what is counted.
  ///
  /// - Returns: nil where as many are not listed; empty where nothing says what they are.
  func listed(_ draft: FigureDraft, from start: Int) -> String? {
    guard draft.kind == .count, text.ends("の", at: start), let number = draft.number,
      case let list = list(endingAt: start - 3), list.members > 1,
      number == ExactNumber(list.members)
    else { return nil }
    let unit = hasNounUnit(draft) ? draft.unit : ""
    // 雪捨て場の開設（河川敷、旧小学校の2か所）
    if text.byte(list.start - 1) == 0x28,
      let name = wholeItem(before: list.start - 1)
        ?? phrase.nounPhrase(endingAt: list.start - 1, from: text.start).map({ phrase.string($0) })
    {
      return name
    }
    guard
      let topic = topicOfThing(before: list.start)
        ?? rightward(from: draft.range.upperBound, particles: ["を", "が"])
    else { return unit }
    return unit.isEmpty || topic.hasSuffix(unit) ? topic : topic + "の" + unit
  }

  /// All that stands before a parenthesis, where that is one short name.
  private func wholeItem(before end: Int) -> String? {
    let name = text.start..<end
    guard (6...60).contains(name.count), !text.string(name).hasBytes(of: "、"),
      topicEnd(before: end) == nil, drafts.first.map({ $0.range.lowerBound >= end }) ?? true
    else { return nil }
    return text.string(name)
  }

  /// Where the names that stand side by side before a place begin, and how many they are. Names are
  /// written without hiragana, which ends the list.
  private func list(endingAt end: Int) -> (start: Int, members: Int) {
    var (first, members, position, memberEnd) = (end, 0, end, end)
    while end - position <= 240 {
      let (script, before) = text.script(before: position)
      if position > text.start, script == .kanji || script == .katakana {
        position = before
        continue
      }
      guard position < memberEnd else { break }
      (first, members) = (position, members + 1)
      guard let tie = JapaneseSubjectWords.listTies.first(where: { text.ends($0, at: position) })
      else { break }
      position -= tie.utf8.count
      memberEnd = position
    }
    return (first, members)
  }
}
