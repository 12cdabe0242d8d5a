internal import Lexicon
internal import PolicyModel

/// A number as English texts write it, in digits, words or both.
struct EnglishNumeral {
  var start: Int
  var end: Int
  var value: ExactNumber
  var isOrdinal = false
  var isFraction = false
  var isWord = false
  /// Digits of a plain run, 0 for words and scaled numbers.
  var digitCount = 0
  var hasSeparators = false
  var power = 0

  var small: Int? { isFraction ? nil : value.decimal?.int }
}

/// Reads English numbers: 1.2 million, two hundred and six, two-thirds, 2 1/4.
struct EnglishNumerals {
  let text: SentenceText
  private let digits: JapaneseNumeral

  init(text: SentenceText) {
    self.text = text
    digits = JapaneseNumeral(text: text)
  }

  /// The number that begins at an offset, with sign, scale words and fraction.
  func numeral(at offset: Int) -> EnglishNumeral? {
    guard var number = phrase(at: offset) else { return nil }
    number = withFraction(number)
    if let sign = signStart(before: offset) {
      number.value = number.value * ExactDecimal(-1)
      number.start = sign
    }
    return number
  }

  // MARK: Words and digits

  private func phrase(at offset: Int) -> EnglishNumeral? {
    var sum = Sum()
    var position = offset
    var result: EnglishNumeral?
    var digitCount = 0
    var hasSeparators = false
    var isWord = false
    var parts = 0
    while parts < 24 {
      parts += 1
      let place = parts == 1 ? position : joint(at: position, sum)
      guard let place else { break }
      if text.isDigit(place) || text.byte(place) == 0x2E && text.isDigit(place + 1) {
        guard sum.takesDigits, let run = run(at: place) else { break }
        if parts == 1 {
          digitCount = run.count
          hasSeparators = run.hasSeparators
        } else if scaleFollows(run.end) == nil && !sum.hasScale {
          break
        }
        sum.digits(run.value)
        position = run.end
      } else if let (word, end) = word(at: place), sum.takes(word, isFirst: parts == 1), parts == 1 || !isPlural(word, end) {
        if parts == 1 { isWord = true }
        sum.add(word)
        position = end
        if sum.isFinished { parts = 24 }
      } else {
        break
      }
      result = EnglishNumeral(start: offset, end: position, value: ExactNumber(sum.value))
    }
    guard var number = result else { return nil }
    if let (decimals, end) = point(at: number.end), isWord {
      number.value = ExactNumber(sum.value + decimals)
      number.end = end
    }
    number.isOrdinal = sum.isOrdinal
    number.isWord = isWord
    number.power = sum.lastPower
    number.digitCount = sum.lastPower > 0 ? 0 : digitCount
    number.hasSeparators = hasSeparators
    return number
  }

  /// hundredths and fifths are denominators, not the end of a number.
  private func isPlural(_ word: EnglishNumbers.Word, _ end: Int) -> Bool {
    switch word {
    case .ordinalUnit, .ordinalTens, .ordinalScale: text.byte(end - 1) | 0x20 == 0x73
    default: false
    }
  }

  private struct Run {
    var value: ExactDecimal
    var end: Int
    var count: Int
    var hasSeparators: Bool
  }

  private func run(at offset: Int) -> Run? {
    if let indian = indianRun(at: offset) { return indian }
    guard let numeral = digits.coefficient(at: offset), let run = numeral.coefficient else {
      return nil
    }
    var value = run.value
    var end = numeral.end
    let mark = text.byte(end)
    if mark == 0x5E, let (raised, behind) = raised(value, at: end + 1) {
      return Run(value: raised, end: behind, count: 0, hasSeparators: true)
    }
    if mark == 0x65 || mark == 0x45, let (power, behind) = Exponent(text: text).power(at: end + 1) {
      value = value.scaled(byPowerOfTen: power)
      end = behind
    } else if (mark | 0x20) == 0x6B, !text.isLetter(end + 1), !text.isDigit(end + 1) {
      value = value.scaled(byPowerOfTen: 3)
      end += 1
    } else if text.byte(end) == 0x20, (text.byte(end + 1) | 0x20) == 0x6B, !text.isLetter(end + 2),
      !text.isDigit(end + 2), run.scale > 0
    {
      value = value.scaled(byPowerOfTen: 3)
      end += 2
    }
    return Run(
      value: value, end: end, count: numeral.digitCount, hasSeparators: numeral.hasSeparators)
  }

