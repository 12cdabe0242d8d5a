internal import PolicyModel

/// C22: a bracket or quotation mark without its other half in the same paragraph.
///
/// Fires: 「重点計画の改定. Does not: list marks such as 1), code, apostrophes.
struct BracketCheck: ConsistencyCheck {
  static let id = "C22"
  private static let pairs = [("「", "」"), ("『", "』"), ("(", ")"), ("【", "】"), ("〔", "〕")]

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.document.blocks.compactMap { block in
      if block.kind == .preformatted { return nil }
      guard let first = block.sentences.first, let last = block.sentences.last else { return nil }
      let sentences = edition.document.sentences
      let words = FoldedWords(
        edition.document.folded.utf8,
        sentences[first].folded.lowerBound..<sentences[last].folded.upperBound)
      for (open, close) in Self.pairs {
        guard let offset = unmatched(open, close, in: words) else { continue }
        let sentence = block.sentences.last { sentences[$0].folded.lowerBound <= offset }
        return edition.finding(
          Self.id, .medium, at: [edition.excerpt(sentence: sentence ?? first)],
          facts: [.init("mark", words.stands(open, at: offset) ? open : close)])
      }
      return nil
    }
  }

  /// Where the first mark without its other half stands.
  private func unmatched(_ open: String, _ close: String, in words: FoldedWords) -> Int? {
    var opened: [Int] = []
    var offset = words.range.lowerBound
    while offset < words.range.upperBound {
      if words.stands(open, at: offset) {
        opened.append(offset)
        offset += open.utf8.count
      } else if words.stands(close, at: offset) {
        if opened.isEmpty {
          guard isListMark(offset, in: words) else { return offset }
        } else {
          opened.removeLast()
        }
        offset += close.utf8.count
      } else {
        offset += 1
      }
    }
    return opened.first
  }

  /// `1)`, `a)`, `イ)` and `:)` open nothing.
  private func isListMark(_ offset: Int, in words: FoldedWords) -> Bool {
    guard words.stands(")", at: offset), offset > words.range.lowerBound else { return false }
    let before = words.utf8[offset - 1]
    if before == UInt8(ascii: ":") || before == UInt8(ascii: ";") { return true }
    let start = max(words.range.lowerBound, offset - 4)
    let isShort = offset - words.range.lowerBound <= 4
    let isSpaced = words.utf8[start..<offset].contains(0x20)
    let isAlphanumeric =
      (0x30...0x39).contains(before) || (0x61...0x7A).contains(before)
      || (0x41...0x5A).contains(before) || before >= 0x80
    return isAlphanumeric && (isShort || isSpaced)
  }
}
