internal import Lexicon
internal import PolicyModel

/// C02: a stretch of time that ends before it begins.
///
/// Fires: 2026年4月から2025年9月末まで; 2026年4月に始め、2025年9月に締め切ります; opens on 5 May 2026 and
/// closes on 4 April 2026. Does not: an end without a year, which takes that of the start or the
/// one behind it; a date by which something is done before the start (までに).
struct ImpossibleOrderCheck: ConsistencyCheck {
  static let id = "C02"

  func findings(in edition: CheckedEdition) -> [Finding] {
    OrderApart(edition: edition).findings()
      + (edition.shelves.dates + edition.shelves.periods).sorted().compactMap { index in
        if edition.figures[index].form == .dates {
          let figure = edition.figures[index]
          guard case .dates(let range) = figure.value, let start = range.start?.days(),
            let end = range.end?.days()
          else { return nil }
          return finding(start, end, at: [figure], in: edition)
            ?? turned(range, figure, in: edition)
        }
        guard index + 1 < edition.figures.count,
          edition.figures[index + 1].sentence == edition.figures[index].sentence,
          edition.figures[index].form == .date, edition.figures[index + 1].form == .date,
          edition.figures[index + 1].resolvedBy == .text
        else { return nil }
        let (figure, next) = (edition.figures[index], edition.figures[index + 1])
        guard case .date(let first) = figure.value,
          case .date(let second) = next.value, first.precision >= .year,
          Self.hasYear(first), Self.hasYear(second),
          let start = first.days(), let end = second.days(),
          Self.isStretch(figure, next, in: edition)
        else { return nil }
        return finding(start, end, at: [figure, next], in: edition)
      }
  }

  /// 令和7年11月10日から11月5日まで: days of one month, the later first, for a stretch of a year.
  private func turned(
    _ range: DateRange, _ figure: Figure, in edition: CheckedEdition
  ) -> Finding? {
    guard case .day(let year?, let month?, let first) = range.start,
      case .day(let other?, month, let last) = range.end, other == year + 1, last + 1 < first,
      let end = DayNumber(year: year, month: month, day: last),
      let start = DayNumber(year: year, month: month, day: first),
      !edition.surface(figure).contains("翌"), !edition.surface(figure).contains("\(other)")
    else { return nil }
    return finding(start...start, end...end, at: [figure], in: edition)
  }

  private func finding(
    _ start: ClosedRange<DayNumber>, _ end: ClosedRange<DayNumber>, at figures: [Figure],
    in edition: CheckedEdition
  ) -> Finding? {
    guard end.upperBound < start.lowerBound else { return nil }
    return edition.finding(
      Self.id, .high, at: figures.map { edition.excerpt($0) },
      facts: [
        .init("start", "\(start.lowerBound.date)"), .init("end", "\(end.upperBound.date)"),
      ],
      arithmetic: "\(end.upperBound.date) < \(start.lowerBound.date)")
  }

  private static func hasYear(_ date: CalendarDate) -> Bool { date.year != nil }

  /// The first date begins something and the second ends it.
  private static func isStretch(
    _ first: Figure, _ second: Figure, in edition: CheckedEdition
  ) -> Bool {
    let words = edition.words(ofSentence: first.sentence)
    let between = FoldedWords(words.utf8, first.folded.upperBound..<second.folded.lowerBound)
    guard between.range.count <= 75, !between.containsAny(of: CheckingWords.beforehandWords) else {
      return false
    }
    if edition.isEnglish {
      let start = first.folded.lowerBound
      let before = FoldedWords(words.utf8, words.range.lowerBound..<start)
      guard !before.containsAny(of: ["Before ", "before ", "Until ", "Ahead of "]) else {
        return false
      }
      return [
        "opens on ", "begins on ", "starts on ", "open on ", "begin on ", "start on ", "from ",
        "runs from ", "commences on ", "commence on ", "comes into force on ", "takes effect on ",
        "effective from ", "valid from ", "starting on ", "beginning on ",
      ]
      .contains { words.ends($0, at: start) || words.stands($0, at: start) }
        && [
          "closes on ", "ends on ", "close on ", "end on ", "until ", "finishes on ", "expires on ",
          "terminates on ", "lapses on ", "ending on ", "ceases on ", "expire on ", "valid until ",
        ]
        .contains {
          words.ends($0, at: second.folded.lowerBound)
            || words.stands($0, at: second.folded.lowerBound)
        }
    }
    let begins =
      CheckingWords.beginningBehind.contains {
        words.stands($0, at: first.folded.upperBound) || words.ends($0, at: first.folded.upperBound)
      } || ["開始日は", "開始は", "始期は", "開始日:"].contains { words.ends($0, at: first.folded.lowerBound) }
    let ends =
      CheckingWords.endingBehind.contains {
        words.stands($0, at: second.folded.upperBound)
          || words.ends($0, at: second.folded.upperBound)
      } && !words.stands("までに", at: second.folded.upperBound)
      && !words.ends("までに", at: second.folded.upperBound)
      || ["終了日は", "終了は", "満了は", "終期は", "終了日:"].contains {
        words.ends($0, at: second.folded.lowerBound)
      }
    // 9月30日限り may be read as one date.
    let isLastDay = words.ends("日限り", at: second.folded.upperBound)
    return begins && (ends || isLastDay)
  }
}
