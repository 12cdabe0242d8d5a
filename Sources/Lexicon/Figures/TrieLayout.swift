/// The nodes of a tree of words by their bytes, laid out level by level.
///
/// The children of a node stand side by side, one slot for each byte from `low` on. Whoever looks
/// words up keeps the two arrays and walks them in its own way.
package struct TrieLayout {
  package struct Node: Sendable {
    package var firstSlot: Int32 = 0
    /// The row of the word that ends here, -1 for none.
    package var row: Int32 = -1
    package var low: UInt8 = 0
    package var width: UInt8 = 0
  }

  /// A word with its first eight bytes as a number, which most comparisons end at.
  private struct Key: Comparable {
    let bytes: [UInt8]
    let row: Int32
    private let head: UInt64

    init(bytes: [UInt8], row: Int32) {
      (self.bytes, self.row) = (bytes, row)
      var head: UInt64 = 0
      for index in 0..<8 { head = head << 8 | UInt64(index < bytes.count ? bytes[index] : 0) }
      self.head = head
    }

    static func < (a: Key, b: Key) -> Bool {
      if a.head != b.head { return a.head < b.head }
      return a.bytes.lexicographicallyPrecedes(b.bytes) || a.bytes == b.bytes && a.row < b.row
    }
  }

  package private(set) var nodes: [Node] = [Node()]
  /// The nodes of children; -1 where no word goes on.
  package private(set) var slots: [Int32] = []

  /// A word that comes twice keeps its last row.
  ///
  /// - Complexity: O(*n* log *n*) in the words, linear in their bytes.
  package init(_ words: [(bytes: [UInt8], row: Int32)]) {
    let keys = words.map { Key(bytes: $0.bytes, row: $0.row) }.sorted()
    // For each node the words that go through it.
    var spans = [0..<keys.count]
    var depths = [0]
    var node = 0
    while node < nodes.count {
      let depth = depths[node]
      var next = spans[node].lowerBound
      let end = spans[node].upperBound
      while next < end, keys[next].bytes.count == depth {
        nodes[node].row = keys[next].row
        next += 1
      }
      if next < end {
        let low = keys[next].bytes[depth]
        let width = keys[end - 1].bytes[depth] - low + 1
        let firstSlot = slots.count
        nodes[node].firstSlot = Int32(firstSlot)
        nodes[node].low = low
        nodes[node].width = width
        slots.append(contentsOf: repeatElement(-1, count: Int(width)))
        while next < end {
          let label = keys[next].bytes[depth]
          let first = next
          while next < end, keys[next].bytes[depth] == label { next += 1 }
          slots[firstSlot + Int(label - low)] = Int32(nodes.count)
          nodes.append(Node())
          spans.append(first..<next)
          depths.append(depth + 1)
        }
      }
      node += 1
    }
  }
}
