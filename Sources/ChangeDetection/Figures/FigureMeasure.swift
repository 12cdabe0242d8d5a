internal import Lexicon
internal import PolicyModel

/// What a figure measures: only figures of one measure are of the same slot without doubt.
enum FigureMeasure: Hashable {
  /// Shares and factors: percent, 割, 分の, 倍.
  case ratio
  case percentPoint
  case money(String)
  case count(String)
  case ordinal(String)
  case number
  case age
  case dimension(String)
  case temperature
  case date
  case duration
  case recurrence
  case time

  init(_ figure: Figure) {
    switch figure.kind {
    case .percent: self = figure.unit == "percent-point" ? .percentPoint : .ratio
    // Two months' rent is no twice.
    case .multiple: self = figure.unit == "times" ? .ratio : .count(figure.unit)
    case .money: self = .money(figure.unit)
    case .count: self = .count(Self.unit(figure.unit))
    case .ordinal: self = .ordinal(Self.unit(figure.unit))
    case .number:
      if figure.unit == "fraction" {
        self = .ratio
      } else {
        self = figure.unit.isEmpty ? .number : .count(Self.unit(figure.unit))
      }
    case .age: self = .age
    case .dimension: self = .dimension(Self.unit(figure.unit))
    case .temperature: self = .temperature
    case .date, .dateRange: self = .date
    case .duration: self = .duration
    case .recurrence: self = .recurrence
    case .time: self = .time
    }
  }

  /// The unit as it is compared: one spelling of several, plurals as singulars, and German nouns
  /// without the ending of the dative (500 Plätze, mit 500 Plätzen).
  private static func unit(_ unit: String) -> String {
    let known = UnitEquivalents.canonical(unit)
    guard known == unit, unit.utf8.count > 3 else { return known }
    let isPlural = unit.utf8.last == 0x73 && unit.utf8.allSatisfy { $0 < 0x80 }
    let isDative = unit.utf8.count > 4 && ["en", "ern", "eln"].contains { unit.hasSuffix($0) }
    return isPlural || isDative ? String(unit.dropLast()) : unit
  }

  /// How much it tells that two sentences have one figure each of this measure.
  var peculiarity: Double {
    switch self {
    case .money, .age, .dimension, .temperature: 0.8
    case .count(let unit): unit.isEmpty ? 0.4 : 0.8
    case .ratio, .percentPoint, .duration, .recurrence, .time: 0.6
    case .ordinal, .number, .date: 0.45
    }
  }

  /// How well two measures can be one slot; nil for what nobody would compare.
  func kinship(with other: FigureMeasure) -> Double? {
    if self == other { return 2 }
    switch (self, other) {
    case (.ratio, .percentPoint), (.percentPoint, .ratio): return 0.5
    case (.money, .money), (.dimension, .dimension): return 1
    case (.count, .count), (.ordinal, .ordinal): return 0.4
    case (.number, .count), (.count, .number), (.number, .ordinal), (.ordinal, .number),
      (.number, .age), (.age, .number), (.number, .ratio), (.ratio, .number),
      (.number, .money), (.money, .number), (.number, .dimension), (.dimension, .number):
      return 0.5
    case (.duration, .recurrence), (.recurrence, .duration): return 0.3
    case (.count, .dimension), (.dimension, .count), (.count, .ratio), (.ratio, .count),
      (.duration, .date), (.date, .duration):
      return 0.3
    default: return nil
    }
  }
}
