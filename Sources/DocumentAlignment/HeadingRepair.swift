internal import PolicyModel

/// Makes the headings of paired sections answer to one another.
///
/// In a renumbering cascade 第五条 stands on both sides but heads another article; what stands
/// under a heading decides, not the number it bears.
struct HeadingRepair {
  let old: Document
  let new: Document

  /// Pairs the headings of the main sections of each group; answers whether any pair changed.
  func repair(_ pairs: inout SentencePairs, along sections: ContainerPairing) -> Bool {
    var linked = Set<Int32>()
    var linkedNew = Set<Int32>()
    for link in pairs.links {
      linked.insert(link.old)
      linkedNew.insert(link.new)
    }
    var hasChanged = false
    for group in sections.groups {
      guard let first = heading(old, group.old[0]), let second = heading(new, group.new[0]),
        pairs.ofOld[first] != Int32(second), !linked.contains(Int32(first)),
        !linkedNew.contains(Int32(second)), !isInGroup(first, second, group, pairs)
      else { continue }
      if !pairs.isFree(old: first) {
        guard !linkedNew.contains(pairs.ofOld[first]) else { continue }
        pairs.part(old: first)
      }
      if !pairs.isFree(new: second) {
        guard !linked.contains(pairs.ofNew[second]) else { continue }
        pairs.part(old: Int(pairs.ofNew[second]))
      }
      pairs.pair(first, second)
      hasChanged = true
    }
    return hasChanged
  }

  /// Whether either heading already answers to that of another section of the group: of a
  /// section that was split, and of those that became one, one keeps its name.
  private func isInGroup(
    _ first: Int, _ second: Int, _ group: ContainerGroup, _ pairs: SentencePairs
  ) -> Bool {
    heads(Int(pairs.ofOld[first]), new, group.new)
      || heads(Int(pairs.ofNew[second]), old, group.old)
  }

  /// Whether a sentence is the heading of one of several sections.
  private func heads(_ sentence: Int, _ document: Document, _ sections: [Int]) -> Bool {
    guard sentence >= 0, sections.count > 1 else { return false }
    let section = document.section(ofSentence: sentence)
    return sections.contains(section)
      && document.sections[section].headingBlock == document.sentences[sentence].block
  }

  /// The heading's sentence, where it is one sentence.
  private func heading(_ document: Document, _ section: Int) -> Int? {
    guard let block = document.sections[section].headingBlock else { return nil }
    let sentences = document.blocks[block].sentences
    return sentences.count == 1 ? sentences.lowerBound : nil
  }
}
