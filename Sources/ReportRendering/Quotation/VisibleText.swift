/// Text of a document made safe to show: what would be obeyed or unseen is spelt out.
///
/// C0 and C1 controls, bidirectional and invisible format characters and tags become
/// `\u{202E}`. Line ends and tabs become a blank, since every quotation is one line.
enum VisibleText {
  /// The text itself where nothing has to be spelt out.
  ///
  /// - Parameter keepsLines: leaves line feeds and tabs, for text that is shown in its own lines.
  static func shown(_ text: String, keepsLines: Bool = false) -> String {
    guard text.utf8.contains(where: isSuspect) else { return text }
    var shown: [UInt8] = []
    shown.reserveCapacity(text.utf8.count + 16)
    var previous: UInt32 = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x0A, 0x09:
        shown.append(keepsLines ? UInt8(value) : 0x20)
      case 0x0D:
        if !keepsLines { shown.append(0x20) }
      case 0x200D where previous >= 0x1F000 || previous == 0xFE0F:
        shown.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default:
        if isSpeltOut(value) {
          shown.append(contentsOf: "\\u{\(String(value, radix: 16, uppercase: true))}".utf8)
        } else {
          shown.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
      previous = value
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// Whether a scalar is never passed on as it is.
  static func isSpeltOut(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5,
      0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF0...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE00FF:
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// Lead bytes of what is spelt out, and of little else that documents hold.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xEF, 0xF0...0xFF: true
    default: false
    }
  }
}
