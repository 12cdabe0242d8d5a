internal import Lexicon
internal import PolicyModel

/// Dates that begin with a word: 昨年12月, 令和7年, 年度末, 上半期.
extension JapaneseFigureScanner {
  /// The figure of a date word at an offset.
  mutating func dateWord(at offset: Int) -> Int? {
    if let end = dottedEra(at: offset) ?? eraWord(at: offset) { return end }
    if let end = presentWord(at: offset) { return end }
    if let end = aloneWord(at: offset) { return end }
    guard
      let (word, end) = JapaneseDateWords.relative.longest(
        in: text.bytes, from: offset, to: text.end)
    else { return nil }
    if let (isName, nameEnd) = JapaneseDateWords.notDates.longest(
      in: text.bytes, from: offset, to: text.end), isName, !isWholeDate(word, offset, end)
    {
      return nameEnd > end ? nameEnd : end
    }
    // 日本年金機構.
    if text.starts("本", at: offset), text.ends("日", at: offset) { return end }
    if text.ends("午", at: offset) || text.ends("事", at: offset) || text.ends("以", at: offset) {
      return end
    }
    var date = WrittenDate()
    var last = end
    switch word {
    case .year(let distance, let anchor), .fiscalYear(let distance, let anchor):
      if case .fiscalYear = word { date.isFiscal = true }
      date.year = .relative(distance, anchor)
      last = yearWithNumber(&date, from: end)
    case .month(let distance, let anchor):
      date.month = .relative(distance, anchor)
      last = afterMonth(&date, at: end)
    case .week(let distance, let anchor): date.part = .week(distance, anchor)
    case .day(let distance, let anchor):
      date.day = .relative(distance, anchor)
      if let (days, behind) = daysAway(at: end) {
        date.day = .relative(distance + days, anchor)
        last = behind
      }
    case .decade(let distance, let anchor):
      date.year = .relative(distance * 10, anchor)
      date.part = .decade
    case .century(let distance, let anchor):
      if namesDecade(behind: end) { return nil }
      date.year = .relative(distance * 100, anchor)
      date.part = .century
      last = partEnd(end)
    case .quarter(let distance, let anchor): return quarterWord(distance, anchor, offset..<end)
    case .halfYear(let distance, _): return halfYearWord(distance, offset..<end)
    case .season(let distance, let season):
      guard
        Script(text.scalar(end)) != .kanji || text.has(JapaneseFigureContext.afterSeason, at: end)
      else { return nil }
      date.year = .relative(distance, .edition)
      date.part = .part(.season(season))
    }
    return found(FigureDraft(.date, .date(date), range: offset..<last, rule: "relativeDate"))
  }

