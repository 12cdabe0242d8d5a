internal import Lexicon
package import PolicyModel

/// Finds what a document promises, requires, refuses and judges.
package struct DemandExtractor: Sendable {
  package init() {}

  /// The demands of a document, sorted by sentence.
  ///
  /// - Parameters:
  ///   - figures: the document's own, sorted by position.
  ///   - title: of a document that holds none.
  package func demands(
    in document: Document, figures: [Figure], title: String? = nil
  ) -> [Demand] {
    if document.language == .japanese {
      return finalPredicates(in: document, figures: figures, title: title)
    }
    guard let index = WordIndex.forLanguage(document.language) else { return [] }
    return dividedWords(in: document, figures: figures, title: title, by: index)
  }

  private func finalPredicates(
    in document: Document, figures: [Figure], title: String?
  ) -> [Demand] {
    let reader = PredicateReader(
      index: .japanese, text: document.folded.utf8,
      stance: DemandStance(of: document, title: title, by: .japanese))
    let analysis = AnalysisSections(of: document) { heading in
      let index = PredicateIndex.japanese
      return index.genres.all(in: heading, 0..<heading.count).contains {
        index.lexicon.genres[$0.row].kind == "analysis"
      }
    }
    return collect(document, figures, by: reader) { sentence, role, section in
      let place = document.sentences[sentence]
      // A norm's table sets words beside others: 「| 提出を求める | 提出を求め、… |」.
      if reader.stance.isNormative, document.blocks[place.block].kind.isTableRow,
        !document.folded.utf8.hasBytes(PredicateReader.stop, endingAt: place.folded.upperBound)
      {
        return []
      }
      var drafts = reader.drafts(
        in: document.sentences[sentence].folded, role: role, isAnalysis: analysis.contains(section))
      for index in drafts.indices {
        drafts[index].name = reader.fullName(of: drafts[index].object, in: place.folded)
      }
      if !drafts.isEmpty { reader.attribute(&drafts, ofSentence: sentence, in: document) }
      return drafts
    }
  }

  private func dividedWords(
    in document: Document, figures: [Figure], title: String?, by index: WordIndex
  ) -> [Demand] {
    let lower = document.folded.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let reader = WordReader(
      index: index, text: lower, original: document.folded.utf8,
      stance: WordStance(of: document, lower: lower, title: title, by: index))
    let analysis = AnalysisSections(of: document) { heading in
      let lower = heading.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      guard let (row, _) = index.phrase(index.genres, in: lower, from: 0, upTo: lower.count) else {
        return false
      }
      return index.lexicon.genres[row].kind == "analysis"
    }
    return collect(document, figures, by: reader) { sentence, role, section in
      reader.drafts(
        in: document.sentences[sentence].folded, role: role, isAnalysis: analysis.contains(section))
    }
  }

  private func collect(
    _ document: Document, _ figures: [Figure], by reader: some DemandReading,
    _ drafts: (_ sentence: Int, _ role: Demand.Role, _ section: Int) -> [DemandDraft]
  ) -> [Demand] {
    var finisher = DemandFinisher(document: document, figures: figures)
    var demands: [Demand] = []
    var list = DemandList()
    for sentence in document.sentences.indices {
      let block = document.blocks[document.sentences[sentence].block]
      guard let role = block.kind.role, !document.sentences[sentence].folded.isEmpty else {
        continue
      }
      var found = drafts(sentence, role, block.section)
      let words = document.sentences[sentence].folded
      if sentence == block.sentences.lowerBound, let lead = list.lead(of: block),
        found.allSatisfy(\.isGuessed), !lead.isNominal || found.isEmpty,
        let item = reader.item(in: words, under: lead)
      {
        found = [item]
      }
      if sentence == block.sentences.upperBound - 1 {
        list.pass(block, opening: reader.lead(in: words, found))
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
