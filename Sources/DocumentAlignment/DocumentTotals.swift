internal import PolicyModel

/// What the places of a document weigh, in bytes of folded text.
struct DocumentTotals {
  let sentences: [Float]
  let blocks: [Float]
  /// Without subsections.
  let sections: [Float]

  init(_ document: Document) {
    let sentences = document.sentences.map { Float($0.folded.count) + 1 }
    let blocks = document.blocks.map { block in
      block.sentences.reduce(Float(0)) { $0 + sentences[$1] }
    }
    sections = document.sections.map { section in
      section.blocks.reduce(Float(0)) { $0 + blocks[$1] }
    }
    self.sentences = sentences
    self.blocks = blocks
  }
}
