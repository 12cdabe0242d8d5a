internal import Lexicon
internal import PolicyModel

/// Shares, money, measures, counts, ages and rhythms in English.
extension EnglishFigureScanner {
  /// Reads the figure that a number begins and answers where to go on.
  mutating func read(_ numeral: EnglishNumeral) -> Int {
    if let end = dayFirst(numeral, from: numeral.start) { return end }
    if let end = percent(numeral) { return end }
    if let end = hour(numeral) { return end }
    if let end = ageAfter(numeral) { return end }
    if let end = times(numeral) { return end }
    if let end = length(numeral) { return end }
    if let end = money(numeral) { return end }
    if let end = temperature(numeral) { return end }
    if let end = measure(numeral) { return end }
    if let end = ordinal(numeral) { return end }
    if let end = years(numeral) { return end }
    return count(numeral)
  }

  mutating func amount(
    _ kind: Figure.Kind, _ numeral: EnglishNumeral, _ unit: String, from start: Int? = nil,
    end: Int, rule: String
  ) -> Int {
    var draft = FigureDraft(
      kind, .number(numeral.value), unit: unit, range: (start ?? numeral.start)..<end, rule: rule)
    draft.power = numeral.power
    return found(draft)
  }

  // MARK: Shares

  private static let shares = [
    ("percentage points", "percent-point"), ("percentage point", "percent-point"),
    ("of a percentage point", "percent-point"), ("of one percentage point", "percent-point"),
    ("of a percent", "percent"), ("of one percent", "percent"), ("of 1%", "percent"),
    ("of a per cent", "percent"), ("of one per cent", "percent"), ("pct", "percent"),
    ("a percentage point", "percent-point"), ("a percent", "percent"),
    ("per cent", "percent"), ("percents", "percent"), ("percent", "percent"), ("%", "percent"),
    ("pp", "percent-point"), ("ppts", "percent-point"), ("basis points", "basis"),
  ]

  mutating func percent(_ numeral: EnglishNumeral) -> Int? {
    let place = text.skippingSpaces(numeral.end)
    let hyphen = text.byte(place) == 0x2D ? place + 1 : place
    let first = text.byte(hyphen)
    for (word, unit) in Self.shares where word.utf8.first == first {
      guard let end = text.skipping(word, at: hyphen), !text.isLetter(end) else { continue }
      // Half of a percent; 48 of a percent is none.
      if word.utf8.first == 0x6F || word.hasPrefix("a "), !(numeral.value < ExactNumber(1)) {
        continue
      }
      if unit == "basis" {
        var scaled = numeral
        scaled.value = numeral.value * ExactDecimal(1).scaled(byPowerOfTen: -2)
        return amount(.percent, scaled, "percent-point", end: end, rule: "basisPoint")
      }
      var whole = unit
      var last = end
      if let points = text.skipping(" points", at: end) ?? text.skipping(" point", at: end) {
        whole = "percent-point"
        last = points
      }
      return amount(.percent, numeral, whole, end: last, rule: "percentage")
    }
    if let end = text.skipping("‰", at: place) {
      var scaled = numeral
      scaled.value = numeral.value * ExactDecimal(1).scaled(byPowerOfTen: -1)
      return amount(.percent, scaled, "percent", end: end, rule: "perMille")
    }
    guard text.ends(" ", at: numeral.start), text.ends("of", at: numeral.start - 1) else {
      return nil
    }
    for word in ["percents of ", "percent of ", "per cent of "]
    where text.ends(word, at: numeral.start) {
      return amount(
        .percent, numeral, "percent", from: numeral.start - word.utf8.count, end: numeral.end,
        rule: "percentage")
    }
    return nil
  }

