import PolicyModel
import Testing

@Suite struct `English figures as notices and contracts write them` {
  private func expectValues(
    _ rows: [(String, [String])], at location: SourceLocation = #_sourceLocation
  ) throws {
    for (text, values) in rows {
      let found = try figures(text, .english, on: "2026-01-15")
      #expect(found.map(\.value) == values, "\(text)", sourceLocation: location)
    }
  }

  @Test func `a number said again in brackets is one figure`() throws {
    try expectValues([
      ("Tenants get ninety (90) days of notice.", ["P90D"]),
      ("A fee of ten (10) percent applies.", ["10"]),
      ("A fine of five hundred (500) euros is due.", ["500"]),
      ("Two (3) of them left.", ["2", "3"]),
    ])
  }

  @Test func `a sign between two numbers is of the one it touches`() throws {
    let found = try figures("A small boat pays £18, and a big one £26.", .english)
    #expect(found.last?.figure.kind == .money)
    #expect(found.last?.value == "26")
    #expect(try figures("It costs 40 €.", .english).first?.figure.kind == .money)
  }

  @Test func `a fraction in words that came out whole takes the tens for its denominator`() throws {
    try expectValues([
      ("minus one hundred forty fifths", ["-20/9"]),
      ("two hundred one thousand sixths", ["100/503"]),
      ("four twenty-fifths", ["0.16"]), ("forty-one fiftieths", ["0.82"]),
      ("forty sevenths", ["40/7"]),
    ])
  }

  @Test func `signs and groups of digits make one number`() throws {
    try expectValues([
      ("- 2 3/5", ["-2.6"]), ("It cost 1'250'000 francs.", ["1250000"]),
      ("We expect 120-350 people.", ["120/350"]), ("Call 555-1234.", []),
      ("Call 120-350 now.", []),
    ])
    let open = try figures("More than one club has 40+ members.", .english)
    #expect(open.last?.figure.bound == .atLeast)
    #expect(open.last?.figure.unit == "members")
  }

  @Test func `ages and times take what stands at their first end`() throws {
    try expectValues([
      ("adults aged between 17 and 25", ["17/25"]), ("open from 1 pm to 5", ["T13/T17"]),
      ("from mid-2027 to the end of 2029", ["2027-07-02/2029-12-31"]), ("in mid-2027", ["2027"]),
    ])
    #expect(try figures("adults aged between 17 and 25", .english).map(\.figure.kind) == [.age])
  }

  @Test func `pm behind the last hour is for the first too, unless that ran backwards`() throws {
    try expectValues([
      ("open between 2 and 3 pm", ["T14/T15"]), ("open from 1:30 to 4 pm", ["T13:30/T16"]),
      ("quiet hours are 10–11 pm", ["T22/T23"]), ("open from 7 to 9 p.m.", ["T19/T21"]),
      ("open from 10 to 2 pm", ["T10/T14"]), ("open from 9 to 5 pm", ["T09/T17"]),
      ("open from 12 to 1 pm", ["T12/T13"]), ("open from 6 to 8 am", ["T06/T08"]),
      ("open from 9 am to 11 pm", ["T09/T23"]), ("open from 11 am to 1 pm", ["T11/T13"]),
      ("between 8 and 9 am and between 3 and 4 pm", ["T08/T09", "T15/T16"]),
    ])
  }

  @Test func `the first hours are hours, and no rank`() throws {
    try expectValues([
      ("Parking is free for the first 24 hours.", ["PT24H"]),
      ("Entry is free for the first three months.", ["P3M"]),
    ])
    let offence = try figures("The first offence brings a warning.", .english)
    #expect(offence.map(\.figure.kind) == [.ordinal])
  }

  @Test func `ages of people before verbs, and how often a thing may be done`() throws {
    for text in [
      "Members under 16 need a card.", "Members under 13 see no adverts.",
      "Those under 16 may join with a parent.", "Pupils over 11 travel alone.",
    ] {
      #expect(try figures(text, .english).map(\.figure.kind) == [.age], "\(text)")
    }
    try expectValues([
      ("Loans may be renewed twice.", ["2"]), ("Loans may be renewed once.", ["1"]),
      ("Once it rains, we stop.", []), ("on 16 may 2026", ["2026-05-16"]),
    ])
    let card = try figures("A card is valid for three years. Please pay within 9 days.", .english)
    #expect(card.map(\.figure.subject) == ["card", ""])
  }

