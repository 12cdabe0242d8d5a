internal import Lexicon
internal import PolicyModel

/// Lengths of time in English: three years, 2 days 1 month, a year and a half.
extension EnglishFigureScanner {
  func unit(at offset: Int) -> (Counter.TimeUnit, Int)? {
    guard
      let (unit, end) = EnglishDateWords.units.longest(
        in: text.bytes, from: offset, to: text.end), !text.isLetter(end), !text.isDigit(end)
    else { return nil }
    return (unit, end)
  }

  /// Three years, 2 days 1 month, two and a half hours, a two-year plan, one year and a quarter.
  mutating func length(_ numeral: EnglishNumeral) -> Int? {
    var place = numeral.end
    if text.byte(place) == 0x2D { place += 1 } else { place = text.skippingSpaces(place) }
    var isPart = false
    if numeral.isFraction || numeral.value.decimal.map({ $0 < .one }) ?? false,
      let end = text.skipping("of a ", at: place) ?? text.skipping("of an ", at: place)
        ?? text.skipping("a ", at: place) ?? text.skipping("an ", at: place)
    {
      place = end
      isPart = true
    }
    if numeral.digitCount == 4, yearThenFiscal(at: numeral.start) != nil { return nil }
    if let windowed = windowInside(numeral, at: place) { return windowed }
    if let last = text.skipping("fortnights", at: place), let count = numeral.value.decimal {
      return lengthFigure(
        CalendarDuration(weeks: count * ExactDecimal(2)), unit: .week, range: numeral.start..<last)
    }
    guard let (unit, end) = unit(at: place), let value = numeral.value.decimal else { return nil }
    if unit == .second, numeral.isOrdinal { return nil }
    if numeral.isOrdinal { return nil }
    var length = CalendarDuration()
    JapaneseFigureScanner.add(value, unit, to: &length)
    var last = end
    if !isPart {
      var ranks = [unit.rank]
      var finest = unit
      while let (more, next, behind) = furtherPart(at: last, after: finest, from: numeral.start),
        !ranks.contains(next.rank) || more < .one
      {
        JapaneseFigureScanner.add(more, next, to: &length)
        ranks.append(next.rank)
        finest = next
        last = behind
      }
    }
    if last == end, !isPart, let paid = paid(numeral, unit, to: end) { return paid }
    return lengthFigure(length, unit: unit, range: numeral.start..<last)
  }

  /// Two months' rent, three weeks' pay: so many times what is paid for that time.
  private mutating func paid(
    _ numeral: EnglishNumeral, _ unit: Counter.TimeUnit, to end: Int
  ) -> Int? {
    guard text.byte(end) == 0x20, text.ends("'s", at: end) || text.ends("'", at: end),
      let name = EnglishDateWords.paidTimes[unit],
      let (noun, last) = EnglishDateWords.paidByTime.longest(
        in: text.bytes, from: end + 1, to: text.end), !text.isLetter(last)
    else { return nil }
    return found(
      FigureDraft(
        .multiple, .number(numeral.value), unit: name + noun, range: numeral.start..<last,
        rule: "paidByTime"))
  }

  /// "and a half", ", 21 days", " 3 weeks" behind a length.
  private func furtherPart(
    at offset: Int, after unit: Counter.TimeUnit, from start: Int
  ) -> (ExactDecimal, Counter.TimeUnit, Int)? {
    if let place = text.skipping(" and ", at: offset) {
      // 3 months and 2 weeks and 2 days: a list of lengths.
      if text.ends("and ", at: start) { return nil }
      if let (fraction, end) = numerals.fraction(at: place), let value = fraction.decimal,
        self.unit(at: text.skippingSpaces(end)) == nil
      {
        return (value, unit, end)
      }
      // 3 years and 6 months.
      guard let numeral = numerals.numeral(at: place), numeral.start == place, !numeral.isOrdinal,
        let value = numeral.value.decimal, text.byte(numeral.end) == 0x20,
        let (next, end) = self.unit(at: numeral.end + 1), Self.smaller[unit] == next
      else { return nil }
      return (value, next, end)
    }
    var place = offset
    if text.byte(place) == 0x2C { place += 1 }
    place = text.skippingSpaces(place)
    guard place > offset, let numeral = numerals.numeral(at: place), numeral.start == place,
      let (next, end) = self.unit(at: text.skippingSpaces(numeral.end)),
      let value = numeral.value.decimal
    else { return nil }
    return (value, next, end)
  }

