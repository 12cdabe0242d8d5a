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

  /// Whether two texts are written in the same bytes.
  package func hasBytes(of other: String) -> Bool {
    utf8.count == other.utf8.count && endsInBytes(of: other)
  }
}
