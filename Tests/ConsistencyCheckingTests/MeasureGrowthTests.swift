import PolicyModel
import Testing

@testable import ConsistencyChecking

/// What is compared with what, counted instead of timed.
@Suite struct MeasureGrowthTests {
  private func checked(_ text: String) throws -> CheckedEdition {
    CheckedEdition(try edition(text, "2026-01"), predecessor: nil)
  }

  /// One statement told again and again, each time with another number.
  private func repeated(_ count: Int) -> String {
    (1...count).map { "地域交通の相談窓口の利用者は\($0)人です。" }.joined(separator: "\n\n")
  }

  @Test func `a thing told often is compared with few of its copies`() throws {
    let few = try checked(repeated(100)).alikeMeasures.count
    let many = try checked(repeated(1_000)).alikeMeasures.count
    #expect(few > 0)
    #expect(many <= few * 12)
  }

  @Test func `the words of a sentence are one statement for all its figures`() throws {
    let edition = try checked("相談窓口の職員は12人、利用者は340人です。")
    #expect(edition.measures.measures.map(\.sentence) == [0, 0])
  }

  @Test func `a compound is read without the words that only carry it`() {
    var reader = StatementReader(isEnglish: false)
    func terms(_ text: String) -> [UInt64] {
      var terms: [UInt64] = []
      let bytes = Array(text.utf8)
      reader.read(FoldedWords(bytes, 0..<bytes.count), without: [], into: &terms)
      return terms
    }
    #expect(terms("申し込み窓口") == terms("申込窓口"))
    #expect(terms("登録手数料").count == 3)
    #expect(terms("受付期間").isEmpty)
    #expect(terms("、。のは").isEmpty)
  }

  @Test func `a table of numbers gives each key one number, in the order of their coming`() {
    var table = NumberTable()
    let keys = (0..<5_000).map { UInt64($0) &* 0x1_0000_0001 }
    #expect(keys.map { table.number(entering: $0) } == (0..<5_000).map { Int32($0) })
    #expect(keys.map { table.number(of: $0) } == (0..<5_000).map { Int32($0) })
    #expect(table.number(of: 7_000_000_000_001) == -1)
    #expect(table.count == 5_000)
  }

  @Test func `figures lie on the shelves of the checks that ask for them`() throws {
    let edition = try checked("2026年3月末までに5年間の計画を3件、全体の40％とし、13月1日と2月30日は除く。")
    let figures = edition.figures
    #expect(
      edition.shelves.dates.allSatisfy { if case .date = figures[$0].value { true } else { false } }
    )
    #expect(edition.shelves.shares.map { figures[$0].kind } == [.percent])
    #expect(edition.shelves.periods.map { figures[$0].kind } == [.duration])
    #expect(edition.shelves.impossible.allSatisfy { figures[$0].value == .impossible })
    #expect(!edition.shelves.dates.isEmpty && !edition.shelves.impossible.isEmpty)
  }
}
