internal import Lexicon
internal import PolicyModel

/// Fractions in English: two-thirds, 2 1/4, five and a quarter, 1 in 5.
extension EnglishNumerals {
  func withFraction(_ number: EnglishNumeral) -> EnglishNumeral {
    if let result = slashed(number) ?? signed(number) ?? oneOfMany(number) ?? overOrIn(number)
      ?? parts(number).map(partOfScale) ?? mixed(number)
    {
      return result
    }
    return number
  }

  /// 3/4 and 2 1/4.
  func slashed(_ number: EnglishNumeral) -> EnglishNumeral? {
    guard !number.isWord, number.digitCount > 0, !number.isOrdinal else { return nil }
    let stroke = text.byte(number.end) == 0x2F ? number.end + 1 : text.skipping("⁄", at: number.end)
    if let stroke, text.isDigit(stroke),
      let bottom = digits.coefficient(at: stroke), let run = bottom.coefficient,
      text.byte(bottom.end) != 0x2F, run.scale == 0, let top = number.value.decimal,
      !isYearPair(number, bottom.digitCount),
      let value = ExactNumber(top, over: run.value)
    {
      var result = number
      result.value = value
      result.end = bottom.end
      result.isFraction = true
      return result
    }
    let place = text.skippingSpaces(number.end)
    guard place > number.end, place - number.end <= 2,
      let top = digits.coefficient(at: place), text.isDigit(place),
      text.byte(top.end) == 0x2F, let bottom = digits.coefficient(at: top.end + 1),
      let numerator = top.coefficient, let denominator = bottom.coefficient,
      numerator.mantissa < denominator.mantissa, top.digitCount <= 2, bottom.digitCount <= 3,
      text.byte(bottom.end) != 0x2F,
      let fraction = ExactNumber(numerator.value, over: denominator.value)
    else { return nil }
    return added(fraction, to: number, end: bottom.end).map(scaled)
  }

  /// 2014/15 and 2014/2018 are years.
  private func isYearPair(_ number: EnglishNumeral, _ digits: Int) -> Bool {
    guard number.digitCount == 4, let year = number.small else { return false }
    return (1800...2199).contains(year) && (digits == 2 || digits == 4)
  }

  /// One over three, 1 in 5.
  func overOrIn(_ number: EnglishNumeral) -> EnglishNumeral? {
    guard text.byte(number.end) == 0x20, !number.isOrdinal, let top = number.small, top > 0 else {
      return nil
    }
    let letter = text.byte(number.end + 1)
    guard letter == 0x69 || letter == 0x6F else { return top == 1 ? oneOf(number) : nil }
    var behind: Int?
    for word in [" in ", " in every ", " over ", " out of ", " out of every "] {
      behind = text.skipping(word, at: number.end) ?? behind
    }
    guard let behind else { return top == 1 ? oneOf(number) : nil }
    let isIn = !text.starts(" o", at: number.end)
    guard let bottom = phrase(at: behind), let low = bottom.small,
      top < low || isDivision(number, bottom, low), !bottom.isOrdinal,
      !isIn || top < 10 && low <= 1000,
      let numerator = number.value.decimal, let denominator = bottom.value.decimal,
      let value = ExactNumber(numerator, over: denominator)
    else { return nil }
    if !isIn
      && EnglishDateWords.units.end(
        in: text.bytes, from: text.skippingSpaces(bottom.end), to: text.end) >= 0
    {
      return nil
    }
    return number.fraction(value, upTo: bottom.end)
  }

  /// One nurse in eight left: a share, unless the second number counts something else.
  private func oneOf(_ number: EnglishNumeral) -> EnglishNumeral? {
    var end = number.end + 1
    guard text.byte(number.end) == 0x20, number.isWord else { return nil }
    while text.isLetter(end) { end += 1 }
    guard end > number.end + 3, !text.ends("s", at: end), !text.ends("ly", at: end),
      let behind = text.skipping(" in ", at: end) ?? text.skipping(" in every ", at: end),
      let bottom = phrase(at: behind), let low = bottom.small, (2...1_000).contains(low),
      !bottom.isOrdinal, bottom.value.decimal != nil, let denominator = bottom.value.decimal,
      let value = ExactNumber(.one, over: denominator)
    else { return nil }
    var next = bottom.end
    if text.byte(next) == 0x20, text.isLetter(next + 1) {
      var last = next + 1
      while text.isLetter(last) { last += 1 }
      let word = text.lowered((next + 1)..<last)
      guard EnglishSubjectWords.verbs.contains(word) || EnglishSubjectWords.finite.contains(word)
      else { return nil }
      next = last
    } else if text.byte(next) == 0x2D || text.byte(next) == 0x25 {
      return nil
    }
    return number.fraction(value, upTo: bottom.end)
  }

