internal import Lexicon
internal import PolicyModel

/// C06: a period with a stated start that is over, told as under way.
///
/// Fires: 2022年6月に決定しました。3年間の集中期間で進めています。 in an edition of 2026.
/// Does not: a period without a start, or one told in the past.
struct ElapsedPeriodCheck: ConsistencyCheck {
  static let id = "C06"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let published = edition.published else { return [] }
    return edition.figures.compactMap { figure in
      guard figure.kind == .duration, case .duration(let length) = figure.value,
        let months = length.totalMonths.int, (6...600).contains(months),
        isUnderWay(figure, in: edition), let start = start(of: figure, in: edition),
        case .date(let date) = start.value, let first = date.days()?.upperBound
      else { return nil }
      let end = first.adding(months: months)
      guard end < published.lowerBound else { return nil }
      return edition.finding(
        Self.id, .medium, at: [edition.excerpt(start), edition.excerpt(figure)],
        facts: [
          .init("start", "\(date)"), .init("period", "\(length)"), .init("end", "\(end.date)"),
          .init("edition", "\(published.lowerBound.date)"),
        ],
        arithmetic: "\(date) + \(length) = \(end.date) < \(published.lowerBound.date)")
    }
  }

  /// The words behind the length name a period, and the sentence says it goes on.
  private func isUnderWay(_ figure: Figure, in edition: CheckedEdition) -> Bool {
    let words = edition.words(ofSentence: figure.sentence)
    let reach = min(figure.folded.upperBound + 90, words.range.upperBound)
    let behind = FoldedWords(words.utf8, figure.folded.upperBound..<reach)
    // A length in brackets is another's: 3年間（市長は2年間に前倒し）の集中期間.
    let close = behind.first(")")?.lowerBound ?? reach
    guard behind.containsAny(of: CheckingWords.periodWords),
      behind.first("(")?.lowerBound ?? reach <= close
    else { return false }
    var end = words.range.upperBound
    while words.ends("。", at: end) { end -= 3 }
    return CheckingWords.progressiveEndings.contains { words.ends($0, at: end) }
  }

  /// A date of its own sentence that is marked as start, else the last one of the sentence before.
  private func start(of figure: Figure, in edition: CheckedEdition) -> Figure? {
    let own = edition.edition.annotated.figures(inSentence: figure.sentence)
    if let marked = own.last(where: { $0.role == .start && $0.span < figure.span }) {
      return marked
    }
    guard figure.sentence > 0,
      edition.document.sentences[figure.sentence - 1].block
        == edition.document.sentences[figure.sentence].block
    else { return nil }
    return edition.edition.annotated.figures(inSentence: figure.sentence - 1).last {
      $0.kind == .date && $0.value.description.count >= 7
    }
  }
}

extension DayNumber {
  /// The day so many months later; a day that the month lacks becomes its last.
  func adding(months: Int) -> DayNumber {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let last = DayNumber.days(inMonth: newMonth, of: newYear)
    return DayNumber(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }
}
