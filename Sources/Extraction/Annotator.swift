internal import Lexicon
public import PolicyModel

/// What the reader of a document may decide for its extraction.
public struct ExtractionSettings: Hashable, Sendable {
  /// The month that fiscal years begin with; 4 in Japan.
  public var fiscalStart: Int

  public init(fiscalStart: Int = 4) {
    self.fiscalStart = fiscalStart
  }
}

/// Gives a document its figures and demands.
public struct Annotator: Sendable {
  private let settings: ExtractionSettings
  private let readings: SentenceReadings

  /// - Parameter readings: what was read of sentences that other documents hold as well.
  public init(
    settings: ExtractionSettings = .init(), readings: SentenceReadings = SentenceReadings()
  ) {
    self.settings = settings
    self.readings = readings
  }

  /// Makes the large tables of a language ready that the first document would wait for.
  public static func prepare(for language: Language) {
    switch language {
    case .japanese: _ = (PredicateIndex.japanese, JapaneseCounters.table.words)
    case .english: _ = WordIndex.english
    default: break
    }
  }

  /// The document with all that was found in it.
  ///
  /// - Parameters:
  ///   - published: the day, month or year that words such as 今年 are counted from.
  ///   - title: what the document is called where it does not say so itself: in a page's head.
  public func annotate(
    _ document: Document, published: CalendarDate?, title: String? = nil
  ) -> AnnotatedDocument {
    let order = readings.nextOrder()
    var figures = FigureExtractor(settings: settings, readings: readings)
      .figures(in: document, published: published, order)
    SerialCells.mark(&figures, in: document)
    SerialHeadings.mark(&figures, in: document)
    let (demands, kind) = DemandExtractor(readings: readings)
      .found(in: document, figures: figures, title: title, order)
    DemandedFigures.name(&figures, after: demands, in: document)
    return AnnotatedDocument(
      document: document, figures: figures, demands: demands, kind: kind)
  }

  /// The demands of single sentences as rules have them, for a text of no known kind.
  ///
  /// - Parameter sentences: ascending.
  public func rules(inSentences sentences: [Int], of annotated: AnnotatedDocument) -> [Demand] {
    DemandExtractor(readings: readings)
      .rules(inSentences: sentences, of: annotated.document, figures: annotated.figures)
  }

  /// The rights that single sentences give, as rules have them, for a text of no known kind. Whether
  /// they give one or tell a fact is not known.
  ///
  /// - Parameter sentences: ascending.
  public func rights(inSentences sentences: [Int], of annotated: AnnotatedDocument) -> [Demand] {
    rules(inSentences: sentences, of: annotated).filter(DemandExtractor.givesRight).map { right in
      var right = right
      right.confidence = min(right.confidence, 0.45)
      return right
    }
  }

  /// The same document with its demands as another kind of text has them.
  public func reread(
    _ annotated: AnnotatedDocument, title: String?, as genre: TextKind.Genre
  ) -> AnnotatedDocument {
    var figures = annotated.figures
    let (demands, kind) = DemandExtractor(readings: readings)
      .found(
        in: annotated.document, figures: figures, title: title, as: genre, readings.nextOrder())
    DemandedFigures.name(&figures, after: demands, in: annotated.document)
    return AnnotatedDocument(
      document: annotated.document, figures: figures, demands: demands, kind: kind)
  }
}
