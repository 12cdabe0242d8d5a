/// Objects in files of their own, read by our own hand.
///
/// libgit2 up to 1.9 loops for ever on a loose object that was cut short (libgit2 issue 7342),
/// so none is shown to it before it was inflated to its end here.
struct LooseObjects: Sendable {
  /// Object folders: the repository's own, then those it borrows from.
  var folders: [String]

  /// No object is taken to be longer than this.
  static let limit = 1 << 30

  /// The repository's object folder and, through `info/alternates`, the ones it borrows from.
  init(folder: String, borrowing others: [String] = []) {
    var folders: [String] = []
    var waiting = [folder] + others
    while let next = waiting.first, folders.count < 16 {
      waiting.removeFirst()
      guard !folders.contains(next) else { continue }
      folders.append(next)
      guard let list = try? Disk.read(next + "/info/alternates", limit: 1 << 20) else { continue }
      for line in list.split(separator: 0x0A) where line.first != 0x23 {
        let path = String(decoding: line, as: UTF8.self)
        waiting.append(path.hasPrefix("/") ? path : next + "/" + path)
      }
    }
    self.folders = folders
  }

  /// Where an object's file would stand in a folder.
  static func path(of id: ObjectID, in folder: String) -> String {
    let digits = id.description
    return "\(folder)/\(digits.prefix(2))/\(digits.dropFirst(2))"
  }

  /// The object, if it is kept loose; throws if its file is damaged.
  func object(_ id: ObjectID) throws(GitError) -> GitObject? {
    for folder in folders {
      if let file = try Disk.read(Self.path(of: id, in: folder), limit: Self.limit) {
        return try Self.object(id, in: file)
      }
    }
    return nil
  }

  /// Reads a loose object's file: one deflated stream, `kind length NUL bytes`, nothing behind.
  static func object(_ id: ObjectID, in file: [UInt8]) throws(GitError) -> GitObject {
    let name = id.description
    guard !file.isEmpty else { throw .damaged(name, "the object's file is empty") }
    let inflated: Zlib.Inflated
    do {
      inflated = try Zlib.inflate(file, limit: Self.limit + 64)
    } catch {
      switch error {
      case .cutShort: throw .damaged(name, "the object's file is cut short")
      case .tooLong: throw .damaged(name, "the object is longer than 1 GB")
      case .damaged, .outOfMemory: throw .damaged(name, "the object's file cannot be inflated")
      }
    }
    let bytes = inflated.bytes
    guard inflated.consumed == file.count else {
      throw .damaged(name, "bytes stand behind the end of the object")
    }
    guard let end = bytes.prefix(40).firstIndex(of: 0),
      let space = bytes[..<end].firstIndex(of: 0x20),
      let kind = GitObject.Kind(rawValue: String(decoding: bytes[..<space], as: UTF8.self)),
      let length = Int(String(decoding: bytes[(space + 1)..<end], as: UTF8.self)),
      length == bytes.count - end - 1
    else { throw .damaged(name, "the object's header is wrong") }
    return GitObject(kind, Array(bytes[(end + 1)...]))
  }
}
