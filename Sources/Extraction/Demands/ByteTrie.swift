internal import Lexicon

/// Words by their bytes, forward or from the end, for longest matches at a place in a text.
///
/// One word may stand in several rows of a table; looks tell the places of all in `rows`.
struct ByteTrie: Sendable {
  /// The rows of the words, those of one word side by side and ascending.
  let rows: [Int32]
  private let nodes: [TrieLayout.Node]
  private let slots: [Int32]
  /// What the words begin with, or end with where they were entered backwards.
  private let signs: SignFilter

  /// Takes words by their rows; rows without one are left out.
  init(_ words: [String], backward: Bool = false) {
    let layout = TrieLayout(words, backward: backward)
    rows = layout.rows
    signs = layout.signs
    nodes = layout.nodes
    slots = layout.slots
  }

  /// The row of a text that is one of the words; the first where several are.
  ///
  /// - Complexity: O(*n*) in its bytes, and for most words that are none two or three of them.
  func row(of word: String) -> Int? {
    let bytes = word.utf8.span
    var node = 0
    for place in bytes.indices {
      node = child(of: node, bytes[place])
      guard node >= 0 else { return nil }
    }
    let first = nodes[node].firstRow
    return first < 0 ? nil : Int(rows[Int(first)])
  }

  /// The row of a word of a text.
  func row(of word: Range<Int>, in text: [UInt8]) -> Int? {
    var node = 0
    for place in word {
      node = child(of: node, text[place])
      guard node >= 0 else { return nil }
    }
    let first = nodes[node].firstRow
    return first < 0 ? nil : Int(rows[Int(first)])
  }

  /// Words that begin at `start`, shortest first, as the places of their rows and where they end.
  @inline(__always)
  func matches(
    in text: [UInt8], from start: Int, upTo end: Int,
    _ body: (_ rows: Range<Int>, _ end: Int) -> Void
  ) {
    guard signs.mayBegin(in: text, at: start, to: end) else { return }
    var place = start
    var node = 0
    while place < end {
      node = child(of: node, text[place])
      guard node >= 0 else { return }
      place += 1
      if let found = self.rows(of: node) { body(found, place) }
    }
  }

  /// Words entered backwards that end at `end`, shortest first, as the places of their rows and
  /// where they begin.
  @inline(__always)
  func matches(
    in text: [UInt8], endingAt end: Int, downTo start: Int,
    _ body: (_ rows: Range<Int>, _ start: Int) -> Void
  ) {
    guard signs.mayEnd(in: text, at: end, from: start) else { return }
    var place = end
    var node = 0
    while place > start {
      node = child(of: node, text[place - 1])
      guard node >= 0 else { return }
      place -= 1
      if let found = self.rows(of: node) { body(found, place) }
    }
  }

  /// Whether a word entered backwards ends at `end`.
  @inline(__always)
  func hasMatch(in text: [UInt8], endingAt end: Int, downTo start: Int) -> Bool {
    guard signs.mayEnd(in: text, at: end, from: start) else { return false }
    var place = end
    var node = 0
    while place > start {
      node = child(of: node, text[place - 1])
      guard node >= 0 else { return false }
      if nodes[node].firstRow >= 0 { return true }
      place -= 1
    }
    return false
  }

  @inline(__always)
  private func rows(of node: Int) -> Range<Int>? {
    let first = Int(nodes[node].firstRow)
    return first < 0 ? nil : first..<first + Int(nodes[node].rowCount)
  }

  @inline(__always)
  private func child(of node: Int, _ byte: UInt8) -> Int {
    let parent = nodes[node]
    let slot = byte &- parent.low
    return slot < parent.width ? Int(slots[Int(parent.firstSlot) + Int(slot)]) : -1
  }
}
