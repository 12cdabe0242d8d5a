extension Repository {
  /// Adds or changes many references at once, in the packed file.
  ///
  /// One file is written and synced instead of one for each reference. A loose reference of
  /// the same name is set by itself, since it would hide the packed one. Names have to be
  /// valid, targets have to be commits. Asks to be called under the store's lock.
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
    try LockedFile.change(path, tries: 8) { (copy, old) throws(GitError) in
      try? Disk.remove(copy)
      try Disk.create(copy, with: Self.merged(old, with: packed), isLasting: false)
    }
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
