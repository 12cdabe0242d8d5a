internal import Lexicon
internal import PolicyModel

/// Dates by the tables of a language: 31. Dezember 2026, fin mars, 2026년 12월 31일.
extension LexiconFigureScanner {
  /// A day before its month: 1er mars 2026, 31 de diciembre de 2026.
  mutating func dayFirst(_ numeral: Numeral) -> Int? {
    guard let day = numeral.small, (1...31).contains(day), numeral.digitCount <= 2,
      !numeral.isNegative
    else { return nil }
    let marked = lexicon.dayMarks.longest(in: text.bytes, from: numeral.end, to: text.end)?.end
    var place = text.skippingSpaces(marked ?? numeral.end)
    if let (_, end) = word(lexicon.dateTies, at: place) { place = text.skippingSpaces(end) }
    guard place > numeral.end, let (month, end) = word(lexicon.months, at: place) else {
      return nil
    }
    var date = WrittenDate()
    date.month = .absolute(month)
    date.day = .absolute(day)
    date.isImpossible = day > DayNumber.days(inMonth: month, of: 2000)
    return foundDate(date, from: numeral.start, monthEnd: end)
  }

  /// A date whose first word is a part of one, a month, a season or a distance from now.
  mutating func dateWord(at offset: Int) -> Int? {
    if let (relative, end) = word(lexicon.relatives, at: offset) {
      return relativeDate(relative, offset..<end)
    }
    if let (part, end) = word(lexicon.parts, at: offset) {
      let place = behindTie(end)
      if let (month, last) = word(lexicon.months, at: place) {
        var date = WrittenDate()
        date.month = .absolute(month)
        date.part = .part(part)
        return foundDate(date, from: offset, monthEnd: last)
      }
      guard let (year, last) = year(at: place) else { return nil }
      var date = WrittenDate(year: year)
      date.part = .part(part)
      return found(FigureDraft(.date, .date(date), range: offset..<last, rule: "partOfYear"))
    }
    if let (month, end) = word(lexicon.months, at: offset) {
      var date = WrittenDate()
      date.month = .absolute(month)
      let isShort = text.byte(end - 1) == 0x2E
      if isShort, year(at: behindTie(end)) == nil { return nil }
      return foundDate(date, from: offset, monthEnd: end)
    }
    if let (season, end) = word(lexicon.seasons, at: offset),
      let (year, last) = year(at: behindTie(end))
    {
      var date = WrittenDate(year: year)
      date.part = .part(season)
      return found(FigureDraft(.date, .date(date), range: offset..<last, rule: "partOfYear"))
    }
    return nil
  }

  private mutating func relativeDate(_ word: DateWord, _ range: Range<Int>) -> Int? {
    var date = WrittenDate()
    switch word {
    case .year(let distance, let anchor): date.year = .relative(distance, anchor)
    case .month(let distance, let anchor): date.month = .relative(distance, anchor)
    case .week(let distance, let anchor): date.part = .week(distance, anchor)
    case .day(let distance, let anchor): date.day = .relative(distance, anchor)
    default: return nil
    }
    return found(FigureDraft(.date, .date(date), range: range, rule: "relativeDate"))
  }

  /// The date with the year behind its month, where one stands there.
  private mutating func foundDate(_ date: WrittenDate, from start: Int, monthEnd: Int) -> Int {
    var date = date
    var end = monthEnd
    if let (year, last) = year(at: behindTie(monthEnd)) {
      date.year = .absolute(year)
      if let day = date.ownDay, let month = date.ownMonth,
        DayNumber(year: year, month: month, day: day) == nil
      {
        date.isImpossible = true
      }
      end = last
    }
    return found(FigureDraft(.date, .date(date), range: start..<end, rule: "date"))
  }

  /// Behind spaces and one de.
  private func behindTie(_ offset: Int) -> Int {
    let place = text.skippingSpaces(offset)
    guard let (_, end) = word(lexicon.dateTies, at: place) else { return place }
    return text.skippingSpaces(end)
  }

  /// Four digits of a year, and where they end.
  private func year(at offset: Int) -> (Int, Int)? {
    guard text.isDigit(offset) else { return nil }
    let numeral = digits(at: offset)
    guard isYear(numeral), let year = numeral.small else { return nil }
    return (year, numeral.end)
  }

  private func isYear(_ numeral: Numeral) -> Bool {
    guard numeral.digitCount == 4, numeral.end - numeral.start == 4, !numeral.isNegative,
      let year = numeral.small
    else { return false }
    return (1800...2199).contains(year)
  }

  /// Four digits alone: a year behind a word that years follow, and where they count nothing.
  mutating func years(_ numeral: Numeral) -> Int? {
    guard isYear(numeral), let year = numeral.small else { return nil }
    let before = text.skippingSpaces(before: numeral.start)
    let isExpected = follows(lexicon.beforeYears, before)
    guard
      isExpected || drafts.last.map({ $0.isTemporal && isTied($0, numeral) }) ?? false
        || noun(behind: numeral) == nil && !isBehindNoun(numeral)
    else { return nil }
    return found(
      FigureDraft(
        .date, .date(WrittenDate(year: year)), range: numeral.start..<numeral.end, rule: "year"))
  }

  /// Whether only a range's mark or a word or two stand between a date and a number.
  private func isTied(_ draft: FigureDraft, _ numeral: Numeral) -> Bool {
    numeral.start - draft.range.upperBound <= 6
  }

  /// mehr als 2000: a bound or hedge of amounts makes no year.
  private func isBehindNoun(_ numeral: Numeral) -> Bool {
    let before = text.skippingSpaces(before: numeral.start)
    guard
      let (edge, start) = lexicon.before.longest(
        in: text.bytes, endingAt: before, from: text.start), startsWord(start)
    else { return false }
    if case .bound = edge { return true }
    return false
  }

  func startsWord(_ start: Int) -> Bool {
    lexicon.isAgglutinating || start == text.start
      || !isOfWord(text.previous(start))
  }

  /// 2026년 12월 31일: digits with the name of their part behind each.
  mutating func suffixedDate(_ numeral: Numeral) -> Int? {
    guard let first = numeral.small, !numeral.hasSeparators,
      let (suffix, end) = lexicon.dateSuffixes.longest(
        in: text.bytes, from: numeral.end, to: text.end)
    else { return nil }
    var date = WrittenDate()
    var last = end
    var isDate = false
    switch suffix {
    case .year where numeral.digitCount == 4:
      date.year = .absolute(first)
      isDate = true
    case .month where (1...12).contains(first): date.month = .absolute(first)
    default: return nil
    }
    for unit in [Counter.TimeUnit.month, .day] {
      let place = text.skippingSpaces(last)
      guard text.isDigit(place), place - last <= 1 else { break }
      let next = digits(at: place)
      guard let value = next.small, next.digitCount <= 2,
        let (more, behind) = lexicon.dateSuffixes.longest(
          in: text.bytes, from: next.end, to: text.end), more == unit
      else { continue }
      if unit == .month { date.month = .absolute(value) } else { date.day = .absolute(value) }
      last = behind
      isDate = true
    }
    guard isDate || date.ownMonth != nil else { return nil }
    if let month = date.ownMonth, let day = date.ownDay,
      DayNumber(year: date.ownYear ?? 2000, month: month, day: day) == nil
    {
      date.isImpossible = true
    }
    return found(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "date"))
  }
}
