#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Files and folders that take the place of others once they are whole.
///
/// Each bears the number of the process that makes it, so that what a dead one left is known.
extension Disk {
  private static let mark = ".kaitei-"

  /// A name beside a path that nobody has.
  package static func temporaryName(for path: String) -> String {
    "\(path)\(mark)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
  }

  /// Writes a new file beside the path, syncs it, and moves it there in one step.
  ///
  /// - Parameter isLasting: false for what may be lost in a power cut, which costs no sync.
  package static func replace(
    _ path: String, with bytes: [UInt8], mode: UInt32 = 0o666, isLasting: Bool = true
  ) throws(GitError) {
    let temporary = temporaryName(for: path)
    try create(temporary, with: bytes, mode: mode, isLasting: isLasting)
    do throws(GitError) {
      try move(temporary, to: path)
    } catch {
      try? remove(temporary)
      throw error
    }
    if isLasting { try synchronizeFolder(of: path) }
  }

  /// Takes away what dead processes left in a folder, those named after `name` alone if it is given.
  package static func sweepTemporaries(in folder: String, of name: String? = nil) {
    for entry in names(in: folder) where isLeft(entry, of: name) {
      remove(tree: "\(folder)/\(entry)")
    }
  }

  /// Whether a name in a folder is that of a temporary file or folder, whoever makes it.
  package static func isTemporary(_ name: String) -> Bool { maker(of: name) != nil }

  private static func isLeft(_ entry: String, of name: String?) -> Bool {
    guard let maker = maker(of: entry) else { return false }
    if let name, !entry.hasPrefix(name + mark) { return false }
    // A process asks for this while it makes none itself.
    return maker == getpid() || (kill(maker, 0) != 0 && errno == ESRCH)
  }

  /// The process of `NAME.kaitei-PROCESS-NUMBER`, and of the lock beside such a file.
  private static func maker(of name: String) -> pid_t? {
    guard let at = name.firstRange(of: mark) else { return nil }
    let parts = name[at.upperBound...].split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let number = pid_t(parts[0]), number > 0,
      let rest = parts[1].split(separator: ".").first, UInt32(rest) != nil
    else { return nil }
    return number
  }

  /// Takes a file away, or a folder with all that is in it.
  static func remove(tree path: String, depth: Int = 8) {
    if case .folder? = kind(of: path), depth > 0 {
      for name in names(in: path) { remove(tree: "\(path)/\(name)", depth: depth - 1) }
      removeEmptyFolder(path)
    } else {
      try? remove(path)
    }
  }
}
