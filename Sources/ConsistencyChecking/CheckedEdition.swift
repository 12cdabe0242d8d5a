internal import Lexicon
internal import PolicyModel

/// An edition laid out for the checks: texts, places, dates, and what several of them ask for.
final class CheckedEdition {
  let edition: AnnotatedEdition
  /// The edition before, where there is one; the first to ask may have to wait for it.
  private(set) lazy var predecessor = askForPredecessor()
  private let askForPredecessor: @Sendable () -> Predecessor?
  /// The same text in another language.
  let parallel: AnnotatedEdition?
  let facts: KnownFacts
  private lazy var lines = LineIndex(document.text)
  /// The days that the date of publication covers.
  let published: ClosedRange<DayNumber>?
  /// What the edition's figures measure.
  private(set) lazy var measures = MeasureBook(self)
  /// Pairs of measures, by number, that are of the same thing.
  var alikeMeasures: [MeasurePair] { measures.pairs }
  /// For each group of demands with one object, their indices.
  private(set) lazy var demandsByObject = groupDemands()
  /// The figures that single checks ask for, by index.
  private(set) lazy var shelves = FigureShelves(figures)
  /// The tables whose cells hold one figure each.
  private(set) lazy var figureTables = FigureTables(self)
  /// The articles that there are or were.
  private(set) lazy var heldArticles = findHeldArticles()
  /// For each section, whether it or one around it is an annex or the like.
  private let supplementary: [Bool]
  private let quoted: QuotedStretches
  /// For each sentence, whether its words stood in the edition before.
  private lazy var unchanged = findUnchanged()
  /// For each sentence, the kinds of words in it that checks look for.
  private let cues: [SentenceCues]
  /// For each sentence, whether it ends in the past tense, as far as somebody asked.
  private var past: [Bool?]
  private var paths: [Int: [String]] = [:]

  let document: Document
  let figures: [Figure]
  let demands: [Demand]
  /// The document's parts by themselves: asking a whole document for one of them again and again
  /// would count the references of all the others up and down.
  let utf8: [UInt8]
  let sections: [Section]
  let blocks: [Block]
  let sentences: [Sentence]
  let isEnglish: Bool
  private let figureRanges: SentenceRanges
  private let demandRanges: SentenceRanges

  convenience init(_ edition: AnnotatedEdition, predecessor: Predecessor?) {
    self.init(CheckedGround(edition, predecessor: { predecessor }))
  }

  /// Threads that make checks of one edition share its ground, and have each an edition of their own.
  init(_ ground: CheckedGround) {
    edition = ground.edition
    let document = ground.edition.annotated.document
    self.document = document
    figures = ground.edition.annotated.figures
    demands = ground.edition.annotated.demands
    utf8 = document.folded.utf8
    sections = document.sections
    blocks = document.blocks
    sentences = document.sentences
    isEnglish = document.language == .english
    figureRanges = ground.edition.annotated.figureRanges
    demandRanges = ground.edition.annotated.demandRanges
    askForPredecessor = ground.predecessor
    parallel = ground.parallel
    facts = ground.facts
    published = ground.edition.edition.published?.date.days()
    supplementary = ground.supplementary
    quoted = ground.quoted
    cues = ground.cues
    past = [Bool?](repeating: nil, count: cues.count)
  }

  /// The indices of a sentence's figures.
  func figureRange(ofSentence index: Int) -> Range<Int> { figureRanges[index] }

  /// A sentence's figures, in reading order.
  func figures(inSentence index: Int) -> ArraySlice<Figure> { figures[figureRanges[index]] }

  /// A sentence's demands, in reading order.
  func demands(inSentence index: Int) -> ArraySlice<Demand> { demands[demandRanges[index]] }

  /// The section that a sentence stands in.
  func section(ofSentence index: Int) -> Int { blocks[sentences[index].block].section }

  /// Whether a sentence holds a word of a kind that checks look for.
  func has(_ cue: SentenceCues, _ sentence: Int) -> Bool {
    cues[sentence].rawValue & cue.rawValue != 0
  }

  /// The sentences that hold a word of a kind, in reading order.
  func sentences(with cue: SentenceCues) -> [Int] {
    cues.indices.filter { has(cue, $0) }
  }

  /// Whether a sentence ends in the past tense.
  func isPast(_ sentence: Int) -> Bool {
    if let known = past[sentence] { return known }
    let isPast = endsInPast(words(ofSentence: sentence))
    past[sentence] = isPast
    return isPast
  }

  /// Whether a sentence stood word for word in the edition before.
  func isUnchanged(_ sentence: Int) -> Bool { sentence < unchanged.count && unchanged[sentence] }

