import ChangeDetection
import PolicyModel
import Testing

/// Amounts that are told for a stretch of time or for a thing.
@Suite struct AmountPeriodTests {
  @Test(
    arguments: [
      ("利用料は年額1万円とする。", "利用料は月額1万円とする。", 11),
      ("会費は月500円です。", "会費は年5,000円です。", 5000.0 / 6000 - 1),
      ("利息は年3%とする。", "利息は月3%とする。", 11),
    ])
  func `months and years are reckoned into one another`(
    old: String, new: String, relative: Double
  ) throws {
    let told = try figureChanges(old, new, .japanese)
    let change = try #require(told.first)
    #expect(change.name == "figure changed")
    #expect(change.direction == (relative > 0 ? .raised : .lowered))
    #expect(abs(try #require(change.delta?.relative) - relative) < 1e-3)
    #expect(change.delta?.value == nil)
  }

  @Test func `one of a period is the period`() throws {
    for (old, new) in [
      ("残業は、1か月45時間を限度とする。", "残業は、月45時間を限度とする。"), ("労働時間は1週40時間とする。", "労働時間は週40時間とする。"),
      ("会費は1か月3千円とする。", "会費は月3千円とする。"),
    ] {
      let names = try readReport(old, new, .japanese).changes.map(\.name)
      #expect(names == ["notation unit"], "\(new)")
    }
    let told = try figureChanges("残業は、1か月45時間を限度とする。", "残業は、月60時間を限度とする。", .japanese)
    #expect(told.map(\.direction) == [.lengthened])
    #expect(abs(try #require(told.first?.delta?.relative) - 1.0 / 3) < 1e-3)
  }

  @Test(
    arguments: [
      ("費用は12ヶ月ごとに10分の1になる。", "費用は十二か月ごとに十分の一になる。"),
      ("費用は12ヶ月ごとに10分の1になる。", "費用は12カ月ごとに１０分の１になる。"),
      ("手当は三人につき5千円を払う。", "手当は3人につき5,000円を払う。"),
      ("手当は十二人につき5千円を払う。", "手当は12名につき5千円を払う。"),
      ("休みは6箇月につき3日とする。", "休みは六ヶ月につき三日とする。"),
    ])
  func `what an amount is told for is the same in other numerals`(
    old: String, new: String
  ) throws {
    let names = try readReport(old, new, .japanese).changes.map(\.name)
    #expect(!names.isEmpty && names.allSatisfy { $0.hasPrefix("notation") }, "\(new): \(names)")
  }

  @Test(
    arguments: [
      ("The limit is 30 mph.", "The limit is 30 miles per hour."),
      ("The limit is 30 miles an hour.", "The limit is 30 mph."),
      ("The limit is 30 km/h.", "The limit is 30 kilometres per hour."),
    ])
  func `the hour of a speed is of its unit`(old: String, new: String) throws {
    let names = try readReport(old, new, .english).changes.map(\.name)
    #expect(names == ["notation unit"], "\(new)")
  }

  @Test(
    arguments: [
      ("手当は三人につき5千円を払う。", "手当は四人につき5千円を払う。"),
      ("休みは6箇月につき3日とする。", "休みは8箇月につき3日とする。"),
      ("費用は12か月ごとに10分の1になる。", "費用は11か月ごとに10分の1になる。"),
    ])
  func `an amount for more of a thing is another amount, told once`(
    old: String, new: String
  ) throws {
    #expect(try figureChanges(old, new, .japanese).count == 1, "\(new)")
  }

  @Test func `two months' rent is more than one month's, and no longer`() throws {
    let change = try onlyFigureChange(
      "The security deposit shall not exceed one month's rent.",
      "The security deposit shall not exceed two months' rent.", .english)
    #expect(change.subject == "security deposit" && change.direction == .raised)
    #expect(change.delta?.value == ExactNumber(1) && change.delta?.unit == "months' rent")
    let same = try readReport(
      "The fee is 1 month's rent.", "The fee is one month's rent.", .english)
    #expect(same.changes.allSatisfy { $0.name.hasPrefix("notation") })
  }

