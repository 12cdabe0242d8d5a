internal import Git

/// Editions of the branch whose tags did not come along, as with a `git pull` of the branch alone.
extension EditionStore {
  /// How many commits are looked at before the tags are believed as they are.
  private static let patience = 1000

  /// Editions that the branch holds and no tag names; nil where that would be a long search.
  ///
  /// History is followed from the branch's end down to editions that are tagged, which are those
  /// at its end where nothing is amiss: an import tags what it finds so before it goes on.
  func untaggedEditions() throws(GitError) -> [PendingTag]? {
    guard case .branch(_, let tip?) = try repository.head() else { return [] }
    var found: [String: (id: ObjectID, revision: Int)] = [:]
    var seen: Set<ObjectID> = [tip]
    var waiting = [tip]
    while let id = waiting.popLast() {
      guard seen.count <= Self.patience else { return nil }
      let commit = try repository.commit(id)
      let trailers = Trailers(message: commit.message)
      if let series = trailers["Series"], let label = trailers["Edition"],
        Repository.isReferenceName(Self.tag(label, in: series)),
        let edition = try edition(in: id, of: series), edition.label == label
      {
        let name = Self.tag(label, in: series)
        if try repository.target(of: name) != nil { continue }
        if found[name].map({ $0.revision < edition.revision }) ?? true {
          found[name] = (id, edition.revision)
        }
      }
      waiting += commit.parents.filter { seen.insert($0).inserted }
    }
    return found.map { ($0.key, $0.value.id) }.sorted { $0.name < $1.name }
  }
}
