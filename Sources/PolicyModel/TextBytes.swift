/// Comparing by bytes what has no combining signs: `==`, `hasPrefix` and `hasSuffix` would first
/// bring both texts to one normal form, sign by sign.
extension String {
  /// Whether a text begins with the bytes of a word.
  package func beginsInBytes(of word: String) -> Bool {
    let (text, start) = (utf8.span, word.utf8.span)
    guard text.count >= start.count else { return false }
    for index in 0..<start.count where text[index] != start[index] { return false }
    return true
  }

  /// Whether a text ends in the bytes of a word.
  package func endsInBytes(of word: String) -> Bool {
    let (text, end) = (utf8.span, word.utf8.span)
    let shift = text.count - end.count
    guard shift >= 0 else { return false }
    // Words of one script begin alike; their last bytes tell most of them apart.
    for index in (0..<end.count).reversed() where text[shift + index] != end[index] {
      return false
    }
    return true
  }

  /// Whether the bytes of a word stand somewhere in a text.
  ///
  /// - Complexity: O(*n* · *m*), of which the words of tables reach next to nothing.
  package func holdsBytes(of word: String) -> Bool {
    let (text, sought) = (utf8.span, word.utf8.span)
    guard sought.count > 0 else { return true }
    guard text.count >= sought.count else { return false }
    // Signs of one script begin alike: what tells them apart is their last byte.
    let last = sought.count - 1
    for end in last..<text.count where text[end] == sought[last] {
      var place = last
      while place > 0, text[end - last + place - 1] == sought[place - 1] { place -= 1 }
      if place == 0 { return true }
    }
    return false
  }

  /// The text with other words in every place of a word, looked for by its bytes.
  ///
  /// `replacing` would compare sign by sign, in texts that hardly ever hold the word.
  package func replacingBytes(of word: String, with other: String) -> String {
    guard !word.isEmpty, holdsBytes(of: word) else { return self }
    let (text, sought) = (Array(utf8), Array(word.utf8))
    var written: [UInt8] = []
    written.reserveCapacity(text.count + other.utf8.count)
    var place = 0
    while place < text.count {
      if text[place] == sought[0], text[place...].starts(with: sought) {
        written.append(contentsOf: other.utf8)
        place += sought.count
      } else {
        written.append(text[place])
        place += 1
      }
    }
    return String(decoding: written, as: UTF8.self)
  }

  /// Whether two texts are written in the same bytes.
  package func hasBytes(of other: String) -> Bool {
    utf8.count == other.utf8.count && endsInBytes(of: other)
  }
}

extension String {
  /// What stands between the places of an ASCII sign, empty pieces left out.
  ///
  /// Tables are taken apart with it: `split` would put characters together on its way.
  package func pieces(between sign: UInt8) -> [String] { pieces(between: sign, or: sign) }

  /// The words of a table that spaces and line breaks part.
  package var spacedWords: [String] { pieces(between: 0x20, or: 0x0A) }

  private func pieces(between sign: UInt8, or other: UInt8) -> [String] {
    let bytes = Array(utf8)
    var pieces: [String] = []
    var start = 0
    for end in 0...bytes.count
    where end == bytes.count || bytes[end] == sign || bytes[end] == other {
      if end > start { pieces.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end + 1
    }
    return pieces
  }
}
