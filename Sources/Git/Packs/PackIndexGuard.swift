internal import Digest

/// Looks at the indexes of packs before libgit2 does.
///
/// libgit2 follows an index's offsets without asking whether they lie inside of the file; one
/// turned bit made it read memory that is not its own.
enum PackIndexGuard {
  /// Longer files are left unread: they belong to repositories of another kind.
  private static let limit = 64 << 20

  /// Throws the first index, of packs or of commits, that could lead astray.
  static func check(_ folders: [String]) throws(GitError) {
    for folder in folders {
      for name in Disk.names(in: folder + "/pack") {
        let path = "\(folder)/pack/\(name)"
        if name == "multi-pack-index" {
          try checkSum(path)
        } else if name.hasSuffix(".idx") {
          try checkIndex(path)
        }
      }
      try checkSum(folder + "/info/commit-graph")
    }
  }

  private static func checkIndex(_ path: String) throws(GitError) {
    guard case .file(let size, _)? = Disk.kind(of: path), size <= limit,
      let bytes = try Disk.read(path)
    else { return }
    guard case .file(let packSize, _)? = Disk.kind(of: path.dropLast(4) + ".pack") else { return }
    if let why = fault(in: bytes, packSize: packSize) { throw .damaged(path, why) }
  }

  /// What is wrong with an index of version 2; nil if nothing is.
  private static func fault(in index: [UInt8], packSize: Int) -> String? {
    let bytes = index.span
    guard bytes.count >= 1072, bytes[0] == 0xFF, bytes[1] == 0x74, bytes[2] == 0x4F,
      bytes[3] == 0x63, number(bytes, 4) == 2
    else { return "it is no index of version 2" }
    var count = 0
    for slot in 0..<256 {
      let next = number(bytes, 8 + slot * 4)
      guard next >= count else { return "its table of contents is out of order" }
      count = next
    }
    let offsets = 1032 + count * 24
    let long = offsets + count * 4
    guard long + 40 <= bytes.count, (bytes.count - long - 40) % 8 == 0 else {
      return "it has not the length that its contents need"
    }
    let longCount = (bytes.count - long - 40) / 8
    for entry in 0..<count {
      let offset = number(bytes, offsets + entry * 4)
      if offset < 1 << 31 {
        guard offset >= 12, offset < packSize - 20 else { return "it points outside of its pack" }
        continue
      }
      let place = offset - (1 << 31)
      guard place < longCount else { return "it points outside of itself" }
      let high = number(bytes, long + place * 8)
      guard high < 1 << 24,
        high << 32 | number(bytes, long + place * 8 + 4) < packSize - 20
      else { return "it points outside of its pack" }
    }
    return nil
  }

  private static func number(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    Int(bytes[at]) << 24 | Int(bytes[at + 1]) << 16 | Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
  }

  private static func checkSum(_ path: String) throws(GitError) {
    guard case .file(let size, _)? = Disk.kind(of: path), size <= limit,
      let bytes = try Disk.read(path)
    else { return }
    guard bytes.count > 20,
      SHA1.digest(bytes.dropLast(20)).elementsEqual(bytes.suffix(20))
    else {
      throw .damaged(path, "its bytes do not give its sum")
    }
  }
}
