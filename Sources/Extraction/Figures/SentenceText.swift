internal import Lexicon

/// A sentence's folded bytes, with the steps that rules take through them.
///
/// Offsets are those of the document's folded text. Nothing outside of the sentence is seen.
struct SentenceText {
  let bytes: [UInt8]
  let start: Int
  let end: Int

  /// The byte at an offset; 0 outside of the sentence.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset >= start && offset < end ? bytes[offset] : 0
  }

  /// The length of the scalar at an offset.
  @inline(__always)
  func width(_ offset: Int) -> Int {
    let lead = byte(offset)
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The scalar at an offset; 0 at the end.
  func scalar(_ offset: Int) -> UInt32 {
    let lead = UInt32(byte(offset))
    if lead < 0x80 { return lead }
    let second = UInt32(byte(offset + 1) & 0x3F)
    if lead < 0xE0 { return (lead & 0x1F) << 6 | second }
    let third = UInt32(byte(offset + 2) & 0x3F)
    if lead < 0xF0 { return (lead & 0x0F) << 12 | second << 6 | third }
    return (lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(byte(offset + 3) & 0x3F)
  }

  /// The script of the sign before an offset, and where that sign begins.
  ///
  /// Runs of signs are read backwards by the million; most are of three bytes, whose script the
  /// first two tell.
  @inline(__always)
  func script(before offset: Int) -> (script: Script, start: Int) {
    let place = offset - 3
    if place >= start, offset <= end, bytes[place] & 0xF0 == 0xE0 {
      switch bytes[place] {
      case 0xE5...0xE9: return (.kanji, place)
      case 0xE3 where bytes[place + 1] == 0x81 && bytes[place + 2] != 0x80:
        return (.hiragana, place)
      default: return (Script(scalar(place)), place)
      }
    }
    return (Script(scalar(before: offset)), previous(offset))
  }

  /// Where the scalar before an offset begins; the sentence's start at most.
  func previous(_ offset: Int) -> Int {
    var position = offset - 1
    while position > start && byte(position) & 0xC0 == 0x80 { position -= 1 }
    return max(position, start)
  }

  /// The scalar before an offset; 0 at the start.
  func scalar(before offset: Int) -> UInt32 {
    offset > start ? scalar(previous(offset)) : 0
  }

  /// Whether a word begins at an offset.
  ///
  /// Compiled into its caller: of a word of five signs or fewer that is written there, nothing is
  /// left but the comparison of its bytes. A single sign that is written there is no such word.
  @inline(__always)
  @_disfavoredOverload
  func starts(_ word: String, at offset: Int) -> Bool {
    var place = offset + word.utf8.count
    guard offset >= start, place <= end else { return false }
    // Words of one script begin alike; their last bytes tell most of them apart.
    for byte in word.utf8.reversed() {
      place &-= 1
      if bytes[place] != byte { return false }
    }
    return true
  }

  /// Whether a word ends at an offset.
  @inline(__always)
  @_disfavoredOverload
  func ends(_ word: String, at offset: Int) -> Bool {
    offset - word.utf8.count >= start && starts(word, at: offset - word.utf8.count)
  }

  /// Where a word of several signs begins first.
  func place(of word: String, from start: Int, to limit: Int) -> Int? {
    let shift = word.utf8.count - 1
    let last = min(limit, end) - shift - 1
    guard let sign = word.utf8.last, start <= last else { return nil }
    for place in start...last where bytes[place + shift] == sign && starts(word, at: place) {
      return place
    }
    return nil
  }

  /// Whether a word of several signs stands anywhere.
  func holds(_ word: String) -> Bool { place(of: word, from: start, to: end) != nil }

  /// Whether a sign begins at an offset.
  ///
  /// Two thirds of all words that rules ask for are one sign, and each is compiled to the
  /// comparison of its bytes where it is written.
  @inline(__always)
  func starts(_ sign: Sign, at offset: Int) -> Bool {
    offset >= start && offset + sign.count <= end && bytes.hasBytes(sign, at: offset)
  }

  /// Whether a sign ends at an offset.
  @inline(__always)
  func ends(_ sign: Sign, at offset: Int) -> Bool {
    starts(sign, at: offset - sign.count)
  }

  /// Whether a word of a set begins at an offset.
  @inline(__always)
  func has(_ set: borrowing WordTable<Bool>, at offset: Int) -> Bool {
    set.end(in: bytes, from: offset, to: end) >= 0
  }

  /// Whether a word of a backward set ends at an offset.
  @inline(__always)
  func has(_ set: borrowing WordTable<Bool>, endingAt offset: Int) -> Bool {
    set.longest(in: bytes, endingAt: offset, from: start) != nil
  }

  /// Behind the longest word of a set that begins at an offset.
  @inline(__always)
  func skipping(_ set: borrowing WordTable<Bool>, at offset: Int) -> Int? {
    let found = set.end(in: bytes, from: offset, to: end)
    return found < 0 ? nil : found
  }

  /// Whether a word of a set stands anywhere in the sentence.
  func holds(_ set: borrowing WordTable<Bool>) -> Bool {
    var position = start
    while position < end {
      if has(set, at: position) { return true }
      position += width(position)
    }
    return false
  }

  /// Behind a word if it begins at an offset.
  @inline(__always)
  func skipping(_ word: String, at offset: Int) -> Int? {
    starts(word, at: offset) ? offset + word.utf8.count : nil
  }

  /// Behind a lower-case word whose first letter may be a capital.
  func skippingFolded(_ word: String, at offset: Int) -> Int? {
    guard let first = word.utf8.first, byte(offset) | 0x20 == first else { return nil }
    var position = offset + 1
    for letter in word.utf8.dropFirst() {
      if byte(position) != letter { return nil }
      position += 1
    }
    return position
  }

  /// The first offset that holds no space.
  func skippingSpaces(_ offset: Int) -> Int {
    var position = offset
    while true {
      let byte = byte(position)
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        position += 1
      } else if byte == 0xE3 && starts(sign("\u{3000}"), at: position) {
        position += 3
      } else if byte == 0xC2 && starts("\u{A0}", at: position) {
        position += 2
      } else {
        return position
      }
    }
  }

  /// The offset behind the last character before `offset` that is no space.
  func skippingSpaces(before offset: Int) -> Int {
    var position = offset
    while position > start {
      if byte(position - 1) == 0x20 {
        position -= 1
      } else if ends(sign("\u{3000}"), at: position) {
        position -= 3
      } else {
        break
      }
    }
    return position
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A stretch in small letters.
  func lowered(_ range: Range<Int>) -> String {
    let words = string(range)
    return bytes[range].contains { $0 &- 0x41 < 26 || $0 >= 0x80 } ? words.lowercased() : words
  }

  func isDigit(_ offset: Int) -> Bool { byte(offset) &- 0x30 < 10 }
  func isLetter(_ offset: Int) -> Bool { (byte(offset) | 0x20) &- 0x61 < 26 }

  /// The letter at an offset in lower case; other signs are told in no useful way.
  ///
  /// What words may begin with decides most questions; rules ask for it before they compare.
  @inline(__always)
  func letter(_ offset: Int) -> Unicode.Scalar { Unicode.Scalar(byte(offset) | 0x20) }
}

/// The scripts that rules tell apart.
enum Script {
  case none, digit, latin, hiragana, katakana, kanji, space, other

  /// Whether nouns are written in it.
  var isOfNouns: Bool {
    switch self {
    case .kanji, .katakana, .latin, .digit: true
    default: false
    }
  }

  init(_ scalar: UInt32) {
    switch scalar {
    case 0: self = .none
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .latin
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000: self = .space
    case 0x3041...0x309F: self = .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF: self = .katakana
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .kanji
    default: self = .other
    }
  }
}
