internal import Lexicon
internal import PolicyModel

/// What is done on and on: "⟦keep⟧ backing small farms", "⟦go on⟧ supporting them".
extension WordReader {
  /// Takes such words as *continue to*; whether what they carry was read as well.
  func carryOn(_ deed: inout Deed, _ verb: Range<Int>, in sentence: Range<Int>) -> Bool {
    deed.verb = EnglishCarriers.continued
    deed.strength = min(deed.strength, 3)
    deed.object = object(from: verb.lowerBound, in: sentence)
    deed.verbEnd = verb.upperBound
    guard let row = climb(verb) else { return false }
    (deed.action, deed.polarity, deed.verb) = (row.action, row.polarity, row.base)
    deed.object = object(from: verb.upperBound, in: sentence)
    deed.isListed = true
    return true
  }

  /// What goes up or down by itself, in *-ing*: "rising".
  private func climb(_ word: Range<Int>) -> VerbRow? {
    guard let base = EnglishCarriers.climbs[self.word(word)] else { return nil }
    let verb = Array(base.utf8)
    return index.verb(in: verb, from: 0, upTo: verb.count, [.base])?.row
  }

  /// The verb in *-ing* behind words that carry it on: "keep ⟦backing⟧ small farms", but not
  /// "keep funding at £5m", "keep housing affordable".
  func goingOn(_ place: Int, _ words: [Range<Int>], in sentence: Range<Int>) -> Int? {
    let first = text[words[place].lowerBound]
    guard first == 0x6B || first == 0x67 || first == 0x63,
      index.lexicon.verbPlace == .afterCue,
      let carrier = EnglishCarriers.goingOn.first(where: { carrier in
        place + carrier.count < words.count
          && carrier.indices.allSatisfy { word(words[place + $0]) == carrier[$0] }
      })
    else { return nil }
    let next = place + carrier.count
    let name = word(words[next])
    guard name.hasSuffix("ing"), name.utf8.count > 5 || name == "going",
      name == "going" || climb(words[next]) != nil
        || index.verb(
          in: text, from: words[next].lowerBound, upTo: sentence.upperBound, [.gerund]) != nil
    else { return nil }
    guard EnglishCarriers.nominal.contains(name) else { return next }
    return next + 1 < words.count
      && (isArticle(words[next + 1]) || isAny([.all, .own, .possessive], words[next + 1]))
      ? next : nil
  }
}
