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
    var tags: [PendingTag] = []
    for problem in try verify().problems {
      if case .setTag(let name, let commit) = problem.remedy, let id = ObjectID(hex: commit) {
        tags.append((Self.tagFolder + name, id))
      }
    }
    try asking { () throws(GitError) in try setTags(tags) }
    _ = consume lock
    return tags.map { String($0.name.dropFirst(Self.tagFolder.count)) }
  }
}

/// One pass over a store.
private struct Verification {
  typealias Problem = VerificationReport.Problem

  let store: EditionStore
  var report = VerificationReport()
  /// Commits of editions, newest revision first once sorted.
  private var editions: [(edition: StoredEdition, commit: ObjectID)] = []
  private var seenCommits: Set<ObjectID> = []
  private var seenTrees: Set<ObjectID> = []
  private var missing: Set<ObjectID> = []

  private var repository: Repository { store.repository }

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
        add(.damagedFile(path: path, why: damage.why), .restoreFromCopy)
      }
    }
    // Nothing is read through a pack that is not what it was: libgit2 would follow it astray.
    if damages.contains(where: {
      if case .file(let path) = $0.place { path != "index" } else { false }
    }) {
      return
    }
    var commits: [Commit] = []
    for (commit, name) in tips() { commits += reached(from: commit, reference: name) }
    // Oldest first and series by series: packs keep an edition as what differs from the one before.
    for commit in commits.reversed() { check(commit) }
    for (edition, _) in editions.sorted(by: { $0.edition.series < $1.edition.series }) {
      checkBlobs(edition)
    }
    checkTags()
    checkHead()
    report.editionCount = Set(editions.map { "\($0.edition.series)/\($0.edition.label)" }).count
    report.seriesCount = Set(editions.map(\.edition.series)).count
    if let bytes = try? Disk.read(repository.commonFolder + "/kaitei-pending"), !bytes.isEmpty {
      add(.importUnfinished, .importAnything, .warning)
    }
  }

  private mutating func add(
    _ what: VerificationReport.What, _ remedy: VerificationReport.Remedy,
    _ severity: Problem.Severity = .damage
  ) {
    report.problems.append(Problem(what, remedy, severity: severity))
  }

  // MARK: References

  private mutating func tips() -> [(ObjectID, String)] {
    var tips: [(ObjectID, String)] = []
    do throws(GitError) {
      switch try repository.head() {
      case .branch(_, let tip?): tips.append((tip, "HEAD"))
      case .detached(let id): tips.append((id, "HEAD"))
      case .branch(let name, nil):
        if !(try repository.references(under: "refs/").isEmpty) {
          add(
            .badReference(name: name, why: "HEAD's branch is missing"), .repairReference(name: name)
          )
        }
      }
    } catch {
      add(.badReference(name: "HEAD", why: error.message), .repairReference(name: "HEAD"))
    }
    do throws(GitError) {
      for (name, id) in try repository.references(under: "refs/") {
        do throws(GitError) {
          let commit = try repository.commitID(behind: id)
          if try repository.object(commit).kind == .commit { tips.append((commit, name)) }
        } catch {
          add(.badReference(name: name, why: error.message), .repairReference(name: name))
        }
      }
    } catch {
      add(.badReference(name: "refs/", why: error.message), .repairReference(name: "refs/"))
    }
    return tips
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
        for parent in commit.parents { waiting.append((parent, id.description)) }
      } catch {
        say(error, id, needing)
      }
    }
    return commits
  }

  private mutating func check(_ commit: Commit) {
    walkTree(commit.tree, needing: commit.id.description)
    do throws(GitError) {
      try checkEdition(commit)
    } catch {
      say(error, commit.id, "HEAD")
    }
  }

  private mutating func say(_ error: GitError, _ id: ObjectID, _ needing: String) {
    guard missing.insert(id).inserted else { return }
    if error.reason == .notFound {
      add(.missingObject(id: id.description, neededBy: needing), .restoreFromCopy)
    } else {
      add(.damagedObject(id: id.description, why: error.message), .restoreFromCopy)
    }
  }

  private mutating func walkTree(_ id: ObjectID, needing: String) {
    guard seenTrees.insert(id).inserted else { return }
    do throws(GitError) {
      for entry in try repository.tree(id).entries {
        switch entry.mode {
        case .folder: walkTree(entry.id, needing: id.description)
        case .submodule: break
        default:
          guard seenTrees.insert(entry.id).inserted, !repository.contains(entry.id) else {
            continue
          }
          if missing.insert(entry.id).inserted {
            add(
              .missingObject(id: entry.id.description, neededBy: id.description), .restoreFromCopy)
          }
        }
      }
    } catch {
      say(error, id, needing)
    }
  }

  // MARK: Editions

  private mutating func checkEdition(_ commit: Commit) throws(GitError) {
    let trailers = Trailers(message: commit.message)
    guard let series = trailers["Series"], let label = trailers["Edition"],
      trailers["Source-SHA256"] != nil
    else { return }
    let name = commit.id.description
    let found: StoredEdition?
    do throws(GitError) {
      found = try store.edition(in: commit.id, of: series)
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
    let tree = try repository.bytes(commit.tree, .tree)
    let before =
      try commit.parents.first.map { (id) throws(GitError) in
        try repository.bytes(repository.commit(id).tree, .tree)
      } ?? []
    if !Tree.differ(onlyIn: series, before, tree) {
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

  private mutating func checkBlobs(_ edition: StoredEdition) {
    let (series, label) = (edition.series, edition.label)
    if let bytes = blob(edition.sourceBlob, of: edition) {
      let sum = SHA256.hex(bytes)
      if sum != edition.source.sha256 || bytes.count != edition.source.byteCount {
        add(
          .sourceDisagrees(
            series: series, label: label, expected: edition.source.sha256, found: sum),
          .importAgain(series: series, label: label))
      }
    }
    if let bytes = blob(edition.textBlob, of: edition), bytes.count != edition.textByteCount {
      add(
        .textDisagrees(
          series: series, label: label, expectedBytes: edition.textByteCount,
          foundBytes: bytes.count), .importAgain(series: series, label: label))
    }
  }

  private mutating func blob(_ digits: String, of edition: StoredEdition) -> [UInt8]? {
    guard let id = ObjectID(hex: digits) else { return nil }
    do throws(GitError) {
      return try repository.blob(id)
    } catch {
      say(error, id, "\(edition.series)/\(edition.label)")
      return nil
    }
  }

  // MARK: Tags

  private mutating func checkTags() {
    var newest: [String: StoredEdition] = [:]
    for (edition, _) in editions {
      let tag = "\(edition.series)/\(edition.label)"
      if let other = newest[tag], other.revision >= edition.revision { continue }
      newest[tag] = edition
    }
    var pending: [String: ObjectID] = [:]
    for (name, id) in (try? store.pendingTags()) ?? [] { pending[name] = id }
    for (tag, edition) in newest.sorted(by: { $0.key < $1.key }) {
      let name = EditionStore.tagFolder + tag
      let remedy = VerificationReport.Remedy.setTag(tag: tag, commit: edition.commit)
      if let id = pending[name], id.description == edition.commit { continue }
      do throws(GitError) {
        guard let target = try repository.target(of: name) else {
          add(.tagMissing(tag: tag, commit: edition.commit), remedy)
          continue
        }
        let found = try repository.commitID(behind: target).description
        if found != edition.commit {
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
            .headDiffers(series: series, label: edition.label), .inspect(commit: tip.description),
            .warning)
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
