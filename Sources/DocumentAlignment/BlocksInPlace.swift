internal import PolicyModel

/// The blocks that stand where they stood though the section around them is another one.
///
/// The first line of an article was carried off and its items now stand under the article
/// before: they did not move. A run of such blocks holds to a neighbour that is at home.
struct BlocksInPlace {
  private var flags: [Bool]

  /// Linear in the blocks.
  init(old: Document, new: Document, blocks: ContainerPairing, sections: ContainerPairing) {
    let partners = old.blocks.indices.map { index in
      let group = blocks.groupOfOld[index]
      return group < 0 ? -1 : blocks.groups[Int(group)].new[0]
    }
    func isAtHome(_ index: Int) -> Bool {
      partners[index] >= 0
        && sections.isPaired(old.blocks[index].section, new.blocks[partners[index]].section)
    }
    flags = Array(repeating: false, count: partners.count)
    for step in [-1, 1] {
      let order = step > 0 ? Array(partners.indices.reversed()) : Array(partners.indices)
      for index in order where partners[index] >= 0 && !isAtHome(index) {
        let neighbour = index + step
        guard partners.indices.contains(neighbour),
          partners[neighbour] == partners[index] + step
        else { continue }
        if isAtHome(neighbour) || flags[neighbour] { flags[index] = true }
      }
    }
  }

  func contains(_ block: Int) -> Bool { flags[block] }
}
