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

  /// Where the next 。 stands at or behind the first byte of a sign.
  ///
  /// Goes from sign to sign, which is three times as fast as looking at every byte.
  func firstStop(from start: Int) -> Range<Int>? {
    let bytes = utf8.span
    var position = max(start, range.lowerBound)
    while position < range.upperBound {
      let lead = bytes[position]
      if lead == 0xE3, position + 2 < range.upperBound, bytes[position + 1] == 0x80,
        bytes[position + 2] == 0x82
      {
        return position..<position + 3
      }
      position += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
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
  func rows(of words: borrowing WordTrie) -> UInt128 {
    var found: UInt128 = 0
    for offset in range
    where utf8[offset] & 0xC0 != 0x80
      && words.signs.mayBegin(in: utf8, at: offset, to: range.upperBound)
    {
      let row = words.longest(in: utf8, from: offset, to: range.upperBound).row
      if row >= 0 { found |= 1 << UInt128(row) }
    }
    return found
  }

  /// Where the first of many words begins, nil where none stands.
  func first(anyOf words: borrowing WordTrie) -> Int? {
    for offset in range where utf8[offset] & 0xC0 != 0x80 {
      if stands(anyOf: words, at: offset) { return offset }
    }
    return nil
  }

  func contains(_ word: String) -> Bool { first(word) != nil }

  func containsAny(of words: [String]) -> Bool { words.contains(where: contains) }

  /// Whether `word` stands right behind `offset`.
  ///
  /// Compiled into its caller, where the bytes of a word written there are known.
  @inline(__always)
  func stands(_ word: String, at offset: Int) -> Bool {
    var place = offset + word.utf8.count
    guard place <= range.upperBound else { return false }
    // Words of one script begin alike; their last bytes tell most of them apart.
    for byte in word.utf8.reversed() {
      place &-= 1
      if utf8[place] != byte { return false }
    }
    return true
  }

  /// Whether one of many words stands right behind `offset`.
  @inline(__always)
  func stands(anyOf words: borrowing WordTrie, at offset: Int) -> Bool {
    words.signs.mayBegin(in: utf8, at: offset, to: range.upperBound)
      && words.longest(in: utf8, from: offset, to: range.upperBound).row >= 0
  }

  /// Whether `word` ends right before `offset`.
  @inline(__always)
  func ends(_ word: String, at offset: Int) -> Bool {
    guard offset - word.utf8.count >= range.lowerBound else { return false }
    var place = offset
    for byte in word.utf8.reversed() {
      place &-= 1
      if utf8[place] != byte { return false }
    }
    return true
  }

  /// Whether one of many words, entered backwards, ends right before `offset`.
  @inline(__always)
  func ends(anyOf words: borrowing WordTrie, at offset: Int) -> Bool {
    words.signs.mayEnd(in: utf8, at: offset, from: range.lowerBound)
      && words.longest(in: utf8, endingAt: offset, from: range.lowerBound).row >= 0
  }

  func string(_ part: Range<Int>) -> String { String(decoding: utf8[part], as: UTF8.self) }
  var string: String { string(range) }
}
