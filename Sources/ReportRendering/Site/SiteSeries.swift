package import PolicyModel

/// A series as the pages of a site name and find it.
package struct SiteSeries: Sendable {
  /// The series' key in the store.
  package let key: String
  /// Its folder from the site's root.
  package let folder: String
  /// Oldest first.
  package let editions: [Edition]
  private let names: SitePath

  /// - Parameter name: the name of the series' folder.
  package init(key: String, name: String, editions: [Edition]) {
    self.key = key
    self.editions = editions
    folder = "series/" + name
    names = SitePath(editions.map { $0.label ?? "" })
  }

  /// What the series is called: the title of its newest edition.
  package var title: String { editions.last.flatMap(\.title) ?? key }

  /// The language that its pages are told in, where nobody asks for another.
  package var language: Language { editions.last?.language ?? .english }

  /// The file of an edition in the series' folder.
  package func editionFile(_ label: String) -> String {
    "editions/" + names.known(label) + ".html"
  }

  /// The file of a comparison in the series' folder.
  package func changesFile(_ old: Int, _ new: Int) -> String {
    "changes/" + names.known(editions[old].label ?? "") + ".."
      + names.known(editions[new].label ?? "") + ".html"
  }

  /// The pages of the whole series that a site has: of each edition, of the way from the one
  /// before to it, and from the first one.
  package var files: [String] {
    var files = ["index.html", "feed.xml", "search.js"]
    for index in editions.indices {
      files.append(editionFile(editions[index].label ?? ""))
      if index > 0 { files.append(changesFile(index - 1, index)) }
      if index > 1 { files.append(changesFile(0, index)) }
    }
    return files
  }
}

/// What a series' page says of the way from one edition to the next.
package struct SiteStep: Hashable, Sendable {
  package var verdict: String
  /// Changed figures, demands, and everything else of substance.
  package var counts: [Int]

  /// - Parameter phrasing: what the verdict is told in.
  package init(_ report: ChangeReport, _ phrasing: Phrasing) {
    verdict = phrasing.verdict(report)
    counts = [["figure"], ["demand"], ["structure", "wording"]].map { types in
      report.tally.counts.reduce(0) { $0 + (types.contains($1.type) ? $1.count : 0) }
    }
  }
}
