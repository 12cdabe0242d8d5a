internal import Lexicon
internal import PolicyModel

/// How far apart two figures of one slot are, and which way.
struct FigureDifference {
  var delta: Change.Delta?
  var direction: Change.Direction?
  /// What the amounts are told for changed, so that their words alone tell nothing: £10 a day.
  var isOfShares = false

  /// - Parameter isTimed: the figures are deadlines or the like, for which later means postponed.
  static let none = FigureDifference(direction: nil)

  private init(direction: Change.Direction?) {
    delta = nil
    self.direction = direction
  }

  init(old: Figure, new: Figure, isTimed: Bool, fiscalStart: Int) {
    switch (old.value, new.value) {
    case (.number(let a), .number(let b)):
      self.init(from: a, to: b, old: old, new: new)
    case (.numbers(let a, let b, _), .numbers(let c, let d, let isTransition)):
      let ends = (Self.order(a, c), Self.order(b, d))
      self.init(
        direction: isTransition
          ? (ends.1 > 0 ? .raised : ends.1 < 0 ? .lowered : nil) : Self.direction(ofEnds: ends))
      // Where one end stands, the other tells how much.
      if ends.0 == 0, ends.1 != 0 { delta = Self(from: b, to: d, old: old, new: new).delta }
      if ends.1 == 0, ends.0 != 0 { delta = Self(from: a, to: c, old: old, new: new).delta }
    case (.number(let a), .numbers(_, let end, true)):
      self.init(from: a, to: end, old: old, new: new)
    case (.numbers(let start, _, true), .number(let b)) where start == b:
      // "will be lowered from 50 to 30" → "will stay at 50": nothing that is there goes up.
      self.init(direction: nil)
    case (.numbers(_, let end, true), .number(let b)):
      self.init(from: end, to: b, old: old, new: new)
    case (.number(let a), .numbers(let low, let high, false)) where Self.end(old.bound) != nil:
      // 3万円を上限 → 3万円から10万円まで: the cap rose, whatever floor came with it.
      let end = Self.end(old.bound) == .upper ? high : low
      self.init(from: a, to: end, old: old, new: new)
      if a == end { direction = .sharpened }
    case (.numbers(let low, let high, false), .number(let b)) where Self.end(new.bound) != nil:
      let end = Self.end(new.bound) == .upper ? high : low
      self.init(from: end, to: b, old: old, new: new)
      if b == end { direction = .blurred }
    case (.number(let a), .numbers(let low, let high, _)):
      self.init(direction: high < a ? .lowered : a < low ? .raised : .blurred)
    case (.numbers(let low, let high, _), .number(let b)):
      self.init(direction: b < low ? .lowered : high < b ? .raised : .sharpened)
    case (.duration(let a), .duration(let b)):
      self.init(from: a, to: b)
    case (.durations(let a, let b), .durations(let c, let d)):
      let ends = (Self.order(a, c), Self.order(b, d))
      self.init(direction: Self.direction(ofEnds: ends, up: .lengthened, down: .shortened))
    case (.recurrence(let a), .recurrence(let b)):
      self.init(from: a, to: b, unit: new.unit.isEmpty ? "times" : new.unit)
    case (.date, .date), (.date, .dates), (.dates, .date), (.dates, .dates):
      self.init(datesOf: old, new, isTimed: isTimed, fiscalStart: fiscalStart)
    case (.time(let a), .time(let b)):
      let order = Self.minutes(b) - Self.minutes(a)
      self.init(direction: order > 0 ? .postponed : order < 0 ? .advanced : nil)
      delta = Self.delta(ofMinutes: order)
    case (.times(let a, let b), .times(let c, let d)):
      let change = Self.length(c, d) - Self.length(a, b)
      self.init(direction: change > 0 ? .lengthened : change < 0 ? .shortened : nil)
      delta = Self.delta(ofMinutes: change)
    default:
      self.init(direction: nil)
    }
    // 72万人 → 70万人割れ: fewer, and nobody knows by how many.
    if case .number = old.value, Self.isMissed(old) != Self.isMissed(new) { delta = nil }
  }

  private enum End { case lower, upper }

  /// The end of a range that a bound sets: a cap or a floor; nil for a plain number.
  private static func end(_ bound: Figure.Bound) -> End? {
    switch bound {
    case .atMost, .upTo, .lessThan: .upper
    case .atLeast, .moreThan: .lower
    default: nil
    }
  }

  /// Whether the value itself is not reached, or passed.
  private static func isMissed(_ figure: Figure) -> Bool {
    figure.bound == .lessThan || figure.bound == .moreThan
  }

