internal import Lexicon
internal import PolicyModel

/// A deed that one clause leaves undone and the other edition does: 「民営化⟦を行わず⟧、維持します」 in the
/// place of 「民営化⟦します⟧」, 「再稼働を認め⟦つつ⟧、…」 in that of 「再稼働を認め⟦ず⟧、…」.
enum ClauseDenial {
  /// What was turned; nil where nothing was.
  static func turned(_ a: String, _ b: String) -> String? {
    let (x, y) = (a.holdsBytes(of: ClauseWords.denied), b.holdsBytes(of: ClauseWords.denied))
    if x, let deed = joined(a, b) ?? undone(a, b) { return deed }
    if y, let deed = joined(b, a) ?? undone(b, a) { return deed }
    return nil
  }

  /// Whether one sentence denies at its end what the other denies in its first clause.
  static func mayHold(_ a: String, _ b: String) -> Bool {
    func says(_ clause: String, _ end: String) -> Bool {
      guard clause.holdsBytes(of: ClauseWords.denied),
        let stem = JapaneseText.without(ClauseWords.refusing, end).map(String.init),
        let noun = noun(endingAt: stem.endIndex, of: stem)
      else { return false }
      return ClauseWords.undone.contains { clause.holdsBytes(of: noun + $0) }
    }
    return says(a, b) || says(b, a)
  }

  /// 「再稼働を認め⟦ず⟧、」 and 「再稼働を認め⟦つつ⟧、」
  private static func joined(_ denying: String, _ doing: String) -> String? {
    // 「受け⟦ず⟧に営む者は罰する」 and 「受け⟦て⟧営む者は罰しない」: turned twice.
    guard let place = denying.firstRange(of: ClauseWords.denied),
      refuses(denying) == refuses(doing)
    else { return nil }
    let head = denying[..<place.lowerBound]
    // The object's last signs and the verb without its ending.
    guard let mark = head.lastIndex(of: ClauseWords.object),
      case let verb = head[head.index(after: mark)...], (1...4).contains(verb.count),
      case let name = head[..<mark].suffix(2), name.count == 2,
      name.allSatisfy(JapaneseGroup.isOfNoun),
      case let deed = String(name) + String(ClauseWords.object) + verb,
      !doing.holdsBytes(of: deed + ClauseWords.denied)
    else { return nil }
    guard ClauseWords.going.contains(where: { doing.holdsBytes(of: deed + $0) }) else { return nil }
    return noun(endingAt: mark, of: String(head[...mark])) ?? String(name)
  }

  private static func refuses(_ words: String) -> Bool {
    TwinWords.not.contains { words.endsInBytes(of: $0) }
  }

  /// 「民営化⟦します⟧」 and 「民営化⟦を行わず⟧、」
  private static func undone(_ denying: String, _ doing: String) -> String? {
    guard let head = JapaneseText.without(ClauseWords.doing, doing).map(String.init),
      let noun = noun(endingAt: head.endIndex, of: head),
      ClauseWords.undone.contains(where: { denying.holdsBytes(of: noun + $0) })
    else { return nil }
    return noun
  }

  /// The kanji and katakana right before a place.
  private static func noun(endingAt end: String.Index, of words: String) -> String? {
    let name = String(words[..<end].reversed().prefix(while: JapaneseGroup.isOfNoun).reversed())
    return (2...12).contains(name.count) ? name : nil
  }
}
