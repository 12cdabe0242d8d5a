internal import ArgumentParser
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells what an edition says against itself, its date and its predecessor.",
    discussion: """
      Findings ask to be confirmed; a careful reader decides. Those that were looked at and may \
      stand are listed in .kaitei/allow, one a line: the finding's id and the reason.

      A file of facts holds numbers that shares are held against, one a line: the names of the \
      whole, an equals sign and its number: 全自治体, すべての自治体 = 1788

        kaitei check policy-2026.md
        kaitei check --against policy-2025.md policy-2026.md
        kaitei check --parallel policy-2026.en.md policy-2026.ja.md
        kaitei check --facts facts.txt policy-2026.md
        kaitei check --format sarif --output findings.sarif policy-2026.md
      """)

  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case high, medium, low, info, never
  }

  @Argument(help: "The edition to check.")
  var document: String

  @Option(help: ArgumentHelp("The edition before it, for what was carried over.", valueName: "old"))
  var against: String?

  @Option(
    help: ArgumentHelp("The same text in another language: figures must agree.", valueName: "other")
  )
  var parallel: String?

  @Option(help: ArgumentHelp("Known numbers that shares are held against.", valueName: "file"))
  var facts: String?

  @Option(help: "The form of the answer.")
  var format: FindingsFormat?

  @Option(
    help: ArgumentHelp(
      "Tell findings from this severity on (default: medium; everything in json and sarif).",
      valueName: "severity"))
  var from: Threshold?

  @Option(help: ArgumentHelp("When the edition was published.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("When the edition before was published.", valueName: "date"))
  var againstDate: String?

  @Option(help: ArgumentHelp("Make these checks alone.", valueName: "C01,C05,…"))
  var only: String?

  @Option(help: "End with status 1 from this severity on.")
  var failOn: Threshold = .high

  @Option(help: ArgumentHelp("Findings that may stand.", valueName: "file"))
  var allow: String = ".kaitei/allow"

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let readings = SentenceReadings(expectsSeveral: against != nil)
    let edition = try input.edition(
      document, date: try publicationDate(date, option: "--date"), readings: readings)
    let old = try against.map { operand in
      try input.edition(
        operand, date: try publicationDate(againstDate, option: "--against-date"),
        readings: readings)
    }
    let other = try parallel.map { try input.edition($0, date: nil) }
    let checker = EditionChecker(only: try checks(), facts: try knownFacts())
    let found = checker.findings(in: edition, against: old, beside: other)
    let (kept, unused) = try suppressions().apply(to: found)
    let findings = kept.filter { isTold($0.severity) }
    try FindingsPresentation(format: format, options: report)
      .show(findings, of: edition.edition, at: DocumentSource.path(ofOperand: document))
    if !report.quiet {
      for entry in unused where only == nil {
        Output.complain(
          Words.ofUser.unusedSuppression(file: allow, line: entry.line, id: entry.id))
      }
    }
    if findings.contains(where: { isFailing($0.severity) }) {
      throw ExitCode(ExitStatus.differences.rawValue)
    }
  }

  /// People are shown what matters, programs everything; whoever names a check wants it told.
  private func isTold(_ severity: Finding.Severity) -> Bool {
    let isForPrograms = format == .json || format == .sarif
    let least = from ?? (isForPrograms || only != nil ? .info : .medium)
    guard let threshold = Finding.Severity(rawValue: least.rawValue) else { return false }
    return severity <= threshold
  }

  private func knownFacts() throws(Failure) -> KnownFacts {
    guard let facts else { return KnownFacts() }
    let bytes = try InputFile(name: facts, limit: 1 << 20).bytes()
    let known = KnownFacts(String(decoding: bytes, as: UTF8.self))
    for line in known.unreadable {
      Output.complain(Words.ofUser.unreadableFact(file: facts, line: line))
    }
    return known
  }

  private func isFailing(_ severity: Finding.Severity) -> Bool {
    guard let threshold = Finding.Severity(rawValue: failOn.rawValue) else { return false }
    return severity <= threshold
  }

  private func checks() throws(Failure) -> Set<String>? {
    guard let only else { return nil }
    let names = only.split(separator: ",").map { $0.uppercased() }
    for name in names where !EditionChecker.knownChecks.contains(name) {
      throw .usage(.unknownCheck(name))
    }
    return Set(names)
  }

  private func suppressions() throws(Failure) -> Suppressions {
    guard unsafe access(allow, F_OK) == 0 else { return Suppressions("") }
    let bytes = try InputFile(name: allow, limit: 1 << 20).bytes()
    let suppressions = Suppressions(String(decoding: bytes, as: UTF8.self))
    for line in suppressions.unreadable {
      Output.complain(Words.ofUser.unreadableSuppression(file: allow, line: line))
    }
    return suppressions
  }
}
