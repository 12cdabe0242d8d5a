@_spi(_Unicode) internal import Swift

/// One part of a git reference that is also a safe file name on every system.
///
/// What a document's author or a file name says is not trusted: controls, invisible and
/// bidirectional characters, path and glob signs are replaced, forms are composed, and length
/// is bounded.
public struct StoreKey: Hashable, Sendable, CustomStringConvertible {
  public let text: String
  public var description: String { text }

  /// Longest key, in bytes of UTF-8.
  static let limit = 120

  /// The key that a name comes to; nil where nothing is left of it.
  public init?(cleaning name: String) {
    var scalars: [Unicode.Scalar] = []
    for scalar in name._nfc {
      if Self.isDropped(scalar) { continue }
      if Self.isReplaced(scalar) {
        if scalars.last != "-" { scalars.append("-") }
      } else if scalar == ".", scalars.last == "." {
        continue
      } else {
        scalars.append(scalar)
      }
    }
    while let first = scalars.first, first == "-" || first == "." { scalars.removeFirst() }
    var length = 0
    var kept = String.UnicodeScalarView()
    for scalar in scalars {
      length += UTF8.width(scalar)
      if length > Self.limit { break }
      kept.append(scalar)
    }
    while let last = kept.last, last == "-" || last == "." { kept.removeLast() }
    var text = String(kept)
    for ending in [".lock", ".git"] where text.lowercased().hasSuffix(ending) {
      text = String(text.dropLast(ending.count)) + "-" + ending.dropFirst()
    }
    guard !text.isEmpty, !Self.reserved.contains(text.lowercased()) else { return nil }
    self.text = text
  }

  /// Names that some system keeps for itself.
  private static let reserved: Set<String> = [
    "git", "head", "con", "prn", "aux", "nul", "latest", "previous", "first",
  ]

  private static func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
    "~^:?*[]\\/ \"<>|@{}\u{3000}$`'!;&#%".unicodeScalars.contains(scalar)
      || scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace || scalar.value < 0x20 { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return true
    default:
      return scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
