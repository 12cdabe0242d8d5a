internal import Lexicon

/// The marks and words that stand between the ends of a range.
enum RangeMark {
  /// Behind the mark that begins at an offset; nil where there is none.
  static func end(in text: SentenceText, at offset: Int) -> Int? {
    let place = text.skippingSpaces(offset)
    guard place - offset <= 3 else { return nil }
    guard let end = text.skipping(JapaneseFigureContext.rangeMarks, at: place) else { return nil }
    let behind = text.skippingSpaces(end)
    return behind - end <= 3 ? behind : end
  }
}
