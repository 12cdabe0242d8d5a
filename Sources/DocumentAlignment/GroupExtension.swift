/// Joins sentences without a partner to the group of a neighbour whose partner contains them.
struct GroupExtension {
  private let features: SentenceFeatures
  private let thresholds: AlignmentThresholds
  /// For each sentence how many letters it has beside its numbers.
  private let letters: (old: [Int32], new: [Int32])

  init(
    _ features: SentenceFeatures, _ thresholds: AlignmentThresholds, _ old: SentenceList,
    _ new: SentenceList
  ) {
    self.features = features
    self.thresholds = thresholds
    letters = (old.letterCounts, new.letterCounts)
  }

  /// Finds parts of splits among the new sentences and parts of merges among the old ones.
  func extend(_ pairs: inout SentencePairs) {
    let old = Side(ranges: features.oldRanges, totals: features.oldTotals, letters: letters.old)
    let new = Side(ranges: features.newRanges, totals: features.newTotals, letters: letters.new)
    for (whole, part) in wholes(of: new, in: old, partners: pairs.ofNew, taken: pairs.ofOld)
    where !features.isMixed(whole, part) {
      pairs.link(whole, part)
    }
    for (whole, part) in wholes(of: old, in: new, partners: pairs.ofOld, taken: pairs.ofNew)
    where !features.isMixed(part, whole) {
      pairs.link(part, whole)
    }
  }

  /// The features of one side.
  private struct Side {
    let ranges: [Range<Int32>]
    let totals: [Float]
    let letters: [Int32]
  }

  /// For each sentence without a partner, the one on the other side that it is a part of.
  private func wholes(
    of parts: Side, in others: Side, partners: [Int32], taken: [Int32]
  ) -> [(whole: Int, part: Int)] {
    let free = partners.indices.filter { partners[$0] < 0 && parts.totals[$0] > 0 }
    guard !free.isEmpty else { return [] }
    var index = CandidateIndex(features, others.ranges)
    var found: [(whole: Int, part: Int)] = []
    for part in free {
      var best = (whole: -1, lead: Float(0))
      func weigh(_ whole: Int, from threshold: Float) {
        let partner = Int(taken[whole])
        guard partner >= 0, !parts.ranges[partner].isEmpty, !others.ranges[whole].isEmpty
        else { return }
        let share =
          remaining(
            whole: others.ranges[whole], taken: parts.ranges[partner], part: parts.ranges[part],
            total: parts.totals[part])
          + betterFit(others.totals[whole], parts.totals[partner], parts.totals[part])
        if share - threshold > best.lead { best = (whole, share - threshold) }
      }
      for neighbour in [part - 1, part + 1] where partners.indices.contains(neighbour) {
        if partners[neighbour] >= 0 {
          weigh(Int(partners[neighbour]), from: thresholds.linkedShare)
        }
      }
      // A cell that holds a number alone is part of no sentence elsewhere that has the number too.
      if best.whole < 0, parts.letters[part] > 0 {
        for whole in index.candidates(of: parts.ranges[part], limit: 4) {
          weigh(whole, from: thresholds.farShare)
        }
      }
      if best.whole >= 0 { found.append((best.whole, part)) }
    }
    return found
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
