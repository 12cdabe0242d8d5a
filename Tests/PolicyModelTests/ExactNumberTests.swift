import PolicyModel
import Testing

struct ExactNumberTests {
  private func fraction(_ top: String, _ bottom: String) throws -> ExactNumber {
    let (top, bottom) = try (#require(ExactDecimal(top)), #require(ExactDecimal(bottom)))
    return try #require(ExactNumber(top, over: bottom))
  }

  @Test(arguments: [
    ("1", "3", "1/3"), ("2", "6", "1/3"), ("3", "4", "0.75"), ("1", "-3", "-1/3"),
    ("-6", "4", "-1.5"), ("0", "7", "0"), ("7", "1", "7"), ("1.5", "0.5", "3"),
    ("0.1", "0.3", "1/3"), ("1", "1024", "0.0009765625"), ("10", "4", "2.5"),
    ("22", "7", "22/7"), ("1", "12", "1/12"), ("50", "60", "5/6"),
    ("100000000000000000000000000000", "2", "50000000000000000000000000000"),
    ("100000000000000000000000000001", "3", "100000000000000000000000000001/3"),
  ])
  func `a fraction is told in lowest terms, or as the decimal it equals`(
    top: String, bottom: String, printed: String
  ) throws {
    let value = try fraction(top, bottom)
    #expect(value.description == printed)
    #expect((value.decimal == nil) == printed.contains("/"))
  }

  @Test func `nothing is divided by nothing`() {
    #expect(ExactNumber(.one, over: .zero) == nil)
    #expect(ExactNumber(.zero, over: .zero) == nil)
  }

  @Test func `every small fraction keeps its value`() throws {
    for top in -30...30 {
      for bottom in 1...30 {
        let value = try #require(
          ExactNumber(ExactDecimal(top), over: ExactDecimal(bottom)))
        #expect(value.numerator * ExactDecimal(bottom) == value.denominator * ExactDecimal(top))
        #expect(value.denominator > .zero)
        let doubled = ExactNumber(ExactDecimal(top * 7), over: ExactDecimal(bottom * 7))
        #expect(doubled == value)
        #expect(value * ExactDecimal(bottom) == ExactNumber(top))
        #expect((value - value).isZero)
        #expect((value < ExactNumber(1)) == (top < bottom))
      }
    }
  }

  @Test func `differences of fractions are exact`() throws {
    let difference = try fraction("2", "3") - fraction("1", "6")
    #expect(difference == (try fraction("1", "2")))
    #expect(difference.decimal == ExactDecimal("0.5"))
    #expect(try fraction("1", "3") - fraction("1", "3") == ExactNumber(0))
    #expect(try fraction("1", "3") - fraction("1", "2") == fraction("-1", "6"))
  }

  @Test func `thirty percent and three tenths are one value`() throws {
    #expect(try fraction("3", "10") * ExactDecimal(100) == fraction("30", "1"))
    #expect(try fraction("30", "100") == fraction("3", "10"))
  }
}
