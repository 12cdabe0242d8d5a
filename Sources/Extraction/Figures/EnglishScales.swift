internal import Lexicon
internal import PolicyModel

/// Scale words behind parts of numbers: 2½ million, two point five million, a quarter of a million.
extension EnglishNumerals {
  /// The number times the scale word behind it.
  func scaled(_ number: EnglishNumeral) -> EnglishNumeral {
    let place = text.skippingSpaces(number.end)
    guard number.power == 0, place > number.end, case .scale(let power)? = word(at: place)?.0,
      let end = word(at: place)?.1
    else { return number }
    var result = number
    result.value = number.value * ExactDecimal.one.scaled(byPowerOfTen: power)
    result.end = end
    result.power = power
    result.isFraction = result.value.decimal == nil
    result.digitCount = 0
    return result
  }

  /// The end of the digits that say a spelled number again: ninety (90) days.
  func sameInBrackets(_ number: EnglishNumeral) -> Int? {
    guard !number.isOrdinal, let open = text.skipping(" (", at: number.end),
      text.isDigit(open) == number.isWord, let other = phrase(at: open),
      other.isWord != number.isWord, text.byte(other.end) == 0x29, other.value == number.value
    else { return nil }
    return other.end + 1
  }

  /// A fraction of a million or of a dozen: three quarters of a million.
  func partOfScale(_ fraction: EnglishNumeral) -> EnglishNumeral {
    guard
      let place = text.skipping(" of a ", at: fraction.end)
        ?? text.skipping(" of one ", at: fraction.end),
      let (word, end) = word(at: place)
    else { return fraction }
    var result = fraction
    switch word {
    case .scale(let power):
      result.value = fraction.value * ExactDecimal.one.scaled(byPowerOfTen: power)
      result.power = power
    case .dozen: result.value = fraction.value * ExactDecimal(12)
    default: return fraction
    }
    result.end = end
    result.isFraction = result.value.decimal == nil
    return result
  }

  /// Over a comma to a lower group of one number: two thousand, three hundred and five.
  ///
  /// Only where a scale word shows the next words to be such a group; a list of numbers has none
  /// below its first.
  func lowerGroup(at comma: Int, below scale: Int) -> Int? {
    guard scale < Int.max, scale > 2, text.byte(comma + 1) == 0x20,
      var (word, end) = word(at: comma + 2)
    else { return nil }
    if case .tens = word, text.byte(end) == 0x2D || text.byte(end) == 0x20,
      let (unit, last) = self.word(at: end + 1), case .unit = unit
    {
      (word, end) = (unit, last)
    }
    switch word {
    case .unit, .tens: break
    default: return nil
    }
    guard case .scale(let next)? = self.word(at: text.skippingSpaces(end))?.0, next < scale else {
      return nil
    }
    return comma + 2
  }

  /// One hundredth of: a fraction where a share is meant, else an ordinal.
  func oneOfMany(_ number: EnglishNumeral) -> EnglishNumeral? {
    guard number.isOrdinal, number.isWord, let parts = number.value.decimal,
      text.starts("one ", at: number.start) || text.starts("One ", at: number.start),
      !text.ends("the ", at: number.start), let power = parts.int, [100, 1000].contains(power),
      text.starts(" of ", at: number.end), let value = ExactNumber(.one, over: parts)
    else { return nil }
    var result = number
    result.value = value
    result.isOrdinal = false
    result.isFraction = true
    return result
  }

  /// ½, ¾, ⅓ right behind a whole number, or a space away: 2½ million.
  func signed(_ number: EnglishNumeral) -> EnglishNumeral? {
    guard number.digitCount > 0, !number.isOrdinal, number.value.decimal?.isInteger ?? false
    else { return nil }
    let place = text.byte(number.end) == 0x20 ? number.end + 1 : number.end
    guard let (fraction, end) = vulgarFraction(at: place) else { return nil }
    return added(fraction, to: number, end: end).map(scaled)
  }

  /// The value of a sign such as ½ and where it ends.
  func vulgarFraction(at offset: Int) -> (ExactNumber, Int)? {
    let parts: (Int, Int)
    switch text.scalar(offset) {
    case 0xBC: parts = (1, 4)
    case 0xBD: parts = (1, 2)
    case 0xBE: parts = (3, 4)
    case 0x2153: parts = (1, 3)
    case 0x2154: parts = (2, 3)
    case 0x2155: parts = (1, 5)
    case 0x2156: parts = (2, 5)
    case 0x2157: parts = (3, 5)
    case 0x2158: parts = (4, 5)
    case 0x2159: parts = (1, 6)
    case 0x215A: parts = (5, 6)
    case 0x215B: parts = (1, 8)
    case 0x215C: parts = (3, 8)
    case 0x215D: parts = (5, 8)
    case 0x215E: parts = (7, 8)
    default: return nil
    }
    return ExactNumber(ExactDecimal(parts.0), over: ExactDecimal(parts.1)).map {
      ($0, offset + text.width(offset))
    }
  }
}
