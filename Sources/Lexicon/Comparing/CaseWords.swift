/// Words behind a bound by which it belongs to the case that a Japanese rule is laid down for, or to
/// those whom it is for.
package enum CaseWords {
  /// Between the bound and the noun: 3泊以上⟦の⟧宿泊, 5億円⟦を超える⟧契約.
  package static let ties = [
    "の", "を超える", "をこえる", "を超えた", "を上回る", "を下回る", "に満たない", "にわたる", "に及ぶ", "かかる",
  ]
  /// Behind what the clause is about.
  package static let topic: Character = "は"
  /// What may stand right before that particle, besides nouns: 開催⟦に⟧は.
  package static let beforeTopic: Set<Character> = [
    "に", "で", "て", "き", "り", "ち", "も", "ん", "こ", "み", "め", "ど",
  ]
  /// Behind what is no topic yet.
  package static let cases: Set<Character> = ["を", "が"]
  /// Ends of a bound that tie it themselves.
  package static let tying = ["超える", "こえる", "超えた", "上回る", "下回る", "満たない", "及ぶ"]
  /// By which all but those named are meant.
  package static let others = ["以外", "除く", "除き", "除いた"]
}
