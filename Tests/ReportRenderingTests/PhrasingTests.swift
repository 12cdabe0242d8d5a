import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct PhrasingTests {
  private let japanese = Phrasing.japanese
  private let english = Phrasing.english

  @Test func `both languages have words for every kind`() {
    var keys: [String] = []
    keys += ["changed", "added", "removed", "moved", "requalified"].map { "figure." + $0 }
    keys += Change.DemandChange.allCases.map { "demand." + $0.rawValue }
    keys += Change.NotationChange.allCases.map { "notation." + $0.rawValue }
    keys += Figure.Kind.allCases.map { "kind." + $0.rawValue }
    keys += Demand.Frame.allCases.map { "frame." + $0.rawValue }
    keys += Demand.Action.allCases.map { "action." + $0.rawValue }
    keys += Finding.Severity.allCases.map { "severity." + $0.rawValue }
    keys += (1...31).map { $0 < 10 ? "check.C0\($0)" : "check.C\($0)" }
    for key in keys {
      for phrasing in Phrasing.all { #expect(phrasing[key] != key, "\(key)") }
    }
  }

  @Test func `both languages have the same rows`() {
    let rows = { (phrasing: Phrasing) in phrasing.keys.filter { !$0.hasPrefix("scale.") } }
    #expect(rows(japanese) == rows(english))
  }

  @Test func `checks ask to confirm and accuse nobody`() {
    for key in japanese.keys where key.hasPrefix("check") {
      #expect(japanese[key].contains("確認"))
      #expect(!japanese[key].contains("誤"))
      #expect(english[key].contains("lease confirm"))
      #expect(!english[key].contains("rror"))
    }
  }

  @Test func `dates keep their precision`() {
    #expect(japanese.date(.day(year: 2026, month: 3, 31)) == "2026年3月31日")
    #expect(japanese.date(.month(year: 2026, 1)) == "2026年1月")
    #expect(japanese.date(.fiscalYear(2025)) == "2025年度")
    #expect(japanese.date(.season(year: 2024, .autumn)) == "2024年秋")
    #expect(japanese.date(.day(year: nil, month: 7, 31)) == "7月31日")
    #expect(english.date(.day(year: 2026, month: 3, 31)) == "31 March 2026")
    #expect(english.date(.season(year: nil, .autumn)) == "autumn")
    #expect(english.date(.half(year: 2025, half: 1, fiscal: true)) == "first half of FY 2025")
    #expect(english.date(.half(year: nil, half: 2, fiscal: false)) == "second half")
  }

  @Test func `amounts are grouped in the scales of the language`() {
    #expect(japanese.amount(ExactNumber(120_000_000), unit: "JPY") == "1億2,000万円")
    #expect(japanese.amount(ExactNumber(743), unit: "自治体") == "743自治体")
    #expect(english.amount(ExactNumber(120_000_000), unit: "GBP") == "£120 million")
    #expect(english.amount(ExactNumber(1), unit: "year") == "1 year")
    #expect(japanese.difference(ExactNumber(-3), unit: "percent-point") == "−3ポイント")
    #expect(japanese.difference(ExactNumber(0), unit: "人") == "±0人")
    let thirty = ExactNumber(ExactDecimal(3).scaled(byPowerOfTen: -1))
    #expect(english.difference(thirty, unit: "GBP") == "+£0.30")
    #expect(english.difference(ExactNumber(30), unit: "GBP") == "+£30")
    #expect(english.difference(thirty, unit: "percent-point") == "+0.3 percentage points")
    #expect(english.difference(ExactNumber(-43_200), unit: "second") == "−12 hours")
    #expect(japanese.difference(ExactNumber(300), unit: "second") == "＋5分")
    #expect(japanese.difference(ExactNumber(-105), unit: "second") == "−1分45秒")
    #expect(japanese.difference(ExactNumber(45), unit: "second") == "＋45秒")
  }

  @Test func `years of age are no years of a length`() throws {
    var change = try #require(SampleReport.changes.first)
    for (side, age) in [(\Change.old, 60), (\Change.new, 65)] {
      change[keyPath: side]?.figure?.kind = .age
      change[keyPath: side]?.figure?.value = .number(ExactNumber(age))
      change[keyPath: side]?.figure?.unit = "year"
    }
    change.delta = .init(value: ExactNumber(5), unit: "year", relative: 5.0 / 60)
    change.direction = .raised
    let old = try #require(change.old?.figure)
    #expect(japanese.value(of: old) == "60歳")
    #expect(japanese.reading(of: old, written: "満60歳") == nil)
    #expect(japanese.movement(change) == "＋5歳")
    #expect(english.movement(change) == "+5 years")
  }

  @Test func `lengths and frequencies read as people say them`() {
    let length = CalendarDuration(years: ExactDecimal(3), months: ExactDecimal(6))
    #expect(japanese.duration(length) == "3年6か月")
    #expect(english.duration(length) == "3 years 6 months")
    let often = Recurrence(period: CalendarDuration(years: ExactDecimal(5)), times: .one)
    #expect(japanese.recurrence(often) == "5年に1回")
    #expect(english.recurrence(often) == "once in 5 years")
  }

  @Test(arguments: [
    ((2025, 3, 31), (2026, 3, 31), "1年延期", "postponed by 1 year"),
    ((2024, 2, 29), (2027, 2, 28), "3年延期", "postponed by 3 years"),
    ((2025, 9, 30), (2025, 10, 31), "1か月延期", "postponed by 1 month"),
    ((2025, 1, 15), (2026, 4, 15), "1年3か月延期", "postponed by 1 year 3 months"),
    ((2026, 4, 1), (2025, 4, 1), "1年前倒し", "brought forward by 1 year"),
    ((2025, 4, 1), (2025, 4, 30), "29日延期", "postponed by 29 days"),
    ((2025, 9, 30), (2025, 10, 30), "1か月延期", "postponed by 1 month"),
  ])
  func `a date's step is told in years and months where it is whole ones`(
    old: (Int, Int, Int), new: (Int, Int, Int), inJapanese: String, inEnglish: String
  ) throws {
    var change = try #require(SampleReport.changes.first)
    let first = try #require(DayNumber(year: old.0, month: old.1, day: old.2))
    let last = try #require(DayNumber(year: new.0, month: new.1, day: new.2))
    change.old?.figure?.value = .date(first.date)
    change.new?.figure?.value = .date(last.date)
    change.delta = .init(days: last.value - first.value)
    change.direction = first < last ? .postponed : .advanced
    #expect(japanese.movement(change) == inJapanese)
    #expect(english.movement(change) == inEnglish)
  }

  @Test func `dates that lie years apart and are no deadline are told in years`() throws {
    var change = try #require(SampleReport.changes.first)
    let first = try #require(DayNumber(year: 2023, month: 2, day: 12))
    let last = try #require(DayNumber(year: 2026, month: 2, day: 20))
    change.old?.figure?.value = .date(first.date)
    change.new?.figure?.value = .date(last.date)
    change.delta = .init(days: last.value - first.value)
    change.direction = nil
    #expect(japanese.movement(change) == "約3年後")
    #expect(english.movement(change) == "about 3 years later")
    change.direction = .postponed
    #expect(japanese.movement(change) == "3年8日延期")
  }

  @Test(arguments: [
    ("you about a breach of your data", "a breach of your data"),
    ("us of any change to your address", "any change to your address"),
    ("you to confirm your age", "confirm your age"), ("them with a copy", "a copy"),
    ("you to the office", nil), ("it to the owner", nil), ("you", nil), ("a fee of £2", nil),
  ])
  func `behind a pronoun an object names what it is about`(object: String, name: String?) {
    let rest = Nameless.remainder(object)
    #expect(rest == name)
  }

  @Test func `a demand is named neither by its doer nor by what it leaves out`() {
    let notice = "町は、漏えいが生じたときは、速やかに本人に通知する。"
    #expect(Nameless.isNameless("町", of: "町", in: notice))
    let liability = "町は、町の重大な過失による場合を除き、責任を負わない。"
    #expect(Nameless.isNameless("町の重大な過失による場合", of: "町", in: liability))
    #expect(!Nameless.isNameless("Videos", of: "Videos", in: "Videos must not be longer."))
    #expect(!Nameless.isNameless("登録の可否", of: "町", in: "町は、登録の可否を通知する。"))
  }

  @Test func `a value's step through editions has its sign and unit`() throws {
    let sample = try #require(SampleReport.changes.first?.new?.figure)
    func figure(_ kind: Figure.Kind, _ value: Figure.Value, _ unit: String = "") -> Figure {
      var figure = sample
      (figure.kind, figure.value, figure.unit) = (kind, value, unit)
      return figure
    }
    func step(_ old: Figure, _ new: Figure) -> [String?] {
      [japanese.step(from: old, to: new), english.step(from: old, to: new)]
    }
    func yen(_ amount: Int) -> Figure { figure(.money, .number(ExactNumber(amount)), "JPY") }
    #expect(step(yen(180_000), yen(240_000)).first == "＋6万円")
    #expect(step(yen(180_000), yen(180_000)) == [nil, nil])
    func share(_ percent: Int) -> Figure {
      figure(.percent, .number(ExactNumber(percent)), "percent")
    }
    #expect(step(share(60), share(50)) == ["−10ポイント", "−10 percentage points"])
    func hours(_ hours: Int) -> Figure {
      figure(.duration, .duration(CalendarDuration(hours: ExactDecimal(hours))))
    }
    #expect(step(hours(48), hours(24)) == ["−1日", "−1 day"])
    #expect(step(hours(8), hours(12)) == ["＋4時間", "+4 hours"])
    func date(_ year: Int, _ month: Int) -> Figure {
      figure(.date, .date(.month(year: year, month)))
    }
    #expect(step(date(2025, 4), date(2027, 4)) == ["＋2年", "+2 years"])
    #expect(step(date(2025, 4), date(2025, 3)) == ["−1か月", "−1 month"])
    #expect(step(yen(1), date(2025, 4)) == [nil, nil])
  }

  @Test func `large round numbers are written as people say them`() {
    let amount = { (digits: String, unit: String) in
      english.amount(ExactNumber(ExactDecimal(digits) ?? .zero), unit: unit)
    }
    #expect(amount("2500000", "GBP") == "£2.5 million")
    #expect(amount("1250000000", "USD") == "US$1.25 billion")
    #expect(amount("11400000", "passengers") == "11.4 million passengers")
    #expect(amount("2500001", "GBP") == "£2,500,001")
    #expect(amount("412000", "homes") == "412,000 homes")
  }

  @Test func `ratios are rounded to one digit, and exact ones are whole`() {
    #expect(japanese.relative(0.24621) == "＋24.6％")
    #expect(japanese.relative(-0.5) == "−50％")
    #expect(japanese.relative(0.50004) == "＋50.0％")
    #expect(english.relative(1) == "+100%")
    #expect(english.relative(12.3456) == "+1,234.6%")
    #expect(japanese.relative(.infinity) == nil)
  }

  @Test func `a value is told a second time only where it says more`() {
    let percent = SampleReport.figure(.percent, SampleReport.number("47.73"), unit: "percent")
    #expect(japanese.reading(of: percent, written: "47.73%") == nil)
    let share = SampleReport.figure(.percent, SampleReport.number("30"), unit: "percent")
    #expect(japanese.reading(of: share, written: "3割") == "30％")
    let limit = SampleReport.figure(.date, .date(.day(year: 2026, month: 3, 31)))
    #expect(japanese.reading(of: limit, written: "2026年3月末まで") == "2026年3月31日")
    let eve = SampleReport.figure(.date, .duration(CalendarDuration(days: ExactDecimal(-1))))
    #expect(japanese.reading(of: eve, written: "前日までに") == nil)
    let money = SampleReport.figure(.money, SampleReport.number("3500000000000"), unit: "JPY")
    #expect(japanese.reading(of: money, written: "3.5兆円") == nil)
    #expect(japanese.reading(of: money, written: "三兆五千億円") == "3兆5,000億円")
  }

  @Test(arguments: [
    (Figure.Value.number(ExactNumber(24_000)), Figure.Kind.money, "JPY", "月額2万4千円"),
    (.number(ExactNumber(74)), .age, "year", "74.0歳"),
    (.number(ExactNumber(0)), .count, "件", "ゼロ"),
  ])
  func `what Japanese words say plainly is not read once more`(
    value: Figure.Value, kind: Figure.Kind, unit: String, written: String
  ) {
    let figure = SampleReport.figure(kind, value, unit: unit)
    #expect(japanese.reading(of: figure, written: written) == nil)
  }

  @Test(arguments: [
    ("within four hours", CalendarDuration(hours: ExactDecimal(4)), String?.none),
    ("two months", CalendarDuration(months: ExactDecimal(2)), nil),
    ("within a fortnight", CalendarDuration(days: ExactDecimal(14)), "14 days"),
    ("half a year", CalendarDuration(months: ExactDecimal(6)), "6 months"),
  ])
  func `small numbers in English words are read by everybody`(
    written: String, length: CalendarDuration, reading: String?
  ) {
    let figure = SampleReport.figure(.duration, .duration(length))
    #expect(english.reading(of: figure, written: written) == reading)
  }

  @Test func `a range is read again only where its digits are others`() {
    let number = { (digits: Int) in ExactNumber(ExactDecimal(digits)) }
    let shares = SampleReport.figure(
      .percent, .numbers(number(50), number(75), isTransition: false), unit: "percent")
    #expect(english.reading(of: shares, written: "between 50% and 75%") == nil)
    let tenths = SampleReport.figure(
      .percent, .numbers(number(30), number(50), isTransition: false), unit: "percent")
    #expect(japanese.reading(of: tenths, written: "3割から5割") == "30％〜50％")
  }

  @Test func `shares are told as shares`() {
    let share = { (n: Int, d: Int) in ExactNumber(ExactDecimal(n), over: ExactDecimal(d)) }
    #expect(share(1, 4).map { english.amount($0, unit: "fraction") } == "1/4")
    #expect(share(1, 3).map { english.amount($0, unit: "fraction") } == "1/3")
    #expect(share(1, 5).map { japanese.difference($0, unit: "fraction") } == "＋5分の1")
    #expect(share(37, 100).map { english.amount($0, unit: "fraction") } == "0.37")
  }

  @Test(arguments: [
    ("変更のあるときは、窓口にご連絡ください。", "連絡ください", "「ご連絡ください」"),
    ("売店は、りんご販売します。", "販売します", "「販売します」"), ("窓口に連絡してください。", "連絡してください", "「連絡してください」"),
  ])
  func `a verb keeps its polite sign`(sentence: String, cue: String, quoted: String) {
    let side = SampleReport.excerpt(
      sentence, cue, line: 1, [],
      demand: SampleReport.demand("窓口", cue, .other, strength: 3, quantifier: .unstated))
    let change = Change(
      id: "d", matter: .demand([.added]), subject: "窓口", section: [], old: nil, new: side,
      because: .init(rule: "sample", newCue: cue), significance: 0.5)
    #expect(japanese.cue(japanese.cues(of: change).new) == quoted)
  }

  @Test func `braces in a document open no hole`() {
    let finding = Finding(
      check: "C01", severity: .high, places: [],
      facts: [.init("subject", "{first}"), .init("first", "{second}"), .init("second", "{x")],
      id: "x")
    #expect(japanese.message(finding).contains("「{first}」に「{second}」と「{x」の二つの値"))
  }

  @Test func `a message takes the row that has its facts`() {
    let finding = Finding(
      check: "C18", severity: .high, places: [], facts: [.init("reference", "※")], id: "x")
    #expect(english.message(finding) == "“※” was not found. Please confirm the reference.")
  }

  @Test func `two values are told as the text writes them`() {
    let finding = Finding(
      check: "C01", severity: .high, places: [],
      facts: [
        .init("subject", "移行"), .init("first", "2026-03-31"), .init("second", "2027-03-31"),
        .init("firstWritten", "2025年度まで"), .init("secondWritten", "2026年度末まで"),
      ], id: "x")
    #expect(japanese.message(finding).hasPrefix("「移行」に「2025年度まで」と「2026年度末まで」の二つの値があります。"))
  }

  @Test func `what a half update left is told as the text writes it`() {
    let finding = Finding(
      check: "C28", severity: .high, places: [],
      facts: [
        .init("subject", "経過措置"), .init("old", "2025-03-31"), .init("new", "2026-03-31"),
        .init("oldWritten", "2025年3月末まで"), .init("newWritten", "2026年3月末まで"),
      ], id: "x")
    #expect(
      japanese.message(finding).hasPrefix(
        "「経過措置」は「2025年3月末まで」から「2026年3月末まで」に改められましたが、別の箇所に「2025年3月末まで」が残っています。"))
  }

  @Test func `an article that is not there is told with those around it`() {
    let finding = { (facts: [Finding.Fact]) in
      Finding(check: "C18", severity: .high, places: [], facts: facts, id: "x")
    }
    let inside = finding([
      .init("reference", "第57条第2項"), .init("last", "第73条"), .init("missing", "第57条"),
      .init("before", "第56条"), .init("after", "第59条"),
    ])
    #expect(
      japanese.message(inside)
        == "「第57条第2項」とありますが、第57条はありません（第56条の次は第59条です）。参照先を確認してください。")
    let beyond = finding([.init("reference", "第80条"), .init("last", "第73条")])
    #expect(japanese.message(beyond).contains("条は第73条までです"))
  }

  @Test func `a number that comes twice is told as such, one that is left out by its neighbours`() {
    let finding = { (name: String) in
      Finding(
        check: "C19", severity: .medium, places: [],
        facts: [
          .init(name, "第52条"), .init("expected", "第45条"), .init("previous", "第44条"),
        ], id: "x")
    }
    #expect(japanese.message(finding("repeated")) == "「第52条」が二つあります。番号を確認してください。")
    #expect(japanese.message(finding("listed")).hasPrefix("「第44条」の次が「第52条」です。"))
    #expect(english.message(finding("listed")).hasPrefix("“第44条” is followed by “第52条”."))
  }

  @Test func `a figure without a subject is shown by the words around it`() {
    let setting = { (text: String, focus: String) in
      japanese.setting(of: SampleReport.excerpt(text, focus, line: 1, ["章"]))
    }
    #expect(setting("市内410か所のうち、読み取り機があるのは389か所で、全体の半分です。", "389か所") == "読み取り機があるのは〔　〕で")
    #expect(setting("389か所", "389か所") == "章")
    #expect(setting("最終更新日：2025年4月1日", "2025年4月1日") == "最終更新日")
    let english = { (text: String, focus: String) in
      self.english.setting(of: SampleReport.excerpt(text, focus, line: 1, ["Part"]))
    }
    #expect(
      english("The Plus plan costs $5.99 a month or $59 a year.", "$59")
        == "…Plus plan costs $5.99 a month or […] a year")
    #expect(
      english("You get a full refund if you cancel within 14 days of your purchase.", "14")
        == "…a full refund if you cancel within […] days of your purchase")
  }

  @Test func `a cut quotation leaves numbers and words whole`() {
    #expect(Phrasing.ending(of: "市内の医療機関410か所のうち", 7) == "…410か所のうち")
    #expect(Phrasing.ending(of: "one council flat", 7) == "…council flat")
    #expect(Phrasing.shortened("費用は1,250円です。", to: 5) == "費用は…")
    #expect(Phrasing.shortened("the council keeps", to: 7) == "the …")
    let word = String(repeating: "x", count: 90)
    #expect(Phrasing.shortened(word, to: 40).unicodeScalars.count == 41)
  }
}
