internal import CLibgit2

/// What HEAD says.
package enum Head: Hashable, Sendable {
  /// On a branch, whose reference may not be there yet.
  case branch(name: String, tip: ObjectID?)
  case detached(ObjectID)
}

extension Repository {
  /// The commit that a reference comes to; nil if there is no such reference.
  package func target(of name: String) throws(GitError) -> ObjectID? {
    var oid = git_oid()
    let isThere = try found(
      "git_reference_name_to_id", unsafe git_reference_name_to_id(&oid, handle.pointer, name))
    return isThere ? ObjectID(oid) : nil
  }

  package func head() throws(GitError) -> Head {
    var reference: OpaquePointer?
    try check(
      "git_reference_lookup", unsafe git_reference_lookup(&reference, handle.pointer, "HEAD"))
    defer { unsafe git_reference_free(reference) }
    if let name = unsafe Self.string(git_reference_symbolic_target(reference)) {
      return .branch(name: name, tip: try target(of: name))
    }
    guard let oid = unsafe git_reference_target(reference) else {
      throw GitError(call: "HEAD", code: 0, reason: .other, message: "HEAD names nothing")
    }
    return .detached(unsafe ObjectID(oid.pointee))
  }

  /// Sets a reference if it still has the value expected; nil for one that is not there yet.
  ///
  /// Throws `.modified`, `.exists` or `.locked` if somebody else was first.
  package func compareAndSwap(
    _ name: String, from expected: ObjectID?, to new: ObjectID, because message: String
  ) throws(GitError) {
    var target = new.oid
    var current = (expected ?? .zero).oid
    var reference: OpaquePointer?
    let code = unsafe git_reference_create_matching(
      &reference, handle.pointer, name, &target, 1, &current, message)
    unsafe git_reference_free(reference)
    try check("git_reference_create_matching", code)
  }

  /// Whether git allows the name.
  package static func isReferenceName(_ name: String) -> Bool {
    guard Library.isReady else { return false }
    var isValid: Int32 = 0
    guard unsafe git_reference_name_is_valid(&isValid, name) == 0 else {
      git_error_clear()
      return false
    }
    return isValid == 1
  }

  /// The commit that a tag, annotated or not, comes to.
  package func commitID(behind id: ObjectID) throws(GitError) -> ObjectID {
    var id = id
    for _ in 0..<10 {
      let object = try object(id)
      guard object.kind == .tag else { return id }
      guard object.bytes.starts(with: Array("object ".utf8)), object.bytes.count > 47,
        let next = ObjectID(hexDigits: object.bytes[7..<47])
      else { throw .damaged(id.description, "it is no well-formed tag") }
      id = next
    }
    throw .damaged(id.description, "tags that lead to tags without end")
  }
}
