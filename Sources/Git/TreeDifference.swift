internal import CLibgit2

/// One file that differs between two trees.
package struct FileDifference: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case added, removed, changed, renamed, copied, retyped }

  package struct Side: Hashable, Sendable {
    /// The path as bytes; git asks for no encoding.
    package var path: [UInt8]
    package var id: ObjectID
    /// The file mode as git writes it, 0o100644 for an ordinary file.
    package var mode: UInt32

    /// The path for showing and matching.
    package var name: String { String(decoding: path, as: UTF8.self) }
    package var isOrdinaryFile: Bool { mode & 0o170000 == 0o100000 }
  }

  package var kind: Kind
  package var old: Side?
  package var new: Side?
}

extension Repository {
  /// What differs between two trees, renames found; nil stands for the empty tree.
  package func difference(
    from old: ObjectID?, to new: ObjectID?, findingRenames: Bool = true
  ) throws(GitError) -> [FileDifference] {
    let repository = unsafe handle.pointer
    let oldTree = try treeHandle(old)
    let newTree = try treeHandle(new)
    let oldPointer = unsafe Self.pointer(of: oldTree)
    let newPointer = unsafe Self.pointer(of: newTree)
    let list = try unsafe Handle("git_diff_tree_to_tree", freedBy: { unsafe git_diff_free($0) }) {
      unsafe git_diff_tree_to_tree(&$0, repository, oldPointer, newPointer, nil)
    }
    return try unsafe files(in: list.pointer, findingRenames: findingRenames)
  }

  /// What the index would change in a tree; nil stands for the empty tree.
  package func stagedDifference(
    from old: ObjectID?, findingRenames: Bool = true
  ) throws(GitError) -> [FileDifference] {
    let repository = unsafe handle.pointer
    let oldTree = try treeHandle(old)
    let oldPointer = unsafe Self.pointer(of: oldTree)
    let index = try openIndex()
    let indexPointer = unsafe index.pointer
    let list = try unsafe Handle("git_diff_tree_to_index", freedBy: { unsafe git_diff_free($0) }) {
      unsafe git_diff_tree_to_index(&$0, repository, oldPointer, indexPointer, nil)
    }
    let files = try unsafe files(in: list.pointer, findingRenames: findingRenames)
    return files.filter { unsafe !Self.isPromised($0, in: indexPointer) }
  }

  /// Whether a file is only to be added some time (`git add --intent-to-add`); a commit leaves it out.
  private static func isPromised(_ file: FileDifference, in index: OpaquePointer) -> Bool {
    guard file.kind == .added, let path = file.new?.path else { return false }
    let name = path.map { CChar(bitPattern: $0) } + [0]
    guard let entry = unsafe git_index_get_bypath(index, name, 0) else { return false }
    let flag = UInt16(GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue)
    return unsafe entry.pointee.flags_extended & flag != 0
  }

  private func treeHandle(_ id: ObjectID?) throws(GitError) -> Handle? {
    guard let id else { return nil }
    let repository = unsafe handle.pointer
    var oid = id.oid
    return try unsafe Handle("git_tree_lookup", freedBy: { unsafe git_tree_free($0) }) {
      unsafe git_tree_lookup(&$0, repository, &oid)
    }
  }

  private static func pointer(of handle: borrowing Handle?) -> OpaquePointer? {
    switch handle {
    case .some(let handle): unsafe handle.pointer
    case .none: nil
    }
  }

  private func files(
    in list: OpaquePointer, findingRenames: Bool
  ) throws(GitError) -> [FileDifference] {
    if findingRenames {
      var options = unsafe git_diff_find_options()
      unsafe _ = git_diff_find_options_init(&options, UInt32(GIT_DIFF_FIND_OPTIONS_VERSION))
      unsafe options.flags = GIT_DIFF_FIND_RENAMES.rawValue
      unsafe options.rename_limit = 1000
      try check("git_diff_find_similar", unsafe git_diff_find_similar(list, &options))
    }
    var files: [FileDifference] = []
    let count = unsafe git_diff_num_deltas(list)
    for index in 0..<count {
      guard let delta = unsafe git_diff_get_delta(list, index)?.pointee else { continue }
      let kind: FileDifference.Kind
      switch unsafe delta.status {
      case GIT_DELTA_ADDED: kind = .added
      case GIT_DELTA_DELETED: kind = .removed
      case GIT_DELTA_MODIFIED: kind = .changed
      case GIT_DELTA_RENAMED: kind = .renamed
      case GIT_DELTA_COPIED: kind = .copied
      case GIT_DELTA_TYPECHANGE: kind = .retyped
      default: continue
      }
      files.append(
        FileDifference(
          kind: kind, old: kind == .added ? nil : unsafe Self.side(delta.old_file),
          new: kind == .removed ? nil : unsafe Self.side(delta.new_file)))
    }
    return files
  }

  private static func side(_ file: git_diff_file) -> FileDifference.Side {
    var path: [UInt8] = []
    if var at = unsafe file.path {
      while unsafe at.pointee != 0 {
        path.append(UInt8(bitPattern: unsafe at.pointee))
        unsafe at += 1
      }
    }
    return FileDifference.Side(
      path: path, id: unsafe ObjectID(file.id), mode: unsafe UInt32(file.mode))
  }
}
