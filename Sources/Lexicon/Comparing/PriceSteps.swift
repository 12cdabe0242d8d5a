/// What a demand does to a price, from a cut to none at all, so that 半額にします and 無料にします
/// stand on one scale although one lowers and the other gives.
package struct PriceSteps: Sendable {
  /// Words of a verb or cue with their step; the first that a demand has counts.
  package var steps: [(word: String, step: Int)]

  package func step(of words: String) -> Int? {
    steps.first { words.contains($0.word) }?.step
  }

  package static func of(_ language: String) -> PriceSteps {
    switch language {
    case "ja":
      PriceSteps(steps: [
        ("無料", 3), ("無償", 3), ("免除", 3), ("ゼロ", 3), ("半額", 2), ("半減", 2), ("半分", 2),
        ("割引", 1), ("割り引", 1), ("値下げ", 1), ("引き下げ", 1), ("引下げ", 1), ("軽減", 1), ("減額", 1),
        ("減免", 1), ("安く", 1),
      ])
    default:
      PriceSteps(steps: [
        ("free", 3), ("waive", 3), ("scrap", 3), ("abolish", 3), ("halve", 2), ("half", 2),
        ("discount", 1), ("reduce", 1), ("lower", 1), ("cut", 1), ("subsidise", 1),
      ])
    }
  }
}
