/// Blocks that share sentences with one another alone: a paragraph put in other words, if they stand
/// in the same place.
struct RewordedBlocks {
  /// By the old block, ascending.
  let pairs: [(old: Int, new: Int)]

  /// No partner yet, and several.
  private static let (none, several): (Int32, Int32) = (-1, -2)

  /// Linear in the edges.
  init(_ edges: [ContainerPairing.Edge], oldCount: Int, newCount: Int) {
    var ofOld = [Int32](repeating: Self.none, count: oldCount)
    var ofNew = [Int32](repeating: Self.none, count: newCount)
    for edge in edges {
      Self.note(edge.new, &ofOld[Int(edge.old)])
      Self.note(edge.old, &ofNew[Int(edge.new)])
    }
    pairs = ofOld.indices.compactMap { old in
      let new = Int(ofOld[old])
      return new >= 0 && Int(ofNew[new]) == old ? (old, new) : nil
    }
  }

  private static func note(_ partner: Int32, _ known: inout Int32) {
    known = known == none || known == partner ? partner : several
  }
}
