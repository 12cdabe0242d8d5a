internal import EditionStore
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

/// The pages of one series, made anew where their editions are new.
struct SiteSeriesBuild {
  /// What a build came to.
  struct Outcome {
    var digest: SiteDigest
    var written = 0
    var kept = 0
    var removed = 0
  }

  let renderer: SiteRenderer
  let input: InputOptions
  /// What all pages depend on beside their editions.
  let ground: String
  let root: OutputFolder

  private static let digestFile = "digest.txt"

  /// - Parameter name: of the series' folder.
  func build(_ key: String, name: String, in access: StoreAccess) throws(Failure) -> Outcome {
    let stored = try access.editions(of: key)
    let folder = try root.folder("series/" + name)
    let old = folder.content(Self.digestFile).flatMap { SiteDigest($0) }
    let prints = chain(of: stored)
    let print = prints.last ?? ground
    if let old, old.print == print, old.pages.keys.allSatisfy(folder.holds) {
      return Outcome(digest: old, kept: old.pages.count)
    }
    let series = SiteSeries(key: key, name: name, editions: stored.map(\.edition))
    _ = try folder.folder("editions")
    _ = try folder.folder("changes")
    var pages = Pages(folder: folder, old: old?.pages ?? [:])
    let reader = access.reader(input)
    let phrasing = renderer.phrasing(of: series)
    let comparer = EditionComparer(options: DetectionOptions(includesUnchanged: true))
    var historian = SeriesHistorian(comparer: comparer)
    var steps: [SiteStep] = []
    var entries: [AtomRenderer.Entry] = []
    var first: AnnotatedEdition?
    for (index, edition) in stored.enumerated() {
      let read = try access.read(edition, by: reader)
      let next = index + 1 < stored.count ? stored[index + 1].label : ""
      let print = Self.print(prints[index], next + "\n" + series.title)
      let report = historian.add(read)
      try pages.make(series.editionFile(edition.label), print) {
        renderer.page(of: read, history: historian.history(since: max(0, index - 1)), in: series)
      }
      if let report {
        steps.append(SiteStep(report, phrasing))
        entries.append(renderer.entry(report, index - 1, index, in: series))
        try pages.make(series.changesFile(index - 1, index), print) {
          renderer.changes(report, history: historian.history(since: index - 1), in: series)
        }
      }
      if let first, index > 1 {
        try pages.make(series.changesFile(0, index), print) {
          renderer.changes(
            comparer.report(from: first, to: read), history: historian.history(since: 0),
            in: series)
        }
      }
      if first == nil { first = read }
    }
    let strands = historian.history(since: 0).strands
    entries = Array(entries.reversed().prefix(50))
    try pages.make("index.html", print) {
      renderer.page(of: series, steps: steps, strands: strands)
    }
    try pages.make("feed.xml", print) { renderer.feed(entries, of: series) }
    try pages.make("search.js", print) { SiteSearch.file(of: series, strands) }
    let digest = SiteDigest(
      print: print, title: series.title, language: series.language.rawValue,
      folder: series.folder, editionCount: stored.count,
      first: stored.first?.published.date.description ?? "",
      last: stored.last?.published.date.description ?? "",
      verdict: steps.last?.verdict ?? "",
      newest: stored.count > 1
        ? series.folder + "/" + series.changesFile(stored.count - 2, stored.count - 1) : "",
      entries: Array(entries.prefix(10)),
      tokens: SiteSearch.tokens(of: strands, title: series.title), pages: pages.made)
    let removed = pages.removeOld()
    try folder.write(Self.digestFile, digest.text)
    return Outcome(digest: digest, written: pages.written, kept: pages.kept, removed: removed)
  }

  /// Removes the pages of a series that the store has no more.
  func remove(_ name: String) -> Int {
    guard let folder = try? root.folder("series/" + name) else { return 0 }
    let digest = folder.content(Self.digestFile).flatMap { SiteDigest($0) }
    var pages = Pages(folder: folder, old: digest?.pages ?? [:])
    let removed = pages.removeOld()
    folder.remove(Self.digestFile)
    for inner in ["editions", "changes"] { folder.removeFolder(inner) }
    root.removeFolder("series/" + name)
    return removed
  }

  /// For each edition what it and all before it were made from.
  private func chain(of editions: [StoredEdition]) -> [String] {
    var print = ground
    return editions.map { edition in
      print = Self.print(print, edition.label + "\n" + edition.commit + "\n" + edition.sourceBlob)
      return print
    }
  }

  static func print(_ before: String, _ more: String) -> String {
    String(Fingerprint.of((before + "\n" + more).utf8), radix: 16)
  }
}

/// Pages of a folder, each made only where what it is made from is new.
private struct Pages {
  let folder: OutputFolder
  let old: [String: String]
  private(set) var made: [String: String] = [:]
  private(set) var written = 0
  private(set) var kept = 0

  init(folder: OutputFolder, old: [String: String]) {
    self.folder = folder
    self.old = old
  }

  mutating func make(
    _ path: String, _ print: String, _ text: () -> String
  ) throws(Failure) {
    made[path] = print
    if old[path] == print, folder.holds(path) {
      kept += 1
    } else if try folder.write(path, text()) {
      written += 1
    } else {
      kept += 1
    }
  }

  /// Removes pages that were made earlier and now have no place.
  mutating func removeOld() -> Int {
    var removed = 0
    for path in old.keys where made[path] == nil && Self.isOurs(path) {
      folder.remove(path)
      removed += 1
    }
    return removed
  }

  /// Whether a path that was written down leads to a page inside of the folder.
  private static func isOurs(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
  }
}
