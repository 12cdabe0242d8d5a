/// What it is worth to pair each old sentence with each new one, and the best run over them.
struct ChainPlane {
  private let width: Int
  private let height: Int
  /// What each kind of step is worth from each cell, minus infinity where it may not be taken.
  private var worths: [[Float]]
  /// The kinds of steps that may lead to a cell, a bit each: most cells know none but the first.
  private var arrivals: [UInt8]

  /// The widest plane that is searched, in cells.
  private static let widest = 160_000
  /// How many features may be compared on it.
  private static let dearest = 32_000_000
  /// What it costs a run to pass a sentence over.
  private static let passing: Float = 0.04

  /// Some old sentences that answer to some new ones, one side being a single sentence.
  struct Match {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// Numbers of old and new sentences that a step takes.
  private static let steps: [(old: Int, new: Int)] = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1)]

  /// Whether the sentences are few and short enough for a plane.
  static func holds(_ features: SentenceFeatures) -> Bool {
    let (height, width) = (features.oldRanges.count, features.newRanges.count)
    let (oldCodes, newCodes) = (
      features.oldRanges.reduce(0) { $0 + $1.count }, features.newRanges.reduce(0) { $0 + $1.count }
    )
    return height * width <= widest && oldCodes * width + newCodes * height <= dearest
  }

  init(_ features: SentenceFeatures, _ pairs: SentencePairs, _ thresholds: AlignmentThresholds) {
    (height, width) = (pairs.ofOld.count, pairs.ofNew.count)
    worths = Self.steps.map { _ in
      [Float](repeating: -.infinity, count: pairs.ofOld.count * pairs.ofNew.count)
    }
    arrivals = [UInt8](repeating: 0, count: (height + 1) * (width + 1))
    let judge = ChainJudge(features, pairs, thresholds)
    for kind in Self.steps.indices {
      let step = Self.steps[kind]
      guard step.old <= height, step.new <= width else { continue }
      for old in 0...height - step.old {
        for new in 0...width - step.new {
          let worth =
            kind == 0
            ? judge.pair(old, new) : judge.group(old..<old + step.old, new..<new + step.new)
          guard worth > -.infinity else { continue }
          worths[kind][old * width + new] = worth
          arrivals[(old + step.old) * (width + 1) + new + step.new] |= 1 << UInt8(kind)
        }
      }
    }
  }

  /// The run that is worth most, in any order of its steps.
  func bestRun() -> (worth: Float, steps: [Match]) {
    let row = width + 1
    var values = [Float](repeating: 0, count: (height + 1) * row)
    var ways = [UInt8](repeating: Self.start, count: values.count)
    var best = (worth: Float(0), cell: 0)
    for i in 0...height {
      for j in 0...width {
        let cell = i * row + j
        var (value, way) = (Float(0), Self.start)
        if i > 0, values[cell - row] - Self.passing > value {
          (value, way) = (values[cell - row] - Self.passing, Self.pastOld)
        }
        if j > 0, values[cell - 1] - Self.passing > value {
          (value, way) = (values[cell - 1] - Self.passing, Self.pastNew)
        }
        var kinds = arrivals[cell]
        while kinds != 0 {
          let kind = kinds.trailingZeroBitCount
          kinds &= kinds - 1
          let step = Self.steps[kind]
          let reached =
            values[cell - step.old * row - step.new]
            + worths[kind][(i - step.old) * width + j - step.new]
          if reached > value { (value, way) = (reached, UInt8(kind)) }
        }
        values[cell] = value
        ways[cell] = way
        if value > best.worth { best = (value, cell) }
      }
    }
    var steps: [Match] = []
    var (i, j) = (best.cell / row, best.cell % row)
    while ways[i * row + j] != Self.start {
      switch ways[i * row + j] {
      case Self.pastOld: i -= 1
      case Self.pastNew: j -= 1
      case let kind:
        let step = Self.steps[Int(kind)]
        steps.append(Match(old: i - step.old..<i, new: j - step.new..<j))
        (i, j) = (i - step.old, j - step.new)
      }
    }
    return (best.worth, steps)
  }

  private static let start: UInt8 = 255
  private static let pastOld: UInt8 = 254
  private static let pastNew: UInt8 = 253

  /// Takes the sentences of a match out of the plane.
  mutating func take(_ match: Match) {
    for kind in Self.steps.indices {
      let step = Self.steps[kind]
      for old in max(0, match.old.lowerBound - step.old + 1)..<match.old.upperBound {
        for new in 0..<width { worths[kind][old * width + new] = -.infinity }
      }
      for new in max(0, match.new.lowerBound - step.new + 1)..<match.new.upperBound {
        for old in 0..<height { worths[kind][old * width + new] = -.infinity }
      }
    }
  }
}
