internal import PolicyModel

/// Demands that one sentence says of one object: 「位置づけを⟦明確化し発信します⟧」.
struct DemandTwins {
  private let comparison: Comparison
  private let keptOld: Set<Int>
  private let keptNew: Set<Int>

  /// - Parameters:
  ///   - keptOld: the old demands that have a partner.
  ///   - keptNew: the new ones.
  init(_ comparison: Comparison, keptOld: Set<Int>, keptNew: Set<Int>) {
    self.comparison = comparison
    self.keptOld = keptOld
    self.keptNew = keptNew
  }

  /// 「完全実施と無償化」 → 「無償化」: whether another demand of either sentence, which went or came, tells
  /// the words that differ.
  func wentOrCame(beside pair: DemandPairing.Pair) -> Bool {
    hasTwin(pair.old, comparison.old) { !keptOld.contains($0) }
      || hasTwin(pair.new, comparison.new) { !keptNew.contains($0) }
  }

  /// Whether another demand on an old one's object has a partner.
  func stayed(besideOld index: Int) -> Bool {
    hasTwin(index, comparison.old) { keptOld.contains($0) }
  }

  /// Whether another demand on a new one's object has a partner.
  func stayed(besideNew index: Int) -> Bool {
    hasTwin(index, comparison.new) { keptNew.contains($0) }
  }

  private func hasTwin(_ index: Int, _ view: EditionView, where holds: (Int) -> Bool) -> Bool {
    let demand = view.annotated.demands[index]
    return view.annotated.demandRanges[demand.sentence].contains {
      $0 != index && holds($0) && view.annotated.demands[$0].object == demand.object
    }
  }
}
