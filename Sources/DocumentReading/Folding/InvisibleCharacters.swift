/// Characters that a reader does not see and that folding drops.
enum InvisibleCharacters {
  enum Kind {
    case invisible, bidirectional
    /// Chooses how the character before it is drawn; of no interest behind an emoji.
    case presentation
  }

  static func kind(of scalar: UInt32) -> Kind? {
    switch scalar {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: .bidirectional
    case 0xFE00...0xFE0F, 0x200D: .presentation
    case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x200B, 0x200C,
      0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      .invisible
    case 0x00..<0x09, 0x0E..<0x20, 0x7F, 0x80..<0x85, 0x86..<0xA0: .invisible
    default: nil
    }
  }

  /// Whether a character is a pictograph or symbol that joiners and selectors belong to.
  static func isPictograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA9, 0xAE, 0x203C, 0x2049, 0x2100...0x2BFF, 0x3030, 0x303D, 0x3297, 0x3299,
      0x1F000...0x1FAFF:
      true
    default: false
    }
  }

  /// Spaces of any width.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
