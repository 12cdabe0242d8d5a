internal import Git
internal import PolicyModel

extension EditionStore {
  /// Looks at every edition and every object; never stops at the first thing found.
  public func verify() throws(StoreError) -> VerificationReport {
    var verification = Verification(self)
    verification.run()
    return verification.report
  }

  /// Sets the tags that `verify` finds missing or moved; returns their names.
  @discardableResult
  public func repairTags(patienceMilliseconds: Int = 10_000) throws(StoreError) -> [String] {
    let lock = try lockImports(patienceMilliseconds)
    try asking { () throws(GitError) in
      _ = try repository.sweepTemporaries(now: now)
      let left = repository.locks(under: Self.tagFolder)
      _ = try repository.clearLocks(of: left, olderThan: 10, now: now)
    }
    var tags: [PendingTag] = []
    for problem in try verify().problems {
      if case .setTag(let name, let commit) = problem.remedy, let id = ObjectID(hex: commit) {
        tags.append((Self.tagFolder + name, id))
      }
    }
    var notices: [ImportResult.Notice] = []
    try asking { () throws(GitError) in
      try patiently(&notices, about: tags) { () throws(GitError) in try setTags(tags) }
    }
    _ = consume lock
    return tags.map { String($0.name.dropFirst(Self.tagFolder.count)) }
  }
}

/// One pass over a store.
struct Verification {
  typealias Problem = VerificationReport.Problem

  let store: EditionStore
  var report = VerificationReport()
  /// Commits of editions, newest revision first once sorted.
  private var editions: [(edition: StoredEdition, commit: ObjectID)] = []
  private var seenCommits: Set<ObjectID> = []
  private var seenTrees: Set<ObjectID> = []
  private var missing: Set<ObjectID> = []
  private var treeOfCommit: [ObjectID: ObjectID] = [:]
  /// The bytes of the root trees that were asked for last.
  private var roots: [(id: ObjectID, bytes: [UInt8])] = []

  var repository: Repository { store.repository }

  init(_ store: EditionStore) { self.store = store }

  mutating func run() {
    let (damages, count) = repository.damages()
    report.objectCount = count
    for damage in damages {
      switch damage.place {
      case .object(let id):
        missing.insert(id)
        add(.damagedObject(id: id.description, why: damage.why), .restoreFromCopy)
      case .file(let path):
        let (remedy, severity) = remedy(for: path, among: damages)
        add(.damagedFile(path: path, why: damage.why), remedy, severity)
      }
    }
    let references = references()
    // Nothing is read through a pack that is not what it was: libgit2 would follow it astray.
    if damages.contains(where: \.leadsAstray) {
      report.isPartial = true
      return
    }
    var commits: [Commit] = []
    for (commit, name) in tips(references) { commits += reached(from: commit, reference: name) }
    nameEnd(of: commits)
    // Oldest first: packs keep a tree as what differs from the one before.
    for commit in commits.reversed() { check(commit) }
    checkBlobs()
    checkTags()
    checkPeeledTags()
    checkHead()
    report.editionCount = Set(editions.map { "\($0.edition.series)/\($0.edition.label)" }).count
    report.seriesCount = Set(editions.map(\.edition.series)).count
    if let bytes = try? Disk.read(repository.commonFolder + "/kaitei-pending"), !bytes.isEmpty,
      !report.problems.contains(where: { $0.what == .importUnfinished })
    {
      add(.importUnfinished, .importAnything, .warning)
    }
  }

  mutating func add(
    _ what: VerificationReport.What, _ remedy: VerificationReport.Remedy,
    _ severity: Problem.Severity = .damage
  ) {
    report.problems.append(Problem(what, remedy, severity: severity))
  }

  // MARK: Objects that are reached

  private mutating func reached(from tip: ObjectID, reference: String) -> [Commit] {
    var commits: [Commit] = []
    var waiting: [(ObjectID, String)] = [(tip, reference)]
    while let (id, needing) = waiting.popLast() {
      guard seenCommits.insert(id).inserted else { continue }
      do throws(GitError) {
        let commit = try repository.commit(id)
        report.commitCount += 1
        commits.append(commit)
        treeOfCommit[commit.id] = commit.tree
        for parent in commit.parents { waiting.append((parent, id.description)) }
      } catch {
        say(error, id, needing)
      }
    }
    return commits
  }

