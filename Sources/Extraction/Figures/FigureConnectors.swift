/// How a language ties two figures into one.
protocol FigureConnectors {
  /// What stands between two figures, where it ties them.
  func connection(_ text: SentenceText, first: Range<Int>, second: Range<Int>)
    -> FigureConnection?
  /// Whether the words behind the second figure tell a change: 38％から47％に.
  func tellsChange(_ text: SentenceText, at offset: Int, _ connection: FigureConnection) -> Bool
  /// Whether only punctuation or "and" stands between two bounds: 30人以上50人未満.
  func joinsBounds(_ text: SentenceText, from: Int, to: Int) -> Bool
}

enum FigureConnection {
  /// から, from … to: a range or a change.
  case word
  /// ～, –: a range.
  case mark
  /// An ASCII hyphen: a range or part of a code.
  case hyphen
  /// →: a change.
  case arrow
  /// 1.2倍未満の世帯から1.3倍未満の世帯に: a change told of two nouns.
  case nouns
}
