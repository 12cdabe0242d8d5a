import PolicyModel
import Testing

@testable import ReportRendering

/// Where something stands, told without repeating the document's own title.
@Suite struct SectionPathTests {
  private static let report: ChangeReport = {
    var report = SampleReport.report
    let title = "ひかり市窓口改革方針"
    for index in report.changes.indices {
      report.changes[index].section.insert(title, at: 0)
      report.changes[index].old?.section.insert(title, at: 0)
      report.changes[index].new?.section.insert(title, at: 0)
    }
    for index in report.passages.indices {
      report.passages[index].old?.section.insert(title, at: 0)
      report.passages[index].new?.section.insert(title, at: 0)
    }
    return report
  }()

  @Test func `no format for people repeats the title in a path`() {
    let report = Self.report
    let combined = CombinedMarkdownRenderer().render([.init(name: "a.md", report: report)])
    let pages = [
      TerminalRenderer().render(report), HTMLRenderer().render(report),
      MarkdownRenderer().render(report), GitHubRenderer().render(report), combined,
      AtomRenderer().render([report], series: "hikari"),
    ]
    for page in pages {
      #expect(!page.contains("ひかり市窓口改革方針 ＞"), "\(page.prefix(80))")
      #expect(page.contains("第1章 窓口の今 ＞"), "\(page.prefix(80))")
    }
  }

  @Test func `a path of the title alone is no path`() {
    let phrasing = Phrasing.japanese.of(Self.report)
    #expect(phrasing.sectionPath(["ひかり市窓口改革方針"]) == "")
    #expect(phrasing.sectionPath(["第2章", "ひかり市窓口改革方針"]) == "第2章 ＞ ひかり市窓口改革方針")
    #expect(phrasing.sectionPath(["ひかり市窓口改革方針", "ア", "イ", "ウ"], last: 2) == "イ ＞ ウ")
  }
}
