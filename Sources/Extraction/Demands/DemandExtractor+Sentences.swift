internal import Lexicon
internal import PolicyModel

/// Single sentences of a text of no known kind, read as a text of rules has them.
extension DemandExtractor {
  /// The demands of some sentences as rules; nothing of what stands around them is known.
  ///
  /// - Parameter sentences: ascending.
  func rules(inSentences sentences: [Int], of document: Document, figures: [Figure]) -> [Demand] {
    var finisher = DemandFinisher(document: document, figures: figures)
    if document.language == .japanese {
      var stance = DemandStance()
      stance.isNormative = true
      let reader = PredicateReader(
        index: .japanese, text: document.folded.utf8, stance: stance)
      return read(sentences, of: document, by: reader, &finisher) { place, role, sentence in
        var drafts = reader.namedDrafts(in: place, role: role, isAnalysis: false)
        if !drafts.isEmpty { reader.attribute(&drafts, ofSentence: sentence, in: document) }
        return drafts
      }
    }
    guard let index = WordIndex.forLanguage(document.language) else { return [] }
    let reader = WordReader(
      index: index,
      text: document.folded.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
      original: document.folded.utf8, stance: WordStance(isNormative: true))
    return read(sentences, of: document, by: reader, &finisher) { place, role, _ in
      reader.drafts(in: place, role: role, isAnalysis: false)
    }
  }

  /// "Members may ⟦bring⟧ two guests"; "people may ⟦think⟧" and what has no object may be facts.
  static func givesRight(_ demand: Demand) -> Bool {
    demand.deontic == .permission && demand.actor != nil && !demand.object.isEmpty
      && !EnglishModals.minds.contains(demand.verb)
  }

  private func read(
    _ sentences: [Int], of document: Document, by reader: some DemandReading,
    _ finisher: inout DemandFinisher,
    _ drafts: (_ place: Range<Int>, _ role: Demand.Role, _ sentence: Int) -> [DemandDraft]
  ) -> [Demand] {
    var demands: [Demand] = []
    for sentence in sentences {
      let place = document.sentences[sentence]
      guard let role = document.blocks[place.block].kind.role, !place.folded.isEmpty else {
        continue
      }
      for draft in drafts(place.folded, role, sentence) {
        demands.append(finisher.demand(from: draft, sentence: sentence, role: role, by: reader))
      }
    }
    return demands
  }
}
