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

  /// The references below a folder, such as `refs/tags/`, that lock files stand beside.
  package func locks(under folder: String) -> [String] {
    let folder = Path.trimmed(folder)
    return Disk.names(in: "\(commonFolder)/\(folder)").flatMap { name -> [String] in
      switch Disk.kind(of: "\(commonFolder)/\(folder)/\(name)") {
      case .folder: locks(under: "\(folder)/\(name)")
      case .file where name.hasSuffix(".lock"): ["\(folder)/\(name.dropLast(5))"]
      default: []
      }
    }
  }

  /// Takes away temporary object files of writers that died more than a day ago, and ours of any
  /// that died.
  ///
  /// Returns how many objects and packs there were. Asks to be called under the store's lock.
  package func sweepTemporaries(now: Int) throws(GitError) -> Int {
    for folder in [gitFolder, commonFolder, commonFolder + "/info"] {
      Disk.sweepTemporaries(in: folder)
    }
    var count = 0
    let objects = commonFolder + "/objects"
    // libgit2 puts them into the folder itself, git into that of the object.
    let folders = [objects] + Disk.names(in: objects).map { "\(objects)/\($0)" }
    for folder in folders where folder.utf8.count - objects.utf8.count <= 3 {
      for name in Disk.names(in: folder)
      where name.hasPrefix("tmp_object_git2_") || name.hasPrefix("tmp_obj_") {
        let path = "\(folder)/\(name)"
        guard isLeft(path, now) else { continue }
        try Disk.remove(path)
        count += 1
      }
    }
    return try count + sweepTemporaryPacks(now: now)
  }

  private func sweepTemporaryPacks(now: Int) throws(GitError) -> Int {
    let folder = commonFolder + "/objects/pack"
    var count = 0
    for name in Disk.names(in: folder)
    where name.hasPrefix("tmp_pack_") || name.hasPrefix("tmp_idx_") {
      let path = "\(folder)/\(name)"
      guard isLeft(path, now) else { continue }
      // Between the names of pack and index there is a moment, and nothing refers to objects yet.
      if name.hasPrefix("tmp_idx_"), let index = try Disk.read(path, limit: 1 << 30),
        index.count >= 1072
      {
        let sum = index[(index.count - 40)..<(index.count - 20)]
        let digits = String(decoding: Hexadecimal.digits(of: Array(sum)), as: UTF8.self)
        let pack = "\(folder)/pack-\(digits)"
        if Disk.kind(of: pack + ".idx") == nil, Disk.kind(of: pack + ".pack") != nil {
          try Disk.remove(pack + ".pack")
          count += 1
        }
      }
      try Disk.remove(path)
      count += 1
    }
    return count
  }

  private func isLeft(_ path: String, _ now: Int) -> Bool {
    guard case .file(_, let modified)? = Disk.kind(of: path) else { return false }
    return now - modified > 86_400
  }
}
