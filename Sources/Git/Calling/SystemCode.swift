#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The operating system's error numbers, and its words for them.
package enum SystemCode {
  package static let noEntry = ENOENT
  package static let exists = EEXIST
  package static let noSpace = ENOSPC
  package static let quota = EDQUOT
  package static let notAllowed = EACCES
  package static let notPermitted = EPERM
  package static let readOnly = EROFS
  package static let isLink = ELOOP

  static func words(for code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: words)
  }
}
