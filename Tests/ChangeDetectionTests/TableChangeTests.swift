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
}
