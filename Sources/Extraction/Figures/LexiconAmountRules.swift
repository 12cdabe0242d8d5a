internal import Lexicon
internal import PolicyModel

/// Amounts by the tables of a language: shares, money, lengths, measures and counts.
extension LexiconFigureScanner {
  /// Reads the figure that a number begins and answers where to go on; nil for a bare number.
  mutating func read(_ numeral: Numeral) -> Int? {
    if let end = named(numeral) { return end }
    if let end = suffixedDate(numeral) ?? dayFirst(numeral) ?? hour(numeral) { return end }
    var numeral = numeral
    scale(&numeral)
    if let end = counted(numeral) ?? money(numeral) ?? length(numeral) ?? measure(numeral) {
      return end
    }
    return years(numeral) ?? rank(numeral) ?? (numeral.power > 0 ? count(numeral) : nil)
  }

  /// Artikel 5, § 12, Agenda 2030: the number of a name.
  private mutating func named(_ numeral: Numeral) -> Int? {
    let before = text.skippingSpaces(before: numeral.start)
    guard numeral.start - before <= 1, numeral.digitCount > 0,
      follows(lexicon.names, before) && (!lexicon.isAgglutinating || before == numeral.start)
        || goesOnWithNames(numeral)
    else { return nil }
    var draft = FigureDraft(
      .number, .number(ExactNumber(numeral.value)), range: numeral.start..<numeral.end,
      rule: "name")
    draft.isInName = true
    return found(draft)
  }

  /// Artikel 3, 4 und 7: what a comma or a word ties to the number of a name is one too.
  private func goesOnWithNames(_ numeral: Numeral) -> Bool {
    guard let last = drafts.last, last.isInName, numeral.start > last.range.upperBound,
      numeral.start - last.range.upperBound <= 8, numeral.digitCount <= 3
    else { return false }
    var place = last.range.upperBound
    if text.byte(place) == 0x2C || text.byte(place) == 0x2D { place += 1 }
    if text.starts("–", at: place) { place += 3 }
    place = text.skippingSpaces(place)
    if let (_, end) = word(lexicon.ties, at: place) { place = text.skippingSpaces(end) }
    return place == numeral.start && noun(behind: numeral) == nil && !isCounted(numeral)
  }

  /// Whether a sign or word of an amount stands behind a number.
  private func isCounted(_ numeral: Numeral) -> Bool {
    let place = text.skippingSpaces(numeral.end)
    return word(lexicon.counters, at: place) != nil || word(lexicon.currencies, at: place) != nil
      || unit(at: place) != nil
  }

  /// Tausend, Mio., 1억 2,000만: what multiplies the digits before it.
  private func scale(_ numeral: inout Numeral) {
    guard var (power, end) = scaleWord(at: numeral.end) else { return }
    var sum = numeral.value.scaled(byPowerOfTen: power)
    numeral.power = power
    numeral.end = end
    while lexicon.isAgglutinating {
      let place = text.skippingSpaces(numeral.end)
      guard text.isDigit(place), place - numeral.end <= 1 else { break }
      let next = digits(at: place)
      guard let (lower, last) = scaleWord(at: next.end), lower < power else { break }
      sum = sum + next.value.scaled(byPowerOfTen: lower)
      (power, end) = (lower, last)
      numeral.end = end
    }
    numeral.exact = sum
    numeral.isNegative = false
  }

  private func scaleWord(at offset: Int) -> (Int, Int)? {
    let place = text.skippingSpaces(offset)
    guard place - offset <= 1, let (power, end) = word(lexicon.scales, at: place) else {
      return nil
    }
    return (power, end)
  }

  /// Whether a word that multiplies stands behind a number: une douzaine is none, un million is.
  func isScaled(_ numeral: Numeral) -> Bool {
    scaleWord(at: numeral.end).map { $0.0 > 2 } ?? false
  }

  private mutating func amount(
    _ kind: Figure.Kind, _ numeral: Numeral, _ unit: String = "", end: Int, rule: String,
    value: ExactNumber? = nil
  ) -> Int {
    var draft = FigureDraft(
      kind, .number(value ?? ExactNumber(numeral.value)), unit: unit, range: numeral.start..<end,
      rule: rule)
    draft.power = numeral.power
    return found(draft)
  }

