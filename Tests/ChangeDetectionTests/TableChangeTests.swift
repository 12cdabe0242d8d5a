import PolicyModel
import Testing

@testable import ChangeDetection

/// What is told of tables whose numbers move through their cells.
@Suite struct TableChangeTests {
  private func told(_ old: String, _ new: String) throws -> [String] {
    try readReport(old, new).told.filter { $0.hasPrefix("figure") }
  }

  @Test func `a year's column that is gone is not changed into the one that has come`() throws {
    let told = try told(
      """
      # 料金

      | 区分 | 令和6年度 | 令和7年度 |
      |---|---|---|
      | 入園料 | 100円 | 200円 |
      | 保育料 | 1,000円 | 2,000円 |
      """,
      """
      # 料金

      | 区分 | 令和7年度 | 令和8年度 |
      |---|---|---|
      | 入園料 | 200円 | 300円 |
      | 保育料 | 2,000円 | 3,000円 |
      """)
    #expect(!told.contains { $0.hasPrefix("figure changed") || $0.hasPrefix("figure moved") })
    #expect(told.contains("figure removed 100円→"))
    #expect(told.contains("figure added →3,000円"))
  }

  @Test func `numbers that rose to those of the next row have changed in their own`() throws {
    let told = try told(
      """
      | 区分 | 大人 |
      |---|---|
      | 北区 | 300円 |
      | 南区 | 400円 |
      """,
      """
      | 区分 | 大人 |
      |---|---|
      | 北区 | 400円 |
      | 南区 | 500円 |
      """)
    #expect(told.sorted() == ["figure changed 300円→400円", "figure changed 400円→500円"])
  }

  @Test func `a new year's cell is told though the year before had the same amount`() throws {
    let told = try told(
      """
      # 料金

      | 区分 | 令和6年度 | 令和7年度 |
      |---|---|---|
      | 入園料 | 100円 | 200円 |
      """,
      """
      # 料金

      | 区分 | 令和7年度 | 令和8年度 |
      |---|---|---|
      | 入園料 | 200円 | 200円 |
      """)
    #expect(told.contains("figure added →200円"))
  }

