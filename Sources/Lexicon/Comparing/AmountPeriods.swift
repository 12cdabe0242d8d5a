/// Words that tell for how long, or for what, an amount is: 月額3万円, £10 a day, 1世帯につき500円.
package enum AmountPeriods {
  /// What is reckoned for a stretch of time: a yearly *budget*.
  package static let sums = [
    "budget", "plan", "allowance", "income", "salary", "limit", "leave", "subscription", "fee",
    "charge", "rent", "pass", "ticket", "programme", "program", "target",
  ]

  /// Stretches of time that amounts are told for.
  package enum Period: Int, CaseIterable, Sendable {
    case hour, day, week, month, quarter, half, year

    /// How many months it is; nil for what is no number of them.
    private var months: Double? {
      switch self {
      case .hour, .day, .week: nil
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    }

    /// How many days the calendar gives it.
    private var calendarDays: ClosedRange<Double> {
      switch self {
      case .hour: 1 / 24...1 / 24
      case .day: 1...1
      case .week: 7...7
      case .month: 28...31
      case .quarter: 90...92
      case .half: 181...184
      case .year: 365...366
      }
    }

    /// The fewest days on which one works or pays in it.
    private var workDays: Double {
      switch self {
      case .hour, .day: calendarDays.lowerBound
      case .week: 5
      case .month: 20
      case .quarter: 60
      case .half: 120
      case .year: 240
      }
    }

    /// How many of a shorter period it holds, at least and at most: months are exact, weeks those
    /// of the calendar, days all of them or those of work, and a day has 4 to 24 hours of either.
    package func count(of shorter: Period) -> ClosedRange<Double> {
      if let months, let other = shorter.months { return months / other...months / other }
      switch shorter {
      case .week: return calendarDays.lowerBound / 7...calendarDays.upperBound / 7
      case .hour: return workDays * 4...calendarDays.upperBound * 24
      default: return workDays...calendarDays.upperBound
      }
    }
  }

  /// Between years and the amount that is reached in them: 10年間⟦で⟧250万人.
  package static let spanEnds: Set<String> = ["で", "間で", "の間に", "の間で", "かけて", "以内に"]
  /// Before such years: 50,000 homes ⟦over⟧ five years.
  package static let spanOpeners: Set<String> = ["over", "in", "within", "during"]

  package typealias Row = (word: String, period: Period)

  /// At the head of an amount's own words, or right before them: 月額3万円.
  package static let before: [Row] = [
    ("月額", .month), ("年額", .year), ("日額", .day), ("時給", .hour), ("時間給", .hour), ("日給", .day),
    ("月給", .month), ("年収", .year), ("月収", .month), ("年俸", .year), ("週給", .week), ("年間", .year),
    ("月間", .month), ("週間", .week), ("毎月", .month), ("毎年", .year), ("毎週", .week), ("毎日", .day),
    ("月々", .month), ("年利", .year), ("月利", .month), ("日歩", .day), ("日当", .day), ("一日", .day),
    ("1日", .day), ("一月", .month), ("1月", .month), ("1か月", .month), ("1ヶ月", .month), ("1カ月", .month),
    ("1箇月", .month), ("1年", .year), ("1時間", .hour), ("一時間", .hour), ("1週間", .week),
    ("一週間", .week), ("一年", .year),
  ]

  /// The same in one character, which stands so at the head of a phrase alone: 家賃は週10万円.
  package static let beforeAlone: [Row] = [
    ("月", .month), ("年", .year), ("週", .week), ("日", .day), ("月に", .month), ("年に", .year),
    ("週に", .week), ("日に", .day),
  ]

  /// Behind these a phrase begins: 家賃は月3万円. Behind a verb it does not: 入会した月に1万円.
  package static let phraseOpeners: Set<Character> = [
    "は", "が", "を", "も", "、", "。", ",", "(", "「", "・", ":", " ",
  ]

  /// Behind a period or a thing that an amount is for: 1時間当たり, 1世帯につき.
  package static let shares = StatementWords.ratePrefixes + ["当り", "ごとに"]

  /// Behind an amount: £10 a month, 3万円/月.
  package static let after: [Row] = [
    ("/月", .month), ("/年", .year), ("/日", .day), ("/時", .hour), ("/時間", .hour), ("/週", .week),
    (" a month", .month), (" per month", .month), ("/month", .month), (" monthly", .month),
    (" each month", .month), (" every month", .month), (" a year", .year), (" per year", .year),
    ("/year", .year), (" annually", .year), (" yearly", .year), (" each year", .year),
    (" every year", .year), (" per annum", .year), (" a week", .week), (" per week", .week),
    (" weekly", .week), (" each week", .week), (" every week", .week), ("/week", .week),
    (" a day", .day), (" per day", .day), (" daily", .day), (" each day", .day),
    (" every day", .day), ("/day", .day), (" an hour", .hour), (" per hour", .hour),
    (" hourly", .hour), (" each hour", .hour), ("/hour", .hour), (" a quarter", .quarter),
    (" per quarter", .quarter), (" each quarter", .quarter), (" quarterly", .quarter),
  ]

  /// Words that may follow *a day* where it tells a rate; any other makes it part of a name or of
  /// a date: *a day pass*, *a year ago*.
  package static let behindRates: Set<String> = [
    "and", "are", "as", "at", "but", "by", "can", "during", "each", "every", "for", "from", "if",
    "in", "is", "may", "must", "of", "on", "or", "over", "per", "plus", "shall", "should", "since",
    "subject", "than", "that", "to", "towards", "under", "unless", "until", "up", "was", "were",
    "when", "where", "which", "while", "will", "with", "within", "without",
  ]

  /// Before the thing that an amount is for: £5 per tonne.
  package static let perThing = [" per ", " for each ", " for every "]

  /// Words for one of those who pay, all of them alike: 1人, 一名, per head.
  package static let persons: Set<String> = ["人", "名", "head", "person", "people", "persons"]

  /// Words for a price of nothing.
  package static let free =
    PriceWords.free + PriceWords.englishFree
    + ["is free", "are free", "be free", "for free", "no charge"]
}
