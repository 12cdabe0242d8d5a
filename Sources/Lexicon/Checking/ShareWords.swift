/// Words that tie a share to the two counts it is of.
///
/// Rows that begin with … are endings; the others must be all that stands between.
package enum ShareWords {
  /// Between a count and the share behind it.
  package static let behindCount = [
    "(", " (", "、", "で、", "で、全体の", "、全体の", "で全体の", "が、全体の", "と、全体の", "(全体の", "の", "は全体の", "、約",
    "で、割合は", "あり、全体の", "…あり、全体の", "であり、全体の", "に上り、全体の", "にのぼり、全体の", "…、割合は", "…、比率は", "…で全体の",
    "…、全体の", "、すなわち", "、つまり", "、率にして", "(約", "、すなわち全体の",
    "(割合は", "…。これは全体の", "…率は",
  ]
  /// Between a count and the rate at which it came back or was met; its whole may count otherwise.
  package static let namedRates = [
    "(回収率", "(回答率", "(回収率は", "(回答率は", "(参加率", "(出席率", "(合格率", "(採択率", "(接種率", "(受診率", "(充足率",
    "(提出率", "(返信率", " (a response rate of ", ", a response rate of ",
  ]
  /// Before or behind the whole of such a rate.
  package static let namedRateWholes = [
    "に送", "に配", "に発送", "に郵送", "に依頼", "を対象", "に対し", "のうち", "から", "人中", "件中", "sent to ", "invited",
    "surveyed", "issued", " of ",
  ]
  /// Words that make a share that of those who are left.
  package static let rests = [
    "残", "以外", "他", "未", "ない", "なかっ", "ず", "不", "非", "欠", "除", "ません", "rest", "remain", "other",
    "not ", "n't ", "without",
    "non-", "un", "no ", "declin", "refus", "fail", "absent",
  ]
  /// Between a share and the count behind it.
  package static let beforeCount = [
    "にあたる", "に当たる", "、", "の", "(", "、すなわち", "にあたる約", "、つまり", "を占める", "、実に",
  ]
  package static let englishBehindCount = [
    " (", ", or ", ", which is ", ", which was ", ", a rate of ", ", or about ", ", that is ",
    ", i.e. ", ", ", ", about ", " – ",
    "…, which is ", "…, which was ", "…, a rate of ", "…, or ", "… (",
  ]
  package static let englishBeforeCount = [
    " of ", " of the ", " of all ", " of our ", " of some ", ", or ", " (", " of these ",
  ]
  /// Between a whole and the first of several parts that are told with their shares.
  package static let runOpeners = [
    "うち", "内訳", "のうち", "答え", "回答", "of whom", "of which", "of them", "of these", ": ", "answered",
  ]
  /// Behind the last of the shares that several bear together.
  package static let bearing = ["を負担", "を分担", "を支出", "を拠出", "を出資"]
  /// Before a share, and behind one: its whole is what the sentence before counts.
  package static let wholes = ["全体の", "全体の約"]
  package static let wholesBehind = [" of the total", " of all", " of the whole", " of them"]
  /// Answers that exclude one another.
  package static let answers = [
    ["賛成", "反対"], ["はい", "いいえ"], ["in favour", "against"], ["Yes", "No"],
  ]
  /// The rest beside them, which makes the answers all there are.
  package static let noAnswers = [
    "無回答", "わからない", "分からない", "どちらとも", "未回答", "no answer", "undecided", "do not know", "don't know",
    "no opinion",
  ]
  package static let cues = [
    "のうち", "うち", "中", "全体の", "にあたる", "に当たる", "割合は", "を占め", "の対象", "全", "に尋ね", "に聞", "の",
  ]
  package static let englishCues = [" of ", "Of ", " out of ", " them ", "these", "those"]
  /// The percentage tells of a change.
  package static let growth = [
    "増", "減", "上昇", "低下", "上回", "下回", "前年", "比", "ポイント", "引き上げ", "引き下げ", "伸び", "割引", "more than",
    "fewer", "less than", "increase", "decrease", "rise", "rose", "fell", "growth", "up from",
    "down from", "discount",
  ]
}
