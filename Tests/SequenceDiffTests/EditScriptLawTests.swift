import Testing

@testable import SequenceDiff

/// A repeatable source of numbers; its seed is printed with a failure.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Every sequence over `0..<alphabet` up to a length.
func everySequence(upTo length: Int, alphabet: Int32) -> [[Int32]] {
  var all: [[Int32]] = [[]]
  var last = all
  for _ in 0..<length {
    last = last.flatMap { sequence in (0..<alphabet).map { sequence + [$0] } }
    all += last
  }
  return all
}

/// The cost of a shortest script, by the textbook's square table.
func shortestCost(_ old: [Int32], _ new: [Int32]) -> Int {
  var row = Array(0...new.count)
  for (i, token) in old.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in new.enumerated() {
      let above = row[j + 1]
      row[j + 1] = token == other ? diagonal : min(above, row[j]) + 1
      diagonal = above
    }
  }
  return row[new.count]
}

@Suite struct EditScriptLawTests {
  static let methods: [SequenceComparison] = [
    SequenceComparison(), SequenceComparison(method: .anchored),
    SequenceComparison(searchLimit: 1), SequenceComparison(method: .anchored, searchLimit: 2),
  ]

  func holds(_ comparison: SequenceComparison, _ old: [Int32], _ new: [Int32]) -> Bool {
    let script = comparison.script(old: old, new: new)
    guard script.applied(to: old, takingFrom: new) == new else { return false }
    guard script.inverse.applied(to: new, takingFrom: old) == old else { return false }
    guard comparison.script(old: new, new: old) == script.inverse else { return false }
    guard (old == new) == script.hunks.isEmpty else { return false }
    return script.common.allSatisfy { Array(old[$0.old]) == Array(new[$0.new]) }
  }

  @Test func `every small pair obeys the laws under every method`() {
    let sequences = everySequence(upTo: 4, alphabet: 3)
    for old in sequences {
      for new in sequences {
        for method in Self.methods where !holds(method, old, new) {
          Issue.record("\(old) → \(new) with \(method)")
          return
        }
      }
    }
  }

  @Test func `the shortest method is as short as the textbook's table`() {
    let sequences = everySequence(upTo: 5, alphabet: 2) + everySequence(upTo: 4, alphabet: 3)
    let comparison = SequenceComparison(searchLimit: .max)
    for old in sequences {
      for new in sequences {
        let cost = comparison.script(old: old, new: new).cost
        if cost != shortestCost(old, new) {
          Issue.record("\(old) → \(new) costs \(cost)")
          return
        }
      }
    }
  }

  @Test(arguments: 1...60) func `random edits obey the laws`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Int32.random(in: 1...40, using: &random)
    let old = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      Int32.random(in: 0..<alphabet, using: &random)
    }
    var new = old
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let place = Int.random(in: 0...new.count, using: &random)
      if Bool.random(using: &random) || place == new.count {
        new.insert(Int32.random(in: 0..<alphabet, using: &random), at: place)
      } else {
        new.remove(at: place)
      }
    }
    for method in Self.methods { #expect(holds(method, old, new), "seed \(seed)") }
    let cost = SequenceComparison(searchLimit: .max).script(old: old, new: new).cost
    #expect(cost == shortestCost(old, new))
  }

  @Test func `hopeless input is given up in time and still told right`() {
    var random = SeededGenerator(seed: 7)
    let old = (0..<50_000).map { _ in Int32.random(in: 0..<50, using: &random) }
    let new = (0..<50_000).map { _ in Int32.random(in: 0..<50, using: &random) }
    let script = SequenceComparison(searchLimit: 32).script(old: old, new: new)
    #expect(script.applied(to: old, takingFrom: new) == new)
  }

  @Test func `lone tokens hold a stretch of namesakes in place`() {
    let old = ["a", "a", "x", "y", "a", "b"]
    let new = ["b", "a", "a", "x", "y", "a"]
    let script = SequenceComparison(method: .anchored).script(old: old, new: new)
    #expect(
      script.hunks == [Hunk(old: 0..<0, new: 0..<1), Hunk(old: 5..<6, new: 6..<6)])
  }
}
