public import ConsistencyChecking
internal import DocumentAlignment
public import PolicyModel

/// What one edition says against itself, its date and its predecessor.
public struct EditionChecker: Sendable {
  private let checker: ConsistencyChecker
  private let aligner = Aligner()

  /// The numbers of all checks there are: `C01`, `C02` ….
  public static let knownChecks = ConsistencyChecker.known

  /// - Parameters:
  ///   - only: the numbers of the checks to make; nil for all.
  ///   - facts: numbers that shares are held against.
  public init(only: Set<String>? = nil, facts: KnownFacts = KnownFacts()) {
    checker = ConsistencyChecker(only: only, facts: facts, spread: overCores)
  }

  /// The findings, gravest first.
  ///
  /// - Parameters:
  ///   - edition: the edition to check.
  ///   - old: the one before it, for what was carried over.
  ///   - parallel: the same text in another language.
  public func findings(
    in edition: AnnotatedEdition, against old: AnnotatedEdition? = nil,
    beside parallel: AnnotatedEdition? = nil
  ) -> [Finding] {
    let predecessor = old.map { old in
      Predecessor(edition: old, alignment: aligner.align(old.annotated, edition.annotated))
    }
    return checker.findings(in: edition, against: predecessor, beside: parallel)
  }
}
