public import ChangeDetection
internal import ConsistencyChecking
internal import Digest
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
  private let hashesTexts: Bool
  private let findsContradictions: Bool

  /// - Parameter findsContradictions: false where only the changes are asked for; reports are then
  ///   without findings, and made in half the time.
  public init(
    options: DetectionOptions = DetectionOptions(), findsContradictions: Bool = true
  ) {
    self.findsContradictions = findsContradictions
    aligner = Aligner()
    detector = ChangeDetector(options: options, spread: overCores)
    // Whole texts are shown, so their readers may want to know them again.
    hashesTexts = options.includesUnchanged
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
    let kindred = KindredReading(old, new)
    let (old, new) = (kindred.old, kindred.new)
    guard findsContradictions else {
      let alignment = aligner.align(old.annotated, new.annotated)
      return (changes(in: kindred, along: alignment), alignment)
    }
    let aligned = Handoff<Alignment>()
    let ((alignment, drawn), (findings, known)) = Self.atOnce {
      let alignment = aligner.align(old.annotated, new.annotated)
      aligned.give(alignment)
      return (alignment, changes(in: kindred, along: alignment))
    } and: {
      let findings = checker.findings(
        in: new, awaiting: { Predecessor(edition: old, alignment: aligned.take()) }, known: [])
      // Of the old edition only what the new one says as well is asked: most say nothing.
      let asked = findings.reduce(into: Set<String>()) { $0.formUnion($1.checks) }
      return (findings, checker.identities(in: old, of: asked))
    }
    var report = drawn
    report.findings = findings.filter { $0.severity <= .medium }
    for index in report.findings.indices { report.findings[index].markCarriedOver(from: known) }
    return (report, alignment)
  }

  private func changes(
    in editions: KindredReading, along alignment: Alignment
  ) -> ChangeReport {
    var editions = editions
    editions.readSentences(along: alignment)
    let (old, new) = (editions.old, editions.new)
    var report = detector.report(
      old: old, new: new, along: alignment,
      tool: ChangeReport.Tool(version: KaiteiVersion.current, rules: KaiteiVersion.rules))
    if hashesTexts {
      report.old.provenance.textSHA256 = SHA256.hex(old.document.matchedBytes)
      report.new.provenance.textSHA256 = SHA256.hex(new.document.matchedBytes)
    }
    return report
  }

  /// Does two things on two threads where there are two, else the first one first.
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

extension Finding {
  /// The checks that found it and what it tells of besides.
  fileprivate var checks: Set<String> {
    also.reduce(into: [check]) { $0.formUnion($1.checks) }
  }

  /// Marks it, and what it tells of besides, as found in the old edition too.
  fileprivate mutating func markCarriedOver(from known: Set<String>) {
    if known.contains(id) { isCarriedOver = true }
    for index in also.indices { also[index].markCarriedOver(from: known) }
  }
}

/// A value that one thread waits for and another makes.
private final class Handoff<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isThere = DispatchSemaphore(value: 0)

  func give(_ made: Value) {
    value.withLock { $0 = made }
    isThere.signal()
  }

  /// Waits for the value; whoever gives it must have begun before.
  func take() -> Value {
    while true {
      isThere.wait()
      if let made = value.withLock({ $0 }) {
        isThere.signal()
        return made
      }
    }
  }
}
