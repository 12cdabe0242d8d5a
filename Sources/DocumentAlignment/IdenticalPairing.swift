internal import SequenceDiff

/// Pairs sentences that say the same, as far as their neighbourhood or their rarity tells which.
struct IdenticalPairing {
  private let old: SentenceList
  private let new: SentenceList
  private let words: HashNumbering
  private let masked: HashNumbering

  init(old: SentenceList, new: SentenceList) {
    self.old = old
    self.new = new
    words = HashNumbering(old: old.wordHashes, new: new.wordHashes)
    masked = HashNumbering(old: old.maskedHashes, new: new.maskedHashes)
  }

  /// Pairs that hold fast: lone namesakes, what grows from them, and what fills the gaps.
  func anchor(_ pairs: inout SentencePairs) {
    pairHeadAndTail(&pairs)
    pairTitles(&pairs)
    pairLoners(words, letters: 12, &pairs)
    grow(words, &pairs)
    fillGaps(&pairs)
    pairLoners(masked, letters: 12, &pairs)
    pairLoners(words, letters: 1, &pairs, onlyNear: true)
    grow(words, &pairs)
    grow(masked, &pairs)
    InPlacePairing(old: old, new: new, words: words).settle(&pairs)
    grow(masked, &pairs)
    fillGaps(&pairs)
  }

  /// Pairs what is left of equal sentences, in order, where they are long or their
  /// neighbourhood went the same way.
  func pairRemaining(_ pairs: inout SentencePairs) {
    let neighbours = PairedNeighbours(pairs)
    var places = [[Int32]](repeating: [], count: words.count)
    for index in 0..<new.count where pairs.isFree(new: index) {
      places[Int(words.new[index])].append(Int32(index))
    }
    for index in 0..<old.count where pairs.isFree(old: index) {
      let token = Int(words.old[index])
      guard let first = places[token].first else { continue }
      var best = (place: 0, distance: Int.max)
      for (place, candidate) in places[token].enumerated().prefix(32) {
        let distance = neighbours.displacement(index, Int(candidate), pairs)
        if distance < best.distance { best = (place, distance) }
      }
      let isTelling = old.letterCounts[index] >= 20
      guard isTelling || best.distance <= 3 else { continue }
      let partner = best.distance == .max ? first : places[token][best.place]
      places[token].remove(at: best.distance == .max ? 0 : best.place)
      pairs.pair(index, Int(partner))
    }
  }

  /// Pairs runs, the rows of tables, that say the same from end to end and occur once on
  /// either side; a row of short cells has moved as a whole.
  func pairRuns(_ runs: SentenceRuns, _ pairs: inout SentencePairs) {
    let ahead = singles(runs.old, words.old) { pairs.isFree(old: $0) }
    let back = singles(runs.new, words.new) { pairs.isFree(new: $0) }
    for (key, run) in ahead {
      guard let run, let other = back[key], let other,
        words.old[run].elementsEqual(words.new[other])
      else { continue }
      for (index, partner) in zip(run, other) { pairs.pair(index, partner) }
    }
  }

  /// The free runs of two sentences or more by their words; nil for those that occur again.
  private func singles(
    _ runs: [Range<Int>], _ tokens: [Int32], isFree: (Int) -> Bool
  ) -> [UInt64: Range<Int>?] {
    var found: [UInt64: Range<Int>?] = [:]
    for run in runs where run.count >= 2 && run.allSatisfy(isFree) {
      let key = tokens[run].reduce(UInt64(run.count)) { hash, token in
        (hash ^ UInt64(UInt32(bitPattern: token))) &* 0x9FB2_1C65_1E98_DF25 ^ hash >> 31
      }
      found.updateValue(found[key] == nil ? run : nil, forKey: key)
    }
    return found
  }

  /// Pairs free sentences that stand beside an equal free one on both sides, in order.
  ///
  /// Many sections may be called 附則 and say the same day of coming into force: which answers
  /// to which is nothing that a reader asks, as long as each has one.
  func pairNeighbours(_ pairs: inout SentencePairs) {
    var places: [UInt64: (list: [Int32], taken: Int)] = [:]
    for index in 0..<max(0, new.count - 1)
    where pairs.isFree(new: index) && pairs.isFree(new: index + 1) {
      places[Self.joint(words.new, index), default: ([], 0)].list.append(Int32(index))
    }
    guard !places.isEmpty else { return }
    for index in 0..<max(0, old.count - 1)
    where pairs.isFree(old: index) && pairs.isFree(old: index + 1) {
      let key = Self.joint(words.old, index)
      guard old.letterCounts[index] + old.letterCounts[index + 1] >= 12,
        var queue = places[key]
      else { continue }
      while queue.taken < queue.list.count {
        let partner = Int(queue.list[queue.taken])
        queue.taken += 1
        guard pairs.isFree(new: partner), pairs.isFree(new: partner + 1) else { continue }
        pairs.pair(index, partner)
        pairs.pair(index + 1, partner + 1)
        break
      }
      places[key] = queue
    }
    grow(words, &pairs)
    pairHeaded(&pairs)
  }

