internal import PolicyModel

/// Demands that one sentence says of one object: 「位置づけを⟦明確化し発信します⟧」.
struct DemandTwins {
  private let old: KeptByObject
  private let new: KeptByObject

  /// - Parameters:
  ///   - keptOld: the old demands that have a partner.
  ///   - keptNew: the new ones.
  init(_ comparison: Comparison, keptOld: Set<Int>, keptNew: Set<Int>) {
    old = KeptByObject(comparison.old.annotated, keptOld)
    new = KeptByObject(comparison.new.annotated, keptNew)
  }

  /// 「完全実施と無償化」 → 「無償化」: whether another demand of either sentence, which went or came, tells
  /// the words that differ.
  func wentOrCame(beside pair: DemandPairing.Pair) -> Bool {
    old.hasTwin(pair.old, kept: false) || new.hasTwin(pair.new, kept: false)
  }

  /// Whether another demand on an old one's object has a partner.
  func stayed(besideOld index: Int) -> Bool { old.hasTwin(index, kept: true) }

  /// Whether another demand on a new one's object has a partner.
  func stayed(besideNew index: Int) -> Bool { new.hasTwin(index, kept: true) }
}

/// How many demands of a sentence on one object have a partner in the other edition.
///
/// A sentence of few demands is looked through; those of a longer one are counted once.
private struct KeptByObject {
  private struct Place: Hashable {
    var sentence: Int
    var object: String
  }

  private let annotated: AnnotatedDocument
  private let kept: Set<Int>
  private var counts: [Place: (kept: Int, gone: Int)] = [:]
  private static let few = 16

  init(_ annotated: AnnotatedDocument, _ kept: Set<Int>) {
    self.annotated = annotated
    self.kept = kept
    for (index, demand) in annotated.demands.enumerated()
    where annotated.demandRanges[demand.sentence].count > Self.few {
      let place = Place(sentence: demand.sentence, object: demand.object)
      if kept.contains(index) {
        counts[place, default: (0, 0)].kept += 1
      } else {
        counts[place, default: (0, 0)].gone += 1
      }
    }
  }

  /// Whether another demand of the same sentence and object has a partner, or has none.
  ///
  /// - Complexity: O(1) in the demands of the sentence.
  func hasTwin(_ index: Int, kept wanted: Bool) -> Bool {
    let demand = annotated.demands[index]
    let range = annotated.demandRanges[demand.sentence]
    guard range.count > Self.few else {
      return range.contains {
        $0 != index && kept.contains($0) == wanted && annotated.demands[$0].object == demand.object
      }
    }
    let count =
      counts[Place(sentence: demand.sentence, object: demand.object)] ?? (kept: 0, gone: 0)
    let isOneOfThem = kept.contains(index) == wanted
    return (wanted ? count.kept : count.gone) > (isOneOfThem ? 1 : 0)
  }
}