  /// Ten over three: all that is said.
  private func isDivision(_ top: EnglishNumeral, _ bottom: EnglishNumeral, _ low: Int) -> Bool {
    guard low > 0, text.starts(" over ", at: top.end), top.isWord == bottom.isWord else {
      return false
    }
    let mark = text.byte(bottom.end)
    return top.start == text.start && (mark == 0 || mark == 0x2E && bottom.end + 1 >= text.end)
  }

  /// Two-thirds, one twenty-fifth, three halves.
  func parts(_ number: EnglishNumeral) -> EnglishNumeral? {
    guard !number.isOrdinal, number.isWord || number.digitCount <= 2, number.isWord,
      let top = number.value.decimal
    else { return nil }
    let byte = text.byte(number.end)
    guard byte == 0x20 || byte == 0x2D else { return nil }
    let place = text.skippingSpaces(number.end + 1)
    guard let (denominator, end) = denominator(at: place, of: top == .one),
      let value = ExactNumber(top, over: denominator), !isCountOfQuarters(number, place)
    else { return nil }
    var result = number
    result.value = value.decimal?.isInteger ?? false ? divided(number, place) ?? value : value
    result.end = end
    result.isFraction = true
    return result
  }

  /// One hundred thirty fifths: nobody says 26 as 130 fifths; the tens are the denominator's.
  private func divided(_ number: EnglishNumeral, _ place: Int) -> ExactNumber? {
    guard case .ordinalUnit(let unit)? = word(at: place)?.0, unit < 10 else { return nil }
    var starts: [Int] = []
    var position = number.start
    while position < number.end, starts.count < 24, let (_, end) = word(at: position) {
      starts.append(position)
      position = text.skippingSpaces(end)
      if text.byte(position) == 0x2D { position += 1 }
      if let next = text.skipping("and ", at: position) { position = next }
    }
    for start in starts.dropFirst().reversed() {
      let before = EnglishNumerals(
        text: SentenceText(
          bytes: text.bytes, start: text.start, end: text.skippingSpaces(before: start)))
      guard let top = before.phrase(at: number.start)?.value.decimal,
        let tens = phrase(at: start), tens.end == number.end, let head = tens.small,
        head % 10 == 0, head >= 20, head % 100 != 10,
        let value = ExactNumber(top, over: ExactDecimal(head + unit)),
        !(value.decimal?.isInteger ?? false)
      else { continue }
      return value
    }
    return nil
  }

  /// The last three quarters are lengths of time.
  private func isCountOfQuarters(_ number: EnglishNumeral, _ place: Int) -> Bool {
    text.starts("quarters", at: place)
      && EnglishDateWords.windows.longest(
        in: text.bytes, endingAt: text.skippingSpaces(before: number.start), from: text.start)
        != nil
  }

  func denominator(at place: Int, of isOne: Bool) -> (ExactDecimal, Int)? {
    if case .part(let value)? = word(at: place)?.0, let end = word(at: place)?.1 {
      return (ExactDecimal(value), end)
    }
    if case .tens(let tens)? = word(at: place)?.0, let next = word(at: place)?.1,
      text.byte(next) == 0x2D || text.byte(next) == 0x20,
      case .ordinalUnit(let unit)? = word(at: next + 1)?.0, unit < 10,
      let end = word(at: next + 1)?.1, isPlural(.ordinalUnit(unit), end)
    {
      // Three twenty-fifths.
      return (ExactDecimal(tens + unit), end)
    }
    guard let number = phrase(at: place), number.isOrdinal, let value = number.value.decimal,
      value > ExactDecimal(2)
    else { return nil }
    let isPlural = text.byte(number.end - 1) | 0x20 == 0x73
    return isPlural || isOne ? (value, number.end) : nil
  }

