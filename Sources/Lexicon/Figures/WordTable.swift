/// Rows found by the words they begin with: the longest word that stands at a place wins.
///
/// A trie over UTF-8 bytes, read forwards from a place or backwards to one. Building it costs
/// time linear in its rows; a look-up costs the length of the longest word.
package struct WordTable<Row: Sendable>: Sendable {
  @usableFromInline let trie: WordTrie
  package let rows: [Row]
  /// The words in the order of their rows.
  package let words: [String]

  /// - Parameters:
  ///   - backward: words are matched by where they end, for looking to the left.
  ///   - foldsCase: ASCII capitals in the text match small letters in the words.
  package init(_ entries: [(String, Row)], backward: Bool = false, foldsCase: Bool = false) {
    let words = entries.map(\.0)
    trie = WordTrie(words, backward: backward, foldsCase: foldsCase)
    rows = entries.map(\.1)
    self.words = words
  }

  /// The longest word that begins at `start` and ends no later than `end`.
  @inlinable
  package func longest(
    in bytes: [UInt8], from start: Int, to end: Int
  ) -> (row: Row, end: Int)? {
    let (index, found) = trie.longest(in: bytes, from: start, to: end)
    return index < 0 ? nil : (rows[index], found)
  }

  /// The longest word that ends at `end` and begins no earlier than `start`.
  @inlinable
  package func longest(
    in bytes: [UInt8], endingAt end: Int, from start: Int
  ) -> (row: Row, start: Int)? {
    let (index, found) = trie.longest(in: bytes, endingAt: end, from: start)
    return index < 0 ? nil : (rows[index], found)
  }

  /// Where the longest word that begins at `start` ends; -1 without one.
  @inlinable
  package func end(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let (index, found) = trie.longest(in: bytes, from: start, to: end)
    return index < 0 ? -1 : found
  }
}

/// The tree behind a table: words to the numbers of their rows.
@usableFromInline
struct WordTrie: Sendable {
  private struct Node {
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var row: Int32 = -1
    var label: UInt8
  }

  private var nodes: [Node] = []
  private var roots: [Int32] = Array(repeating: -1, count: 256)
  private let isBackward: Bool
  private let foldsCase: Bool

  init(_ words: [String], backward: Bool, foldsCase: Bool) {
    isBackward = backward
    self.foldsCase = foldsCase
    for (row, word) in words.enumerated() { insert(word, row) }
  }

  @usableFromInline
  func longest(in bytes: [UInt8], from start: Int, to end: Int) -> (row: Int, end: Int) {
    guard start < end else { return (-1, start) }
    var found = (-1, start)
    var position = start
    var node = roots[Int(folded(bytes[position]))]
    while node >= 0 {
      position += 1
      let row = nodes[Int(node)].row
      if row >= 0 { found = (Int(row), position) }
      guard position < end else { break }
      node = child(of: node, folded(bytes[position]))
    }
    return found
  }

  @usableFromInline
  func longest(in bytes: [UInt8], endingAt end: Int, from start: Int) -> (row: Int, start: Int) {
    guard start < end else { return (-1, end) }
    var found = (-1, end)
    var position = end - 1
    var node = roots[Int(folded(bytes[position]))]
    while node >= 0 {
      let row = nodes[Int(node)].row
      if row >= 0 { found = (Int(row), position) }
      position -= 1
      guard position >= start else { break }
      node = child(of: node, folded(bytes[position]))
    }
    return found
  }

  @inline(__always)
  private func folded(_ byte: UInt8) -> UInt8 {
    foldsCase && byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  @inline(__always)
  private func child(of node: Int32, _ byte: UInt8) -> Int32 {
    var child = nodes[Int(node)].firstChild
    while child >= 0 && nodes[Int(child)].label != byte { child = nodes[Int(child)].nextSibling }
    return child
  }

  private mutating func insert(_ word: String, _ row: Int) {
    let bytes = isBackward ? Array(word.utf8.reversed()) : Array(word.utf8)
    guard let first = bytes.first else { return }
    if roots[Int(first)] < 0 { roots[Int(first)] = newNode(first) }
    var node = roots[Int(first)]
    for byte in bytes.dropFirst() {
      var next = child(of: node, byte)
      if next < 0 {
        next = newNode(byte)
        nodes[Int(next)].nextSibling = nodes[Int(node)].firstChild
        nodes[Int(node)].firstChild = next
      }
      node = next
    }
    nodes[Int(node)].row = Int32(row)
  }

  private mutating func newNode(_ byte: UInt8) -> Int32 {
    nodes.append(Node(label: byte))
    return Int32(nodes.count - 1)
  }
}
