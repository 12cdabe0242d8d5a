import PolicyModel
import Testing

struct FigureTests {
  private func figure(_ value: Figure.Value, asOf: CalendarDate? = nil, base: String? = nil)
    -> Figure
  {
    Figure(
      kind: .number, value: value, written: "", asOf: asOf, base: base, rule: "test",
      sentence: 70_000, span: SourceSpan(90_000, 90_012), folded: 80_000..<80_012)
  }

  private static let dates: [CalendarDate] = [
    .century(first: 2001), .decade(first: 2000), .year(1), .year(9999), .fiscalYear(2025),
    .half(year: 2025, half: 2, fiscal: true), .half(year: nil, half: 1, fiscal: false),
    .quarter(year: 2025, quarter: 4, fiscal: false),
    .quarter(year: nil, quarter: 3, fiscal: true), .season(year: 2024, .spring),
    .season(year: 2024, .summer), .season(year: nil, .autumn), .season(year: nil, .winter),
    .month(year: 2026, 12), .month(year: nil, 1), .week(year: 2026, 53),
    .day(year: 2026, month: 3, 31), .day(year: nil, month: 7, 31), .day(year: nil, month: nil, 5),
    .weekday(7),
    // None of a calendar, and still to be kept as given.
    .year(20_000), .year(-5), .month(year: 0, 4), .day(year: 2026, month: 0, 1), .weekday(99),
  ]

  @Test(arguments: dates)
  func `a date is kept as it was given`(date: CalendarDate) {
    let read = figure(.date(date), asOf: date)
    #expect(read.value == .date(date))
    #expect(read.asOf == date)
    #expect(read.base == nil)
  }

  @Test func `different dates make different figures`() {
    #expect(Set(Self.dates.map { figure(.date($0)) }).count == Self.dates.count)
  }

  @Test func `numbers of any size and form are kept exactly`() throws {
    let texts = [
      "0", "-3", "47.8", "999999999999999999", "0.000000000000001",
      "1" + String(repeating: "0", count: 40),
    ]
    for text in texts {
      let number = ExactNumber(try #require(ExactDecimal(text)))
      #expect(figure(.number(number)).value == .number(number))
      #expect(figure(.number(number)) == figure(.number(number)))
      #expect(figure(.number(number)).value.description == text)
    }
    let third = try #require(ExactNumber(.one, over: ExactDecimal(3)))
    #expect(figure(.number(third)).value.description == "1/3")
    #expect(
      figure(.numbers(third, third, isTransition: true)).value
        == .numbers(third, third, isTransition: true))
    #expect(figure(.impossible).value == .impossible)
  }

  @Test func `a base and a date that a figure holds at do not disturb each other`() {
    var read = figure(.impossible, base: "2018年度")
    #expect(read.base == "2018年度" && read.asOf == nil)
    read.asOf = .fiscalYear(2024)
    #expect(read.base == "2018年度" && read.asOf == .fiscalYear(2024))
    read.base = nil
    #expect(read == figure(.impossible, asOf: .fiscalYear(2024)))
    read.asOf = nil
    #expect(read == figure(.impossible))
  }

  @Test func `a figure stays as small as half a line of text`() {
    #expect(MemoryLayout<Figure>.stride <= 112)
  }
}
