/// Pairs sentences by likeness and neighbourhood, wherever they stand.
struct SimilarPairing {
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
    var index = CandidateIndex(features, newCount: pairs.ofNew.count)
    for old in pairs.ofOld.indices where pairs.isFree(old: old) {
      for new in index.candidates(ofOld: old, limit: 8) where pairs.isFree(new: new) {
        let likeness = features.likeness(old, new)
        if likeness >= 0.25 { candidates.append((Int32(old), Int32(new), likeness)) }
      }
    }
  }

  /// Pairs the clear cases, in passes from the strictest on.
  mutating func pairStrong(_ pairs: inout SentencePairs) {
    for threshold in thresholds.strong {
      pass(&pairs, threshold: threshold, lead: thresholds.lead)
    }
  }

  /// Pairs what is left and like enough without any support.
  mutating func pairMoved(_ pairs: inout SentencePairs) {
    pass(&pairs, threshold: thresholds.moved, lead: thresholds.lead / 2)
  }

  private mutating func pass(_ pairs: inout SentencePairs, threshold: Float, lead: Float) {
    candidates.removeAll { !pairs.isFree(old: Int($0.old)) || !pairs.isFree(new: Int($0.new)) }
    let neighbours = PairedNeighbours(pairs)
    var scored: [(old: Int32, new: Int32, score: Float)] = []
    var bestOfOld = [BestScores](repeating: BestScores(), count: pairs.ofOld.count)
    var bestOfNew = [BestScores](repeating: BestScores(), count: pairs.ofNew.count)
    for candidate in candidates {
      let (old, new) = (Int(candidate.old), Int(candidate.new))
      let score = candidate.likeness + support(old, new, neighbours, pairs)
      guard score >= threshold - lead else { continue }
      if score >= threshold { scored.append((candidate.old, candidate.new, score)) }
      bestOfOld[old].raise(score)
      bestOfNew[new].raise(score)
    }
    scored.sort { ($0.score, $1.old, $1.new) > ($1.score, $0.old, $0.new) }
    for entry in scored {
      guard pairs.isFree(old: Int(entry.old)), pairs.isFree(new: Int(entry.new)) else { continue }
      let rival = max(
        bestOfOld[Int(entry.old)].rival(of: entry.score),
        bestOfNew[Int(entry.new)].rival(of: entry.score))
      guard entry.score - rival >= lead else { continue }
      pairs.pair(Int(entry.old), Int(entry.new))
    }
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

/// The best and the second best score of a sentence.
private struct BestScores {
  private var best: Float = 0
  private var second: Float = 0

  mutating func raise(_ score: Float) {
    if score > best {
      (best, second) = (score, best)
    } else {
      second = max(second, score)
    }
  }

  /// The best score but for one occurrence of `score`.
  func rival(of score: Float) -> Float { score < best ? best : second }
}
