internal import PolicyModel

/// Parts the cells of table rows that answer to nothing of one another.
///
/// A row is known by its first words. Where those of two rows are no pair, a number here and a
/// number there are two rows' own, however alike they look: 認可外 40人 is gone, 小規模 19人 has come.
struct RowRepair {
  let old: Document
  let new: Document
  let oldList: SentenceList
  let newList: SentenceList

  /// Parts such cells.
  func repair(_ pairs: inout SentencePairs) {
    let linked = Set(pairs.links.map(\.old))
    let linkedNew = Set(pairs.links.map(\.new))
    for block in old.blocks.indices where isRow(old.blocks[block]) {
      guard let key = key(old, block, oldList) else { continue }
      var renamed: (row: Int, isRenamed: Bool)?
      for cell in old.blocks[block].sentences where !pairs.isFree(old: cell) {
        let partner = Int(pairs.ofOld[cell])
        let other = new.sentences[partner].block
        guard isRow(new.blocks[other]), oldList.wordHashes[cell] != newList.wordHashes[partner],
          oldList.maskedHashes[cell] == newList.maskedHashes[partner]
            || isAmount(cell, oldList, old) && isAmount(partner, newList, new),
          !linked.contains(Int32(cell)), !linkedNew.contains(Int32(partner)),
          let otherKey = self.key(new, other, newList), pairs.ofOld[key] != Int32(otherKey)
        else { continue }
        if renamed?.row != other {
          renamed = (other, isRenamed(key, otherKey, block, other, pairs))
        }
        if renamed?.isRenamed == false { pairs.part(old: cell) }
      }
    }
  }

  /// Whether two rows whose first words are free have half of their other cells in common: a row in
  /// other words. One *none* in both makes no row of two.
  private func isRenamed(
    _ key: Int, _ otherKey: Int, _ block: Int, _ other: Int, _ pairs: SentencePairs
  ) -> Bool {
    guard pairs.isFree(old: key), pairs.isFree(new: otherKey) else { return false }
    let cells = old.blocks[block].sentences
    let shared = cells.count { cell in
      guard !pairs.isFree(old: cell) else { return false }
      let partner = Int(pairs.ofOld[cell])
      return new.sentences[partner].block == other
        && oldList.wordHashes[cell] == newList.wordHashes[partner]
    }
    return shared > 0 && shared * 2 >= cells.count - 1
  }

  /// 10 kg, 2 x 30 kg: a number with no more than a unit beside it.
  private func isAmount(_ cell: Int, _ list: SentenceList, _ document: Document) -> Bool {
    let range = document.sentences[cell].folded
    return list.letterCounts[cell] <= 4 && range.count <= 24
      && document.folded.utf8[range].contains { $0 &- 0x30 < 10 }
  }

  private func isRow(_ block: Block) -> Bool {
    if case .tableRow(_, isHeader: false) = block.kind { true } else { false }
  }

  /// The first cell of a row that holds words.
  private func key(_ document: Document, _ block: Int, _ list: SentenceList) -> Int? {
    document.blocks[block].sentences.first { list.letterCounts[$0] >= 2 }
  }
}