  /// 14 Uhr, 14h30, 14.30 Uhr, 14 heures 30, 오후 3시 30분.
  private mutating func hour(_ numeral: Numeral) -> Int? {
    guard !numeral.isNegative else { return nil }
    let before = text.skippingSpaces(before: numeral.start)
    let bare = follows(lexicon.clocks, before) ? numeral.end : nil
    guard let end = hourWord(at: numeral.end) ?? bare else { return nil }
    if numeral.scale == 2, let hundredths = numeral.value.scaled(byPowerOfTen: 2).int,
      hundredths / 100 <= 24, hundredths % 100 < 60
    {
      let time = ClockTime(hour: hundredths / 100, minute: hundredths % 100)
      return found(FigureDraft(.time, .time(time), range: numeral.start..<end, rule: "clock"))
    }
    guard var hour = numeral.small, hour <= 24, numeral.digitCount <= 2 else { return nil }
    if follows(lexicon.afternoons, before), hour < 12 { hour += 12 }
    // 24 heures is a length, à 14 heures a time: the word that is a unit too needs minutes behind
    // it, or a word before it that times follow.
    let place = text.skippingSpaces(end)
    if text.isDigit(place), place - end <= 1 {
      let minutes = digits(at: place)
      if minutes.digitCount == 2, let minute = minutes.small, minute < 60,
        unit(at: text.skippingSpaces(minutes.end)).map({ $0.0 == .minute }) ?? true
      {
        let last = unit(at: text.skippingSpaces(minutes.end))?.1 ?? minutes.end
        let time = ClockTime(hour: hour, minute: minute)
        return found(FigureDraft(.time, .time(time), range: numeral.start..<last, rule: "clock"))
      }
    }
    guard unit(at: text.skippingSpaces(numeral.end)) == nil || follows(lexicon.hourOpeners, before)
    else { return nil }
    return found(
      FigureDraft(
        .time, .time(ClockTime(hour: hour)), range: numeral.start..<end, rule: "clock"))
  }

  /// Whether a word of a backward table ends at an offset.
  func follows(_ table: borrowing WordTable<Bool>, _ end: Int) -> Bool {
    guard let (_, start) = table.longest(in: text.bytes, endingAt: end, from: text.start) else {
      return false
    }
    return startsWord(start)
  }

  /// Percent, points, times, ages and degrees.
  private mutating func counted(_ numeral: Numeral) -> Int? {
    if let end = fraction(numeral) { return end }
    let place = text.skippingSpaces(numeral.end)
    guard place - numeral.end <= 1, let (counter, end) = word(lexicon.counters, at: place) else {
      return nil
    }
    switch counter {
    case .percent: return amount(.percent, numeral, "percent", end: end, rule: "percentage")
    case .percentPoint:
      return amount(.percent, numeral, "percent-point", end: end, rule: "percentage")
    case .perMille:
      return amount(
        .percent, numeral, "percent", end: end, rule: "perMille",
        value: ExactNumber(numeral.value.scaled(byPowerOfTen: -1)))
    case .multiple:
      return timesPer(numeral, at: end)
        ?? amount(.multiple, numeral, "times", end: end, rule: "multiple")
    case .age: return amount(.age, numeral, "year", end: end, rule: "age")
    case .dozen:
      return amount(
        .count, numeral, "", end: end, rule: "count",
        value: ExactNumber(numeral.value * ExactDecimal(12)))
    case .temperature(let scale):
      return amount(.temperature, numeral, scale, end: end, rule: "temperature")
    case .measure(let symbol): return amount(.dimension, numeral, symbol, end: end, rule: "measure")
    default: return nil
    }
  }

  /// Ein Drittel, deux tiers.
  mutating func fraction(_ numeral: Numeral) -> Int? {
    let place = text.skippingSpaces(numeral.end)
    guard place - numeral.end == 1, let (parts, end) = word(lexicon.fractions, at: place),
      let small = numeral.small, small < parts,
      let value = ExactNumber(ExactDecimal(small), over: ExactDecimal(parts))
    else { return nil }
    return amount(.number, numeral, "fraction", end: end, rule: "fraction", value: value)
  }

