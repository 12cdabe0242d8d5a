internal import ArgumentParser
internal import EditionStore
internal import Kaitei
internal import PolicyModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Records editions in the store, one a file.",
    discussion: """
      Each document is read before it is recorded, so that the store only holds what can be read \
      again. The same bytes again change nothing. A manifest is JSON Lines: series, file, and \
      where they are known date, label, title, effective and source; files are looked for beside \
      the manifest.

        kaitei import manifesto 2025.md 2026.md
        kaitei import manifesto --date 2026-01 --source https://example.org/p policy.html
        kaitei import --manifest editions.jsonl
        kaitei import manifesto --correction --label 2025-07 mended.md
        kaitei import manifesto --re-extract
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

  @Flag(help: "Read the bytes in the store anew, and record the text where it is another one.")
  var reExtract = false

  @Flag(help: "Take an edition that lost most of its text.")
  var force = false

  @OptionGroup var input: InputOptions

  @Flag(name: [.short, .long], help: "Say nothing that was not asked for.")
  var quiet = false

  func run() throws {
    let access = try StoreAccess(input.store)
    if reExtract { return try readAnew(access) }
    let list = try ImportList(self)
    let (input, recorded) = (input, Self.now)
    var told = Told(total: list.entries.count)
    var memory = ImportMemory()
    for part in list.parts(input: input, recorded: recorded) {
      // Most of the time goes into reading.
      let drafts = concurrently(part) { entry in
        Result { () throws(Failure) in try entry.draft(input: input, recorded: recorded) }
      }
      if told.total == 1, case .failure(let failure)? = drafts.first { throw failure }
      let readable = zip(part, drafts).compactMap { entry, draft in
        switch draft {
        case .success(let draft): return (entry.file, draft)
        case .failure(let failure):
          told.refuse(entry.file, Words.ofUser.message(failure))
          return nil
        }
      }
      try record(readable, access, correction ? .correction : .edition, &memory, &told)
    }
    try told.finish()
  }

  /// Reads what the store holds of a series with the present rules.
  private func readAnew(_ access: StoreAccess) throws {
    guard operands.count == 1, let series = operands.first, manifest == nil, !correction else {
      throw ValidationError("--re-extract reads the store itself: name one series and no file.")
    }
    let recorded = Self.now
    let drafts = try access.editions(of: series).map { edition throws(Failure) in
      let source = try access.loaded(edition)
      var hint = source.hint
      try hint.addTextLayer(of: source.bytes, named: edition.name)
      do throws(ReadingError) {
        let read = try DocumentReader().read(source.bytes, hint: hint)
        return (edition.name, EditionDraft(edition, reading: read.document, source.bytes, recorded))
      } catch {
        throw .reading(edition.name, error)
      }
    }
    var told = Told(total: drafts.count)
    var memory = ImportMemory()
    try record(drafts, access, .reextraction, &memory, &told)
    try told.finish()
  }

  private static var now: Moment {
    let (seconds, offset) = Today.now()
    return Moment(secondsSince1970: Int(seconds), offsetMinutes: offset)
  }

  private func record(
    _ drafts: [(name: String, draft: EditionDraft)], _ access: StoreAccess,
    _ purpose: ImportOptions.Purpose, _ memory: inout ImportMemory, _ told: inout Told
  ) throws {
    let result: ImportResult
    do {
      result = try access.store.importAll(
        drafts.map(\.draft), options: ImportOptions(purpose: purpose, isForced: force),
        knowing: &memory)
    } catch {
      throw Failure.store(error)
    }
    let words = Words.ofUser
    var lines = ""
    for (outcome, (name, _)) in zip(result.outcomes, drafts) {
      switch outcome {
      case .stored(let edition): lines += words.stored(edition) + "\n"
      case .already(let edition): lines += words.already(edition, file: name) + "\n"
      case .refused(let error):
        if told.total == 1 { throw Failure.store(error) }
        told.refuse(name, words.message(error))
      }
    }
    if !quiet { try Output.standard.write(lines) }
    told.notices += result.notices
  }

  /// What was said of documents that are not stored.
  private struct Told {
    let total: Int
    var refused = 0
    var notices: [ImportResult.Notice] = []

    mutating func refuse(_ name: String, _ reason: String) {
      refused += 1
      Output.complain("kaitei: \(Words.ofUser.shown(name)): \(reason)")
    }

    /// Tells what the store had to do, once for all parts.
    func finish() throws(Failure) {
      for notice in Words.ofUser.notices(notices) { Output.complain("kaitei: " + notice) }
      if refused > 0 { throw .notStored(count: refused, of: total) }
    }
  }
}

extension EditionDraft {
  /// A second reading of what a store holds.
  fileprivate init(
    _ edition: StoredEdition, reading document: Document, _ bytes: [UInt8], _ recorded: Moment
  ) {
    self.init(
      series: edition.series, edition: edition.edition, document: document, bytes: bytes,
      extractor: StoredEdition.Extractor(name: "kaitei", version: KaiteiVersion.current),
      recorded: recorded)
    published = edition.published
  }
}
