internal import PolicyModel

extension Figure {
  /// The days from the first to the last of a date or a range of dates; nil where a year or an end
  /// is missing.
  var days: ClosedRange<DayNumber>? {
    switch value {
    case .date(let date): return date.year == nil ? nil : date.days()
    case .dates(let range):
      guard let start = range.start?.days(), let end = range.end?.days(),
        start.lowerBound <= end.upperBound
      else { return nil }
      return start.lowerBound...end.upperBound
    default: return nil
    }
  }
}
