/// Words that tell whether a short line is a heading.
package enum HeadingWords {
  /// Beginnings of a line that leads to a list and heads nothing.
  package static let leadIns = ["次の", "以下の", "下記の", "次に掲げる", "上記の"]

  /// Beginnings of a question that is answered below.
  package static let questions = ["Q", "Ｑ", "問"]

  /// What stands beside the number in a line like `Ordinance No. 14 of 2023`.
  package static let lawNumberWords: Set<String> = [
    "act", "bill", "by-law", "bylaw", "city", "council", "decree", "directive", "law", "no", "of",
    "order", "ordinance", "regulation", "resolution", "rule", "town",
  ]

  /// Endings of a line that names the authors.
  package static let authors = [
    "課", "部", "局", "省", "庁", "室", "委員会", "協議会", "審議会", "本部", "県", "都", "府", "市", "区", "町", "村",
    "市役所",
    "県庁", "党", "会議所",
  ]

  /// What stands behind the year in a document's name.
  package static let yearEndings = ["年度版", "年度", "年版", "年", "版"]

  /// What documents are called, at the end of their names but for a year.
  package static let documents = [
    "公約", "マニフェスト", "政策", "計画", "プラン", "ビジョン", "戦略", "方針", "指針", "ガイドライン", "ポリシー", "綱領", "要綱",
    "要領", "大綱", "宣言", "憲章", "条例", "規則", "規程", "規約", "約款", "定款", "法律", "協定", "提言", "所信表明",
    "manifesto", "policy", "plan", "terms", "agreement", "handbook", "charter", "rules", "code",
    "strategy", "act", "ordinance", "guidelines", "constitution", "bylaws", "programme", "program",
  ]
}
