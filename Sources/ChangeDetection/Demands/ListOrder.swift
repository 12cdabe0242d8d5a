internal import Lexicon

/// Whether two sentences differ in nothing but the order in which a list names its items.
///
/// 「犬、猫又は鳥を」 → 「猫、犬又は鳥を」, "threats, spam or insults" → "spam, threats or insults".
struct ListOrder {
  private let words: JoinWords

  init?(language: String) {
    guard let words = JoinWords.of(language) else { return nil }
    self.words = words
  }

  /// - Complexity: O(*n*) in the words of both.
  func isSame(_ old: String, _ new: String) -> Bool {
    guard old != new, old.utf8.count <= 900, abs(old.utf8.count - new.utf8.count) <= 12,
      words.isDivided
        ? WordListShift(words)?.isReordered(old, new) ?? false
        : ListShift(words)?.isReordered(old, new) ?? false
    else { return false }
    // 「大人、子どもの料金は、500円、300円とする」: amounts follow the order of what they are of.
    return Self.numbers(in: old) < 2 && !RuleWords.keepsOrder(old, isDivided: words.isDivided)
      && !RuleWords.keepsOrder(new, isDivided: words.isDivided)
  }

  /// How many runs of digits a sentence has.
  private static func numbers(in sentence: String) -> Int {
    var isInside = false
    return sentence.utf8.reduce(0) { count, byte in
      defer { isInside = (0x30...0x39).contains(byte) }
      return !isInside && (0x30...0x39).contains(byte) ? count + 1 : count
    }
  }
}

extension ListShift {
  func isReordered(_ old: String, _ new: String) -> Bool {
    guard let (x, y) = lists(old, new), x.count > 1 else { return false }
    return x.sorted(by: { $0.lexicographicallyPrecedes($1) })
      == y.sorted(by: { $0.lexicographicallyPrecedes($1) })
  }
}

extension WordListShift {
  func isReordered(_ old: String, _ new: String) -> Bool {
    guard let (a, b) = lists(old, new), a.count > 1, a.count == b.count else { return false }
    func sorted(_ items: [[String]]) -> [[String]] {
      items.map { item in item.drop { words.articles.contains($0) }.map { $0 } }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
    return sorted(a) == sorted(b)
      && a.allSatisfy { item in item.count <= 8 && !item.contains { words.clausal.contains($0) } }
  }
}
