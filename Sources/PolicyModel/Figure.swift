/// A number, date, share, sum or length that a sentence states.
public struct Figure: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case number, ordinal, percent, money, age, count, dimension, temperature, multiple
    case date, dateRange = "daterange", duration, time, recurrence = "set"
  }

  /// The value a figure stands for, in the base unit of its kind.
  ///
  /// Values with two ends are rare and lie apart, so that a figure stays small.
  public enum Value: Hashable, Sendable {
    case number(ExactNumber)
    /// Two ends: a range (12.8–13.0) or a change told inside the sentence (38％から47％に).
    indirect case numbers(ExactNumber, ExactNumber, isTransition: Bool)
    case date(CalendarDate)
    indirect case dates(DateRange)
    case duration(CalendarDuration)
    indirect case durations(CalendarDuration, CalendarDuration)
    case time(ClockTime)
    indirect case times(ClockTime, ClockTime)
    indirect case recurrence(Recurrence)
    /// Words that name no value: 2月30日, 昭和66年.
    case impossible
  }

  /// What the words around say about the amount. A closed set; never an invented interval.
  public enum Bound: String, Hashable, Sendable {
    case exactly, about, atLeast = "at-least", moreThan = "more-than", atMost = "at-most"
    case lessThan = "less-than", upTo = "up-to", around
  }

  /// What the figure does in its sentence.
  public enum Role: String, Hashable, Sendable {
    case deadline, start, asOf = "as-of", baseline, target, share, rate
  }

  /// What made a resolved value of the written one.
  public enum Resolution: String, Hashable, Sendable {
    case text, sentence, section, edition, none
  }

  public var kind: Kind
  public var value: Value
  /// The value before resolution against any date: `XXXX-07-END`, `LAST-YEAR-12`; for
  /// everything that is no relative or partial date, what `value` prints.
  public var written: String
  public var resolvedBy: Resolution
  /// `percent`, `percent-point`, an ISO 4217 code, or the counter as written in folded form
  /// (`人`, `自治体`); empty for a bare number.
  public var unit: String
  public var bound: Bound
  public var role: Role?
  /// The shortest phrase that tells a reader what is measured; empty where none was found.
  public var subject: String
  /// The date at which the figure held, where the sentence tells one.
  public var asOf: CalendarDate?
  /// What a share or a change is measured against: 2018年度比 → `2018年度`.
  public var base: String?
  /// The number belongs to a name (骨太の方針2022) or a list or clause number.
  public var isInName: Bool
  /// The name of the rule that read it: `percentage`, `fromTo`.
  public var rule: String
  /// Index of the sentence in its document.
  public var sentence: Int
  /// The words in the source.
  public var span: SourceSpan
  /// The words in the folded text.
  public var folded: Range<Int>

  public init(
    kind: Kind, value: Value, written: String, resolvedBy: Resolution = .text,
    unit: String = "", bound: Bound = .exactly, role: Role? = nil, subject: String = "",
    asOf: CalendarDate? = nil, base: String? = nil, isInName: Bool = false, rule: String,
    sentence: Int, span: SourceSpan, folded: Range<Int>
  ) {
    self.kind = kind
    self.value = value
    self.written = written
    self.resolvedBy = resolvedBy
    self.unit = unit
    self.bound = bound
    self.role = role
    self.subject = subject
    self.asOf = asOf
    self.base = base
    self.isInName = isInName
    self.rule = rule
    self.sentence = sentence
    self.span = span
    self.folded = folded
  }
}

extension Figure.Value: CustomStringConvertible {
  /// The value as JSON and people's tables give it; empty where there is none.
  public var description: String {
    switch self {
    case .number(let number): number.description
    case .numbers(let low, let high, _): "\(low)/\(high)"
    case .date(let date): date.description
    case .dates(let range): range.description
    case .duration(let duration): duration.description
    case .durations(let low, let high): "\(low)/\(high)"
    case .time(let time): time.description
    case .times(let start, let end): "\(start)/\(end)"
    case .recurrence(let recurrence): recurrence.description
    case .impossible: ""
    }
  }
}
