internal import PolicyModel

extension SiteRenderer {
  /// How many series one page lists.
  private static let seriesOnPage = 300

  /// The lists of all series by path: `index.html`, `index-2.html` ….
  package func indexPages(_ series: [SiteDigest]) -> [(path: String, text: String)] {
    let size = Self.seriesOnPage
    let count = max(1, (series.count + size - 1) / size)
    return (0..<count).map { page in
      let own = series[min(series.count, page * size)..<min(series.count, (page + 1) * size)]
      return (Self.indexFile(page), indexPage(own, page: page, of: count, total: series.count))
    }
  }

  private static func indexFile(_ page: Int) -> String {
    page == 0 ? "index.html" : "index-\(page + 1).html"
  }

  /// The language of the pages in common: as asked, else that of most series.
  package func commonPhrasing(_ series: [SiteDigest]) -> Phrasing {
    if let language = site.language { return Phrasing(language) }
    let japanese = series.count { $0.language == Language.japanese.rawValue }
    return Phrasing(japanese * 2 >= series.count && japanese > 0 ? .japanese : .english)
  }

  private func indexPage(
    _ series: ArraySlice<SiteDigest>, page: Int, of count: Int, total: Int
  ) -> String {
    let phrasing = commonPhrasing(Array(series))
    let frame = SiteFrame(site, phrasing, root: "")
    var html = HTMLWriter()
    frame.open(title: frame.siteTitle, skip: "#series", &html)
    html.element("header", ["class": "cover"]) { html in
      html.element("h1", text: frame.siteTitle)
      html.element("p", ["class": "reference"], text: phrasing["reference"])
      searchForm(phrasing, &html)
    }
    html.raw("\n<main>\n")
    html.heading(phrasing["site.home"], id: "series", count: total, phrasing)
    html.raw("<ul class=\"catalogue\">\n")
    for series in series {
      let address = SitePath.address(series.folder) + "/index.html"
      html.element("li") { html in
        html.element(
          "a", ["class": "name", "href": address, "lang": series.language], text: series.title)
        html.element("span", ["class": "sub"]) { html in
          html.text(phrasing.count("site.editionCount", series.editionCount) + phrasing["list"])
          let (first, last) = (date(series.first, phrasing), date(series.last, phrasing))
          html.text(
            first == last
              ? last : phrasing.words("site.span", ["first": first, "last": last]))
        }
        if !series.newest.isEmpty {
          html.element(
            "a",
            [
              "class": "sub", "href": SitePath.address(series.newest),
              "lang": (site.language?.rawValue ?? series.language),
            ], text: series.verdict)
        }
      }
      html.raw("\n")
    }
    html.raw("</ul>\n")
    if count > 1 {
      html.element("nav", ["class": "pages", "aria-label": phrasing["site.home"]]) { html in
        for other in 0..<count {
          html.element(
            "a",
            ["href": Self.indexFile(other), "aria-current": other == page ? "page" : nil],
            text: phrasing.words("site.page", ["n": "\(other + 1)", "all": "\(count)"]))
        }
      }
    }
    html.raw("</main>\n")
    frame.footer(tool, &html)
    frame.close(&html)
    return String(decoding: html.utf8, as: UTF8.self)
  }

  /// A date that a digest keeps, in the page's language.
  private func date(_ iso: String, _ phrasing: Phrasing) -> String {
    CalendarDate(iso: iso).map { phrasing.date($0) } ?? iso
  }

  private func searchForm(_ phrasing: Phrasing, _ html: inout HTMLWriter) {
    html.raw("<form class=\"search\" role=\"search\" action=\"search.html\" method=\"get\">")
    html.element("label", ["for": "words"], text: phrasing["site.search.label"])
    html.raw("<div><input id=\"words\" name=\"q\" type=\"search\" autocomplete=\"off\"")
    html.attribute("aria-describedby", "hint")
    html.raw(">")
    html.element("button", text: phrasing["site.search"])
    html.raw("</div>")
    html.element("p", ["id": "hint", "class": "quiet"], text: phrasing["site.search.hint"])
    html.raw("</form>\n")
  }

  /// The page that searches all figures and demands.
  ///
  /// - Parameter buckets: into how many files the index is split.
  package func searchPage(_ series: [SiteDigest], buckets: Int) -> String {
    let phrasing = commonPhrasing(series)
    let frame = SiteFrame(site, phrasing, root: "")
    var html = HTMLWriter()
    frame.open(title: phrasing["site.search"], skip: "#words", &html)
    html.element("header", ["class": "cover"]) { html in
      html.element("h1", text: phrasing["site.search"])
      searchForm(phrasing, &html)
    }
    html.raw("\n<main>\n<noscript>")
    html.element("p", ["class": "alert"], text: phrasing["site.search.script"])
    html.raw("</noscript>\n<div id=\"finder\"")
    html.attribute("data-buckets", "\(buckets)")
    for (name, row) in [
      ("data-none", "site.search.none"), ("data-found", "site.search.found"),
      ("data-more", "site.search.more"), ("data-busy", "site.search.busy"),
      ("data-failed", "site.search.failed"), ("data-figure", "type.figure"),
      ("data-demand", "type.demand"), ("data-arrow", "arrow"),
    ] as [(StaticString, String)] {
      html.attribute(
        name, row == "site.search.found" ? phrasing.words(row, ["n": "{n}"]) : phrasing[row])
    }
    html.raw("><p id=\"told\" role=\"status\" aria-live=\"polite\"></p>")
    html.raw("<ol id=\"hits\" class=\"hits\"></ol></div>\n</main>\n")
    frame.footer(tool, &html)
    frame.close(&html)
    return String(decoding: html.utf8, as: UTF8.self)
  }
}
