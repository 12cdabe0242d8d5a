internal import PolicyModel

/// Builds a `Document` from headings and blocks given in reading order.
///
/// Readers of formats say what stands where; folding, sentences and the tree are made here, in
/// one pass.
struct DocumentAssembler {
  private let text: SourceText
  private var folder: TextFolder
  private var splitter = SentenceSplitter()
  private var sections: [Section]
  private var blocks: [Block] = []
  private var sentences: [Sentence] = []
  /// The sections that are open, outermost first, with the weight of their headings.
  private var open: [(section: Int, weight: Int)] = [(0, 0)]

  init(_ text: SourceText) {
    self.text = text
    folder = TextFolder(
      capacity: text.utf8Count, hasReadings: KanjiReading.isHabit(of: text.utf8))
    sections = [
      Section(
        number: "", heading: "", level: 0, parent: nil, headingBlock: nil, blocks: 0..<0,
        subsectionsEnd: 1)
    ]
  }

  /// The heaviest heading there is, of several the first.
  var firstHeading: String? {
    sections.dropFirst().first { $0.level == 1 && !$0.heading.isEmpty }?.title
  }

  /// Opens a section inside the last open one whose heading weighs less.
  ///
  /// - Parameter weight: 1 for the weightiest heading; the section's level is its depth in the
  ///   tree, not its weight.
  mutating func openSection(
    number: String, weight: Int, heading pieces: [Piece], level: Int, span: Range<Int>
  ) {
    close(downTo: weight)
    let parent = open[open.count - 1].section
    let index = sections.count
    let block = blocks.count
    sections.append(
      Section(
        number: number, heading: "", level: sections[parent].level + 1, parent: parent,
        headingBlock: block, blocks: block..<block, subsectionsEnd: index + 1))
    open.append((index, weight))
    add(.heading(level: level), pieces, span: span)
    guard let sentence = blocks[block].sentences.first else { return }
    sections[index].heading =
      folder.folded.visibleText(sentences[sentence].folded, in: text)
      .trimmed
  }

  private mutating func close(downTo weight: Int) {
    while open.count > 1, open[open.count - 1].weight >= weight {
      let section = open.removeLast().section
      sections[section].subsectionsEnd = sections.count
    }
  }

  /// Adds a block to the section that is open.
  mutating func add(_ kind: Block.Kind, _ pieces: [Piece], span: Range<Int>) {
    let first = sentences.count
    folder.beginBlock()
    switch kind {
    case .heading, .title, .dateLine:
      let start = folder.utf8Count
      append(pieces, cutAtBreaks: false)
      addWhole(start..<folder.utf8Count)
    case .preformatted:
      append(pieces, cutAtBreaks: true, asLines: true)
    default:
      append(pieces, cutAtBreaks: true)
    }
    finishBlock(kind, first: first, span: span)
  }

  /// Adds a row of a table, each cell with the stretch of source that divides it from the next.
  mutating func addRow(
    _ cells: [(pieces: [Piece], divider: Range<Int>)], isHeader: Bool, span: Range<Int>
  ) {
    let first = sentences.count
    var ranges: [Range<Int>] = []
    folder.beginBlock()
    for (index, cell) in cells.enumerated() {
      let start = sentences.count
      append(cell.pieces, cutAtBreaks: true)
      ranges.append(start..<sentences.count)
      if index + 1 < cells.count {
        folder.separate(
          by: 0x09, from: cell.divider.lowerBound, sourceCount: cell.divider.count)
      }
    }
    finishBlock(.tableRow(cells: ranges, isHeader: isHeader), first: first, span: span)
  }

