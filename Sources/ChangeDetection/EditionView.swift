internal import PolicyModel

/// One edition as comparing sees it: its text, its lines and where each place went.
///
/// Shared by everything that compares; never changed.
final class EditionView: Sendable {
  let isOld: Bool
  let edition: Edition
  let annotated: AnnotatedDocument
  let document: Document
  let lines: LineIndex
  /// For each sentence the correspondence that holds it, as an index into the alignment.
  let sentenceLinks: Links
  let blockLinks: Links
  let sectionLinks: Links
  /// For each section the headings down to it, shared by all that is told of it.
  private let paths: [[String]]
  /// The language whose words are cut: ideographs without any kana are Chinese.
  let wordLanguage: Language

  init(
    _ source: AnnotatedEdition, isOld: Bool, sentences: [[Int]], blocks: [[Int]], sections: [[Int]]
  ) {
    self.isOld = isOld
    edition = source.edition
    annotated = source.annotated
    document = source.annotated.document
    lines = LineIndex(source.annotated.document.text)
    sentenceLinks = Links(sentences, count: document.sentences.count)
    blockLinks = Links(blocks, count: document.blocks.count)
    sectionLinks = Links(sections, count: document.sections.count)
    var paths: [[String]] = []
    paths.reserveCapacity(document.sections.count)
    for (index, section) in document.sections.enumerated() {
      // A section's parent stands before it; the document itself is no heading.
      let above = section.parent.map { $0 < index ? paths[$0] : [] } ?? []
      paths.append(index == 0 ? [] : above + [section.title])
    }
    self.paths = paths
    wordLanguage =
      document.language == .japanese && !Self.holdsKana(document.folded.utf8)
      ? Language(rawValue: "zh") : document.language
  }

  private static func holdsKana(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast(2).contains { index in
      bytes[index] == 0xE3 && (0x81...0x83).contains(bytes[index + 1])
        && !(bytes[index + 1] == 0x83 && bytes[index + 2] >= 0xBB)
    }
  }

  /// For each place of an edition the correspondence that holds it, if any does.
  struct Links: Sendable {
    /// -1 where none does.
    private var links: [Int32]

    fileprivate init(_ places: [[Int]], count: Int) {
      links = [Int32](repeating: -1, count: count)
      for (index, members) in places.enumerated() {
        for member in members where member < count { links[member] = Int32(index) }
      }
    }

    subscript(_ place: Int) -> Int? { links[place] < 0 ? nil : Int(links[place]) }
  }

  /// Headings from the document's down to the section's own, outermost first.
  func path(ofSection section: Int) -> [String] { paths[section] }

  /// The folded bytes of a range.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    document.folded.utf8[range]
  }

  /// The folded words of a range.
  func words(_ range: Range<Int>) -> String {
    document.folded.string(range)
  }

  /// The folded words of a range of one sentence, but for the figures that lie in it.
  func words(of range: Range<Int>, withoutFiguresOf sentence: Int) -> String {
    Self.stretches(of: range, without: annotated.figures(inSentence: sentence).map(\.folded))
      .map(words).joined()
  }

  /// What is left of a range without some others that lie in it, in the order of the text: one
  /// stretch more than there were others, of which some may be empty.
  ///
  /// - Parameter others: sorted; those that overlap one before are left out.
  static func stretches(of range: Range<Int>, without others: [Range<Int>]) -> [Range<Int>] {
    var left: [Range<Int>] = []
    var start = range.lowerBound
    for other in others
    where other.lowerBound >= start && other.upperBound <= range.upperBound {
      left.append(start..<other.lowerBound)
      start = other.upperBound
    }
    return left + [start..<max(start, range.upperBound)]
  }

  /// The words of a folded range as the source writes them.
  func visible(_ range: Range<Int>) -> String {
    document.folded.visibleText(range, in: document.text)
  }

  func section(ofSentence index: Int) -> Int { document.section(ofSentence: index) }

  /// Whether a sentence is a heading: another one is told as the heading of its section.
  func isHeading(sentence index: Int) -> Bool {
    isHeading(block: document.sentences[index].block)
  }

  func isHeading(block index: Int) -> Bool {
    if case .heading = document.blocks[index].kind { true } else { false }
  }

  /// Whether a sentence is the line that dates the edition: it changes with every edition.
  func isDateline(sentence index: Int) -> Bool {
    document.blocks[document.sentences[index].block].kind == .dateLine
  }
}

