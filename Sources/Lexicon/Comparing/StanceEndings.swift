package import PolicyModel

/// How sentences end that state something without demanding it, and how they deny.
///
/// Read when a demand of one edition answers to a plain statement of the other.
package struct StanceEndings: Sendable {
  /// Endings that still lean towards what was demanded: 望ましい, 懸念があります.
  package var leaning: [String]
  /// Endings that deny: 許されません, is not.
  package var denying: [String]
  /// Words that advise against something: less than a ban of it.
  package var discouraging: [String]
  /// Words that turn a whole stance round although they are no negation: 反対, 不要.
  package var opposing: [String]

  /// The table of a language; without one, that of English.
  package static func of(_ language: Language) -> StanceEndings {
    language == .japanese ? japanese : english
  }

  package static let japanese = StanceEndings(
    leaning: [
      "望まれ", "望ましい", "好ましく", "懸念", "疑問", "期待", "課題", "重要", "考え", "認識", "努め", "目指", "めざ",
      "検討", "議論", "研究", "可能", "べき", "必要", "慎重", "配慮", "心がけ", "図り", "図る", "はか",
      "ことができます", "ことができる", "こともできます", "こともできる",
    ],
    denying: [
      "ません", "ない", "なく", "ぬ", "ず", "ありえない", "ませんでした", "なかった",
    ],
    discouraging: [
      "推奨しません", "推奨しない", "推奨していません", "お勧めしません", "おすすめしません", "お勧めできません", "おすすめできません", "勧めません",
    ],
    opposing: ["反対", "不要", "無用", "否定", "拒否", "阻止"])

  package static let english = StanceEndings(
    leaning: [
      "consider", "explore", "aim", "seek", "hope", "desirable", "concern", "question", "may",
      "should", "could", "important", "examine", "encourage", "intend", "expect",
    ],
    denying: [" not ", "n't ", "cannot", " never ", " no longer ", " neither ", " nor "],
    discouraging: [
      "not recommend", "n't recommend", "advise against", "discourage", "not advise",
    ],
    opposing: ["oppose", "reject", "refuse", "unnecessary", "against"])
}
