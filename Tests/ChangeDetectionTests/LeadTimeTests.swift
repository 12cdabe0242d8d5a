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
}