  /// The unit that "and" adds to another; 3 months and 2 weeks may be two lengths.
  private static let smaller: [Counter.TimeUnit: Counter.TimeUnit] = [
    .year: .month, .month: .day, .week: .day, .day: .hour, .hour: .minute, .minute: .second,
  ]

  /// 2 upcoming months, 10 previous weeks.
  private mutating func windowInside(_ numeral: EnglishNumeral, at place: Int) -> Int? {
    for (word, isPast) in [
      ("upcoming ", false), ("coming ", false), ("previous ", true), ("past ", true),
      ("last ", true),
    ] {
      guard let next = text.skipping(word, at: place), let (unit, end) = unit(at: next),
        let value = numeral.value.decimal
      else { continue }
      var length = CalendarDuration()
      JapaneseFigureScanner.add(value, unit, to: &length)
      return found(
        FigureDraft(
          .dateRange, .window(length, isPast: isPast), range: numeral.start..<end, rule: "window"))
    }
    return nil
  }

  /// A licence will last five years: what it does, and no time that is over.
  private func isVerbToLast(at start: Int, upTo end: Int) -> Bool {
    text.starts("last", at: start) && end == start + 4
      && EnglishDateWords.beforeVerbs.contains { text.ends($0, at: start) }
  }

  mutating func lengthFigure(
    _ length: CalendarDuration, unit: Counter.TimeUnit, range: Range<Int>
  ) -> Int {
    var last = range.upperBound
    for word in [" old", "-old", " olds", "-olds", " of age"] {
      guard let end = text.skipping(word, at: last), !text.isLetter(end) else { continue }
      return age(length, unit, range.lowerBound..<end)
    }
    if isAgeInYears(unit, range.lowerBound..<last) {
      return age(length, unit, range.lowerBound..<last)
    }
    if let end = countedDate(length, unit, range.lowerBound..<last) { return end }
    if let end = text.skipping(" hence", at: last) {
      return found(
        FigureDraft(
          .dateRange, .window(length, isPast: false), range: range.lowerBound..<end, rule: "window")
      )
    }
    if text.starts(" later", at: last), let end = text.skipping(" later", at: last) { last = end }
    let place = text.skippingSpaces(before: range.lowerBound)
    if unit == .quarter, let end = quarters(length, range: range.lowerBound..<last) { return end }
    if unit == .year, let end = fiscalYears(length, range: range.lowerBound..<last) { return end }
    if let (isPast, start) = EnglishDateWords.windows.longest(
      in: text.bytes, endingAt: place, from: floor),
      start == text.start || !text.isLetter(start - 1), !isVerbToLast(at: start, upTo: place),
      unit.rank <= Counter.TimeUnit.day.rank, range.lowerBound > text.start
    {
      return found(
        FigureDraft(
          .dateRange, .window(length, isPast: isPast), range: start..<last, rule: "window"))
    }
    if text.ends("every ", at: range.lowerBound) || text.ends("Every ", at: range.lowerBound) {
      return found(
        FigureDraft(
          .recurrence, .recurrence(Recurrence(period: length)),
          range: (range.lowerBound - 6)..<last, rule: "every"))
    }
    if let end = spokenLength(length, unit, range.lowerBound..<last) { return end }
    if let end = intervals(length, range.lowerBound..<last) ?? daysPer(length, unit, range) {
      return end
    }
    var draft = FigureDraft(
      .duration, .duration(length), range: range.lowerBound..<last, rule: "duration")
    if unit == .day,
      EnglishDateWords.workingDays.longest(
        in: text.bytes, endingAt: range.upperBound, from: range.lowerBound) != nil
    {
      draft.unit = "working-day"
    }
    // 40 hours a week: so much in each.
    if unit.rank >= Counter.TimeUnit.hour.rank,
      let behind = text.skipping(" a ", at: last) ?? text.skipping(" per ", at: last)
        ?? text.skipping(" each ", at: last), let (period, end) = self.unit(at: behind),
      period.rank < unit.rank
    {
      draft.role = .rate
      draft.range = range.lowerBound..<end
    }
    return found(draft)
  }

