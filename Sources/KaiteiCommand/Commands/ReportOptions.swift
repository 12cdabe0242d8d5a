internal import ArgumentParser
internal import PolicyModel

/// How a report looks and where it goes; the same for every command.
struct ReportOptions: ParsableArguments {
  @Option(name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Language of the report.", valueName: "ja|en|auto"))
  var lang: ReportLanguage = .auto

  @Option(help: ArgumentHelp("Colours.", valueName: "auto|always|never"))
  var color: Terminal.ColorChoice = .auto

  @Flag(name: [.short, .long], help: "Say nothing that was not asked for.")
  var quiet = false

  enum ReportLanguage: String, CaseIterable, ExpressibleByArgument {
    case ja, en, auto
  }

  /// The language that was asked for; nil where each document's own is meant.
  var chosenLanguage: Language? {
    switch lang {
    case .ja: .japanese
    case .en: .english
    case .auto: nil
    }
  }

  /// The report's language: as asked, else the document's.
  func language(of edition: Edition) -> Language { chosenLanguage ?? edition.language }

  var destination: Output { output.map(Output.file) ?? .standard }

  /// Writes for a person: through a pager where there is a terminal and no file.
  func show(_ bytes: [UInt8], on terminal: Terminal) throws(Failure) {
    if output == nil, let pager = Pager(terminal), pager.show(bytes) { return }
    try destination.write(bytes)
  }
}

extension Terminal.ColorChoice: ExpressibleByArgument {}
