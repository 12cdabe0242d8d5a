import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct MarkdownRendererTests {
  @Test func `main changes stand before the tables`() throws {
    let text = MarkdownRenderer().render(SampleReport.report)
    let top = try #require(text.firstRange(of: "## 主な変更"))
    let table = try #require(text.firstRange(of: "## 数値の変更（3）"))
    #expect(top.lowerBound < table.lowerBound)
    #expect(
      text.contains(
        "| 電子申請の利用率 | 38.3％ | 47.73％ | ↑ ＋9.43ポイント、＋24.6％ | 値の変更 |"))
    #expect(text.contains("<del>2025年</del>3月末まで使えます。"))
  }

  @Test(arguments: HostileReport.payloads)
  func `a document's words open no element, link or table cell`(words: String) {
    let text = MarkdownRenderer().render(HostileReport.report(words))
    let own: Set = ["b", "sub", "ins", "del", "br", "details", "summary", "!--"]
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      let name = rest[rest.index(after: open)...].drop { $0 == "/" }.prefix {
        $0.isLetter || $0 == "!" || $0 == "-"
      }
      #expect(own.contains(String(name)), "\(name)")
      rest = rest[rest.index(after: open)...]
    }
    let unescaped = text.replacing("\\]", with: "")
    #expect(!unescaped.contains("](") && !text.contains("http://") && !text.contains("@e"))
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      #expect([3, 6, 7].contains(bars), "\(line)")
    }
  }

  @Test func `the length is bounded and what is left out is counted`() {
    var report = SampleReport.report
    let one = report.changes[0]
    report.changes = (0..<3000).map { number in
      var change = one
      change.id = "f\(number)"
      return change
    }
    let text = MarkdownRenderer(.init(maximumLength: 65_536)).render(report)
    #expect(text.unicodeScalars.count <= 65_536)
    #expect(text.unicodeScalars.count > 50_000)
    #expect(text.contains("件を省きました。"))
    let opened = text.split(separator: "<details>").count
    #expect(text.split(separator: "</details>").count == opened)
  }

  @Test func `findings alone are a list`() {
    let text = MarkdownRenderer(.init(language: .english)).render(
      SampleReport.findings, of: SampleReport.new)
    #expect(
      text.contains("- <b>medium</b> 300 of 1,200 is 25%, but 35% is stated. Please confirm."))
  }

  @Test func `marks are escaped only where they mean something`() {
    var utf8: [UInt8] = []
    MarkdownEscaping.append("38.3％ (a-b) 1. x", to: &utf8)
    #expect(String(decoding: utf8, as: UTF8.self) == "38.3％ (a-b) 1. x")
    utf8 = []
    MarkdownEscaping.append("1. x", to: &utf8)
    #expect(String(decoding: utf8, as: UTF8.self) == "1\\. x")
  }
}
