internal import Lexicon
internal import PolicyModel

/// What a plain sentence in the other edition says in the place of a demand.
extension DemandComparing {
  /// Whether the other edition only says it in words of which no demand was read: "Carers ⟦aged
  /// under 25⟧ who drive receive £40". Nothing of it came or went, and its words tell what changed.
  func isToldPlainly(
    _ demand: Demand, _ entry: DemandGathering.Entry, _ answer: Answer, _ view: EditionView,
    _ other: EditionView
  ) -> Bool {
    guard answer.sentences.count == 1, let sentence = answer.sentences.first else { return false }
    let said = other.words(other.document.sentences[sentence].folded)
    guard view.document.language == .english else {
      return view.document.language == .japanese && entry.isDoubtful
        && (entry.kinds == [.dropped] || entry.kinds == [.added])
        && other.annotated.demandRanges[sentence].isEmpty
        && (isOfOneTopic(demand, said, view) || isPriceTold(demand, view, sentence, other)
          || keepsWords(demand, in: sentence, view, other))
    }
    let words = said.lowercased()
    if entry.isDoubtful, entry.kinds == [.dropped] || entry.kinds == [.added],
      case let own = view.words(view.document.sentences[demand.sentence].folded),
      LastComer.areOfOne(own.lowercased(), words)
    {
      return true
    }
    if entry.isDoubtful, entry.kinds == [.dropped] || entry.kinds == [.added],
      demand.frame == .commitment, demand.polarity > 0, !demand.object.isEmpty,
      words.holdsBytes(of: " " + demand.verb + " " + demand.object.lowercased() + " "),
      !words.split(separator: " ").contains(where: { DenialWords.english.contains(String($0)) })
    {
      return true
    }
    guard other.annotated.demandRanges[sentence].isEmpty else { return false }
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

  /// 「参加費は500円とします」, 「参加費は無料とします」: the price that was given up or set tells it.
  private func isPriceTold(
    _ demand: Demand, _ view: EditionView, _ sentence: Int, _ other: EditionView
  ) -> Bool {
    let words = view.words(demand.folded)
    func hasPrice(_ sentence: Int, _ view: EditionView) -> Bool {
      view.annotated.figures(inSentence: sentence).contains { $0.kind == .money && !$0.isInName }
    }
    return AmountPeriods.free.contains { words.holdsBytes(of: $0) } && hasPrice(sentence, other)
      && !hasPrice(demand.sentence, view)
  }

  /// 「希望する者⟦については⟧、再雇用する」, 「希望する者⟦は⟧、再雇用する」: the same deed at the end, and a topic that both
  /// sentences name.
  private func isOfOneTopic(_ demand: Demand, _ said: String, _ view: EditionView) -> Bool {
    guard demand.cue.unicodeScalars.count >= 5 else { return false }
    let bytes = SentenceEnd.withoutStop(Array(said.utf8))
    guard SentenceEnd.has(Array(demand.cue.utf8), bytes),
      let mark = said.firstRange(of: TwinWords.topic)
    else { return false }
    let head = String(said[..<mark.lowerBound])
    let topic = JapaneseText.without(TwinWords.aboutTopics, head) ?? head[...]
    let own = view.words(view.document.sentences[demand.sentence].folded)
    return (2...40).contains(topic.count) && own.holdsBytes(of: String(topic))
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
