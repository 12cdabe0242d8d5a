internal import Git

/// What an import is about to tag, written down before the branch moves, until the files checked out
/// are up to date.
///
/// If the process dies between, the next command finds the editions here.
extension EditionStore {
  typealias PendingTag = (name: String, id: ObjectID)

  private var pendingFile: String { repository.commonFolder + "/kaitei-pending" }

  /// Tags that may not be set yet whose commits are part of the branch.
  func pendingTags() throws(GitError) -> [PendingTag] {
    guard let bytes = try Disk.read(pendingFile, limit: 1 << 26) else { return [] }
    var lines = bytes.split(separator: 0x0A).map { Array($0) }
    // A file that was cut off has no such end, and its import never moved the branch.
    guard let last = lines.popLast(), last == Array("end".utf8),
      case .branch(_, let tip?) = try repository.head()
    else { return [] }
    var tags: [PendingTag] = []
    for line in lines {
      guard line.count > 41, let id = ObjectID(hexDigits: line[..<40]) else { continue }
      tags.append((String(decoding: line[41...], as: UTF8.self), id))
    }
    guard let newest = tags.last, repository.contains(newest.id),
      try repository.object(newest.id).kind == .commit,
      try repository.isReachable(newest.id, from: tip)
    else { return [] }
    return tags
  }

  func writePending(_ tags: [PendingTag]) throws(GitError) {
    let lines = tags.map { "\($0.id) \($0.name)\n" }.joined() + "end\n"
    try Disk.replace(pendingFile, with: Array(lines.utf8))
  }

  func clearPending() throws(GitError) {
    try Disk.remove(pendingFile)
  }

  // MARK: The first import

  private var firstFile: String { repository.commonFolder + "/kaitei-first" }

  /// Whether a first import began and its branch may not be there yet: what commits there are
  /// belong to it, and were told to nobody.
  var isFirstImportUnfinished: Bool { Disk.kind(of: firstFile) != nil }

  /// Says that a first import begins. Where commits are there already without a branch, something
  /// else happened, which `verify` tells.
  func beginFirst() throws(GitError) {
    guard !isFirstImportUnfinished, !repository.holdsCommits() else { return }
    try Disk.replace(firstFile, with: Array("first import\n".utf8))
  }

  /// Says that it is over; where that cannot be said, the next import does.
  func endFirst() {
    if isFirstImportUnfinished { try? Disk.remove(firstFile) }
  }

  func setTags(_ tags: [PendingTag]) throws(GitError) {
    if tags.count > 8 {
      try repository.setMany(tags)
      return
    }
    for (name, id) in tags {
      let old = try repository.target(of: name)
      if old == id { continue }
      try repository.compareAndSwap(name, from: old, to: id, because: "kaitei: import")
    }
  }
}
