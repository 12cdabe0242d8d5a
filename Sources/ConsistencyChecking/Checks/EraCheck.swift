internal import Lexicon
internal import PolicyModel

/// C15: an era year that no such era had, or one beside another year of our calendar.
///
/// Fires: 昭和66年; 令和7年（2026年）; 2021（令和4）年. Does not: 令和7年（2025年）, 平成33年 in a text
/// of the time before the new era, supplementary provisions.
struct EraCheck: ConsistencyCheck {
  static let id = "C15"
  private static let joints = [
    "(", " (", "(=", "=", "〔", "すなわち", "、すなわち", "つまり", "、つまり", "・", "/",
  ]

  func findings(in edition: CheckedEdition) -> [Finding] {
    var findings: [Finding] = []
    let utf8 = edition.utf8
    for index in edition.sentences(with: .era) where !edition.isSupplementary(index) {
      let words = edition.words(ofSentence: index)
      for (era, name) in Self.eraYears(in: words, utf8) {
        if let finding = outside(era, name, index, words, edition)
          ?? beside(era, index, words, edition)
        {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  /// All era years of a sentence: their first signs are E4 (令), E5 (平), E6 (昭, 明), E5 (大).
  private static func eraYears(
    in words: FoldedWords, _ utf8: [UInt8]
  ) -> [(WrittenYear, CheckingWords.Era)] {
    var found: [(WrittenYear, CheckingWords.Era)] = []
    var offset = words.range.lowerBound
    while offset + 6 < words.range.upperBound {
      if (0xE4...0xE6).contains(utf8[offset]),
        let era = CheckingWords.eras.first(where: { words.stands($0.name, at: offset) }),
        let year = WrittenYear(at: offset, in: words)
      {
        found.append((year, era))
        offset = year.range.upperBound
      } else {
        offset += 1
      }
    }
    return found
  }

  /// 昭和66年, and 平成40年度 in an edition that knows of the era's end.
  private func outside(
    _ year: WrittenYear, _ era: CheckingWords.Era, _ sentence: Int, _ words: FoldedWords,
    _ edition: CheckedEdition
  ) -> Finding? {
    guard let last = era.last, year.year > last else { return nil }
    if era.last == CheckingWords.lastYearOfHeisei {
      guard let published = edition.published?.lowerBound.parts.year, published > last + 1 else {
        return nil
      }
    }
    return edition.finding(
      Self.id, .high, at: [edition.excerpt(sentence: sentence)],
      facts: [.init("stated", words.string(year.range))])
  }

  private func beside(
    _ era: WrittenYear, _ sentence: Int, _ words: FoldedWords, _ edition: CheckedEdition
  ) -> Finding? {
    guard let other = Self.other(beside: era, in: words), other.year != era.year,
      other.isFiscal == era.isFiscal || !other.hasUnit,
      // ビジョン2035(令和8年6月改訂): when a text was made is no other name of the year in its title.
      other.hasUnit || !Self.tellsWhenMade(words, behind: era.range.upperBound)
    else { return nil }
    return edition.finding(
      Self.id, .high, at: [edition.excerpt(sentence: sentence)],
      facts: [.init("stated", words.string(era.range)), .init("beside", "\(other.year)")],
      arithmetic: "\(era.year) ≠ \(other.year)")
  }

  /// Whether a month or what was done to a text stands behind a year.
  private static func tellsWhenMade(_ words: FoldedWords, behind offset: Int) -> Bool {
    guard offset < words.range.upperBound else { return false }
    return words.utf8[offset] &- 0x30 < 10
      || CheckingWords.makings.contains { words.stands($0, at: offset) }
  }

  private static func other(beside era: WrittenYear, in words: FoldedWords) -> WrittenYear? {
    for joint in joints where words.stands(joint, at: era.range.upperBound) {
      if let year = WrittenYear(at: era.range.upperBound + joint.utf8.count, in: words), !year.isEra
      {
        return year
      }
    }
    for joint in joints where words.ends(joint, at: era.range.lowerBound) {
      let end = era.range.lowerBound - joint.utf8.count
      if let year = WrittenYear(endingAt: end, in: words), !year.isEra { return year }
    }
    return nil
  }
}
