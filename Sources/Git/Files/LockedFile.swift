/// Changes a file of git's as git does: under a lock that git respects too, on a copy that takes the
/// file's place once it is whole and on the disk.
enum LockedFile {
  /// The words in a lock of ours, which tell it from one that another program holds.
  private static let mark = Array("kaitei ".utf8)

  /// Asks to be called under the store's lock: a lock of ours that is there then is of a process
  /// that died.
  ///
  /// - Parameters:
  ///   - tries: how often a lock of another program is waited for, for some hundredths of a second.
  ///   - make: changes the copy; there is none where the file is missing or empty.
  static func change(
    _ path: String, tries: Int, make: (_ copy: String, _ bytes: [UInt8]) throws(GitError) -> Void
  ) throws(GitError) {
    let lock = path + ".lock"
    try take(lock, tries: tries)
    let copy = Disk.temporaryName(for: path)
    do throws(GitError) {
      let bytes = try Disk.read(path) ?? []
      if !bytes.isEmpty {
        try Disk.create(copy, with: bytes, isLasting: false)
      }
      try make(copy, bytes)
      if let mode = Disk.mode(of: path) { try Disk.setMode(mode, of: copy) }
      try Disk.synchronize(copy)
      try Disk.move(copy, to: path)
      try Disk.synchronizeFolder(of: path)
    } catch {
      try? Disk.remove(copy)
      try? Disk.remove(lock)
      throw error
    }
    try Disk.remove(lock)
  }

  /// Takes away the lock of a process that died when it had done its work.
  static func release(_ path: String) throws(GitError) {
    if isOurs(path + ".lock") { try Disk.remove(path + ".lock") }
  }

  private static func isOurs(_ lock: String) -> Bool {
    ((try? Disk.read(lock, limit: 64)) ?? nil)?.starts(with: mark) == true
  }

  private static func take(_ lock: String, tries: Int) throws(GitError) {
    let mine = Disk.temporaryName(for: lock)
    try Disk.create(mine, with: mark + Array("import\n".utf8), isLasting: false)
    defer { try? Disk.remove(mine) }
    var left = tries
    while true {
      do throws(GitError) {
        // In one step, so that there is no lock of ours without its mark.
        return try link(mine, as: lock)
      } catch {
        guard error.reason == .exists else { throw error }
        if isOurs(lock) {
          try Disk.remove(lock)
          continue
        }
        left -= 1
        guard left > 0 else {
          throw GitError(call: error.call, code: error.code, reason: .locked, message: lock)
        }
      }
      FileLock.pause(upTo: 40)
    }
  }

  private static func link(_ mine: String, as lock: String) throws(GitError) {
    do throws(GitError) {
      try Disk.link(mine, as: lock)
    } catch {
      guard error.reason != .exists else { throw error }
      // A file system without links.
      try Disk.create(lock, with: mark + Array("import\n".utf8), isLasting: false)
    }
  }
}
