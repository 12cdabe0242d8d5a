internal import Lexicon
internal import PolicyModel

/// Two English sentences that lay the same on the same in two forms: "You are responsible for the
/// keys", "The keys are your responsibility".
enum ChargeTwin {
  static func holds(_ pair: TurnedWords) -> Bool {
    guard pair.old.isDivided, pair.old.denials.isEmpty, pair.new.denials.isEmpty,
      let a = Charge(pair.old.words.map(\.text)), let b = Charge(pair.new.words.map(\.text))
    else { return false }
    return a.owner == b.owner && a.matter == b.matter
  }

  private struct Charge {
    var owner: [String]
    var matter: [String]

    init?(_ words: [String]) {
      guard let copula = words.firstIndex(where: { ScaleContext.copulas.contains($0) }) else {
        return nil
      }
      let (before, behind) = (words[..<copula], words[(copula + 1)...])
      if behind.starts(with: ChargeWords.adjective) {
        owner = Self.owner(before)
        matter = Self.plain(behind.dropFirst(ChargeWords.adjective.count))
      } else if behind.starts(with: ChargeWords.ofOwner) {
        owner = Self.owner(behind.dropFirst(ChargeWords.ofOwner.count))
        matter = Self.plain(before)
      } else if behind.last == ChargeWords.noun {
        owner = Self.owner(behind.dropLast())
        matter = Self.plain(before)
      } else {
        return nil
      }
      guard !owner.isEmpty, !matter.isEmpty else { return nil }
    }

    private static func owner(_ words: ArraySlice<String>) -> [String] {
      plain(words).map { word in
        ChargeWords.owners[word]
          ?? (word.hasSuffix("'s") ? String(word.dropLast(2)) : word.filter { $0 != "'" })
      }
    }

    private static func plain(_ words: ArraySlice<String>) -> [String] {
      words.filter { !ScaleContext.articles.contains($0) }
    }
  }
}
