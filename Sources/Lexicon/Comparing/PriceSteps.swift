internal import PolicyModel

/// What a demand does to a price, from a cut to none at all, so that 半額にします and 無料にします
/// stand on one scale although one lowers and the other gives.
package struct PriceSteps: Sendable {
  /// Words of a verb or cue with their step; the first that a demand has counts.
  package var steps: [(word: String, step: Int)]

  /// What somebody has to pay: a rent that is raised is no gain.
  package var burdens: [String]

  package func isBurden(_ object: String) -> Bool {
    let low = object.lowercased()
    return burdens.contains { low.contains($0) }
  }

  /// Whether a Japanese sentence says that something has its price: 有料です.
  package static func isCharged(_ words: String) -> Bool {
    PriceWords.charged.contains { words.holdsBytes(of: $0) }
  }

  /// Whether an object is that something goes up: 料金の⟦値上げ⟧.
  package static func namesRise(_ object: String) -> Bool {
    rises.contains { object.hasSuffix($0) || object.hasPrefix($0 + " ") }
  }

  private static let rises = [
    "値上げ", "引き上げ", "引上げ", "増額", "増税", "負担増", "increase", "increases", "rise", "rises", "hike",
    "hikes",
  ]

  package func step(of words: String) -> Int? {
    steps.first { words.contains($0.word) }?.step
  }

  package static func of(_ language: String) -> PriceSteps {
    switch language {
    case "ja":
      PriceSteps(
        steps: PriceWords.free.map { ($0, 3) } + [
          ("免除", 3), ("ゼロ", 3), ("半額", 2), ("半減", 2), ("半分", 2),
          ("割引", 1), ("割り引", 1), ("値下げ", 1), ("引き下げ", 1), ("引下げ", 1), ("軽減", 1), ("減額", 1),
          ("減免", 1), ("安く", 1),
        ],
        burdens: [
          "料金", "家賃", "使用料", "利用料", "保険料", "保険税", "税", "運賃", "負担", "手数料", "会費", "値段", "価格",
          "授業料", "保育料", "代金", "入場料", "駐車料",
        ])
    default:
      PriceSteps(
        steps: [
          ("free", 3), ("waive", 3), ("scrap", 3), ("abolish", 3), ("halve", 2), ("half", 2),
          ("discount", 1), ("reduce", 1), ("lower", 1), ("cut", 1), ("subsidise", 1),
        ],
        burdens: [
          "fee", "fare", "rent", "tax", "charge", "price", "premium", "bill", "levy", "levies",
          "tuition", "toll",
        ])
    }
  }
}
