internal import Lexicon
internal import PolicyModel

/// Figures in Japanese text that are written in ASCII: 2021/7/18, 12:30, R7, HKD1002, https.
extension JapaneseFigureScanner {
  /// A form of digits and marks, or a code that is skipped.
  mutating func asciiForm(at offset: Int) -> Int? {
    if let end = codeEnd(at: offset) ?? addressEnd(at: offset) { return end }
    if let end = labelNumber(at: offset) ?? compactDate(at: offset) { return end }
    if let end = dottedDate(at: offset) { return end }
    let form = AsciiForm(text: text)
    guard let (groups, end) = form.groups(at: offset) else { return nil }
    if let date = form.yearFirst(groups) {
      if date.isImpossible, !form.looksLikeDay(groups) { return end }
      var written = date
      let last = weekdayBehind(&written, at: end)
      return found(FigureDraft(.date, .date(written), range: offset..<last, rule: "isoDate"))
    }
    if let clock = form.clock(groups) { return clockForm(clock, from: offset, end: end) }
    if groups.separator == 0x2F, let next = slashForm(groups, from: offset, end: end) {
      return next
    }
    if let next = rangeEnd(groups, from: offset, end: end)
      ?? dayOfReturn(groups, from: offset, end: end)
    {
      return next
    }
    if form.isCode(groups, at: offset) { return end }
    if groups.numbers.count == 2, groups.digits[0] == 4, (1900...2100).contains(groups.numbers[0]),
      (1...12).contains(groups.numbers[1])
    {
      let isMonth =
        groups.separator == 0x2D
        ? groups.digits[1] == 2 && !text.starts("年", at: end)
        : groups.separator == 0x2E && groups.digits[1] <= 2 && endsDate(at: end)
      if isMonth {
        let date = WrittenDate(year: groups.numbers[0], month: groups.numbers[1])
        return found(FigureDraft(.date, .date(date), range: offset..<end, rule: "isoDate"))
      }
    }
    return nil
  }

  /// 〒100-0000 and 霞が関1-1: where letters go and houses stand.
  private func addressEnd(at offset: Int) -> Int? {
    guard let (groups, end) = AsciiForm(text: text).groups(at: offset), groups.separator == 0x2D
    else { return nil }
    if text.ends("〒", at: text.skippingSpaces(before: offset)) { return end }
    guard groups.numbers.count == 2, groups.digits[0] <= 3, groups.digits[1] <= 3 else {
      return nil
    }
    if JapaneseFigureWords.places.longest(in: text.bytes, endingAt: offset, from: floor) != nil {
      return end
    }
    let before = Script(text.scalar(before: offset))
    return before == .kanji && groups.numbers[0] >= groups.numbers[1]
      && Script(text.scalar(end)) != .kanji && text.byte(end) != 0x25 ? end : nil
  }

  /// 図表 2-1, 【１】: the number is a label's.
  private mutating func labelNumber(at offset: Int) -> Int? {
    var end = offset
    while text.isDigit(end) { end += 1 }
    let isBracketed = text.ends("【", at: offset) && text.starts("】", at: end)
    guard isBracketed || isLabel(before: offset) else { return nil }
    while !isBracketed, text.byte(end) == 0x2D || text.byte(end) == 0x2E, text.isDigit(end + 1) {
      end += 1
      while text.isDigit(end) { end += 1 }
    }
    guard let value = numerals.coefficient(at: offset)?.coefficient?.value else { return nil }
    var draft = FigureDraft(
      .number, .number(ExactNumber(value)), range: offset..<end, rule: "name")
    draft.isInName = true
    return found(draft)
  }

  private func isLabel(before offset: Int) -> Bool {
    let place = text.skippingSpaces(before: offset)
    guard offset - place <= 3,
      let (_, start) = JapaneseFigureWords.labels.longest(
        in: text.bytes, endingAt: place, from: floor)
    else { return false }
    let before = Script(text.scalar(before: start))
    return before != .kanji && before != .katakana
  }

