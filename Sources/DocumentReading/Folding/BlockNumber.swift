internal import Lexicon

/// The number that a block begins with.
enum BlockNumber {
  /// Whether a block is a number so far, or one behind the word for what it counts: 1, 注1, 施策2.
  static func isAll(of block: ArraySlice<UInt8>) -> Bool {
    var end = block.endIndex
    while end > block.startIndex,
      (0x30...0x39).contains(block[end - 1]) || (0x2D...0x2E).contains(block[end - 1])
    {
      end -= 1
    }
    return end - block.startIndex <= longestHead && heads.contains(Array(block[..<end]))
  }

  private static let heads = Set(
    (NumberedParts.japaneseMarks + NumberedParts.japaneseHeads + NumberedParts.japaneseLabels)
      .map { Array($0.utf8) })
  private static let longestHead = heads.map(\.count).max() ?? 0
}
