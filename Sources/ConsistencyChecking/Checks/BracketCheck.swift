internal import Lexicon
internal import PolicyModel

/// C22: a bracket or quotation mark without its other half in the same paragraph, and quoted
/// speech that goes on with と although no quotation was opened.
///
/// Fires: 「重点計画の改定; (see the notice; 支援します。（所信表明演説）と明らかにした. Does not: list marks
/// such as 1), code, apostrophes, a bracket that is quoted itself.
struct BracketCheck: ConsistencyCheck {
  static let id = "C22"

  /// One half of a pair of brackets, as it stands in the text.
  private struct Mark {
    var pair: Int
    var isOpening: Bool
    var offset: Int
  }

  private static let pairs = [
    ("(", ")"), ("「", "」"), ("『", "』"), ("【", "】"), ("〔", "〕"), ("“", "”"), ("[", "]"),
  ]

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.blocks.compactMap { block in
      if block.kind == .preformatted { return nil }
      guard let first = block.sentences.first, let last = block.sentences.last else { return nil }
      let sentences = edition.sentences
      let words = FoldedWords(
        edition.utf8,
        sentences[first].folded.lowerBound..<sentences[last].folded.upperBound)
      guard
        let mark = unmatched(in: words) ?? oddQuotes(in: words, edition)
          ?? brokenQuotation(in: words, edition)
      else { return nil }
      let sentence = block.sentences.last { sentences[$0].folded.lowerBound <= mark.offset }
      let (open, close) = Self.pairs[mark.pair]
      return edition.finding(
        Self.id, .medium, at: [edition.excerpt(sentence: sentence ?? first)],
        facts: [.init("mark", mark.isOpening ? open : close)])
    }
  }

  private func unmatched(in words: FoldedWords) -> Mark? {
    Self.isBalanced(words) ? nil : unmatched(Self.marks(in: words), in: words)
  }

  /// Whether every bracket is closed behind where it is opened; so it is nearly everywhere.
  private static func isBalanced(_ words: FoldedWords) -> Bool {
    var depths: InlineArray<7, Int> = .init(repeating: 0)
    var offset = words.range.lowerBound
    let end = words.range.upperBound
    let bytes = words.utf8.span
    while offset < end {
      let lead = bytes[offset]
      let isLong = lead & 0xF0 == 0xE0
      // Only E2 80 and E3 80 begin a bracket of three bytes.
      if isLong && (lead > 0xE3 || offset + 2 < end && bytes[offset + 1] != 0x80) {
        offset += 3
        continue
      }
      if let (mark, length) = mark(at: offset, in: words) {
        depths[mark.pair] += mark.isOpening ? 1 : -1
        // 「掲げる情報（」とあるのは quotes half a bracket.
        if depths[mark.pair] < 0 || mark.isOpening && words.stands("」", at: offset + length) {
          return false
        }
        offset += length
      } else {
        offset += isLong ? 3 : 1
      }
    }
    return depths.indices.allSatisfy { depths[$0] == 0 }
  }

  /// All brackets in reading order.
  private static func marks(in words: FoldedWords) -> [Mark] {
    var marks: [Mark] = []
    var offset = words.range.lowerBound
    while offset < words.range.upperBound {
      let found = mark(at: offset, in: words)
      if let found { marks.append(found.mark) }
      offset += found?.length ?? (words.utf8[offset] & 0xF0 == 0xE0 ? 3 : 1)
    }
    return marks
  }

  /// The bracket at a place and its bytes.
  @inline(__always)
  private static func mark(
    at offset: Int, in words: FoldedWords
  ) -> (mark: Mark, length: Int)? {
    func mark(_ pair: Int, _ isOpening: Bool) -> Mark {
      Mark(pair: pair, isOpening: isOpening, offset: offset)
    }
    let bytes = words.utf8
    switch bytes[offset] {
    case UInt8(ascii: "("): return (mark(0, true), 1)
    case UInt8(ascii: ")"): return (mark(0, false), 1)
    case UInt8(ascii: "["): return (mark(6, true), 1)
    case UInt8(ascii: "]"): return (mark(6, false), 1)
    case 0xE3, 0xE2:
      guard offset + 2 < words.range.upperBound, bytes[offset + 1] == 0x80 else { return nil }
      switch (bytes[offset], bytes[offset + 2]) {
      // 「」『』【】 are E3 80 8C…91, opening ones even; 〔〕 follow behind 〒 and 〓.
      case (0xE3, 0x8C...0x91):
        return (mark(Int(bytes[offset + 2] - 0x8C) / 2 + 1, bytes[offset + 2] % 2 == 0), 3)
      case (0xE3, 0x94), (0xE3, 0x95): return (mark(4, bytes[offset + 2] == 0x94), 3)
      // “ and ” are E2 80 9C and 9D.
      case (0xE2, 0x9C), (0xE2, 0x9D): return (mark(5, bytes[offset + 2] == 0x9C), 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// The first mark without its other half, Japanese quotation marks before the rest.
  private func unmatched(_ marks: [Mark], in words: FoldedWords) -> Mark? {
    guard !marks.isEmpty else { return nil }
    for pair in [1, 2, 0, 3, 4, 5, 6] {
      var opened: [Mark] = []
      for mark in marks where mark.pair == pair {
        if mark.isOpening {
          // 「掲げる情報（」とあるのは quotes half a bracket.
          if pair == 0, words.stands("」", at: mark.offset + 1) { continue }
          opened.append(mark)
        } else if opened.isEmpty {
          if pair != 0 ? pair < 5 : !isListMark(mark.offset, in: words) { return mark }
        } else {
          opened.removeLast()
        }
      }
      // ”…” is written with two closing marks as often as “…“ with two opening ones.
      if pair == 5, marks.count(where: { $0.pair == 5 }) % 2 == 0 { continue }
      if let first = opened.first { return first }
    }
    return nil
  }

  /// 1), a) and 参考) open nothing where they lead a line, :) closes nothing.
  private func isListMark(_ offset: Int, in words: FoldedWords) -> Bool {
    if offset - words.range.lowerBound <= 15 { return true }
    var start = offset
    while start > words.range.lowerBound, isWordByte(words.utf8[start - 1]), offset - start < 4 {
      start -= 1
    }
    if start == offset {
      return words.ends(":", at: offset) || words.ends(";", at: offset)
    }
    // ステップ1の4）で述べた refers to a list mark.
    if offset - start <= 2, words.utf8[start..<offset].allSatisfy({ (0x30...0x39).contains($0) }) {
      return true
    }
    // A short number or letter behind a blank or a mark is a list mark: … 2) second.
    return offset - start <= 2 && !isWordByte(words.utf8[start - 1]) && words.utf8[start - 1] < 0x80
      || offset - start <= 2 && words.ends("、", at: start)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// An odd number of straight double quotes; “ and ” are folded to them. Inches are left out.
  private func oddQuotes(in words: FoldedWords, _ edition: CheckedEdition) -> Mark? {
    guard edition.isEnglish else { return nil }
    var count = 0
    var last = words.range.lowerBound
    for offset in words.range where words.utf8[offset] == UInt8(ascii: "\"") {
      if offset > words.range.lowerBound, (0x30...0x39).contains(words.utf8[offset - 1]) {
        return nil
      }
      count += 1
      last = offset
    }
    return count % 2 == 1 ? Mark(pair: 5, isOpening: true, offset: last) : nil
  }

  /// …支援します。（所信表明演説）と明らかにした: a sentence's end that is taken up as speech although
  /// nothing was opened.
  private func brokenQuotation(in words: FoldedWords, _ edition: CheckedEdition) -> Mark? {
    guard !edition.isEnglish else { return nil }
    var position = words.range.lowerBound
    while let stop = words.firstStop(from: position) {
      position = stop.upperBound
      var offset = stop.upperBound
      var reach = offset + 3
      if words.stands("(", at: offset),
        let close = words.first(")", from: offset, before: offset + 90)
      {
        offset = close.upperBound
        reach = offset + 24
      }
      guard words.stands("と", at: offset) else { continue }
      let behind = FoldedWords(
        words.utf8, offset + 3..<min(max(reach, offset + 9), words.range.upperBound))
      let isTakenUp =
        reach > offset + 3
        ? CheckingWords.speechVerbs.contains { behind.contains($0) }
        : CheckingWords.speechVerbs.contains { words.stands($0, at: offset + 3) }
      if isTakenUp { return Mark(pair: 1, isOpening: false, offset: stop.lowerBound) }
    }
    return nil
  }
}
