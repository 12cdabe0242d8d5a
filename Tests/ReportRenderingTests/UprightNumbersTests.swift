import PolicyModel
import Testing

@testable import ReportRendering

/// 縦中横 in tables whose lines run down the page.
@Suite struct UprightNumbersTests {
  private func marked(_ words: String) -> String {
    UprightNumbers.pieces(of: words).map { piece in
      switch piece.setting {
      case .plain: piece.words
      case .combined: "⟦\(piece.words)⟧"
      case .stacked: "⟪\(piece.words)⟫"
      }
    }.joined()
  }

  @Test(arguments: [
    "第⟦12⟧条の⟦2⟧　使用料", "⟦3⟧月⟦31⟧日", "⟦100⟧分の⟦30⟧", "(⟦1⟧)　竹木", "⟪2026⟫年⟦4⟧月",
    "⟦5⟧年以上⟦10⟧年未満",
  ])
  func `short numbers stand upright`(words: String) {
    let plain = words.filter { !"⟦⟧⟪⟫".contains($0) }
    #expect(marked(plain) == words)
  }

  @Test(arguments: [
    "13.87％", "12,000円", "25%", "A4判", "午前8:30", "2026-04-01", "10000人", "第十二条", "第１２条", "",
  ])
  func `other numbers stay as the line runs`(words: String) {
    #expect(marked(words) == words)
  }

  private var report: ChangeReport {
    var report = SampleReport.report
    report.passages = [
      Passage(
        kind: .edited, old: SampleReport.side([("期間は", false), ("14日", true)], line: 1, [], 0),
        new: SampleReport.side([("期間は", false), ("30日", true)], line: 1, [], 0))
    ]
    return report
  }

  @Test func `a bill's page and Word file set them so, a ministry's do not`() {
    let bill = RevisionTableRenderer(profile: .bill).render(report)
    #expect(bill.contains("<ins><span class=\"tcy\">30</span>日</ins>"))
    #expect(!RevisionTableRenderer().render(report).contains("class=\"tcy\""))
    let word = String(
      decoding: DOCXRenderer(content: .table(.bill)).text(of: report), as: UTF8.self)
    #expect(word.contains("w:vert=\"1\" w:vertCompress=\"1\"></w:eastAsianLayout></w:rPr>"))
    #expect(word.contains("<w:t xml:space=\"preserve\">30</w:t>"))
    let flat = String(decoding: DOCXRenderer().text(of: report), as: UTF8.self)
    #expect(!flat.contains("eastAsianLayout"))
  }

  @Test func `each upright number of a Word file has an id of its own`() {
    let word = String(
      decoding: DOCXRenderer(content: .table(.bill)).text(of: report), as: UTF8.self)
    let ids = word.split(separator: "<w:eastAsianLayout w:id=\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(ids.count >= 2 && Set(ids).count == ids.count)
  }
}
