import Testing

@testable import Lexicon

@Suite struct `Rows of a table` {
  @Test func `cells stand between tabs, and empty ones count`() {
    let table = TabbedRows("廃止\ts\tact\n\n# of old\nやめ\t\tlight\n\t見直し\n検討")
    #expect(
      table.rows == [["廃止", "s", "act"], ["やめ", "", "light"], ["", "見直し"], ["検討"]])
    #expect(table.rows[3].cell(0) == "検討")
    #expect(table.rows[3].cell(1).isEmpty)
  }

  @Test func `a table without rows has none`() {
    #expect(TabbedRows("").rows.isEmpty)
    #expect(TabbedRows("\n# nothing\n").rows.isEmpty)
  }
}