  /// half of, by half; half an hour is a length.
  mutating func halfWord(at offset: Int) -> Int? {
    guard case .part(2)? = numerals.word(at: offset)?.0, let end = numerals.word(at: offset)?.1
    else { return nil }
    var numeral = EnglishNumeral(start: offset, end: end, value: ExactNumber(0))
    guard let half = ExactNumber(.one, over: ExactDecimal(2)) else { return nil }
    numeral.value = half
    numeral.isWord = true
    if let next = length(numeral) ?? percent(numeral) ?? halfOf(numeral) { return next }
    if text.byte(end) == 0x2D || text.starts("halves", at: offset) { return nil }
    if let before = wordBefore(offset), before == "first" || before == "second" || before == "other"
    {
      return nil
    }
    var draft = FigureDraft(
      .percent, .number(ExactNumber(50)), unit: "percent", range: offset..<end, rule: "halfWord")
    draft.power = 0
    return found(draft)
  }

  /// half a million, half a dozen, half a mile, half mile.
  private mutating func halfOf(_ half: EnglishNumeral) -> Int? {
    var numeral = half
    let article = text.skipping(" a ", at: half.end) ?? text.skipping(" an ", at: half.end)
    if let place = article, let (word, end) = numerals.word(at: place) {
      switch word {
      case .scale(let power):
        numeral.value = half.value * ExactDecimal(1).scaled(byPowerOfTen: power)
        numeral.power = power
      case .dozen: numeral.value = half.value * ExactDecimal(12)
      default: return nil
      }
      numeral.end = end
      return read(numeral)
    }
    if let place = article { numeral.end = place - 1 }
    if case .dozen? = numerals.word(at: half.end + 1)?.0,
      let end = numerals.word(at: half.end + 1)?.1
    {
      // Half dozen.
      numeral.value = half.value * ExactDecimal(12)
      numeral.end = end
      return read(numeral)
    }
    return measure(numeral)
  }

  mutating func quantityWord(at offset: Int) -> Int? {
    guard
      let (word, end) = EnglishFigureWords.quantities.longest(
        in: text.bytes, from: offset, to: text.end), !text.isLetter(end)
    else { return nil }
    // Double Irish: a name.
    if isCapital(offset), isCapital(text.skippingSpaces(end)), offset > text.start { return nil }
    // A majority of two thirds: the share itself follows.
    if text.ends(" of", at: end), text.isDigit(end + 1) || numerals.word(at: end + 1) != nil {
      return nil
    }
    switch word {
    case .percent(let value, let bound):
      var draft = FigureDraft(
        .percent, .number(ExactNumber(value)), unit: "percent", range: offset..<end,
        rule: "halfWord")
      draft.bound = bound
      return found(draft)
    case .multiple(let value, let parts):
      let next = text.skippingSpaces(end)
      if parts > 1, EnglishFigureWords.partsOfTime.contains(where: { text.starts($0, at: next) }) {
        return nil
      }
      if text.starts("ice", at: end - 3) {
        if let next = timesPer(value, from: offset, at: end) { return next }
        if let next = timesDone(value, offset..<end) { return next }
      }
      return found(
        FigureDraft(
          .multiple,
          .number(
            ExactNumber(ExactDecimal(value), over: ExactDecimal(parts)) ?? ExactNumber(value)),
          unit: "times",
          range: offset..<end, rule: "multipleWord"))
    case .noon:
      return found(
        FigureDraft(.time, .time(ClockTime(hour: 12)), range: offset..<end, rule: "noon"))
    case .midnight:
      return found(
        FigureDraft(.time, .time(ClockTime(hour: 0)), range: offset..<end, rule: "noon"))
    }
  }

  // MARK: Rhythms

  /// three times a week; 1.6 times.
  mutating func times(_ numeral: EnglishNumeral) -> Int? {
    if let next = perUnit(numeral) { return next }
    guard
      let end = text.skipping(" times", at: numeral.end) ?? text.skipping("-fold", at: numeral.end)
        ?? text.skipping("x", at: numeral.end), !text.isLetter(end), !text.isDigit(end),
      text.byte(end) != 0x20 || !text.isDigit(end + 1)
    else { return nil }
    if let value = numeral.value.decimal, let next = timesPer(value, from: numeral.start, at: end) {
      return next
    }
    if text.starts(" since", at: end) || text.starts(" in ", at: end) {
      return amount(.count, numeral, "times", end: end, rule: "count")
    }
    return amount(.multiple, numeral, "times", end: end, rule: "multiple")
  }

