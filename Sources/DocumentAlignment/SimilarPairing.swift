/// Pairs sentences by likeness and neighbourhood, wherever they stand.
struct SimilarPairing {
  /// Likeness from which two free sentences are paired that are each other's clear best.
  private let lone: Float = 0.14
  /// The same in a text most of whose sentences have a partner, for two that stand apart: of what
  /// came and what went a word in common is none.
  private let loneAmongPairs: Float = 0.24
  /// How many times as like as the next best such a pair must be.
  private let loneLead: Float = 1.3
  /// Weight that such a pair must have in common: one chance pair of characters is none.
  private let loneCommon: Float = 1.2

  /// Likeness from which a heading is paired with what is none.
  private let promoted: Float = 0.5

  private let thresholds: AlignmentThresholds
  private let features: SentenceFeatures
  private let letterCounts: [Int32]
  private var candidates: [(old: Int32, new: Int32, likeness: Float)] = []

  /// Looks up candidates for every free old sentence.
  ///
  /// `letterCounts` are those of the old side: a short sentence goes nowhere without support.
  init(
    _ features: SentenceFeatures, _ pairs: SentencePairs, letterCounts: [Int32],
    _ thresholds: AlignmentThresholds
  ) {
    self.letterCounts = letterCounts
    self.thresholds = thresholds
    self.features = features
    var index = CandidateIndex(features, features.newRanges)
    for old in pairs.ofOld.indices where pairs.isFree(old: old) {
      for new in index.candidates(of: features.oldRanges[old], limit: 8)
      where pairs.isFree(new: new) {
        let likeness = features.likeness(old, new)
        let least = features.isMixed(old, new) ? promoted : 0.1
        if likeness >= least { candidates.append((Int32(old), Int32(new), likeness)) }
      }
    }
  }

  /// Pairs the clear cases, in passes from the strictest on.
  mutating func pairStrong(_ pairs: inout SentencePairs) {
    for threshold in thresholds.strong {
      pass(&pairs, threshold: threshold, lead: thresholds.lead, allowsParts: false)
    }
  }

  /// Pairs what is left and like enough without any support.
  mutating func pairMoved(_ pairs: inout SentencePairs) {
    pass(&pairs, threshold: thresholds.moved, lead: thresholds.lead / 2, allowsParts: true)
  }

  /// Pairs free sentences that are each other's best by far, however little they share.
  ///
  /// Sentences that have a partner are rivals, too: a part of a split is more like its whole
  /// than like anything else.
  mutating func pairLone(_ pairs: inout SentencePairs) {
    let neighbours = PairedNeighbours(pairs)
    let isReworded = pairs.pairedShare <= thresholds.mostPaired
    var bestOfOld = [BestScores](repeating: BestScores(), count: pairs.ofOld.count)
    var bestOfNew = [BestScores](repeating: BestScores(), count: pairs.ofNew.count)
    for candidate in candidates {
      bestOfOld[Int(candidate.old)].raise(candidate.likeness, candidate.new)
      bestOfNew[Int(candidate.new)].raise(candidate.likeness, candidate.old)
    }
    for candidate in candidates {
      let (old, new) = (Int(candidate.old), Int(candidate.new))
      guard pairs.isFree(old: old), pairs.isFree(new: new) else { continue }
      let rival = max(
        bestOfOld[old].rival(of: candidate.new).score, bestOfNew[new].rival(of: candidate.old).score
      )
      let support = support(old, new, neighbours, pairs)
      let fit = LengthFit.of(features.oldTotals[old], features.newTotals[new]) - 0.5
      let least = isReworded || support > 0 ? lone : loneAmongPairs
      guard support >= 0, candidate.likeness + support + thresholds.lengthFit * fit >= least,
        candidate.likeness >= loneLead * rival,
        features.common(old, new) >= loneCommon
      else { continue }
      pairs.pair(old, new)
    }
  }

  private mutating func pass(
    _ pairs: inout SentencePairs, threshold: Float, lead: Float, allowsParts: Bool
  ) {
    let neighbours = PairedNeighbours(pairs)
    var scored: [(old: Int32, new: Int32, score: Float)] = []
    var bestOfOld = [BestScores](repeating: BestScores(), count: pairs.ofOld.count)
    var bestOfNew = [BestScores](repeating: BestScores(), count: pairs.ofNew.count)
    for candidate in candidates {
      let (old, new) = (Int(candidate.old), Int(candidate.new))
      guard pairs.isFree(old: old), pairs.isFree(new: new) else { continue }
      let score = candidate.likeness + support(old, new, neighbours, pairs)
      guard score >= threshold - lead else { continue }
      if score >= threshold { scored.append((candidate.old, candidate.new, score)) }
      bestOfOld[old].raise(score, candidate.new)
      bestOfNew[new].raise(score, candidate.old)
    }
    scored.sort { ($0.score, $1.old, $1.new) > ($1.score, $0.old, $0.new) }
    for entry in scored {
      guard pairs.isFree(old: Int(entry.old)), pairs.isFree(new: Int(entry.new)) else { continue }
      let (oldRival, newRival) = (
        bestOfNew[Int(entry.new)].rival(of: entry.old),
        bestOfOld[Int(entry.old)].rival(of: entry.new)
      )
      if entry.score - oldRival.score < lead,
        !allowsParts || overlap(features.oldRanges, Int(entry.old), Int(oldRival.owner))
      {
        continue
      }
      if entry.score - newRival.score < lead,
        !allowsParts || overlap(features.newRanges, Int(entry.new), Int(newRival.owner))
      {
        continue
      }
      pairs.pair(Int(entry.old), Int(entry.new))
    }
  }

  /// Whether two sentences of one side say much the same, so that only one of them can be meant.
  ///
  /// Two that do not are parts of one whole: neither is the other's rival.
  private func overlap(_ ranges: [Range<Int32>], _ first: Int, _ second: Int) -> Bool {
    guard second >= 0 else { return false }
    let shorter = min(total(ranges[first]), total(ranges[second]))
    return features.common(ranges[first], ranges[second]) > 0.4 * shorter
  }

  private func total(_ range: Range<Int32>) -> Float {
    range.reduce(0) { $0 + features.weights[Int($1)] }
  }

  private func support(
    _ old: Int, _ new: Int, _ neighbours: PairedNeighbours, _ pairs: SentencePairs
  ) -> Float {
    var support: Float = 0
    switch neighbours.sharedEnds(old, new, pairs) {
    case 2: support += thresholds.bothEnds
    case 1: support += thresholds.oneEnd
    default: break
    }
    if neighbours.displacement(old, new, pairs) <= 2 { support += thresholds.nearby }
    if support == 0 && letterCounts[old] < 8 { return -1 }
    return support
  }
}

/// The best and the second best score of a sentence, and with whom.
private struct BestScores {
  private var best: (score: Float, owner: Int32) = (0, -1)
  private var second: (score: Float, owner: Int32) = (0, -1)

  mutating func raise(_ score: Float, _ owner: Int32) {
    if score > best.score {
      (best, second) = ((score, owner), best)
    } else if score > second.score {
      second = (score, owner)
    }
  }

  /// The best score with anybody but `owner`.
  func rival(of owner: Int32) -> (score: Float, owner: Int32) {
    owner == best.owner ? second : best
  }
}
