internal import Lexicon
internal import PolicyModel

/// Times of day and lengths of time in English.
extension EnglishFigureScanner {
  // MARK: Times

  /// noon, in the morning at 7, half past 8pm.
  mutating func timeWord(at offset: Int) -> Int? {
    for (word, minute) in [("half past ", 30), ("quarter past ", 15)] {
      guard let place = text.skipping(word, at: offset), let hour = clockHour(at: place) else {
        continue
      }
      let time = ClockTime(hour: hour.hour, minute: minute)
      return found(FigureDraft(.time, .time(time), range: offset..<hour.end, rule: "clock"))
    }
    for (word, isLate) in [
      ("in the morning at ", false), ("in the morning ", false), ("early morning at ", false),
      ("morning at ", false), ("in the afternoon at ", true), ("in the evening at ", true),
    ] {
      guard let place = text.skipping(word, at: offset), text.isDigit(place) else { continue }
      let form = AsciiForm(text: text)
      var time: ClockTime?
      var end = place
      if let (groups, last) = form.groups(at: place) {
        time = form.clock(groups)
        end = last
      } else if let hour = clockHour(at: place) {
        time = ClockTime(hour: hour.hour)
        end = hour.end
      }
      guard var clock = time else { continue }
      if isLate { clock.hour = AsciiForm.hour(clock.hour, isAfternoon: true) }
      return found(FigureDraft(.time, .time(clock), range: offset..<end, rule: "clock"))
    }
    return nil
  }

  private func clockHour(at offset: Int) -> (hour: Int, end: Int)? {
    guard let numeral = numerals.numeral(at: offset), let hour = numeral.small,
      (0...24).contains(hour), numeral.start == offset
    else { return nil }
    var end = numeral.end
    var value = hour
    if let (isAfternoon, last) = AsciiForm(text: text).halfDay(at: end) {
      value = AsciiForm.hour(hour, isAfternoon: isAfternoon)
      end = last
    } else if let last = text.skipping(" o'clock", at: end) ?? text.skipping(" oclock", at: end) {
      end = last
    }
    return (value, end)
  }

  /// 9 am, 7 o'clock, 5 in the morning, 10 past 9, 2.13 am.
  mutating func hour(_ numeral: EnglishNumeral) -> Int? {
    let form = AsciiForm(text: text)
    if !numeral.isWord, let (isAfternoon, end) = form.halfDay(at: numeral.end),
      let decimal = numeral.value.decimal, let time = dottedTime(decimal, isAfternoon)
    {
      if text.byte(end - 1) == 0x6D && end - numeral.end == 3 && !isSpacedHalfDay(numeral) {
        return nil
      }
      return found(FigureDraft(.time, .time(time), range: numeral.start..<end, rule: "clock"))
    }
    if let minutes = numeral.small, let next = minutesPast(numeral, minutes) { return next }
    guard let hour = numeral.small, (0...24).contains(hour), !numeral.isOrdinal else { return nil }
    if hour == 12, let end = text.skipping(" noon", at: numeral.end) {
      return found(
        FigureDraft(.time, .time(ClockTime(hour: 12)), range: numeral.start..<end, rule: "noon"))
    }
    if let end = text.skipping(" o'clock", at: numeral.end)
      ?? text.skipping(" oclock", at: numeral.end)
    {
      return found(
        FigureDraft(.time, .time(ClockTime(hour: hour)), range: numeral.start..<end, rule: "clock"))
    }
    for (word, part) in [
      (" in the morning", JapanesePrefixes.PartOfDay.morning), (" in the night", .evening),
      (" at night", .evening), (" in the afternoon", .afternoon), (" in the evening", .afternoon),
    ] {
      guard let end = text.skipping(word, at: numeral.end) else { continue }
      let time = ClockTime(hour: JapaneseFigureScanner.hour(hour, in: part))
      return found(FigureDraft(.time, .time(time), range: numeral.start..<end, rule: "clock"))
    }
    return nil
  }

