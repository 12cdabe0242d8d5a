internal import ArgumentParser
internal import Kaitei

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Answers requests in JSON Lines from standard input.",
    discussion: """
      One object a line in, one a line out, in the same order and with the same id. A bad line \
      gives {"id":…,"error":"…"} and the next goes on.

        {"id":"1","do":"read","text":"…","date":"2026-01","lang":"ja"}
        {"id":"2","do":"diff","old":{"text":"…"},"new":{"text":"…"}}
        {"id":"3","do":"align","old":["…"],"new":["…"]}
        {"id":"4","do":"check","text":"…","date":"2026-01"}
      """)

  @Option(help: ArgumentHelp("The first month of fiscal years.", valueName: "month"))
  var fiscalStart: Int = 4

  func run() throws {
    let answerer = BatchAnswerer(settings: ExtractionSettings(fiscalStart: fiscalStart))
    var lines = LineReader()
    while let line = lines.next() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      try Output.standard.write(answerer.answer(line))
    }
  }
}
