internal import ArgumentParser
internal import Kaitei

/// The command `kaitei`.
@main
struct KaiteiTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kaitei",
    abstract: "Keeps the editions of a policy and tells what really changed.",
    discussion: """
      kaitei diff old.md new.md
      kaitei read policy.txt
      """,
    version: Version.current,
    subcommands: [
      DiffCommand.self, ReadCommand.self, CheckCommand.self, InitCommand.self, ImportCommand.self,
      LogCommand.self, ShowCommand.self, VerifyCommand.self, ChangesCommand.self, TrackCommand.self,
      OriginCommand.self, ReportCommand.self, SiteCommand.self, HooksCommand.self,
      HookCommand.self, GitDiffCommand.self, TextconvCommand.self, BatchCommand.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    Memory.prepare()
    // Arguments take some milliseconds to read, in which the other core has nothing else to do.
    if CommandLine.arguments.dropFirst().first == DiffCommand._commandName {
      TablePreparation.beginComparing()
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Output.complain("kaitei: " + Words.ofUser.message(failure))
      leave(failure.status)
    } catch {
      exit(withError: error)
    }
  }

  private static func leave(_ status: ExitStatus) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status.rawValue)
    #elseif canImport(Musl)
      Musl.exit(status.rawValue)
    #else
      Darwin.exit(status.rawValue)
    #endif
  }
}
