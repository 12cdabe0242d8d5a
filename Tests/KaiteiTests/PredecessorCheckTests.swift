import ConsistencyChecking
import Kaitei
import PolicyModel
import Testing

/// What an edition says against the one before it.
@Suite struct PredecessorCheckTests {
  private func edition(_ text: String, _ date: String) throws -> AnnotatedEdition {
    var hint = ReadingHint()
    hint.published = CalendarDate(iso: date)
    return try EditionReader().read(Array(text.utf8), hint: hint)
  }

  private func findings(_ old: String, _ new: String, only: String? = nil) throws -> [Finding] {
    try EditionChecker(only: only.map { [$0] }).findings(
      in: edition(new, "2026-01"), against: edition(old, "2025-01"))
  }

  private let before = """
    特定健診の受診率は38％です。

    市は、見守りの輪を広げます。

    特定健診の受診率は38％にとどまっています。
    """

  @Test func `a value changed in one place and left in another is a half update`() throws {
    let after = before.replacing("38％です", with: "47％です")
    let found = try findings(before, after).filter { $0.severity == .high }
    #expect(found.map(\.check) == ["C28"])
    #expect(found.first?.places.map(\.line) == [1, 5])
    #expect(try findings(before, before.replacing("38％", with: "47％"), only: "C28").isEmpty)
  }

  @Test func `one place and cause are told once, by the gravest check, the others in it`() throws {
    let text = "2025年9月末までに相談窓口を整備します。\n\n市は、見守りの輪を広げます。\n"
    let found = try findings(text, text).filter { $0.severity <= .medium }
    #expect(found.map(\.check) == ["C05"])
    #expect(found.first?.also.map(\.check) == ["C27"])
  }

  @Test func `a half update tells of the conflict of the same value too`() throws {
    let after = before.replacing("38％です", with: "47％です")
    let found = try findings(before, after).filter { $0.severity == .high }
    #expect(found.map(\.check) == ["C28"])
    #expect(found.first?.also.map(\.check) == ["C01"])
  }

  @Test func `a suppression reaches a finding that another tells of`() throws {
    let text = "2025年9月末までに相談窓口を整備します。\n\n市は、見守りの輪を広げます。\n"
    let all = try findings(text, text)
    let told = try #require(all.first { $0.check == "C05" })
    let other = try #require(told.also.first)
    let first = Suppressions("\(told.id) extended by ordinance 12\n").apply(to: all)
    #expect(first.kept.filter { $0.severity <= .medium }.map(\.id) == [other.id])
    #expect(first.unused.isEmpty)
    let second = Suppressions("\(other.id) looked at in May\n").apply(to: all)
    #expect(second.kept.first { $0.id == told.id }?.also.isEmpty == true)
    #expect(second.unused.isEmpty)
    let both = Suppressions("\(told.id) extended\n\(other.id) looked at\n").apply(to: all)
    #expect(both.kept.filter { $0.severity <= .medium }.isEmpty)
  }

  @Test func `a half update is told in English`() throws {
    let old =
      "The fee for a parking permit is £40.\n\nWe plant trees.\n\nWe charge £40 for a parking permit.\n"
    let new = old.replacing("is £40", with: "is £45")
    #expect(try findings(old, new).filter { $0.severity == .high }.map(\.check) == ["C28"])
  }

  @Test func `a value of another subject may stay`() throws {
    let old = "納税証明書の手数料は300円です。\n\n印鑑証明書の手数料は300円です。\n"
    let new = old.replacing("納税証明書の手数料は300円", with: "納税証明書の手数料は350円")
    #expect(try findings(old, new).filter { $0.severity <= .medium }.isEmpty)
  }

  @Test func `a deadline that has passed since the old edition is a stale sentence`() throws {
    let text = "2025年9月末までに相談窓口を整備します。\n\n市は、見守りの輪を広げます。\n"
    let found = try findings(text, text, only: "C27")
    #expect(found.map(\.severity) == [.medium])
    let told = "2025年9月末までに相談窓口を整備しました。\n\n市は、見守りの輪を広げます。\n"
    #expect(try findings(text, told, only: "C27").isEmpty)
  }