  /// 322AC0000000049: digits, letters and digits again name something.
  private func codeEnd(at offset: Int) -> Int? {
    var position = offset
    while text.isDigit(position) { position += 1 }
    let letters = position
    while text.isLetter(position) { position += 1 }
    guard position - letters >= 2 || text.isLetter(letters) && text.byte(letters) | 0x20 != 0x65,
      text.isDigit(position)
    else { return nil }
    if JapaneseCounters.table.end(in: text.bytes, from: letters, to: text.end) >= position {
      return nil
    }
    while text.isDigit(position) || text.isLetter(position) { position += 1 }
    return position
  }

  private mutating func clockForm(_ clock: ClockTime, from offset: Int, end: Int) -> Int {
    var time = clock
    var last = end
    var start = offset
    if let (isAfternoon, behind) = AsciiForm(text: text).halfDay(at: end) {
      time.hour = AsciiForm.hour(time.hour, isAfternoon: isAfternoon)
      last = behind
    } else if let (sense, before) = prefix(before: offset), case .partOfDay(let part) = sense {
      time.hour = Self.hour(time.hour, in: part)
      start = before
    }
    return found(FigureDraft(.time, .time(time), range: start..<last, rule: "clock"))
  }

  /// 2021/7, 7/18 and fractions: a day only where nothing speaks for a fraction.
  private mutating func slashForm(
    _ groups: AsciiForm.Groups, from offset: Int, end: Int
  ) -> Int? {
    guard groups.numbers.count == 2 else { return end }
    let (first, second) = (groups.numbers[0], groups.numbers[1])
    if groups.digits[0] == 4, (1800...2200).contains(first), (1...12).contains(second) {
      let date = WrittenDate(year: first, month: second)
      let last = text.skipping("月", at: end) ?? end
      return found(FigureDraft(.date, .date(date), range: offset..<last, rule: "isoDate"))
    }
    let sign = numerals.signStart(before: offset)
    if sign == nil, AsciiForm.isDay(first, second), isSlashDay(groups, from: offset, end: end) {
      var date = WrittenDate()
      date.month = .absolute(first)
      date.day = .absolute(second)
      let last = weekdayBehind(&date, at: end)
      return found(FigureDraft(.date, .date(date), range: offset..<last, rule: "slashDate"))
    }
    guard let numerator = ExactDecimal(text.string(offset..<(offset + groups.digits[0]))),
      let denominator = ExactDecimal(
        text.string(
          (offset + groups.digits[0] + 1)..<(offset + groups.digits[0] + 1 + groups.digits[1]))),
      var value = ExactNumber(numerator, over: denominator)
    else { return end }
    if sign != nil { value = value * ExactDecimal(-1) }
    var start = sign ?? offset
    if let (whole, from) = wholeBefore(start) {
      let sum = ExactNumber(
        whole * value.denominator + (whole.isNegative ? -value.numerator : value.numerator),
        over: value.denominator)
      value = sum ?? value
      start = from
    }
    return found(
      FigureDraft(
        .number, .number(value), unit: "fraction", range: start..<end, rule: "fraction"))
  }

  /// -2 3/5: the whole number was read before.
  private mutating func wholeBefore(_ offset: Int) -> (ExactDecimal, Int)? {
    guard text.byte(offset - 1) == 0x20, let last = drafts.last, last.isBare,
      last.range.upperBound == offset - 1, let whole = last.number?.decimal, whole.isInteger
    else { return nil }
    drafts.removeLast()
    return (whole, last.range.lowerBound)
  }

  private func isSlashDay(_ groups: AsciiForm.Groups, from offset: Int, end: Int) -> Bool {
    if groups.numbers[0] == 1, groups.numbers[1] % 5 == 0 { return followsDate(end) }
    if groups.numbers[1] > 12, groups.numbers[1] <= 31 { return !text.starts("を", at: end) }
    if let last = drafts.last, last.rule == "slashDate" || last.rule == "isoDate",
      RangeMark.end(in: text, at: last.range.upperBound) == offset
    {
      return true
    }
    if let next = RangeMark.end(in: text, at: end),
      let (other, _) = AsciiForm(text: text).groups(at: next),
      other.separator == 0x2F
    {
      return true
    }
    return followsDate(end)
  }

