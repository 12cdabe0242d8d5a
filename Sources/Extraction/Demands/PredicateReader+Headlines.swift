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
    guard let end = mark(.none, endingAt: tail, downTo: floor), end > floor,
      text.script(at: text.scalarStart(before: end)) == .kanji
    else { return nil }
    let object = nounPhrase(endingAt: end, downTo: floor)
    guard !object.isEmpty else { return nil }
    return draft(.abolish, of: object, cue: end..<tail, in: sentence, tail: tail)
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
