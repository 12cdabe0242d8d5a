/// Tells UTF-7, which hides text in base64 and is not read.
enum UTF7Guess {
  static func isLabel(_ label: String) -> Bool {
    label.lowercased().filter { $0 != "-" && $0 != "_" } == "utf7"
  }

  /// Whether seven-bit bytes hold runs behind a plus sign that decode to Japanese.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    guard !bytes.contains(where: { $0 >= 0x80 }) else { return false }
    var japanese = 0
    var other = 0
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == 0x2B else {
        offset += 1
        continue
      }
      var end = offset + 1
      var bits: UInt32 = 0
      var bitCount = 0
      var units: [UInt32] = []
      while end < bytes.count, let digit = base64Digit(bytes[end]) {
        bits = bits << 6 | UInt32(digit)
        bitCount += 6
        if bitCount >= 16 {
          units.append(bits >> UInt32(bitCount - 16) & 0xFFFF)
          bitCount -= 16
          bits &= (1 << UInt32(bitCount)) - 1
        }
        end += 1
      }
      let known = units.count { (0x3000...0x9FFF).contains($0) || $0 >= 0xFF00 }
      japanese += known
      other += units.count - known
      offset = end
    }
    return japanese >= 4 && japanese > other * 4
  }

  private static func base64Digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
