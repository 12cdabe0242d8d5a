public import PolicyModel

/// Finds what an edition says against itself, its date and its predecessor.
public struct ConsistencyChecker: Sendable {
  private let checks: [any ConsistencyCheck]
  private let only: Set<String>?
  private let facts: KnownFacts
  private let spread: Spread?

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
    FiscalYearDaysCheck.self, GradeAgeCheck.self, RankCheck.self, StaleReferenceCheck.self,
  ]

  /// - Parameters:
  ///   - only: the numbers of the checks to make; nil for all.
  ///   - least: checks that find nothing as grave are not made.
  ///   - facts: numbers that shares are held against.
  ///   - spread: makes the two shares that the checks fall into at once; nil to make one after
  ///     the other.
  public init(
    only: Set<String>? = nil, upTo least: Finding.Severity = .info,
    facts: KnownFacts = KnownFacts(), spread: Spread? = nil
  ) {
    // C07 is told by the check of C01.
    checks = Self.all.filter { type in
      type.gravest <= least
        && only.map { $0.contains(type.id) || type.id == "C01" && $0.contains("C07") } ?? true
    }.map { $0.init() }
    self.only = only
    self.facts = facts
    self.spread = spread
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
    findings(in: edition, awaiting: { old }, known: known, beside: parallel)
  }

  /// The same where the edition before is still being aligned: it is asked for when all checks are
  /// made that do without it.
  public func findings(
    in edition: AnnotatedEdition, awaiting predecessor: @escaping @Sendable () -> Predecessor?,
    known: Set<String>? = nil, beside parallel: AnnotatedEdition? = nil
  ) -> [Finding] {
    var findings = made(
      checks,
      of: CheckedGround(edition, predecessor: predecessor, parallel: parallel, facts: facts))
    if let old = predecessor() {
      let before = known ?? identities(in: old.edition, of: Set(findings.map(\.check)))
      for index in findings.indices where before.contains(findings[index].id) {
        findings[index].isCarriedOver = true
      }
    }
    var seen: Set<String> = []
    findings.removeAll { finding in
      !seen.insert(finding.id).inserted || !(only?.contains(finding.check) ?? true)
    }
    return Self.listed(Self.inOrder(OneCause.merged(findings)))
  }

  /// The ids of all that the checks find in an edition by itself: what the next one carries over.
  ///
  /// - Parameter told: the checks whose findings are asked for; nil for all.
  public func identities(
    in edition: AnnotatedEdition, of told: Set<String>? = nil
  ) -> Set<String> {
    let asked = checks.filter { check in
      let id = type(of: check).id
      return told.map { $0.contains(id) || id == "C01" && $0.contains("C07") } ?? true
    }
    if asked.isEmpty { return [] }
    let ground = CheckedGround(edition, predecessor: { nil }, facts: facts)
    return Set(made(asked, of: ground).map(\.id))
  }

  /// What checks find, in their order: those that ask what figures measure are one share, all
  /// others, which take about as long, the other.
  private func made(_ checks: [any ConsistencyCheck], of ground: CheckedGround) -> [Finding] {
    let early = checks.indices.filter { !type(of: checks[$0]).asksPredecessor }
    let order = early + checks.indices.filter { type(of: checks[$0]).asksPredecessor }
    let make: @Sendable ([Int]) -> [[Finding]] = { share in
      if share.isEmpty { return [] }
      let edition = CheckedEdition(ground)
      return share.map { checks[$0].findings(in: edition) }
    }
    let shares =
      spread == nil
      ? [order]
      : [true, false].map { asksMeasures in
        order.filter { type(of: checks[$0]).asksMeasures == asksMeasures }
      }
    let found = shares.map(by: spread, make)
    var inOrder: [[Finding]] = Array(repeating: [], count: checks.count)
    for (share, answers) in zip(shares, found) {
      for (check, findings) in zip(share, answers) { inOrder[check] = findings }
    }
    return inOrder.flatMap { $0 }
  }

  /// Findings by severity and place. They are long: their numbers are sorted, not they.
  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    let starts = findings.map { $0.places.first?.span.start ?? 0 }
    return findings.indices.sorted { a, b in
      (findings[a].severity, starts[a], findings[a].check, a)
        < (findings[b].severity, starts[b], findings[b].check, b)
    }.map { findings[$0] }
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
