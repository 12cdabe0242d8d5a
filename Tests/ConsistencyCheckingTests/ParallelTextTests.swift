import PolicyModel
import Testing

/// C30: two language editions of one text.
@Suite struct ParallelTextTests {
  private let japanese = """
    見守りの対象は1,105人です。

    そのうち48％が一人で暮らしています。

    予算は2億円で、2027年3月31日までに窓口を12か所に増やします。
    """
  private let english = """
    There are 1,105 people on the list.

    Of them, 48% live alone.

    The budget is 200 million yen, and by 31 March 2027 there will be 12 offices.
    """

  @Test func `translations that agree give nothing`() throws {
    #expect(try findings(japanese, only: "C30", beside: english).isEmpty)
    #expect(try findings(english, only: "C30", beside: japanese).isEmpty)
  }

  @Test func `a figure that the other language gives differently is found`() throws {
    let other = english.replacing("48%", with: "84%")
    let finding = try #require(try findings(japanese, only: "C30", beside: other).first)
    #expect(finding.severity == .high)
    #expect(finding.places.map(\.line) == [3])
    #expect(finding.facts.map(\.value) == ["48％", "84%", "3"])
    let late = english.replacing("31 March 2027", with: "31 March 2028")
    #expect(try findings(japanese, only: "C30", beside: late).count == 1)
  }

  @Test func `a sentence that one language leaves out is no conflict`() throws {
    let shorter = english.replacing("Of them, 48% live alone.\n\n", with: "")
    #expect(try findings(japanese, only: "C30", beside: shorter).isEmpty)
  }

  @Test func `two texts that are no translations are not held against each other`() throws {
    let other = "We planted 400 trees, 77% of them oaks, for £9,000 by June 2021.\n"
    #expect(try findings(japanese, only: "C30", beside: other).isEmpty)
  }
}
