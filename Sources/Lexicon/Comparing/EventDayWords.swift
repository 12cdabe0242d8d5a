internal import PolicyModel

/// Words for the day of an event itself, after which a term begins: 退職⟦の日に⟧, *on the day you
/// leave*.
package enum EventDayWords {
  /// Whether words say that something is done on the very day.
  package static func holds(_ words: String, isDivided: Bool) -> Bool {
    (isDivided ? english : japanese).contains { words.holdsBytes(of: $0) }
  }

  private static let japanese = [
    "当日に", "当日中に", "当日の", "の日に", "その日に", "その日のうちに", "同日に", "同じ日に", "即日に",
  ]
  private static let english = [
    "on the day ", "on the same day", "on the very day", "on that day", "the same day",
    "on that same day",
  ]
}

/// Words by which a number is a part of a counted whole: 全12館⟦のうち⟧6館, *six ⟦of the⟧ ten*.
package enum PartOfWholeWords {
  /// Words before a part, the number of the whole in front of them.
  package static let before = ["のうち", "のうちの", "のうち、", "の中の", "中"]
  /// Words behind a part, the whole behind them.
  package static let behind = [
    "of the", "of our", "of its", "of their", "out of", "of these", "of those",
  ]
}
