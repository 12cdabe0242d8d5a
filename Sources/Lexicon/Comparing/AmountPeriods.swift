/// Words that tell for how long, or for what, an amount is: 月額3万円, £10 a day, 1世帯につき500円.
package enum AmountPeriods {
  /// Stretches of time that amounts are told for, each with the least and the most of the one
  /// before that lie in it: a week has five or seven days, as one works or one pays.
  package enum Period: Int, CaseIterable, Sendable {
    case hour, day, week, month, quarter, half, year

    fileprivate var ofShorter: ClosedRange<Double> {
      switch self {
      case .hour: 1...1
      case .day: 4...24
      case .week: 5...7
      case .month: 4.2...4.5
      case .quarter: 3...3
      case .half, .year: 2...2
      }
    }

    /// How many of a shorter period a longer one holds, at least and at most.
    package func count(of shorter: Period) -> ClosedRange<Double> {
      var (low, high) = (1.0, 1.0)
      for period in Period.allCases where shorter.rawValue < period.rawValue {
        guard period.rawValue <= rawValue else { break }
        low *= period.ofShorter.lowerBound
        high *= period.ofShorter.upperBound
      }
      return low...high
    }
  }

  package typealias Row = (word: String, period: Period)

  /// At the head of an amount's own words, or right before them: 月額3万円.
  package static let before: [Row] = [
    ("月額", .month), ("年額", .year), ("日額", .day), ("時給", .hour), ("時間給", .hour), ("日給", .day),
    ("月給", .month), ("年収", .year), ("月収", .month), ("年俸", .year), ("週給", .week), ("年間", .year),
    ("月間", .month), ("毎月", .month), ("毎年", .year), ("毎週", .week), ("毎日", .day), ("月々", .month),
    ("年利", .year), ("月利", .month), ("日歩", .day), ("日当", .day), ("一日", .day), ("1日", .day),
    ("一月", .month), ("1月", .month), ("1か月", .month), ("1年", .year), ("1時間", .hour),
    ("一時間", .hour), ("1週間", .week), ("一週間", .week), ("一年", .year), ("1箇月", .month),
  ]

  /// The same in one character, which stands so behind kana or a sign alone: 家賃は週10万円.
  package static let beforeAlone: [Row] = [
    ("月", .month), ("年", .year), ("週", .week), ("日", .day), ("月に", .month), ("年に", .year),
    ("週に", .week), ("日に", .day),
  ]

  /// Behind a period or a thing that an amount is for: 1時間当たり, 1世帯につき.
  package static let shares = ["につき", "当たり", "あたり", "当り", "ごとに"]

  /// Behind an amount: £10 a month, 3万円/月.
  package static let after: [Row] = [
    ("/月", .month), ("/年", .year), ("/日", .day), ("/時", .hour), ("/週", .week),
    (" a month", .month), (" per month", .month), ("/month", .month), (" monthly", .month),
    (" each month", .month), (" every month", .month), (" a year", .year), (" per year", .year),
    ("/year", .year), (" annually", .year), (" yearly", .year), (" each year", .year),
    (" every year", .year), (" per annum", .year), (" a week", .week), (" per week", .week),
    (" weekly", .week), (" each week", .week), ("/week", .week), (" a day", .day),
    (" per day", .day), (" daily", .day), (" each day", .day), ("/day", .day),
    (" an hour", .hour), (" per hour", .hour), (" hourly", .hour), ("/hour", .hour),
    (" a quarter", .quarter), (" per quarter", .quarter), (" quarterly", .quarter),
  ]

  /// Before the thing that an amount is for: £5 per tonne.
  package static let perThing = [" per ", " for each "]

  /// Words for a price of nothing.
  package static let free = [
    "無料", "無償", "is free", "are free", "be free", "free of charge", "for free", "at no cost",
    "at no charge", "no charge", "without charge",
  ]
}
