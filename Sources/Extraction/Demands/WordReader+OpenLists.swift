internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// Where a subject begins whose clause ends in a list with commas: "⟦Members who show a card, a
  /// ticket and a receipt⟧ may enter"; nil where the comma before `first` ends no such list.
  ///
  /// - Complexity: O(*n*) in the words before the cue.
  func openListStart(before first: Int, _ cue: Int, _ words: [Range<Int>]) -> Int? {
    guard first > 3, isCommaAlone(words[first - 1].upperBound..<words[first].lowerBound),
      let relative = words[1..<(first - 2)].lastIndex(where: {
        isAny([.relative, .that], $0)
      }), isKind(.relative, words[relative]) || isFinite(words[relative + 1]),
      words[(first - 1)..<cue].contains(where: { isKind(.join, $0) })
    else { return nil }
    // Behind the verb of the clause there are things alone, and nothing but commas between them.
    for place in (relative + 2)..<cue {
      let word = words[place]
      if isAny([.finite, .subordinate, .condition, .relative, .pronoun, .reader, .addressee], word)
        || index.phrase(index.cues, in: text, from: word.lowerBound, upTo: word.upperBound) != nil
      {
        return nil
      }
      let gap = words[place - 1].upperBound..<word.lowerBound
      if hasBreak(gap), !isCommaAlone(gap) { return nil }
    }
    var start = relative
    while start > 0, !hasBreak(words[start - 1].upperBound..<words[start].lowerBound) { start -= 1 }
    guard start < relative,
      !isAny([.condition, .subordinate, .adjunct, .preposition], words[start])
    else { return nil }
    return start
  }

  private func isCommaAlone(_ gap: Range<Int>) -> Bool {
    text[gap].allSatisfy { $0 == 0x2C || $0 == 0x20 } && text[gap].contains(0x2C)
  }
}
