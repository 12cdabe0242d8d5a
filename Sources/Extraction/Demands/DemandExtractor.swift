internal import Lexicon
package import PolicyModel

/// Finds what a document promises, requires, refuses and judges.
package struct DemandExtractor: Sendable {
  private let readings: SentenceReadings

  package init(readings: SentenceReadings = SentenceReadings()) { self.readings = readings }

  /// The demands of a document, sorted by sentence.
  ///
  /// - Parameters:
  ///   - figures: the document's own, sorted by position.
  ///   - title: of a document that holds none.
  package func demands(
    in document: Document, figures: [Figure], title: String? = nil
  ) -> [Demand] {
    found(in: document, figures: figures, title: title, ReadingOrder(isSwapped: false)).demands
  }

  /// The demands of a document, and what kind of text it was read as.
  ///
  /// - Parameter genre: what another edition of the text was read as.
  func found(
    in document: Document, figures: [Figure], title: String?, as genre: TextKind.Genre? = nil,
    _ order: ReadingOrder
  ) -> (demands: [Demand], kind: TextKind) {
    if document.language == .japanese {
      let stance = DemandStance(of: document, title: title, as: genre, by: .japanese)
      return (finalPredicates(in: document, figures: figures, stance, order), stance.kind)
    }
    guard let index = WordIndex.forLanguage(document.language) else { return ([], .unknown) }
    let lower = document.folded.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let stance = WordStance(of: document, lower: lower, title: title, as: genre, by: index)
    let demands = dividedWords(
      in: document, lower, figures: figures, stance, by: index, order)
    return (demands, stance.kind)
  }

  private func finalPredicates(
    in document: Document, figures: [Figure], _ stance: DemandStance, _ order: ReadingOrder
  ) -> [Demand] {
    let reader = PredicateReader(
      index: .japanese, text: document.folded.utf8, stance: stance)
    let analysis = AnalysisSections(of: document) { heading in
      let index = PredicateIndex.japanese
      return index.genres.all(in: heading, 0..<heading.count).contains {
        index.lexicon.genres[$0.row].kind == "analysis"
      }
    }
    let stance = readings.number(of: .ofPredicates(reader.stance.ofSentences))
    return collect(document, figures, by: reader, order) { sentence, role, section in
      let place = document.sentences[sentence]
      // A norm's table sets words beside others: 「| 提出を求める | 提出を求め、… |」.
      if reader.stance.isNormative, document.blocks[place.block].kind.isTableRow,
        !document.folded.utf8.hasBytes(PredicateReader.stop, endingAt: place.folded.upperBound)
      {
        return []
      }
      let isAnalysis = analysis.contains(section)
      var drafts = readings.demands.reading(
        of: Array(reader.text[place.folded]),
        in: DemandContext(stance: stance, role: role, isAnalysis: isAnalysis)
      ) { words in
        PredicateReader(index: .japanese, text: words, stance: reader.stance)
          .namedDrafts(in: words.indices, role: role, isAnalysis: isAnalysis)
      }.map { $0.moved(by: place.folded.lowerBound) }
      if !drafts.isEmpty { reader.attribute(&drafts, ofSentence: sentence, in: document) }
      return drafts
    }
  }

  private func dividedWords(
    in document: Document, _ lower: [UInt8], figures: [Figure], _ stance: WordStance,
    by index: WordIndex, _ order: ReadingOrder
  ) -> [Demand] {
    let reader = WordReader(
      index: index, text: lower, original: document.folded.utf8, stance: stance)
    let analysis = AnalysisSections(of: document) { heading in
      let lower = heading.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      guard let (row, _) = index.phrase(index.genres, in: lower, from: 0, upTo: lower.count) else {
        return false
      }
      return index.lexicon.genres[row].kind == "analysis"
    }
    var known = stance
    known.kind = .unknown
    let stance = readings.number(of: .ofWords(known))
    return collect(document, figures, by: reader, order) { sentence, role, section in
      let place = document.sentences[sentence].folded
      let isAnalysis = analysis.contains(section)
      return readings.demands.reading(
        of: Array(reader.original[place]),
        in: DemandContext(stance: stance, role: role, isAnalysis: isAnalysis)
      ) { words in
        let text = Array(lower[place])
        return WordReader(
          index: index, text: text, original: words, stance: reader.stance,
          marks: WordMarks(text, by: index)
        ).drafts(in: words.indices, role: role, isAnalysis: isAnalysis)
      }.map { $0.moved(by: place.lowerBound) }
    }
  }

  private func collect(
    _ document: Document, _ figures: [Figure], by reader: some DemandReading,
    _ order: ReadingOrder,
    _ drafts: (_ sentence: Int, _ role: Demand.Role, _ section: Int) -> [DemandDraft]
  ) -> [Demand] {
    var finisher = DemandFinisher(document: document, figures: figures)
    var demands: [Demand] = []
    var list = DemandList()
    var opening: DemandLead?
    order.go(through: document.sentences.count) { sentence -> [DemandDraft] in
      let block = document.blocks[document.sentences[sentence].block]
      guard let role = block.kind.role, !document.sentences[sentence].folded.isEmpty else {
        return []
      }
      return drafts(sentence, role, block.section)
    } then: { sentence, drafts in
      let block = document.blocks[document.sentences[sentence].block]
      guard let role = block.kind.role, !document.sentences[sentence].folded.isEmpty else {
        return
      }
      var found = drafts
      let words = document.sentences[sentence].folded
      if sentence == block.sentences.lowerBound, let lead = list.lead(of: block),
        found.allSatisfy({ $0.isGuessed || lead.bears($0) }), !lead.isNominal || found.isEmpty,
        let item = reader.item(in: words, under: lead)
      {
        found = [item]
      }
      let lead =
        reader.lead(in: words, found) ?? (role == .heading ? reader.lead(ofHeading: words) : nil)
      // 「次の行為をしてはならない。ただし、…この限りでない。」: a proviso opens no list and closes none.
      let isProviso =
        opening != nil && lead == nil && sentence > block.sentences.lowerBound
        && (reader.proviso(in: words) != nil || reader.exception(in: words) != nil)
      if !isProviso { opening = lead }
      if sentence == block.sentences.upperBound - 1 {
        list.pass(block, opening: opening)
        opening = nil
      }
      if sentence > block.sentences.lowerBound, let last = demands.last,
        last.sentence == sentence - 1, last.letsMore(found)
      {
        found = reader.proviso(in: words) == nil ? found : []
      }
      for draft in found {
        demands.append(finisher.demand(from: draft, sentence: sentence, role: role, by: reader))
      }
      if sentence > block.sentences.lowerBound, let last = demands.indices.last,
        demands[last].sentence == sentence - 1,
        let exception = reader.exception(in: words)
          ?? (found.isEmpty ? reader.proviso(in: words) : nil)
      {
        demands[last].conditions.append(document.folded.string(exception))
      }
    }
    return demands
  }
}

