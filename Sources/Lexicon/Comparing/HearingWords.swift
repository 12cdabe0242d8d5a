/// Verbs by which others have a say before a decision, and by which they only learn of it.
package enum HearingWords {
  /// Whether a verb, or the deed that it names, hears others.
  package static func hears(_ verb: String) -> Bool { hearing.contains { verb.hasPrefix($0) } }

  /// Whether it tells others and no more.
  package static func tells(_ verb: String) -> Bool { telling.contains { verb.hasPrefix($0) } }

  private static let hearing = ["consult", "協議", "聴", "意見を聴", "諮", "hear", "discuss"]
  private static let telling = [
    "inform", "tell", "notify", "let know", "通知", "知らせ", "説明", "周知", "報告", "伝え",
  ]
}
