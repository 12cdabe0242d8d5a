package import PolicyModel

/// The pages of a static site about a whole store.
///
/// Pages find one another by relative addresses, so that any web server, a forge's pages or a
/// folder on a disk can show them. One style sheet and one script serve them all.
package struct SiteRenderer: Sendable {
  package let site: SiteFrame.Site
  let tool: ChangeReport.Tool

  package init(_ site: SiteFrame.Site, tool: ChangeReport.Tool) {
    self.site = site
    self.tool = tool
  }

  /// The phrasing of a series' pages.
  package func phrasing(of series: SiteSeries) -> Phrasing {
    Phrasing(site.language ?? series.language)
  }

  /// The page that compares two editions.
  package func changes(
    _ report: ChangeReport, history: SeriesHistory, in series: SiteSeries
  ) -> String {
    let phrasing = phrasing(of: series)
    let (old, new) = (history.old, history.new)
    var neighbours: [(relation: String, words: String, address: String)] = []
    let isStep = new == old + 1
    func neighbour(_ relation: String, _ row: String, _ old: Int, _ new: Int) {
      neighbours.append(
        (
          relation, phrasing[row] + " " + phrasing.mark(of: series.editions[new]),
          "../" + SitePath.address(series.changesFile(old, new))
        ))
    }
    if isStep ? old > 0 : new > 1 {
      neighbour("prev", "site.previous", isStep ? old - 1 : 0, new - 1)
    }
    if new + 1 < series.editions.count {
      neighbour("next", "site.next", isStep ? new : 0, new + 1)
    }
    let frame = SiteFrame(
      site, phrasing, root: "../../../", series: series, neighbours: neighbours)
    return HTMLRenderer().render(report, history: history, in: frame)
  }

  /// The entry of a comparison in the site's feeds.
  package func entry(
    _ report: ChangeReport, _ old: Int, _ new: Int, in series: SiteSeries
  ) -> AtomRenderer.Entry {
    let path = SitePath.address(series.folder + "/" + series.changesFile(old, new))
    let link = site.address.map { (WebAddress($0)?.encoded ?? "") + path } ?? path
    return AtomRenderer(language: site.language)
      .entry(report, phrasing(of: series), link: link, isPath: true)
  }

  /// The feed of one series, newest first.
  package func feed(_ entries: [AtomRenderer.Entry], of series: SiteSeries) -> String {
    let phrasing = phrasing(of: series)
    return AtomRenderer(
      language: site.language,
      address: site.address.map { $0 + SitePath.address(series.folder + "/feed.xml") },
      store: site.store
    ).feed(
      title: series.title, identity: "series:" + SARIFRenderer.uri(series.key),
      language: phrasing.language, base: site.address == nil ? "../../" : nil, entries: entries)
  }

  /// The feed of all series.
  package func feed(_ entries: [AtomRenderer.Entry]) -> String {
    let phrasing = Phrasing(site.language ?? .english)
    return AtomRenderer(
      language: site.language, address: site.address.map { $0 + "feed.xml" }, store: site.store
    ).feed(
      title: site.title ?? phrasing["site.title"],
      identity: "site:" + SARIFRenderer.uri(site.address ?? site.title ?? "kaitei"),
      language: phrasing.language, entries: entries)
  }
}
