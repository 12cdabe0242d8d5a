internal import Lexicon
internal import PolicyModel

/// What a clause is about, and who does what it says.
extension PredicateReader {
  /// The topic that a predicate is said of, and the thing that is told of beside another doer.
  ///
  /// - Parameter own: the predicate's complements down to where its clause begins.
  func topic(
    of meaning: Meaning, _ predicate: Predicate, among own: [Complement], in sentence: Range<Int>,
    from start: Int
  ) -> (topic: Topic?, told: Range<Int>?) {
    var topic = self.topic(in: sentence.lowerBound..<predicate.range.lowerBound)
    var told: Range<Int>?
    // 「財源は一般財源とし、⟦市債は⟧発行しません」: each clause has a theme of its own.
    if topic?.kind == .thing, start > sentence.lowerBound,
      let own = self.topic(in: start..<max(start, predicate.range.lowerBound))
    {
      topic = own
    }
    // 「手数料は下がりますが、⟦不足分は⟧基金で補います」
    if let theme = topic, theme.kind == .thing, meaning.mark == .topic, !meaning.object.isEmpty,
      theme.name != meaning.object,
      let before = concession(in: sentence, before: predicate.range.lowerBound),
      theme.name.upperBound <= before.upperBound, before.upperBound < meaning.object.lowerBound
    {
      topic = self.topic(in: before.upperBound + 6..<predicate.range.lowerBound)
    }
    // 「返品の送料は、⟦出店者が⟧負担します」: who does it, though the sentence is about a thing.
    if topic?.kind == .thing, let theme = topic?.name,
      let doer = own.first(where: { $0.particle == .subject && isActor($0.noun, downTo: start) }),
      let named = self.topic(in: max(start, theme.upperBound)..<predicate.range.lowerBound),
      named.name.upperBound == doer.noun.upperBound
    {
      topic = named
      told = theme
    }
    // 「⟦機関が連携できる場⟧を構築します」: the subject of a relative clause does nothing else.
    // 「⟦保護者が使える⟧AIを用いた窓口を設置します」
    if let named = topic, named.isSubjectMarked,
      meaning.object.lowerBound <= named.name.lowerBound
        && named.name.upperBound < meaning.object.upperBound
        || named.kind == .subject
          && isEnabled(from: named.name.upperBound, upTo: meaning.object.upperBound)
    {
      topic = nil
    }
    return (topic, told)
  }

  /// 「⟦休業の期間⟧は、無給とする」: a time, which is the topic of nothing else.
  func time(laidDownBy predicate: Predicate, from start: Int) -> Range<Int>? {
    guard stance.isNormative, predicate.row.kind == .act,
      predicate.row.stem.endsInBytes(of: "と")
    else { return nil }
    var end = predicate.range.lowerBound
    if text.hasBytes(Self.comma, endingAt: end, downTo: start) { end -= Self.comma.count }
    guard text.hasBytes(sign("は"), endingAt: end, downTo: start + 3), !isCondition(start..<end)
    else { return nil }
    let time = nounPhrase(endingAt: end - 3, downTo: start)
    return time.isEmpty ? nil : time
  }

  /// 「⟦所得に応じて負担が変わる仕組み⟧とします」: what is made is named by the predicate itself, where nothing is
  /// made into it.
  func made(
    by predicate: Predicate, beside object: Range<Int>, _ own: [Complement], from start: Int
  ) -> Range<Int>? {
    guard predicate.row.kind == .act, predicate.row.action == .create,
      predicate.row.stem.endsInBytes(of: "と")
    else { return nil }
    let end = predicate.range.lowerBound + predicate.row.stem.utf8.count - 3
    // The clauses that tell of it belong to its name, as far as they are one.
    var first = end
    while first > start, !text.hasBytes(Self.comma, endingAt: first, downTo: start),
      !text.hasBytes(sign("は"), endingAt: first, downTo: start)
    {
      first = text.scalarStart(before: first)
    }
    let thing = first..<end
    guard (predicate.row.stem.utf8.count - 2...120).contains(thing.count),
      object.isEmpty || thing.lowerBound <= object.lowerBound && object.upperBound <= end
        || !own.contains(where: { $0.noun == object && $0.particle == .object && $0.isMarked })
          && own.contains(where: { $0.noun == object && $0.particle == .goal })
    else { return nil }
    return thing
  }
}
