internal import Lexicon
internal import PolicyModel

/// C32: a stretch of time beside a length that it has not.
///
/// Fires: 令和8年度から令和17年度までの9年間; 午前9時から午後5時までの7時間; 2018年の… から2023年の… へ、6年間で; from 1 April 2026 to 31 March 2031, a period of six years.
/// Does not: years counted from one to the next (2026年から2030年までの4年間), a month begun, hedged
/// lengths, a length of something else in the sentence, days on which nothing is done (営業日).
struct PeriodLengthCheck: ConsistencyCheck {
  static let id = "C32"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.shelves.periods.compactMap { index in
      if edition.figures[index].kind == .duration { return length(index, in: edition) }
      guard case .dates(let stretch) = edition.figures[index].value,
        let first = stretch.start?.days()?.lowerBound, let last = stretch.end?.days()?.upperBound,
        first < last
      else { return nil }
      let neighbours = [index + 1, index - 1].filter { edition.figures.indices.contains($0) }
      for neighbour in neighbours {
        let (range, length) = (edition.figures[index], edition.figures[neighbour])
        guard length.sentence == range.sentence, length.bound == .exactly,
          case .duration(let stated) = length.value, Self.belong(range, length, in: edition)
        else { continue }
        if let finding = finding(range, stretch, first...last, length, stated, in: edition) {
          return finding
        }
      }
      return nil
    }
  }

  /// A length beside hours of the day, or between two years: 午前9時から午後5時までの7時間, 2018年の… から2023年の… へ6年間で.
  private func length(_ index: Int, in edition: CheckedEdition) -> Finding? {
    let length = edition.figures[index]
    guard length.bound == .exactly, !length.isInName, case .duration(let stated) = length.value
    else { return nil }
    for neighbour in [index - 1, index + 1] where edition.figures.indices.contains(neighbour) {
      let hours = edition.figures[neighbour]
      guard hours.sentence == length.sentence, case .times(let from, let to) = hours.value,
        Self.belong(hours, length, in: edition), let told = Self.minutes(stated),
        // Two hours at some time between nine and five.
        !StretchWords.within.contains(where: { edition.surface(hours).contains($0) })
      else { continue }
      let held = (Self.minutes(to) - Self.minutes(from) + 1440) % 1440
      guard held != told, held > 0 else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(hours), edition.excerpt(length)],
        facts: [
          .init("stretch", edition.surface(hours)), .init("stated", edition.surface(length)),
          .init("minutes", "\(held)"),
        ], arithmetic: "\(held) ≠ \(told)")
    }
    return betweenYears(index, stated, in: edition)
  }

  /// Five years from one year that a value is of to another.
  private func betweenYears(
    _ index: Int, _ stated: CalendarDuration, in edition: CheckedEdition
  ) -> Finding? {
    let length = edition.figures[index]
    let words = edition.words(ofSentence: length.sentence)
    guard !edition.isEnglish, let months = Self.wholeMonths(stated), months % 12 == 0,
      words.stands("で", at: length.folded.upperBound),
      edition.surface(length).hasSuffix("年間")
    else { return nil }
    let dates = edition.edition.annotated.figures(inSentence: length.sentence)
      .filter {
        $0.kind == .date && !$0.isInName && $0.folded.upperBound <= length.folded.lowerBound
      }
    guard dates.count == 2, let from = Self.year(of: dates[0]), let to = Self.year(of: dates[1]),
      from < to,
      words.first("から", from: dates[0].folded.upperBound, before: dates[1].folded.lowerBound) != nil
    else { return nil }
    let years = months / 12
    guard years != to - from, years != to - from + 1 else { return nil }
    return edition.finding(
      Self.id, .high,
      at: [edition.excerpt(dates[0]), edition.excerpt(dates[1]), edition.excerpt(length)],
      facts: [
        .init("stretch", "\(edition.surface(dates[0]))–\(edition.surface(dates[1]))"),
        .init("stated", edition.surface(length)), .init("years", "\(to - from)"),
      ], arithmetic: "\(to) − \(from) = \(to - from) ≠ \(years)")
  }

  private static func year(of figure: Figure) -> Int? {
    guard case .date(let date) = figure.value, date.precision == .year else { return nil }
    return date.days()?.lowerBound.parts.year
  }

  private static func minutes(_ time: ClockTime) -> Int { time.hour * 60 + (time.minute ?? 0) }

  /// A length of hours and minutes in minutes; nil for other lengths.
  private static func minutes(_ length: CalendarDuration) -> Int? {
    guard length.totalMonths.isZero, length.weeks.isZero, length.days.isZero, length.seconds.isZero
    else { return nil }
    let minutes = length.hours.approximate * 60 + length.minutes.approximate
    return minutes > 0 && minutes == minutes.rounded() ? Int(minutes) : nil
  }

  private func finding(
    _ range: Figure, _ stretch: DateRange, _ days: ClosedRange<DayNumber>, _ length: Figure,
    _ stated: CalendarDuration, in edition: CheckedEdition
  ) -> Finding? {
    let facts: [Finding.Fact]
    let arithmetic: String
    if let months = Self.wholeMonths(stated) {
      let held = Self.months(days)
      guard !held.contains(months), !Self.countsYears(stretch, held, months) else { return nil }
      facts = [.init("months", "\(held.lowerBound)")]
      arithmetic = "\(held.lowerBound) ≠ \(months)"
    } else if let count = Self.wholeDays(stated) {
      let held = days.upperBound.value - days.lowerBound.value + 1
      // Some leave out the first day.
      guard abs(held - count) > 1 else { return nil }
      facts = [.init("days", "\(held)")]
      arithmetic = "\(held) ≠ \(count)"
    } else {
      return nil
    }
    return edition.finding(
      Self.id, .high, at: [edition.excerpt(range), edition.excerpt(length)],
      facts: [
        .init("stretch", edition.surface(range)), .init("stated", edition.surface(length)),
      ] + facts, arithmetic: arithmetic)
  }

  /// Only words that make the length the stretch's own stand between the two.
  private static func belong(
    _ range: Figure, _ length: Figure, in edition: CheckedEdition
  ) -> Bool {
    let words = edition.words(ofSentence: range.sentence)
    let isBehind = range.folded.upperBound <= length.folded.lowerBound
    let (start, end) =
      isBehind
      ? (range.folded.upperBound, length.folded.lowerBound)
      : (length.folded.upperBound, range.folded.lowerBound)
    guard start <= end, end - start <= 40 else { return false }
    let between = words.string(start..<end)
    return (isBehind ? StretchWords.beforeLength : StretchWords.behindLength).contains(between)
      && !StretchWords.otherDays.contains { words.stands($0, at: length.folded.upperBound) }
  }

  /// The length in months; nil for one that has a part below a month or a fraction of one.
  private static func wholeMonths(_ length: CalendarDuration) -> Int? {
    guard length.weeks.isZero, length.days.isZero, !length.totalMonths.isZero,
      length.totalMonths.isInteger
    else { return nil }
    return Int(length.totalMonths.approximate)
  }

  private static func wholeDays(_ length: CalendarDuration) -> Int? {
    guard length.totalMonths.isZero, length.weeks.isInteger, length.days.isInteger else {
      return nil
    }
    let days = Int(length.weeks.approximate) * 7 + Int(length.days.approximate)
    return days > 0 ? days : nil
  }

  /// The months of a stretch; two numbers where one is begun.
  private static func months(_ days: ClosedRange<DayNumber>) -> ClosedRange<Int> {
    let from = days.lowerBound.parts
    let to = DayNumber(days.upperBound.value + 1).parts
    let whole = (to.year - from.year) * 12 + to.month - from.month
    switch to.day - from.day {
    case -1...1: return whole...whole
    case ..<0: return whole - 1...whole
    default: return whole...whole + 1
    }
  }

  /// From 2026 to 2030 are five years, or four to one who counts the steps.
  private static func countsYears(
    _ stretch: DateRange, _ held: ClosedRange<Int>, _ months: Int
  ) -> Bool {
    guard case .year = stretch.start, case .year = stretch.end else { return false }
    return held.contains(months + 12)
  }
}
