internal import PolicyModel

/// A numeral as written, before anything is known of what it counts.
struct Numeral {
  /// Where it begins, sign included.
  var start: Int
  var end: Int
  /// Digits as an integer, without sign and point, where they fit.
  var mantissa = 0
  /// How many of the digits stand behind the point.
  var scale = 0
  /// The magnitude where it does not fit a machine integer or is no plain run of digits.
  var exact: ExactDecimal?
  var isNegative = false
  /// The power of ten of the last multiplier: 12 for 兆, 0 without one.
  var power = 0
  /// How many digits the first run has.
  var digitCount = 0
  var hasSeparators = false
  var isKanji = false
  /// How many signs a kanji numeral has.
  var signCount = 0

  var value: ExactDecimal {
    let magnitude = exact ?? ExactDecimal(mantissa).scaled(byPowerOfTen: -scale)
    return isNegative ? -magnitude : magnitude
  }

  /// The value as a small integer, for calendars; nil for what is none.
  var small: Int? {
    if let exact { return isNegative ? nil : exact.int }
    return scale == 0 && !isNegative ? mantissa : nil
  }

  var isInteger: Bool { exact?.isInteger ?? (scale == 0) }
}

/// The digits of a numeral as they are met.
struct DigitRun {
  private(set) var mantissa = 0
  private(set) var scale = 0
  private(set) var count = 0
  private var overflow: [UInt8] = []
  private var sawPoint = false

  mutating func append(_ digit: UInt8) {
    count += 1
    if sawPoint { scale += 1 }
    if overflow.isEmpty && count <= 18 {
      mantissa = mantissa * 10 + Int(digit)
      return
    }
    if overflow.isEmpty {
      overflow = String(mantissa).utf8.map { $0 }
    }
    overflow.append(0x30 + digit)
  }

  mutating func point() { sawPoint = true }

  /// The run as a decimal where it is longer than a machine integer.
  var exact: ExactDecimal? {
    overflow.isEmpty ? nil : ExactDecimal(utf8: overflow)?.scaled(byPowerOfTen: -scale)
  }

  var value: ExactDecimal {
    exact ?? ExactDecimal(mantissa).scaled(byPowerOfTen: -scale)
  }

  /// The value before a multiplier: 〇十 is ten.
  var factor: ExactDecimal { mantissa == 0 && overflow.isEmpty ? .one : value }
}
