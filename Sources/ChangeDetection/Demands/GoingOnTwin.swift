internal import Lexicon

/// Words of one sense in otherwise equal sentences: "⟦keep⟧ backing", "⟦go on⟧ backing"; "⟦except when⟧
/// they swim", "⟦unless⟧ they swim".
enum GoingOnTwin {
  static func hold(_ a: [String], _ b: [String]) -> Bool {
    guard a != b, isOpen(a) || isOpen(b) else { return false }
    return likened(a) == likened(b)
  }

  private static func isOpen(_ words: [String]) -> Bool {
    words.contains { word in
      word == TwinEnglish.except
        || EnglishCarriers.goingOn.contains { $0.count > 1 && $0[0] == word }
    }
  }

  /// The words with one of those for all.
  private static func likened(_ words: [String]) -> [String] {
    var result: [String] = []
    var place = 0
    while place < words.count {
      if words[place] == TwinEnglish.except, place + 1 < words.count,
        TwinEnglish.exceptCases.contains(words[place + 1])
      {
        result.append(TwinEnglish.unless)
        place += 2
      } else if let carrier = EnglishCarriers.goingOn.first(where: {
        words[place...].starts(with: $0) && place + $0.count < words.count
          && words[place + $0.count].hasSuffix("ing")
      }), let plain = EnglishCarriers.goingOn.last {
        result += plain
        place += carrier.count
      } else {
        result.append(words[place])
        place += 1
      }
    }
    return result
  }
}
