internal import Lexicon
internal import PolicyModel

/// Lengths that one who says I counts from the day of speaking: I'll be back in two weeks.
///
/// The text of a policy says we, and its "within 14 days" runs from an event.
extension EnglishFigureScanner {
  mutating func spokenLength(
    _ length: CalendarDuration, _ unit: Counter.TimeUnit, _ range: Range<Int>
  ) -> Int? {
    guard publishedYear != nil, unit.rank <= Counter.TimeUnit.day.rank,
      EnglishDateWords.workingDays.longest(
        in: text.bytes, endingAt: range.upperBound, from: range.lowerBound) == nil
    else { return nil }
    let start = range.lowerBound
    if text.ends("sometime in ", at: start)
      || text.ends(" in ", at: start) && speaksOfItself(start),
      text.byte(range.upperBound) != 0x20 || wordAfter(range.upperBound)?.word == "or"
    {
      var date = WrittenDate()
      date.shift = length
      return found(
        FigureDraft(
          .date, .date(date), range: (start - 3)..<range.upperBound, rule: "countedDate"))
    }
    if text.ends("within ", at: start), speaksOfItself(start) {
      return found(
        FigureDraft(
          .dateRange, .window(length, isPast: false), range: range,
          rule: "window"))
    }
    return nil
  }

  /// Whether the sentence up to a place is what somebody says of their own future.
  private func speaksOfItself(_ offset: Int) -> Bool {
    text.starts("I will ", at: text.start) || text.starts("I'll ", at: text.start)
      || text.starts("I’ll ", at: text.start) || text.starts("I'm ", at: text.start)
      || text.starts("I am ", at: text.start) || text.starts("I plan ", at: text.start)
  }
}
