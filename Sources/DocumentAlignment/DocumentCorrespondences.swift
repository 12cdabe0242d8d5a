internal import PolicyModel

/// Builds the correspondences of all three levels from paired sentences.
struct DocumentCorrespondences {
  let old: Document
  let new: Document
  private let oldTotals: DocumentTotals
  private let newTotals: DocumentTotals

  init(old: Document, new: Document) {
    self.old = old
    self.new = new
    oldTotals = DocumentTotals(old)
    newTotals = DocumentTotals(new)
  }

  /// The alignment that paired sentences make; their own kinds are settled here.
  func alignment(
    of sentences: [Correspondence], along sections: ContainerPairing, isCoarse: Bool
  ) -> Alignment {
    let blocks = blockPairing(from: sentences, along: sections)
    return Alignment(
      sentences: settled(sentences, blocks, sections),
      blocks: blockCorrespondences(blocks, sections, likeness: blockLikeness(blocks, sentences)),
      sections: sectionCorrespondences(
        sections, likeness: sectionLikeness(sections, sentences)),
      isCoarse: isCoarse)
  }

  /// The sections that answer to one another.
  func sectionPairing(from sentences: [Correspondence]) -> ContainerPairing {
    SectionPairing(old: old, new: new, oldTotals: oldTotals, newTotals: newTotals)
      .pairing(from: sentences)
  }

  private func blockLikeness(
    _ blocks: ContainerPairing, _ sentences: [Correspondence]
  ) -> [Double] {
    likeness(
      of: blocks, sentences, oldTotals.blocks, newTotals.blocks, { old.sentences[$0].block },
      { new.sentences[$0].block })
  }

  private func sectionLikeness(
    _ sections: ContainerPairing, _ sentences: [Correspondence]
  ) -> [Double] {
    likeness(
      of: sections, sentences, oldTotals.sections, newTotals.sections,
      { old.section(ofSentence: $0) }, { new.section(ofSentence: $0) })
  }

  /// The likeness of each group: the share of its weight that its own sentences carry over.
  private func likeness(
    of pairing: ContainerPairing, _ sentences: [Correspondence], _ oldTotals: [Float],
    _ newTotals: [Float], _ oldContainer: (Int) -> Int, _ newContainer: (Int) -> Int
  ) -> [Double] {
    var kept = [Double](repeating: 0, count: pairing.groups.count)
    for correspondence in sentences {
      guard let first = correspondence.old.first, let second = correspondence.new.first,
        pairing.isPaired(oldContainer(first), newContainer(second))
      else { continue }
      let weight =
        correspondence.old.reduce(0) { $0 + self.oldTotals.sentences[$1] }
        + correspondence.new.reduce(0) { $0 + self.newTotals.sentences[$1] }
      kept[Int(pairing.groupOfOld[oldContainer(first)])] +=
        Double(weight) * correspondence.similarity
    }
    return pairing.groups.indices.map { index in
      let group = pairing.groups[index]
      let total =
        group.old.reduce(0) { $0 + oldTotals[$1] } + group.new.reduce(0) { $0 + newTotals[$1] }
      return total == 0 ? 1 : min(1, (kept[index] / Double(total) * 1e6).rounded() / 1e6)
    }
  }

  private func blockPairing(
    from sentences: [Correspondence], along sections: ContainerPairing
  ) -> ContainerPairing {
    var edges: [ContainerPairing.Edge] = []
    for correspondence in sentences {
      let share =
        Float(max(0.3, correspondence.similarity))
        / Float(max(1, max(correspondence.old.count, correspondence.new.count)))
      for first in correspondence.old {
        for second in correspondence.new {
          let weight = share * (oldTotals.sentences[first] + newTotals.sentences[second]) / 2
          edges.append(
            ContainerPairing.Edge(
              old: Int32(old.sentences[first].block), new: Int32(new.sentences[second].block),
              weight: weight))
        }
      }
    }
    var pairing = ContainerPairing(
      edges: edges, oldTotals: oldTotals.blocks, newTotals: newTotals.blocks)
    let answers = RewordedBlocks(edges, oldCount: old.blocks.count, newCount: new.blocks.count)
    for (block, answer) in answers.pairs
    where pairing.groupOfOld[block] < 0 && pairing.groupOfNew[answer] < 0
      && sections.isPaired(old.blocks[block].section, new.blocks[answer].section)
      && [-1, 1].contains(where: { areNeighbours(block + $0, answer + $0, pairing) })
    {
      pairing.pair(block, answer)
    }
    for block in old.blocks.indices { pairEmpty(block, behind: -1, &pairing) }
    for block in old.blocks.indices.reversed() { pairEmpty(block, behind: 1, &pairing) }
    return pairing
  }
}

