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
      For each edition and the one before it, or for one pair: a page in HTML, Markdown and JSON. \
      The pages in HTML draw figures through all editions and tell where changed sentences come \
      from.

        kaitei report manifesto --output reports
        kaitei report manifesto 2025-07..2026-01 --output reports
        kaitei report --formats html,docx,csv manifesto first..latest --output reports
      """)

  @Argument(help: "The series.")
  var series: String

  @Argument(help: ArgumentHelp("Two editions; default: all neighbours.", valueName: "A..B"))
  var range: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The folder.", valueName: "folder"))
  var output: String

  @Option(help: ArgumentHelp("Which files: \(ReportFiles.list).", valueName: "names"))
  var formats: ReportFiles = ReportFiles.usual

  @Option(help: ArgumentHelp("Language of the reports.", valueName: "ja|en|auto"))
  var lang: ReportOptions.ReportLanguage = .auto

  @Flag(name: [.short, .long], help: "Say nothing that was not asked for.")
  var quiet = false

  @OptionGroup var input: InputOptions

  func run() throws {
    let access = try StoreAccess(input.store)
    let editions = try access.editions(of: series)
    let pairs = try pairs(editions, access)
    let folder = try OutputFolder(output)
    let names = SitePath([series] + editions.map(\.label))
    let reader = access.reader(input)
    // What an edition comes from is known while its series is read on.
    let comparer = EditionComparer(options: DetectionOptions(includesUnchanged: true))
    var historian = SeriesHistorian(comparer: comparer)
    var kept: [Int: AnnotatedEdition] = [:]
    var told = ""
    for (index, edition) in editions.enumerated() {
      guard pairs.contains(where: { max($0.old, $0.new) >= index }) else { break }
      let read = try access.read(edition, by: reader)
      let step = historian.add(read)
      kept[index] = read
      for pair in pairs where max(pair.old, pair.new) == index {
        guard let old = kept[pair.old], let new = kept[pair.new] else { continue }
        let isStep = pair.old + 1 == index && pair.new == index
        let report = (isStep ? step : nil) ?? comparer.report(from: old, to: new)
        let name =
          names.known(series) + "-" + names.known(editions[pair.old].label) + ".."
          + names.known(editions[pair.new].label)
        try formats.write(
          report, history: pair.old < pair.new ? historian.history(since: pair.old) : nil,
          language: language(of: report.new), name, folder)
        told += Words.ofUser.shown(output + "/" + name) + ".{\(formats.endings)}\n"
      }
      kept = kept.filter { place, _ in
        pairs.contains { min($0.old, $0.new) == place && max($0.old, $0.new) > index }
      }
    }
    if !quiet { try Output.standard.write(told) }
  }

  /// Places of the editions to compare, among all of the series.
  private func pairs(
    _ editions: [StoredEdition], _ access: StoreAccess
  ) throws(Failure) -> [(old: Int, new: Int)] {
    guard let range else {
      return editions.indices.dropFirst().map { (old: $0 - 1, new: $0) }
    }
    guard let dots = range.firstRange(of: "..") else { throw .unknownOperand(range) }
    let ends = [range[..<dots.lowerBound], range[dots.upperBound...]]
    var places: [Int] = []
    for end in ends {
      let edition = try access.edition(named: String(end), in: series)
      guard let place = editions.firstIndex(where: { $0.label == edition.label }) else {
        throw .unknownOperand(String(end))
      }
      places.append(place)
    }
    return [(old: places[0], new: places[1])]
  }

  private func language(of edition: Edition) -> Language {
    switch lang {
    case .ja: .japanese
    case .en: .english
    case .auto: edition.language
    }
  }
}

/// Which files a report is written into, as a list behind `--formats`.
struct ReportFiles: ExpressibleByArgument {
  private static let known: [(name: String, ending: String)] = [
    ("html", "html"), ("markdown", "md"), ("json", "json"), ("csv", "csv"), ("docx", "docx"),
    ("table", "table.html"),
  ]
  static let list = known.map(\.name).joined(separator: ", ")
  static let usual = ReportFiles(names: ["html", "markdown", "json"])

  private let names: [String]

  private init(names: [String]) { self.names = names }

  init?(argument: String) {
    names = argument.split(separator: ",").map(String.init)
    let known = Set(Self.known.map(\.name))
    guard !names.isEmpty, names.allSatisfy(known.contains) else { return nil }
  }

  var defaultValueDescription: String { names.joined(separator: ",") }

  /// The endings of the files, as a shell would list them.
  var endings: String { chosen.map(\.ending).joined(separator: ",") }

  private var chosen: [(name: String, ending: String)] {
    Self.known.filter { names.contains($0.name) }
  }

  func write(
    _ report: ChangeReport, history: SeriesHistory?, language: Language, _ name: String,
    _ folder: OutputFolder
  ) throws(Failure) {
    for (format, ending) in chosen {
      let bytes: [UInt8] =
        switch format {
        case "html":
          Array(HTMLRenderer(.init(language: language)).render(report, history: history).utf8)
        case "markdown": Array(MarkdownRenderer(.init(language: language)).render(report).utf8)
        case "json": JSONRenderer().render(report, language: language)
        case "csv": Array(CSVRenderer(language: language).render(report).utf8)
        case "docx": DOCXRenderer(content: .table(.ministry), language: language).render(report)
        default:
          Array(RevisionTableRenderer(profile: .ministry, language: language).render(report).utf8)
        }
      try folder.write(name + "." + ending, bytes)
    }
  }
}
