internal import Lexicon

/// What an English demand leaves to chance, and what only tells of its object.
extension WordReader {
  /// Where words end that leave room, if they begin at a word: "trees on every street, ⟦wherever
  /// space permits⟧".
  func provisoEnd(from word: Range<Int>, in sentence: Range<Int>) -> Int? {
    guard isKind(.roomy, word) else { return nil }
    var ranges: [Range<Int>] = []
    for next in eachWord(in: word.lowerBound..<sentence.upperBound) {
      ranges.append(next)
      if ranges.count == 12 { break }
    }
    let count = EnglishProvisos.length(ranges.map { self.word($0) })
    guard count > 0 else { return nil }
    let end = ranges[count - 1].upperBound
    // "where the weather allows ⟦boats⟧ to sail"
    guard count < ranges.count,
      text[end..<ranges[count].lowerBound].allSatisfy({ $0 == 0x20 }),
      !EnglishProvisos.continuing.contains(self.word(ranges[count]))
    else { return end }
    return nil
  }

  /// "a school ⟦where⟧ pupils feel safe": tells what the object is like, and puts no condition.
  func tellsOfObject(_ word: Range<Int>, of draft: DemandDraft, upTo end: Int) -> Bool {
    guard self.word(word) == "where", draft.object.upperBound + 1 == word.lowerBound,
      provisoEnd(from: word, in: word.lowerBound..<end) == nil,
      case let object = words(in: draft.object), let last = object.last
    else { return false }
    return isKind(.place, last) && !object.contains { isKind(.preposition, $0) }
  }
}
