/// A named era of the Japanese calendar and the days it covers.
package struct Era: Hashable, Sendable {
  package let name: String
  /// The Gregorian year that its first year began in.
  package let firstYear: Int
  /// First day as (month, day) of `firstYear`; nil where the calendar was another one.
  package let firstDay: MonthDay?
  /// Last year of the era by its own count; nil where later years stay valid as written.
  package let lastYear: Int?
  /// Last day as (month, day) of the last year.
  package let lastDay: MonthDay?

  /// The last day by the era's own count, where later dates stay valid as written.
  package let successionDay: MonthDay?
  package let successionYear: Int?

  package struct MonthDay: Hashable, Sendable {
    package let month: Int
    package let day: Int
  }

  init(
    _ name: String, from firstYear: Int, _ firstDay: (Int, Int)? = nil, years lastYear: Int? = nil,
    to lastDay: (Int, Int)? = nil, succeeded: (year: Int, month: Int, day: Int)? = nil
  ) {
    self.name = name
    self.firstYear = firstYear
    self.firstDay = firstDay.map { MonthDay(month: $0.0, day: $0.1) }
    self.lastYear = lastYear
    self.lastDay = lastDay.map { MonthDay(month: $0.0, day: $0.1) }
    successionYear = succeeded?.year
    successionDay = succeeded.map { MonthDay(month: $0.month, day: $0.day) }
  }

  /// Whether the era has such a year, month and day.
  ///
  /// 平成33年 in a text of 2015 is valid as written and equals 2021; 昭和66年 never was.
  package func covers(year: Int, month: Int?, day: Int?) -> Bool {
    guard year >= 1 else { return false }
    if let lastYear, year > lastYear { return false }
    if year == 1, let firstDay, let month {
      if month < firstDay.month { return false }
      if month == firstDay.month, let day, day < firstDay.day { return false }
    }
    if let lastYear, let lastDay, year == lastYear, let month {
      if month > lastDay.month { return false }
      if month == lastDay.month, let day, day > lastDay.day { return false }
    }
    return true
  }

  /// Whether the era had ended by then: 平成32年 is read as 2020 but was never lived.
  package func isOver(year: Int, month: Int?, day: Int?) -> Bool {
    guard let successionYear, let successionDay else { return false }
    if year != successionYear { return year > successionYear }
    guard let month else { return false }
    if month != successionDay.month { return month > successionDay.month }
    return day.map { $0 > successionDay.day } ?? false
  }

  /// 平成31年5月 and later dates were written before 令和 began; they stay valid.
  package static let table: [Era] = [
    Era("令和", from: 2019, (5, 1)),
    Era("平成", from: 1989, (1, 8), succeeded: (31, 4, 30)),
    Era("昭和", from: 1926, (12, 25), years: 64, to: (1, 7)),
    Era("大正", from: 1912, (7, 30), years: 15, to: (12, 25)),
    Era("明治", from: 1868, years: 45, to: (7, 30)),
    Era("慶応", from: 1865, years: 4), Era("元治", from: 1864, years: 2),
    Era("文久", from: 1861, years: 4), Era("万延", from: 1860, years: 2),
    Era("安政", from: 1854, years: 7), Era("嘉永", from: 1848, years: 7),
    Era("弘化", from: 1844, years: 5), Era("天保", from: 1830, years: 15),
    Era("文政", from: 1818, years: 13), Era("文化", from: 1804, years: 15),
    Era("享和", from: 1801, years: 4), Era("寛政", from: 1789, years: 13),
    Era("天明", from: 1781, years: 9), Era("安永", from: 1772, years: 10),
    Era("明和", from: 1764, years: 9), Era("宝暦", from: 1751, years: 14),
    Era("寛延", from: 1748, years: 4), Era("延享", from: 1744, years: 5),
    Era("元文", from: 1736, years: 6), Era("享保", from: 1716, years: 21),
    Era("正徳", from: 1711, years: 6), Era("宝永", from: 1704, years: 8),
    Era("元禄", from: 1688, years: 17), Era("貞享", from: 1684, years: 5),
    Era("延宝", from: 1673, years: 9), Era("寛文", from: 1661, years: 13),
    Era("慶長", from: 1596, years: 20),
  ]

  /// Full names, one-sign forms and letters. Short ones need a numeral right behind them.
  package static let names: WordTable<Int> = {
    var entries: [(String, Int)] = table.enumerated().map { ($1.name, $0) }
    let short = [
      ("令", 0), ("平", 1), ("昭", 2), ("大", 3), ("明", 4), ("㋿", 0), ("㍻", 1), ("㍼", 2), ("㍽", 3),
      ("㍾", 4), ("R", 0), ("H", 1), ("S", 2), ("T", 3), ("M", 4),
    ]
    entries += short
    return WordTable(entries)
  }()
}
