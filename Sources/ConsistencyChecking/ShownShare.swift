/// How a check shows a share that it worked out, and how exactly one is stated.
enum ShownShare {
  /// 9.95 as 10, 41.64 as 41.6.
  static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// 1.9 and 0.25 as they are, without the noise of a difference.
  static func twoDecimals(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    if hundredths % 10 == 0 { return oneDecimal(value) }
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// The weight of the last digit that is written: 0.1 for 41.6％ and 65.0％, 1 for 48％.
  static func lastDigit(of written: String) -> Double {
    guard let point = written.firstIndex(where: { $0 == "." || $0 == "．" }) else { return 1 }
    var unit = 1.0
    for character in written[point...].dropFirst() {
      guard character.isNumber else { break }
      unit /= 10
    }
    return unit
  }
}
