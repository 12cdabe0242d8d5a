internal import Lexicon
internal import PolicyModel

/// Dates in English: June 17, 2025, end of March 2026, fiscal 2026, Q3 2025, next year.
extension EnglishFigureScanner {
  /// The date that begins with a word.
  mutating func dateWord(at offset: Int) -> Int? {
    if let end = timeWord(at: offset) { return end }
    if let end = presentWord(at: offset) ?? toDate(at: offset) ?? restOf(at: offset) { return end }
    if let end = firstUnits(at: offset) ?? nthOfMonth(at: offset) ?? yearEnd(at: offset) {
      return end
    }
    if let (date, end) = lastQuarter(at: offset) ?? nearest(at: offset) {
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "relativeDate"))
    }
    if let end = spelledDecade(at: offset, from: offset, isDefinite: false) { return end }
    if let (relative, end) = relativeDate(at: offset) {
      return found(
        FigureDraft(.date, .date(relative), range: offset..<end, rule: "relativeDate"))
    }
    if let end = partOfDate(at: offset) ?? edgeDay(at: offset) { return end }
    guard let (date, end) = date(at: offset) else { return nil }
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "date"))
  }

  func relativeDate(at offset: Int) -> (WrittenDate, Int)? {
    guard
      let (word, end) = EnglishDateWords.relative.longest(
        in: text.bytes, from: offset, to: text.end), !text.isLetter(end)
    else { return inTheYear(at: offset) }
    if text.byte(end) == 0x20, text.isDigit(end + 1),
      text.ends("before", at: end) || text.ends("after", at: end)
    {
      return nil
    }
    var date = WrittenDate()
    switch word {
    case .year(let distance, let anchor): date.year = .relative(distance, anchor)
    case .fiscalYear(let distance, let anchor):
      date.isFiscal = true
      date.year = .relative(distance, anchor)
    case .month(let distance, let anchor): date.month = .relative(distance, anchor)
    case .week(let distance, let anchor): date.part = .week(distance, anchor)
    case .day(let distance, let anchor): date.day = .relative(distance, anchor)
    case .quarter(let distance, _):
      date.part = .quarter(distance)
      date.isQuarterRelative = true
    case .decade(let distance, let anchor):
      date.year = .relative(distance * 10, anchor)
      date.part = .decade
    case .century(let distance, let anchor):
      date.year = .relative(distance * 100, anchor)
      date.part = .century
    case .halfYear, .season: return nil
    }
    return (date, end)
  }

  /// "in the year" with nothing behind it: the year that is spoken of.
  func inTheYear(at offset: Int) -> (WrittenDate, Int)? {
    guard text.ends("in ", at: offset), let end = text.skipping("the year", at: offset),
      end == text.end || text.byte(end) == 0x2E
    else { return nil }
    var date = WrittenDate()
    date.year = .relative(0, .context)
    return (date, end)
  }

  // MARK: Dates from a word or a day on

  /// A date whose first word is a month, season, quarter, fiscal year or weekday.
  func date(at offset: Int) -> (WrittenDate, Int)? {
    if let found = monthFirst(at: offset) { return found }
    if let found = seasonDate(at: offset) { return found }
    if let found = quarterDate(at: offset) { return found }
    if let found = fiscalDate(at: offset) { return found }
    if let found = yearWord(at: offset) { return found }
    if let found = holiday(at: offset) { return found }
    if text.isDigit(offset), let numeral = numerals.numeral(at: offset), isYear(numeral),
      let year = numeral.small
    {
      return (WrittenDate(year: year), numeral.end)
    }
    return nil
  }

  func month(at offset: Int) -> (Int, Int)? {
    guard
      let (month, end) = EnglishDateWords.months.longest(
        in: text.bytes, from: offset, to: text.end), !text.isLetter(end)
    else { return nil }
    let isShort = end - offset == 3 && month != 5 || text.byte(end - 1) | 0x20 == 0x74 && month == 9
    return (month, text.byte(end) == 0x2E && isShort ? end + 1 : end)
  }

  /// those under 16 may join: the verb before another one.
  private func isModalMay(_ start: Int, _ end: Int) -> Bool {
    guard !isCapital(start), text.byte(end) == 0x20, text.isLetter(end + 1),
      let (next, _, _) = wordAfter(end)
    else { return false }
    return !["to", "and", "or", "at", "until", "till", "through", "in", "from", "for", "is", "was"]
      .contains(next)
  }

  /// June 17, 2025; June 2025; Dec-2018; May twenty-first.
  func monthFirst(at offset: Int) -> (WrittenDate, Int)? {
    guard let (month, end) = month(at: offset), text.byte(offset - 1) != 0x24 else { return nil }
    var date = WrittenDate()
    date.month = .absolute(month)
    let mark = text.byte(end)
    var place = end
    if mark == 0x2D || mark == 0x2F { place += 1 }
    place = text.skippingSpaces(place)
    if let behind = text.skipping("of ", at: place) ?? text.skipping("the ", at: place) {
      place = behind
    }
    if mark == 0x2C, text.byte(end + 1) == 0x20, let (year, last) = yearBehindComma(end + 1) {
      date.year = .absolute(year)
      return (date, last)
    }
    if let (year, last) = year(at: place) {
      date.year = .absolute(year)
      return (date, last)
    }
    if let (year, last) = shortYear(at: place) ?? relativeYear(at: place), place > end {
      date.year = year
      return (date, last)
    }
    if let (day, last) = day(at: place), !(text.byte(last) == 0x3A) {
      date.day = .absolute(day)
      if day > DayNumber.days(inMonth: month, of: 2000) { date.isImpossible = true }
      return yearBehind(date, at: last)
    }
    return isMonthName(month, offset, end) ? (date, end) : nil
  }

  /// June, 2025: four digits that count nothing.
  private func yearBehindComma(_ offset: Int) -> (Int, Int)? {
    guard text.isDigit(offset + 1), let numeral = numerals.numeral(at: offset + 1),
      isYear(numeral)
    else { return nil }
    return year(at: offset + 1)
  }

  /// this year, last year behind a month or a day.
  func relativeYear(at offset: Int) -> (WrittenDate.Year, Int)? {
    guard
      let (word, end) = EnglishDateWords.relative.longest(
        in: text.bytes, from: offset, to: text.end), !text.isLetter(end),
      case .year(let distance, let anchor) = word, !text.starts("year to date", at: offset)
    else { return nil }
    return (.relative(distance, anchor), end)
  }

  /// '18 and ’18.
  func shortYear(at offset: Int) -> (WrittenDate.Year, Int)? {
    guard let place = text.skipping("'", at: offset) ?? text.skipping("’", at: offset),
      let numeral = numerals.numeral(at: place), numeral.digitCount == 2, numeral.start == place,
      let digits = numeral.small, !text.isLetter(numeral.end)
    else { return nil }
    return (.short(digits), numeral.end)
  }

  /// Whether another month follows: March-June 2017, March through June.
  private func isBeforeMonth(_ offset: Int) -> Bool {
    for word in ["-", "–", " - ", " – ", " to ", " through ", " until ", " till ", "/"] {
      if let place = text.skipping(word, at: offset) { return month(at: place) != nil }
    }
    return false
  }

  /// may and march are words of their own unless something shows a month.
  func isMonthName(_ month: Int, _ offset: Int, _ end: Int) -> Bool {
    if isCapital(offset), isBeforeMonth(end) { return true }
    guard month == 5 || month == 3 || end - offset <= 4 && text.byte(end - 1) != 0x2E else {
      return true
    }
    if month != 5 && month != 3 { return isCapital(offset) || end - offset > 3 }
    if !isCapital(offset), end - offset < 5 { return false }
    if isCapital(offset), text.byte(offset - 1) == 0x2D || text.ends("–", at: offset),
      drafts.last?.date?.ownMonth != nil
    {
      return true
    }
    guard let before = wordBefore(text.byte(offset - 1) == 0x2D ? offset - 1 : offset) else {
      return false
    }
    return [
      "in", "of", "by", "since", "until", "from", "to", "through", "last", "next", "this", "and",
      "late", "early", "mid", "during", "before", "after", "between", "till", "than", "ending",
    ].contains(before)
  }

  /// The year behind a day: June 17, 2025; 26 june to 28 june in 2020.
  func yearBehind(_ date: WrittenDate, at offset: Int) -> (WrittenDate, Int) {
    var date = date
    var place = offset
    if text.byte(place) == 0x2C { place += 1 }
    place = text.skippingSpaces(place)
    if place > offset,
      let behind = text.skipping("in ", at: place) ?? text.skipping("of ", at: place)
    {
      place = behind
    }
    if place > offset || text.byte(offset) == 0x2F || text.byte(offset) == 0x2D {
      if text.byte(place) == 0x2F || text.byte(place) == 0x2D { place += 1 }
      if let (year, end) = year(at: place) {
        date.year = .absolute(year)
        if let day = date.ownDay, let month = date.ownMonth,
          DayNumber(year: year, month: month, day: day) == nil
        {
          date.isImpossible = true
        }
        return (date, end)
      }
      if text.ends("of ", at: place), let short = numerals.numeral(at: place),
        short.digitCount == 2,
        let digits = short.small
      {
        date.year = .short(digits)
        return (date, short.end)
      }
      if let (year, end) = shortYear(at: place) ?? relativeYear(at: place) {
        date.year = year
        return (date, end)
      }
      if let short = numerals.numeral(at: place), short.digitCount == 2, short.start == place,
        let digits = short.small, place == offset + 1, text.byte(offset) == 0x20,
        isSentenceEnd(short.end)
      {
        date.year = .short(digits)
        return (date, short.end)
      }
    }
    return (date, offset)
  }

  /// The end of the sentence or a mark that ends a phrase.
  private func isSentenceEnd(_ offset: Int) -> Bool {
    let byte = text.byte(offset)
    return byte == 0 || (byte == 0x2E || byte == 0x29 || byte == 0x2C) && !text.isDigit(offset + 1)
  }

  /// Four digits, or words such as nineteen seventy eight.
  func year(at offset: Int) -> (Int, Int)? {
    if text.isDigit(offset) {
      var end = offset
      while text.isDigit(end) { end += 1 }
      guard end - offset == 4, !text.isLetter(end), text.byte(end) != 0x2C || !text.isDigit(end + 1)
      else { return nil }
      var year = 0
      for place in offset..<end { year = year * 10 + Int(text.byte(place) - 0x30) }
      return (1000...2999).contains(year) ? (year, end) : nil
    }
    guard let (first, place) = numerals.word(at: offset) else { return nil }
    if case .unit(let value) = first, value >= 10 || value == 2 {
      return spelledYear(value, at: place, from: offset)
    }
    if case .tens(let value) = first, value == 20 {
      return spelledYear(20, at: place, from: offset)
    }
    return nil
  }

  func spelledYear(_ century: Int, at place: Int, from offset: Int) -> (Int, Int)? {
    if century == 2 {
      guard let numeral = numerals.numeral(at: offset), let year = numeral.small,
        (2000...2099).contains(year)
      else { return nil }
      return (year, numeral.end)
    }
    var next = text.skippingSpaces(place)
    guard next > place, century <= 20 else { return nil }
    if let behind = text.skipping("hundred ", at: next) { next = behind }
    if let (word, end) = numerals.word(at: next) {
      if case .unit(0) = word, let (second, last) = numerals.word(at: text.skippingSpaces(end)),
        case .unit(let one) = second, one < 10
      {
        return (century * 100 + one, last)
      }
      guard let rest = numerals.numeral(at: next), let value = rest.small, (10...99).contains(value)
      else { return nil }
      return (century * 100 + value, rest.end)
    }
    return nil
  }

  /// 17, 17th, seventeenth, twenty one: a day of the month.
  func day(at offset: Int) -> (Int, Int)? {
    guard let numeral = numerals.numeral(at: offset), numeral.start == offset,
      let day = numeral.small, (1...31).contains(day), !numeral.isFraction, numeral.power == 0
    else { return nil }
    if numeral.isWord { return (day, numeral.end) }
    guard numeral.digitCount <= 2 else { return nil }
    if let (_, end) = EnglishNumbers.ordinalMarks.longest(
      in: text.bytes, from: numeral.end, to: text.end), !text.isLetter(end)
    {
      return (day, end)
    }
    return text.isLetter(numeral.end) || text.byte(numeral.end) == 0x25 ? nil : (day, numeral.end)
  }

  // MARK: Day first

  /// 17 June 2025, 17th of June, the 20th of next month, 26 june.
  mutating func dayFirst(_ numeral: EnglishNumeral, from offset: Int) -> Int? {
    guard let day = numeral.small, (1...31).contains(day), !numeral.isFraction,
      numeral.power == 0, numeral.digitCount <= 2
    else { return nil }
    var place = numeral.end
    if !numeral.isWord,
      let (_, end) = EnglishNumbers.ordinalMarks.longest(
        in: text.bytes, from: place, to: text.end)
    {
      place = end
    }
    let mark = text.byte(place)
    if mark == 0x2D || mark == 0x2F {
      place += 1
    } else {
      place = text.skippingSpaces(place)
    }
    if let end = text.skipping("day of ", at: place) { place = end }
    if let end = text.skipping("of ", at: place) { place = end }
    if let (month, end) = month(at: place), place > numeral.end,
      month != 5 || !isModalMay(place, end)
    {
      var date = WrittenDate()
      date.month = .absolute(month)
      date.day = .absolute(day)
      date.isImpossible = day > DayNumber.days(inMonth: month, of: 2000)
      if mark == 0x2D || mark == 0x2F, text.byte(end) == mark,
        let short = numerals.numeral(at: end + 1), short.digitCount == 2,
        let digits = short.small, !text.isLetter(short.end)
      {
        date.year = .short(digits)
        return found(
          FigureDraft(.date, .date(date), range: offset..<short.end, rule: "date"))
      }
      let (full, last) = yearBehind(date, at: end)
      return found(FigureDraft(.date, .date(full), range: offset..<last, rule: "date"))
    }
    if let (relative, end) = relativeDate(at: place),
      case .relative(let distance, let anchor) = relative.month
    {
      var date = WrittenDate()
      date.month = .relative(distance, anchor)
      date.day = .absolute(day)
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "date"))
    }
    return nil
  }

  /// Whether a number of four digits names a year.
  func isYear(_ numeral: EnglishNumeral) -> Bool {
    guard numeral.digitCount == 4, !numeral.hasSeparators, !numeral.isFraction,
      let year = numeral.small, (1800...2199).contains(year)
    else { return false }
    if text.isLetter(numeral.end) || text.byte(numeral.end) == 0x25 { return false }
    if text.byte(numeral.end) == 0x2D, text.isLetter(numeral.end + 1) { return false }
    let before = wordBefore(numeral.start)
    if before == "than" {
      return ["later", "earlier"].contains(wordBefore(numeral.start - 5))
    }
    if let before,
      [
        "about", "approximately", "roughly", "nearly", "almost", "some", "least", "than", "over",
        "equals", "exactly", "section", "number", "no", "to",
      ].contains(before)
    {
      if before != "to" || !(drafts.last.map { $0.isTemporal || $0.isBare } ?? false) {
        return before == "to" && wordBefore(numeral.start - 3) != "equal"
          && wordBefore(numeral.start - 3) != "equals"
      }
    }
    guard let (word, _, _) = wordAfter(numeral.end), text.byte(numeral.end) == 0x20 else {
      return true
    }
    if year % 100 == 0 && year != 2000 && year != 1900 { return false }
    return !EnglishFigureScanner.countedNouns.contains(word)
  }

  private static let countedNouns: Set<String> = [
    "people", "jobs", "homes", "staff", "employees", "workers", "students", "pupils", "children",
    "schools", "hospitals", "municipalities", "cases", "units", "hours", "days", "words", "pages",
    "companies", "firms", "businesses", "households", "families", "members", "seats", "votes",
    "dollars", "euros", "pounds", "yen", "calories", "tonnes", "tons", "miles", "metres", "meters",
    "km", "kg", "mw", "vehicles", "officers", "nurses", "teachers", "doctors", "places", "beds",
  ]
}
