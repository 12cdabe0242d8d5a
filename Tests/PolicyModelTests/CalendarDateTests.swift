import PolicyModel
import Testing

struct CalendarDateTests {
  static let printed: [(CalendarDate, String)] = [
    (.day(year: 2026, month: 3, 31), "2026-03-31"), (.month(year: 2026, 3), "2026-03"),
    (.year(2026), "2026"), (.year(725), "0725"), (.fiscalYear(2025), "FY2025"),
    (.season(year: 2024, .autumn), "2024-FA"), (.season(year: 2024, .winter), "2024-WI"),
    (.decade(first: 2000), "200X"), (.century(first: 2001), "20XX"),
    (.half(year: 2026, half: 2, fiscal: false), "2026-H2"),
    (.half(year: 2026, half: 1, fiscal: true), "FY2026-H1"),
    (.quarter(year: 2026, quarter: 4, fiscal: false), "2026-Q4"),
    (.quarter(year: 2026, quarter: 3, fiscal: true), "FY2026-Q3"),
    (.week(year: 2026, 5), "2026-W05"),
  ]

  static let withoutYear: [(CalendarDate, String)] = [
    (.day(year: nil, month: 7, 31), "XXXX-07-31"), (.day(year: nil, month: nil, 5), "XXXX-XX-05"),
    (.month(year: nil, 7), "XXXX-07"), (.season(year: nil, .spring), "XXXX-SP"),
    (.quarter(year: nil, quarter: 1, fiscal: true), "FYXXXX-Q1"), (.weekday(3), "XXXX-WXX-3"),
  ]

  @Test(arguments: printed + withoutYear)
  func `a date prints in its own precision`(date: CalendarDate, text: String) {
    #expect(date.description == text)
  }

  @Test(arguments: printed)
  func `what is printed with a year reads back`(date: CalendarDate, text: String) {
    #expect(CalendarDate(iso: text) == date)
  }

  @Test(arguments: withoutYear)
  func `what names no year is no date to file by`(date: CalendarDate, text: String) {
    #expect(CalendarDate(iso: text) == nil)
    #expect(date.days() == nil)
  }

  @Test(arguments: [
    ("2026-1", CalendarDate.month(year: 2026, 1)), ("2026/01", .month(year: 2026, 1)),
    ("2026/1/31", .day(year: 2026, month: 1, 31)),
    ("2024-02-29", .day(year: 2024, month: 2, 29)),
  ])
  func `the ways people type a date are read`(text: String, date: CalendarDate) {
    #expect(CalendarDate(iso: text) == date)
  }

  @Test(arguments: [
    "", "26", "26-01", "02026", "2026-13", "2026-00", "2026-02-30", "2026-1-1-1", "2026-", "-2026",
    "2026-01-31T10:00", "FY+2025", "FY2025-04", "FY", "0000", "2026-H3", "2026-Q0", "2026-W54",
    "2025-W53", "20X6", "XXXX", "2XXX", "令和7年", "2026-01-031x", "FY200X", "2026-FA-01",
  ])
  func `what is no date is refused`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(arguments: [
    (CalendarDate.year(2026), "2026-01-01", "2026-12-31"),
    (.fiscalYear(2025), "2025-04-01", "2026-03-31"),
    (.half(year: 2025, half: 2, fiscal: true), "2025-10-01", "2026-03-31"),
    (.half(year: 2025, half: 2, fiscal: false), "2025-07-01", "2025-12-31"),
    (.quarter(year: 2025, quarter: 4, fiscal: true), "2026-01-01", "2026-03-31"),
    (.season(year: 2025, .winter), "2025-12-01", "2026-02-28"),
    (.month(year: 2024, 2), "2024-02-01", "2024-02-29"),
    (.week(year: 2026, 1), "2025-12-29", "2026-01-04"),
    (.week(year: 2026, 53), "2026-12-28", "2027-01-03"),
    (.decade(first: 2020), "2020-01-01", "2029-12-31"),
    (.century(first: 2001), "2001-01-01", "2100-12-31"),
    (.day(year: 2026, month: 3, 31), "2026-03-31", "2026-03-31"),
    (.fiscalYear(9999), "9999-04-01", "9999-12-31"),
  ])
  func `a date covers its days`(date: CalendarDate, first: String, last: String) throws {
    let days = try #require(date.days())
    #expect(days.lowerBound.date.description == first)
    #expect(days.upperBound.date.description == last)
  }

  @Test func `a fiscal year may begin in any month`() throws {
    for month in 1...12 {
      let days = try #require(CalendarDate.fiscalYear(2025).days(fiscalStart: month))
      #expect(days.lowerBound.date == .day(year: 2025, month: month, 1))
      #expect(days.upperBound.value - days.lowerBound.value == 364)
    }
  }

  @Test(arguments: [
    CalendarDate.half(year: 2026, half: 3, fiscal: true), .year(0), .year(10_000), .year(.max),
    .year(.min), .month(year: 2026, 13),
    .month(year: .max, 1), .day(year: 2026, month: 2, 30), .week(year: 2025, 53),
    .week(year: .max, 1), .fiscalYear(.max), .century(first: .max),
    .quarter(
      year: .max, quarter: .max / 8, fiscal: false),
  ])
  func `a date that no calendar has covers nothing`(date: CalendarDate) {
    #expect(date.days() == nil)
  }

  @Test func `finer dates have the greater precision`() {
    #expect(CalendarDate.fiscalYear(2025).precision == CalendarDate.year(2025).precision)
    #expect(CalendarDate.month(year: 2025, 1).precision < CalendarDate.Precision.day)
    #expect(CalendarDate.season(year: 2025, .spring).precision > CalendarDate.Precision.half)
  }

  @Test func `lengths of time print and compare by the calendar`() throws {
    let half = try #require(ExactDecimal("0.5"))
    #expect(CalendarDuration(years: half).description == "P0.5Y")
    #expect(CalendarDuration(months: ExactDecimal(18)).description == "P18M")
    #expect(CalendarDuration(minutes: ExactDecimal(90)).description == "PT90M")
    #expect(CalendarDuration().description == "P0D")
    #expect(
      CalendarDuration(years: .one).isSameLength(as: CalendarDuration(months: ExactDecimal(12))))
    #expect(
      CalendarDuration(weeks: .one).isSameLength(as: CalendarDuration(hours: ExactDecimal(168))))
    #expect(
      !CalendarDuration(months: .one).isSameLength(as: CalendarDuration(days: ExactDecimal(30))))
    #expect(DateRange(start: nil, end: .month(year: 2026, 3)).description == "../2026-03")
    #expect(ClockTime(hour: 25, minute: 5).description == "T25:05")
  }

  @Test func `equal lengths are equal values however they came about`() {
    var length = CalendarDuration(years: .one, months: ExactDecimal(6))
    #expect(length.description == "P1Y6M")
    #expect(length.years == .one && length.months == ExactDecimal(6) && length.days.isZero)
    length.years = .zero
    #expect(length == CalendarDuration(months: ExactDecimal(6)))
    length.months = .zero
    #expect(length == CalendarDuration())
    length.hours = ExactDecimal(2)
    length.hours = .zero
    length.seconds = ExactDecimal(30)
    #expect(length == CalendarDuration(seconds: ExactDecimal(30)))
    #expect(length.hashValue == CalendarDuration(seconds: ExactDecimal(30)).hashValue)
  }
}
