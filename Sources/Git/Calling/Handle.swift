internal import CLibgit2

/// Owns one object of libgit2 and frees it.
@safe struct Handle: ~Copyable {
  let pointer: OpaquePointer
  private let free: (OpaquePointer?) -> Void

  /// Takes what a function of libgit2 makes; `make` puts it into its argument.
  init(
    _ name: String, freedBy free: @escaping (OpaquePointer?) -> Void,
    _ make: (inout OpaquePointer?) -> Int32
  ) throws(GitError) {
    var made: OpaquePointer?
    try check(name, unsafe make(&made))
    guard let made = unsafe made else {
      throw GitError(call: name, code: 0, reason: .other, message: "nothing was made")
    }
    unsafe pointer = unsafe made
    unsafe self.free = free
  }

  deinit { unsafe free(pointer) }
}

/// The one door to libgit2: a negative code becomes an error with the words for it.
@discardableResult
func check(_ name: String, _ code: Int32) throws(GitError) -> Int32 {
  guard code < 0 else { return code }
  throw GitError.taken(after: name, code: code)
}

/// A code that means "there is none" becomes false; other failures are thrown.
func found(_ name: String, _ code: Int32) throws(GitError) -> Bool {
  if code == GIT_ENOTFOUND.rawValue {
    git_error_clear()
    return false
  }
  try check(name, code)
  return true
}
