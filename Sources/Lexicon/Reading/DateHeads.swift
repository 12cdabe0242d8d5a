package import PolicyModel

/// Heads of table columns whose dates are deadlines or beginnings.
package enum DateHeads {
  /// The role of the dates below a head, which is folded and in small letters.
  package static func role(of head: String) -> Figure.Role? {
    if deadlines.contains(head) || deadlineEnds.contains(where: { head.hasSuffix($0) }) {
      return .deadline
    }
    return starts.contains(head) || startEnds.contains(where: { head.hasSuffix($0) }) ? .start : nil
  }

  /// Whether a head says when and nothing more, so that it is no part of a name: *Plant trees By*.
  package static func isBare(_ head: String) -> Bool { bare.contains(head) }

  private static let bare: Set<String> = ["by", "by when", "due", "due by", "until", "when"]

  private static let deadlines: Set<String> = [
    "by", "by when", "complete by", "completed by", "completion", "deadline", "deliver by", "due",
    "due by", "end", "ends", "finish", "to be completed by", "until",
    "完了", "締切", "締切り", "締め切り",
  ]

  private static let deadlineEnds = [
    " deadline", "due date", "target date", "target year", "completion date", "end date",
    "closing date", "期限", "締切日", "達成年度", "達成年", "達成時期", "目標年度", "目標年", "目標年次", "目標時期", "完了年度",
    "完了年", "完了予定", "完了予定年度", "完了時期", "完成年度", "完成予定", "終了年度", "終了時期", "終了予定", "実現時期", "実現年度",
  ]

  private static let starts: Set<String> = [
    "begins", "effective from", "from", "start", "starts", "starting", "着手", "開始", "施行", "施行日",
    "適用日",
  ]

  private static let startEnds = [
    "start date", "effective date", "start year", "着手年度", "着手時期", "着手予定", "開始年度", "開始時期", "開始予定",
    "開始日",
    "施行年月日", "施行期日",
  ]
}
