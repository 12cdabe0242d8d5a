/// Which sentence of one side is paired with which of the other, and links beyond the pairs.
struct SentencePairs {
  /// The partner of each sentence, -1 for none.
  private(set) var ofOld: [Int32]
  private(set) var ofNew: [Int32]
  /// Further sentences of a split or a merge.
  private(set) var links: [(old: Int32, new: Int32)] = []

  init(oldCount: Int, newCount: Int) {
    ofOld = Array(repeating: -1, count: oldCount)
    ofNew = Array(repeating: -1, count: newCount)
  }

  func isFree(old: Int) -> Bool { ofOld[old] < 0 }
  func isFree(new: Int) -> Bool { ofNew[new] < 0 }

  /// The share of the shorter side's sentences that have a partner.
  var pairedShare: Float {
    Float(ofOld.count { $0 >= 0 }) / Float(max(1, min(ofOld.count, ofNew.count)))
  }

  /// Pairs two sentences that have no partner yet.
  mutating func pair(_ old: Int, _ new: Int) {
    ofOld[old] = Int32(new)
    ofNew[new] = Int32(old)
  }

  /// Takes a pair apart.
  mutating func part(old: Int) {
    let new = Int(ofOld[old])
    ofOld[old] = -1
    ofNew[new] = -1
  }

  /// Adds a sentence without a partner to the group of one that has one, or the reverse.
  mutating func link(_ old: Int, _ new: Int) {
    links.append((Int32(old), Int32(new)))
    if ofOld[old] < 0 { ofOld[old] = Int32(new) }
    if ofNew[new] < 0 { ofNew[new] = Int32(old) }
  }
}

/// The nearest paired sentences before and behind each one: what holds a gap.
struct PairedNeighbours {
  let previousOld: [Int32]
  let nextOld: [Int32]
  let previousNew: [Int32]
  let nextNew: [Int32]

  init(_ pairs: SentencePairs) {
    (previousOld, nextOld) = Self.neighbours(pairs.ofOld)
    (previousNew, nextNew) = Self.neighbours(pairs.ofNew)
  }

  private static func neighbours(_ partners: [Int32]) -> ([Int32], [Int32]) {
    var previous = [Int32](repeating: -1, count: partners.count)
    var next = [Int32](repeating: Int32(partners.count), count: partners.count)
    var last: Int32 = -1
    for index in partners.indices {
      previous[index] = last
      if partners[index] >= 0 { last = Int32(index) }
    }
    last = Int32(partners.count)
    for index in partners.indices.reversed() {
      next[index] = last
      if partners[index] >= 0 { last = Int32(index) }
    }
    return (previous, next)
  }

  /// How many ends of the gap around `old` lead to the ends of the gap around `new`.
  func sharedEnds(_ old: Int, _ new: Int, _ pairs: SentencePairs) -> Int {
    var count = 0
    let before = previousOld[old]
    let partnerBefore = before < 0 ? -1 : pairs.ofOld[Int(before)]
    if partnerBefore == previousNew[new] { count += 1 }
    let behind = nextOld[old]
    let partnerBehind =
      Int(behind) == pairs.ofOld.count ? Int32(pairs.ofNew.count) : pairs.ofOld[Int(behind)]
    if partnerBehind == nextNew[new] { count += 1 }
    return count
  }

  /// How far `new` stands from where the neighbours of `old` went.
  func displacement(_ old: Int, _ new: Int, _ pairs: SentencePairs) -> Int {
    var least = Int.max
    let before = Int(previousOld[old])
    if before >= 0 {
      least = abs(new - Int(pairs.ofOld[before]) - (old - before))
    }
    let behind = Int(nextOld[old])
    if behind < pairs.ofOld.count {
      least = min(least, abs(Int(pairs.ofOld[behind]) - new - (behind - old)))
    }
    return least
  }
}