  /// 2.5^+3: a power that is a decimal again.
  private func raised(_ base: ExactDecimal, at offset: Int) -> (ExactDecimal, Int)? {
    guard let (power, end) = Exponent(text: text).power(at: offset), abs(power) <= 30 else {
      return nil
    }
    var value = ExactDecimal.one
    for _ in 0..<abs(power) { value = value * base }
    if power >= 0 { return (value, end) }
    return ExactNumber(.one, over: value)?.decimal.map { ($0, end) }
  }

  /// 12,34,567.89 as India groups digits.
  private func indianRun(at offset: Int) -> Run? {
    var position = offset
    var bytes: [UInt8] = []
    var pairs = 0
    while text.isDigit(position), bytes.count < 2 {
      bytes.append(text.byte(position))
      position += 1
    }
    guard text.byte(position) == 0x2C else { return nil }
    while text.byte(position) == 0x2C, text.isDigit(position + 1), text.isDigit(position + 2),
      text.byte(position + 3) == 0x2C
    {
      bytes += [text.byte(position + 1), text.byte(position + 2)]
      position += 3
      pairs += 1
    }
    guard pairs > 0, text.byte(position) == 0x2C, text.isDigit(position + 3),
      !text.isDigit(position + 4)
    else { return nil }
    bytes += [text.byte(position + 1), text.byte(position + 2), text.byte(position + 3)]
    position += 4
    if text.byte(position) == 0x2E, text.isDigit(position + 1) {
      bytes.append(0x2E)
      position += 1
      while text.isDigit(position) {
        bytes.append(text.byte(position))
        position += 1
      }
    }
    return ExactDecimal(utf8: bytes).map {
      Run(value: $0, end: position, count: bytes.count, hasSeparators: true)
    }
  }

  /// A number word that ends at a word's end.
  func word(at offset: Int) -> (EnglishNumbers.Word, Int)? {
    guard
      let (word, end) = EnglishNumbers.table.longest(in: text.bytes, from: offset, to: text.end),
      !text.isLetter(end)
    else { return nil }
    return (word, end)
  }

  private func scaleFollows(_ offset: Int) -> Int? {
    let place = text.skippingSpaces(offset)
    if case .scale(let power)? = word(at: place)?.0 { return power }
    return nil
  }

  /// Over a space, a hyphen or "and" to the next part of the number.
  private func joint(at offset: Int, _ sum: Sum) -> Int? {
    let byte = text.byte(offset)
    if byte == 0x2D || byte == 0x20 {
      var place = text.skippingSpaces(offset)
      if text.byte(place) == 0x2D { place = text.skippingSpaces(place + 1) }
      if text.starts("and ", at: place) {
        return sum.takesAnd ? text.skippingSpaces(place + 4) : nil
      }
      return place
    }
    return nil
  }

  /// "point zero three" behind words.
  private func point(at offset: Int) -> (ExactDecimal, Int)? {
    guard text.starts(" point ", at: offset) else { return nil }
    var bytes: [UInt8] = [0x30, 0x2E]
    var position = offset + 6
    while bytes.count < 20, text.byte(position) == 0x20 || text.byte(position) == 0x2D,
      let (word, end) = word(at: position + 1)
    {
      switch word {
      case .unit(let value) where value < 10: bytes.append(UInt8(0x30 + value))
      case .tens(let value):
        bytes.append(UInt8(0x30 + value / 10))
        if case .unit(let one)? = text.byte(end) == 0x2D ? self.word(at: end + 1)?.0 : nil {
          bytes.append(UInt8(0x30 + one))
          position = self.word(at: end + 1)?.1 ?? end
          continue
        }
      default: return nil
      }
      position = end
    }
    return bytes.count > 2 ? ExactDecimal(utf8: bytes).map { ($0, position) } : nil
  }