  private mutating func check(_ commit: Commit) {
    do throws(GitError) {
      let root = try root(commit.tree)
      // A parent that is missing has been told.
      let before = try commit.parents.first.flatMap { treeOfCommit[$0] }.map {
        (id) throws(GitError) in (id, try self.root(id))
      }
      try checkEdition(commit, root, before?.1 ?? [])
      // What the commit before it has was walked there.
      if let before, let series = Trailers(message: commit.message)["Series"],
        seenTrees.contains(before.0), Tree.differ(onlyIn: series, before.1, root)
      {
        guard seenTrees.insert(commit.tree).inserted else { return }
        if let entry = Tree.entry(named: series, in: root) { walk(entry, in: commit.tree) }
        return
      }
    } catch {
      say(error, commit.id, needing: nil)
    }
    walkTree(commit.tree, needing: commit.id)
  }

  /// The bytes of a root tree; neighbours in history ask for the same ones.
  private mutating func root(_ id: ObjectID) throws(GitError) -> [UInt8] {
    if let root = roots.first(where: { $0.id == id }) { return root.bytes }
    let bytes = try repository.bytes(id, .tree)
    roots = roots.suffix(3) + [(id, bytes)]
    return bytes
  }

  private mutating func say(_ error: GitError, _ id: ObjectID, needing: ObjectID?) {
    say(error, id, needing?.description ?? "HEAD")
  }

  private mutating func say(_ error: GitError, _ id: ObjectID, _ needing: String) {
    guard missing.insert(id).inserted else { return }
    if error.reason == .notFound {
      add(.missingObject(id: id.description, neededBy: needing), .restoreFromCopy)
    } else {
      add(.damagedObject(id: id.description, why: error.message), .restoreFromCopy)
    }
  }

  private mutating func walkTree(_ id: ObjectID, needing: ObjectID) {
    guard seenTrees.insert(id).inserted else { return }
    do throws(GitError) {
      for entry in try repository.tree(id).entries { walk(entry, in: id) }
    } catch {
      say(error, id, needing: needing)
    }
  }

  private mutating func walk(_ entry: Tree.Entry, in tree: ObjectID) {
    switch entry.mode {
    case .folder: walkTree(entry.id, needing: tree)
    case .submodule: break
    default:
      guard seenTrees.insert(entry.id).inserted, !repository.contains(entry.id),
        missing.insert(entry.id).inserted
      else { return }
      add(.missingObject(id: entry.id.description, neededBy: tree.description), .restoreFromCopy)
    }
  }

  // MARK: Editions

  /// - Parameters:
  ///   - root: the bytes of the commit's tree.
  ///   - before: those of its first parent's tree; empty without one.
  private mutating func checkEdition(
    _ commit: Commit, _ root: [UInt8], _ before: [UInt8]
  ) throws(GitError) {
    let trailers = Trailers(message: commit.message)
    guard let series = trailers["Series"], let label = trailers["Edition"],
      trailers["Source-SHA256"] != nil
    else { return }
    let name = commit.id.description
    let found: StoredEdition?
    do throws(GitError) {
      let folder = Tree.entry(named: series, in: root)
      found =
        folder?.mode == .folder
        ? try folder.flatMap { (folder) throws(GitError) in
          try store.edition(inFolder: folder.id, commit: commit.id)
        } : nil
    } catch {
      // The damaged object itself has been told.
      found = nil
    }
    guard let edition = found, edition.series == series, edition.label == label else {
      add(.noEdition(series: series, label: label, commit: name), .restoreFromCopy)
      return
    }
    editions.append((edition, commit.id))
    compare(trailers, CommitMessage.trailers(of: edition), edition)
    if commit.author.seconds != CommitMessage(edition, summary: nil).clampedSeconds {
      add(.datesDisagree(series: series, label: label, commit: name), .inspect(commit: name))
    }
    if !Tree.differ(onlyIn: series, before, root) {
      add(.touchesOthers(series: series, label: label, commit: name), .inspect(commit: name))
    }
  }

  private mutating func compare(
    _ inMessage: Trailers, _ inMetadata: Trailers, _ edition: StoredEdition
  ) {
    for key in Set((inMessage.lines + inMetadata.lines).map(\.key)).sorted()
    where inMessage[key] != inMetadata[key] && Self.keys.contains(key) {
      add(
        .trailerDisagrees(
          series: edition.series, label: edition.label, trailer: key, inMessage: inMessage[key],
          inMetadata: inMetadata[key]), .inspect(commit: edition.commit))
    }
  }

