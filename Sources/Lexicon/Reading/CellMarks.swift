/// What stands in a table's cell in place of a number, or says yes or no.
package enum CellMarks {
  /// Nothing, or not known.
  package static let blanks = bytes([
    "―", "－", "-", "--", "—", "–", "‐", "−", "ー", "…", "・", "なし", "無し", "無", "n/a", "N/A", "None",
    "none",
  ])
  /// Whether something is so.
  package static let states = bytes([
    "可", "不可", "○", "〇", "◯", "◎", "×", "✕", "✗", "✓", "✔", "△", "有", "無", "有り", "無し", "あり", "なし",
    "要",
    "不要", "必要", "必須", "任意", "該当", "非該当", "対象", "対象外", "yes", "no", "Yes", "No", "YES", "NO",
  ])

  private static func bytes(_ words: [String]) -> Set<[UInt8]> {
    Set(words.map { Array($0.utf8) })
  }
}
