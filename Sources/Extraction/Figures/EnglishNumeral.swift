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

  /// The fraction that begins with the number and ends at an offset.
  func fraction(_ value: ExactNumber, upTo end: Int) -> EnglishNumeral {
    var fraction = self
    fraction.value = value
    fraction.end = end
    fraction.isFraction = true
    return fraction
  }
}

/// Reads English numbers: 1.2 million, two hundred and six, two-thirds, 2 1/4.
struct EnglishNumerals {
  let text: SentenceText
  let digits: JapaneseNumeral

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

  ///
  /// Behind an article (a hundred and one) the offset is the space before the scale word.
  func phrase(at offset: Int, afterArticle: Bool = false) -> EnglishNumeral? {
    guard
      afterArticle || text.isDigit(offset) || text.byte(offset) == 0x2E || word(at: offset) != nil
    else { return nil }
    var sum = NumberSum()
    if afterArticle { sum.digits(.one) }
    // Between one hundred and two hundred: two numbers.
    sum.isFirstOfTwo = text.ends("between ", at: offset) || text.ends("Between ", at: offset)
    var position = offset
    var result: EnglishNumeral?
    var digitCount = 0
    var hasSeparators = false
    var isWord = afterArticle
    var parts = afterArticle ? 1 : 0
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
      } else if let (word, end) = word(at: place), sum.takes(word, isFirst: parts == 1),
        parts == 1 || !isPlural(word, end)
      {
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
    if digitCount > 0, sum.lastPower == 0, text.byte(number.end) == 0x2E,
      case .unit(let tenths)? = word(at: number.end + 1)?.0, tenths < 10,
      let end = word(at: number.end + 1)?.1
    {
      // 7.five hours.
      number.value = ExactNumber(sum.value + ExactDecimal(tenths).scaled(byPowerOfTen: -1))
      number.end = end
    }
    number.isOrdinal = sum.isOrdinal
    number.isWord = isWord
    number.power = sum.lastPower
    if let (decimals, end) = point(at: number.end), isWord {
      number.value = ExactNumber(sum.value + decimals)
      number.end = end
      number = scaled(number)
    }
    number.digitCount = sum.lastPower > 0 ? 0 : digitCount
    number.hasSeparators = hasSeparators
    return number
  }

  /// hundredths and fifths are denominators, not the end of a number.
  func isPlural(_ word: EnglishNumbers.Word, _ end: Int) -> Bool {
    switch word {
    case .ordinalUnit, .ordinalTens, .ordinalScale: text.byte(end - 1) | 0x20 == 0x73
    default: false
    }
  }

  struct Run {
    var value: ExactDecimal
    var end: Int
    var count: Int
    var hasSeparators: Bool
  }

