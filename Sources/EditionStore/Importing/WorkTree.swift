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

  /// Brings the files of series that have new editions to what the branch holds; returns whether
  /// nothing is left to do.
  ///
  /// A series whose files a person has changed meanwhile is left to that person.
  ///
  /// - Parameter known: the blobs of series where they are known already.
  func bringUpToDate(
    _ editions: [PendingTag], knowing known: [String: Set<ObjectID>] = [:],
    _ notices: inout [ImportResult.Notice]
  ) -> Bool {
    guard repository.workTree != nil, !editions.isEmpty else { return true }
    var safe: Set<String> = []
    let commits = Dictionary(grouping: editions) { Self.series(ofTag: $0.name) }
    for (name, tags) in commits.sorted(by: { $0.key < $1.key }) {
      do throws(StoreError) {
        sweepTemporaries(of: name)
        if let known = known[name] {
          try checkWorkTree(of: name, known: known)
        } else {
          try checkWorkTree(of: name, known: try knownBlobs(of: name, from: tags.map(\.id)))
        }
        safe.insert(name)
      } catch {
        notices.append(.workTreeBehind(error))
        guard error.isAboutTheDocument else { return false }
      }
    }
    do throws(GitError) {
      guard case .branch(_, let tip?) = try repository.head() else { return true }
      try checkOut(safe, of: tip)
      return true
    } catch {
      notices.append(.workTreeBehind(StoreError(error)))
      return false
    }
  }

  private static func series(ofTag name: String) -> String {
    String(name.dropFirst(tagFolder.count).prefix { $0 != "/" })
  }

  /// The files of all editions of a series, and of those that new commits took the place of.
  private func knownBlobs(
    of series: String, from commits: [ObjectID]
  ) throws(StoreError) -> Set<ObjectID> {
    try asking { () throws(GitError) in
      var known = blobs(of: try knownEditions(of: series))
      for commit in commits {
        for parent in try repository.commit(commit).parents {
          let root = try repository.commit(parent).tree
          guard let folder = try repository.entry(at: series, in: root), folder.mode == .folder
          else { continue }
          known.formUnion(try repository.tree(folder.id).entries.map(\.id))
        }
      }
      return known
    }
  }

  /// The files of editions.
  func blobs(of editions: [StoredEdition]) -> Set<ObjectID> {
    Set(
      editions.flatMap { [$0.textBlob, $0.sourceBlob, $0.metadataBlob] }
        .compactMap { ObjectID(hex: $0) })
  }

  /// What an import that died was about to put beside the files of a series.
  func sweepTemporaries(of series: String) {
    guard let workTree = repository.workTree else { return }
    Disk.sweepTemporaries(in: "\(workTree)/\(series)")
  }

  /// Brings the files of series in work tree and index to what a commit holds.
  private func checkOut(_ keys: Set<String>, of commit: ObjectID) throws(GitError) {
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
    try repository.updateIndex(set: added, remove: removed)
  }
}
