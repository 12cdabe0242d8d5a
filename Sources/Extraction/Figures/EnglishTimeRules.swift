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
    if let windowed = windowInside(numeral, at: place) { return windowed }
    guard let (unit, end) = unit(at: place), let value = numeral.value.decimal else { return nil }
    if unit == .second, numeral.isOrdinal { return nil }
    if numeral.isOrdinal { return nil }
    var length = CalendarDuration()
    JapaneseFigureScanner.add(value, unit, to: &length)
    var last = end
    if !isPart {
      var ranks = [unit.rank]
      while let (more, next, behind) = furtherPart(at: last, after: unit, from: numeral.start),
        !ranks.contains(next.rank) || more < .one
      {
        JapaneseFigureScanner.add(more, next, to: &length)
        ranks.append(next.rank)
        last = behind
      }
    }
    return lengthFigure(length, unit: unit, range: numeral.start..<last)
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
    .year: .month, .week: .day, .day: .hour, .hour: .minute, .minute: .second,
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

  mutating func lengthFigure(
    _ length: CalendarDuration, unit: Counter.TimeUnit, range: Range<Int>
  ) -> Int {
    var last = range.upperBound
    for word in [" old", "-old", " olds", "-olds", " of age"] {
      guard let end = text.skipping(word, at: last), !text.isLetter(end) else { continue }
      return age(length, unit, range.lowerBound..<end)
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
    if let (isPast, start) = EnglishDateWords.windows.longest(
      in: text.bytes, endingAt: place, from: floor),
      start == text.start || !text.isLetter(start - 1),
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

  // MARK: Articles

  /// a year, an hour, a fortnight, a quarter of, a dozen, the hour, the 22nd.
  mutating func articleWord(at offset: Int) -> Int? {
    if let place = text.skipping("the ", at: offset) ?? text.skipping("The ", at: offset) {
      return definite(at: place, from: offset)
    }
    if let end = text.skipping("some days", at: offset), !text.isLetter(end) {
      let length = CalendarDuration(days: ExactDecimal(3))
      return found(FigureDraft(.duration, .duration(length), range: offset..<end, rule: "duration"))
    }
    for word in [
      "all day", "all-day", "full-day", "full day", "all week", "all-week", "full-week",
      "full week", "all month", "full month", "full-month", "all year", "full year", "full-year",
    ] {
      guard let end = text.skipping(word, at: offset), !text.isLetter(end),
        let (unit, _) = unit(at: offset + (text.byte(offset) == 0x66 ? 5 : 4))
      else { continue }
      var length = CalendarDuration()
      JapaneseFigureScanner.add(.one, unit, to: &length)
      return found(FigureDraft(.duration, .duration(length), range: offset..<end, rule: "duration"))
    }
    guard
      let place = text.skippingFolded("a ", at: offset)
        ?? text.skippingFolded("an ", at: offset)
    else {
      return nil
    }
    return indefinite(at: place, from: offset)
  }

  /// Whether "a year" is a length and no rate: within a year, a year ago, an hour and a half.
  private func makesLength(from offset: Int, to end: Int) -> Bool {
    for word in [
      " ago", " later", " and a half", " and a quarter", " or more", " from now", " from today",
      " from tomorrow",
    ] where text.starts(word, at: end) { return true }
    if let next = text.skipping(" and ", at: end), text.isDigit(next) { return true }
    return wordBefore(offset).map { EnglishDateWords.beforeLengths.contains($0) } ?? false
  }

  private mutating func definite(at place: Int, from offset: Int) -> Int? {
    if let end = text.skipping("two thousands", at: place) {
      var date = WrittenDate(year: 2000)
      date.part = .decade
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "decade"))
    }
    if text.ends("for ", at: offset), let end = text.skipping("hour", at: place),
      !text.isLetter(end)
    {
      let length = CalendarDuration(hours: .one)
      return found(FigureDraft(.duration, .duration(length), range: offset..<end, rule: "duration"))
    }
    if let end = spelledDecade(at: place, from: offset, isDefinite: true) { return end }
    if let end = pastUnit(at: place, from: offset) { return end }
    if let numeral = numerals.numeral(at: place), numeral.start == place {
      if let end = dayFirst(numeral, from: offset) { return end }
      if isDayAlone(numeral, from: offset), let day = numeral.small {
        var date = WrittenDate()
        date.day = .absolute(day)
        let end =
          EnglishNumbers.ordinalMarks.longest(
            in: text.bytes, from: numeral.end, to: text.end)?.end ?? numeral.end
        return found(
          FigureDraft(.date, .date(date), range: offset..<max(end, numeral.end), rule: "date"))
      }
    }
    return nil
  }

  /// for the 22nd, on the twenty second: a day whose month is left out.
  private func isDayAlone(_ numeral: EnglishNumeral, from offset: Int) -> Bool {
    guard let day = numeral.small, (1...31).contains(day), !numeral.isFraction,
      let before = wordBefore(offset),
      ["for", "on", "by", "until", "before", "after", "the"].contains(before)
    else { return false }
    var end = numeral.end
    if let (_, behind) = EnglishNumbers.ordinalMarks.longest(
      in: text.bytes, from: end, to: text.end)
    {
      end = behind
    } else if numeral.isWord && !numeral.isOrdinal && day < 20 {
      return false
    }
    if text.byte(end) == 0x20 || text.byte(end) == 0x2D { return false }
    return !text.isLetter(end)
  }

  /// The past year, the coming decade.
  private mutating func pastUnit(at place: Int, from offset: Int) -> Int? {
    for (word, isPast) in [
      ("past ", true), ("preceding ", true), ("coming ", false), ("last decade", true),
      ("next decade", false), ("last century", true),
    ] {
      let isWhole = !word.hasSuffix(" ")
      guard let behind = text.skipping(word, at: place),
        let (unit, end) = unit(at: isWhole ? place + 5 : behind), unit != .second,
        unit != .minute, unit != .hour, isWhole || word != "coming " || unit != .year
      else { continue }
      var length = CalendarDuration()
      JapaneseFigureScanner.add(.one, unit, to: &length)
      return found(
        FigureDraft(
          .dateRange, .window(length, isPast: isPast), range: offset..<end, rule: "window")
      )
    }
    return nil
  }

  private mutating func indefinite(at place: Int, from offset: Int) -> Int? {
    if let (unit, end) = unit(at: place), unit != .quarter, unit != .second,
      makesLength(from: offset, to: end)
    {
      var numeral = EnglishNumeral(start: offset, end: place - 1, value: ExactNumber(1))
      numeral.isWord = true
      return length(numeral)
    }
    if let behind = text.skipping("couple of ", at: place),
      let (unit, end) = unit(at: behind)
    {
      var length = CalendarDuration()
      JapaneseFigureScanner.add(ExactDecimal(2), unit, to: &length)
      return lengthFigure(length, unit: unit, range: offset..<end)
    }
    if let end = text.skipping("fortnight", at: place) {
      return lengthFigure(
        CalendarDuration(weeks: ExactDecimal(2)), unit: .week, range: offset..<end)
    }
    if text.starts("couple of ", at: place) { return nil }
    if case .dozen? = numerals.word(at: place)?.0, let end = numerals.word(at: place)?.1 {
      return found(
        FigureDraft(
          .number, .number(ExactNumber(12)), unit: "", range: offset..<end, rule: "dozen"))
    }
    if case .scale? = numerals.word(at: place)?.0,
      var numeral = numerals.phrase(at: place - 1, afterArticle: true)
    {
      // A hundred and one, a million and a half.
      numeral = numerals.withFraction(numeral)
      numeral.start = offset
      return read(numeral)
    }
    if EnglishFigureWords.notOrdinals.end(in: text.bytes, from: place, to: text.end) >= 0 {
      return nil
    }
    if let (denominator, end) = numerals.denominator(at: place, of: true),
      let fraction = ExactNumber(.one, over: denominator)
    {
      var numeral = EnglishNumeral(start: offset, end: end, value: fraction)
      numeral.isFraction = true
      numeral.isWord = true
      return read(numerals.partOfScale(numeral))
    }
    return nil
  }
}
