/// Words that stand for what the sentence before is about.
package enum PronounWords {
  package static let japanese: Set<String> = ["これ", "これら", "それ", "それら"]

  /// Behind what a sentence is about.
  package static let topic = "は"

  /// How those end who do something, and are not what is done.
  package static let doerEnds =
    AgentWords.doers + [
      "党", "都", "校", "園", "政府", "私たち", "わたしたち", "我々", "われわれ", "私ども", "みなさん", "皆さま", "皆様",
    ]
}

/// How a deed is made a noun of: 待機児童を解消する, 待機児童の解消.
package enum DeedWords {
  package static let verbEnd = "する"
  package static let tie = "の"
}
