import PolicyModel
import Testing

@testable import Extraction

@Suite struct `Periods by the Civil Code` {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> DayNumber {
    try #require(DayNumber(year: year, month: month, day: day))
  }

  @Test func `the first day does not count`() throws {
    let thirty = CalendarDuration(days: ExactDecimal(30))
    #expect(CivilPeriod.lastDay(from: try day(2026, 4, 1), thirty) == (try day(2026, 5, 1)))
    #expect(
      CivilPeriod.lastDay(from: try day(2026, 4, 1), thirty, countsFirstDay: true)
        == (try day(2026, 4, 30)))
  }

  @Test func `six months from the day of promulgation`() throws {
    let half = CalendarDuration(months: ExactDecimal(6))
    #expect(
      CivilPeriod.lastDay(from: try day(2025, 6, 13), half, countsFirstDay: true)
        == (try day(2025, 12, 12)))
  }

  @Test func `a missing day becomes the end of the month`() throws {
    let month = CalendarDuration(months: .one)
    #expect(CivilPeriod.lastDay(from: try day(2025, 1, 30), month) == (try day(2025, 2, 28)))
    #expect(CivilPeriod.dayBehind(try day(2024, 1, 31), month) == (try day(2024, 3, 1)))
    #expect(CivilPeriod.day(try day(2024, 1, 31), after: month) == (try day(2024, 2, 29)))
    let years = CalendarDuration(years: ExactDecimal(3))
    #expect(CivilPeriod.day(try day(2024, 2, 29), after: years) == (try day(2027, 2, 28)))
  }

  @Test func `months come before days`() throws {
    let mixed = CalendarDuration(months: .one, days: .one)
    #expect(CivilPeriod.dayBehind(try day(2021, 8, 31), mixed) == (try day(2021, 10, 2)))
  }
}