  /// 3-mal pro Woche, deux fois par an.
  private mutating func timesPer(_ numeral: Numeral, at offset: Int) -> Int? {
    let place = text.skippingSpaces(offset)
    guard let (_, behind) = word(lexicon.pers, at: place),
      let (unit, end) = unit(at: text.skippingSpaces(behind))
    else { return nil }
    return found(
      FigureDraft(
        .recurrence, .recurrence(Recurrence(period: length(.one, unit), times: numeral.value)),
        range: numeral.start..<end, rule: "timesInPeriod"))
  }

  // MARK: Money

  /// 5 Euro, 2,5 Mio. €, 50 Cent, 300 EUR.
  private mutating func money(_ numeral: Numeral) -> Int? {
    let place = text.skippingSpaces(numeral.end)
    guard place - numeral.end <= 1 else { return nil }
    let sign = EnglishMoney.signs.longest(in: text.bytes, from: place, to: text.end)
    guard
      let (currency, end) = word(lexicon.currencies, at: place).map({ ($0.row, $0.end) })
        ?? sign.map({ ($0.row, $0.end) }) ?? code(at: place)
    else { return nil }
    return amount(
      .money, numeral, currency.code, end: end, rule: "money",
      value: ExactNumber(numeral.value.scaled(byPowerOfTen: -currency.minorPower)))
  }

  private func code(at offset: Int) -> (CurrencyName, Int)? {
    guard
      let (currency, end) = EnglishMoney.codes.longest(
        in: text.bytes, from: offset, to: text.end), !isOfWord(end)
    else { return nil }
    return (currency, end)
  }

  /// € 5, $3,5 Mio.
  mutating func amountBehindSign(at offset: Int) -> Int? {
    guard
      let (currency, end) = EnglishMoney.signs.longest(
        in: text.bytes, from: offset, to: text.end)
    else { return nil }
    return amount(of: currency, from: offset, behind: end)
  }

  /// EUR 5, CHF 1'200.
  mutating func codedAmount(at offset: Int) -> Int? {
    guard let (currency, end) = code(at: offset) else { return nil }
    return amount(of: currency, from: offset, behind: end)
  }

  private mutating func amount(of currency: CurrencyName, from start: Int, behind end: Int) -> Int?
  {
    let place = text.skippingSpaces(end)
    guard place - end <= 1, text.isDigit(place) else { return nil }
    var numeral = digits(at: place)
    scale(&numeral)
    numeral.start = start
    return amount(.money, numeral, currency.code, end: numeral.end, rule: "money")
  }

  // MARK: Time

  /// 30 Tage, drei Monate, 2 Jahre und 6 Monate.
  mutating func length(_ numeral: Numeral) -> Int? {
    let hyphen = text.byte(numeral.end) == 0x2D ? numeral.end + 1 : numeral.end
    let place = text.skippingSpaces(hyphen)
    guard place - numeral.end <= 1, let (unit, end) = unit(at: place), !numeral.isNegative else {
      return nil
    }
    return found(
      FigureDraft(
        .duration, .duration(length(numeral.value, unit)), range: numeral.start..<end,
        rule: "duration"))
  }

  private func length(_ value: ExactDecimal, _ unit: Counter.TimeUnit) -> CalendarDuration {
    var length = CalendarDuration()
    JapaneseFigureScanner.add(value, unit, to: &length)
    return length
  }

