import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct RevisionTableTests {
  @Test func `ministries have the amended text on the left, underlined`() throws {
    let page = RevisionTableRenderer().render(SampleReport.report)
    #expect(page.contains("<th scope=\"col\">改正後</th><th scope=\"col\">改正前</th></tr>"))
    #expect(
      page.contains(
        "<td>紙の受付票は<ins>2026年</ins>3月末まで使えます。</td><td>紙の受付票は<del>2025年</del>3月末まで使えます。</td>"))
    #expect(page.contains("<ins>案内員を必ず置きます。</ins></td><td class=\"label\">（新設）</td>"))
    #expect(page.contains("<td class=\"label\">（削る）</td><td><del>窓口は増やしません。</del></td>"))
    #expect(page.contains("備考　改正部分は、下線の部分である。"))
    #expect(page.contains("この報告は参考資料です。"))
  }

  @Test func `local government writes nothing where nothing stood`() {
    let page = RevisionTableRenderer(profile: .localGovernment).render(SampleReport.report)
    #expect(page.contains("<ins>案内員を必ず置きます。</ins></td><td></td>"))
    #expect(!page.contains("（新設）"))
  }

  @Test func `work rules have the old text on the left and a column of remarks`() {
    let page = RevisionTableRenderer(profile: .workRules).render(SampleReport.report)
    #expect(
      page.contains(
        "<th scope=\"col\">旧</th><th scope=\"col\">新</th><th scope=\"col\" class=\"remarks\">備考</th>"
      ))
    #expect(page.contains("<td class=\"remarks\">（追加）</td>"))
    #expect(page.contains("<td class=\"label\">（削除）</td><td class=\"remarks\">（削除）</td>"))
  }

  @Test func `articles and bills have their own headings`() {
    let articles = RevisionTableRenderer(profile: .articles).render(SampleReport.report)
    #expect(articles.contains("<th scope=\"col\">現行定款</th><th scope=\"col\">変更案</th>"))
    let bill = RevisionTableRenderer(profile: .bill).render(SampleReport.report)
    #expect(bill.contains("<th scope=\"col\">改正案</th><th scope=\"col\">現行</th>"))
    #expect(bill.contains("<body class=\"vertical\">"))
    #expect(bill.contains("（傍線の部分は改正部分）"))
  }

  @Test func `sections without changes are told as a range`() {
    var report = SampleReport.report
    let quiet = ["第3条", "第4条", "第5条"].map { title in
      Passage(
        kind: .unchanged, old: SampleReport.side("本則", line: 50, [title], 20),
        new: SampleReport.side("本則", line: 50, [title], 20))
    }
    report.passages += quiet
    let page = RevisionTableRenderer().render(report)
    #expect(page.contains("<td class=\"label\">第3条〜第5条　（略）</td>"))
    report.passages = quiet
    #expect(RevisionTableRenderer().render(report).contains("改正部分はありません。"))
  }

  @Test func `a shift of numbers alone can be left out`() {
    let shifted = Passage(
      kind: .edited,
      old: SampleReport.side([("３", true), (" 市長は、これを公表する。", false)], line: 1, [], 0),
      new: SampleReport.side([("４", true), (" 市長は、これを公表する。", false)], line: 1, [], 0))
    #expect(shifted.isNumberShift)
    let edited = Passage(
      kind: .edited, old: SampleReport.side([("市は", true), ("行う。", false)], line: 1, [], 0),
      new: SampleReport.side([("県は", true), ("行う。", false)], line: 1, [], 0))
    #expect(!edited.isNumberShift)
  }

  @Test(arguments: HostileReport.payloads)
  func `the table holds no element of a document`(words: String) {
    let page = RevisionTableRenderer(profile: .workRules).render(HostileReport.report(words))
    let own: Set = [
      "!DOCTYPE", "html", "head", "meta", "link", "title", "style", "body", "h1", "span", "p",
      "table", "thead", "tbody", "tr", "th", "td", "ins", "del",
    ]
    for piece in page.split(separator: "<").dropFirst() {
      let name = piece.drop { $0 == "/" }.prefix { $0 != " " && $0 != ">" }
      #expect(own.contains(String(name)), "\(name)")
    }
  }
}
