internal import Lexicon

/// Words by their bytes, forward or from the end, for longest matches at a place in a text.
struct ByteTrie: Sendable {
  private let nodes: [TrieLayout.Node]
  private let slots: [Int32]
  /// What the words begin with, or end with where they were entered backwards.
  private let signs: SignFilter

  /// Takes words, none of them empty or twice, with their numbers.
  init(_ words: [(bytes: [UInt8], number: Int)], backward: Bool = false) {
    let layout = TrieLayout(
      words.map { (backward ? $0.bytes.reversed() : $0.bytes, Int32($0.number)) })
    signs = SignFilter(words.lazy.map(\.bytes), backward: backward)
    nodes = layout.nodes
    slots = layout.slots
  }

  /// Words that begin at `start`, shortest first, as their numbers and where they end.
  @inline(__always)
  func matches(
    in text: [UInt8], from start: Int, upTo end: Int, _ body: (_ word: Int, _ end: Int) -> Void
  ) {
    guard signs.mayBegin(in: text, at: start, to: end) else { return }
    var place = start
    var node = 0
    while place < end {
      node = child(of: node, text[place])
      guard node >= 0 else { return }
      place += 1
      if nodes[node].row >= 0 { body(Int(nodes[node].row), place) }
    }
  }

  /// Words entered backwards that end at `end`, shortest first, as numbers and where they begin.
  @inline(__always)
  func matches(
    in text: [UInt8], endingAt end: Int, downTo start: Int,
    _ body: (_ word: Int, _ start: Int) -> Void
  ) {
    guard signs.mayEnd(in: text, at: end, from: start) else { return }
    var place = end
    var node = 0
    while place > start {
      node = child(of: node, text[place - 1])
      guard node >= 0 else { return }
      place -= 1
      if nodes[node].row >= 0 { body(Int(nodes[node].row), place) }
    }
  }

  @inline(__always)
  private func child(of node: Int, _ byte: UInt8) -> Int {
    let parent = nodes[node]
    let slot = byte &- parent.low
    return slot < parent.width ? Int(slots[Int(parent.firstSlot) + Int(slot)]) : -1
  }
}
