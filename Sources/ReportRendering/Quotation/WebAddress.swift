/// An address that may become a link: http or https, with every other byte encoded.
///
/// Addresses come from front matter and manifests and are as little trusted as the text.
struct WebAddress {
  /// Printable ASCII without quotation marks, brackets, backslashes and blanks.
  let encoded: String

  init?(_ address: String) {
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return nil }
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case 0x21, 0x23...0x26, 0x28...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E, 0x5B, 0x5D:
        bytes.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    encoded = String(decoding: bytes, as: UTF8.self)
  }
}
