import PolicyModel
import Testing

@testable import ReportRendering

/// Terms that were renamed throughout are one line of a report.
@Suite struct RenamedTermsTests {
  private func passage(
    _ old: String, _ new: String, _ words: String = "は、届出を行う。", line: Int
  ) -> Passage {
    let side = { (term: String) in
      SampleReport.side([(term, true), (words, false)], line: line, ["総則"], line)
    }
    return Passage(kind: .edited, old: side(old), new: side(new))
  }

  private func renaming(_ old: String, _ new: String, places: Int) -> Change {
    Change(
      id: old, matter: .wording(.edited), subject: old + " → " + new, section: ["総則"],
      old: SampleReport.excerpt(old + "は、届出を行う。", old, line: 1, ["総則"]),
      new: SampleReport.excerpt(new + "は、届出を行う。", new, line: 1, ["総則"]),
      because: .init(rule: "renamed-term", oldCue: old, newCue: new), significance: 0.5,
      occurrences: places)
  }

  private func report(_ passages: [Passage], _ changes: [Change]) -> ChangeReport {
    var report = SampleReport.report
    (report.passages, report.changes, report.sections) = (passages, changes, [])
    return report
  }

  @Test func `passages that changed in nothing else are left out and counted`() {
    let renamed = (1...4).map { passage("労働者", "社員", line: $0) }
    let other = passage("毎月", "毎週", "公表する。", line: 9)
    let report = report(renamed + [other], [renaming("労働者", "社員", places: 6)])
    let line = "用語の置き換え：労働者 → 社員（6か所）。ほかに変わりのない4か所は略しました"
    let text = TerminalRenderer(.init(width: 120)).render(report)
    #expect(text.contains(line))
    #expect(text.contains("{+毎週+}") && !text.contains("- [-労働者-]"))
    let markdown = MarkdownRenderer().render(report)
    #expect(markdown.contains(line))
    #expect(markdown.contains("<ins>毎週</ins>") && !markdown.contains("旧：<del>労働者</del>"))
    // A page has room for all of them.
    #expect(HTMLRenderer().render(report).contains("<p>用語の置き換え：労働者 → 社員（6か所）</p>"))
  }

  @Test func `two of them are shown`() {
    let renamed = (1...2).map { passage("労働者", "社員", line: $0) }
    let listed = ListedPassages(report(renamed, [renaming("労働者", "社員", places: 3)]))
    #expect(listed.shown.count == 2 && listed.renamed.isEmpty)
  }

  @Test func `another word, another edit and another's renaming are shown`() {
    let renamed = (1...3).map { passage("労働者", "社員", line: $0) }
    // Nobody renamed 会社, and the last one won a word besides.
    let foreign = passage("会社", "社員", line: 5)
    let edited = Passage(
      kind: .edited,
      old: SampleReport.side([("労働者", true), ("は行う。", false)], line: 6, ["総則"], 6),
      new: SampleReport.side(
        [("社員", true), ("は", false), ("直ちに", true), ("行う。", false)], line: 6, ["総則"], 6))
    let listed = ListedPassages(
      report(renamed + [foreign, edited], [renaming("労働者", "社員", places: 4)]))
    #expect(listed.renamed.count == 3)
    #expect(listed.shown.map(\.new?.line) == [5, 6])
  }

  @Test func `a passage whose demand changed is shown`() {
    let renamed = (3...5).map { passage("労働者", "社員", line: $0) }
    let told = passage("労働者", "社員", "は、台帳を備える。", line: 2)
    let demand = Change(
      id: "d", matter: .demand([.strengthened]), subject: "台帳", section: ["総則"],
      old: SampleReport.excerpt("労働者は、台帳を備える。", "備える", line: 2, ["総則"]),
      new: SampleReport.excerpt("社員は、台帳を備える。", "備える", line: 2, ["総則"]),
      because: .init(rule: "strength"), significance: 0.5)
    let listed = ListedPassages(
      report([told] + renamed, [renaming("労働者", "社員", places: 4), demand]))
    #expect(listed.shown.map(\.new?.line) == [2])
  }

  @Test func `what was renamed is no other actor, object or condition`() {
    let terms = RenamedTerms(
      report([], [renaming("労働者", "社員", places: 4), renaming("パート労働者", "アルバイト社員", places: 3)]))
    #expect(terms.haveOneMeaning("労働者が病気のとき", "社員が病気のとき"))
    // The longer name goes first.
    #expect(terms.haveOneMeaning("パート労働者の休暇", "アルバイト社員の休暇"))
    #expect(!terms.haveOneMeaning("労働者が病気のとき", "社員が負傷したとき"))
    #expect(!terms.haveOneMeaning("役員が病気のとき", "社員が病気のとき"))
  }
}
