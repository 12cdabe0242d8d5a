internal import Lexicon

/// By which rules something goes: "bookings ⟦are subject to⟧ the Hall Terms".
extension WordReader {
  /// - Returns: nil where it is no set of rules that is named, but rain, a board or the moon.
  func ruled(_ deed: Deed, _ cue: Cue, _ subject: Subject, in sentence: Range<Int>) -> Deed? {
    var deed = nounDeed(deed, cue, in: sentence)
    guard !cue.isNegated || stance.isNormative, !subject.range.isEmpty,
      !isDummy(subject) || words(in: subject.range).count > 1,
      let head = instrument(in: deed.object),
      stance.isNormative || isNamed(head, in: deed.object)
    else { return nil }
    deed.verb = cue.row.text
    deed.polarity = cue.isNegated || subject.isNegative ? -1 : 1
    return deed
  }

  /// "the Extra ⟦Terms⟧", "the law of ⟦Eastmark⟧", "⟦these⟧ rules": of a text that is no rules itself only such a name
  /// is one of rules. Nature has laws as well.
  private func isNamed(_ head: Range<Int>, in phrase: Range<Int>) -> Bool {
    guard let first = firstWord(in: phrase) else { return false }
    return isKind(.demonstrative, first) || isCapital(head)
      || words(in: head.upperBound..<max(head.upperBound, phrase.upperBound)).contains(
        where: isCapital)
  }

  private func isCapital(_ word: Range<Int>) -> Bool {
    (0x41...0x5A).contains(original[word.lowerBound])
  }

  /// The rules that a phrase is about: Terms of "the Extra Terms", law of "the law of Eastmark".
  private func instrument(in phrase: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    for word in eachWord(in: phrase) {
      if isKind(.preposition, word) { break }
      if isKind(.instrument, word) { found = word }
    }
    return found
  }
}
