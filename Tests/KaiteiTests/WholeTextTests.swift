import Kaitei
import Testing

/// What a report shows of a text is that text: nothing twice, nothing left out.
@Suite struct WholeTextTests {
  private func passages(_ old: String, _ new: String) throws -> [Passage] {
    let reader = EditionReader()
    return EditionComparer(options: DetectionOptions(includesUnchanged: true)).report(
      from: try reader.read(Array(old.utf8)), to: try reader.read(Array(new.utf8))
    ).passages
  }

  @Test(arguments: [
    ("利用の割合は95％です。", "利用の割合は95％です\u{301}。"),
    ("㈱山田が町の水道を預かる。", "(有)山田が町の水道を預かる。"),
    ("期間は㍻20年の４月に始まる。", "期間は平成21年の４月に始まる。"),
    ("区画の広さは３㎡とする。", "区画の広さは３m3とする。"),
    ("ﬁeld staff shall answer.", "final staff shall answer."),
    ("か\u{3099}っこうは町が建てる。", "かっこうは町が建てる。"),
  ])
  func `a sign that stands for several is shown once`(old: String, new: String) throws {
    for (first, second) in [(old, new), (new, old)] {
      let passages = try passages(first, second)
      #expect(passages.compactMap(\.old?.text).joined() == first)
      #expect(passages.compactMap(\.new?.text).joined() == second)
    }
  }

  @Test func `headings without a word below them are the same in both`() throws {
    let text = "# 条例\n\n## 第１章　総則\n\n町が定める。\n\n## 附則\n\n## 附則\n"
    let edition = try EditionReader().read(Array(text.utf8), hint: .init(format: .markdown))
    let report = EditionComparer().report(from: edition, to: edition)
    #expect(report.changes.isEmpty)
    #expect(report.sections.allSatisfy { $0.kind == .matched })
  }
}
