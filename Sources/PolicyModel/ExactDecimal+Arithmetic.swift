extension ExactDecimal: Comparable {
  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    if let (x, y, _) = alignedShort(a, b) { return x < y }
    let order = compareMagnitudes(a, b)
    return a.isNegative ? order > 0 : order < 0
  }

  public static prefix func - (a: ExactDecimal) -> ExactDecimal {
    switch a.significand {
    case .short(let value): ExactDecimal(integer: -value, scale: a.scale)
    case .long(let digits, let isNegative):
      ExactDecimal(digits: digits, scale: a.scale, isNegative: !isNegative)
    }
  }

  public static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    if let (x, y, scale) = alignedShort(a, b) {
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return ExactDecimal(integer: sum, scale: scale) }
    }
    let scale = max(a.scale, b.scale)
    let x = a.digits(atScale: scale)
    let y = b.digits(atScale: scale)
    if a.isNegative == b.isNegative {
      return ExactDecimal(digits: add(x, y), scale: scale, isNegative: a.isNegative)
    }
    return compareMagnitudes(a, b) >= 0
      ? ExactDecimal(digits: subtract(x, y), scale: scale, isNegative: a.isNegative)
      : ExactDecimal(digits: subtract(y, x), scale: scale, isNegative: b.isNegative)
  }

  public static func - (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal { a + -b }

  /// - Complexity: O(*n·m*) in the numbers of digits.
  public static func * (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    if case .short(let x) = a.significand, case .short(let y) = b.significand {
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return ExactDecimal(integer: product, scale: a.scale + b.scale) }
    }
    return ExactDecimal(
      digits: multiply(a.digits, b.digits), scale: a.scale + b.scale,
      isNegative: a.isNegative != b.isNegative)
  }

  /// Multiplies by a power of ten; negative powers divide. Exact.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    if scale >= power, case .short(let value) = significand {
      return ExactDecimal(integer: value, scale: scale - power)
    }
    return ExactDecimal(digits: digits, scale: scale - power, isNegative: isNegative)
  }

  /// Whole quotient and remainder of an integer's magnitude.
  ///
  /// - Precondition: the number is an integer, and `0 < divisor < 10^17`.
  func dividingMagnitude(by divisor: Int) -> (quotient: ExactDecimal, remainder: Int) {
    if case .short(let value) = significand {
      let parts = abs(value).quotientAndRemainder(dividingBy: divisor)
      return (ExactDecimal(parts.quotient), parts.remainder)
    }
    var remainder = 0
    let quotient = digits.map { digit in
      let (whole, rest) = (remainder * 10 + Int(digit)).quotientAndRemainder(dividingBy: divisor)
      remainder = rest
      return whole
    }
    // Each step's whole part is one digit, because the remainder before it was below the divisor.
    return (
      ExactDecimal(digits: quotient.map { UInt8($0) }, scale: 0, isNegative: false), remainder
    )
  }
}

extension ExactDecimal {
  /// Both significands at one scale, where machine integers hold them.
  private static func alignedShort(
    _ a: ExactDecimal, _ b: ExactDecimal
  ) -> (x: Int, y: Int, scale: Int)? {
    guard case .short(var x) = a.significand, case .short(var y) = b.significand else { return nil }
    if a.scale == b.scale { return (x, y, a.scale) }
    let distance = abs(a.scale - b.scale)
    guard distance <= shortCount else { return nil }
    var factor = 1
    for _ in 0..<distance { factor *= 10 }
    let overflow: Bool
    if a.scale < b.scale {
      (x, overflow) = x.multipliedReportingOverflow(by: factor)
    } else {
      (y, overflow) = y.multipliedReportingOverflow(by: factor)
    }
    return overflow ? nil : (x, y, max(a.scale, b.scale))
  }

  private func digits(atScale target: Int) -> [UInt8] {
    digits + [UInt8](repeating: 0, count: target - scale)
  }

  private static func compareMagnitudes(_ a: ExactDecimal, _ b: ExactDecimal) -> Int {
    let scale = max(a.scale, b.scale)
    let x = a.digits(atScale: scale).drop { $0 == 0 }
    let y = b.digits(atScale: scale).drop { $0 == 0 }
    if x.count != y.count { return x.count < y.count ? -1 : 1 }
    for (p, q) in zip(x, y) where p != q { return p < q ? -1 : 1 }
    return 0
  }

  private static func add(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var sum: [UInt8] = []
    sum.reserveCapacity(max(a.count, b.count) + 1)
    var carry: UInt8 = 0
    for offset in 1...max(a.count, b.count) {
      let x = offset <= a.count ? a[a.count - offset] : 0
      let y = offset <= b.count ? b[b.count - offset] : 0
      sum.append((x + y + carry) % 10)
      carry = (x + y + carry) / 10
    }
    sum.append(carry)
    return sum.reversed()
  }

  /// `a` must not be smaller than `b`; either may have zeros in front.
  private static func subtract(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var difference: [UInt8] = []
    difference.reserveCapacity(max(a.count, b.count))
    var borrow: Int8 = 0
    for offset in 1...max(a.count, b.count) {
      let x = (offset <= a.count ? Int8(a[a.count - offset]) : 0) - borrow
      let y = offset <= b.count ? Int8(b[b.count - offset]) : 0
      borrow = x < y ? 1 : 0
      difference.append(UInt8(x - y + borrow * 10))
    }
    return difference.reversed()
  }

  private static func multiply(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var product = [UInt32](repeating: 0, count: a.count + b.count)
    for (i, x) in a.reversed().enumerated() where x != 0 {
      var carry: UInt32 = 0
      for (j, y) in b.reversed().enumerated() {
        let sum = product[i + j] + UInt32(x) * UInt32(y) + carry
        product[i + j] = sum % 10
        carry = sum / 10
      }
      product[i + b.count] += carry
    }
    return product.reversed().map { UInt8($0) }
  }
}
