internal import ArgumentParser
internal import EditionStore
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Tells what changed in every document between two commits.",
    discussion: """
      One report for all documents, renames followed: for pull requests and releases.

        kaitei changes main..HEAD
        kaitei changes v1.0..v2.0 -- policies/
        kaitei changes origin/main...HEAD --format markdown --max-length 60000
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case terminal, markdown, json, github
  }

  @Argument(help: ArgumentHelp("Two commits, or one and the one before it.", valueName: "A..B"))
  var range: String

  @Argument(help: "Files and folders; default: all documents.")
  var paths: [String] = []

  @Option(help: "The form of the report.")
  var format: Format = .terminal

  @Option(help: ArgumentHelp("Keep Markdown below this.", valueName: "characters"))
  var maxLength: Int?

  @Flag(help: "End with status 1 if anything changed.")
  var exitCode = false

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let access = try StoreAccess(input.store)
    let documents = try changedDocuments(access)
    let comparisons = documents.compactMap { document -> (DocumentChange, ChangeReport)? in
      do throws(Failure) {
        return (document, try comparison(of: document))
      } catch {
        Output.complain(Words.ofUser.unread(document.path, Words.ofUser.message(error)))
        return nil
      }
    }
    try show(comparisons)
    if exitCode, comparisons.contains(where: { !$0.1.changes.isEmpty }) {
      throw ExitCode(ExitStatus.differences.rawValue)
    }
  }

  private func changedDocuments(_ access: StoreAccess) throws(Failure) -> [DocumentChange] {
    do {
      return try access.store.changes(
        in: range, DocumentFilter(endings: ChangedDocument.endings, paths: paths))
    } catch {
      throw .comparison(error)
    }
  }

  private func comparison(of change: DocumentChange) throws(Failure) -> ChangeReport {
    try ChangedDocument(change, settings: ExtractionSettings(fiscalStart: input.fiscalStart))
      .report()
  }

  private func show(_ comparisons: [(DocumentChange, ChangeReport)]) throws(Failure) {
    let terminal = Terminal()
    switch format {
    case .json:
      var json = JSONWriter(isIndented: true)
      json.object { json in
        json.member("schema", "kaitei.changes/1")
        json.key("documents")
        json.array(comparisons) { json, comparison in
          json.object { json in
            json.member("old", comparison.0.old?.path)
            json.member("new", comparison.0.new?.path)
            json.key("report")
            json.report(comparison.1, language: report.language(of: comparison.1.new))
          }
        }
      }
      json.finish()
      try report.destination.write(json.utf8)
    case .github:
      let lines = comparisons.map { change, told in
        GitHubRenderer(language: report.language(of: told.new), path: change.path).render(told)
      }
      try report.destination.write(lines.joined())
    case .markdown:
      let share = maxLength.map { max(2_000, $0 / max(1, comparisons.count)) }
      let pages = comparisons.map { change, told in
        "## " + MarkdownRenderer.escaped(title(of: change)) + "\n\n"
          + MarkdownRenderer(
            MarkdownRenderer.Options(
              language: report.language(of: told.new), maximumLength: share)
          ).render(told)
      }
      try report.destination.write(pages.joined(separator: "\n"))
    case .terminal:
      let pages = comparisons.map { change, told in
        "════ " + Words.ofUser.shown(title(of: change)) + "\n\n"
          + TerminalRenderer(report.terminalOptions(terminal, report.language(of: told.new)))
          .render(told)
      }
      try report.show(Array(pages.joined(separator: "\n").utf8), on: terminal)
    }
  }

  private func title(of change: DocumentChange) -> String {
    guard let old = change.old?.path, let new = change.new?.path, old != new else {
      return change.path
    }
    return old + " → " + new
  }
}
