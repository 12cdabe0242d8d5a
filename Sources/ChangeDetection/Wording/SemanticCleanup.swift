internal import SequenceDiff

/// Gives up small islands of sameness between changed words.
///
/// A common stretch that weighs no more than the changes on either side of it tells a reader
/// nothing: の, は and commas between words that all changed are confetti.
struct SemanticCleanup {
  private let oldWeights: [Int]
  private let newWeights: [Int]
  private let isHeavy: [Bool]

  init(oldTokens: [WordToken], newTokens: [WordToken]) {
    oldWeights = Self.sums(oldTokens)
    newWeights = Self.sums(newTokens)
    isHeavy = oldTokens.map { $0.kind == .figure }
  }

  /// The script with islands joined into the hunks around them.
  func cleaned(_ script: EditScript) -> EditScript {
    var stack: [Hunk] = []
    for hunk in script.hunks {
      var current = hunk
      while let last = stack.last, isIsland(between: last, and: current) {
        current = Hunk(
          old: last.old.lowerBound..<current.old.upperBound,
          new: last.new.lowerBound..<current.new.upperBound)
        stack.removeLast()
      }
      stack.append(current)
    }
    return EditScript(oldCount: script.oldCount, newCount: script.newCount, hunks: stack)
  }

  private func isIsland(between first: Hunk, and second: Hunk) -> Bool {
    let island = first.old.upperBound..<second.old.lowerBound
    let weight = oldWeights[island.upperBound] - oldWeights[island.lowerBound]
    if weight == 0 { return true }
    guard !isHeavy[island].contains(true) else { return false }
    let smaller = min(size(first), size(second))
    // One word of substance between two changes is kept; endings and particles are not.
    return weight <= 2 ? weight * 2 <= smaller : weight * 3 <= smaller && weight <= 6
  }

  /// The heavier side of a hunk.
  private func size(_ hunk: Hunk) -> Int {
    max(
      oldWeights[hunk.old.upperBound] - oldWeights[hunk.old.lowerBound],
      newWeights[hunk.new.upperBound] - newWeights[hunk.new.lowerBound])
  }

  private static func sums(_ tokens: [WordToken]) -> [Int] {
    var sums = [0]
    for token in tokens { sums.append(sums[sums.count - 1] + token.weight) }
    return sums
  }
}
