/// Joins sentences without a partner to the group of a neighbour whose partner contains them.
struct GroupExtension {
  private let features: SentenceFeatures
  private let thresholds: AlignmentThresholds

  init(_ features: SentenceFeatures, _ thresholds: AlignmentThresholds) {
    self.features = features
    self.thresholds = thresholds
  }

  /// Finds parts of splits among the new sentences and parts of merges among the old ones.
  func extend(_ pairs: inout SentencePairs) {
    for new in pairs.ofNew.indices where pairs.isFree(new: new) && features.newTotals[new] > 0 {
      var best = (old: -1, share: thresholds.linkedShare)
      for neighbour in [new - 1, new + 1] where pairs.ofNew.indices.contains(neighbour) {
        let old = Int(pairs.ofNew[neighbour])
        guard old >= 0, features.oldTotals[old] > 0, !features.newRanges[neighbour].isEmpty
        else { continue }
        let share =
          remaining(
            whole: features.oldRanges[old], taken: features.newRanges[neighbour],
            part: features.newRanges[new], total: features.newTotals[new])
          + betterFit(
            features.oldTotals[old], features.newTotals[neighbour], features.newTotals[new])
        if share > best.share { best = (old, share) }
      }
      if best.old >= 0 { pairs.link(best.old, new) }
    }
    for old in pairs.ofOld.indices where pairs.isFree(old: old) && features.oldTotals[old] > 0 {
      var best = (new: -1, share: thresholds.linkedShare)
      for neighbour in [old - 1, old + 1] where pairs.ofOld.indices.contains(neighbour) {
        let new = Int(pairs.ofOld[neighbour])
        guard new >= 0, features.newTotals[new] > 0, !features.oldRanges[neighbour].isEmpty
        else { continue }
        let share =
          remaining(
            whole: features.newRanges[new], taken: features.oldRanges[neighbour],
            part: features.oldRanges[old], total: features.oldTotals[old])
          + betterFit(
            features.newTotals[new], features.oldTotals[neighbour], features.oldTotals[old])
        if share > best.share { best = (new, share) }
      }
      if best.new >= 0 { pairs.link(old, best.new) }
    }
  }

  /// What the lengths say to a further part of a whole.
  private func betterFit(_ whole: Float, _ taken: Float, _ part: Float) -> Float {
    thresholds.linkedFit * (LengthFit.of(whole, taken + part) - LengthFit.of(whole, taken))
  }

  /// The share of a part's weight that the whole has and what is taken from it has not.
  private func remaining(
    whole: Range<Int32>, taken: Range<Int32>, part: Range<Int32>, total: Float
  ) -> Float {
    var sum: Float = 0
    var (a, b) = (Int(whole.lowerBound), Int(taken.lowerBound))
    for place in Int(part.lowerBound)..<Int(part.upperBound) {
      let code = features.codes[place]
      while a < Int(whole.upperBound) && features.codes[a] < code { a += 1 }
      while b < Int(taken.upperBound) && features.codes[b] < code { b += 1 }
      let isInWhole = a < Int(whole.upperBound) && features.codes[a] == code
      let isTaken = b < Int(taken.upperBound) && features.codes[b] == code
      if isInWhole && !isTaken { sum += features.weights[place] }
    }
    return sum / total
  }
}
