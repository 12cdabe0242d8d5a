import PolicyModel
import ReportRendering
import Testing

@Suite struct CombinedMarkdownTests {
  private func part(_ name: String, findings: Bool = true) -> CombinedMarkdownRenderer.Part {
    var report = SampleReport.report
    if !findings { report.findings = [] }
    return .init(name: name, report: report)
  }

  private func count(_ words: String, in text: String) -> Int {
    text.split(separator: words, omittingEmptySubsequences: false).count - 1
  }

  @Test func `verdicts come first, then the main changes of all, then folded details`() throws {
    let text = CombinedMarkdownRenderer(language: .english).render([
      part("policies/a.md"), part("policies/b|c.md", findings: false),
    ])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "# What changed in 2 documents")
    let first = try #require(lines.firstIndex { $0.hasPrefix("| policies/a") })
    let top = try #require(lines.firstIndex(of: "## Main changes"))
    let fold = try #require(lines.firstIndex { $0.hasPrefix("<details><summary>") })
    #expect(first < top && top < fold)
    #expect(lines[first].contains("to confirm"))
    #expect(!lines[first + 1].contains("to confirm"))
    #expect(lines[top...].prefix { $0 != lines[fold] }.contains { $0.hasPrefix("10. ") })
    #expect(
      count("<details>", in: text)
        == count("</details>", in: text))
  }

  @Test func `the gravest points to confirm stand open, each with its document`() throws {
    let text = CombinedMarkdownRenderer(language: .english).render([
      part("policies/a.md"), part("policies/b.md", findings: false),
    ])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let points = try #require(lines.firstIndex { $0.hasPrefix("## Points to confirm") })
    let fold = try #require(lines.firstIndex { $0.hasPrefix("<details>") })
    #expect(points < fold)
    #expect(lines[points + 2].hasPrefix("- <b>high</b> "))
    #expect(lines[points + 3].contains("policies/a.md: line "))
    #expect(!lines[points..<fold].contains { $0.contains("b.md") })
  }

  @Test func `a document in which nothing changed has its row and no details`() {
    var same = SampleReport.report
    same.changes = []
    same.findings = []
    same.passages = []
    same.tally = ChangeReport.Tally(
      oldSentences: 5, newSentences: 5, unchangedSentences: 5, counts: [])
    let text = CombinedMarkdownRenderer(language: .japanese).render([
      .init(name: "同じ.md", report: same)
    ])
    #expect(text.hasPrefix("# 1件の文書の変更\n"))
    #expect(text.contains("| 同じ.md | "))
    #expect(!text.contains("<details>"))
  }

  @Test(arguments: [5_000, 20_000, 65_000])
  func `any number of documents keeps below the length, and what is left out is counted`(
    length: Int
  ) {
    let parts = (0..<400).map {
      part("文書/" + String(repeating: "長い", count: 60) + "\($0).md")
    }
    let text = CombinedMarkdownRenderer(maximumLength: length).render(parts)
    #expect(text.unicodeScalars.count <= length)
    #expect(text.unicodeScalars.count > length / 4)
    #expect(text.contains("件の文書は省きました"))
    #expect(
      count("<details>", in: text)
        == count("</details>", in: text))
    let whole = CombinedMarkdownRenderer(maximumLength: nil).render(parts)
    #expect(!whole.contains("省きました"))
    #expect(count("<summary><b>", in: whole) == 400)
  }

  @Test func `names of files cannot become markup`() {
    let text = CombinedMarkdownRenderer(language: .english).render([
      part("<img src=x onerror=alert(1)>|**b**\n# h.md")
    ])
    #expect(!text.contains("<img"))
    #expect(!text.contains("\n# h"))
    #expect(!text.contains("|**b**"))
  }

  @Test func `no document at all is said`() {
    #expect(
      CombinedMarkdownRenderer(language: .english).render([]) == "# What changed in 0 documents\n\n"
    )
  }
}
