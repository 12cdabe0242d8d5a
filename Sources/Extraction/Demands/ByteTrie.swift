/// Words by their bytes, forward or from the end, for longest matches at a place in a text.
///
/// The children of a node stand side by side, one slot for each byte from `low` on.
struct ByteTrie: Sendable {
  private struct Node: Sendable {
    var firstSlot: Int32 = 0
    /// The word that ends here, -1 for none.
    var word: Int32 = -1
    var low: UInt8 = 0
    var width: UInt8 = 0
  }

  private var nodes: [Node] = [Node()]
  /// The nodes of children; -1 where no word goes on.
  private var slots: [Int32] = []

  /// Takes words with their numbers; of two that are equal the first keeps its number.
  init(_ words: some Sequence<(bytes: [UInt8], number: Int)>) {
    var keys = Array(words)
    keys.sort { a, b in
      a.bytes.lexicographicallyPrecedes(b.bytes) || a.bytes == b.bytes && a.number < b.number
    }
    // For each node the words that go through it.
    var spans = [0..<keys.count]
    var depths = [0]
    var node = 0
    while node < nodes.count {
      let depth = depths[node]
      var next = spans[node].lowerBound
      let end = spans[node].upperBound
      if next < end, keys[next].bytes.count == depth, depth > 0 {
        nodes[node].word = Int32(keys[next].number)
      }
      while next < end, keys[next].bytes.count == depth { next += 1 }
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

  /// Words that begin at `start`, shortest first, as their numbers and where they end.
  @inline(__always)
  func matches(
    in text: [UInt8], from start: Int, upTo end: Int, _ body: (_ word: Int, _ end: Int) -> Void
  ) {
    var place = start
    var node = 0
    while place < end {
      node = child(of: node, text[place])
      guard node >= 0 else { return }
      place += 1
      if nodes[node].word >= 0 { body(Int(nodes[node].word), place) }
    }
  }

  /// Words entered backwards that end at `end`, shortest first, as numbers and where they begin.
  @inline(__always)
  func matches(
    in text: [UInt8], endingAt end: Int, downTo start: Int,
    _ body: (_ word: Int, _ start: Int) -> Void
  ) {
    var place = end
    var node = 0
    while place > start {
      node = child(of: node, text[place - 1])
      guard node >= 0 else { return }
      place -= 1
      if nodes[node].word >= 0 { body(Int(nodes[node].word), place) }
    }
  }

  @inline(__always)
  private func child(of node: Int, _ byte: UInt8) -> Int {
    let parent = nodes[node]
    let slot = byte &- parent.low
    return slot < parent.width ? Int(slots[Int(parent.firstSlot) + Int(slot)]) : -1
  }
}