  @Test func `a fee for another time goes up though its number falls`() throws {
    let change = try onlyFigureChange(
      "A resident parking permit costs $80 per year.",
      "A resident parking permit costs $10 per month.", .english)
    #expect(change.direction == .raised)
    #expect(change.delta?.relative == 0.5)
  }

  @Test func `an equal rate for another time is neither more nor less`() throws {
    let change = try onlyFigureChange("会費は年6,000円とする。", "会費は月500円とする。")
    #expect(change.name == "figure requalified")
    #expect(change.direction == nil)
    #expect(change.delta?.value == nil)
  }

  @Test(
    arguments: [
      // 2.5 million in ten years are 250,000 a year.
      ("10年間で250万人の客を迎えます。", "年間25万人の客を迎えます。", Language.japanese, nil as Double?),
      (
        "We will plant 5,000 elms over five years.", "We will plant 1,000 elms a year.", .english,
        nil
      ),
      ("5年間で100本を植えます。", "年間100本を植えます。", .japanese, 4),
      ("年間600戸を直します。", "10年間で3,000戸を直します。", .japanese, -0.5),
    ])
  func `what is reached in several years is reckoned by the year`(
    old: String, new: String, language: Language, relative: Double?
  ) throws {
    let told = try figureChanges(old, new, language)
    let change = try #require(told.first { $0.old != nil && $0.new != nil })
    #expect(change.direction == relative.map { $0 > 0 ? .raised : .lowered })
    #expect(change.delta?.relative == relative)
    #expect(change.delta?.value == nil)
  }

  @Test func `amounts of one stretch of years are compared as they stand`() throws {
    let told = try figureChanges("10年間で3,000戸を直します。", "10年間で6,000戸を直します。", .japanese)
    #expect(told.map { $0.delta?.relative } == [1])
  }

  @Test func `hours and days are told only as far as they are known`() throws {
    let less = try onlyFigureChange("The fee is $10 per hour.", "The fee is $10 per day.", .english)
    #expect(less.direction == .lowered)
    #expect(less.delta?.relative == nil)
    let open = try onlyFigureChange(
      "The fee is $30 per hour.", "The fee is $200 per day.", .english)
    #expect(open.name == "figure requalified")
    #expect(open.direction == nil)
  }

  @Test func `the words of the time are evidence`() throws {
    let change = try onlyFigureChange("Pay is $15 an hour.", "Pay is $15 a day.", .english)
    for (side, words) in [(change.old, "$15 an hour"), (change.new, "$15 a day")] {
      let excerpt = try #require(side)
      let focus = try #require(excerpt.focus)
      #expect(String(decoding: Array(excerpt.text.utf8)[focus], as: UTF8.self) == words)
    }
  }

  @Test func `an amount for another thing has no direction`() throws {
    let change = try onlyFigureChange(
      "The tax is $5 per tonne.", "The tax is $6 per kilogram.", .english)
    #expect(change.name == "figure requalified")
    #expect(change.direction == nil)
  }

  @Test func `the hour by which a fee is told does not grow longer`() throws {
    let changes = try figureChanges("謝金は1時間当たり9,000円とする。", "謝金は1日当たり9,000円とする。", .japanese)
    #expect(!changes.contains { $0.direction == .lengthened })
    #expect(changes.contains { $0.direction == .lowered })
  }

  @Test(arguments: [
    ("会費は月500円とする。", "会費は月額500円とする。"),
    ("利用料は、1人につき月500円とする。", "利用料は、一人につき月額500円とする。"),
    ("会費は2025年100円とする。", "会費は2025年の100円とする。"),
  ])
  func `one time in other words is notation`(old: String, new: String) throws {
    #expect(try figureChanges(old, new, .japanese).allSatisfy { $0.name.hasPrefix("notation") })
  }

