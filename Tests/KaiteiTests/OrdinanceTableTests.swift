import Kaitei
import ReportRendering
import Testing

/// What a 新旧対照表 of an ordinance shows around its articles.
@Suite struct OrdinanceTableTests {
  private func rows(_ old: String, _ new: String) throws -> [String] {
    let editions = try [old, new].map { text in
      try EditionReader().read(Array(text.utf8), hint: .init(format: .text))
    }
    let report = EditionComparer(options: DetectionOptions(includesUnchanged: true))
      .report(from: editions[0], to: editions[1])
    let page = RevisionTableRenderer().render(report)
    return page.split(separator: "<tr").dropFirst(2).map { row in
      row.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined()
    }
  }

  private static func ordinance(_ history: String, _ contents: String, _ articles: String) -> String
  {
    """
    みどり町公園条例

    令和四年三月二十五日
    条例第七号
    \(history)
    目次
    　第一章　総則（第一条・第二条）
    \(contents)
    　附則

    　　　第一章　総則

    （目的）
    第一条　この条例は、公園の管理について定める。

    （町の責務）
    第二条　町は、公園を清潔に保たなければならない。

    　　　第二章　利用

    \(articles)

    　　　附　則

    この条例は、令和四年四月一日から施行する。

    """
  }

  private static let use = """
    （許可）
    第三条　公園で物品を販売しようとする者は、町長の許可を受けなければならない。
    """

  @Test func `contents are named, chapters bear a wide blank, records are left out`() throws {
    let rows = try rows(
      Self.ordinance("", "　第二章　利用（第三条）", Self.use),
      Self.ordinance(
        "改正　令和八年三月二十日条例第五号\n", "　第二章　利用（第三条・第四条）",
        Self.use.replacing("受けなければならない", with: "受けることができる")
          + "\n\n（使用料）\n第四条　前条の許可を受けた者は、使用料を納めなければならない。"))
    #expect(!rows.contains { $0.contains("条例第五号") || $0.contains("条例第七号") }, "\(rows)")
    #expect(rows.first?.hasPrefix("目次目次") == true, "\(rows)")
    #expect(rows.contains { $0.hasPrefix("第二章　利用第二章　利用") }, "\(rows)")
  }

  @Test func `contents that stayed are not shown`() throws {
    let rows = try rows(
      Self.ordinance("", "　第二章　利用（第三条）", Self.use),
      Self.ordinance(
        "", "　第二章　利用（第三条）", Self.use.replacing("受けなければならない", with: "受けることができる")))
    #expect(!rows.contains { $0.contains("目次") }, "\(rows)")
  }
}
