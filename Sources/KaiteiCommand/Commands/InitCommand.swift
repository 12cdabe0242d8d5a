internal import ArgumentParser
internal import EditionStore

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a store: an ordinary git repository that knows the diff driver.",
    discussion: """
      A repository that is there already is set up and otherwise left as it is.

        kaitei init editions
        kaitei init --bare /srv/editions.git
      """)

  @Argument(help: "The folder; default: this one.")
  var folder: String = "."

  @Flag(help: "Without a work tree, for a server.")
  var bare = false

  @Flag(name: [.short, .long], help: "Say nothing that was not asked for.")
  var quiet = false

  func run() throws {
    let store: EditionStore
    do {
      store = try EditionStore.create(at: folder, bare: bare)
    } catch {
      throw Failure.store(error)
    }
    guard !quiet else { return }
    let words = Words.ofUser
    let place = words.shown(store.workTree ?? store.gitFolder)
    try Output.standard.write(
      words.say(
        "The store is at \(place)\n  kaitei import SERIES FILE… adds editions\n",
        "保管庫: \(place)\n  kaitei import 系列 ファイル… で版を加えます\n"))
  }
}
