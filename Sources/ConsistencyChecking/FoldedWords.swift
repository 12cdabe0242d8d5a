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

  /// Where each of many words first stands, in the order of their numbers.
  ///
  /// - Complexity: O(*n*), however many words there are.
  func firstOfEach(_ words: WordTrie) -> [(row: Int, range: Range<Int>)] {
    var found: [(row: Int, range: Range<Int>)] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard utf8[offset] & 0xC0 != 0x80 else {
        offset += 1
        continue
      }
      let (row, end) = words.longest(in: utf8, from: offset, to: range.upperBound)
      if row >= 0, !found.contains(where: { $0.row == row }) {
        found.append((row, offset..<end))
      }
      offset += 1
    }
    if found.count > 1 { found.sort { $0.row < $1.row } }
    return found
  }

  /// Whether one of many words stands somewhere.
  ///
  /// - Complexity: O(*n*), however many words there are.
  func containsAny(of words: WordTrie) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if utf8[offset] & 0xC0 != 0x80,
        words.longest(in: utf8, from: offset, to: range.upperBound).row >= 0
      {
        return true
      }
      offset += 1
    }
    return false
  }

  func contains(_ word: String) -> Bool { first(word) != nil }

  func containsAny(of words: [String]) -> Bool { words.contains(where: contains) }

  /// Whether `word` stands right behind `offset`.
  func stands(_ word: String, at offset: Int) -> Bool {
    offset + word.utf8.count <= range.upperBound && matches(word, at: offset)
  }

  /// Whether `word` ends right before `offset`.
  func ends(_ word: String, at offset: Int) -> Bool {
    let start = offset - word.utf8.count
    return start >= range.lowerBound && matches(word, at: start)
  }

  private func matches(_ word: String, at offset: Int) -> Bool {
    var position = offset
    for byte in word.utf8 {
      if utf8[position] != byte { return false }
      position += 1
    }
    return true
  }

  func string(_ part: Range<Int>) -> String { String(decoding: utf8[part], as: UTF8.self) }
  var string: String { string(range) }
}
