/// Whether the bytes of git's index are all that they say they are.
///
/// The sum at the end may be left out, and then the length alone tells that it was cut short.
enum IndexCheck {
  /// What is wrong; nil if nothing is.
  static func fault(in index: [UInt8]) -> String? {
    let bytes = index.span
    guard bytes.count >= 32, bytes[0] == 0x44, bytes[1] == 0x49, bytes[2] == 0x52,
      bytes[3] == 0x43, (2...4).contains(number(bytes, 4))
    else { return bytes.count < 32 ? "it is cut short" : "it is no index" }
    let version = number(bytes, 4)
    var at = 12
    for _ in 0..<number(bytes, 8) {
      guard let next = end(ofEntryAt: at, version, bytes) else { return "it is cut short" }
      guard isMode(number(bytes, at + 24)) else {
        return "one of its entries is of no kind that git has"
      }
      at = next
    }
    // Extensions: four letters, a length, that many bytes.
    while at < bytes.count - ObjectID.byteCount {
      guard at + 8 <= bytes.count else { return "it is cut short" }
      at += 8 + number(bytes, at + 4)
    }
    return at == bytes.count - ObjectID.byteCount ? nil : "it is cut short"
  }

  private static func end(ofEntryAt start: Int, _ version: Int, _ bytes: Span<UInt8>) -> Int? {
    let flagsAt = start + 60
    guard flagsAt + 2 <= bytes.count else { return nil }
    let isExtended = version >= 3 && bytes[flagsAt] & 0x40 != 0
    var at = flagsAt + (isExtended ? 4 : 2)
    if version == 4 {
      // How much of the name before is kept, in seven bits a byte.
      while at < bytes.count, bytes[at] & 0x80 != 0 { at += 1 }
      at += 1
    }
    while at < bytes.count, bytes[at] != 0 { at += 1 }
    guard at < bytes.count else { return nil }
    // Up to version 3 one to eight zeros fill the entry to a multiple of eight.
    let next = version == 4 ? at + 1 : start + (at - start + 8) / 8 * 8
    return next <= bytes.count - ObjectID.byteCount ? next : nil
  }

  /// Files, links, commits of submodules, and folders where an index is sparse.
  private static func isMode(_ mode: Int) -> Bool {
    [0o100644, 0o100755, 0o100664, 0o120000, 0o160000, 0o40000].contains(mode)
  }

  private static func number(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    Int(bytes[at]) << 24 | Int(bytes[at + 1]) << 16 | Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
  }
}
