package import PolicyModel

extension Phrasing {
  /// A figure's value in words, without its bound: `47.73％`, `2026年3月31日`.
  package func value(of figure: Figure) -> String {
    switch figure.value {
    case .number(let number): amount(number, unit: unit(of: figure))
    case .numbers(let low, let high, let isTransition):
      words(
        isTransition ? "number.transition" : "number.range",
        [
          "low": amount(low, unit: unit(of: figure)), "high": amount(high, unit: unit(of: figure)),
        ])
    case .date(let date): self.date(date)
    case .dates(let range): dates(range)
    case .duration(let length): duration(length)
    case .durations(let low, let high):
      words("number.range", ["low": duration(low), "high": duration(high)])
    case .time(let time): self.time(time)
    case .times(let start, let end):
      words("number.range", ["low": time(start), "high": time(end)])
    case .recurrence(let recurrence): self.recurrence(recurrence)
    case .impossible: ""
    }
  }

  /// The unit whose words a figure takes: years of age are 歳 and no 年, factors 倍 and no 回.
  private func unit(of figure: Figure) -> String {
    // 小学校3年生: the school stands before the number.
    if figure.kind == .ordinal, figure.unit.hasSuffix("年生") { return "年生" }
    if figure.kind == .multiple && figure.unit == "times" { return "multiple" }
    return figure.kind == .age && figure.unit == "year" ? "age" : figure.unit
  }

  /// What a figure says beside its value and the other side does not: bound, role, as-of date.
  ///
  /// Words of the source tell bound and role already; they are named where they changed.
  package func marks(of figure: Figure, beside other: Figure?) -> [String] {
    var marks: [String] = []
    // A number without a bound claims no exactness.
    if let other, figure.bound != other.bound, figure.bound != .exactly {
      marks.append(self["bound." + figure.bound.rawValue])
    }
    if let other, figure.role != other.role, let role = figure.role {
      marks.append(self["role." + role.rawValue])
    }
    if let asOf = figure.asOf { marks.append(self["label.asOf"] + self["colon"] + date(asOf)) }
    return marks
  }

  /// Everything that a figure says beside its value.
  package func marks(of figure: Figure) -> [String] {
    var marks: [String] = []
    if figure.bound != .exactly { marks.append(self["bound." + figure.bound.rawValue]) }
    if let role = figure.role { marks.append(self["role." + role.rawValue]) }
    if let asOf = figure.asOf { marks.append(self["label.asOf"] + self["colon"] + date(asOf)) }
    return marks
  }

  /// How far a figure went: `＋9.43ポイント`, `＋24.6％`; `1年先に延期`, `30日先に延期`; nothing for nothing.
  package func deltas(_ change: Change) -> [String] {
    guard let delta = change.delta else { return [] }
    var parts: [String] = []
    if let days = delta.days, days != 0 {
      let months = Self.months(from: change.old?.figure, to: change.new?.figure, days: days)
      parts.append(
        months.map { step($0, change.direction) }
          ?? self.days(days, from: change.old?.figure, to: change.new?.figure, change.direction))
    }
    // Nobody speaks of an age as a share of another.
    let isAge = (change.new ?? change.old)?.figure?.kind == .age && delta.unit == "year"
    if let value = delta.value, !value.isZero {
      if let lead = leadTime(change, value, unit: delta.unit) {
        parts.append(lead)
      } else if Self.isTime(change) {
        let isEarlier = value < ExactNumber(0)
        let sign = self[isEarlier ? "minus" : "plus"]
        let span = String(difference(value, unit: delta.unit).dropFirst(sign.count))
        parts.append(words(isEarlier ? "time.earlier" : "time.later", ["span": span]))
      } else if delta.unit == "day", Self.isInHours(change.old), Self.isInHours(change.new) {
        parts.append(difference(value * ExactDecimal(86_400), unit: "second"))
      } else {
        parts.append(
          asWritten(difference(value, unit: isAge ? "age" : delta.unit), delta.unit, change))
      }
    }
    if !isAge, let ratio = delta.relative, ratio != 0, let words = relative(ratio) {
      parts.append(words)
    }
    return parts
  }

