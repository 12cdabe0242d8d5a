/// An edition's text as its reader sees it: sections, blocks and sentences.
///
/// The tree is kept flat, in reading order: a section owns a range of blocks, a block a range
/// of sentences, and every place is an index into these arrays. Section 0 is the document
/// itself and owns what stands before the first heading.
public struct Document: Hashable, Sendable {
  public var text: SourceText
  public var folded: NormalizedText
  public var language: Language
  public var sections: [Section]
  public var blocks: [Block]
  public var sentences: [Sentence]
  /// What the reader had to do or doubt, for the notes of a report.
  public var notices: [ReadingNotice]

  public init(
    text: SourceText, folded: NormalizedText, language: Language, sections: [Section],
    blocks: [Block], sentences: [Sentence], notices: [ReadingNotice] = []
  ) {
    self.text = text
    self.folded = folded
    self.language = language
    self.sections = sections
    self.blocks = blocks
    self.sentences = sentences
    self.notices = notices
  }

  /// A sentence's words as the source writes them, without markup.
  public func visibleText(ofSentence index: Int) -> String {
    folded.visibleText(sentences[index].folded, in: text)
  }

  /// A block's words as the source writes them, without markup.
  public func visibleText(ofBlock index: Int) -> String {
    let block = blocks[index]
    guard let first = block.sentences.first, let last = block.sentences.last else { return "" }
    return folded.visibleText(
      sentences[first].folded.lowerBound..<sentences[last].folded.upperBound, in: text)
  }

  /// The sentences as they are matched, one a line: what the digest of a text is made of.
  package var matchedBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(folded.utf8.count + sentences.count)
    for sentence in sentences {
      bytes += folded.utf8[sentence.folded]
      bytes.append(0x0A)
    }
    return bytes
  }

  /// The section that a sentence stands in.
  public func section(ofSentence index: Int) -> Int {
    blocks[sentences[index].block].section
  }

  /// Headings from the document's down to the section's own, outermost first.
  public func path(ofSection index: Int) -> [String] {
    var path: [String] = []
    var current: Int? = index
    while let section = current, section != 0 {
      path.append(sections[section].title)
      current = sections[section].parent
    }
    return path.reversed()
  }
}

/// A language that Kaitei has tables for, by its BCP 47 primary subtag.
public struct Language: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let japanese = Language(rawValue: "ja")
  public static let english = Language(rawValue: "en")
}

/// A part of a document under one heading.
public struct Section: Hashable, Sendable {
  /// The number as written: `64、`, `第一条`, `(1)`; empty without one.
  public var number: String
  /// The heading's words without number and markup; empty for the document itself.
  public var heading: String
  /// Depth of nesting: 0 for the document, 1 for its sections.
  public var level: Int
  /// The section around it; nil for the document.
  public var parent: Int?
  /// The block that holds the heading; nil for the document.
  public var headingBlock: Int?
  /// The section's own blocks, its heading first; blocks of subsections follow behind them.
  public var blocks: Range<Int>
  /// Behind the last section nested in this one: `index + 1 ..< subsectionsEnd` are its own.
  public var subsectionsEnd: Int

  public init(
    number: String, heading: String, level: Int, parent: Int?, headingBlock: Int?,
    blocks: Range<Int>, subsectionsEnd: Int
  ) {
    self.number = number
    self.heading = heading
    self.level = level
    self.parent = parent
    self.headingBlock = headingBlock
    self.blocks = blocks
    self.subsectionsEnd = subsectionsEnd
  }

  /// Number and heading as a reader would cite them.
  public var title: String {
    Self.title(number: number, heading: heading)
  }

  /// Number and heading as one, whichever of them there is.
  package static func title(number: String, heading: String) -> String {
    number.isEmpty ? heading : heading.isEmpty ? number : number + " " + heading
  }
}

/// A paragraph or something of its rank.
public struct Block: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case title
    case dateLine
    case heading(level: Int)
    case paragraph
    /// `depth` counts from 0.
    case listItem(depth: Int, marker: String)
    /// One row of a table; each cell is one sentence or more, divided by `cells`.
    case tableRow(cells: [Range<Int>], isHeader: Bool)
    case quotation
    case preformatted
    case note(marker: String)
  }

  public var kind: Kind
  @usableFromInline var sectionIndex: Int32
  @usableFromInline var sentenceSpan: SourceSpan
  /// The whole block in the source, marker and markup included.
  public var span: SourceSpan

  public init(kind: Kind, section: Int, sentences: Range<Int>, span: SourceSpan) {
    self.kind = kind
    sectionIndex = Int32(section)
    sentenceSpan = SourceSpan(sentences)
    self.span = span
  }

  @inlinable public var section: Int {
    get { Int(sectionIndex) }
    set { sectionIndex = Int32(newValue) }
  }

  @inlinable public var sentences: Range<Int> {
    get { sentenceSpan.range }
    set { sentenceSpan = SourceSpan(newValue) }
  }
}

/// The unit that is aligned and compared: a sentence, a heading, a table cell.
public struct Sentence: Hashable, Sendable {
  @usableFromInline var blockIndex: Int32
  @usableFromInline var foldedSpan: SourceSpan
  /// Its stretch of the source, markup inside included.
  public var span: SourceSpan

  public init(block: Int, span: SourceSpan, folded: Range<Int>) {
    blockIndex = Int32(block)
    foldedSpan = SourceSpan(folded)
    self.span = span
  }

  @inlinable public var block: Int {
    get { Int(blockIndex) }
    set { blockIndex = Int32(newValue) }
  }

  /// Its stretch of the folded text.
  @inlinable public var folded: Range<Int> {
    get { foldedSpan.range }
    set { foldedSpan = SourceSpan(newValue) }
  }
}

/// Something the reader met that a person should know of.
public struct ReadingNotice: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case lineEndsNormalized
    case invisibleCharacters(codePoints: [UInt32], count: Int)
    case bidirectionalControls(count: Int)
    case lookAlikeCharacters(count: Int)
    case privateUseCharacters(count: Int)
    case replacedBytes(count: Int)
    case doubtfulEncoding(name: String)
    case flattenedNesting(limit: Int)
    case hiddenText(count: Int)
    /// Stretches of a page that belong to its site: navigation, head and foot.
    case siteFurniture(count: Int)
    case formsNormalized(count: Int)
    /// Tracked insertions count as accepted, tracked deletions as carried out.
    case trackedChanges(insertions: Int, deletions: Int)
  }
  public var kind: Kind
  /// Where it first occurs, if it has a place.
  public var span: SourceSpan?

  public init(kind: Kind, span: SourceSpan? = nil) {
    self.kind = kind
    self.span = span
  }
}