extension DocumentCorrespondences {
  private func areNeighbours(_ block: Int, _ answer: Int, _ pairing: ContainerPairing) -> Bool {
    old.blocks.indices.contains(block) && new.blocks.indices.contains(answer)
      && pairing.isPaired(block, answer)
  }

  /// Pairs a block without words with its like beside the partner of a neighbour.
  private func pairEmpty(_ block: Int, behind step: Int, _ pairing: inout ContainerPairing) {
    guard pairing.groupOfOld[block] < 0, old.blocks[block].sentences.isEmpty,
      old.blocks.indices.contains(block + step), pairing.groupOfOld[block + step] >= 0
    else { return }
    let partners = pairing.groups[Int(pairing.groupOfOld[block + step])].new
    guard let partner = step < 0 ? partners.max() : partners.min() else { return }
    let other = partner - step
    guard new.blocks.indices.contains(other), pairing.groupOfNew[other] < 0,
      new.blocks[other].sentences.isEmpty, new.blocks[other].kind == old.blocks[block].kind
    else { return }
    pairing.pair(block, other)
  }
}

// MARK: - Kinds

extension DocumentCorrespondences {
  /// One to one in order is matched, out of order moved; all else tells its own kind.
  private static func kind(_ oldCount: Int, _ newCount: Int, keepsOrder: Bool)
    -> Correspondence.Kind
  {
    switch (oldCount, newCount) {
    case (1, 1): keepsOrder ? .matched : .moved
    case (1, _): .split
    case (_, 1): .merged
    default: .regrouped
    }
  }

  private func settled(
    _ sentences: [Correspondence], _ blocks: ContainerPairing, _ sections: ContainerPairing
  ) -> [Correspondence] {
    let paired = sentences.indices.filter {
      sentences[$0].old.count == 1 && sentences[$0].new.count == 1
    }.sorted { sentences[$0].old[0] < sentences[$1].old[0] }
    func items(_ container: (Int, Int) -> Int32) -> [MoveDetection.Item] {
      paired.map { index in
        let (first, second) = (sentences[index].old[0], sentences[index].new[0])
        return MoveDetection.Item(
          container: container(first, second), old: Int32(first), new: Int32(second),
          weight: old.sentences[first].folded.count + 1)
      }
    }
    let inBlock = MoveDetection.keepsOrder(
      items { first, second in
        let (a, b) = (old.sentences[first].block, new.sentences[second].block)
        return blocks.isPaired(a, b) ? blocks.groupOfOld[a] : -1
      })
    let inSection = MoveDetection.keepsOrder(
      items { first, second in
        let (a, b) = (old.section(ofSentence: first), new.section(ofSentence: second))
        return sections.isPaired(a, b) ? sections.groupOfOld[a] : -1
      })
    var result = sentences
    for (place, index) in paired.enumerated() {
      let keepsOrder =
        inBlock[place] || inSection[place]
        || isInRow(sentences[index].old[0], sentences[index].new[0], blocks)
      result[index].kind = keepsOrder ? .matched : .moved
    }
    return result
  }

