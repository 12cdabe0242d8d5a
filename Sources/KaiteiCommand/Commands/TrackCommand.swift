public import ArgumentParser
internal import Kaitei
internal import PolicyModel
public import ReportRendering

struct TrackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "track",
    abstract: "Follows one figure or demand through all editions.",
    discussion: """
        kaitei track manifesto 利用率 \
        kaitei track --format csv manifesto "waiting list" > waiting-list.csv
      """)

  @OptionGroup var question: TimelineQuestion

  func run() throws {
    try question.answer { timeline, words in
      timeline.track(words)
    } as: {
      $0.render($1)
    }
  }
}

struct OriginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "origin",
    abstract: "Tells which edition first said words, changed, dropped or restored them.",
    discussion: """
        kaitei origin manifesto 健康保険証を存続 \
        kaitei origin --format json terms "30 days' notice"
      """)

  @OptionGroup var question: TimelineQuestion

  func run() throws {
    try question.answer { timeline, words in
      timeline.origin(words)
    } as: {
      $0.render($1)
    }
  }
}

/// What is asked of all editions of a series.
struct TimelineQuestion: ParsableArguments {
  @Argument(help: "The series.")
  var series: String

  @Argument(help: "Words of the sentence; all of them must stand there.")
  var words: [String]

  @Option(help: "The form of the answer.")
  var format: TimelineRenderer.Format = .terminal

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  /// Finds the answer and shows it; finding none is a failure that is told.
  func answer<Answer>(
    _ find: (EditionTimeline, String) -> Answer?,
    as render: (TimelineRenderer, Answer) -> String
  ) throws {
    let words = words.joined(separator: " ")
    let timeline = try StoreAccess(input.store).reading(input) {
      reader throws(StoreReader.Failure) in
      try reader.timeline(of: series)
    }
    guard let latest = timeline.latest, let answer = find(timeline, words) else {
      throw Failure.nothingFound(words: words, series: series)
    }
    let terminal = Terminal()
    let renderer = TimelineRenderer(
      format: format, language: report.language(of: latest), width: terminal.listWidth)
    try report.show(Array(render(renderer, answer).utf8), on: terminal)
  }
}

extension TimelineRenderer.Format: ExpressibleByArgument {}