  private static let keys: Set<String> = [
    "Series", "Edition", "Published", "Effective", "Recorded", "Language", "Source-URL",
    "Source-SHA256", "Extractor", "Kind", "Date-Clamped",
  ]

  private mutating func checkBlobs() {
    let ordered = editions.map(\.edition).sorted { $0.series < $1.series }
    let findings = BlobVerification(store: store).findings(on: ordered)
    for (edition, findings) in zip(ordered, findings) {
      let (series, label) = (edition.series, edition.label)
      let remedy = VerificationReport.Remedy.importAgain(series: series, label: label)
      for finding in findings {
        switch finding {
        case .unreadable(let id, let error): say(error, id, "\(series)/\(label)")
        case .source(let found):
          add(
            .sourceDisagrees(
              series: series, label: label, expected: edition.source.sha256, found: found), remedy)
        case .text(let count):
          add(
            .textDisagrees(
              series: series, label: label, expectedBytes: edition.textByteCount,
              foundBytes: count), remedy)
        }
      }
    }
  }

  // MARK: Tags

  private mutating func checkTags() {
    var newest: [String: [StoredEdition]] = [:]
    for (edition, _) in editions {
      let tag = "\(edition.series)/\(edition.label)"
      let others = newest[tag] ?? []
      let revision = others.first?.revision ?? 0
      if revision < edition.revision { newest[tag] = [edition] }
      if revision == edition.revision { newest[tag] = others + [edition] }
    }
    var pending: [String: ObjectID] = [:]
    for (name, id) in (try? store.pendingTags()) ?? [] { pending[name] = id }
    for (tag, editions) in newest.sorted(by: { $0.key < $1.key }) {
      guard let edition = editions.first else { continue }
      let name = EditionStore.tagFolder + tag
      // A rebase makes the same edition again under another commit.
      if let other = editions.first(where: { $0.metadataBlob != edition.metadataBlob }) {
        add(
          .recordedTwice(
            series: edition.series, label: edition.label, commits: [edition.commit, other.commit]),
          .rename(
            series: edition.series,
            source: "\(other.commit):\(edition.series)/\(other.source.file)"))
      }
      let remedy = VerificationReport.Remedy.setTag(tag: tag, commit: edition.commit)
      if let id = pending[name], editions.contains(where: { $0.commit == id.description }) {
        continue
      }
      do throws(GitError) {
        guard let target = try repository.target(of: name) else {
          add(.tagMissing(tag: tag, commit: edition.commit), remedy)
          continue
        }
        let found = try repository.commitID(behind: target).description
        if !editions.contains(where: { $0.commit == found }) {
          add(.tagMoved(tag: tag, expected: edition.commit, found: found), remedy)
        }
      } catch {
        add(.tagMoved(tag: tag, expected: edition.commit, found: error.message), remedy)
      }
    }
  }

  // MARK: What is shown

  private mutating func checkHead() {
    guard case .branch(_, let tip?)? = try? repository.head(),
      let root = try? repository.commit(tip).tree
    else { return }
    var latest: [String: StoredEdition] = [:]
    for (edition, _) in editions {
      guard let other = latest[edition.series] else {
        latest[edition.series] = edition
        continue
      }
      let isLater =
        other.label == edition.label
        ? other.revision < edition.revision : StoredEdition.isOrdered(other, edition)
      if isLater { latest[edition.series] = edition }
    }
    for (series, edition) in latest.sorted(by: { $0.key < $1.key }) {
      let files = [
        (StoreFile.text, edition.textBlob), (StoreFile.metadata, edition.metadataBlob),
        (edition.source.file, edition.sourceBlob),
      ]
      for (name, blob) in files {
        let path = "\(series)/\(name)"
        guard let entry = try? repository.entry(at: path, in: root),
          entry.id.description == blob
        else {
          add(
            .headDiffers(series: series, label: edition.label),
            .showEdition(series: series, label: edition.label), .warning)
          break
        }
        guard let workTree = repository.workTree,
          let bytes = try? Disk.read("\(workTree)/\(path)"),
          GitObject.id(of: .blob, bytes) != entry.id
        else { continue }
        add(.workTreeDiffers(path: path), .checkOut(path: path), .warning)
      }
    }
  }
}
