/// The words of a figure, which lie apart from it: figures are handed on by the million, and a copy
/// counts one reference instead of one for each word.
@usableFromInline final class FigureWords: Hashable, Sendable {
  @usableFromInline let written: String
  @usableFromInline let unit: String
  @usableFromInline let subject: String
  @usableFromInline let rule: String
  let reference: FigureReference

  init(
    written: String, unit: String, subject: String, rule: String, reference: FigureReference
  ) {
    self.written = written
    self.unit = unit
    self.subject = subject
    self.rule = rule
    self.reference = reference
  }

  /// The same words but for some.
  func with(
    written: String? = nil, unit: String? = nil, subject: String? = nil, rule: String? = nil,
    reference: FigureReference? = nil
  ) -> FigureWords {
    FigureWords(
      written: written ?? self.written, unit: unit ?? self.unit, subject: subject ?? self.subject,
      rule: rule ?? self.rule, reference: reference ?? self.reference)
  }

  @usableFromInline static func == (a: FigureWords, b: FigureWords) -> Bool {
    a === b
      || a.written == b.written && a.unit == b.unit && a.subject == b.subject && a.rule == b.rule
        && a.reference == b.reference
  }

  @usableFromInline func hash(into hasher: inout Hasher) {
    hasher.combine(written)
    hasher.combine(unit)
    hasher.combine(subject)
    hasher.combine(rule)
    hasher.combine(reference)
  }
}

/// What a figure holds against; most have nothing or a plain date.
enum FigureReference: Hashable, Sendable {
  case none
  case date(CompactDate)
  indirect case all(asOf: CalendarDate?, base: String?)

  init(asOf: CalendarDate?, base: String?) {
    if asOf == nil && base == nil {
      self = .none
    } else if base == nil, let date = asOf.flatMap({ CompactDate($0) }) {
      self = .date(date)
    } else {
      self = .all(asOf: asOf, base: base)
    }
  }

  var asOf: CalendarDate? {
    switch self {
    case .none: nil
    case .date(let date): date.date
    case .all(let asOf, _): asOf
    }
  }

  var base: String? {
    if case .all(_, let base) = self { base } else { nil }
  }
}
