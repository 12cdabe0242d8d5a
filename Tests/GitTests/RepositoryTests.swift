import Foundation
import RealGit
import Testing

@testable import Git

@Suite struct RepositoryTests {
  @Test func `repositories that cannot be kept safe are refused by name`() throws {
    let sha256 = try Folder()
    try git("init", "-q", "--object-format=sha256", in: sha256.path)
    #expect(throws: OpeningError.unsupported(.sha256)) { _ = try Repository(at: sha256.path) }

    let reftable = try Folder()
    try git("init", "-q", in: reftable.path)
    try git("config", "core.repositoryformatversion", "1", in: reftable.path)
    try git("config", "extensions.refstorage", "reftable", in: reftable.path)
    #expect(throws: OpeningError.unsupported(.reftable)) { _ = try Repository(at: reftable.path) }

    let whole = try Folder()
    try git("init", "-q", in: whole.path)
    for _ in 0..<2 { try git("commit", "-q", "--allow-empty", "-m", "x", in: whole.path) }
    let shallow = try Folder()
    try git("clone", "-q", "--depth=1", "file://" + whole.path, "copy", in: shallow.path)
    #expect(throws: OpeningError.unsupported(.shallow)) {
      _ = try Repository(at: shallow.path + "/copy")
    }
    let partial = try Folder()
    try git("config", "uploadpack.allowfilter", "true", in: whole.path)
    try git(
      "clone", "-q", "--filter=blob:none", "file://" + whole.path, "copy", in: partial.path)
    #expect(throws: OpeningError.unsupported(.partial)) {
      _ = try Repository(at: partial.path + "/copy")
    }
    #expect(throws: OpeningError.notFound(path: "/nonexistent")) {
      _ = try Repository(at: "/nonexistent")
    }
  }

  @Test(.enabled(if: getuid() == 0))
  func `the repository of another user is refused by name, until git is told that it is safe`()
    throws
  {
    let folder = try Folder()
    try git("init", "-q", in: folder.path)
    #expect(chown(folder.path, 1, 1) == 0 && chown(folder.path + "/.git", 1, 1) == 0)
    for isSearched in [true, false] {
      #expect(throws: OpeningError.notOwned(path: folder.path)) {
        try Repository(at: folder.path, searchingUpward: isSearched)
      }
    }
  }

  @Test func `a repository that is there is opened as it is, bare or not`() throws {
    let folder = try Folder()
    try git("init", "-q", "--bare", "bare.git", in: folder.path)
    try git("init", "-q", "whole", in: folder.path)
    for asked in [false, true] {
      #expect(try Repository.make(at: folder.path + "/bare.git", bare: asked).isBare)
      #expect(!(try Repository.make(at: folder.path + "/whole", bare: asked).isBare))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/bare.git/.git"))
    #expect(try Repository.make(at: folder.path + "/new", bare: true).isBare)
  }

  @Test func `tags are listed as git lists them, loose or packed, whatever else there is`() throws {
    let folder = try Folder()
    try git("init", "-q", in: folder.path)
    var commits: [String] = []
    for _ in 0..<3 {
      try git("commit", "-q", "--allow-empty", "-m", "x", in: folder.path)
      commits.append(try git("rev-parse", "HEAD", in: folder.path))
    }
    for name in ["計画/1", "計画/2", "計画/3", "計画2/1", "計", "zz/1"] {
      try git("tag", name, commits[0], in: folder.path)
    }
    try git("pack-refs", "--all", in: folder.path)
    try git("tag", "-f", "計画/2", commits[1], in: folder.path)
    try git("tag", "-d", "計画/3", in: folder.path)
    try git("tag", "計画/4/5", commits[2], in: folder.path)
    try git("tag", "-a", "-m", "注", "計画/6", commits[0], in: folder.path)
    try git("symbolic-ref", "refs/tags/計画/7", "refs/tags/計画/1", in: folder.path)
    try folder.write(".git/refs/tags/計画/8.lock", "")
    let repository = try Repository(at: folder.path)
    let found = try repository.sharedReferences(under: "refs/tags/計画/")
    let listed = try git(
      "for-each-ref", "--format=%(refname) %(objectname)", "refs/tags/計画/", in: folder.path)
    #expect(
      found.map { "\($0.key) \($0.value)" }.sorted()
        == listed.split(separator: "\n").map(String.init).sorted())
    #expect(found.count == 5)
    #expect(found["refs/tags/計画/2"]?.description == commits[1])
    #expect(try repository.sharedReferences(under: "refs/tags/").count == 8)
    #expect(try repository.sharedReferences(under: "refs/tags/nothing/").isEmpty)

    try folder.write(".git/refs/tags/計画/1", "x\n")
    #expect(throws: GitError.self) { try repository.sharedReferences(under: "refs/tags/計画/") }
    #expect(try repository.sharedReferences(under: "refs/tags/zz/").count == 1)
    try folder.write(".git/packed-refs", "\(commits[0])\trefs/tags/zz/1\n")
    #expect(throws: GitError.self) { try repository.sharedReferences(under: "refs/tags/zz/") }
  }

  @Test func `renames, changes, additions and removals between trees are told`() throws {
    let folder = try Folder()
    let body = (0..<40).map { "第\($0)条 定める。\n" }.joined()
    try git("init", "-q", in: folder.path)
    try folder.write("規則.md", body)
    try folder.write("gone.md", "消える\n")
    try folder.write("sub/edited.md", "前\n")
    try git("add", ".", in: folder.path)
    try git("commit", "-qm", "one", in: folder.path)
    try git("mv", "規則.md", "新規則.md", in: folder.path)
    try folder.write("新規則.md", body + "附則\n")
    try git("rm", "-q", "gone.md", in: folder.path)
    try folder.write("sub/edited.md", "後\n")
    try folder.write("added.md", "全く別のもの\n")
    try git("add", ".", in: folder.path)
    let repository = try Repository(at: folder.path + "/sub", searchingUpward: true)
    let first = try #require(try repository.commitID(named: "HEAD"))
    let old = try repository.commit(first).tree
    let staged = try repository.stagedDifference(from: old)
    try git("commit", "-qm", "two", in: folder.path)
    let second = try #require(try repository.commitID(named: "HEAD"))
    let files = try repository.difference(from: old, to: try repository.commit(second).tree)
    #expect(staged == files)
    let told = Set(files.map { "\($0.kind) \($0.old?.name ?? "-") \($0.new?.name ?? "-")" })
    #expect(
      told == [
        "renamed 規則.md 新規則.md", "removed gone.md -", "changed sub/edited.md sub/edited.md",
        "added - added.md",
      ])
  }

  @Test func `settings are read from all levels and written to the repository's`() throws {
    let folder = try Folder()
    let repository = try Repository.make(at: folder.path, bare: false)
    try repository.set([("diff.kaitei.command", "kaitei git-diff")])
    #expect(try git("config", "diff.kaitei.command", in: folder.path) == "kaitei git-diff")
    #expect(try repository.settings().value("diff.kaitei.command") == "kaitei git-diff")
    try repository.set([("diff.kaitei.command", nil)])
    #expect(try repository.ownValue("diff.kaitei.command") == nil)
  }

  @Test func `the index takes our files and keeps what was staged`() throws {
    let folder = try Folder()
    try git("init", "-q", in: folder.path)
    try folder.write("staged.txt", "staged")
    try git("add", ".", in: folder.path)
    let repository = try Repository(at: folder.path)
    let blob = try repository.write(.blob, Array("本文\n".utf8))
    try folder.write("s/text.md", "本文\n")
    try repository.updateIndex(set: [("s/text.md", blob)], remove: ["s/none"])
    #expect(try git("ls-files", in: folder.path) == "s/text.md\nstaged.txt")
    #expect(try git("status", "--porcelain", in: folder.path) == "A  s/text.md\nA  staged.txt")
    #expect(try repository.indexEntries(under: "s/").map(\.id) == [blob])
  }

  @Test func `a lock keeps a second holder out and ends with its holder`() throws {
    let folder = try Folder()
    do {
      let first = try FileLock(at: folder.path + "/lock", waiting: 0)
      #expect(throws: FileLock.Failure.self) {
        _ = try FileLock(at: folder.path + "/lock", waiting: 30)
      }
      _ = consume first
    }
    _ = try FileLock(at: folder.path + "/lock", waiting: 0)
  }
}
