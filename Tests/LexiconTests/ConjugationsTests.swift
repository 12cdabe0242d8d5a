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
    #expect(Self.thirdPerson(form)?.base == base)
  }

  @Test(arguments: [
    ("kept", "keep"), ("planned", "plan"), ("carried", "carry"), ("saved", "save"),
    ("written", "write"), ("put", "put"),
  ])
  func `a participle leads to its base`(form: String, base: String) {
    #expect(Self.participle(form)?.base == base)
  }

  @Test(arguments: [("keeping", "keep"), ("saving", "save"), ("planning", "plan")])
  func `a gerund leads to its base`(form: String, base: String) {
    #expect(Self.gerund(form)?.base == base)
  }

  @Test func `what is no verb leads nowhere`() {
    #expect(Self.base("pensioner") == nil)
    #expect(Self.thirdPerson("pensions") == nil)
    #expect(Self.participle("red") == nil)
    #expect(Self.gerund("evening") == nil)
    #expect(Self.isPast("took"))
    #expect(!Self.isPast("kept"))
  }

  @Test func `a word is looked up within its text and no further`() {
    let text = Array("keepsake keeps".utf8)
    #expect(WordLexicon.english.conjugations.base(0..<4, in: text)?.base == "keep")
    #expect(WordLexicon.english.conjugations.base(0..<8, in: text) == nil)
    #expect(WordLexicon.english.conjugations.thirdPerson(9..<14, in: text)?.base == "keep")
    #expect(WordLexicon.english.conjugations.base(9..<11, in: text) == nil)
  }

  private static func asked<Answer>(
    _ question: (Range<Int>, [UInt8]) -> Answer, _ word: String
  ) -> Answer {
    let text = Array(word.utf8)
    return question(text.indices, text)
  }

  private typealias Entry = Conjugations.Entry
  private static let verbs = WordLexicon.english.conjugations
  private static func base(_ word: String) -> Entry? { asked(verbs.base, word) }
  private static func thirdPerson(_ word: String) -> Entry? { asked(verbs.thirdPerson, word) }
  private static func participle(_ word: String) -> Entry? { asked(verbs.participle, word) }
  private static func gerund(_ word: String) -> Entry? { asked(verbs.gerund, word) }
  private static func isPast(_ word: String) -> Bool { asked(verbs.isPast, word) }
}
