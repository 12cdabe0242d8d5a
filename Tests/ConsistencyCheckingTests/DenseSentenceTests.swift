import Testing

/// Sentences that are tables in words.
@Suite struct DenseSentenceTests {
  /// One sentence that gives the library's hours in `count` districts, and the last one `last`.
  private func hours(_ count: Int, last: Int) -> String {
    let others = (1..<count).map { "第\($0)地区の図書館の開館時間は\($0 + 20)時間" }
    return (others + ["中央地区の図書館の開館時間は\(last)時間"]).joined(separator: "、") + "です。"
  }

  @Test func `a sentence of many figures is no statement that another conflicts with`() throws {
    #expect(try checks(hours(60, last: 9) + "\n\n" + hours(60, last: 8), only: "C01").isEmpty)
  }

  @Test func `eight thousand figures in one line are checked to their end`() throws {
    #expect(try checks(hours(8_000, last: 9), only: "C01").isEmpty)
  }
}
