import PolicyModel

/// Builds a document from an outline: `#` marks a heading, every other line is a paragraph
/// whose sentences end with 。 or a full stop.
func outlined(_ outline: String) -> AnnotatedDocument {
  var folded = NormalizedText()
  var sections = [
    Section(
      number: "", heading: "", level: 0, parent: nil, headingBlock: nil, blocks: 0..<0,
      subsectionsEnd: 0)
  ]
  var blocks: [Block] = []
  var sentences: [Sentence] = []
  var offset = 0
  for line in outline.split(separator: "\n", omittingEmptySubsequences: false) {
    let level = line.prefix { $0 == "#" }.count
    let words = line.dropFirst(level).drop { $0 == " " }
    let start = offset + line.utf8.count - words.utf8.count
    offset += line.utf8.count + 1
    guard !words.isEmpty else { continue }
    if level > 0 {
      var parent = sections.count - 1
      while sections[parent].level >= level { parent = sections[parent].parent ?? 0 }
      sections.append(
        Section(
          number: "", heading: String(words), level: level, parent: parent,
          headingBlock: blocks.count, blocks: blocks.count..<blocks.count, subsectionsEnd: 0))
    }
    let first = sentences.count
    var cut = start
    for sentence in pieces(of: words, isHeading: level > 0) {
      let from = folded.utf8Count
      folded.append(verbatim: sentence.utf8, from: cut)
      sentences.append(
        Sentence(
          block: blocks.count, span: SourceSpan(cut, cut + sentence.utf8.count),
          folded: from..<folded.utf8Count))
      cut += sentence.utf8.count
    }
    blocks.append(
      Block(
        kind: level > 0 ? .heading(level: level) : .paragraph, section: sections.count - 1,
        sentences: first..<sentences.count, span: SourceSpan(start, cut)))
    sections[sections.count - 1].blocks =
      sections[sections.count - 1].blocks.lowerBound..<blocks.count
  }
  for index in sections.indices.reversed() {
    sections[index].subsectionsEnd = max(sections[index].subsectionsEnd, index + 1)
    if let parent = sections[index].parent {
      sections[parent].subsectionsEnd = max(
        sections[parent].subsectionsEnd, sections[index].subsectionsEnd)
    }
  }
  return AnnotatedDocument(
    document: Document(
      text: SourceText(outline), folded: folded, language: .japanese, sections: sections,
      blocks: blocks, sentences: sentences), figures: [], demands: [])
}

private func pieces(of words: Substring, isHeading: Bool) -> [Substring] {
  guard !isHeading else { return [words] }
  var pieces: [Substring] = []
  var start = words.startIndex
  for index in words.indices where words[index] == "。" || words[index] == "." {
    let next = words.index(after: index)
    pieces.append(words[start..<next])
    start = next
  }
  if start < words.endIndex { pieces.append(words[start...]) }
  return pieces
}

/// A table of correspondences for comparison: `kind old→new`.
func told(_ correspondences: [Correspondence]) -> [String] {
  correspondences.map { correspondence in
    let old = correspondence.old.map(String.init).joined(separator: "+")
    let new = correspondence.new.map(String.init).joined(separator: "+")
    return "\(correspondence.kind) \(old)→\(new)"
  }
}

/// Whether every place of either side occurs exactly once.
func coversAll(_ correspondences: [Correspondence], old: Int, new: Int) -> Bool {
  correspondences.flatMap(\.old).sorted() == Array(0..<old)
    && correspondences.flatMap(\.new).sorted() == Array(0..<new)
}
