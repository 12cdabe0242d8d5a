internal import Git
internal import PolicyModel

extension EditionStore {
  /// The keys of all series, sorted.
  public func series() throws(StoreError) -> [String] {
    try asking { () throws(GitError) in
      let shown: [String]
      switch try repository.head() {
      case .branch(_, let tip?): shown = try seriesFolders(in: tip).map(\.key)
      case .branch: shown = []
      case .detached(let id): shown = try seriesFolders(in: id).map(\.key)
      }
      let beside = try taggedSeries(besides: Set(shown), try tagsBySeries()).map(\.series)
      return (shown + beside).sorted()
    }
  }

  /// The folders that hold an edition, sorted by name.
  private func seriesFolders(
    in commit: ObjectID
  ) throws(GitError) -> [(key: String, folder: ObjectID)] {
    var found: [(key: String, folder: ObjectID)] = []
    for entry in try repository.tree(repository.commit(commit).tree).entries
    where entry.mode == .folder {
      let key = String(decoding: entry.name, as: UTF8.self)
      guard let file = try repository.entry(at: StoreFile.metadata, in: entry.id),
        file.mode == .file,
        try StoredEdition(metadata: repository.blob(file.id))?.series == key
      else { continue }
      found.append((key, entry.id))
    }
    return found
  }

  /// All series with their editions in the order of publication, sorted by key.
  ///
  /// - Complexity: O(*n*) in the number of editions: references are looked at once, not once
  ///   for each series.
  public func allEditions() throws(StoreError) -> [(series: String, editions: [StoredEdition])] {
    try asking { () throws(GitError) in
      let commit: ObjectID
      var isOnBranch = true
      let tags = try tagsBySeries()
      switch try repository.head() {
      case .branch(_, let tip?): commit = tip
      case .branch: return try taggedSeries(besides: [], tags)
      case .detached(let id):
        commit = id
        isOnBranch = false
      }
      let folders = try seriesFolders(in: commit)
      let shown = try folders.map { (key, folder) throws(GitError) in
        let shown = isOnBranch ? folder : nil
        return (
          series: key,
          editions: try editions(of: key, tagged: tags[key] ?? [:], shown: shown, by: commit)
        )
      }
      let beside = try taggedSeries(besides: Set(folders.map(\.key)), tags)
      return beside.isEmpty ? shown : (shown + beside).sorted { $0.series < $1.series }
    }
  }

  /// What tags lead to and the newest commit does not show: a folder that was taken away by hand
  /// hides no edition.
  private func taggedSeries(
    besides shown: Set<String>, _ tags: [String: [String: ObjectID]]
  ) throws(GitError) -> [(series: String, editions: [StoredEdition])] {
    try tags.filter { !shown.contains($0.key) }.sorted { $0.key < $1.key }
      .map { (key, tags) throws(GitError) in
        (key, try editions(of: key, tagged: tags, shown: nil, by: .zero))
      }.filter { !$0.editions.isEmpty }
  }

  /// The editions of a series in the order of their publication.
  public func editions(of series: String) throws(StoreError) -> [StoredEdition] {
    guard let key = StoreKey(cleaning: series) else { throw .noSuchSeries(series) }
    let editions = try asking { () throws(GitError) in try knownEditions(of: key.text) }
    guard !editions.isEmpty else { throw .noSuchSeries(series) }
    return editions
  }

  /// An edition by its label, its date or the beginning of one, `latest`, `previous` or `first`.
  public func edition(
    named name: String, in series: String
  ) throws(StoreError) -> StoredEdition {
    guard let key = StoreKey(cleaning: series) else { throw .noSuchSeries(series) }
    if let label = StoreKey(cleaning: name),
      let edition = try asking({ () throws(GitError) in
        try taggedEdition(label.text, in: key.text)
      })
    {
      return edition
    }
    return try Self.edition(named: name, among: editions(of: series), series: series)
  }

  static func edition(
    named name: String, among editions: [StoredEdition], series: String
  ) throws(StoreError) -> StoredEdition {
    let labels = editions.map(\.label)
    let place: Int?
    switch name {
    case "latest": place = editions.count - 1
    case "previous": place = editions.count - 2
    case "first": place = 0
    default: place = editions.firstIndex { $0.label == name }
    }
    if let place {
      guard editions.indices.contains(place) else {
        throw .noSuchEdition(name, series: series, labels: labels)
      }
      return editions[place]
    }
    let asked = CalendarDate(iso: name)
    let exact = editions.filter { $0.published.date == asked }
    if exact.count == 1 { return exact[0] }
    let written = asked?.description ?? name
    let begun =
      exact.isEmpty
      ? editions.filter { edition in
        let date = edition.published.date.description
        guard date.hasPrefix(written) else { return false }
        return date.utf8.dropFirst(written.utf8.count).first.map { $0 == 0x2D } ?? true
      } : exact
    switch begun.count {
    case 1: return begun[0]
    case 0: throw .noSuchEdition(name, series: series, labels: labels)
    default: throw .ambiguousEdition(name, series: series, labels: begun.map(\.label))
    }
  }

  /// The bytes that were received.
  public func source(of edition: StoredEdition) throws(StoreError) -> [UInt8] {
    try blob(edition.sourceBlob)
  }

  /// The text in its normal form.
  public func text(of edition: StoredEdition) throws(StoreError) -> [UInt8] {
    try blob(edition.textBlob)
  }

