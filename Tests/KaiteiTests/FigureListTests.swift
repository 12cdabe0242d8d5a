import Kaitei
import PolicyModel
import Testing

@testable import ReportRendering

/// How the list of changed figures is arranged and read.
@Suite struct FigureListTests {
  private func report(_ old: String, _ new: String) throws -> ChangeReport {
    let editions = try [old, new].map { text in
      try EditionReader().read(Array(text.utf8), hint: .init(format: .markdown))
    }
    return EditionComparer().report(from: editions[0], to: editions[1])
  }

  private func plan(_ year: Int, _ fee: Int) -> String {
    "# 計画\n\n"
      + ["図書館", "公民館", "体育館", "プール", "駐車場"].enumerated().map { index, place in
        "\(place)の\(year)年度の利用者は\((index + 3) * 100)人でした。\n\n"
      }.joined() + "手数料は\(fee)円です。\n"
  }

  @Test func `years that merely went on stand together behind the other figures`() throws {
    let report = try report(plan(2023, 300), plan(2024, 350))
    let digest = Digest(report)
    #expect(digest.figures.count - digest.firstDateStep == 5)
    #expect(digest.figures.first?.subject == "手数料")
    let text = TerminalRenderer().render(report)
    let parts = text.split(separator: "  日付・年度の更新 5件\n")
    #expect(parts.count == 2)
    #expect(parts.first?.contains("300円 → 350円") == true)
    #expect(MarkdownRenderer().render(report).contains("<summary>日付・年度の更新 5件</summary>"))
    #expect(HTMLRenderer().render(report).contains("<tr class=\"group\">"))
  }

  @Test func `a few years stand among the other figures`() throws {
    let report = try report(
      "# 計画\n\n2023年度の利用者は300人でした。\n", "# 計画\n\n2024年度の利用者は300人でした。\n")
    let digest = Digest(report)
    #expect(digest.figures.count == 1 && digest.firstDateStep == 1)
  }

  @Test func `a cell that is a figure is told as a figure alone`() throws {
    let table = { (years: (Int, Int), cells: [(Int, Int)]) in
      "# 予算\n\n| 事業 | \(years.0)年度 | \(years.1)年度 |\n|---|---|---|\n"
        + zip(["道路", "公園", "学校"], cells).map { "| \($0) | \($1.0)万円 | \($1.1)万円 |\n" }.joined()
    }
    let report = try report(
      table((2023, 2024), [(310, 320), (410, 425), (515, 530)]),
      table((2024, 2025), [(320, 345), (425, 460), (530, 571)]))
    #expect(!report.tally.counts.contains { $0.type == "wording" }, "\(report.tally.counts)")
  }

  @Test func `a value read on one side only is read beside its words`() throws {
    let report = try report("# 補助\n\n市は、費用の5割を補助します。\n", "# 補助\n\n市は、費用の3分の2を補助します。\n")
    let change = try #require(Digest(report).figures.first)
    #expect(Phrasing(.japanese).readings(of: change) == "5割 = 50％")
  }

  @Test(arguments: [
    ("2025-03-31 < 2025-07-01", "2025年3月31日 < 2025年7月1日"), ("P30D ≠ P14D", "30日 ≠ 14日"),
    ("2025-03-31 → 2026-03-31, 2025-03-31", "2025年3月31日 → 2026年3月31日、2025年3月31日"),
    ("今年 = 2025 ≠ 2024", "今年 = 2025 ≠ 2024"),
  ])
  func `a sum of dates and lengths is told in words`(written: String, told: String) {
    let finding = Finding(
      check: "C05", severity: .medium, places: [], facts: [], arithmetic: written, id: "x")
    #expect(Phrasing(.japanese).arithmetic(of: finding) == told)
  }
}
