internal import PolicyModel

/// Paragraphs that begin with a number: articles of laws, their numbered paragraphs, and
/// paragraphs that are all bold and stand for a heading.
struct ParagraphLead {
  private let bytes: [UInt8]

  /// Headings inside paragraphs are lighter than any heading with signs of its own.
  private static let boldWeight = 90
  static let articleWeight = 100

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Numbers that mark an item when words follow.
  static func isItemNumber(_ style: NumberMark.Style) -> Bool {
    switch style {
    case .kanji, .kana, .circled, .paragraph, .digits, .letter, .capital, .roman: true
    case .part(7), .part(8): true
    default: false
    }
  }

  func passages(of inlines: MarkdownInlines, _ span: Range<Int>) -> [Passage] {
    passages(
      of: LeadingWords(
        pieces: inlines.pieces, boldCount: inlines.leadCount, boldEnd: inlines.leadEnd), span)
  }

  /// A paragraph's pieces, and how many of them its first bold words make.
  struct LeadingWords {
    var pieces: [Piece]
    var boldCount = 0
    var boldEnd = 0
  }

  func passages(of inlines: LeadingWords, _ span: Range<Int>) -> [Passage] {
    let pieces = inlines.pieces
    let paragraph = [Passage(form: .block(.paragraph), pieces: pieces, span: span)]
    guard case .source(let first)? = pieces.first else { return paragraph }
    if inlines.boldCount > 0 {
      return boldLead(inlines, first, span) ?? paragraph
    }
    guard let mark = NumberReader(bytes).mark(in: first) else { return paragraph }
    if mark.style == .part(6) {
      return article(pieces, first, mark, span, isSentence: endsSentence(pieces))
    }
    switch mark.style {
    case .paragraph, .circled, .part(7), .part(8), .kanji(.bare), .kana(.bare),
      .digits(.bare), .digits(.brackets), .kana(.brackets), .digits(.dot), .digits(.closing),
      .kanji(.brackets), .kanji(.comma):
      return [item(pieces, first, mark, span)]
    case .decimal where Self.beginsTitle(bytes, first, at: mark.end):
      return [item(pieces, first, mark, span)]
    default:
      return paragraph
    }
  }

  // MARK: Bold words first

  private func boldLead(
    _ inlines: LeadingWords, _ first: Range<Int>, _ span: Range<Int>
  ) -> [Passage]? {
    let pieces = inlines.pieces
    let reader = NumberReader(bytes, mayStandAlone: true)
    let isOnlyLead = inlines.boldCount == pieces.count
    if let mark = reader.mark(in: first) {
      let rest = Array(pieces[inlines.boldCount...])
      if mark.style == .part(6) {
        return boldArticle(inlines, first, mark, rest, span)
      }
      if inlines.boldCount == 1, mark.end == first.upperBound, !isOnlyLead {
        return [
          Passage(
            form: .block(.listItem(depth: 0, marker: words(mark.range))), pieces: rest, span: span)
        ]
      }
    }
    guard isOnlyLead, canBeHeading(pieces) else { return nil }
    var heading = pieces
    var number = ""
    if let mark = reader.mark(in: first) {
      number = words(mark.range)
      heading[0] = .source(mark.end..<first.upperBound)
      if mark.end == first.upperBound { heading.removeFirst() }
    }
    return [
      Passage(
        form: .heading(number: number, weight: Self.boldWeight, level: 6), pieces: heading,
        span: span)
    ]
  }

  /// `**第一条（目的）**　この法律は…`
  private func boldArticle(
    _ inlines: LeadingWords, _ first: Range<Int>, _ mark: NumberMark, _ rest: [Piece],
    _ span: Range<Int>
  ) -> [Passage] {
    var heading: [Piece] = Array(inlines.pieces[..<inlines.boldCount])
    heading[0] = .source(mark.end..<first.upperBound)
    if inlines.boldCount == 1 {
      let lead = ArticleLead(bytes, mark, end: first.upperBound, isSentence: false)
      heading = lead.heading.map { [.source($0)] } ?? []
    }
    if heading.first?.range.isEmpty == true { heading.removeFirst() }
    return articlePassages(
      number: words(mark.range), heading, rest, headEnd: inlines.boldEnd, span)
  }

  // MARK: Articles and items without bold words

  private func article(
    _ pieces: [Piece], _ first: Range<Int>, _ mark: NumberMark, _ span: Range<Int>,
    isSentence: Bool
  ) -> [Passage] {
    let lead = ArticleLead(bytes, mark, end: first.upperBound, isSentence: isSentence)
    var body = Array(pieces.dropFirst())
    if let start = lead.body { body.insert(.source(start..<first.upperBound), at: 0) }
    return articlePassages(
      number: words(mark.range), lead.heading.map { [.source($0)] } ?? [], body,
      headEnd: lead.headEnd, span)
  }

  private func articlePassages(
    number: String, _ heading: [Piece], _ body: [Piece], headEnd: Int, _ span: Range<Int>
  ) -> [Passage] {
    let head = span.lowerBound..<max(span.lowerBound, min(headEnd, span.upperBound))
    let section = Passage(
      form: .heading(number: number, weight: Self.articleWeight, level: 7), pieces: heading,
      span: head)
    let hasWords = body.contains { piece in
      if case .source(let range) = piece { !range.isEmpty } else { false }
    }
    guard hasWords else { return [section] }
    return [
      section,
      Passage(
        form: .block(.paragraph), pieces: body, span: head.upperBound..<span.upperBound),
    ]
  }

  private func item(
    _ pieces: [Piece], _ first: Range<Int>, _ mark: NumberMark, _ span: Range<Int>
  ) -> Passage {
    var rest = pieces
    rest[0] = .source(mark.end..<first.upperBound)
    return Passage(
      form: .block(.listItem(depth: 0, marker: words(mark.range))), pieces: rest, span: span,
      doubtful: DoubtfulNumber(
        mark, in: bytes, to: first.upperBound, otherwise: .block(.paragraph)))
  }

  /// 2.1 The tenant, 2.1 目的: what stands behind a number of several parts is a sentence or title.
  static func beginsTitle(_ bytes: [UInt8], _ first: Range<Int>, at offset: Int) -> Bool {
    guard offset < first.upperBound else { return false }
    return (0x41...0x5A).contains(bytes[offset]) || bytes[offset] >= 0xE3
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func endsSentence(_ pieces: [Piece]) -> Bool {
    guard case .source(let last)? = pieces.last else { return true }
    return LineEnding(bytes, last) != .open
  }

  /// Short words without a full stop.
  private func canBeHeading(_ pieces: [Piece]) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    let range = first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
    guard range.count <= 240, LineEnding(bytes, range) == .open else { return false }
    return !bytes[range].contains(sequence: [0xE3, 0x80, 0x82])
      && !pieces.contains { if case .lineBreak = $0 { true } else { false } }
  }
}
