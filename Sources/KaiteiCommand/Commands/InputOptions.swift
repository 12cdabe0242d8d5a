public import ArgumentParser
public import Kaitei
internal import PolicyModel

/// How documents are found and read; the same for every command.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The encoding of the documents, where it is known.", valueName: "name"))
  var encoding: String?

  @Option(help: ArgumentHelp("What the documents are.", valueName: "text|markdown|html|docx|pdf"))
  var inputFormat: DocumentFormat?

  @Option(help: ArgumentHelp("Read no document larger than this.", valueName: "bytes"))
  var maxSize: Int = InputFile.defaultLimit

  @Option(help: ArgumentHelp("The first month of fiscal years.", valueName: "month"))
  var fiscalStart: Int = 4

  @Option(help: ArgumentHelp("The store; default: the repository around.", valueName: "folder"))
  var store: String?

  @Flag(help: "Read every edition of a store anew, whatever was kept of earlier calls.")
  var noCache = false

  /// Reads an operand and finds what it states.
  ///
  /// - Parameters:
  ///   - date: the date of publication, where the caller gives one.
  ///   - readings: what is known of the sentences of a text that is compared with it.
  func edition(
    _ operand: String, date: CalendarDate?, readings: SentenceReadings = SentenceReadings()
  ) throws(Failure) -> AnnotatedEdition {
    let place = DocumentSource(operand: operand, store: store, limit: maxSize)
    if date == nil, encoding == nil, inputFormat == nil, let (access, edition) = try place.edition()
    {
      return try access.reading(self) { reader throws(StoreReader.Failure) in
        try reader.read(edition)
      }
    }
    let source = try place.load()
    var hint = source.hint
    hint.format = inputFormat ?? hint.format
    hint.encoding = encoding ?? hint.encoding
    hint.published = date ?? hint.published
    try hint.addTextLayer(of: source.bytes, named: operand)
    do {
      let reader = EditionReader(
        settings: ExtractionSettings(fiscalStart: fiscalStart), readings: readings)
      var read = try reader.read(source.bytes, hint: hint)
      if let stored = source.stored { read.edition.describe(by: stored) }
      return read
    } catch {
      throw .reading(operand, error)
    }
  }
}

extension DocumentFormat: ExpressibleByArgument {}

/// A date of publication given as an option.
func publicationDate(_ text: String?, option: String) throws(Failure) -> CalendarDate? {
  guard let text else { return nil }
  guard let date = CalendarDate(iso: text) else { throw .badDate(text, option: option) }
  return date
}
