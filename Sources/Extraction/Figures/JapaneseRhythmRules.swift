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

  /// 毎年一回, 毎週に2回, 毎月、少なくとも2回: how often, right behind the rhythm.
  private func timesBehind(_ offset: Int, of unit: Counter.TimeUnit)
    -> (times: ExactDecimal, bound: Figure.Bound, end: Int)?
  {
    var place = text.skipping("に", at: offset) ?? offset
    let next = text.skipping("、", at: place) ?? place
    var bound = Figure.Bound.exactly
    for (word, kind) in JapaneseFigureContext.boundsBehindRhythms {
      guard let behind = text.skipping(word, at: next) else { continue }
      (place, bound) = (behind, kind)
      break
    }
    // 毎週3日 is so many days of a week, 毎月3日 the third of a month.
    guard let times = numerals.numeral(at: place), times.start == place, times.isInteger,
      let end = text.skipping("回", at: times.end) ?? text.skipping("度", at: times.end)
        ?? (unit == .week ? text.skipping("日", at: times.end) : nil),
      !text.starts("目", at: end), !text.starts("数", at: end), !text.starts("転", at: end)
    else { return nil }
    return (times.value, bound, end)
  }

  /// 毎週月曜日, 毎週火・木曜日: the days are part of the rhythm.
  private func weekdays(behind offset: Int) -> (count: Int, end: Int)? {
    var place = text.skipping("の", at: offset) ?? offset
    for count in 1...7 {
      guard Self.isWeekday(text.scalar(place)) else { return nil }
      place += 3
      let isNamed = text.skipping("曜日", at: place) ?? text.skipping("曜", at: place)
      place = isNamed ?? place
      guard let next = text.skipping(JapaneseFigureContext.betweenDays, at: place),
        Self.isWeekday(text.scalar(next)), text.starts("曜", at: next + 3) || isNamed == nil
      else { return isNamed.map { (count, $0) } }
      place = next
    }
    return nil
  }

  /// 毎年3月及び9月: how many months of the year the rhythm names, which are figures of their own.
  private func months(behind offset: Int) -> Int {
    var place = text.skipping("の", at: offset) ?? offset
    var count = 0
    while let numeral = numerals.numeral(at: place), numeral.start == place,
      let month = numeral.small, (1...12).contains(month),
      let end = text.skipping("月", at: numeral.end)
    {
      count += 1
      place = end
      if let day = numerals.numeral(at: place), day.start == place,
        let behind = text.skipping("日", at: day.end)
      {
        place = behind
      }
      guard let next = text.skipping(JapaneseFigureContext.betweenDays, at: place) else { break }
      place = next
    }
    return count
  }

  /// 毎月第1・第3月曜日: the weeks and their days are part of the rhythm.
  private func weeksOfMonth(behind offset: Int) -> (count: Int, end: Int)? {
    var place = text.skipping("の", at: offset) ?? offset
    var count = 0
    while count < 5 {
      if let last = text.skipping(JapaneseFigureContext.lastWeek, at: place) {
        count += 1
        place = text.skipping("の", at: last) ?? last
        break
      }
      let marked = text.skipping("第", at: place)
      guard marked != nil || count > 0, let numeral = numerals.numeral(at: marked ?? place),
        numeral.start == marked ?? place, let week = numeral.small, (1...5).contains(week)
      else { return nil }
      count += 1
      place = numeral.end
      guard let next = text.skipping(JapaneseFigureContext.betweenDays, at: place) else { break }
      place = next
    }
    var days = 0
    while Self.isWeekday(text.scalar(place)) {
      days += 1
      place += 3
      if let end = text.skipping("曜日", at: place) ?? text.skipping("曜", at: place) {
        return (count * days, end)
      }
      place = text.skipping(JapaneseFigureContext.betweenDays, at: place) ?? place
    }
    return nil
  }

  /// 月曜日から金曜日まで毎日: the days of the week that 毎日 is said of.
  private func weekdayRange(before offset: Int) -> (count: Int, start: Int)? {
    var place = text.ends("の", at: offset) || text.ends("、", at: offset) ? offset - 3 : offset
    if text.ends("まで", at: place) { place -= 6 }
    guard let (last, lastStart) = weekday(before: place) else { return nil }
    place = lastStart
    guard
      let mark = JapaneseFigureContext.fromTo.first(where: { text.ends($0, at: place) })
    else { return nil }
    place -= mark.utf8.count
    guard let (first, start) = weekday(before: place), first < last else { return nil }
    return (last - first + 1, start)
  }

  /// The day of the week that a place is right behind, Monday 0: 月曜日.
  private func weekday(before offset: Int) -> (day: Int, start: Int)? {
    var place = offset
    if text.ends("曜日", at: place) { place -= 6 } else if text.ends("曜", at: place) { place -= 3 }
    guard place - 3 >= floor, place < offset,
      let day = WeekdayNames.japanese.firstIndex(where: { text.ends($0, at: place) })
    else { return nil }
    return (day, place - 3)
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
    if times == nil, let (number, bound, last) = timesBehind(end, of: unit) {
      var draft = FigureDraft(
        .recurrence, .recurrence(Recurrence(period: length, times: number)),
        range: range.lowerBound..<last, rule: "timesInPeriod")
      draft.bound = bound
      if text.ends("日", at: last) { draft.unit = "day" }
      return found(draft)
    }
    if times == nil, unit == .month, count == 1, let weeks = weeksOfMonth(behind: end) {
      return found(
        FigureDraft(
          .recurrence,
          .recurrence(Recurrence(period: length, times: ExactDecimal(weeks.count))),
          range: range.lowerBound..<weeks.end, rule: "everyWord"))
    }
    if times == nil, unit == .day, count == 1,
      let days = weekdayRange(before: range.lowerBound)
    {
      var week = CalendarDuration()
      Self.add(.one, .week, to: &week)
      return found(
        FigureDraft(
          .recurrence, .recurrence(Recurrence(period: week, times: ExactDecimal(days.count))),
          range: days.start..<end, rule: "everyWord"))
    }
    let days = unit == .week && count == 1 ? weekdays(behind: end) : nil
    let last = days?.end ?? end
    let named = days?.count ?? (unit == .year && count == 1 ? months(behind: end) : 0)
    let recurrence = Recurrence(
      period: length,
      times: times.map { ExactDecimal($0) } ?? (named > 1 ? ExactDecimal(named) : nil))
    return found(
      FigureDraft(
        .recurrence, .recurrence(recurrence), range: range.lowerBound..<last, rule: "everyWord"))
  }
}