  // MARK: Fractions

  private func withFraction(_ number: EnglishNumeral) -> EnglishNumeral {
    if let result = slashed(number) ?? overOrIn(number) ?? parts(number) ?? mixed(number) {
      return result
    }
    return number
  }

  /// 3/4 and 2 1/4.
  private func slashed(_ number: EnglishNumeral) -> EnglishNumeral? {
    guard !number.isWord, number.digitCount > 0, !number.isOrdinal else { return nil }
    if text.byte(number.end) == 0x2F, text.isDigit(number.end + 1),
      let bottom = digits.coefficient(at: number.end + 1), let run = bottom.coefficient,
      text.byte(bottom.end) != 0x2F, run.scale == 0, let top = number.value.decimal,
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
    return added(fraction, to: number, end: bottom.end)
  }

  /// One over three, 1 in 5.
  private func overOrIn(_ number: EnglishNumeral) -> EnglishNumeral? {
    guard let top = number.small, top > 0, !number.isOrdinal else { return nil }
    let isIn = text.starts(" in ", at: number.end)
    guard isIn || text.starts(" over ", at: number.end) else { return nil }
    guard let bottom = phrase(at: number.end + (isIn ? 4 : 6)), let low = bottom.small, top < low,
      !bottom.isOrdinal, !isIn || top < 10 && low <= 1000,
      let numerator = number.value.decimal, let denominator = bottom.value.decimal,
      let value = ExactNumber(numerator, over: denominator)
    else { return nil }
    if !isIn
      && EnglishDateWords.units.end(
        in: text.bytes, from: text.skippingSpaces(bottom.end), to: text.end) >= 0
    {
      return nil
    }
    var result = number
    result.value = value
    result.end = bottom.end
    result.isFraction = true
    return result
  }

  /// Two-thirds, one twenty-fifth, three halves.
  private func parts(_ number: EnglishNumeral) -> EnglishNumeral? {
    guard !number.isOrdinal, number.isWord || number.digitCount <= 2, number.isWord,
      let top = number.value.decimal
    else { return nil }
    let byte = text.byte(number.end)
    guard byte == 0x20 || byte == 0x2D else { return nil }
    let place = text.skippingSpaces(number.end + 1)
    guard let (denominator, end) = denominator(at: place, of: top == .one),
      let value = ExactNumber(top, over: denominator)
    else { return nil }
    var result = number
    result.value = value
    result.end = end
    result.isFraction = true
    return result
  }

  private func denominator(at place: Int, of isOne: Bool) -> (ExactDecimal, Int)? {
    if case .part(let value)? = word(at: place)?.0, let end = word(at: place)?.1 {
      return (ExactDecimal(value), end)
    }
    guard let number = phrase(at: place), number.isOrdinal, let value = number.value.decimal,
      value > ExactDecimal(2)
    else { return nil }
    let isPlural = text.byte(number.end - 1) | 0x20 == 0x73
    return isPlural || isOne ? (value, number.end) : nil
  }

  /// Five and a quarter, two and a half, two and fifty-four hundredths.
  private func mixed(_ number: EnglishNumeral) -> EnglishNumeral? {
    guard !number.isOrdinal, !number.isFraction, text.starts(" and ", at: number.end) else {
      return nil
    }
    guard var (fraction, end) = fraction(at: number.end + 5) else { return nil }
    if case .scale(let power)? = word(at: text.skippingSpaces(end))?.0, power < number.power,
      let last = word(at: text.skippingSpaces(end))?.1
    {
      // One billion and a half million.
      fraction = fraction * ExactDecimal(1).scaled(byPowerOfTen: power)
      end = last
    } else if number.power >= 6 {
      // Two million and a half is 2.5 million.
      fraction = fraction * ExactDecimal(1).scaled(byPowerOfTen: number.power)
    }
    return added(fraction, to: number, end: end)
  }

