internal import Lexicon
internal import PolicyModel

/// Figures that tell no amount of their own: words that a provision replaces, and a one that an average
/// is only named after.
enum QuotedFigures {
  /// Figures with those that are such marked as names.
  ///
  /// 前条中「十日」とあるのは「二十日」とする: ten days stand in another place, and twenty are told. 一人当たり医療費が高い: no
  /// amount is told of one person.
  static func marked(_ drafts: [FigureDraft], in text: SentenceText) -> [FigureDraft] {
    var drafts = drafts
    for index in drafts.indices
    where text.starts("」とあるのは", at: drafts[index].range.upperBound) {
      drafts[index].isInName = true
    }
    // 一人当たりGDP世界一: a rank is no amount for each.
    if let last = drafts.lastIndex(where: { $0.kind != .ordinal }), drafts[last].kind == .count,
      case .number(let one) = drafts[last].amount, one == ExactNumber(1),
      text.has(JapaneseSubjectNames.perUnits, at: drafts[last].range.upperBound)
    {
      drafts[last].isInName = true
    }
    return drafts
  }
}
