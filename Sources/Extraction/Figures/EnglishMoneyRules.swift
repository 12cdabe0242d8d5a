internal import Lexicon
internal import PolicyModel

/// Money, heat and measures in English: $3 million, £1.2bn, 188 miles an hour.
extension EnglishFigureScanner {
  /// $3 million, £1.2bn, € 5, ¾.
  mutating func scanSign(at offset: Int) -> Int {
    if let end = fractionSign(at: offset) { return end }
    guard
      let (currency, end) = EnglishMoney.signs.longest(
        in: text.bytes, from: offset, to: text.end)
    else { return offset + text.width(offset) }
    let place = text.skippingSpaces(end)
    let isNegative = text.byte(place) == 0x2D && text.isDigit(place + 1)
    let first = isNegative ? place + 1 : place
    guard place - end <= 1, var numeral = numerals.numeral(at: first),
      numeral.start == first || isNegative, !numeral.isWord
    else { return end }
    if isNegative, numeral.start == first { numeral.value = numeral.value * ExactDecimal(-1) }
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
    if text.byte(offset - 1) == 0x2D && isFreeSign(offset - 1) || text.ends("−", at: offset) {
      numeral.value = numeral.value * ExactDecimal(-1)
      start = text.previous(offset)
    }
    if let before = wordBefore(offset), before == "minus" || before == "negative" {
      numeral.value = numeral.value * ExactDecimal(-1)
      start = max(floor, offset - before.utf8.count - 1)
    }
    return amount(.money, numeral, currency.code, from: start, end: numeral.end, rule: "money")
  }

  /// £10–20m: the second end of a range of money, with its letter of scale.
  private mutating func endOfMoney(_ numeral: EnglishNumeral) -> Int? {
    guard let last = drafts.last, last.kind == .money, last.power == 0, numeral.power == 0,
      !numeral.isWord, text.string(last.range.upperBound..<numeral.start).count <= 4,
      ["–", "-", " to ", "~"].contains(text.string(last.range.upperBound..<numeral.start))
    else { return nil }
    var scaled = numeral
    scale(&scaled)
    guard scaled.power > 0 else { return nil }
    return amount(.money, scaled, last.unit, end: scaled.end, rule: "money")
  }

  /// A minus that ties nothing: $300-$400 is a range.
  private func isFreeSign(_ offset: Int) -> Bool {
    let before = text.byte(offset - 1)
    return before == 0 || before == 0x20 || before == 0x28
  }

  /// Letters of scale behind an amount of money: 1.2bn, 2m, 2.5 B.
  func scale(_ numeral: inout EnglishNumeral) {
    let place = text.byte(numeral.end) == 0x20 ? numeral.end + 1 : numeral.end
    guard numeral.power == 0,
      let (power, end) = EnglishNumbers.moneyScales.longest(
        in: text.bytes, from: place, to: text.end), !text.isLetter(end), !text.isDigit(end),
      place == numeral.end || text.byte(end) != 0x2E && text.byte(end) != 0x27
    else { return }
    numeral.value = numeral.value * ExactDecimal(1).scaled(byPowerOfTen: power)
    numeral.end = end
    numeral.power = power
  }

  mutating func fractionSign(at offset: Int) -> Int? {
    guard let (value, end) = numerals.vulgarFraction(at: offset) else { return nil }
    var numeral = EnglishNumeral(start: offset, end: end, value: value)
    numeral.isFraction = true
    if let last = length(numeral) ?? measure(numeral) { return last }
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
      numeral.start == place, currency.code != "COP" || place > end
    else { return nil }
    scale(&numeral)
    return amount(.money, numeral, currency.code, from: offset, end: numeral.end, rule: "money")
  }

