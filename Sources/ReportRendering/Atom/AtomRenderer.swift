public import PolicyModel

/// The editions of a series as an Atom feed (RFC 4287), one entry for each change report.
public struct AtomRenderer: Sendable {
  private let language: Language?
  private let address: String?

  /// - Parameters:
  ///   - language: of the feed's own words; nil for that of the newest edition.
  ///   - address: of the feed on the web, where it has one.
  public init(language: Language? = nil, address: String? = nil) {
    self.language = language
    self.address = address
  }

  /// The feed of the reports between neighbouring editions, newest first.
  public func render(_ reports: [ChangeReport], series: String) -> String {
    let phrasing = Phrasing(language ?? reports.first?.new.language ?? .english)
    var xml = HTMLWriter()
    xml.raw(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    xml.raw(" xml:lang=\"")
    xml.text(phrasing.language.rawValue)
    xml.raw("\">\n")
    xml.element("title", text: reports.first?.new.title ?? series)
    xml.element("id", text: "urn:kaitei:series:" + SARIFRenderer.uri(series))
    xml.element("updated", text: reports.map { Self.moment($0.new) }.max() ?? Self.never)
    if let link = address.flatMap({ WebAddress($0) }) {
      xml.element("link", ["rel": "self", "href": link.encoded]) { _ in }
    }
    xml.element("author") { xml in xml.element("name", text: "kaitei") }
    xml.raw("\n")
    for report in reports { entry(report, phrasing, to: &xml) }
    xml.raw("</feed>\n")
    return String(decoding: xml.utf8, as: UTF8.self)
  }

  private func entry(_ report: ChangeReport, _ phrasing: Phrasing, to xml: inout HTMLWriter) {
    let digest = Digest(report)
    xml.element("entry") { xml in
      xml.element("title", text: phrasing.name(of: report.new))
      xml.element("id", text: Self.id(report))
      xml.element("updated", text: Self.moment(report.new))
      if let link = report.new.provenance.address.flatMap({ WebAddress($0) }) {
        xml.element("link", ["href": link.encoded]) { _ in }
      }
      xml.element("summary", text: phrasing.verdict(report))
      xml.element("content", ["type": "html"]) { xml in
        var html = HTMLWriter()
        html.element("p", text: phrasing.verdict(report))
        html.element("ol") { html in
          for change in digest.top {
            html.element("li") { html in
              html.element("b", text: phrasing.subject(of: change))
              html.text(
                " " + phrasing.list(phrasing.kinds(of: change)) + phrasing["colon"]
                  + phrasing.told(change) + " " + phrasing.place(of: change))
            }
          }
        }
        html.element("p", text: phrasing["reference"])
        xml.text(String(decoding: html.utf8, as: UTF8.self))
      }
    }
    xml.raw("\n")
  }

  /// The same for the same two editions, wherever the feed is made.
  private static func id(_ report: ChangeReport) -> String {
    let pair = report.old.provenance.sha256 + report.new.provenance.sha256
    return "urn:kaitei:report:" + SARIFRenderer.uri(pair)
  }

  private static let never = "1970-01-01T00:00:00Z"

  /// The first moment of the date of publication.
  private static func moment(_ edition: Edition) -> String {
    guard let day = edition.published?.date.days()?.lowerBound else { return never }
    return "\(day.date)T00:00:00Z"
  }
}
