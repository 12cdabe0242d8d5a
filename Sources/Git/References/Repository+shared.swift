extension Repository {
  /// The references below a folder that all work trees share, such as `refs/tags/plan/`, by name.
  ///
  /// Only what lies there is looked at: asking libgit2 costs as much as all references together.
  package func sharedReferences(
    under folder: String
  ) throws(GitError) -> [String: ObjectID] {
    var found: [String: ObjectID] = [:]
    // In this order: one that somebody packs meanwhile is seen in one place or in both.
    try addLoose(under: Path.trimmed(folder), to: &found)
    if let packed = try Disk.read(commonFolder + "/packed-refs") {
      guard Self.add(packed.span, under: Array(folder.utf8), to: &found) else {
        throw .damaged("packed-refs", "a line of it is no reference")
      }
    }
    return found
  }

  /// Adds the lines of a packed file whose names begin so and that no loose reference hides;
  /// false where a line is none of git's.
  private static func add(
    _ file: Span<UInt8>, under folder: [UInt8], to found: inout [String: ObjectID]
  ) -> Bool {
    let nameAt = 2 * ObjectID.byteCount + 1
    var at = 0
    while at < file.count {
      let start = at
      while at < file.count, file[at] != 0x0A { at += 1 }
      let end = at
      at += 1
      if start == end || file[start] == 0x23 || file[start] == 0x5E { continue }
      guard end - start > nameAt, file[start + nameAt - 1] == 0x20 else { return false }
      let name = start + nameAt
      guard end - name > folder.count,
        folder.indices.allSatisfy({ file[name + $0] == folder[$0] })
      else { continue }
      let words = (name..<end).map { file[$0] }
      guard let id = ObjectID(hexDigits: (start..<(name - 1)).map { file[$0] }[...]) else {
        return false
      }
      let reference = String(decoding: words, as: UTF8.self)
      if found[reference] == nil { found[reference] = id }
    }
    return true
  }

  private func addLoose(
    under folder: String, to found: inout [String: ObjectID]
  ) throws(GitError) {
    for part in Disk.names(in: "\(commonFolder)/\(folder)") where !part.hasSuffix(".lock") {
      let name = "\(folder)/\(part)"
      let path = "\(commonFolder)/\(name)"
      switch Disk.kind(of: path) {
      case .folder: try addLoose(under: name, to: &found)
      case .file:
        // Gone between the two looks: somebody packed it or took it away.
        guard let bytes = try Disk.read(path, limit: 1 << 16) else { continue }
        if let id = ObjectID(hexDigits: bytes.prefix(2 * ObjectID.byteCount)) {
          found[name] = id
        } else if bytes.starts(with: Array("ref:".utf8)) {
          found[name] = try target(of: name)
        } else {
          throw .damaged(name, "it names no object")
        }
      default: found[name] = try target(of: name)
      }
    }
  }
}
