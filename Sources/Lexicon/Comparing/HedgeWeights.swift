/// What a word weighs that holds back or presses what a Japanese sentence lays down.
package enum HedgeWeights {
  /// Ends of sentences that lay something down without a verb of doing.
  package static let settings = ["とする", "とします", "ものとする", "ものとします", "こととする", "こととします"]

  /// How a promise ends to leave something, and how what is not so does.
  package static let denied = "ません"
  package static let facts = ["ありません", "いません", "できません", "しれません", "わかりません", "分かりません"]

  /// Below zero for a hedge, above for a booster, 0 for any other word.
  package static func weight(of word: String) -> Int {
    weights[word] ?? ModifierWeights.shift(of: word)
  }

  private static let weights = [
    "原則": -1, "原則として": -1, "当面は": -1, "当面の間": -1, "当分の間は": -1, "必要に応じて": -1, "必要に応じ": -1,
    "可能な範囲で": -1, "基本的に": -1, "例外なく": 1, "必ず": 1, "すべて": 1, "全て": 1,
  ]
}
