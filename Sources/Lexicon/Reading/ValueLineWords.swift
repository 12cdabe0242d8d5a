/// Words that tell whether a short line is a value: 午前9時から午後5時まで, 1人 500円.
package enum ValueLineWords {
  /// What a value begins with, but for a digit.
  package static let openers = [
    "午前", "午後", "毎週", "毎月", "毎日", "毎年", "平日", "約", "各", "一人", "無料", "大人", "小人", "月額", "年額", "日額",
    "１人", "令和", "平成",
  ]

  /// What one ends with. Days, months and years are not among them, since they head calendars.
  package static let endings = [
    "まで", "から", "円", "時", "分", "人", "名", "歳", "％", "%", "回", "件", "台", "以上", "以下", "以内", "未満", "程度",
    "時間", "日間", "か月", "方", "者", "円）", "円)", "まで）", "まで)", "む）", "む)",
  ]

  /// What makes a name of a label and its number: 様式　第1号.
  package static let numbered = ["第"]
}
