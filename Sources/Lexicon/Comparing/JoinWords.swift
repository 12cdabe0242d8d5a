/// Words that put one noun beside another, so that what a list gained or lost can be told.
package struct JoinWords: Sendable {
  package var joins: [String]
  /// Signs that show that the words are more than nouns.
  package var verbal: [String]
  /// Words that hold a demand to a part: only, 限り.
  package var limits: [String]
  /// Particles and prepositions that mark for whom or what something is done.
  package var marks: [String]
  /// Where the marks stand.
  package var isBehind: Bool
  package var isDivided: Bool

  package static func of(_ language: String) -> JoinWords? {
    switch language {
    case "ja":
      JoinWords(
        joins: ["及び", "並びに", "又は", "若しくは", "および", "ならびに", "または", "もしくは", "や", "と", "・", "、"],
        verbal: [
          "を", "が", "は", "に", "で", "し、", "ます", "する", "した", "場合", "とき", "れば", "ため", "など",
          "等", "必要", "応じ", "限り", "だけ", "すべて", "全て", "一部", "原則", "速やか", "直ちに", "さらに",
          "また", "その他",
        ],
        limits: ["のみ", "だけ", "に限り", "に限って"],
        marks: ["に", "へ", "を", "の", "は", "も", "にも", "には"], isBehind: true, isDivided: false)
    case "en":
      JoinWords(
        joins: ["and", "or", "and/or", "as well as", ","],
        verbal: [
          "will", "shall", "must", "should", "may", "can", "is", "are", "be", "if", "when", "where",
          "unless", "except", "only", "not", "to", "by", "that", "which", "who", "immediately",
          "all", "every", "some", "possible", "once", "we", "you", "they", "it",
        ],
        limits: ["only"],
        marks: ["for", "to", "of", "with", "from", "in"], isBehind: false, isDivided: true)
    default: nil
    }
  }
}