  /// By how much something is due sooner or later before an event: 7日前 → 14日前.
  private func leadTime(_ change: Change, _ value: ExactNumber, unit: String) -> String? {
    guard case .duration? = change.new?.figure?.value,
      let direction = change.direction, direction == .advanced || direction == .postponed
    else { return nil }
    let magnitude = value < ExactNumber(0) ? ExactNumber(0) - value : value
    return words(
      direction == .advanced ? "leadtime.earlier" : "leadtime.later",
      ["span": clock(magnitude, unit: unit) ?? amount(magnitude, unit: unit)])
  }

  /// Whether a time of day changed, which nobody postpones: the office opens half an hour later,
  /// or is open for half an hour longer.
  private static func isTime(_ change: Change) -> Bool {
    change.direction != .lengthened && change.direction != .shortened
      && change.old?.figure?.kind == .time && change.new?.figure?.kind == .time
  }

  /// A sum in dollars with the sign that the document itself writes, $ where it writes no US$, and
  /// what is counted with its capital: 20 Haushalte.
  private func asWritten(_ words: String, _ unit: String, _ change: Change) -> String {
    let figure = (change.new ?? change.old)?.figure
    if figure?.kind == .count, words.hasSuffix(unit), !unit.isEmpty,
      case let noun = unit.prefix(1).uppercased() + unit.dropFirst(),
      let text = change.new?.focusedText ?? change.old?.focusedText,
      text.firstRange(of: noun) != nil
    {
      return words.dropLast(unit.count) + noun
    }
    guard unit == "USD", let written = (change.new ?? change.old)?.focusedText,
      written.contains("$"), !written.contains("US$")
    else { return words }
    return words.replacingBytes(of: "US$", with: "$")
  }

  /// Whether a length is told in hours: from 48 to 24 hours are 24 hours and no day.
  private static func isInHours(_ side: Excerpt?) -> Bool {
    guard case .duration(let length)? = side?.figure?.value else { return false }
    return !length.hours.isZero && length.days.isZero && length.weeks.isZero
      && length.months.isZero && length.years.isZero
  }

  /// Direction and deltas in parts; the direction only where the deltas do not tell it.
  package func movements(_ change: Change) -> [String] {
    let deltas = self.deltas(change)
    guard let direction = change.direction else { return deltas }
    let tells: Bool =
      switch direction {
      case .raised, .lowered: change.delta?.value != nil
      case .postponed, .advanced:
        Self.isTime(change) || change.delta?.value != nil
          || change.delta?.days.map { $0 != 0 } ?? false
      default: false
      }
    return tells ? deltas : [self["direction." + direction.rawValue]] + deltas
  }

  /// Direction and deltas as one phrase; empty where neither is known.
  package func movement(_ change: Change) -> String { list(movements(change)) }

  /// How far a figure's value went, with its sign: `＋6万円`, `＋2年`, `−1日`; nil for none.
  package func step(from old: Figure, to new: Figure) -> String? {
    switch (old.value, new.value) {
    case (.number(let a), .number(let b)) where old.unit == new.unit && a != b:
      return difference(b - a, unit: new.unit == "percent" ? "percent-point" : unit(of: new))
    case (.duration(let a), .duration(let b)) where a != b:
      return step(from: a, to: b)
    default:
      guard let start = Self.lastDay(old.value), let end = Self.lastDay(new.value), start != end
      else { return nil }
      let days = end.value - start.value
      guard let months = Self.months(from: old, to: new, days: days) else {
        return difference(ExactNumber(days), unit: "day")
      }
      return self[months < 0 ? "minus" : "plus"] + duration(Self.length(ofMonths: abs(months)))
    }
  }

  private func step(from a: CalendarDuration, to b: CalendarDuration) -> String? {
    if a.totalSeconds.isZero, b.totalSeconds.isZero {
      guard let months = (b.totalMonths - a.totalMonths).int, months != 0 else { return nil }
      return self[months < 0 ? "minus" : "plus"] + duration(Self.length(ofMonths: abs(months)))
    }
    guard a.totalMonths.isZero, b.totalMonths.isZero,
      let seconds = (b.totalSeconds - a.totalSeconds).int, seconds != 0
    else { return nil }
    return seconds % 86_400 == 0
      ? difference(ExactNumber(seconds / 86_400), unit: "day")
      : difference(ExactNumber(seconds), unit: "second")
  }

