/// The weighted features of the sentences that still want a partner.
struct SentenceFeatures {
  /// For each sentence of a side, where its features stand; empty for those left out.
  private(set) var oldRanges: [Range<Int32>]
  private(set) var newRanges: [Range<Int32>]
  private(set) var codes: [UInt32] = []
  private(set) var weights: [Float] = []
  /// The sum of a sentence's weights.
  private(set) var oldTotals: [Float]
  private(set) var newTotals: [Float]
  private let containment: Float
  private let oldHeadings: SentenceHeadings
  private let newHeadings: SentenceHeadings

  /// Takes the sentences of either side that are wanted.
  init(
    old: SentenceList, new: SentenceList, oldWanted: [Bool], newWanted: [Bool],
    containment: Float
  ) {
    self.containment = containment
    oldHeadings = old.headings
    newHeadings = new.headings
    var extraction = FeatureExtraction()
    var codes: [UInt32] = []
    func collect(_ list: SentenceList, _ wanted: [Bool]) -> [Range<Int32>] {
      (0..<list.count).map { index in
        let start = Int32(codes.count)
        if wanted[index] {
          codes += extraction.features(of: list.range(index), in: list.bytes)
        }
        return start..<Int32(codes.count)
      }
    }
    oldRanges = collect(old, oldWanted)
    newRanges = collect(new, newWanted)
    var rarity = FeatureRarity(featureCount: codes.count)
    rarity.count(codes)
    let sentences = oldRanges.count { !$0.isEmpty } + newRanges.count { !$0.isEmpty }
    let sampled = rarity.sample(old: old, new: new, without: (oldWanted, newWanted), &extraction)
    rarity.settle(sentenceCount: sentences + sampled)
    weights = codes.map { rarity.weight(of: $0) }
    let all = weights
    oldTotals = oldRanges.map { range in range.reduce(0) { $0 + all[Int($1)] } }
    newTotals = newRanges.map { range in range.reduce(0) { $0 + all[Int($1)] } }
    self.codes = codes
  }

  /// The same features with numbers that weigh `factor` times as much: of a text in other words
  /// they are what stays.
  func weighingNumbers(_ factor: Float) -> SentenceFeatures {
    var heavier = self
    for place in codes.indices where codes[place] & 0xF == FeatureExtraction.numberClass {
      heavier.weights[place] *= factor
    }
    let all = heavier.weights
    heavier.oldTotals = oldRanges.map { range in range.reduce(0) { $0 + all[Int($1)] } }
    heavier.newTotals = newRanges.map { range in range.reduce(0) { $0 + all[Int($1)] } }
    return heavier
  }

  /// The weight that two sentences have in common.
  func common(_ old: Int, _ new: Int) -> Float {
    common(oldRanges[old], newRanges[new])
  }

  func common(_ first: Range<Int32>, _ second: Range<Int32>) -> Float {
    var sum: Float = 0
    var (a, b) = (Int(first.lowerBound), Int(second.lowerBound))
    let (c, d) = (Int(first.upperBound), Int(second.upperBound))
    while a < c && b < d {
      let (x, y) = (codes[a], codes[b])
      if x == y {
        sum += weights[a]
        a += 1
        b += 1
      } else if x < y {
        a += 1
      } else {
        b += 1
      }
    }
    return sum
  }

  /// Likeness of two sentences, 0 to 1.
  func likeness(_ old: Int, _ new: Int) -> Float {
    likeness(common: common(old, new), oldTotals[old], newTotals[new])
  }

  /// Whether one of two is a heading and the other is not: only much the same words make a
  /// bullet that became a heading out of them.
  func isMixed(_ old: Int, _ new: Int) -> Bool {
    oldHeadings.contains(old) != newHeadings.contains(new)
  }

  /// Likeness from common weight and the weight of either side.
  func likeness(common: Float, _ oldTotal: Float, _ newTotal: Float) -> Float {
    let shorter = min(oldTotal, newTotal)
    guard shorter > 0 else { return 0 }
    let dice = 2 * common / (oldTotal + newTotal)
    return dice * (1 - containment) + common / shorter * containment
  }

  /// The features of several sentences together, with the higher weight where both have one.
  func union(_ ranges: [Range<Int32>]) -> FeatureBag {
    var bag = FeatureBag()
    for range in ranges {
      bag.add(
        codes[Int(range.lowerBound)..<Int(range.upperBound)],
        weights[Int(range.lowerBound)..<Int(range.upperBound)])
    }
    return bag
  }

