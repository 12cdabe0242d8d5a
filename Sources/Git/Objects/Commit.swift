/// A commit, copied out of its object.
package struct Commit: Hashable, Sendable {
  package var id: ObjectID
  package var tree: ObjectID
  package var parents: [ObjectID]
  package var author: Signature
  package var committer: Signature
  package var message: String

  /// Reads a commit object; nil if it is not well formed.
  package init?(id: ObjectID, bytes: [UInt8]) {
    self.id = id
    var tree: ObjectID?
    var parents: [ObjectID] = []
    var author: Signature?
    var committer: Signature?
    var at = 0
    while at < bytes.count, bytes[at] != 0x0A {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[at..<end]
      at = end + 1
      guard let space = line.firstIndex(of: 0x20) else { return nil }
      let value = line[(space + 1)...]
      switch String(decoding: line[..<space], as: UTF8.self) {
      case "tree" where tree == nil: tree = ObjectID(hexDigits: value)
      case "parent" where author == nil:
        guard let parent = ObjectID(hexDigits: value) else { return nil }
        parents.append(parent)
      case "author" where author == nil: author = Signature(line: value)
      case "committer" where committer == nil: committer = Signature(line: value)
      default: break
      }
    }
    guard let tree, let author, let committer else { return nil }
    self.tree = tree
    self.parents = parents
    self.author = author
    self.committer = committer
    message = String(decoding: bytes.dropFirst(at + 1), as: UTF8.self)
  }

  /// The bytes of a commit object.
  package static func bytes(
    tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: String
  ) -> [UInt8] {
    var text = "tree \(tree)\n"
    for parent in parents { text += "parent \(parent)\n" }
    text += "author \(author.line)\ncommitter \(committer.line)\n\n"
    return Array(text.utf8) + Array(message.utf8)
  }
}

/// Who did something and when, as git writes it.
package struct Signature: Hashable, Sendable {
  package var name: String
  package var mail: String
  /// Seconds since 1970, 0 to 2³²−1: libgit2 wraps what lies outside without a word.
  package private(set) var seconds: Int
  package var offsetMinutes: Int

  /// The times that git and libgit2 both keep.
  package static let range = 0...0xFFFF_FFFF

  /// A time outside of the range is moved to its nearer end.
  package init(name: String, mail: String, seconds: Int, offsetMinutes: Int = 0) {
    self.name = Self.cleaned(name, orElse: "unknown")
    self.mail = Self.cleaned(mail, orElse: "unknown")
    self.seconds = min(max(seconds, Self.range.lowerBound), Self.range.upperBound)
    self.offsetMinutes = min(max(offsetMinutes, -14 * 60), 14 * 60)
  }

  /// Reads `name <mail> seconds ±hhmm`; a time that is none is read as 0.
  init?(line: ArraySlice<UInt8>) {
    guard let open = line.firstIndex(of: 0x3C), let close = line.lastIndex(of: 0x3E), open < close
    else { return nil }
    name = Self.trimmed(String(decoding: line[..<open], as: UTF8.self))
    mail = String(decoding: line[(open + 1)..<close], as: UTF8.self)
    let rest = line[(close + 1)...].split(separator: 0x20)
    seconds = rest.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
    let zone = rest.dropFirst().first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
    offsetMinutes = zone / 100 * 60 + zone % 100
  }

  var line: String {
    let minutes = abs(offsetMinutes)
    let zone = String(minutes / 60 * 100 + minutes % 60)
    let padded = String(repeating: "0", count: 4 - zone.utf8.count) + zone
    return "\(name) <\(mail)> \(seconds) \(offsetMinutes < 0 ? "-" : "+")\(padded)"
  }

  private static func cleaned(_ words: String, orElse other: String) -> String {
    let kept = trimmed(
      String(
        String.UnicodeScalarView(
          words.unicodeScalars.filter {
            $0.value >= 0x20 && $0 != "<" && $0 != ">" && $0.value != 0x7F
          }
        )))
    return kept.isEmpty ? other : kept
  }

  private static func trimmed(_ words: String) -> String {
    var bytes = Array(words.utf8)[...]
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