  private func followsDate(_ end: Int) -> Bool {
    text.starts("に", at: end) || text.starts("から", at: end) || text.starts("まで", at: end)
      || text.starts("付", at: end) || text.starts("(", at: end) && text.byte(end + 4) == 0x29
  }

  private func endsDate(at end: Int) -> Bool {
    switch Script(text.scalar(end)) {
    case .none, .space: return true
    case .other: return text.byte(end) != 0x25 && !text.starts("℃", at: end)
    case .hiragana, .kanji: return text.has(JapaneseFigureContext.afterDottedDate, at: end)
    default: return false
    }
  }

  private func weekdayBehind(_ date: inout WrittenDate, at end: Int) -> Int {
    let last = afterDay(&date, at: end)
    if last > end { return last }
    guard text.byte(end) == 0x20 || text.byte(end) == 0x28,
      let (number, behind) = JapaneseFigureContext.weekdays.longest(
        in: text.bytes, from: end + 1, to: text.end)
    else { return end }
    date.weekday = number
    return text.byte(behind) == 0x29 ? behind + 1 : behind
  }

  /// 2021・7・18 and 二〇一五/一/二三.
  private mutating func dottedDate(at offset: Int) -> Int? {
    var digitsEnd = offset
    while text.isDigit(digitsEnd) { digitsEnd += 1 }
    // Nearly all numbers have no such mark behind them.
    guard text.starts("・", at: digitsEnd) || JapaneseNumeral.digit(text.scalar(digitsEnd)) != nil
    else { return nil }
    guard let year = numerals.coefficient(at: offset), year.digitCount == 4,
      let first = year.coefficient, first.scale == 0, !year.hasSeparators,
      let mark = text.starts("・", at: year.end) ? "・" : nil,
      let month = numerals.coefficient(at: year.end + mark.utf8.count), month.digitCount <= 2,
      let second = month.coefficient, let place = text.skipping(mark, at: month.end),
      let day = numerals.coefficient(at: place), day.digitCount <= 2, let third = day.coefficient,
      DayNumber(year: first.mantissa, month: second.mantissa, day: third.mantissa) != nil
    else { return nil }
    let date = WrittenDate(year: first.mantissa, month: second.mantissa, day: third.mantissa)
    return found(FigureDraft(.date, .date(date), range: offset..<day.end, rule: "isoDate"))
  }

  /// 二〇一五/一/二三 in kanji digits.
  mutating func kanjiSlashDate(_ numeral: Numeral) -> Int? {
    guard numeral.isKanji, numeral.digitCount == 4, let year = numeral.small,
      text.byte(numeral.end) == 0x2F, let month = numerals.numeral(at: numeral.end + 1),
      text.byte(month.end) == 0x2F, let day = numerals.numeral(at: month.end + 1),
      let second = month.small, let third = day.small,
      DayNumber(year: year, month: second, day: third) != nil
    else { return nil }
    let date = WrittenDate(year: year, month: second, day: third)
    return found(FigureDraft(.date, .date(date), range: numeral.start..<day.end, rule: "isoDate"))
  }

  /// 2021秋: a year whose 年 is left out.
  mutating func yearSeason(_ numeral: Numeral) -> Int? {
    guard numeral.digitCount == 4, !numeral.isKanji, let year = numeral.small,
      (1000...2999).contains(year), numeral.power == 0
    else { return nil }
    var date = WrittenDate(year: year)
    if let (part, end) = JapaneseDateWords.parts.longest(
      in: text.bytes, from: numeral.end, to: text.end), case .season = part,
      Script(text.scalar(end)) != .kanji
    {
      date.part = .part(part)
      return found(FigureDraft(.date, .date(date), range: numeral.start..<end, rule: "date"))
    }
    return nil
  }

