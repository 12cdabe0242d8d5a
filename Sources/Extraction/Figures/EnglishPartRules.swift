internal import Lexicon
internal import PolicyModel

/// Parts of a year, month or decade in English: end of March 2026, early nineties, the rest of
/// this year, the last day of the month.
extension EnglishFigureScanner {
  /// end of March 2026, early next year, mid-2025, the second half of the year.
  mutating func partOfDate(at offset: Int) -> Int? {
    guard
      let (part, end) = EnglishDateWords.parts.longest(
        in: text.bytes, from: offset, to: text.end)
    else { return nil }
    let place = text.skippingSpaces(end)
    guard place > end || text.byte(end - 1) == 0x2D else { return nil }
    if part == .vague || part == .middle {
      let start = text.skipping("the ", at: place) ?? place
      if let last = spelledDecade(at: start, from: offset, isDefinite: true) { return last }
    }
    if let unit = unitAlone(at: place, part) {
      return found(FigureDraft(.date, .date(unit.0), range: offset..<unit.1, rule: "partOfYear"))
    }
    let start = text.skipping("the ", at: place) ?? place
    guard
      var (date, last) = relativeDate(at: place) ?? date(at: place) ?? relativeDate(at: start)
        ?? quarterDate(at: start)
    else { return nil }
    switch (date.part, part) {
    case (.whole, .firstHalf) where date.ownMonth == nil: date.part = .half(1)
    case (.whole, .secondHalf) where date.ownMonth == nil: date.part = .half(2)
    case (.whole, _): date.part = .part(part)
    case (.quarter(let quarter), .end) where !date.isFiscal && !date.isQuarterRelative:
      // The end of the third quarter of 2026.
      date.month = .absolute(quarter * 3)
      date.part = .part(.end)
    case (.half(let half), .end) where !date.isFiscal:
      date.month = .absolute(half * 6)
      date.part = .part(.end)
    case (.decade, .vague), (.decade, .middle): break
    default: return nil
    }
    if date.ownDay != nil { return nil }
    last = max(last, place)
    return found(FigureDraft(.date, .date(date), range: offset..<last, rule: "partOfYear"))
  }

  /// The month or year that "end of" or "second half of" alone means: end of month.
  private func unitAlone(at offset: Int, _ part: DatePart) -> (WrittenDate, Int)? {
    let place = text.skipping("the ", at: offset) ?? offset
    var date = WrittenDate()
    date.part = .part(part)
    switch part {
    case .end: break
    case .start, .firstHalf, .secondHalf: if place == offset { return nil }
    default: return nil
    }
    if let numeral = numerals.numeral(at: place), isYear(numeral) || numeral.digitCount == 4,
      let (fiscal, end) = yearThenFiscal(at: place)
    {
      date.year = fiscal.year
      date.isFiscal = true
      return (date, end)
    }
    if let end = text.skipping("month", at: place), !text.isLetter(end) {
      if isOfEvent(end) { return nil }
      date.month = .relative(0, .context)
      return (date, end)
    }
    for word in ["fiscal year", "financial year"] {
      if let end = text.skipping(word, at: place), !text.isLetter(end),
        text.byte(end) != 0x20 || !text.isDigit(end + 1)
      {
        date.isFiscal = true
        return (date, end)
      }
    }
    if let end = text.skipping("year", at: place), !text.isLetter(end) {
      return isOfEvent(end) ? nil : (date, end)
    }
    if case .end = part, let end = text.skipping("decade", at: place), !text.isLetter(end),
      place > offset
    {
      date.year = .relative(0, .edition)
      date.part = .decadeEnd
      return (date, end)
    }
    return nil
  }

  /// the month of your separation date, the year in which it ends: whichever that may be.
  private func isOfEvent(_ offset: Int) -> Bool {
    EnglishDateWords.eventTies.contains { text.starts($0, at: offset) }
  }

