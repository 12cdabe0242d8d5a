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

  @Option(
    help: ArgumentHelp("Keep Markdown below this; 0 for no bound.", valueName: "characters"))
  var maxLength = CombinedMarkdownRenderer.usualLength

  @Flag(help: "One line a document: how many changes of each type.")
  var stat = false

  @Flag(help: "End with status 1 if anything changed.")
  var exitCode = false

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let access = try StoreAccess(comparingIn: input.store)
    let documents = try changedDocuments(access)
    let reader = reader
    let outcomes = concurrently(documents) { document in
      Result { () throws(Failure) in try ChangedDocument(document, reader: reader).report() }
    }
    var comparisons: [(DocumentChange, ChangeReport)] = []
    for (document, outcome) in zip(documents, outcomes) {
      switch outcome {
      case .success(let report): comparisons.append((document, report))
      case .failure(let error):
        Output.complain(Words.ofUser.unread(document.path, Words.ofUser.message(error)))
      }
    }
    if stat {
      try report.showCounts(
        of: comparisons.map { change, told in .init(name: title(of: change), report: told) })
    } else {
      try show(comparisons)
    }
    if exitCode, comparisons.contains(where: { !$0.1.changes.isEmpty }) {
      throw ExitCode(ExitStatus.differences.rawValue)
    }
  }

  private func changedDocuments(_ access: StoreAccess) throws(Failure) -> [DocumentChange] {
    // As git counts them: from the folder that the user stands in.
    let folder = WorkFolder(access.store)
    var paths = input.store == nil ? paths.map { folder.path($0) ?? $0 } : paths
    if paths.contains("") { paths = [] }
    do {
      return try access.store.changes(
        in: range, DocumentFilter(endings: ChangedDocument.endings, paths: paths))
    } catch {
      throw .comparison(error)
    }
  }

  private var reader: CachedReader {
    let settings = ExtractionSettings(fiscalStart: input.fiscalStart)
    return input.noCache ? CachedReader(settings: settings) : ResultFolder.reader(settings)
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
      let renderer = CombinedMarkdownRenderer(
        language: report.chosenLanguage, maximumLength: maxLength == 0 ? nil : maxLength)
      try report.destination.write(
        renderer.render(
          comparisons.map { change, told in .init(name: title(of: change), report: told) }))
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
