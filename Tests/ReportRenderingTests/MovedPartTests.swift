import PolicyModel
import Testing

@testable import ReportRendering

/// What a 新旧対照表 says of parts that stand elsewhere than before.
@Suite struct MovedPartTests {
  private func side(
    _ words: String, _ section: [String], line: Int, _ kind: Block.Kind = .paragraph,
    isChanged: Bool = false
  ) -> Passage.Side {
    .init(
      runs: [.init(words, isChanged: isChanged)], line: line, blockKind: kind, section: section,
      block: line)
  }

  /// A section's heading and its words, which stayed or changed.
  private func section(
    _ old: [String], _ new: [String], heading: String, lines: (old: Int, new: Int),
    words: (old: String, new: String) = ("同じ。", "同じ。")
  ) -> [Passage] {
    let kind = Block.Kind.heading(level: 7)
    let isChanged = words.old != words.new
    return [
      Passage(
        kind: .unchanged, old: side(heading, old, line: lines.old, kind),
        new: side(heading, new, line: lines.new, kind)),
      Passage(
        kind: isChanged ? .edited : .unchanged,
        old: side(words.old, old, line: lines.old + 1, isChanged: isChanged),
        new: side(words.new, new, line: lines.new + 1, isChanged: isChanged)),
    ]
  }

  private func report(
    _ passages: [Passage], moved places: [(number: String, heading: String, line: Int)]
  ) -> ChangeReport {
    var report = SampleReport.report
    report.passages = passages
    report.sections = places.map { place in
      let place = ChangeReport.SectionPlace(
        number: place.number, heading: place.heading, level: 7, line: place.line)
      return .init(kind: .moved, old: [place], new: [place], similarity: 1)
    }
    return report
  }

  private func rows(
    _ report: ChangeReport, _ profile: RevisionTableProfile = .ministry
  ) -> [String] {
    func written(_ cell: RevisionTable.Cell) -> String {
      switch cell {
      case .empty: ""
      case .label(let words): words
      case .omitted(let runs, _): written(runs)
      case .words(let lead, let runs, _): written(lead + runs)
      }
    }
    func written(_ runs: [Passage.Run]) -> String {
      runs.map { $0.isChanged ? "_\($0.text)_" : $0.text }.joined()
    }
    return RevisionTable(report, profile, .japanese).rows.map { row in
      let sides = [written(row.new), written(row.old)]
      return (sides + (row.remark.isEmpty ? [] : [row.remark])).joined(separator: " ‖ ")
    }
  }

  /// 禁止行為 went from behind 使用時間 to the front.
  private var swapped: ChangeReport {
    report(
      section(
        ["第5条 禁止行為"], ["第2条 禁止行為"], heading: "禁止行為", lines: (20, 5))
        + section(["第2条 使用時間"], ["第3条 使用時間"], heading: "使用時間", lines: (5, 8)),
      moved: [("第2条", "禁止行為", 5)])
  }

