internal import ArgumentParser
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Shows a document as it was understood.",
    discussion: """
      Outline, sentences, figures and demands: what every comparison rests on.

        kaitei read policy.txt
        kaitei read --format json policy.md | jq '.figures[].value'
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The document.")
  var document: String

  @Option(help: "The form of the answer.")
  var format: Format = .text

  @Option(help: ArgumentHelp("When the edition was published.", valueName: "date"))
  var date: String?

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let edition = try input.edition(document, date: try publicationDate(date, option: "--date"))
    switch format {
    case .json:
      try report.destination.write { passOn in
        JSONRenderer().write(edition.edition, edition.annotated, to: passOn)
      }
    case .text:
      let terminal = Terminal()
      let language = report.language(of: edition.edition)
      let text = DocumentTextRenderer(report.terminalOptions(terminal, language))
        .render(edition.edition, edition.annotated)
      try report.show(Array(text.utf8), on: terminal)
    }
  }
}
