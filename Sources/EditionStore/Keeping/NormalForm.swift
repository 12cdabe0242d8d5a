package import PolicyModel

/// A document as `text.md`: Markdown structure, one sentence a line.
///
/// The same document gives the same bytes. Plain `git diff` and `git blame` then speak of
/// sentences, and blank lines part the blocks.
package struct NormalForm {
  private let document: Document
  private var bytes: [UInt8] = []
  /// What the last block was, so that items of one list stay together.
  private var last: Group = .none
  /// The numbers of sections, by the blocks of their headings.
  private let numbers: [Int: String]

  private enum Group: Equatable { case none, list, table, quotation, preformatted, other }

  /// The normal form of a document, with LF at the end of each line.
  package static func bytes(of document: Document) -> [UInt8] {
    var form = NormalForm(document)
    for block in document.blocks.indices { form.append(block) }
    form.close()
    return form.bytes
  }

  private init(_ document: Document) {
    self.document = document
    var numbers: [Int: String] = [:]
    for section in document.sections where !section.number.isEmpty {
      if let block = section.headingBlock ?? section.blocks.first {
        numbers[block] = section.number
      }
    }
    self.numbers = numbers
  }

  private var hasTitle: Bool { document.blocks.contains { $0.kind == .title } }

  private mutating func append(_ index: Int) {
    let block = document.blocks[index]
    switch block.kind {
    case .title:
      begin(.other)
      line("# " + sentences(block).joined(separator: " "))
    case .heading(let level):
      begin(.other)
      let depth = min(6, max(1, level) + (hasTitle ? 1 : 0))
      let words = numbered(index, sentences(block).joined(separator: " "))
      line(String(repeating: "#", count: depth) + " " + words)
    case .dateLine, .paragraph:
      begin(.other)
      for sentence in sentences(block) { line(Self.guarded(sentence)) }
    case .note(let marker):
      begin(.other)
      let words = sentences(block)
      for (place, sentence) in words.enumerated() {
        let isMarked = marker.isEmpty || place > 0 || sentence.hasPrefix(marker)
        line(isMarked ? Self.guarded(sentence) : Self.guarded(marker + " " + sentence))
      }
    case .listItem(let depth, let marker):
      begin(.list)
      let indent = String(repeating: "  ", count: min(depth, 40))
      for (place, sentence) in sentences(block).enumerated() {
        line(indent + (place == 0 ? Self.bullet(for: marker) : "  ") + sentence)
      }
    case .tableRow(let cells, let isHeader):
      begin(.table)
      line("| " + cells.map(cell).joined(separator: " | ") + " |")
      if isHeader { line("|" + String(repeating: " --- |", count: max(1, cells.count))) }
    case .quotation:
      begin(.quotation)
      for sentence in sentences(block) { line("> " + sentence) }
    case .preformatted:
      begin(.preformatted)
      for sentence in sentences(block) { line(sentence) }
    }
  }

  /// A heading with its number before it: `第3条（会費）`, `2. Fees`.
  private func numbered(_ block: Int, _ heading: String) -> String {
    guard let number = numbers[block] else { return heading }
    let isClose =
      heading.isEmpty || number.hasSuffix("、") || heading.hasPrefix("（") || heading.hasPrefix("、")
    return isClose ? number + heading : number + " " + heading
  }

  private func sentences(_ block: Block) -> [String] {
    block.sentences.map { document.visibleText(ofSentence: $0) }
  }

  private func cell(_ range: Range<Int>) -> String {
    range.map { document.visibleText(ofSentence: $0) }.joined(separator: " ").split(
      separator: "|", omittingEmptySubsequences: false
    ).joined(separator: "\\|")
  }

  private mutating func begin(_ group: Group) {
    if group == last, group == .list || group == .table || group == .preformatted { return }
    close()
    if !bytes.isEmpty { bytes.append(0x0A) }
    if group == .preformatted { line("```") }
    last = group
  }

  private mutating func close() {
    if last == .preformatted { line("```") }
    last = .none
  }

  private mutating func line(_ words: String) {
    var line = Array(words.utf8)
    while line.last == 0x20 { line.removeLast() }
    bytes += line
    bytes.append(0x0A)
  }

  /// Plain bullets become `-`; a marker that says more is kept behind one: `- ① `.
  private static func bullet(for marker: String) -> String {
    switch marker {
    case "", "-", "*", "+", "・", "•", "‣", "◦", "―", "――", "—", "——", "–": "- "
    default: isNumber(marker) ? marker + " " : "- " + marker + " "
    }
  }

  /// A number that Markdown knows as one: `1.` or `1)`.
  private static func isNumber(_ marker: String) -> Bool {
    let bytes = Array(marker.utf8)
    guard (2...10).contains(bytes.count), bytes.last == 0x2E || bytes.last == 0x29 else {
      return false
    }
    return bytes.dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A line that Markdown would take for something else, with a backslash before it.
  private static func guarded(_ words: String) -> String {
    let bytes = Array(words.utf8)
    guard let first = bytes.first else { return words }
    switch first {
    case 0x23, 0x3E, 0x7C: return "\\" + words
    case 0x3C:
      // What could begin markup.
      let next = bytes.dropFirst().first ?? 0x20
      let isTag =
        (0x41...0x5A).contains(next & 0xDF) || next == 0x21 || next == 0x2F || next == 0x3F
      return isTag ? "\\" + words : words
    case 0x2D, 0x2B, 0x2A: return bytes.dropFirst().first == 0x20 ? "\\" + words : words
    case 0x60, 0x7E: return bytes.starts(with: [first, first, first]) ? "\\" + words : words
    default:
      let digits = bytes.prefix { (0x30...0x39).contains($0) }
      let rest = bytes.dropFirst(digits.count)
      guard !digits.isEmpty, digits.count < 10, let mark = rest.first,
        mark == 0x2E || mark == 0x29, rest.dropFirst().first == 0x20
      else { return words }
      return String(decoding: digits, as: UTF8.self) + "\\" + String(decoding: rest, as: UTF8.self)
    }
  }
}
