import PolicyModel
import Testing

@testable import ReportRendering

/// References that follow a renumbering are one line of a report.
@Suite struct ShiftedReferencesTests {
  private func passage(_ old: String, _ new: String, _ words: String, line: Int) -> Passage {
    let side = { (reference: String) in
      SampleReport.side(
        [("市長は、", false), (reference, true), (words, false)], line: line, ["本則"], line)
    }
    return Passage(kind: .edited, old: side(old), new: side(new))
  }

  private func report(_ passages: [Passage], _ changes: [Change] = []) -> ChangeReport {
    let place = { (number: String) in
      ChangeReport.SectionPlace(number: number, heading: "見出し", level: 7, line: 1)
    }
    var report = SampleReport.report
    report.sections = [("第十条", "第十二条"), ("第11条", "第13条")].map { old, new in
      .init(kind: .matched, old: [place(old)], new: [place(new)], similarity: 1)
    }
    (report.passages, report.changes) = (passages, changes)
    return report
  }

  private let three = [("第十条", "第十二条"), ("第十条第二項", "第十二条第二項"), ("第11条", "第13条")]

  @Test func `three of them or more are told in one line, the others in full`() {
    let passages =
      three.enumerated().map { passage($1.0, $1.1, "の規定による。", line: $0 + 1) }
      + [passage("毎月", "毎週", "公表する。", line: 9)]
    let text = TerminalRenderer().render(report(passages))
    #expect(text.contains("番号の変更に合わせた引用・目次の修正 3か所（第11条 → 第13条 など）"))
    #expect(!text.contains("{+第13条+}") && text.contains("{+毎週+}"))
    let markdown = MarkdownRenderer().render(report(passages))
    #expect(markdown.contains("番号の変更に合わせた引用・目次の修正 3か所"))
    #expect(!markdown.contains("<ins>第13条</ins>"))
  }

  @Test func `two are shown`() {
    let passages = three.prefix(2).enumerated().map { passage($1.0, $1.1, "の規定による。", line: $0 + 1) }
    #expect(ShiftedReferences(report(passages)).shown.count == 2)
  }

  @Test func `a reference to what did not shift so, and a figure, are no such thing`() {
    let shifted = three.enumerated().map { passage($1.0, $1.1, "の規定による。", line: $0 + 1) }
    let elsewhere = passage("第十条", "第十五条", "の規定による。", line: 8)
    let amount = passage("十日", "十二日", "以内に行う。", line: 9)
    let change = Change(
      id: "f", matter: .figure(.changed), subject: "期限", section: ["本則"],
      old: SampleReport.excerpt("市長は、十日以内に行う。", "十日", line: 9, ["本則"]),
      new: SampleReport.excerpt("市長は、十二日以内に行う。", "十二日", line: 9, ["本則"]),
      because: .init(rule: "figure-slot"), significance: 0.5)
    let references = ShiftedReferences(report(shifted + [elsewhere, amount], [change]))
    #expect(references.shifted.count == 3)
    #expect(references.shown.map(\.new?.line) == [8, 9])
  }
}
