internal import ArgumentParser
internal import EditionStore
internal import Kaitei
internal import PolicyModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Records editions in the store, one a file.",
    discussion: """
      Each document is read before it is recorded, so that the store only holds what can be read
      again. The same bytes again change nothing. A manifest is JSON Lines: series, file, and
      where they are known date, label, title, effective and source; files are looked for beside
      the manifest.

        kaitei import manifesto 2025.md 2026.md
        kaitei import manifesto --date 2026-01 --source https://example.org/p policy.html
        kaitei import --manifest editions.jsonl
      """)

  @Argument(help: "The series, then the documents.")
  var operands: [String] = []

  @Option(help: ArgumentHelp("Documents listed in JSON Lines.", valueName: "file"))
  var manifest: String?

  @Option(help: ArgumentHelp("When the edition was published.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("From when the edition holds.", valueName: "date"))
  var effective: String?

  @Option(help: "The edition's name; default: its date of publication.")
  var label: String?

  @Option(help: "The edition's title; default: the one in the text.")
  var title: String?

  @Option(help: ArgumentHelp("Where the document came from.", valueName: "URL"))
  var source: String?

  @Flag(help: "It takes the place of what the label stands for.")
  var correction = false

  @Flag(help: "Take an edition that lost most of its text.")
  var force = false

  @OptionGroup var input: InputOptions

  @Flag(name: [.short, .long], help: "Say nothing that was not asked for.")
  var quiet = false

  func run() throws {
    let entries = try ImportList(self).entries
    let access = try StoreAccess(input.store)
    let (seconds, offset) = Today.now()
    let recorded = Moment(secondsSince1970: Int(seconds), offsetMinutes: offset)
    var drafts: [EditionDraft] = []
    for entry in entries { drafts.append(try entry.draft(input: input, recorded: recorded)) }
    var options = ImportOptions(isForced: force)
    if correction { options.purpose = .correction }
    let result: ImportResult
    do {
      result = try access.store.importAll(drafts, options: options)
    } catch {
      throw Failure.store(error)
    }
    try tell(result, entries)
  }

  private func tell(_ result: ImportResult, _ entries: [ImportList.Entry]) throws {
    let words = Words.ofUser
    var lines = ""
    var refused = 0
    for (outcome, entry) in zip(result.outcomes, entries) {
      switch outcome {
      case .stored(let edition): lines += words.stored(edition) + "\n"
      case .already(let edition): lines += words.already(edition, file: entry.file) + "\n"
      case .refused(let error):
        refused += 1
        if entries.count == 1 { throw Failure.store(error) }
        Output.complain("kaitei: \(words.shown(entry.file)): \(words.message(error))")
      }
    }
    if !quiet { try Output.standard.write(lines) }
    for notice in result.notices { Output.complain("kaitei: " + words.notice(notice)) }
    if refused > 0 { throw Failure.notStored(count: refused, of: entries.count) }
  }
}
