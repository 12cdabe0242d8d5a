import DocumentReading
import PolicyModel

/// A document printed as a tree, each line with its place, for comparison as text.
struct DocumentTree: CustomStringConvertible {
  let document: Document

  var description: String {
    let index = LineIndex(document.text)
    var lines: [String] = []
    for (place, section) in document.sections.enumerated() {
      if place > 0 {
        let number = section.number.isEmpty ? "" : "[\(section.number)] "
        lines.append(
          String(repeating: "  ", count: section.level - 1) + "# " + number + section.heading)
        if section.heading.isEmpty { lines[lines.count - 1].removeLast() }
      }
      for block in section.blocks where block != section.headingBlock {
        lines.append(
          String(repeating: "  ", count: section.level) + words(ofBlock: block, index))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func words(ofBlock place: Int, _ index: LineIndex) -> String {
    let block = document.blocks[place]
    let sentences = block.sentences.map { sentence in
      let start = document.sentences[sentence].span.start
      return "\(index.line(at: start)):\(index.utf8Column(at: start)) "
        + document.visibleText(ofSentence: sentence)
    }
    return name(block.kind) + " " + sentences.joined(separator: " / ")
  }

  private func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .title: "title"
    case .dateLine: "date"
    case .heading(let level): "heading\(level)"
    case .paragraph: "p"
    case .listItem(let depth, let marker): "li\(depth) \(marker)"
    case .tableRow(_, let isHeader): isHeader ? "th" : "tr"
    case .quotation: "quote"
    case .preformatted: "pre"
    case .note(let marker): "note \(marker)"
    }
  }
}