  private init(from a: ExactNumber, to b: ExactNumber, old: Figure, new: Figure) {
    if old.unit != new.unit, let x = Self.schoolYear(a, old), let y = Self.schoolYear(b, new) {
      direction = x < y ? .raised : y < x ? .lowered : nil
      delta = Change.Delta(value: ExactNumber(y - x), unit: "学年")
      return
    }
    if old.unit == new.unit, old.kind == .ordinal, new.kind == .ordinal {
      if new.unit == OrdinalScales.births {
        (direction, delta) = (nil, nil)
        return
      }
      // 4年生 → 6年生: two steps on, and no share more.
      direction = a < b ? .raised : b < a ? .lowered : nil
      delta =
        OrdinalScales.units.contains(new.unit)
        ? nil
        : Change.Delta(value: b - a, unit: new.unit.hasSuffix("年生") ? "学年" : new.unit)
      return
    }
    if old.kind == new.kind, old.kind == .dimension || old.kind == .temperature,
      old.unit != new.unit
    {
      // 100 Mbps → 1 Gbps: more, though the number fell; of other units nothing is known.
      guard let amounts = ConvertedAmounts(a, old.unit, b, new.unit) else {
        direction = nil
        delta = nil
        return
      }
      let (x, y) = (amounts.first, amounts.second)
      direction = amounts.areEqual ? nil : x < y ? .raised : .lowered
      delta =
        x != 0 && old.kind == .dimension
        ? Change.Delta(value: nil, unit: "", relative: (y - x) / abs(x)) : nil
      return
    }
    direction = a < b ? .raised : b < a ? .lowered : nil
    let base = a.approximate
    let relative = base == 0 ? nil : (b.approximate - base) / abs(base)
    if old.unit == new.unit {
      let unit =
        old.unit == "percent"
        ? "percent-point"
        : old.kind == .multiple && new.kind == .multiple && new.unit == "times"
          ? "multiple" : new.unit
      delta = Change.Delta(value: b - a, unit: unit, relative: relative)
    } else if FigureMeasure(old) == .ratio, FigureMeasure(new) == .ratio,
      case .number(let x) = old.comparedValue, case .number(let y) = new.comparedValue
    {
      direction = x < y ? .raised : y < x ? .lowered : nil
      delta = Change.Delta(
        value: (y - x) * ExactDecimal(100), unit: "percent-point",
        relative: x.isZero ? nil : (y.approximate - x.approximate) / abs(x.approximate))
    } else if FigureMeasure(old) == FigureMeasure(new) {
      delta = Change.Delta(value: b - a, unit: new.unit, relative: relative)
    } else {
      delta = nil
    }
  }

  /// 小学6年生 → 中学3年生: three years further, though the number fell.
  private static func schoolYear(_ number: ExactNumber, _ figure: Figure) -> Int? {
    number.decimal?.int.flatMap { SchoolGrades.year($0, unit: figure.unit) }
  }

  private init(from a: CalendarDuration, to b: CalendarDuration) {
    let order = Self.order(a, b)
    direction = order > 0 ? .lengthened : order < 0 ? .shortened : nil
    if a.totalSeconds.isZero && b.totalSeconds.isZero {
      delta = Self.delta(a.totalMonths, b.totalMonths, unit: "month", whole: 12, wholeUnit: "year")
    } else if a.totalMonths.isZero && b.totalMonths.isZero {
      delta = Self.delta(
        a.totalSeconds, b.totalSeconds, unit: "second", whole: 86_400, wholeUnit: "day")
    } else {
      delta = nil
    }
  }

  /// By how often: 年1回 → 年2回 is once more, 年1回 → 半年に1回 twice as often.
  private init(from a: Recurrence, to b: Recurrence, unit: String) {
    let (old, new) = (a.times ?? .one, b.times ?? .one)
    let (oldRate, newRate) = (
      old.approximate / Self.seconds(a.period), new.approximate / Self.seconds(b.period)
    )
    let isOfOnePeriod = a.period.isSameLength(as: b.period)
    let isMore = isOfOnePeriod ? old < new : oldRate < newRate
    let isLess = isOfOnePeriod ? new < old : newRate < oldRate
    direction = isMore ? .raised : isLess ? .lowered : nil
    guard direction != nil, oldRate.isFinite, newRate.isFinite, oldRate > 0 else {
      delta = nil
      return
    }
    delta = Change.Delta(
      value: isOfOnePeriod ? ExactNumber(new - old) : nil, unit: isOfOnePeriod ? unit : "",
      relative: newRate / oldRate - 1)
  }

  private static func delta(ofMinutes minutes: Int) -> Change.Delta? {
    minutes == 0 ? nil : Change.Delta(value: ExactNumber(minutes * 60), unit: "second")
  }

