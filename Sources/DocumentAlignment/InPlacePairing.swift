/// Keeps a sentence in its place where only its numbers changed, though another place says now
/// what it said.
///
/// Two districts promise 30% and 40%; in the new edition it is 40% and 50%. The equal sentences
/// are those of different districts, and the careful reader sees two figures raised.
struct InPlacePairing {
  private let old: SentenceList
  private let new: SentenceList
  /// Whether no other old sentence says the same, so that a place beside it is one place.
  private let isSingle: [Bool]

  /// Fewer letters are a cell of a table, which tells no place.
  private let letters: Int32 = 4
  /// How many sentences between the two places are looked at.
  private let reach = 64

  init(old: SentenceList, new: SentenceList, words: HashNumbering) {
    self.old = old
    self.new = new
    isSingle = words.old.map { words.oldCounts[Int($0)] == 1 }
  }

  /// Exchanges equal pairs that nothing around them supports; linear in the sentences.
  ///
  /// Within a list of sentences that differ by their numbers alone, an equal one has moved.
  func settle(_ pairs: inout SentencePairs) {
    var settled: [(old: Int, new: Int)] = []
    for index in pairs.ofOld.indices where isStray(index, pairs) {
      guard let home = home(of: index, pairs),
        isCrossed(index, home, Int(pairs.ofOld[index]), pairs)
      else { continue }
      settled.append((index, home))
    }
    for pair in settled {
      if !pairs.isFree(old: pair.old) { pairs.part(old: pair.old) }
      if !pairs.isFree(new: pair.new) { pairs.part(old: Int(pairs.ofNew[pair.new])) }
    }
    for pair in settled where pairs.isFree(old: pair.old) && pairs.isFree(new: pair.new) {
      pairs.pair(pair.old, pair.new)
    }
  }

  /// Whether a sentence's equal stands where none of its neighbours has gone.
  private func isStray(_ index: Int, _ pairs: SentencePairs) -> Bool {
    let partner = Int(pairs.ofOld[index])
    return partner >= 0 && old.letterCounts[index] >= letters
      && old.wordHashes[index] == new.wordHashes[partner] && !isSupported(index, partner, pairs)
  }

  private func isSupported(_ index: Int, _ partner: Int, _ pairs: SentencePairs) -> Bool {
    (index > 0 && pairs.ofOld[index - 1] == Int32(partner - 1) && partner > 0)
      || (index + 1 < pairs.ofOld.count && pairs.ofOld[index + 1] == Int32(partner + 1))
  }

  /// Where a sentence would stand beside its neighbours, if it says the same there but for its
  /// numbers and nobody else belongs there.
  private func home(of index: Int, _ pairs: SentencePairs) -> Int? {
    var places: [Int] = []
    if index > 0, isSingle[index - 1], pairs.ofOld[index - 1] >= 0 {
      places.append(Int(pairs.ofOld[index - 1]) + 1)
    }
    if index + 1 < pairs.ofOld.count, isSingle[index + 1], pairs.ofOld[index + 1] > 0 {
      places.append(Int(pairs.ofOld[index + 1]) - 1)
    }
    return places.first { place in
      guard place < new.count, place != Int(pairs.ofOld[index]),
        new.maskedHashes[place] == old.maskedHashes[index]
      else { return false }
      return pairs.isFree(new: place)
        || !isSupported(Int(pairs.ofNew[place]), place, pairs)
    }
  }

  /// Whether a sentence of another kind has its partner on the near side of `place` and on the
  /// far side of `home`: to have moved, the sentence would have passed it.
  private func isCrossed(_ index: Int, _ home: Int, _ place: Int, _ pairs: SentencePairs) -> Bool {
    let step = place > home ? 1 : -1
    for next in stride(from: home + step, to: place, by: step).prefix(reach) {
      let partner = Int(pairs.ofNew[next])
      if partner >= 0, (partner > index) == (step > 0),
        new.maskedHashes[next] != old.maskedHashes[index]
      {
        return true
      }
    }
    return false
  }
}
