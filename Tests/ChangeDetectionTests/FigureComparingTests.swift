import PolicyModel
import Testing

@Test func `a percentage that rises is one changed figure with its difference`() throws {
  var old = PolicyText("# 利用\n図書館の利用率は38.3％です。夜間の開館も続けています。")
  old.percent("38.3％", "38.3", subject: "図書館の利用率")
  var new = PolicyText("# 利用\n図書館の利用率は47.73％です。夜間の開館も続けています。")
  new.percent("47.73％", "47.73", subject: "図書館の利用率")
  let report = report(old, new)
  #expect(report.told == ["figure changed 38.3％→47.73％"])
  let change = try #require(report.changes.first)
  #expect(change.direction == .raised)
  #expect(change.delta?.value?.description == "9.43")
  #expect(change.delta?.unit == "percent-point")
  #expect(change.subject == "図書館の利用率")
  #expect(change.section == ["利用"])
}

@Test func `a later deadline is postponed by its days`() throws {
  var old = PolicyText("暫定の措置は2025年3月末まで続きます。")
  old.date("2025年3月末まで", "2025-03-31", role: .deadline)
  var new = PolicyText("暫定の措置は2026年3月末まで続きます。")
  new.date("2026年3月末まで", "2026-03-31", role: .deadline)
  let change = try #require(report(old, new).changes.first)
  #expect(change.name == "figure changed")
  #expect(change.direction == .postponed)
  #expect(change.delta?.days == 365)
}

@Test func `the same value in other words is notation and no change`() {
  var old = PolicyText("広場の3割を緑にします。完成は令和8年3月末です。来場は1万人です。")
  old.percent("3割", "30")
  old.date("令和8年3月末", "2026-03-31")
  old.count("1万人", 10_000, "人")
  var new = PolicyText("広場の30％を緑にします。完成は2026年3月31日です。来場は10,000人です。")
  new.percent("30％", "30")
  new.date("2026年3月31日", "2026-03-31")
  new.count("10,000人", 10_000, "人")
  let told = report(old, new).changes.map(\.name)
  #expect(Set(told) == ["notation unit", "notation era"])
  #expect(told.count == 3)
}

@Test func `a rounded number that becomes exact is sharpened`() throws {
  var old = PolicyText("市の職員は約700人です。")
  old.count("約700人", 700, "人", bound: .about)
  var new = PolicyText("市の職員は743人です。")
  new.count("743人", 743, "人")
  let sharpened = try #require(report(old, new).changes.first)
  #expect(sharpened.name == "figure requalified")
  #expect(sharpened.direction == .sharpened)
  let blurred = try #require(report(new, old).changes.first)
  #expect(blurred.direction == .blurred)
}

@Test func `another bound at the same value requalifies the figure`() {
  var old = PolicyText("対象は65歳以上の方です。")
  old.figure("65歳以上", .age, .number(ExactNumber(65)), bound: .atLeast)
  var new = PolicyText("対象は65歳未満の方です。")
  new.figure("65歳未満", .age, .number(ExactNumber(65)), bound: .lessThan)
  #expect(report(old, new).told == ["figure requalified 65歳以上→65歳未満"])
}

@Test func `of several figures of one unit only the changed one is told`() {
  let words = "窓口は%1か所、分室は%2か所、出張所は%3か所あります。"
  func text(_ numbers: [Int]) -> PolicyText {
    var line = words
    for (index, number) in numbers.enumerated() {
      line = line.replacing("%\(index + 1)", with: "\(number)")
    }
    var text = PolicyText(line)
    for number in numbers { text.count("\(number)か所", number, "か所") }
    return text
  }
  #expect(report(text([3, 7, 11]), text([3, 9, 11])).told == ["figure changed 7か所→9か所"])
}

@Test func `where only numbers differ each stands in the place of the one before it`() {
  let words = "船が%1隻で5割、%2隻になると5割、%3隻になると5割を減らします。"
  func text(_ numbers: [Int]) -> PolicyText {
    var line = words
    for (index, number) in numbers.enumerated() {
      line = line.replacing("%\(index + 1)", with: "\(number)")
    }
    var text = PolicyText(line)
    for number in numbers { text.count("\(number)隻", number, "隻") }
    return text
  }
  #expect(
    Set(report(text([1, 2, 3]), text([4, 3, 1])).told) == [
      "figure changed 1隻→4隻", "figure changed 2隻→3隻", "figure changed 3隻→1隻",
    ])
}

@Test func `a figure that is met again in another sentence has moved`() {
  var old = PolicyText(
    "# 体制\n民間の出身者は528名です。市は相談の窓口を広げています。\n利用の案内は毎月配ります。")
  old.count("528名", 528, "名", subject: "民間の出身者")
  var new = PolicyText(
    "# 体制\n市は相談の窓口を広げています。\n利用の案内は毎月配ります。会社から来た職員も528名を数えます。")
  new.count("528名", 528, "名", subject: "会社から来た職員")
  #expect(report(old, new).told.filter { $0.hasPrefix("figure") } == ["figure moved 528名→528名"])
}

@Test func `figures of added and removed sentences are added and removed`() {
  var old = PolicyText("# 交通\nバスは一日12便を走らせます。\n駅前に広場をつくります。")
  old.count("12便", 12, "便")
  var new = PolicyText("# 交通\n駅前に広場をつくります。\n自転車の道を40km延ばします。")
  new.figure("40km", .dimension, .number(ExactNumber(40)), unit: "km")
  let told = report(old, new).told
  #expect(told.contains("figure removed 12便→"))
  #expect(told.contains("figure added →40km"))
}

