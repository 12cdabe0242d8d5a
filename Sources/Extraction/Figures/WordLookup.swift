internal import Lexicon

/// Look-ups in the lexicon's tables, compiled for the rows of each where they are made.
extension WordTable {
  /// The longest word that begins at `start` and ends no later than `end`.
  @inline(__always)
  func longest(in bytes: [UInt8], from start: Int, to end: Int) -> (row: Row, end: Int)? {
    let (index, found) = trie.longest(in: bytes, from: start, to: end)
    return index < 0 ? nil : (rows[index], found)
  }

  /// The longest word that ends at `end` and begins no earlier than `start`.
  @inline(__always)
  func longest(in bytes: [UInt8], endingAt end: Int, from start: Int) -> (row: Row, start: Int)? {
    let (index, found) = trie.longest(in: bytes, endingAt: end, from: start)
    return index < 0 ? nil : (rows[index], found)
  }

  /// Where the longest word that begins at `start` ends; -1 without one.
  @inline(__always)
  func end(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let (index, found) = trie.longest(in: bytes, from: start, to: end)
    return index < 0 ? -1 : found
  }
}
