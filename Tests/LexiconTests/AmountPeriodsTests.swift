import Lexicon
import Testing

/// How much of one time another holds, and the words that tell a time.
@Suite struct AmountPeriodsTests {
  @Test(arguments: [
    (AmountPeriods.Period.year, AmountPeriods.Period.month, 12.0...12.0),
    (.half, .quarter, 2...2),
    (.week, .day, 5...7),
    (.month, .day, 20...31),
    (.day, .hour, 4...24),
  ])
  func `a period holds so many of a shorter one`(
    long: AmountPeriods.Period, short: AmountPeriods.Period, count: ClosedRange<Double>
  ) {
    #expect(long.count(of: short) == count)
  }

  @Test func `periods grow with what they hold`() {
    let periods = AmountPeriods.Period.allCases
    for (short, long) in zip(periods, periods.dropFirst()) {
      #expect(long.count(of: short).lowerBound > 1)
      #expect(long.count(of: .hour).upperBound > short.count(of: .hour).upperBound)
    }
  }

  @Test func `each word tells one time`() {
    for rows in [AmountPeriods.before, AmountPeriods.beforeAlone, AmountPeriods.after] {
      #expect(Set(rows.map(\.word)).count == rows.count)
    }
  }
}
