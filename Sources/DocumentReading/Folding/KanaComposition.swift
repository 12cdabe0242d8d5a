/// Kana and their voicing marks, which may follow as characters of their own.
enum KanaComposition {
  /// U+FF66 to U+FF9D as full-width kana.
  private static let fullWidth: [UInt32] = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars
  ).map(\.value)

  /// The full-width kana of a half-width one, or its punctuation; nil for other characters.
  static func fullWidth(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xFF61: 0x3002
    case 0xFF62: 0x300C
    case 0xFF63: 0x300D
    case 0xFF64: 0x3001
    case 0xFF65: 0x30FB
    case 0xFF66...0xFF9D: fullWidth[Int(scalar - 0xFF66)]
    case 0xFF9E: 0x309B
    case 0xFF9F: 0x309C
    default: nil
    }
  }

  /// Whether a character voices the kana before it, in any of its four spellings.
  static func isMark(_ scalar: UInt32) -> Bool {
    (0x3099...0x309C).contains(scalar) || scalar == 0xFF9E || scalar == 0xFF9F
  }

  /// か and ゛ make が; nil where no such kana is.
  static func voiced(_ kana: UInt32, by mark: UInt32) -> UInt32? {
    let isHalfVoiced = mark == 0x309A || mark == 0x309C || mark == 0xFF9F
    // Katakana stand 0x60 behind hiragana.
    let isKatakana = (0x30A1...0x30FE).contains(kana)
    let hiragana = isKatakana ? kana - 0x60 : kana
    let voiced: UInt32? =
      switch hiragana {
      case 0x304B...0x3061: hiragana % 2 == 1 && !isHalfVoiced ? hiragana + 1 : nil
      case 0x3064, 0x3066, 0x3068: isHalfVoiced ? nil : hiragana + 1
      case 0x306F...0x307D where (hiragana - 0x306F) % 3 == 0: hiragana + (isHalfVoiced ? 2 : 1)
      case 0x3046: isHalfVoiced ? nil : 0x3094
      case 0x309D: isHalfVoiced ? nil : 0x309E
      default: nil
      }
    return voiced.map { isKatakana ? $0 + 0x60 : $0 }
  }
}
