internal import Lexicon
internal import PolicyModel

/// A date as the words give it, before anything tells which year 昨年 is.
struct WrittenDate {
  enum Year {
    case unknown
    case absolute(Int)
    /// Two digits: 24年秋.
    case short(Int)
    case relative(Int, DateWord.Anchor)
    /// The nearest such month or season before or after the edition: next September.
    case nearest(Side)
  }
  enum Side { case last, same, next }
  enum Month {
    case unknown
    case absolute(Int)
    case relative(Int, DateWord.Anchor)
  }
  enum Day {
    case unknown
    case absolute(Int)
    case relative(Int, DateWord.Anchor)
  }
  /// What of the year or month is meant.
  enum Part {
    case whole
    case part(DatePart)
    case half(Int)
    case quarter(Int)
    case week(Int, DateWord.Anchor)
    case decade, century
    /// The last day of a decade.
    case decadeEnd
  }

  var year = Year.unknown
  /// 年度: the year begins in April.
  var isFiscal = false
  var month = Month.unknown
  var day = Day.unknown
  var part = Part.whole
  /// Counted from the edition's date: 5年後.
  var shift: CalendarDuration?
  var weekday: Int?
  /// The year before the era's first, for 平成元年～9年.
  var eraBase: Int?
  /// The quarter of `part` is a distance from the present one.
  var isQuarterRelative = false
  /// A day of every month or year: 毎月27日, 毎年5月31日.
  var isRecurring = false
  /// The calendar has no such date.
  var isImpossible = false
  /// What looked like a date is none.
  var isNoDate = false
  /// Nothing was written but 年度末 or the like.
  var isImplicitYear: Bool {
    if case .unknown = year { true } else { false }
  }

  init() {}

  init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = .absolute(year)
    if let month { self.month = .absolute(month) }
    if let day { self.day = .absolute(day) }
  }

  var lacksMonth: Bool { if case .unknown = month { true } else { false } }

  var isRelativeDay: Bool { if case .relative = day { true } else { false } }

  var isCentury: Bool { if case .century = part { true } else { false } }

  /// A quarter or half that names no year of its own.
  var lacksYearOfPart: Bool {
    guard isImplicitYear, !isQuarterRelative else { return false }
    switch part {
    case .quarter, .half, .part(.season): return true
    default: return false
    }
  }

  /// Year, month and day that the words themselves tell.
  var ownYear: Int? { if case .absolute(let year) = year { year } else { nil } }
  var ownMonth: Int? { if case .absolute(let month) = month { month } else { nil } }
  var ownDay: Int? { if case .absolute(let day) = day { day } else { nil } }

  /// The date as written, with `XXXX` for what the words leave open and a word for what they
  /// count from another date: `XXXX-07`, `LAST-YEAR-12`, `FY2026`, `P-1M`.
  ///
  /// As in TIMEX3 the value stands without its modifier: 3月末 is `XXXX-03`, and the day that
  /// it means is in the resolved value.
  var written: String {
    if let shift { return shift.description }
    if let weekday, ownDay == nil { return "XXXX-WXX-\(weekday)" }
    if case .week(let offset, _) = part {
      return "P\(offset)W"
    }
    if case .relative(let offset, let anchor) = day, ownMonth == nil {
      return Self.distance(offset, "DAY", anchor)
    }
    var text = yearWritten
    switch part {
    case .half(let half): return text + "-H\(half)"
    case .quarter(let distance) where isQuarterRelative:
      return Self.distance(distance, "QUARTER", .edition)
    case .quarter(let quarter): return text + "-Q\(quarter)"
    case .part(.season(let season)): return text + "-" + season.rawValue
    case .decade, .decadeEnd:
      if case .relative(let offset, let anchor) = year {
        return Self.distance(offset / 10, "DECADE", anchor)
      }
      return ownYear.map { CalendarDate.decade(first: $0).description } ?? "XXXX"
    case .century:
      if case .relative(let offset, let anchor) = year {
        return Self.distance(offset / 100, "CENTURY", anchor)
      }
      return ownYear.map { CalendarDate.century(first: $0).description } ?? "XXXX"
    default: break
    }
    switch month {
    case .unknown: if case .absolute = day { text += "-XX" }
    case .absolute(let month): text += "-" + Self.two(month)
    case .relative(let offset, let anchor):
      let name = Self.distance(offset, "MONTH", anchor)
      text = isImplicitYear ? name : text + "-" + name
    }
    switch day {
    case .unknown: break
    case .absolute(let day): text += "-" + Self.two(day)
    case .relative(let offset, let anchor): text += "-" + Self.distance(offset, "DAY", anchor)
    }
    return text
  }

  private var yearWritten: String {
    let mark = isFiscal ? "FY" : ""
    switch year {
    case .unknown, .nearest: return isFiscal ? "FYXXXX" : "XXXX"
    case .absolute(let year): return mark + Self.four(year)
    case .short(let year): return mark + "XX" + Self.two(year)
    case .relative(let offset, let anchor):
      return Self.distance(offset, isFiscal ? "FISCAL-YEAR" : "YEAR", anchor)
    }
  }

  private static func distance(_ offset: Int, _ unit: String, _ anchor: DateWord.Anchor) -> String {
    switch (anchor, offset) {
    case (.edition, 0): "THIS-\(unit)"
    case (.edition, -1): "LAST-\(unit)"
    case (.edition, 1): "NEXT-\(unit)"
    case (.context, 0): "SAME-\(unit)"
    case (.context, -1): "PRECEDING-\(unit)"
    case (.context, 1): "FOLLOWING-\(unit)"
    case (.edition, _): offset < 0 ? "\(unit)\(offset)" : "\(unit)+\(offset)"
    case (.context, _): offset < 0 ? "SAME-\(unit)\(offset)" : "SAME-\(unit)+\(offset)"
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func four(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
