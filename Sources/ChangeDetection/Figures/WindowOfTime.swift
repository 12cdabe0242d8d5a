internal import PolicyModel

/// A stretch up to or from the edition's date: the last 12 months, 過去5年間.
enum WindowOfTime {
  private static let heads = ["PAST-", "NEXT-"]

  /// Both figures as lengths, so that the last 12 months → the last six months is half as long; nil
  /// where they are no windows of one side.
  ///
  /// Their days hang on the editions' dates, and would lie apart by as much.
  static func laid(_ old: Figure, _ new: Figure) -> (Figure, Figure)? {
    guard old.kind == .dateRange, new.kind == .dateRange,
      let head = heads.first(where: { old.written.hasPrefix($0 + "P") }),
      new.written.hasPrefix(head + "P"),
      let first = CalendarDuration(iso: old.written.dropFirst(head.count)),
      let second = CalendarDuration(iso: new.written.dropFirst(head.count))
    else { return nil }
    var (one, other) = (old, new)
    (one.kind, one.value) = (.duration, .duration(first))
    (other.kind, other.value) = (.duration, .duration(second))
    return (one, other)
  }
}
