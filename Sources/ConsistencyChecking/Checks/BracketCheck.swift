internal import PolicyModel

/// C22: a bracket or quotation mark without its other half in the same paragraph.
///
/// Fires: 「重点計画の改定. Does not: list marks such as 1), code, apostrophes.
struct BracketCheck: ConsistencyCheck {
  static let id = "C22"

  /// One half of a pair of brackets, as it stands in the text.
  private struct Mark {
    var pair: Int
    var isOpening: Bool
    var offset: Int
  }

  private static let pairs = [("(", ")"), ("「", "」"), ("『", "』"), ("【", "】"), ("〔", "〕")]

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.document.blocks.compactMap { block in
      if block.kind == .preformatted { return nil }
      guard let first = block.sentences.first, let last = block.sentences.last else { return nil }
      let sentences = edition.document.sentences
      let words = FoldedWords(
        edition.document.folded.utf8,
        sentences[first].folded.lowerBound..<sentences[last].folded.upperBound)
      guard let mark = unmatched(Self.marks(in: words), in: words) else { return nil }
      let sentence = block.sentences.last { sentences[$0].folded.lowerBound <= mark.offset }
      let (open, close) = Self.pairs[mark.pair]
      return edition.finding(
        Self.id, .medium, at: [edition.excerpt(sentence: sentence ?? first)],
        facts: [.init("mark", mark.isOpening ? open : close)])
    }
  }

  /// All brackets in reading order.
  private static func marks(in words: FoldedWords) -> [Mark] {
    var marks: [Mark] = []
    let bytes = words.utf8
    var offset = words.range.lowerBound
    while offset < words.range.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "("): marks.append(Mark(pair: 0, isOpening: true, offset: offset))
      case UInt8(ascii: ")"): marks.append(Mark(pair: 0, isOpening: false, offset: offset))
      // 「」『』【】〔〕 are E3 80 8C…95, opening ones even; 〒 and 〓 stand between them.
      case 0xE3 where offset + 2 < words.range.upperBound && bytes[offset + 1] == 0x80:
        let last = bytes[offset + 2]
        if (0x8C...0x91).contains(last) || last == 0x94 || last == 0x95 {
          let pair = last >= 0x94 ? 4 : Int(last - 0x8C) / 2 + 1
          marks.append(Mark(pair: pair, isOpening: last % 2 == 0, offset: offset))
        }
        offset += 2
      default: break
      }
      offset += 1
    }
    return marks
  }

  /// The first mark without its other half, Japanese quotation marks before the rest.
  private func unmatched(_ marks: [Mark], in words: FoldedWords) -> Mark? {
    guard !marks.isEmpty else { return nil }
    for pair in [1, 2, 0, 3, 4] {
      var opened: [Mark] = []
      for mark in marks where mark.pair == pair {
        if mark.isOpening {
          // 「掲げる情報（」とあるのは quotes half a bracket.
          if pair == 0, words.stands("」", at: mark.offset + 1) { continue }
          opened.append(mark)
        } else if opened.isEmpty {
          // 参考), 1) and :) open nothing: a round bracket alone may be a list mark.
          if pair != 0 { return mark }
        } else {
          opened.removeLast()
        }
      }
      if let first = opened.first { return first }
    }
    return nil
  }
}