  /// may be renewed twice, can be used once: how often a thing is done, where the phrase ends.
  private mutating func timesDone(_ times: Int, _ range: Range<Int>) -> Int? {
    let mark = text.byte(range.upperBound)
    guard mark == 0 || mark == 0x2E || mark == 0x2C || mark == 0x3B || range.upperBound == text.end,
      let before = wordBefore(range.lowerBound), before.hasSuffix("ed") || before == "only"
    else { return nil }
    return found(
      FigureDraft(
        .count, .number(ExactNumber(times)), unit: "times", range: range, rule: "timesDone"))
  }

  mutating func timesPer(_ times: Int, from start: Int, at offset: Int) -> Int? {
    timesPer(ExactDecimal(times), from: start, at: offset)
  }

  mutating func timesPer(_ times: ExactDecimal, from start: Int, at offset: Int) -> Int? {
    if text.byte(offset) == 0x20 || text.byte(offset) == 0x2D,
      let (rhythm, end) = EnglishDateWords.rhythms.longest(
        in: text.bytes, from: offset + 1, to: text.end), !text.isLetter(end), rhythm.count == 1,
      text.ends("ly", at: end)
    {
      // Twice yearly.
      var length = CalendarDuration()
      JapaneseFigureScanner.add(.one, rhythm.unit, to: &length)
      return found(
        FigureDraft(
          .recurrence, .recurrence(Recurrence(period: length, times: times)), range: start..<end,
          rule: "timesInPeriod"))
    }
    for word in [" a ", " per ", " every ", " each ", " an "] {
      guard let place = text.skipping(word, at: offset) else { continue }
      var count = ExactDecimal.one
      var unitPlace = place
      if let numeral = numerals.numeral(at: place), let value = numeral.value.decimal {
        count = value
        unitPlace = text.skippingSpaces(numeral.end)
      }
      guard let (unit, end) = unit(at: unitPlace) else { continue }
      var length = CalendarDuration()
      JapaneseFigureScanner.add(count, unit, to: &length)
      return found(
        FigureDraft(
          .recurrence, .recurrence(Recurrence(period: length, times: times)), range: start..<end,
          rule: "timesInPeriod"))
    }
    return nil
  }

  /// one a day.
  mutating func perUnit(_ numeral: EnglishNumeral) -> Int? {
    guard numeral.isWord, let value = numeral.value.decimal, value.isInteger,
      let place = text.skipping(" a ", at: numeral.end), let (unit, _) = unit(at: place),
      unit.rank >= Counter.TimeUnit.year.rank
    else { return nil }
    return timesPer(value, from: numeral.start, at: numeral.end)
  }

