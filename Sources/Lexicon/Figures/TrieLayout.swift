/// The nodes of a tree of words by their bytes, laid out level by level.
///
/// The children of a node stand side by side, one slot for each byte from `low` on. Whoever looks
/// words up keeps the arrays and walks them in its own way.
package struct TrieLayout {
  package struct Node: Sendable {
    package var firstSlot: Int32 = 0
    /// Where the rows of the word that ends here begin, -1 where none does.
    package var firstRow: Int32 = -1
    package var rowCount: UInt16 = 0
    package var low: UInt8 = 0
    package var width: UInt8 = 0
  }

  package private(set) var nodes: [Node] = [Node()]
  /// The nodes of children; -1 where no word goes on.
  package private(set) var slots: [Int32] = []
  /// The numbers of the texts, those that are one word side by side and ascending.
  package let rows: [Int32]
  /// What the words begin with, or end with where they were entered backwards.
  package let signs: SignFilter

  /// Takes texts by their numbers; one may come several times, and empty ones are left out.
  ///
  /// - Parameters:
  ///   - backward: words are entered from their ends.
  ///   - foldsCase: ASCII capitals of a text stand for small letters of the words.
  /// - Complexity: O(*n* log *n*) in the words, linear in their bytes.
  package init(_ texts: [String], backward: Bool = false, foldsCase: Bool = false) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
    var keys: [Key] = []
    keys.reserveCapacity(texts.count)
    for (row, text) in texts.enumerated() where !text.isEmpty {
      let start = bytes.count
      if backward {
        bytes.append(contentsOf: text.utf8.reversed())
      } else {
        bytes.append(contentsOf: text.utf8)
      }
      keys.append(Key(bytes, from: start, row: row))
    }
    signs = SignFilter(
      keys.lazy.map { $0.start..<$0.end }, in: bytes, areReversed: backward, foldsCase: foldsCase)
    keys.sort { $0.precedes($1, in: bytes) }
    rows = keys.map(\.row)
    lay(keys, bytes)
  }

  /// A word's place among the bytes of all, with its first eight as a number, which most
  /// comparisons end at.
  private struct Key {
    let start: Int
    let end: Int
    let row: Int32
    private let head: UInt64

    init(_ bytes: [UInt8], from start: Int, row: Int) {
      (self.start, end, self.row) = (start, bytes.count, Int32(row))
      var head: UInt64 = 0
      for place in start..<start + 8 { head = head << 8 | UInt64(place < end ? bytes[place] : 0) }
      self.head = head
    }

    func precedes(_ other: Key, in bytes: [UInt8]) -> Bool {
      if head != other.head { return head < other.head }
      var (own, its) = (start + 8, other.start + 8)
      while own < end, its < other.end {
        if bytes[own] != bytes[its] { return bytes[own] < bytes[its] }
        (own, its) = (own + 1, its + 1)
      }
      let (length, otherLength) = (end - start, other.end - other.start)
      return length != otherLength ? length < otherLength : row < other.row
    }
  }

  private mutating func lay(_ keys: [Key], _ bytes: [UInt8]) {
    // For each node the words that go through it, and how many of their bytes lead to it.
    var spans = [(first: Int32(0), end: Int32(keys.count), depth: Int32(0))]
    spans.reserveCapacity(bytes.count / 2)
    nodes.reserveCapacity(bytes.count / 2)
    slots.reserveCapacity(bytes.count)
    var node = 0
    while node < nodes.count {
      let depth = Int(spans[node].depth)
      var next = Int(spans[node].first)
      let end = Int(spans[node].end)
      if next < end, keys[next].end - keys[next].start == depth {
        nodes[node].firstRow = Int32(next)
        while next < end, keys[next].end - keys[next].start == depth { next += 1 }
        nodes[node].rowCount = UInt16(next - Int(nodes[node].firstRow))
      }
      if next < end {
        let low = bytes[keys[next].start + depth]
        let width = bytes[keys[end - 1].start + depth] - low + 1
        let firstSlot = slots.count
        nodes[node].firstSlot = Int32(firstSlot)
        nodes[node].low = low
        nodes[node].width = width
        for _ in 0..<width { slots.append(-1) }
        while next < end {
          let label = bytes[keys[next].start + depth]
          let first = next
          while next < end, bytes[keys[next].start + depth] == label { next += 1 }
          slots[firstSlot + Int(label - low)] = Int32(nodes.count)
          nodes.append(Node())
          spans.append((Int32(first), Int32(next), Int32(depth + 1)))
        }
      }
      node += 1
    }
  }
}
