/// The dynamic programme over one gap: each step pairs, joins several sentences against one, or
/// passes one over.
struct GapProgramme {
  private let old: [Int]
  private let new: [Int]
  private let floor: Float
  private let features: SentenceFeatures
  private let thresholds: AlignmentThresholds
  /// Common weight of every old sentence with every new one, row by row.
  private let common: [Float]
  private let diagonal: GapDiagonal
  /// What the same place adds to likeness; zero where order tells nothing.
  private let order: Float
  /// Whether the place of a sentence counts.
  var keepsOrder: Bool { order > 0 }
  /// Sentences that may be joined against one.
  private let most: Int
  private let partShare: Float

  /// How the programme came to a cell: sentences taken on either side.
  struct Step {
    var old: UInt8
    var new: UInt8
    var isPaired: Bool
  }

  /// `mayKeepOrder` lets the place of a sentence count where likeness shows that it does.
  init(
    old: [Int], new: [Int], floor: Float, mayKeepOrder: Bool, _ features: SentenceFeatures,
    _ thresholds: AlignmentThresholds
  ) {
    self.old = old
    self.new = new
    self.floor = floor
    self.features = features
    self.thresholds = thresholds
    var common = [Float](repeating: 0, count: old.count * new.count)
    for i in old.indices {
      for j in new.indices where !features.isMixed(old[i], new[j]) {
        common[i * new.count + j] = features.common(old[i], new[j])
      }
    }
    self.common = common
    diagonal = GapDiagonal(
      old: old.map { features.oldTotals[$0] }, new: new.map { features.newTotals[$0] })
    let clearness =
      mayKeepOrder
      ? diagonal.clearness { i, j in
        features.likeness(
          common: common[i * new.count + j], features.oldTotals[old[i]],
          features.newTotals[new[j]])
      } : 0
    order = thresholds.order * clearness
    most = clearness > 0 ? 4 : 3
    partShare = clearness > 0 ? thresholds.orderedPartShare : thresholds.partShare
  }

  /// The best way to each cell, row by row; O(cells).
  func solve() -> [Step] {
    let width = new.count + 1
    var values = [Float](repeating: 0, count: (old.count + 1) * width)
    var steps = [Step](
      repeating: Step(old: 0, new: 0, isPaired: false), count: values.count)
    for i in 0...old.count {
      for j in 0...new.count where i + j > 0 {
        let cell = i * width + j
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
          func take(_ olds: Int, _ news: Int) {
            guard i >= olds, j >= news, let gain = gain(i - olds..<i, j - news..<j) else { return }
            let value = values[cell - width * olds - news] + gain
            if value > best {
              best = value
              step = Step(old: UInt8(olds), new: UInt8(news), isPaired: true)
            }
          }
          take(1, 1)
          for size in 2...most {
            take(1, size)
            take(size, 1)
          }
        }
        values[cell] = best
        steps[cell] = step
      }
    }
    return steps
  }

  /// What it is worth to pair some old sentences with some new ones, one side being a single
  /// sentence; nil where a part shares little with it.
  private func gain(_ olds: Range<Int>, _ news: Range<Int>) -> Float? {
    let place = order > 0 ? order * diagonal.nearness(olds, news) : 0
    let (first, second) = (olds.lowerBound, news.lowerBound)
    guard olds.count + news.count > 2 else {
      let (whole, other) = (features.oldTotals[old[first]], features.newTotals[new[second]])
      return worth(common[first * new.count + second], whole, other) + place
    }
    let parts = olds.count > 1
    for i in olds {
      for j in news {
        let total = parts ? features.oldTotals[old[i]] : features.newTotals[new[j]]
        let shared = common[i * new.count + j]
        guard shared >= partShare * total, shared > 0 else { return nil }
      }
    }
    let bag = features.union(
      parts ? olds.map { features.oldRanges[old[$0]] } : news.map { features.newRanges[new[$0]] })
    let (range, total) =
      parts
      ? (features.newRanges[new[second]], features.newTotals[new[second]])
      : (features.oldRanges[old[first]], features.oldTotals[old[first]])
    return worth(features.common(range, in: bag), total, bag.total)
      - thresholds.splitGain * Float(olds.count + news.count - 2) + place
  }

  /// Likeness over the floor, and what lengths say: half of `lengthFit` for equal ones, minus as
  /// much from the double on.
  private func worth(_ common: Float, _ first: Float, _ second: Float) -> Float {
    features.likeness(common: common, first, second)
      + thresholds.lengthFit * (LengthFit.of(first, second) - 0.5) - floor
  }
}
