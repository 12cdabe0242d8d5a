import DocumentReading
import PolicyModel
import Testing

@Suite struct PagedTextTests {
  private func read(_ layer: String) throws(ReadingError) -> Document {
    try DocumentReader().read(
      Array("%PDF-1.4".utf8), hint: ReadingHint(textLayer: Array(layer.utf8))
    ).document
  }

  @Test func `page numbers and running heads are no sentences`() throws {
    let pages = (1...4).map { "みなと市の計画（\($0)）\n\n市は、手当を\($0)万円増やします。\n\n- \($0) -\n\u{0C}" }
    let document = try read(pages.joined())
    #expect(document.visibleSentences == (1...4).map { "市は、手当を\($0)万円増やします。" })
  }

  @Test func `a figure inside of a page stays`() throws {
    let document = try read("手当の額は次のとおりです。\n\n定員は\n\n30\n\n人とします。\n上限はありません。\n\n1\n\u{0C}")
    #expect(document.text.utf8.contains(0x33))
    #expect(!document.visibleSentences.contains("1"))
  }

  @Test func `pages without words are refused, never read as nothing`() {
    #expect(throws: ReadingError.container(.pdf, .noTextLayer)) { try read("\u{0C}\n\u{0C}") }
    #expect(throws: ReadingError.textLayerNeeded(.pdf)) {
      try DocumentReader().read(Array("%PDF-1.4".utf8), hint: ReadingHint())
    }
  }
}
