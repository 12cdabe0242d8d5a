/// Phrases that come again and again in an edition, kept once.
///
/// Remembers the last phrase of each of a few thousand kinds; forgetting one costs a copy. A
/// phrase is looked for by its bytes, before a text is made of them.
final class SharedTexts {
  private var texts = [String](repeating: "", count: 4096)
  /// Shorter ones lie in place.
  private static let longestInPlace = 15

  /// The text of a range of bytes.
  func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    guard range.count > Self.longestInPlace else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    let words = bytes.span.extracting(range)
    let place = Self.place(of: words)
    if !Self.isEqual(texts[place].utf8.span, words) {
      texts[place] = String(decoding: bytes[range], as: UTF8.self)
    }
    return texts[place]
  }

  /// An equal text that is kept already, else this one.
  func shared(_ text: String) -> String {
    let words = text.utf8.span
    guard words.count > Self.longestInPlace else { return text }
    let place = Self.place(of: words)
    if !Self.isEqual(texts[place].utf8.span, words) { texts[place] = text }
    return texts[place]
  }

  @inline(__always)
  private static func place(of words: borrowing Span<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in 0..<words.count { hash = (hash ^ UInt32(words[index])) &* 16_777_619 }
    return Int((hash ^ hash >> 12) & 4095)
  }

  /// Byte by byte: texts as such are compared by what their signs are composed of.
  @inline(__always)
  private static func isEqual(
    _ a: borrowing Span<UInt8>, _ b: borrowing Span<UInt8>
  ) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<a.count where a[index] != b[index] { return false }
    return true
  }
}
