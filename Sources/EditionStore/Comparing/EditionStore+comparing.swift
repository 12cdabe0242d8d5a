internal import Git

/// What git tells a hook of where things are, in its environment.
public struct GitSurroundings: Hashable, Sendable {
  /// `GIT_INDEX_FILE`: `commit -a` and `-p` use an index of their own.
  public var indexFile: String?
  /// `GIT_OBJECT_DIRECTORY` and `GIT_ALTERNATE_OBJECT_DIRECTORIES`: a push that is not accepted
  /// yet lies in quarantine.
  public var objectFolders: [String]

  public init(indexFile: String? = nil, objectFolders: [String] = []) {
    self.indexFile = indexFile
    self.objectFolders = objectFolders
  }
}

/// Why two states of a repository were not compared.
public enum ComparisonError: Error, Hashable, Sendable {
  case noSuchRevision(String)
  case noSuchPath(String)
  case notAFile(String)
  case failed(StoreError)
}

extension EditionStore {
  /// Opens any repository to compare what is in it, as git shows it to a hook.
  ///
  /// A shallow clone will do: what it has can be compared.
  public static func open(
    at path: String, in surroundings: GitSurroundings, searchingUpward: Bool = true
  ) throws(StoreError) -> EditionStore {
    do throws(OpeningError) {
      return EditionStore(
        try Repository(
          at: path, searchingUpward: searchingUpward,
          in: .init(
            indexFile: surroundings.indexFile, objectFolders: surroundings.objectFolders),
          needsHistory: false))
    } catch {
      throw StoreError(error)
    }
  }

  /// The bytes that `REV:PATH` names; `:PATH` is the index's.
  public func bytes(of revision: String) throws(ComparisonError) -> [UInt8] {
    do throws(GitError) {
      if revision.hasPrefix(":") {
        let path = String(revision.dropFirst())
        guard let entry = try repository.indexEntries(under: path).first(where: { $0.path == path })
        else { throw ComparisonFailure.path(revision).git }
        return try repository.blob(entry.id)
      }
      guard let found = try repository.object(named: revision) else {
        let isRevisionThere =
          try revision.split(separator: ":", maxSplits: 1).first.map {
            (words) throws(GitError) in try repository.object(named: String(words)) != nil
          } ?? false
        throw (isRevisionThere ? ComparisonFailure.path(revision) : .revision(revision)).git
      }
      guard found.kind == .blob else { throw ComparisonFailure.kind(revision).git }
      return try repository.blob(found.id)
    } catch {
      throw ComparisonError(error)
    }
  }

  /// The documents that the index would change in HEAD, as `pre-commit` sees them.
  public func stagedChanges(
    _ filter: DocumentFilter = DocumentFilter()
  ) throws(ComparisonError) -> [DocumentChange] {
    do throws(GitError) {
      let tree: ObjectID?
      switch try repository.head() {
      case .branch(_, let tip?), .detached(let tip): tree = try repository.commit(tip).tree
      case .branch(_, nil): tree = nil
      }
      return try documents(in: repository.stagedDifference(from: tree), filter)
    } catch {
      throw ComparisonError(error)
    }
  }

  /// The documents that differ between the two ends of `A..B`, renames followed.
  ///
  /// `A...B` begins where both come from. A range without an end ends at HEAD; a single
  /// revision is compared with the one before it.
  public func changes(
    in range: String, _ filter: DocumentFilter = DocumentFilter()
  ) throws(ComparisonError) -> [DocumentChange] {
    do throws(GitError) {
      let (old, new) = try ends(of: range)
      return try documents(in: repository.difference(from: old, to: new), filter)
    } catch {
      throw ComparisonError(error)
    }
  }