  /// Whether two sentences are cells of rows that answer to one another: a figure that is in
  /// another column now has changed its column, and no order of words.
  private func isInRow(_ first: Int, _ second: Int, _ blocks: ContainerPairing) -> Bool {
    let (a, b) = (old.sentences[first].block, new.sentences[second].block)
    guard case .tableRow = old.blocks[a].kind, case .tableRow = new.blocks[b].kind else {
      return false
    }
    return blocks.isPaired(a, b)
  }

  private func blockCorrespondences(
    _ blocks: ContainerPairing, _ sections: ContainerPairing, likeness: [Double]
  ) -> [Correspondence] {
    let order = blocks.groups.indices.sorted { blocks.groups[$0].old[0] < blocks.groups[$1].old[0] }
    let groups = order.map { blocks.groups[$0] }
    func items(_ container: (Int, Int) -> Int32) -> [MoveDetection.Item] {
      groups.map { group in
        MoveDetection.Item(
          container: container(group.old[0], group.new[0]), old: Int32(group.old[0]),
          new: Int32(group.new[0]), weight: Int(oldTotals.blocks[group.old[0]]),
          count: max(group.old.count, group.new.count))
      }
    }
    let inSection = MoveDetection.keepsOrder(
      items { first, second in
        let (a, b) = (old.blocks[first].section, new.blocks[second].section)
        return sections.isPaired(a, b) ? sections.groupOfOld[a] : -1
      })
    let inDocument = MoveDetection.keepsOrder(items { _, _ in 0 })
    let inPlace = BlocksInPlace(old: old, new: new, blocks: blocks, sections: sections)
    let paired = groups.enumerated().map { index, group in
      let (a, b) = (old.blocks[group.old[0]].section, new.blocks[group.new[0]].section)
      let isUprooted = sections.groupOfOld[a] < 0 || sections.groupOfNew[b] < 0
      return Correspondence(
        kind: Self.kind(
          group.old.count, group.new.count,
          keepsOrder: inSection[index] || (isUprooted && inDocument[index])
            || inPlace.contains(group.old[0])),
        old: group.old.sorted(), new: group.new.sorted(),
        similarity: likeness[order[index]])
    }
    return ReadingOrder.arranged(
      paired, oldCount: old.blocks.count, newCount: new.blocks.count)
  }

  private func sectionCorrespondences(
    _ sections: ContainerPairing, likeness: [Double]
  ) -> [Correspondence] {
    let order = sections.groups.indices.sorted {
      sections.groups[$0].old[0] < sections.groups[$1].old[0]
    }
    let groups = order.map { sections.groups[$0] }
    func items(_ container: (Int, Int) -> Int32) -> [MoveDetection.Item] {
      groups.map { group in
        MoveDetection.Item(
          container: container(group.old[0], group.new[0]), old: Int32(group.old[0]),
          new: Int32(group.new[0]), weight: subtreeWeight(group.old[0]),
          count: max(group.old.count, group.new.count))
      }
    }
    let inParent = MoveDetection.keepsOrder(
      items { first, second in
        let (a, b) = (old.sections[first].parent ?? 0, new.sections[second].parent ?? 0)
        return sections.isPaired(a, b) ? sections.groupOfOld[a] : -1
      })
    let inDocument = MoveDetection.keepsOrder(items { _, _ in 0 })
    let paired = groups.enumerated().map { index, group in
      let (a, b) = (old.sections[group.old[0]].parent ?? 0, new.sections[group.new[0]].parent ?? 0)
      let keepsOrder = sections.isPaired(a, b) ? inParent[index] : inDocument[index]
      return Correspondence(
        kind: Self.kind(group.old.count, group.new.count, keepsOrder: keepsOrder),
        old: group.old.sorted(), new: group.new.sorted(), similarity: likeness[order[index]])
    }
    return ReadingOrder.arranged(
      paired, oldCount: old.sections.count, newCount: new.sections.count)
  }

  private func subtreeWeight(_ section: Int) -> Int {
    let nested = section + 1..<max(section + 1, old.sections[section].subsectionsEnd)
    return Int(nested.reduce(oldTotals.sections[section]) { $0 + oldTotals.sections[$1] })
  }
}
