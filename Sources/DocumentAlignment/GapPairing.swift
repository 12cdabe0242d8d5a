internal import SequenceDiff

/// Pairs the free sentences of one gap in order, one to one or one to several.
///
/// A dynamic programme over the gap: each step pairs, joins two or three sentences against
/// one, or passes one over.
struct GapPairing {
  private let features: SentenceFeatures
  private let thresholds: AlignmentThresholds
  /// Features that may still be compared in all gaps together.
  private(set) var budget: Int
  /// A gap was too wide to be searched.
  private(set) var isCoarse = false

  /// The widest gap that is searched, in cells.
  private let widest = 160_000
  /// The widest gap that is solved anew.
  private let widestAnew = 40_000

  init(_ features: SentenceFeatures, _ thresholds: AlignmentThresholds) {
    self.features = features
    self.thresholds = thresholds
    budget = 4_000_000 + 60 * features.codes.count
  }

  /// How the programme came to a cell: sentences taken on either side.
  private struct Step {
    var old: UInt8
    var new: UInt8
    var isPaired: Bool
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
    let steps = solve(old, new, floor: floor)
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

  private func solve(_ old: [Int], _ new: [Int], floor: Float) -> [Step] {
    let width = new.count + 1
    var values = [Float](repeating: 0, count: (old.count + 1) * width)
    var steps = [Step](
      repeating: Step(old: 0, new: 0, isPaired: false), count: values.count)
    var common = [Float](repeating: 0, count: old.count * new.count)
    for i in old.indices {
      for j in new.indices where !features.isMixed(old[i], new[j]) {
        common[i * new.count + j] = features.common(old[i], new[j])
      }
    }
    for i in 0...old.count {
      for j in 0...new.count {
        let cell = i * width + j
        guard cell > 0 else { continue }
        var best = -Float.infinity
        var step = Step(old: 0, new: 0, isPaired: false)
        if i > 0 {
          best = values[cell - width]
          step = Step(old: 1, new: 0, isPaired: false)
        }
        if j > 0 && values[cell - 1] > best {
          best = values[cell - 1]
          step = Step(old: 0, new: 1, isPaired: false)
        }
        if i > 0 && j > 0 {
          let value =
            values[cell - width - 1]
            + gain(old[i - 1], new[j - 1], common[(i - 1) * new.count + j - 1], floor)
          if value > best {
            best = value
            step = Step(old: 1, new: 1, isPaired: true)
          }
          for size in 2...3 {
            if j >= size {
              let bead = splitGain(
                old[i - 1], new[j - size..<j], (i - 1, j - size, new.count), common, floor)
              if let bead, values[cell - width - size] + bead > best {
                best = values[cell - width - size] + bead
                step = Step(old: 1, new: UInt8(size), isPaired: true)
              }
            }
            if i >= size {
              let bead = mergeGain(
                old[i - size..<i], new[j - 1], (i - size, j - 1, new.count), common, floor)
              if let bead, values[cell - width * size - 1] + bead > best {
                best = values[cell - width * size - 1] + bead
                step = Step(old: UInt8(size), new: 1, isPaired: true)
              }
            }
          }
        }
        values[cell] = best
        steps[cell] = step
      }
    }
    return steps
  }

  /// What lengths say: half of `lengthFit` for equal ones, minus as much from the double on.
  private func fit(_ old: Float, _ new: Float) -> Float {
    thresholds.lengthFit * (LengthFit.of(old, new) - 0.5)
  }

  private func gain(_ old: Int, _ new: Int, _ common: Float, _ floor: Float) -> Float {
    features.likeness(common: common, features.oldTotals[old], features.newTotals[new])
      + fit(features.oldTotals[old], features.newTotals[new]) - floor
  }

  /// What one old sentence against several new ones is worth; nil where a part shares little.
  private func splitGain(
    _ old: Int, _ news: ArraySlice<Int>, _ corner: (Int, Int, Int), _ common: [Float],
    _ floor: Float
  ) -> Float? {
    for (offset, new) in news.enumerated() {
      let shared = common[corner.0 * corner.2 + corner.1 + offset]
      guard shared >= thresholds.partShare * features.newTotals[new], shared > 0 else { return nil }
    }
    let bag = features.union(news.map { features.newRanges[$0] })
    let likeness = features.likeness(
      common: features.common(features.oldRanges[old], in: bag), features.oldTotals[old],
      bag.total)
    return likeness + fit(features.oldTotals[old], bag.total) - floor
      - thresholds.splitGain * Float(news.count - 1)
  }

  private func mergeGain(
    _ olds: ArraySlice<Int>, _ new: Int, _ corner: (Int, Int, Int), _ common: [Float],
    _ floor: Float
  ) -> Float? {
    for (offset, old) in olds.enumerated() {
      let shared = common[(corner.0 + offset) * corner.2 + corner.1]
      guard shared >= thresholds.partShare * features.oldTotals[old], shared > 0 else { return nil }
    }
    let bag = features.union(olds.map { features.oldRanges[$0] })
    let likeness = features.likeness(
      common: features.common(features.newRanges[new], in: bag), bag.total,
      features.newTotals[new])
    return likeness + fit(bag.total, features.newTotals[new]) - floor
      - thresholds.splitGain * Float(olds.count - 1)
  }
}
