/// Stages of school by which Japanese policies say up to or from when something holds.
package enum SchoolStages {
  /// The years of school that lie behind one who has reached the stage; longer words first.
  private static let rows: [(word: String, year: Int)] =
    years + [
      ("小学校就学前", 0), ("小学校入学前", 0), ("就学前", 0), ("小学校卒業", 6), ("中学校卒業", 9), ("中学卒業", 9),
      ("義務教育修了", 9), ("義務教育終了", 9), ("高等学校卒業", 12), ("高校卒業", 12), ("大学卒業", 16),
      ("小学生", 6), ("中学生", 9), ("高校生", 12), ("大学生", 16),
    ]
  private static let years = [
    (["小学校", "小学"], 0, 6), (["中学校", "中学"], 6, 3), (["高等学校", "高校"], 9, 3),
  ]
  .flatMap { names, before, years in
    names.flatMap { name in (1...years).map { ("\(name)\($0)年生", before + $0) } }
  }
  private static let upper = ["まで", "の子", "以下", "修了までの", "修了前", "前の子", "の子ども"]
  private static let term = "までに"
  private static let lower = ["以上", "から", "以降"]

  /// The stage that limits something, and whether from below (中学生以上) or above (高校卒業まで).
  package static func limit(in words: String) -> (year: Int, isUpper: Bool)? {
    for row in rows {
      guard let place = words.firstRange(of: row.word) else { continue }
      let behind = words[place.upperBound...].prefix(6)
      if lower.contains(where: { behind.hasPrefix($0) }) { return (row.year, false) }
      // 「中学3年生⟦までに⟧習う」: a term.
      if behind.hasPrefix(term) { continue }
      if upper.contains(where: { behind.contains($0) }) { return (row.year, true) }
    }
    return nil
  }
}