  /// daily, every three weeks, every other day, once a year.
  mutating func rhythmWord(at offset: Int) -> Int? {
    if let (rhythm, end) = EnglishDateWords.rhythms.longest(
      in: text.bytes, from: offset, to: text.end), !text.isLetter(end)
    {
      return rhythmFigure(ExactDecimal(rhythm.count), rhythm.unit, nil, offset..<end)
    }
    if let place = text.skipping("once", at: offset) ?? text.skipping("Once", at: offset) {
      return timesPer(1, from: offset, at: place) ?? timesDone(1, offset..<place)
    }
    guard
      let place = text.skipping("every ", at: offset) ?? text.skipping("Every ", at: offset)
        ?? text.skipping("each ", at: offset) ?? text.skipping("Each ", at: offset)
        ?? text.skipping("per ", at: offset)
    else { return nil }
    if let next = text.skipping("other ", at: place) ?? text.skipping("second ", at: place),
      let (_, end) = EnglishDateWords.weekdays.longest(
        in: text.bytes, from: next, to: text.end), !text.isLetter(end), isCapital(next)
    {
      // Every other Friday.
      return rhythmFigure(ExactDecimal(2), .week, nil, offset..<end)
    }
    if let next = text.skipping("other ", at: place), let (unit, end) = unit(at: next) {
      return rhythmFigure(ExactDecimal(2), unit, nil, offset..<end)
    }
    if let numeral = numerals.phrase(at: place), numeral.isOrdinal,
      let value = numeral.value.decimal,
      let (unit, end) = unit(at: text.skippingSpaces(numeral.end))
    {
      return rhythmFigure(value, unit, nil, offset..<end)
    }
    if let (_, end) = EnglishDateWords.weekdays.longest(
      in: text.bytes, from: place, to: text.end), !text.isLetter(end), isCapital(place)
    {
      return rhythmFigure(.one, .week, nil, offset..<end)
    }
    if let (unit, end) = unit(at: place) {
      // £300 per year is £300 a year: the rate's unit belongs to the amount.
      if text.starts("per ", at: offset), let last = drafts.last, last.kind == .money,
        last.range.upperBound + 1 == offset
      {
        drafts[drafts.count - 1].range = last.range.lowerBound..<end
        floor = max(floor, end)
        return end
      }
      if unit == .month, let end = ordinalDays(of: offset..<end) { return end }
      return rhythmFigure(.one, unit, nil, offset..<end)
    }
    if let numeral = numerals.numeral(at: place), numeral.start == place,
      let value = numeral.value.decimal,
      let (unit, end) = unit(at: text.skippingSpaces(numeral.end))
    {
      return rhythmFigure(value, unit, nil, offset..<end)
    }
    return nil
  }

  /// The first and third Monday of each month: how often, with the days.
  private mutating func ordinalDays(of month: Range<Int>) -> Int? {
    var start = month.lowerBound
    guard let named = EnglishDateWords.ofRhythm.first(where: { text.ends($0, at: start) })
    else { return nil }
    start -= named.utf8.count
    var dayStart = start
    while dayStart > floor, text.isLetter(dayStart - 1) { dayStart -= 1 }
    let day = text.string(dayStart..<start).lowercased()
    guard WeekdayNames.english.contains(where: { day == $0 || day == $0 + "s" }) else { return nil }
    var weeks = 0
    var taken = 0
    var behind = dayStart - 1
    while true {
      let end = weeks == 0 ? behind : joint(before: behind)
      guard let end else { break }
      if let draft = drafts.dropLast(taken).last, draft.kind == .ordinal,
        draft.range.upperBound == end
      {
        taken += 1
        behind = draft.range.lowerBound
      } else if text.ends(EnglishDateWords.lastWeek, at: end) {
        behind = end - EnglishDateWords.lastWeek.utf8.count
      } else {
        break
      }
      weeks += 1
    }
    guard weeks > 0 else { return nil }
    drafts.removeLast(taken)
    return rhythmFigure(.one, .month, ExactDecimal(weeks), behind..<month.upperBound)
  }

  /// Where what stands between two weeks begins: first⟦ and ⟧third.
  private func joint(before offset: Int) -> Int? {
    EnglishDateWords.betweenOrdinals.first { text.ends($0, at: offset) }
      .map { offset - $0.utf8.count }
  }

  mutating func rhythmFigure(
    _ count: ExactDecimal, _ unit: Counter.TimeUnit, _ times: ExactDecimal?, _ range: Range<Int>
  ) -> Int {
    var length = CalendarDuration()
    JapaneseFigureScanner.add(count, unit, to: &length)
    return found(
      FigureDraft(
        .recurrence, .recurrence(Recurrence(period: length, times: times)), range: range,
        rule: "everyWord"))
  }
}
