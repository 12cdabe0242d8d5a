/// Lines of one Markdown paragraph that are articles to their writer: rules are typed line under
/// line, （目的）, 第2条, 2 and 一, and CommonMark joins such lines to one paragraph.
struct ArticleLines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The parts of a paragraph, each with its pieces; nil where no line begins an article or
  /// nothing stands beside it.
  ///
  /// - Complexity: O(*n*) in the number of pieces.
  func parts(of pieces: [Piece]) -> [[Piece]]? {
    guard pieces.count > 2 else { return nil }
    let lines = lines(of: pieces)
    guard lines.count > 1, lines.contains(where: { mark(of: $0)?.style == .part(6) }) else {
      return nil
    }
    var parts: [[Piece]] = []
    var hasArticle = false
    var isBehindItem = false
    for (index, line) in lines.enumerated() {
      let mark = mark(of: line)
      let isArticle = mark?.style == .part(6)
      let isOpen = index == 0 || isBehindItem || endsLine(lines[index - 1])
      let isItem = hasArticle && mark.map { Self.isItem($0.style) } ?? false
      if isOpen && (isArticle || isItem) || isCaption(line) || parts.isEmpty {
        parts.append(Self.withoutBreak(line))
      } else {
        if let last = lines[index - 1].last, parts[parts.count - 1].last != last {
          parts[parts.count - 1].append(last)
        }
        parts[parts.count - 1] += Self.withoutBreak(line)
      }
      hasArticle = hasArticle || isArticle
      isBehindItem = isItem || isCaption(line)
    }
    return parts.count > 1 ? parts : nil
  }

  /// The pieces of each line, with the break that ends it.
  private func lines(of pieces: [Piece]) -> [[Piece]] {
    var lines: [[Piece]] = [[]]
    for piece in pieces {
      lines[lines.count - 1].append(piece)
      switch piece {
      case .lineBreak, .hardBreak: lines.append([])
      case .source, .replaced: break
      }
    }
    return lines.filter { !$0.isEmpty }
  }

  private static func withoutBreak(_ line: [Piece]) -> [Piece] {
    switch line.last {
    case .lineBreak, .hardBreak: line.dropLast()
    default: line
    }
  }

  private func mark(of line: [Piece]) -> NumberMark? {
    guard case .source(let words)? = line.first else { return nil }
    return NumberReader(bytes).mark(in: words)
  }

  /// Numbered paragraphs and items of an article.
  private static func isItem(_ style: NumberMark.Style) -> Bool {
    switch style {
    case .paragraph, .circled, .part(7), .part(8), .kanji(.bare), .kana(.bare), .digits(.bare),
      .digits(.brackets), .kanji(.brackets), .kana(.brackets):
      true
    default: false
    }
  }

  /// （目的） alone on its line.
  private func isCaption(_ line: [Piece]) -> Bool {
    guard case let words = Self.withoutBreak(line), words.count == 1,
      case .source(let range) = words[0]
    else { return false }
    return LineMark(bytes, range, NumberReader(bytes)) == .caption
  }

  /// Whether the sentence of a line ends with it, or the line stands for itself.
  private func endsLine(_ line: [Piece]) -> Bool {
    if isCaption(line) { return true }
    guard case .source(let words)? = Self.withoutBreak(line).last else { return true }
    return LineEnding(bytes, words) != .open && LineEnding(bytes, words) != .half
  }
}

extension [Passage] {
  /// With the captions above articles as their headings: （目的） in a paragraph of its own, then
  /// 第2条 without one.
  func joiningCaptions(_ bytes: [UInt8]) -> [Passage] {
    var result: [Passage] = []
    result.reserveCapacity(count)
    for passage in self {
      if case .heading(_, ParagraphLead.articleWeight, _) = passage.form, passage.pieces.isEmpty,
        let last = result.last, case .block(.paragraph) = last.form, last.pieces.count == 1,
        case .source(let words) = last.pieces[0],
        LineMark(bytes, words, NumberReader(bytes)) == .caption
      {
        var article = passage
        article.pieces = [.source(ArticleLead.inside(bytes, words))]
        article.span = last.span.lowerBound..<passage.span.upperBound
        result[result.count - 1] = article
      } else {
        result.append(passage)
      }
    }
    return result
  }
}
