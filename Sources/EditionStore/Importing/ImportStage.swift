internal import Git
internal import PolicyModel

/// What is known of a series while editions are added to it.
struct SeriesState {
  var editions: [StoredEdition]
  /// Blobs that some edition of the series holds: overwriting such a file loses nothing.
  var knownBlobs: Set<ObjectID>
}

/// What one step of an import knew at its end, for the next one.
///
/// It is believed only while the branch stands where the step left it.
public struct ImportMemory {
  public init() {}

  init(tip: ObjectID?, series: [String: SeriesState]) {
    (self.tip, self.series) = (tip, series)
  }

  /// The branch's commit that it is true for.
  var tip: ObjectID?
  var series: [String: SeriesState] = [:]
}

/// The branch as it would be with the editions written so far.
///
/// Objects go to a sink; nothing refers to them until the branch is moved in one step.
struct ImportStage<Sink: ObjectSink> {
  let store: EditionStore
  let options: ImportOptions
  let recorder: ImportOptions.Person
  var sink: Sink
  /// The branch's commit, as it was and as it would be.
  let start: ObjectID?
  var tip: ObjectID?
  /// The tip's tree.
  var root: Tree
  /// The trees of series, so that none is read twice.
  var series: [String: SeriesState] = [:]
  /// Trees of commits that may not be readable yet.
  var newRoots: [ObjectID: (tree: Tree, parents: [ObjectID])] = [:]
  var newFolders: [ObjectID: Tree] = [:]
  var tags: [EditionStore.PendingTag] = []
  var notices: [ImportResult.Notice] = []
  /// Names of tags that other tags stand beneath, so that git has no room for them.
  private let folders: Set<String>

  init(
    _ store: EditionStore, at tip: ObjectID?, _ options: ImportOptions, sink: Sink,
    knowing memory: ImportMemory = ImportMemory()
  ) throws(StoreError) {
    if memory.tip == tip { series = memory.series }
    self.store = store
    self.options = options
    self.sink = sink
    start = tip
    self.tip = tip
    let user = store.repository.user()
    recorder =
      options.recorder ?? user.map { .init(name: $0.name, mail: $0.mail) }
      ?? .init(name: "kaitei", mail: "kaitei@localhost")
    folders = try asking { () throws(GitError) in
      Set(
        try store.repository.sharedReferences(under: EditionStore.tagFolder).keys
          .filter { $0.utf8.count { $0 == 0x2F } > 3 }
          .map { $0.split(separator: "/").prefix(4).joined(separator: "/") })
    }
    root = try asking { () throws(GitError) in
      guard let tip else { return Tree() }
      return try store.repository.tree(store.repository.commit(tip).tree)
    }
  }

  /// Writes one edition's objects and commit; throws what speaks against it.
  mutating func add(_ draft: EditionDraft) throws(StoreError) -> ImportOutcome {
    guard !draft.bytes.isEmpty else { throw .emptyDocument }
    guard draft.text.contains(where: { $0 > 0x20 }) else { throw .noText }
    guard let key = StoreKey(cleaning: draft.series) else { throw .unusableSeries(draft.series) }
    let state = try state(of: key.text)
    let plan = try ImportPlan(draft, key: key, options: options, among: state.editions)
    switch plan.decision {
    case .already(let edition): return .already(edition)
    case .write(let edition, let replacing):
      let stored = try write(edition, draft, replacing: replacing, state)
      if let cleaned = plan.cleanedLabel {
        notices.append(.labelCleaned(from: cleaned, to: edition.label))
      }
      if let name = edition.seriesName {
        notices.append(.seriesCleaned(from: name, to: key.text))
      }
      return .stored(stored)
    }
  }

  private mutating func state(of key: String) throws(StoreError) -> SeriesState {
    if let state = series[key] { return state }
    let store = store
    let editions = try asking { () throws(GitError) in try store.knownEditions(of: key) }
    try checkPath(key, hasEditions: !editions.isEmpty)
    var blobs = store.blobs(of: editions)
    let folder = root[key]
    if let folder, folder.mode == .folder {
      let tree = try asking { () throws(GitError) in try store.repository.tree(folder.id) }
      for entry in tree.entries
      where StoreFile.isOurs(String(decoding: entry.name, as: UTF8.self)) {
        blobs.insert(entry.id)
      }
    }
    let state = SeriesState(editions: editions, knownBlobs: blobs)
    store.sweepTemporaries(of: key)
    try store.checkWorkTree(of: key, known: blobs)
    series[key] = state
    return state
  }

  private func checkPath(_ key: String, hasEditions: Bool) throws(StoreError) {
    let lowered = key.lowercased()
    for entry in root.entries {
      let name = String(decoding: entry.name, as: UTF8.self)
      if name.lowercased() == lowered, !name.utf8.elementsEqual(key.utf8) {
        throw .seriesClash(key, existing: name)
      }
    }
    guard !hasEditions else { return }
    let store = store
    if let entry = root[key] {
      guard entry.mode == .folder else { throw .pathTaken(key) }
      let tree = try asking { () throws(GitError) in try store.repository.tree(entry.id) }
      for entry in tree.entries {
        let name = String(decoding: entry.name, as: UTF8.self)
        if StoreFile.isOurs(name) { throw .pathTaken("\(key)/\(name)") }
      }
    }
    let taken = try asking { () throws(GitError) in
      try store.repository.target(of: EditionStore.tagFolder + key)
    }
    if taken != nil { throw .tagTaken(key) }
  }

