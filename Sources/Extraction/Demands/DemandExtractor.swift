internal import Lexicon
package import PolicyModel

/// Finds what a document promises, requires, refuses and judges.
package struct DemandExtractor: Sendable {
  package init() {}

  /// The demands of a document, sorted by sentence.
  ///
  /// - Parameter figures: the document's own, sorted by position.
  package func demands(in document: Document, figures: [Figure]) -> [Demand] {
    let stance = DemandStance(of: document, by: .japanese)
    let reader = PredicateReader(
      index: .japanese, text: document.folded.utf8, stance: stance)
    var finisher = DemandFinisher(document: document, figures: figures, index: .japanese)
    var demands: [Demand] = []
    let analysis = AnalysisSections(of: document, by: .japanese)
    for sentence in document.sentences.indices {
      let block = document.blocks[document.sentences[sentence].block]
      guard let role = block.kind.role else { continue }
      let range = document.sentences[sentence].folded
      guard !range.isEmpty else { continue }
      var drafts = reader.drafts(
        in: range, role: role, isAnalysis: analysis.contains(block.section))
      guard !drafts.isEmpty else { continue }
      reader.attribute(&drafts, ofSentence: sentence, in: document)
      for draft in drafts {
        demands.append(
          finisher.demand(from: draft, sentence: sentence, role: role, by: reader))
      }
    }
    return demands
  }
}

extension Block.Kind {
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

  init(of document: Document, by index: PredicateIndex) {
    isAnalysis = document.sections.map { section in
      let heading = Array(section.heading.utf8)
      return index.genres.all(in: heading, 0..<heading.count).contains {
        index.lexicon.genres[$0.row].kind == "analysis"
      }
    }
    for section in document.sections.indices {
      if let parent = document.sections[section].parent, parent != 0, isAnalysis[parent] {
        isAnalysis[section] = true
      }
    }
  }

  func contains(_ section: Int) -> Bool { isAnalysis[section] }
}