  private func findUnchanged() -> [Bool] {
    guard let predecessor else { return [] }
    var unchanged = [Bool](repeating: false, count: sentences.count)
    for link in predecessor.alignment.sentences where link.similarity == 1 {
      for sentence in link.new { unchanged[sentence] = true }
    }
    return unchanged
  }

  /// Whether an offset lies inside 「…」 or “…” of its sentence.
  func isInQuotation(_ offset: Int) -> Bool { quoted.contains(offset) }

  /// Whether a sentence stands under 附則, an annex or the like.
  func isSupplementary(_ sentence: Int) -> Bool {
    let section = section(ofSentence: sentence)
    return section < supplementary.count && supplementary[section]
  }

  /// A sentence's folded words.
  func words(ofSentence index: Int) -> FoldedWords {
    FoldedWords(utf8, sentences[index].folded)
  }

  /// A sentence as evidence.
  func excerpt(sentence index: Int, figure: Figure? = nil) -> Excerpt {
    let sentence = sentences[index]
    let shown = Self.window(of: sentence.folded, around: figure?.folded, in: utf8)
    let label = label(ofCell: index)
    let text = label + document.folded.visibleText(shown, in: document.text)
    var focus: Range<Int>?
    if let figure {
      let before = document.folded.visibleText(
        shown.lowerBound..<figure.folded.lowerBound, in: document.text)
      let own = document.folded.visibleText(figure.folded, in: document.text)
      let start = label.utf8.count + before.utf8.count
      focus = start..<start + own.utf8.count
    }
    return Excerpt(
      text: text, line: lines.line(at: figure?.span.start ?? sentence.span.start),
      section: path(ofSection: section(ofSentence: index)),
      span: figure?.span ?? sentence.span, figure: figure, focus: focus)
  }

  /// What a cell of a table is of: the row's first cell, before the others.
  private func label(ofCell index: Int) -> String {
    guard case .tableRow(let cells, _) = blocks[sentences[index].block].kind,
      let first = cells.first, !first.isEmpty, !first.contains(index)
    else { return "" }
    return first.map { document.visibleText(ofSentence: $0) }.joined(separator: " ") + " | "
  }

  /// The headings down to a section; findings share those of one section.
  private func path(ofSection section: Int) -> [String] {
    if let known = paths[section] { return known }
    let path = document.path(ofSection: section)
    paths[section] = path
    return path
  }

  /// All of a sentence that somebody might read; of a longer one what stands around a figure.
  ///
  /// A text of one line would otherwise be repeated for each finding in it.
  private static func window(
    of sentence: Range<Int>, around figure: Range<Int>?, in bytes: [UInt8]
  ) -> Range<Int> {
    guard sentence.count > 6000 else { return sentence }
    let middle = figure ?? sentence.lowerBound..<sentence.lowerBound
    var low = max(sentence.lowerBound, middle.lowerBound - 1200)
    var high = min(sentence.upperBound, middle.upperBound + 1200)
    while low > sentence.lowerBound && bytes[low] & 0xC0 == 0x80 { low -= 1 }
    while high < sentence.upperBound && bytes[high] & 0xC0 == 0x80 { high += 1 }
    return low..<high
  }

  func excerpt(_ figure: Figure) -> Excerpt {
    excerpt(sentence: figure.sentence, figure: figure)
  }

  /// The date of publication as a fact of a finding: a month that the text tells stays a month.
  var publishedFact: Finding.Fact {
    let date =
      switch edition.edition.published?.date {
      case .month(let year?, let month)?: CalendarDate.month(year: year, month)
      default: published?.lowerBound.date
      }
    return Finding.Fact("edition", date.map { "\($0)" } ?? "")
  }

  /// A figure's own words.
  func surface(_ figure: Figure) -> String {
    document.text.string(figure.span)
  }

  private static let factsBeside: Set<String> = [
    "after", "before", "carried", "carriedWritten", "deadlineWritten", "firstWritten", "missing",
    "newWritten", "oldWritten", "previous", "secondWritten", "unit",
  ]

  /// Builds a finding whose id rests on the check and the folded words of its places.
  func finding(
    _ check: String, _ severity: Finding.Severity, at places: [Excerpt],
    facts: [Finding.Fact] = [], arithmetic: String = ""
  ) -> Finding {
    var hash = Fingerprint()
    hash.add(check)
    for place in places { hash.add(place.text) }
    // What stood in the edition before must not give the same finding another name, nor must what
    // only makes the sentence about it plainer.
    for fact in facts where !Self.factsBeside.contains(fact.name) {
      hash.add(fact.name + "=" + fact.value)
    }
    return Finding(
      check: check, severity: severity, places: places, facts: facts, arithmetic: arithmetic,
      id: check + "-" + hash.hexadecimal)
  }
}
