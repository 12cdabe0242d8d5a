import ChangeDetection
import PolicyModel
import Testing

/// Figures that belong to the name of a law, a problem, a clause.
@Suite struct `Figures in names` {
  private func told(_ old: String, _ new: String) throws -> [String] {
    try readReport(old, new, .japanese).changes.map(\.name)
  }

  @Test func `the year of a law's number in another calendar is notation`() throws {
    let old = "会社は、母子保健法（昭和40年法律第141号）による健診の時間を与える。"
    #expect(
      try told(old, "会社は、母子保健法（1965年法律第141号）による健診の時間を与える。") == ["notation era"])
  }

  @Test func `a number of a law or a clause in other numerals is notation`() throws {
    for (old, new) in [
      ("会社は、母子保健法（昭和40年法律第141号）による。", "会社は、母子保健法（昭和四十年法律第百四十一号）による。"),
      ("届出は、第5条第2項による。", "届出は、第五条第二項による。"),
    ] {
      let changes = try told(old, new)
      #expect(!changes.isEmpty)
      #expect(changes.allSatisfy { $0 == "notation unit" }, "\(changes)")
    }
  }

  @Test func `another year of a law's number is a changed date`() throws {
    let changes = try readReport(
      "利用は、ひばり市港湾条例（平成17年3月25日条例第5号）による。",
      "利用は、ひばり市港湾条例（平成19年3月25日条例第5号）による。", .japanese
    ).changes
    #expect(changes.map(\.name) == ["figure changed"])
    let years = try (
      #require(CalendarDate(iso: "2005-03-25")), #require(CalendarDate(iso: "2007-03-25"))
    )
    #expect(changes.first?.old?.figure?.value == .date(years.0))
    #expect(changes.first?.new?.figure?.value == .date(years.1))
    #expect(
      try told(
        "届出は、船員規則（昭和40年運輸省令第14号）に従う。", "届出は、船員規則（昭和43年運輸省令第14号）に従う。"
      ) == ["figure changed"])
  }

  @Test func `another law is no changed date`() throws {
    let changes = try told(
      "届出は、港湾法（昭和25年法律第218号）に従う。", "届出は、船員法（昭和22年法律第100号）に従う。")
    #expect(!changes.contains("figure changed"))
  }

  @Test func `the year in the name of a problem is no figure`() throws {
    let changes = try told("市は、2025年問題に備える。", "市は、2040年問題に備える。")
    #expect(!changes.contains { $0.hasPrefix("figure") })
  }
}
