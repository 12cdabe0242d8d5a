internal import Lexicon

/// Look-ups in the lexicon's tables, compiled for the rows of each where they are made.
///
/// The signs that a table's words have at their border are asked first, and most looks end there.
extension WordTable {
  /// The longest word that begins at `start` and ends no later than `end`.
  @inline(__always)
  func longest(in bytes: [UInt8], from start: Int, to end: Int) -> (row: Row, end: Int)? {
    guard trie.signs.mayBegin(in: bytes, at: start, to: end) else { return nil }
    let (index, found) = trie.longest(in: bytes, from: start, to: end)
    return index < 0 ? nil : (rows[index], found)
  }

  /// The longest word that ends at `end` and begins no earlier than `start`.
  @inline(__always)
  func longest(in bytes: [UInt8], endingAt end: Int, from start: Int) -> (row: Row, start: Int)? {
    guard trie.signs.mayEnd(in: bytes, at: end, from: start) else { return nil }
    let (index, found) = trie.longest(in: bytes, endingAt: end, from: start)
    return index < 0 ? nil : (rows[index], found)
  }

  /// Where the longest word that begins at `start` ends; -1 without one.
  @inline(__always)
  func end(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    guard trie.signs.mayBegin(in: bytes, at: start, to: end) else { return -1 }
    let (index, found) = trie.longest(in: bytes, from: start, to: end)
    return index < 0 ? -1 : found
  }

  /// Whether the bytes are one of the words and nothing else.
  @inline(__always)
  func isWhole(_ bytes: [UInt8]) -> Bool {
    end(in: bytes, from: 0, to: bytes.count) == bytes.count
  }
}
