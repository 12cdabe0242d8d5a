internal import SequenceDiff

/// Pairs the free sentences of one gap in order, one to one or one to several.
struct GapPairing {
  private let features: SentenceFeatures
  private let thresholds: AlignmentThresholds
  /// Features that may still be compared in all gaps together.
  private(set) var budget: Int
  /// A gap was too wide to be searched.
  private(set) var isCoarse = false

  /// Gaps of a text in other words whose order was seen to hold.
  private(set) var inOrder: [SentenceGap] = []

  /// Most sentences lack a partner: the text may have been put in other words as a whole.
  private let isReworded: Bool

  /// The widest gap that is searched, in cells.
  private let widest = 160_000
  /// The widest gap that is solved anew.
  private let widestAnew = 40_000

  init(_ features: SentenceFeatures, _ pairs: SentencePairs, _ thresholds: AlignmentThresholds) {
    isReworded = pairs.pairedShare <= thresholds.mostPaired
    self.features = features
    self.thresholds = thresholds
    budget = 4_000_000 + 60 * features.codes.count
  }

  /// Solves a gap anew as a whole, without the pairs in order that were made inside it.
  ///
  /// A pair that was clear by itself may be half of a split. Pairs out of order and pairs that
  /// lead out of the gap stay; where they are many there is no order to go by.
  mutating func solveWhole(_ gap: SentenceGap, _ pairs: inout SentencePairs) {
    guard !gap.old.isEmpty, !gap.new.isEmpty, gap.old.count * gap.new.count <= widestAnew
    else { return }
    let paired = gap.old.filter { !pairs.isFree(old: $0) }
    let run = longestRisingRun(
      of: paired.map { gap.new.contains(Int(pairs.ofOld[$0])) ? pairs.ofOld[$0] : -1 },
      weights: nil)
    let foreign = gap.new.count {
      !pairs.isFree(new: $0) && !gap.old.contains(Int(pairs.ofNew[$0]))
    }
    guard (paired.count + foreign - run.count) * 5 <= run.count else { return }
    for index in run { pairs.part(old: paired[index]) }
    pair(gap, &pairs)
  }

  /// Pairs inside a gap what is like enough.
  mutating func pair(_ gap: SentenceGap, _ pairs: inout SentencePairs) {
    let old = gap.old.filter { pairs.isFree(old: $0) }
    let new = gap.new.filter { pairs.isFree(new: $0) }
    guard !old.isEmpty, !new.isEmpty else { return }
    let cells = old.count * new.count
    let cost =
      new.count * old.reduce(0) { $0 + features.oldRanges[$1].count }
      + old.count * new.reduce(0) { $0 + features.newRanges[$1].count }
    guard cells <= widest, cost <= budget else {
      isCoarse = true
      return
    }
    budget -= cost
    let oldTotal = old.reduce(0) { $0 + features.oldTotals[$1] }
    let newTotal = new.reduce(0) { $0 + features.newTotals[$1] }
    let imbalance = abs(oldTotal - newTotal) / max(1, max(oldTotal, newTotal))
    let floor =
      (gap.isClosed ? thresholds.closedGap : thresholds.openGap)
      + thresholds.imbalance * imbalance
    let programme = GapProgramme(
      old: old, new: new, floor: floor,
      mayKeepOrder: isReworded && gap.isClosed && imbalance < 0.5, features, thresholds)
    if programme.keepsOrder { inOrder.append(gap) }
    let steps = programme.solve()
    var (i, j) = (old.count, new.count)
    while i > 0 || j > 0 {
      let step = steps[i * (new.count + 1) + j]
      let (oldStart, newStart) = (i - Int(step.old), j - Int(step.new))
      if step.isPaired {
        let (olds, news) = (old[oldStart..<i], new[newStart..<j])
        connect(olds, news, &pairs)
      }
      (i, j) = (oldStart, newStart)
    }
  }

  private func connect(
    _ olds: ArraySlice<Int>, _ news: ArraySlice<Int>, _ pairs: inout SentencePairs
  ) {
    var best = (old: 0, new: 0, likeness: -Float.infinity)
    for old in olds {
      for new in news {
        let likeness = features.common(old, new)
        if likeness > best.likeness { best = (old, new, likeness) }
      }
    }
    pairs.pair(best.old, best.new)
    for old in olds where old != best.old { pairs.link(old, best.new) }
    for new in news where new != best.new { pairs.link(best.old, new) }
  }
}
