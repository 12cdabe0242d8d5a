/// How a language tells a deed as done or going on that it promised or asked before.
package struct ReportEndings: Sendable {
  /// What a demand ends in and what its report ends in, where both stand at the end.
  package var pairs: [(demanded: String, told: String)]
  package var isFinal: Bool
  private var verbs: [VerbRow]

  /// The forms of a verb that tell it as done.
  package func participles(of verb: String) -> [String] {
    verbs.first { $0.base == verb }?.forms[.participle] ?? [verb + "ed"]
  }

  package static func of(_ language: String) -> ReportEndings {
    switch language {
    case "ja": ReportEndings(pairs: japanese, isFinal: true, verbs: [])
    case "en": ReportEndings(pairs: [], isFinal: false, verbs: WordLexicon.english.verbs)
    default: ReportEndings(pairs: [], isFinal: false, verbs: [])
    }
  }

  /// A verb's plain form and how it tells of a noun that it was done: 設置する, 設置した.
  package var attributive: [(demanded: String, told: String)] {
    isFinal
      ? [("する", "した"), ("める", "めた"), ("げる", "げた"), ("ける", "けた"), ("てる", "てた"), ("す", "した")] : []
  }

  private static let japanese = [
    ("ます", "ました"), ("ます", "ています"), ("ます", "ております"), ("ます", "てきました"), ("ます", "済みです"),
    ("する", "した"), ("する", "している"), ("る", "た"), ("る", "ている"), ("す", "した"), ("う", "った"),
    ("く", "いた"), ("ること", "たこと"),
  ]
}
