/// A decimal number that never rounds: all of its digits, however many.
///
/// Kept canonical (no leading zeros, no trailing zeros behind the point, no negative zero), so
/// that equal numbers are equal values and print alike: `10000`, `-0.25`.
public struct ExactDecimal: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Digits 0–9, most significant first, without leading zeros; `[0]` for zero.
  private var digits: [UInt8]
  /// How many of the digits stand behind the point.
  private var scale: Int
  public private(set) var isNegative: Bool

  public init(_ value: Int) {
    isNegative = value < 0
    digits = String(value.magnitude).utf8.map { $0 - 0x30 }
    scale = 0
  }

  /// Reads `-?digits(.digits)?` in ASCII without separators; nil for anything else.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8))
  }

  /// Reads ASCII bytes as `init(_:)` does.
  public init?(utf8 bytes: some Collection<UInt8>) {
    var digits: [UInt8] = []
    var scale = 0
    var negative = false
    var sawPoint = false
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case 0x2D where position == 0: negative = true
      case 0x30...0x39:
        digits.append(byte - 0x30)
        if sawPoint { scale += 1 }
      case 0x2E where !sawPoint && !digits.isEmpty: sawPoint = true
      default: return nil
      }
    }
    guard !digits.isEmpty, !sawPoint || scale > 0 else { return nil }
    self.init(digits: digits, scale: scale, isNegative: negative)
  }

  private init(digits: [UInt8], scale: Int, isNegative: Bool) {
    var digits = digits
    var scale = scale
    if scale < 0 {
      digits.append(contentsOf: repeatElement(0, count: -scale))
      scale = 0
    }
    if digits.count <= scale {
      digits.insert(contentsOf: repeatElement(0, count: scale - digits.count + 1), at: 0)
    }
    while scale > 0 && digits.last == 0 {
      digits.removeLast()
      scale -= 1
    }
    let leading = digits.prefix(digits.count - scale - 1).prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    self.digits = digits
    self.scale = scale
    self.isNegative = isNegative && digits.contains { $0 != 0 }
  }

  public static let zero = ExactDecimal(0)
  public static let one = ExactDecimal(1)

  public var isZero: Bool { digits == [0] }
  public var isInteger: Bool { scale == 0 }
  /// How many digits it has, before and behind the point.
  public var digitCount: Int { digits.count }
  public var magnitude: ExactDecimal {
    ExactDecimal(digits: digits, scale: scale, isNegative: false)
  }

  /// The value as a machine integer, nil if it is none or does not fit.
  public var int: Int? { scale == 0 ? Int(description) : nil }
  /// The nearest binary number; only for ratios and ranking, never for equality.
  public var approximate: Double { Double(description) ?? .infinity }

  public var description: String {
    var text = isNegative ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index == digits.count - scale { text.append(".") }
      text.append(Character(Unicode.Scalar(0x30 + digit)))
    }
    return text
  }

  /// Multiplies by a power of ten; negative powers divide. Exact.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    ExactDecimal(digits: digits, scale: scale - power, isNegative: isNegative)
  }

  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    let order = compareMagnitudes(a, b)
    return a.isNegative ? order > 0 : order < 0
  }

  public static prefix func - (a: ExactDecimal) -> ExactDecimal {
    ExactDecimal(digits: a.digits, scale: a.scale, isNegative: !a.isNegative)
  }

  public static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    let scale = max(a.scale, b.scale)
    let x = a.aligned(toScale: scale)
    let y = b.aligned(toScale: scale)
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
    var product = [UInt32](repeating: 0, count: a.digits.count + b.digits.count)
    for (i, x) in a.digits.reversed().enumerated() where x != 0 {
      var carry: UInt32 = 0
      for (j, y) in b.digits.reversed().enumerated() {
        let sum = product[i + j] + UInt32(x) * UInt32(y) + carry
        product[i + j] = sum % 10
        carry = sum / 10
      }
      product[i + b.digits.count] += carry
    }
    return ExactDecimal(
      digits: product.reversed().map { UInt8($0) }, scale: a.scale + b.scale,
      isNegative: a.isNegative != b.isNegative)
  }

  private func aligned(toScale target: Int) -> [UInt8] {
    digits + [UInt8](repeating: 0, count: target - scale)
  }

  private static func compareMagnitudes(_ a: ExactDecimal, _ b: ExactDecimal) -> Int {
    let scale = max(a.scale, b.scale)
    let x = a.aligned(toScale: scale).drop { $0 == 0 }
    let y = b.aligned(toScale: scale).drop { $0 == 0 }
    if x.count != y.count { return x.count < y.count ? -1 : 1 }
    for (p, q) in zip(x, y) where p != q { return p < q ? -1 : 1 }
    return 0
  }

  private static func add(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var sum: [UInt8] = []
    var carry: UInt8 = 0
    var i = a.count
    var j = b.count
    while i > 0 || j > 0 || carry > 0 {
      i -= 1
      j -= 1
      let total = (i >= 0 ? a[i] : 0) + (j >= 0 ? b[j] : 0) + carry
      sum.append(total % 10)
      carry = total / 10
      i = max(i, 0)
      j = max(j, 0)
    }
    return sum.reversed()
  }

  /// `a` must not be smaller than `b`.
  private static func subtract(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var difference: [UInt8] = []
    var borrow: Int8 = 0
    for offset in 1...a.count {
      let x = Int8(a[a.count - offset]) - borrow
      let y = offset <= b.count ? Int8(b[b.count - offset]) : 0
      borrow = x < y ? 1 : 0
      difference.append(UInt8(x - y + borrow * 10))
    }
    return difference.reversed()
  }
}
