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

/// Words of a term, and of an event that something is done at: *within ten days*, *on delivery*.
package enum EventWords {
  package static let within: Set<String> = ["within", "in", "no", "not"]
  /// Behind the length of a term.
  package static let since: Set<String> = ["after", "of", "from", "before", "following"]
  /// Words that make haste, or no moment, of what seems to be an event: *as soon as possible*, *at any
  /// time*.
  package static let noEvents: Set<String> = [
    "possible", "practicable", "reasonably", "any", "all", "least", "most",
  ]
  package static let units: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "hour", "hours", "year", "years", "minutes",
    "fortnight",
  ]
  /// Before an event.
  package static let on: Set<String> = ["on", "upon", "at", "after", "before", "following"]
  package static let clauses: [[String]] = [["when"], ["once"], ["as", "soon", "as"]]
  package static let moments: Set<String> = [
    "end", "start", "beginning", "time", "moment", "close",
  ]
  package static let nouns: Set<String> = [
    "acceptance", "admission", "application", "approval", "arrival", "award", "booking",
    "cancellation", "checkout", "check-out", "collection", "completion", "confirmation", "death",
    "delivery", "departure", "dispatch", "enrolment", "entry", "exit", "expiry", "graduation",
    "installation", "joining", "leaving", "maturity", "order", "payment", "presentation", "proof",
    "publication", "purchase", "receipt", "registration", "renewal", "request", "resignation",
    "retirement", "return", "sale", "shipment", "signature", "signing", "submission", "surrender",
    "termination", "transfer", "withdrawal",
  ]

  /// How a Japanese term ends, and an event, before に.
  package static let terms = ["以内", "日後", "週間後", "か月後", "ヶ月後", "カ月後", "年後"]
  package static let events = ["後", "時", "際", "とき", "次第", "と同時"]
  package static let at = "に"
}
