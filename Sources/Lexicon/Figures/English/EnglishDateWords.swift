/// Words of time in English.
package enum EnglishDateWords {
  package static let months: WordTable<Int> = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var entries: [(String, Int)] = []
    for (index, name) in names.enumerated() {
      entries.append((name, index + 1))
      if name.count > 3 { entries.append((String(name.prefix(3)), index + 1)) }
    }
    entries.append(("sept", 9))
    return WordTable(entries, foldsCase: true)
  }()

  package static let weekdays = WordTable<Int>(
    [
      ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5),
      ("saturday", 6), ("sunday", 7), ("mon", 1), ("tue", 2), ("wed", 3), ("thu", 4), ("fri", 5),
      ("sat", 6), ("sun", 7),
    ], foldsCase: true)

  package static let seasons = WordTable<DatePart>(
    [
      ("spring", .season(.spring)), ("summer", .season(.summer)), ("autumn", .season(.autumn)),
      ("fall", .season(.autumn)), ("winter", .season(.winter)),
    ], foldsCase: true)

  /// Words that stand for a date by their distance from another.
  package static let relative = WordTable<DateWord>(
    [
      ("today", .day(0, .edition)), ("tomorrow", .day(1, .edition)),
      ("yesterday", .day(-1, .edition)), ("otd", .day(0, .edition)),
      ("the day after tomorrow", .day(2, .edition)),
      ("the day before yesterday", .day(-2, .edition)),
      ("the day after", .day(1, .edition)), ("the day before", .day(-1, .edition)),
      ("this year", .year(0, .edition)), ("last year", .year(-1, .edition)),
      ("next year", .year(1, .edition)), ("the current year", .year(0, .edition)),
      ("the coming year", .year(1, .edition)), ("the previous year", .year(-1, .context)),
      ("the same year", .year(0, .context)), ("that year", .year(0, .context)),
      ("the following year", .year(1, .context)), ("the preceding year", .year(-1, .context)),
      ("the year before", .year(-1, .context)), ("the year after", .year(1, .context)),
      ("year to date", .year(0, .edition)),
      ("this fiscal year", .fiscalYear(0, .edition)),
      ("last fiscal year", .fiscalYear(-1, .edition)),
      ("next fiscal year", .fiscalYear(1, .edition)),
      ("the current fiscal year", .fiscalYear(0, .edition)),
      ("this financial year", .fiscalYear(0, .edition)),
      ("last financial year", .fiscalYear(-1, .edition)),
      ("next financial year", .fiscalYear(1, .edition)),
      ("the current financial year", .fiscalYear(0, .edition)),
      ("this month", .month(0, .edition)), ("last month", .month(-1, .edition)),
      ("next month", .month(1, .edition)), ("upcoming month", .month(1, .edition)),
      ("the same month", .month(0, .context)), ("the following month", .month(1, .context)),
      ("this week", .week(0, .edition)), ("last week", .week(-1, .edition)),
      ("next week", .week(1, .edition)), ("this quarter", .quarter(0, .edition)),
      ("last quarter", .quarter(-1, .edition)), ("next quarter", .quarter(1, .edition)),
      ("following quarter", .quarter(1, .edition)),
      ("the following quarter", .quarter(1, .edition)),
      ("previous quarter", .quarter(-1, .edition)),
      ("the previous quarter", .quarter(-1, .edition)),
    ], foldsCase: true)

  /// Words before a date that name a part of it.
  package static let parts = WordTable<DatePart>(
    [
      ("end of", .end), ("the end of", .end), ("end-", .end), ("end", .end), ("late", .vague),
      ("early", .vague), ("mid-", .vague), ("mid", .vague), ("the middle of", .vague),
      ("middle of", .vague), ("the beginning of", .start), ("beginning of", .start),
      ("the start of", .start), ("start of", .start), ("early in", .vague), ("late in", .vague),
      ("the first half of", .firstHalf), ("first half of", .firstHalf),
      ("the second half of", .secondHalf), ("second half of", .secondHalf),
    ], foldsCase: true)

  package static let units: WordTable<Counter.TimeUnit> = {
    let rows: [(String, Counter.TimeUnit)] = [
      ("second", .second), ("sec", .second), ("minute", .minute), ("min", .minute), ("hour", .hour),
      ("hr", .hour), ("day", .day), ("night", .day), ("week", .week), ("wk", .week),
      ("month", .month), ("mo", .month), ("quarter", .quarter), ("year", .year), ("yr", .year),
      ("decade", .decade), ("century", .century),
    ]
    var entries: [(String, Counter.TimeUnit)] = []
    for (word, unit) in rows {
      entries.append((word, unit))
      if word != "century" && word != "mo" { entries.append((word + "s", unit)) }
      if word != "mo" { entries.append((word + "'s", unit)) }
      entries.append((word + "s'", unit))
      entries.append((word + "s’", unit))
    }
    entries += [("centuries", .century), ("calendar year", .year), ("calendar years", .year)]
    for word in ["working day", "business day", "calendar day"] {
      entries += [(word, .day), (word + "s", .day)]
    }
    return WordTable(entries, foldsCase: true)
  }()

  /// Rhythms that one word names: the unit, how many of it, and how often.
  package static let rhythms = WordTable<Rhythm>(
    [
      ("hourly", Rhythm(.hour, 1)), ("daily", Rhythm(.day, 1)), ("weekly", Rhythm(.week, 1)),
      ("fortnightly", Rhythm(.week, 2)), ("biweekly", Rhythm(.week, 2)),
      ("bi-weekly", Rhythm(.week, 2)), ("monthly", Rhythm(.month, 1)),
      ("bimonthly", Rhythm(.month, 2)), ("bi-monthly", Rhythm(.month, 2)),
      ("quarterly", Rhythm(.month, 3)), ("semiannual", Rhythm(.halfYear, 1)),
      ("semi-annual", Rhythm(.halfYear, 1)), ("semiannually", Rhythm(.halfYear, 1)),
      ("semi-annually", Rhythm(.halfYear, 1)), ("biannually", Rhythm(.halfYear, 1)),
      ("annual", Rhythm(.year, 1)), ("annually", Rhythm(.year, 1)), ("yearly", Rhythm(.year, 1)),
      ("biennial", Rhythm(.year, 2)), ("biennially", Rhythm(.year, 2)),
      ("per annum", Rhythm(.year, 1)),
    ], foldsCase: true)

  package struct Rhythm: Sendable {
    package let unit: Counter.TimeUnit
    package let count: Int
    init(_ unit: Counter.TimeUnit, _ count: Int) {
      self.unit = unit
      self.count = count
    }
  }

  /// Holidays that name a day of the year.
  package static let holidays = WordTable<(month: Int, day: Int)>(
    [
      ("saint patrick", (3, 17)), ("saint patrick's day", (3, 17)), ("st. patrick's day", (3, 17)),
      ("christmas day", (12, 25)), ("new year's day", (1, 1)), ("new year's eve", (12, 31)),
    ], foldsCase: true)

  /// Words before a length of time that count it from the edition: the next five years.
  package static let windows = WordTable<Bool>(
    [
      ("next", false), ("the next", false), ("coming", false), ("the coming", false),
      ("upcoming", false), ("following", false), ("last", true), ("the last", true), ("past", true),
      ("the past", true), ("previous", true), ("the previous", true), ("preceding", true),
    ], backward: true, foldsCase: true)
}
