/// Names of the days of the week, Monday first.
package enum WeekdayNames {
  package static let english = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  package static let japanese = ["月", "火", "水", "木", "金", "土", "日"]
  /// What stands between two of them that share their 曜.
  package static let between: Set<Character> = ["・", "、", "と", "や"]
  /// The weeks of a month in words.
  package static let weeks: [[String]] = [
    ["一", "first"], ["二", "second"], ["三", "third"], ["四", "fourth"], ["五", "fifth"],
    ["最終", "last"],
  ]
}
