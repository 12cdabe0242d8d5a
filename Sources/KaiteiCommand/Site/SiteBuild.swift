internal import Dispatch
internal import EditionStore
internal import Kaitei
internal import PolicyModel
internal import ReportRendering
internal import Synchronization

/// A site of a whole store: its series side by side, then the pages that they have in common.
struct SiteBuild {
  /// What a build came to.
  struct Outcome {
    var series = 0
    var written = 0
    var kept = 0
    var removed = 0
  }

  let input: InputOptions
  let site: SiteFrame.Site
  let workers: Int
  let isQuiet: Bool

  /// Changes whenever the same editions give other pages.
  private static let format = "2"
  private static let listFile = "site.txt"

  func run(into path: String) throws(Failure) -> Outcome {
    let access = try StoreAccess(input.store)
    let keys: [String]
    var site = site
    do {
      keys = try access.store.series()
      site.store = try access.store.identity()
    } catch {
      throw .store(error)
    }
    let root = try OutputFolder(path)
    _ = try root.folder("series")
    _ = try root.folder("search")
    let names = SitePath(keys)
    let renderer = SiteRenderer(
      site, tool: .init(version: KaiteiVersion.current, rules: KaiteiVersion.rules))
    let build = SiteSeriesBuild(
      renderer: renderer, input: input, ground: ground, root: root)
    let results = try built(keys, names, build)
    var outcome = Outcome(series: keys.count)
    var digests: [SiteDigest] = []
    var failed = 0
    for (key, result) in zip(keys, results) {
      switch result {
      case .success(let made)?:
        digests.append(made.digest)
        outcome.written += made.written
        outcome.kept += made.kept
        outcome.removed += made.removed
      case .failure(let failure)?:
        failed += 1
        let words = Words.ofUser
        Output.complain("kaitei: \(words.shown(key)): \(words.message(failure))")
      case nil: failed += 1
      }
    }
    outcome.removed += removeOld(keys.map { names.known($0) }, root, build)
    try common(digests, renderer, root, &outcome)
    if failed > 0 { throw .notBuilt(count: failed, of: keys.count) }
    return outcome
  }

  /// What every page depends on beside its editions.
  private var ground: String {
    SiteSeriesBuild.print(
      [
        Self.format, KaiteiVersion.current, KaiteiVersion.rules, "\(input.fiscalStart)",
        site.title ?? "", site.language?.rawValue ?? "", site.address ?? "",
      ].joined(separator: "\n"), "")
  }

  /// Each series by whichever worker is free; a repository belongs to one worker alone.
  private func built(
    _ keys: [String], _ names: SitePath, _ build: SiteSeriesBuild
  ) throws(Failure) -> [Result<SiteSeriesBuild.Outcome, Failure>?] {
    let next = Mutex(0)
    let results = Mutex(
      [Result<SiteSeriesBuild.Outcome, Failure>?](repeating: nil, count: keys.count))
    let progress = ProgressLine(total: keys.count, isQuiet: isQuiet)
    let store = input.store
    DispatchQueue.concurrentPerform(iterations: max(1, min(workers, keys.count))) { _ in
      let access = Result { () throws(Failure) in try StoreAccess(store) }
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < keys.count else { break }
        let key = keys[index]
        let result = Result { () throws(Failure) in
          try build.build(key, name: names.known(key), in: access.get())
        }
        results.withLock { $0[index] = result }
        progress.advance()
      }
    }
    progress.finish()
    return results.withLock { $0 }
  }

  /// Removes the pages of series that were there at the last build and are gone.
  private func removeOld(
    _ names: [String], _ root: OutputFolder, _ build: SiteSeriesBuild
  ) -> Int {
    guard let list = root.content(Self.listFile) else { return 0 }
    let present = Set(names)
    var removed = 0
    for line in list.split(separator: 0x0A) {
      let name = String(decoding: line, as: UTF8.self)
      guard !present.contains(name), !name.contains("/"), name != "..", name != "." else {
        continue
      }
      removed += build.remove(name)
    }
    return removed
  }

  /// The pages that all series have in common.
  private func common(
    _ digests: [SiteDigest], _ renderer: SiteRenderer, _ root: OutputFolder,
    _ outcome: inout Outcome
  ) throws(Failure) {
    let index = SiteSearch.index(digests)
    let lists = renderer.indexPages(digests)
    let newest = digests.flatMap(\.entries).sorted {
      ($1.updated, $0.element) < ($0.updated, $1.element)
    }
    var files = SiteAssets.files + lists + index.files
    files.append(("search.html", renderer.searchPage(digests, buckets: index.buckets)))
    files.append(("feed.xml", renderer.feed(Array(newest.prefix(100)))))
    files.append(
      (Self.listFile, digests.map { String($0.folder.dropFirst(7)) + "\n" }.joined()))
    for file in files {
      if try root.write(file.path, file.text) { outcome.written += 1 } else { outcome.kept += 1 }
    }
    var stale = (index.buckets..<512).map { "search/\($0).js" }
    stale += (lists.count + 1..<lists.count + 200).map { "index-\($0).html" }
    for name in stale where root.holds(name) {
      root.remove(name)
      outcome.removed += 1
    }
  }
}
