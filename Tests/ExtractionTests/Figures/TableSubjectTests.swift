import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

@Suite struct `Subjects from tables and definitions` {
  private func subjects(_ text: String, _ format: DocumentFormat) throws -> [String] {
    let hint = ReadingHint(format: format, language: .japanese)
    let document = try DocumentReader().read(Array(text.utf8), hint: hint).document
    return FigureExtractor(settings: .init()).figures(in: document, published: nil)
      .map { "\($0.value.description) \($0.subject)" }
  }

  @Test func `a cell is named by its row and its column`() throws {
    let table = "| 区分 | 定員 | 充足率 |\n|---|---|---|\n| 公立 | 1,200人 | 80% |\n| 私立 | 800人 | 75% |\n"
    #expect(
      try subjects(table, .markdown) == ["1200 公立の定員", "80 公立の充足率", "800 私立の定員", "75 私立の充足率"])
  }

  @Test func `days under a column of numbers of days are lengths`() throws {
    let table = "| 区分 | 付与日数 | 締切 |\n|---|---|---|\n| 初年 | 6日 | 5日 |\n"
    #expect(try subjects(table, .markdown) == ["P6D 初年の付与日数", "XXXX-XX-05 初年の締切"])
  }

  @Test func `a row that is a figure is told behind its column`() throws {
    let table = "| 日数 | 1か月の作業時間 |\n|---|---|\n| 30日 | 171時間 |\n"
    #expect(try subjects(table, .markdown).last == "PT171H 1か月の作業時間（30日）")
    // A number of a heading, and a letter that an era is written with, are no figure.
    let names = "| 章 | 定員 |\n|---|---|\n| 1 港 | 30人 |\n| Harbour | 40人 |\n"
    #expect(try subjects(names, .markdown).suffix(2) == ["30 1港の定員", "40 Harbourの定員"])
  }

  @Test func `a definition is named by its term`() throws {
    let list = "<dl><dt>対象</dt><dd>18歳以下</dd><dt>助成額</dt><dd>月3万円</dd></dl>"
    #expect(try subjects(list, .html) == ["18 対象", "30000 助成額"])
  }

  @Test func `a row is named by what it measures and not by its field`() throws {
    let table = "| 分野 | 指標 | 目標 |\n|---|---|---|\n| 観光 | 宿泊者数 | 400人 |\n"
    #expect(try subjects(table, .markdown) == ["400 宿泊者数の目標"])
    // 区分 names a row where it stands first, as ever.
    let fields = "| 指標 | 分野 | 目標 |\n|---|---|---|\n| 宿泊者数 | 観光 | 400人 |\n"
    #expect(try subjects(fields, .markdown) == ["400 宿泊者数の目標"])
  }

  @Test(arguments: [
    ("期限", Figure.Role.deadline), ("目標年度", .deadline), ("完了予定", .deadline), ("着手年度", .start),
    ("開始日", .start), ("調査年度", nil), ("改定年度", nil), ("実績", nil),
  ])
  func `a date in a cell is what its head makes of it`(head: String, role: Figure.Role?) throws {
    let table = "| 施策 | \(head) |\n|---|---|\n| 橋の補修 | 2031年度 |\n"
    let hint = ReadingHint(format: .markdown, language: .japanese)
    let document = try DocumentReader().read(Array(table.utf8), hint: hint).document
    let figures = FigureExtractor(settings: .init()).figures(in: document, published: nil)
    #expect(figures.map(\.role) == [role])
  }

  @Test func `a head that says when and nothing more is no part of a name`() throws {
    let table =
      "| Ref | Action | By | Start date |\n|---|---|---|---|\n| A1 | Plant trees | 2035 | 2031 |\n"
      + "| A2 | Mend bridges | March 2036 | 2032 |\n"
    let hint = ReadingHint(format: .markdown, language: .english)
    let document = try DocumentReader().read(Array(table.utf8), hint: hint).document
    let figures = FigureExtractor(settings: .init()).figures(in: document, published: nil)
    let told = figures.filter { !$0.isInName }.map {
      "\($0.value.description) \($0.subject) \($0.role?.rawValue ?? "-")"
    }
    #expect(
      told == [
        "2035 Plant trees deadline", "2031 Plant trees Start date start",
        "2036-03 Mend bridges deadline", "2032 Mend bridges Start date start",
      ])
  }
}
