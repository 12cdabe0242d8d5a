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

  /// What stands between a day of the week and the months that it is one of: Monday of each month.
  package static let ofRhythm = [" of ", " in "]
  /// What stands between weeks of a month: the first and third Monday.
  package static let betweenOrdinals = [", and ", " and ", ", ", " & ", " or "]
  package static let lastWeek = "last"

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
      ("the next day", .day(1, .context)), ("the following day", .day(1, .context)),
      ("the same day", .day(0, .context)), ("that day", .day(0, .context)),
      ("the previous day", .day(-1, .context)),
      ("day after tomorrow", .day(2, .edition)), ("day before yesterday", .day(-2, .edition)),
      ("the day after", .day(1, .edition)), ("the day before", .day(-1, .edition)),
      ("this year", .year(0, .edition)), ("last year", .year(-1, .edition)),
      ("next year", .year(1, .edition)), ("the current year", .year(0, .edition)),
      ("the coming year", .year(1, .edition)), ("the previous year", .year(-1, .context)),
      ("the same year", .year(0, .context)), ("that year", .year(0, .context)),
      ("the following year", .year(1, .context)), ("the preceding year", .year(-1, .context)),
      ("the year before", .year(-1, .context)), ("the year after", .year(1, .context)),
      ("year to date", .year(0, .edition)),
      ("the year before last", .year(-2, .edition)), ("the year after next", .year(2, .edition)),
      ("the month before last", .month(-2, .edition)),
      ("the month after next", .month(2, .edition)),
      ("the week before last", .week(-2, .edition)), ("the week after next", .week(2, .edition)),
      ("this decade", .decade(0, .edition)), ("the current decade", .decade(0, .edition)),
      ("last decade", .decade(-1, .edition)), ("the previous decade", .decade(-1, .edition)),
      ("next decade", .decade(1, .edition)), ("this century", .century(0, .edition)),
      ("the current century", .century(0, .edition)), ("last century", .century(-1, .edition)),
      ("the previous century", .century(-1, .edition)),
      ("next century", .century(1, .edition)),
      ("this fiscal year", .fiscalYear(0, .edition)),
      ("last fiscal year", .fiscalYear(-1, .edition)),
      ("next fiscal year", .fiscalYear(1, .edition)),
      ("the current fiscal year", .fiscalYear(0, .edition)),
      ("this financial year", .fiscalYear(0, .edition)),
      ("last financial year", .fiscalYear(-1, .edition)),
      ("next financial year", .fiscalYear(1, .edition)),
      ("the current financial year", .fiscalYear(0, .edition)),
      ("this month", .month(0, .edition)), ("last month", .month(-1, .edition)),
      ("previous month", .month(-1, .edition)), ("the current month", .month(0, .edition)),
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
      ("early", .vague), ("mid-", .middle), ("mid", .middle), ("the middle of", .middle),
      ("middle of", .middle), ("the beginning of", .start), ("beginning of", .start),
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
      ("academic year", .year), ("school year", .year), ("h", .hour),
    ]
    var entries: [(String, Counter.TimeUnit)] = []
    for (word, unit) in rows {
      entries.append((word, unit))
      if word != "century" && word != "mo" && word != "h" { entries.append((word + "s", unit)) }
      if word == "h" { continue }
      if word != "mo" { entries.append((word + "'s", unit)) }
      entries.append((word + "s'", unit))
      entries.append((word + "s’", unit))
    }
    entries += [("mos", .month), ("mos.", .month)]
    entries += [("centuries", .century), ("calendar year", .year), ("calendar years", .year)]
    for word in [
      "working day", "business day", "calendar day", "work day", "workday", "consecutive day",
      "consecutive working day", "consecutive business day", "consecutive work day",
      "consecutive calendar day", "consecutive month", "consecutive week", "consecutive year",
      "school day", "calendar month", "calendar week",
    ] {
      let unit: Counter.TimeUnit =
        word.hasSuffix("month")
        ? .month
        : word.hasSuffix("week")
          ? .week
          : word.hasSuffix("year") ? .year : .day
      entries += [(word, unit), (word + "s", unit), (word + "s'", unit), (word + "s’", unit)]
    }
    for word in ["fiscal year", "financial year"] {
      entries += [(word, .year), (word + "s", .year)]
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
      ("biannual", Rhythm(.halfYear, 1)), ("half-yearly", Rhythm(.halfYear, 1)),
      ("half yearly", Rhythm(.halfYear, 1)), ("half-hourly", Rhythm(.minute, 30)),
      ("half hourly", Rhythm(.minute, 30)), ("triennial", Rhythm(.year, 3)),
      ("triennially", Rhythm(.year, 3)), ("quinquennial", Rhythm(.year, 5)),
      ("every weekday", Rhythm(.day, 1)), ("every fortnight", Rhythm(.week, 2)),
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

  /// A day of the year that a holiday names.
  package enum Holiday: Sendable {
    case day(month: Int, Int)
    /// The so-manieth weekday of a month, Monday 1; -1 is the last.
    case weekday(month: Int, weekday: Int, Int)
    /// So many days after Easter Sunday.
    case easter(Int)
  }

  package static let holidays = WordTable<Holiday>(
    [
      ("christmas", .day(month: 12, 25)), ("christmas day", .day(month: 12, 25)),
      ("christmas eve", .day(month: 12, 24)), ("boxing day", .day(month: 12, 26)),
      ("halloween", .day(month: 10, 31)), ("valentine's day", .day(month: 2, 14)),
      ("independence day", .day(month: 7, 4)), ("new year", .day(month: 1, 1)),
      ("new years", .day(month: 1, 1)), ("new years day", .day(month: 1, 1)),
      ("new year's day", .day(month: 1, 1)), ("new year's eve", .day(month: 12, 31)),
      ("new years eve", .day(month: 12, 31)), ("veterans day", .day(month: 11, 11)),
      ("may day", .day(month: 5, 1)), ("saint patrick", .day(month: 3, 17)),
      ("saint patrick's day", .day(month: 3, 17)), ("st patrick's day", .day(month: 3, 17)),
      ("st. patrick's day", .day(month: 3, 17)), ("earth day", .day(month: 4, 22)),
      ("juneteenth", .day(month: 6, 19)),
      ("thanksgiving", .weekday(month: 11, weekday: 4, 4)),
      ("thanksgiving day", .weekday(month: 11, weekday: 4, 4)),
      ("labor day", .weekday(month: 9, weekday: 1, 1)),
      ("labour day", .weekday(month: 9, weekday: 1, 1)),
      ("memorial day", .weekday(month: 5, weekday: 1, -1)),
      ("martin luther king day", .weekday(month: 1, weekday: 1, 3)),
      ("mlk day", .weekday(month: 1, weekday: 1, 3)),
      ("presidents day", .weekday(month: 2, weekday: 1, 3)),
      ("presidents' day", .weekday(month: 2, weekday: 1, 3)),
      ("columbus day", .weekday(month: 10, weekday: 1, 2)),
      ("mother's day", .weekday(month: 5, weekday: 7, 2)),
      ("mothers day", .weekday(month: 5, weekday: 7, 2)),
      ("father's day", .weekday(month: 6, weekday: 7, 3)),
      ("fathers day", .weekday(month: 6, weekday: 7, 3)),
      ("easter", .easter(0)), ("easter sunday", .easter(0)), ("good friday", .easter(-2)),
      ("easter monday", .easter(1)), ("ash wednesday", .easter(-46)), ("pentecost", .easter(49)),
    ], foldsCase: true)

  /// Words behind a length of time that count a date with it.
  package static let countedFrom = WordTable<CountedFrom>(
    [
      (" ago", CountedFrom(isBack: true)), (" from now", CountedFrom()),
      (" from today", CountedFrom()), (" after today", CountedFrom()),
      (" before today", CountedFrom(isBack: true)), (" from tomorrow", CountedFrom(days: 1)),
      (" after tomorrow", CountedFrom(days: 1)),
      (" before yesterday", CountedFrom(isBack: true, days: -1)),
    ], foldsCase: true)

  /// What a length is counted from, in days from the edition, and whether backwards.
  package struct CountedFrom: Sendable {
    package let isBack: Bool
    package let days: Int
    init(isBack: Bool = false, days: Int = 0) {
      self.isBack = isBack
      self.days = days
    }
  }

  /// Words for the end of a year, and whether of a fiscal one.
  package static let yearEnds = WordTable<Bool>(
    [
      ("year-end", false), ("year end", false), ("years end", false), ("year's end", false),
      ("year’s end", false), ("calendar year end", false), ("fiscal year-end", true),
      ("fiscal year end", true), ("financial year-end", true), ("financial year end", true),
    ], foldsCase: true)

  /// What is paid for a time, of which so many are an amount: two months' rent.
  package static let paidByTime = WordTable<String>(
    ["rent", "pay", "salary", "wages", "wage", "earnings", "turnover"].flatMap { noun in
      ["", "basic ", "gross ", "base ", "average ", "normal "].map { ($0 + noun, $0 + noun) }
    })
  package static let paidTimes: [Counter.TimeUnit: String] = [
    .day: "days' ", .week: "weeks' ", .month: "months' ", .year: "years' ",
  ]

  /// Days that not every day of the calendar is.
  package static let workingDays = WordTable<Bool>(
    [
      "working day", "working days", "business day", "business days", "work day", "work days",
      "workday", "workdays", "school day", "school days",
    ].map { ($0, true) },
    backward: true, foldsCase: true)

  /// Tens of years by their names: the eighties, the nineteen eighties.
  package static let decades = WordTable<Int>(
    [
      ("twenties", 20), ("thirties", 30), ("forties", 40), ("fifties", 50), ("sixties", 60),
      ("seventies", 70), ("eighties", 80), ("nineties", 90),
    ], foldsCase: true)

  /// Words behind a clock time that tell the half of the day.
  package static let partsOfDay = WordTable<JapanesePrefixes.PartOfDay>(
    [
      (" in the morning", .morning), (" in the night", .evening), (" at night", .evening),
      (" in the afternoon", .afternoon), (" in the evening", .afternoon), (" tonight", .afternoon),
    ], foldsCase: true)

  /// Verbs before which, or before whose object, "at 9" is a time of day.
  package static let clockVerbs: Set<String> = [
    "back", "open", "opens", "opened", "close", "closes", "closed", "start", "starts", "started",
    "begin", "begins", "began", "meet", "meets", "met", "leave", "leaves", "left", "arrive",
    "arrives", "arrived", "depart", "departs", "departed", "return", "returns", "call", "end",
    "ends", "finish", "finishes", "tonight", "tomorrow", "today", "noon", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "year", "night", "morning",
    "afternoon", "evening", "week", "month", "day",
  ]

  /// Words before "a year" that make a length of time of it.
  package static let beforeLengths: Set<String> = [
    "within", "inside", "for", "after", "than", "least", "over",
    "about", "nearly", "almost", "under", "in",
    "most", "to", "approximately", "around", "exceed", "exceeding", "lasting", "lasts", "last",
    "takes", "take", "half",
  ]

  /// Nouns whose value is a length: notice of a week, the term is a year.
  package static let nounsOfLength: Set<String> = [
    "notice", "period", "term", "maximum", "minimum", "sentence", "extension", "delay", "gap",
    "absence", "limit", "duration", "length", "interval", "contract", "tenure", "ban", "leave",
  ]

  /// Words behind month and year that tie them to an event.
  package static let eventTies: [String] = [
    " of ", " in which", " that ", " when ", " following ", " after ", " preceding ",
    " during which",
  ]

  /// Words before four digits of a clock.
  package static let beforeClocks: Set<String> = [
    "at", "by", "until", "till", "from", "before", "after", "to", "and",
  ]

  /// Words before a year that is spelled out.
  package static let beforeYears: Set<String> = [
    "in", "since", "until", "till", "from", "by", "of", "before", "after", "during", "year", "to",
    "through", "between",
  ]

  /// Words with the space behind them before a verb: it *will* last five years.
  package static let beforeVerbs = [
    "will ", "'ll ", "must ", "may ", "can ", "cannot ", "could ", "should ", "shall ", "would ",
    "might ", "to ", "not ",
  ]

  /// Words before a length of time that count it from the edition: the next five years.
  package static let windows = WordTable<Bool>(
    [
      ("next", false), ("the next", false), ("coming", false), ("the coming", false),
      ("upcoming", false), ("following", false), ("last", true), ("the last", true), ("past", true),
      ("the past", true), ("previous", true), ("the previous", true), ("preceding", true),
    ], backward: true, foldsCase: true)
}
