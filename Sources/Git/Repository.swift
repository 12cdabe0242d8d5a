internal import CLibgit2

/// A git repository, open for reading and writing.
///
/// Belongs to one thread at a time, as libgit2's objects do.
package final class Repository {
  let handle: Handle
  let database: Handle
  /// The folder that holds HEAD; for a linked work tree its own.
  package let gitFolder: String
  /// The folder that holds objects and references, shared between work trees.
  package let commonFolder: String
  /// Where the files are checked out; nil for a bare repository.
  package let workTree: String?
  /// The index that git would use.
  package let indexFile: String
  let loose: LooseObjects

  /// Places that git tells a hook of, where they differ from the usual ones.
  package struct Surroundings: Hashable, Sendable {
    package var indexFile: String?
    /// Objects of a push that is not accepted yet.
    package var objectFolders: [String]

    package init(indexFile: String? = nil, objectFolders: [String] = []) {
      self.indexFile = indexFile
      self.objectFolders = objectFolders
    }
  }

  private init(
    _ handle: consuming Handle, _ surroundings: Surroundings, checksPacks: Bool
  ) throws(GitError) {
    let repository = unsafe handle.pointer
    database = try unsafe Handle("git_repository_odb", freedBy: { unsafe git_odb_free($0) }) {
      unsafe git_repository_odb(&$0, repository)
    }
    gitFolder = Path.trimmed(unsafe Self.string(git_repository_path(repository)) ?? "")
    commonFolder = Path.trimmed(unsafe Self.string(git_repository_commondir(repository)) ?? "")
    workTree = unsafe Self.string(git_repository_workdir(repository)).map { Path.trimmed($0) }
    indexFile = surroundings.indexFile ?? gitFolder + "/index"
    for folder in surroundings.objectFolders {
      try check(
        "git_odb_add_disk_alternate",
        unsafe git_odb_add_disk_alternate(database.pointer, folder))
    }
    loose = LooseObjects(
      folder: commonFolder + "/objects", borrowing: surroundings.objectFolders)
    if checksPacks { try PackIndexGuard.check(loose.folders) }
    try unsafe LooseObjectGuard.install(before: database.pointer, for: loose)
    self.handle = handle
  }

  /// Opens the repository at a folder, or the one that the folder lies in.
  ///
  /// - Parameters:
  ///   - needsHistory: false where states are compared that a shallow clone has too.
  ///   - checksPacks: false where indexes of packs are checked before any object is read.
  package convenience init(
    at path: String, searchingUpward: Bool = false,
    in surroundings: Surroundings = Surroundings(), needsHistory: Bool = true,
    checksPacks: Bool = true
  ) throws(OpeningError) {
    guard Library.isReady else { throw .libraryMissing }
    do throws(GitError) {
      let flags = searchingUpward ? 0 : GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue
      let handle = try unsafe Handle(
        "git_repository_open_ext", freedBy: { unsafe git_repository_free($0) }
      ) { unsafe git_repository_open_ext(&$0, path, flags, nil) }
      try self.init(handle, surroundings, checksPacks: checksPacks)
    } catch {
      throw OpeningError(error, path: path)
    }
    if needsHistory, isShallow { throw .unsupported(.shallow) }
    guard let settings = try? settings() else { return }
    if settings.value("extensions.partialclone") != nil
      || !settings.values(matching: #"^remote\..*\.promisor$"#).isEmpty
    {
      throw .unsupported(.partial)
    }
  }

  /// Throws the first index of a pack that could lead libgit2 astray.
  func checkPackIndexes() throws(GitError) { try PackIndexGuard.check(loose.folders) }

  /// Whether the history was cut off when it was cloned.
  package var isShallow: Bool { unsafe git_repository_is_shallow(handle.pointer) == 1 }

  package var isBare: Bool { workTree == nil }

  /// Whether a merge, rebase or the like is under way.
  package var isInTheMiddleOfSomething: Bool {
    unsafe git_repository_state(handle.pointer) != Int32(GIT_REPOSITORY_STATE_NONE.rawValue)
  }

  static func string(_ words: UnsafePointer<CChar>?) -> String? {
    guard let words = unsafe words else { return nil }
    return unsafe String(cString: words)
  }
}

/// Why a repository was not opened.
package enum OpeningError: Error, Hashable, Sendable {
  package enum Feature: Hashable, Sendable {
    case sha256, reftable, shallow, partial
    case other(String)
  }

  case libraryMissing
  case notFound(path: String)
  /// It belongs to another user.
  case notOwned(path: String)
  case unsupported(Feature)
  case failed(GitError)

  init(_ error: GitError, path: String) {
    let marker = "extensions."
    if let at = error.message.firstRange(of: marker) {
      let name = error.message[at.upperBound...].prefix { $0.isLetter }.lowercased()
      self =
        switch name {
        case "objectformat": .unsupported(.sha256)
        case "refstorage": .unsupported(.reftable)
        case "partialclone": .unsupported(.partial)
        default: .unsupported(.other(name))
        }
      return
    }
    // libgit2 finds that nothing makes a foreign folder safe, and says that it found nothing.
    if error.message.contains("safe.directory") {
      self = .notOwned(path: path)
      return
    }
    self =
      switch error.reason {
      case .notFound: .notFound(path: path)
      case .notOwned: .notOwned(path: path)
      default: .failed(error)
      }
  }
}
