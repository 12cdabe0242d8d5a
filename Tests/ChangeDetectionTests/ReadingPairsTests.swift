import ChangeDetection
import PolicyModel
import Testing

/// Kana in brackets behind kanji: the reading of a word, or something said of it.
@Suite struct ReadingPairsTests {
  @Test func `what brackets say is compared where readings are no habit`() throws {
    let changes = try readReport(
      "送迎は、補助（あり）とする。担当（やまだ）が受け付ける。", "送迎は、補助（なし）とする。担当（さとう）が受け付ける。", .japanese
    ).changes
    #expect(changes.contains { $0.name == "wording edited" })
  }

  @Test func `readings that came are notation`() throws {
    let changes = try readReport(
      "会社は、費用を負担し、毛布を備蓄する。", "会社（かいしゃ）は、費用（ひよう）を負担（ふたん）し、毛布を備蓄（びちく）する。", .japanese
    ).changes
    #expect(changes.map(\.name) == ["notation spelling"])
  }
}