  private mutating func finishBlock(_ kind: Block.Kind, first: Int, span: Range<Int>) {
    // Words that are all invisible make no block; a section keeps its heading's place.
    if sentences.count == first {
      guard case .heading = kind else { return }
    }
    let section = open[open.count - 1].section
    blocks.append(
      Block(
        kind: kind, section: section, sentences: first..<sentences.count, span: SourceSpan(span)))
    sections[section].blocks =
      (sections[section].blocks.isEmpty
        ? blocks.count - 1 : sections[section].blocks.lowerBound)..<blocks.count
    folder.separate(by: 0x0A, from: span.upperBound, sourceCount: 0)
  }

  private mutating func append(
    _ pieces: [Piece], cutAtBreaks: Bool, asLines: Bool = false
  ) {
    var start = folder.utf8Count
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .source(let range):
        folder.append(text.utf8, range)
      case .replaced(let bytes, let range):
        folder.append(replacement: bytes, from: range.lowerBound, sourceCount: range.count)
      case .hardBreak(let range)
      where cutAtBreaks && mayCut(from: start)
        && (asLines || !goesOn(from: start, in: pieces[(index + 1)...])):
        asLines ? addWhole(start..<folder.utf8Count) : addSentences(start..<folder.utf8Count)
        start = folder.utf8Count
        folder.lineBreak(at: range.lowerBound, utf8Count: range.count)
      case .lineBreak(let range), .hardBreak(let range):
        folder.lineBreak(at: range.lowerBound, utf8Count: range.count)
      }
    }
    guard cutAtBreaks else { return }
    asLines ? addWhole(start..<folder.utf8Count) : addSentences(start..<folder.utf8Count)
  }

  /// A break behind a comma cuts nothing.
  private func mayCut(from start: Int) -> Bool {
    let bytes = folder.folded.utf8
    guard bytes.count > start, let last = bytes.last else { return false }
    if last == 0x2C { return false }
    return
      !(last == 0x81 && bytes.count >= 3 && bytes[bytes.count - 2] == 0x80
      && bytes[bytes.count - 3] == 0xE3)
  }

  /// 市は、2027年度までに保育所を10か所 / 増やします。: a sentence that a break divides for the eye.
  private func goesOn(from start: Int, in rest: ArraySlice<Piece>) -> Bool {
    let line = folder.folded.utf8[start...]
    guard line.contains(sequence: [0xE3, 0x80, 0x81]),
      LineEnding(Array(line), 0..<line.count) == .open
    else { return false }
    var next: Range<Int>?
    for case .source(let range) in rest.prefix(while: { !$0.isHardBreak }) {
      next = (next?.lowerBound ?? range.lowerBound)..<range.upperBound
    }
    guard let next, !next.isEmpty else { return false }
    return LineEnding(text.utf8, next) == .stopped
      && LineMark(text.utf8, next, NumberReader(text.utf8)) == .none
  }

  private mutating func addSentences(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    for sentence in splitter.sentences(in: folder.folded.utf8, range) { addSentence(sentence) }
  }

  private mutating func addWhole(_ range: Range<Int>) {
    let bytes = folder.folded.utf8
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high && bytes[low] == 0x20 { low += 1 }
    while high > low && bytes[high - 1] == 0x20 { high -= 1 }
    if low < high { addSentence(low..<high) }
  }

  private mutating func addSentence(_ range: Range<Int>) {
    sentences.append(
      Sentence(block: blocks.count, span: folder.folded.sourceSpan(of: range), folded: range))
  }

  /// The whole document.
  mutating func finish(language: Language, notices: [ReadingNotice]) -> Document {
    close(downTo: Int.min + 1)
    sections[0].subsectionsEnd = sections.count
    return Document(
      text: text, folded: folder.folded, language: language, sections: sections, blocks: blocks,
      sentences: sentences, notices: notices + folder.tally.notices)
  }
}

extension String {
  /// Without spaces at either end.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !InvisibleCharacters.isSpace($0.value) }),
      let last = scalars.lastIndex(where: { !InvisibleCharacters.isSpace($0.value) })
    else { return "" }
    return String(scalars[first...last])
  }
}
