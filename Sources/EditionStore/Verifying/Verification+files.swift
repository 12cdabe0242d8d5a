internal import Git

// What is found in git's own files, before any object is followed.

extension Verification {
  /// What is to be done about a damaged file of the object database, and how much it matters.
  func remedy(
    for path: String, among damages: [Damage]
  ) -> (VerificationReport.Remedy, Problem.Severity) {
    let file = "\(repository.commonFolder)/\(path)"
    switch path {
    case "index": return (.makeAnew(.index(path: repository.indexFile)), .damage)
    case "objects/info/packs": return (.makeAnew(.packList), .warning)
    case "objects/info/commit-graph": return (.makeAnew(.commitGraph(path: file)), .damage)
    case "objects/pack/multi-pack-index": return (.makeAnew(.multiPackIndex(path: file)), .damage)
    default: break
    }
    if path.hasPrefix("objects/pack/.tmp-") { return (.removeLeftover(path: file), .damage) }
    if path.hasSuffix(".bitmap") || path.hasSuffix(".rev") {
      return (.makeAnew(.packCompanion(path: file)), .damage)
    }
    let pack = path.dropLast(4) + ".pack"
    let isPackWhole =
      !damages.contains { $0.place == .file(String(pack)) }
      && Disk.kind(of: "\(repository.commonFolder)/\(pack)") != nil
    return path.hasSuffix(".idx") && isPackWhole
      ? (.makeAnew(.packIndex(path: file)), .damage) : (.restoreFromCopy, .damage)
  }

  /// The references that can be read; those that cannot are told.
  mutating func references() -> [String: ObjectID] {
    let (found, damages) = repository.checkReferences()
    for damage in damages {
      guard case .file(let name) = damage.place else { continue }
      switch name {
      case "packed-refs":
        add(.damagedFile(path: name, why: damage.why), .mendPackedReferences)
      case "HEAD":
        add(.badReference(name: name, why: damage.why), remedyForHead(found))
      default:
        add(.badReference(name: name, why: damage.why), .repairReference(name: name))
      }
    }
    return found
  }

  /// The commits that references lead to.
  mutating func tips(_ references: [String: ObjectID]) -> [(ObjectID, String)] {
    var tips: [(ObjectID, String)] = []
    do throws(GitError) {
      switch try repository.head() {
      case .branch(_, let tip?): tips.append((tip, "HEAD"))
      case .detached(let id): tips.append((id, "HEAD"))
      case .branch(let name, nil):
        if references.isEmpty, store.isFirstImportUnfinished {
          add(.importUnfinished, .importAnything, .warning)
        } else if !references.isEmpty || repository.holdsCommits() {
          let isElsewhere = references.keys.contains { $0.hasPrefix("refs/heads/") }
          add(
            .badReference(name: name, why: "HEAD's branch is missing"),
            isElsewhere ? remedyForHead(references) : .repairReference(name: name))
        }
      }
    } catch {
      // A reference that cannot be read has been told.
      if report.problems.isEmpty {
        add(.badReference(name: "HEAD", why: error.message), remedyForHead(references))
      }
    }
    for (name, id) in references.sorted(by: { $0.key < $1.key }) {
      do throws(GitError) {
        let commit = try repository.commitID(behind: id)
        if try repository.object(commit).kind == .commit { tips.append((commit, name)) }
      } catch {
        add(.badReference(name: name, why: error.message), .repairReference(name: name))
      }
    }
    return tips
  }

  /// Says where a branch that is missing has to begin again, as far as tags lead to it.
  mutating func nameEnd(of commits: [Commit]) {
    let followed = Set(commits.flatMap(\.parents))
    let ends = commits.filter { !followed.contains($0.id) }
    guard let end = ends.max(by: { $0.committer.seconds < $1.committer.seconds }) else { return }
    for index in report.problems.indices {
      guard case .repairReference(let name) = report.problems[index].remedy,
        name.hasPrefix("refs/heads/"),
        case .badReference = report.problems[index].what
      else { continue }
      report.problems[index].remedy = .setBranch(name: name, commit: end.id.description)
    }
  }

  mutating func checkPeeledTags() {
    for damage in repository.checkPeeledReferences() {
      add(.damagedFile(path: "packed-refs", why: damage.why), .mendPackedReferences)
    }
  }

  private func remedyForHead(_ references: [String: ObjectID]) -> VerificationReport.Remedy {
    let branches = references.keys.filter { $0.hasPrefix("refs/heads/") }.sorted()
    let usual = ["refs/heads/main", "refs/heads/master"].first { branches.contains($0) }
    return (usual ?? branches.first).map { .pointHead(branch: $0) }
      ?? .repairReference(name: "HEAD")
  }
}

extension Damage {
  /// Whether objects that are whole could be read wrongly because of it.
  var leadsAstray: Bool {
    guard case .file(let path) = place else { return false }
    return path.hasPrefix("objects/") && path != "objects/info/packs"
  }
}
