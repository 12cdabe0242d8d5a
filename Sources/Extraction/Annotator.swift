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
    let demands = DemandExtractor(readings: readings)
      .demands(in: document, figures: figures, title: title, order)
    DemandedFigures.name(&figures, after: demands, in: document)
    return AnnotatedDocument(document: document, figures: figures, demands: demands)
  }
}
