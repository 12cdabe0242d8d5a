internal import Lexicon
internal import PolicyModel

/// Items of programmes that end in no predicate at all.
extension PredicateReader {
  /// 「教員の定数を⟦10万人増⟧」, 「選択制を⟦今すぐ⟧」, 「待機児童⟦ゼロ⟧」.
  func headlineFinal(in sentence: Range<Int>, tail: Int) -> DemandDraft? {
    guard stance.isPledge else { return nil }
    let floor = sentence.lowerBound
    if let end = mark(.urgent, endingAt: tail, downTo: floor) {
      return headline(.other, objectEnd: end, in: sentence, tail: tail)
    }
    for (kind, action) in [(GrammarKind.grown, Demand.Action.increase), (.shrunk, .reduce)] {
      guard let end = mark(kind, endingAt: tail, downTo: floor),
        isAmount(endingAt: end, downTo: floor),
        let own = complements(before: end, downTo: floor)
          .first(where: { $0.particle == .object && $0.isMarked })
      else { continue }
      return headline(action, objectEnd: own.noun.upperBound + 3, in: sentence, tail: tail)
    }
    guard var end = mark(.none, endingAt: tail, downTo: floor), end > floor else { return nil }
    // 「給食費⟦、⟧ゼロ」
    if text.hasBytes(Self.comma, endingAt: end, downTo: floor + 3) { end -= 3 }
    guard text.script(at: text.scalarStart(before: end)) == .kanji else { return nil }
    let object = nounPhrase(endingAt: end, downTo: floor)
    guard !object.isEmpty else { return nil }
    return draft(.abolish, of: object, cue: end..<tail, in: sentence, tail: tail)
  }

  /// 「給料に3万円を⟦上乗せ。⟧」: a programme's sentence without its する.
  func clipped(in sentence: Range<Int>, tail: Int) -> DemandDraft? {
    guard stance.isPledge, !stance.isDemanding, text.hasBytes(Self.stop, at: tail),
      !index.hasWord(.polite, in: text, endingAt: tail, downTo: sentence.lowerBound),
      let deed = index.predicate(in: text, .noun, endingAt: tail, downTo: sentence.lowerBound),
      deed.isListed, deed.row.kind == .act, deed.row.action != .other,
      text.hasBytes(sign("を"), endingAt: deed.range.lowerBound, downTo: sentence.lowerBound)
    else { return nil }
    return nounFinal(in: sentence, tail: tail)
  }

  /// 「飼えるペットは⟦2匹までとする⟧」: an amount that rules let nobody go beyond.
  func amountLaid(in sentence: Range<Int>, tail: Int) -> DemandDraft? {
    let floor = sentence.lowerBound
    guard stance.isNormative || endsInLimit(tail),
      let setting = index.settings.first(where: {
        text.hasBytes($0, endingAt: tail, downTo: floor)
      }), text.hasBytes(sign("と"), at: tail - setting.count),
      let limit = mark(.ceiling, endingAt: tail - setting.count, downTo: floor),
      isCounted(endingAt: limit, downTo: floor), !isPointInTime(endingAt: limit, downTo: floor),
      let topic = topic(in: floor..<limit), topic.kind == .thing, !topic.isSubjectMarked,
      !tellsOfDocument(topic), !hasSpan(topic.name.upperBound..<limit)
    else { return nil }
    return DemandDraft(
      frame: .norm, deontic: .obligation, action: .regulate,
      verb: words(tail - setting.count..<tail), polarity: -1, object: topic.name, strength: 3,
      cue: limit..<tail, clause: floor..<tail, confidence: 0.6, rule: "amount")
  }

  /// 「⟦月45時間⟧」, 「⟦通算93日⟧」, 「⟦3万人へ⟧」: an amount with two signs before it at most.
  func isBareAmount(_ object: Range<Int>) -> Bool {
    var start = object.lowerBound
    for _ in 0..<2 where start < object.upperBound && text.script(at: start) == .kanji {
      start = text.scalarEnd(after: start)
    }
    guard
      [object.lowerBound, text.scalarEnd(after: object.lowerBound), start].contains(where: {
        $0 < object.upperBound && text.script(at: $0) == .digit
      })
    else { return false }
    let end = object.upperBound - (text.hasBytes(sign("へ"), endingAt: object.upperBound) ? 3 : 0)
    return isAmount(endingAt: end, downTo: object.lowerBound)
  }

  /// 「2匹」: a number with a word of what is counted, known or not.
  private func isCounted(endingAt end: Int, downTo floor: Int) -> Bool {
    if isAmount(endingAt: end, downTo: floor) { return true }
    var place = end
    for _ in 0..<3 where place > floor {
      place = text.scalarStart(before: place)
      if text.script(at: place) == .digit { return true }
    }
    return false
  }

  /// 「2匹⟦まで⟧とします」: all that other texts than rules are asked for.
  private func endsInLimit(_ tail: Int) -> Bool {
    let limit: Word = "まで"
    return text.hasBytes(limit, endingAt: tail - 9) || text.hasBytes(limit, endingAt: tail - 12)
  }

  /// 「午後6時⟦30分⟧まで」, 「3月⟦31日⟧まで」 say until when, and not how much.
  private func isPointInTime(endingAt end: Int, downTo floor: Int) -> Bool {
    if index.hasWord(.momentEnd, in: text, endingAt: end, downTo: floor) { return true }
    if let unit = mark(.moment, endingAt: end, downTo: floor) { return isNumber(before: unit) }
    guard let unit = mark(.momentPart, endingAt: end, downTo: floor), isNumber(before: unit) else {
      return false
    }
    var place = unit
    while place > floor, isNumber(before: place) { place = text.scalarStart(before: place) }
    return index.hasWord(.moment, in: text, endingAt: place, downTo: floor)
  }

  private func isNumber(before place: Int) -> Bool {
    guard place > 0 else { return false }
    let last = text.scalarStart(before: place)
    return text.script(at: last) == .digit || index.isNumeral(text, at: last)
  }

  /// 「午前10時⟦から⟧午後5時まで」 is no limit.
  private func hasSpan(_ range: Range<Int>) -> Bool {
    range.contains { text.hasBytes(bytes("から"), at: $0) }
  }

  /// What stands before を, in front of the words that tell how much or how soon.
  private func headline(
    _ action: Demand.Action, objectEnd end: Int, in sentence: Range<Int>, tail: Int
  ) -> DemandDraft? {
    guard text.hasBytes(sign("を"), endingAt: end, downTo: sentence.lowerBound) else { return nil }
    let object = nounPhrase(endingAt: end - 3, downTo: sentence.lowerBound)
    guard !object.isEmpty else { return nil }
    return draft(action, of: object, cue: end..<tail, in: sentence, tail: tail)
  }

  private func draft(
    _ action: Demand.Action, of object: Range<Int>, cue: Range<Int>, in sentence: Range<Int>,
    tail: Int
  ) -> DemandDraft {
    DemandDraft(
      frame: stance.isDemanding ? .demand : .commitment, action: action, verb: words(cue),
      polarity: action == .other ? 1 : action.polarity, object: object, strength: 4, cue: cue,
      clause: sentence.lowerBound..<tail, confidence: 0.5, rule: "headline")
  }

  private func mark(_ kind: GrammarKind, endingAt tail: Int, downTo floor: Int) -> Int? {
    index.words(kind).filter { text.hasBytes($0, endingAt: tail, downTo: floor) }
      .map { tail - $0.count }.min()
  }
}
