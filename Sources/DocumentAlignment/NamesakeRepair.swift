internal import PolicyModel

/// Gives equal sentences back to their sections.
///
/// Where several sections hold the same sentence, it was paired before it was known which
/// section answers to which; two such pairs that cross are exchanged.
struct NamesakeRepair {
  let old: Document
  let new: Document
  let oldList: SentenceList
  let newList: SentenceList

  /// A sentence's words in one group of sections.
  private struct Place: Hashable {
    var words: UInt64
    var group: Int32
  }

  /// Exchanges crossed pairs; answers whether any pair changed.
  func repair(_ pairs: inout SentencePairs, along sections: ContainerPairing) -> Bool {
    let linked = Set(pairs.links.map(\.new))
    let astray = oldList.ranges.indices.filter { isAstray($0, pairs, sections) }
    guard !astray.isEmpty else { return false }
    let words = Set(astray.map { oldList.wordHashes[$0] })
    var homes: [Place: (list: [Int32], taken: Int)] = [:]
    for index in newList.ranges.indices
    where words.contains(newList.wordHashes[index]) && !linked.contains(Int32(index)) {
      let group = sections.groupOfNew[new.section(ofSentence: index)]
      guard group >= 0, isAway(index, pairs, sections) else { continue }
      let place = Place(words: newList.wordHashes[index], group: group)
      homes[place, default: ([], 0)].list.append(Int32(index))
    }
    var hasChanged = false
    for index in astray where isAstray(index, pairs, sections) {
      let group = sections.groupOfOld[old.section(ofSentence: index)]
      let place = Place(words: oldList.wordHashes[index], group: group)
      guard group >= 0, var queue = homes[place] else { continue }
      while queue.taken < queue.list.count {
        let home = Int(queue.list[queue.taken])
        queue.taken += 1
        guard isAway(home, pairs, sections) else { continue }
        exchange(index, home, &pairs)
        hasChanged = true
        break
      }
      homes[place] = queue
    }
    return hasChanged
  }

  /// Whether an old sentence's equal stands in a section that does not answer to its own.
  private func isAstray(
    _ index: Int, _ pairs: SentencePairs, _ sections: ContainerPairing
  ) -> Bool {
    let partner = Int(pairs.ofOld[index])
    return partner >= 0 && oldList.wordHashes[index] == newList.wordHashes[partner]
      && !sections.isPaired(old.section(ofSentence: index), new.section(ofSentence: partner))
  }

  /// Whether a new sentence is free, or is astray itself.
  private func isAway(
    _ index: Int, _ pairs: SentencePairs, _ sections: ContainerPairing
  ) -> Bool {
    pairs.isFree(new: index) || isAstray(Int(pairs.ofNew[index]), pairs, sections)
  }

  private func exchange(_ index: Int, _ home: Int, _ pairs: inout SentencePairs) {
    let left = Int(pairs.ofOld[index])
    pairs.part(old: index)
    if !pairs.isFree(new: home) {
      let other = Int(pairs.ofNew[home])
      pairs.part(old: other)
      pairs.pair(other, left)
    }
    pairs.pair(index, home)
  }
}