extension Demand {
  /// 「会員は、利用できます。⟦ただし、保護者が同伴する場合は、子どもも利用できます⟧。」: the same leave for more.
  fileprivate func letsMore(_ drafts: [DemandDraft]) -> Bool {
    guard drafts.count == 1, let draft = drafts.first else { return false }
    return deontic == .permission && draft.deontic == .permission && draft.verb == verb
  }
}

/// All that the demands of a sentence by itself rest on besides its words.
struct DemandContext: Hashable, Sendable {
  /// The number of what the document as a whole tells.
  let stance: Int
  let role: Demand.Role
  let isAnalysis: Bool
}

extension PredicateReader {
  /// The demands of one sentence, each with its object's full name and what stands around it.
  func namedDrafts(
    in sentence: Range<Int>, role: Demand.Role, isAnalysis: Bool
  ) -> [DemandDraft] {
    var drafts = drafts(in: sentence, role: role, isAnalysis: isAnalysis)
    for index in drafts.indices {
      drafts[index].name = fullName(of: drafts[index].object, in: sentence)
      drafts[index].around = surroundings(of: drafts[index])
    }
    return drafts
  }
}

extension DemandStance {
  /// The same for all editions of a text: a title's year tells nothing of a sentence.
  fileprivate var ofSentences: DemandStance {
    var stance = self
    stance.title.removeAll(where: \.isNumber)
    stance.kind = .unknown
    return stance
  }
}

extension Block.Kind {
  var isTableRow: Bool {
    if case .tableRow = self { true } else { false }
  }

  /// The place of a demand in such a block; nil where none is looked for.
  var role: Demand.Role? {
    switch self {
    case .title, .heading: .heading
    case .listItem: .bullet
    case .paragraph, .note, .tableRow, .quotation: .body
    case .dateLine, .preformatted: nil
    }
  }
}

/// Sections that describe a state of things: 現状と課題, Background.
struct AnalysisSections {
  private var isAnalysis: [Bool]

  init(of document: Document, where isAnalysisHeading: (_ heading: [UInt8]) -> Bool) {
    isAnalysis = document.sections.map { isAnalysisHeading(Array($0.heading.utf8)) }
    for section in document.sections.indices {
      if let parent = document.sections[section].parent, parent != 0, isAnalysis[parent] {
        isAnalysis[section] = true
      }
    }
  }

  func contains(_ section: Int) -> Bool { isAnalysis[section] }
}
