internal import Lexicon
internal import PolicyModel

/// C03: a relative year beside an explicit one that the edition's date does not bear out.
///
/// Fires: 今年2025年6月, 去年（令和5年）, last year (2021), 2023年の本年 in an edition of January 2026.
/// Does not: the same words inside a quotation, 昨年12月 without a year, 今年度.
struct RelativeYearCheck: ConsistencyCheck {
  static let id = "C03"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let published = edition.published else { return [] }
    let years = published.lowerBound.parts.year...published.upperBound.parts.year
    var findings: [Finding] = []
    for index in edition.sentences(with: .relativeYear) {
      let words = edition.words(ofSentence: index)
      for row in CheckingWords.relativeYears {
        guard let word = words.first(row.word), !Self.isLonger(words, word),
          let year = Self.yearBeside(word, in: words), !years.contains(year - row.distance),
          !edition.isInQuotation(word.lowerBound)
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
  private static func isLonger(_ words: FoldedWords, _ word: Range<Int>) -> Bool {
    words.ends("一", at: word.lowerBound) || words.stands("度", at: word.upperBound)
      || words.stands("'s", at: word.upperBound)
  }

  private static func yearBeside(_ word: Range<Int>, in words: FoldedWords) -> Int? {
    for mark in ["", "の", "、", "(", ",", " (", " ", "「", ", ", " - ", ": "]
    where words.stands(mark, at: word.upperBound) {
      let start = word.upperBound + mark.utf8.count
      guard let year = WrittenYear(at: start, in: words), !year.isFiscal else { continue }
      let end = year.range.upperBound
      let isClosed =
        year.hasUnit || end >= words.range.upperBound
        || [")", ",", ".", ";", ":", "。", "、"].contains { words.stands($0, at: end) }
      if isClosed { return year.year }
    }
    for mark in ["の", ", ", " (", "(", "、"] where words.ends(mark, at: word.lowerBound) {
      let end = word.lowerBound - mark.utf8.count
      if let year = WrittenYear(endingAt: end, in: words), !year.isFiscal { return year.year }
    }
    return nil
  }
}
