import DocumentReading
import PolicyModel
import Testing

@Suite struct DatingTests {
  @Test(arguments: [
    ("2026年1月", CalendarDate.month(year: 2026, 1)),
    ("（２０２６年１月１５日）", .day(year: 2026, month: 1, 15)),
    ("令和８年１月１５日改定", .day(year: 2026, month: 1, 15)),
    ("二〇二五年七月", .month(year: 2025, 7)),
    ("平成元年4月1日 制定", .day(year: 1989, month: 4, 1)),
    ("最終更新日：2025年12月2日（火）", .day(year: 2025, month: 12, 2)),
    ("2025年(令和7年)7月", .month(year: 2025, 7)),
    ("2026/1/15 現在", .day(year: 2026, month: 1, 15)),
    ("2026.01", .month(year: 2026, 1)),
    ("令和７年度版", .fiscalYear(2025)),
    ("Published: 12 January 2026", .day(year: 2026, month: 1, 12)),
    ("Last updated on March 3rd, 2024", .day(year: 2024, month: 3, 3)),
    ("September 2025", .month(year: 2025, 9)),
    ("みどり市福祉課　2024年6月", .month(year: 2024, 6)),
    ("令和四年三月二十五日条例第十四号", .day(year: 2022, month: 3, 25)),
    ("令和3年6月6日　総会決議", .day(year: 2021, month: 6, 6)),
    ("（令和5年12月22日閣議決定）", .day(year: 2023, month: 12, 22)),
    ("令和6年3月29日 子育て支援推進本部決定", .day(year: 2024, month: 3, 29)),
  ])
  func `a line that is a date tells when the text was published`(
    line: String, date: CalendarDate
  ) throws {
    let read = try read("みどり市の政策\n\(line)\n医療\n窓口を増やします。")
    #expect(read.edition.published == .init(date, by: .text))
    #expect(read.document.blocks.contains { $0.kind == .dateLine })
  }

  @Test(arguments: [
    "2026年1月に始めます", "2026年1月に市議会で可決", "1月15日", "2026年13月", "令和7年2月30日", "2026年1月、市は", "2026",
  ])
  func `a line that says more, or no such date, is none`(line: String) throws {
    #expect(try read("政策\n\(line)\n医療\n窓口を増やします。").edition.published == nil)
  }

  @Test func `of the days a text was made and amended the last is this edition's`() throws {
    let rules = """
      みどり台ハイツ管理規約

      平成28年5月22日　総会決議
      令和3年6月6日　一部改正
      令和7年6月8日　一部改正

      第1章　総則

      （目的）
      第1条　この規約は、建物の管理について定める。
      """
    let read = try read(rules)
    #expect(read.edition.published == .init(.day(year: 2025, month: 6, 8), by: .text))
    #expect(read.edition.title == "みどり台ハイツ管理規約")
  }

  @Test(arguments: [DocumentFormat.text, .markdown])
  func `days at the foot of a text are its own as those at the head are`(
    format: DocumentFormat
  ) throws {
    let text = """
      # 個人情報保護方針

      当院は、個人情報を適切に扱います。

      ## 利用目的

      診療と会計に限り利用します。

      制定日 2019年4月1日　改定日 2025年4月1日
      """
    let own = format == .text ? text.replacing("# ", with: "").replacing("#", with: "") : text
    let read = try read(own, format)
    #expect(read.edition.published == .init(.day(year: 2025, month: 4, 1), by: .text))
  }

  @Test func `a date in brackets at the end of the title is told by the text`() throws {
    let expected = Edition.DatedBy(.month(year: 2026, 1), by: .text)
    #expect(try read("# みどり市の政策（2026年1月版）\n\n本文です。", .markdown).edition.published == expected)
  }

  @Test func `a day of entry into force is no day of publication`() throws {
    let read = try read("手当規程\n施行日：2026年4月1日\n目的\n手当を定める。")
    #expect(read.edition.published == nil)
    #expect(read.edition.effective == .day(year: 2026, month: 4, 1))
  }

  @Test(arguments: [
    ("policy-2026-01.md", CalendarDate.month(year: 2026, 1)),
    ("20260115_policy.txt", .day(year: 2026, month: 1, 15)),
    ("iryo_2026_01_15.txt", .day(year: 2026, month: 1, 15)),
    ("政策2025年7月.txt", .month(year: 2025, 7)),
    ("law-2024.md", .year(2024)),
  ])
  func `a file name tells the date where nothing else does`(
    name: String, date: CalendarDate
  ) throws {
    #expect(
      try read("窓口を増やします。", fileName: name).edition.published == .init(date, by: .fileName))
  }

  @Test func `what the caller says outweighs every other witness`() throws {
    let hint = ReadingHint(fileName: "a-2024-01.txt", published: .year(2020))
    let read = try DocumentReader().read(Array("題\n2026年1月\n見出し\n文。".utf8), hint: hint)
    #expect(read.edition.published == .init(.year(2020), by: .option))
  }

  @Test func `the language is told by its letters`() throws {
    #expect(try read("窓口を増やします。").edition.language == .japanese)
    #expect(try read("We will open more desks.").edition.language == .english)
  }
}
