internal import Lexicon
internal import PolicyModel

/// How often in Japanese: 年2回, 週3日, 毎年一回, 毎月末日.
extension JapaneseFigureScanner {
  /// Whether 年, 月, 週 or 日 stands before a numeral as in 年2回 and 週に3日.
  func recurs(_ numeral: Numeral) -> Bool { rhythm(before: numeral.start) != nil }

  func rhythm(before offset: Int) -> (unit: Counter.TimeUnit, start: Int)? {
    guard
      let (unit, start) = JapaneseFigureContext.rhythms.longest(
        in: text.bytes, endingAt: offset, from: floor)
    else { return nil }
    let script = Script(text.scalar(before: start))
    return script == .digit || script == .kanji ? nil : (unit, start)
  }

  /// 年2回, 月に1度, 週3日, 年に1ヶ月.
  mutating func recurrence(_ numeral: Numeral, end: Int) -> Int? {
    guard let (unit, start) = rhythm(before: numeral.start), !text.starts("目", at: end) else {
      return nil
    }
    var length = CalendarDuration()
    Self.add(.one, unit, to: &length)
    var draft = FigureDraft(
      .recurrence, .recurrence(Recurrence(period: length, times: numeral.value)),
      range: start..<end, rule: "timesInPeriod")
    // 週2日 is so many days, 週2回 so many times.
    if text.ends("日", at: end) || text.ends("日間", at: end) { draft.unit = "day" }
    return found(draft)
  }

  /// 毎年一回, 毎週に2回: how often, right behind the rhythm.
  private func timesBehind(_ offset: Int, of unit: Counter.TimeUnit) -> (ExactDecimal, Int)? {
    let place = text.skipping("に", at: offset) ?? offset
    // 毎週3日 is so many days of a week, 毎月3日 the third of a month.
    guard let times = numerals.numeral(at: place), times.start == place, times.isInteger,
      let end = text.skipping("回", at: times.end) ?? text.skipping("度", at: times.end)
        ?? (unit == .week ? text.skipping("日", at: times.end) : nil),
      !text.starts("目", at: end), !text.starts("数", at: end), !text.starts("転", at: end)
    else { return nil }
    return (times.value, end)
  }

  /// 毎週月曜日, 毎週火・木曜日: the days are part of the rhythm.
  private func weekdays(behind offset: Int) -> Int? {
    var place = text.skipping("の", at: offset) ?? offset
    for _ in 0..<7 {
      guard Self.isWeekday(text.scalar(place)) else { return nil }
      place += 3
      let isNamed = text.skipping("曜日", at: place) ?? text.skipping("曜", at: place)
      place = isNamed ?? place
      guard let next = text.skipping(JapaneseFigureContext.betweenDays, at: place),
        Self.isWeekday(text.scalar(next)), text.starts("曜", at: next + 3) || isNamed == nil
      else { return isNamed }
      place = next
    }
    return nil
  }

  mutating func rhythmWord(
    _ unit: Counter.TimeUnit, _ count: Int, _ times: Int?, _ range: Range<Int>
  ) -> Int? {
    let end = range.upperBound
    if text.starts("毎日新聞", at: range.lowerBound) || text.starts("毎日放送", at: range.lowerBound) {
      return end + 6
    }
    if unit.rank >= Counter.TimeUnit.hour.rank, text.isDigit(end) { return end }
    if !text.starts("毎", at: range.lowerBound), !text.starts("隔", at: range.lowerBound) {
      let before = Script(text.scalar(before: range.lowerBound))
      if before == .digit || before == .kanji { return nil }
    }
    var length = CalendarDuration()
    Self.add(ExactDecimal(count), unit, to: &length)
    if times == nil, unit == .month,
      let last = text.skipping("末日", at: end)
        ?? text.skipping("末", at: end)
    {
      // 毎月末日: the rhythm, and its day.
      drafts.append(
        FigureDraft(
          .recurrence, .recurrence(Recurrence(period: length)), range: range, rule: "everyWord"))
      floor = max(floor, end)
      var date = WrittenDate()
      date.part = .part(.end)
      return found(FigureDraft(.date, .date(date), range: end..<last, rule: "partOfYear"))
    }
    if times == nil, let (number, last) = timesBehind(end, of: unit) {
      var draft = FigureDraft(
        .recurrence, .recurrence(Recurrence(period: length, times: number)),
        range: range.lowerBound..<last, rule: "timesInPeriod")
      if text.ends("日", at: last) { draft.unit = "day" }
      return found(draft)
    }
    let recurrence = Recurrence(period: length, times: times.map { ExactDecimal($0) })
    let last = unit == .week ? weekdays(behind: end) ?? end : end
    return found(
      FigureDraft(
        .recurrence, .recurrence(recurrence), range: range.lowerBound..<last, rule: "everyWord"))
  }
}
