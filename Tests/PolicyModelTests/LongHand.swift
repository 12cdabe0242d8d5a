/// Sums and products of digits as children do them, to check exact numbers against.
enum LongHand {
  static func sum(_ a: String, _ b: String) -> String {
    let (a, b) = (reversedDigits(a), reversedDigits(b))
    var result: [Int] = []
    var carry = 0
    for place in 0..<(max(a.count, b.count) + 1) {
      let total = digit(a, place) + digit(b, place) + carry
      result.append(total % 10)
      carry = total / 10
    }
    return printed(result)
  }

  static func product(_ a: String, _ b: String) -> String {
    let (a, b) = (reversedDigits(a), reversedDigits(b))
    var result = [Int](repeating: 0, count: a.count + b.count + 1)
    for i in a.indices {
      for j in b.indices { result[i + j] += a[i] * b[j] }
    }
    for place in result.indices.dropLast() {
      result[place + 1] += result[place] / 10
      result[place] %= 10
    }
    return printed(result)
  }

  static func isLess(_ a: String, _ b: String) -> Bool {
    let (a, b) = (printed(reversedDigits(a)), printed(reversedDigits(b)))
    return a.count != b.count ? a.count < b.count : a < b
  }

  private static func reversedDigits(_ text: String) -> [Int] {
    text.reversed().compactMap(\.wholeNumberValue)
  }

  private static func digit(_ digits: [Int], _ place: Int) -> Int {
    place < digits.count ? digits[place] : 0
  }

  private static func printed(_ reversed: [Int]) -> String {
    let text = reversed.reversed().drop { $0 == 0 }.map(String.init).joined()
    return text.isEmpty ? "0" : text
  }
}

/// Random numbers that come again with the same seed.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func roll(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func digits(upTo count: Int) -> String {
    (0...roll(below: count)).map { _ in String(roll(below: 10)) }.joined()
  }
}
