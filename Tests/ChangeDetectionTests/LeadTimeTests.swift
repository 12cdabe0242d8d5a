import ChangeDetection
import PolicyModel
import Testing

/// How long before something is due, and lengths and days that only look apart.
@Suite struct LeadTimeTests {
  private func figure(_ old: String, _ new: String, _ language: Language = .japanese) throws
    -> Change
  {
    let changes = try readReport(old, new, language).changes.filter { $0.name.hasPrefix("figure") }
    #expect(changes.count == 1)
    return try #require(changes.first)
  }

  @Test func `a longer lead is due sooner`() throws {
    let change = try figure(
      "粗大ごみは、収集日の7日前までに申し込んでください。", "粗大ごみは、収集日の14日前までに申し込んでください。")
    #expect(change.direction == .advanced)
    #expect(change.delta?.value == ExactNumber(7))
    #expect(change.delta?.relative == nil)
    let english = try figure(
      "Members must give notice at least 14 days before the meeting.",
      "Members must give notice at least 7 days before the meeting.", .english)
    #expect(english.direction == .postponed)
  }

  @Test func `the words of a lead tell that it is one`() throws {
    let change = try figure("解約は3か月前までに申し出る。", "解約は1か月前までに申し出る。")
    for (side, words) in [(change.old, "3か月前"), (change.new, "1か月前")] {
      let excerpt = try #require(side)
      let focus = try #require(excerpt.focus)
      #expect(String(decoding: Array(excerpt.text.utf8)[focus], as: UTF8.self) == words)
    }
  }

  @Test func `the day before is a lead of one day`() throws {
    for (old, new, direction, days) in [
      ("朗読は、3日前までに予約してください。", "朗読は、前日までに予約してください。", Change.Direction.postponed, -2),
      ("利用日の前日までに申し込む。", "利用日の7日前までに申し込む。", .advanced, 6),
      ("利用日の2日前までに申し込む。", "利用日の当日までに申し込む。", .postponed, -2),
    ] {
      let change = try figure(old, new)
      #expect(change.direction == direction, "\(new)")
      #expect(change.delta?.value == ExactNumber(days), "\(new)")
    }
    let same = try readReport("朗読は、1日前までに予約してください。", "朗読は、前日までに予約してください。", .japanese)
    #expect(same.changes.map(\.name) == ["notation relative-date"])
  }

  @Test func `a period that was told beside a length is part of it`() throws {
    let change = try figure("1日の所定労働時間を8時間とする。", "所定労働時間を1日7時間とする。")
    #expect(change.direction == .shortened)
    #expect(change.delta?.value == ExactNumber(-3600))
  }

  @Test func `a length that is no lead is longer`() throws {
    let change = try figure("回答は7日以内に送ります。", "回答は14日以内に送ります。")
    #expect(change.direction == .lengthened)
  }

  @Test func `days that so many months may have are neither more nor less`() throws {
    let change = try figure("保存期間は90日以内とする。", "保存期間は3か月以内とする。")
    #expect(change.name == "figure requalified")
    #expect(change.direction == nil)
    #expect(try figure("保存期間は60日以内とする。", "保存期間は3か月以内とする。").direction == .lengthened)
  }

  @Test func `a day of every year moves within the year`() throws {
    func text(_ year: Int, _ day: String) -> String {
      "# \(year)年度の予定\n\n夏の休館は8月\(day)日までとします。"
    }
    let changes = try readReport(text(2024, "31"), text(2025, "27"), .japanese).changes
    let day = try #require(
      changes.first { $0.name == "figure changed" && $0.new?.figure?.role == .deadline })
    #expect(day.direction == .advanced)
    #expect(day.delta?.days == -4)
  }

  @Test func `a month of a plan's next year is later, though its number is smaller`() throws {
    let changes = try readReport(
      "# 計画\n\n## 2026年\n\n審議会は9月末までに案をまとめる。", "# 計画\n\n## 2027年\n\n審議会は3月末までに案をまとめる。",
      .japanese
    ).changes
    let month = try #require(
      changes.first { $0.name == "figure changed" && $0.new?.figure?.role == .deadline })
    #expect(month.direction == .postponed)
    #expect(month.delta?.days == 182)
  }

  @Test func `both ends of a stretch of every year move within the year`() throws {
    func text(_ year: Int, _ days: String) -> String {
      "# \(year)年度の予定\n\n修学旅行は10月\(days)に行います。"
    }
    let changes = try readReport(text(2024, "17日から18日"), text(2025, "16日から17日"), .japanese)
      .changes.filter { $0.name == "figure changed" && $0.delta?.days != nil }
    #expect(changes.contains { $0.delta?.days == -1 })
    #expect(!changes.contains { $0.delta?.days == 364 })
  }

  @Test func `a period that moved on as a whole is told once`() throws {
    let changes = try readReport(
      "# 計画\n\n計画期間は令和7年度から令和11年度までとします。", "# 計画\n\n計画期間は令和8年度から令和12年度までとします。", .japanese
    ).changes.filter { $0.name == "figure changed" }
    #expect(changes.map { $0.old?.figure?.kind } == [.dateRange])
    #expect(changes.first?.delta?.days == 366 || changes.first?.delta?.days == 365)
    #expect(changes.first?.direction == nil)
    // Where it is longer too, each end tells its own step.
    let longer = try readReport(
      "# 計画\n\n計画期間は令和7年度から令和11年度までとします。", "# 計画\n\n計画期間は令和8年度から令和14年度までとします。", .japanese
    ).changes.filter { $0.name == "figure changed" }
    #expect(longer.count == 2)
  }

  @Test func `days that another of the sentence has its year from move within the year`() throws {
    let changes = try readReport(
      "# 令和6年度の収集\n\n年末は12月30日まで、年始は1月4日から収集します。",
      "# 令和8年度の収集\n\n年末は12月29日まで、年始は1月5日から収集します。", .japanese
    ).changes.filter { $0.new?.figure?.role != nil && $0.name == "figure changed" }
    #expect(changes.compactMap { $0.delta?.days }.sorted() == [-1, 1])
  }

  @Test func `a year that the sentence names is kept`() throws {
    let changes = try readReport(
      "窓口は2025年4月1日に開き、9月30日まで続けます。", "窓口は2026年4月1日に開き、8月31日まで続けます。", .japanese
    ).changes
    #expect(changes.contains { $0.delta?.days == 335 })
  }
}
