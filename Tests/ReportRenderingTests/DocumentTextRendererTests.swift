import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct DocumentTextRendererTests {
  @Test func `a document is shown with what was read in it`() {
    let text = DocumentTextRenderer(.init(width: 100)).render(SampleReport.new, Self.annotated())
    #expect(text.contains("見出し 1、文 2、数値 1、要求・約束 1"))
    #expect(text.contains("    1  第1条 目的\n"))
    #expect(text.contains("    2  ・ 利用率を3割に上げます。\n"))
    #expect(text.contains("         # 3割 = 30％  利用率  割合、目標\n"))
    #expect(text.contains("         ! 約束 ●●●●○ 引き上げ・拡充  利用率  「上げます」"))
  }

  @Test func `the outline alone is the summary`() {
    let text = DocumentTextRenderer(.init(language: .english, extent: .summary)).render(
      SampleReport.new, Self.annotated())
    #expect(text.contains("第1条 目的"))
    #expect(!text.contains("利用率"))
  }

  @Test(arguments: HostileReport.payloads)
  func `a terminal obeys nothing that a document writes`(words: String) {
    let text = DocumentTextRenderer().render(
      HostileReport.edition(SampleReport.new, words), Self.annotated(heading: words))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && VisibleText.isSpeltOut($0.value) })
  }

  /// 第1条 with one item that holds a figure and a demand.
  private static func annotated(heading: String = "目的") -> AnnotatedDocument {
    let item = "利用率を3割に上げます。"
    let text = SourceText(heading + "\n" + item)
    let start = heading.utf8.count + 1
    var folded = NormalizedText()
    folded.append(verbatim: text.utf8, from: 0)
    let place = { (words: String) in
      let before =
        item.utf8.count
        - (item.firstRange(of: words).map { item[$0.lowerBound...].utf8.count } ?? 0)
      return (start + before)..<(start + before + words.utf8.count)
    }
    let whole = start..<text.utf8Count
    let document = Document(
      text: text, folded: folded, language: .japanese,
      sections: [
        Section(
          number: "", heading: "", level: 0, parent: nil, headingBlock: nil, blocks: 0..<0,
          subsectionsEnd: 2),
        Section(
          number: "第1条", heading: heading, level: 1, parent: 0, headingBlock: 0, blocks: 0..<2,
          subsectionsEnd: 2),
      ],
      blocks: [
        Block(
          kind: .heading(level: 1), section: 1, sentences: 0..<1, span: SourceSpan(0, start - 1)),
        Block(
          kind: .listItem(depth: 0, marker: ""), section: 1, sentences: 1..<2,
          span: SourceSpan(whole)),
      ],
      sentences: [
        Sentence(block: 0, span: SourceSpan(0, start - 1), folded: 0..<(start - 1)),
        Sentence(block: 1, span: SourceSpan(whole), folded: whole),
      ])
    var figure = SampleReport.figure(
      .percent, SampleReport.number("30"), unit: "percent", role: .target, subject: "利用率")
    figure.sentence = 1
    figure.span = SourceSpan(place("3割"))
    figure.folded = place("3割")
    var demand = SampleReport.demand(
      "利用率", "上げます", .increase, strength: 4, quantifier: .unstated)
    demand.sentence = 1
    demand.actor = nil
    return AnnotatedDocument(document: document, figures: [figure], demands: [demand])
  }
}
