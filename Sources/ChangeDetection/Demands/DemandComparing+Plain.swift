internal import Lexicon
internal import PolicyModel

/// What a plain sentence in the other edition says in the place of a demand.
extension DemandComparing {
  /// Whether the other edition only says it in words of which no demand was read: "Carers ⟦aged under 25⟧ who
  /// drive receive £40". Nothing of it came or went, and its words tell what changed.
  func isToldPlainly(
    _ demand: Demand, _ entry: DemandGathering.Entry, _ answer: Answer, _ view: EditionView,
    _ other: EditionView
  ) -> Bool {
    guard view.document.language == .english, answer.sentences.count == 1,
      let sentence = answer.sentences.first, other.annotated.demandRanges[sentence].isEmpty
    else { return false }
    let words = other.words(other.document.sentences[sentence].folded).lowercased()
    if entry.rule == "statement", entry.kinds == [.softened] || entry.kinds == [.strengthened],
      demand.deontic == .permission
    {
      return words.holdsBytes(of: demand.cue.lowercased())
    }
    guard entry.isDoubtful, entry.kinds == [.dropped] || entry.kinds == [.added],
      VoiceWords.tellingRules.contains(demand.rule)
    else { return false }
    let object = Likeness.pairs(demand.object.lowercased())
    return !object.isEmpty && Likeness.covered(object, by: Likeness.pairs(words)) >= 0.7
  }

  /// 「3人目を⟦半額とします⟧」 beside 「3人目は⟦無料です⟧」: whether the other edition's price is the better one for
  /// those who pay; nil where it says none.
  func priceStep(
    _ demand: Demand, _ view: EditionView, _ answer: Answer, _ other: EditionView
  ) -> Bool? {
    guard view.document.language == .japanese,
      demand.action == .reduce || demand.action == .provide,
      answer.sentences.count == 1, let sentence = answer.sentences.first, !demand.object.isEmpty,
      other.annotated.demandRanges[sentence].isEmpty
    else { return nil }
    let prices = judgement.prices
    guard let own = prices.step(of: demand.verb + demand.cue),
      case let words = other.words(other.document.sentences[sentence].folded),
      case let charged = PriceSteps.isCharged(words),
      let step = charged ? 0 : prices.step(of: words), step != own,
      !words.holdsBytes(of: demand.cue), words.holdsBytes(of: demand.object)
    else { return nil }
    return step > own
  }
}
