import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct GitHubRendererTests {
  @Test func `findings warn first, then changes are noticed by weight`() {
    let lines = GitHubRenderer(path: "policy/a,b.txt").render(SampleReport.report)
      .split(separator: "\n")
    #expect(lines.count == 8)
    #expect(lines[0].hasPrefix("::warning file=policy/a%2Cb.txt,line=24,title=C28 確認事項::"))
    #expect(lines[1].contains("300 ÷ 1200 = 25 %25 ≠ 35 %25"))
    #expect(
      lines[2].hasPrefix(
        "::notice file=policy/a%2Cb.txt,line=25,title=要求・約束：弱い表現へ、範囲の縮小::紙の申請書："))
    #expect(lines[3].contains("2025年3月末まで → 2026年3月末まで（365日先に延期）"))
  }

  @Test(arguments: HostileReport.payloads)
  func `a document begins no command of its own`(words: String) {
    let report = HostileReport.report(words)
    let lines = GitHubRenderer().render(report).split(separator: "\n")
    #expect(lines.count == 8)
    for line in lines {
      #expect(line.hasPrefix("::notice file=") || line.hasPrefix("::warning file="))
      #expect(!line.unicodeScalars.contains { VisibleText.isSpeltOut($0.value) })
    }
  }
}

@Suite struct SARIFRendererTests {
  @Test func `a finding has its rule, its line and its fingerprint`() {
    let text = String(
      decoding: SARIFRenderer().render(
        SampleReport.findings, of: SampleReport.new, tool: .init(version: "1.0.0", rules: "r")),
      as: UTF8.self)
    #expect(text.contains("\"version\": \"2.1.0\""))
    #expect(text.contains("\"ruleId\": \"C28\""))
    #expect(text.contains("\"startLine\": 24"))
    #expect(text.contains("\"kaitei/v1\": \"c28-limit\""))
    #expect(text.contains("\"uri\": \"hikari-2026.txt\""))
    #expect(text.contains("\"text\": \"一部だけの更新\""))
  }

  @Test func `paths become relative references`() {
    #expect(SARIFRenderer.uri("方針 1.txt") == "%E6%96%B9%E9%87%9D%201.txt")
    #expect(SARIFRenderer.uri("javascript:x") == "javascript%3Ax")
  }
}
