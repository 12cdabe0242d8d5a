/// A stretch between two dates; an open end is one that nothing told.
///
/// Prints as `2020-09/2023-09-30`, `2026-04/..`, `../2026-03-31`. Both ends are included.
public struct DateRange: Hashable, Sendable, CustomStringConvertible {
  public var start: CalendarDate?
  public var end: CalendarDate?

  public init(start: CalendarDate?, end: CalendarDate?) {
    self.start = start
    self.end = end
  }

  public var description: String {
    (start?.description ?? "..") + "/" + (end?.description ?? "..")
  }
}

/// A length of time by the calendar, as ISO 8601 writes it: `P3Y`, `P1Y6M`, `PT90M`, `P0.5Y`.
public struct CalendarDuration: Hashable, Sendable, CustomStringConvertible {
  /// Nearly every length names one unit; only the others pay for seven amounts.
  private enum Amounts: Hashable, Sendable {
    case one(Unit, ExactDecimal)
    /// Two amounts or more that are not zero, in the order of `Unit`.
    case several([ExactDecimal])
  }

  private enum Unit: Int, Hashable, Sendable, CaseIterable {
    case years, months, weeks, days, hours, minutes, seconds
  }

  private var amounts: Amounts

  public init(
    years: ExactDecimal = .zero, months: ExactDecimal = .zero, weeks: ExactDecimal = .zero,
    days: ExactDecimal = .zero, hours: ExactDecimal = .zero, minutes: ExactDecimal = .zero,
    seconds: ExactDecimal = .zero
  ) {
    amounts = .one(.years, years)
    if !months.isZero { self.months = months }
    if !weeks.isZero { self.weeks = weeks }
    if !days.isZero { self.days = days }
    if !hours.isZero { self.hours = hours }
    if !minutes.isZero { self.minutes = minutes }
    if !seconds.isZero { self.seconds = seconds }
  }

  public var years: ExactDecimal {
    get { self[.years] }
    set { self[.years] = newValue }
  }
  public var months: ExactDecimal {
    get { self[.months] }
    set { self[.months] = newValue }
  }
  public var weeks: ExactDecimal {
    get { self[.weeks] }
    set { self[.weeks] = newValue }
  }
  public var days: ExactDecimal {
    get { self[.days] }
    set { self[.days] = newValue }
  }
  public var hours: ExactDecimal {
    get { self[.hours] }
    set { self[.hours] = newValue }
  }
  public var minutes: ExactDecimal {
    get { self[.minutes] }
    set { self[.minutes] = newValue }
  }
  public var seconds: ExactDecimal {
    get { self[.seconds] }
    set { self[.seconds] = newValue }
  }

  /// Kept canonical, so that equal lengths are equal values: no length at all is zero years.
  private subscript(unit: Unit) -> ExactDecimal {
    get {
      switch amounts {
      case .one(let own, let amount): own == unit ? amount : .zero
      case .several(let all): all[unit.rawValue]
      }
    }
    set {
      if case .one(let own, let amount) = amounts, own == unit || amount.isZero {
        amounts = newValue.isZero ? .one(.years, .zero) : .one(unit, newValue)
        return
      }
      var all = Unit.allCases.map { self[$0] }
      all[unit.rawValue] = newValue
      let named = Unit.allCases.filter { !all[$0.rawValue].isZero }
      if named.count == 1, let only = named.first {
        amounts = .one(only, all[only.rawValue])
      } else {
        amounts = .several(all)
      }
    }
  }

  public var description: String {
    let date = part(years, "Y") + part(months, "M") + part(weeks, "W") + part(days, "D")
    let time = part(hours, "H") + part(minutes, "M") + part(seconds, "S")
    return date.isEmpty && time.isEmpty ? "P0D" : "P" + date + (time.isEmpty ? "" : "T" + time)
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(iso text: some StringProtocol) {
    guard text.first == "P", text.utf8.count > 2 else { return nil }
    var amounts: [String: ExactDecimal] = [:]
    var digits = ""
    var isTime = false
    for character in text.dropFirst() {
      switch character {
      case "T": isTime = true
      case "0"..."9", ".": digits.append(character)
      default:
        guard let amount = ExactDecimal(digits) else { return nil }
        amounts[(isTime ? "T" : "") + String(character)] = amount
        digits = ""
      }
    }
    let known: Set = ["Y", "M", "W", "D", "TH", "TM", "TS"]
    guard digits.isEmpty, known.isSuperset(of: amounts.keys) else { return nil }
    self.init(
      years: amounts["Y"] ?? .zero, months: amounts["M"] ?? .zero, weeks: amounts["W"] ?? .zero,
      days: amounts["D"] ?? .zero, hours: amounts["TH"] ?? .zero, minutes: amounts["TM"] ?? .zero,
      seconds: amounts["TS"] ?? .zero)
  }

  /// Years and months, in months.
  public var totalMonths: ExactDecimal { years * ExactDecimal(12) + months }
  /// Weeks to seconds, in seconds.
  public var totalSeconds: ExactDecimal {
    (weeks * ExactDecimal(7) + days) * ExactDecimal(86_400) + hours * ExactDecimal(3_600)
      + minutes * ExactDecimal(60) + seconds
  }

  /// Whether both are the same length: one year is twelve months, one week is seven days.
  public func isSameLength(as other: CalendarDuration) -> Bool {
    totalMonths == other.totalMonths && totalSeconds == other.totalSeconds
  }

  private func part(_ amount: ExactDecimal, _ letter: String) -> String {
    amount.isZero ? "" : "\(amount)\(letter)"
  }
}

/// A time of day as ISO 8601 writes it: `T14:30`; hours up to 29 stay as written (25時).
public struct ClockTime: Hashable, Sendable, CustomStringConvertible {
  public var hour: Int
  public var minute: Int?
  public var second: Int?

  public init(hour: Int, minute: Int? = nil, second: Int? = nil) {
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  public var description: String {
    var text = "T" + two(hour)
    if let minute { text += ":" + two(minute) }
    if let second { text += ":" + two(second) }
    return text
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// How often: once or more in every period. `P5Y` for 5年に1度, `P1M` for 毎月.
public struct Recurrence: Hashable, Sendable, CustomStringConvertible {
  public var period: CalendarDuration
  /// How many times in a period, where told.
  public var times: ExactDecimal?

  public init(period: CalendarDuration, times: ExactDecimal? = nil) {
    self.period = period
    self.times = times
  }

  public var description: String { period.description }
}
