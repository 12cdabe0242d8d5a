/// A number as policies write them: a decimal, or a fraction that no decimal equals.
public struct ExactNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let numerator: ExactDecimal
  /// Positive; 1 for a decimal.
  public let denominator: ExactDecimal

  public init(_ value: ExactDecimal) {
    numerator = value
    denominator = .one
  }

  public init(_ value: Int) { self.init(ExactDecimal(value)) }

  /// `numerator / denominator` in lowest terms where both fit in 18 digits; nil for a zero
  /// denominator. A fraction whose denominator has no other prime factors than 2 and 5
  /// becomes the decimal it equals.
  public init?(_ numerator: ExactDecimal, over denominator: ExactDecimal) {
    guard !denominator.isZero else { return nil }
    var top = denominator.isNegative ? -numerator : numerator
    var bottom = denominator.magnitude
    while !top.isInteger || !bottom.isInteger {
      top = top.scaled(byPowerOfTen: 1)
      bottom = bottom.scaled(byPowerOfTen: 1)
    }
    if let t = top.int, let b = bottom.int, t != .min, b > 0 {
      let divisor = Self.greatestCommonDivisor(abs(t), b)
      var rest = b / divisor
      var twos = 0
      var fives = 0
      while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
      while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
      if rest == 1 {
        var value = ExactDecimal(t / divisor)
        for _ in 0..<max(0, fives - twos) { value = value * ExactDecimal(2) }
        for _ in 0..<max(0, twos - fives) { value = value * ExactDecimal(5) }
        self.init(value.scaled(byPowerOfTen: -max(twos, fives)))
        return
      }
      top = ExactDecimal(t / divisor)
      bottom = ExactDecimal(b / divisor)
    }
    self.init(top: top, bottom: bottom)
  }

  private init(top: ExactDecimal, bottom: ExactDecimal) {
    numerator = top
    denominator = bottom
  }

  /// The value as a decimal, nil for a true fraction.
  public var decimal: ExactDecimal? { denominator == .one ? numerator : nil }
  public var isZero: Bool { numerator.isZero }
  public var approximate: Double { numerator.approximate / denominator.approximate }
  public var description: String {
    denominator == .one ? numerator.description : "\(numerator)/\(denominator)"
  }

  public static func < (a: ExactNumber, b: ExactNumber) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  public static func - (a: ExactNumber, b: ExactNumber) -> ExactNumber {
    if a.denominator == b.denominator && a.denominator == .one {
      return ExactNumber(a.numerator - b.numerator)
    }
    return ExactNumber(
      a.numerator * b.denominator - b.numerator * a.denominator,
      over: a.denominator * b.denominator) ?? ExactNumber(0)
  }

  public static func * (a: ExactNumber, b: ExactDecimal) -> ExactNumber {
    ExactNumber(a.numerator * b, over: a.denominator) ?? ExactNumber(0)
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? max(a, 1) : greatestCommonDivisor(b, a % b)
  }
}