  /// Likeness of two groups of sentences.
  func likeness(_ old: FeatureBag, _ new: FeatureBag) -> Float {
    likeness(common: old.common(with: new), old.total, new.total)
  }

  /// The weight of a sentence's features that a bag holds.
  func common(_ range: Range<Int32>, in bag: FeatureBag) -> Float {
    var sum: Float = 0
    var b = 0
    for a in Int(range.lowerBound)..<Int(range.upperBound) {
      while b < bag.codes.count && bag.codes[b] < codes[a] { b += 1 }
      if b < bag.codes.count && bag.codes[b] == codes[a] { sum += weights[a] }
    }
    return sum
  }
}

/// A sorted set of weighted features.
struct FeatureBag {
  private(set) var codes: [UInt32] = []
  private(set) var weights: [Float] = []
  private(set) var total: Float = 0

  /// The weight that two bags have in common.
  func common(with other: FeatureBag) -> Float {
    var sum: Float = 0
    var b = 0
    for a in codes.indices {
      while b < other.codes.count && other.codes[b] < codes[a] { b += 1 }
      if b < other.codes.count && other.codes[b] == codes[a] { sum += weights[a] }
    }
    return sum
  }

  /// Adds sorted features; those that are there already stay single.
  mutating func add(_ moreCodes: ArraySlice<UInt32>, _ moreWeights: ArraySlice<Float>) {
    var joined: [UInt32] = []
    var joinedWeights: [Float] = []
    joined.reserveCapacity(codes.count + moreCodes.count)
    joinedWeights.reserveCapacity(codes.count + moreCodes.count)
    total = 0
    var a = 0
    var b = moreCodes.startIndex
    let shift = moreWeights.startIndex - moreCodes.startIndex
    while a < codes.count || b < moreCodes.endIndex {
      if b >= moreCodes.endIndex || (a < codes.count && codes[a] <= moreCodes[b]) {
        if b < moreCodes.endIndex && codes[a] == moreCodes[b] { b += 1 }
        joined.append(codes[a])
        joinedWeights.append(weights[a])
        a += 1
      } else {
        joined.append(moreCodes[b])
        joinedWeights.append(moreWeights[b + shift])
        b += 1
      }
      total += joinedWeights[joinedWeights.count - 1]
    }
    (codes, weights) = (joined, joinedWeights)
  }
}

/// How rare each feature is, counted in hashed buckets.
struct FeatureRarity {
  private var buckets: [Int32]
  private var logarithms: [Float] = []
  private var sentenceCount: Float = 1

  init(featureCount: Int) {
    var size = 1 << 12
    while size < featureCount && size < 1 << 22 { size *= 2 }
    buckets = Array(repeating: 0, count: size)
  }

  mutating func count(_ codes: [UInt32]) {
    for code in codes { buckets[bucket(code)] += 1 }
  }

  /// Counts a sample of the sentences that have a partner; answers how many were taken.
  mutating func sample(
    old: SentenceList, new: SentenceList, without wanted: ([Bool], [Bool]),
    _ extraction: inout FeatureExtraction
  ) -> Int {
    let free = wanted.1.count { !$0 }
    let step = max(1, free / 4000)
    var seen = 0
    var taken = 0
    for index in 0..<new.count where !wanted.1[index] {
      seen += 1
      guard seen % step == 0 else { continue }
      count(extraction.features(of: new.range(index), in: new.bytes))
      taken += 1
    }
    return taken
  }

  mutating func settle(sentenceCount: Int) {
    self.sentenceCount = Float(max(1, sentenceCount))
    let most = Int(buckets.max() ?? 0)
    logarithms = (0...min(most, 4096)).map {
      naturalLogarithm(1 + self.sentenceCount / (Float($0) + 0.5))
    }
  }

  /// Class weight times rarity.
  func weight(of code: UInt32) -> Float {
    let count = min(Int(buckets[bucket(code)]), logarithms.count - 1)
    return FeatureExtraction.classWeights[Int(code & 0xF)] * logarithms[count]
  }

  private func bucket(_ code: UInt32) -> Int {
    Int(code >> 4 &* 0x9E37_79B1 >> 4) & (buckets.count - 1)
  }

  /// The logarithm by halving and a short series; good to four digits.
  private func naturalLogarithm(_ value: Float) -> Float {
    let exponent = Float(value.exponent)
    let t = (value.significand - 1) / (value.significand + 1)
    let square = t * t
    return exponent * 0.693_147_2 + 2 * t * (1 + square * (1 / 3 + square * (0.2 + square / 7)))
  }
}
