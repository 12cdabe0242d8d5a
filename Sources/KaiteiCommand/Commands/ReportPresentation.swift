internal import ArgumentParser
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

/// The forms that a report can take.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case terminal, markdown, json, html, table, docx, csv, github, kaimebun
}

/// A report in the form that was asked for, on its way out.
struct ReportPresentation {
  private let format: ReportFormat
  private let options: ReportOptions
  private let profile: RevisionTableProfile
  private let isTracked: Bool

  /// - Parameters:
  ///   - format: nil for the terminal's form, or the one that the file name tells.
  ///   - profile: how a table of old and new is drawn.
  ///   - isTracked: a Word document holds tracked changes instead of that table.
  init(
    format: ReportFormat?, options: ReportOptions, profile: RevisionTableProfile = .ministry,
    isTracked: Bool = false
  ) {
    self.options = options
    self.profile = profile
    self.isTracked = isTracked
    self.format = format ?? options.output.flatMap(Self.format(ofFile:)) ?? .terminal
  }

  /// What the form needs to know beyond the changes.
  var detection: DetectionOptions {
    DetectionOptions(includesUnchanged: [.html, .table, .docx, .kaimebun].contains(format))
  }

  /// - Parameter path: of the new edition's file, as annotations name it.
  func show(_ report: ChangeReport, at path: String? = nil) throws(Failure) {
    let language = options.language(of: report.new)
    switch format {
    case .json:
      try options.destination.write { passOn in
        JSONRenderer().write(report, language: language, spread: overCores, to: passOn)
      }
    case .markdown:
      try options.destination.write(
        MarkdownRenderer(MarkdownRenderer.Options(language: language)).render(report))
    case .html:
      try options.destination.write(
        HTMLRenderer(HTMLRenderer.Options(language: language)).render(report))
    case .table:
      try options.destination.write(
        RevisionTableRenderer(profile: profile, language: language).render(report))
    case .docx:
      try options.destination.write(
        DOCXRenderer(content: isTracked ? .trackedChanges : .table(profile), language: language)
          .render(report))
    case .csv:
      try options.destination.write(CSVRenderer(language: language).render(report))
    case .github:
      try options.destination.write(GitHubRenderer(language: language, path: path).render(report))
    case .kaimebun:
      try options.destination.write(AmendingTextRenderer().render(report))
    case .terminal:
      let terminal = Terminal()
      let text = TerminalRenderer(options.terminalOptions(terminal, language))
        .render(report, spread: overCores)
      try options.show(Array(text.utf8), on: terminal)
    }
  }

  private static func format(ofFile name: String) -> ReportFormat? {
    switch name.split(separator: ".").last?.lowercased() {
    case "json": .json
    case "md", "markdown": .markdown
    case "html", "htm": .html
    case "csv": .csv
    case "docx": .docx
    default: nil
    }
  }
}

/// The forms that findings alone can take.
enum FindingsFormat: String, CaseIterable, ExpressibleByArgument {
  case terminal, markdown, json, github, sarif
}

/// Findings in the form that was asked for, on their way out.
struct FindingsPresentation {
  private let format: FindingsFormat
  private let options: ReportOptions

  init(format: FindingsFormat?, options: ReportOptions) {
    self.format = format ?? .terminal
    self.options = options
  }

  /// - Parameter path: of the edition's file, as annotations name it.
  func show(
    _ findings: [Finding], of edition: Edition, at path: String? = nil
  ) throws(Failure) {
    let language = options.language(of: edition)
    switch format {
    case .json:
      try options.destination.write(
        JSONRenderer().render(findings, of: edition, language: language))
    case .markdown:
      try options.destination.write(
        MarkdownRenderer(MarkdownRenderer.Options(language: language))
          .render(findings, of: edition))
    case .github:
      try options.destination.write(
        GitHubRenderer(language: language, path: path).render(findings, of: edition))
    case .sarif:
      try options.destination.write(
        SARIFRenderer(language: language, path: path).render(
          findings, of: edition,
          tool: .init(version: KaiteiVersion.current, rules: KaiteiVersion.rules)))
    case .terminal:
      let terminal = Terminal()
      let text = TerminalRenderer(options.terminalOptions(terminal, language))
        .render(findings, of: edition)
      try options.show(Array(text.utf8), on: terminal)
    }
  }
}

extension ReportOptions {
  /// One line a document, for `--stat`.
  func showCounts(of rows: [StatRenderer.Row]) throws(Failure) {
    guard let first = rows.first else { return }
    let terminal = Terminal()
    let options = terminalOptions(terminal, language(of: first.report.new))
    try show(Array(StatRenderer(options).render(rows).utf8), on: terminal)
  }

  func terminalOptions(_ terminal: Terminal, _ language: Language) -> TerminalRenderer.Options {
    TerminalRenderer.Options(
      width: terminal.width, usesColor: output == nil && terminal.usesColor(color),
      language: language, extent: quiet ? .counts : .full,
      usesHyperlinks: output == nil && terminal.opensLinks,
      height: output == nil ? terminal.height : Terminal.page)
  }
}
