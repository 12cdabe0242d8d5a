internal import Lexicon

/// Verbs behind *and* that are nouns or cues elsewhere: "open a clinic and ⟦train⟧ forty nurses".
extension WordReader {
  /// Whether a word demands by itself. "we ⟦train⟧" does, "and ⟦train⟧ forty nurses" goes on.
  func isCue(_ word: Range<Int>, endingAt end: Int, in sentence: Range<Int>) -> Bool {
    let cue = index.phrase(
      index.cues, in: text, from: word.lowerBound, upTo: sentence.upperBound)
    return cue.map {
      index.lexicon.cues[$0.row].kind != .habit || !opensObject(behind: end)
    } ?? false
  }

  /// "and ⟦train⟧ forty nurses", "and ⟦walk⟧ the path": a noun has no number or article right behind it.
  func opensObject(behind place: Int) -> Bool {
    guard let next = firstWord(in: place..<min(text.count, place + 40)),
      next.lowerBound == place + 1
    else { return false }
    return isNumber(next) || isArticle(next) || isKind(.possessive, next)
  }
}