  private static func length(ofMonths months: Int) -> CalendarDuration {
    CalendarDuration(years: ExactDecimal(months / 12), months: ExactDecimal(months % 12))
  }

  /// A sign beside the words: up, down, later, earlier; empty for the rest.
  package func sign(of direction: Change.Direction?) -> String {
    switch direction {
    case .raised, .lengthened, .widened: "↑"
    case .lowered, .shortened, .narrowed: "↓"
    case .postponed: "»"
    case .advanced: "«"
    case .sharpened, .blurred, nil: ""
    }
  }

  /// Whole months between the last days of two dates that are `days` apart; nil where none are.
  ///
  /// The ends of two months are whole months apart, whatever their lengths.
  private static func months(from old: Figure?, to new: Figure?, days: Int) -> Int? {
    // Months of no year are as far apart as their numbers say.
    if case .date(.month(nil, let a))? = old?.value, case .date(.month(nil, let b))? = new?.value {
      return a == b ? nil : b - a
    }
    guard let start = old.flatMap({ lastDay($0.value) }),
      let end = new.flatMap({ lastDay($0.value) }), end.value - start.value == days
    else { return nil }
    let (a, b) = (start.parts, end.parts)
    let areEnds =
      a.day == DayNumber.days(inMonth: a.month, of: a.year)
      && b.day == DayNumber.days(inMonth: b.month, of: b.year)
    let months = (b.year - a.year) * 12 + b.month - a.month
    return months != 0 && (a.day == b.day || areEnds) ? months : nil
  }

  private static func lastDay(_ value: Figure.Value) -> DayNumber? {
    switch value {
    case .date(let date): date.days()?.upperBound
    case .dates(let range): range.end?.days()?.upperBound
    default: nil
    }
  }

  private func step(_ months: Int, _ direction: Change.Direction?) -> String {
    words(
      key("step", isLater: months > 0, direction),
      ["span": duration(Self.length(ofMonths: abs(months)))])
  }

  private func days(
    _ days: Int, from old: Figure?, to new: Figure?, _ direction: Change.Direction?
  ) -> String {
    // Nobody counts the days between two dates of adoption that lie years apart; of a deadline
    // every day counts.
    if direction == nil, abs(days) >= 92 {
      let months = (abs(days) * 4800 + 73_050) / 146_100
      let span = Self.length(ofMonths: months)
      return words("step.about." + (days > 0 ? "later" : "earlier"), ["span": duration(span)])
    }
    if abs(days) > 366, let start = old.flatMap({ Self.lastDay($0.value) }),
      let end = new.flatMap({ Self.lastDay($0.value) }), end.value - start.value == days
    {
      let span = Self.length(from: min(start, end), to: max(start, end))
      return words(key("step", isLater: days > 0, direction), ["span": duration(span)])
    }
    return count(key("days", isLater: days > 0, direction), abs(days))
  }

  /// Years, months and days from one day to a later one.
  private static func length(from start: DayNumber, to end: DayNumber) -> CalendarDuration {
    let (a, b) = (start.parts, end.parts)
    var months = (b.year - a.year) * 12 + b.month - a.month
    var days = b.day - a.day
    if days < 0 {
      months -= 1
      let (year, month) = b.month == 1 ? (b.year - 1, 12) : (b.year, b.month - 1)
      days = b.day + max(0, DayNumber.days(inMonth: month, of: year) - a.day)
    }
    return CalendarDuration(
      years: ExactDecimal(months / 12), months: ExactDecimal(months % 12), days: ExactDecimal(days))
  }

  private func key(_ stem: String, isLater: Bool, _ direction: Change.Direction?) -> String {
    switch direction {
    case .postponed: stem + ".postponed"
    case .advanced: stem + ".advanced"
    default: stem + (isLater ? ".later" : ".earlier")
    }
  }
}
