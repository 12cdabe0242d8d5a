internal import CLibgit2

/// What libgit2 or the operating system said when a call failed.
package struct GitError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case notFound
    case exists
    case ambiguous
    case locked
    /// The reference no longer has the value that was expected.
    case modified
    case notOwned
    case invalidName
    case unborn
    case conflict
    /// An object whose bytes are not what its name says.
    case damaged
    case system(code: Int32)
    case other
  }

  /// The function that failed.
  package var call: String
  package var code: Int32
  package var reason: Reason
  /// The library's own words.
  package var message: String

  package init(call: String, code: Int32, reason: Reason, message: String) {
    self.call = call
    self.code = code
    self.reason = reason
    self.message = message
  }

  /// Takes the thread's last message at once, and clears it.
  static func taken(after call: String, code: Int32) -> GitError {
    var message = ""
    var isSystem = false
    if let last = unsafe git_error_last() {
      if let words = unsafe last.pointee.message { message = unsafe String(cString: words) }
      isSystem = unsafe last.pointee.klass == Int32(GIT_ERROR_OS.rawValue)
    }
    git_error_clear()
    if message.isEmpty { message = "libgit2 gave no message" }
    let reason: Reason =
      switch code {
      case GIT_ENOTFOUND.rawValue: .notFound
      case GIT_EEXISTS.rawValue: .exists
      case GIT_EAMBIGUOUS.rawValue: .ambiguous
      case GIT_ELOCKED.rawValue: .locked
      case GIT_EMODIFIED.rawValue: .modified
      case GIT_EOWNER.rawValue: .notOwned
      case GIT_EINVALIDSPEC.rawValue: .invalidName
      case GIT_EUNBORNBRANCH.rawValue: .unborn
      case GIT_ECONFLICT.rawValue, GIT_EUNMERGED.rawValue: .conflict
      case GIT_EMISMATCH.rawValue: .damaged
      default: isSystem ? .system(code: 0) : .other
      }
    return GitError(call: call, code: code, reason: reason, message: message)
  }

  /// A failed call of the operating system.
  static func system(_ call: String, path: String, code: Int32) -> GitError {
    let reason: Reason =
      switch code {
      case SystemCode.noEntry: .notFound
      case SystemCode.exists: .exists
      default: .system(code: code)
      }
    return GitError(
      call: call, code: -code, reason: reason,
      message: "\(path): \(SystemCode.words(for: code))")
  }

  /// An object that cannot be what its name says.
  static func damaged(_ id: String, _ why: String) -> GitError {
    GitError(call: "read object", code: -1, reason: .damaged, message: "\(id): \(why)")
  }
}
