import Testing

@testable import Extraction
@testable import Lexicon

/// What small words are: one look tells all kinds of a word, by its text or its place.
@Suite struct WordKindsTests {
  @Test(arguments: [WordKind.allCases.first, .negation, .want, WordKind.allCases.last])
  func `a set holds what was put in and nothing else`(kind: WordKind?) throws {
    let kind = try #require(kind)
    let kinds = WordKinds([kind])
    for other in WordKind.allCases { #expect(kinds.contains(other) == (other == kind)) }
    #expect(!kinds.isDisjoint(with: WordKinds([.negation, kind])))
    #expect(WordKinds().isDisjoint(with: kinds))
  }

  @Test(arguments: [WordIndex.english, .german])
  func `every small word is of the kinds that its rows name`(index: WordIndex) {
    for row in index.lexicon.functions {
      let kind = WordKind.allCases.first { "\($0)" == row.kind }
      #expect(kind.map { index.isKind($0, row.text) } == true, "\(row.text): \(row.kind)")
    }
  }

  @Test func `marks tell the kinds of a sentence's words and of nothing else`() {
    let text = Array("we'll mow what nobody needs".utf8)
    let marks = WordMarks(text, by: .english)
    let nobody = 15..<21
    let number = marks.kindsNumber(of: nobody)
    #expect(number.map { WordIndex.english.kinds(numbered: $0).contains(.none) } == true)
    #expect(marks.kindsNumber(of: 6..<9) == 0)
    #expect(marks.kindsNumber(of: 15..<18) == nil)
    #expect(marks.kindsNumber(of: 16..<21) == nil)
    #expect(WordMarks.none.kindsNumber(of: nobody) == nil)
  }

  @Test func `a word is known by its place within a text`() {
    let text = Array("they cannot nothing".utf8)
    #expect(WordIndex.english.kinds(of: 0..<4, in: text).contains(.pronoun))
    #expect(!WordIndex.english.kinds(of: 0..<3, in: text).contains(.pronoun))
    #expect(WordIndex.english.isKind(.nought, "nothing"))
    #expect(!WordIndex.english.isAny([.nought, .pronoun], "notable"))
  }
}
