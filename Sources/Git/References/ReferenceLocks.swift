extension Repository {
  /// A lock file that somebody died with, or still holds.
  package struct LeftLock: Hashable, Sendable {
    package var path: String
    package var ageSeconds: Int
    package var wasRemoved: Bool
  }

  /// Clears away lock files of references that are older than `seconds`.
  ///
  /// A writer killed with -9 leaves its lock, and every later write would fail. Younger ones
  /// are left alone and reported. Asks to be called only under a lock of our own, with the
  /// time of day in `now`.
  package func clearLocks(
    of names: [String], olderThan seconds: Int, now: Int
  ) throws(GitError) -> [LeftLock] {
    var left: [LeftLock] = []
    for name in names {
      let path = "\(name == "HEAD" ? gitFolder : commonFolder)/\(name).lock"
      guard case .file(_, let modified)? = Disk.kind(of: path) else { continue }
      let age = now - modified
      let isStale = age >= seconds
      if isStale { try Disk.remove(path) }
      left.append(LeftLock(path: path, ageSeconds: age, wasRemoved: isStale))
    }
    return left
  }

  /// Takes away temporary object files of writers that died more than a day ago.
  ///
  /// Returns how many there were.
  package func sweepTemporaryObjects(now: Int) throws(GitError) -> Int {
    var count = 0
    let objects = commonFolder + "/objects"
    for folder in Disk.names(in: objects) where folder.utf8.count == 2 || folder == "pack" {
      let path = "\(objects)/\(folder)"
      for name in Disk.names(in: path)
      where name.hasPrefix("tmp_object_git2_") || name.hasPrefix("tmp_obj_")
        || name.hasPrefix("tmp_pack_") || name.hasPrefix("tmp_idx_")
      {
        guard case .file(_, let modified)? = Disk.kind(of: "\(path)/\(name)"),
          now - modified > 86_400
        else { continue }
        try Disk.remove("\(path)/\(name)")
        count += 1
      }
    }
    return count
  }
}
