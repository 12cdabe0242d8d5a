/// Says what it is worth to pair some sentences of a text in other words.
///
/// Likeness counts from where chance ends. Texts on one topic share more by chance, and what they
/// share is seen on the plane: nine of ten of its cells are no partners.
struct ChainJudge {
  private let features: SentenceFeatures
  private let pairs: SentencePairs
  private let lengthFit: Float
  /// Common weight of every old sentence with every new one, row by row.
  private let common: [Float]
  /// Likeness of the same, nothing where either has a partner.
  private let likenesses: [Float]
  /// The best likeness of each sentence.
  private let bests: (old: [Float], new: [Float])
  /// Likeness that tells nothing.
  private let chance: Float

  /// The least likeness that tells anything.
  private static let leastChance: Float = 0.09
  /// How many times as like as nine tenths of all cells two sentences must be.
  private static let lead: Float = 1.5
  /// From which likeness on more likeness tells no more: one clear pair makes no run.
  private static let clear: Float = 0.25
  /// What it adds that neither sentence is more like any other.
  private static let mutual: Float = 0.02
  /// Share of its weight that each part of a split or merge must find in the whole.
  private static let partShare: Float = 0.09
  /// Likeness from which a heading is paired with what is none.
  private static let promoted: Float = 0.5

  init(
    _ features: SentenceFeatures, _ pairs: SentencePairs, _ thresholds: AlignmentThresholds
  ) {
    self.features = features
    self.pairs = pairs
    lengthFit = thresholds.lengthFit
    let width = pairs.ofNew.count
    var common = [Float](repeating: 0, count: pairs.ofOld.count * width)
    var likenesses = common
    var bests = (
      old: [Float](repeating: 0, count: pairs.ofOld.count),
      new: [Float](repeating: 0, count: width)
    )
    for old in pairs.ofOld.indices {
      for new in 0..<width {
        let shared = features.common(old, new)
        common[old * width + new] = shared
        guard pairs.isFree(old: old), pairs.isFree(new: new) else { continue }
        let likeness = features.likeness(
          common: shared, features.oldTotals[old], features.newTotals[new])
        likenesses[old * width + new] = likeness
        bests.old[old] = max(bests.old[old], likeness)
        bests.new[new] = max(bests.new[new], likeness)
      }
    }
    self.common = common
    self.likenesses = likenesses
    self.bests = bests
    chance = max(
      Self.leastChance,
      Self.lead * Self.usual(likenesses, partners: min(pairs.ofOld.count, width)))
  }

  /// The likeness that nine of ten cells without partners do not reach, from a sample of them.
  private static func usual(_ likenesses: [Float], partners: Int) -> Float {
    let step = max(1, likenesses.count / 4096)
    let sample = stride(from: 0, to: likenesses.count, by: step).map { likenesses[$0] }.sorted()
    guard !sample.isEmpty else { return 0 }
    let strangers = sample.count - partners * sample.count / likenesses.count
    return sample[max(0, strangers - 1) * 9 / 10]
  }

  /// The worth of one sentence beside one, minus infinity where they cannot be partners.
  func pair(_ old: Int, _ new: Int) -> Float {
    if Int(pairs.ofOld[old]) == new { return Self.clear - chance + lengthFit / 2 }
    guard pairs.isFree(old: old), pairs.isFree(new: new) else { return -.infinity }
    let likeness = likenesses[old * pairs.ofNew.count + new]
    guard !features.isMixed(old, new) || likeness >= Self.promoted else { return -.infinity }
    let isMutual = likeness > 0 && likeness >= bests.old[old] && likeness >= bests.new[new]
    return worth(likeness, features.oldTotals[old], features.newTotals[new])
      + (isMutual ? Self.mutual : 0)
  }

  /// The worth of a split or a merge, minus infinity where a part shares too little.
  func group(_ olds: Range<Int>, _ news: Range<Int>) -> Float {
    let isMerge = olds.count > 1
    for old in olds {
      for new in news {
        let total = isMerge ? features.oldTotals[old] : features.newTotals[new]
        let shared = common[old * pairs.ofNew.count + new]
        guard shared > 0, shared >= Self.partShare * total, isOpen(old, new, in: (olds, news)),
          !features.isMixed(old, new)
        else { return -.infinity }
      }
    }
    let old = features.union(olds.map { features.oldRanges[$0] })
    let new = features.union(news.map { features.newRanges[$0] })
    return worth(features.likeness(old, new), old.total, new.total)
  }

  /// Whether two sentences may be of one group: free, or with a partner in it.
  private func isOpen(_ old: Int, _ new: Int, in group: (Range<Int>, Range<Int>)) -> Bool {
    (pairs.isFree(old: old) || group.1.contains(Int(pairs.ofOld[old])))
      && (pairs.isFree(new: new) || group.0.contains(Int(pairs.ofNew[new])))
  }

  private func worth(_ likeness: Float, _ total: Float, _ other: Float) -> Float {
    min(likeness, Self.clear) - chance + lengthFit * (LengthFit.of(total, other) - 0.5)
  }
}