  /// The same where the sentence before has found another partner.
  private func pairHeaded(_ pairs: inout SentencePairs) {
    var places: [UInt64: (list: [Int32], taken: Int)] = [:]
    for index in 0..<max(0, new.count - 1) where pairs.isFree(new: index + 1) {
      places[Self.joint(words.new, index), default: ([], 0)].list.append(Int32(index + 1))
    }
    for index in 0..<max(0, old.count - 1) where pairs.isFree(old: index + 1) {
      let key = Self.joint(words.old, index)
      guard old.letterCounts[index] + old.letterCounts[index + 1] >= 12,
        let queue = places[key], queue.taken < queue.list.count
      else { continue }
      pairs.pair(index + 1, Int(queue.list[queue.taken]))
      places[key]?.taken += 1
    }
  }

  private static func joint(_ tokens: [Int32], _ index: Int) -> UInt64 {
    UInt64(UInt32(bitPattern: tokens[index])) << 32
      | UInt64(UInt32(bitPattern: tokens[index + 1]))
  }

  private func pairHeadAndTail(_ pairs: inout SentencePairs) {
    var head = 0
    let shorter = min(old.count, new.count)
    while head < shorter && words.old[head] == words.new[head] {
      pairs.pair(head, head)
      head += 1
    }
    var tail = 0
    while tail < shorter - head
      && words.old[old.count - 1 - tail] == words.new[new.count - 1 - tail]
    {
      pairs.pair(old.count - 1 - tail, new.count - 1 - tail)
      tail += 1
    }
  }

  /// Pairs headings whose name occurs once among the headings of either side, however short and
  /// wherever they stand: 「医療」 is 「医療」 still, though everything under it was rewritten.
  private func pairTitles(_ pairs: inout SentencePairs) {
    let ahead = singleTitles(old, words.old)
    let back = singleTitles(new, words.new)
    for index in old.headings.named where pairs.isFree(old: index) {
      guard ahead[words.old[index]] == index, let partner = back[words.old[index]], partner >= 0,
        pairs.isFree(new: partner)
      else { continue }
      pairs.pair(index, partner)
    }
  }

  /// The heading of each name without a number in it; -1 for a name that several bear.
  private func singleTitles(_ list: SentenceList, _ tokens: [Int32]) -> [Int32: Int] {
    var found: [Int32: Int] = [:]
    for index in list.headings.named where list.wordHashes[index] == list.maskedHashes[index] {
      found[tokens[index]] = found[tokens[index]] == nil ? index : -1
    }
    return found
  }

  /// Pairs sentences that occur once among the free ones of either side.
  private func pairLoners(
    _ numbering: HashNumbering, letters: Int32, _ pairs: inout SentencePairs,
    onlyNear: Bool = false
  ) {
    var place = [Int32](repeating: -1, count: numbering.count)
    var times = [UInt8](repeating: 0, count: numbering.count)
    for index in 0..<new.count where pairs.isFree(new: index) {
      let token = Int(numbering.new[index])
      place[token] = Int32(index)
      times[token] = min(2, times[token] + 1)
    }
    var oldTimes = [UInt8](repeating: 0, count: numbering.count)
    for index in 0..<old.count where pairs.isFree(old: index) {
      let token = Int(numbering.old[index])
      oldTimes[token] = min(2, oldTimes[token] + 1)
    }
    let neighbours = onlyNear ? PairedNeighbours(pairs) : nil
    for index in 0..<old.count where pairs.isFree(old: index) {
      let token = Int(numbering.old[index])
      guard oldTimes[token] == 1, times[token] == 1, old.letterCounts[index] >= letters
      else { continue }
      let partner = Int(place[token])
      if let neighbours, neighbours.sharedEnds(index, partner, pairs) == 0,
        neighbours.displacement(index, partner, pairs) > 3
      {
        continue
      }
      pairs.pair(index, partner)
    }
  }

  /// Pairs equal neighbours of what is paired.
  private func grow(_ numbering: HashNumbering, _ pairs: inout SentencePairs) {
    for index in 0..<old.count where !pairs.isFree(old: index) {
      grow(from: index, by: 1, numbering, &pairs)
    }
    for index in (0..<old.count).reversed() where !pairs.isFree(old: index) {
      grow(from: index, by: -1, numbering, &pairs)
    }
  }

  private func grow(
    from start: Int, by step: Int, _ numbering: HashNumbering, _ pairs: inout SentencePairs
  ) {
    var index = start + step
    var partner = Int(pairs.ofOld[start]) + step
    while old.wordHashes.indices.contains(index), new.wordHashes.indices.contains(partner),
      pairs.isFree(old: index), pairs.isFree(new: partner),
      numbering.old[index] == numbering.new[partner]
    {
      pairs.pair(index, partner)
      index += step
      partner += step
    }
  }

  /// Pairs equal sentences inside the gaps that both ends agree upon.
  private func fillGaps(_ pairs: inout SentencePairs) {
    let comparison = SequenceComparison(method: .anchored, searchLimit: 64)
    for gap in SentenceGap.all(in: pairs) where gap.isClosed {
      guard !gap.old.isEmpty, !gap.new.isEmpty else { continue }
      let script = comparison.script(
        old: Array(words.old[gap.old]), new: Array(words.new[gap.new]))
      for stretch in script.common {
        for offset in 0..<stretch.old.count {
          pairs.pair(
            gap.old.lowerBound + stretch.old.lowerBound + offset,
            gap.new.lowerBound + stretch.new.lowerBound + offset)
        }
      }
    }
  }
}

/// Sentences of either side that belong together and go together.
struct SentenceRuns {
  var old: [Range<Int>] = []
  var new: [Range<Int>] = []
}
