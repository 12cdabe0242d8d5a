import PolicyModel
import Testing

@Suite struct `English figures` {
  @Test func `dates in every spelling`() throws {
    try expectAlike(
      .date, "2025-06-17", "",
      [
        "on June 17, 2025", "on 17 June 2025", "on the 17th of June 2025", "on 2025-06-17",
        "on June 17th, 2025", "on Jun. 17, 2025", "on 6/17/2025",
      ], language: .english)
    try expectAlike(
      .date, "2026-03-31", "", ["at the end of March 2026", "end of March 2026"], language: .english
    )
    try expectAlike(
      .date, "FY2026", "", ["in fiscal 2026", "in FY2026", "in fiscal year 2026", "in FY 2026"],
      language: .english)
    try expectAlike(
      .date, "2025-Q3", "", ["in Q3 2025", "the third quarter of 2025"], language: .english)
  }

  @Test func `deadlines and bounds`() throws {
    let deadline = try figures("Finish it by the end of 2027.", .english)[0].figure
    #expect(deadline.role == .deadline && deadline.value.description == "2027-12-31")
    let cases: [(String, Figure.Bound)] = [
      ("at least 300 homes", .atLeast), ("no more than 300 homes", .atMost),
      ("up to 300 homes", .upTo),
      ("over 300 homes", .moreThan), ("nearly 300 homes", .about),
      ("fewer than 300 homes", .lessThan),
      ("300 or more homes", .atLeast),
    ]
    for (text, bound) in cases {
      let found = try figures(text, .english)
      #expect(found.map(\.figure.bound) == [bound], "\(text)")
      #expect(found.map(\.value) == ["300"], "\(text)")
    }
  }

  @Test func `shares and points`() throws {
    try expectAlike(
      .percent, "10", "percent", ["10%", "10 percent", "10 per cent", "ten per cent"],
      language: .english)
    try expectAlike(
      .percent, "1.5", "percent-point", ["1.5 percentage points"], language: .english)
    try expectAlike(.number, "2/3", "fraction", ["two-thirds", "two thirds"], language: .english)
    try expectAlike(.percent, "50", "percent", ["half of them", "halved"], language: .english)
    try expectAlike(.multiple, "2", "times", ["doubled", "twofold"], language: .english)
    try expectAlike(
      .multiple, "1.5", "times",
      ["time and a half", "time-and-a-half", "one and a half times", "1.5 times"],
      language: .english)
    try expectAlike(
      .multiple, "1.25", "times", ["time and a quarter", "1.25 times"], language: .english)
    // Nobody multiplies time here.
    #expect(
      try figures("an hour of her time and a half day", .english)
        .allSatisfy { $0.figure.kind != .multiple })
  }

  @Test func `money`() throws {
    try expectAlike(
      .money, "1200000000", "GBP", ["£1.2bn", "£1.2 billion", "£1,200,000,000", "£1,200m"],
      language: .english)
    try expectAlike(
      .money, "3000000", "USD", ["$3 million", "3 million dollars", "US$3m", "USD 3,000,000"],
      language: .english)
  }

  @Test func `ages, lengths, rhythms and counts`() throws {
    try expectAlike(.age, "65", "year", ["aged 65 and over", "65 years old"], language: .english)
    try expectAlike(
      .duration, "P3Y", "", ["three years", "3 years", "a three-year plan"], language: .english)
    try expectAlike(
      .recurrence, "P5Y", "", ["every five years", "once every five years"], language: .english)
    try expectAlike(.recurrence, "P1Y", "", ["twice a year", "annually"], language: .english)
    #expect(
      try figures("743 municipalities were late", .english).map(\.figure.unit) == ["municipalities"]
    )
  }

  @Test func `ranges and changes`() throws {
    let found = try figures("The rate rose from 38% to 47%.", .english)
    #expect(
      found.map(\.figure.value) == [
        .numbers(ExactNumber(38), ExactNumber(47), isTransition: true)
      ])
    #expect(
      try figures("from March 2025 to June 2026", .english).map(\.value) == ["2025-03/2026-06"])
    #expect(try figures("12.8–13.0%", .english).map(\.value) == ["12.8/13"])
  }

  @Test func `words that are no figures`() throws {
    try expectNoFigure(
      in: [
        "The one you mentioned may march on.", "Have a great week!", "Call (206) 555-1212 now.",
        "See https://example.org/2024/12 for more.", "an up to date plan",
      ], .english)
  }

  @Test func `what a figure is about`() throws {
    let cases: [(String, String)] = [
      ("Unemployment fell to 4.1%.", "Unemployment"),
      ("We will reduce carbon emissions by 30%.", "reduction in carbon emissions"),
      ("The council will complete the migration by March 2026.", "completion of the migration"),
      ("It covers 48% of all staff.", "staff"),
    ]
    for (text, subject) in cases {
      #expect(try figures(text, .english)[0].figure.subject == subject, "\(text)")
    }
  }

  @Test func `one of so many is a share, and a comparison bounds no date`() throws {
    for (text, words) in [
      ("One nurse in eight left last year.", "One nurse in eight"),
      ("One child in five is poor.", "One child in five"),
    ] {
      let found = try #require(try figures(text, .english).first)
      #expect(found.words == words)
      #expect(found.figure.kind == .number)
    }
    #expect(try figures("One nurse in eight wards was ill.", .english).first?.words == "One nurse")
    let found = try figures("We help six times as many as twenty years ago.", .english)
    #expect(found.last?.words == "twenty years ago")
    #expect(found.last?.figure.role == nil)
    #expect(try figures("As many as 40 people came.", .english).first?.figure.bound == .upTo)
  }

  @Test(arguments: [
    ("We will designate around 40 new river bathing sites.", "sites"),
    ("We will open 15 electric bus routes.", "routes"),
    ("The plan adds 100 household recycling centres.", "centres"),
    ("One or more Product Providers may answer.", "providers"),
    ("Only 12 staff work weekends.", "staff"), ("We fund 6 libraries next year.", "libraries"),
  ])
  func `what is counted is at the end of its name`(sentence: String, unit: String) throws {
    #expect(try figures(sentence, .english).map(\.figure).last { $0.kind == .count }?.unit == unit)
  }
}
