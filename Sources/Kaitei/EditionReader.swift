public import DocumentReading
public import Extraction
public import PolicyModel

/// The first half of the line: bytes become an edition whose figures and demands are known.
///
///     let old = try EditionReader().read(bytes, hint: ReadingHint(fileName: "2025.md"))
///     print(old.annotated.figures.count)
public struct EditionReader: Sendable {
  private let reader: DocumentReader
  private let annotator: Annotator

  /// - Parameter readings: what other readers of the same texts know of their sentences.
  public init(
    settings: ExtractionSettings = ExtractionSettings(),
    readings: SentenceReadings = SentenceReadings()
  ) {
    reader = DocumentReader()
    annotator = Annotator(settings: settings, readings: readings)
  }

  /// Reads a document and finds what it states.
  ///
  /// - Parameters:
  ///   - bytes: the document in any of the encodings that reading knows.
  ///   - hint: what the caller knows of it; an empty hint leaves all to the bytes.
  /// - Returns: the edition with its text, figures and demands.
  /// - Throws: `ReadingError` where the bytes are no text.
  /// - Complexity: O(*n*) in the length of the text.
  public func read(
    _ bytes: [UInt8], hint: ReadingHint = ReadingHint()
  ) throws(ReadingError) -> AnnotatedEdition {
    if let language = reader.likelyLanguage(of: bytes, hint: hint) {
      TablePreparation.begin(for: language)
    }
    let read = try reader.read(bytes, hint: hint)
    TablePreparation.begin(for: read.document.language)
    return AnnotatedEdition(
      edition: read.edition,
      annotated: annotator.annotate(
        read.document, published: read.edition.published?.date, title: read.edition.title))
  }
}
