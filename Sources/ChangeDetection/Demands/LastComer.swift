internal import Lexicon

/// "⟦The last person to leave⟧ locks up", "⟦whoever leaves last⟧ locks up": one and the same.
enum LastComer {
  /// Whether two sentences say the same but for how they name who comes first or last.
  static func hold(_ a: [String], _ b: [String]) -> Bool {
    guard a != b, let x = split(a), let y = split(b) else { return false }
    return x.comer == y.comer && a[x.rest...] == b[y.rest...]
  }

  /// Whether two sentences are said of one who comes first or last, whatever they lay down.
  static func areOfOne(_ a: String, _ b: String) -> Bool {
    guard begins(a), begins(b) else { return false }
    let parts = [a, b].map { text in
      split(text.split { !$0.isLetter && $0 != "'" }.prefix(8).map(String.init))
    }
    guard let x = parts[0], let y = parts[1] else { return false }
    return x.comer == y.comer
  }

  /// One look at the first word spares all other sentences their cutting.
  private static func begins(_ text: String) -> Bool {
    text.hasPrefix(ComerWords.article + " ") || ComerWords.anyone.contains { text.hasPrefix($0) }
  }

  /// Who it is, with the place and the deed; and where the words behind begin.
  private static func split(_ words: [String]) -> (comer: [String], rest: Int)? {
    guard words.count >= 5, let first = words.first else { return nil }
    if first == ComerWords.article, ComerWords.places.contains(words[1]),
      words[3] == ComerWords.to
    {
      return ([words[1], noun(words[2]), words[4]], 5)
    }
    guard ComerWords.anyone.contains(first) else { return nil }
    // "whoever leaves last", "whichever coach arrives first"
    for verb in 1...2 where verb + 1 < words.count && ComerWords.places.contains(words[verb + 1]) {
      let deed = words[verb].hasSuffix("s") ? String(words[verb].dropLast()) : words[verb]
      return ([words[verb + 1], verb == 1 ? "" : noun(words[1]), deed], verb + 2)
    }
    return nil
  }

  private static func noun(_ word: String) -> String {
    ComerWords.persons.contains(word) ? "" : word
  }
}