  @Test(arguments: [
    ("会費は1人につき年額6,000円とする。", "会費は1人につき月額6,000円とする。"),
    ("参加費は1人当たり年額6,000円です。", "参加費は1人当たり月額6,000円です。"),
  ])
  func `of an amount for each person the time is compared`(old: String, new: String) throws {
    let change = try onlyFigureChange(old, new)
    #expect(change.name == "figure changed")
    #expect(change.direction == .raised)
    #expect(change.delta?.relative == 11)
  }

  @Test(arguments: [
    ("入会した年に1万円を納める。", "入会した月に1万円を納める。", Language.japanese),
    ("研修費は5年間1万円です。", "研修費は3年間1万円です。", .japanese),
    ("A year ago it cost $15 a day.", "A year earlier it cost $15 a day.", .english),
    ("The $15 a day pass is sold here.", "The $15 a month pass is sold here.", .english),
    ("Entry is $5 per adult.", "Entry is $5 per adults.", .english),
    ("参加費は1人につき500円とする。", "参加費は一名につき500円とする。", .japanese),
    ("賃料は1㎡につき200円とする。", "賃料は1平方メートルにつき200円とする。", .japanese),
    ("会費は月額1人につき500円とする。", "会費は1人につき月額500円とする。", .japanese),
    ("利用料は月額1万円とする。", "毎月の利用料は1万円とする。", .japanese),
  ])
  func `what is not told for another time or thing is the same amount`(
    old: String, new: String, language: Language
  ) throws {
    let amounts = try figureChanges(old, new, language).filter { $0.name.hasPrefix("figure") }
      .filter { change in
        [change.old, change.new].contains { $0?.figure?.kind == .money }
      }
    #expect(amounts.map(\.name) == [])
  }

  @Test func `a time that one edition alone names makes an equal amount another one`() throws {
    let change = try onlyFigureChange("利用料は月額1万円とする。", "利用料は1万円とする。")
    #expect(change.name == "figure requalified")
    #expect(change.direction == nil)
    #expect(change.old?.focused == "月額1万円")
    let raised = try onlyFigureChange("利用料は月額1万円とする。", "利用料は2万円とする。")
    #expect(raised.direction == .raised)
  }

  @Test func `degrees of two scales are not one temperature`() throws {
    #expect(try onlyFigureChange("温度は20℃とする。", "温度は20°Fとする。").direction == .lowered)
    let same = try figureChanges("The pool is 25°C warm.", "The pool is 77°F warm.", .english)
    #expect(!same.contains { $0.name == "figure changed" })
  }

  @Test func `miles and kilometres are reckoned into one another`() throws {
    let change = try onlyFigureChange(
      "The city will build 120 km of paths.", "The city will build 60 miles of paths.", .english)
    #expect(change.direction == .lowered)
  }

  @Test(arguments: [
    ("The path is 10 miles long.", "The path is 16 km long."),
    ("Warming is kept below 2°C.", "Warming is kept below 3.6°F."),
    ("A parcel of up to 10 oz is free.", "A parcel of up to 280 g is free."),
  ])
  func `an amount worked out in another unit and rounded has no direction`(
    old: String, new: String
  ) throws {
    let change = try onlyFigureChange(old, new, .english)
    #expect(change.name == "figure requalified")
    #expect(change.direction == nil)
  }

  @Test func `degrees without a scale are those of the other edition`() throws {
    let same = try figureChanges("気温が28度を超える日は休む。", "気温が28℃を超える日は休む。", .japanese)
    #expect(same.allSatisfy { $0.name.hasPrefix("notation") })
    let change = try onlyFigureChange("気温が28度を超える日は休む。", "気温が26℃を超える日は休む。")
    #expect(change.direction == .lowered)
  }
}
