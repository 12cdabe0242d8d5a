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

extension [UInt8] {
  /// Whether this sign stands at `start`.
  @inline(__always)
  func hasBytes(_ sign: Sign, at start: Int) -> Bool {
    let scalar = sign.scalar.value
    if scalar < 0x80 { return start >= 0 && start < count && self[start] == UInt8(scalar) }
    if scalar < 0x800 {
      return start >= 0 && start + 1 < count && self[start + 1] == UInt8(0x80 | scalar & 0x3F)
        && self[start] == UInt8(0xC0 | scalar >> 6)
    }
    // The signs of one script differ in their last bytes.
    return start >= 0 && start + 2 < count && self[start + 2] == UInt8(0x80 | scalar & 0x3F)
      && self[start + 1] == UInt8(0x80 | scalar >> 6 & 0x3F)
      && self[start] == UInt8(0xE0 | scalar >> 12)
  }

  /// Whether this sign ends at `end`, not reaching below `floor`.
  @inline(__always)
  func hasBytes(_ sign: Sign, endingAt end: Int, downTo floor: Int = 0) -> Bool {
    end - sign.count >= floor && hasBytes(sign, at: end - sign.count)
  }

  /// Whether this word stands at `start`.
  @inline(__always)
  func hasBytes(_ word: Word, at start: Int) -> Bool {
    var place = start + word.count
    guard start >= 0, place <= count else { return false }
    // The words of one script differ in their last bytes. Those of a word that is written where
    // this is called are known there.
    for byte in word.text.utf8.reversed() {
      place &-= 1
      if self[place] != byte { return false }
    }
    return true
  }

  /// Whether this word ends at `end`, not reaching below `floor`.
  @inline(__always)
  func hasBytes(_ word: Word, endingAt end: Int, downTo floor: Int = 0) -> Bool {
    end - word.count >= floor && hasBytes(word, at: end - word.count)
  }
}

/// One sign of at most three bytes, known where the code is compiled.
struct Sign: ExpressibleByUnicodeScalarLiteral, Equatable, Sendable {
  let scalar: Unicode.Scalar

  @inline(__always)
  init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    precondition(scalar.value < 0x10000)
    self.scalar = scalar
  }

  @inline(__always)
  var count: Int { scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : 3 }
}

/// A word that is compared byte by byte.
struct Word: ExpressibleByStringLiteral, Equatable, Sendable {
  let text: String

  @inline(__always)
  init(stringLiteral text: String) {
    self.text = text
  }

  /// The length in bytes.
  @inline(__always)
  var count: Int { text.utf8.count }
}

/// A word to compare a text with.
@inline(__always)
func bytes(_ word: Word) -> Word { word }

/// A sign to compare a text with: what a loop over all characters asks for.
@inline(__always)
func sign(_ sign: Sign) -> Sign { sign }
