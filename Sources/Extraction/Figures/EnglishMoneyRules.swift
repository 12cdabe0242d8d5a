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
  func scale(_ numeral: inout EnglishNumeral) {
    guard numeral.power == 0,
      let (power, end) = EnglishNumbers.moneyScales.longest(
        in: text.bytes, from: numeral.end, to: text.end), !text.isLetter(end), !text.isDigit(end)
    else { return }
    numeral.value = numeral.value * ExactDecimal(1).scaled(byPowerOfTen: power)
    numeral.end = end
    numeral.power = power
  }

  mutating func fractionSign(at offset: Int) -> Int? {
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
  mutating func money(_ numeral: EnglishNumeral) -> Int? {
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

  mutating func feet(_ numeral: EnglishNumeral) -> Int? { nil }

  /// 9".
  mutating func inches(_ numeral: EnglishNumeral) -> Int? {
    guard text.byte(numeral.end) == 0x22, text.byte(numeral.end + 1) == 0x20, !numeral.isWord,
      numeral.small.map({ $0 < 200 }) ?? true, text.byte(numeral.start - 1) != 0x22
    else { return nil }
    return amount(.dimension, numeral, "in", end: numeral.end + 1, rule: "measure")
  }
}
