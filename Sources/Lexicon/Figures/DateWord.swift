package import PolicyModel

/// A word that names a time by its distance from another one: 昨年, 翌月, next week.
package enum DateWord: Hashable, Sendable {
  /// What the distance is counted from.
  package enum Anchor: Hashable, Sendable {
    /// The day of publication: 今年.
    case edition
    /// The nearest date before: 同年.
    case context
  }
  case year(Int, Anchor)
  case fiscalYear(Int, Anchor)
  case month(Int, Anchor)
  case week(Int, Anchor)
  case day(Int, Anchor)
  case quarter(Int, Anchor)
  case halfYear(Int, Anchor)
  case decade(Int, Anchor)
  case century(Int, Anchor)
  case season(Int, CalendarDate.Season)
}

/// A part of a year or month that a word names: 末, 上旬, 秋, end of, early.
package enum DatePart: Hashable, Sendable {
  case end
  case start
  /// The first ten days of a month, the next ten, the rest.
  case firstThird, secondThird, lastThird
  case firstHalf, secondHalf
  /// Half of a fiscal year by its common name: 上期.
  case fiscalHalf(Int)
  /// Somewhere near: 初め of a year, early, late.
  case vague
  /// 半ば, mid-: as vague, but the middle day where a stretch begins or ends there.
  case middle
  case season(CalendarDate.Season)
}
