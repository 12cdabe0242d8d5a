internal import PolicyModel

extension EditionView {
  /// A sentence quoted with its place; the line is that of the focused words.
  ///
  /// - Parameter focus: the words that matter, in the folded text.
  func excerpt(
    sentence: Int, focus: Range<Int>? = nil, figure: Figure? = nil, demand: Demand? = nil
  ) -> Excerpt {
    excerpt(
      document.sentences[sentence].folded, section: section(ofSentence: sentence), focus: focus,
      figure: figure, demand: demand)
  }

  /// Neighbouring sentences quoted as one; of sentences that stand apart the first alone.
  func excerpt(sentences: [Int], focus: Range<Int>? = nil) -> Excerpt? {
    guard let first = sentences.first else { return nil }
    var last = first
    for sentence in sentences.dropFirst() where sentence == last + 1 { last = sentence }
    let range =
      document.sentences[first].folded.lowerBound..<document.sentences[last].folded.upperBound
    return excerpt(range, section: section(ofSentence: first), focus: focus)
  }

  /// A paragraph quoted with its place.
  func excerpt(block: Int) -> Excerpt? {
    let sentences = document.blocks[block].sentences
    guard let first = sentences.first, let last = sentences.last else { return nil }
    return excerpt(
      document.sentences[first].folded.lowerBound..<document.sentences[last].folded.upperBound,
      section: document.blocks[block].section)
  }

  /// A section's heading quoted with its place, or its first words where it has none.
  func excerpt(headingOf section: Int) -> Excerpt? {
    let place = document.sections[section]
    guard let block = place.headingBlock ?? place.blocks.first else { return nil }
    if var excerpt = excerpt(block: block) {
      if !place.number.isEmpty, !excerpt.text.contains(place.number) {
        excerpt.text = place.title
        excerpt.span = span(ofTitle: place, from: excerpt.span)
      }
      return excerpt
    }
    // A heading that is a number alone has no sentence of its own.
    let span = document.blocks[block].span
    return Excerpt(
      text: place.title, line: lines.line(at: span.start),
      section: path(ofSection: section), span: span)
  }

  /// Where a heading's words and its number stand: 「## ⟦8. Our liability⟧」, and in a statute
  /// 「⟦（補助）⏎第９条⟧　町は」, whose number opens the paragraph behind.
  private func span(ofTitle section: Section, from words: SourceSpan) -> SourceSpan {
    let number = Array(section.number.utf8)
    let text = document.text.utf8
    let blocks = section.blocks.prefix(2).map { document.blocks[$0].span }
    if let own = blocks.first, let found = text[own.range].firstRange(of: number) {
      let start = found.lowerBound < words.start ? found.lowerBound : own.start
      return SourceSpan(start, max(found.upperBound, words.end))
    }
    if let own = blocks.first, let next = blocks.last, text[next.range].starts(with: number) {
      return SourceSpan(own.start, next.start + number.count)
    }
    return words
  }

  private func excerpt(
    _ range: Range<Int>, section: Int, focus: Range<Int>? = nil, figure: Figure? = nil,
    demand: Demand? = nil
  ) -> Excerpt {
    var range = range
    if range.count > Self.longestQuote { range = window(of: range, around: focus) }
    let folded = document.folded
    let span = folded.sourceSpan(of: range)
    var place = span.start
    var shown: Range<Int>?
    if let focus {
      let focused = folded.sourceSpan(of: focus.clamped(to: range))
      let pieces = folded.sourcePieces(of: range)
      let start = offset(of: focused.start, in: pieces)
      shown = start..<max(start, offset(of: focused.end, in: pieces))
      place = focused.start
    }
    return Excerpt(
      text: folded.visibleText(range, in: document.text), line: lines.line(at: place),
      section: path(ofSection: section), span: span, figure: figure, demand: demand,
      deadline: demand.flatMap(deadline), focus: shown)
  }

  private func deadline(of demand: Demand) -> Figure.Value? {
    guard let figure = demand.deadline, annotated.figures.indices.contains(figure) else {
      return nil
    }
    return annotated.figures[figure].value
  }

  /// A quotation longer than this is cut to the neighbourhood of its focus: a text of one
  /// line would otherwise be repeated for each of its figures.
  private static let longestQuote = 6000

  private func window(of range: Range<Int>, around focus: Range<Int>?) -> Range<Int> {
    let focus = focus?.clamped(to: range) ?? range.lowerBound..<range.lowerBound
    var low = max(range.lowerBound, focus.lowerBound - 1200)
    var high = min(range.upperBound, max(focus.lowerBound, focus.upperBound) + 1200)
    high = min(high, low + Self.longestQuote)
    let bytes = document.folded.utf8
    while low < high && bytes[low] & 0xC0 == 0x80 { low += 1 }
    while high < range.upperBound && bytes[high] & 0xC0 == 0x80 { high += 1 }
    return low..<max(low, high)
  }

  /// Where a source offset stands in the text that the pieces make.
  private func offset(of source: Int, in pieces: [SourceSpan]) -> Int {
    var passed = 0
    for piece in pieces {
      if source < piece.start { break }
      if source <= piece.end { return passed + source - piece.start }
      passed += piece.utf8Count
    }
    return passed
  }
}
