/// Words that tell for how long an amount of money is paid.
package enum PricePeriods {
  /// Before an amount or at its head: 月額3万円.
  package static let before: [(word: String, period: String)] = [
    ("月額", "month"), ("年額", "year"), ("日額", "day"), ("時給", "hour"), ("日給", "day"), ("月給", "month"),
    ("年収", "year"), ("月収", "month"), ("年俸", "year"), ("週給", "week"), ("年間", "year"),
    ("毎月", "month"),
    ("毎年", "year"), ("月々", "month"),
  ]

  /// At the head of an amount's own words.
  package static let head: [(word: String, period: String)] = [
    ("月額", "month"), ("年額", "year"), ("日額", "day"), ("時給", "hour"), ("日給", "day"), ("月給", "month"),
    ("年収", "year"), ("月収", "month"), ("年俸", "year"), ("週給", "week"), ("年間", "year"),
  ]

  /// Behind an amount: £10 a month, 3万円/月.
  package static let after: [(word: String, period: String)] = [
    ("/月", "month"), ("/年", "year"), ("/日", "day"), ("/時", "hour"), ("/週", "week"),
    (" a month", "month"), (" per month", "month"), ("/month", "month"), (" monthly", "month"),
    (" each month", "month"), (" every month", "month"), (" a year", "year"), (" per year", "year"),
    ("/year", "year"), (" annually", "year"), (" each year", "year"), (" every year", "year"),
    (" per annum", "year"), (" a week", "week"), (" per week", "week"), ("/week", "week"),
    (" a day", "day"), (" per day", "day"), ("/day", "day"), (" an hour", "hour"),
    (" per hour", "hour"), ("/hour", "hour"),
  ]

  /// Words for a price of nothing.
  package static let free = [
    "無料", "無償", "is free", "are free", "be free", "free of charge", "for free", "at no cost",
    "at no charge", "no charge", "without charge",
  ]
}
