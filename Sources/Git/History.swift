internal import CLibgit2

extension Repository {
  /// The commits reached from some and not from others, children before parents.
  ///
  /// The end of the walk and a failed walk are told apart: a damaged commit throws.
  package func history(
    from tips: [ObjectID], without others: [ObjectID] = [], visit: (Commit) -> Bool
  ) throws(GitError) {
    let pointer = unsafe handle.pointer
    let walk = try unsafe Handle("git_revwalk_new", freedBy: { unsafe git_revwalk_free($0) }) {
      unsafe git_revwalk_new(&$0, pointer)
    }
    try check(
      "git_revwalk_sorting",
      unsafe git_revwalk_sorting(walk.pointer, GIT_SORT_TOPOLOGICAL.rawValue))
    for tip in tips {
      var oid = tip.oid
      try check("git_revwalk_push", unsafe git_revwalk_push(walk.pointer, &oid))
    }
    for other in others {
      var oid = other.oid
      try check("git_revwalk_hide", unsafe git_revwalk_hide(walk.pointer, &oid))
    }
    while true {
      var oid = git_oid()
      let code = unsafe git_revwalk_next(&oid, walk.pointer)
      if code == GIT_ITEROVER.rawValue {
        git_error_clear()
        return
      }
      try check("git_revwalk_next", code)
      guard visit(try commit(ObjectID(oid))) else { return }
    }
  }

  /// Whether a commit is another one or comes after it.
  package func isReachable(_ older: ObjectID, from newer: ObjectID) throws(GitError) -> Bool {
    guard older != newer else { return true }
    var (a, b) = (newer.oid, older.oid)
    return try check(
      "git_graph_descendant_of", unsafe git_graph_descendant_of(handle.pointer, &a, &b)) == 1
  }

  /// The object that a revision names: `HEAD~2`, a tag, `REV:PATH`; nil if there is none.
  package func object(named revision: String) throws(GitError) -> (
    id: ObjectID, kind: GitObject.Kind
  )? {
    var object: OpaquePointer?
    let code = unsafe git_revparse_single(&object, handle.pointer, revision)
    guard try found("git_revparse_single", code) else { return nil }
    defer { unsafe git_object_free(object) }
    guard let oid = unsafe git_object_id(object),
      let kind = unsafe GitObject.Kind(git_object_type(object))
    else { return nil }
    return (unsafe ObjectID(oid.pointee), kind)
  }

  /// The commit that a revision names or leads to; nil if there is none.
  package func commitID(named revision: String) throws(GitError) -> ObjectID? {
    guard let found = try object(named: revision) else { return nil }
    let id = try commitID(behind: found.id)
    return try object(id).kind == .commit ? id : nil
  }

  /// The best commit that two commits both come from; nil if they have none.
  package func mergeBase(_ a: ObjectID, _ b: ObjectID) throws(GitError) -> ObjectID? {
    var (one, two, base) = (a.oid, b.oid, git_oid())
    let isThere = try found(
      "git_merge_base", unsafe git_merge_base(&base, handle.pointer, &one, &two))
    return isThere ? ObjectID(base) : nil
  }

  /// What stands at a path below a tree; nil if nothing does.
  package func entry(at path: String, in tree: ObjectID) throws(GitError) -> Tree.Entry? {
    var tree = tree
    let parts = path.utf8.split(separator: 0x2F)
    for (index, part) in parts.enumerated() {
      let name = Array(part)
      guard let entry = Tree.entry(named: name, in: try bytes(tree, .tree)) else { return nil }
      if index == parts.count - 1 { return entry }
      guard entry.mode == .folder else { return nil }
      tree = entry.id
    }
    return nil
  }
}
