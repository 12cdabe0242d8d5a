internal import Lexicon
internal import PolicyModel

/// Shares, money, measures, counts, ages and rhythms in English.
extension EnglishFigureScanner {
  /// Reads the figure that a number begins and answers where to go on.
  mutating func read(_ numeral: EnglishNumeral) -> Int {
    if let end = dayFirst(numeral, from: numeral.start) { return end }
    if let end = percent(numeral) { return end }
    if let end = hour(numeral) { return end }
    if let end = ageAfter(numeral) { return end }
    if let end = times(numeral) { return end }
    if let end = length(numeral) { return end }
    if let end = money(numeral) { return end }
    if let end = temperature(numeral) { return end }
    if let end = measure(numeral) { return end }
    if let end = ordinal(numeral) { return end }
    if let end = years(numeral) { return end }
    return count(numeral)
  }

  mutating func amount(
    _ kind: Figure.Kind, _ numeral: EnglishNumeral, _ unit: String, from start: Int? = nil,
    end: Int, rule: String
  ) -> Int {
    var draft = FigureDraft(
      kind, .number(numeral.value), unit: unit, range: (start ?? numeral.start)..<end, rule: rule)
    draft.power = numeral.power
    return found(draft)
  }

  // MARK: Shares

  private mutating func percent(_ numeral: EnglishNumeral) -> Int? {
    let place = text.skippingSpaces(numeral.end)
    let hyphen = text.byte(place) == 0x2D ? place + 1 : place
    for (word, unit) in [
      ("percentage points", "percent-point"), ("percentage point", "percent-point"),
      ("per cent", "percent"), ("percents", "percent"), ("percent", "percent"), ("%", "percent"),
      ("pp", "percent-point"), ("ppts", "percent-point"), ("basis points", "basis"),
    ] {
      guard let end = text.skipping(word, at: hyphen), !text.isLetter(end) else { continue }
      if unit == "basis" {
        var scaled = numeral
        scaled.value = numeral.value * ExactDecimal(1).scaled(byPowerOfTen: -2)
        return amount(.percent, scaled, "percent-point", end: end, rule: "basisPoint")
      }
      var whole = unit
      var last = end
      if let points = text.skipping(" points", at: end) ?? text.skipping(" point", at: end) {
        whole = "percent-point"
        last = points
      }
      return amount(.percent, numeral, whole, end: last, rule: "percentage")
    }
    for word in ["percents of ", "percent of "] where text.ends(word, at: numeral.start) {
      return amount(
        .percent, numeral, "percent", from: numeral.start - word.utf8.count, end: numeral.end,
        rule: "percentage")
    }
    return nil
  }

  /// half of, by half; half an hour is a length.
  mutating func halfWord(at offset: Int) -> Int? {
    guard case .part(2)? = numerals.word(at: offset)?.0, let end = numerals.word(at: offset)?.1
    else { return nil }
    var numeral = EnglishNumeral(start: offset, end: end, value: ExactNumber(0))
    guard let half = ExactNumber(.one, over: ExactDecimal(2)) else { return nil }
    numeral.value = half
    numeral.isWord = true
    if let next = length(numeral) { return next }
    if text.byte(end) == 0x2D || text.starts("halves", at: offset) { return nil }
    if let before = wordBefore(offset), before == "first" || before == "second" || before == "other"
    {
      return nil
    }
    var draft = FigureDraft(
      .percent, .number(ExactNumber(50)), unit: "percent", range: offset..<end, rule: "halfWord")
    draft.power = 0
    return found(draft)
  }

  mutating func quantityWord(at offset: Int) -> Int? {
    guard
      let (word, end) = EnglishFigureWords.quantities.longest(
        in: text.bytes, from: offset, to: text.end), !text.isLetter(end)
    else { return nil }
    switch word {
    case .percent(let value, let bound):
      var draft = FigureDraft(
        .percent, .number(ExactNumber(value)), unit: "percent", range: offset..<end,
        rule: "halfWord")
      draft.bound = bound
      return found(draft)
    case .multiple(let value):
      if value == 2, text.starts("twice ", at: offset),
        let next = timesPer(2, from: offset, at: end)
      {
        return next
      }
      return found(
        FigureDraft(
          .multiple, .number(ExactNumber(value)), unit: "times", range: offset..<end,
          rule: "multipleWord"))
    case .noon:
      return found(
        FigureDraft(.time, .time(ClockTime(hour: 12)), range: offset..<end, rule: "noon"))
    case .midnight:
      return found(
        FigureDraft(.time, .time(ClockTime(hour: 0)), range: offset..<end, rule: "noon"))
    }
  }

