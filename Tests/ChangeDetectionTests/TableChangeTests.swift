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
}
