internal import ArgumentParser
internal import Dispatch
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Makes a static web site of a whole store.",
    discussion: """
      Series, editions, what changed from each to the next and since the first, figures and \
      demands through time, a search over all of them, Atom feeds. Any web server, a forge's \
      pages or the folder itself can show it. Made again, it renews what changed.

        kaitei site --output public
        kaitei site --output public --title "City policies" --base-url https://example.org/
      """)

  @Option(name: [.short, .long], help: ArgumentHelp("The folder.", valueName: "folder"))
  var output: String

  @Option(help: ArgumentHelp("The name of the site.", valueName: "words"))
  var title: String?

  @Option(
    help: ArgumentHelp("Where the site will stand on the web, for its feeds.", valueName: "address")
  )
  var baseURL: String?

  @Option(help: ArgumentHelp("Language of the pages.", valueName: "ja|en|auto"))
  var lang: ReportOptions.ReportLanguage = .auto

  @Option(help: ArgumentHelp("How many series are worked on at once.", valueName: "count"))
  var jobs: Int?

  @OptionGroup var input: InputOptions

  @Flag(name: [.short, .long], help: "Say nothing that was not asked for.")
  var quiet = false

  func run() throws {
    let language: Language? =
      switch lang {
      case .ja: .japanese
      case .en: .english
      case .auto: nil
      }
    let address = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    let outcome = try SiteBuild(
      input: input,
      site: SiteFrame.Site(title: title, language: language, address: address),
      workers: jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), isQuiet: quiet
    ).run(into: output)
    if !quiet { try Output.standard.write(Words.ofUser.built(outcome, output) + "\n") }
  }
}
