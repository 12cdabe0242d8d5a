public import ArgumentParser
public import EditionStore

struct HooksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hooks",
    abstract: "Installs, removes and lists the git hooks.",
    discussion: """
      Hooks of other tools are kept and run first; removing puts back every byte.

        kaitei hooks install
        kaitei hooks install pre-commit commit-msg
        kaitei hooks status
        kaitei hooks remove
      """)

  enum Verb: String, CaseIterable, ExpressibleByArgument {
    case install, remove, status
  }

  @Argument(help: "What to do.")
  var verb: Verb

  @Argument(help: "Hooks by name; default: those that suit the repository.")
  var hooks: [Hook] = []

  @Option(help: ArgumentHelp("The repository; default: the one around.", valueName: "folder"))
  var store: String?

  @Flag(help: "Install even where other repositories share the folder of hooks.")
  var force = false

  func run() throws {
    let access = try StoreAccess(comparingIn: store)
    let words = Words.ofUser
    let lines: [String]
    do {
      switch verb {
      case .install:
        lines = try access.store.installHooks(hooks.isEmpty ? nil : hooks, forced: force)
          .map(words.status)
      case .remove:
        lines = try access.store.removeHooks(hooks.isEmpty ? Hook.allCases : hooks).map { hook in
          words.say("\(hook.rawValue) removed", "\(hook.rawValue) を取り除きました")
        }
      case .status:
        lines = access.store.hookStatus().map(words.status)
      }
    } catch {
      throw Failure.hook(error)
    }
    try Output.standard.write(lines.map { $0 + "\n" }.joined())
  }
}

extension Hook: ExpressibleByArgument {}