  @Test func `numbers of laws, telephones, stages and conferences count nothing`() throws {
    for text in [
      "Regulation (EU) 2017/745 applies.", "Call 0300 456 7890.", "COP27 was held.",
      "Key Stage 3 pupils attend.", "We will be net zero.", "Zone 4 tickets are sold.",
    ] {
      #expect(try figures(text, .english).allSatisfy(\.figure.isInName), "\(text)")
    }
    #expect(
      try figures("Many people are over 60.", .english).map(\.figure.kind) == [.age])
  }

  @Test func `the plural behind a noun is what is counted`() throws {
    let buses = try figures("We will buy 40 electric buses and build 12 fire stations.", .english)
    #expect(buses.map(\.figure.unit) == ["buses", "stations"])
    #expect(buses.map(\.figure.subject) == ["electric buses", "fire stations"])
    #expect(try figures("One bus stops here.", .english).map(\.figure.unit) == ["bus"])
    #expect(try figures("Give 30 days' notice.", .english).map(\.words) == ["30 days"])
    #expect(
      try figures("no sooner than 14 days", .english).first?.figure.bound == .atLeast)
  }

  @Test func `nthWeekday and nthWeek are counted in their month`() throws {
    try expectValues([
      ("the first Monday of March 2026", ["2026-03-02"]),
      ("the last Friday of June 2026", ["2026-06-26"]),
      ("the third Sunday in October 2026", ["2026-10-18"]),
      ("the first week of May 2026", ["2026-05-01/2026-05-07"]),
      ("the last week of May 2026", ["2026-05-25/2026-05-31"]),
      ("last week", ["2026-W02"]),
    ])
    #expect(
      try figures("the fifth Monday of February 2026", .english).allSatisfy {
        $0.figure.rule != "nthWeekday"
      })
  }

  @Test func `months and years with commas, marks and spelled numbers`() throws {
    try expectValues([
      ("It opened in June, 2025.", ["2025-06"]), ("signed on 17-Jun-25", ["2025-06-17"]),
      ("signed on 2026 March 4", ["2026-03-04"]), ("from June 17-25", ["2026-06-17/2026-06-25"]),
      ("since nineteen eighty-four", ["1984"]), ("in twenty twenty-six", ["2026"]),
      ("from mid-May 2026 to the end of June 2026", ["2026-05/2026-06-30"]),
      ("1 July 2025 through to 30 June 2026", ["2025-07-01/2026-06-30"]),
      ("January–March 2027", ["2027-01/2027-03"]),
      ("beginning in 2027", ["2027"]), ("from now to the end of June", ["2026-01-15/2026-06-30"]),
      ("in the next two fiscal years", ["FY2026/FY2027"]),
      ("over the past three financial years", ["FY2022/FY2024"]),
      ("by year-end", ["2026-12-31"]), ("at the fiscal year end", ["2026-03-31"]),
      ("closed on Christmas Day", ["2026-12-25"]),
    ])
    try expectNoFigure(in: ["the year-end report", "the Independence Day Parade"], .english)
  }

  @Test func `days of a week are a rhythm, intervals too`() throws {
    for (text, value) in [
      ("open 5 days a week", "P1W"), ("three days per week", "P1W"),
      ("at two-year intervals", "P2Y"), ("at intervals of two years", "P2Y"),
    ] {
      let found = try figures(text, .english)
      #expect(found.map(\.figure.kind) == [.recurrence], "\(text)")
      #expect(found.map(\.value) == [value], "\(text)")
    }
  }

  @Test func `whole units and possessives are lengths`() throws {
    try expectValues([
      ("for the whole day", ["P1D"]), ("for an entire month", ["P1M"]),
      ("for a full year", ["P1Y"]),
      ("at a month's notice", ["P1M"]), ("for 2 years, 6 months and 3 days", ["P2Y6M3D"]),
      ("over the last couple of years", ["2024-01-15/2026-01-15"]),
      ("a couple of dozen councils", ["24"]), ("¾ hour", ["PT0.75H"]),
    ])
    try expectNoFigure(in: ["a couple of people", "the whole point"], .english)
  }

  @Test func `money: the scale behind a range counts for both ends`() throws {
    try expectValues([
      ("£10–20m", ["10000000/20000000"]), ("$5 to $10 million", ["5000000/10000000"]),
      ("£500 to £1 million", ["500/1000000"]), ("a loss of minus £5m", ["-5000000"]),
    ])
  }

  @Test func `what one says of oneself is counted from the day of speaking`() throws {
    try expectValues([
      ("I'll be back in two weeks.", ["2026-01-29"]),
      ("I will be back within 5 days", ["2026-01-15/2026-01-20"]),
      ("We will answer within 5 days.", ["P5D"]), ("The fee is repaid in two weeks.", ["P2W"]),
    ])
  }

  @Test func `days that no calendar has keep their words and no value`() throws {
    for text in ["2025-02-30", "on 2025-04-31"] {
      let found = try figures(text, .english)
      #expect(found.map(\.figure.value) == [.impossible], "\(text)")
    }
    try expectNoFigure(in: ["2025-13-01", "2025-10-45"], .english)
  }

  @Test func `bounds that stand apart from their number`() throws {
    for (text, bound) in [
      ("at the most 5 members", Figure.Bound.atMost), ("at the very least 5 members", .atLeast),
      ("the number is 30 at a minimum", .atLeast), ("the number is 30 at the most", .atMost),
    ] {
      #expect(try figures(text, .english).map(\.figure.bound) == [bound], "\(text)")
    }
  }

  @Test func `digits in names, contractions and verbs are no amounts`() throws {
    try expectNoFigure(
      in: [
        "the 37lanterns team", "a 401(k) plan", "a 401k", "a 501(c)(3) body",
        "first-world countries", "write to 42desks@example.org",
      ], .english)
    try expectValues([
      ("It takes a day or two won't it.", ["P1D", "2"]), ("the first 6% of pay", ["6"]),
      ("after 5 consecutive work days", ["P5D"]), ("People over 65 get a pass.", ["65"]),
      ("by the last day of the month of your departure", []),
      ("by the last day of the month", ["2026-01-31"]),
    ])
    #expect(try figures("People over 65 get a pass.", .english).map(\.figure.unit) != ["get"])
  }

  @Test func `lengths of two units, fortnights, and quarters behind their year`() throws {
    try expectValues([
      ("for an hour and twenty minutes", ["PT1H20M"]), ("for two fortnights", ["P4W"]),
      ("in the 2026 third quarter", ["2026-Q3"]), ("for 3 mos", ["P3M"]),
      ("ten over three", ["10/3"]), ("It took ten over three years.", ["10", "P3Y"]),
    ])
  }

  @Test func `spaces part groups of digits where a number is sure to follow`() throws {
    try expectValues([
      ("Fines reach EUR 10 000 000.", ["10000000"]), ("It costs £40 000 a year.", ["40000"]),
      ("At least 1 200 nurses are needed.", ["1200"]), ("Room 12 300 seats", ["300"]),
    ])
  }

  @Test func `an m behind a number is millions of what is counted`() throws {
    try expectValues([("We reach 2m people.", ["2000000"]), ("The path is 2m wide.", ["2"])])
  }

  @Test func `pounds are money where the sentence speaks of it`() throws {
    for (text, kind) in [
      ("The fee is 250 pounds.", Figure.Kind.money), ("The sack weighs 250 pounds.", .dimension),
    ] {
      #expect(try figures(text, .english).map(\.figure.kind) == [kind], "\(text)")
    }
  }

  @Test func `plan is a verb behind those who plan`() throws {
    #expect(try figures("We plan 20 places.", .english).map(\.figure.isInName) == [false])
    #expect(try figures("Plan 20 was adopted.", .english).isEmpty)
  }

  @Test func `the day of the week belongs to the date`() throws {
    let found = try figures("Apply by Monday, 1 June 2026.", .english)
    #expect(found.map(\.words) == ["by Monday, 1 June 2026"])
    #expect(found.map(\.figure.role) == [.deadline])
  }

  @Test func `every other day of the week is a rhythm of two weeks`() throws {
    try expectValues([
      ("The kiln opens every other Friday.", ["P2W"]), ("The kiln opens every Friday.", ["P1W"]),
    ])
  }

  @Test func `numerals in names of things hold no figure`() throws {
    try expectValues(
      ["He came second to none.", "The zero-carbon homes plan", "The 3Rs: reduce, reuse, recycle"]
        .map { ($0, []) })
  }

  @Test func `parts of a provision in parentheses are names and no amounts`() throws {
    for text in [
      "Section 12(3)(b) is repealed.", "Regulation 14(1A) and section 7(1)(a) are amended.",
      "Rule 5(b)(2) stands.", "Consent is given under Article 9(2).",
    ] {
      #expect(try figures(text, .english).allSatisfy(\.figure.isInName), "\(text)")
    }
    let counted = try figures("The council has 743(35) members.", .english)
    #expect(!counted.contains { $0.figure.isInName })
  }

  @Test func `a half-hourly service runs every half hour and is no half`() throws {
    for (text, period) in [
      ("A half-hourly bus runs at night.", "PT30M"), ("We print a half-yearly report.", "P6M"),
      ("The board meets twice-yearly.", "P1Y"),
    ] {
      #expect(try figures(text, .english).map(\.value) == [period], "\(text)")
    }
  }

  @Test func `another figure's words and a number's endings are no subject`() throws {
    let spent = try figures("We spent £1.2bn in the three years to March 2024.", .english)
    #expect(!spent.contains { $0.figure.subject.contains("years") })
    let closing = try figures("Applications close at noon on the last Friday of May.", .english)
    #expect(closing.allSatisfy { ["close of applications", ""].contains($0.figure.subject) })
    let fined = try figures("The firm was fined a thousand pounds twice in 1998.", .english)
    #expect(!fined.contains { $0.figure.subject.contains("pounds") })
    let edition = try figures("The ninth edition was issued on 1 August 2021.", .english)
    #expect(!edition.contains { $0.figure.subject.hasPrefix("th ") })
  }
}