  // MARK: Rhythms

  /// three times a week; 1.6 times.
  private mutating func times(_ numeral: EnglishNumeral) -> Int? {
    if let next = perUnit(numeral) { return next }
    guard
      let end = text.skipping(" times", at: numeral.end) ?? text.skipping("-fold", at: numeral.end)
        ?? text.skipping("x ", at: numeral.end).map({ $0 - 1 }), !text.isLetter(end)
    else { return nil }
    if let value = numeral.value.decimal, let next = timesPer(value, from: numeral.start, at: end) {
      return next
    }
    if text.starts(" since", at: end) || text.starts(" in ", at: end) {
      return amount(.count, numeral, "times", end: end, rule: "count")
    }
    return amount(.multiple, numeral, "times", end: end, rule: "multiple")
  }

  private mutating func timesPer(_ times: Int, from start: Int, at offset: Int) -> Int? {
    timesPer(ExactDecimal(times), from: start, at: offset)
  }

  private mutating func timesPer(_ times: ExactDecimal, from start: Int, at offset: Int) -> Int? {
    for word in [" a ", " per ", " every ", " each ", " an "] {
      guard let place = text.skipping(word, at: offset) else { continue }
      var count = ExactDecimal.one
      var unitPlace = place
      if let numeral = numerals.numeral(at: place), let value = numeral.value.decimal {
        count = value
        unitPlace = text.skippingSpaces(numeral.end)
      }
      guard let (unit, end) = unit(at: unitPlace) else { continue }
      var length = CalendarDuration()
      JapaneseFigureScanner.add(count, unit, to: &length)
      return found(
        FigureDraft(
          .recurrence, .recurrence(Recurrence(period: length, times: times)), range: start..<end,
          rule: "timesInPeriod"))
    }
    return nil
  }

  /// one a day.
  private mutating func perUnit(_ numeral: EnglishNumeral) -> Int? {
    guard numeral.isWord, let value = numeral.value.decimal, value.isInteger,
      let place = text.skipping(" a ", at: numeral.end), let (unit, _) = unit(at: place),
      unit.rank >= Counter.TimeUnit.year.rank
    else { return nil }
    return timesPer(value, from: numeral.start, at: numeral.end)
  }

  /// daily, every three weeks, every other day, once a year.
  mutating func rhythmWord(at offset: Int) -> Int? {
    if let (rhythm, end) = EnglishDateWords.rhythms.longest(
      in: text.bytes, from: offset, to: text.end), !text.isLetter(end)
    {
      return rhythmFigure(ExactDecimal(rhythm.count), rhythm.unit, nil, offset..<end)
    }
    if let place = text.skipping("once", at: offset) ?? text.skipping("Once", at: offset) {
      return timesPer(1, from: offset, at: place)
    }
    guard
      let place = text.skipping("every ", at: offset) ?? text.skipping("Every ", at: offset)
        ?? text.skipping("each ", at: offset) ?? text.skipping("per ", at: offset)
    else { return nil }
    if let next = text.skipping("other ", at: place), let (unit, end) = unit(at: next) {
      return rhythmFigure(ExactDecimal(2), unit, nil, offset..<end)
    }
    if let (unit, end) = unit(at: place) { return rhythmFigure(.one, unit, nil, offset..<end) }
    if let numeral = numerals.numeral(at: place), numeral.start == place,
      let value = numeral.value.decimal,
      let (unit, end) = unit(at: text.skippingSpaces(numeral.end))
    {
      return rhythmFigure(value, unit, nil, offset..<end)
    }
    return nil
  }

  private mutating func rhythmFigure(
    _ count: ExactDecimal, _ unit: Counter.TimeUnit, _ times: ExactDecimal?, _ range: Range<Int>
  ) -> Int {
    var length = CalendarDuration()
    JapaneseFigureScanner.add(count, unit, to: &length)
    return found(
      FigureDraft(
        .recurrence, .recurrence(Recurrence(period: length, times: times)), range: range,
        rule: "everyWord"))
  }

  // MARK: Ages

