internal import Lexicon
internal import PolicyModel

/// Lengths of time and rhythms: 3年間, 1年2か月, 5年後, 5年に1度, 年2回, 今後5年間.
extension JapaneseFigureScanner {
  /// Reads a length of time from its first numeral on.
  mutating func span(
    _ counter: Counter, _ numeral: Numeral, end: Int,
    _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    guard let unit = Self.unit(of: counter) else { return nil }
    if case .hour = unit, text.starts("給", at: end) || text.starts("台", at: end) { return nil }
    var length = CalendarDuration()
    Self.add(numeral.value, unit, to: &length)
    var last = half(unit, at: end, to: &length)
    var finest = unit
    var ranks = [unit.rank]
    while let (value, next, behind) = furtherPart(at: last),
      // 1か月45時間, 1日8時間: so much time in each.
      next.rank < Counter.TimeUnit.hour.rank
        || unit.rank >= Counter.TimeUnit.day.rank && !(numeral.small == 1 && unit == .day),
      next.rank > finest.rank || unit == .month && next == .year && !ranks.contains(next.rank)
        || ranks.contains(Counter.TimeUnit.month.rank) && ranks.count == 2 && next == .day
    {
      Self.add(value, next, to: &length)
      ranks.append(next.rank)
      if next.rank > finest.rank { finest = next }
      last = half(next, at: behind, to: &length)
    }
    return lengthFigure(length, unit: finest, range: numeral.start..<last, prefix)
  }

  func monthsFollow(at offset: Int) -> Bool {
    text.has(JapaneseFigureContext.monthsOfLength, at: offset)
  }

  /// 日数が五日を超える場合には、五日とする: a number of days as before.
  func repeatsDays(at end: Int) -> Bool {
    guard let length = drafts.last?.duration, !length.days.isZero else { return false }
    return text.starts("とする", at: end) || text.starts("とし、", at: end)
  }

  /// 任期は三月とする, 処理に要する日数は10日です: the topic is a length, and the sentence ends.
  func namesLength(_ numeral: Numeral, end: Int) -> Bool {
    if isAllowance(numeral, end: end) { return true }
    let hedge = prefix(before: numeral.start)?.start ?? numeral.start
    return text.has(JapaneseFigureContext.topicsOfLength, endingAt: hedge)
      && (end >= text.end || text.has(JapaneseFigureContext.endsOfLength, at: end))
  }

  /// 本人が結婚するとき　5日: what a line ends with behind a space is as many days as its words give,
  /// where they name no day of a month.
  private func isAllowance(_ numeral: Numeral, end: Int) -> Bool {
    let label = numeral.start - 1
    return end >= text.end && label - text.start >= 6 && text.byte(label) == 0x20
      && text.starts("日", at: end - 3) && drafts.isEmpty
      && !text.has(JapaneseFigureContext.labelsOfDays, endingAt: label)
  }

  /// 一年六月以下: years and months of a length, as laws write it.
  mutating func yearsAndMonths(
    _ numeral: Numeral, end: Int, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    guard let months = numerals.numeral(at: end), months.start == end,
      let number = months.small, (1...11).contains(number), text.starts("月", at: months.end),
      monthsFollow(at: months.end + 3)
    else { return nil }
    let length = CalendarDuration(years: numeral.value, months: ExactDecimal(number))
    return found(
      FigureDraft(
        .duration, .duration(length), range: numeral.start..<(months.end + 3), rule: "duration"))
  }

