import PolicyModel
import Testing

@Suite struct `English dates, rule by rule` {
  @Test func `date: month, day and year in any order`() throws {
    try expectAlike(
      .date, "2027-09-04", "",
      [
        "on 4 September 2027", "on 4th September 2027",
        "on September 4 2027", "on Sept. 4, 2027", "on the 4th of September, 2027",
        "on September the 4th, 2027", "on 4-Sep-2027", "on 2027/Sep/4",
        "on Saturday, September 4, 2027",
        "on the fourth of September, 2027",
      ], language: .english)
    try expectAlike(
      .date, "2027-09", "",
      [
        "in September 2027", "in Sep 2027", "in September of 2027", "in 2027 September",
        "in 09/2027",
      ],
      language: .english)
  }

  @Test func `slashDate and isoDate: digits with one mark`() throws {
    try expectAlike(
      .date, "2027-09-14", "",
      ["on 9/14/2027", "on 14/9/2027", "on 9-14-2027", "on 14.9.2027", "on 2027.9.14", "20270914"],
      language: .english)
    #expect(try figures("Due on 9/14/27.", .english).map(\.value) == ["2027-09-14"])
    #expect(try figures("Due on 14/09.", .english, on: "2027-01-05").map(\.value) == ["2027-09-14"])
    for text in ["version 9.14.3", "a ratio of 3/4", "call 555-0142"] {
      let kinds = try figures(text, .english).map(\.figure.kind)
      #expect(!kinds.contains(.date), "\(text)")
    }
  }

  @Test func `relativeDate: the nearest month or season of its name`() throws {
    for (text, value) in [
      ("last November", "2025-11"), ("next November", "2026-11"), ("this November", "2026-11"),
      ("last February", "2025-02"), ("next summer", "2026-SU"), ("last autumn", "2025-FA"),
      ("in June last year", "2025-06"), ("in June next year", "2027-06"),
    ] {
      #expect(try figures(text, .english, on: "2026-02").map(\.value) == [value], "\(text)")
    }
    try expectNoFigure(in: ["the last marching band", "next falling prices"], .english)
  }

  @Test func `quarter: a quarter and its year`() throws {
    try expectAlike(
      .date, "2027-Q2", "",
      [
        "in Q2 2027", "in 2027 Q2", "in 2027Q2", "in 2027-Q2", "in 2Q 2027", "in 2Q27",
        "the second quarter of 2027",
      ],
      language: .english)
    try expectAlike(
      .date, "2027-Q4", "", ["the last quarter of 2027", "the final quarter of 2027"],
      language: .english)
  }

  @Test func `fiscalYear: the year in either order`() throws {
    try expectAlike(
      .date, "FY2027", "",
      [
        "in fiscal 2027", "in FY27", "in the fiscal year 2027", "in the 2027 fiscal year",
        "in the 2027/28 financial year", "in financial year 2027-28",
      ],
      language: .english)
  }

  @Test func `decade and century: tens of years by name`() throws {
    try expectAlike(
      .date, "198X", "",
      [
        "in the 1980s", "in the 1980's", "in the '80s", "in the 80s", "in the eighties",
        "in the nineteen eighties",
      ],
      language: .english)
    #expect(try figures("people in their 80s", .english).allSatisfy { $0.figure.kind != .date })
  }

  @Test func `year: years that only their words show`() throws {
    try expectAlike(.date, "0476", "", ["in 476 AD", "in AD 476", "in 476 CE"], language: .english)
    #expect(try figures("no later than 2031", .english).map(\.value) == ["2031"])
    #expect(try figures("more than 2031 people", .english).map(\.figure.kind) == [.count])
  }

  @Test func `holidays of a named year`() throws {
    for (text, value) in [
      ("Christmas 2026", "2026-12-25"), ("Labor Day 2026", "2026-09-07"),
      ("Thanksgiving 2026", "2026-11-26"), ("Memorial Day 2026", "2026-05-25"),
      ("Easter 2026", "2026-04-05"), ("Good Friday 2026", "2026-04-03"),
      ("Mother's Day 2026", "2026-05-10"),
    ] {
      #expect(try figures(text, .english).map(\.value) == [value], "\(text)")
    }
    try expectNoFigure(in: ["over the Christmas holidays"], .english)
  }

  @Test func `countedDate: so long before or after the edition`() throws {
    for (text, value) in [
      ("ten days ago", "2026-02-08"), ("a month ago", "2026-01-18"),
      ("three days from today", "2026-02-21"),
      ("4 years ago", "2022"),
    ] {
      #expect(try figures(text, .english, on: "2026-02-18").map(\.value) == [value], "\(text)")
    }
  }
}
