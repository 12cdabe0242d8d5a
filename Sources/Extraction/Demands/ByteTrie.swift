/// Words by their bytes, forward or from the end, for longest matches at a place in a text.
///
/// Children of a node are kept as a list of siblings; only the root has a table of its own.
struct ByteTrie: Sendable {
  private var root = [Int32](repeating: -1, count: 256)
  private var bytes: [UInt8] = []
  private var child: [Int32] = []
  private var sibling: [Int32] = []
  /// The word that ends at a node, -1 for none.
  private var word: [Int32] = []

  /// Enters a word under a number; a word that is there already keeps its first number.
  mutating func insert(_ text: some BidirectionalCollection<UInt8>, as number: Int) -> Int {
    var node: Int32 = -1
    for byte in text { node = descend(from: node, by: byte) }
    guard node >= 0 else { return number }
    if word[Int(node)] < 0 { word[Int(node)] = Int32(number) }
    return Int(word[Int(node)])
  }

  /// Words that begin at `start`, shortest first, as their numbers and where they end.
  @inline(__always)
  func matches(
    in text: [UInt8], from start: Int, upTo end: Int, _ body: (_ word: Int, _ end: Int) -> Void
  ) {
    var place = start
    guard place < end else { return }
    var node = root[Int(text[place])]
    while node >= 0 {
      place += 1
      if word[Int(node)] >= 0 { body(Int(word[Int(node)]), place) }
      guard place < end else { return }
      node = next(of: node, by: text[place])
    }
  }

  /// Words entered backwards that end at `end`, shortest first, as numbers and where they begin.
  @inline(__always)
  func matches(
    in text: [UInt8], endingAt end: Int, downTo start: Int,
    _ body: (_ word: Int, _ start: Int) -> Void
  ) {
    var place = end
    guard place > start else { return }
    var node = root[Int(text[place - 1])]
    while node >= 0 {
      place -= 1
      if word[Int(node)] >= 0 { body(Int(word[Int(node)]), place) }
      guard place > start else { return }
      node = next(of: node, by: text[place - 1])
    }
  }

  @inline(__always)
  private func next(of node: Int32, by byte: UInt8) -> Int32 {
    var candidate = child[Int(node)]
    while candidate >= 0 && bytes[Int(candidate)] != byte { candidate = sibling[Int(candidate)] }
    return candidate
  }

  private mutating func descend(from node: Int32, by byte: UInt8) -> Int32 {
    let known = node < 0 ? root[Int(byte)] : next(of: node, by: byte)
    if known >= 0 { return known }
    let fresh = Int32(bytes.count)
    bytes.append(byte)
    child.append(-1)
    word.append(-1)
    if node < 0 {
      sibling.append(-1)
      root[Int(byte)] = fresh
    } else {
      sibling.append(child[Int(node)])
      child[Int(node)] = fresh
    }
    return fresh
  }
}
