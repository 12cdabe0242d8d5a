/// How a text says since when it holds itself: この規程は…から施行する.
package struct EffectWords: Sendable {
  /// How it names itself.
  package var openers: [String]
  /// That it holds.
  package var verbs: [String]

  package static func of(_ language: String) -> EffectWords {
    switch language {
    case "ja":
      EffectWords(
        openers: [
          "この規程は", "この規定は", "この規則は", "この規約は", "この要綱は", "この要領は", "この条例は", "この細則は", "この会則は",
          "この指針は", "この基準は", "この約款は", "本規程は", "本規則は", "本規約は", "本要綱は", "本指針は", "本会則は",
        ], verbs: ["施行", "適用", "実施"])
    case "en":
      EffectWords(
        openers: [
          "These rules", "This policy", "These terms", "This agreement", "These regulations",
        ],
        verbs: [
          "take effect", "takes effect", "come into force", "comes into force", "apply from",
        ])
    default: EffectWords(openers: [], verbs: [])
    }
  }
}
