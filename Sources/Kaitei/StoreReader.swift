internal import ChangeDetection
internal import DocumentAlignment
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
    if let kept = Self.kept(edition, by: documents) { return kept }
    return try Self.read(edition, from: source(of: edition), by: documents)
  }

  /// Several editions as they are understood, on all cores.
  ///
  /// - Parameter isKept: whether readings are kept for the next call.
  func read(
    all editions: [StoredEdition], isKept: Bool = true
  ) throws(Failure) -> [AnnotatedEdition] {
    let documents = documents
    var read = concurrently(editions) { Self.kept($0, by: documents) }
    let missing = read.indices.filter { read[$0] == nil }
    if let first = missing.first {
      TablePreparation.begin(for: editions[first].language)
      TablePreparation.beginComparing()
    }
    // The store belongs to this thread, and a few editions' bytes at a time are enough.
    for start in stride(from: 0, to: missing.count, by: Self.atOnce) {
      let part = missing[start..<min(start + Self.atOnce, missing.count)]
      let sources = try part.map { index throws(Failure) in
        var source = try source(of: editions[index])
        // What is made from the reading alone is not told of the bytes; `verify` compares them.
        if !isKept { source.hint.sha256 = editions[index].edition.provenance.sha256 }
        return (index, editions[index], source)
      }
      let made = concurrently(sources) { index, edition, source in
        Result { () throws(Failure) in
          (index, try Self.read(edition, from: source, by: documents, isKept: isKept))
        }
      }
      for result in made {
        let (index, edition) = try result.get()
        read[index] = edition
      }
    }
    return read.compactMap { $0 }
  }

  /// How many editions are worked on together where a series has more.
  private static let atOnce = 32

  /// The bytes of an edition, with what is needed to read them.
  private typealias Source = (bytes: [UInt8], hint: ReadingHint)

  private func source(of edition: StoredEdition) throws(Failure) -> Source {
    let bytes: [UInt8]
    do { bytes = try store.source(of: edition) } catch { throw .store(error) }
    var hint = ReadingHint(stored: edition.edition)
    if hint.format(of: bytes) == .pdf { hint.textLayer = textLayer?(bytes) }
    return (bytes, hint)
  }

  private static func kept(
    _ edition: StoredEdition, by documents: CachedReader
  ) -> AnnotatedEdition? {
    let hint = ReadingHint(stored: edition.edition)
    guard var read = documents.kept(blob: edition.sourceBlob, hint: hint) else { return nil }
    read.edition.describe(by: edition.edition)
    return read
  }

  private static func read(
    _ edition: StoredEdition, from source: Source, by documents: CachedReader,
    isKept: Bool = true
  ) throws(Failure) -> AnnotatedEdition {
    var read: AnnotatedEdition
    do {
      read = try documents.read(
        source.bytes, blob: edition.sourceBlob, hint: source.hint, isKept: isKept)
    } catch {
      throw .reading(edition, error)
    }
    read.edition.describe(by: edition.edition)
    return read
  }

  /// A series with all its editions read, oldest first.
  public func timeline(of series: String) throws(Failure) -> EditionTimeline {
    let editions: [StoredEdition]
    do { editions = try store.editions(of: series) } catch { throw .store(error) }
    return EditionTimeline(
      try read(all: editions), links: SentenceLinks(of: editions, by: self))
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

  /// Something made from each edition and the one before it, on all cores.
  ///
  /// Only some editions are held at once, so that a series may have any number of them. Results are
  /// kept, the readings that they were made from are not: they are a thousand times as long.
  ///
  /// - Parameters:
  ///   - kind: what it is, and in which form and language: `verdict/ja`.
  ///   - editions: neighbours in order; the first is compared with none.
  ///   - make: makes it anew where it was not kept.
  public func results(
    _ kind: String, ofNeighboursIn editions: [StoredEdition],
    make: @Sendable (_ old: AnnotatedEdition, _ new: AnnotatedEdition) -> [UInt8]
  ) throws(Failure) -> [[UInt8]] {
    let keys = zip(editions, editions.dropFirst()).map { old, new in
      ResultCache.Key(kind, of: parts(of: old) + parts(of: new))
    }
    let cache = documents.cache
    var results = keys.map { cache?.bytes(of: $0) }
    let missing = results.indices.filter { results[$0] == nil }
    var last: (place: Int, read: AnnotatedEdition)?
    for start in stride(from: 0, to: missing.count, by: Self.atOnce) {
      let part = Array(missing[start..<min(start + Self.atOnce, missing.count)])
      var known: [Int: AnnotatedEdition] = [:]
      if let last { known[last.place] = last.read }
      let places = Set(part + part.map { $0 + 1 }).filter { known[$0] == nil }.sorted()
      for (place, read) in zip(
        places, try self.read(all: places.map { editions[$0] }, isKept: false))
      {
        known[place] = read
      }
      let pairs = part.compactMap { place in
        known[place].flatMap { old in known[place + 1].map { (place, old, $0) } }
      }
      let made = concurrently(pairs) { place, old, new in
        let made = make(old, new)
        cache?.keep(made, for: keys[place])
        return (place, made)
      }
      for (place, result) in made { results[place] = result }
      last = pairs.last.map { ($0.0 + 1, $0.2) }
    }
    return results.compactMap { $0 }
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
