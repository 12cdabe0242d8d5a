internal import PolicyModel

/// Pairs sections from their sentences and headings together.
struct SectionPairing {
  let old: Document
  let new: Document
  let oldTotals: DocumentTotals
  let newTotals: DocumentTotals

  /// How much of a subsection's content speaks for the section around it.
  private let inheritedShare: Float = 0.3

  /// The groups of sections that sentence correspondences speak for.
  func pairing(from sentences: [Correspondence]) -> ContainerPairing {
    var edges = [ContainerPairing.Edge(old: 0, new: 0, weight: .greatestFiniteMagnitude / 4)]
    for correspondence in sentences {
      for first in correspondence.old {
        for second in correspondence.new {
          addEdges(
            first, second,
            share: Float(max(0.3, correspondence.similarity))
              / Float(max(correspondence.old.count, correspondence.new.count)), to: &edges)
        }
      }
    }
    var pairing = ContainerPairing(
      edges: edges, oldTotals: oldTotals.sections, newTotals: newTotals.sections)
    pairWordless(&pairing)
    keepNumbers(&pairing)
    joinNamesakes(sentences, &pairing)
    return pairing
  }

  /// Lets an article whose words became one of its paragraphs be the same article.
  ///
  /// 第四十七条 won a first paragraph, and what it said is its ○２ now: the article is no new one.
  private func keepNumbers(_ pairing: inout ContainerPairing) {
    for group in pairing.groups where group.old.count == 1 && group.new.count == 1 {
      let (a, b) = (old.sections[group.old[0]], new.sections[group.new[0]])
      guard a.level != b.level, a.number != b.number else { continue }
      if a.level < b.level {
        guard let around = section(around: group.new[0], in: new, like: a),
          pairing.groupOfNew[around] < 0
        else { continue }
        pairing.replace(new: group.new[0], by: around)
      } else {
        guard let around = section(around: group.old[0], in: old, like: b),
          pairing.groupOfOld[around] < 0
        else { continue }
        pairing.replace(old: group.old[0], by: around)
      }
    }
  }

  /// The section around another that bears the number of a third and is of its rank.
  private func section(around inner: Int, in document: Document, like other: Section) -> Int? {
    guard !other.number.isEmpty else { return nil }
    var parent = document.sections[inner].parent
    while let section = parent, document.sections[section].level > other.level {
      parent = document.sections[section].parent
    }
    return parent.flatMap { section in
      let found = document.sections[section]
      return found.level == other.level && found.number == other.number
        && found.heading == other.heading ? section : nil
    }
  }

  /// Lets a section without a partner be the main one of the group that its heading went to.
  ///
  /// The part called 「方針」 lost its own words and took in those of another part: it is a
  /// merger that keeps its name, and not the other part under a new one.
  private func joinNamesakes(_ sentences: [Correspondence], _ pairing: inout ContainerPairing) {
    for correspondence in sentences where correspondence.similarity == 1 {
      guard correspondence.old.count == 1, correspondence.new.count == 1,
        let first = headed(old, by: correspondence.old[0]),
        let second = headed(new, by: correspondence.new[0])
      else { continue }
      pairing.join(first, second)
    }
  }

  /// The section that a sentence is the heading of, if it has a name without a number.
  private func headed(_ document: Document, by sentence: Int) -> Int? {
    let section = document.section(ofSentence: sentence)
    guard document.sections[section].headingBlock == document.sentences[sentence].block,
      !document.sections[section].heading.isEmpty
    else { return nil }
    let bytes = Array(document.sections[section].heading.utf8)
    var scan = LetterScan(0..<bytes.count)
    while let letter = scan.next(in: bytes) {
      if letter.isNumeral { return nil }
    }
    return section
  }

  /// Pairs sections in which no sentence stands, 附則 with nothing below it, by their names.
  private func pairWordless(_ pairing: inout ContainerPairing) {
    var known: [String: [Int]] = [:]
    for index in new.sections.indices.reversed()
    where pairing.groupOfNew[index] < 0 && newTotals.sections[index] == 0 {
      known[new.sections[index].title, default: []].append(index)
    }
    guard !known.isEmpty else { return }
    for index in old.sections.indices
    where pairing.groupOfOld[index] < 0 && oldTotals.sections[index] == 0 {
      guard let partner = known[old.sections[index].title]?.popLast() else { continue }
      pairing.pair(index, partner)
    }
  }

  private func addEdges(
    _ first: Int, _ second: Int, share: Float, to edges: inout [ContainerPairing.Edge]
  ) {
    var weight = share * (oldTotals.sentences[first] + newTotals.sentences[second]) / 2
    var from = old.section(ofSentence: first)
    var to = new.section(ofSentence: second)
    let isHeading =
      old.sections[from].headingBlock == old.sentences[first].block
      && new.sections[to].headingBlock == new.sentences[second].block
    if isHeading {
      weight += share * 0.4 * min(oldTotals.sections[from], newTotals.sections[to])
    }
    var isOwn = true
    while from != 0 && to != 0 {
      edges.append(
        ContainerPairing.Edge(
          old: Int32(from), new: Int32(to), weight: isOwn ? weight : weight * inheritedShare))
      guard let outerFrom = old.sections[from].parent, let outerTo = new.sections[to].parent
      else { break }
      (from, to) = (outerFrom, outerTo)
      isOwn = false
    }
  }
}
