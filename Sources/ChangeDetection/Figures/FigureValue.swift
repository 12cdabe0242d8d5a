internal import Lexicon
internal import PolicyModel

extension Figure {
  /// The value as it is compared: percent as a share of one, everything else as it is.
  var comparedValue: Value {
    guard unit == "percent" else { return value }
    switch value {
    case .number(let number): return .number(number * Self.hundredth)
    case .numbers(let low, let high, let isTransition):
      return .numbers(low * Self.hundredth, high * Self.hundredth, isTransition: isTransition)
    default: return value
    }
  }

  private static let hundredth = ExactDecimal(1).scaled(byPowerOfTen: -2)

  /// A word for the value under which equal ones can be looked up.
  var valueKey: String {
    switch comparedValue {
    case .duration(let duration): "\(duration.totalMonths)M\(duration.totalSeconds)S"
    case let value: value.description
    }
  }

  /// Whether both stand for the same value, in whatever words and units.
  func hasSameValue(as other: Figure) -> Bool {
    switch (comparedValue, other.comparedValue) {
    case (.number(let a), .number(let b))
    where kind == other.kind && (kind == .dimension || kind == .temperature) && unit != other.unit:
      Self.isSame(a, unit, b, other.unit)
    case (.impossible, .impossible): written == other.written
    case (.duration(let a), .duration(let b)): a.isSameLength(as: b)
    case (.durations(let a, let b), .durations(let c, let d)):
      a.isSameLength(as: c) && b.isSameLength(as: d)
    case (.recurrence(let a), .recurrence(let b)):
      a.period.isSameLength(as: b.period)
        && (a.times ?? .one) == (b.times ?? .one)
    case (.time(let a), .time(let b)): Self.isSame(a, b)
    case (.times(let a, let b), .times(let c, let d)): Self.isSame(a, c) && Self.isSame(b, d)
    case (.numbers(let a, let b, _), .numbers(let c, let d, _)): a == c && b == d
    case (.date(let a), .dates(let b)), (.dates(let b), .date(let a)):
      (b.start == nil && b.end == a && role == .deadline)
        || (b.end == nil && b.start == a && role == .start) || Self.isFiscalYear(a, of: b)
    case (let a, let b): a == b
    }
  }

  /// 1.5 km and 1,500 m.
  private static func isSame(
    _ a: ExactNumber, _ unit: String, _ b: ExactNumber, _ other: String
  ) -> Bool {
    if a == b, UnitEquivalents.canonical(unit) == UnitEquivalents.canonical(other) { return true }
    // 3キロ is as far as 3 km and weighs as much as 3 kg.
    if let whole = UnitEquivalents.shortened[unit], other != unit {
      return whole.contains { isSame(a, $0, b, other) }
    }
    if let whole = UnitEquivalents.shortened[other], other != unit {
      return whole.contains { isSame(a, unit, b, $0) }
    }
    return unit != other && ConvertedAmounts(a, unit, b, other)?.areEqual == true
  }

  /// 16歳未満 and 15歳以下: of what is counted in whole ones the same are meant.
  func leavesTheSame(as other: Figure) -> Bool {
    guard kind == other.kind, kind == .age || kind == .count,
      UnitEquivalents.canonical(unit) == UnitEquivalents.canonical(other.unit),
      isUpper(bound) == isUpper(other.bound), let own = firstOrLast,
      let others = other.firstOrLast
    else { return false }
    return own == others
  }

  private func isUpper(_ bound: Bound) -> Bool { bound == .lessThan || bound == .atMost }

  /// The last whole number that a bound leaves below it, or the first above.
  private var firstOrLast: Int? {
    guard case .number(let value) = value, let whole = value.decimal?.int else { return nil }
    switch bound {
    case .lessThan: return whole - 1
    case .atMost, .atLeast: return whole
    case .moreThan: return whole + 1
    default: return nil
    }
  }

