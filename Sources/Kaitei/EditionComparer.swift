public import ChangeDetection
internal import ConsistencyChecking
internal import DocumentAlignment
public import PolicyModel

/// The second half of the line: two editions become a report of what changed.
public struct EditionComparer: Sendable {
  private let aligner: Aligner
  private let detector: ChangeDetector
  private let checker = ConsistencyChecker()

  public init(options: DetectionOptions = DetectionOptions()) {
    aligner = Aligner()
    detector = ChangeDetector(options: options)
  }

  /// What changed from `old` to `new`. Cannot fail; the same input gives the same report.
  ///
  /// - Complexity: near O(*n*) in the length of both texts.
  public func report(from old: AnnotatedEdition, to new: AnnotatedEdition) -> ChangeReport {
    comparison(from: old, to: new).report
  }

  /// The report together with the alignment that it was made along.
  func comparison(
    from old: AnnotatedEdition, to new: AnnotatedEdition
  ) -> (report: ChangeReport, alignment: Alignment) {
    let alignment = aligner.align(old.annotated, new.annotated)
    var report = detector.report(
      old: old, new: new, along: alignment,
      tool: ChangeReport.Tool(version: KaiteiVersion.current, rules: KaiteiVersion.rules))
    report.findings = checker.findings(
      in: new, against: Predecessor(edition: old, alignment: alignment))
    return (report, alignment)
  }

  /// Which of the old sentences answer to which of the new.
  ///
  /// Each string is one sentence of a running text, in order.
  public func align(old: [String], new: [String]) -> [Correspondence] {
    aligner.align(old: old, new: new)
  }
}
