/// Words between a stretch of time and the length that it is said to have.
package enum StretchWords {
  /// The length follows the stretch.
  package static let beforeLength: Set = [
    "の", "(", "、", "、計", "の計", "(計", "、すなわち", "の合計", " (", ", a period of ", ", a total of ",
    ", that is ", ", a term of ", ", i.e. ", ", or ", " (a period of ", ": ", ", ", ", lasting ",
  ]
  /// The stretch follows the length.
  package static let behindLength: Set = [
    "(", "、", "とし、", "で、", "、すなわち", " (", ", ", " ", ": ", ", that is ", " – ",
  ]
  /// In hours of the day within which something is done.
  package static let within = ["間", "between", "Between"]
  /// What the start or the end of something is called: 応募の締切, 応募の受付.
  package static let edges = [
    "受付期限", "受付開始", "受付終了", "締切日", "開始日", "終了日", "締切", "締め切り", "期限", "受付", "開始", "終了", "期日", "始期",
    "終期",
  ]
  /// Behind a count of days that leaves some out.
  package static let otherDays = ["営業", "勤務", " working", " business"]
}

/// Words of an amount that make it another's than the one beside it.
package enum RestatedWords {
  package static let ways = [
    "月額", "年額", "日額", "時給", "週", "月", "年", "税", "a month", "a year", "a week", "per ",
  ]
  /// With tax and without it.
  package static let withTax = ["(税込", "(税込み", "(税込価格", "(tax included: ", "(including VAT: "]
  package static let withoutTax = [
    "(税抜", "(税抜き", "(税別", "(本体", "(before tax: ", "(excluding VAT: ",
  ]
  /// Before the rate of tax itself.
  package static let rates = ["、税率", "税率は", "、消費税率", "、消費税", ", VAT at ", " VAT at "]
  /// The rates of tax on what is sold that there are or were, in per cent, by currency.
  package static let taxRates: [String: [Double]] = [
    "JPY": [3, 5, 8, 10], "GBP": [5, 15, 17.5, 20], "EUR": [5.5, 7, 9, 10, 19, 20, 21, 22, 23],
  ]
}

/// Words that make a percentage the growth between the two values before it.
package enum GrowthWords {
  package static let behind = [
    "増", "の増", "減", "の減", "上昇", "の上昇", "低下", "の低下", "アップ", "のアップ", "の伸び", "伸び", "引き上げ", "引き下げ",
    "の引き上げ", "の引き下げ", "拡大", "の拡大", "縮小", "の縮小", "の値上げ", "の値下げ", "値上げ", "値下げ", "上乗せ",
  ]
  /// Behind the value that is reached: 1,240人から982人へと.
  package static let reached = ["へ", "に"]
  package static let englishBefore = [
    "an increase of ", "a rise of ", "a decrease of ", "a fall of ", "a cut of ", "growth of ",
    "a drop of ", "a reduction of ", "an increase of about ", "up by ", "down by ",
    "increase of ", "rise of ", "drop of ", "fall of ", "cut of ",
  ]
  package static let englishBehind = [
    " increase", " rise", " decrease", " fall", " cut", " drop", " more", " less", " fewer",
    " higher", " lower",
  ]
  /// Between the values and what is told of them: another thing is spoken of.
  package static let subjects = ["を", "が", "は", "も", " and ", " with ", " the ", " its ", " for "]
  /// Between the values and the rate: the rate is of something else.
  package static let others = [
    "うち", "ポイント", "一方", "また", "対して", "of which", "while", "whereas", "; ",
  ]
}