  /// At two-year intervals, at intervals of two years.
  private mutating func intervals(_ length: CalendarDuration, _ range: Range<Int>) -> Int? {
    var start = range.lowerBound
    var end = range.upperBound
    if let behind = text.skipping(" intervals", at: end) {
      end = behind
    } else if text.ends("intervals of ", at: start) {
      start -= 13
    } else {
      return nil
    }
    return found(
      FigureDraft(
        .recurrence, .recurrence(Recurrence(period: length)), range: start..<end, rule: "every"))
  }

  /// Five days a week: so many days in each.
  private mutating func daysPer(
    _ length: CalendarDuration, _ unit: Counter.TimeUnit, _ range: Range<Int>
  ) -> Int? {
    guard unit == .day, length.isSameLength(as: CalendarDuration(days: length.days)) else {
      return nil
    }
    guard let end = timesPer(length.days, from: range.lowerBound, at: range.upperBound) else {
      return nil
    }
    drafts[drafts.count - 1].unit = "day"
    return end
  }

  /// The previous three quarters, next two quarters: whole quarters of the calendar.
  private mutating func quarters(_ length: CalendarDuration, range: Range<Int>) -> Int? {
    let place = text.skippingSpaces(before: range.lowerBound)
    guard
      let (isPast, start) = EnglishDateWords.windows.longest(
        in: text.bytes, endingAt: place, from: floor),
      start == text.start || !text.isLetter(start - 1), let months = length.totalMonths.int,
      months >= 3
    else { return nil }
    let (first, last) = WrittenDate.quarters(months / 3, isPast: isPast)
    return found(
      FigureDraft(
        .dateRange, .dates(first, last), range: start..<range.upperBound, rule: "window"))
  }

  /// The next two fiscal years: whole ones.
  private mutating func fiscalYears(_ length: CalendarDuration, range: Range<Int>) -> Int? {
    guard
      text.ends("fiscal years", at: range.upperBound)
        || text.ends("financial years", at: range.upperBound),
      let (isPast, start) = EnglishDateWords.windows.longest(
        in: text.bytes, endingAt: text.skippingSpaces(before: range.lowerBound), from: floor),
      start == text.start || !text.isLetter(start - 1), let years = length.years.int, years >= 1
    else { return nil }
    var first = WrittenDate()
    first.isFiscal = true
    var last = first
    first.year = .relative(isPast ? -years : 1, .edition)
    last.year = .relative(isPast ? -1 : years, .edition)
    return found(
      FigureDraft(
        .dateRange, .dates(first, last), range: start..<range.upperBound, rule: "window"))
  }

  private mutating func age(
    _ length: CalendarDuration, _ unit: Counter.TimeUnit, _ range: Range<Int>
  ) -> Int {
    let value: ExactDecimal
    let name: String
    switch unit {
    case .year: (value, name) = (length.years, "year")
    case .month: (value, name) = (length.months, "month")
    case .week: (value, name) = (length.weeks, "week")
    default: (value, name) = (length.days, "day")
    }
    return found(
      FigureDraft(.age, .number(ExactNumber(value)), unit: name, range: range, rule: "age"))
  }
}
