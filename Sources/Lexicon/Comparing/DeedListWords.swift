/// How deeds are told one after the other with their verbs, and how as a list of nouns.
package enum DeedListWords {
  /// 計画⟦を⟧策定⟦し、⟧
  package static let object = "を"
  package static let medial = "し、"
  /// 計画⟦の⟧策定⟦及び⟧
  package static let owner = "の"
  package static let joins = ["並びに", "及び", "および", "と", "や", "、"]
  package static let join = "及び"

  /// How する ends a sentence, and how を行う does: 実施⟦します⟧, 実施⟦を行います⟧.
  package static let ends: [(done: String, carriedOut: String)] = [
    ("するものとする", "を行うものとする"), ("するものとします", "を行うものとします"), ("しなければならない", "を行わなければならない"),
    ("しなければなりません", "を行わなければなりません"), ("しています", "を行っています"), ("してまいります", "を行ってまいります"),
    ("していきます", "を行っていきます"), ("することができる", "を行うことができる"), ("することができます", "を行うことができます"),
    ("できる", "を行うことができる"), ("いたします", "を行います"), ("します", "を行います"), ("する", "を行う"), ("すること", "を行うこと"),
    ("し", "を行い"),
  ]
}
