/// How a Japanese sentence holds a deed to some, from either side: 「会員⟦でなければ⟧使ってはならない」, 「会員⟦に限り⟧
/// 使うことができる」.
package enum ButForWords {
  /// Behind those alone who may. Longest first.
  package static let butFor = ["でなければ、", "でなければ"]
  /// The same where a leave names them. Longest first.
  package static let alone = [
    "に限って、", "に限り、", "のみが、", "だけが、", "に限って", "に限り", "のみが", "だけが", "だけは", "のみ", "だけ",
  ]
  /// Behind those whom a leave takes in besides others. Longest first.
  package static let besides = [
    "でなくとも、", "でなくても、", "でなくとも", "でなくても", "でない者も", "以外の者も", "以外も", "でも",
  ]
  /// Words that point to what a ban leaves open besides: 「入っては⟦ならない場合⟧」.
  package static let cases = ["場合", "とき", "ただし"]
  /// Particles that one side may have where the other has none or another.
  package static let loose: [Unicode.Scalar] = ["、", "は", "が", "を", "の", "も", "に", "で", "と"]
  /// Roots of verbs that carry a deed told as a noun: 面会を⟦行う⟧, 面会⟦する⟧.
  package static let light = ["行な", "行", "おこな"]
}
