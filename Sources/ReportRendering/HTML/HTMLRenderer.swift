public import PolicyModel

/// A report as one HTML file that needs no network and no script to be read.
///
/// The page forbids itself everything but its own style sheet and its own small script, which
/// filters, folds and goes from change to change, by a Content-Security-Policy.
public struct HTMLRenderer: Sendable {
  public struct Options: Hashable, Sendable {
    /// Language of the report; nil for that of the new edition.
    public var language: Language?
    /// Unchanged paragraphs are folded in up to this many bytes, and counted beyond.
    public var unchangedLimit: Int

    public init(language: Language? = nil, unchangedLimit: Int = 1_500_000) {
      self.language = language
      self.unchangedLimit = unchangedLimit
    }
  }

  private let options: Options

  public init(_ options: Options = Options()) {
    self.options = options
  }

  /// The page, ended with a line end.
  ///
  /// - Parameter history: what the series knows beyond the two editions, where it is known.
  public func render(_ report: ChangeReport, history: SeriesHistory? = nil) -> String {
    var page = HTMLPage(
      report, Phrasing(options.language ?? report.new.language), history: history)
    page.document(unchangedLimit: options.unchangedLimit)
    return page.finished
  }

  /// The page as a part of a site.
  func render(_ report: ChangeReport, history: SeriesHistory?, in frame: SiteFrame) -> String {
    var page = HTMLPage(report, frame.phrasing, history: history, frame: frame)
    page.document(unchangedLimit: 0)
    return page.finished
  }
}

/// A page while it is written, with all that its parts need.
struct HTMLPage: ~Copyable {
  /// How many rows of one kind are shown with all they have; the rest is told in short.
  static let fullRows = 400
  /// How many figures are shown so however little room there is.
  static let leastRows = 4
  /// A page of a site is to be light: its parts end once it holds so many bytes, and what they
  /// leave is told in short.
  enum Room: Int {
    case figures = 90_000
    case demands = 130_000
    case findings = 145_000
    case stories = 270_000
  }

  var html = HTMLWriter()
  let report: ChangeReport
  let phrasing: Phrasing
  let digest: Digest
  let places: PassageIndex
  let moves: MovedSections
  let names: HTMLNames
  let history: SeriesHistory?
  let frame: SiteFrame?
  /// How much less room the tables of a site's page have because its changed text is long.
  private let relief: Int
  /// Unchanged paragraphs are on the page, folded.
  private(set) var showsUnchanged = true

  init(
    _ report: ChangeReport, _ phrasing: Phrasing, history: SeriesHistory? = nil,
    frame: SiteFrame? = nil
  ) {
    self.report = report
    self.phrasing = phrasing.of(report)
    self.history = history
    self.frame = frame
    digest = Digest(report, topCount: 8)
    places = PassageIndex(report.passages)
    moves = MovedSections(report)
    names = HTMLNames(page: phrasing.language, words: report.new.language)
    relief = frame == nil ? 0 : max(0, min(80_000, Self.textSize(report) - 60_000))
  }

  /// About how many bytes the changed text takes with its marks, both sides beside one another.
  private static func textSize(_ report: ChangeReport) -> Int {
    report.passages.reduce(0) { size, passage in
      guard passage.kind != .unchanged else { return size }
      let runs = [passage.old, passage.new].compactMap { $0 }.flatMap(\.runs)
      return runs.reduce(size + 250) { $0 + $1.text.utf8.count + ($1.isChanged ? 40 : 0) }
    }
  }

  var finished: String { String(decoding: html.utf8, as: UTF8.self) }

  mutating func document(unchangedLimit: Int) {
    showsUnchanged = unchangedSize(upTo: unchangedLimit) <= unchangedLimit
    let title = phrasing.title(of: report)
    if let frame {
      frame.open(title: title, skip: "#summary", &html)
    } else {
      html.pageHead(title, phrasing)
      html.raw("<body>\n<a class=\"skip\" href=\"#summary\">")
      html.text(phrasing["skip"])
      html.raw("</a>\n")
    }
    html.strengths()
    cover()
    contents()
    html.raw("<main>\n")
    summary()
    top()
    controls()
    figures()
    demands()
    findings()
    concordance()
    text()
    stories()
    notation()
    notices()
    legend()
    method()
    html.raw("</main>\n")
    footer()
    if frame == nil { html.script(HTMLScript.text) }
    html.raw("</body>\n</html>\n")
  }

  /// Whether a part has the room it may take on a page of a site.
  func isFull(_ room: Room) -> Bool {
    frame != nil && html.utf8.count > room.rawValue - (room == .stories ? 0 : relief)
  }

  /// A part of the page with its heading and how much it holds.
  mutating func heading(_ key: String, id: StaticString, count: Int? = nil) {
    html.heading(phrasing[key], id: id, count: count, phrasing)
  }
}

extension HTMLWriter {
  /// The head of a page that stands alone, its style sheet inside.
  mutating func pageHead(_ title: String, _ phrasing: Phrasing) {
    open(phrasing.language)
    void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content":
          "default-src 'none'; style-src '\(HTMLStyle.hash)'; script-src '\(HTMLScript.hash)'; img-src data:; base-uri 'none'; form-action 'none'",
      ])
    common(title)
    raw("<style>")
    styleSheet(HTMLStyle.sheet)
    raw("</style>\n</head>\n")
  }

  /// The beginning of every page.
  mutating func open(_ language: Language) {
    raw("<!DOCTYPE html>\n<html lang=\"")
    text(language.rawValue)
    raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
  }

  /// What every head says beside its policy.
  mutating func common(_ title: String) {
    raw("\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
    raw("<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n")
    element("title", text: title)
    raw("\n")
  }

  /// A second-level heading with how much stands under it.
  mutating func heading(
    _ words: String, id: StaticString, count: Int? = nil, _ phrasing: Phrasing
  ) {
    element("h2", ["id": id.description]) { html in
      html.element("span", text: words)
      if let count { html.element("span", ["class": "n"], text: phrasing.grouped(count)) }
    }
    raw("\n")
  }

  /// The tool's own script, byte for byte as its hash was taken.
  mutating func script(_ script: String) {
    raw("<script>")
    styleSheet(script)
    raw("</script>\n")
  }
}
