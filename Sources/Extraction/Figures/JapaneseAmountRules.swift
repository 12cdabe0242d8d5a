internal import Lexicon
internal import PolicyModel

/// Shares, fractions, money, measures and degrees.
extension JapaneseFigureScanner {
  // MARK: Shares

  /// 47.73％, 3割4分5厘, 5割半, 1.5ポイント.
  mutating func share(_ counter: Counter, _ numeral: Numeral, end: Int) -> Int? {
    switch counter {
    case .percent:
      return amount(.percent, numeral.value, "percent", numeral, end: end, rule: "percentage")
    case .percentPoint:
      return amount(
        .percent, numeral.value, "percent-point", numeral, end: end, rule: "percentagePoint")
    case .point:
      if sentenceHasShare {
        return amount(
          .percent, numeral.value, "percent-point", numeral, end: end, rule: "percentagePoint")
      }
      return amount(.count, numeral.value, "ポイント", numeral, end: end, rule: "count")
    case .perMille:
      return amount(
        .percent, numeral.value.scaled(byPowerOfTen: -1), "percent", numeral, end: end,
        rule: "perMille")
    default: return tenths(numeral, end: end)
    }
  }

  private var sentenceHasShare: Bool {
    mutating get {
      if let known = speaksOfShare { return known }
      let found = text.holds(JapaneseFigureContext.share)
      speaksOfShare = found
      return found
    }
  }

  private mutating func tenths(_ numeral: Numeral, end: Int) -> Int? {
    if text.has(JapaneseFigureContext.notTenths, at: end - 3) { return nil }
    var value = numeral.value.scaled(byPowerOfTen: 1)
    var last = end
    if let (part, next) = smallPart(at: last, "分"), !isDenominator(before: next) {
      value = value + part
      last = next
    }
    if let (part, next) = smallPart(at: last, "厘") {
      value = value + part.scaled(byPowerOfTen: -1)
      last = next
    }
    if last == end, text.starts("半", at: end), !text.starts("半ば", at: end) {
      value = value + ExactDecimal(5)
      last = end + 3
    }
    return amount(.percent, value, "percent", numeral, end: last, rule: "tenths")
  }

  /// 3割5分⟦の1⟧, but not 2割5分⟦の⟧削減.
  private func isDenominator(before offset: Int) -> Bool {
    text.starts("の", at: offset) && numerals.numeral(at: offset + 3)?.start == offset + 3
  }

  private func smallPart(at offset: Int, _ unit: String) -> (ExactDecimal, Int)? {
    guard let part = numerals.coefficient(at: offset), part.digitCount == 1,
      let end = text.skipping(unit, at: part.end), let run = part.coefficient
    else { return nil }
    return (run.value, end)
  }

  // MARK: Fractions

  /// 3分の1, マイナス5分の4, 1兆分の100万.
  mutating func fraction(_ numeral: Numeral, end: Int) -> Int? {
    guard let (value, last) = quotient(numeral, end: end) else { return nil }
    return found(
      FigureDraft(
        .number, .number(value), unit: "fraction", range: numeral.start..<last, rule: "fraction"))
  }

  private func quotient(_ denominator: Numeral, end: Int) -> (ExactNumber, Int)? {
    let place = text.skippingSpaces(end)
    guard let part = numerals.numeral(at: place), part.start == place else { return nil }
    let top = denominator.isNegative ? -part.value : part.value
    var bottom = denominator
    bottom.isNegative = false
    return ExactNumber(top, over: bottom.value).map { ($0, part.end) }
  }

  /// 5と4分の1.
  mutating func mixedFraction(_ numeral: Numeral) -> Int? {
    var place = text.skippingSpaces(numeral.end)
    guard numeral.isInteger, text.starts("と", at: place) else { return nil }
    place = text.skippingSpaces(place + 3)
    guard let denominator = numerals.numeral(at: place), denominator.start == place else {
      return nil
    }
    var mark = text.skippingSpaces(denominator.end)
    guard text.starts("分", at: mark) else { return nil }
    mark = text.skippingSpaces(mark + 3)
    guard text.starts("の", at: mark),
      let (part, end) = quotient(denominator, end: mark + 3)
    else { return nil }
    var whole = numeral
    whole.isNegative = false
    guard
      let sum = ExactNumber(
        whole.value * part.denominator + part.numerator, over: part.denominator)
    else { return nil }
    let value = numeral.isNegative ? sum * ExactDecimal(-1) : sum
    return found(
      FigureDraft(
        .number, .number(value), unit: "fraction", range: numeral.start..<end, rule: "fraction"))
  }

