import ChangeDetection
import PolicyModel
import Testing

/// Amounts that are told for a stretch of time or for a thing.
@Suite struct AmountPeriodTests {
  private func figures(_ old: String, _ new: String, _ language: Language) throws -> [Change] {
    try readReport(old, new, language).changes.filter {
      $0.name.hasPrefix("figure") || $0.name.hasPrefix("notation")
    }
  }

  private func figure(_ old: String, _ new: String, _ language: Language = .japanese) throws
    -> Change
  {
    let changes = try figures(old, new, language)
    #expect(changes.count == 1)
    return try #require(changes.first)
  }

  @Test(
    arguments: [
      ("利用料は年額1万円とする。", "利用料は月額1万円とする。", 11),
      ("会費は月500円です。", "会費は年5,000円です。", 5000.0 / 6000 - 1),
      ("利息は年3%とする。", "利息は月3%とする。", 11),
    ])
  func `months and years are reckoned into one another`(
    old: String, new: String, relative: Double
  ) throws {
    let told = try figures(old, new, .japanese)
    let change = try #require(told.first)
    #expect(change.name == "figure changed")
    #expect(change.direction == (relative > 0 ? .raised : .lowered))
    #expect(abs(try #require(change.delta?.relative) - relative) < 1e-3)
    #expect(change.delta?.value == nil)
  }

  @Test func `a fee for another time goes up though its number falls`() throws {
    let change = try figure(
      "A resident parking permit costs $80 per year.",
      "A resident parking permit costs $10 per month.", .english)
    #expect(change.direction == .raised)
    #expect(change.delta?.relative == 0.5)
  }

  @Test func `an equal rate for another time is neither more nor less`() throws {
    let change = try figure("会費は年6,000円とする。", "会費は月500円とする。")
    #expect(change.name == "figure requalified")
    #expect(change.direction == nil)
    #expect(change.delta?.value == nil)
  }

  @Test func `hours and days are told only as far as they are known`() throws {
    let less = try figure("The fee is $10 per hour.", "The fee is $10 per day.", .english)
    #expect(less.direction == .lowered)
    #expect(less.delta?.relative == nil)
    let open = try figure("The fee is $30 per hour.", "The fee is $200 per day.", .english)
    #expect(open.name == "figure requalified")
    #expect(open.direction == nil)
  }

  @Test func `the words of the time are evidence`() throws {
    let change = try figure("Pay is $15 an hour.", "Pay is $15 a day.", .english)
    for (side, words) in [(change.old, "$15 an hour"), (change.new, "$15 a day")] {
      let excerpt = try #require(side)
      let focus = try #require(excerpt.focus)
      #expect(String(decoding: Array(excerpt.text.utf8)[focus], as: UTF8.self) == words)
    }
  }

  @Test func `an amount for another thing has no direction`() throws {
    let change = try figure(
      "The tax is $5 per tonne.", "The tax is $6 per kilogram.", .english)
    #expect(change.name == "figure requalified")
    #expect(change.direction == nil)
  }

  @Test func `the hour by which a fee is told does not grow longer`() throws {
    let changes = try figures("謝金は1時間当たり9,000円とする。", "謝金は1日当たり9,000円とする。", .japanese)
    #expect(!changes.contains { $0.direction == .lengthened })
    #expect(changes.contains { $0.direction == .lowered })
  }

  @Test(arguments: [
    ("会費は月500円とする。", "会費は月額500円とする。"),
    ("利用料は、1人につき月500円とする。", "利用料は、一人につき月額500円とする。"),
    ("会費は2025年100円とする。", "会費は2025年の100円とする。"),
  ])
  func `one time in other words is notation`(old: String, new: String) throws {
    #expect(try figures(old, new, .japanese).allSatisfy { $0.name.hasPrefix("notation") })
  }

  @Test func `degrees of two scales are not one temperature`() throws {
    #expect(try figure("温度は20℃とする。", "温度は20°Fとする。").direction == .lowered)
    let same = try figures("The pool is 25°C warm.", "The pool is 77°F warm.", .english)
    #expect(!same.contains { $0.name == "figure changed" })
  }

  @Test func `miles and kilometres are reckoned into one another`() throws {
    let change = try figure(
      "The city will build 120 km of paths.", "The city will build 60 miles of paths.", .english)
    #expect(change.direction == .lowered)
  }
}
