internal import Lexicon

/// A sentence's folded bytes, with the look-ups that checks need.
struct FoldedWords {
  let utf8: [UInt8]
  let range: Range<Int>

  init(_ utf8: [UInt8], _ range: Range<Int>) {
    self.utf8 = utf8
    self.range = range
  }

  /// Where `word` first stands at or behind `start`, nil where it does not.
  ///
  /// - Complexity: O(*n·m*), *m* the length of the word.
  func first(_ word: String, from start: Int? = nil, before end: Int? = nil) -> Range<Int>? {
    let pattern = word.utf8.span
    let bytes = utf8.span
    let limit = min(end ?? range.upperBound, range.upperBound) - pattern.count
    var position = max(start ?? range.lowerBound, range.lowerBound)
    guard pattern.count > 0 else { return nil }
    // Signs of one script begin alike; their last bytes tell most of them apart.
    let probe = min(2, pattern.count - 1)
    let mark = pattern[probe]
    while position <= limit {
      if bytes[position + probe] == mark, Self.isEqual(bytes, at: position, pattern) {
        return position..<position + pattern.count
      }
      position += 1
    }
    return nil
  }

  @inline(__always)
  private static func isEqual(
    _ bytes: borrowing Span<UInt8>, at position: Int, _ pattern: borrowing Span<UInt8>
  ) -> Bool {
    for offset in 0..<pattern.count where bytes[position + offset] != pattern[offset] {
      return false
    }
    return true
  }

  /// Which of at most 128 words stand somewhere, a bit for each; of two at one place the longer.
  ///
  /// - Complexity: O(*n*), however many words there are.
  func rows(of words: WordTrie) -> UInt128 {
    var found: UInt128 = 0
    for offset in range where utf8[offset] & 0xC0 != 0x80 {
      let row = words.longest(in: utf8, from: offset, to: range.upperBound).row
      if row >= 0 { found |= 1 << UInt128(row) }
    }
    return found
  }

  func contains(_ word: String) -> Bool { first(word) != nil }

  func containsAny(of words: [String]) -> Bool { words.contains(where: contains) }

  /// Whether `word` stands right behind `offset`.
  func stands(_ word: String, at offset: Int) -> Bool {
    let count = word.utf8.count
    return offset + count <= range.upperBound
      && Self.isEqual(utf8.span, at: offset, word.utf8.span)
  }

  /// Whether one of many words stands right behind `offset`.
  func stands(anyOf words: WordTrie, at offset: Int) -> Bool {
    words.longest(in: utf8, from: offset, to: range.upperBound).row >= 0
  }

  /// Whether `word` ends right before `offset`.
  func ends(_ word: String, at offset: Int) -> Bool {
    let start = offset - word.utf8.count
    return start >= range.lowerBound && Self.isEqual(utf8.span, at: start, word.utf8.span)
  }

  /// Whether one of many words, entered backwards, ends right before `offset`.
  func ends(anyOf words: WordTrie, at offset: Int) -> Bool {
    words.longest(in: utf8, endingAt: offset, from: range.lowerBound).row >= 0
  }

  func string(_ part: Range<Int>) -> String { String(decoding: utf8[part], as: UTF8.self) }
  var string: String { string(range) }
}
