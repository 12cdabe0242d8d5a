internal import Lexicon
internal import PolicyModel

/// Dates in Japanese: 2026年3月末, 令和7年度, 昨年12月, 24年秋, 2000年代.
extension JapaneseFigureScanner {
  // MARK: Numeral first

  /// A numeral before 年, 月, 日, 年度, 年代 or 世紀.
  mutating func calendar(
    _ counter: Counter, _ numeral: Numeral, end: Int,
    _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    switch counter {
    case .century: return century(numeral, end: end, prefix)
    case .decade: return decade(numeral, end: end, prefix)
    case .fiscalYear:
      guard let year = numeral.small, numeral.isInteger else { return nil }
      if year < 100, text.has(JapaneseFigureContext.beforeManyYears, endingAt: numeral.start) {
        // 前年度以前五年度: so many of them.
        return amount(.count, numeral.value, "年度", numeral, end: end, rule: "count")
      }
      if year < 100, text.has(JapaneseFigureContext.behindManyYears, at: end) {
        return span(.span(.year), numeral, end: end, prefix)
      }
      return fiscalYear(year, from: numeral.start, end: end, digits: numeral.digitCount)
    case .year: return year(numeral, end: end, prefix)
    case .month: return month(numeral, end: end, prefix)
    default: return day(numeral, end: end, prefix)
    }
  }

  private mutating func fiscalYear(
    _ year: Int, from start: Int, end: Int, digits: Int
  ) -> Int? {
    var date = WrittenDate()
    date.isFiscal = true
    date.year = year >= 1000 || digits >= 3 ? .absolute(year) : .short(year)
    guard (1...9999).contains(year) else { return nil }
    let last = afterYear(&date, at: end)
    return found(
      portion(FigureDraft(.date, .date(date), range: start..<last, rule: "fiscalYear")))
  }

  private mutating func year(
    _ numeral: Numeral, end: Int, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    if let prefix, case .beforeChrist = prefix.sense {
      return amount(
        .ordinal, numeral.value, "年", numeral, from: prefix.start, end: end, rule: "beforeChrist")
    }
    var isChristian = false
    var start = numeral.start
    if let prefix, case .christianYear = prefix.sense {
      isChristian = true
      start = prefix.start
    }
    var date = WrittenDate()
    switch yearSense(numeral, after: end, isChristian: isChristian) {
    case .absolute(let year): date.year = .absolute(year)
    case .short(let year): date.year = .short(year)
    case nil:
      if numeral.isKanji && numeral.signCount == 1 || numeral.small.map({ $0 < 100 }) ?? true,
        let next = yearsAndMonths(numeral, end: end, prefix)
      {
        return next
      }
      return span(.span(.year), numeral, end: end, prefix)
    }
    let last = afterYear(&date, at: end)
    if case .part = date.part, date.ownMonth != nil {
      return laterThird(
        date, behind: found(FigureDraft(.date, .date(date), range: start..<last, rule: "date")))
    }
    var draft = FigureDraft(.date, .date(date), range: start..<last, rule: "date")
    // 2040年構想, 2025年問題: the year belongs to a name.
    draft.isInName = last == end && text.has(JapaneseFigureContext.namesAfterYear, at: end)
    return found(portion(draft))
  }

  private enum YearSense { case absolute(Int), short(Int) }