  /// 10p.m.
  mutating func halfDay(_ numeral: Numeral) -> Int? {
    guard let hour = numeral.small, (0...12).contains(hour), !numeral.isKanji,
      let (isAfternoon, end) = AsciiForm(text: text).halfDay(at: numeral.end)
    else { return nil }
    let time = ClockTime(hour: AsciiForm.hour(hour, isAfternoon: isAfternoon))
    return found(FigureDraft(.time, .time(time), range: numeral.start..<end, rule: "clock"))
  }

  // MARK: Latin words

  /// Skips a Latin word with its digits, or reads what it begins: R7年, Q4, HKD1002, FY2025.
  mutating func scanLatin(at offset: Int) -> Int {
    if let end = address(at: offset) { return end }
    if let end = eraLetter(at: offset) { return end }
    if let end = codedAmount(at: offset) { return end }
    if let end = quarterLetter(at: offset) { return end }
    var position = offset
    while text.isLetter(position) { position += 1 }
    let lettersEnd = position
    if lettersEnd - offset <= 2, text.isDigit(lettersEnd),
      case .partOfDay? = prefix(before: lettersEnd)?.sense
    {
      return lettersEnd
    }
    if text.byte(position) == 0x2D, text.isDigit(position + 1) { position += 1 }
    guard text.isDigit(position) else { return position }
    let digits = position
    while text.isDigit(position) { position += 1 }
    if text.isLetter(position) || text.byte(position) == 0x2D && text.isLetter(position + 1)
      || text.byte(position) == 0x2E && text.isDigit(position + 1)
    {
      while text.isLetter(position) || text.isDigit(position) || text.byte(position) == 0x2D
        || text.byte(position) == 0x2E && text.isDigit(position + 1)
      {
        position += 1
      }
      return position
    }
    guard let value = ExactDecimal(text.string(digits..<position)) else { return position }
    var draft = FigureDraft(
      .number, .number(ExactNumber(value)), range: digits..<position, rule: "name")
    draft.isInName = true
    return found(draft)
  }

  private func address(at offset: Int) -> Int? {
    guard
      text.starts("http://", at: offset) || text.starts("https://", at: offset)
        || text.starts("www.", at: offset)
    else { return nil }
    var position = offset
    while position < text.end {
      let byte = text.byte(position)
      if byte <= 0x20 || byte >= 0x80 || byte == 0x22 || byte == 0x3E { break }
      position += 1
    }
    return position
  }

  private mutating func codedAmount(at offset: Int) -> Int? {
    guard offset + 3 <= text.end,
      let (sense, start) = JapanesePrefixes.codes.longest(
        in: text.bytes, from: offset, to: text.end)
    else { return nil }
    let place = text.skippingSpaces(start)
    guard text.isDigit(place), let numeral = numerals.numeral(at: place) else { return nil }
    return amount(
      .money, numeral.value.scaled(byPowerOfTen: -sense.minorPower), sense.code, numeral,
      from: offset, end: numeral.end, rule: "money")
  }

  private mutating func quarterLetter(at offset: Int) -> Int? {
    if text.byte(offset) == 0x51, (0x31...0x34).contains(text.byte(offset + 1)),
      !text.isDigit(offset + 2), !text.isLetter(offset + 2)
    {
      var date = WrittenDate()
      date.part = .quarter(Int(text.byte(offset + 1) - 0x30))
      return found(FigureDraft(.date, .date(date), range: offset..<(offset + 2), rule: "quarter"))
    }
    guard text.starts("FY", at: offset), text.isDigit(offset + 2),
      let numeral = numerals.numeral(at: offset + 2), let year = numeral.small
    else { return nil }
    var date = WrittenDate()
    date.isFiscal = true
    date.year = numeral.digitCount == 4 ? .absolute(year) : .short(year % 100)
    return found(FigureDraft(.date, .date(date), range: offset..<numeral.end, rule: "fiscalYear"))
  }
}