  /// The documents that a push changes: `old` and `new` as `pre-receive` is told them.
  ///
  /// A new branch is held against where it left HEAD; a deletion changes no document.
  public func pushedChanges(
    from old: String, to new: String, _ filter: DocumentFilter = DocumentFilter()
  ) throws(ComparisonError) -> [DocumentChange] {
    do throws(GitError) {
      guard let newID = ObjectID(hex: new), !newID.isZero else { return [] }
      let commit = try repository.commitID(behind: newID)
      guard try repository.object(commit).kind == .commit else { return [] }
      var base: ObjectID?
      if let oldID = ObjectID(hex: old), !oldID.isZero {
        base = try repository.commitID(behind: oldID)
      } else if case .branch(_, let tip?) = try repository.head() {
        base = try repository.mergeBase(commit, tip)
      }
      let oldTree = try base.map { (id) throws(GitError) in try repository.commit(id).tree }
      let newTree = try repository.commit(commit).tree
      return try documents(in: repository.difference(from: oldTree, to: newTree), filter)
    } catch {
      throw ComparisonError(error)
    }
  }

  private func ends(of range: String) throws(GitError) -> (old: ObjectID?, new: ObjectID) {
    let symmetric = range.firstRange(of: "...")
    guard let dots = symmetric ?? range.firstRange(of: "..") else {
      let commit = try repository.commit(try commitID(range))
      let parent = try commit.parents.first.map { (id) throws(GitError) in
        try repository.commit(id).tree
      }
      return (parent, commit.tree)
    }
    func named(_ words: Substring) -> String { words.isEmpty ? "HEAD" : String(words) }
    var old = try commitID(named(range[..<dots.lowerBound]))
    let new = try commitID(named(range[dots.upperBound...]))
    if symmetric != nil {
      guard let base = try repository.mergeBase(old, new) else {
        return (nil, try repository.commit(new).tree)
      }
      old = base
    }
    return (try repository.commit(old).tree, try repository.commit(new).tree)
  }

  private func commitID(_ revision: String) throws(GitError) -> ObjectID {
    guard let id = try repository.commitID(named: revision) else {
      throw ComparisonFailure.revision(revision).git
    }
    return id
  }

  private func documents(
    in files: [FileDifference], _ filter: DocumentFilter
  ) throws(GitError) -> [DocumentChange] {
    var changes: [DocumentChange] = []
    for file in files {
      let isMeant = [file.old, file.new].contains { $0.map { filter.admits($0.name) } ?? false }
      guard isMeant else { continue }
      let old = try version(file.old, filter)
      let new = try version(file.new, filter)
      switch (old, new) {
      case (nil, nil): continue
      case (nil, _): changes.append(DocumentChange(kind: .added, old: nil, new: new))
      case (_, nil): changes.append(DocumentChange(kind: .removed, old: old, new: nil))
      case (let old?, let new?):
        let kind: DocumentChange.Kind = old.path == new.path ? .changed : .renamed
        changes.append(DocumentChange(kind: kind, old: old, new: new))
      }
    }
    return changes
  }

  /// Nil for links, submodules and files over the limit.
  private func version(
    _ side: FileDifference.Side?, _ filter: DocumentFilter
  ) throws(GitError) -> DocumentChange.Version? {
    guard let side, side.isOrdinaryFile else { return nil }
    let bytes = try repository.blob(side.id)
    guard bytes.count <= filter.byteLimit else { return nil }
    return DocumentChange.Version(path: side.name, blob: side.id.description, bytes: bytes)
  }
}

/// What was asked for and is not there, on its way through calls that throw git's errors.
private enum ComparisonFailure {
  case revision(String), path(String), kind(String)

  private static let calls = ("no such revision", "no such path", "no file")

  var git: GitError {
    switch self {
    case .revision(let words):
      GitError(call: Self.calls.0, code: 0, reason: .notFound, message: words)
    case .path(let words):
      GitError(call: Self.calls.1, code: 0, reason: .notFound, message: words)
    case .kind(let words):
      GitError(call: Self.calls.2, code: 0, reason: .notFound, message: words)
    }
  }

  static func error(_ error: GitError) -> ComparisonError? {
    switch error.call {
    case calls.0: .noSuchRevision(error.message)
    case calls.1: .noSuchPath(error.message)
    case calls.2: .notAFile(error.message)
    default: nil
    }
  }
}

extension ComparisonError {
  fileprivate init(_ error: GitError) {
    if let failure = ComparisonFailure.error(error) {
      self = failure
    } else if error.reason == .invalidName || error.reason == .ambiguous {
      self = .noSuchRevision(error.message)
    } else {
      self = .failed(StoreError(error))
    }
  }
}
