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
    let access = try StoreAccess(store, isDoubtful: true)
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
    if report.isPartial {
      Output.complain(
        words.say(
          "Editions were not looked at: mend this first, then run kaitei verify again",
          "版はまだ調べていません: これを直してから、もう一度 kaitei verify を実行してください"))
    }
    let damages = report.problems.count { $0.severity == .damage }
    if damages > 0 { throw Failure.damagedStore(problems: damages) }
    if !quiet {
      let verdict =
        report.problems.isEmpty
        ? words.say("all is well", "異常はありません")
        : words.say("nothing is lost", "失われたものはありません")
      try Output.standard.write(
        words.say(
          "\(report.editionCount) edition\(report.editionCount == 1 ? "" : "s") in \(report.seriesCount) series, \(report.objectCount) objects: \(verdict)\n",
          "\(report.seriesCount) 系列 \(report.editionCount) 版、オブジェクト \(report.objectCount) 個: \(verdict)\n"
        ))
    }
  }
}