  /// aged 65 and over, age 87.
  mutating func ageWord(at offset: Int) -> Int? {
    for word in ["aged ", "ages ", "age of ", "age ", "Aged ", "Age ", "over-", "under-"] {
      guard let place = text.skipping(word, at: offset), let numeral = numerals.numeral(at: place),
        numeral.start == place, let age = numeral.small, age <= 130
      else { continue }
      var end = numeral.end
      if let last = text.skipping("s", at: end), !text.isLetter(last) { end = last }
      var draft = FigureDraft(
        .age, .number(numeral.value), unit: "year", range: offset..<end, rule: "age")
      if word == "over-" { draft.bound = .moreThan }
      if word == "under-" { draft.bound = .lessThan }
      return found(draft)
    }
    return nil
  }

  /// 29 years old and 16-year-old go through lengths; 65s after over.
  private mutating func ageAfter(_ numeral: EnglishNumeral) -> Int? {
    guard let end = text.skipping("s", at: numeral.end), !text.isLetter(end), !text.isDigit(end),
      let age = numeral.small, age <= 110, numeral.digitCount == 2
    else { return nil }
    guard let before = wordBefore(numeral.start), before == "over" || before == "under" else {
      return nil
    }
    return amount(.age, numeral, "year", end: end, rule: "age")
  }

  // MARK: Money

  /// $3 million, £1.2bn, € 5, ¾.
  mutating func scanSign(at offset: Int) -> Int {
    if let end = fractionSign(at: offset) { return end }
    guard
      let (currency, end) = EnglishMoney.signs.longest(
        in: text.bytes, from: offset, to: text.end)
    else { return offset + text.width(offset) }
    let place = text.skippingSpaces(end)
    guard place - end <= 1, var numeral = numerals.numeral(at: place), numeral.start == place,
      !numeral.isWord
    else { return end }
    scale(&numeral)
    var start = offset
    if text.byte(offset - 1) == 0x28, text.byte(numeral.end) == 0x29,
      let before = wordBefore(offset - 1), ["is", "was", "were", "are", "be"].contains(before)
    {
      // As accounts write a loss: ($99.99).
      numeral.value = numeral.value * ExactDecimal(-1)
      return amount(
        .money, numeral, currency.code, from: offset - 1, end: numeral.end + 1, rule: "money")
    }
    if text.byte(offset - 1) == 0x2D || text.ends("−", at: offset) {
      numeral.value = numeral.value * ExactDecimal(-1)
      start = text.previous(offset)
    }
    return amount(.money, numeral, currency.code, from: start, end: numeral.end, rule: "money")
  }

  /// Letters of scale behind an amount of money: 1.2bn, 2m.
  private func scale(_ numeral: inout EnglishNumeral) {
    guard numeral.power == 0,
      let (power, end) = EnglishNumbers.moneyScales.longest(
        in: text.bytes, from: numeral.end, to: text.end), !text.isLetter(end), !text.isDigit(end)
    else { return }
    numeral.value = numeral.value * ExactDecimal(1).scaled(byPowerOfTen: power)
    numeral.end = end
    numeral.power = power
  }

  private mutating func fractionSign(at offset: Int) -> Int? {
    let parts: (Int, Int)
    switch text.scalar(offset) {
    case 0xBC: parts = (1, 4)
    case 0xBD: parts = (1, 2)
    case 0xBE: parts = (3, 4)
    case 0x2153: parts = (1, 3)
    case 0x2154: parts = (2, 3)
    default: return nil
    }
    guard let value = ExactNumber(ExactDecimal(parts.0), over: ExactDecimal(parts.1)) else {
      return nil
    }
    let end = offset + text.width(offset)
    return found(
      FigureDraft(.number, .number(value), unit: "fraction", range: offset..<end, rule: "fraction"))
  }

  /// USD 50, US$ 10 billion, c $ 16.4 million.
  mutating func codedAmount(at offset: Int) -> Int? {
    guard
      let (currency, end) = EnglishMoney.codes.longest(in: text.bytes, from: offset, to: text.end)
    else { return nil }
    let place = text.skippingSpaces(end)
    guard place - end <= 1, text.isDigit(place), var numeral = numerals.numeral(at: place),
      numeral.start == place
    else { return nil }
    scale(&numeral)
    return amount(.money, numeral, currency.code, from: offset, end: numeral.end, rule: "money")
  }

