/// Something an edition says against itself, its date or its predecessor.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    case high, medium, low, info
    /// Graver severities come first.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .high: 0
      case .medium: 1
      case .low: 2
      case .info: 3
      }
    }
  }

  /// What the check compared, for a sentence in the reader's language.
  public struct Fact: Hashable, Sendable {
    /// What the value is: `deadline`, `stated`, `computed`, `listed`.
    public var name: String
    public var value: String
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The check's number: `C01`.
  public var check: String
  public var severity: Severity
  /// Where to look, in reading order.
  public var places: [Excerpt]
  public var facts: [Fact]
  /// The sum in symbols: `528 ÷ 1105 = 47.8 %`; empty where there is none.
  public var arithmetic: String
  /// The same finding stood in the old edition, so the value may have been carried over.
  public var isCarriedOver: Bool
  /// Stable over runs: the check and a hash of the words it rests on.
  public var id: String
  /// How many more findings of the same check there are that are counted and not listed: on the
  /// last one of a check that fires too often to be read.
  public var further: Int
  /// What other checks found of the same cause in the same place: told within this finding, the
  /// gravest of them.
  public var also: [Finding]

  public init(
    check: String, severity: Severity, places: [Excerpt], facts: [Fact] = [],
    arithmetic: String = "", isCarriedOver: Bool = false, id: String, further: Int = 0,
    also: [Finding] = []
  ) {
    self.check = check
    self.severity = severity
    self.places = places
    self.facts = facts
    self.arithmetic = arithmetic
    self.isCarriedOver = isCarriedOver
    self.id = id
    self.further = further
    self.also = also
  }
}

extension Sequence<Finding> {
  /// How many findings there are, those included that are only counted.
  public var totalCount: Int { reduce(0) { $0 + 1 + $1.further } }
}