  /// 2.123 am is an attometre; 2.13 am is a time.
  private func dottedTime(_ value: ExactDecimal, _ isAfternoon: Bool) -> ClockTime? {
    if let hour = value.int {
      return (0...12).contains(hour)
        ? ClockTime(hour: AsciiForm.hour(hour, isAfternoon: isAfternoon)) : nil
    }
    guard let hundred = value.scaled(byPowerOfTen: 2).int, (0...1259).contains(hundred),
      hundred % 100 < 60
    else { return nil }
    return ClockTime(
      hour: AsciiForm.hour(hundred / 100, isAfternoon: isAfternoon), minute: hundred % 100)
  }

  private func isSpacedHalfDay(_ numeral: EnglishNumeral) -> Bool { true }

  private mutating func minutesPast(_ numeral: EnglishNumeral, _ minutes: Int) -> Int? {
    var place = numeral.end
    for word in [" minutes", " mins", " min"] where place == numeral.end {
      if let end = text.skipping(word, at: place) { place = end }
    }
    guard let next = text.skipping(" past ", at: place), let hour = clockHour(at: next),
      minutes < 60
    else { return nil }
    return found(
      FigureDraft(
        .time, .time(ClockTime(hour: hour.hour, minute: minutes)), range: numeral.start..<hour.end,
        rule: "clock"))
  }

  // MARK: Lengths

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
      let end = text.skipping("of a ", at: place) ?? text.skipping("a ", at: place)
        ?? text.skipping("an ", at: place)
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
      while let (more, next, behind) = furtherPart(at: last, after: unit),
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
    at offset: Int, after unit: Counter.TimeUnit
  ) -> (ExactDecimal, Counter.TimeUnit, Int)? {
    if let place = text.skipping(" and ", at: offset) {
      if let (fraction, end) = numerals.fraction(at: place), let value = fraction.decimal,
        self.unit(at: text.skippingSpaces(end)) == nil
      {
        return (value, unit, end)
      }
      return nil
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
    if let end = text.skipping(" old", at: last) ?? text.skipping("-old", at: last)
      ?? text.skipping(" of age", at: last), !text.isLetter(end)
    {
      return age(length, unit, range.lowerBound..<end)
    }
    if let end = text.skipping(" ago", at: last), !text.isLetter(end) {
      var date = WrittenDate()
      date.shift = length.negated
      return found(
        FigureDraft(.date, .date(date), range: range.lowerBound..<end, rule: "countedDate"))
    }
    if let end = text.skipping(" hence", at: last) ?? text.skipping(" from now", at: last) {
      return found(
        FigureDraft(
          .dateRange, .window(length, isPast: false), range: range.lowerBound..<end, rule: "window")
      )
    }
    if text.starts(" later", at: last), let end = text.skipping(" later", at: last) { last = end }
    let place = text.skippingSpaces(before: range.lowerBound)
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
    return found(
      FigureDraft(.duration, .duration(length), range: range.lowerBound..<last, rule: "duration"))
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
      "all day", "all-day", "full-day", "all week", "all-week", "full-week", "all month",
      "all year",
    ] {
      guard let end = text.skipping(word, at: offset), !text.isLetter(end),
        let (unit, _) = unit(at: offset + (text.byte(offset) == 0x66 ? 5 : 4))
      else { continue }
      var length = CalendarDuration()
      JapaneseFigureScanner.add(.one, unit, to: &length)
      return found(FigureDraft(.duration, .duration(length), range: offset..<end, rule: "duration"))
    }
    guard
      let place = text.skipping("a ", at: offset) ?? text.skipping("an ", at: offset)
        ?? text.skipping("A ", at: offset)
    else {
      return nil
    }
    return indefinite(at: place, from: offset)
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

  private mutating func indefinite(at place: Int, from offset: Int) -> Int? {
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
    if case .scale(let power)? = numerals.word(at: place)?.0, let end = numerals.word(at: place)?.1
    {
      var numeral = EnglishNumeral(
        start: offset, end: end, value: ExactNumber(ExactDecimal.one.scaled(byPowerOfTen: power)))
      numeral.isWord = true
      numeral.power = power
      return read(numeral)
    }
    if let (fraction, end) = numerals.fraction(at: offset), fraction < ExactNumber(1) {
      var numeral = EnglishNumeral(start: offset, end: end, value: fraction)
      numeral.isFraction = true
      numeral.isWord = true
      return read(numeral)
    }
    return nil
  }
}
