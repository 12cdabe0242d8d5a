/// Rows found by the words they begin with: the longest word that stands at a place wins.
///
/// A trie over UTF-8 bytes, read forwards from a place or backwards to one. Building it costs
/// time linear in its rows; a look-up costs the length of the longest word.
///
/// Not to be copied: a table is lent for each look, and none of its references is counted for that.
package struct WordTable<Row: Sendable>: ~Copyable, Sendable {
  package let trie: WordTrie
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
}

/// The tree behind a table: words to the numbers of their rows.
///
/// It speaks of numbers alone, so that rooms that look words up need nothing generic of this one.
package struct WordTrie: ~Copyable, Sendable {
  /// What the words begin with, or end with where they were entered backwards.
  package let signs: SignFilter
  private struct Node {
    var firstSlot: Int32
    /// The row of the word that ends here, -1 for none.
    var row: Int32
    var low: UInt8
    var width: UInt8
  }

  private let nodes: [Node]
  /// The nodes of children; -1 where no word goes on.
  private let slots: [Int32]
  private let foldsCase: Bool

  init(_ words: [String], backward: Bool, foldsCase: Bool) {
    self.foldsCase = foldsCase
    let layout = TrieLayout(words, backward: backward, foldsCase: foldsCase)
    signs = layout.signs
    slots = layout.slots
    nodes = layout.nodes.map { node in
      Node(
        firstSlot: node.firstSlot,
        // A word that comes twice keeps its last row.
        row: node.firstRow < 0 ? -1 : layout.rows[Int(node.firstRow) + Int(node.rowCount) - 1],
        low: node.low, width: node.width)
    }
  }

  /// The longest word that begins at `start` and ends no later than `end`; row -1 without one.
  package func longest(in bytes: [UInt8], from start: Int, to end: Int) -> (row: Int, end: Int) {
    var found = (-1, start)
    var position = start
    var node = 0
    while position < end {
      node = child(of: node, bytes[position])
      guard node >= 0 else { break }
      position += 1
      let row = nodes[node].row
      if row >= 0 { found = (Int(row), position) }
    }
    return found
  }

  /// The row of a word of a text, or of one that a byte behind it would make; -1 for none.
  package func row(of word: Range<Int>, in bytes: [UInt8], then last: UInt8? = nil) -> Int {
    var node = 0
    for position in word {
      node = child(of: node, bytes[position])
      guard node >= 0 else { return -1 }
    }
    if let last {
      node = child(of: node, last)
      guard node >= 0 else { return -1 }
    }
    return Int(nodes[node].row)
  }

  /// The longest word that ends at `end` and begins no earlier than `start`; row -1 without one.
  package func longest(
    in bytes: [UInt8], endingAt end: Int, from start: Int
  ) -> (row: Int, start: Int) {
    var found = (-1, end)
    var position = end
    var node = 0
    while position > start {
      node = child(of: node, bytes[position - 1])
      guard node >= 0 else { break }
      position -= 1
      let row = nodes[node].row
      if row >= 0 { found = (Int(row), position) }
    }
    return found
  }

  @inline(__always)
  private func child(of node: Int, _ byte: UInt8) -> Int {
    let label = foldsCase && byte &- 0x41 < 26 ? byte | 0x20 : byte
    let parent = nodes[node]
    let slot = label &- parent.low
    return slot < parent.width ? Int(slots[Int(parent.firstSlot) + Int(slot)]) : -1
  }
}
