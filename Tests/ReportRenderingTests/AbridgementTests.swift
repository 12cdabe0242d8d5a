import Testing

@testable import ReportRendering

/// Where unchanged words between changed ones are cut.
@Suite struct AbridgementTests {
  private let sentences = "この計画は、町の公園のあり方を定める。" + String(repeating: "公園には木がある。", count: 12)

  @Test func `what is no longer than two lines stays whole`() {
    let words = "公園は、町民の憩いの場であり、だれもが安心して使えるように管理しなければならない。"
    #expect(Abridgement.of(words, isFirst: true, isLast: false) == words)
    #expect(Abridgement.of(words, isFirst: false, isLast: true) == words)
  }

  @Test func `a cut falls between sentences`() {
    let before = Abridgement.of(sentences, isFirst: true, isLast: false)
    #expect(before.hasPrefix("… 公園には木がある。") && before.hasSuffix("公園には木がある。"))
    let behind = Abridgement.of(sentences, isFirst: false, isLast: true)
    #expect(behind.hasPrefix("この計画は、") && behind.hasSuffix("。 …"))
  }

  @Test func `blanks beside a change stay, and words are not cut`() {
    let words =
      "The council keeps the register of all landlords in the city and of the homes that they let, and whoever lets a home without "
    let cut = Abridgement.of(words, isFirst: true, isLast: false)
    #expect(cut.hasPrefix("… ") && cut.hasSuffix(" without "))
    #expect(words.hasSuffix(String(cut.dropFirst(2))))
    #expect(words.dropLast(cut.count - 2).last == " ")
  }

  @Test func `a word of fifty thousand letters is cut too`() {
    let cut = Abridgement.of(String(repeating: "x", count: 50_000), isFirst: false, isLast: false)
    #expect(cut.unicodeScalars.count < 200)
  }
}
