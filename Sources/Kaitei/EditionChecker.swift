internal import ConsistencyChecking
internal import DocumentAlignment
public import PolicyModel

/// What one edition says against itself, its date and its predecessor.
public struct EditionChecker: Sendable {
  private let checker: ConsistencyChecker
  private let aligner = Aligner()

  /// The numbers of all checks there are: `C01`, `C02` ….
  public static let knownChecks = ConsistencyChecker.known

  /// - Parameter only: the numbers of the checks to make; nil for all.
  public init(only: Set<String>? = nil) {
    checker = ConsistencyChecker(only: only)
  }

  /// The findings, gravest first.
  ///
  /// - Parameters:
  ///   - edition: the edition to check.
  ///   - old: the one before it, for what was carried over.
  public func findings(
    in edition: AnnotatedEdition, against old: AnnotatedEdition? = nil
  ) -> [Finding] {
    guard let old else { return checker.findings(in: edition) }
    let alignment = aligner.align(old.annotated, edition.annotated)
    return checker.findings(
      in: edition, against: Predecessor(edition: old, alignment: alignment))
  }
}
