internal import ArgumentParser
internal import EditionStore
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the full reports of a series into files.",
    discussion: """
      For each edition and the one before it, or for one pair: a page in HTML, Markdown and JSON.

        kaitei report manifesto --output reports
        kaitei report manifesto 2025-07..2026-01 --output reports
      """)

  @Argument(help: "The series.")
  var series: String

  @Argument(help: ArgumentHelp("Two editions; default: all neighbours.", valueName: "A..B"))
  var range: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The folder.", valueName: "folder"))
  var output: String

  @Option(help: ArgumentHelp("Language of the reports.", valueName: "ja|en|auto"))
  var lang: ReportOptions.ReportLanguage = .auto

  @Flag(name: [.short, .long], help: "Say nothing that was not asked for.")
  var quiet = false

  @OptionGroup var input: InputOptions

  func run() throws {
    let access = try StoreAccess(input.store)
    try makeFolder()
    var told = ""
    for (old, new) in try pairs(access) {
      let report = try access.reading(input) { reader throws(StoreReader.Failure) in
        EditionComparer(options: DetectionOptions(includesUnchanged: true)).report(
          from: try reader.read(old), to: try reader.read(new))
      }
      let language = language(of: report.new)
      let name = "\(output)/\(new.series)-\(old.label)..\(new.label)"
      try Output.file(name + ".html").write(
        HTMLRenderer(HTMLRenderer.Options(language: language)).render(report))
      try Output.file(name + ".md").write(
        MarkdownRenderer(MarkdownRenderer.Options(language: language)).render(report))
      try Output.file(name + ".json").write(JSONRenderer().render(report, language: language))
      told += Words.ofUser.shown(name) + ".{html,md,json}\n"
    }
    if !quiet { try Output.standard.write(told) }
  }

  private func makeFolder() throws(Failure) {
    if unsafe mkdir(output, 0o777) != 0, errno != EEXIST {
      throw .cannotWrite(output, errno: errno)
    }
  }

  private func pairs(
    _ access: StoreAccess
  ) throws(Failure) -> [(old: StoredEdition, new: StoredEdition)] {
    if let range {
      guard let dots = range.firstRange(of: "..") else { throw .unknownOperand(range) }
      return [
        (
          try access.edition(named: String(range[..<dots.lowerBound]), in: series),
          try access.edition(named: String(range[dots.upperBound...]), in: series)
        )
      ]
    }
    let editions = try access.editions(of: series)
    return zip(editions, editions.dropFirst()).map { (old: $0, new: $1) }
  }

  private func language(of edition: Edition) -> Language {
    switch lang {
    case .ja: .japanese
    case .en: .english
    case .auto: edition.language
    }
  }
}