  @Test func `an article that went elsewhere is told as moved, those that made room are not`() {
    #expect(
      rows(swapped) == ["_第2条_　（移動）　（略） ‖ _第5条_　（略）", "_第3条_　（略） ‖ _第2条_　（略）"])
    #expect(RevisionTable(swapped, .ministry, .japanese).rows.map(\.isMoved) == [true, false])
  }

  @Test func `its number has a double line, which the note tells of`() {
    let page = RevisionTableRenderer().render(swapped)
    #expect(page.contains("<ins class=\"moved\">第2条</ins>　（移動）　（略）"))
    #expect(page.contains("<del class=\"moved\">第5条</del>"))
    #expect(page.contains("<ins>第3条</ins>"))
    #expect(page.contains("二重下線は、移動した規定の番号又は見出しである。"))
    #expect(!RevisionTableRenderer().render(SampleReport.report).contains("二重下線"))
    #expect(RevisionTableRenderer(profile: .bill).render(swapped).contains("二重傍線"))
    let word = String(decoding: DOCXRenderer().text(of: swapped), as: UTF8.self)
    #expect(
      word.contains(
        "<w:u w:val=\"double\"/></w:rPr><w:t xml:space=\"preserve\">第2条</w:t>"))
    #expect(word.contains("二重下線"))
  }

  @Test func `a column of remarks says it where there is one`() {
    #expect(
      rows(swapped, .workRules) == [
        "_第2条_　（略） ‖ _第5条_　（略） ‖ （移動）", "第3条　（略） ‖ 第2条　（略）",
      ])
  }

  @Test func `an article that moved and changed bears the word at its number`() {
    let report = report(
      section(
        ["第1章", "第5条 禁止行為"], ["第2章", "第9条 禁止行為"], heading: "禁止行為",
        lines: (20, 30), words: ("甲。", "乙。")), moved: [("第9条", "禁止行為", 30)])
    #expect(
      rows(report) == [
        "（禁止行為） ‖ （禁止行為）", "_第9条_　（第1章から移動）　_乙。_ ‖ _第5条_　_甲。_",
      ])
    #expect(
      rows(report, .articles) == [
        "_第9条_（禁止行為）　（第1章から移動） ‖ _第5条_（禁止行為）", "_乙。_ ‖ _甲。_",
      ])
    #expect(
      rows(report, .workRules) == [
        "_第9条_（禁止行為） ‖ _第5条_（禁止行為） ‖ （第1章から移動）", "_乙。_ ‖ _甲。_ ‖ （変更）",
      ])
  }

  @Test func `a part whose chapter only has another number stayed in it`() {
    let report = report(
      section(
        ["第2章 勤務", "第5条 休日"], ["第3章 勤務", "第9条 休日"], heading: "休日",
        lines: (20, 30)), moved: [("第9条", "休日", 30)])
    #expect(rows(report) == ["_第9条_　（移動）　（略） ‖ _第5条_　（略）"])
  }

  @Test func `a heading without a number is marked whole`() {
    let report = report(
      section(["安全"], ["安全"], heading: "安全", lines: (20, 30), words: ("甲。", "乙。"))
        + section(["費用"], ["費用"], heading: "費用", lines: (10, 40)),
      moved: [("", "安全", 30), ("", "費用", 40)])
    #expect(
      rows(report) == ["_安全_　（移動） ‖ _安全_", "_乙。_ ‖ _甲。_", "_費用_　（移動）　（略） ‖ _費用_　（略）"])
  }

  @Test func `a paragraph that moved by itself says where it stood`() {
    let item = { (section: String, marker: String, line: Int) in
      self.side("市長は、公表する。", [section], line: line, .listItem(depth: 0, marker: marker))
    }
    let moved = Passage(
      kind: .moved, old: item("第3条 公表", "２", 8), new: item("第7条 報告", "３", 20))
    #expect(
      rows(report([moved], moved: [])) == ["_３_　（第3条から移動）　市長は、公表する。 ‖ _２_　市長は、公表する。"])
    let plain = Passage(
      kind: .moved, old: side("甲。", ["案"], line: 8), new: side("甲。", ["案"], line: 20))
    #expect(rows(report([plain], moved: [])).last == "（移動）　甲。 ‖ 甲。")
    #expect(rows(report([plain], moved: []), .workRules).last == "甲。 ‖ 甲。 ‖ （移動）")
  }

  @Test func `a heading that gave way to another one stands beside it`() {
    let kind = Block.Kind.heading(level: 7)
    let (old, new) = (["第6条 返却"], ["第6条 在宅勤務"])
    let passages = [
      Passage(kind: .removed, old: side("返却", old, line: 20, kind, isChanged: true), new: nil),
      Passage(kind: .added, old: nil, new: side("在宅勤務", new, line: 20, kind, isChanged: true)),
      Passage(
        kind: .replaced, old: side("返す。", old, line: 21, isChanged: true),
        new: side("働く。", new, line: 21, isChanged: true)),
    ]
    #expect(
      rows(report(passages, moved: [])) == [
        "_（__在宅勤務__）_ ‖ _（__返却__）_", "第6条　_働く。_ ‖ 第6条　_返す。_",
      ])
  }
}
