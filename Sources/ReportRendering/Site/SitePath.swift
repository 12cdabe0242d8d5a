internal import PolicyModel

/// Names of files and folders in a site, made from words that nobody vouches for.
///
/// A store's names are safe when it was written by this tool; one that somebody else wrote may
/// hold anything. What is not a letter, a digit, `-`, `_` or a point between them becomes `-`, and
/// a name that was changed, or that another one differs from in case only, gets a mark of its own.
package struct SitePath: Sendable {
  private var names: [String: String] = [:]
  private var taken: Set<String> = []

  package init() {}

  /// The names for words that stand beside one another in one folder.
  package init(_ words: [String]) {
    for word in words { _ = name(for: word) }
  }

  /// The name for words; the same one each time.
  package mutating func name(for words: String) -> String {
    if let name = names[words] { return name }
    var name = Self.cleaned(words)
    if name.isEmpty || name != words || taken.contains(name.lowercased()) {
      name = (name.isEmpty ? "x" : name) + "-" + Self.mark(of: words)
    }
    while taken.contains(name.lowercased()) { name += "x" }
    names[words] = name
    taken.insert(name.lowercased())
    return name
  }

  /// The name that was given to words; cleaned where none was.
  package func known(_ words: String) -> String { names[words] ?? Self.cleaned(words) }

  private static func cleaned(_ words: String) -> String {
    var name = String.UnicodeScalarView()
    var length = 0
    for scalar in words.unicodeScalars {
      let isKept: Bool =
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        case 0x2E: !name.isEmpty && name.last != "."
        case 0x00...0x7F: false
        default:
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.value == 0x30FC
        }
      let kept = isKept ? scalar : "-"
      if kept == "-", name.last == "-" || name.isEmpty { continue }
      length += UTF8.width(kept)
      if length > 96 { break }
      name.append(kept)
    }
    while let last = name.last, last == "-" || last == "." { name.removeLast() }
    return String(name)
  }

  /// Eight letters that tell words apart (FNV-1a).
  private static func mark(of words: String) -> String {
    let digits = String(Fingerprint.of(words.utf8), radix: 36)
    return String(digits.suffix(8))
  }

  /// A path as a relative address: every byte that is not plain ASCII is encoded.
  package static func address(_ path: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A number that tells byte sequences apart and is the same on every machine (FNV-1a).
package enum Fingerprint {
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The 32-bit form, which a script can compute with whole numbers.
  static func short(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