  /// `edition.json` as it is kept.
  public func metadata(of edition: StoredEdition) throws(StoreError) -> [UInt8] {
    try blob(edition.metadataBlob)
  }

  private func blob(_ digits: String) throws(StoreError) -> [UInt8] {
    guard let id = ObjectID(hex: digits) else { throw .damaged(digits) }
    return try asking { () throws(GitError) in try repository.blob(id) }
  }
}

extension EditionStore {
  static let tagFolder = "refs/tags/"

  static func tag(_ label: String, in series: String) -> String {
    "\(tagFolder)\(series)/\(label)"
  }

  /// Editions as the tags tell, and those that an import was cut off at before it tagged them.
  func knownEditions(of series: String) throws(GitError) -> [StoredEdition] {
    let folder = "\(Self.tagFolder)\(series)/"
    var tags = try repository.sharedReferences(under: folder)
    for (name, id) in try tagsToCome() where name.hasPrefix(folder) { tags[name] = id }
    guard case .branch(_, let tip?) = try repository.head() else {
      return try editions(of: series, tagged: tags, shown: nil, by: .zero)
    }
    let shown = try repository.entry(at: series, in: repository.commit(tip).tree)
    return try editions(
      of: series, tagged: tags, shown: shown?.mode == .folder ? shown?.id : nil, by: tip)
  }

  /// Tags that the next import will set.
  private func tagsToCome() throws(GitError) -> [PendingTag] {
    try (untaggedEditions() ?? []) + pendingTags()
  }

  /// All tags by the series that their names begin with, those to come among them.
  private func tagsBySeries() throws(GitError) -> [String: [String: ObjectID]] {
    var all = try repository.sharedReferences(under: Self.tagFolder)
    for (name, id) in try tagsToCome() { all[name] = id }
    var tags: [String: [String: ObjectID]] = [:]
    for (name, id) in all {
      let words = name.utf8.dropFirst(Self.tagFolder.utf8.count)
      guard let slash = words.firstIndex(of: 0x2F) else { continue }
      tags[String(decoding: words[..<slash], as: UTF8.self), default: [:]][name] = id
    }
    return tags
  }

  /// The editions behind the tags of a series, in order of publication.
  ///
  /// - Parameters:
  ///   - folder: the series as the newest commit shows it. Where the tags know nothing of it they
  ///     did not come along, as with some clones and pushes, and the history is walked.
  ///   - tip: the newest commit.
  private func editions(
    of series: String, tagged tags: [String: ObjectID], shown folder: ObjectID?, by tip: ObjectID
  ) throws(GitError) -> [StoredEdition] {
    var editions: [StoredEdition] = []
    for commit in Set(
      try tags.values.map { (id) throws(GitError) in try repository.commitID(behind: id) })
    {
      if let edition = try edition(in: commit, of: series) { editions.append(edition) }
    }
    if let folder, let shown = try edition(inFolder: folder, commit: tip),
      !editions.contains(where: { $0.label == shown.label })
    {
      editions = try walkedEditions(of: series)
    }
    return editions.sorted(by: StoredEdition.isOrdered)
  }

  /// Editions by their commits' trailers alone, newest revision of each label.
  func walkedEditions(of series: String?) throws(GitError) -> [StoredEdition] {
    guard case .branch(_, let tip?) = try repository.head() else { return [] }
    var found: [(commit: ObjectID, series: String)] = []
    try repository.history(from: [tip]) { commit in
      let trailers = Trailers(message: commit.message)
      if let key = trailers["Series"], trailers["Edition"] != nil, series == nil || key == series {
        found.append((commit.id, key))
      }
      return true
    }
    var newest: [String: StoredEdition] = [:]
    for (commit, key) in found {
      guard let edition = try edition(in: commit, of: key) else { continue }
      let name = Self.tag(edition.label, in: key)
      if let other = newest[name], other.revision >= edition.revision { continue }
      newest[name] = edition
    }
    return Array(newest.values)
  }

  private func taggedEdition(
    _ label: String, in series: String
  ) throws(GitError) -> StoredEdition? {
    let name = Self.tag(label, in: series)
    let target: ObjectID?
    if let pending = try pendingTags().first(where: { $0.name == name }) {
      target = pending.id
    } else {
      target = try repository.target(of: name)
    }
    guard let id = target else { return nil }
    return try edition(in: try repository.commitID(behind: id), of: series)
  }

  /// The edition of a series that a commit's tree shows; nil if it shows none.
  func edition(in commit: ObjectID, of series: String) throws(GitError) -> StoredEdition? {
    guard try repository.object(commit).kind == .commit,
      let folder = try repository.entry(at: series, in: repository.commit(commit).tree),
      folder.mode == .folder
    else { return nil }
    return try edition(inFolder: folder.id, commit: commit)
  }

  /// The edition that a series' folder holds; nil if it holds none.
  func edition(inFolder folder: ObjectID, commit: ObjectID) throws(GitError) -> StoredEdition? {
    let tree = try repository.tree(folder)
    guard let metadata = tree[StoreFile.metadata], let text = tree[StoreFile.text],
      var edition = StoredEdition(metadata: try repository.blob(metadata.id)),
      let source = tree[edition.source.file]
    else { return nil }
    edition.commit = commit.description
    edition.textBlob = text.id.description
    edition.sourceBlob = source.id.description
    edition.metadataBlob = metadata.id.description
    return edition
  }
}
