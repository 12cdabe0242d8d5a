/// Words behind a number at the head of a line that make it a figure and no number of a part.
package enum CountedWords {
  package static let rows = [
    "年", "月", "日", "人", "円", "万", "億", "兆", "件", "回", "割", "倍", "時", "分", "歳", "か月", "ヶ月", "カ月",
    "カ所", "か所", "パーセント", "ポイント", "世帯", "自治体", "つ目", "つめ", "つの", "点目",
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "per cent", "percent", "million", "billion", "people",
    "years", "months", "days", "weeks", "hours",
  ]

  /// Nouns that begin like one of them and are counted by none: 2 日時 numbers a heading.
  package static let nouns = [
    "日時", "日程", "日本", "日常", "日々", "人員", "人材", "人事", "人権", "人口", "人件", "人間", "年次計", "年齢", "年金",
    "月次", "月謝", "件名", "件数", "回数", "回答", "回収", "時期", "時代", "分野", "分担", "分類", "万全", "割合", "割引",
    "倍率", "円滑", "つながり", "時間外", "時間帯", "時間単位", "時間割", "時給", "時差", "時短", "時価", "時刻", "時効", "年次有給",
    "年次休暇", "年末", "年始", "年少", "年長", "年俸", "年額", "月額", "月給", "月例", "日額", "日給", "日当", "日直", "日雇",
    "日中",
    "日没", "日頃", "日ごろ", "分納", "分割", "分煙", "分限", "分娩", "歳入", "歳出", "回線", "回覧", "円満", "人身", "人命", "人種",
    "人文", "人道", "割増", "割当", "割賦", "万一", "万が一", "世帯主", "世帯員", "世帯構成",
  ]

  /// Words that begin a sentence of their own and are counted by no number before them.
  package static let openers: Set<String> = [
    "A", "After", "All", "An", "Any", "As", "At", "Before", "Both", "By", "Each", "Either", "Every",
    "For", "From", "He", "How", "If", "In", "It", "No", "Nobody", "Nothing", "Of", "On", "Once",
    "Our", "She", "Since", "Subject", "That", "The", "Their", "There", "These", "They", "This",
    "Those", "To", "Under", "Unless", "Until", "We", "What", "When", "Where", "Whether", "Which",
    "While", "Who", "With", "Within", "Without", "You", "Your",
  ]

  /// Behind a counter, these make a sentence of what is counted: 10 路線を新設.
  package static let particles = [
    "を", "に", "が", "は", "も", "で", "へ", "と", "から", "まで", "以上", "以下", "未満",
  ]

  /// The same, where they begin the title of a matter: 2 施設に関する事項.
  package static let matters = ["に関", "につい", "に係", "における", "への", "との", "での", "からの", "までの"]
}
