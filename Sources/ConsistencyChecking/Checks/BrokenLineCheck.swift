internal import PolicyModel

/// C23: a sentence that a line end cuts in two, in a text whose lines are whole paragraphs.
///
/// Fires: a line ending in 〜にもかかわらず, 〜の or 〜を before the rest on the next. Does not where lines
/// are wrapped as a habit, and for headings that end in に or へ.
struct BrokenLineCheck: ConsistencyCheck {
  static let id = "C23"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard edition.edition.edition.provenance.format == "text",
      edition.sentences.count >= 20
    else { return [] }
    let source = edition.document.text.utf8
    let broken = edition.sentences.indices.filter { index in
      source[edition.sentences[index].span.range].contains(0x0A)
    }
    let halves = edition.blocks.indices.compactMap { half(block: $0, in: edition) }
    guard (broken.count + halves.count - 1) * 40 <= edition.sentences.count else {
      return []
    }
    return (broken + halves).sorted().map { index in
      edition.finding(Self.id, .medium, at: [edition.excerpt(sentence: index)])
    }
  }

  /// A line read as a paragraph or heading of its own that ends with a particle no heading ends
  /// with, before a paragraph.
  private func half(block: Int, in edition: CheckedEdition) -> Int? {
    let blocks = edition.blocks
    guard !edition.isEnglish, block + 1 < blocks.count, blocks[block + 1].isParagraph,
      blocks[block].isParagraph || blocks[block].isHeading,
      blocks[block].span.end + 2 >= blocks[block + 1].span.start,
      let last = blocks[block].sentences.last
    else { return nil }
    let words = edition.words(ofSentence: last)
    let end = words.range.upperBound
    // Most paragraphs end as whole sentences do.
    guard !words.ends("。", at: end) else { return nil }
    let isHalf =
      ["を", "が", "にもかかわらず", "に関わらず", "により", "ため、", "、", "人の", "への", "との", "からの"]
      .contains { words.ends($0, at: end) }
      || ["で", "に", "も", "と"].contains { words.ends($0, at: end) } && words.contains("は")
        && words.range.count <= 90 && !blocks[block].isHeading
      || words.ends("で", at: end) && words.contains("は")
    return isHalf ? last : nil
  }
}

extension Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph = kind { true } else { false }
  }
}
