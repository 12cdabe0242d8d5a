public import DocumentReading
public import EditionStore
public import Extraction
public import PolicyModel

/// Reads documents that git has a name for, each only once where there is a cache.
public struct CachedReader: Sendable {
  public let cache: ResultCache?
  let settings: ExtractionSettings
  private let reader: EditionReader

  /// - Parameter cache: where readings are kept between calls; nil to read everything anew.
  public init(settings: ExtractionSettings = ExtractionSettings(), cache: ResultCache? = nil) {
    self.settings = settings
    self.cache = cache
    reader = EditionReader(
      settings: settings, readings: SentenceReadings(expectsSeveral: true))
  }

  /// What was read of a blob before, under the same hint; nil where that is not known.
  public func kept(blob: String, hint: ReadingHint) -> AnnotatedEdition? {
    guard let bytes = cache?.bytes(of: key(blob, hint)) else { return nil }
    return try? AnnotatedEdition(bytes: bytes)
  }

  /// The document in the bytes of a blob.
  ///
  /// - Parameter isKept: false where only what is made from it will be asked for again.
  public func read(
    _ bytes: [UInt8], blob: String, hint: ReadingHint, isKept: Bool = true
  ) throws(ReadingError) -> AnnotatedEdition {
    if let kept = kept(blob: blob, hint: hint) { return kept }
    let read = try reader.read(bytes, hint: hint)
    if isKept { cache?.keep(read.bytes, for: key(blob, hint)) }
    return read
  }

  private func key(_ blob: String, _ hint: ReadingHint) -> ResultCache.Key {
    let told = [
      hint.format?.rawValue, hint.encoding, hint.language?.rawValue, hint.fileName,
      hint.published?.description,
    ].map { $0.map { "=" + $0 } ?? "" }
    return ResultCache.Key("reading/2", of: [blob, "\(settings.fiscalStart)"] + told)
  }
}