  /// Whether N年 names a year or a length of time.
  private mutating func yearSense(
    _ numeral: Numeral, after end: Int, isChristian: Bool
  ) -> YearSense? {
    guard let year = numeral.small, numeral.isInteger, !numeral.hasSeparators,
      (1...9999).contains(year)
    else { return nil }
    if isChristian { return .absolute(year) }
    if year >= 1000 {
      guard !numeral.hasSeparators, numeral.isKanji || numeral.power == 0 else { return nil }
      if text.starts("間", at: end) { return nil }
      if year % 1000 == 0, year != 2000,
        JapaneseDateWords.afterDuration.longest(in: text.bytes, from: end, to: text.end) != nil
      {
        return nil
      }
      if year == 1000, numeral.isKanji { return nil }
      return .absolute(year)
    }
    if continuesEra(numeral, after: end) { return .short(year) }
    guard year >= 1, numeral.digitCount == 2 || numeral.isKanji && (10...99).contains(year) else {
      return nil
    }
    if text.ends("'", at: numeral.start) || text.ends("’", at: numeral.start) {
      return .short(year)
    }
    if let month = numerals.coefficient(at: end)
      ?? numerals.numeral(at: end).map({ _ in
        JapaneseNumeral.Coefficient(coefficient: nil, end: end)
      }), let whole = numerals.numeral(at: end), let number = whole.small,
      (1...12).contains(number),
      text.starts("月", at: whole.end), month.end >= end
    {
      return monthsFollow(at: whole.end + 3) || year < 10 ? nil : .short(year)
    }
    if text.starts("間", at: end)
      || text.starts("以", at: end) && !text.starts("以降", at: end)
        && !text.starts("以来", at: end) && !text.starts("以前", at: end)
    {
      return nil
    }
    guard text.has(JapaneseDateWords.afterShortYear, at: end) else { return nil }
    let reference = (askYear() ?? 2020) % 100
    let distance = abs(year - reference)
    let isNear = min(distance, 100 - distance) <= 25
    if text.starts("から", at: end) {
      guard isNear else { return nil }
      if let next = numerals.numeral(at: end + 6), text.starts("年", at: next.end) {
        return text.starts("まで", at: next.end + 3) || text.starts("に", at: next.end + 3)
          ? .short(year) : nil
      }
    }
    return isNear ? .short(year) : nil
  }

  /// 令和7年4月1日から8年3月31日まで: the second year is of the same era.
  private func continuesEra(_ numeral: Numeral, after end: Int) -> Bool {
    guard let last = drafts.last, last.date?.eraBase != nil, last.date?.ownMonth != nil,
      let year = numeral.small, (1...64).contains(year),
      RangeMark.end(in: text, at: last.range.upperBound) == numeral.start,
      let month = numerals.numeral(at: end), month.start == end,
      month.small.map({ (1...12).contains($0) }) ?? false, text.starts("月", at: month.end)
    else { return false }
    return !monthsFollow(at: month.end + 3)
  }