  func run(at offset: Int) -> Run? {
    if let grouped = indianRun(at: offset) ?? apostropheRun(at: offset) ?? spacedRun(at: offset) {
      return grouped
    }
    guard let numeral = digits.coefficient(at: offset), let run = numeral.coefficient else {
      return nil
    }
    var value = run.value
    var end = numeral.end
    let mark = text.byte(end)
    if mark == 0x5E, let (raised, behind) = raised(value, at: end + 1) {
      return Run(value: raised, end: behind, count: 0, hasSeparators: true)
    }
    if let (power, behind) = timesPower(at: end) {
      return Run(value: value * power, end: behind, count: 0, hasSeparators: true)
    }
    if let (power, behind) = attachedScale(at: end) {
      return Run(
        value: value.scaled(byPowerOfTen: power), end: behind, count: 0, hasSeparators: true)
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

  /// 1.5bn, 20M: a scale right behind the digits.
  private func attachedScale(at offset: Int) -> (Int, Int)? {
    let letter = text.byte(offset)
    if letter == 0x4D, !text.isLetter(offset + 1), !text.isDigit(offset + 1) {
      return (6, offset + 1)
    }
    guard letter | 0x20 == 0x62 || letter | 0x20 == 0x6D || letter | 0x20 == 0x74,
      text.byte(offset + 1) | 0x20 == 0x6E, !text.isLetter(offset + 2)
    else { return nil }
    return (letter | 0x20 == 0x62 ? 9 : letter | 0x20 == 0x6D ? 6 : 12, offset + 2)
  }

  /// × 10^8, x 2^10, *10^3 behind a number.
  private func timesPower(at offset: Int) -> (ExactDecimal, Int)? {
    let place = text.skippingSpaces(offset)
    guard
      let behind = text.skipping("×", at: place) ?? text.skipping("x", at: place)
        ?? text.skipping("*", at: place)
    else { return nil }
    let start = text.skippingSpaces(behind)
    guard let base = digits.coefficient(at: start), let run = base.coefficient,
      text.byte(base.end) == 0x5E
    else { return nil }
    return raised(run.value, at: base.end + 1)
  }

  /// 2.5^+3: a power that is a decimal again.
  func raised(_ base: ExactDecimal, at offset: Int) -> (ExactDecimal, Int)? {
    guard let (power, end) = Exponent(text: text).power(at: offset), abs(power) <= 30 else {
      return nil
    }
    var value = ExactDecimal.one
    for _ in 0..<abs(power) { value = value * base }
    if power >= 0 { return (value, end) }
    return ExactNumber(.one, over: value)?.decimal.map { ($0, end) }
  }

  /// A number word that ends at a word's end.
  func word(at offset: Int) -> (EnglishNumbers.Word, Int)? {
    guard
      let (word, end) = EnglishNumbers.table.longest(in: text.bytes, from: offset, to: text.end),
      !text.isLetter(end)
    else { return nil }
    return (word, end)
  }

  func scaleFollows(_ offset: Int) -> Int? {
    let place = text.skippingSpaces(offset)
    if case .scale(let power)? = word(at: place)?.0 { return power }
    return nil
  }

  /// Over a space, a hyphen or "and" to the next part of the number.
  func joint(at offset: Int, _ sum: NumberSum) -> Int? {
    let byte = text.byte(offset)
    if byte == 0x2C { return lowerGroup(at: offset, below: sum.lastScale) }
    if byte == 0x2D || byte == 0x20 {
      var place = text.skippingSpaces(offset)
      if text.byte(place) == 0x2D { place = text.skippingSpaces(place + 1) }
      if text.starts("and ", at: place) {
        let next = text.skippingSpaces(place + 4)
        return sum.takesAnd && !isPart(at: next) ? next : nil
      }
      return place
    }
    return nil
  }

  /// "one half" behind "and": two million and one half.
  private func isPart(at offset: Int) -> Bool {
    guard case .unit(1)? = word(at: offset)?.0, let end = word(at: offset)?.1,
      case .part? = word(at: text.skippingSpaces(end))?.0
    else { return false }
    return true
  }

  /// "point zero three" behind words.
  func point(at offset: Int) -> (ExactDecimal, Int)? {
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
      default: return bytes.count > 2 ? ExactDecimal(utf8: bytes).map { ($0, position) } : nil
      }
      position = end
    }
    return bytes.count > 2 ? ExactDecimal(utf8: bytes).map { ($0, position) } : nil
  }
}

/// The running sum of a number in words.
struct NumberSum {
  private var total = ExactDecimal.zero
  private var current = ExactDecimal.zero
  private var hasCurrent = false
  /// The power of the last thousand, million or the like; `Int.max` before one.
  private(set) var lastScale = Int.max
  private var lastUnit = 0
  private(set) var lastPower = 0
  private(set) var isOrdinal = false
  private(set) var hasScale = false
  /// What may still be added below: 100 behind hundreds, 10 behind tens.
  private var room = Int.max

  var value: ExactDecimal { total + current }
  var isFinished: Bool { isOrdinal }
  var takesDigits: Bool { !hasCurrent }
  var isFirstOfTwo = false
  var takesAnd: Bool { hasScale && !isFirstOfTwo }

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
    case .ordinalScale: true
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

  mutating func scale(_ power: Int) {
    total = total + (hasCurrent ? current : .one).scaled(byPowerOfTen: power)
    current = .zero
    hasCurrent = false
    room = Int.max
    lastScale = power
    lastPower = power
    hasScale = true
  }
}
