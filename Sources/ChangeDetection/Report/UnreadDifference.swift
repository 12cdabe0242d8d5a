internal import PolicyModel

/// Whether the sources differ in letters or digits, outside of what was read as text.
///
/// A report that tells nothing must not hide that: it says where to look.
enum UnreadDifference {
  /// The lines of the first letters or digits that differ; nil where spaces, signs and widths alone
  /// do.
  ///
  /// - Complexity: O(*n*)
  static func lines(_ comparison: Comparison) -> ChangeReport.UnreadLines? {
    let old = comparison.old.document.text.utf8
    let new = comparison.new.document.text.utf8
    var (i, j) = (0, 0)
    while true {
      let a = next(in: old, &i)
      let b = next(in: new, &j)
      if a == nil, b == nil { return nil }
      guard a?.letter != b?.letter else { continue }
      return ChangeReport.UnreadLines(
        old: comparison.old.lines.line(at: min(a?.offset ?? old.count, max(0, old.count - 1))),
        new: comparison.new.lines.line(at: min(b?.offset ?? new.count, max(0, new.count - 1))))
    }
  }

  /// The next letter or digit, a wide one as its narrow twin.
  private static func next(
    in bytes: [UInt8], _ index: inout Int
  ) -> (letter: UInt32, offset: Int)? {
    while index < bytes.count {
      let offset = index
      let width = bytes[offset].utf8Width
      index += width
      var value = UInt32(bytes[offset])
      if width > 1 {
        value &= 0x7F >> UInt32(width)
        for byte in bytes[(offset + 1)..<min(index, bytes.count)] {
          value = value << 6 | UInt32(byte & 0x3F)
        }
      }
      if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isWord =
        value < 0x80
        ? (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWord { return (value, offset) }
    }
    return nil
  }
}

extension UInt8 {
  /// How many bytes the scalar has that begins with this one.
  fileprivate var utf8Width: Int { self < 0x80 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4 }
}
