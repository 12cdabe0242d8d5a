/// A decimal number that never rounds: all of its digits, however many.
///
/// Kept canonical (no leading zeros, no trailing zeros behind the point, no negative zero), so
/// that equal numbers are equal values and print alike: `10000`, `-0.25`. Numbers of up to
/// eighteen digits live in a machine integer and cost no allocation.
public struct ExactDecimal: Hashable, Sendable {
  /// All digits read as one integer, the point left out.
  enum Significand: Hashable, Sendable {
    /// Below 10^18 in magnitude.
    case short(Int)
    /// Digits 0–9, most significant first, nineteen or more, the first of them not zero.
    case long([UInt8], isNegative: Bool)
  }

  let significand: Significand
  private let pointDistance: Int32
  /// How many of the digits stand behind the point; never negative.
  var scale: Int { Int(pointDistance) }

  public static let zero = ExactDecimal(0)
  public static let one = ExactDecimal(1)

  public init(_ value: Int) {
    self.init(integer: value, scale: 0)
  }

  /// Reads `-?digits(.digits)?` in ASCII without separators; nil for anything else.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8))
  }

  /// Reads ASCII bytes as `init(_:)` does.
  public init?(utf8 bytes: some Collection<UInt8>) {
    var rest = bytes[...]
    let isNegative = rest.first == 0x2D
    if isNegative { rest = rest.dropFirst() }
    var digits: [UInt8] = []
    digits.reserveCapacity(rest.count)
    var scale = 0
    var sawPoint = false
    for byte in rest {
      switch byte {
      case 0x30...0x39:
        digits.append(byte - 0x30)
        if sawPoint { scale += 1 }
      case 0x2E where !sawPoint && !digits.isEmpty: sawPoint = true
      default: return nil
      }
    }
    guard !digits.isEmpty, !sawPoint || scale > 0 else { return nil }
    self.init(digits: digits, scale: scale, isNegative: isNegative)
  }

  /// An integer with the point `scale` digits from its end.
  init(integer value: Int, scale: Int) {
    guard value.magnitude < Self.shortLimit else {
      self.init(digits: Self.digits(of: value), scale: scale, isNegative: value < 0)
      return
    }
    var value = value
    var scale = value == 0 ? 0 : scale
    while scale > 0 && value % 10 == 0 {
      value /= 10
      scale -= 1
    }
    self.init(.short(value), scale: scale)
  }

  /// Digits as they come, with zeros in front or behind and a scale of either sign.
  init(digits: [UInt8], scale: Int, isNegative: Bool) {
    var end = digits.count
    var scale = scale
    while scale > 0 && end > 0 && digits[end - 1] == 0 {
      end -= 1
      scale -= 1
    }
    var kept = digits[..<end].drop { $0 == 0 }
    guard !kept.isEmpty else {
      self.init(integer: 0, scale: 0)
      return
    }
    if scale < 0 {
      kept.append(contentsOf: repeatElement(0, count: -scale))
      scale = 0
    }
    if kept.count <= Self.shortCount {
      let value = kept.reduce(0) { $0 * 10 + Int($1) }
      self.init(.short(isNegative ? -value : value), scale: scale)
    } else {
      self.init(.long(Array(kept), isNegative: isNegative), scale: scale)
    }
  }

  private init(_ significand: Significand, scale: Int) {
    self.significand = significand
    pointDistance = Int32(scale)
  }

  /// The number with these digits, which must be canonical: what `short` gave.
  init(short significand: Int, scale: UInt8) {
    self.init(.short(significand), scale: Int(scale))
  }

  /// Digits and scale, where both are small.
  var short: (significand: Int, scale: UInt8)? {
    guard case .short(let value) = significand, let scale = UInt8(exactly: pointDistance) else {
      return nil
    }
    return (value, scale)
  }

  static let shortCount = 18
  private static let shortLimit: UInt = 1_000_000_000_000_000_000

  /// The decimal digits of an integer's magnitude.
  static func digits(of value: Int) -> [UInt8] {
    var digits: [UInt8] = []
    var rest = value.magnitude
    repeat {
      digits.append(UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    return digits.reversed()
  }

  /// The digits of the significand, most significant first.
  var digits: [UInt8] {
    switch significand {
    case .short(let value): Self.digits(of: value)
    case .long(let digits, _): digits
    }
  }
}

extension ExactDecimal {
  public var isNegative: Bool {
    switch significand {
    case .short(let value): value < 0
    case .long(_, let isNegative): isNegative
    }
  }

  public var isZero: Bool { significand == .short(0) }
  public var isInteger: Bool { scale == 0 }

  /// How many digits it has, before and behind the point.
  public var digitCount: Int { max(digits.count, scale + 1) }

  /// How many digits stand behind the point.
  public var decimalPlaces: Int { scale }

  public var magnitude: ExactDecimal { isNegative ? -self : self }

  /// The value as a machine integer, nil if it is none or does not fit.
  public var int: Int? {
    guard scale == 0 else { return nil }
    if case .short(let value) = significand { return value }
    return Int(description)
  }

  /// The nearest binary number; only for ratios and ranking, never for equality.
  public var approximate: Double {
    if scale == 0, case .short(let value) = significand { return Double(value) }
    return Double(description) ?? .infinity
  }
}

extension ExactDecimal: CustomStringConvertible {
  public var description: String {
    if scale == 0, case .short(let value) = significand { return String(value) }
    var digits = digits
    if digits.count <= scale {
      digits.insert(contentsOf: repeatElement(0, count: scale - digits.count + 1), at: 0)
    }
    var text: [UInt8] = isNegative ? [0x2D] : []
    text.reserveCapacity(digits.count + 2)
    text.append(contentsOf: digits.dropLast(scale).lazy.map { $0 + 0x30 })
    if scale > 0 {
      text.append(0x2E)
      text.append(contentsOf: digits.suffix(scale).lazy.map { $0 + 0x30 })
    }
    return String(decoding: text, as: UTF8.self)
  }
}