  // MARK: Money

  /// 5億円, 545ドルと5セント; a bare ポンド is a weight unless millions of them are named.
  mutating func money(
    _ currency: CurrencyName, _ numeral: Numeral, end: Int,
    _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    let next = Script(text.scalar(end))
    let word = text.skippingSpaces(numeral.end)
    if text.skipping(JapaneseFigureWords.currenciesLikeOthers, at: word) == end {
      if next == .kanji || next == .katakana
        || numeral.isKanji && numeral.signCount == 1 && text.ends("角", at: end)
      {
        return nil
      }
    }
    var value = numeral.value.scaled(byPowerOfTen: -currency.minorPower)
    var last = end
    let place = text.skipping("と", at: end) ?? end
    if currency.minorPower == 0, let minor = numerals.numeral(at: place), minor.start == place,
      let (row, minorEnd) = JapaneseCounters.table.longest(
        in: text.bytes, from: minor.end, to: text.end),
      case .money(let coin) = row.counter, coin.minorPower > 0
    {
      value = value + minor.value.scaled(byPowerOfTen: -coin.minorPower)
      last = minorEnd
    }
    if last == end, let (cents, behind) = hundredths(at: end, currency) {
      value = value + cents
      last = behind
    }
    var start = numeral.start
    if let prefix, case .periodicAmount = prefix.sense { start = prefix.start }
    if let prefix, case .money(let sign) = prefix.sense, sign.code == currency.code {
      start = prefix.start
    }
    return amount(.money, value, currency.code, numeral, from: start, end: last, rule: "money")
  }

  /// 100ユーロと30: the rest in the smaller coin, unnamed.
  private func hundredths(at offset: Int, _ currency: CurrencyName) -> (ExactDecimal, Int)? {
    guard ["EUR", "USD", "GBP", "CHF"].contains(currency.code), text.starts("と", at: offset),
      let rest = numerals.numeral(at: offset + 3), rest.start == offset + 3, rest.digitCount == 2,
      let cents = rest.small, cents < 100,
      text.starts("です", at: rest.end) || Script(text.scalar(rest.end)) == .none
    else { return nil }
    return (ExactDecimal(cents).scaled(byPowerOfTen: -2), rest.end)
  }

  // MARK: Measures

  mutating func measure(
    _ symbol: String, _ numeral: Numeral, end: Int,
    _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    var unit = symbol
    var start = numeral.start
    var last = end
    if symbol == "lb", numeral.power >= 4 {
      return amount(.money, numeral.value, "GBP", numeral, end: end, rule: "money")
    }
    if [
      "石", "合", "升", "貫", "斤", "坪", "畳", "米", "L", "a", "t", "m", "g", "W", "V", "A", "J", "l", "M",
    ].contains(symbol),
      end - numeral.end <= 3, Script(text.scalar(end)) == .kanji, !boundFollows(end),
      text.byte(end - 1) >= 0x80 || !text.starts("中", at: end) && !text.starts("当", at: end)
    {
      return nil
    }
    if let prefix, case .per(let time) = prefix.sense {
      unit += "/" + time
      start = prefix.start
    } else if let (time, behind) = perTime(at: end) {
      unit += "/" + time
      last = behind
    }
    return amount(.dimension, numeral.value, unit, numeral, from: start, end: last, rule: "measure")
  }

  private func boundFollows(_ offset: Int) -> Bool {
    JapaneseBounds.after.longest(in: text.bytes, from: offset, to: text.end) != nil
  }

  private func perTime(at offset: Int) -> (String, Int)? {
    JapaneseFigureContext.perTime.longest(in: text.bytes, from: offset, to: text.end).map {
      ($0.row, $0.end)
    }
  }

  /// 20度: degrees of heat where the sentence speaks of heat, else times.
  mutating func degree(
    _ numeral: Numeral, end: Int, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    if let prefix {
      if case .celsius = prefix.sense {
        return amount(
          .temperature, numeral.value, "C", numeral, from: prefix.start, end: end,
          rule: "temperature")
      }
      if case .fahrenheit = prefix.sense {
        return amount(
          .temperature, numeral.value, "F", numeral, from: prefix.start, end: end,
          rule: "temperature")
      }
    }
    if let prefix, case .belowZero = prefix.sense {
      return amount(
        .temperature, numeral.value * ExactDecimal(-1), "degree", numeral, from: prefix.start,
        end: end, rule: "temperature")
    }
    if isAboutHeat || numeral.isNegative {
      return amount(
        .temperature, numeral.value, "degree", numeral, end: end, rule: "temperature")
    }
    if let next = recurrence(numeral, end: end) { return next }
    if numeral.isKanji && numeral.signCount == 1 && numeral.small == 1 { return end }
    if let noun = openNounEnd(from: end), noun > end { return nil }
    return amount(.count, numeral.value, "度", numeral, end: end, rule: "count")
  }