  /// 2018年から現在まで: the end of a range that is not over.
  private mutating func presentWord(at offset: Int) -> Int? {
    guard text.ends("から", at: offset), let last = drafts.last, last.date != nil,
      last.range.upperBound == offset - 6
    else { return nil }
    for word in ["現在", "今日", "本日", "今"] {
      guard let end = text.skipping(word, at: offset), text.starts("まで", at: end) else { continue }
      var date = WrittenDate()
      date.day = .relative(0, .edition)
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "relativeDate"))
    }
    return nil
  }

  /// 今日 by itself or before a comma may be a date where it is all there is.
  private func isWholeDate(_ word: DateWord, _ offset: Int, _ end: Int) -> Bool {
    if case .day = word { return offset == text.start && end == text.end }
    return false
  }

  /// 昨日の2日前.
  private func daysAway(at offset: Int) -> (Int, Int)? {
    guard text.starts("の", at: offset), let days = numerals.numeral(at: offset + 3),
      days.start == offset + 3, let count = days.small, count < 1000,
      let place = text.skipping("日", at: days.end)
    else { return nil }
    if let end = text.skipping("前", at: place) { return (-count, end) }
    return text.skipping("後", at: place).map { (count, $0) }
  }

  /// 今年2025年6月: the year that is named decides.
  private func yearWithNumber(_ date: inout WrittenDate, from end: Int) -> Int {
    var place = end
    if text.byte(place) == 0x28 { place += 1 }
    if let year = numerals.numeral(at: place), year.start == place, year.digitCount == 4,
      let number = year.small, (1000...9999).contains(number)
    {
      if let fiscal = text.skipping("年度", at: year.end) {
        date.isFiscal = true
        date.year = .absolute(number)
        let last = afterYear(&date, at: fiscal)
        return closed(&date, last, opened: place > end)
      }
      if let behind = text.skipping("年", at: year.end) {
        date.isFiscal = false
        date.year = .absolute(number)
        let last = afterYear(&date, at: behind)
        return closed(&date, last, opened: place > end)
      }
    }
    if place > end, let (era, behind) = eraYear(at: place) {
      date.year = era.year
      date.isFiscal = era.isFiscal
      let last = afterYear(&date, at: behind)
      return closed(&date, last, opened: true)
    }
    return afterYear(&date, at: end)
  }

  /// Behind the bracket the date may go on: 今年(2024年)6月.
  private func closed(_ date: inout WrittenDate, _ end: Int, opened: Bool) -> Int {
    guard opened, text.byte(end) == 0x29 else { return end }
    guard case .unknown = date.month else { return end + 1 }
    return afterYear(&date, at: end + 1)
  }

  private mutating func aloneWord(at offset: Int) -> Int? {
    guard
      let (word, end) = JapaneseDateWords.alone.longest(in: text.bytes, from: offset, to: text.end)
    else {
      return halfWord(at: offset)
    }
    let before = Script(text.scalar(before: offset))
    if before == .kanji || before == .digit { return nil }
    if text.starts("年始回", at: offset) || text.starts("年始まわ", at: offset) { return end }
    if case .day = word, Script(text.scalar(end)) == .katakana { return end }
    if text.starts("年末年始", at: offset) || text.starts("年末調整", at: offset) { return end + 6 }
    var date = WrittenDate()
    switch word {
    case .fiscalYearEnd, .withinFiscalYear, .fiscalYearStart:
      date.isFiscal = true
      if text.ends("歳の", at: offset) {
        // 18歳の年度末まで: of another year for each.
        date.isRecurring = true
        date.month = .absolute(3)
      }
      if case .fiscalYearStart = word {
        date.part = .part(.start)
      } else {
        date.part = .part(.end)
      }
    case .yearEnd, .withinYear: date.part = .part(.end)
    case .newYear: return nil
    case .day(let month, let day):
      date.month = .absolute(month)
      date.day = .absolute(day)
    case .yearStart:
      date.year = .relative(0, .edition)
      date.part = .part(.vague)
    case .monthEnd, .withinMonth:
      date.month = .relative(0, .context)
      date.part = .part(.end)
    case .monthStart:
      date.month = .relative(0, .context)
      date.part = .part(.start)
    }
    var draft = FigureDraft(.date, .date(date), range: offset..<end, rule: "partOfYear")
    if case .withinYear = word { (draft.bound, draft.role) = (.atMost, .deadline) }
    if case .withinFiscalYear = word { (draft.bound, draft.role) = (.atMost, .deadline) }
    if case .withinMonth = word { (draft.bound, draft.role) = (.atMost, .deadline) }
    return found(draft)
  }

  private mutating func halfWord(at offset: Int) -> Int? {
    guard
      let (row, end) = JapaneseFigureContext.halves.longest(
        in: text.bytes, from: offset, to: text.end)
    else { return nil }
    if Script(text.scalar(before: offset)) == .kanji { return end }
    var date = WrittenDate()
    date.isFiscal = row.isFiscal
    date.part = .half(row.half)
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "partOfYear"))
  }

  private mutating func quarterWord(
    _ distance: Int, _ anchor: DateWord.Anchor, _ range: Range<Int>
  ) -> Int? {
    var date = WrittenDate()
    date.part = .quarter(distance)
    date.isQuarterRelative = true
    return found(FigureDraft(.date, .date(date), range: range, rule: "relativeDate"))
  }

  private mutating func halfYearWord(_ distance: Int, _ range: Range<Int>) -> Int? {
    found(
      FigureDraft(
        .duration, .duration(CalendarDuration(months: ExactDecimal(6))), range: range,
        rule: "duration"))
  }

  // MARK: Eras

  private mutating func eraWord(at offset: Int) -> Int? {
    guard let (era, end) = eraYear(at: offset) else { return nil }
    if let last = eraDecade(era, from: offset, at: end) { return last }
    var date = WrittenDate()
    date.year = era.year
    date.eraBase = era.base
    date.isFiscal = era.isFiscal
    date.isImpossible = era.isImpossible
    let last = afterYear(&date, at: end)
    check(&date, era)
    let isOver = Era.table[era.index].isOver(year: era.own, month: date.ownMonth, day: date.ownDay)
    return found(
      portion(
        FigureDraft(
          .date, .date(date), range: offset..<last, rule: isOver ? "endedEra" : "era")))
  }

  /// The same for the letters R, H, S, T and M, read by the scanner of Latin words.
  mutating func eraLetter(at offset: Int) -> Int? { dottedEra(at: offset) ?? eraWord(at: offset) }

  struct EraYear {
    var year: WrittenDate.Year
    var index: Int
    var own: Int
    var base: Int
    var isFiscal = false
    var isImpossible = false
  }

  private func eraYear(at offset: Int) -> (EraYear, Int)? {
    guard let (index, end) = Era.names.longest(in: text.bytes, from: offset, to: text.end)
    else { return nil }
    let era = Era.table[index]
    let isShort = end - offset <= 3
    // 最大2年分, 証明1年: the last sign of another word.
    if isShort, text.starts("大", at: offset) || text.starts("明", at: offset),
      Script(text.scalar(before: offset)) == .kanji
    {
      return nil
    }
    var number: Int
    var place = text.skippingSpaces(end)
    guard place - end <= 1 else { return nil }
    if text.starts("元", at: place) {
      number = 1
      place += 3
      guard text.starts("年", at: place) else { return nil }
    } else {
      guard let numeral = numerals.numeral(at: place), numeral.start == place,
        let own = numeral.small, numeral.digitCount <= 3 || numeral.isKanji
      else { return nil }
      number = own
      place = numeral.end
      // 令和3.7: the point divides year and month.
      if numeral.scale > 0 { return nil }
    }
    place = sameYearInBrackets(era.firstYear + number - 1, at: place) ?? place
    var result = EraYear(
      year: .absolute(era.firstYear + number - 1), index: index, own: number,
      base: era.firstYear - 1)
    result.isImpossible = !era.covers(year: number, month: nil, day: nil) || number > 99
    if let fiscal = text.skipping("年度", at: place) {
      result.isFiscal = true
      return (result, fiscal)
    }
    if let behind = text.skipping("年", at: place) { return (result, behind) }
    // 令和4 alone in a table's head.
    if !isShort, offset == text.skippingSpaces(text.start),
      text.skippingSpaces(place) == text.end || text.byte(text.skippingSpaces(place)) == 0x28
    {
      return (result, place)
    }
    if let next = RangeMark.end(in: text, at: place) {
      return isShort && !isEraYear(at: next) ? nil : (result, place)
    }
    return nil
  }

  /// R6～R8年度: the other end has its own sign and its 年.
  private func isEraYear(at offset: Int) -> Bool {
    guard let (_, end) = Era.names.longest(in: text.bytes, from: offset, to: text.end),
      let year = numerals.numeral(at: end), year.start == end
    else { return false }
    return text.starts("年", at: year.end)
  }

  /// 令和8(2026)年度: behind the brackets the same year goes on.
  private func sameYearInBrackets(_ year: Int, at offset: Int) -> Int? {
    guard text.byte(offset) == 0x28, let numeral = numerals.numeral(at: offset + 1),
      numeral.small == year, text.byte(numeral.end) == 0x29, text.starts("年", at: numeral.end + 1)
    else { return nil }
    return numeral.end + 1
  }

  /// 2024年(令和6年), 令和6年(2024年): the same year again, which the date goes on behind.
  func sameYearAgain(_ date: WrittenDate, at offset: Int) -> Int? {
    guard text.byte(offset) == 0x28, let year = date.ownYear,
      let (other, end) = plainOrEraYear(at: offset + 1), other == year
    else { return nil }
    let place = text.skipping(date.isFiscal ? "年度" : "年", at: end) ?? end
    return text.byte(place) == 0x29 ? place + 1 : nil
  }

  /// 2024(令和6) before 年 or 年度: behind the brackets.
  func sameEraYear(_ numeral: Numeral) -> Int? {
    guard text.byte(numeral.end) == 0x28, numeral.digitCount == 4, let year = numeral.small,
      let (other, end) = plainOrEraYear(at: numeral.end + 1), other == year,
      text.byte(end) == 0x29
    else { return nil }
    return end + 1
  }

  /// The year that 2024 or 令和6 is.
  private func plainOrEraYear(at offset: Int) -> (Int, Int)? {
    if let numeral = numerals.numeral(at: offset), numeral.start == offset {
      return numeral.digitCount == 4 ? numeral.small.map { ($0, numeral.end) } : nil
    }
    guard let (index, end) = Era.names.longest(in: text.bytes, from: offset, to: text.end) else {
      return nil
    }
    if let behind = text.skipping("元", at: end) { return (Era.table[index].firstYear, behind) }
    guard let own = numerals.numeral(at: end), own.start == end, let number = own.small else {
      return nil
    }
    return (Era.table[index].firstYear + number - 1, own.end)
  }

  /// 昭和五十年代: ten years of an era.
  private mutating func eraDecade(_ era: EraYear, from offset: Int, at end: Int) -> Int? {
    guard let last = text.skipping("代", at: end), era.own % 10 == 0, era.own > 0, !era.isFiscal
    else { return nil }
    let first = WrittenDate(year: era.base + era.own)
    let final = WrittenDate(year: era.base + era.own + 9)
    return found(
      FigureDraft(.dateRange, .dates(first, final), range: offset..<last, rule: "decade"))
  }

  private func check(_ date: inout WrittenDate, _ era: EraYear) {
    guard !date.isFiscal else { return }
    if !Era.table[era.index].covers(year: era.own, month: date.ownMonth, day: date.ownDay) {
      date.isImpossible = true
    }
  }

  /// 令和3/7/18, 令和3.7.18 and R3.7 from the era's name on.
  mutating func dottedEra(at offset: Int) -> Int? {
    guard let (index, end) = Era.names.longest(in: text.bytes, from: offset, to: text.end),
      let (parts, last) = AsciiForm(text: text).groups(at: end),
      (2...3).contains(parts.numbers.count),
      parts.separator == 0x2F || parts.separator == 0x2E
    else { return nil }
    let era = Era.table[index]
    let (year, month) = (parts.numbers[0], parts.numbers[1])
    guard (1...99).contains(year), (1...12).contains(month) else { return nil }
    var date = WrittenDate(year: era.firstYear + year - 1, month: month)
    if parts.numbers.count == 3 {
      guard (1...31).contains(parts.numbers[2]) else { return nil }
      date.day = .absolute(parts.numbers[2])
    } else if end - offset <= 1 && parts.separator == 0x2E {
      return nil
    }
    if !era.covers(year: year, month: month, day: date.ownDay) { date.isImpossible = true }
    let behind =
      date.ownDay == nil ? text.skipping("月", at: last) ?? last : afterDay(&date, at: last)
    let isOver = era.isOver(year: year, month: month, day: date.ownDay)
    return found(
      FigureDraft(
        .date, .date(date), range: offset..<behind, rule: isOver ? "endedEra" : "era"))
  }
}
