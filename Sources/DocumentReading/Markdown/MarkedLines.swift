internal import Lexicon
internal import PolicyModel

/// Lines of one Markdown paragraph that are items to their writer: ・ and (1) begin no list in
/// CommonMark, which joins such lines to one paragraph.
struct MarkedLines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// One line and those that go on from it, up to the next mark.
  struct Part {
    /// Nil for the words before the first mark.
    var marker: Range<Int>?
    var pieces: [Piece]
  }

  /// The parts of a paragraph; nil where fewer than two lines begin with a mark of one kind. Below
  /// an item's words one bullet of Markdown's own is enough: it is set in too far to be a list.
  ///
  /// - Complexity: O(*n*) in the number of pieces.
  func parts(of pieces: [Piece], isItem: Bool = false) -> [Part]? {
    guard pieces.count > 2 else { return nil }
    var parts: [Part] = []
    var kind: LineMark.Kind?
    var isAtStart = true
    for piece in pieces {
      if isAtStart, case .source(let words) = piece, let mark = mark(in: words),
        kind == nil || kind == mark.kind
      {
        kind = mark.kind
        if case .lineBreak? = parts.last?.pieces.last { parts[parts.count - 1].pieces.removeLast() }
        if case .hardBreak? = parts.last?.pieces.last { parts[parts.count - 1].pieces.removeLast() }
        parts.append(Part(marker: mark.marker, pieces: [.source(mark.text..<words.upperBound)]))
      } else if parts.isEmpty {
        parts.append(Part(pieces: [piece]))
      } else {
        parts[parts.count - 1].pieces.append(piece)
      }
      switch piece {
      case .lineBreak, .hardBreak: isAtStart = true
      case .source, .replaced: isAtStart = false
      }
    }
    let isBullet =
      if case .bullet(let sign)? = kind, sign.count == 1, sign[0] < 0x80 { true } else { false }
    let least = isItem && isBullet ? 1 : 2
    return parts.count(where: { $0.marker != nil }) >= least ? parts : nil
  }

  private func mark(in words: Range<Int>) -> (marker: Range<Int>, text: Int, kind: LineMark.Kind)? {
    switch LineMark(bytes, words, NumberReader(bytes)) {
    case .bullet(let marker, let text, _):
      return (marker, text, .bullet(Array(bytes[marker])))
    case .number(let mark):
      switch mark.style {
      case .circled, .digits(.brackets), .digits(.closing), .kanji(.brackets), .kana(.brackets):
        return mark.end < words.upperBound ? (mark.range, mark.end, .number(mark.style)) : nil
      // １． and 一、 are no marks of Markdown's own, which ASCII digits with a stop are; of these
      // 1 alone begins a list below a line of words.
      case .digits(.dot), .digits(.comma), .kanji(.comma):
        let isWide = bytes[mark.range.lowerBound] >= 0x80
        let goesOn = mark.style == .digits(.dot) && mark.value ?? 0 > 1
        return (isWide || goesOn) && mark.end < words.upperBound
          ? (mark.range, mark.end, .number(mark.style)) : nil
      // 一　本人が結婚するとき: a wide space parts the number.
      case .kanji(.bare):
        let isParted = mark.range.upperBound < mark.end && bytes[mark.range.upperBound] >= 0x80
        return isParted && mark.end < words.upperBound
          ? (mark.range, mark.end, .number(mark.style)) : nil
      // 4.1 Repairs above 4.2 Leaks: clauses that no blank line parts.
      case .decimal where ParagraphLead.beginsTitle(bytes, words, at: mark.end):
        return (mark.range, mark.end, .number(mark.style))
      default: return nil
      }
    default: return nil
    }
  }
}

extension LineMark {
  /// What two lines of one list have in common.
  enum Kind: Hashable {
    case bullet([UInt8])
    case number(NumberMark.Style)
  }
}
