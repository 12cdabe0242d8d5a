import PolicyModel
import Testing

struct DayNumberTests {
  @Test func `days follow one another through ten thousand years`() throws {
    let first = try #require(DayNumber(year: 1, month: 1, day: 1))
    let last = try #require(DayNumber(year: 9999, month: 12, day: 31))
    #expect(last.value - first.value == 3_652_058)
    var expected = (year: 1, month: 1, day: 1)
    for value in first.value...last.value {
      let parts = DayNumber(value).parts
      if parts != expected {
        Issue.record("day \(value) is \(parts), expected \(expected)")
        return
      }
      if DayNumber(year: parts.year, month: parts.month, day: parts.day)?.value != value {
        Issue.record("\(parts) does not come back")
        return
      }
      expected.day += 1
      if expected.day > DayNumber.days(inMonth: expected.month, of: expected.year) {
        expected.day = 1
        expected.month += 1
      }
      if expected.month > 12 {
        expected.month = 1
        expected.year += 1
      }
    }
  }

  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2026, 4, 1, 20_544, 3),
    (1868, 10, 23, -36_959, 5), (1, 1, 1, -719_162, 1),
  ])
  func `known days have known numbers and weekdays`(
    year: Int, month: Int, day: Int, number: Int, weekday: Int
  ) throws {
    let known = try #require(DayNumber(year: year, month: month, day: day))
    #expect(known.value == number)
    #expect(known.weekday == weekday)
    #expect(known.date == .day(year: year, month: month, day))
  }

  @Test(arguments: [
    (2025, 2, 29), (1900, 2, 29), (2026, 2, 30), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1),
    (2026, 1, 0), (0, 1, 1), (10_000, 1, 1), (Int.max, 1, 1), (Int.min, 12, 31),
  ])
  func `days that no calendar has are refused`(year: Int, month: Int, day: Int) {
    #expect(DayNumber(year: year, month: month, day: day) == nil)
  }

  @Test func `leap years come by the rule of four hundred`() {
    let leap = (1...9999).filter { DayNumber.days(inMonth: 2, of: $0) == 29 }
    #expect(leap.count == 2424)
    #expect(leap.contains(2000) && leap.contains(2024))
    #expect(!leap.contains(1900) && !leap.contains(2100))
  }
}
