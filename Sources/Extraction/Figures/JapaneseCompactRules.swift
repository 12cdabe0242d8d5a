internal import Lexicon
internal import PolicyModel

/// Dates in ASCII that need their neighbours: 20260331, 2026.4.1～4.15, 10-2に戻る.
extension JapaneseFigureScanner {
  /// Eight digits that are a day and stand for themselves.
  mutating func compactDate(at offset: Int) -> Int? {
    guard let (date, end) = text.compactDay(at: offset), !text.isLetter(end),
      !text.isLetter(offset - 1),
      Script(text.scalar(end)) != .kanji || text.has(JapaneseFigureContext.afterDottedDate, at: end)
    else { return nil }
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "isoDate"))
  }

  /// The month and day that end a range of dotted dates.
  mutating func rangeEnd(_ groups: AsciiForm.Groups, from offset: Int, end: Int) -> Int? {
    guard groups.numbers.count == 2, groups.separator == 0x2E || groups.separator == 0x2D,
      AsciiForm.isDay(groups.numbers[0], groups.numbers[1]), let last = drafts.last,
      last.rule == "isoDate", last.date?.ownDay != nil,
      RangeMark.end(in: text, at: last.range.upperBound) == offset
    else { return nil }
    return monthAndDay(groups, offset..<end)
  }

  /// 10-2に戻る: a day that one goes or comes back on.
  mutating func dayOfReturn(_ groups: AsciiForm.Groups, from offset: Int, end: Int) -> Int? {
    guard groups.numbers.count == 2, groups.separator == 0x2D,
      AsciiForm.isDay(groups.numbers[0], groups.numbers[1]),
      let place = text.skipping("に", at: end), text.has(JapaneseFigureContext.returns, at: place)
    else { return nil }
    return monthAndDay(groups, offset..<end)
  }

  private mutating func monthAndDay(_ groups: AsciiForm.Groups, _ range: Range<Int>) -> Int {
    var date = WrittenDate()
    date.month = .absolute(groups.numbers[0])
    date.day = .absolute(groups.numbers[1])
    return found(FigureDraft(.date, .date(date), range: range, rule: "slashDate"))
  }

  /// 2日で戻る, 10か月以内に帰る: what one says of a return is counted from the edition's day.
  mutating func lengthOfAbsence(
    _ length: CalendarDuration, _ unit: Counter.TimeUnit, _ range: Range<Int>
  ) -> Int? {
    guard publishedYear != nil, unit.rank <= Counter.TimeUnit.day.rank,
      !text.ends("から", at: range.lowerBound)
    else { return nil }
    if let place = text.skipping("で", at: range.upperBound),
      text.has(JapaneseFigureContext.returns, at: place)
    {
      // 2年で出発: a day, not a year.
      var date = WrittenDate()
      date.shift = CalendarDuration(
        months: length.totalMonths, weeks: length.weeks, days: length.days)
      return found(FigureDraft(.date, .date(date), range: range, rule: "countedDate"))
    }
    guard let place = text.skipping("以内に", at: range.upperBound),
      text.has(JapaneseFigureContext.returns, at: place) || text.starts("私が", at: text.start)
        || text.starts("私は", at: text.start)
    else { return nil }
    return found(
      FigureDraft(.dateRange, .window(length, isPast: false), range: range, rule: "window"))
  }
}
