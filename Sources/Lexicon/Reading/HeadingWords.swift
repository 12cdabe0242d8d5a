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
}
