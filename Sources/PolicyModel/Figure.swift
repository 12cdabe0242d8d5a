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

  /// Which of the cases a value is.
  public enum Form: UInt8, Hashable, Sendable {
    case number, numbers, date, dates, duration, durations, time, times, recurrence, impossible
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

  // In this order the stored properties leave no gaps.
  private var kept: KeptValue
  public var kind: Kind
  /// The form of `value`, asked for without making one: figures are gone through by the hundred
  /// thousand.
  public private(set) var form: Form
  public var resolvedBy: Resolution
  public var bound: Bound
  public var role: Role?
  /// The number belongs to a name (骨太の方針2022) or a list or clause number.
  public var isInName: Bool
  @usableFromInline var sentenceIndex: Int32
  /// The words in the source.
  public var span: SourceSpan
  @usableFromInline var foldedSpan: SourceSpan
  @usableFromInline var words: FigureWords

  /// The rule of numbers that only count a table's rows.
  public static let serialNumber = "serialNumber"

  public init(
    kind: Kind, value: Value, written: String, resolvedBy: Resolution = .text,
    unit: String = "", bound: Bound = .exactly, role: Role? = nil, subject: String = "",
    asOf: CalendarDate? = nil, base: String? = nil, isInName: Bool = false, rule: String,
    sentence: Int, span: SourceSpan, folded: Range<Int>
  ) {
    self.kind = kind
    kept = KeptValue(value)
    form = value.form
    self.resolvedBy = resolvedBy
    self.bound = bound
    self.role = role
    self.isInName = isInName
    words = FigureWords(
      written: written, unit: unit, subject: subject, rule: rule,
      reference: FigureReference(asOf: asOf, base: base))
    sentenceIndex = Int32(sentence)
    self.span = span
    foldedSpan = SourceSpan(folded)
  }

  public var value: Value {
    get { kept.value }
    set {
      kept = KeptValue(newValue)
      form = newValue.form
    }
  }

  /// The value before resolution against any date: `XXXX-07-END`, `LAST-YEAR-12`; for
  /// everything that is no relative or partial date, what `value` prints.
  public var written: String {
    @inlinable get { words.written }
    set { words = words.with(written: newValue) }
  }

  /// `percent`, `percent-point`, an ISO 4217 code, or the counter as written in folded form
  /// (`人`, `自治体`); empty for a bare number.
  public var unit: String {
    @inlinable get { words.unit }
    set { words = words.with(unit: newValue) }
  }

  /// The shortest phrase that tells a reader what is measured; empty where none was found.
  public var subject: String {
    @inlinable get { words.subject }
    set { words = words.with(subject: newValue) }
  }

  /// The name of the rule that read it: `percentage`, `fromTo`.
  public var rule: String {
    @inlinable get { words.rule }
    set { words = words.with(rule: newValue) }
  }

  /// Index of the sentence in its document.
  @inlinable public var sentence: Int {
    get { Int(sentenceIndex) }
    set { sentenceIndex = Int32(newValue) }
  }

  /// The words in the folded text.
  @inlinable public var folded: Range<Int> {
    get { foldedSpan.range }
    set { foldedSpan = SourceSpan(newValue) }
  }

  /// The date at which the figure held, where the sentence tells one.
  public var asOf: CalendarDate? {
    get { words.reference.asOf }
    set { words = words.with(reference: FigureReference(asOf: newValue, base: base)) }
  }

  /// What a share or a change is measured against: 2018年度比 → `2018年度`.
  public var base: String? {
    get { words.reference.base }
    set { words = words.with(reference: FigureReference(asOf: asOf, base: newValue)) }
  }
}

extension Figure {
  /// A value as a figure keeps it: a short number or a date lies in place, all else apart.
  ///
  /// Each value has one form, so that equal values are kept equal.
  private enum KeptValue: Hashable, Sendable {
    case decimal(Int, scale: UInt8)
    case date(CompactDate)
    indirect case other(Value)

    init(_ value: Value) {
      switch value {
      case .number(let number):
        if let (significand, scale) = number.decimal?.short {
          self = .decimal(significand, scale: scale)
        } else {
          self = .other(value)
        }
      case .date(let date): self = CompactDate(date).map { .date($0) } ?? .other(value)
      default: self = .other(value)
      }
    }

    var value: Value {
      switch self {
      case .decimal(let significand, let scale):
        .number(ExactNumber(ExactDecimal(short: significand, scale: scale)))
      case .date(let date): .date(date.date)
      case .other(let value): value
      }
    }
  }
}

extension Figure.Value {
  fileprivate var form: Figure.Form {
    switch self {
    case .number: .number
    case .numbers: .numbers
    case .date: .date
    case .dates: .dates
    case .duration: .duration
    case .durations: .durations
    case .time: .time
    case .times: .times
    case .recurrence: .recurrence
    case .impossible: .impossible
    }
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
