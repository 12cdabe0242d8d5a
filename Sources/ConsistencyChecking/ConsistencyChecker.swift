public import PolicyModel

/// Finds what an edition says against itself, its date and its predecessor.
public struct ConsistencyChecker: Sendable {
  private let checks: [any ConsistencyCheck]
  private let only: Set<String>?
  private let facts: KnownFacts

  /// The numbers of all checks there are, in order.
  public static let known: [String] = (all.map { $0.id } + ["C07"]).sorted()

  private static let all: [any ConsistencyCheck.Type] = [
    ConflictingValueCheck.self, ImpossibleOrderCheck.self, RelativeYearCheck.self,
    BareRelativeWordCheck.self, PassedDeadlineCheck.self, ElapsedPeriodCheck.self,
    PercentAndCountsCheck.self, ImpliedBaseCheck.self, SumCheck.self, ShareWithoutBaseCheck.self,
    ComparisonWordCheck.self, EnumeratedCountCheck.self, WeekdayCheck.self, EraCheck.self,
    CalendarCheck.self, RenewalYearCheck.self, CrossReferenceCheck.self, NumberingCheck.self,
    NameVariantCheck.self, ShortFormCheck.self, BracketCheck.self, BrokenLineCheck.self,
    StrengthConflictCheck.self, PolarityConflictCheck.self, AnachronismCheck.self,
    CarryOverCheck.self, HalfUpdateCheck.self, MixedUnitCheck.self, ParallelTextCheck.self,
    TitleDateCheck.self, PeriodLengthCheck.self, GrowthRateCheck.self, RestatedValueCheck.self,
    TableValueCheck.self, ReckoningCheck.self, StageOrderCheck.self, BoundOrderCheck.self,
    FiscalYearDaysCheck.self, GradeAgeCheck.self, RankCheck.self,
  ]

  /// - Parameters:
  ///   - only: the numbers of the checks to make; nil for all.
  ///   - least: checks that find nothing as grave are not made.
  ///   - facts: numbers that shares are held against.
  public init(
    only: Set<String>? = nil, upTo least: Finding.Severity = .info,
    facts: KnownFacts = KnownFacts()
  ) {
    // C07 is told by the check of C01.
    checks = Self.all.filter { type in
      type.gravest <= least
        && only.map { $0.contains(type.id) || type.id == "C01" && $0.contains("C07") } ?? true
    }.map { $0.init() }
    self.only = only
    self.facts = facts
  }

  /// What the checks find, gravest first, then in reading order; of one place and cause one
  /// finding, with the others in it (`Finding.also`).
  ///
  /// - Parameters:
  ///   - edition: the edition to check.
  ///   - old: the edition before it, with the alignment of both, where there is one.
  ///   - parallel: the same text in another language, where there is one.
  ///   - known: the `identities` of that edition, where they were asked for before.
  /// - Complexity: near O(*n*) in the length of the text.
  public func findings(
    in edition: AnnotatedEdition, against old: Predecessor? = nil, known: Set<String>? = nil,
    beside parallel: AnnotatedEdition? = nil
  ) -> [Finding] {
    let checked = CheckedEdition(edition, predecessor: old, parallel: parallel, facts: facts)
    var findings = checks.flatMap { $0.findings(in: checked) }
    if let old {
      let before = known ?? identities(in: old.edition, of: Set(findings.map(\.check)))
      for index in findings.indices where before.contains(findings[index].id) {
        findings[index].isCarriedOver = true
      }
    }
    var seen: Set<String> = []
    findings.removeAll { finding in
      !seen.insert(finding.id).inserted || !(only?.contains(finding.check) ?? true)
    }
    findings = OneCause.merged(findings)
    findings.sort { a, b in
      let x = a.places.first?.span.start ?? 0
      let y = b.places.first?.span.start ?? 0
      return (a.severity, x, a.check) < (b.severity, y, b.check)
    }
    return Self.listed(findings)
  }

  /// The ids of all that the checks find in an edition by itself: what the next one carries over.
  ///
  /// - Parameter told: the checks whose findings are asked for; nil for all.
  public func identities(
    in edition: AnnotatedEdition, of told: Set<String>? = nil
  ) -> Set<String> {
    let checked = CheckedEdition(edition, predecessor: nil, facts: facts)
    var identities: Set<String> = []
    for check in checks {
      let id = type(of: check).id
      guard told.map({ $0.contains(id) || id == "C01" && $0.contains("C07") }) ?? true else {
        continue
      }
      for finding in check.findings(in: checked) { identities.insert(finding.id) }
    }
    return identities
  }

  /// So many findings of one check are listed; nobody reads more, and the rest is counted.
  public static let listedPerCheck = 500

  /// The first findings of each check; its last one tells how many more there are.
  private static func listed(_ findings: [Finding]) -> [Finding] {
    var listed: [Finding] = []
    var counts: [String: (listed: Int, last: Int)] = [:]
    for finding in findings {
      let own = counts[finding.check, default: (0, 0)]
      if own.listed < listedPerCheck {
        counts[finding.check] = (own.listed + 1, listed.count)
        listed.append(finding)
      } else {
        listed[own.last].further += 1
      }
    }
    return listed
  }
}

/// The edition before the one that is checked.
public struct Predecessor: Sendable {
  public let edition: AnnotatedEdition
  public let alignment: Alignment

  public init(edition: AnnotatedEdition, alignment: Alignment) {
    self.edition = edition
    self.alignment = alignment
  }
}
