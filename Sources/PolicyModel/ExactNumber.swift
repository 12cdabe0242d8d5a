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

  /// `numerator / denominator` in lowest terms where the denominator has at most 17 digits; nil
  /// for a zero denominator.
  ///
  /// A fraction whose denominator has no other prime factors than 2 and 5 becomes the decimal
  /// it equals.
  public init?(_ numerator: ExactDecimal, over denominator: ExactDecimal) {
    guard !denominator.isZero else { return nil }
    self = Self.reduced(
      denominator.isNegative ? -numerator : numerator, over: denominator.magnitude)
  }

  /// The fraction in lowest terms; the denominator must be positive.
  private static func reduced(
    _ numerator: ExactDecimal, over denominator: ExactDecimal
  ) -> ExactNumber {
    let shift = max(numerator.scale, denominator.scale)
    let top = numerator.scaled(byPowerOfTen: shift)
    let bottom = denominator.scaled(byPowerOfTen: shift)
    guard let b = bottom.int, b < divisorLimit else { return ExactNumber(top: top, bottom: bottom) }
    let divisor = greatestCommonDivisor(b, top.dividingMagnitude(by: b).remainder)
    let magnitude = top.dividingMagnitude(by: divisor).quotient
    let lowest = top.isNegative ? -magnitude : magnitude
    var rest = b / divisor
    let twos = removeFactor(2, from: &rest)
    let fives = removeFactor(5, from: &rest)
    guard rest == 1 else {
      return ExactNumber(top: lowest, bottom: ExactDecimal(b / divisor))
    }
    var value = lowest
    for _ in 0..<max(0, fives - twos) { value = value * ExactDecimal(2) }
    for _ in 0..<max(0, twos - fives) { value = value * ExactDecimal(5) }
    return ExactNumber(value.scaled(byPowerOfTen: -max(twos, fives)))
  }

  private static let divisorLimit = 100_000_000_000_000_000

  /// Divides by a prime as often as it goes in, and tells how often.
  private static func removeFactor(_ prime: Int, from number: inout Int) -> Int {
    var count = 0
    while number % prime == 0 { (number, count) = (number / prime, count + 1) }
    return count
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
    if a.denominator == b.denominator { return a.numerator < b.numerator }
    return a.numerator * b.denominator < b.numerator * a.denominator
  }

  public static func - (a: ExactNumber, b: ExactNumber) -> ExactNumber {
    if a.denominator == b.denominator {
      return reduced(a.numerator - b.numerator, over: a.denominator)
    }
    return reduced(
      a.numerator * b.denominator - b.numerator * a.denominator,
      over: a.denominator * b.denominator)
  }

  public static func * (a: ExactNumber, b: ExactDecimal) -> ExactNumber {
    reduced(a.numerator * b, over: a.denominator)
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
