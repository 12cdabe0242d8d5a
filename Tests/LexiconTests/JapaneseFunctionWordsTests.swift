import Lexicon
import Testing

@Suite struct JapaneseFunctionWordsTests {
  @Test func `rows are in order and single`() {
    let words = JapaneseFunctionWords.words
    #expect(zip(words, words.dropFirst()).allSatisfy { $0 < $1 })
    #expect(words.allSatisfy { $0.count > 1 })
  }

  @Test func `particles have one kana`() {
    let particles =
      JapaneseFunctionWords.particles + JapaneseFunctionWords.particlesBehindOkurigana
    #expect(particles.allSatisfy { $0.count == 1 })
  }
}