  private var isAboutHeat: Bool {
    mutating get {
      if let known = speaksOfHeat { return known }
      let found = text.holds(JapaneseFigureContext.heat)
      speaksOfHeat = found
      return found
    }
  }

  // MARK: What stands before

  /// Figures that the word before the numeral decides: 第3, ￥22, 華氏70°.
  mutating func prefixed(
    _ numeral: Numeral, _ prefix: (sense: JapanesePrefixes.Sense, start: Int)?
  ) -> Int? {
    guard let prefix else { return nil }
    switch prefix.sense {
    case .ordinal: return ordinal(numeral, from: prefix.start)
    case .money(let currency):
      let place = text.skippingSpaces(numeral.end)
      if let (row, end) = JapaneseCounters.table.longest(
        in: text.bytes, from: place, to: text.end)
      {
        switch row.counter {
        case .money, .percent: return nil
        // ¥10,000分の商品券 is worth of money, ¥10,000分の1 none.
        case .denominator where numerals.coefficient(at: end) != nil: return nil
        default: break
        }
      }
      return amount(
        .money, numeral.value.scaled(byPowerOfTen: -currency.minorPower), currency.code, numeral,
        from: prefix.start, end: numeral.end, rule: "money")
    case .celsius, .fahrenheit:
      let place = text.skippingSpaces(numeral.end)
      guard let end = text.skipping("°", at: place) ?? text.skipping("℃", at: place) else {
        return nil
      }
      var unit = "C"
      if case .fahrenheit = prefix.sense { unit = "F" }
      return amount(
        .temperature, numeral.value, unit, numeral, from: prefix.start, end: end,
        rule: "temperature")
    default: return nil
    }
  }

  /// 第3回, 第2子, 第一; 第三者 and 第一に rank nothing.
  private mutating func ordinal(_ numeral: Numeral, from start: Int) -> Int? {
    if let (_, end) = JapaneseFigureWords.notOrdinals.longest(
      in: text.bytes, from: start, to: text.end)
    {
      floor = max(floor, end)
      return end
    }
    if let (quarter, end) = quarterName(at: numeral.start) {
      var date = WrittenDate()
      date.part = .quarter(quarter)
      return found(FigureDraft(.date, .date(date), range: start..<end, rule: "quarter"))
    }
    if let (row, end) = JapaneseCounters.table.longest(
      in: text.bytes, from: numeral.end, to: text.end)
    {
      switch row.counter {
      case .clause(let unit): return clauseFromOrdinal(unit, numeral, end: end)
      case .things(let unit):
        return amount(
          .ordinal, numeral.value, unit, numeral, from: start, end: end, rule: "ordinal")
      case .rank(let unit):
        return amount(
          .ordinal, numeral.value, unit, numeral, from: start, end: end, rule: "ordinal")
      default: break
      }
    }
    if text.ends("別表", at: start) || text.ends("様式", at: start) {
      return named(numeral, end: numeral.end)
    }
    guard let end = openNounEnd(from: numeral.end), end - numeral.end <= 18 else {
      return amount(
        .ordinal, numeral.value, "", numeral, from: start, end: numeral.end, rule: "ordinal")
    }
    return amount(
      .ordinal, numeral.value, text.string(numeral.end..<end), numeral, from: start, end: end,
      rule: "ordinal")
  }

  private mutating func clauseFromOrdinal(_ unit: String, _ numeral: Numeral, end: Int) -> Int? {
    var last = end
    while text.starts("の", at: last), let part = numerals.numeral(at: last + 3),
      part.start == last + 3, part.small != nil,
      JapaneseCounters.table.longest(in: text.bytes, from: part.end, to: text.end) == nil
    {
      last = part.end
    }
    var draft = FigureDraft(
      .ordinal, .number(ExactNumber(numeral.value)), unit: unit,
      range: (numeral.start - 3)..<last, rule: "clause")
    draft.isInName = true
    return found(draft)
  }
}
