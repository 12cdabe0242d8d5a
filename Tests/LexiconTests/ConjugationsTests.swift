import Testing

@testable import Lexicon

@Suite struct ConjugationsTests {
  private static let cells = EnglishConjugations.text.split(whereSeparator: \.isWhitespace)

  private static let bases = cells.map { cell in
    String(cell.prefix { $0 != "*" && $0 != "~" && $0 != "=" })
  }

  @Test func `the verbs are sorted and single`() {
    #expect(Self.bases == Set(Self.bases).sorted())
  }

  @Test(arguments: [
    ("carries", "carry"), ("pushes", "push"), ("rows", "row"), ("goes", "go"), ("uses", "use"),
  ])
  func `a third person leads to its base`(form: String, base: String) {
    #expect(WordLexicon.english.conjugations.thirdPerson(form)?.base == base)
  }

  @Test(arguments: [
    ("kept", "keep"), ("planned", "plan"), ("carried", "carry"), ("saved", "save"),
    ("written", "write"), ("put", "put"),
  ])
  func `a participle leads to its base`(form: String, base: String) {
    #expect(WordLexicon.english.conjugations.participle(form)?.base == base)
  }

  @Test(arguments: [("keeping", "keep"), ("saving", "save"), ("planning", "plan")])
  func `a gerund leads to its base`(form: String, base: String) {
    #expect(WordLexicon.english.conjugations.gerund(form)?.base == base)
  }

  @Test func `what is no verb leads nowhere`() {
    let verbs = WordLexicon.english.conjugations
    #expect(verbs.base("pensioner") == nil)
    #expect(verbs.thirdPerson("pensions") == nil)
    #expect(verbs.participle("red") == nil)
    #expect(verbs.gerund("evening") == nil)
    #expect(verbs.isPast("took"))
    #expect(!verbs.isPast("kept"))
  }
}
