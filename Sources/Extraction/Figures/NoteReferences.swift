/// Numbers of notes in square brackets: *applies.[1]*, 20人[2]とする, and [1] before the note itself.
enum NoteReferences {
  /// Figures with those that are such numbers marked as names.
  ///
  /// *within [14] days* stands apart from the word before, [14]日 before its unit: a blank that is
  /// still to be settled.
  static func marked(_ drafts: [FigureDraft], in text: SentenceText) -> [FigureDraft] {
    var drafts = drafts
    for index in drafts.indices
    where drafts[index].kind == .number && isBracketed(drafts[index].range, text) {
      drafts[index].isInName = true
    }
    return drafts
  }

  private static func isBracketed(_ range: Range<Int>, _ text: SentenceText) -> Bool {
    let (open, close) = (range.lowerBound - 1, range.upperBound)
    guard range.count <= 3, text.byte(open) == 0x5B, text.byte(close) == 0x5D else { return false }
    switch Script(text.scalar(close + 1)) {
    case .kanji, .katakana: return false
    default: break
    }
    return text.byte(close + 1) != 0x25 && (open == text.start || text.byte(open - 1) > 0x20)
  }
}
