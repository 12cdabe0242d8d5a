/// Phrases that come again and again in an edition, kept once.
///
/// Remembers the last phrase of each of a few thousand kinds; forgetting one costs a copy.
struct SharedTexts {
  private var texts = [String](repeating: "", count: 4096)

  /// An equal text that is kept already, else this one.
  mutating func shared(_ text: String) -> String {
    let bytes = text.utf8.span
    // Shorter ones lie in place.
    guard bytes.count > 15 else { return text }
    var hash: UInt32 = 2_166_136_261
    for index in 0..<bytes.count { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    let place = Int((hash ^ hash >> 12) & 4095)
    if texts[place] != text { texts[place] = text }
    return texts[place]
  }
}
