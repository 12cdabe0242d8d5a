internal import Git

/// The files that are checked out beside the history.
extension EditionStore {
  /// Whether a series' files in index and work tree are all known to the history, so that
  /// nothing of the user's can be lost by writing over them.
  func checkWorkTree(of series: String, known: Set<ObjectID>) throws(StoreError) {
    guard let workTree = repository.workTree else { return }
    let entries = try asking { () throws(GitError) in
      try repository.indexEntries(under: series + "/")
    }
    for entry in entries where StoreFile.isOurs(Path.name(of: entry.path)) {
      if entry.isConflicted || !known.contains(entry.id) {
        throw .stagedByHand(path: entry.path)
      }
    }
    let folder = "\(workTree)/\(series)"
    switch Disk.kind(of: folder) {
    case nil: return
    case .folder: break
    default: throw .changedByHand(path: series)
    }
    for name in Disk.names(in: folder) where StoreFile.isOurs(name) {
      let path = "\(folder)/\(name)"
      guard case .file? = Disk.kind(of: path),
        let bytes = try asking({ () throws(GitError) in try Disk.read(path) })
      else { throw .changedByHand(path: "\(series)/\(name)") }
      guard
        known.contains(GitObject.id(of: .blob, bytes))
          || known.contains(GitObject.id(of: .blob, Self.withoutCarriageReturns(bytes)))
      else { throw .changedByHand(path: "\(series)/\(name)") }
    }
  }

  /// A checkout may have turned LF into CRLF.
  private static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      plain.append(byte)
    }
    return plain
  }

  /// Brings the files of series in work tree and index to what a commit holds.
  func checkOut(_ keys: Set<String>, of commit: ObjectID) throws(GitError) {
    guard let workTree = repository.workTree, !keys.isEmpty else { return }
    let root = try repository.commit(commit).tree
    var added: [(path: String, id: ObjectID)] = []
    var removed: [String] = []
    for key in keys.sorted() {
      guard let folder = try repository.entry(at: key, in: root), folder.mode == .folder else {
        continue
      }
      let place = "\(workTree)/\(key)"
      try Disk.makeFolder(place)
      guard Disk.kind(of: place) == .folder else { continue }
      var names: Set<String> = []
      for entry in try repository.tree(folder.id).entries {
        let name = String(decoding: entry.name, as: UTF8.self)
        guard StoreFile.isOurs(name) else { continue }
        names.insert(name)
        added.append(("\(key)/\(name)", entry.id))
        let bytes = try repository.blob(entry.id)
        let path = "\(place)/\(name)"
        if case .file? = Disk.kind(of: path), try Disk.read(path) == bytes { continue }
        try Disk.replace(path, with: bytes)
      }
      for name in Disk.names(in: place) where StoreFile.isOurs(name) && !names.contains(name) {
        try Disk.remove("\(place)/\(name)")
      }
      for entry in try repository.indexEntries(under: key + "/") {
        let name = Path.name(of: entry.path)
        if StoreFile.isOurs(name), !names.contains(name) { removed.append(entry.path) }
      }
    }
    try updateIndex(set: added, remove: removed)
  }

  /// Another git holds the index for moments only.
  private func updateIndex(
    set files: [(path: String, id: ObjectID)], remove paths: [String]
  ) throws(GitError) {
    var tries = 0
    while true {
      do throws(GitError) {
        return try repository.updateIndex(set: files, remove: paths)
      } catch {
        tries += 1
        guard error.reason == .locked, tries < 100 else { throw error }
        FileLock.pause(upTo: 40)
      }
    }
  }
}