  private init(datesOf old: Figure, _ new: Figure, isTimed: Bool, fiscalStart: Int) {
    let a = DateEnds(old.value, fiscalStart: fiscalStart)
    let b = DateEnds(new.value, fiscalStart: fiscalStart)
    delta = nil
    direction = nil
    guard let a, let b else { return }
    let days = b.last - a.last
    delta = Change.Delta(days: days)
    if a.isRange && b.isRange {
      let start = b.first - a.first
      direction =
        start == 0 || days == 0
        ? ((days - start) > 0 ? .lengthened : (days - start) < 0 ? .shortened : nil)
        : abs(days - start) < 4 && !isTimed
          ? nil
          : start > 0 && days > 0
            ? .postponed : start < 0 && days < 0 ? .advanced : days > 0 ? .widened : .narrowed
    } else if a.first <= b.first && b.last <= a.last && (a.first, a.last) != (b.first, b.last) {
      direction = .sharpened
    } else if b.first <= a.first && a.last <= b.last && (a.first, a.last) != (b.first, b.last) {
      direction = .blurred
    } else if isTimed {
      direction = days > 0 ? .postponed : days < 0 ? .advanced : nil
    }
  }

  /// 12月28日 → 1月15日: of days without a year those are meant that lie nearer to each other.
  mutating func turnYear() {
    guard let days = delta?.days, abs(days) > 240 else { return }
    delta = Change.Delta(days: days > 0 ? days - 365 : days + 365)
    switch direction {
    case .postponed: direction = .advanced
    case .advanced: direction = .postponed
    default: break
    }
  }

  private static func delta(
    _ a: ExactDecimal, _ b: ExactDecimal, unit: String, whole: Int, wholeUnit: String
  ) -> Change.Delta? {
    let base = a.approximate
    let relative = base == 0 ? nil : (b.approximate - base) / base
    let difference = ExactNumber(b - a)
    if let count = ExactNumber(b - a, over: ExactDecimal(whole)), count.decimal?.isInteger == true {
      return Change.Delta(value: count, unit: wholeUnit, relative: relative)
    }
    return Change.Delta(value: difference, unit: unit, relative: relative)
  }

  private static func order(_ a: ExactNumber, _ b: ExactNumber) -> Int {
    a < b ? 1 : b < a ? -1 : 0
  }

  private static func order(_ a: CalendarDuration, _ b: CalendarDuration) -> Int {
    let (x, y) = (seconds(a), seconds(b))
    return x < y ? 1 : y < x ? -1 : 0
  }

  /// A length in seconds, months as a twelfth of the mean year.
  private static func seconds(_ length: CalendarDuration) -> Double {
    length.totalMonths.approximate * 2_629_746 + length.totalSeconds.approximate
  }

  private static func direction(
    ofEnds ends: (Int, Int), up: Change.Direction = .raised, down: Change.Direction = .lowered
  ) -> Change.Direction? {
    switch ends {
    case (0, 0): nil
    case (0..., 0...): up
    case (...0, ...0): down
    case (...0, 0...): .widened
    default: .narrowed
    }
  }

  /// Minutes from one time to another, over midnight where the end is the earlier: 8:00 to 0:00.
  private static func length(_ start: ClockTime, _ end: ClockTime) -> Int {
    let length = minutes(end) - minutes(start)
    return length <= 0 ? length + 24 * 60 : length
  }

  private static func minutes(_ time: ClockTime) -> Int { time.hour * 60 + (time.minute ?? 0) }
}

/// The first and the last day of a date or a range of dates.
///
/// Dates without a year are laid into one year, so that two of them can be compared.
struct DateEnds {
  var first: Int
  var last: Int
  var isRange: Bool

  init?(_ value: Figure.Value, fiscalStart: Int) {
    switch value {
    case .date(let date):
      guard let days = Self.days(date, fiscalStart: fiscalStart) else { return nil }
      (first, last, isRange) = (days.lowerBound.value, days.upperBound.value, false)
    case .dates(let range):
      let start = range.start.flatMap { Self.days($0, fiscalStart: fiscalStart) }
      let end = range.end.flatMap { Self.days($0, fiscalStart: fiscalStart) }
      guard let low = start ?? end, let high = end ?? start else { return nil }
      (first, last) = (low.lowerBound.value, high.upperBound.value)
      // 4月1日から1月31日まで: over the turn of the year.
      if last < first, range.end?.year == nil { last += 365 }
      isRange = start != nil && end != nil
    default: return nil
    }
  }

  private static func days(_ date: CalendarDate, fiscalStart: Int) -> ClosedRange<DayNumber>? {
    switch date {
    case .month(nil, let month): CalendarDate.month(year: 2001, month).days()
    case .day(nil, let month?, let day):
      CalendarDate.day(year: 2001, month: month, day).days()
    case .day(nil, nil, let day): CalendarDate.day(year: 2001, month: 1, day).days()
    case .season(nil, let season): CalendarDate.season(year: 2001, season).days()
    default: date.days(fiscalStart: fiscalStart)
    }
  }
}
