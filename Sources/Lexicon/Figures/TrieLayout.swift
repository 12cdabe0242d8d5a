/// The nodes of a tree of words by their bytes: branches level by level, the rest of a word that
/// is alone in one run.
///
/// The children of a node have slots side by side, one for each byte from `low` on. Whoever looks
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

  /// A node whose children are still to be laid, and the words that go through it.
  private struct Open {
    let node: Int
    let first: Int
    let end: Int
    /// How many bytes of its words lead to it.
    let depth: Int
  }

  private mutating func lay(_ keys: [Key], _ bytes: [UInt8]) {
    var nodes = [Node()]
    var slots: [Int32] = []
    nodes.reserveCapacity(bytes.count / 2)
    slots.reserveCapacity(bytes.count)
    var open = [Open(node: 0, first: 0, end: keys.count, depth: 0)]
    var place = 0
    while place < open.count {
      let (node, depth, end) = (open[place].node, open[place].depth, open[place].end)
      var next = open[place].first
      place += 1
      let word = next
      while next < end, keys[next].end - keys[next].start == depth { next += 1 }
      if next > word { nodes[node].end(rows: word..<next) }
      guard next < end else { continue }
      let low = bytes[keys[next].start + depth]
      let width = bytes[keys[end - 1].start + depth] - low + 1
      let firstSlot = slots.count
      nodes[node].branch(from: low, width, slots: firstSlot)
      for _ in 0..<width { slots.append(-1) }
      while next < end {
        let label = bytes[keys[next].start + depth]
        let first = next
        while next < end, bytes[keys[next].start + depth] == label { next += 1 }
        slots[firstSlot + Int(label - low)] = Int32(nodes.count)
        nodes.append(Node())
        if next - first > 1 {
          open.append(Open(node: nodes.count - 1, first: first, end: next, depth: depth + 1))
          continue
        }
        // A word that is alone from here on has one node for each byte of its rest.
        for rest in keys[first].start + depth + 1..<keys[first].end {
          nodes[nodes.count - 1].branch(from: bytes[rest], 1, slots: slots.count)
          slots.append(Int32(nodes.count))
          nodes.append(Node())
        }
        nodes[nodes.count - 1].end(rows: first..<next)
      }
    }
    (self.nodes, self.slots) = (nodes, slots)
  }
}

extension TrieLayout.Node {
  fileprivate mutating func end(rows: Range<Int>) {
    firstRow = Int32(rows.lowerBound)
    rowCount = UInt16(rows.count)
  }

  fileprivate mutating func branch(from low: UInt8, _ width: UInt8, slots: Int) {
    (firstSlot, self.low, self.width) = (Int32(slots), low, width)
  }
}
