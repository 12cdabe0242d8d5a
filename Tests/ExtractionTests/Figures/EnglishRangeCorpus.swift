import PolicyModel
import Testing

@Suite struct `English ranges, rule by rule` {
  @Test func `dateRange: one range in many spellings`() throws {
    try expectAlike(
      .dateRange, "2027-05-03/2027-05-21", "",
      [
        "from 3 to 21 May 2027", "from May 3 to 21, 2027", "May 3-21, 2027", "3-21 May 2027",
        "between May 3 and May 21, 2027", "from 3 May to 21 May 2027", "May 3, 2027 – May 21, 2027",
        "5/3/2027 to 5/21/2027", "2027-05-03 to 2027-05-21", "May 3 through 21, 2027",
      ], language: .english)
    try expectAlike(
      .dateRange, "2027-03/2027-06", "",
      [
        "March-June 2027", "March to June 2027", "March through June 2027",
        "between March and June 2027", "from March 2027 until June 2027",
      ],
      language: .english)
    try expectAlike(
      .dateRange, "2014/2018", "",
      ["from 2014 to 2018", "2014-18", "2014–18", "2014–2018", "between 2014 and 2018"],
      language: .english)
    try expectAlike(
      .dateRange, "FY2024/FY2026", "",
      [
        "from FY2024 to FY2026", "fiscal years 2024 to 2026", "FY2024-FY2026",
        "between 2024-25 and 2026-27", "from 2024/25 to 2026/27", "between 2024–25 and 2026–27",
        "the years 2024-25 to 2026-27", "from 2024–25 to 2026–27",
      ], language: .english)
    try expectAlike(
      .dateRange, "2025/2028", "", ["the years 2025 to 2028", "from 2025 to 2028"],
      language: .english)
  }

  @Test func `dateRange: up to the day of the edition`() throws {
    for text in [
      "from May 2024 to date", "from May 2024 to the present", "from May 2024 until now",
    ] {
      #expect(
        try figures(text, .english, on: "2026-02-18").map(\.value) == ["2024-05/2026-02-18"],
        "\(text)")
    }
    try expectNoFigure(in: ["kept up to date", "the present rules"], .english)
  }

  @Test func `window: counted from the edition`() throws {
    for (text, value) in [
      ("over the next three years", "2026-02-19/2029-02-18"),
      ("within the next three years", "2026-02-18/2029-02-18"),
      ("in the past year", "2025-02-18/2026-02-18"),
      ("over the last decade", "2016-02-18/2026-02-18"),
      ("the previous two quarters", "2025-Q3/2025-Q4"),
      ("the next two quarters", "2026-Q2/2026-Q3"),
    ] {
      #expect(try figures(text, .english, on: "2026-02-18").map(\.value) == [value], "\(text)")
    }
  }

  @Test func `firstUnits: the head or the end of a year or month`() throws {
    for (text, value) in [
      ("the first three months of 2027", "2027-01/2027-03"),
      ("the last 3 months of 2027", "2027-10/2027-12"),
      ("the first ten days of May 2027", "2027-05-01/2027-05-10"),
    ] {
      #expect(try figures(text, .english).map(\.value) == [value], "\(text)")
    }
    #expect(
      try figures("the first three members of staff", .english).allSatisfy {
        $0.figure.kind != .dateRange
      })
  }

  @Test func `range and twoBounds: two numbers`() throws {
    try expectAlike(
      .number, "30/40", "",
      [
        "between 30 and 40", "from 30 to 40", "30-40", "30–40", "30 through 40",
        "more than 30 and less than 40",
        "at least 30 and at most 40", "larger than 30 but smaller than 40",
      ], language: .english)
    try expectAlike(
      .number, "100/200", "", ["between one hundred and two hundred"], language: .english)
    try expectAlike(
      .money, "3000000/5000000", "USD",
      ["$3-5 million", "$3 million to $5 million", "$3m–$5m", "between $3 million and $5 million"],
      language: .english)
    try expectAlike(
      .age, "16/24", "year", ["aged 16 to 24", "16- to 24-year-olds"], language: .english)
  }
}
