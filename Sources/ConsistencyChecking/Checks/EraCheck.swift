internal import PolicyModel

/// C15: an era year that no such era had, or one beside another year of our calendar.
///
/// Fires: 昭和66年; 令和7年（2026年）. Does not: 令和7年（2025年）, 平成33年 in an old text.
struct EraCheck: ConsistencyCheck {
  static let id = "C15"
  private static let eras = ["令和", "平成", "昭和", "大正", "明治"]

  func findings(in edition: CheckedEdition) -> [Finding] {
    let figures = edition.figures
    return figures.indices.compactMap { index in
      let figure = figures[index]
      if figure.value == .impossible, !edition.isSupplementary(figure.sentence),
        Self.isEra(edition.surface(figure))
      {
        return edition.finding(
          Self.id, .high, at: [edition.excerpt(figure)],
          facts: [.init("stated", edition.surface(figure))])
      }
      guard index + 1 < figures.count else { return nil }
      let next = figures[index + 1]
      guard figure.sentence == next.sentence, let a = Self.year(figure), let b = Self.year(next),
        a != b, Self.isEra(edition.surface(figure)) != Self.isEra(edition.surface(next)),
        Self.isInBrackets(next, behind: figure, in: edition.words(ofSentence: figure.sentence))
      else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(figure), edition.excerpt(next)],
        facts: [.init("stated", "\(a)"), .init("beside", "\(b)")], arithmetic: "\(a) ≠ \(b)")
    }
  }

  private static func isEra(_ words: String) -> Bool {
    eras.contains { words.hasPrefix($0) }
  }

  private static func year(_ figure: Figure) -> Int? {
    guard case .date(let date) = figure.value else { return nil }
    return date.year
  }

  /// Only an opening bracket and what closes the first date stand between both.
  private static func isInBrackets(
    _ next: Figure, behind figure: Figure, in words: FoldedWords
  ) -> Bool {
    let between = words.string(figure.folded.upperBound..<next.folded.lowerBound)
    return ["(", " (", "（", "〔", "=", "＝"].contains(between)
  }
}
