internal import ArgumentParser
internal import EditionStore

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one edition: its text, the bytes received or its metadata.",
    discussion: """
        kaitei show manifesto@latest \
        kaitei show --source manifesto@2026-01 > policy.html \
        kaitei show --metadata manifesto@first
      """)

  @Argument(help: ArgumentHelp("The edition.", valueName: "SERIES@EDITION"))
  var edition: String

  @Flag(help: "The bytes that were received, unchanged.")
  var source = false

  @Flag(help: "The edition's metadata in JSON.")
  var metadata = false

  @Option(help: ArgumentHelp("The store; default: the repository around.", valueName: "folder"))
  var store: String?

  func run() throws {
    let access = try StoreAccess(store)
    let stored = try access.edition(named: edition)
    let bytes: [UInt8]
    do {
      bytes =
        source
        ? try access.store.source(of: stored)
        : metadata ? try access.store.metadata(of: stored) : try access.store.text(of: stored)
    } catch {
      throw Failure.store(error)
    }
    if source || metadata {
      try Output.standard.write(bytes)
    } else if let pager = Pager(Terminal()), pager.show(bytes) {
      return
    } else {
      try Output.standard.write(bytes)
    }
  }
}