  @Test func `a relative year that means another one under the same words is a stale sentence`()
    throws
  {
    for text in [
      "昨年12月に窓口を閉じました。\n\n市は、見守りの輪を広げます。\n", "来年度に手引きを改めます。\n\n市は、見守りの輪を広げます。\n",
      "We closed the counter last year.\n\nWe plant trees.\n",
    ] {
      #expect(try findings(text, text, only: "C27").map(\.severity) == [.medium], "\(text)")
    }
    let bare = "今年は、窓口を増やします。\n\n市は、見守りの輪を広げます。\n"
    #expect(try findings(bare, bare, only: "C27").map(\.severity) == [.low])
    for text in [
      "2024年12月に窓口を閉じました。\n", "市長は「昨年12月に窓口を閉じた」と述べました。\n", "毎年12月に窓口を閉じます。\n",
      "前年度末の残高を繰り越します。\n", "来年度末までに手引きを改めます。\n",
    ] {
      #expect(try findings(text, text, only: "C27").isEmpty, "\(text)")
    }
    // Told anew: another sentence, another year.
    let told = "2024年12月に窓口を閉じました。\n\n市は、見守りの輪を広げます。\n"
    #expect(
      try findings("昨年12月に窓口を閉じました。\n\n市は、見守りの輪を広げます。\n", told, only: "C27").isEmpty)
  }

  @Test func `what the old edition had already is told apart`() throws {
    let conflict = "窓口の手数料は300円です。\n\nなお、窓口の手数料は350円です。\n"
    let new = conflict + "\n説明会は2026年2月10日（水）に開きます。\n"
    let found = try findings(conflict, new).filter { $0.severity == .high }
    #expect(found.map(\.check) == ["C01", "C14"])
    #expect(found.map(\.isCarriedOver) == [true, false])
  }

  @Test func `a value is said to be carried over only where the old edition shows it`() throws {
    let old = "窓口の手数料は300円です。\n\n市は、見守りの輪を広げます。\n"
    let new = old + "\nなお、窓口の手数料は350円です。\n"
    let beside = try #require(try findings(old, new, only: "C01").first)
    #expect(beside.facts.first { $0.name == "carried" }?.value == "300円")
    let alone = try #require(
      try EditionChecker(only: ["C01"]).findings(in: edition(new, "2026-01")).first)
    #expect(!alone.facts.contains { $0.name == "carried" })
    #expect(alone.id == beside.id)
  }

  private let rules = """
    # 入江会 規約

    ### 第1条（目的）

    この規約は、入江会の運営に必要な事項を定める。

    ### 第2条（会費）

    会費は、毎月末日までに納めるものとする。

    ### 第3条（役員）

    会長1人及び副会長2人を置き、総会で選ぶものとする。

    ### 第4条（補則）

    第2条の規定により会費を納めない会員には、督促をする。

    船舶法第3条の規定による届出は、会長が行うものとする。
    """

  /// The rules with a new second article, and references as they are given.
  private func amended(_ reference: String) -> String {
    rules.replacing("### 第4条", with: "### 第5条").replacing("### 第3条", with: "### 第4条")
      .replacing(
        "### 第2条（会費）", with: "### 第2条（届出）\n\n転居した会員は、会長に届け出るものとする。\n\n### 第3条（会費）"
      )
      .replacing("第2条の規定により会費", with: reference + "の規定により会費")
  }

  @Test func `a reference that kept the number of a renumbered article is stale`() throws {
    let found = try findings(rules, amended("第2条"), only: "C42")
    #expect(found.map(\.severity) == [.high])
    #expect(found.first?.facts.map(\.value) == ["第2条", "第3条"])
    #expect(try findings(rules, amended("第3条"), only: "C42").isEmpty)
    #expect(try findings(rules, amended("旧第2条"), only: "C42").isEmpty)
    #expect(try findings(rules, rules, only: "C42").isEmpty)
  }

  @Test func `an article that was written anew proves no renumbering`() throws {
    let new = rules.replacing("会費は、毎月末日までに納めるものとする。", with: "会員は、清掃に加わるものとする。")
    #expect(try findings(rules, new, only: "C42").isEmpty)
  }
}
