package import PolicyModel

/// Where a page stands in a site and what leads on from it.
package struct SiteFrame: Sendable {
  /// What the whole site says of itself.
  package struct Site: Hashable, Sendable {
    package var title: String?
    /// Language of the site's own words; nil for that of each document.
    package var language: Language?
    /// Where the site will stand on the web, with a slash at its end, for feeds.
    package var address: String?
    /// What tells the store from all others, for the ids of feeds.
    package var store: String?

    package init(
      title: String? = nil, language: Language? = nil, address: String? = nil,
      store: String? = nil
    ) {
      self.title = title
      self.language = language
      self.address = address
      self.store = store
    }
  }

  let phrasing: Phrasing
  private let site: Site
  /// From the page's folder to the site's: `../../`.
  private let root: String
  /// The series that the page belongs to, if any.
  private let series: SiteSeries?
  /// What leads to the neighbours: kind (`prev`, `next`), words, address from the page.
  private let neighbours: [(relation: String, words: String, address: String)]

  init(
    _ site: Site, _ phrasing: Phrasing, root: String, series: SiteSeries? = nil,
    neighbours: [(relation: String, words: String, address: String)] = []
  ) {
    self.site = site
    self.phrasing = phrasing
    self.root = root
    self.series = series
    self.neighbours = neighbours
  }

  /// The name of the site.
  var siteTitle: String { site.title ?? phrasing["site.title"] }

  /// An edition's page as seen from a page of its series, at one of its blocks.
  func address(ofEdition edition: Edition, block: Int? = nil) -> String? {
    guard let series, let label = edition.label else { return nil }
    return "../" + SitePath.address(series.editionFile(label)) + (block.map { "#b\($0)" } ?? "")
  }

  /// Head, skip link and the way through the site.
  func open(title: String, skip: String, _ html: inout HTMLWriter) {
    html.open(phrasing.language)
    html.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content":
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
      ])
    html.common(title == siteTitle ? title : title + " – " + siteTitle)
    html.void("link", ["rel": "stylesheet", "href": root + SiteAssets.styleFile])
    html.element("script", ["src": root + SiteAssets.scriptFile, "defer": ""]) { _ in }
    let feed = series == nil ? root + "feed.xml" : feedAddress
    html.void("link", ["rel": "alternate", "type": "application/atom+xml", "href": feed])
    for neighbour in neighbours {
      html.void("link", ["rel": neighbour.relation, "href": neighbour.address])
    }
    html.raw("</head>\n<body class=\"site\">\n")
    html.element("a", ["class": "skip", "href": skip], text: phrasing["site.skip"])
    html.element("nav", ["class": "way", "aria-label": phrasing["site.home"]]) { html in
      html.raw("<ol>")
      html.element("li") { html in
        html.element("a", ["href": root + "index.html"], text: siteTitle)
      }
      if let series {
        html.element("li") { html in
          html.element(
            "a", ["href": root + SitePath.address(series.folder) + "/index.html"],
            text: series.title)
        }
      }
      html.raw("</ol>")
      for neighbour in neighbours {
        html.element(
          "a", ["class": "neighbour", "rel": neighbour.relation, "href": neighbour.address],
          text: neighbour.words)
      }
      html.element("a", ["href": root + "search.html"], text: phrasing["site.search"])
      html.element("a", ["href": feed], text: phrasing["site.feed"])
    }
    html.raw("\n")
  }

  private var feedAddress: String {
    guard let series else { return root + "feed.xml" }
    return root + SitePath.address(series.folder) + "/feed.xml"
  }

  /// What made the page, and that it is no original.
  func footer(_ tool: ChangeReport.Tool, _ html: inout HTMLWriter) {
    html.element("footer") { html in
      html.element(
        "p", text: phrasing.words("site.made", ["tool": phrasing.tool(tool)]))
    }
    html.raw("\n")
  }

  /// The end of a page that the frame began.
  func close(_ html: inout HTMLWriter) { html.raw("</body>\n</html>\n") }
}
