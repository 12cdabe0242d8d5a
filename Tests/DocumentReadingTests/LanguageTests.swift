import DocumentReading
import PolicyModel
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

  @Test func `a document's language can be guessed from its first words before it is read`() {
    // Two letters put the cut at 2 KB into the middle of a character.
    let long = "ab" + String(repeating: "窓口を3か所に増やします。", count: 500)
    #expect(guess(long) == .japanese)
    #expect(guess("We will open three offices.") == .english)
    #expect(guess("<html><head><title>費用</title></head></html>", .html) == nil)
    #expect(guess("費用", as: "Shift_JIS") == nil)
    let shiftJIS: [UInt8] = [0x94, 0xEF, 0x97, 0x70]
    #expect(DocumentReader().likelyLanguage(of: shiftJIS, hint: ReadingHint()) == nil)
    #expect(DocumentReader().likelyLanguage(of: [], hint: ReadingHint()) == nil)
  }

  private func guess(
    _ text: String, _ format: DocumentFormat = .text, as encoding: String? = nil
  ) -> Language? {
    DocumentReader().likelyLanguage(
      of: Array(text.utf8), hint: ReadingHint(format: format, encoding: encoding))
  }
}
