import PolicyModel
import Testing

@Suite struct `English times and lengths, rule by rule` {
  @Test func `clock: a time of day in many spellings`() throws {
    try expectAlike(
      .time, "T20:15", "",
      [
        "at 8:15 pm", "at 8.15pm", "at 20:15", "a quarter past 8 in the evening",
        "at 8:15 in the evening", "at eight fifteen pm", "at 815pm",
      ],
      language: .english)
    try expectAlike(
      .time, "T08:50", "", ["at ten to nine", "10 minutes to nine", "8:50"], language: .english)
    try expectAlike(.time, "T12", "", ["noon", "12 noon", "midday"], language: .english)
    try expectAlike(.time, "T00", "", ["midnight", "12 midnight"], language: .english)
    #expect(
      try figures("The office opens at 9 and closes at 5.", .english).map(\.value) == [
        "T09", "T05",
      ])
    for text in [
      "inflation stood at 7", "five to nine people", "a rate fixed at 9 percent",
      "seven thirty-page reports",
    ] {
      #expect(try figures(text, .english).allSatisfy { $0.figure.kind != .time }, "\(text)")
    }
  }

  @Test func `paidByTime: what is paid for a time, so many times`() throws {
    try expectAlike(
      .multiple, "2", "months' rent",
      ["two months' rent", "2 months' rent", "2 months’ rent"], language: .english)
    try expectAlike(
      .multiple, "1", "weeks' pay", ["one week's pay", "1 week's pay"], language: .english)
    try expectAlike(
      .multiple, "3", "months' basic salary", ["three months' basic salary"], language: .english)
    // Notice is as long as that, and so is leave on full pay.
    for text in [
      "two months' notice", "six months' full pay", "two weeks of pay",
      "three weeks' payment terms",
      "two months' rental agreement", "a year's renting",
    ] {
      #expect(
        try figures(text, .english).allSatisfy { $0.figure.kind != .multiple }, "\(text)")
    }
    let deposit = try #require(
      figures("The security deposit shall not exceed two months' rent.", .english).first)
    #expect(deposit.figure.subject == "security deposit" && deposit.figure.bound == .atMost)
  }

  @Test func `duration: lengths of time in many spellings`() throws {
    try expectAlike(
      .duration, "P1.5Y", "",
      ["a year and a half", "one year and a half", "one and a half years", "1.5 years"],
      language: .english)
    try expectAlike(
      .duration, "P3Y6M", "",
      ["3 years and 6 months", "three years, six months", "3 years 6 months"],
      language: .english)
    try expectAlike(
      .duration, "P2D", "", ["a couple of days", "two days", "2-day"], language: .english)
    try expectAlike(.duration, "PT1H", "", ["within an hour", "for an hour"], language: .english)
    try expectAlike(
      .duration, "P10D", "working-day", ["10 working days", "ten business days"], language: .english
    )
    try expectNoFigure(in: ["a day of rest", "an hour of need", "a century of progress"], .english)
  }

  @Test func `everyWord: the weeks of each month are part of the rhythm`() throws {
    for text in ["first Monday of each month", "first and third Monday of every month"] {
      #expect(
        try figures("The hall closes on the \(text).", .english).map(\.words) == [text], "\(text)"
      )
    }
    #expect(
      try figures("The first member of each month wins.", .english).map(\.words)
        == ["first", "each month"])
    #expect(try figures("Academic year 2024/25", .english).map(\.value) == ["FY2024"])
  }

  @Test func `everyWord and timesInPeriod: rhythms`() throws {
    try expectAlike(
      .recurrence, "P2Y", "",
      ["every second year", "every other year", "every two years", "biennially"], language: .english
    )
    try expectAlike(
      .recurrence, "P6M", "", ["half-yearly", "biannual", "semi-annually"], language: .english)
    try expectAlike(
      .recurrence, "P1W", "", ["every Monday", "weekly", "once a week"], language: .english)
    try expectNoFigure(in: ["every seconded motion", "each one of them"], .english)
  }
}
