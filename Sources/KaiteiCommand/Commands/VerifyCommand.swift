internal import ArgumentParser
internal import EditionStore

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks that every edition's bytes, text, metadata and tags agree.",
    discussion: "Every object of the repository is read and its hash is made anew.")

  @Option(help: ArgumentHelp("The store; default: the repository around.", valueName: "folder"))
  var store: String?

  @Flag(help: "Set tags that are missing or moved to what the history says.")
  var repairTags = false

  @Flag(name: [.short, .long], help: "Say nothing if all is well.")
  var quiet = false

  func run() throws {
    let access = try StoreAccess(store)
    let words = Words.ofUser
    let report: VerificationReport
    do {
      if repairTags {
        for tag in try access.store.repairTags() {
          try Output.standard.write(
            words.say("set \(words.shown(tag))\n", "\(words.shown(tag)) を付け直しました\n"))
        }
      }
      report = try access.store.verify()
    } catch let error as StoreError {
      throw Failure.store(error)
    }
    for problem in report.problems { Output.complain(words.problem(problem)) }
    let damages = report.problems.count { $0.severity == .damage }
    if damages > 0 { throw Failure.damagedStore(problems: damages) }
    if !quiet {
      try Output.standard.write(
        words.say(
          "\(report.editionCount) editions in \(report.seriesCount) series, \(report.objectCount) objects: all is well\n",
          "\(report.seriesCount) 系列 \(report.editionCount) 版、オブジェクト \(report.objectCount) 個: 異常はありません\n"
        ))
    }
  }
}