  /// 3 dollars 50 cents, 143.80 yen, 75 USD million, 30 MUSD, 100 ₡.
  private mutating func money(_ numeral: EnglishNumeral) -> Int? {
    let place = text.skippingSpaces(numeral.end)
    guard place - numeral.end <= 1, !numeral.isOrdinal else { return nil }
    if let (sign, end) = EnglishMoney.signs.longest(in: text.bytes, from: place, to: text.end),
      text.byte(place) >= 0x80
    {
      return amount(.money, numeral, sign.code, end: end, rule: "money")
    }
    var scaled = numeral
    var start = place
    if text.byte(place) == 0x4D || text.byte(place) == 0x42, isCode(at: place + 1) {
      scaled.value =
        numeral.value * ExactDecimal(1).scaled(byPowerOfTen: text.byte(place) == 0x4D ? 6 : 9)
      start += 1
    }
    guard
      let (currency, end) = EnglishMoney.names.longest(in: text.bytes, from: start, to: text.end),
      !text.isLetter(end), !text.isDigit(end)
    else { return nil }
    var last = end
    for (word, power) in [(" million", 6), (" billion", 9)] {
      if isCode(at: start), let behind = text.skipping(word, at: end) {
        scaled.value = numeral.value * ExactDecimal(1).scaled(byPowerOfTen: power)
        last = behind
      }
    }
    var value = scaled.value * ExactDecimal(1).scaled(byPowerOfTen: -currency.minorPower)
    if currency.minorPower == 2, numeral.value.decimal != nil, currency.code == "USD" {
      value = cents(scaled)
    }
    if currency.minorPower == 0, last == end, let (coins, behind) = coins(at: end) {
      value = ExactNumber((value.decimal ?? .zero) + coins)
      last = behind
    }
    scaled.value = value
    return amount(.money, scaled, currency.code, end: last, rule: "money")
  }

  private func isCode(at offset: Int) -> Bool {
    EnglishMoney.codes.end(in: text.bytes, from: offset, to: text.end) == offset + 3
  }

  private func cents(_ numeral: EnglishNumeral) -> ExactNumber {
    numeral.value * ExactDecimal(1).scaled(byPowerOfTen: -2)
  }

  /// "50 cents" or a bare "50" behind dollars.
  private func coins(at offset: Int) -> (ExactDecimal, Int)? {
    var place = text.skippingSpaces(offset)
    if let end = text.skipping("and ", at: place) { place = end }
    guard place > offset, let numeral = numerals.numeral(at: place), numeral.start == place,
      let value = numeral.small, (1...99).contains(value), !numeral.isOrdinal
    else { return nil }
    let behind = text.skippingSpaces(numeral.end)
    if let end = text.skipping("cents", at: behind) ?? text.skipping("cent", at: behind)
      ?? text.skipping("pence", at: behind)
    {
      return (ExactDecimal(value).scaled(byPowerOfTen: -2), end)
    }
    let isLast = behind >= text.end || text.byte(behind) == 0x2E && behind + 1 >= text.end
    guard isLast, numeral.digitCount == 2, !text.ends("and ", at: place) else { return nil }
    return (ExactDecimal(value).scaled(byPowerOfTen: -2), numeral.end)
  }

  // MARK: Measures

  private mutating func temperature(_ numeral: EnglishNumeral) -> Int? {
    let place = text.skippingSpaces(numeral.end)
    guard place - numeral.end <= 1, !numeral.isOrdinal,
      let (scale, end) = EnglishMoney.temperatures.longest(
        in: text.bytes, from: place, to: text.end), !text.isLetter(end), !text.isDigit(end)
    else { return nil }
    return amount(.temperature, numeral, scale, end: end, rule: "temperature")
  }

  private mutating func measure(_ numeral: EnglishNumeral) -> Int? {
    var place = numeral.end
    let mark = text.byte(place)
    if mark == 0x20 || mark == 0x2D { place += 1 }
    let isBracketed = text.byte(place) == 0x28
    if isBracketed { place += 1 }
    guard !numeral.isOrdinal,
      let (symbol, end) = EnglishMeasures.table.longest(
        in: text.bytes, from: place, to: text.end), !text.isLetter(end), !text.isDigit(end)
    else { return inches(numeral) }
    if isBracketed && text.byte(end) != 0x29 { return nil }
    if ["A", "J", "L", "V", "W", "g", "l"].contains(symbol), place > numeral.end, end - place == 1,
      symbol == "A" || symbol == "V" || symbol == "J"
    {
      return nil
    }
    if symbol == "in", numeral.isWord || text.byte(numeral.end) == 0x20 { return feet(numeral) }
    var unit = symbol
    var last = isBracketed ? end + 1 : end
    if let (time, behind) = EnglishMeasures.perTime.longest(
      in: text.bytes, from: end, to: text.end), !text.isLetter(behind)
    {
      unit += "/" + time
      last = behind
    }
    if symbol == "ft", let (inches, behind) = inchesBehind(at: end),
      let feet = numeral.value.decimal,
      let value = ExactNumber(feet * ExactDecimal(12) + inches, over: ExactDecimal(12))
    {
      var whole = numeral
      whole.value = value
      return amount(.dimension, whole, unit, end: behind, rule: "measure")
    }
    return amount(.dimension, numeral, unit, end: last, rule: "measure")
  }

