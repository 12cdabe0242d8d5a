import PolicyModel
import Testing

@Suite struct `English numbers, rule by rule` {
  @Test func `number: digits, words and powers`() throws {
    try expectAlike(
      .number, "2500000", "",
      [
        "2,500,000", "2.5 million", "two and a half million", "two million five hundred thousand",
        "2.5e6", "2.5 x 10^6", "2.5×10^6", "25 lakh", "2.5mn",
      ],
      language: .english)
    try expectAlike(.number, "-0.75", "fraction", ["-3/4", "minus 3/4"], language: .english)
    try expectAlike(
      .number, "2.31", "", ["two and thirty-one hundredths", "2.31", "two point three one"],
      language: .english)
    try expectAlike(
      .number, "500000", "", ["half a million", "500k", "500,000"], language: .english)
    try expectAlike(.number, "6", "", ["half a dozen", "six", "6"], language: .english)
  }

  @Test func `fraction: parts of a whole`() throws {
    try expectAlike(
      .number, "0.6", "fraction", ["three fifths", "3 out of 5", "three in five", "3/5"],
      language: .english)
    try expectAlike(
      .number, "0.2", "fraction", ["one in five", "1 out of every 5", "a fifth"], language: .english
    )
  }

  @Test func `ordinal: places in an order`() throws {
    try expectAlike(.ordinal, "23", "", ["the 23rd", "twenty-third"], language: .english)
    try expectNoFigure(in: ["first-class service", "first of all", "third parties"], .english)
  }

  @Test func `bounds before and behind an amount`() throws {
    let rows: [(Figure.Bound, [String])] = [
      (
        .atLeast,
        [
          "no lower than 30", "equal to or greater than 30", "≥ 30", "30 or larger", "30 and up",
          "not under 30",
        ]
      ),
      (
        .atMost,
        [
          "not over 30", "no greater than 30", "less or equal to 30", "≤ 30", "30 or lower",
          "30 or smaller",
        ]
      ),
      (.moreThan, ["beyond 30", "bigger than 30", "exceeds 30", "just above 30"]),
      (.lessThan, ["beneath 30", "just below 30", "short of 30"]),
      (.about, ["close to 30", "in the region of 30", "30 or so"]),
    ]
    for (bound, texts) in rows {
      for text in texts {
        let found = try figures("It is \(text).", .english)
        #expect(found.map(\.figure.bound) == [bound], "\(text)")
        #expect(found.map(\.value) == ["30"], "\(text)")
      }
    }
  }

  @Test func `bounds of dates`() throws {
    let rows: [(Figure.Bound, [String])] = [
      (
        .atLeast,
        [
          "not before 2031", "no earlier than 2031", "2031 or later", "as early as 2031",
          "2031 and after", "with effect from 2031",
        ]
      ),
      (
        .atMost,
        ["no later than 2031", "2031 or earlier", "up to 2031", "as late as 2031", "by 2031"]
      ),
      (.lessThan, ["earlier than 2031", "prior to 2031"]),
      (.moreThan, ["later than 2031", "after 2031"]),
    ]
    for (bound, texts) in rows {
      for text in texts {
        let found = try figures("It ends \(text).", .english)
        #expect(found.map(\.figure.bound) == [bound], "\(text)")
        #expect(found.map(\.value) == ["2031"], "\(text)")
      }
    }
  }

  @Test func `money: signs, names and small coins`() throws {
    try expectAlike(
      .money, "500", "JPY", ["500 yen", "¥500", "JPY 500", "500 Japanese yen"], language: .english)
    try expectAlike(.money, "0.4", "GBP", ["40p", "40 pence"], language: .english)
    try expectAlike(.money, "3.5", "GBP", ["3 pounds 50 pence", "£3.50"], language: .english)
    try expectAlike(
      .money, "2000000", "EUR", ["2m euros", "€2m", "2 million euros", "EUR 2 million"],
      language: .english)
    try expectAlike(.money, "700", "CHF", ["700 Swiss francs", "CHF 700"], language: .english)
    try expectAlike(
      .money, "-40", "USD", ["-$40", "$-40", "a result that is ($40)"], language: .english)
    for text in ["page 40p2", "25 pounds of rice", "he won 30"] {
      #expect(try figures(text, .english).allSatisfy { $0.figure.kind != .money }, "\(text)")
    }
  }

  @Test func `percentage, perMille and points`() throws {
    try expectAlike(
      .percent, "0.5", "percent",
      ["0.5%", "half a percent", "half of one percent", "0.5 pct", "5‰"],
      language: .english)
    try expectAlike(
      .percent, "0.25", "percent-point", ["25 basis points", "a quarter of a percentage point"],
      language: .english)
  }

  @Test func `measure and temperature`() throws {
    try expectAlike(
      .dimension, "3", "m2", ["3 m²", "3 m2", "3 square metres", "3 sq m"], language: .english)
    try expectAlike(
      .dimension, "3", "km/h",
      ["3 km/h", "3 kph", "3 kilometres per hour", "3 kilometers an hour"], language: .english)
    try expectAlike(
      .dimension, "0.5", "mi", ["half a mile", "half mile", "0.5 miles"], language: .english)
    try expectAlike(
      .dimension, "5.5", "ft", ["5 ft 6 in", "5 feet 6 inches", "5'6\""], language: .english)
    try expectAlike(
      .temperature, "-10", "C", ["-10 °C", "minus 10 degrees Celsius", "10 degrees C below zero"],
      language: .english)
    #expect(try figures("30 in 2025", .english).allSatisfy { $0.figure.kind != .dimension })
  }

  @Test func `number: articles, groups and scales around words`() throws {
    for (value, spellings) in [
      ("101", ["a hundred and one", "one hundred and one"]),
      ("100000", ["a hundred thousand", "one hundred thousand"]),
      ("500000", ["half a million", "0.5 million"]),
      ("250000", ["a quarter of a million", "0.25 million"]),
      ("750000", ["three quarters of a million"]),
      (
        "1500000",
        ["a million and a half", "one and a half million", "1 1/2 million", "1½ million"]
      ),
      ("2500000", ["two point five million", "2½ million", "2.5 million"]),
      ("2305", ["two thousand, three hundred and five"]),
      ("1200005", ["one million, two hundred thousand and five"]),
      ("1200", ["a hundred dozen", "twelve hundred"]), ("6", ["half a dozen", "half dozen"]),
      ("2.75", ["2 and 3/4", "2 3/4", "2¾", "2 ¾"]),
    ] {
      for spelling in spellings {
        #expect(try figures(spelling, .english).map(\.value) == [value], "\(spelling)")
      }
    }
    // A list is no number of groups.
    #expect(
      try figures("two thousand, three thousand and five", .english).map(\.value)
        == ["2000", "3005"])
  }

  @Test func `fraction: strokes, signs and shares of many`() throws {
    for spelling in ["1/3", "1⁄3", "⅓", "a third", "one third", "one in three", "one out of three"]
    {
      #expect(try figures(spelling, .english).map(\.value) == ["1/3"], "\(spelling)")
    }
    #expect(try figures("one hundredth of the budget", .english).map(\.value) == ["0.01"])
    #expect(try figures("the one hundredth meeting", .english).map(\.value) == ["100"])
  }

  @Test func `multiple: letters and words`() throws {
    try expectAlike(
      .multiple, "3", "times", ["3x", "3 times", "threefold", "thrice", "triple"],
      language: .english)
    #expect(try figures("thrice a year", .english).map(\.figure.kind) == [.recurrence])
    #expect(try figures("a 3x4 grid", .english).allSatisfy { $0.figure.kind != .multiple })
  }
}
