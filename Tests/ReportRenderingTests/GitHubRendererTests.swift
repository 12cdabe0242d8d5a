import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct GitHubRendererTests {
  @Test func `findings warn first, then changes are noticed by weight`() {
    let lines = GitHubRenderer(path: "policy/a,b.txt").render(SampleReport.report)
      .split(separator: "\n")
    #expect(lines.count == 9)
    #expect(lines[0].hasPrefix("::warning file=policy/a%2Cb.txt,line=24,title=C28 確認事項::"))
    #expect(lines[1].contains("300 ÷ 1,200 = 25％ ≠ 35％"))
    #expect(
      lines[2].hasPrefix(
        "::notice file=policy/a%2Cb.txt,line=25,title=要求・約束：弱い表現へ、範囲の縮小::紙の申請書："))
    #expect(lines[3].contains("2025年3月末まで → 2026年3月末まで（1年延期）"))
  }

  @Test func `a section that only moved is named once, with both lines`() throws {
    var report = SampleReport.report
    var moved = try #require(report.changes.first { $0.id == "s-renamed" })
    moved.matter = .structure(.moved, level: .section)
    moved.subject = "第3章 公園"
    moved.old?.text = "第3章 公園"
    moved.new?.text = "第3章 公園"
    report.changes = [moved]
    report.findings = []
    let line = GitHubRenderer().render(report)
    #expect(line.split(separator: "公園").count == 2, "\(line)")
    #expect(line.contains("→"))
  }

  @Test(arguments: HostileReport.payloads)
  func `a document begins no command of its own`(words: String) {
    let report = HostileReport.report(words)
    let lines = GitHubRenderer().render(report).split(separator: "\n")
    #expect(lines.count == 9)
    for line in lines {
      #expect(line.hasPrefix("::notice file=") || line.hasPrefix("::warning file="))
      #expect(!line.unicodeScalars.contains { VisibleText.isSpeltOut($0.value) })
    }
  }
}
