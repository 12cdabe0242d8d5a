/// How a Japanese sentence refuses several things: 「新設⟦も⟧増設⟦も⟧認めません」.
package enum RefusalWords {
  /// Without the particle before them.
  package static let ends: [[UInt8]] = [
    "お受けできません", "お受けしません", "受け付けません", "受け付けない", "お断りします", "ご遠慮ください",
    "認めません", "認めない", "許可しません", "許可しない", "許しません", "許さない", "禁止します", "禁止する", "禁止とします", "禁止とする",
    "禁止です", "禁じます", "禁じる", "禁ずる", "できません", "できない",
  ].map { Array($0.utf8) }

  package static let particles: Set<Character> = ["は", "を", "も"]
  package static let join: Character = "も"
  /// Words with that kana in which it joins nothing, by what stands before it or behind.
  package static let before: Set<Character> = ["ど", "と"]
  package static let behind: Set<Character> = ["の", "し"]
  /// Other words between such things. Longest first.
  package static let joins = ["および", "ならびに", "又は", "または", "及び", "並びに", "・", "や"]
}

/// How a Japanese sentence says who may do something: 「面会できるのは、⟦ご家族⟧です」.
package enum AllowedWords {
  package static let topic = "のは"
  /// What the verb before it ends in.
  package static let verbs = ["できる", "られる", "せる", "ける", "める", "える", "べる", "てる", "対象となる", "対象になる"]
  /// To the end of the sentence. Longest first.
  package static let ends = [
    "だけとします", "のみとします", "だけとする", "のみとする", "に限ります", "だけです", "のみです", "に限る", "とします", "とする", "である",
    "です",
  ]
  package static let joins = ["および", "ならびに", "又は", "または", "及び", "並びに", "、", "・", "や"]
  /// Before a name and no part of it. Longest first.
  package static let fronts = ["その", "ご", "お"]
  /// What no list of those allowed holds.
  package static let foreign = ["除", "以外", "うち", "かつ", "場合"]
}
