/// Words around the name of a doer that make it no other: *the* company, 本サービスの利用者.
package struct ActorWords: Sendable {
  /// In front of a name.
  package var plain: Set<String>
  /// Between two names.
  package var joins: [String]
  /// Before the name of an office, that somebody else holds it: the *deputy* mayor.
  package var others: Set<String> = []
  /// Words by which a name leaves some out.
  package var exceptions: [String] = []
  /// What only stresses a word before it: every *single* one.
  package var stress: Set<String> = []
  package var stressed: Set<String> = []
  package var isDivided: Bool

  package static func of(_ language: String) -> ActorWords? {
    switch language {
    case "ja":
      ActorWords(
        plain: ["本", "当", "この", "その", "各", "前項の", "上記の"],
        joins: ["及び", "並びに", "又は", "若しくは", "および", "ならびに", "または", "もしくは", "・", "、", "と", "や"],
        others: Set(RuleWords.deputies), exceptions: ["を除", "は除", "除外", "以外"], isDivided: false)
    case "en":
      ActorWords(
        plain: [
          "the", "a", "an", "any", "each", "every", "all", "our", "your", "their", "no", "this",
          "both",
        ],
        joins: ["and", "or"],
        others: [
          "deputy", "vice", "assistant", "acting", "interim", "former", "associate", "junior",
          "shadow", "co-opted", "chief", "head", "lead",
        ], exceptions: RuleWords.excepting, stress: ["single"],
        stressed: GroupModifiers.stressed, isDivided: true)
    default: nil
    }
  }
}