  private mutating func write(
    _ edition: StoredEdition, _ draft: EditionDraft, replacing: StoredEdition?,
    _ state: SeriesState
  ) throws(StoreError) -> StoredEdition {
    let key = edition.series
    var stored = edition
    guard edition.isKeepable else { throw .unkeepable }
    let tag = EditionStore.tag(edition.label, in: key)
    if replacing == nil {
      let store = store
      let taken = try asking { () throws(GitError) in try store.repository.target(of: tag) }
      if taken != nil || folders.contains(tag) { throw .tagTaken("\(key)/\(edition.label)") }
    }
    let others = state.editions.filter { $0.label != edition.label }
    let isLatest = others.allSatisfy { StoredEdition.isOrdered($0, edition) }
    let base = try base(for: edition, replacing: replacing, others, isLatest: isLatest)
    do throws(GitError) {
      let source = try sink.write(.blob, draft.bytes, path: "\(key)/source")
      let text = try sink.write(.blob, draft.text, path: "\(key)/text")
      let metadata = try sink.write(.blob, edition.metadata, path: "\(key)/metadata")
      var folder = Tree(
        try oldEntries(of: key, in: base.root) + [
          Tree.Entry(StoreFile.text, .file, text), Tree.Entry(StoreFile.metadata, .file, metadata),
          Tree.Entry(edition.source.file, .file, source),
        ])
      folder = Tree(folder.entries)
      let folderID = try sink.write(.tree, folder.bytes, path: "\(key)/")
      newFolders[folderID] = folder
      let newRoot = base.root.setting(Tree.Entry(key, .folder, folderID))
      let message = CommitMessage(edition, summary: draft.summary)
      let commit = try writeCommit(
        newRoot, parents: base.parents, message.text, edition, clamped: message.clampedSeconds)
      if isLatest {
        tip = commit
        root = newRoot
      } else {
        let parents = (tip.map { [$0] } ?? []) + [commit]
        tip = try writeCommit(
          root, parents: parents, "Merge \(key): \(edition.label)\n", edition, clamped: nil)
        notices.append(.addedBetween(series: key, label: edition.label))
      }
      if message.isClamped {
        notices.append(
          .dateClamped(series: key, label: edition.label, date: edition.published.date))
      }
      tags.append((tag, commit))
      stored.commit = commit.description
      stored.textBlob = text.description
      stored.sourceBlob = source.description
      stored.metadataBlob = metadata.description
      var state = state
      state.editions = (others + [stored]).sorted(by: StoredEdition.isOrdered)
      state.knownBlobs.formUnion([source, text, metadata])
      series[key] = state
    } catch {
      throw StoreError(error)
    }
    return stored
  }

  /// What the edition's commit stands on: the branch, or for an edition that is not the latest
  /// the commit of the one before it.
  private func base(
    for edition: StoredEdition, replacing: StoredEdition?, _ others: [StoredEdition],
    isLatest: Bool
  ) throws(StoreError) -> (root: Tree, parents: [ObjectID]) {
    if isLatest { return (root, tip.map { [$0] } ?? []) }
    let before = replacing ?? others.last { StoredEdition.isOrdered($0, edition) }
    let store = store
    do throws(GitError) {
      if let before, let id = ObjectID(hex: before.commit) {
        if let new = newRoots[id] { return (new.tree, [id]) }
        return (try store.repository.tree(store.repository.commit(id).tree), [id])
      }
      // Older than all: it stands where the first one stood.
      guard let first = others.first, let id = ObjectID(hex: first.commit) else {
        return (Tree(), [])
      }
      let parents: [ObjectID]
      if let new = newRoots[id] {
        parents = new.parents
      } else {
        parents = try store.repository.commit(id).parents
      }
      guard let parent = parents.first else { return (Tree(), []) }
      if let new = newRoots[parent] { return (new.tree, [parent]) }
      return (try store.repository.tree(store.repository.commit(parent).tree), [parent])
    } catch {
      throw StoreError(error)
    }
  }

  /// What else lies in the series' folder.
  private func oldEntries(of key: String, in root: Tree) throws(GitError) -> [Tree.Entry] {
    guard let folder = root[key], folder.mode == .folder else { return [] }
    let tree: Tree
    if let new = newFolders[folder.id] {
      tree = new
    } else {
      tree = try store.repository.tree(folder.id)
    }
    return tree.entries.filter { !StoreFile.isOurs(String(decoding: $0.name, as: UTF8.self)) }
  }

  private mutating func writeCommit(
    _ tree: Tree, parents: [ObjectID], _ message: String, _ edition: StoredEdition, clamped: Int?
  ) throws(GitError) -> ObjectID {
    let treeID = try sink.write(.tree, tree.bytes, path: "/")
    let committer = Signature(
      name: recorder.name, mail: recorder.mail, seconds: edition.recorded.secondsSince1970,
      offsetMinutes: edition.recorded.offsetMinutes)
    var author = committer
    if let clamped {
      author = Signature(name: recorder.name, mail: recorder.mail, seconds: clamped)
    }
    let commit = try sink.write(
      .commit,
      Commit.bytes(
        tree: treeID, parents: parents, author: author, committer: committer, message: message),
      path: nil)
    newRoots[commit] = (tree, parents)
    return commit
  }
}
