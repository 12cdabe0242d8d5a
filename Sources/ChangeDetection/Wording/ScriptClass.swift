/// The script of a character, as far as cutting words needs it.
enum ScriptClass: UInt8 {
  case word, hangul, katakana, ideograph, hiragana, syllable
  /// Vowel signs and tone marks that belong to the character before.
  case sign
  case space, mark

  /// The script and the length in bytes of the character at a place.
  static func next(in bytes: [UInt8], at offset: Int, end: Int) -> (ScriptClass, Int) {
    let first = bytes[offset]
    if first < 0x80 { return (ascii(first), 1) }
    let length = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1, end - offset)
    guard length > 1 else { return (.mark, 1) }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in offset + 1..<offset + length {
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (of(scalar), length)
  }

  /// Whether a mark stands inside a word: don't, l’eau, 3.5, 1,000.
  static func joinsWord(_ bytes: [UInt8], at offset: Int, length: Int, end: Int) -> Bool {
    let behind = offset + length
    guard behind < end else { return false }
    let isApostrophe =
      bytes[offset] == 0x27
      || (length == 3 && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
        && bytes[offset + 2] == 0x99)
    if isApostrophe { return next(in: bytes, at: behind, end: end).0 == .word }
    let isDecimalMark = bytes[offset] == 0x2C || bytes[offset] == 0x2E
    return isDecimalMark && isDigit(bytes[offset - 1]) && isDigit(bytes[behind])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func ascii(_ byte: UInt8) -> ScriptClass {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .word
    case 0x20, 0x09, 0x0A, 0x0D: .space
    default: .mark
    }
  }

  private static func of(_ scalar: UInt32) -> ScriptClass {
    switch scalar {
    case 0x3041...0x3096, 0x309D...0x309F: .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: .katakana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005...0x3007:
      .ideograph
    case 0xAC00...0xD7A3, 0x1100...0x11FF: .hangul
    case 0x3000, 0xA0, 0x2002...0x200A: .space
    case 0xE31, 0xE34...0xE3A, 0xE47...0xE4E, 0xEB1, 0xEB4...0xEBC, 0xEC8...0xECD,
      0x17B4...0x17D3, 0x102B...0x103E:
      .sign
    case 0x300...0x36F: .sign
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: .syllable
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x370...0x52F, 0x531...0x587,
      0x5D0...0x5EA, 0x620...0x64A, 0x660...0x669, 0x900...0xDFF, 0x10A0...0x10FF,
      0x1E00...0x1FFF:
      .word
    default: .mark
    }
  }
}
