import PolicyModel
import Testing

@testable import ReportRendering

/// Two thousand changes: nothing may grow faster than the report.
@Suite struct LargeReportTests {
  private static let report: ChangeReport = {
    var report = SampleReport.report
    let changes = report.changes
    let passages = report.passages
    let sections = report.sections
    report.changes = (0..<300).flatMap { round in
      changes.map { change in
        var change = change
        change.id += "-\(round)"
        change.new?.line += round * 40
        change.old?.line += round * 40
        return change
      }
    }
    report.passages = (0..<400).flatMap { round in
      passages.map { passage in
        var passage = passage
        passage.new?.line += round * 40
        passage.old?.line += round * 40
        passage.new?.section[0] += "\(round)"
        return passage
      }
    }
    report.sections = (0..<200).flatMap { _ in sections }
    return report
  }()

  @Test func `a page of a site stays light and leaves nothing out`() {
    var report = Self.report
    report.passages = SampleReport.report.passages
    report.sections = SampleReport.report.sections
    let history = SeriesHistory(
      editions: [report.old, report.new], old: 0, strands: [], figures: [:], demands: [:],
      stories: [])
    let series = SiteSeries(key: "hikari", name: "hikari", editions: history.editions)
    let tool = ChangeReport.Tool(name: "kaitei", version: "0", rules: "0")
    let page = SiteRenderer(.init(), tool: tool).changes(report, history: history, in: series)
    #expect(page.utf8.count < 500_000)
    #expect(page.utf8.count * 2 < HTMLRenderer().render(report).utf8.count)
    #expect(page.contains("id=\"c-d-guide-299\""))
    for change in report.changes where ["figure", "demand"].contains(change.matter.type) {
      guard !page.contains("id=\"c-\(change.id)\"") else { continue }
      Issue.record("\(change.id) is not told")
    }
  }

  @Test func `a page of a site about two unlike texts stays light and names all headings`() {
    var report = SampleReport.report
    report.changes = Array(Self.report.changes.prefix(400))
    report.passages = (0..<300).map { row in
      Passage(
        kind: row % 2 == 0 ? .removed : .added,
        old: row % 2 == 0
          ? SampleReport.side(
            String(repeating: "旧い文です。", count: 8), line: row, ["旧\(row / 4)"], row)
          : nil,
        new: row % 2 == 1
          ? SampleReport.side(
            String(repeating: "新しい文です。", count: 8), line: row, ["新\(row / 4)"], row)
          : nil)
    }
    report.sections = (0..<180).map { number in
      let place = ChangeReport.SectionPlace(
        number: "", heading: "見出し\(number)番", level: 1, line: number + 1)
      return .init(
        kind: number % 2 == 0 ? .removed : .inserted, old: number % 2 == 0 ? [place] : [],
        new: number % 2 == 1 ? [place] : [], similarity: 0)
    }
    let history = SeriesHistory(
      editions: [report.old, report.new], old: 0, strands: [], figures: [:], demands: [:],
      stories: [])
    let series = SiteSeries(key: "hikari", name: "hikari", editions: history.editions)
    let tool = ChangeReport.Tool(name: "kaitei", version: "0", rules: "0")
    let page = SiteRenderer(.init(), tool: tool).changes(report, history: history, in: series)
    #expect(page.utf8.count < 300_000, "\(page.utf8.count)")
    for number in 0..<180 where !page.contains("見出し\(number)番") {
      Issue.record("\(number) is not named")
    }
    #expect(page.contains("<summary>削除 90</summary>"))
  }

  @Test func `every format shows two thousand changes whole`() {
    let report = Self.report
    #expect(TerminalRenderer().render(report).utf8.count > 200_000)
    #expect(HTMLRenderer().render(report).contains("id=\"c-d-guide-299\""))
    #expect(MarkdownRenderer().render(report).utf8.count > 200_000)
    #expect(CSVRenderer().render(report).split(separator: "\r\n").count == 1501)
    #expect(RevisionTableRenderer().render(report).utf8.count > 200_000)
    #expect(DOCXRenderer().render(report).count > 10_000)
    #expect(GitHubRenderer().render(report).split(separator: "\n").count == 2102)
    let short = MarkdownRenderer(.init(maximumLength: 65_536)).render(report)
    #expect(short.unicodeScalars.count <= 65_536)
  }

  @Test func `the summary does not grow with the report`() {
    let text = TerminalRenderer(.init(extent: .summary)).render(Self.report)
    #expect(text.split(separator: "\n").count < 45)
  }
}
