internal import PolicyModel

/// A stretch of source folded on its own, for rules that look at one line.
enum FoldedWords {
  static func bytes(of source: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var folder = TextFolder(capacity: range.count)
    folder.beginBlock()
    folder.append(source, range)
    return folder.folded.utf8
  }
}