@Test func `numbers in names are not compared`() {
  var old = PolicyText("「まち計画2022」に沿って進めます。")
  old.figure("2022", .number, .number(ExactNumber(2022)), isInName: true)
  var new = PolicyText("「まち計画2026」に沿って進めます。")
  new.figure("2026", .number, .number(ExactNumber(2026)), isInName: true)
  #expect(report(old, new).changes.allSatisfy { !$0.name.hasPrefix("figure") })
}

@Test func `a relative date that names the same month is notation`() {
  var old = PolicyText("調査は昨年12月におこないました。")
  old.date("昨年12月", "2024-12", written: "LAST-YEAR-12", by: .edition)
  var new = PolicyText("調査は2024年12月におこないました。")
  new.date("2024年12月", "2024-12")
  #expect(report(old, new).told == ["notation relative-date 昨年12月→2024年12月"])
}

@Test func `unchanged words with a deadline that slides are to be confirmed`() throws {
  var old = PolicyText("新しい庁舎は今年度中に完成させます。")
  old.date("今年度中に", "FY2024", role: .deadline, written: "THIS-FY", by: .edition)
  var new = PolicyText("新しい庁舎は今年度中に完成させます。")
  new.date("今年度中に", "FY2025", role: .deadline, written: "THIS-FY", by: .edition)
  let change = try #require(report(old, new).changes.first)
  #expect(change.name == "figure changed")
  #expect(change.needsConfirmation)
  #expect(change.direction == .postponed)
}

@Test func `both ends of a from-to figure are compared`() throws {
  var old = PolicyText("利用の割合は38％から47％に増えました。")
  old.figure(
    "38％から47％", .percent, .numbers(ExactNumber(38), ExactNumber(47), isTransition: true),
    unit: "percent")
  var new = PolicyText("利用の割合は38％から52％に増えました。")
  new.figure(
    "38％から52％", .percent, .numbers(ExactNumber(38), ExactNumber(52), isTransition: true),
    unit: "percent")
  let change = try #require(report(old, new).changes.first)
  #expect(change.name == "figure changed")
  #expect(change.direction == .raised)
}

@Test func `a number that is spelled out is the same figure`() {
  var old = PolicyText("関係する3大臣だけで決めました。")
  old.count("3大臣", 3, "大臣")
  let new = PolicyText("関係する三大臣だけで決めました。")
  #expect(report(old, new).told == ["notation unit 3大臣→三大臣"])
  #expect(report(new, old).told == ["notation unit 三大臣→3大臣"])
}

@Test func `two fractions are one slot even where one is a decimal`() {
  func text(_ words: String, _ top: Int, _ bottom: Int) -> PolicyText {
    var text = PolicyText("職員のうち民間から来た人が\(words)を占めて発足しています。")
    if let value = ExactNumber(ExactDecimal(top), over: ExactDecimal(bottom)) {
      text.figure(words, .number, .number(value), unit: "fraction", role: .share)
    }
    return text
  }
  #expect(
    report(text("3分の1", 1, 3), text("8分の3", 3, 8)).told == ["figure changed 3分の1→8分の3"])
}

@Test func `a range whose ends both change tells either end`() {
  func text(_ words: String, _ low: Int, _ high: Int) -> PolicyText {
    var text = PolicyText("\(words)の子の保育料を無償にします。")
    text.figure(
      words, .age, .numbers(ExactNumber(low), ExactNumber(high), isTransition: false), unit: "歳")
    return text
  }
  #expect(
    Set(report(text("0歳から2歳まで", 0, 2), text("1歳から5歳まで", 1, 5)).told) == [
      "figure changed 0歳→1歳", "figure changed 2歳まで→5歳まで",
    ])
  #expect(
    report(text("0歳から2歳まで", 0, 2), text("0歳から5歳まで", 0, 5)).told == [
      "figure changed 0歳から2歳まで→0歳から5歳まで"
    ])
}

@Test func `a value that passes another one to a new subject is requalified`() {
  func text(_ words: String, _ subjects: [(String, Int, String)]) -> PolicyText {
    var text = PolicyText(words)
    for (figure, years, subject) in subjects {
      text.figure(
        figure, .duration, .duration(CalendarDuration(years: ExactDecimal(years))), subject: subject
      )
    }
    return text
  }
  let old = text(
    "書類は二年間、帳簿は五年間保存しなければならない。",
    [("二年間", 2, "書類"), ("五年間", 5, "帳簿")])
  let new = text(
    "領収書は五年間、その他の書類は二年間保存しなければならない。",
    [("五年間", 5, "領収書"), ("二年間", 2, "その他の書類")])
  let figures = report(old, new).changes.filter { $0.name.hasPrefix("figure") }
  #expect(figures.map(\.name) == ["figure requalified"])
  #expect(figures.first?.needsConfirmation == true)
}

@Test func `a lone date whose sentence was turned round has changed`() {
  var old = PolicyText("児童相談所を令和9年4月に開設します。")
  old.date("令和9年4月", "2027-04", role: .deadline)
  var new = PolicyText("児童相談所は令和10年4月の開設を目指します。")
  new.date("令和10年4月", "2028-04")
  #expect(report(old, new).told.first { $0.hasPrefix("figure") } == "figure changed 令和9年4月→令和10年4月")
}

@Test func `lone dates of sentences about other things are two`() {
  var old = PolicyText("山の道の調べは2019年に終えました。川の水を守ります。")
  old.date("2019年", "2019")
  var new = PolicyText("港の祭りは2027年から夏に開きます。川の水を守ります。")
  new.date("2027年", "2027")
  #expect(!report(old, new).told.contains { $0.hasPrefix("figure changed") })
}