  /// monatlich, jeden Monat, alle zwei Jahre; 50 Euro pro Monat is one amount.
  mutating func rhythmWord(at offset: Int) -> Int? {
    if let (unit, end) = word(lexicon.rhythms, at: offset) {
      return rhythm(.one, unit, offset..<end)
    }
    if let (_, behind) = word(lexicon.pers, at: offset),
      let (unit, end) = unit(at: text.skippingSpaces(behind))
    {
      if let last = drafts.last, last.kind == .money, last.range.upperBound + 1 == offset {
        drafts[drafts.count - 1].range = last.range.lowerBound..<end
        return end
      }
      return rhythm(.one, unit, offset..<end)
    }
    guard let (_, behind) = word(lexicon.everies, at: offset) else { return nil }
    let place = text.skippingSpaces(behind)
    if let (unit, end) = unit(at: place) { return rhythm(.one, unit, offset..<end) }
    if let (_, end) = word(lexicon.weekdays, at: place) { return rhythm(.one, .week, offset..<end) }
    if let (value, last) = number(at: place), let (unit, end) = unit(at: text.skippingSpaces(last))
    {
      return rhythm(value, unit, offset..<end)
    }
    return nil
  }

  private func number(at offset: Int) -> (ExactDecimal, Int)? {
    if let (value, end) = word(lexicon.numbers, at: offset) { return (ExactDecimal(value), end) }
    guard text.isDigit(offset) else { return nil }
    let numeral = digits(at: offset)
    return (numeral.value, numeral.end)
  }

  private mutating func rhythm(
    _ count: ExactDecimal, _ unit: Counter.TimeUnit, _ range: Range<Int>
  ) -> Int {
    found(
      FigureDraft(
        .recurrence, .recurrence(Recurrence(period: length(count, unit))), range: range,
        rule: "every"))
  }

  // MARK: Measures, ranks and counts

  /// 5 km, 200 m²: symbols that all languages write.
  private mutating func measure(_ numeral: Numeral) -> Int? {
    let place = text.skippingSpaces(numeral.end)
    guard place - numeral.end <= 1,
      let (symbol, end) = Self.symbols.longest(in: text.bytes, from: place, to: text.end),
      !isOfWord(end), !text.isDigit(end), !lexicon.small.contains(text.lowered(place..<end))
    else { return nil }
    return amount(.dimension, numeral, symbol, end: end, rule: "measure")
  }

  private static let symbols = WordTable<String>(
    MeasureSymbol.all.map { ($0, $0) } + MeasureSymbol.variants)

  /// 3. Stufe, 2º: the mark of a day behind a number that begins no date.
  private mutating func rank(_ numeral: Numeral) -> Int? {
    guard numeral.digitCount > 0, numeral.power == 0, let value = numeral.small, value > 0,
      numeral.digitCount <= 3,
      let (_, end) = lexicon.dayMarks.longest(in: text.bytes, from: numeral.end, to: text.end),
      !isOfWord(end), !text.isDigit(end)
    else { return nil }
    // A full stop ranks what stands behind it in the same sentence.
    if text.byte(end - 1) == 0x2E {
      guard text.byte(end) == 0x20, isOfWord(end + 1) else { return nil }
    }
    return amount(.ordinal, numeral, end: end, rule: "ordinal")
  }

  /// What is counted behind a number: its word in small letters, and where that ends.
  func noun(behind numeral: Numeral) -> (word: String, end: Int)? {
    var place = text.skippingSpaces(numeral.end)
    guard place - numeral.end == 1 || lexicon.isAgglutinating && place - numeral.end <= 1 else {
      return nil
    }
    if lexicon.isAgglutinating {
      guard let (_, end) = word(lexicon.things, at: place) else { return nil }
      return (text.string(place..<end), end)
    }
    for _ in 0..<2 {
      var end = place
      while isOfWord(end) || text.byte(end) == 0x2D && isOfWord(end + 1) { end += text.width(end) }
      guard end > place else { return nil }
      let word = text.lowered(place..<end)
      guard !lexicon.small.contains(word) else { return nil }
      if !lexicon.hasCapitalNouns || isCapital(place) { return (word, end) }
      guard text.byte(end) == 0x20 else { return nil }
      place = end + 1
    }
    return nil
  }

  /// A number of things, or a bare one.
  mutating func count(_ numeral: Numeral) -> Int {
    guard let (word, end) = noun(behind: numeral) else {
      var draft = FigureDraft(
        .number, .number(ExactNumber(numeral.value)), range: numeral.start..<numeral.end,
        rule: "number")
      draft.power = numeral.power
      draft.isBare = true
      return found(draft)
    }
    return amount(.count, numeral, word, end: end, rule: "count")
  }
}
