/// Words that make a figure rough and stand before it.
package enum HedgeWords {
  package static let all = [
    "約", "およそ", "おおよそ", "おおむね", "概ね", "ほぼ", "about ", "around ", "approximately ", "roughly ",
    "About ", "Around ", "Approximately ", "Roughly ",
  ]

  /// Words by which what is laid down holds for most.
  package static let ofScope = ["原則として", "原則", "基本的に", "おおむね"]

  /// Ends by which an author says that it holds what stands before them, as a sentence says without them.
  private static let holding = [
    "と考えます", "と考える", "と考えています", "と考えている", "と考えております", "と思います", "と思っています", "と確信します", "と確信しています",
    "と信じます",
  ]

  /// Whether words end so.
  package static func isHeld(_ words: String) -> Bool {
    let bare = words.endsInBytes(of: "。") ? String(words.dropLast()) : words
    return holding.contains { bare.endsInBytes(of: $0) }
  }

  /// Words before two bounds that leave out the lower end: more than 10 and up to 20.
  package static let excludingBefore = [
    "more than ", "over ", "above ", "exceeding ", "greater than ",
  ]
  /// The same behind it, and what makes them include it: 10人を超え, but 10人を超えない.
  package static let excludingBehind: [(word: String, unless: [String])] = [
    ("超", ["えな", "過しな", "えぬ"]), ("より多", ["くな"]), ("より大", []),
  ]
}
