internal import PolicyModel

/// A figure as a rule read it, before dates are resolved and neighbours looked at.
struct FigureDraft {
  /// What is rare or large lies apart, so that drafts are cheap to move.
  enum Amount {
    case number(ExactNumber)
    indirect case numbers(ExactNumber, ExactNumber, isTransition: Bool)
    indirect case date(WrittenDate)
    indirect case dates(WrittenDate, WrittenDate)
    case duration(CalendarDuration)
    indirect case durations(CalendarDuration, CalendarDuration)
    /// A length counted from the edition's date: 今後5年間.
    indirect case window(CalendarDuration, isPast: Bool)
    case time(ClockTime)
    indirect case times(ClockTime, ClockTime)
    indirect case recurrence(Recurrence)
  }

  var kind: Figure.Kind
  var amount: Amount
  var unit: String
  /// Numeral and counter, with what belongs to them.
  var range: Range<Int>
  var rule: String
  var bound = Figure.Bound.exactly
  var role: Figure.Role?
  var base: Range<Int>?
  var isInName = false
  /// Neither counter nor unit was there: the next figure of a range may lend its own.
  var isBare = false
  /// The power of ten of the last multiplier: 1.6～2.0兆円 scales both.
  var power = 0
  /// The draft that says when this one held.
  var asOf: Int?

  init(
    _ kind: Figure.Kind, _ amount: Amount, unit: String = "", range: Range<Int>, rule: String
  ) {
    self.kind = kind
    self.amount = amount
    self.unit = unit
    self.range = range
    self.rule = rule
  }

  /// The same in a text in which its sentence begins so much later.
  func moved(by offset: Int) -> FigureDraft {
    var draft = self
    draft.range = range.lowerBound + offset..<range.upperBound + offset
    draft.base = base.map { $0.lowerBound + offset..<$0.upperBound + offset }
    return draft
  }

  /// Whether it says how large, old, dear or long something is, rather than how many there are.
  @inline(__always)
  var isMeasure: Bool {
    switch kind {
    case .dimension, .money, .age, .duration: true
    default: false
    }
  }

  @inline(__always)
  var isTemporal: Bool {
    switch amount {
    case .date, .dates, .window: true
    default: false
    }
  }

  /// A number of something, no time.
  @inline(__always)
  var holdsAmount: Bool {
    switch amount {
    case .number, .numbers: kind != .ordinal && !isInName
    default: false
    }
  }

  /// One amount or length, no range and no rank.
  @inline(__always)
  var holdsOneAmount: Bool {
    switch amount {
    case .number: kind != .ordinal && !isInName
    case .duration: true
    default: false
    }
  }

  @inline(__always)
  var isDate: Bool { isTemporal || kind == .time }

  var date: WrittenDate? { if case .date(let date) = amount { date } else { nil } }
  var number: ExactNumber? { if case .number(let number) = amount { number } else { nil } }
  var duration: CalendarDuration? { if case .duration(let length) = amount { length } else { nil } }
}
