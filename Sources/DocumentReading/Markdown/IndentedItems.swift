internal import Lexicon
internal import PolicyModel

/// Items of a list that their writer set in by four spaces with no list above: CommonMark takes
/// them for code, and readers for a list.
///
/// Prose alone is taken for items; `- name: build` and the like stay code.
struct IndentedItems {
  struct Item {
    var marker: Range<Int>
    var text: Range<Int>
    var indent: Int
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The items that the lines of an indented block are; nil where any of them is none.
  ///
  /// - Complexity: O(*n*) in the length of the lines.
  func items(_ lines: [Range<Int>]) -> [Item]? {
    var items: [Item] = []
    for line in lines {
      var start = line.lowerBound
      while start > 0, [0x20, 0x09].contains(bytes[start - 1]) { start -= 1 }
      guard let (marker, text) = mark(of: line) else { return nil }
      var end = line.upperBound
      while end > text, [0x20, 0x09].contains(bytes[end - 1]) { end -= 1 }
      guard text < end, isProse(text..<end) else { return nil }
      items.append(Item(marker: marker, text: text..<end, indent: line.lowerBound - start))
    }
    return items.isEmpty ? nil : items
  }

  /// The mark that Markdown has for items, with the place where their words begin: `*` or `2.`
  private func mark(of line: Range<Int>) -> (marker: Range<Int>, text: Int)? {
    switch LineMark(bytes, line, NumberReader(bytes)) {
    case .bullet(let marker, let text, _)
    where marker.count == 1 && [0x2A, 0x2B, 0x2D].contains(bytes[marker.lowerBound]):
      return (marker, text)
    case .number(let number) where number.style == .digits(.dot):
      return (number.range, number.end)
    default: return nil
    }
  }

  /// Words of people: kana or kanji, or four words without the signs of programs.
  private func isProse(_ range: Range<Int>) -> Bool {
    if bytes[range].contains(where: { (0xE3...0xE9).contains($0) }) { return true }
    guard !bytes[range].contains(where: { Self.signs.contains($0) }) else { return false }
    let words = bytes[range].split(separator: 0x20)
    return words.count >= 4 && words[0].last != 0x3A
  }

  /// Signs that programs are full of: `{ } = ; < > | $ \` and the backtick.
  private static let signs: Set<UInt8> = [
    0x7B, 0x7D, 0x3D, 0x3B, 0x3C, 0x3E, 0x7C, 0x24, 0x5C, 0x60,
  ]
}
