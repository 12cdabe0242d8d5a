import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct StatRendererTests {
  private func row(_ name: String, changed: Bool = true) -> StatRenderer.Row {
    var report = SampleReport.report
    if !changed {
      report.findings = []
      report.tally.counts = []
    }
    return .init(name: name, report: report)
  }

  @Test func `a line a document, and their sum`() {
    let text = StatRenderer().render([
      row("方針/窓口.md"), row("a.md", changed: false), row("b.md"),
    ])
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        " 方針/窓口.md | 数値 3  要求・約束 2  構成 2  文言 1  表記 1  確認事項 2",
        " a.md         | 変更なし",
        " b.md         | 数値 3  要求・約束 2  構成 2  文言 1  表記 1  確認事項 2",
        " 3件の文書    | 数値 6  要求・約束 4  構成 4  文言 2  表記 2  確認事項 4",
      ])
  }

  @Test func `one document has no sum, and a narrow terminal breaks between counts`() {
    let text = StatRenderer(.init(width: 40)).render([row("policies/long/path/of/a/document.md")])
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 })
    #expect(lines.count > 1 && !text.contains("文書"))
  }

  @Test func `the sum stands in the same column`() {
    let lines = StatRenderer().render([row("a.md"), row("b.md")]).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0.prefix { $0 != "|" })) == 11 })
  }

  @Test(arguments: HostileReport.payloads)
  func `a terminal obeys no name`(words: String) {
    let text = StatRenderer().render([row(words)])
    #expect(
      !text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B || $0.value == 0x202E })
  }
}
