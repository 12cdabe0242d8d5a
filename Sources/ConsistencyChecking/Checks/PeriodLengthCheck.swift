internal import Lexicon
internal import PolicyModel

/// C32: a stretch of time beside a length that it has not.
///
/// Fires: 令和8年度から令和17年度までの9年間; from 1 April 2026 to 31 March 2031, a period of six years.
/// Does not: years counted from one to the next (2026年から2030年までの4年間), a month begun, hedged
/// lengths, a length of something else in the sentence, days on which nothing is done (営業日).
struct PeriodLengthCheck: ConsistencyCheck {
  static let id = "C32"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.shelves.periods.compactMap { index in
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
