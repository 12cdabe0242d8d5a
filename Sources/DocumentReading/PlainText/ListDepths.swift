/// Finds how deep an item of a list stands, by its indentation and its sign.
struct ListDepths {
  /// What is the same for items of one list.
  enum Sign: Hashable {
    case bullet(UInt32)
    case number(NumberMark.Style)
  }

  private var open: [(indent: Int, sign: Sign)] = []

  mutating func reset() { open.removeAll(keepingCapacity: true) }

  /// The depth of the next item, from 0 on.
  mutating func depth(indent: Int, sign: Sign) -> Int {
    while let last = open.last, last.indent > indent { open.removeLast() }
    if let place = open.lastIndex(where: { $0.sign == sign && $0.indent == indent }) {
      open.removeSubrange((place + 1)...)
      return place
    }
    if open.count < 255 { open.append((indent, sign)) }
    return open.count - 1
  }
}
