public import ArgumentParser
internal import Kaitei
internal import PolicyModel
public import ReportRendering

struct TrackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "track",
    abstract: "Follows one figure or demand through all editions.",
    discussion: """
        kaitei track manifesto 利用率
        kaitei track --format csv manifesto "waiting list" > waiting-list.csv
      """)

  @Argument(help: "The series.")
  var series: String

  @Argument(help: "Words of the figure's or demand's sentence; all of them must stand there.")
  var words: [String]

  @Option(help: "The form of the answer.")
  var format: TimelineRenderer.Format = .terminal

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let timeline = try SeriesTimeline(series, input: input)
    guard let track = timeline.editions.track(words.joined(separator: " ")) else {
      throw Failure.nothingFound(words: words.joined(separator: " "), series: series)
    }
    let terminal = Terminal()
    let text = TimelineRenderer(
      format: format, language: report.language(of: timeline.latest), width: terminal.width
    ).render(track)
    try report.show(Array(text.utf8), on: terminal)
  }
}

struct OriginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "origin",
    abstract: "Tells which edition first said words, changed, dropped or restored them.",
    discussion: """
        kaitei origin manifesto 健康保険証を存続
        kaitei origin --format json terms "30 days' notice"
      """)

  @Argument(help: "The series.")
  var series: String

  @Argument(help: "Words of the sentence; all of them must stand there.")
  var words: [String]

  @Option(help: "The form of the answer.")
  var format: TimelineRenderer.Format = .terminal

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let timeline = try SeriesTimeline(series, input: input)
    guard let origin = timeline.editions.origin(words.joined(separator: " ")) else {
      throw Failure.nothingFound(words: words.joined(separator: " "), series: series)
    }
    let terminal = Terminal()
    let text = TimelineRenderer(
      format: format, language: report.language(of: timeline.latest), width: terminal.width
    ).render(origin)
    try report.show(Array(text.utf8), on: terminal)
  }
}

/// The editions of a series of the store, read and in order.
private struct SeriesTimeline {
  let editions: EditionTimeline
  let latest: Edition

  init(_ series: String, input: InputOptions) throws(Failure) {
    let access = try StoreAccess(input.store)
    let settings = ExtractionSettings(fiscalStart: input.fiscalStart)
    let read = try access.editions(of: series).map { edition throws(Failure) in
      try access.read(edition, settings: settings)
    }
    guard let last = read.last else { throw .store(.noSuchSeries(series)) }
    editions = EditionTimeline(read)
    latest = last.edition
  }
}

extension TimelineRenderer.Format: ExpressibleByArgument {}
