internal import Lexicon
internal import PolicyModel

/// C31: the text tells, as past, of something after its own date.
///
/// Fires: 2026年3月に成立しました, was adopted in March 2026, in an edition of January 2026. Does not:
/// plans, deadlines, what was announced (2026年4月に廃止すると発表しました), quotations.
struct TitleDateCheck: ConsistencyCheck {
  static let id = "C31"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let published = edition.published else { return [] }
    return edition.shelves.dates.compactMap { index in
      guard edition.figures[index].resolvedBy == .text,
        edition.figures[index].kind == .date, !edition.figures[index].isInName,
        edition.figures[index].role == nil || edition.figures[index].role == .asOf,
        edition.isPast(edition.figures[index].sentence)
      else { return nil }
      let figure = edition.figures[index]
      guard case .date(let date) = figure.value, date.precision >= .month,
        let days = date.days(), days.lowerBound > published.upperBound,
        // With another date beside it, this one may be what was announced then.
        edition.figures(inSentence: figure.sentence).count(where: {
          $0.kind == .date || $0.kind == .dateRange
        }) == 1,
        !edition.isInQuotation(figure.folded.lowerBound),
        !edition.words(ofSentence: figure.sentence).containsAny(of: CheckingWords.announcingWords)
      else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(figure)],
        facts: [.init("stated", "\(date)"), .init("edition", "\(published.upperBound.date)")],
        arithmetic: "\(date) > \(published.upperBound.date)")
    }
  }
}
