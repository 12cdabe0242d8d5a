import DocumentReading
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("窓口を3か所に増やします。", "ja"),
    ("令和7年度予算", "ja"),
    ("We will open three offices.", "en"),
    ("Offices: 3", "en"),
    ("Wir werden die Abgabe senken und das Netz der Busse für alle ausbauen.", "de"),
    ("Le conseil ouvre une école dans les quartiers pour les enfants.", "fr"),
    ("El ayuntamiento abre las escuelas para los vecinos y reduce la tasa.", "es"),
    ("시는 2027년까지 학교 급식을 무상으로 제공한다.", "ko"),
  ])
  func `a text's language is told by its script and its small words`(
    text: String, language: String
  ) throws {
    #expect(try read(text).edition.language.rawValue == language)
  }

  @Test func `a long text of characters without kana is Chinese`() throws {
    let law = String(repeating: "公交公司应当在规定期限内更新全部车辆，并公开票价。\n", count: 5)
    #expect(try read(law).edition.language.rawValue == "zh")
  }
}
