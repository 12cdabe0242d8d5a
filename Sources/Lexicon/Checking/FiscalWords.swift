/// Words around a fiscal year and its days.
package enum FiscalWords {
  /// Years that begin on a day of their own.
  package static let others = [
    "事業年度", "営業年度", "会計期間", "学校年度", "決算期", "暦年", "calendar year", "academic year", "school year",
  ]
  /// Behind a day that says when a value was taken, not what the year is.
  package static let asOf = ["現在", "時点", "公表", "改定", "改正", "策定", "決算", "発表", "調査", "施行", "議決"]
  /// Before a day that the fiscal year is said to end with.
  package static let ends = ["年度末の", "年度末(", "年度末である", "年度末、"]
}
