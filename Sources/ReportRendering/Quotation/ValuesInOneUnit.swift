internal import PolicyModel

/// Both values of a changed figure in one unit, so that they can be set against each other.
///
/// 72時間 → 48時間 are 24 hours less, however the difference is counted elsewhere; 5割 → 3分の2 are
/// 50 and 66 2/3 percent.
struct ValuesInOneUnit {
  /// `percent`, a unit of time (`month`, `hour`), or the unit of both figures.
  let unit: String
  let old: ExactNumber
  let new: ExactNumber
  /// Whether the values were brought to the unit from others.
  let isConverted: Bool

  var difference: ExactNumber { new - old }

  /// Nil where either side has no single number, or none in a unit of the other.
  init?(_ change: Change) {
    guard let old = change.old?.figure, let new = change.new?.figure else { return nil }
    switch (old.value, new.value) {
    case (.duration(let a), .duration(let b)):
      guard let unit = SpanUnit.common(a, b), let x = unit.number(a), let y = unit.number(b) else {
        return nil
      }
      self.init(unit.rawValue, x, y, isConverted: true)
    case (.number(let a), .number(let b)):
      if let x = Self.percent(a, old), let y = Self.percent(b, new),
        !(old.kind == .multiple && new.kind == .multiple)
      {
        self.init("percent", x, y, isConverted: old.unit != "percent" || new.unit != "percent")
      } else if old.unit == new.unit || change.delta?.value == b - a {
        self.init(new.unit, a, b, isConverted: false)
      } else {
        return nil
      }
    default: return nil
    }
  }

  private init(_ unit: String, _ old: ExactNumber, _ new: ExactNumber, isConverted: Bool) {
    self.unit = unit
    self.old = old
    self.new = new
    self.isConverted = isConverted
  }

  private static func percent(_ number: ExactNumber, _ figure: Figure) -> ExactNumber? {
    if figure.unit == "percent" { return number }
    return figure.unit == "fraction" || figure.kind == .multiple
      ? number * ExactDecimal(100) : nil
  }
}

/// The units of lengths of time, shortest first; months have no number of days.
private enum SpanUnit: String, CaseIterable {
  case second, minute, hour, day, week, month, year

  private var isOfMonths: Bool { self == .month || self == .year }

  private var seconds: Int {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .day: 86_400
    case .week: 604_800
    case .month, .year: 0
    }
  }

  private func amount(_ length: CalendarDuration) -> ExactDecimal {
    switch self {
    case .second: length.seconds
    case .minute: length.minutes
    case .hour: length.hours
    case .day: length.days
    case .week: length.weeks
    case .month: length.months
    case .year: length.years
    }
  }

  /// The shorter of the units that both end with: months of 2年 → 18か月.
  static func common(_ a: CalendarDuration, _ b: CalendarDuration) -> SpanUnit? {
    func last(_ length: CalendarDuration) -> SpanUnit? {
      allCases.first { !$0.amount(length).isZero }
    }
    guard let x = last(a) ?? last(b), let y = last(b) ?? last(a), x.isOfMonths == y.isOfMonths
    else { return nil }
    return allCases.first { $0 == x || $0 == y }
  }

  /// The whole length in this unit; nil where months and days stand together.
  func number(_ length: CalendarDuration) -> ExactNumber? {
    guard isOfMonths else {
      guard length.totalMonths.isZero else { return nil }
      return ExactNumber(length.totalSeconds, over: ExactDecimal(seconds))
    }
    guard length.totalSeconds.isZero else { return nil }
    return ExactNumber(length.totalMonths, over: ExactDecimal(self == .year ? 12 : 1))
  }
}
