internal import Lexicon
internal import PolicyModel

/// Under which conditions a demand of English stands.
extension WordReader {
  /// "be ⟦subject to⟧ the rules" puts no condition.
  func isObliged(_ start: Int) -> Bool {
    let before = words(in: max(0, start - 12)..<start).last.map { word($0) } ?? ""
    return index.isKind(.passive, before) || index.isKind(.between, before)
  }

  /// "⟦If you cancel within 14 days of your first payment⟧, we refund the amount.": all of a
  /// condition; its first phrase alone, where no comma parts it from what is done.
  func condition(_ clause: Range<Int>, _ phrase: Range<Int>, of draft: DemandDraft)
    -> Range<Int>
  {
    let cue = draft.cue.lowerBound
    if clause.lowerBound < cue, cue < phrase.upperBound,
      let before = words(in: clause.lowerBound..<cue).last, before.upperBound < cue,
      text[before.upperBound] == 0x2C
    {
      // "If you have a complaint, ⟦write⟧ to the council": what is asked is no member of a list.
      return clause.lowerBound..<before.upperBound
    }
    let isOpen = [draft.cue.lowerBound, draft.object.lowerBound].contains {
      clause.lowerBound < $0 && $0 < clause.upperBound
    }
    guard !isOpen, let last = words(in: clause).last else {
      // "⟦When the bus is late⟧ we will refund the fare."
      let before = words(in: clause.lowerBound..<max(clause.lowerBound, draft.cue.lowerBound))
      if draft.cue.lowerBound < phrase.upperBound, before.count >= 3, let subject = before.last,
        isPronoun(word(subject))
      {
        return clause.lowerBound..<before[before.count - 2].upperBound
      }
      return clause.lowerBound..<phrase.upperBound
    }
    return clause.lowerBound..<max(phrase.upperBound, last.upperBound)
  }

  /// Up to the comma that closes a condition that opens at a place, and no list in it: "live ⟦in
  /// the United Kingdom, Ireland or the Netherlands⟧".
  ///
  /// - Parameter start: behind the words that the condition has in any case.
  func clauseEnd(from start: Int, in clause: Range<Int>, opening: Int) -> Int {
    let end = max(start, clause.upperBound)
    var place = start
    while place < end {
      guard text[place] == 0x2C, !(place > start && place + 1 < end && isInNumber(place, place + 1))
      else {
        place += 1
        continue
      }
      guard let next = words(in: place..<end).first,
        let last = listEnd(
          behind: lastMember(in: opening..<place), from: next, in: place..<end),
        // In front of what is done a comma closes the list as well.
        last >= end - 1 || text[last] == 0x2C || opening > clause.lowerBound + 12
      else { return place }
      place = last
    }
    return end
  }

  /// The name before a comma, without what leads to it.
  private func lastMember(in words: Range<Int>) -> Range<Int> {
    var start = words.upperBound
    var count = 0
    for word in self.words(in: words).reversed() {
      if count > 0, isAny([.preposition, .article, .pronoun], word) { break }
      start = word.lowerBound
      count += 1
      if count > 4 { break }
    }
    return start..<words.upperBound
  }

  /// "⟦once⟧ a year", but not "once approved".
  func tellsHowOften(_ range: Range<Int>, upTo end: Int) -> Bool {
    guard isKind(.rhythm, range), let next = words(in: range.upperBound..<end).first
    else { return false }
    return isArticle(next) || isKind(.rhythm, next)
  }

  func isCondition(_ word: String) -> Bool { index.isKind(.condition, word) }
}
