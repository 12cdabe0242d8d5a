internal import PolicyModel
internal import SequenceDiff

/// Turns pairs and links into correspondences in reading order.
struct SentenceCorrespondences {
  let old: SentenceList
  let new: SentenceList
  let pairing: SentencePairing

  /// Every sentence of either side once.
  func all() -> [Correspondence] {
    let groups = groups()
    let runs = longestRisingRun(
      of: groups.map { $0.new.isEmpty ? -1 : Int32($0.new[0]) },
      weights: groups.map { group in
        group.old.reduce(1) { $0 + old.range($1).count }
      })
    var isInOrder = [Bool](repeating: false, count: groups.count)
    for index in runs { isInOrder[index] = true }
    let paired = groups.enumerated().map { index, group in
      Correspondence(
        kind: kind(group, isInOrder: isInOrder[index]), old: group.old, new: group.new,
        similarity: similarity(group))
    }
    return ReadingOrder.arranged(paired, oldCount: old.count, newCount: new.count)
  }

  private func kind(_ group: SentenceGroup, isInOrder: Bool) -> Correspondence.Kind {
    switch (group.old.count, group.new.count) {
    case (1, 1): isInOrder ? .matched : .moved
    case (1, _): .split
    case (_, 1): .merged
    default: .regrouped
    }
  }

  private func similarity(_ group: SentenceGroup) -> Double {
    if group.old.count == 1 && group.new.count == 1 {
      let (first, second) = (group.old[0], group.new[0])
      if old.isEqual(first, to: second, in: new) { return 1 }
      if old.wordHashes[first] == new.wordHashes[second] { return 0.99 }
      return Double(min(0.98, likeness(first, second)))
    }
    let features = pairing.features
    let whole = features.union(group.old.map { features.oldRanges[$0] })
    let parts = features.union(group.new.map { features.newRanges[$0] })
    return Double(min(0.98, features.likeness(whole, parts)))
  }

  /// Likeness by the weighted features, or by plain ones where a pair was made after these.
  private func likeness(_ first: Int, _ second: Int) -> Float {
    let features = pairing.features
    if !features.oldRanges[first].isEmpty && !features.newRanges[second].isEmpty {
      return features.likeness(first, second)
    }
    var extraction = FeatureExtraction()
    return FeatureExtraction.likeness(
      extraction.features(of: old.range(first), in: old.bytes),
      extraction.features(of: new.range(second), in: new.bytes))
  }

  /// The groups that pairs and links make, by their first old sentence.
  private func groups() -> [SentenceGroup] {
    var extraOfOld: [Int32: [Int]] = [:]
    var extraOfNew: [Int32: [Int]] = [:]
    for link in pairing.pairs.links {
      extraOfOld[link.old, default: []].append(Int(link.new))
      extraOfNew[link.new, default: []].append(Int(link.old))
    }
    var seenOld = [Bool](repeating: false, count: old.count)
    var seenNew = [Bool](repeating: false, count: new.count)
    var groups: [SentenceGroup] = []
    for first in 0..<old.count where !seenOld[first] && !pairing.pairs.isFree(old: first) {
      var group = SentenceGroup(old: [], new: [])
      var open = [first]
      seenOld[first] = true
      while let current = open.popLast() {
        group.old.append(current)
        let partners = [Int(pairing.pairs.ofOld[current])] + extraOfOld[Int32(current), default: []]
        for partner in partners where !seenNew[partner] {
          seenNew[partner] = true
          group.new.append(partner)
          let back =
            [Int(pairing.pairs.ofNew[partner])] + extraOfNew[Int32(partner), default: []]
          for other in back where !seenOld[other] {
            seenOld[other] = true
            open.append(other)
          }
        }
      }
      group.old.sort()
      group.new.sort()
      groups.append(group)
    }
    return groups
  }
}

/// Sentences that answer to one another, ascending on either side.
struct SentenceGroup {
  var old: [Int]
  var new: [Int]
}
