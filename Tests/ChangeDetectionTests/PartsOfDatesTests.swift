import PolicyModel
import Testing

@Suite struct `Parts of dates that only words tell` {
  private func kinds(_ old: String, _ new: String, _ language: Language) throws -> [String] {
    try readReport(old, new, language).changes.map(\.name)
  }

  @Test func `early and late are two times and no spelling`() throws {
    for (old, new) in [
      ("The hall opens in early 2027.", "The hall opens in late 2027."),
      ("The hall opens in mid-March 2027.", "The hall opens in early March 2027."),
    ] {
      #expect(try kinds(old, new, .english) == ["figure changed"], "\(new)")
    }
    #expect(try kinds("会館は2027年初めに開く。", "会館は2027年末に開く。", .japanese) == ["figure changed"])
    #expect(try kinds("会館は2027年半ばに開く。", "会館は2027年に開く。", .japanese) == ["figure requalified"])
  }

  @Test func `another day of the week is a change of the rhythm`() throws {
    #expect(
      try kinds("The market is held every Monday.", "The market is held every Friday.", .english)
        == ["figure changed"])
    #expect(try kinds("毎週月曜日に収集する。", "毎週水曜日に収集する。", .japanese) == ["figure changed"])
    #expect(try kinds("毎週水曜日に収集する。", "毎週水曜に収集する。", .japanese).contains("figure changed") == false)
  }

  @Test func `weeks and days of a month are parts of the rhythm`() throws {
    let changed = ["figure changed"]
    for (old, new) in [
      ("休館日は、毎月第1・第3月曜日です。", "休館日は、毎月第2・第4月曜日です。"),
      ("休館日は、毎月第2火曜日です。", "休館日は、毎月第3火曜日です。"), ("休館日は、毎月最終金曜日です。", "休館日は、毎月第1金曜日です。"),
      ("休館日は、毎週月・木曜日です。", "休館日は、毎週月・金曜日です。"),
    ] {
      #expect(try kinds(old, new, .japanese) == changed, "\(new)")
    }
    for (old, new) in [
      ("休館日は、毎月第二火曜日です。", "休館日は、毎月第2火曜日です。"), ("休館日は、毎月第1、第3水曜日です。", "休館日は、毎月第1・3水曜日です。"),
      ("休館日は、毎週月・木曜日です。", "休館日は、毎週月曜日と木曜日です。"), ("灰は週に2回（月曜と木曜）集めます。", "灰は毎週月曜と木曜に集めます。"),
    ] {
      #expect(try kinds(old, new, .japanese).contains { $0.hasPrefix("figure") } == false, "\(new)")
    }
    #expect(try kinds("会議は毎月開く。", "会議は毎月第1月曜日に開く。", .japanese).first == "figure requalified")
    for (old, new) in [
      (
        "Bins are emptied on the first Monday of each month.",
        "Bins are emptied on the second Monday of each month."
      ),
      (
        "Bins are emptied on the first and third Monday of each month.",
        "Bins are emptied on the first and last Monday of each month."
      ),
    ] {
      #expect(try kinds(old, new, .english) == changed, "\(new)")
    }
  }

  @Test func `how often is counted by the days that are named`() throws {
    func share(_ old: String, _ new: String, _ language: Language) throws -> Int? {
      let change = try readReport(old, new, language).changes.first { $0.name == "figure changed" }
      return change?.delta?.relative.map { Int(($0 * 100).rounded()) }
    }
    // 12 months have 365.2425 days: two of 4.348 Mondays are 54 % fewer.
    #expect(try share("休館日は、毎週月曜日です。", "休館日は、毎月第1・第3月曜日です。", .japanese) == -54)
    #expect(
      try share(
        "Bins are emptied every Monday.",
        "Bins are emptied on the first and third Monday of each month.", .english) == -54)
    #expect(try share("灰は毎週月曜日に集める。", "灰は月曜日から金曜日まで毎日集める。", .japanese) == 400)
    #expect(try share("灰は毎週月曜日に集める。", "灰は毎週月曜日と木曜日に集める。", .japanese) == 100)
  }

  @Test func `days without a year are compared over the turn of the year`() throws {
    func days(_ old: String, _ new: String, _ language: Language) throws -> Int? {
      try readReport(old, new, language).changes.first { $0.name == "figure changed" }?.delta?.days
    }
    #expect(try days("申請の期限を12月28日とする。", "申請の期限を1月15日とする。", .japanese) == 18)
    #expect(try days("申請の期限を1月15日とする。", "申請の期限を12月28日とする。", .japanese) == -18)
    #expect(try days("申請の期限を3月31日とする。", "申請の期限を2月28日とする。", .japanese) == -31)
    #expect(
      try days("Fees are due by 31 December.", "Fees are due by 31 January.", .english) == 31)
  }

  @Test func `another wording of a day is a way of dating`() throws {
    for (old, new, kind) in [
      ("今年（2027年）6月に始めた。", "2027年6月に始めた。", "notation relative-date"),
      ("令和元年に始めた。", "令和1年に始めた。", "notation era"), ("平成32年に始めた。", "令和2年に始めた。", "notation era"),
      ("工事は2027年3月末に終わる。", "工事は2027年3月31日に終わる。", "notation relative-date"),
    ] {
      #expect(try kinds(old, new, .japanese) == [kind], "\(new)")
    }
  }
}

@Suite struct `Figures whose units or hours differ` {
  private func told(_ old: String, _ new: String, _ language: Language = .english) throws
    -> [String]
  {
    try readReport(old, new, language).changes.map {
      $0.name + ($0.direction.map { " \($0.rawValue)" } ?? "")
    }
  }

  @Test func `a bigger unit is more even where the number fell`() throws {
    #expect(
      try told("Transfers run at 200 Mbps.", "Transfers run at 1 Gbps.") == [
        "figure changed raised"
      ])
    #expect(
      try told("The path is 1.5 km long.", "The path is 900 m long.") == ["figure changed lowered"])
    #expect(try told("The path is 1.5 km long.", "The path is 1,500 m long.") == ["notation unit"])
    #expect(try told("歩道の長さは1.5kmです。", "歩道の長さは1,500mです。", .japanese) == ["notation unit"])
  }

  @Test func `a day that ends at midnight is longer than one that ends before`() throws {
    #expect(
      try told("The line is open from 9am to 10pm.", "The line is open from 9am to midnight.")
        == ["figure changed lengthened"])
  }

  @Test func `one in four is no closer one in five`() throws {
    #expect(
      try told("About one in five homes is damp.", "One in four homes is damp.") == [
        "figure changed raised"
      ])
  }

  @Test func `what starts or ends on a day is postponed`() throws {
    #expect(
      try told("The season starts on 1 October.", "The season starts on 15 October.") == [
        "figure changed postponed"
      ])
    #expect(
      try told("要綱は、令和11年3月31日に効力を失う。", "要綱は、令和13年3月31日に効力を失う。", .japanese).contains(
        "figure changed postponed"))
  }

  @Test func `a length of one day is a length`() throws {
    #expect(
      try told("Loss is limited to 24 hours.", "Loss is limited to one day.") == ["notation unit"])
  }
}
