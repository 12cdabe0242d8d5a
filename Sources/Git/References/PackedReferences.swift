extension Repository {
  /// Adds or changes many references at once, in the packed file.
  ///
  /// One file is written and synced instead of one for each reference. A loose reference of
  /// the same name is set by itself, since it would hide the packed one. Names have to be
  /// valid, targets have to be commits.
  package func setMany(_ references: [(name: String, id: ObjectID)]) throws(GitError) {
    guard !references.isEmpty else { return }
    let path = commonFolder + "/packed-refs"
    var packed: [(name: String, id: ObjectID)] = []
    for (name, id) in references {
      guard Self.isReferenceName(name) else {
        throw GitError(call: "packed-refs", code: 0, reason: .invalidName, message: name)
      }
      if Disk.kind(of: "\(commonFolder)/\(name)") != nil {
        try compareAndSwap(name, from: try target(of: name), to: id, because: "kaitei")
      } else {
        packed.append((name, id))
      }
    }
    let lock = path + ".lock"
    var held = false
    defer { if held { try? Disk.remove(lock) } }
    let old = try Self.lockAndRead(path, lock: lock)
    held = true
    try Disk.remove(lock)
    try Disk.create(lock, with: Self.merged(old, with: packed))
    try Disk.move(lock, to: path)
    held = false
    try Disk.synchronizeFolder(of: path)
  }

  private static func lockAndRead(_ path: String, lock: String) throws(GitError) -> [UInt8] {
    var tries = 0
    while true {
      do throws(GitError) {
        try Disk.create(lock, with: [])
        break
      } catch {
        tries += 1
        guard error.reason == .exists, tries < 8 else {
          guard error.reason == .exists else { throw error }
          throw GitError(
            call: "packed-refs", code: error.code, reason: .locked, message: error.message)
        }
        FileLock.pause(upTo: 20)
      }
    }
    return try Disk.read(path) ?? []
  }

  private static func merged(
    _ old: [UInt8], with new: [(name: String, id: ObjectID)]
  ) -> [UInt8] {
    var lines: [[UInt8]: [UInt8]] = [:]
    var last: [UInt8]?
    for line in old.split(separator: 0x0A) {
      if line.first == 0x23 { continue }
      if line.first == 0x5E {
        if let last { lines[last]? += [0x0A] + line }
      } else if line.count > 41 {
        let name = Array(line[(line.startIndex + 41)...])
        lines[name] = Array(line)
        last = name
      }
    }
    for (name, id) in new { lines[Array(name.utf8)] = Array("\(id) \(name)".utf8) }
    // Without "fully-peeled" git looks for itself what a tag leads to.
    var bytes = Array("# pack-refs with: peeled sorted \n".utf8)
    for name in lines.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      bytes += lines[name] ?? []
      bytes.append(0x0A)
    }
    return bytes
  }
}
