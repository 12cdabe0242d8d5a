internal import Lexicon

/// How Japanese ties two figures into one.
struct JapaneseConnectors: FigureConnectors {
  func connection(
    _ text: SentenceText, first: Range<Int>, second: Range<Int>
  ) -> FigureConnection? {
    let from = first.upperBound
    let to = second.lowerBound
    if to - from > 6, text.ends("から", at: to), repeats(text, from..<(to - 6), at: second.upperBound)
    {
      return .nouns
    }
    guard to - from <= 16, to > from else { return nil }
    if to - from == 3, text.starts("と", at: from) {
      return text.starts("の間", at: second.upperBound) ? .mark : nil
    }
    let place = text.skippingSpaces(from)
    let start =
      text.skipping("頃", at: place) ?? text.skipping("ごろ", at: place)
      ?? text.skipping("分", at: place) ?? place
    guard RangeMark.end(in: text, at: start) == to else { return nil }
    if text.starts("から", at: start) { return .word }
    if text.byte(start) == 0x2D { return .hyphen }
    return text.starts("→", at: start) || text.starts("⇒", at: start) || text.starts("⇨", at: start)
      ? .arrow : .mark
  }

  /// Whether the words behind the first figure follow the second one too, and then に or へ.
  private func repeats(_ text: SentenceText, _ words: Range<Int>, at offset: Int) -> Bool {
    guard words.count <= 48, offset + words.count < text.end,
      text.bytes[words].elementsEqual(text.bytes[offset..<(offset + words.count)])
    else { return false }
    let place = offset + words.count
    return text.starts("に", at: place) || text.starts("へ", at: place)
  }

  func tellsChange(_ text: SentenceText, at offset: Int, _ connection: FigureConnection) -> Bool {
    if connection == .arrow || connection == .nouns { return true }
    guard connection == .word else { return false }
    var place = offset
    if let end = text.skipping(JapaneseFigureContext.hedgesBeforeChange, at: place) { place = end }
    if text.starts("にかけ", at: place) || text.starts("にわた", at: place) { return false }
    if text.starts("に", at: place) || text.starts("へ", at: place) { return true }
    guard let end = text.skipping("まで", at: place) else { return false }
    return text.has(
      JapaneseFigureContext.changes, at: text.starts("に", at: end) ? end + 3 : end)
  }

  func joinsBounds(_ text: SentenceText, from: Int, to: Int) -> Bool {
    if from == to { return true }
    guard to - from <= 12 else { return false }
    let place = text.skippingSpaces(from)
    if let end = text.skipping(JapaneseFigureContext.betweenBounds, at: place),
      text.skippingSpaces(end) == to
    {
      return true
    }
    return place == to
  }
}
