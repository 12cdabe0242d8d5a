/// Words behind a number at the head of a line that make it a figure and no number of a part.
package enum CountedWords {
  package static let rows = [
    "年", "月", "日", "人", "円", "万", "億", "兆", "件", "回", "割", "倍", "時", "分", "歳", "か月", "ヶ月", "カ月",
    "カ所", "か所", "パーセント", "ポイント", "世帯", "自治体", "つ目", "つめ", "つの", "点目",
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "per cent", "percent", "million", "billion", "people",
    "years", "months", "days", "weeks", "hours",
  ]
}