  /// The last day of March 2026, the first day of the month.
  mutating func edgeDay(at offset: Int) -> Int? {
    let place = text.skipping("the ", at: offset) ?? offset
    guard text.byte(place) == 0x6C || text.byte(place) == 0x66 else { return nil }
    let isLast: Bool
    let start: Int
    if let end = text.skipping("last day of ", at: place) {
      (isLast, start) = (true, end)
    } else if let end = text.skipping("first day of ", at: place) {
      (isLast, start) = (false, end)
    } else {
      return nil
    }
    guard
      let (whole, end) = relativeDate(at: start) ?? date(at: start)
        ?? unitAlone(at: start, isLast ? .end : .start)
    else { return nil }
    var date = whole
    switch date.part {
    case .whole, .part(.end), .part(.start): break
    default: return nil
    }
    guard date.ownDay == nil, !date.isRelativeDay else { return nil }
    date.part = .part(isLast ? .end : .start)
    if !isLast, !date.isFiscal, case .unknown = date.month {
      date.month = .absolute(1)
    }
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "edgeDay"))
  }

  /// Year to date, month to date: from its first day to the edition's.
  mutating func toDate(at offset: Int) -> Int? {
    var first = WrittenDate()
    let end: Int
    if let last = text.skippingFolded("year to date", at: offset) {
      end = last
      first.year = .relative(0, .edition)
      first.month = .absolute(1)
    } else if let last = text.skippingFolded("month to date", at: offset) {
      end = last
      first.month = .relative(0, .edition)
    } else {
      return nil
    }
    guard publishedYear != nil, !text.isLetter(end) else { return nil }
    first.day = .absolute(1)
    var last = WrittenDate()
    last.day = .relative(0, .edition)
    return found(
      FigureDraft(.dateRange, .dates(first, last), range: offset..<end, rule: "toDate"))
  }

  /// The rest of this year, the remainder of the month: from the edition's day to the last.
  mutating func restOf(at offset: Int) -> Int? {
    let place = text.skipping("the ", at: offset) ?? offset
    guard publishedYear != nil, text.byte(place) == 0x72,
      let start = text.skipping("rest of ", at: place)
        ?? text.skipping("remainder of ", at: place),
      let (whole, end) = relativeDate(at: start) ?? unitAlone(at: start, .end)
    else { return nil }
    var last = whole
    switch (last.year, last.month) {
    case (.relative(0, _), .unknown), (.unknown, .unknown), (.unknown, .relative(0, _)): break
    default: return nil
    }
    switch last.part {
    case .whole, .part(.end): last.part = .part(.end)
    default: return nil
    }
    guard !last.isRelativeDay else { return nil }
    if case .unknown = last.year, case .unknown = last.month, !last.isFiscal {
      last.year = .relative(0, .edition)
    }
    var first = WrittenDate()
    first.day = .relative(0, .edition)
    return found(
      FigureDraft(.dateRange, .dates(first, last), range: offset..<end, rule: "restOf"))
  }

  /// Three days ago, two weeks from now, in a month's time, two days after tomorrow.
  mutating func countedDate(
    _ length: CalendarDuration, _ unit: Counter.TimeUnit, _ range: Range<Int>
  ) -> Int? {
    var date = WrittenDate()
    var start = range.lowerBound
    let last: Int
    if let end = text.skipping(" time", at: range.upperBound), !text.isLetter(end),
      text.byte(range.upperBound - 1) == 0x27 || text.ends("’", at: range.upperBound)
        || text.ends("'s", at: range.upperBound),
      text.ends("in ", at: start) || text.ends("In ", at: start)
    {
      start -= 3
      last = end
      date.shift = length
    } else if let (row, end) = EnglishDateWords.countedFrom.longest(
      in: text.bytes, from: range.upperBound, to: text.end), !text.isLetter(end),
      row.days == 0 || unit == .day || unit == .week
    {
      last = end
      var shift = row.isBack ? length.negated : length
      if row.days != 0 { JapaneseFigureScanner.add(ExactDecimal(row.days), .day, to: &shift) }
      date.shift = shift
    } else {
      return nil
    }
    return found(FigureDraft(.date, .date(date), range: start..<last, rule: "countedDate"))
  }
}
