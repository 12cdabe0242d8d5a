/// What alignment needs to know of a character.
enum LetterClass: UInt8 {
  case none, digit, word, hiragana, katakana, ideograph, syllable

  /// Whether words of this script stand without spaces.
  var isUnspaced: Bool { rawValue >= Self.hiragana.rawValue }
}

/// A letter as alignment sees it: width and case folded away.
struct Letter {
  var scalar: UInt32
  var letterClass: LetterClass
}

/// Walks the characters of a stretch of UTF-8; invalid bytes are passed over.
struct LetterScan {
  private let end: Int
  private(set) var offset: Int

  init(_ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The next character, nil at the end.
  @inline(__always)
  mutating func next(in bytes: [UInt8]) -> Letter? {
    guard offset < end else { return nil }
    let first = bytes[offset]
    if first < 0x80 {
      offset += 1
      return Self.ascii(first)
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= end else {
      offset += 1
      return Letter(scalar: 0, letterClass: .none)
    }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in offset + 1..<offset + length {
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    offset += length
    return Self.classified(scalar)
  }

  /// Whether the letter just read stands in capitals.
  func isCapital(_ letter: Letter, in bytes: [UInt8]) -> Bool {
    letter.scalar < 0x80
      ? bytes[offset - 1] < 0x61 : letter.scalar < 0x100 && bytes[offset - 1] < 0x9F
  }

  /// Whether a mark just read parts a compound for easy reading: Bürger-Geld, Bürger·geld.
  ///
  /// A hyphen does where both parts are nouns in capitals, as in German; *self-driving* and
  /// *10-year* are words of their own.
  func standsInCompound(_ mark: Letter, behindCapital isCapital: Bool, in bytes: [UInt8]) -> Bool {
    guard mark.letterClass == .none, offset < end else { return false }
    let previous = bytes[offset - 1]
    if previous == 0x2D {
      guard isCapital else { return false }
      var next = self
      guard let letter = next.next(in: bytes), letter.letterClass == .word else { return false }
      return next.isCapital(letter, in: bytes)
    }
    return previous == 0xB7 && offset > 1 && bytes[offset - 2] == 0xC2
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> Letter {
    switch byte {
    case 0x30...0x39: Letter(scalar: UInt32(byte), letterClass: .digit)
    case 0x61...0x7A: Letter(scalar: UInt32(byte), letterClass: .word)
    case 0x41...0x5A: Letter(scalar: UInt32(byte) + 0x20, letterClass: .word)
    default: Letter(scalar: UInt32(byte), letterClass: .none)
    }
  }

  private static func classified(_ scalar: UInt32) -> Letter {
    switch scalar {
    case 0x3041...0x309F: return Letter(scalar: scalar, letterClass: .hiragana)
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F:
      return Letter(scalar: scalar, letterClass: .katakana)
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005...0x3007:
      return Letter(scalar: scalar, letterClass: .ideograph)
    case 0xFF01...0xFF5E: return ascii(UInt8(scalar - 0xFEE0))
    case 0xAC00...0xD7A3, 0x0E00...0x0E7F, 0x1100...0x11FF, 0x1780...0x17FF, 0x0E80...0x0FFF:
      return Letter(scalar: scalar, letterClass: .syllable)
    case 0xC0...0xDE where scalar != 0xD7: return Letter(scalar: scalar + 0x20, letterClass: .word)
    case 0x391...0x3A9, 0x410...0x42F: return Letter(scalar: scalar + 0x20, letterClass: .word)
    case 0xAA, 0xB5, 0xBA, 0xDF...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x370...0x5FF,
      0x620...0x64A, 0x900...0xDFF, 0x1E00...0x1FFF:
      return Letter(scalar: scalar, letterClass: .word)
    default: return Letter(scalar: scalar, letterClass: .none)
    }
  }
}

extension Letter {
  /// Digits and the ideographs that write numbers.
  var isNumeral: Bool {
    switch scalar {
    case 0x30...0x39: true
    case 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341,
      0x767E, 0x5343, 0x4E07:
      true
    default: false
    }
  }
}
