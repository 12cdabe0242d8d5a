internal import Git

extension EditionStore {
  /// Records one edition; throws what speaks against it.
  ///
  /// When it returns `.stored`, the edition is on the disk, was read back, and stays, whatever
  /// happens to the process or the machine.
  @discardableResult
  public func `import`(
    _ draft: EditionDraft, options: ImportOptions = ImportOptions()
  ) throws(StoreError) -> ImportResult {
    let result = try importAll([draft], options: options)
    if case .refused(let error)? = result.outcomes.first { throw error }
    return result
  }

  /// Records many editions, up to a thousand in one step; what is refused does not hold up
  /// the others.
  ///
  /// Editions are recorded in the order of their publication, whatever the order given. If a
  /// step fails, its editions and those after it are refused with the cause; the steps before
  /// it stay.
  @discardableResult
  public func importAll(
    _ drafts: [EditionDraft], options: ImportOptions = ImportOptions(),
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(StoreError) -> ImportResult {
    var memory = ImportMemory()
    return try importAll(drafts, options: options, knowing: &memory, progress: progress)
  }

  /// Records many editions, as one part of an import whose parts are not held together.
  ///
  /// - Parameter memory: what the part before this one left.
  public func importAll(
    _ drafts: [EditionDraft], options: ImportOptions, knowing memory: inout ImportMemory,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(StoreError) -> ImportResult {
    var result = ImportResult()
    guard !drafts.isEmpty else { return result }
    let lock = try lockImports(options.patienceMilliseconds)
    try prepare(drafts, &result)
    var outcomes = [ImportOutcome?](repeating: nil, count: drafts.count)
    let order = drafts.indices.sorted { a, b in
      let (x, y) = (firstDay(drafts[a]), firstDay(drafts[b]))
      return x != y ? x < y : a < b
    }
    var start = 0
    while start < order.count {
      let step = Self.step(order[start...], drafts)
      do throws(StoreError) {
        for (index, outcome) in try record(
          step, of: drafts, options, &memory, &result.notices)
        {
          outcomes[index] = outcome
        }
      } catch {
        if drafts.count == 1 { throw error }
        for index in order[start...] { outcomes[index] = .refused(error) }
        break
      }
      start += step.count
      progress(start, drafts.count)
    }
    _ = consume lock
    result.outcomes = outcomes.map { $0 ?? .refused(.overtaken) }
    return result
  }

  private func firstDay(_ draft: EditionDraft) -> Int {
    draft.published?.date.days()?.lowerBound.value ?? Int.min
  }

  /// The next up to a thousand drafts, and no more than fit into one pack with ease.
  private static func step(_ order: ArraySlice<Int>, _ drafts: [EditionDraft]) -> ArraySlice<Int> {
    var bytes = 0
    var count = 0
    for index in order.prefix(1000) {
      bytes += drafts[index].bytes.count + drafts[index].text.count
      if count > 0, bytes > 256 << 20 { break }
      count += 1
    }
    return order.prefix(count)
  }

  private var lockFile: String { repository.commonFolder + "/import.lock" }

  func lockImports(_ milliseconds: Int) throws(StoreError) -> FileLock {
    do throws(FileLock.Failure) {
      return try FileLock(at: lockFile, waiting: milliseconds)
    } catch {
      switch error {
      case .held(let process): throw .busy(process: process)
      case .failed(let error): throw StoreError(error)
      }
    }
  }

  /// The time of day as the file system tells it, of the lock that is held.
  var now: Int {
    Disk.touch(lockFile)
    return Self.time(of: lockFile)
  }

  private static func time(of lockFile: String) -> Int {
    if case .file(_, let modified)? = Disk.kind(of: lockFile) { modified } else { 0 }
  }

  /// What has to be so before anything is written.
  private func prepare(_ drafts: [EditionDraft], _ result: inout ImportResult) throws(StoreError) {
    if !repository.isBare, repository.isInTheMiddleOfSomething { throw .unfinishedOperation }
    let bytes = drafts.reduce(0) { $0 + $1.bytes.count + $1.text.count }
    let needed = 3 * bytes + 16 << 20
    if let free = Disk.freeBytes(at: repository.commonFolder), free < needed {
      throw .noSpace(neededBytes: needed, freeBytes: free)
    }
    do throws(GitError) {
      try clearLocks(now: now, &result.notices)
      let count = try repository.sweepTemporaries(now: now)
      if count > 0 { result.notices.append(.temporaryFilesRemoved(count: count)) }
      let pending = try pendingTags()
      try patiently(&result.notices) { () throws(GitError) in try setTags(pending) }
      if !pending.isEmpty {
        let names = pending.map { String($0.name.dropFirst(Self.tagFolder.count)) }
        result.notices.append(.recovered(tags: names))
      }
      if bringUpToDate(pending, &result.notices) { try clearPending() }
      let untagged = try untaggedEditions() ?? []
      if !untagged.isEmpty {
        try patiently(&result.notices) { () throws(GitError) in try setTags(untagged) }
        result.notices.append(
          .tagged(untagged.map { String($0.name.dropFirst(Self.tagFolder.count)) }))
      }
    } catch {
      throw StoreError(error)
    }
  }

  private func clearLocks(
    now: Int, of tags: [PendingTag] = [], _ notices: inout [ImportResult.Notice]
  ) throws(GitError) {
    var names = ["HEAD", "packed-refs"]
    if case .branch(let name, _) = try repository.head() { names.append(name) }
    names += try (pendingTags() + tags).map(\.name)
    for lock in try repository.clearLocks(of: names, olderThan: 10, now: now)
    where lock.wasRemoved {
      notices.append(.staleLockRemoved(path: lock.path, ageSeconds: lock.ageSeconds))
    }
  }

  /// Does something about references, and waits where another program holds one of them.
  ///
  /// A lock that a killed writer left is ten seconds old some time, and is then taken away.
  func patiently(
    _ notices: inout [ImportResult.Notice], about tags: [PendingTag] = [],
    _ calls: () throws(GitError) -> Void
  ) throws(GitError) {
    let began = now
    while true {
      do throws(GitError) {
        return try calls()
      } catch {
        let isPassing = [.locked, .modified, .exists].contains(error.reason)
        let time = now
        guard isPassing, time - began < 13 else { throw error }
        FileLock.pause(upTo: 80)
        try clearLocks(now: time, of: tags, &notices)
      }
    }
  }

  /// Writes the editions, moves the branch in one step, tags, reads back.
  ///
  /// A foreign git that moved the branch meanwhile is waited for, and the step done again on
  /// top of what it did, for a minute if it does so again and again. A lock that somebody died with
  /// is taken away when it is ten seconds old.
  private func record(
    _ indices: ArraySlice<Int>, of drafts: [EditionDraft], _ options: ImportOptions,
    _ memory: inout ImportMemory, _ notices: inout [ImportResult.Notice]
  ) throws(StoreError) -> [(Int, ImportOutcome)] {
    let began = now
    while true {
      do throws(StoreError) {
        if indices.count > 8 {
          return try attempt(
            indices, of: drafts, options, sink: PackWriter(repository), &memory, &notices)
        }
        return try attempt(
          indices, of: drafts, options, sink: LooseWriter(repository), &memory, &notices)
      } catch {
        memory = ImportMemory()
        let time = now
        switch error {
        case .overtaken where time - began < 60, .locked where time - began < 13: break
        default: throw error
        }
        FileLock.pause(upTo: 60)
        try asking { () throws(GitError) in try clearLocks(now: time, &notices) }
      }
    }
  }

  private func attempt<Sink: ObjectSink>(
    _ indices: ArraySlice<Int>, of drafts: [EditionDraft], _ options: ImportOptions,
    sink: Sink, _ memory: inout ImportMemory, _ notices: inout [ImportResult.Notice]
  ) throws(StoreError) -> [(Int, ImportOutcome)] {
    let head = try asking { () throws(GitError) in try repository.head() }
    guard case .branch(let branch, let tip) = head else { throw .detachedHead }
    // On an empty branch the editions that tags lead to would vanish from what is shown.
    if tip == nil {
      if try !allEditions().isEmpty { throw .branchMissing(branch) }
      try asking { () throws(GitError) in try beginFirst() }
    }
    var stage = try ImportStage(self, at: tip, options, sink: sink, knowing: memory)
    var outcomes: [(Int, ImportOutcome)] = []
    for index in indices {
      do throws(StoreError) {
        outcomes.append((index, try stage.add(drafts[index])))
      } catch {
        guard error.isAboutTheDocument else { throw error }
        outcomes.append((index, .refused(error)))
      }
    }
    defer { memory = ImportMemory(tip: stage.tip, series: stage.series) }
    guard let newTip = stage.tip, newTip != tip else {
      endFirst()
      return outcomes
    }
    let tags: [PendingTag]
    do throws(GitError) {
      // What an earlier import could not finish is not forgotten.
      tags = try pendingTags() + stage.tags
      try stage.sink.finish()
      try writePending(tags)
      try move(branch, from: tip, to: newTip)
    } catch {
      throw StoreError(error)
    }
    endFirst()
    // From here on the editions are in. What cannot be done now stays written down: reading knows
    // the editions, and the next import goes on.
    var isTagged = true
    do throws(GitError) {
      try patiently(&notices) { () throws(GitError) in try setTags(tags) }
    } catch {
      notices.append(.tagsPending(StoreError(error)))
      isTagged = false
    }
    try readBack(outcomes.map(\.1), drafts, indices, branch: branch, tip: newTip)
    notices += stage.notices
    let known = stage.series.mapValues(\.knownBlobs)
    if bringUpToDate(tags, knowing: known, &notices), isTagged {
      do throws(GitError) {
        try clearPending()
      } catch {
        notices.append(.tagsPending(StoreError(error)))
      }
    }
    return outcomes
  }

  /// After any error the branch is looked at again: the move may have come before the error.
  private func move(
    _ branch: String, from old: ObjectID?, to new: ObjectID
  ) throws(GitError) {
    do throws(GitError) {
      try repository.compareAndSwap(branch, from: old, to: new, because: "kaitei: import")
    } catch {
      guard let now = try repository.target(of: branch), now == new else { throw error }
    }
  }

  /// Nothing is said to be stored that the disk does not give back.
  private func readBack(
    _ outcomes: [ImportOutcome], _ drafts: [EditionDraft], _ indices: ArraySlice<Int>,
    branch: String, tip: ObjectID
  ) throws(StoreError) {
    let isIn = try asking { () throws(GitError) in
      guard let now = try repository.target(of: branch) else { return false }
      return try repository.isReachable(tip, from: now)
    }
    guard isIn else { throw .notReadBack(branch) }
    for (outcome, index) in zip(outcomes, indices) {
      guard case .stored(let edition) = outcome else { continue }
      let name = "\(edition.series)/\(edition.label)"
      guard let commit = ObjectID(hex: edition.commit),
        let found = try asking({ () throws(GitError) in
          try self.edition(in: commit, of: edition.series)
        }), found == edition
      else { throw .notReadBack(name) }
      guard try source(of: found) == drafts[index].bytes, try text(of: found) == drafts[index].text
      else { throw .notReadBack(name) }
    }
  }
}

extension StoreError {
  /// Whether another document could still be stored.
  var isAboutTheDocument: Bool {
    switch self {
    case .emptyDocument, .noText, .noDate, .unusableSeries, .unusableLabel, .unkeepable,
      .seriesClash,
      .pathTaken, .tagTaken, .labelTaken, .noSuchEdition, .shrunk, .changedByHand,
      .stagedByHand:
      true
    default: false
    }
  }
}
