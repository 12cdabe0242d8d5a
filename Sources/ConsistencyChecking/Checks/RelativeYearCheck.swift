internal import Lexicon
internal import PolicyModel

/// C03: a relative year beside an explicit one that the edition's date does not bear out.
///
/// Fires: 今年2025年6月 in an edition of January 2026.
/// Does not: the same words inside a quotation, 昨年12月 without a year.
struct RelativeYearCheck: ConsistencyCheck {
  static let id = "C03"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let published = edition.published else { return [] }
    let years = published.lowerBound.parts.year...published.upperBound.parts.year
    var findings: [Finding] = []
    for index in edition.document.sentences.indices {
      let words = edition.words(ofSentence: index)
      for (number, word) in words.firstOfEach(CheckingWords.relativeYearWords.trie) {
        let row = CheckingWords.relativeYears[number]
        guard !Self.isLonger(words, word, row.word),
          let year = Self.explicitYear(behind: word.upperBound, in: words),
          !years.contains(year - row.distance), !edition.isInQuotation(word.lowerBound)
        else { continue }
        findings.append(
          edition.finding(
            Self.id, .high, at: [edition.excerpt(sentence: index)],
            facts: [
              .init("relative", row.word), .init("stated", "\(year)"),
              .init("edition", "\(years.lowerBound)"),
              .init("expected", "\(years.lowerBound + row.distance)"),
            ],
            arithmetic: "\(row.word) = \(years.lowerBound + row.distance) ≠ \(year)"))
      }
    }
    return findings
  }

  /// 昨年 inside 一昨年, 今年 inside 今年度.
  private static func isLonger(_ words: FoldedWords, _ word: Range<Int>, _ text: String) -> Bool {
    words.ends("一", at: word.lowerBound) || words.stands("度", at: word.upperBound)
  }

  /// A four-digit year right behind, after の, a comma or an opening bracket at most.
  private static func explicitYear(behind end: Int, in words: FoldedWords) -> Int? {
    var offset = end
    for mark in ["の", "、", "(", ",", " (", " ", "「"] where words.stands(mark, at: offset) {
      offset += mark.utf8.count
      break
    }
    var year = 0
    var digits = 0
    while offset < words.range.upperBound, (0x30...0x39).contains(words.utf8[offset]), digits < 5 {
      year = year * 10 + Int(words.utf8[offset] - 0x30)
      digits += 1
      offset += 1
    }
    let ends = words.stands("年", at: offset) || words.stands(")", at: offset)
    guard digits == 4, ends, !words.stands("年度", at: offset) else { return nil }
    return year
  }
}
