internal import Lexicon
internal import PolicyModel

/// Where the subject of a cue begins, and what stands before it.
extension WordReader {
  /// Past a phrase in front of a subject that no comma closes: "⟦From 2033⟧ nobody will pay more",
  /// "⟦under our plans⟧ every child will have a place".
  func behindPhrase(_ start: Int, _ cue: Int, _ words: [Range<Int>]) -> Int {
    // "⟦Each year⟧ the town will plant 500 trees"
    if start + 2 < cue, isKind(.universal, words[start]), isKind(.period, words[start + 1]) {
      return start + 2
    }
    guard start + 2 < cue, isAny([.preposition, .adjunct], words[start]) else { return start }
    if (0x30...0x39).contains(text[words[start + 1].lowerBound]) { return start + 2 }
    return (start + 2..<cue).first {
      isAny([.none, .universal], words[$0])
        && !isAny([.preposition, .join, .adjunct, .beside], words[$0 - 1])
    } ?? start
  }

  /// "⟦Before doing so⟧ we will …": when, with a verb of its own, and no comma behind it.
  func isDeedBefore(_ place: Int, _ first: Int, _ cue: Int, _ words: [Range<Int>]) -> Bool {
    guard place == first, cue - place >= 4, cue < words.count,
      isKind(.subordinate, words[place]), isKind(.adjunct, words[place]),
      isAny([.author, .addressee], words[cue - 1]),
      isGerund(words[place + 1]) || isPronoun(word(words[place + 1])),
      !isAny([.relative, .that, .opinion, .report, .join, .preposition], words[cue - 2])
    else { return false }
    return !isKind(.subordinate, words[cue - 2]) || isKind(.contrast, words[cue - 2])
  }

  /// "the service ⟦you⟧ can expect from us": a clause about the noun before it.
  func isClipped(_ start: Int, _ cue: Int, _ words: [Range<Int>]) -> Bool {
    guard cue - 1 > start + 1, isKind(.addressee, words[cue - 1]),
      isArticle(words[cue - 3]) || isKind(.all, words[cue - 3]),
      !isAny([.preposition, .adjunct, .join, .subordinate, .period], words[cue - 2])
    else { return false }
    return words[start..<cue - 3].contains {
      conjugations.thirdPerson($0, in: text) != nil || isAny([.finite, .present], $0)
    }
  }

  /// "This needs a new law, ⟦which⟧ will be brought forward in May": what a clause is about.
  func antecedent(of cue: Cue, _ first: Int, _ words: [Range<Int>]) -> Subject? {
    guard cue.row.kind == .will, first > 1, first + 1 == cue.word,
      isKind(.relative, words[first]), !isKind(.whoever, words[first]),
      text[words[first - 1].upperBound..<words[first].lowerBound].contains(0x2C),
      !isAny([.preposition, .pronoun, .join, .negation, .period], words[first - 1])
    else { return nil }
    var start = first - 1
    while start > 0, start > first - 4, !isSmall(words[start - 1]),
      conjugations.base(words[start - 1], in: text).map({ $0.isNoun }) ?? true,
      conjugations.thirdPerson(words[start - 1], in: text) == nil
    {
      start -= 1
    }
    return Subject(
      kind: .thing, range: words[start].lowerBound..<words[first - 1].upperBound,
      isNegative: false)
  }
}
