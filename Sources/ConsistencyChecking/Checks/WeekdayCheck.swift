internal import Lexicon
internal import PolicyModel

/// C14: a date beside a day of the week that it does not fall on.
///
/// Fires: 2026年1月15日（金）, which is a Thursday; Fri 15 January 2026. Does not: a date without a year.
struct WeekdayCheck: ConsistencyCheck {
  static let id = "C14"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.shelves.dates.compactMap { index in
      guard edition.has(.weekday, edition.figures[index].sentence) else { return nil }
      let figure = edition.figures[index]
      guard case .date(.day(let year?, let month?, let day)) = figure.value,
        let number = DayNumber(year: year, month: month, day: day)
      else { return nil }
      let words = edition.words(ofSentence: figure.sentence)
      guard let stated = weekday(of: figure, in: words), stated != number.weekday,
        !fitsAnotherYear(figure, stated, year, month, day, edition)
      else { return nil }
      let names =
        edition.isEnglish
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

  /// Whether a day without a year falls on the weekday in another year that may be meant.
  ///
  /// A winter's day may be one of the school year that began before; a year that only another
  /// sentence tells, of a birth for example, may be the edition's as well.
  private func fitsAnotherYear(
    _ figure: Figure, _ stated: Int, _ year: Int, _ month: Int, _ day: Int,
    _ edition: CheckedEdition
  ) -> Bool {
    guard figure.resolvedBy != .text, figure.written.hasPrefix("XXXX") else { return false }
    var years = month <= 3 ? [year + 1] : []
    if figure.resolvedBy == .edition {
      // A day of a calendar that the edition's own date alone tells: any year near may be meant.
      years += [year - 1, year, year + 1]
    }
    if figure.resolvedBy == .section, let published = edition.published?.lowerBound.parts.year {
      years += [published, published + 1]
    }
    return years.contains { DayNumber(year: $0, month: month, day: day)?.weekday == stated }
  }

  /// The day of the week inside or right beside a date.
  private func weekday(of figure: Figure, in words: FoldedWords) -> Int? {
    let end = figure.folded.upperBound
    for (index, day) in CheckingWords.japaneseWeekdays.enumerated() {
      for form in ["(\(day))", "(\(day)曜)", "(\(day)曜日)", "\(day)曜日", "\(day)曜"] {
        if words.stands(form, at: end) || words.ends(form, at: end) { return index + 1 }
      }
      for form in ["(\(day)・", " (\(day))", " (\(day)曜", " (\(day)・", "、\(day)曜", "の\(day)曜"]
      where words.stands(form, at: end) {
        return index + 1
      }
      let inside = FoldedWords(words.utf8, figure.folded)
      if inside.first("(\(day)") != nil || inside.first("\(day)曜") != nil { return index + 1 }
    }
    let start = figure.folded.lowerBound
    for (index, day) in CheckingWords.englishWeekdays.enumerated() {
      let forms = [day, String(day.prefix(3)), String(day.prefix(3)) + "."]
      for form in forms {
        let behind = [
          " (\(form))", ", \(form)", ", a \(form)", " (a \(form))", ", which is a \(form)",
        ]
        let before = ["\(form), ", "\(form) ", "\(form) the "]
        if behind.contains(where: { words.stands($0, at: end) && closes($0, at: end, in: words) })
          || before.contains(where: { words.ends($0, at: start) })
        {
          return index + 1
        }
      }
      if words.first(day, from: start, before: end) != nil { return index + 1 }
      // Thu 14 April 2026, Thu, April 14 and Thu. 14 April may be read as one date.
      let short = String(day.prefix(3))
      if [" ", ", ", ". "].contains(where: { words.stands(short + $0, at: start) }) {
        return index + 1
      }
    }
    return nil
  }

  /// Sat is not Saturn: no letter follows.
  private func closes(_ form: String, at offset: Int, in words: FoldedWords) -> Bool {
    let end = offset + form.utf8.count
    return end >= words.range.upperBound || !(0x61...0x7A).contains(words.utf8[end] | 0x20)
      || form.hasSuffix(")")
  }
}
