import DocumentReading
import Extraction
import PolicyModel
import Testing

/// Numbers that only count the rows of a table.
@Suite struct SerialCellTests {
  private func figures(_ rows: String...) throws -> [Figure] { try figures(rows) }

  private func figures(_ rows: [String]) throws -> [Figure] {
    let lines = rows.map { "| " + $0.replacing(", ", with: " | ") + " |" }
    let rule = "|" + String(repeating: "---|", count: rows[0].split(separator: ",").count)
    let text = ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    let read = try DocumentReader().read(
      Array(text.utf8), hint: ReadingHint(fileName: "table.md"))
    return Annotator().annotate(read.document, published: nil).figures
  }

  @Test func `numbers in a row from 1 on number their rows`() throws {
    let figures = try figures("区分, 室, 料金", "1, 和室, 500円", "2, 洋室, 700円", "3, 広間, 900円")
    let numbers = figures.filter(\.isInName)
    let others = figures.filter { !$0.isInName }
    #expect(numbers.count == 3)
    #expect(others.map(\.unit) == ["JPY", "JPY", "JPY"])
  }

  @Test(arguments: [
    ["No., Room, Fee", "1, Pool, $5", "2, Gym, $7"], ["番号, 室, 料金", "11, 和室, 500円", "12, 洋室, 700円"],
  ])
  func `a head that says so is enough for two, and for a page that goes on`(
    rows: [String]
  ) throws {
    let numbers = try figures(rows).filter(\.isInName)
    #expect(numbers.count == 2)
  }

  @Test func `codes below a head of references number their rows too`() throws {
    let figures = try figures("Ref, Room, Fee", "A1, Pool, $5", "A2, Gym, $7")
    #expect(figures.filter { !$0.isInName }.map(\.unit) == ["USD", "USD"])
    #expect(figures.filter { $0.rule == Figure.serialNumber }.count == 2)
    // Quarters are no numbers of rows.
    let quarters = try self.figures("Quarter, Room, Fee", "Q1, Pool, $5", "Q2, Gym, $7")
    #expect(quarters.filter { $0.rule == Figure.serialNumber }.isEmpty)
  }

  @Test(arguments: [
    ["Rooms, Fee", "1, $5", "2, $7", "3, $9"],
    ["Places, Kind", "10, pool", "12, gym", "30, court"],
    ["Children, Kind", "2, pool", "3, gym", "4, court"],
    ["Hours, Kind", "1, pool", "3, gym", "2, court"],
  ])
  func `other numbers are figures`(rows: [String]) throws {
    let figures = try figures(rows)
    let numbers = figures.filter(\.isInName)
    #expect(figures.count >= 3)
    #expect(numbers.isEmpty)
  }

  @Test func `a cell is called by the words of its row and not by its number`() throws {
    let figures = try figures("No, Room, Fee", "1, Pool, $5", "2, Gym, $7")
    let subjects = figures.filter { $0.kind == .money }.map(\.subject)
    #expect(subjects.count == 2)
    #expect(subjects.first?.contains("Pool") == true)
    #expect(subjects.last?.contains("Gym") == true)
  }

  @Test func `months that go on from one another head the columns of a table`() throws {
    let figures = try figures("配布月, 10月, 11月, 12月, 1月", "袋の数, 30袋, 20袋, 10袋, 5袋")
    #expect(figures.filter { $0.kind == .date }.map(\.isInName) == [true, true, true, true])
    #expect(figures.filter { $0.kind != .date }.allSatisfy { !$0.isInName })
    let two = try self.figures("項目, 4月, 9月", "試験, 2回, 3回").filter { $0.kind == .date }
    #expect(two.map(\.isInName) == [false, false])
  }
}
