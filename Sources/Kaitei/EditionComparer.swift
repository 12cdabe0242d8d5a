public import ChangeDetection
internal import ConsistencyChecking
internal import Dispatch
internal import DocumentAlignment
public import PolicyModel
internal import Synchronization

/// The second half of the line: two editions become a report of what changed.
public struct EditionComparer: Sendable {
  private let aligner: Aligner
  private let detector: ChangeDetector
  /// A report is about changes: points of style and information are left to a check.
  private let checker = ConsistencyChecker(upTo: .medium)

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
    let (alignment, known) = Self.atOnce {
      aligner.align(old.annotated, new.annotated)
    } and: {
      checker.identities(in: old)
    }
    var (report, findings) = Self.atOnce {
      detector.report(
        old: old, new: new, along: alignment,
        tool: ChangeReport.Tool(version: KaiteiVersion.current, rules: KaiteiVersion.rules))
    } and: {
      checker.findings(
        in: new, against: Predecessor(edition: old, alignment: alignment), known: known)
    }
    report.findings = findings.filter { $0.severity <= .medium }
    return (report, alignment)
  }

  /// Does two things that need nothing of each other, on two threads where there are two.
  private static func atOnce<A: Sendable, B: Sendable>(
    _ first: @Sendable () -> A, and second: @Sendable () -> B
  ) -> (A, B) {
    let results = Mutex<(A?, B?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      if number == 0 {
        let result = first()
        results.withLock { $0.0 = result }
      } else {
        let result = second()
        results.withLock { $0.1 = result }
      }
    }
    let (a, b) = results.withLock { $0 }
    return (a ?? first(), b ?? second())
  }

  /// Which of the old sentences answer to which of the new.
  ///
  /// Each string is one sentence of a running text, in order.
  public func align(old: [String], new: [String]) -> [Correspondence] {
    aligner.align(old: old, new: new)
  }
}