  /// 10 miles and 16 km, 2°C and 3.6°F more: the one worked out from the other and rounded.
  func isConverted(from other: Figure) -> Bool {
    guard kind == other.kind, kind == .dimension || kind == .temperature, unit != other.unit,
      case .number(let a) = other.value, case .number(let b) = value
    else { return false }
    if ConvertedAmounts(a, other.unit, b, unit)?.areRounded == true { return true }
    return kind == .temperature
      && ConvertedAmounts(a, other.unit, b, unit, areDifferences: true)?.areRounded == true
  }

  /// 2025/26 and 2025–2026: a year that begins within the one and ends within the other.
  private static func isFiscalYear(_ date: CalendarDate, of range: DateRange) -> Bool {
    guard case .fiscalYear(let year) = date, case .year(let first)? = range.start,
      case .year(let last)? = range.end
    else { return false }
    return first == year && last == year + 1
  }

  /// 24時 and 翌日の0時 are one moment.
  private static func isSame(_ a: ClockTime, _ b: ClockTime) -> Bool {
    a.hour % 24 == b.hour % 24 && (a.minute ?? 0) == (b.minute ?? 0)
      && (a.second ?? 0) == (b.second ?? 0)
  }

  /// Both without the year of their editions, where neither sentence names one: 3月31日まで in the
  /// editions of two years is one day of every year.
  static func ofEveryYear(_ old: Figure, _ new: Figure) -> (Figure, Figure) {
    guard let a = old.withoutEditionYear, let b = new.withoutEditionYear else { return (old, new) }
    // A heading's year may tell a plan (2026年: 9月 → 2027年: 3月) or the year of a calendar that
    // comes out every year; what lies nearer is meant.
    if [old, new].contains(where: { $0.resolvedBy != .edition }), let days = distance(old, new),
      let ofYear = distance(a, b), days <= ofYear
    {
      return (old, new)
    }
    return (a, b)
  }

  /// The days between the ends of two dates.
  private static func distance(_ old: Figure, _ new: Figure) -> Int? {
    guard let a = DateEnds(old.value, fiscalStart: 4), let b = DateEnds(new.value, fiscalStart: 4)
    else { return nil }
    return abs(b.last - a.last)
  }

  /// A day or month without a year in its sentence: its year is that of the edition or of the
  /// section, and the next edition's is another.
  var isOfEveryYear: Bool {
    (resolvedBy == .edition || resolvedBy == .section) && written.hasPrefix("XXXX-")
  }

  /// A day or a month whose year nothing tells.
  var isYearless: Bool {
    switch value {
    case .date(.month(nil, _)), .date(.day(nil, .some, _)): true
    default: false
    }
  }

  private var withoutEditionYear: Figure? {
    var copy = self
    if case .dates(let range) = value {
      guard let first = range.start?.year, let start = range.start?.inYear(2001),
        let last = range.end, let end = last.year.flatMap({ last.inYear(2001 + $0 - first) })
      else { return nil }
      copy.value = .dates(DateRange(start: start, end: end))
      return copy
    }
    guard case .date(let date) = value else { return nil }
    switch date {
    case .day(_, let month?, let day): copy.value = .date(.day(year: nil, month: month, day))
    case .month(_, let month): copy.value = .date(.month(year: nil, month))
    default: return nil
    }
    return copy
  }

  /// Whether the value tells so much that meeting it again is no accident: 528, 47.73 %,
  /// a day or a month, but not 3 or a year.
  var isTelling: Bool {
    switch value {
    case .number(let number): Self.isTelling(number)
    case .numbers: true
    case .date(let date): date.precision >= .month
    case .dates: true
    case .duration(let duration): duration.description.utf8.count > 4
    case .durations, .time, .times: true
    case .recurrence, .impossible: false
    }
  }

  private static func isTelling(_ number: ExactNumber) -> Bool {
    guard let decimal = number.decimal else { return false }
    let digits = decimal.magnitude.description.utf8.filter { $0 != 0x2E }
    let kept = digits.drop { $0 == 0x30 }.reversed().drop { $0 == 0x30 }
    return kept.count >= 3
  }
}

extension CalendarDate {
  /// The same month or day of another year.
  fileprivate func inYear(_ year: Int) -> CalendarDate? {
    switch self {
    case .month(_, let month): .month(year: year, month)
    case .day(_, let month?, let day): .day(year: year, month: month, day)
    default: nil
    }
  }
}
