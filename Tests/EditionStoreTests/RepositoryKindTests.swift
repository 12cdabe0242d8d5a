import Foundation
import PolicyModel
import RealGit
import Testing

@testable import EditionStore
@testable import Git

/// Stores inside of repositories that have a life of their own.
@Suite struct RepositoryKindTests {
  let folder: Folder
  let store: EditionStore

  init() throws {
    folder = try Folder()
    try git("init", "-q", "-b", "main", in: folder.path)
    try folder.write("README.md", "読む\n")
    try folder.write("src/main.c", "int main;\n")
    try git("add", ".", in: folder.path)
    try git("commit", "-qm", "one", in: folder.path)
    store = try EditionStore.create(at: folder.path)
  }

  @Test func `other files, staged and unstaged changes stay as they are`() throws {
    try folder.write("README.md", "直した\n")
    try folder.write("staged.txt", "置いた\n")
    try git("add", "staged.txt", in: folder.path)
    try folder.write("untracked.txt", "未\n")
    try store.import(try Sample.draft("2025-01", Sample.text(1)))
    try store.import(try Sample.draft("2024-01", Sample.text(2)))
    #expect(
      Set(
        try git("status", "--porcelain", in: folder.path).split(separator: "\n").map {
          $0.trimmingCharacters(in: .whitespaces)
        }) == ["M README.md", "A  staged.txt", "?? untracked.txt"])
    #expect(try git("show", "HEAD:src/main.c", in: folder.path) == "int main;")
    #expect(try store.verify().problems == [])
    #expect(try store.series() == ["貸出"])
  }

  @Test func `a folder of the user's is no series, and its files are not written over`() throws {
    try folder.write("貸出/text.md", "手書き\n")
    try git("add", ".", in: folder.path)
    try git("commit", "-qm", "two", in: folder.path)
    #expect(throws: StoreError.pathTaken("貸出/text.md")) {
      try store.import(try Sample.draft("2025-01", Sample.text(1)))
    }
    #expect(throws: StoreError.pathTaken("README.md")) {
      try store.import(try Sample.draft("2025-01", Sample.text(1), series: "README.md"))
    }
    try git("tag", "他", in: folder.path)
    #expect(throws: StoreError.tagTaken("他")) {
      try store.import(try Sample.draft("2025-01", Sample.text(1), series: "他"))
    }
    // A link in the place of the folder leads nowhere.
    let outside = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: outside.path)
    #expect(throws: StoreError.changedByHand(path: "link")) {
      try store.import(try Sample.draft("2025-01", Sample.text(1), series: "link"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == [])
  }

  @Test func `all series are listed with what each alone has, on a branch or beside one`() throws {
    let drafts = [(1, "2025-01", "貸出"), (2, "2024-01", "貸出"), (3, "2023-05", "閲覧")]
    for (fee, date, series) in drafts {
      try store.import(try Sample.draft(date, Sample.text(fee), series: series))
      try store.import(
        try Sample.draft(date, Sample.text(fee + 10), series: series),
        options: .init(purpose: .correction))
    }
    for _ in 0..<2 {
      let all = try store.allEditions()
      #expect(all.map(\.series) == (try store.series()))
      #expect(all.map(\.series) == ["貸出", "閲覧"])
      for (series, editions) in all { #expect(try store.editions(of: series) == editions) }
      try git("checkout", "-q", "--detach", in: folder.path)
    }
  }

  @Test func `a label beneath which other tags stand is refused before anything is written`() throws
  {
    try store.import(try Sample.draft("2024", Sample.text(1)))
    try git("tag", "貸出/2025/draft", in: folder.path)
    let tip = try git("rev-parse", "HEAD", in: folder.path)
    #expect(throws: StoreError.tagTaken("貸出/2025")) {
      try store.import(try Sample.draft("2025", Sample.text(2)))
    }
    #expect(try git("rev-parse", "HEAD", in: folder.path) == tip)
    try store.import(try Sample.draft("2025", Sample.text(2), label: "2025-final"))
    #expect(try store.editions(of: "貸出").map(\.label) == ["2024", "2025-final"])
  }

  @Test func `a series whose folder was taken away by hand is listed all the same`() throws {
    for series in ["貸出", "閲覧"] {
      try store.import(try Sample.draft("2024", Sample.text(1), series: series))
    }
    // Tags of releases are no editions, nor is a copy of a series' folder.
    try git("tag", "release/1.0", in: folder.path)
    try FileManager.default.copyItem(
      atPath: folder.path + "/閲覧", toPath: folder.path + "/写し")
    try git("add", "写し", in: folder.path)
    try git("rm", "-rq", "貸出", in: folder.path)
    try git("commit", "-qm", "gone", in: folder.path)
    #expect(try store.series() == ["貸出", "閲覧"])
    #expect(try store.allEditions().map(\.editions.count) == [1, 1])
    try store.import(try Sample.draft("2025", Sample.text(2), series: "貸出"))
    #expect(try store.allEditions().map(\.editions.count) == [2, 1])
  }

  @Test func `a detached HEAD and a merge under way are refused`() throws {
    try git("checkout", "-q", "--detach", in: folder.path)
    #expect(throws: StoreError.detachedHead) {
      try store.import(try Sample.draft("2025-01", Sample.text(1)))
    }
    try git("checkout", "-q", "main", in: folder.path)
    try git("checkout", "-qb", "side", in: folder.path)
    try folder.write("README.md", "側\n")
    try git("commit", "-qam", "side", in: folder.path)
    try git("checkout", "-q", "main", in: folder.path)
    try folder.write("README.md", "主\n")
    try git("commit", "-qam", "main", in: folder.path)
    try git("merge", "-q", "side", in: folder.path, expecting: 1)
    #expect(throws: StoreError.unfinishedOperation) {
      try store.import(try Sample.draft("2025-01", Sample.text(1)))
    }
  }

  @Test func `a branch that is gone hides no edition, and no import begins it anew`() throws {
    for (year, fee) in [("2024", 1), ("2025", 2), ("2023", 3)] {
      try store.import(Sample.draft(year, Sample.text(fee)))
    }
    let branch = try git("symbolic-ref", "HEAD", in: folder.path)
    let tip = try git("rev-parse", "HEAD", in: folder.path)
    try git("update-ref", "-d", branch, in: folder.path)
    #expect(try store.series() == ["貸出"])
    #expect(try store.allEditions().first?.editions.map(\.label) == ["2023", "2024", "2025"])
    #expect(throws: StoreError.branchMissing(branch)) {
      try store.import(Sample.draft("2026", Sample.text(4)))
    }
    let remedies = try store.verify().problems.map(\.remedy)
    guard case .setBranch(branch, let commit)? = remedies.first else {
      Issue.record("\(remedies)")
      return
    }
    try git("update-ref", branch, commit, in: folder.path)
    // What stands on the side and was merged in is tagged, and so not lost either.
    #expect(try store.allEditions().first?.editions.count == 3)
    try git("update-ref", branch, tip, in: folder.path)
    #expect(try store.verify().problems == [])
    try store.import(Sample.draft("2026", Sample.text(4)))
  }

  @Test func `a linked work tree imports onto its own branch`() throws {
    try git("worktree", "add", "-q", folder.path + "-linked", "-b", "linked", in: folder.path)
    defer { try? FileManager.default.removeItem(atPath: folder.path + "-linked") }
    let linked = try EditionStore.open(at: folder.path + "-linked")
    let edition = try #require(
      try linked.import(try Sample.draft("2025-01", Sample.text(1))).stored)
    #expect(try git("rev-parse", "linked", in: folder.path) == edition.commit)
    #expect(try git("status", "--porcelain", in: folder.path + "-linked") == "")
    #expect(try git("status", "--porcelain", in: folder.path) == "")
    #expect(FileManager.default.fileExists(atPath: folder.path + "-linked/貸出/text.md"))
  }

  @Test func `an import that died between branch and tag is finished by the next`() throws {
    let edition = try #require(try store.import(try Sample.draft("2025-01", Sample.text(1))).stored)
    let older = try #require(try store.import(try Sample.draft("2024-01", Sample.text(2))).stored)
    for label in ["2024-01", "2025-01"] {
      try git("update-ref", "-d", "refs/tags/貸出/" + label, in: folder.path)
    }
    try store.writePending([
      ("refs/tags/貸出/2025-01", try #require(ObjectID(hex: edition.commit))),
      ("refs/tags/貸出/2024-01", try #require(ObjectID(hex: older.commit))),
    ])
    #expect(try store.editions(of: "貸出") == [older, edition])
    #expect(try store.edition(named: "2024-01", in: "貸出") == older)
    #expect(try store.verify().problems.map(\.what) == [.importUnfinished])
    let result = try store.import(try Sample.draft("2026-01", Sample.text(3)))
    #expect(result.notices == [.recovered(tags: ["貸出/2025-01", "貸出/2024-01"])])
    #expect(try git("rev-parse", "貸出/2024-01", in: folder.path) == older.commit)
    #expect(try store.verify().problems == [])
  }

  @Test func `a journal of an import that never moved the branch is dropped`() throws {
    try store.import(try Sample.draft("2025-01", Sample.text(1)))
    let orphan = try store.repository.write(.blob, Array("x".utf8))
    try store.writePending([("refs/tags/貸出/2030-01", orphan)])
    #expect(try store.editions(of: "貸出").count == 1)
    let unknown = try #require(ObjectID(hex: String(repeating: "ab", count: 20)))
    try store.writePending([("refs/tags/貸出/2030-01", unknown)])
    #expect(try store.import(try Sample.draft("2026-01", Sample.text(3))).notices == [])
    #expect(try store.editions(of: "貸出").map(\.label) == ["2025-01", "2026-01"])
  }

  @Test func `a lock that a dead writer left is taken away, and that is said`() throws {
    let lock = folder.path + "/.git/refs/heads/main.lock"
    try folder.write(".git/refs/heads/main.lock", "")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: lock)
    let result = try store.import(try Sample.draft("2025-01", Sample.text(1)))
    #expect(
      result.notices.contains {
        if case .staleLockRemoved(let path, let age) = $0 {
          path.hasSuffix("main.lock") && age >= 59
        } else {
          false
        }
      })
    #expect(result.stored != nil)
  }

  @Test func `the lock of packed references that a dead writer left is waited for as well`() throws
  {
    let lock = folder.path + "/.git/packed-refs.lock"
    try folder.write(".git/packed-refs.lock", "")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -7)], ofItemAtPath: lock)
    let start = ContinuousClock.now
    let result = try store.importAll(
      try (1...12).map { try Sample.draft("2025-\($0 < 10 ? "0" : "")\($0)", Sample.text($0)) })
    // Three seconds, and what a busy machine takes for the rest.
    #expect(ContinuousClock.now - start < .seconds(120))
    #expect(result.outcomes.allSatisfy { if case .stored = $0 { true } else { false } })
    #expect(try git("tag", in: folder.path).split(separator: "\n").count == 12)
  }

  @Test func `a lock that is not old yet is waited for, and then taken away`() throws {
    try folder.write(".git/refs/tags/貸出/2025-01.lock", "")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -8)],
      ofItemAtPath: folder.path + "/.git/refs/tags/貸出/2025-01.lock")
    let edition = try #require(try store.import(try Sample.draft("2025-01", Sample.text(1))).stored)
    #expect(try git("rev-parse", "貸出/2025-01", in: folder.path) == edition.commit)
  }

  @Test func `a store whose tags did not come along is read from its commits`() throws {
    try store.import(try Sample.draft("2025-01", Sample.text(1)))
    try store.import(try Sample.draft("2024-01", Sample.text(2)))
    try git("clone", "-q", "--no-tags", folder.path, "copy", in: folder.path)
    let copy = try EditionStore.open(at: folder.path + "/copy")
    #expect(try copy.editions(of: "貸出").map(\.label) == ["2024-01", "2025-01"])
    let all = try copy.allEditions()
    #expect(all.map(\.series) == ["貸出"])
    #expect(all.first?.editions.map(\.label) == ["2024-01", "2025-01"])
    #expect(try copy.verify().problems.count == 2)
    #expect(try copy.repairTags() == ["貸出/2024-01", "貸出/2025-01"])
    #expect(try copy.verify().problems == [])
  }
}