/// Two editions side by side, with every look-up that comparing needs.
final class Comparison: Sendable {
  let old: EditionView
  let new: EditionView
  let alignment: Alignment
  let options: DetectionOptions
  /// Compares parts of a long text at once.
  let spread: Spread?
  /// The text was put in other words from end to end: few sentences are much like their answers.
  let isInOtherWords: Bool

  init(
    old: AnnotatedEdition, new: AnnotatedEdition, along alignment: Alignment,
    options: DetectionOptions, spread: Spread?
  ) {
    self.alignment = alignment
    self.options = options
    self.spread = spread
    isInOtherWords = Self.areOtherWords(alignment.sentences)
    self.old = EditionView(
      old, isOld: true, sentences: alignment.sentences.map(\.old),
      blocks: alignment.blocks.map(\.old),
      sections: alignment.sections.map(\.old))
    self.new = EditionView(
      new, isOld: false, sentences: alignment.sentences.map(\.new),
      blocks: alignment.blocks.map(\.new),
      sections: alignment.sections.map(\.new))
  }

  private static func areOtherWords(_ sentences: [Correspondence]) -> Bool {
    let answered = sentences.filter { !$0.old.isEmpty && !$0.new.isEmpty }
    let alike = answered.count { $0.similarity >= 0.7 }
    return answered.count >= 8 && alike * 4 < sentences.count
  }

  /// Whether two sentences stand in sections that answer to each other.
  func areInSameSection(old oldSentence: Int, new newSentence: Int) -> Bool {
    guard let link = old.sectionLinks[old.section(ofSentence: oldSentence)] else { return false }
    return link == new.sectionLinks[new.section(ofSentence: newSentence)]
  }

  /// Whether both sides of a correspondence have the same folded words.
  func hasEqualWords(_ pair: Correspondence) -> Bool {
    guard pair.old.count == 1, pair.new.count == 1 else { return false }
    return pair.similarity >= 1
      || old.bytes(old.document.sentences[pair.old[0]].folded)
        == new.bytes(new.document.sentences[pair.new[0]].folded)
  }

  /// Whether nothing but figures differs between both sides of a correspondence.
  func hasEqualWordsBesidesFigures(_ pair: Correspondence) -> Bool {
    if hasEqualWords(pair) { return true }
    guard pair.old.count == 1, pair.new.count == 1 else { return false }
    let (a, b) = (pair.old[0], pair.new[0])
    return old.words(of: old.document.sentences[a].folded, withoutFiguresOf: a)
      == new.words(of: new.document.sentences[b].folded, withoutFiguresOf: b)
  }
}

/// Stretches of folded text whose difference some change has told already.
struct ExplainedWords {
  private(set) var old: [Int: [Range<Int>]] = [:]
  private(set) var new: [Int: [Range<Int>]] = [:]
  /// Correspondences of sentences whose whole difference is told.
  private(set) var whole: Set<Int> = []
  /// Sentences of one edition alone that are told by what stands in them.
  private(set) var oldAlone: Set<Int> = []
  private(set) var newAlone: Set<Int> = []

  /// Correspondences in which something else than notation is told.
  private(set) var substantial: Set<Int> = []

  /// Correspondences of which a demand is told that turned, or binds or holds otherwise.
  private(set) var demanded: Set<Int> = []

  mutating func addDemand(_ link: Int) { demanded.insert(link) }

  /// Explains a stretch in either text of a correspondence of sentences.
  mutating func add(
    _ link: Int, old oldRange: Range<Int>?, new newRange: Range<Int>?, isNotation: Bool = false
  ) {
    if !isNotation { substantial.insert(link) }
    if let oldRange { old[link, default: []].append(oldRange) }
    if let newRange { new[link, default: []].append(newRange) }
  }

  mutating func addWhole(_ link: Int) { whole.insert(link) }
  mutating func addAlone(old sentence: Int) { oldAlone.insert(sentence) }
  mutating func addAlone(new sentence: Int) { newAlone.insert(sentence) }
}
