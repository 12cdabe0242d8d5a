public import DocumentReading
public import EditionStore
public import Extraction
public import PolicyModel

/// Reads editions of a store and compares neighbours, each only once where there is a cache.
///
///     let reader = StoreReader(store, cache: ResultCache(folder: folder, stamp: rules))
///     let read = try reader.read(store.edition(named: "latest", in: "plan"))
///
/// Belongs to one thread at a time, as the store does.
public struct StoreReader {
  public let store: EditionStore
  public let documents: CachedReader
  /// Takes the text out of bytes whose format another program reads; nil where it cannot.
  public var textLayer: (([UInt8]) -> [UInt8]?)?

  /// - Parameter cache: where results are kept between calls; nil to read everything anew.
  public init(
    _ store: EditionStore, settings: ExtractionSettings = ExtractionSettings(),
    cache: ResultCache? = nil
  ) {
    self.store = store
    documents = CachedReader(settings: settings, cache: cache)
  }

  /// Why an edition of a store could not be read.
  public enum Failure: Error, Hashable, Sendable {
    case store(StoreError)
    case reading(StoredEdition, ReadingError)
  }

  /// An edition as it is understood, read from the bytes received.
  public func read(_ edition: StoredEdition) throws(Failure) -> AnnotatedEdition {
    var hint = ReadingHint(stored: edition.edition)
    var read: AnnotatedEdition
    if let kept = documents.kept(blob: edition.sourceBlob, hint: hint) {
      read = kept
    } else {
      let bytes: [UInt8]
      do { bytes = try store.source(of: edition) } catch { throw .store(error) }
      if hint.format(of: bytes) == .pdf { hint.textLayer = textLayer?(bytes) }
      do { read = try documents.read(bytes, blob: edition.sourceBlob, hint: hint) } catch {
        throw .reading(edition, error)
      }
    }
    read.edition.describe(by: edition.edition)
    return read
  }

  /// A series with all its editions read, oldest first.
  public func timeline(of series: String) throws(Failure) -> EditionTimeline {
    let editions: [StoredEdition]
    do { editions = try store.editions(of: series) } catch { throw .store(error) }
    return EditionTimeline(
      try editions.map { edition throws(Failure) in try read(edition) },
      links: SentenceLinks(of: editions, by: self))
  }

  /// Something made from two editions alone, such as their report in one form.
  ///
  /// - Parameters:
  ///   - kind: what it is, and in which form and language: `verdict/ja`.
  ///   - make: makes it anew where it was not kept.
  public func result<Problem: Error>(
    _ kind: String, from old: StoredEdition, to new: StoredEdition,
    make: () throws(Problem) -> [UInt8]
  ) throws(Problem) -> [UInt8] {
    let key = ResultCache.Key(kind, of: parts(of: old) + parts(of: new))
    if let kept = documents.cache?.bytes(of: key) { return kept }
    let made = try make()
    documents.cache?.keep(made, for: key)
    return made
  }

  /// All that the reading of an edition and what the store knows of it depend on.
  private func parts(of edition: StoredEdition) -> [String] {
    [edition.sourceBlob, edition.metadataBlob, "\(documents.settings.fiscalStart)"]
  }
}

extension ReadingHint {
  /// What a store knows of an edition's bytes.
  public init(stored edition: Edition) {
    self.init(
      format: DocumentFormat(rawValue: edition.provenance.format),
      encoding: edition.provenance.encoding, language: edition.language,
      fileName: edition.provenance.fileName, published: edition.published?.date)
  }
}

extension Edition {
  /// Adds what a store knows to what the text told.
  public mutating func describe(by stored: Edition) {
    series = stored.series
    label = stored.label
    title = stored.title ?? title
    published = stored.published ?? published
    effective = stored.effective ?? effective
    recorded = stored.recorded
    provenance.address = stored.provenance.address
  }
}