  private mutating func lengthFigure(
    _ length: CalendarDuration, unit: Counter.TimeUnit, range: Range<Int>,
    _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int {
    var last = range.upperBound
    if let end = text.skipping("もの間", at: last) { last = end }
    if let end = stretch(length, unit, range.lowerBound..<last) { return end }
    if let end = every(length, from: range.lowerBound, at: last) { return end }
    if let end = timesIn(length, from: range.lowerBound, at: last) { return end }
    if let end = shifted(length, from: range.lowerBound, at: last)
      ?? lengthOfAbsence(length, unit, range)
    {
      return end
    }
    if let prefix, case .window(let isPast) = prefix.sense,
      unit.rank <= Counter.TimeUnit.day.rank, !text.starts("後", at: last),
      unit == .year || !text.starts("この", at: prefix.start)
    {
      if let end = text.skipping("の間", at: last) ?? text.skipping("間", at: last) { last = end }
      if unit == .quarter, let months = length.totalMonths.int {
        let (first, final) = WrittenDate.quarters(months / 3, isPast: isPast)
        return found(
          FigureDraft(
            .dateRange, .dates(first, final), range: prefix.start..<last, rule: "window"))
      }
      return found(
        FigureDraft(
          .dateRange, .window(length, isPast: isPast), range: prefix.start..<last, rule: "window"))
    }
    if let end = text.skipping("目", at: last), !text.starts("目的", at: last),
      !text.starts("目標", at: last), !text.starts("目途", at: last), !text.starts("目処", at: last)
    {
      return found(
        FigureDraft(
          .duration, .duration(length), unit: "", range: range.lowerBound..<end, rule: "nthPeriod"))
    }
    if text.ends("生後", at: range.lowerBound), unit == .month || unit == .day || unit == .week {
      let (value, name) =
        unit == .month
        ? (length.months, "month") : unit == .week ? (length.weeks, "week") : (length.days, "day")
      return found(
        FigureDraft(
          .age, .number(ExactNumber(value)), unit: name, range: (range.lowerBound - 6)..<last,
          rule: "age"))
    }
    var draft = FigureDraft(
      .duration, .duration(length), range: range.lowerBound..<last, rule: "duration")
    if ["営業日", "業務日", "開庁日"].contains(where: { text.ends($0, at: last) }) {
      draft.unit = "working-day"
    }
    if unit.rank >= Counter.TimeUnit.hour.rank, let start = rateStart(before: range.lowerBound) {
      draft.range = start..<last
      draft.role = .rate
    }
    return found(draft)
  }

  /// 今年の最初の3か月, 2018年最後の10日間: a stretch of the date before.
  private mutating func stretch(
    _ length: CalendarDuration, _ unit: Counter.TimeUnit, _ range: Range<Int>
  ) -> Int? {
    guard let last = drafts.last, let date = last.date, case .whole = date.part,
      date.ownDay == nil, !date.isFiscal,
      let (isFirst, start) = JapaneseFigureContext.headsOfDate.longest(
        in: text.bytes, endingAt: range.lowerBound, from: last.range.upperBound),
      start == last.range.upperBound
    else { return nil }
    let count: Int?
    switch unit {
    case .month: count = length.months.int
    case .week: count = length.weeks.int
    case .day: count = length.days.int
    default: return nil
    }
    guard let count, count > 0, let (first, end) = date.stretch(count, unit, isFirst: isFirst)
    else { return nil }
    drafts.removeLast()
    return found(
      FigureDraft(
        .dateRange, .dates(first, end), range: last.range.lowerBound..<range.upperBound,
        rule: "firstUnits"))
  }

  /// 週40時間, 1日8時間, 1か月45時間: so much time in each.
  private mutating func rateStart(before offset: Int) -> Int? {
    if let (_, start) = rhythm(before: offset) { return start }
    guard let last = drafts.last, last.range.upperBound == offset, last.rule == "duration",
      let each = last.duration, Self.singles.contains(each)
    else { return nil }
    drafts.removeLast()
    return last.range.lowerBound
  }

  private static let singles: Set = [
    CalendarDuration(days: .one), CalendarDuration(weeks: .one), CalendarDuration(months: .one),
    CalendarDuration(years: .one),
  ]

  /// 3週間ごと, 1日おき.
  private mutating func every(_ length: CalendarDuration, from start: Int, at offset: Int) -> Int? {
    guard let end = text.skipping(JapaneseFigureContext.every, at: offset) else { return nil }
    return found(
      FigureDraft(
        .recurrence, .recurrence(Recurrence(period: length)), range: start..<end, rule: "every"))
  }

  /// 5年に1度, 3日に2回.
  private mutating func timesIn(
    _ length: CalendarDuration, from start: Int, at offset: Int
  ) -> Int? {
    let isTied = text.starts("に", at: offset)
    let place = isTied ? offset + 3 : offset
    guard isTied || isOne(length), let times = numerals.numeral(at: place), times.start == place
    else { return nil }
    let isShort = length.totalMonths.isZero && length.weeks.isZero
    guard
      let end = text.skipping(JapaneseFigureContext.occurrences, at: times.end)
        ?? (isShort ? text.skipping(JapaneseFigureContext.services, at: times.end) : nil),
      !text.starts("目", at: end), isTied || text.starts("回", at: times.end)
    else { return nil }
    let recurrence = Recurrence(period: length, times: times.value)
    return found(
      FigureDraft(
        .recurrence, .recurrence(recurrence), range: start..<end, rule: "timesInPeriod"))
  }

  /// One day, week, month or year: 1日3回.
  private func isOne(_ length: CalendarDuration) -> Bool {
    [
      CalendarDuration(days: .one), CalendarDuration(weeks: .one), CalendarDuration(months: .one),
      CalendarDuration(years: .one),
    ].contains(length)
  }

  /// 5年後, 2か月前, 四半世紀ほど前: counted from the edition unless an event is named.
  private mutating func shifted(
    _ length: CalendarDuration, from start: Int, at offset: Int
  ) -> Int? {
    let place = text.skipping(JapaneseFigureContext.hedges, at: offset) ?? offset
    let isPast: Bool
    if text.starts("前", at: place) {
      guard !text.has(JapaneseFigureContext.notAgo, at: place) || text.starts("前から", at: place)
      else { return nil }
      isPast = true
    } else if text.starts("後", at: place) {
      guard !text.has(JapaneseFigureContext.notLater, at: place) else { return nil }
      isPast = false
    } else {
      return nil
    }
    let isOfDays = length.hours.isZero && length.minutes.isZero && length.seconds.isZero
    let start = isOfDays ? startOfNow(before: start) : start
    if countsFromEvent(before: start) { return nil }
    var date = WrittenDate()
    date.shift = isPast ? length.negated : length
    return found(
      FigureDraft(.date, .date(date), range: start..<(place + 3), rule: "countedDate"))
  }

  /// 今から3日後, 本日より5日後: counted from the edition all the same.
  private mutating func startOfNow(before start: Int) -> Int {
    for word in ["今から", "今日から", "本日から", "本日より", "現在から"] where text.ends(word, at: start) {
      let first = start - word.utf8.count
      while let last = drafts.last, last.range.lowerBound >= first { drafts.removeLast() }
      return first
    }
    return start
  }

  /// 施行から5年後, 出生の3年前: nothing that the edition's date could tell.
  private func countsFromEvent(before start: Int) -> Bool {
    if text.ends("の約", at: start) || text.ends("から約", at: start) { return true }
    // 少なくとも三十日前に予告する: before what is announced.
    if text.has(JapaneseFigureContext.leasts, endingAt: start) { return true }
    if text.ends("今から", at: start) && text.isDigit(start) { return true }
    return text.ends("の", at: start) || text.ends("から", at: start) || text.ends("後", at: start)
      || text.ends("より", at: start)
  }

  private func half(
    _ unit: Counter.TimeUnit, at offset: Int, to length: inout CalendarDuration
  ) -> Int {
    guard text.starts("半", at: offset), !text.starts("半ば", at: offset),
      !text.starts("半期", at: offset), !text.starts("半額", at: offset)
    else { return offset }
    Self.add(ExactDecimal(5).scaled(byPowerOfTen: -1), unit, to: &length)
    return offset + 3
  }

  private func furtherPart(
    at offset: Int
  ) -> (value: ExactDecimal, unit: Counter.TimeUnit, end: Int)? {
    var place = text.skipping("と", at: offset) ?? offset
    place = text.skippingSpaces(place)
    guard place - offset <= 4, let numeral = numerals.numeral(at: place), numeral.start == place,
      let (row, end) = JapaneseCounters.table.longest(
        in: text.bytes, from: numeral.end, to: text.end),
      let unit = Self.unit(of: row.counter)
    else { return nil }
    if case .month = row.counter { return nil }
    if case .day = row.counter, text.starts("本", at: end) { return nil }
    if case .hour = row.counter { return nil }
    return (numeral.value, unit, end)
  }

  static func unit(of counter: Counter) -> Counter.TimeUnit? {
    switch counter {
    case .span(let unit): unit
    case .year: .year
    case .month: .month
    case .day: .day
    case .minute: .minute
    case .second: .second
    default: nil
    }
  }

  static func add(
    _ value: ExactDecimal, _ unit: Counter.TimeUnit, to length: inout CalendarDuration
  ) {
    switch unit {
    case .century: length.years = length.years + value.scaled(byPowerOfTen: 2)
    case .decade: length.years = length.years + value.scaled(byPowerOfTen: 1)
    case .year: length.years = length.years + value
    case .halfYear: length.months = length.months + value * ExactDecimal(6)
    // A school year has three of them.
    case .schoolTerm: length.months = length.months + value * ExactDecimal(4)
    case .quarter: length.months = length.months + value * ExactDecimal(3)
    case .month: length.months = length.months + value
    case .week: length.weeks = length.weeks + value
    case .day: length.days = length.days + value
    case .hour: length.hours = length.hours + value
    case .minute: length.minutes = length.minutes + value
    case .second: length.seconds = length.seconds + value
    }
  }

  // MARK: Words

  /// 半分, 倍増, 毎月, 正午, 四半世紀.
  mutating func quantityWord(at offset: Int) -> Int? {
    guard
      let (word, end) = JapaneseFigureWords.quantities.longest(
        in: text.bytes, from: offset, to: text.end)
    else { return nil }
    let before = Script(text.scalar(before: offset))
    let range = offset..<end
    switch word {
    case .percent(let value, let bound):
      if text.starts("半分", at: offset), text.ends("大", at: offset) { return end }
      var draft = FigureDraft(
        .percent, .number(ExactNumber(value)), unit: "percent", range: range, rule: "halfWord")
      draft.bound = bound
      return found(draft)
    case .multiple(let value):
      if before == .kanji || before == .digit { return nil }
      return found(
        FigureDraft(
          .multiple, .number(ExactNumber(value)), unit: "times", range: range, rule: "multipleWord")
      )
    case .every(let unit, let count, let times):
      return rhythmWord(unit, count, times, range)
    case .noon:
      return noon(range)
    case .half(let unit):
      guard before != .kanji || text.ends("約", at: offset) else { return nil }
      if text.starts("半年度", at: offset) || text.starts("半日本", at: offset) { return end }
      if text.starts("半月板", at: offset) { return end }
      var length = CalendarDuration()
      if unit == .century {
        length.years = ExactDecimal(50)
      } else {
        Self.add(ExactDecimal(5).scaled(byPowerOfTen: -1), unit, to: &length)
      }
      return lengthFigure(length, unit: unit, range: range, nil)
    case .span(let unit, let count):
      var length = CalendarDuration()
      Self.add(ExactDecimal(count), unit, to: &length)
      return lengthFigure(length, unit: unit, range: range, nil)
    case .zero:
      // カーボンゼロ and ゼロから are words of other kinds.
      guard before != .katakana, before != .latin,
        text.has(JapaneseFigureContext.afterZero, at: end)
      else { return nil }
      return found(
        FigureDraft(.number, .number(ExactNumber(0)), range: range, rule: "zeroWord"))
    case .pieces(let count):
      return found(
        FigureDraft(
          .number, .number(ExactNumber(count)), unit: "個", range: range, rule: "dozen"))
    case .ordinal(let rank):
      return found(
        FigureDraft(.ordinal, .number(ExactNumber(rank)), range: range, rule: "ordinalWord"))
    }
  }
}

extension Counter.TimeUnit {
  /// Coarsest first.
  var rank: Int {
    switch self {
    case .century: 0
    case .decade: 1
    case .year: 2
    case .halfYear: 3
    case .schoolTerm: 4
    case .quarter: 5
    case .month: 6
    case .week: 7
    case .day: 8
    case .hour: 9
    case .minute: 10
    case .second: 11
    }
  }
}

extension CalendarDuration {
  /// The same length towards the past.
  var negated: CalendarDuration {
    CalendarDuration(
      years: -years, months: -months, weeks: -weeks, days: -days, hours: -hours,
      minutes: -minutes, seconds: -seconds)
  }
}
