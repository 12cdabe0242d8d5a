internal import Lexicon
internal import PolicyModel

/// Days and weeks that are counted within a month or year: the first Monday of March 2026, the
/// last week of May, year-end.
extension EnglishFigureScanner {
  /// Of these, 14 involved boats: the number stands for what it counts.
  func isSomeOfThese(_ numeral: EnglishNumeral) -> Bool {
    text.ends("of which ", at: numeral.start) || text.ends("of whom ", at: numeral.start)
      || text.ends(", ", at: numeral.start)
        && text.starts("Of th", at: text.skippingSpaces(text.start))
  }

  /// The so-manieth weekday or week of a month.
  mutating func nthOfMonth(at offset: Int) -> Int? {
    let place = text.skipping("the ", at: offset) ?? text.skipping("The ", at: offset) ?? offset
    guard let (rank, behind) = rank(at: place) else { return nil }
    if let weekEnd = text.skipping("week", at: behind), !text.isLetter(weekEnd) {
      guard let (month, end) = monthBehind(weekEnd), let (first, last) = month.week(rank) else {
        return nil
      }
      return found(
        FigureDraft(.dateRange, .dates(first, last), range: offset..<end, rule: "nthWeek"))
    }
    guard
      let (weekday, dayEnd) = EnglishDateWords.weekdays.longest(
        in: text.bytes, from: behind, to: text.end), !text.isLetter(dayEnd),
      let (month, end) = monthBehind(dayEnd), let year = month.ownYear, let number = month.ownMonth,
      let day = DayNumber.weekday(weekday, rank, month: number, of: year)
    else { return nil }
    let parts = day.parts
    let date = WrittenDate(year: parts.year, month: parts.month, day: parts.day)
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "nthWeekday"))
  }

  /// first to fifth, 1st to 5th; -1 for last.
  private func rank(at place: Int) -> (Int, Int)? {
    for word in ["last ", "final ", "Last "] {
      if let end = text.skipping(word, at: place) { return (-1, end) }
    }
    guard let numeral = numerals.phrase(at: place), let number = numeral.small,
      (1...5).contains(number)
    else { return nil }
    if numeral.isOrdinal { return text.skipping(" ", at: numeral.end).map { (number, $0) } }
    guard
      let (_, end) = EnglishNumbers.ordinalMarks.longest(
        in: text.bytes, from: numeral.end, to: text.end)
    else { return nil }
    return text.skipping(" ", at: end).map { (number, $0) }
  }

  /// The month behind "of" or "in".
  private func monthBehind(_ offset: Int) -> (WrittenDate, Int)? {
    guard let next = text.skipping(" of ", at: offset) ?? text.skipping(" in ", at: offset) else {
      return nil
    }
    let start = text.skipping("the ", at: next) ?? next
    guard let (date, end) = relativeDate(at: next) ?? relativeDate(at: start) ?? date(at: start),
      date.ownDay == nil, !date.isFiscal, case .whole = date.part
    else { return nil }
    if case .unknown = date.month { return nil }
    return (date, end)
  }

  /// By year-end, at the fiscal year end.
  mutating func yearEnd(at offset: Int) -> Int? {
    guard
      let (isFiscal, end) = EnglishDateWords.yearEnds.longest(
        in: text.bytes, from: offset, to: text.end), !text.isLetter(end),
      let before = wordBefore(offset),
      ["by", "at", "before", "until", "till", "since", "the", "after"].contains(before)
    else { return nil }
    var date = WrittenDate()
    date.isFiscal = isFiscal
    date.part = .part(.end)
    let place = text.skippingSpaces(end)
    if place > end, let (year, last) = year(at: place) {
      date.year = .absolute(year)
      return found(FigureDraft(.date, .date(date), range: offset..<last, rule: "partOfYear"))
    }
    // The year-end report has no date of its own.
    guard !text.isLetter(place) || place == end else { return nil }
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "partOfYear"))
  }
}

extension WrittenDate {
  /// The so-manieth seven days of a month; the last ones for -1.
  fileprivate func week(_ rank: Int) -> (WrittenDate, WrittenDate)? {
    if rank < 0 { return stretch(1, .week, isFirst: false) }
    guard rank <= 4, let (first, last) = stretch(1, .week, isFirst: true) else { return nil }
    var (start, end) = (first, last)
    start.day = .absolute(rank * 7 - 6)
    end.day = .absolute(rank * 7)
    return (start, end)
  }
}
