internal import CLibgit2

extension Repository {
  /// The object of a name.
  package func object(_ id: ObjectID) throws(GitError) -> GitObject {
    // The guard that stands before libgit2's readers answers for loose objects.
    var oid = id.oid
    var found: OpaquePointer?
    try check("git_odb_read", unsafe git_odb_read(&found, database.pointer, &oid))
    defer { unsafe git_odb_object_free(found) }
    guard let object = unsafe found, let kind = unsafe GitObject.Kind(git_odb_object_type(object))
    else { throw .damaged(id.description, "it is of no kind that git has") }
    let bytes = unsafe [UInt8](
      UnsafeRawBufferPointer(
        start: git_odb_object_data(object), count: git_odb_object_size(object)))
    return GitObject(kind, bytes)
  }

  /// The bytes of an object that has to be of one kind.
  package func bytes(_ id: ObjectID, _ kind: GitObject.Kind) throws(GitError) -> [UInt8] {
    let object = try object(id)
    guard object.kind == kind else {
      throw .damaged(id.description, "it is a \(object.kind.rawValue), not a \(kind.rawValue)")
    }
    return object.bytes
  }

  package func blob(_ id: ObjectID) throws(GitError) -> [UInt8] { try bytes(id, .blob) }

  package func commit(_ id: ObjectID) throws(GitError) -> Commit {
    let bytes = try bytes(id, .commit)
    guard let commit = Commit(id: id, bytes: bytes) else {
      throw .damaged(id.description, "it is no well-formed commit")
    }
    return commit
  }

  package func tree(_ id: ObjectID) throws(GitError) -> Tree {
    let bytes = try bytes(id, .tree)
    guard let tree = Tree(bytes: bytes) else {
      throw .damaged(id.description, "it is no well-formed tree")
    }
    return tree
  }

  /// Whether the object is there; nothing is said of its health.
  package func contains(_ id: ObjectID) -> Bool {
    var oid = id.oid
    return unsafe git_odb_exists(database.pointer, &oid) == 1
  }

  /// Whether the object is among those known, without looking anew which packs there are.
  func containsAtOnce(_ id: ObjectID) -> Bool {
    var oid = id.oid
    let flags = UInt32(GIT_ODB_LOOKUP_NO_REFRESH.rawValue)
    return unsafe git_odb_exists_ext(database.pointer, &oid, flags) == 1
  }

  /// Looks anew which packs there are.
  package func refresh() throws(GitError) {
    try check("git_odb_refresh", unsafe git_odb_refresh(database.pointer))
  }

  /// Writes an object to the disk, and takes a damaged file of the same name out of the way.
  @discardableResult
  package func write(_ kind: GitObject.Kind, _ bytes: [UInt8]) throws(GitError) -> ObjectID {
    let id = GitObject.id(of: kind, bytes)
    // libgit2 would be content with a broken file of this name and write nothing.
    let own = LooseObjects.path(of: id, in: commonFolder + "/objects")
    if let file = try Disk.read(own), (try? LooseObjects.object(id, in: file))?.bytes != bytes {
      try Disk.remove(own)
    }
    var written = git_oid()
    let code = unsafe bytes.withUnsafeBytes { source in
      unsafe git_odb_write(
        &written, database.pointer, source.baseAddress, source.count, kind.type)
    }
    try check("git_odb_write", code)
    guard ObjectID(written) == id else {
      throw .damaged(id.description, "written under another name")
    }
    return id
  }
}
