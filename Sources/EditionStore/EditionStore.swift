package import Git

/// Editions of policies, kept as commits of an ordinary git repository.
///
/// One folder for each series, with `text.md`, the bytes received and `edition.json`; one
/// commit for each edition, with a tag `SERIES/EDITION`. Belongs to one thread at a time.
public struct EditionStore {
  package let repository: Repository

  package init(_ repository: Repository) { self.repository = repository }

  /// Makes a store, or opens the repository that is there, and sets it up for git's own tools.
  public static func create(at path: String, bare: Bool = false) throws(StoreError) -> EditionStore
  {
    let store: EditionStore
    do throws(OpeningError) {
      store = EditionStore(try Repository.make(at: path, bare: bare))
    } catch {
      throw StoreError(error)
    }
    try store.setUp()
    return store
  }

  /// Opens the repository at a folder, or the one that the folder lies in.
  ///
  /// - Parameter isDoubtful: whether it is opened to be verified, so that damaged indexes of packs
  ///   are found then and are no reason to give up now.
  public static func open(
    at path: String, searchingUpward: Bool = true, isDoubtful: Bool = false
  ) throws(StoreError) -> EditionStore {
    do throws(OpeningError) {
      return EditionStore(
        try Repository(
          at: path, searchingUpward: searchingUpward, checksPacks: !isDoubtful))
    } catch {
      throw StoreError(error)
    }
  }

  /// The git folder, shared between work trees.
  public var gitFolder: String { repository.commonFolder }
  /// Where the files are checked out; nil for a bare repository.
  public var workTree: String? { repository.workTree }
}

/// The names that the store gives to files.
enum StoreFile {
  static let text = "text.md"
  static let metadata = "edition.json"
  static let sourcePrefix = "source."

  static func isOurs(_ name: String) -> Bool {
    name == text || name == metadata || name.hasPrefix(sourcePrefix)
  }

  /// `source.` with the ending of a file name, or that of the format.
  static func source(named name: String?, format: String) -> String {
    if let name, let dot = name.utf8.lastIndex(of: 0x2E) {
      let ending = name[name.index(after: dot)...].lowercased()
      if (1...8).contains(ending.utf8.count),
        ending.utf8.allSatisfy({
          (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
        })
      {
        return sourcePrefix + ending
      }
    }
    let ending =
      switch format {
      case "markdown": "md"
      case "html", "docx", "pdf": format
      default: "txt"
      }
    return sourcePrefix + ending
  }
}
