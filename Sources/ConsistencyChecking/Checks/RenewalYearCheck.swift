internal import Lexicon
internal import PolicyModel

/// C17: a year of renewal that start and interval do not give.
///
/// Fires: 2020年度に発行されたカードは5年に1度の更新で、2027年度に更新の時期を迎えます (2025 by the sum). Does
/// not: 2025年度, which the sum gives; an interval without start or claim; a range of starts.
struct RenewalYearCheck: ConsistencyCheck {
  static let id = "C17"
  static let gravest = Finding.Severity.low

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.shelves.recurrences.compactMap { index in
      let figure = edition.figures[index]
      guard case .recurrence(let recurrence) = figure.value,
        let years = recurrence.period.years.int, (2...30).contains(years),
        recurrence.times == nil || recurrence.times?.int == 1
      else { return nil }
      let section = edition.section(ofSentence: figure.sentence)
      var dates: [(figure: Figure, year: Int)] = []
      for sentence in figure
        .sentence...min(figure.sentence + 2, edition.sentences.count - 1)
      where edition.section(ofSentence: sentence) == section {
        for date in edition.figures(inSentence: sentence) {
          guard date.kind == .date, case .date(let value) = date.value, let year = value.year
          else { continue }
          dates.append((date, year))
        }
      }
      guard dates.count == 2, dates[0].figure.sentence == dates[1].figure.sentence,
        dates[0].year < dates[1].year,
        edition.words(ofSentence: dates[1].figure.sentence)
          .containsAny(of: TimeWords.renewalWords)
      else { return nil }
      let elapsed = dates[1].year - dates[0].year
      guard elapsed % years != 0 else { return nil }
      return edition.finding(
        Self.id, .low, at: [edition.excerpt(figure), edition.excerpt(dates[1].figure)],
        facts: [
          .init("start", "\(dates[0].year)"), .init("period", "\(years)"),
          .init("expected", "\(dates[0].year + years)"), .init("stated", "\(dates[1].year)"),
        ],
        arithmetic: "\(dates[0].year) + \(years) = \(dates[0].year + years) ≠ \(dates[1].year)")
    }
  }
}
