import Testing

@testable import SequenceDiff

@Suite struct HunkSlidingTests {
  func slid(_ old: String, _ new: String, before boundary: Character) -> [String] {
    var table = TokenTable<Character>()
    let oldTokens = table.identifiers(of: old)
    let newTokens = table.identifiers(of: new)
    let letters = Array(new)
    let script = SequenceComparison().script(old: oldTokens, new: newTokens)
      .slid(old: oldTokens, new: newTokens) { _, range in
        letters[range.lowerBound] == boundary ? 1 : 0
      }
    #expect(script.applied(to: Array(old), takingFrom: letters) == letters)
    return script.hunks.map { String(letters[$0.new]) }
  }

  @Test func `an insertion slides to the place that scores best`() {
    #expect(slid("xab.cab", "xab.cab.cab", before: ".") == [".cab"])
    #expect(slid("xab.cab", "xab.cab.cab", before: "c") == ["cab."])
  }

  @Test func `among equals the last place wins`() {
    #expect(slid("aaa", "aaaaa", before: "z") == ["aa"])
    var table = TokenTable<Character>()
    let old = table.identifiers(of: "aaa")
    let new = table.identifiers(of: "aaaa")
    let script = SequenceComparison().script(old: old, new: new).slid(old: old, new: new) { _, _ in
      0
    }
    #expect(script.hunks == [Hunk(old: 3..<3, new: 3..<4)])
  }

  @Test func `a hunk that is both removal and insertion stays`() {
    let old: [Int32] = [1, 2, 1]
    let new: [Int32] = [1, 3, 1]
    let script = SequenceComparison().script(old: old, new: new)
    #expect(script.slid(old: old, new: new) { _, range in range.lowerBound }.hunks == script.hunks)
  }
}

@Suite struct RisingRunTests {
  @Test func `the longest run in order is kept`() {
    #expect(longestRisingRun(of: [4, 0, 1, 5, 2, 3], weights: nil) == [1, 2, 4, 5])
    #expect(longestRisingRun(of: [], weights: nil) == [])
  }

  @Test func `a heavy stretch beats a long one`() {
    #expect(longestRisingRun(of: [4, 0, 1, 5, 2, 3], weights: [9, 1, 1, 9, 1, 1]) == [0, 3])
  }

  @Test func `places without a partner take no part`() {
    #expect(longestRisingRun(of: [-1, 3, -1, 4], weights: nil) == [1, 3])
    #expect(longestRisingRun(of: [1, 1, 2], weights: nil).count == 2)
    #expect(longestRisingRun(of: [1, 2, 3], weights: [2, 0, 1]) == [0, 2])
  }
}
