internal import PolicyModel

/// One pm or 午後 for both ends of a range.
extension FigureJoiner {
  /// 午後3時から5時まで ends at 17:00: one 午後 or pm is for both ends.
  func sameHalf(
    _ end: ClockTime, after start: ClockTime, _ first: Range<Int>, _ second: Range<Int>
  ) -> ClockTime {
    let isMarked =
      !text.isDigit(first.lowerBound) || text.isLetter(first.upperBound - 1)
      || text.byte(first.upperBound - 1) == 0x2E
    guard isMarked, text.isDigit(second.lowerBound), !text.isLetter(second.upperBound - 1),
      start.hour >= 12, end.hour < 12, end.hour + 12 > start.hour, end.hour > 0
    else { return end }
    var later = end
    later.hour += 12
    return later
  }

  /// between 2 and 3 pm begins at 14:00; 10 to 2 pm, which would run backwards, at 10:00.
  func lentHalf(
    _ start: ClockTime, before end: ClockTime, _ first: Range<Int>, _ second: Range<Int>
  ) -> ClockTime {
    let isMarked = text.isDigit(first.lowerBound) && !text.isDigit(first.upperBound - 1)
    guard joinsChangedDates, !isMarked, !text.isDigit(second.upperBound - 1),
      (1..<12).contains(start.hour), end.hour >= 12
    else { return start }
    var later = start
    later.hour += 12
    let isBefore =
      later.hour < end.hour
      || later.hour == end.hour && (later.minute ?? 0) < (end.minute ?? 0)
    return isBefore ? later : start
  }
}
