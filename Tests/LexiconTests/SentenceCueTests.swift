import Lexicon
import PolicyModel
import Testing

/// The one pass that tells which checks need look at a sentence.
@Suite struct SentenceCueTests {
  private func cues(_ text: String) -> SentenceCues {
    let bytes = Array(text.utf8)
    return SentenceCues.table.cues(in: bytes, 0..<bytes.count)
  }

  @Test(arguments: [
    ("昨年の窓口は120か所でした。", SentenceCues.relativeYear),
    ("その制度は最近はじまりました。", .bareTime), ("雨天の場合は中止します。", .condition),
    ("上限は3件です。", .contrast), ("前項の額に2を乗じます。", .formula), ("当初は5円でした。", .former),
    ("5円に引き上げました。", .movement), ("昨年を上回りました。", .comparison), ("令和7年です。", .era),
    ("第5条による。", .article), ("補助金(※)です。", .noteMark), ("別表1のとおり。", .part),
    ("地域交通協議会を置く。", .name), ("以下「会」という。", .shortForm), ("窓口(2階)です。", .bracket),
    ("①受付、②審査", .firstMark), ("点検することを目指す。", .reportedNorm), ("5月1日(金)です。", .weekday),
    ("no more than 5 people", .bound), ("2025年13月1日", .yearAndNumber),
    ("It rose to 45.", .movement), ("It opens on Friday.", .weekday), ("× 3", .formula),
  ])
  func `a sentence shows the kinds of its words`(_ text: String, _ kind: SentenceCues) {
    #expect(cues(text).contains(kind))
  }

  @Test func `a sentence without such words shows none`() {
    #expect(cues("市は窓口を置きます。").isEmpty)
    #expect(cues("").isEmpty)
  }

  @Test func `a longer word hides no shorter one of another kind`() {
    // 今年、 is a bare time and begins with a relative year.
    #expect(cues("今年、始めます。").isSuperset(of: [.bareTime, .relativeYear]))
  }

  @Test func `a word that goes on behind the range does not stand in it`() {
    let bytes = Array("市は昨年始めた".utf8)
    #expect(SentenceCues.table.cues(in: bytes, 0..<9).isDisjoint(with: .relativeYear))
    #expect(SentenceCues.table.cues(in: bytes, 0..<12).contains(.relativeYear))
  }

  @Test func `the pass finds what a search for each word finds`() {
    let words = StatementWords.conditions
    for word in words {
      for text in [word, "町" + word, "あ" + word + "い", String(word.dropLast())] {
        #expect(cues(text).contains(.condition) == words.contains { text.contains($0) }, "\(text)")
      }
    }
  }

  @Test func `tables keep to the sizes that their readers count on`() {
    #expect(StatementWords.contrasts.count <= 128)
    #expect(StatementWords.japaneseCarriers.allSatisfy { $0.unicodeScalars.count <= 4 })
    #expect(
      StatementWords.inflectionKana.unicodeScalars.allSatisfy {
        (0x3040..<0x30A0).contains($0.value)
      })
  }
}
