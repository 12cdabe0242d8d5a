/// A folder as git keeps it: names with what they stand for.
package struct Tree: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package enum Mode: UInt32, Hashable, Sendable {
      case folder = 0o040000
      case file = 0o100644
      case groupWritable = 0o100664
      case executable = 0o100755
      case link = 0o120000
      case submodule = 0o160000
    }

    /// The name as bytes; git asks for no encoding.
    package var name: [UInt8]
    package var mode: Mode
    package var id: ObjectID

    package init(_ name: String, _ mode: Mode, _ id: ObjectID) {
      self.init(name: Array(name.utf8), mode: mode, id: id)
    }

    package init(name: [UInt8], mode: Mode, id: ObjectID) {
      self.name = name
      self.mode = mode
      self.id = id
    }

    fileprivate var key: [UInt8] { mode == .folder ? name + [0x2F] : name }
  }

  /// In git's order: as bytes, a folder's name with a slash behind it.
  package private(set) var entries: [Entry]

  package init(_ entries: [Entry] = []) {
    self.entries = entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  /// Reads `mode name NUL id`, again and again; nil if it is not that.
  package init?(bytes: [UInt8]) {
    var entries: [Entry] = []
    var at = 0
    while at < bytes.count {
      var mode: UInt32 = 0
      while at < bytes.count, bytes[at] != 0x20 {
        guard (0x30...0x37).contains(bytes[at]), mode < 1 << 24 else { return nil }
        mode = mode << 3 | UInt32(bytes[at] - 0x30)
        at += 1
      }
      let start = at + 1
      guard start < bytes.count, let end = bytes[start...].firstIndex(of: 0), end > start,
        end + ObjectID.byteCount < bytes.count,
        let known = Entry.Mode(rawValue: mode),
        let id = ObjectID(bytes: bytes[(end + 1)...(end + ObjectID.byteCount)])
      else { return nil }
      entries.append(Entry(name: Array(bytes[start..<end]), mode: known, id: id))
      at = end + 1 + ObjectID.byteCount
    }
    self.entries = entries
  }

  /// The tree as git stores it.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      bytes += Array(String(entry.mode.rawValue, radix: 8).utf8)
      bytes.append(0x20)
      bytes += entry.name
      bytes.append(0)
      bytes += entry.id.bytes
    }
    return bytes
  }

  /// Whether two trees are the same but for what one name stands for.
  package static func differ(onlyIn name: String, _ a: [UInt8], _ b: [UInt8]) -> Bool {
    let name = Array(name.utf8)
    let (x, y) = (range(ofEntryNamed: name, in: a), range(ofEntryNamed: name, in: b))
    let (one, two) = (rest(of: a, without: x), rest(of: b, without: y))
    return one.before.count + one.after.count == two.before.count + two.after.count
      && (one.before + one.after).elementsEqual(two.before + two.after)
  }

  private static func rest(
    of bytes: [UInt8], without range: Range<Int>?
  ) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    guard let range else { return (bytes[...], []) }
    return (bytes[..<range.lowerBound], bytes[range.upperBound...])
  }

  private static func range(ofEntryNamed name: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    var at = 0
    while at < bytes.count {
      let start = at
      while at < bytes.count, bytes[at] != 0x20 { at += 1 }
      let nameStart = at + 1
      at = nameStart
      while at < bytes.count, bytes[at] != 0 { at += 1 }
      guard at + ObjectID.byteCount < bytes.count else { return nil }
      let end = at + 1 + ObjectID.byteCount
      if at - nameStart == name.count, bytes[nameStart..<at].elementsEqual(name) {
        return start..<end
      }
      at = end
    }
    return nil
  }

  /// The entry of a name, found without reading the others; nil where there is none.
  package static func entry(named name: String, in bytes: [UInt8]) -> Entry? {
    entry(named: Array(name.utf8), in: bytes)
  }

  /// The entry of a name as bytes.
  static func entry(named name: [UInt8], in bytes: [UInt8]) -> Entry? {
    guard let range = range(ofEntryNamed: name, in: bytes) else { return nil }
    return Tree(bytes: Array(bytes[range]))?.entries.first
  }

  package subscript(name: String) -> Entry? {
    let name = Array(name.utf8)
    return entries.first { $0.name == name }
  }

  /// The tree with an entry put in, or in the place of the one of its name.
  package func setting(_ entry: Entry) -> Tree {
    var tree = self
    tree.entries.removeAll { $0.name == entry.name }
    let key = entry.key
    let at =
      tree.entries.firstIndex { key.lexicographicallyPrecedes($0.key) } ?? tree.entries.count
    tree.entries.insert(entry, at: at)
    return tree
  }
}
