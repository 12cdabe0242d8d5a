package import Git

/// Why the store did not do what was asked; facts, the words are the tool's.
public enum StoreError: Error, Hashable, Sendable {
  /// A kind of repository whose history cannot be kept safe.
  public enum Feature: Hashable, Sendable {
    case sha256, reftable, shallow, partial, splitIndex, sparseIndex
    case other(String)
  }

  case noRepository(path: String)
  /// The repository belongs to another user.
  case notOwned(path: String)
  case unsupported(Feature)
  /// No bytes were given.
  case emptyDocument
  /// The document has no words.
  case noText
  case noDate
  case unusableSeries(String)
  case unusableLabel(String)
  /// Names and addresses given with the document are longer than metadata may be.
  case unkeepable
  /// Another series differs in upper and lower case only.
  case seriesClash(String, existing: String)
  /// A folder or file of the repository stands where the series would.
  case pathTaken(String)
  case tagTaken(String)
  /// The label stands for another document already.
  case labelTaken(by: StoredEdition)
  case noSuchSeries(String)
  case noSuchEdition(String, series: String, labels: [String])
  case ambiguousEdition(String, series: String, labels: [String])
  /// The edition has lost most of the text of the one before.
  case shrunk(fromBytes: Int, toBytes: Int, before: String)
  /// A file of the series in the work tree is not what any edition holds.
  case changedByHand(path: String)
  case stagedByHand(path: String)
  /// A merge, rebase or the like is under way.
  case unfinishedOperation
  case detachedHead
  /// The branch of HEAD is gone, while tags lead to editions.
  case branchMissing(String)
  /// Another import holds the store.
  case busy(process: Int?)
  /// Another program holds a lock file.
  case locked(path: String)
  /// Somebody else kept changing the branch while we tried.
  case overtaken
  case noSpace(neededBytes: Int, freeBytes: Int)
  case diskFull
  case notWritable(path: String)
  case damaged(String)
  /// What was written is not what was read back.
  case notReadBack(String)
  case failed(call: String, message: String)
}

extension StoreError {
  package init(_ error: GitError) {
    switch error.reason {
    case .damaged: self = .damaged(error.message)
    case .locked: self = .locked(path: error.message)
    case .modified, .exists: self = .overtaken
    case .notOwned: self = .notOwned(path: error.message)
    case .system(let code) where code == SystemCode.noSpace || code == SystemCode.quota:
      self = .diskFull
    case .system(let code)
    where code == SystemCode.notAllowed || code == SystemCode.notPermitted
      || code == SystemCode.readOnly || code == SystemCode.isLink:
      self = .notWritable(path: error.message)
    default:
      // libgit2 tells the cause in words only.
      if error.message.hasSuffix("No space left on device")
        || error.message.hasSuffix("Disk quota exceeded")
      {
        self = .diskFull
      } else if error.message.hasSuffix("Permission denied")
        || error.message.hasSuffix("Read-only file system")
      {
        self = .notWritable(path: error.message)
      } else if error.message.hasSuffix("unsupported mandatory extension: 'link'") {
        self = .unsupported(.splitIndex)
      } else if error.message.hasSuffix("unsupported mandatory extension: 'sdir'") {
        self = .unsupported(.sparseIndex)
      } else {
        self = .failed(call: error.call, message: error.message)
      }
    }
  }

  init(_ error: OpeningError) {
    switch error {
    case .libraryMissing: self = .failed(call: "libgit2", message: "libgit2 did not start")
    case .notFound(let path): self = .noRepository(path: path)
    case .notOwned(let path): self = .notOwned(path: path)
    case .unsupported(.sha256): self = .unsupported(.sha256)
    case .unsupported(.reftable): self = .unsupported(.reftable)
    case .unsupported(.shallow): self = .unsupported(.shallow)
    case .unsupported(.partial): self = .unsupported(.partial)
    case .unsupported(.other(let name)): self = .unsupported(.other(name))
    case .failed(let error): self.init(error)
    }
  }
}

/// Runs calls of git and turns their failures into the store's.
func asking<Answer: ~Copyable>(
  _ calls: () throws(GitError) -> Answer
) throws(StoreError) -> Answer {
  do throws(GitError) {
    return try calls()
  } catch {
    throw StoreError(error)
  }
}
