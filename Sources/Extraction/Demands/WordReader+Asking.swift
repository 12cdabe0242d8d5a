internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// What others are asked to do: "call on ministers to ⟦restore the grant⟧".
  func asked(
    _ deed: Deed, _ cue: Cue, among words: [Range<Int>], in sentence: Range<Int>
  ) -> Deed {
    guard !deed.isListed else { return deed }
    var deed = deed
    // "urge residents ⟦not to⟧ light bonfires"
    let behind = cue.next..<max(cue.next, min(words.count - 1, cue.next + 9))
    let isRefused = behind.contains {
      isKind(.negation, words[$0]) && isKind(.infinitive, words[$0 + 1])
    }
    if isRefused { deed.polarity = Effect.negated(deed.polarity) }
    let last = self.words(in: cue.range).last.map { word($0) } ?? ""
    let isClause =
      index.isKind(.subordinate, last)
      || cue.row.kind == .essential && index.isKind(.period, last)
      || cue.next < words.count && isKind(.that, words[cue.next])
    let isInfinitive = index.isKind(.infinitive, last)
    for place in cue.next..<max(cue.next, min(words.count, cue.next + 9))
    where isClause || isInfinitive && place == cue.next
      || place > cue.next && isKind(.infinitive, words[place - 1])
    {
      var start = words[place].lowerBound
      var forms: Set<VerbRow.Form> = [.base]
      // "call on the government ⟦to consider⟧ returning the money"
      if let (row, end) = index.phrase(
        index.carriers, in: text, from: start, upTo: sentence.upperBound),
        let weight = Int(index.lexicon.carriers[row].kind), (1...2).contains(weight),
        let next = words.first(where: { $0.lowerBound >= end })
      {
        deed.cap = min(deed.cap ?? 5, weight)
        start = next.lowerBound
        forms = [.base, .gerund]
      }
      // "ask that councils ⟦be given⟧ the power to …"
      if isClause, isAny([.passive, .subjunctive], words[place]), place > cue.next {
        let whom = words[cue.next].lowerBound..<words[place - 1].upperBound
        let subject = Subject(kind: .subject, range: whom, isNegative: false)
        let done = passive(deed, place + 1, subject, words, in: sentence)
        if done.isListed || done.isPassive { return listed(done) }
      }
      guard let (row, end) = index.verb(in: text, from: start, upTo: sentence.upperBound, forms)
      else { continue }
      deed.action = row.action
      deed.polarity = row.polarity
      deed.verb = row.base
      deed.isListed = true
      deed.object = object(from: end, in: sentence)
      nest(&deed, in: sentence)
      if isRefused { deed.polarity = Effect.negated(deed.polarity) }
      return deed
    }
    return deed
  }

  private func listed(_ deed: Deed) -> Deed {
    var deed = deed
    deed.isListed = true
    return deed
  }
}
