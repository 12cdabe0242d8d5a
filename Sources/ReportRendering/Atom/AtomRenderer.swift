public import PolicyModel

/// The editions of a series as an Atom feed (RFC 4287), one entry for each change report.
public struct AtomRenderer: Sendable {
  private let language: Language?
  private let address: String?
  private let store: String?

  /// - Parameters:
  ///   - language: of the feed's own words; nil for that of the newest edition.
  ///   - address: of the feed on the web, where it has one.
  ///   - store: what tells the store from all others, so that series of one name in two stores
  ///     have feeds of two ids.
  public init(language: Language? = nil, address: String? = nil, store: String? = nil) {
    self.language = language
    self.address = address
    self.store = store
  }

  /// The feed of reports between neighbouring editions, newest first.
  ///
  /// - Parameter series: the key of their series; nil where they are of several.
  public func render(_ reports: [ChangeReport], series: String?) -> String {
    let newest = reports.enumerated().max {
      (Self.moment($0.element.new), $0.offset) < (Self.moment($1.element.new), $1.offset)
    }
    let language = language ?? newest?.element.new.language ?? .english
    let entries = reports.enumerated().map { index, report in
      (index, entry(report, Phrasing(language), link: report.new.provenance.address))
    }.sorted { ($1.1.updated, $1.0) < ($0.1.updated, $0.0) }
    return feed(
      title: series.map { reports.last?.new.title ?? $0 } ?? Phrasing(language)["site.title"],
      identity: series.map { "series:" + SARIFRenderer.uri($0) } ?? "site",
      language: language, entries: entries.map(\.1))
  }

  /// One entry of a feed.
  package struct Entry: Hashable, Sendable {
    /// The first moment of the newer edition's date of publication.
    package var updated: String
    /// The element, on one line.
    package var element: String

    package init(updated: String, element: String) {
      self.updated = updated
      self.element = element
    }
  }

  /// A feed of entries.
  ///
  /// - Parameters:
  ///   - identity: what tells the feed from all others of the store, in the characters of a URN.
  ///   - base: what relative links of the entries are relative to.
  package func feed(
    title: String, identity: String, language: Language, base: String? = nil, entries: [Entry]
  ) -> String {
    var xml = HTMLWriter()
    xml.raw(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    xml.attribute("xml:lang", Phrasing(language).language.rawValue)
    if let base { xml.attribute("xml:base", base) }
    xml.raw(">\n")
    xml.element("title", text: title)
    let origin = store.map { "store:" + SARIFRenderer.uri($0) + ":" } ?? ""
    xml.element("id", text: "urn:kaitei:" + origin + identity)
    xml.element("updated", text: entries.map(\.updated).max() ?? Self.never)
    if let link = address.flatMap({ WebAddress($0) }) {
      xml.element("link", ["rel": "self", "href": link.encoded]) { _ in }
    }
    xml.element("author") { xml in xml.element("name", text: "kaitei") }
    xml.raw("\n")
    for entry in entries {
      xml.styleSheet(entry.element)
      xml.raw("\n")
    }
    xml.raw("</feed>\n")
    return String(decoding: xml.utf8, as: UTF8.self)
  }

  /// The entry of a report.
  ///
  /// - Parameter link: where its newer edition or its page is; an address of the web, or a path
  ///   of the site relative to the feed's base.
  package func entry(
    _ report: ChangeReport, _ phrasing: Phrasing, link: String?, isPath: Bool = false
  ) -> Entry {
    let digest = Digest(report)
    let phrasing = phrasing.of(report)
    var xml = HTMLWriter()
    xml.element("entry") { xml in
      xml.element("title", text: phrasing.name(of: report.new))
      xml.element("id", text: Self.id(report))
      xml.element("updated", text: Self.moment(report.new))
      let address = isPath ? link : link.flatMap { WebAddress($0) }?.encoded
      if let address { xml.element("link", ["href": address]) { _ in } }
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
                  + phrasing.told(digest.told(change)) + " " + phrasing.place(of: change))
            }
          }
        }
        html.element("p", text: phrasing["reference"])
        xml.text(String(decoding: html.utf8, as: UTF8.self))
      }
    }
    return Entry(
      updated: Self.moment(report.new), element: String(decoding: xml.utf8, as: UTF8.self))
  }

  /// The same for the same two editions, wherever the feed is made.
  private static func id(_ report: ChangeReport) -> String {
    let pair = report.old.provenance.sha256 + report.new.provenance.sha256
    // An edition may come back after another one and bear the same words.
    let label = report.new.label.map { ":" + SARIFRenderer.uri($0) } ?? ""
    return "urn:kaitei:report:" + SARIFRenderer.uri(pair) + label
  }

  private static let never = "1970-01-01T00:00:00Z"

  /// The first moment of the date of publication.
  static func moment(_ edition: Edition) -> String {
    guard let day = edition.published?.date.days()?.lowerBound else { return never }
    return "\(day.date)T00:00:00Z"
  }
}