  /// 5 ft 2 in.
  private func inchesBehind(at offset: Int) -> (ExactDecimal, Int)? {
    var place = text.skippingSpaces(offset)
    if let end = text.skipping("and ", at: place) { place = end }
    guard let numeral = numerals.numeral(at: place), numeral.start == place,
      let value = numeral.value.decimal
    else { return nil }
    let behind = text.skippingSpaces(numeral.end)
    for word in ["inches", "inch", "in"] {
      if let end = text.skipping(word, at: behind), !text.isLetter(end) { return (value, end) }
    }
    return nil
  }

  private mutating func feet(_ numeral: EnglishNumeral) -> Int? { nil }

  /// 9".
  private mutating func inches(_ numeral: EnglishNumeral) -> Int? {
    guard text.byte(numeral.end) == 0x22, text.byte(numeral.end + 1) == 0x20, !numeral.isWord,
      numeral.small.map({ $0 < 200 }) ?? true, text.byte(numeral.start - 1) != 0x22
    else { return nil }
    return amount(.dimension, numeral, "in", end: numeral.end + 1, rule: "measure")
  }

  // MARK: Order and number

  /// 11th, eleventh, 21st century, 1990s.
  private mutating func ordinal(_ numeral: EnglishNumeral) -> Int? {
    var end = numeral.end
    if !numeral.isOrdinal {
      guard !numeral.isWord,
        let (_, behind) = EnglishNumbers.ordinalMarks.longest(
          in: text.bytes, from: end, to: text.end), !text.isLetter(behind), numeral.digitCount > 0
      else { return nil }
      end = behind
    }
    if let last = text.skipping(" century", at: end), let number = numeral.small,
      (1...30).contains(number)
    {
      var date = WrittenDate(year: (number - 1) * 100 + 1)
      date.part = .century
      return found(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "century"))
    }
    return amount(.ordinal, numeral, "", end: end, rule: "ordinal")
  }

  /// 2025, 2014-18, 1990s.
  private mutating func years(_ numeral: EnglishNumeral) -> Int? {
    if numeral.digitCount == 4, !numeral.hasSeparators, let year = numeral.small, year % 10 == 0,
      (1000...2990).contains(year), let end = text.skipping("s", at: numeral.end),
      !text.isLetter(end)
    {
      var date = WrittenDate(year: year)
      date.part = .decade
      return found(FigureDraft(.date, .date(date), range: numeral.start..<end, rule: "decade"))
    }
    if numeral.isWord, let year = numeral.small, (1990...2099).contains(year),
      let before = wordBefore(numeral.start),
      ["in", "since", "until", "from", "by", "till"].contains(before)
    {
      return found(
        FigureDraft(
          .date, .date(WrittenDate(year: year)), range: numeral.start..<numeral.end, rule: "year"))
    }
    guard isYear(numeral), let year = numeral.small else { return nil }
    if let last = drafts.last, last.isBare,
      last.number?.decimal.map({ $0 < ExactDecimal(1000) }) ?? false,
      text.string(last.range.upperBound..<numeral.start).allSatisfy({ $0 == " " || $0 == "-" })
    {
      return nil
    }
    if isNamed(numeral) { return nil }
    var date = WrittenDate(year: year)
    var end = numeral.end
    if text.byte(end) == 0x2F || text.byte(end) == 0x2D, text.isDigit(end + 1),
      text.isDigit(end + 2), !text.isDigit(end + 3), !text.isLetter(end + 3)
    {
      let short = Int(text.byte(end + 1) - 0x30) * 10 + Int(text.byte(end + 2) - 0x30)
      if (year + 1) % 100 == short {
        date.isFiscal = true
        end += 3
      }
    }
    if let (_, last) = spacedDate(year, at: end) {
      return last
    }
    let place = text.skippingSpaces(end)
    if let (month, last) = month(at: place), text.byte(end) == 0x20, !date.isFiscal {
      date.month = .absolute(month)
      return found(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "date"))
    }
    if let (part, last) = yearThenPart(at: place), text.byte(end) == 0x20 {
      date.part = part
      return found(FigureDraft(.date, .date(date), range: numeral.start..<last, rule: "quarter"))
    }
    return found(FigureDraft(.date, .date(date), range: numeral.start..<end, rule: "year"))
  }

  private func yearThenPart(at offset: Int) -> (WrittenDate.Part, Int)? {
    let letter = text.byte(offset) | 0x20
    guard letter == 0x71 || letter == 0x68, text.isDigit(offset + 1), !text.isLetter(offset + 2),
      !text.isDigit(offset + 2)
    else { return nil }
    let number = Int(text.byte(offset + 1) - 0x30)
    if letter == 0x71, (1...4).contains(number) { return (.quarter(number), offset + 2) }
    if letter == 0x68, (1...2).contains(number) { return (.half(number), offset + 2) }
    return nil
  }

  /// 2016 10 16.
  private mutating func spacedDate(_ year: Int, at offset: Int) -> (WrittenDate, Int)? {
    guard text.byte(offset) == 0x20, text.isDigit(offset + 1), text.isDigit(offset + 2),
      text.byte(offset + 3) == 0x20, text.isDigit(offset + 4), text.isDigit(offset + 5),
      !text.isDigit(offset + 6), !text.isLetter(offset + 6)
    else { return nil }
    let month = Int(text.byte(offset + 1) - 0x30) * 10 + Int(text.byte(offset + 2) - 0x30)
    let day = Int(text.byte(offset + 4) - 0x30) * 10 + Int(text.byte(offset + 5) - 0x30)
    guard DayNumber(year: year, month: month, day: day) != nil else { return nil }
    let date = WrittenDate(year: year, month: month, day: day)
    let end = found(
      FigureDraft(.date, .date(date), range: (offset - 4)..<(offset + 6), rule: "isoDate"))
    return (date, end)
  }

  /// Any noun counts: 743 municipalities.
  private mutating func count(_ numeral: EnglishNumeral) -> Int {
    if isNamed(numeral), !numeral.isWord {
      var draft = FigureDraft(
        .number, .number(numeral.value), range: numeral.start..<numeral.end, rule: "name")
      draft.isInName = true
      return found(draft)
    }
    if let end = listNumber(numeral) { return end }
    if numeral.isFraction {
      return amount(.number, numeral, "fraction", end: numeral.end, rule: "fraction")
    }
    if text.byte(numeral.end) == 0x20 || text.byte(numeral.end) == 0x2D,
      let (word, start, end) = wordAfter(numeral.end), start - numeral.end <= 1, end - start >= 2,
      !EnglishFigureWords.notCounters.contains(word), !text.isDigit(end),
      EnglishNumbers.table.end(
        in: text.bytes, from: start, to: end) != end
    {
      return amount(.count, numeral, word, end: end, rule: "count")
    }
    var draft = FigureDraft(
      .number, .number(numeral.value), range: numeral.start..<numeral.end, rule: "number")
    draft.isBare = true
    draft.power = numeral.power
    return found(draft)
  }

  /// Section 3, Agenda 2030: the number belongs to a name.
  private func isNamed(_ numeral: EnglishNumeral) -> Bool {
    guard
      let (_, start) = EnglishFigureWords.namesBefore.longest(
        in: text.bytes, endingAt: numeral.start, from: floor)
    else { return false }
    return start == text.start || !text.isLetter(start - 1)
  }

  /// 1. and (2) at the head of a sentence.
  private mutating func listNumber(_ numeral: EnglishNumeral) -> Int? {
    guard numeral.digitCount > 0, numeral.digitCount <= 3 else { return nil }
    let head = text.skippingSpaces(text.start)
    let mark = text.byte(numeral.end)
    let isMarked =
      numeral.start == head && (mark == 0x2E || mark == 0x29) && numeral.end + 1 < text.end
      || text.byte(head) == 0x28 && numeral.start == head + 1 && mark == 0x29
    guard isMarked else { return nil }
    var draft = FigureDraft(
      .number, .number(numeral.value), range: numeral.start..<numeral.end, rule: "listNumber")
    draft.isInName = true
    return found(draft)
  }
}
