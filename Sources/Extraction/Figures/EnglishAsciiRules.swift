internal import Lexicon
internal import PolicyModel

/// Forms of digits and marks in English: 5/17/2018, 2026-03-31, 11/20, 7:56pm.
extension EnglishFigureScanner {
  mutating func asciiForm(at offset: Int) -> Int? {
    if let end = areaCode(at: offset) ?? spacedTelephone(at: offset) ?? compactDate(at: offset) {
      return end
    }
    if let end = monthInside(at: offset) { return end }
    if let end = spacedMonth(at: offset) ?? quarterForm(at: offset) { return end }
    let form = AsciiForm(text: text)
    guard let (groups, end) = form.groups(at: offset) else { return nil }
    if let date = form.yearFirst(groups) {
      if date.isImpossible, !form.looksLikeDay(groups) { return end }
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "isoDate"))
    }
    if let clock = form.clock(groups) {
      var time = clock
      var last = end
      if let (hour, behind) = halfOfDay(time.hour, at: end) {
        time.hour = hour
        last = behind
      } else if groups.numbers[0] <= 1 && groups.numbers[1] == 1 {
        return end
      }
      return found(FigureDraft(.time, .time(time), range: offset..<last, rule: "clock"))
    }
    if let date = monthFirstForm(groups) {
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "slashDate"))
    }
    if groups.separator == 0x2F, groups.numbers.count == 2 { return slashForm(groups, offset, end) }
    if let end = dashedDay(groups, offset, end) { return end }
    if isTelephone(groups, at: offset) || form.isCode(groups, at: offset) { return end }
    if groups.separator == 0x2D, groups.numbers.count == 2, groups.digits[0] == 4,
      (1900...2100).contains(groups.numbers[0]), (1...12).contains(groups.numbers[1]),
      groups.digits[1] <= 2, (groups.numbers[0] + 1) % 100 != groups.numbers[1]
    {
      let date = WrittenDate(year: groups.numbers[0], month: groups.numbers[1])
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "isoDate"))
    }
    return nil
  }

  /// 5/17/2018, 3-7-2017, 9/18/15: month first, unless it cannot be one; 31.12.2020 day first.
  private func monthFirstForm(_ groups: AsciiForm.Groups) -> WrittenDate? {
    guard groups.numbers.count == 3, groups.digits[0] <= 2, groups.digits[1] <= 2,
      groups.digits[2] == 4 || groups.digits[2] == 2 && groups.separator != 0x2E
    else { return nil }
    var (month, day) = (groups.numbers[0], groups.numbers[1])
    switch groups.separator {
    case 0x2E: swap(&month, &day)
    case 0x2F, 0x2D: if month > 12 { swap(&month, &day) }
    default: return nil
    }
    guard groups.digits[2] == 4 else {
      guard AsciiForm.isDay(month, day) else { return nil }
      var date = WrittenDate()
      date.year = .short(groups.numbers[2])
      date.month = .absolute(month)
      date.day = .absolute(day)
      return date
    }
    guard DayNumber(year: groups.numbers[2], month: month, day: day) != nil else { return nil }
    return WrittenDate(year: groups.numbers[2], month: month, day: day)
  }

  /// 2017Q1, 2017-Q1, 2018-H2, 3Q 2025.
  private mutating func quarterForm(at offset: Int) -> Int? {
    if text.byte(offset + 1) | 0x20 == 0x71 || text.byte(offset + 1) == 0x48,
      let (date, end) = quarterDate(at: offset)
    {
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "quarter"))
    }
    let mark = text.byte(offset + 4)
    let place = mark == 0x2D || mark == 0x2F ? offset + 5 : offset + 4
    guard text.isDigit(offset + 3), let (part, end) = yearThenPart(at: place),
      let year = Int(text.string(offset..<(offset + 4))), (1800...2199).contains(year)
    else { return nil }
    var date = WrittenDate(year: year)
    date.part = part
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "quarter"))
  }

  private mutating func slashForm(_ groups: AsciiForm.Groups, _ offset: Int, _ end: Int) -> Int? {
    let (first, second) = (groups.numbers[0], groups.numbers[1])
    if groups.digits[1] == 4, (1...12).contains(first), (1900...2100).contains(second) {
      let date = WrittenDate(year: second, month: first)
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "slashDate"))
    }
    // Regulation 2016/679.
    if groups.digits[0] == 4, groups.digits[1] == 3, (1900...2199).contains(first) { return end }
    if groups.digits[0] == 4, groups.digits[1] == 4, (1800...2199).contains(first),
      first < second, second <= 2199
    {
      return found(
        FigureDraft(
          .dateRange, .dates(WrittenDate(year: first), WrittenDate(year: second)),
          range: offset..<end, rule: "dateRange"))
    }
    if groups.digits[0] == 4 {
      guard groups.digits[1] <= 2, (1...12).contains(second), (first + 1) % 100 != second else {
        return nil
      }
      let date = WrittenDate(year: first, month: second)
      return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "slashDate"))
    }
    if groups.digits[0] <= 2, second == 0 { return end }
    let isDayFirst = first > 12
    let (month, day) = isDayFirst ? (second, first) : (first, second)
    guard AsciiForm.isDay(month, day), isSlashDay(groups, offset, end, isDayFirst) else {
      return nil
    }
    var date = WrittenDate()
    date.month = .absolute(month)
    date.day = .absolute(day)
    if text.byte(end) == 0x2C, let (year, last) = year(at: text.skippingSpaces(end + 1)) {
      date.year = .absolute(year)
      return found(FigureDraft(.date, .date(date), range: offset..<last, rule: "slashDate"))
    }
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "slashDate"))
  }

  private func isSlashDay(
    _ groups: AsciiForm.Groups, _ offset: Int, _ end: Int, _ isDayFirst: Bool
  ) -> Bool {
    if let last = drafts.last, last.rule == "slashDate" { return true }
    if let before = wordBefore(offset),
      ["from", "on", "by", "since", "until", "date"].contains(before)
    {
      return true
    }
    if text.byte(end) == 0x2D, let (next, _) = AsciiForm(text: text).groups(at: end + 1),
      next.separator == 0x2F
    {
      return true
    }
    if isDayFirst { return false }
    if text.byte(end) == 0x2C, year(at: text.skippingSpaces(end + 1)) != nil { return true }
    return groups.numbers[1] > 12 && groups.numbers[0] != 1
  }

  /// on 4-22, on 4.22: a day only where the word before says so.
  private mutating func dashedDay(
    _ groups: AsciiForm.Groups, _ offset: Int, _ end: Int
  ) -> Int? {
    guard groups.numbers.count == 2, groups.separator == 0x2D || groups.separator == 0x2E,
      groups.digits[0] <= 2, groups.digits[1] <= 2, wordBefore(offset) == "on",
      AsciiForm.isDay(groups.numbers[0], groups.numbers[1]), isPhraseEnd(end),
      groups.separator == 0x2D || groups.digits[1] == 2
    else { return nil }
    var date = WrittenDate()
    date.month = .absolute(groups.numbers[0])
    date.day = .absolute(groups.numbers[1])
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "dashedDay"))
  }

  private func isPhraseEnd(_ offset: Int) -> Bool {
    let byte = text.byte(offset)
    return byte == 0 || byte == 0x2C || byte == 0x2E && !text.isDigit(offset + 1)
  }

  private func isTelephone(_ groups: AsciiForm.Groups, at offset: Int) -> Bool {
    guard groups.separator == 0x2D || groups.separator == 0 else { return false }
    if groups.numbers.count >= 3 { return true }
    if text.byte(offset - 1) == 0x2B || text.ends(") ", at: offset) { return true }
    return groups.digits[0] == 3 && groups.digits[1] >= 3 && !countsPeople(groups, at: offset)
  }

  /// 100-300 people: a range where a noun is counted.
  private func countsPeople(_ groups: AsciiForm.Groups, at offset: Int) -> Bool {
    let end = offset + groups.digits[0] + 1 + groups.digits[1]
    guard groups.digits[1] == 3, groups.numbers[0] < groups.numbers[1], text.byte(end) == 0x20,
      let (word, start, _) = wordAfter(end)
    else { return false }
    return start == end + 1 && !EnglishFigureWords.notCounters.contains(word)
      && !["ext", "extension", "call", "phone", "tel"].contains(word)
  }

  /// 11 / 2016.
  private mutating func spacedMonth(at offset: Int) -> Int? {
    let digits = text.isDigit(offset + 1) ? offset + 2 : offset + 1
    guard text.starts(" / ", at: digits), let numeral = numerals.numeral(at: offset),
      numeral.digitCount <= 2, let month = numeral.small, (1...12).contains(month),
      let place = text.skipping(" / ", at: numeral.end), let (year, end) = year(at: place)
    else { return nil }
    let date = WrittenDate(year: year, month: month)
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "slashDate"))
  }

  /// 0800 123 456: groups of digits that begin with a zero.
  private func spacedTelephone(at offset: Int) -> Int? {
    guard text.byte(offset) == 0x30 else { return nil }
    var end = offset
    while text.isDigit(end) { end += 1 }
    guard (3...6).contains(end - offset), text.byte(end) == 0x20 else { return nil }
    var groups = 0
    while text.byte(end) == 0x20, text.isDigit(end + 1), groups < 4 {
      var next = end + 1
      while text.isDigit(next) { next += 1 }
      guard (2...8).contains(next - end - 1), !text.isLetter(next) else { break }
      end = next
      groups += 1
    }
    return groups > 0 ? end : nil
  }

  /// (206) 555-1212.
  private func areaCode(at offset: Int) -> Int? {
    guard text.byte(offset - 1) == 0x28 else { return nil }
    var end = offset
    while text.isDigit(end) { end += 1 }
    guard (2...5).contains(end - offset), text.byte(end) == 0x29 else { return nil }
    let place = text.skippingSpaces(end + 1)
    guard let (groups, last) = AsciiForm(text: text).groups(at: place), groups.separator == 0x2D
    else {
      return nil
    }
    return last
  }

  /// 20170302 between marks.
  mutating func compactDate(at offset: Int) -> Int? {
    guard let (date, end) = text.compactDay(at: offset) else { return nil }
    return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "isoDate"))
  }

  /// 2020/Sep/23.
  private mutating func monthInside(at offset: Int) -> Int? {
    guard let (year, end) = year(at: offset), text.byte(end) == 0x2F || text.byte(end) == 0x2D,
      let (month, place) = month(at: end + 1), text.byte(place) == text.byte(end),
      let (day, last) = day(at: place + 1)
    else { return nil }
    let date = WrittenDate(year: year, month: month, day: day)
    return found(FigureDraft(.date, .date(date), range: offset..<last, rule: "isoDate"))
  }
}
