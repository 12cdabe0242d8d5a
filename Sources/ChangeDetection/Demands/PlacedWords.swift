internal import Lexicon
internal import PolicyModel

/// English sentences of the same words in another order: "No refund is made after May", "After May, no
/// refund will be made"; "will ⟦only⟧ be made to members", "will be made to members ⟦only⟧".
enum PlacedWords {
  static func hold(_ a: [String], _ b: [String], _ pair: TurnedWords) -> Bool {
    let (x, y) = (plain(a), plain(b))
    let denied = x.count(where: { $0 == TwinEnglish.no })
    if denied == 1, y.count(where: { $0 == TwinEnglish.no }) == 1, x.count == y.count,
      x.contains("be"), y.contains("be")
    {
      return x == y || isTurned(x, y, pair.new) || isTurned(y, x, pair.old)
    }
    guard let p = a.firstIndex(of: TwinEnglish.only),
      let q = b.firstIndex(of: TwinEnglish.only), p > 0, q > 0, a.count == b.count,
      a.filter({ $0 != TwinEnglish.only }) == b.filter({ $0 != TwinEnglish.only }),
      a.count(where: { $0 == TwinEnglish.only }) == 1
    else { return false }
    return isBeforeVerb(p, a) && isLast(q, b) || isBeforeVerb(q, b) && isLast(p, a)
      || isLast(p, a) && isLast(q, b)
  }

  /// With what is and what will be put in one way.
  private static func plain(_ words: [String]) -> [String] {
    var plain: [String] = []
    for word in words {
      if word == TwinEnglish.will { continue }
      plain.append(TwinEnglish.beings.contains(word) ? "be" : word)
    }
    return plain
  }

  /// Whether a sentence begins with the end of another, before a comma.
  private static func isTurned(_ x: [String], _ y: [String], _ sentence: ComparedSentence) -> Bool {
    let text = sentence.bytes
    guard let comma = text.firstIndex(of: 0x2C) else { return false }
    let count = sentence.words(in: 0..<comma).count
    return count < y.count && (y[count...] + y[..<count]).elementsEqual(x)
  }

  private static func isBeforeVerb(_ place: Int, _ words: [String]) -> Bool {
    TwinEnglish.beings.contains(words[place - 1])
      || EnglishModals.strengths[words[place - 1]] != nil
      || EnglishModals.authors.contains(words[place - 1])
  }

  /// At the end, or before the one phrase that ends the sentence.
  private static func isLast(_ place: Int, _ words: [String]) -> Bool {
    let count = words.count { TwinEnglish.prepositions.contains($0) }
    guard count == 1 else { return false }
    return place == words.count - 1 || TwinEnglish.prepositions.contains(words[place + 1])
  }
}

/// How long a thing lasts, said of all and of each: "Badges expire after two years", "A badge expires two
/// years after it was issued".
enum LifeTwin {
  static func hold(_ a: [String], _ b: [String]) -> Bool { says(a, b) || says(b, a) }

  private static func says(_ all: [String], _ each: [String]) -> Bool {
    guard let after = all.lastIndex(of: TwinEnglish.after), after >= 2,
      let since = each.lastIndex(of: TwinEnglish.after), let first = each.first,
      TwinEnglish.articles.contains(first),
      TwinEnglish.ending.contains(VoidWords.stem(all[after - 1])),
      let verb = each[..<since].firstIndex(where: {
        VoidWords.stem($0) == VoidWords.stem(all[after - 1])
      }), verb >= 2, let last = all.last, let unit = each[..<since].last,
      each[(since + 1)...].count == 3, each[since + 1] == "it", each[since + 2] == "was",
      TwinEnglish.made.contains(each[since + 3])
    else { return false }
    let (x, y) = (all[..<(after - 1)].map(VoidWords.stem), each[1..<verb].map(VoidWords.stem))
    // What the lengths are is compared as figures.
    return x == y && isUnit(last) && isUnit(unit) && (1...3).contains(all.count - after - 1)
      && (1...3).contains(since - verb - 1)
  }

  private static func isUnit(_ word: String) -> Bool {
    TwinEnglish.units.contains(VoidWords.stem(word))
  }
}
