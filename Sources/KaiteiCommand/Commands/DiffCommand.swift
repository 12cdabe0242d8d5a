internal import ArgumentParser
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells what changed from one edition to another.",
    discussion: """
      Figures and demands first, then sections, then words, each with its place in both \
      editions. An operand is a file, - for standard input, SERIES@EDITION in a store, or \
      REV:PATH in the repository around.

        kaitei diff 2025.md 2026.md
        kaitei diff --format markdown --output report.md old.txt new.txt
        kaitei diff --only figures,demands manifesto@previous manifesto@latest
        kaitei diff HEAD~1:policy.md HEAD:policy.md
      """)

  @Argument(help: "The earlier edition.")
  var old: String

  @Argument(help: "The later edition.")
  var new: String

  @Option(help: "The form of the report.")
  var format: ReportFormat?

  @Option(
    help: ArgumentHelp(
      "How --format table and docx draw old and new: \(TableProfile.list).", valueName: "name"))
  var profile: TableProfile?

  @Flag(help: "In such a table: （同左） instead of （略） on the right side of what stayed.")
  var sameAsLeft = false

  @Flag(help: "With --format docx: the old text with tracked changes.")
  var tracked = false

  @Option(help: ArgumentHelp("When the earlier edition was published.", valueName: "date"))
  var oldDate: String?

  @Option(help: ArgumentHelp("When the later edition was published.", valueName: "date"))
  var newDate: String?

  @Option(
    help: ArgumentHelp(
      "Tell these alone: figures, demands, structure, wording, notation.", valueName: "types"))
  var only: ChangeTypes?

  @Flag(help: "One line: how many changes of each type.")
  var stat = false

  @Flag(help: "End with status 1 if anything changed.")
  var exitCode = false

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  /// Reads both editions, each on a thread of its own.
  private func editions() throws(Failure) -> (old: AnnotatedEdition, new: AnnotatedEdition) {
    let dates = [
      try publicationDate(oldDate, option: "--old-date"),
      try publicationDate(newDate, option: "--new-date"),
    ]
    TablePreparation.beginComparing()
    let (operands, input, readings) = ([old, new], input, SentenceReadings(expectsSeveral: true))
    keepUntilExit(readings)
    let read = concurrently([0, 1]) { side in
      Result { () throws(Failure) in
        try input.edition(operands[side], date: dates[side], readings: readings)
      }
    }
    return (try read[0].get(), try read[1].get())
  }

  func run() throws {
    if old == "-" && new == "-" { throw Failure.usage(.bothFromStandardInput) }
    let (oldEdition, newEdition) = try editions()
    keepUntilExit([oldEdition, newEdition])
    var profile = profile?.profile ?? .ministry
    if sameAsLeft { profile.saysSameAsLeft = true }
    let presentation = ReportPresentation(
      format: format, options: report, profile: profile, isTracked: tracked)
    var told = EditionComparer(options: presentation.detection).report(
      from: oldEdition, to: newEdition)
    if let only { told.keep(only: only) }
    keepUntilExit(told)
    if stat {
      try report.showCounts(of: [.init(name: new, report: told)])
    } else {
      try presentation.show(told, at: DocumentSource.path(ofOperand: new))
    }
    if exitCode && !told.changes.isEmpty { throw ExitCode(ExitStatus.differences.rawValue) }
  }
}

/// Types of changes, as a list behind `--only`.
struct ChangeTypes: ExpressibleByArgument {
  static let known = ["figures", "demands", "structure", "wording", "notation"]
  let names: Set<String>

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    guard !names.isEmpty, names.allSatisfy(Self.known.contains) else { return nil }
    self.names = Set(names)
  }

  func contains(_ change: Change) -> Bool {
    switch change.matter {
    case .figure: names.contains("figures")
    case .demand: names.contains("demands")
    case .structure: names.contains("structure")
    case .wording: names.contains("wording")
    case .notation: names.contains("notation")
    }
  }
}

extension ChangeReport {
  /// Leaves out the changes of other types.
  mutating func keep(only types: ChangeTypes) {
    changes.removeAll { !types.contains($0) }
  }
}
