/// Where the sentences of a gap stand on their way through it, by the weight of what they say.
///
/// A text put in other words from end to end, as plain language is, keeps its order though little
/// else; then the place of a sentence tells more than its words. Whether a pair of texts is such a
/// one is seen in the likeness of all its sentences: it gathers along the diagonal. Two texts on
/// one topic are as like anywhere.
struct GapDiagonal {
  private let oldEnds: [Float]
  private let newEnds: [Float]
  /// Sentences of the shorter side.
  private let length: Float

  /// How many sentences off its place a sentence is no longer near.
  private static let reach: Float = 2
  /// How many times as like near sentences must be as far ones: from the first value on a little,
  /// from the second fully. Texts of one topic came to 1.5, shuffled ones to 1.6 at most, texts in
  /// plain language to 2 and more.
  private static let gathering: (from: Float, upTo: Float) = (1.6, 2.2)

  init(old: [Float], new: [Float]) {
    oldEnds = Self.ends(old)
    newEnds = Self.ends(new)
    length = Float(min(old.count, new.count))
  }

  private static func ends(_ weights: [Float]) -> [Float] {
    let total = max(.leastNormalMagnitude, weights.reduce(0, +))
    var ends: [Float] = [0]
    for weight in weights { ends.append(ends[ends.count - 1] + weight / total) }
    return ends
  }

  /// 1 for runs that stand at the same place, 0 from two sentences off.
  func nearness(_ old: Range<Int>, _ new: Range<Int>) -> Float {
    let oldMiddle = (oldEnds[old.lowerBound] + oldEnds[old.upperBound]) / 2
    let newMiddle = (newEnds[new.lowerBound] + newEnds[new.upperBound]) / 2
    return 1 - min(1, abs(oldMiddle - newMiddle) * length / Self.reach)
  }

  /// How clearly likeness gathers along the diagonal, 0 to 1; O(cells).
  func clearness(likeness: (Int, Int) -> Float) -> Float {
    guard length > 2 else { return 0 }
    var (near, far) = ((sum: Float(0), count: Float(0)), (sum: Float(0), count: Float(0)))
    for old in 0..<oldEnds.count - 1 {
      for new in 0..<newEnds.count - 1 {
        let nearness = nearness(old..<old + 1, new..<new + 1)
        let value = likeness(old, new)
        near.sum += value * nearness
        near.count += nearness
        far.sum += value * (1 - nearness)
        far.count += 1 - nearness
      }
    }
    guard near.count > 0, far.count > 0 else { return 0 }
    let ratio = near.sum / near.count / max(0.001, far.sum / far.count)
    let (from, upTo) = Self.gathering
    return max(0, min(1, (ratio - from) / (upTo - from)))
  }
}
