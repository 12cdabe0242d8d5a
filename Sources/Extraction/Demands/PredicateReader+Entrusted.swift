internal import Lexicon
internal import PolicyModel

/// Duties told as whose they are.
extension PredicateReader {
  /// 「⟦庭を手入れする⟧責任は、⟦借主⟧にある」
  func entrusted(in sentence: Range<Int>, tail: Int, role: Demand.Role) -> DemandDraft? {
    guard role != .heading, !stance.isPledge, !stance.isPlan,
      let mark = DutyHolders.ends.first(where: {
        text.hasBytes($0, endingAt: tail, downTo: sentence.lowerBound)
      })
    else { return nil }
    let end = tail - mark.count
    var place = sentence.lowerBound
    while place < end {
      if DutyHolders.firsts.contains(text[place]),
        let noun = DutyHolders.nouns.first(where: { text.hasBytes($0, at: place) }),
        let deed = dutiful(endingAt: place, in: sentence)
      {
        var start = place + noun.count
        if text.hasBytes(Self.comma, at: start) { start += 3 }
        return entrusted(start..<end, deed, in: sentence, tail: tail)
      }
      place = text.scalarEnd(after: place)
    }
    return nil
  }

  /// 清掃する, or a verb that no table lists behind its object: 庭を⟦手入れする⟧.
  private func dutiful(endingAt end: Int, in sentence: Range<Int>) -> Predicate? {
    if let deed = index.predicate(
      in: text, .dictionary, endingAt: end, downTo: sentence.lowerBound, isDeed: true)
    {
      return deed.row.kind == .act ? deed : nil
    }
    guard text.hasBytes(DutyHolders.doing, endingAt: end, downTo: sentence.lowerBound) else {
      return nil
    }
    var start = end
    while start > sentence.lowerBound + 3, end - start < 21,
      !text.hasBytes(sign("を"), endingAt: start)
    {
      start = text.scalarStart(before: start)
    }
    guard text.hasBytes(sign("を"), endingAt: start, downTo: sentence.lowerBound) else {
      return nil
    }
    return Predicate(
      row: .unlisted(stem: String(decoding: text[start..<end], as: UTF8.self), paradigm: "x"),
      range: start..<end, isCausative: false, isPassive: false, isListed: false, ending: "",
      inflection: "")
  }

  private func entrusted(
    _ holder: Range<Int>, _ deed: Predicate, in sentence: Range<Int>, tail: Int
  )
    -> DemandDraft?
  {
    guard holder.count >= 3,
      nounPhrase(endingAt: holder.upperBound, downTo: holder.lowerBound)
        == holder
    else { return nil }
    let meaning = meaning(of: deed, downTo: sentence.lowerBound)
    guard !meaning.object.isEmpty else { return nil }
    return DemandDraft(
      frame: stance.isNormative ? .norm : .demand,
      deontic: stance.isNormative ? .obligation : nil, actor: words(holder),
      action: meaning.action, verb: meaning.verb, polarity: meaning.polarity,
      object: meaning.object, strength: 4, cue: deed.range.lowerBound..<tail,
      clause: sentence.lowerBound..<tail,
      confidence: 0.75, rule: "duty")
  }
}
