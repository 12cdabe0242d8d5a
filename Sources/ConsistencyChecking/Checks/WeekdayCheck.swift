internal import Lexicon
internal import PolicyModel

/// C14: a date beside a day of the week that it does not fall on.
///
/// Fires: 2026年1月15日（金）, which is a Thursday. Does not: a date without a year.
struct WeekdayCheck: ConsistencyCheck {
  static let id = "C14"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.figures.compactMap { figure in
      guard case .date(.day(let year?, let month?, let day)) = figure.value,
        let number = DayNumber(year: year, month: month, day: day)
      else { return nil }
      let words = edition.words(ofSentence: figure.sentence)
      guard let stated = weekday(of: figure, in: words), stated != number.weekday
      else { return nil }
      let names =
        edition.document.language == .english
        ? CheckingWords.englishWeekdays : CheckingWords.japaneseWeekdays.map { $0 + "曜日" }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(figure)],
        facts: [
          .init("date", "\(number.date)"), .init("stated", names[stated - 1]),
          .init("computed", names[number.weekday - 1]),
        ],
        arithmetic: "\(number.date) = \(names[number.weekday - 1]) ≠ \(names[stated - 1])")
    }
  }

  /// The day of the week inside or right beside a date.
  private func weekday(of figure: Figure, in words: FoldedWords) -> Int? {
    let end = figure.folded.upperBound
    for (index, day) in CheckingWords.japaneseWeekdays.enumerated() {
      for form in ["(\(day))", "(\(day)曜)", "(\(day)曜日)", "\(day)曜日", "\(day)曜"] {
        if words.stands(form, at: end) || words.ends(form, at: end) { return index + 1 }
      }
      if words.stands("(\(day)・", at: end) { return index + 1 }
    }
    for (index, day) in CheckingWords.englishWeekdays.enumerated() {
      let start = figure.folded.lowerBound
      if words.stands(" (\(day))", at: end) || words.stands(", \(day)", at: end)
        || words.ends("\(day), ", at: start) || words.ends("\(day) ", at: start)
        || words.first(day, from: start, before: end) != nil
      {
        return index + 1
      }
    }
    return nil
  }
}