  /// 3 dollars 50 cents, 143.80 yen, 75 USD million, 30 MUSD, 100 ₡.
  mutating func money(_ numeral: EnglishNumeral) -> Int? {
    let place = text.skippingSpaces(numeral.end)
    guard place - numeral.end <= 1, !numeral.isOrdinal else { return nil }
    if let end = signBehind(numeral, at: place) ?? endOfMoney(numeral) { return end }
    var scaled = numeral
    var start = place
    if text.byte(place) == 0x4D || text.byte(place) == 0x42, isCode(at: place + 1) {
      scaled.value =
        numeral.value * ExactDecimal(1).scaled(byPowerOfTen: text.byte(place) == 0x4D ? 6 : 9)
      start += 1
    } else if place == numeral.end {
      // 2m euros.
      scale(&scaled)
      if scaled.end > numeral.end { start = text.skippingSpaces(scaled.end) }
    }
    guard let (currency, end) = currency(at: start) else { return pounds(numeral, at: place) }
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

  /// The currency that a name or code names: dollars, Swiss francs, USD.
  func currency(at offset: Int) -> (CurrencyName, Int)? {
    guard
      let (currency, end) = EnglishMoney.names.longest(
        in: text.bytes, from: offset, to: text.end)
        ?? EnglishMoney.codes.longest(in: text.bytes, from: offset, to: text.end),
      !text.isLetter(end), !text.isDigit(end), text.isLetter(end - 1), !isContraction(at: end)
    else { return nil }
    return (currency, end)
  }

  /// A day or two won't matter: no won.
  private func isContraction(at offset: Int) -> Bool {
    guard let behind = text.skipping("'", at: offset) ?? text.skipping("’", at: offset) else {
      return false
    }
    return text.byte(behind) == 0x74 && !text.isLetter(behind + 1)
  }

  /// 40€, 5$, 99¢, 40p.
  private mutating func signBehind(_ numeral: EnglishNumeral, at place: Int) -> Int? {
    if let (sign, end) = EnglishMoney.signs.longest(in: text.bytes, from: place, to: text.end),
      // A larger one £26: the sign is of what stands behind it.
      !text.isLetter(place), !text.isDigit(end) || text.byte(place - 1) != 0x20,
      text.byte(place) >= 0x80 || !text.isDigit(text.skippingSpaces(end))
    {
      return amount(.money, numeral, sign.code, end: end, rule: "money")
    }
    var minor = numeral
    if let end = text.skipping("¢", at: place) {
      minor.value = cents(numeral)
      return amount(.money, minor, "USD", end: end, rule: "money")
    }
    if place == numeral.end, let end = text.skipping("p", at: place), !text.isLetter(end),
      !text.isDigit(end), numeral.small.map({ $0 < 100 }) ?? false
    {
      minor.value = cents(numeral)
      return amount(.money, minor, "GBP", end: end, rule: "money")
    }
    return nil
  }

  /// Pounds are money where pence follow, millions are named or the sentence speaks of money.
  private mutating func pounds(_ numeral: EnglishNumeral, at place: Int) -> Int? {
    guard let end = text.skipping("pounds", at: place) ?? text.skipping("pound", at: place) else {
      return nil
    }
    if let (coins, behind) = coins(at: end), text.ends("pence", at: behind) {
      var whole = numeral
      whole.value = ExactNumber((numeral.value.decimal ?? .zero) + coins)
      return amount(.money, whole, "GBP", end: behind, rule: "money")
    }
    let isPlural = text.ends("s", at: end) && !text.isLetter(end)
    if numeral.power >= 5 && !text.isLetter(end)
      || isPlural && !text.starts(" of ", at: end)
        && (text.holds(EnglishFigureWords.moneyTalk) || !(numeral.value < ExactNumber(1000)))
        && !text.holds(EnglishFigureWords.weightTalk)
    {
      return amount(.money, numeral, "GBP", end: end, rule: "money")
    }
    return nil
  }

  func isCode(at offset: Int) -> Bool {
    EnglishMoney.codes.end(in: text.bytes, from: offset, to: text.end) == offset + 3
  }

  func cents(_ numeral: EnglishNumeral) -> ExactNumber {
    numeral.value * ExactDecimal(1).scaled(byPowerOfTen: -2)
  }

  /// "50 cents" or a bare "50" behind dollars.
  func coins(at offset: Int) -> (ExactDecimal, Int)? {
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

  mutating func temperature(_ numeral: EnglishNumeral) -> Int? {
    let place = text.skippingSpaces(numeral.end)
    guard place - numeral.end <= 1, !numeral.isOrdinal,
      let (scale, end) = EnglishMoney.temperatures.longest(
        in: text.bytes, from: place, to: text.end), !text.isLetter(end), !text.isDigit(end)
    else { return nil }
    if let behind = text.skipping(" below zero", at: end) {
      var cold = numeral
      cold.value = numeral.value * ExactDecimal(-1)
      return amount(.temperature, cold, scale, end: behind, rule: "temperature")
    }
    return amount(.temperature, numeral, scale, end: end, rule: "temperature")
  }

  mutating func measure(_ numeral: EnglishNumeral) -> Int? {
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
    if symbol == "in", end - place == 2, text.byte(numeral.end) == 0x20 || numeral.isWord {
      return nil
    }
    if symbol == "m", place == numeral.end, let next = wordAfter(end), next.start == end + 1,
      EnglishFigureWords.countedInMillions.contains(next.word)
    {
      // 2m people.
      var millions = numeral
      millions.value = numeral.value * ExactDecimal(1).scaled(byPowerOfTen: 6)
      millions.end = end
      millions.digitCount = 0
      return count(millions)
    }
    if symbol == "pm", numeral.isWord || numeral.small.map({ $0 <= 12 }) ?? false { return nil }
    if let end = part(of: symbol, numeral, at: end) { return end }
    var unit = symbol
    var last = isBracketed ? end + 1 : end
    if let (time, behind) = EnglishMeasures.perTime.longest(
      in: text.bytes, from: end, to: text.end), !text.isLetter(behind)
    {
      unit += "/" + time
      last = behind
    }
    return amount(.dimension, numeral, unit, end: last, rule: "measure")
  }

  /// A measure with a smaller one behind it: 5 feet 10 inches.
  private mutating func part(
    of symbol: String, _ numeral: EnglishNumeral, at end: Int
  ) -> Int? {
    guard symbol == "ft", let (inches, behind) = inchesBehind(at: end),
      let feet = numeral.value.decimal,
      let value = ExactNumber(feet * ExactDecimal(12) + inches, over: ExactDecimal(12))
    else { return nil }
    var whole = numeral
    whole.value = value
    return amount(.dimension, whole, symbol, end: behind, rule: "measure")
  }

  /// 5 ft 2 in.
  func inchesBehind(at offset: Int) -> (ExactDecimal, Int)? {
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

  /// 9" and 6'2".
  mutating func inches(_ numeral: EnglishNumeral) -> Int? {
    if text.byte(numeral.end) == 0x27, !numeral.isWord, text.isDigit(numeral.end + 1),
      let inches = numerals.numeral(at: numeral.end + 1), text.byte(inches.end) == 0x22,
      let feet = numeral.value.decimal, let rest = inches.value.decimal,
      let value = ExactNumber(feet * ExactDecimal(12) + rest, over: ExactDecimal(12))
    {
      var whole = numeral
      whole.value = value
      return amount(.dimension, whole, "ft", end: inches.end + 1, rule: "measure")
    }
    guard text.byte(numeral.end) == 0x22, text.byte(numeral.end + 1) == 0x20, !numeral.isWord,
      numeral.small.map({ $0 < 200 }) ?? true, text.byte(numeral.start - 1) != 0x22
    else { return nil }
    return amount(.dimension, numeral, "in", end: numeral.end + 1, rule: "measure")
  }
}