  /// Five and a quarter, two and a half, two and fifty-four hundredths.
  func mixed(_ number: EnglishNumeral) -> EnglishNumeral? {
    guard !number.isOrdinal, !number.isFraction,
      text.starts(" and ", at: number.end) || text.starts("-and-", at: number.end)
    else { return nil }
    guard var (fraction, end) = fraction(at: number.end + 5) else { return nil }
    if case .scale(let power)? = word(at: text.skippingSpaces(end))?.0, power < number.power,
      let last = word(at: text.skippingSpaces(end))?.1
    {
      // One billion and a half million.
      fraction = fraction * ExactDecimal(1).scaled(byPowerOfTen: power)
      end = last
    } else if number.power == 0, case .scale(let power)? = word(at: text.skippingSpaces(end))?.0,
      let last = word(at: text.skippingSpaces(end))?.1
    {
      // Two and a half million.
      return added(fraction, to: number, end: last).map {
        var scaled = $0
        scaled.value = scaled.value * ExactDecimal(1).scaled(byPowerOfTen: power)
        scaled.power = power
        scaled.isFraction = scaled.value.decimal == nil
        return scaled
      }
    } else if number.power >= 6 {
      // Two million and a half is 2.5 million.
      fraction = fraction * ExactDecimal(1).scaled(byPowerOfTen: number.power)
    }
    return added(fraction, to: number, end: end)
  }

  /// A half, one third, half, three quarters.
  func fraction(at offset: Int) -> (ExactNumber, Int)? {
    if let place = text.skipping("a ", at: offset) ?? text.skipping("one ", at: offset)
      ?? text.skipping("a-", at: offset)
    {
      if let (denominator, end) = denominator(at: place, of: true) {
        return ExactNumber(.one, over: denominator).map { ($0, end) }
      }
    }
    if case .part(let value)? = word(at: offset)?.0, value == 2, let end = word(at: offset)?.1 {
      return ExactNumber(.one, over: ExactDecimal(2)).map { ($0, end) }
    }
    // 1 and 1/2.
    if text.isDigit(offset), let top = digits.coefficient(at: offset), top.digitCount == 1,
      text.byte(top.end) == 0x2F, let bottom = digits.coefficient(at: top.end + 1),
      bottom.digitCount <= 2, text.byte(bottom.end) != 0x2F, let numerator = top.coefficient,
      let denominator = bottom.coefficient, numerator.mantissa < denominator.mantissa
    {
      return ExactNumber(numerator.value, over: denominator.value).map { ($0, bottom.end) }
    }
    guard let number = phrase(at: offset), !number.isOrdinal, number.isWord,
      let part = parts(number)
    else { return nil }
    return (part.value, part.end)
  }

  func added(_ fraction: ExactNumber, to number: EnglishNumeral, end: Int)
    -> EnglishNumeral?
  {
    guard let whole = number.value.decimal,
      let sum = ExactNumber(
        whole * fraction.denominator + fraction.numerator, over: fraction.denominator)
    else { return nil }
    var result = number
    result.value = sum
    result.end = end
    result.isFraction = sum.decimal == nil
    result.digitCount = 0
    return result
  }

  /// Where a minus sign before an offset begins.
  func signStart(before offset: Int) -> Int? {
    let place = text.skippingSpaces(before: offset)
    if text.byte(place - 1) == 0x73 || text.byte(place - 1) == 0x65 {
      for word in ["minus", "negative", "Minus", "Negative"] where text.ends(word, at: place) {
        return place > offset - 2 ? place - word.utf8.count : nil
      }
    }
    if text.ends("−", at: offset) { return offset - 3 }
    guard text.byte(place - 1) == 0x2D, place - 1 >= text.start,
      text.isDigit(offset) || text.byte(offset) == 0x2E,
      offset - place <= 1
    else { return nil }
    let before = text.byte(place - 2)
    let isFree = place - 1 == text.start || before == 0x20 || before == 0x28
    guard isFree else { return nil }
    if place < offset, text.skippingSpaces(before: place - 1) > text.start { return nil }
    return place - 1
  }
}
