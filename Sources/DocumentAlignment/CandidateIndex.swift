/// Finds likely partners among the sentences of one side by their rarest features.
struct CandidateIndex {
  private let starts: [Int32]
  private let postings: [Int32]
  private let mask: UInt32
  private let features: SentenceFeatures
  private var scores: [Float]
  private var touched: [Int32] = []

  /// Features that stand in more sentences than this lead to no candidates.
  private let frequent: Int
  /// How many of a sentence's features are looked up.
  private let probes = 32
  /// How many postings are read for one sentence.
  private let scans = 128

  /// Takes the feature ranges of the side that is looked up.
  init(_ features: SentenceFeatures, _ ranges: [Range<Int32>]) {
    self.features = features
    var size = 1 << 10
    var featureCount = 0
    for range in ranges { featureCount += range.count }
    while size < featureCount * 2 && size < 1 << 24 { size *= 2 }
    mask = UInt32(size - 1)
    var counts = [Int32](repeating: 0, count: size + 1)
    for range in ranges {
      for place in range { counts[Self.slot(features.codes[Int(place)], mask) + 1] += 1 }
    }
    for slot in 1...size { counts[slot] += counts[slot - 1] }
    starts = counts
    var postings = [Int32](repeating: 0, count: featureCount)
    for (sentence, range) in ranges.enumerated() {
      for place in range {
        let slot = Self.slot(features.codes[Int(place)], mask)
        postings[Int(counts[slot])] = Int32(sentence)
        counts[slot] += 1
      }
    }
    self.postings = postings
    scores = Array(repeating: 0, count: ranges.count)
    frequent = 32
  }

  private static func slot(_ code: UInt32, _ mask: UInt32) -> Int {
    Int((code &* 0x85EB_CA6B) >> 7 & mask)
  }

  /// The sentences that share most with a range of features, best first.
  mutating func candidates(of range: Range<Int32>, limit: Int) -> [Int] {
    var order = Array(Int(range.lowerBound)..<Int(range.upperBound))
    order.sort { features.weights[$0] > features.weights[$1] }
    var probed = 0
    var scanned = 0
    for place in order {
      let slot = Self.slot(features.codes[place], mask)
      let (start, end) = (Int(starts[slot]), Int(starts[slot + 1]))
      guard end > start, end - start <= frequent else { continue }
      scanned += end - start
      for posting in postings[start..<end] {
        if scores[Int(posting)] == 0 { touched.append(posting) }
        scores[Int(posting)] += features.weights[place]
      }
      probed += 1
      if probed == probes || scanned > scans { break }
    }
    defer {
      for posting in touched { scores[Int(posting)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    var best: [Int32] = []
    for posting in touched {
      let score = scores[Int(posting)]
      if best.count == limit, score <= scores[Int(best[limit - 1])] { continue }
      var place = best.count
      while place > 0 && scores[Int(best[place - 1])] < score { place -= 1 }
      best.insert(posting, at: place)
      if best.count > limit { best.removeLast() }
    }
    return best.map { Int($0) }
  }
}
