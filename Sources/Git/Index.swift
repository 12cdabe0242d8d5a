internal import CLibgit2

extension Repository {
  /// A file as the index knows it.
  package struct IndexEntry: Hashable, Sendable {
    package var path: String
    package var id: ObjectID
    package var isConflicted: Bool
  }

  func openIndex() throws(GitError) -> Handle {
    let path = indexFile
    let repository = unsafe handle.pointer
    let index: Handle
    if path == gitFolder + "/index" {
      index = try unsafe Handle("git_repository_index", freedBy: { unsafe git_index_free($0) }) {
        unsafe git_repository_index(&$0, repository)
      }
    } else {
      index = try unsafe Handle("git_index_open", freedBy: { unsafe git_index_free($0) }) {
        unsafe git_index_open(&$0, path)
      }
    }
    try check("git_index_read", unsafe git_index_read(index.pointer, 1))
    return index
  }

  /// The index's entries below a folder, which ends with a slash.
  package func indexEntries(under folder: String) throws(GitError) -> [IndexEntry] {
    let index = try openIndex()
    var at = 0
    guard
      try found(
        "git_index_find_prefix", unsafe git_index_find_prefix(&at, index.pointer, folder))
    else { return [] }
    var entries: [IndexEntry] = []
    while let entry = unsafe git_index_get_byindex(index.pointer, at) {
      guard let path = unsafe Self.string(entry.pointee.path), path.hasPrefix(folder) else { break }
      entries.append(
        IndexEntry(
          path: path, id: unsafe ObjectID(entry.pointee.id),
          isConflicted: unsafe git_index_entry_stage(entry) != 0))
      at += 1
    }
    return entries
  }

  /// Puts files of the work tree into the index as blobs that are known, and takes others out.
  ///
  /// All other entries, staged changes among them, stay as they are. libgit2 does not sync an
  /// index that it writes, and one without a byte stops git after a power cut. Asks to be called
  /// under the store's lock.
  package func updateIndex(
    set files: [(path: String, id: ObjectID)], remove paths: [String]
  ) throws(GitError) {
    try LockedFile.change(indexFile, tries: 100) { (copy, _) throws(GitError) in
      try Self.change(copy, set: files, remove: paths)
    }
  }

  private static func change(
    _ file: String, set files: [(path: String, id: ObjectID)], remove paths: [String]
  ) throws(GitError) {
    let index = try unsafe Handle("git_index_open", freedBy: { unsafe git_index_free($0) }) {
      unsafe git_index_open(&$0, file)
    }
    for path in paths {
      _ = try found(
        "git_index_remove", unsafe git_index_remove(index.pointer, path, 0))
    }
    for (path, id) in files {
      var entry = unsafe git_index_entry()
      unsafe entry.id = id.oid
      unsafe entry.mode = UInt32(GIT_FILEMODE_BLOB.rawValue)
      let code = unsafe path.withCString { path in
        unsafe entry.path = unsafe path
        return unsafe git_index_add(index.pointer, &entry)
      }
      try check("git_index_add", code)
    }
    try check("git_index_write", unsafe git_index_write(index.pointer))
  }
}
