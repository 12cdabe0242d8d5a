internal import EditionStore
internal import Kaitei
internal import PolicyModel

/// The bytes that an operand stands for, and what their place tells of them.
struct DocumentSource {
  let operand: String
  let store: String?
  let limit: Int

  struct Loaded {
    var bytes: [UInt8]
    var fileName: String?
    /// What a store knows of the edition.
    var stored: Edition?

    /// What the place tells the reader.
    var hint: ReadingHint {
      stored.map { ReadingHint(stored: $0) } ?? ReadingHint(fileName: fileName)
    }
  }

  private var isFile: Bool { unsafe access(operand, F_OK) == 0 }

  /// Where the document lies below the working directory, or in the tree of its revision; nil for
  /// standard input, editions of a store and files elsewhere.
  ///
  /// Annotations name their file so, and a command that a workflow runs works at the root.
  static func path(ofOperand operand: String) -> String? {
    guard operand != "-" else { return nil }
    if unsafe access(operand, F_OK) == 0 {
      var path = operand
      while path.hasPrefix("./") { path.removeFirst(2) }
      return path.hasPrefix("/") || path.hasPrefix("../") ? nil : path
    }
    guard !operand.contains("@"), let mark = operand.firstIndex(of: ":") else { return nil }
    return String(operand[operand.index(after: mark)...])
  }

  /// The edition of a store that the operand names; nil where it names something else.
  func edition() throws(Failure) -> (access: StoreAccess, edition: StoredEdition)? {
    guard operand.contains("@"), !isFile else { return nil }
    let access = try StoreAccess(store)
    do throws(Failure) {
      return (access, try access.edition(named: operand))
    } catch {
      // `main@{1}:policy.md` is git's.
      if case .store(.noSuchSeries) = error, operand.contains(":") { return nil }
      throw error
    }
  }

  /// A file wins over an edition of a store, that over a file of a revision.
  func load() throws(Failure) -> Loaded {
    if operand == "-" {
      return Loaded(bytes: try InputFile(name: "-", limit: limit).bytes())
    }
    if !isFile {
      if let (access, edition) = try edition() { return try access.loaded(edition) }
      if operand.contains(":"),
        let loaded = try StoreAccess(comparingIn: store).blob(named: operand)
      {
        return loaded
      }
    }
    return Loaded(
      bytes: try InputFile(name: operand, limit: limit).bytes(),
      fileName: operand.split(separator: "/").last.map(String.init))
  }
}
