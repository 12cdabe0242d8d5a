internal import Lexicon
package import PolicyModel

/// Finds the figures of a document.
///
/// Sentence by sentence: a scanner finds them, a joiner makes ranges of neighbours, the words
/// around add bounds and roles, and dates are resolved against what stands before. Linear in
/// the text.
package struct FigureExtractor: Sendable {
  private let settings: ExtractionSettings
  private let readings: SentenceReadings

  package init(
    settings: ExtractionSettings = .init(), readings: SentenceReadings = SentenceReadings()
  ) {
    self.settings = settings
    self.readings = readings
  }

  /// All figures in reading order; no two overlap.
  ///
  /// - Parameter published: the date of the edition, that 今年 and 来年度 are counted from.
  package func figures(in document: Document, published: CalendarDate?) -> [Figure] {
    figures(in: document, published: published, ReadingOrder(isSwapped: false))
  }

  func figures(
    in document: Document, published: CalendarDate?, _ order: ReadingOrder
  ) -> [Figure] {
    var context = DateContext()
    context.published = isStatute(document) ? nil : published
    context.fiscalStart = settings.fiscalStart
    var figures: [Figure] = []
    // Places that stay empty cost no memory; growing would copy all that there are.
    figures.reserveCapacity(document.folded.utf8Count / 64)
    let texts = SharedTexts()
    let maker = FigureMaker(document: document, phrases: texts)
    var section = -1
    let bytes = Self.readingSeparators(
      of: Self.keepingColumns(document.folded), document.language)
    let ofDays = TableContext.countsOfDays(in: document)
    var table = TableContext()
    order.go(through: document.sentences.count) { index in
      let words = document.sentences[index].folded
      let context = FigureContext(
        language: document.language, knowsEdition: published != nil,
        countsDays: ofDays.contains(index))
      guard readings.figures.isWorthAsking() else {
        let text = SentenceText(bytes: bytes, start: words.lowerBound, end: words.upperBound)
        return reading(of: text, in: context, published?.year, sharing: texts)
      }
      return readings.figures.reading(
        of: Array(bytes[words]), in: context,
        where: { $0.publishedYear == nil || $0.publishedYear == published?.year }
      ) { own in
        let text = SentenceText(bytes: own, start: 0, end: own.count)
        return reading(of: text, in: context, published?.year, sharing: texts)
      }.moved(by: words.lowerBound)
    } then: { index, reading in
      let sentence = document.sentences[index]
      let own = document.section(ofSentence: index)
      if own != section {
        if !isWithin(own, section, document) { context.endSection() }
        section = own
      }
      table.enter(sentence.block, of: document)
      if !reading.drafts.isEmpty {
        let text = SentenceText(
          bytes: bytes, start: sentence.folded.lowerBound, end: sentence.folded.upperBound)
        maker.make(
          reading, of: text, sentence: index, table: table, in: &context,
          into: &figures)
      }
      context.endSentence()
    }
    return figures
  }

  /// What the words of one sentence tell by themselves.
  private func reading(
    of text: SentenceText, in context: FigureContext, _ year: Int?, sharing texts: SharedTexts
  ) -> FigureReading {
    if let lexicon = FigureLexicon.forLanguage(context.language) {
      let drafts = drafts(of: text, by: lexicon, in: context)
      return FigureReading(drafts: drafts, subjects: drafts.map { _ in "" })
    }
    guard context.language.isUndivided else {
      let drafts = englishDrafts(of: text, in: context, year)
      guard context.language == .english, !drafts.isEmpty else {
        return FigureReading(drafts: drafts, subjects: drafts.map { _ in "" })
      }
      return FigureReading(
        drafts: drafts, subjects: EnglishSubject(text: text, drafts: drafts).phrases())
    }
    var scanner = JapaneseFigureScanner(text, publishedYear: year)
    scanner.countsDays = context.countsDays
    scanner.scan()
    let asked = scanner.hasAskedYear ? year : nil
    guard !scanner.drafts.isEmpty else { return FigureReading(publishedYear: asked) }
    let drafts = japaneseDrafts(from: &scanner, in: context)
    let subjects =
      context.language == .japanese
      ? JapaneseSubject(text: text, drafts: drafts, sharing: texts).phrases()
      : drafts.map { _ in "" }
    return FigureReading(drafts: drafts, subjects: subjects, publishedYear: asked)
  }

  private func japaneseDrafts(
    from scanner: inout JapaneseFigureScanner, in context: FigureContext
  ) -> [FigureDraft] {
    if scanner.isOmission {
      for index in scanner.drafts.indices { scanner.drafts[index].isInName = true }
    }
    let joiner = FigureJoiner(
      text: scanner.text, connectors: JapaneseConnectors(), knowsEdition: context.knowsEdition)
    let around = JapaneseSurroundings(text: scanner.text)
    // Taken out of the scanner, so that what follows changes them where they lie.
    var found: [FigureDraft] = []
    swap(&found, &scanner.drafts)
    let bounded = joiner.joiningBounds(around.bounded(joiner.joined(consume found)))
    let marked = NoteReferences.marked(around.based(around.dated(bounded)), in: scanner.text)
    return QuotedFigures.marked(marked, in: scanner.text)
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
      if text[index] == 0x20, isDigit(index + 2), isDigit(index + 3), !isDigit(index + 4),
        !(isDigit(index - 2) && isDigit(index - 3) && isDigit(index - 4))
      {
        bytes[index] = 0x2C
      }
    }
    return bytes
  }

  private func englishDrafts(
    of text: SentenceText, in context: FigureContext, _ year: Int?
  ) -> [FigureDraft] {
    var scanner = EnglishFigureScanner(text, publishedYear: year)
    scanner.scan()
    guard !scanner.drafts.isEmpty else { return [] }
    let joiner = FigureJoiner(
      text: text, connectors: EnglishConnectors(), knowsEdition: context.knowsEdition,
      joinsChangedDates: true)
    let around = EnglishSurroundings(text: text)
    let bounded = joiner.joiningBounds(around.bounded(joiner.joined(scanner.drafts)))
    return NoteReferences.marked(around.based(DatedAmounts(text: text).dated(bounded)), in: text)
  }

  /// Figures of a language whose words stand in tables.
  private func drafts(
    of text: SentenceText, by lexicon: FigureLexicon, in context: FigureContext
  ) -> [FigureDraft] {
    var scanner = LexiconFigureScanner(text, lexicon: lexicon)
    scanner.scan()
    guard !scanner.drafts.isEmpty else { return [] }
    let joiner = FigureJoiner(
      text: text, connectors: LexiconConnectors(lexicon: lexicon),
      knowsEdition: context.knowsEdition, joinsChangedDates: true)
    let around = LexiconSurroundings(text: text, lexicon: lexicon)
    return NoteReferences.marked(
      DatedAmounts(text: text).dated(
        joiner.joiningBounds(around.bounded(joiner.joined(scanner.drafts)))), in: text)
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
