import ConsistencyChecking
import PolicyModel
import Testing

@Suite struct ManyFindingsTests {
  private func impossibleDates(_ count: Int) -> String {
    (1...count).map { "窓口\($0)を2025年2月30日に開きます。\n\n" }.joined()
  }

  @Test func `a check that fires too often lists its first findings and counts the rest`() throws {
    let limit = ConsistencyChecker.listedPerCheck
    let found = try findings(impossibleDates(limit + 30), only: "C16")
    #expect(found.count == limit)
    #expect(found.last?.further == 30)
    #expect(found.dropLast().allSatisfy { $0.further == 0 })
    #expect(found.totalCount == limit + 30)
  }

  @Test func `as many findings as are listed are not counted as more`() throws {
    let found = try findings(impossibleDates(ConsistencyChecker.listedPerCheck), only: "C16")
    #expect(found.count == ConsistencyChecker.listedPerCheck)
    #expect(found.allSatisfy { $0.further == 0 })
  }

  @Test func `a finding in a sentence that nobody can read whole quotes its neighbourhood`() throws
  {
    let long = String(repeating: "窓口を増やし、", count: 2000)
    let text = long + "2025年2月30日に開き、" + long + "閉じます。\n"
    let place = try #require(try findings(text, only: "C16").first?.places.first)
    #expect(place.text.utf8.count < 6000)
    let focus = try #require(place.focus)
    let words = Array(place.text.utf8)[focus]
    #expect(String(decoding: words, as: UTF8.self).hasPrefix("2025年2月30日"))
  }
}
