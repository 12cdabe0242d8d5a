import PolicyModel
import Testing

@testable import ReportRendering

/// Both values of a change in one unit, in CSV and JSON.
@Suite struct ValuesInOneUnitTests {
  private func change(
    _ old: Figure.Value, _ new: Figure.Value, _ kind: Figure.Kind = .duration,
    units: (old: String, new: String) = ("", ""), delta: Change.Delta? = nil
  ) -> Change {
    let side = { (value: Figure.Value, unit: String) in
      SampleReport.excerpt(
        "甲", nil, line: 1, [], figure: SampleReport.figure(kind, value, unit: unit))
    }
    return Change(
      id: "x", matter: .figure(.changed), subject: "甲", section: [], old: side(old, units.old),
      new: side(new, units.new), delta: delta, because: .init(rule: "figure-slot"),
      significance: 0.5)
  }

  private func told(_ change: Change) -> String? {
    ValuesInOneUnit(change).map { "\($0.old) → \($0.new) (\($0.difference)) \($0.unit)" }
  }

  private func length(
    years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0, hours: Int = 0,
    minutes: Int = 0
  ) -> Figure.Value {
    .duration(
      CalendarDuration(
        years: ExactDecimal(years), months: ExactDecimal(months), weeks: ExactDecimal(weeks),
        days: ExactDecimal(days), hours: ExactDecimal(hours), minutes: ExactDecimal(minutes)))
  }

  @Test func `lengths are told in the shorter of the units that are written`() {
    #expect(told(change(length(hours: 72), length(hours: 48))) == "72 → 48 (-24) hour")
    #expect(told(change(length(minutes: 90), length(hours: 2))) == "90 → 120 (30) minute")
    #expect(told(change(length(years: 2), length(months: 18))) == "24 → 18 (-6) month")
    #expect(told(change(length(weeks: 2), length(days: 10))) == "14 → 10 (-4) day")
    #expect(told(change(length(weeks: 2), length(weeks: 3))) == "2 → 3 (1) week")
    #expect(told(change(length(years: 1, months: 6), length(years: 2))) == "18 → 24 (6) month")
    #expect(told(change(length(days: 0), length(hours: 6))) == "0 → 6 (6) hour")
  }

  @Test func `months and days have no unit in common`() {
    #expect(told(change(length(months: 1), length(days: 30))) == nil)
    #expect(told(change(length(months: 1), length(months: 1, days: 10))) == nil)
  }

  @Test func `shares are percent, however they are written`() throws {
    let (half, twoThirds) = (
      ExactNumber(50), try #require(ExactNumber(ExactDecimal(2), over: ExactDecimal(3)))
    )
    #expect(
      told(
        change(
          .number(half), .number(twoThirds), .percent, units: ("percent", "fraction")))
        == "50 → 200/3 (50/3) percent")
    #expect(
      told(change(.number(half), .number(ExactNumber(60)), .percent, units: ("percent", "percent")))
        == "50 → 60 (10) percent")
  }

  @Test func `other numbers are told in their own unit, sums of two currencies not at all`() {
    let (a, b) = (Figure.Value.number(ExactNumber(300)), Figure.Value.number(ExactNumber(350)))
    #expect(told(change(a, b, .money, units: ("JPY", "JPY"))) == "300 → 350 (50) JPY")
    #expect(told(change(a, b, .money, units: ("JPY", "USD"))) == nil)
  }

  @Test func `a row of CSV has digits for both, JSON the exact numbers`() throws {
    let twoThirds = try #require(ExactNumber(ExactDecimal(2), over: ExactDecimal(3)))
    var report = SampleReport.report
    report.changes = [
      change(
        .number(ExactNumber(50)), .number(twoThirds), .percent, units: ("percent", "fraction"),
        delta: .init(unit: "percent-point")),
      change(
        length(hours: 72), length(hours: 48),
        delta: .init(value: ExactNumber(-1), unit: "day", relative: -1 / 3)),
    ]
    let rows = CSVRenderer(part: .figures).render(report).split(separator: "\r\n")
    #expect(rows[0].hasSuffix(",同じ単位での値（改訂前）,同じ単位での値（改訂後）,同じ単位での差,同じ単位"))
    #expect(rows.contains { $0.hasSuffix(",50,66.6667,16.6667,％") })
    #expect(rows.contains { $0.hasSuffix(",72,48,-24,時間") })
    let json = String(decoding: JSONRenderer().render(report), as: UTF8.self)
      .filter { $0 != " " && $0 != "\n" }
    #expect(
      json.contains(
        #""scale":{"unit":"hour","old":"72","new":"48","difference":"-24"}"#))
    #expect(json.contains(#""scale":{"unit":"percent","old":"50","new":"200/3","#))
  }
}