  private mutating func month(
    _ numeral: Numeral, end: Int, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    guard let number = numeral.small, numeral.isInteger else { return nil }
    guard (1...12).contains(number) else {
      if number == 0 { return end }
      if let day = numerals.numeral(at: end), day.start == end, text.starts("日", at: day.end),
        !text.starts("日間", at: day.end)
      {
        // 13月1日 is no date, nor a length.
        return day.end + 3
      }
      return span(.span(.month), numeral, end: end, prefix)
    }
    if monthsFollow(at: end) || namesLength(numeral, end: end)
      || numeral.isKanji && text.has(JapaneseFigureContext.afterMonthsAgo, at: end)
      || text.starts("につき", at: end) && !text.starts("につきま", at: end)
    {
      return span(.span(.month), numeral, end: end, prefix)
    }
    if text.starts("分", at: end) && numeral.isKanji { return end }
    var date = WrittenDate()
    date.month = .absolute(number)
    let last = afterMonth(&date, at: end)
    return laterThird(
      date,
      behind: found(
        portion(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "date"))))
  }

  private mutating func day(
    _ numeral: Numeral, end: Int, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    guard let number = numeral.small, numeral.isInteger, (1...31).contains(number) else {
      if numeral.small == 0 { return end }
      return span(.span(.day), numeral, end: end, prefix)
    }
    if text.starts("本", at: end) { return nil }
    if text.ends("÷", at: text.skippingSpaces(before: numeral.start))
      || text.ends("×", at: text.skippingSpaces(before: numeral.start))
    {
      return span(.span(.day), numeral, end: end, prefix)
    }
    if let last = drafts.last, last.isBare,
      RangeMark.end(in: text, at: last.range.upperBound) == numeral.start,
      text.ends("週", at: last.range.lowerBound) || text.ends("週に", at: last.range.lowerBound)
    {
      // 週2～3日: days of a week.
      return span(.span(.day), numeral, end: end, prefix)
    }
    if number == 1, text.starts("の終わり", at: end) || text.starts("の始まり", at: end) {
      return end
    }
    if recurs(numeral) {
      return recurrence(numeral, end: end) ?? span(.span(.day), numeral, end: end, prefix)
    }
    if let prefix, case .window = prefix.sense {
      return span(.span(.day), numeral, end: end, prefix)
    }
    for word in ["のうち", "丸", "まる", "泊", "につき", "につき、", "に付き", "・・・"]
      + JapaneseFigureContext.numbersOfDays
    where text.ends(word, at: numeral.start) {
      return span(.span(.day), numeral, end: end, prefix)
    }
    if let last = drafts.last, last.rule == "everyWord", text.ends("毎月", at: last.range.upperBound),
      last.range.upperBound == numeral.start
    {
      // 毎月1日と15日: days of the month.
      var date = WrittenDate()
      date.day = .absolute(number)
      return found(FigureDraft(.date, .date(date), range: numeral.start..<end, rule: "date"))
    }
    if countsDays && !text.starts("まで", at: end) && !text.starts("から", at: end)
      || isLength(after: end, numeral)
      || namesLength(numeral, end: end) || repeatsDays(at: end)
    {
      return span(.span(.day), numeral, end: end, prefix)
    }
    var date = WrittenDate()
    date.day = .absolute(number)
    let last = afterDay(&date, at: end)
    return found(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "date"))
  }

  private func isLength(after end: Int, _ numeral: Numeral) -> Bool {
    if JapaneseDateWords.afterDuration.longest(in: text.bytes, from: end, to: text.end) != nil {
      return true
    }
    if numeral.small == 1, !drafts.contains(where: { $0.date != nil }),
      !text.has(JapaneseFigureContext.afterFirstDay, at: end),
      text.starts("につ", at: end) || !text.starts("に", at: end) || !isTextEnd(end)
    {
      return !isTextEnd(end)
    }
    if numeral.small == 1, text.isDigit(end) || text.starts("平均", at: end) { return true }
    if numeral.small == 1, let times = numerals.numeral(at: end), times.start == end,
      text.starts("回", at: times.end)
    {
      return true
    }
    if text.starts("で", at: end) && !text.starts("です", at: end) && !text.starts("である", at: end) {
      return true
    }
    if text.starts("の", at: end) {
      // 1日の終わり: a day, not the first of a month, unless a date stands before.
      if numeral.small == 1, !drafts.contains(where: { $0.date != nil }) { return true }
      return text.has(JapaneseFigureContext.daysOfLength, at: end + 3)
    }
    return false
  }

  private func isTextEnd(_ offset: Int) -> Bool {
    offset >= text.end || text.starts("。", at: offset) || text.byte(offset) == 0x28
  }

  // MARK: Behind year, month and day

  /// Reads month, day and part behind a year and answers the end of the date.
  func afterYear(_ date: inout WrittenDate, at yearEnd: Int) -> Int {
    let offset = sameYearAgain(date, at: yearEnd) ?? yearEnd
    var place = offset
    if let end = part(&date, at: place) { return end }
    let spaced = text.skippingSpaces(place)
    if spaced - place <= 3 { place = spaced }
    place = text.skipping("の", at: place) ?? text.skipping("/", at: place) ?? place
    if place != offset, let end = part(&date, at: place) { return end }
    if let end = quarter(&date, at: place) { return end }
    if let (word, end) = JapaneseDateWords.relative.longest(
      in: text.bytes, from: place, to: text.end), case .month(let distance, let anchor) = word
    {
      date.month = .relative(distance, anchor)
      return afterMonth(&date, at: end)
    }
    if let month = numerals.numeral(at: place), month.start == place, let number = month.small {
      if (1...12).contains(number), text.starts("月", at: month.end) {
        date.month = .absolute(number)
        return afterMonth(&date, at: month.end + 3)
      }
      if text.starts("月", at: month.end), !text.starts("月額", at: month.end) {
        // 平成12年30月3日 is no date, not even a wrong one.
        date.isNoDate = true
        return afterMonth(&date, at: month.end + 3)
      }
      if let end = sharedMonth(&date, month) { return end }
      if text.byte(month.end) == 0x2F, let day = numerals.numeral(at: month.end + 1),
        let number = day.small, AsciiForm.isDay(month.small ?? 0, number), place == offset
      {
        // 2024年4/1.
        date.month = .absolute(month.small ?? 1)
        setDay(number, &date)
        return afterDay(&date, at: day.end)
      }
    }
    return offset
  }

  /// 10～11月: the month behind the range mark lends its 月.
  private func sharedMonth(_ date: inout WrittenDate, _ month: Numeral) -> Int? {
    guard let number = month.small, (1...12).contains(number),
      let place = RangeMark.end(in: text, at: month.end),
      let other = numerals.numeral(at: place), other.start == place,
      text.starts("月", at: other.end)
    else { return nil }
    date.month = .absolute(number)
    return month.end
  }

  private func quarter(_ date: inout WrittenDate, at offset: Int) -> Int? {
    guard text.starts("第", at: offset), let (quarter, end) = quarterName(at: offset + 3) else {
      return nil
    }
    date.part = .quarter(quarter)
    return end
  }

  private func part(_ date: inout WrittenDate, at offset: Int) -> Int? {
    guard
      let (part, end) = JapaneseDateWords.parts.longest(in: text.bytes, from: offset, to: text.end)
    else { return nil }
    if case .season = part, Script(text.scalar(end)) == .kanji, !text.ends("の", at: offset),
      !text.has(JapaneseFigureContext.afterSeason, at: end)
    {
      return nil
    }
    if case .start = part, text.starts("初めて", at: offset) || text.starts("はじめて", at: offset) {
      return nil
    }
    // 2023年度の当初予算 is the budget of the year, not of its first day.
    if case .start = part, text.has(JapaneseFigureContext.afterInitial, at: end),
      text.ends("当初", at: end)
    {
      return nil
    }
    if case .vague = part, text.starts("初の", at: offset) || text.starts("初当", at: offset) {
      return nil
    }
    if case .end = part, text.starts("末期", at: offset) { return nil }
    if case .firstHalf = part, text.starts("前期", at: offset), text.starts("高齢", at: end) {
      return nil
    }
    if case .secondHalf = part, text.starts("後期", at: offset), text.starts("高齢", at: end) {
      return nil
    }
    switch part {
    case .firstHalf where date.ownMonth == nil: date.part = .half(1)
    case .secondHalf where date.ownMonth == nil: date.part = .half(2)
    default: date.part = .part(part)
    }
    if case .part(.end) = date.part, let day = text.skipping("日", at: end) { return day }
    return end
  }

  /// Reads day or part behind a month.
  func afterMonth(_ date: inout WrittenDate, at offset: Int) -> Int {
    var place = offset
    if let end = part(&date, at: place) { return end }
    let spaced = text.skippingSpaces(place)
    if spaced - place <= 3 { place = spaced }
    place = text.skipping("の", at: place) ?? text.skipping("/", at: place) ?? place
    if place != offset, let end = part(&date, at: place) { return end }
    guard let day = numerals.numeral(at: place), day.start == place, let number = day.small,
      day.isInteger
    else { return weekday(&date, at: offset) }
    if text.starts("日", at: day.end), !text.starts("日間", at: day.end),
      !text.starts("日本", at: day.end)
    {
      setDay(number, &date)
      return afterDay(&date, at: day.end + 3)
    }
    if number <= 31, let next = RangeMark.end(in: text, at: day.end) {
      let other = numerals.numeral(at: next)
      if let other, other.start == next, text.starts("日", at: other.end) {
        setDay(number, &date)
        return day.end
      }
      if let other, other.start == next, text.starts("月", at: other.end) {
        setDay(number, &date)
        return day.end
      }
    }
    return offset
  }

  private func setDay(_ number: Int, _ date: inout WrittenDate) {
    date.day = .absolute(min(number, 99))
    let longest = date.ownMonth.map {
      (1...12).contains($0) ? DayNumber.days(inMonth: $0, of: date.ownYear ?? 2000) : 31
    }
    if number < 1 || number > longest ?? 31 { date.isImpossible = true }
  }
}
