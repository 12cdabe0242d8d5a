import PolicyModel
import Testing

@Suite struct `English parts of time, rule by rule` {
  private func expectValues(
    _ rows: [(String, String)], on published: String? = "2026-02-18",
    at location: SourceLocation = #_sourceLocation
  ) throws {
    for (text, value) in rows {
      let found = try figures(text, .english, on: published)
      #expect(found.map(\.value) == [value], "\(text)", sourceLocation: location)
    }
  }

  @Test func `partOfYear: halves and ends, with and without the year's name`() throws {
    try expectValues([
      ("the second half of the year", "2026-H2"), ("in the first half of next year", "2027-H1"),
      ("the first half of June 2027", "2027-06-01/2027-06-15"),
      ("at the end of Q3 2027", "2027-09-30"),
      ("at the end of the third quarter of 2027", "2027-09-30"),
      ("at the end of H1 2027", "2027-06-30"), ("at the end of the decade", "2029-12-31"),
      ("at the end of the month", "2026-02-28"), ("the beginning of May 2027", "2027-05-01"),
    ])
    try expectNoFigure(in: ["the end of the road", "the start of the meeting"], .english)
  }

  @Test func `quarter: numbers before and behind the letter`() throws {
    try expectAlike(
      .date, "2027-Q3", "",
      [
        "Q3 2027", "3Q 2027", "3Q27", "Q3'27", "2027-Q3", "3rd quarter of 2027",
        "the third quarter of 2027", "third quarter 2027",
      ], language: .english)
    try expectAlike(
      .date, "2027-H2", "", ["H2 2027", "2H 2027", "2H27", "second half of 2027"],
      language: .english)
    try expectAlike(
      .dateRange, "2027-Q1/2027-Q3", "",
      ["from Q1 to Q3 2027", "Q1-Q3 2027", "Q1 2027 to Q3 2027"], language: .english)
    #expect(try figures("after 1H of rest", .english).map(\.figure.kind) == [.duration])
  }

  @Test func `decade and century: names, parts and distances`() throws {
    try expectAlike(
      .date, "199X", "",
      [
        "the 1990s", "the late 1990s", "the mid-90s", "the early nineties", "early 90s", "the '90s",
      ],
      language: .english)
    try expectValues([
      ("this decade", "202X"), ("last decade", "201X"), ("next decade", "203X"),
      ("this century", "20XX"), ("the previous century", "19XX"),
    ])
    #expect(
      try figures("from the 19th to the 21st century", .english).map(\.value) == ["18XX/20XX"])
    for text in ["people in their 90s", "route 90", "aged 90"] {
      #expect(try figures(text, .english).allSatisfy { $0.figure.kind != .date }, "\(text)")
    }
  }

  @Test func `edgeDay: the first and last day of something`() throws {
    try expectValues([
      ("the last day of March 2027", "2027-03-31"), ("the first day of March 2027", "2027-03-01"),
      ("the last day of the month", "2026-02-28"), ("the first day of 2027", "2027-01-01"),
      ("the last day of this year", "2026-12-31"),
    ])
    try expectNoFigure(in: ["the last day of the course"], .english)
  }

  @Test func `toDate and restOf: up to and from the edition's day`() throws {
    try expectValues([
      ("year to date", "2026-01-01/2026-02-18"), ("month to date", "2026-02-01/2026-02-18"),
      ("the rest of the year", "2026-02-18/2026-12-31"),
      ("the rest of this month", "2026-02-18/2026-02-28"),
      ("the remainder of this year", "2026-02-18/2026-12-31"),
      ("from now until 2030", "2026-02-18/2030"), ("between now and 2030", "2026-02-18/2030"),
    ])
    try expectNoFigure(in: ["the rest of the staff", "from now on"], .english)
  }

  @Test func `countedDate: counted from the edition or the day beside it`() throws {
    try expectValues([
      ("three days ago", "2026-02-15"), ("two weeks from today", "2026-03-04"),
      ("a week from today", "2026-02-25"), ("in two weeks' time", "2026-03-04"),
      ("in a month's time", "2026-03-18"), ("two days from tomorrow", "2026-02-21"),
      ("two days after tomorrow", "2026-02-21"), ("three days before yesterday", "2026-02-14"),
      ("the year before last", "2024"), ("the month after next", "2026-04"),
    ])
    #expect(
      try figures("two weeks after the notice", .english, on: "2026-02-18").map(\.value)
        == ["P2W"])
  }

  @Test func `dateRange: years with a stroke or a dash`() throws {
    try expectAlike(.date, "FY2024", "", ["2024/25", "2024-25"], language: .english)
    try expectAlike(
      .dateRange, "2024/2028", "", ["2024/2028", "2024-28", "2024–28", "2024–2028"],
      language: .english)
    #expect(
      try figures("the 2024-28 programme", .english).map(\.value) == ["2024/2028"])
    #expect(try figures("May/June 2027", .english).map(\.value) == ["2027-05/2027-06"])
    #expect(try figures("a ratio of 3/8", .english).map(\.figure.kind) == [.number])
  }

  @Test func `beforeChrist: years that no calendar date covers`() throws {
    try expectAlike(.ordinal, "300", "BC", ["300 BC", "300 BCE", "300 B.C."], language: .english)
    try expectAlike(.ordinal, "3", "century BC", ["3rd century BC"], language: .english)
    #expect(try figures("300 AD", .english).map(\.value) == ["0300"])
    #expect(try figures("300 BCM members", .english).map(\.figure.unit) != ["BC"])
  }

  @Test func `a date inside an address belongs to a name`() throws {
    let found = try allFigures("See www.example.org/data/report-20270302.html today.", .english)
    #expect(found.filter { $0.value == "2027-03-02" }.map(\.figure.isInName) == [true])
  }
}
