internal import Lexicon
package import PolicyModel

/// Finds the figures of a document.
///
/// Sentence by sentence: a scanner finds them, a joiner makes ranges of neighbours, the words
/// around add bounds and roles, and dates are resolved against what stands before. Linear in
/// the text.
package struct FigureExtractor: Sendable {
  private let settings: ExtractionSettings

  package init(settings: ExtractionSettings = .init()) {
    self.settings = settings
  }

  /// All figures in reading order; no two overlap.
  ///
  /// - Parameter published: the date of the edition, that 今年 and 来年度 are counted from.
  package func figures(in document: Document, published: CalendarDate?) -> [Figure] {
    var context = DateContext()
    context.published = isStatute(document) ? nil : published
    context.fiscalStart = settings.fiscalStart
    var figures: [Figure] = []
    // Places that stay empty cost no memory; growing would copy all that there are.
    figures.reserveCapacity(document.folded.utf8Count / 64)
    let maker = FigureMaker(document: document, phrases: SharedTexts())
    var section = -1
    let bytes = Self.readingSeparators(
      of: Self.keepingColumns(document.folded), document.language)
    var table = TableContext()
    for (index, sentence) in document.sentences.enumerated() {
      let own = document.section(ofSentence: index)
      if own != section {
        if !isWithin(own, section, document) { context.endSection() }
        section = own
      }
      table.enter(sentence.block, of: document)
      let text = SentenceText(
        bytes: bytes, start: sentence.folded.lowerBound, end: sentence.folded.upperBound)
      let drafts = drafts(
        of: text, document.language, published, countsDays: table.countsDays(index, in: document))
      if !drafts.isEmpty {
        maker.make(
          drafts, of: text, sentence: index, table: table, in: &context, into: &figures)
      }
      context.endSentence()
    }
    return figures
  }

  private func drafts(
    of text: SentenceText, _ language: Language, _ published: CalendarDate?, countsDays: Bool
  ) -> [FigureDraft] {
    if !language.isUndivided { return englishDrafts(of: text, published) }
    var scanner = JapaneseFigureScanner(text, publishedYear: published?.year)
    scanner.countsDays = countsDays
    scanner.scan()
    guard !scanner.drafts.isEmpty else { return [] }
    if scanner.isOmission {
      for index in scanner.drafts.indices { scanner.drafts[index].isInName = true }
    }
    let joiner = FigureJoiner(
      text: text, connectors: JapaneseConnectors(), knowsEdition: published != nil)
    let around = JapaneseSurroundings(text: text)
    // Taken out of the scanner, so that what follows changes them where they lie.
    var found: [FigureDraft] = []
    swap(&found, &scanner.drafts)
    let bounded = joiner.joiningBounds(around.bounded(joiner.joined(consume found)))
    return around.based(around.dated(bounded))
  }

  /// The folded text with tabs where columns stand apart: 512　　478 are two numbers.
  private static func keepingColumns(_ text: NormalizedText) -> [UInt8] {
    var bytes = text.utf8
    for run in text.runs where run.replacedCount > 1 {
      let place = Int(run.folded)
      guard bytes[place] == 0x20, place > 0, place + 1 < bytes.count,
        bytes[place - 1] &- 0x30 < 10, bytes[place + 1] &- 0x30 < 10
      else { continue }
      bytes[place] = 0x09
    }
    return bytes
  }

  /// The text with the separators of numbers as the rules know them: 1.234,56 becomes 1,234.56.
  ///
  /// Lengths stay, so that offsets do. Dates and numbers of parts (31.12.2025, 2.3.1) are no
  /// groups of three digits and keep their stops.
  private static func readingSeparators(of text: [UInt8], _ language: Language) -> [UInt8] {
    guard language.dividesDecimalsByComma else { return text }
    var bytes = text
    func isDigit(_ index: Int) -> Bool { text.indices.contains(index) && text[index] &- 0x30 < 10 }
    for index in text.indices where isDigit(index - 1) && isDigit(index + 1) {
      if text[index] == 0x2C { bytes[index] = 0x2E }
      if text[index] == 0x2E, isDigit(index + 2), isDigit(index + 3), !isDigit(index + 4) {
        bytes[index] = 0x2C
      }
      if text[index] == 0x20, language.groupsThousandsBySpace, isDigit(index + 2),
        isDigit(index + 3), !isDigit(index + 4), !isDigit(index - 4)
      {
        bytes[index] = 0x2C
      }
    }
    return bytes
  }

  private func englishDrafts(of text: SentenceText, _ published: CalendarDate?) -> [FigureDraft] {
    var scanner = EnglishFigureScanner(text, publishedYear: published?.year)
    scanner.scan()
    guard !scanner.drafts.isEmpty else { return [] }
    let joiner = FigureJoiner(
      text: text, connectors: EnglishConnectors(), knowsEdition: published != nil,
      joinsChangedDates: true)
    let around = EnglishSurroundings(text: text)
    let bounded = joiner.joiningBounds(around.bounded(joiner.joined(scanner.drafts)))
    return around.based(around.dated(bounded))
  }

  /// Whether a document is made of articles: its days are counted from events and other days, and
  /// never from the day that the edition was published on.
  private func isStatute(_ document: Document) -> Bool {
    guard document.language == .japanese else { return false }
    let mark = Array("条".utf8)
    var articles = 0
    for section in document.sections where section.number.utf8.suffix(3).elementsEqual(mark) {
      articles += 1
      if articles == 3 { return true }
    }
    return false
  }

  /// Whether a section is nested in the one before: its dates are still in sight.
  private func isWithin(_ section: Int, _ outer: Int, _ document: Document) -> Bool {
    guard outer >= 0, section < document.sections.count else { return false }
    var current = document.sections[section].parent
    while let parent = current {
      if parent == outer { return parent != 0 }
      current = document.sections[parent].parent
    }
    return false
  }
}
