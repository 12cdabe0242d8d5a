import ChangeDetection
import PolicyModel
import Testing

/// Dates that are told by their distance from another.
@Suite struct CountedDateTests {
  private static let distances: [(old: String, new: String, step: String, Language)] = [
    ("納付は、翌月10日までに行う。", "納付は、翌々月10日までに行う。", "1 month", .japanese),
    ("納付は、当月末までに行う。", "納付は、翌月末までに行う。", "1 month", .japanese),
    ("報告は、今年度末までに行う。", "報告は、来年度末までに行う。", "1 year", .japanese),
    ("報告は、翌年3月31日までに行う。", "報告は、翌々年3月31日までに行う。", "1 year", .japanese),
    ("報告は、翌年3月31日までに行う。", "報告は、翌年4月30日までに行う。", "30 days", .japanese),
    ("申請は、前日までに行う。", "申請は、前々日までに行う。", "-1 days", .japanese),
    (
      "The report is due by the end of this year.", "The report is due by the end of next year.",
      "1 year", .english
    ),
    (
      "Pay by the last day of the month.", "Pay by the last day of the following month.",
      "1 month", .english
    ),
  ]

  @Test(arguments: distances)
  func `another distance is another day`(
    old: String, new: String, step: String, language: Language
  ) throws {
    let changes = try readReport(old, new, language).changes.filter {
      $0.name.hasPrefix("figure") || $0.name.hasPrefix("notation")
    }
    #expect(changes.count == 1)
    let change = try #require(changes.first)
    #expect(change.name == "figure changed")
    #expect(change.direction == (step.hasPrefix("-") ? .advanced : .postponed))
    let delta = try #require(change.delta)
    #expect(
      (delta.days.map { "\($0) days" } ?? "\(delta.value?.description ?? "") \(delta.unit)") == step
    )
  }

  @Test(arguments: distances)
  func `another distance is another day where the editions' dates are known`(
    old: String, new: String, step: String, language: Language
  ) throws {
    let dates = (
      CalendarDate.day(year: 2025, month: 4, 1), CalendarDate.day(year: 2025, month: 6, 1)
    )
    let changes = try readReport(old, new, language, dates: dates).changes.filter {
      $0.name.hasPrefix("figure")
    }
    #expect(changes.map(\.name) == ["figure changed"])
    #expect(changes.first?.direction == (step.hasPrefix("-") ? .advanced : .postponed))
  }

  @Test func `what follows a month of the case is not put off by the edition's date`() throws {
    let (old, new) = ("会費は、翌月10日までに納付しなければならない。", "会費は、翌月10日までに納付しなければならない。会議を開く。")
    let first = "# 会則\n\n2025年4月1日\n\n" + old
    let second = "# 会則\n\n2026年4月1日\n\n" + new
    let changes = try readReport(first, second, .japanese).changes
    #expect(!changes.contains { $0.name == "figure changed" && $0.section.count > 1 })
    #expect(!changes.contains { $0.new?.figure?.written == "FOLLOWING-MONTH-10" })
    #expect(!changes.contains { $0.name.hasPrefix("demand rescheduled") })
  }

  @Test func `an earlier day of a later month lies nobody knows how many days behind`() throws {
    let changes = try readReport(
      "助成金は、請求した月の翌月25日に振り込みます。", "助成金は、請求した月の翌々月10日に振り込みます。", .japanese
    ).changes
    let change = try #require(changes.first { $0.name == "figure changed" })
    #expect(change.delta == nil)
  }

  @Test(arguments: [
    ("発表は5月20日(火)とする。", "発表は5月20日(水)とする。", Language.japanese),
    ("発表は5月20日（火曜日）とする。", "発表は5月20日（水曜日）とする。", .japanese),
    ("The hearing is on Tuesday, 20 May.", "The hearing is on Wednesday, 20 May.", .english),
  ])
  func `another day of the week beside a day is no notation`(
    old: String, new: String, language: Language
  ) throws {
    let changes = try readReport(old, new, language).changes
    #expect(changes.contains { $0.name == "figure requalified" })
    #expect(!changes.contains { $0.name.hasPrefix("notation") })
  }

  @Test func `a day of the year falls on another day of the week in another year`() throws {
    let changes = try readReport(
      "# 予定\n\n2025年4月1日\n\n修了式は3月24日（火）に行います。",
      "# 予定\n\n2026年4月1日\n\n修了式は3月24日（水）に行います。", .japanese
    ).changes
    // 2025-03-24 was a Monday and 2026-03-24 a Tuesday, so the words tell neither.
    #expect(changes.contains { $0.name == "figure requalified" })
    let yearly = try readReport(
      "# 予定\n\n2025年4月1日\n\n修了式は3月24日（月）に行います。",
      "# 予定\n\n2026年4月1日\n\n修了式は3月24日（火）に行います。", .japanese
    ).changes
    #expect(!yearly.contains { $0.name == "figure requalified" })
  }

  @Test func `the first day of the following month is a day of the calendar`() throws {
    let changes = try readReport(
      "助成は、申請した月から行う。", "助成は、申請した月の翌月の初日から行う。", .japanese
    ).changes
    let added = try #require(changes.first { $0.name == "figure added" }?.new?.figure)
    #expect(added.value == .date(.day(year: nil, month: nil, 1)))
  }
}
