internal import Lexicon
internal import PolicyModel

/// C06: a period with a stated start that is over, told as under way.
///
/// Fires: 2022年6月に決定しました。3年間の集中期間で進めています。; the three-year programme that
/// started in June 2021 is under way, in an edition of 2026.
/// Does not: a period without a start, or one told in the past.
struct ElapsedPeriodCheck: ConsistencyCheck {
  static let id = "C06"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let published = edition.published else { return [] }
    return edition.shelves.periods.compactMap { index in
      let figure = edition.figures[index]
      if case .dates(let range) = figure.value {
        return elapsed(figure, range, published, in: edition)
      }
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
          edition.publishedFact,
        ],
        arithmetic: "\(date) + \(length) = \(end.date) < \(published.lowerBound.date)")
    }
  }

  /// 2020年度から3年間の重点期間, read as one stretch of time.
  private func elapsed(
    _ figure: Figure, _ range: DateRange, _ published: ClosedRange<DayNumber>,
    in edition: CheckedEdition
  ) -> Finding? {
    guard let start = range.start, let end = range.end?.days()?.upperBound,
      end < published.lowerBound, edition.surface(figure).contains("年間"),
      isUnderWay(figure, in: edition)
    else { return nil }
    return edition.finding(
      Self.id, .medium, at: [edition.excerpt(figure)],
      facts: [
        .init("start", "\(start)"), .init("end", "\(end.date)"),
        edition.publishedFact,
      ],
      arithmetic: "\(end.date) < \(published.lowerBound.date)")
  }

  /// The words behind the length name a period, and the sentence says it goes on.
  private func isUnderWay(_ figure: Figure, in edition: CheckedEdition) -> Bool {
    let words = edition.words(ofSentence: figure.sentence)
    if edition.isEnglish {
      let near = FoldedWords(
        words.utf8,
        figure.folded.upperBound..<min(figure.folded.upperBound + 30, words.range.upperBound))
      return near.containsAny(of: CheckingWords.periodWords)
        && words.containsAny(of: CheckingWords.englishProgressiveWords)
    }
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
    let own = edition.figures(inSentence: figure.sentence)
    if let marked = own.last(where: { $0.role == .start && $0.span < figure.span }) {
      return marked
    }
    let dates = own.filter { $0.kind == .date && $0.value.description.count >= 6 }
    if dates.count == 1, let only = dates.first, begins(only, in: edition) { return only }
    guard figure.sentence > 0,
      edition.sentences[figure.sentence - 1].block
        == edition.sentences[figure.sentence].block
    else { return nil }
    return edition.figures(inSentence: figure.sentence - 1).last {
      $0.kind == .date && $0.value.description.count >= 7
    }
  }
}

extension ElapsedPeriodCheck {
  /// 2021年5月に始まった, started in June 2021, in April 2021 the board adopted.
  private func begins(_ date: Figure, in edition: CheckedEdition) -> Bool {
    let words = edition.words(ofSentence: date.sentence)
    if edition.isEnglish {
      return words.containsAny(of: ["started", "began", "adopted", "Since ", "since ", "launched"])
    }
    return ["に始", "から", "に開始", "に決", "に策定", "に定め"].contains {
      words.stands($0, at: date.folded.upperBound) || words.ends($0, at: date.folded.upperBound)
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
