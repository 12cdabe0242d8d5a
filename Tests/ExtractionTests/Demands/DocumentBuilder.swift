import PolicyModel

@testable import Extraction

/// Builds small documents for tests: a block a line, one sentence each.
struct DocumentBuilder {
  private var source: [UInt8] = []
  private var folded = NormalizedText()
  private var blocks: [Block] = []
  private var sentences: [Sentence] = []
  private var sections = [
    Section(
      number: "", heading: "", level: 0, parent: nil, headingBlock: nil, blocks: 0..<0,
      subsectionsEnd: 1)
  ]
  let language: Language

  init(title: String = "", language: Language = .japanese) {
    self.language = language
    if !title.isEmpty { add(title, as: .title) }
  }

  /// Adds a block of the sentences given.
  mutating func add(_ words: String..., as kind: Block.Kind = .paragraph) {
    let start = source.count
    let first = sentences.count
    for words in words {
      let sentence = words.replacing("（", with: "(").replacing("）", with: ")")
      let from = source.count
      let foldedFrom = folded.utf8Count
      source.append(contentsOf: sentence.utf8)
      folded.append(verbatim: Array(sentence.utf8), from: from)
      sentences.append(
        Sentence(
          block: blocks.count, span: SourceSpan(from, source.count),
          folded: foldedFrom..<folded.utf8Count))
    }
    if case .heading(let level) = kind {
      sections.append(
        Section(
          number: "", heading: words.joined(), level: level, parent: 0, headingBlock: blocks.count,
          blocks: blocks.count..<blocks.count + 1, subsectionsEnd: sections.count + 1))
    }
    blocks.append(
      Block(
        kind: kind, section: sections.count - 1, sentences: first..<sentences.count,
        span: SourceSpan(start, source.count)))
    source.append(0x0A)
    folded.append(verbatim: [0x0A], from: source.count - 1)
  }

  var document: Document {
    Document(
      text: SourceText(validUTF8: source), folded: folded, language: language, sections: sections,
      blocks: blocks, sentences: sentences)
  }
}

/// Frame, strength and direction of the demands of the last sentence of an English document.
func englishDemands(
  _ sentence: String, _ title: String, as kind: Block.Kind = .paragraph, after: [String] = []
) -> String {
  var builder = DocumentBuilder(title: title, language: .english)
  for other in after { builder.add(other) }
  builder.add(sentence, as: kind)
  let document = builder.document
  let frames: [Demand.Frame: String] = [
    .commitment: "C", .demand: "D", .verdict: "V", .norm: "N", .announcement: "A",
  ]
  return DemandExtractor().demands(in: document, figures: [])
    .filter { $0.sentence == document.sentences.count - 1 }
    .map { demand in
      "\(frames[demand.frame] ?? "?")\(demand.strength)"
        + (demand.polarity < 0 ? "-" : demand.polarity > 0 ? "+" : "0")
    }
    .joined(separator: " ")
}
