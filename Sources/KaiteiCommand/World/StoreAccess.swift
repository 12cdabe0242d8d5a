internal import EditionStore
internal import Kaitei
internal import PolicyModel

/// The store that a command works on, and the editions in it.
struct StoreAccess {
  let store: EditionStore

  /// - Parameters:
  ///   - folder: the store's folder; nil for the repository around.
  ///   - isDoubtful: whether it is opened to be verified.
  init(_ folder: String?, isDoubtful: Bool = false) throws(Failure) {
    do {
      store = try EditionStore.open(
        at: folder ?? ".", searchingUpward: folder == nil, isDoubtful: isDoubtful)
    } catch {
      throw .store(error)
    }
  }

  /// Any repository whose states are compared, a shallow clone among them.
  init(comparingIn folder: String?) throws(Failure) {
    do {
      store = try EditionStore.open(
        at: folder ?? ".", in: GitSurroundings(), searchingUpward: folder == nil)
    } catch {
      throw .store(error)
    }
  }

  /// The file behind `REV:PATH`.
  func blob(named operand: String) throws(Failure) -> DocumentSource.Loaded? {
    do {
      let bytes = try store.bytes(of: WorkFolder(store).operand(operand))
      return DocumentSource.Loaded(
        bytes: bytes, fileName: operand.split { $0 == "/" || $0 == ":" }.last.map(String.init))
    } catch {
      throw .comparison(error)
    }
  }

  func edition(named operand: String) throws(Failure) -> StoredEdition {
    guard let (series, name) = Self.parts(of: operand) else { throw .unknownOperand(operand) }
    return try edition(named: name, in: series)
  }

  func edition(named name: String, in series: String) throws(Failure) -> StoredEdition {
    do { return try store.edition(named: name, in: series) } catch { throw .store(error) }
  }

  func editions(of series: String) throws(Failure) -> [StoredEdition] {
    do { return try store.editions(of: series) } catch { throw .store(error) }
  }

  /// The bytes that were received, with what the store knows of them.
  func loaded(_ edition: StoredEdition) throws(Failure) -> DocumentSource.Loaded {
    do {
      return DocumentSource.Loaded(
        bytes: try store.source(of: edition), fileName: edition.source.name,
        stored: edition.edition)
    } catch {
      throw .store(error)
    }
  }

  /// Does something with a reader of editions that remembers what it has read before.
  func reading<Answer>(
    _ input: InputOptions, _ body: (StoreReader) throws(StoreReader.Failure) -> Answer
  ) throws(Failure) -> Answer {
    let reader = reader(input)
    do {
      let answer = try body(reader)
      reader.documents.cache?.sweepDaily(now: Int(Today.now().seconds))
      return answer
    } catch {
      switch error {
      case .store(let error): throw .store(error)
      case .reading(let edition, let error): throw .reading(edition.name, error)
      }
    }
  }

  /// A reader of editions that remembers what it has read before, for work that is long.
  func reader(_ input: InputOptions) -> StoreReader {
    var reader = StoreReader(
      store, settings: ExtractionSettings(fiscalStart: input.fiscalStart),
      cache: input.noCache ? nil : ResultFolder.cache())
    reader.textLayer = { bytes in try? TextLayer.text(of: bytes, named: "") }
    return reader
  }

  /// An edition read by such a reader.
  func read(_ edition: StoredEdition, by reader: StoreReader) throws(Failure) -> AnnotatedEdition {
    do {
      return try reader.read(edition)
    } catch {
      switch error {
      case .store(let error): throw .store(error)
      case .reading(let edition, let error): throw .reading(edition.name, error)
      }
    }
  }

  private static func parts(of operand: String) -> (series: String, edition: String)? {
    guard let at = operand.lastIndex(of: "@") else { return nil }
    let series = String(operand[..<at])
    let edition = String(operand[operand.index(after: at)...])
    return series.isEmpty || edition.isEmpty ? nil : (series, edition)
  }
}

extension StoredEdition {
  /// How the user names it: `SERIES@EDITION`.
  var name: String { series + "@" + label }
}
