import PolicyModel
import Testing

@testable import ReportRendering

/// What stands in a demand's entry at a terminal: each thing once.
@Suite struct TerminalDemandTests {
  private let renderer = TerminalRenderer(.init(width: 100))

  private func report(_ changes: [Change], _ passages: [Passage] = []) -> ChangeReport {
    var report = SampleReport.report
    report.changes = changes
    report.passages = passages
    report.findings = []
    return report
  }

  private func demand(
    _ id: String, _ kinds: [Change.DemandChange], old: String, new: String, cue: (String, String),
    strength: (Int, Int) = (4, 4)
  ) -> Change {
    func side(_ text: String, _ cue: String, _ strength: Int, line: Int) -> Excerpt {
      SampleReport.excerpt(
        text, cue, line: line, SampleReport.paper,
        demand: SampleReport.demand(
          "受付票", cue, .other, strength: strength, quantifier: .unstated))
    }
    return Change(
      id: id, matter: .demand(kinds), subject: "受付票", section: SampleReport.paper,
      old: side(old, cue.0, strength.0, line: 30), new: side(new, cue.1, strength.1, line: 31),
      because: .init(rule: "sample", oldCue: cue.0, newCue: cue.1), significance: 0.5)
  }

  @Test func `a strength that both sides have stands once`() {
    let change = demand(
      "d", [.requantified], old: "受付票を20枚配ります。", new: "受付票を30枚配ります。",
      cue: ("20枚配ります", "30枚配ります"))
    let text = renderer.render(report([change]))
    #expect(text.contains("「20枚配ります」 → 「30枚配ります」 ●●●●○  "))
  }

  @Test func `what was reversed is measured on no scale`() {
    let change = demand(
      "d", [.reversed], old: "受付票は必要です。", new: "受付票は不要です。", cue: ("必要です", "不要です"),
      strength: (2, 3))
    let text = renderer.render(report([change]))
    #expect(text.contains("「必要です」 → 「不要です」"))
    #expect(!text.contains("●"))
  }

  @Test func `how far an amount went stands with its figure alone`() {
    let change = demand(
      "d", [.requantified], old: "受付票を20枚配ります。", new: "受付票を30枚配ります。",
      cue: ("20枚配ります", "30枚配ります"))
    var figure = SampleReport.report.changes[1]
    figure.partOf = "d"
    let text = renderer.render(report([figure, change]))
    let entry = text.split(separator: "━━ 要求・約束の変更")
    #expect(entry[0].contains("＋9.43ポイント"))
    #expect(!entry[1].contains("＋9.43ポイント"))
  }

  @Test func `a sentence whose verb stayed is quoted once with what differs marked`() {
    let change = demand(
      "d", [.retargeted], old: "市は、受付票を窓口に届けます。", new: "市は、受付票を出張所に届けます。",
      cue: ("届けます", "届けます"))
    let passage = Passage(
      kind: .edited,
      old: SampleReport.side(
        [("市は、受付票を", false), ("窓口", true), ("に届けます。", false)], line: 30, SampleReport.paper, 1),
      new: SampleReport.side(
        [("市は、受付票を", false), ("出張所", true), ("に届けます。", false)], line: 31, SampleReport.paper, 1))
    let text = renderer.render(report([change], [passage]))
    let list = text.split(separator: "━━ 要求・約束の変更")[1].split(separator: "\n━━")[0]
    #expect(list.contains("「届けます」 ●●●●○\n"))
    #expect(list.contains("± 市は、受付票を[-窓口-]{+出張所+}に届けます。"))
    #expect(list.split(separator: "届けます").count == 3)
  }

  @Test func `a place stands behind no condition`() {
    var change = demand(
      "d", [.softened], old: "受付票を配ります。", new: "受付票を配ります。", cue: ("配ります", "できれば配ります"))
    change.new?.demand?.conditions = ["求めがあった場合"]
    let text = renderer.render(report([change]))
    let list = text.split(separator: "━━ 要求・約束の変更")[1]
    #expect(list.contains("条件：― → 求めがあった場合\n"))
  }
}

/// What stood by itself in a text, as the list of its structure names it.
@Suite struct StructureListTests {
  @Test(arguments: [
    ("観光 | 宿泊者数 | 400人", "削除  表の行：観光 | 宿泊者数 | 400人"), ("窓口は増やしません。", "削除  段落：窓口は増やしません。"),
  ])
  func `a row of a table is called one`(words: String, told: String) {
    var report = SampleReport.report
    report.sections = []
    report.changes = [
      Change(
        id: "s", matter: .structure(.removed, level: .paragraph), subject: "",
        section: SampleReport.paper,
        old: SampleReport.excerpt(words, nil, line: 17, SampleReport.paper), new: nil,
        because: .init(rule: "paragraph-alone"), significance: 0.4)
    ]
    let text = TerminalRenderer(.init(width: 100)).render(report)
    #expect(text.contains(told))
  }
}

/// A section without a caption is told by what it says.
@Suite struct UncaptionedSectionTests {
  @Test(arguments: [
    ("第14条", true), ("第14条の2", true), ("Article 5", true), ("（3）", true), ("第14条 休暇", false),
    ("Article 5 Leave", false), ("休暇", false),
  ])
  func `a caption is more than a number`(title: String, isUncaptioned: Bool) {
    #expect(ShortName.isUncaptioned(title) == isUncaptioned)
  }

  @Test func `an article that went is named by the promise that it made`() {
    let section = ["第14条"]
    let sentence = "勤続10年に達した者には、慰労の休暇を与える。"
    var report = SampleReport.report
    report.changes = [
      Change(
        id: "s", matter: .structure(.removed, level: .section), subject: "第14条", section: section,
        old: SampleReport.excerpt("第14条", nil, line: 27, section), new: nil,
        because: .init(rule: "section-alone"), significance: 0.6),
      Change(
        id: "d", matter: .demand([.dropped]), subject: "慰労の休暇", section: section,
        old: SampleReport.excerpt(
          sentence, "与える", line: 27, section,
          demand: SampleReport.demand(
            "慰労の休暇", "与える", .other, strength: 3, quantifier: .unstated)), new: nil,
        because: .init(rule: "demand-unmatched", oldCue: "与える"), significance: 0.58),
    ]
    report.findings = []
    let text = TerminalRenderer(.init(extent: .summary)).render(report)
    #expect(text.contains(" 1  第14条  慰労の休暇  削除"))
  }

  @Test func `a numbered part is placed once by the section around it`() {
    let section = ["第26条", "○3"]
    var report = SampleReport.report
    report.changes = [
      Change(
        id: "s", matter: .structure(.added, level: .section), subject: "○3", section: section,
        old: nil, new: SampleReport.excerpt("○3", nil, line: 27, section),
        because: .init(rule: "section-alone"), significance: 0.6)
    ]
    report.findings = []
    let text = TerminalRenderer(.init(extent: .summary)).render(report)
    #expect(text.contains(" 1  第26条 ○3  新設"))
    #expect(text.contains("新27行") && !text.contains("第26条  新27行"))
  }
}
