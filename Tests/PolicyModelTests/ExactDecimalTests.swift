import PolicyModel
import Testing

struct ExactDecimalTests {
  private func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text), "\(text)")
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("000", "0"), ("0.000", "0"), ("-0.00", "0"),
    ("007", "7"), ("10000", "10000"), ("1.50", "1.5"), ("0.25", "0.25"), ("-00.250", "-0.25"),
    ("100.0", "100"), ("0.10", "0.1"),
    ("999999999999999999", "999999999999999999"),
    ("1000000000000000000", "1000000000000000000"),
    ("0000000000000000000000001", "1"),
    ("1.0000000000000000000000000", "1"),
    ("0.0000000000000000000000001", "0.0000000000000000000000001"),
    ("123456789012345678901234567890.5", "123456789012345678901234567890.5"),
    ("-9223372036854775808", "-9223372036854775808"),
  ])
  func `a number prints without what adds nothing`(text: String, printed: String) throws {
    let value = try decimal(text)
    #expect(value.description == printed)
    #expect(value == ExactDecimal(printed))
    #expect(value.hashValue == ExactDecimal(printed)?.hashValue)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "1.2.3", "1,000", "+1", "--1", "1-", "1e5", " 1", "１", "0x10", "∞",
  ])
  func `what is no plain number is refused`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [0, 1, -1, 42, Int.max, Int.min, 999_999_999_999_999_999, -1_000_000_000])
  func `every machine integer survives the way there and back`(value: Int) {
    #expect(ExactDecimal(value).int == value)
    #expect(ExactDecimal(value).description == String(value))
    #expect(ExactDecimal(value).isInteger)
    #expect(ExactDecimal(value).isNegative == (value < 0))
  }

  @Test func `only integers that fit are machine integers`() throws {
    #expect(try decimal("9223372036854775808").int == nil)
    #expect(try decimal("0.5").int == nil)
    #expect(try decimal("12.0").int == 12)
  }

  @Test func `small numbers obey the laws, every one of them`() {
    let range = -130...130
    let scales = 0...2
    for a in range {
      for s in scales {
        let x = ExactDecimal(a).scaled(byPowerOfTen: -s)
        for b in range {
          // Both sides as hundredths.
          let y = ExactDecimal(b).scaled(byPowerOfTen: -1)
          let left = a * (s == 0 ? 100 : s == 1 ? 10 : 1)
          let right = b * 10
          if (x < y) != (left < right) || (x == y) != (left == right) {
            Issue.record("order of \(x) and \(y)")
          }
          if x + y != ExactDecimal(left + right).scaled(byPowerOfTen: -2) {
            Issue.record("\(x) + \(y)")
          }
          if x - y != ExactDecimal(left - right).scaled(byPowerOfTen: -2) {
            Issue.record("\(x) - \(y)")
          }
          if x * y != ExactDecimal(left * right).scaled(byPowerOfTen: -4) {
            Issue.record("\(x) * \(y)")
          }
        }
      }
    }
  }

  @Test func `long numbers agree with long hand`() {
    var dice = Dice(seed: 20_260_401)
    for _ in 0..<400 {
      let a = dice.digits(upTo: 45)
      let b = dice.digits(upTo: 45)
      guard let x = ExactDecimal(a), let y = ExactDecimal(b) else {
        Issue.record("\(a), \(b) not read")
        return
      }
      #expect((x + y).description == LongHand.sum(a, b))
      #expect((x * y).description == LongHand.product(a, b))
      #expect((x + y) - y == x)
      #expect(y - (x + y) == -x)
      #expect((x < y) == LongHand.isLess(a, b))
      #expect(-(-x) == x)
      #expect((-x).magnitude == x)
      #expect((-x < -y) == LongHand.isLess(b, a))
    }
  }

  @Test func `numbers around the border of machine integers stay exact`() {
    let borders = [17, 18, 19, 20, 36, 37].flatMap { power in
      let one = ExactDecimal.one.scaled(byPowerOfTen: power)
      return [one - .one, one, one + .one, -one, .one - one]
    }
    for a in borders {
      for b in borders {
        #expect((a + b) - b == a)
        #expect(a + b == b + a)
        #expect(a * b == b * a)
        #expect(a * (b + .one) == a * b + a)
        #expect((a < b) == ((a - b).isNegative))
        #expect((a == b) == (a - b).isZero)
        #expect(ExactDecimal((a * b).description) == a * b)
      }
    }
  }

  @Test func `scaling by tens goes both ways`() throws {
    #expect(try decimal("1.5").scaled(byPowerOfTen: 4).description == "15000")
    #expect(try decimal("47.73").scaled(byPowerOfTen: -2).description == "0.4773")
    #expect(try decimal("38").scaled(byPowerOfTen: 68).digitCount == 70)
    for power in -40...40 {
      let value = try decimal("-120.034")
      #expect(value.scaled(byPowerOfTen: power).scaled(byPowerOfTen: -power) == value)
    }
    #expect(ExactDecimal.zero.scaled(byPowerOfTen: 30) == .zero)
  }

  @Test func `digits are counted on both sides of the point`() throws {
    #expect(try decimal("0").digitCount == 1)
    #expect(try decimal("0.05").digitCount == 3)
    #expect(try decimal("120.5").digitCount == 4)
  }

  @Test func `a hundred thousand digits are read, added and printed`() throws {
    let text = String(repeating: "7", count: 100_000)
    let value = try decimal(text)
    #expect(value.description == text)
    #expect((value - value).isZero)
    #expect((value + .one).description.hasSuffix("778"))
  }

  @Test func `the nearest binary number ranks`() throws {
    #expect(try decimal("0.1").approximate == 0.1)
    #expect(try decimal("-250").approximate == -250)
    #expect(try decimal("1" + String(repeating: "0", count: 30)).approximate == 1e30)
  }
}