  /// A half, one third, half, three quarters.
  func fraction(at offset: Int) -> (ExactNumber, Int)? {
    if let place = text.skipping("a ", at: offset) ?? text.skipping("one ", at: offset) {
      if let (denominator, end) = denominator(at: place, of: true) {
        return ExactNumber(.one, over: denominator).map { ($0, end) }
      }
    }
    if case .part(let value)? = word(at: offset)?.0, value == 2, let end = word(at: offset)?.1 {
      return ExactNumber(.one, over: ExactDecimal(2)).map { ($0, end) }
    }
    guard let number = phrase(at: offset), !number.isOrdinal, number.isWord,
      let part = parts(number)
    else { return nil }
    return (part.value, part.end)
  }

  private func added(_ fraction: ExactNumber, to number: EnglishNumeral, end: Int)
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
    for word in ["minus", "negative", "Minus", "Negative"] where text.ends(word, at: place) {
      return place > offset - 2 ? place - word.utf8.count : nil
    }
    if text.ends("−", at: offset) { return offset - 3 }
    guard text.byte(place - 1) == 0x2D, place - 1 >= text.start, text.isDigit(offset),
      offset - place <= 1
    else { return nil }
    let before = text.byte(place - 2)
    let isFree = place - 1 == text.start || before == 0x20 || before == 0x28
    guard isFree else { return nil }
    if place < offset, text.skippingSpaces(before: place - 1) > text.start { return nil }
    return place - 1
  }
}

/// The running sum of a number in words.
private struct Sum {
  private var total = ExactDecimal.zero
  private var current = ExactDecimal.zero
  private var hasCurrent = false
  private var lastScale = Int.max
  private var lastUnit = 0
  private(set) var lastPower = 0
  private(set) var isOrdinal = false
  private(set) var hasScale = false
  /// What may still be added below: 100 behind hundreds, 10 behind tens.
  private var room = Int.max

  var value: ExactDecimal { total + current }
  var isFinished: Bool { isOrdinal }
  var takesDigits: Bool { !hasCurrent }
  var takesAnd: Bool { hasScale }

  mutating func digits(_ value: ExactDecimal) {
    current = value
    hasCurrent = true
    room = 0
  }

  func takes(_ word: EnglishNumbers.Word, isFirst: Bool) -> Bool {
    switch word {
    case .unit(let value), .ordinalUnit(let value): value < room && (isFirst || value > 0)
    case .tens(let value), .ordinalTens(let value): value < room
    case .scale(let power):
      !isFirst && (power == 2 ? room != 0 || hasCurrent : power < lastScale)
    case .ordinalScale: !isFirst
    case .dozen: !isFirst
    case .part: false
    }
  }

  mutating func add(_ word: EnglishNumbers.Word) {
    switch word {
    case .unit(let value):
      current = current + ExactDecimal(value)
      lastUnit = value
      room = 0
      hasCurrent = true
    case .tens(let value):
      current = current + ExactDecimal(value)
      room = 10
      hasCurrent = true
    case .ordinalUnit(let value), .ordinalTens(let value):
      current = current + ExactDecimal(value)
      isOrdinal = true
    case .scale(2):
      current = (hasCurrent ? current : .one).scaled(byPowerOfTen: 2)
      room = 100
      hasCurrent = true
      hasScale = true
      lastPower = max(lastPower, 2)
    case .scale(let power): scale(power)
    case .ordinalScale(let power):
      scale(power)
      isOrdinal = true
    case .dozen:
      // Three hundred and two dozens are 324.
      current =
        hasScale && hasCurrent && lastUnit > 0
        ? current + ExactDecimal(lastUnit * 11) : (hasCurrent ? current : .one) * ExactDecimal(12)
      room = 0
    case .part: break
    }
  }

  private mutating func scale(_ power: Int) {
    total = total + (hasCurrent ? current : .one).scaled(byPowerOfTen: power)
    current = .zero
    hasCurrent = false
    room = Int.max
    lastScale = power
    lastPower = power
    hasScale = true
  }
}