  @Test func `a row answers by its first cell, whatever its other cells say now`() throws {
    let told = try told(
      """
      | 区分 | 通院 | 入院 | 支給方法 |
      |---|---|---|---|
      | 3歳～就学前 | 200円 | 250円 | 窓口 |
      | 1年生～3年生 | 300円 | 350円 | 窓口 |
      | 4年生～6年生 | 500円 | 550円 | 償還払い |
      """,
      """
      | 区分 | 通院 | 入院 | 支給方法 |
      |---|---|---|---|
      | 3歳～就学前 | なし | 250円 | 窓口 |
      | 1年生～3年生 | 400円 | 350円 | 窓口 |
      | 4年生～6年生 | 500円 | 600円 | 窓口 |
      """)
    #expect(
      told.sorted() == [
        "figure changed 300円→400円", "figure changed 550円→600円", "figure removed 200円→",
      ])
  }

  @Test func `a row of one sign answers by it`() throws {
    let told = try told(
      """
      | 区分 | 通院 | 入院 |
      |---|---|---|
      | 甲 | 200円 | 200円 |
      | 乙 | 300円 | 300円 |
      """,
      """
      | 区分 | 通院 | 入院 |
      |---|---|---|
      | 甲 | なし | 200円 |
      | 乙 | 400円 | 300円 |
      """)
    #expect(told.sorted() == ["figure changed 300円→400円", "figure removed 200円→"])
  }

  @Test func `a row that replaced another has values of its own, though one cell is alike`() throws
  {
    let told = try told(
      """
      | Plan | Price | Share | Extra |
      |---|---|---|---|
      | Maker | $9 | 5% | some |
      | Studio | $29 | 4% | none |
      """,
      """
      | Plan | Price | Share | Extra |
      |---|---|---|---|
      | Maker | $9 | 5% | some |
      | Guild | $59 | 3% | none |
      """)
    #expect(!told.contains { $0.hasPrefix("figure changed") })
    #expect(told.contains("figure added →$59"))
  }

  @Test func `a row in other words keeps its values`() throws {
    let told = try told(
      """
      | 種別 | 定員 | 料金 |
      |---|---|---|
      | 認可保育所 | 40人 | 3万円 |
      | 企業主導型 | 19人 | 4万円 |
      """,
      """
      | 種別 | 定員 | 料金 |
      |---|---|---|
      | 認可保育所 | 40人 | 3万円 |
      | 事業所内 | 19人 | 5万円 |
      """)
    #expect(told == ["figure changed 4万円→5万円"])
  }

  /// Markdown rows of cells with a comma between them, the first the head.
  private func table(_ rows: String...) -> String {
    let lines = rows.map { "| " + $0.replacing(", ", with: " | ") + " |" }
    let rule = "|" + String(repeating: "---|", count: rows[0].split(separator: ",").count)
    return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
  }

  @Test func `serial numbers move on to other rows, and the rows stay what they are`() throws {
    let told = try readReport(
      table("No, Room, Fee", "1, Pool, $5", "2, Gym, $7", "3, Court, $9"),
      table("No, Room, Fee", "1, Sauna, $11", "2, Pool, $5", "3, Gym, $8", "4, Court, $9"), .english
    ).told
    #expect(told.contains("figure changed $7→$8"))
    #expect(told.contains("paragraph added →1 | Sauna | $11"))
    #expect(told.count { !$0.contains("$11") } == 1)
  }

  @Test func `days move on in a calendar of events`() throws {
    let told = try told(
      table("日, 行事", "4月1日, 入学式", "4月3日, 始業式", "5月1日, 遠足"),
      table("日, 行事", "4月3日, 入学式", "4月5日, 始業式", "5月1日, 遠足"))
    #expect(told.contains("figure changed 4月1日→4月3日"))
    #expect(told.contains("figure changed 4月3日→4月5日"))
    #expect(told.count == 2)
  }

  @Test func `prices before those who pay them change in their rows`() throws {
    let told = try told(
      table("料金, 区分", "500円, 大人", "300円, 学生", "100円, 子供"),
      table("料金, 区分", "600円, 大人", "500円, 学生", "100円, 子供"))
    #expect(told.sorted() == ["figure changed 300円→500円", "figure changed 500円→600円"])
  }

  @Test func `a class with a number in its name keeps its row`() throws {
    let told = try told(
      table("年齢, 保育料", "3歳児, 20,000円", "4歳児, 18,000円", "5歳児, 17,000円"),
      table("年齢, 保育料", "2歳児, 25,000円", "3歳児, 21,000円", "4歳児, 18,000円", "5歳児, 17,000円"))
    #expect(told.contains("figure changed 20,000円→21,000円"))
    #expect(!told.contains { $0.contains("18,000") || $0.contains("17,000") })
  }

  @Test func `a row that went and one that came are two, whatever their amounts look like`() throws
  {
    let told = try told(
      """
      # Fares

      | Fare | Allowance | Extra bag |
      |---|---|---|
      | Flex | 30 kg | £35 |
      | Infants | 10 kg | £20 |
      """,
      """
      # Fares

      | Fare | Allowance | Extra bag |
      |---|---|---|
      | Flex | 30 kg | £35 |
      | Flex Plus | 2 x 30 kg | £30 |
      """)
    #expect(!told.isEmpty && !told.contains { $0.hasPrefix("figure changed") }, "\(told)")
  }

  @Test func `words of a cell are called by their row and column`() throws {
    let report = try readReport(
      """
      # 休暇

      | 事由 | 日数 | 賃金 |
      |---|---|---|
      | 結婚 | 5日 | 有給 |
      | 祖父母の死亡 | 2日 | 無給 |
      """,
      """
      # 休暇

      | 事由 | 日数 | 賃金 |
      |---|---|---|
      | 結婚 | 5日 | 有給 |
      | 祖父母の死亡 | 2日 | 有給 |
      """, .japanese)
    #expect(report.changes.map(\.subject) == ["祖父母の死亡の賃金"])
  }

  @Test func `a row with a serial number is called by the words behind it`() throws {
    let old =
      "# Rooms\n\n| No | Room | State |\n|---|---|---|\n| 1 | Pool | open |\n| 2 | Gym | open |\n"
    let report = try readReport(old, old.replacing("Gym | open", with: "Gym | closed"), .english)
    #expect(report.changes.map(\.subject) == ["Gym State"])
  }
}
