/// Rows found by the words they begin with: the longest word that stands at a place wins.
///
/// A trie over UTF-8 bytes, read forwards from a place or backwards to one. Building it costs
/// time linear in its rows; a look-up costs the length of the longest word.
package struct WordTable<Row: Sendable>: Sendable {
  private var firstChild: [Int32] = [-1]
  private var nextSibling: [Int32] = [-1]
  private var label: [UInt8] = [0]
  private var rowIndex: [Int32] = [-1]
  private var roots: [Int32] = Array(repeating: -1, count: 256)
  private let isBackward: Bool
  private let foldsCase: Bool
  package private(set) var rows: [Row] = []
  /// The words in the order of their rows.
  package private(set) var words: [String] = []

  /// - Parameters:
  ///   - backward: words are matched by where they end, for looking to the left.
  ///   - foldsCase: ASCII capitals in the text match small letters in the words.
  package init(_ entries: [(String, Row)], backward: Bool = false, foldsCase: Bool = false) {
    isBackward = backward
    self.foldsCase = foldsCase
    for (word, row) in entries { insert(word, row) }
  }

  /// The longest word that begins at `start` and ends no later than `end`.
  package func longest(
    in bytes: [UInt8], from start: Int, to end: Int
  ) -> (row: Row, end: Int)? {
    guard start < end else { return nil }
    var found: (Int32, Int)?
    var position = start
    var node = roots[Int(folded(bytes[position]))]
    while node >= 0 {
      position += 1
      if rowIndex[Int(node)] >= 0 { found = (rowIndex[Int(node)], position) }
      guard position < end else { break }
      node = child(of: node, folded(bytes[position]))
    }
    guard let found else { return nil }
    return (rows[Int(found.0)], found.1)
  }

  /// The longest word that ends at `end` and begins no earlier than `start`.
  package func longest(
    in bytes: [UInt8], endingAt end: Int, from start: Int
  ) -> (row: Row, start: Int)? {
    guard start < end else { return nil }
    var found: (Int32, Int)?
    var position = end - 1
    var node = roots[Int(folded(bytes[position]))]
    while node >= 0 {
      if rowIndex[Int(node)] >= 0 { found = (rowIndex[Int(node)], position) }
      position -= 1
      guard position >= start else { break }
      node = child(of: node, folded(bytes[position]))
    }
    guard let found else { return nil }
    return (rows[Int(found.0)], found.1)
  }

  private func folded(_ byte: UInt8) -> UInt8 {
    foldsCase && byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private func child(of node: Int32, _ byte: UInt8) -> Int32 {
    var child = firstChild[Int(node)]
    while child >= 0 && label[Int(child)] != byte { child = nextSibling[Int(child)] }
    return child
  }

  private mutating func insert(_ word: String, _ row: Row) {
    let bytes = isBackward ? Array(word.utf8.reversed()) : Array(word.utf8)
    guard let first = bytes.first else { return }
    if roots[Int(first)] < 0 { roots[Int(first)] = newNode(first) }
    var node = roots[Int(first)]
    for byte in bytes.dropFirst() {
      var next = child(of: node, byte)
      if next < 0 {
        next = newNode(byte)
        nextSibling[Int(next)] = firstChild[Int(node)]
        firstChild[Int(node)] = next
      }
      node = next
    }
    rowIndex[Int(node)] = Int32(rows.count)
    rows.append(row)
    words.append(word)
  }

  private mutating func newNode(_ byte: UInt8) -> Int32 {
    firstChild.append(-1)
    nextSibling.append(-1)
    label.append(byte)
    rowIndex.append(-1)
    return Int32(label.count - 1)
  }
}
