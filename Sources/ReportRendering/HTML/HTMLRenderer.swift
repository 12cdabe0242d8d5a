public import PolicyModel

/// A report as one HTML file that needs no network and no script.
///
/// The page forbids itself everything but its own style sheet by a Content-Security-Policy.
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
  public func render(_ report: ChangeReport) -> String {
    var page = HTMLPage(report, Phrasing(options.language ?? report.new.language))
    page.document(unchangedLimit: options.unchangedLimit)
    return page.finished
  }
}

/// A page while it is written, with all that its parts need.
struct HTMLPage: ~Copyable {
  var html = HTMLWriter()
  let report: ChangeReport
  let phrasing: Phrasing
  let digest: Digest
  let places: PassageIndex
  let names: HTMLNames

  init(_ report: ChangeReport, _ phrasing: Phrasing) {
    self.report = report
    self.phrasing = phrasing
    digest = Digest(report, topCount: 8)
    places = PassageIndex(report.passages)
    names = HTMLNames(page: phrasing.language, words: report.new.language)
  }

  var finished: String { String(decoding: html.utf8, as: UTF8.self) }

  mutating func document(unchangedLimit: Int) {
    html.raw("<!DOCTYPE html>\n<html lang=\"")
    html.text(phrasing.language.rawValue)
    html.raw("\">\n")
    head()
    html.raw("<body>\n<a class=\"skip\" href=\"#text\">")
    html.text(phrasing["skip"])
    html.raw("</a>\n")
    cover()
    contents()
    html.raw("<main>\n")
    summary()
    top()
    figures()
    demands()
    findings()
    concordance()
    text(unchangedLimit: unchangedLimit)
    notation()
    notices()
    legend()
    html.raw("</main>\n")
    footer()
    html.raw("</body>\n</html>\n")
  }

  private mutating func head() {
    html.raw("<head>\n<meta charset=\"utf-8\">\n")
    html.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content":
          "default-src 'none'; style-src '\(HTMLStyle.hash)'; img-src data:; base-uri 'none'; form-action 'none'",
      ])
    html.raw("\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
    html.raw(
      "<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n")
    html.element(
      "title",
      text: phrasing["heading.report"] + phrasing["colon"] + phrasing.name(of: report.old) + " "
        + phrasing["arrow"] + " " + phrasing.mark(of: report.new))
    html.raw("\n<style>")
    html.styleSheet(HTMLStyle.sheet)
    html.raw("</style>\n</head>\n")
  }

  /// A part of the page with its heading and how much it holds.
  mutating func heading(_ key: String, id: StaticString, count: Int? = nil) {
    html.element("h2", ["id": id.description]) { html in
      html.element("span", text: phrasing[key])
      if let count { html.element("span", ["class": "n"], text: phrasing.grouped(count)) }
    }
    html.raw("\n")
  }
}
