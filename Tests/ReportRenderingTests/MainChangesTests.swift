import PolicyModel
import Testing

@testable import ReportRendering

/// Each edit stands once among the main changes.
@Suite struct MainChangesTests {
  private func change(
    _ id: String, _ matter: Change.Matter, _ subject: String, old: Excerpt?, new: Excerpt?,
    significance: Double, section: [String] = ["費用"]
  ) -> Change {
    Change(
      id: id, matter: matter, subject: subject, section: section, old: old, new: new,
      because: .init(rule: "sample", newCue: "納めなければならない"), significance: significance)
  }

  private func excerpt(_ text: String, _ focus: String, _ number: Int? = nil) -> Excerpt {
    SampleReport.excerpt(
      text, focus, line: 9, ["費用"],
      figure: number.map {
        SampleReport.figure(
          .count, .number(ExactNumber($0)), unit: "人", subject: "出生数")
      })
  }

  private func digest(_ changes: [Change]) -> Digest {
    var report = SampleReport.report
    report.changes = changes
    return Digest(report)
  }

  private let old = "出生数は72人で、市の努力により増えました。"
  private let new = "出生数は68人で、過去最少となりました。"

  @Test func `words of a sentence whose figure is told are quoted with it`() {
    let figure = change(
      "f", .figure(.changed), "出生数", old: excerpt(old, "72人", 72), new: excerpt(new, "68人", 68),
      significance: 0.7)
    let words = change(
      "w", .wording(.edited), "", old: excerpt(old, "市の努力により増え"), new: excerpt(new, "過去最少となり"),
      significance: 0.4)
    let digest = digest([figure, words])
    #expect(digest.top.map(\.id) == ["f"])
    #expect(digest.quoted(figure).id == "w")
    #expect(digest.wordings.map(\.id) == ["w"])
  }

  @Test func `words of another sentence are told for themselves`() {
    let figure = change(
      "f", .figure(.changed), "出生数", old: excerpt(old, "72人", 72), new: excerpt(new, "68人", 68),
      significance: 0.7)
    let words = change(
      "w", .wording(.edited), "", old: excerpt("甲です。", "甲"), new: excerpt("乙です。", "乙"),
      significance: 0.4)
    #expect(digest([figure, words]).top.map(\.id) == ["f", "w"])
  }

  @Test func `a figure that came beside the one that changed is not told again`() {
    let figure = change(
      "f", .figure(.changed), "出生数", old: excerpt(old, "72人", 72), new: excerpt(new, "68人", 68),
      significance: 0.7)
    let beside = change(
      "b", .figure(.added), "出生数", old: nil, new: excerpt(new, "68人", 68), significance: 0.6)
    #expect(digest([figure, beside]).top.map(\.id) == ["f"])
    #expect(digest([figure, beside]).figures.count == 2)
  }

  @Test func `a duty on one thing that a section makes in two paragraphs is told once`() {
    let fee = { (id: String, subject: String, section: String) in
      self.change(
        id, .demand([.added]), subject, old: nil, new: self.excerpt(id, id), significance: 0.6,
        section: [section])
    }
    let changes = [
      fee("a", "条例で定める額の手数料", "第89条"), fee("b", "手数料", "第89条"), fee("c", "手数料", "第119条"),
    ]
    #expect(digest(changes).top.map(\.id) == ["a", "c"])
  }
}
