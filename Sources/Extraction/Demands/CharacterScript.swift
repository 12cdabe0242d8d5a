/// The script of a character, as far as the ends of Japanese words depend on it.
enum CharacterScript {
  case hiragana, katakana, kanji, latin, digit, mark
}

extension [UInt8] {
  /// Where the character that ends at `end` begins.
  @inline(__always)
  func scalarStart(before end: Int) -> Int {
    var place = end - 1
    while place > 0 && self[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  /// Where the character that begins at `start` ends.
  @inline(__always)
  func scalarEnd(after start: Int) -> Int {
    let lead = self[start]
    return start + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
  }

  /// The script of the character that begins at `start`.
  func script(at start: Int) -> CharacterScript {
    let lead = self[start]
    if lead < 0x80 {
      switch lead {
      case 0x30...0x39: return .digit
      case 0x41...0x5A, 0x61...0x7A: return .latin
      default: return .mark
      }
    }
    guard lead >= 0xE0, start + 2 < count else { return .mark }
    let scalar =
      UInt32(lead & 0x0F) << 12 | UInt32(self[start + 1] & 0x3F) << 6
      | UInt32(self[start + 2] & 0x3F)
    if lead >= 0xF0 { return .kanji }
    switch scalar {
    case 0x3041...0x309F: return .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF: return .katakana
    case 0x3005, 0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF: return .kanji
    default: return .mark
    }
  }

  /// Whether these bytes stand at `start`.
  @inline(__always)
  func hasBytes(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start + bytes.count <= count else { return false }
    for index in bytes.indices where self[start + index] != bytes[index] { return false }
    return true
  }

  /// Whether these bytes end at `end`, not reaching below `floor`.
  @inline(__always)
  func hasBytes(_ bytes: [UInt8], endingAt end: Int, downTo floor: Int = 0) -> Bool {
    end - bytes.count >= floor && hasBytes(bytes, at: end - bytes.count)
  }
}

/// A word as bytes.
func bytes(_ text: StaticString) -> [UInt8] {
  Array(text.description.utf8)
}
