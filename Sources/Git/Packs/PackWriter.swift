internal import Digest

/// Where objects are written: one by one to the disk, or gathered into a pack.
package protocol ObjectSink {
  /// Writes one object; successive ones of one path may be kept as differences.
  mutating func write(
    _ kind: GitObject.Kind, _ bytes: [UInt8], path: String?
  ) throws(GitError) -> ObjectID

  /// Puts all that was written on the disk.
  mutating func finish() throws(GitError)
}

/// Writes each object into a file of its own.
package struct LooseWriter: ObjectSink {
  private let repository: Repository

  package init(_ repository: Repository) { self.repository = repository }

  package mutating func write(
    _ kind: GitObject.Kind, _ bytes: [UInt8], path: String?
  ) throws(GitError) -> ObjectID {
    try repository.write(kind, bytes)
  }

  package mutating func finish() throws(GitError) {}
}

/// Gathers objects and puts them on the disk as one pack with its index.
///
/// Successive blobs of one path are kept as differences from the one before, as git's own
/// fast-import does. Of folders a look at one edition needs a single one, whose neighbours nobody
/// asks for: they are kept as differences from one further back, so that few steps make any of them.
package struct PackWriter: ObjectSink {
  private struct Record {
    var id: ObjectID
    var offset: Int
    var checksum: UInt32
  }

  private struct Base {
    /// How many objects of the path were written before it.
    var number: Int
    var bytes: [UInt8]
    var offset: Int
    var depth: Int
  }

  private let repository: Repository
  private var pack: [UInt8] = []
  private var records: [Record] = []
  private var known: Set<ObjectID> = []
  /// What the next object of a path may be told by; of blobs the last one alone.
  private var bases: [String: [Base]] = [:]

  /// Longest chain of differences, as in git.
  private static let deepest = 50
  /// An index of this form has 31 bits for an offset.
  private static let longest = 0x7FFF_FFFF

  package init(_ repository: Repository) {
    self.repository = repository
    begin()
  }

  package var isEmpty: Bool { records.isEmpty }
  package var byteCount: Int { pack.count }

  private mutating func begin() {
    pack = Array("PACK".utf8) + [0, 0, 0, 2, 0, 0, 0, 0]
    records = []
    known = []
    bases = [:]
  }

  package mutating func write(
    _ kind: GitObject.Kind, _ bytes: [UInt8], path: String?
  ) throws(GitError) -> ObjectID {
    let id = GitObject.id(of: kind, bytes)
    guard known.insert(id).inserted else { return id }
    if repository.containsAtOnce(id), (try? repository.object(id)) != nil { return id }
    let offset = pack.count
    guard offset < Self.longest - bytes.count - 1024 else {
      throw GitError(call: "write pack", code: 0, reason: .other, message: "the pack is too long")
    }
    var depth = 0
    let (number, earlier) = place(of: kind, at: path)
    if let base = earlier.last, base.depth < Self.deepest,
      let delta = Delta.instructions(from: base.bytes, to: bytes, limit: bytes.count / 2)
    {
      appendHeader(type: 6, length: delta.count)
      appendDistance(offset - base.offset)
      try appendDeflated(delta, id)
      depth = base.depth + 1
    } else {
      let type: UInt8 =
        switch kind {
        case .commit: 1
        case .tree: 2
        case .blob: 3
        case .tag: 4
        }
      appendHeader(type: type, length: bytes.count)
      try appendDeflated(bytes, id)
    }
    if let path {
      let base = Base(number: number, bytes: bytes, offset: offset, depth: depth)
      bases[path] = (kind == .tree ? earlier : []) + [base]
    }
    records.append(
      Record(id: id, offset: offset, checksum: Zlib.checksum(Array(pack[offset...]))))
    return id
  }

  /// The number of a path's next object, with what it may be told by last.
  ///
  /// A folder is told by the one whose number is its own without the lowest bit that is set. So a
  /// chain is as long as a number has bits, and no more of them have to be kept at hand.
  private func place(
    of kind: GitObject.Kind, at path: String?
  ) -> (number: Int, earlier: ArraySlice<Base>) {
    guard let path, let kept = bases[path], let last = kept.last else { return (0, []) }
    let number = last.number + 1
    guard kind == .tree else { return (number, kept[...]) }
    return (number, kept.prefix { $0.number <= number & (number - 1) })
  }

  private mutating func appendDeflated(_ bytes: [UInt8], _ id: ObjectID) throws(GitError) {
    do {
      pack += try Zlib.deflate(bytes)
    } catch {
      throw .damaged(id.description, "it cannot be deflated")
    }
  }

  private mutating func appendHeader(type: UInt8, length: Int) {
    var rest = length >> 4
    var byte = type << 4 | UInt8(length & 15)
    while rest > 0 {
      pack.append(byte | 0x80)
      byte = UInt8(rest & 0x7F)
      rest >>= 7
    }
    pack.append(byte)
  }

  private mutating func appendDistance(_ distance: Int) {
    var bytes = [UInt8(distance & 0x7F)]
    var rest = distance >> 7
    while rest > 0 {
      rest -= 1
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    pack += bytes.reversed()
  }

  /// Puts pack and index on the disk and makes their objects known; then begins anew.
  ///
  /// The pack is read back and its sum compared before anything may refer to it.
  package mutating func finish() throws(GitError) {
    guard !records.isEmpty else { return }
    let count = UInt32(records.count)
    pack.replaceSubrange(8..<12, with: Self.bigEndian(count))
    let trailer = SHA1.digest(pack[...])
    pack += trailer
    records.sort { $0.id < $1.id }
    let folder = repository.commonFolder + "/objects/pack"
    try Disk.makeFolder(folder)
    let name = String(decoding: Hexadecimal.digits(of: trailer), as: UTF8.self)
    let final = "\(folder)/pack-\(name)"
    // Under the names that git gives to unfinished ones: nobody reads them, and `git prune` takes
    // them away. Every file that ends in .idx is read as an index.
    let mark = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let temporaryPack = "\(folder)/tmp_pack_\(mark)"
    let temporaryIndex = "\(folder)/tmp_idx_\(mark)"
    if Disk.kind(of: final + ".idx") == nil {
      defer {
        try? Disk.remove(temporaryPack)
        try? Disk.remove(temporaryIndex)
      }
      try Disk.create(temporaryPack, with: pack, mode: 0o444)
      try Disk.create(temporaryIndex, with: index(trailer), mode: 0o444)
      guard let written = try Disk.read(temporaryPack), written == pack else {
        throw .damaged(final, "the pack on the disk is not what was written")
      }
      // git takes a pack for one when it sees the index.
      try Disk.move(temporaryPack, to: final + ".pack")
      try Disk.synchronizeFolder(of: final)
      try Disk.move(temporaryIndex, to: final + ".idx")
      try Disk.synchronizeFolder(of: final)
    }
    try repository.refresh()
    for record in records where !repository.containsAtOnce(record.id) {
      throw .damaged(record.id.description, "it is not found in the pack just written")
    }
    begin()
  }

  /// The pack's index, version 2.
  private func index(_ trailer: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2]
    bytes.reserveCapacity(8 + 1024 + records.count * 28 + 40)
    var next = 0
    for first in 0..<256 {
      while next < records.count, records[next].id.firstByte <= first { next += 1 }
      bytes += Self.bigEndian(UInt32(next))
    }
    for record in records { bytes += record.id.bytes }
    for record in records { bytes += Self.bigEndian(record.checksum) }
    for record in records { bytes += Self.bigEndian(UInt32(record.offset)) }
    bytes += trailer
    return bytes + SHA1.digest(bytes[...])
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }
}
