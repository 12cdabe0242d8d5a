import Foundation
import PolicyModel
import RealGit
import Testing

@testable import EditionStore
@testable import Git

/// What a process leaves that is killed between two of its steps, put there by hand, and what the
/// next command makes of it. `Benchmarks/everystep` kills real ones at all of them.
@Suite struct LeftoverTests {
  let folder: Folder
  let store: EditionStore

  init() throws {
    folder = try Folder()
    store = try EditionStore.create(at: folder.path)
    try store.import(try Sample.draft("2024-01", Sample.text(1), series: "s"))
  }

  /// A process that is no more.
  private func deadProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  private func age(_ path: String, seconds: Double) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -seconds)], ofItemAtPath: path)
  }

  private func exists(_ name: String) -> Bool { Disk.kind(of: "\(folder.path)/\(name)") != nil }

  private func names(in name: String) -> [String] { Disk.names(in: "\(folder.path)/\(name)") }

  private func status() throws -> String { try git("status", "--porcelain", in: folder.path) }

  @Test func `half of a file beside those of a series is swept, and stops no import`() throws {
    let name = "s/source.txt.kaitei-\(try deadProcess())-17"
    try folder.write(name, "ha")
    try store.import(try Sample.draft("2025-01", Sample.text(2), series: "s"))
    #expect(!exists(name))
    #expect(try status() == "")
  }

  @Test func `what a living process writes is left to it`() throws {
    try folder.write(".git/kaitei-pending.kaitei-\(getppid())-17", "ha")
    try store.import(try Sample.draft("2025-01", Sample.text(2), series: "s"))
    #expect(exists(".git/kaitei-pending.kaitei-\(getppid())-17"))
  }

  @Test func `an index locked by an import that died is ours to unlock`() throws {
    try folder.write(".git/index.lock", "kaitei import\n")
    let result = try store.import(try Sample.draft("2025-01", Sample.text(2), series: "s"))
    #expect(result.notices == [])
    #expect(try status() == "")
    #expect(!exists(".git/index.lock"))
  }

  @Test func `an index that another program holds is left, and the next import goes on`() throws {
    try folder.write(".git/index.lock", "")
    let result = try store.import(try Sample.draft("2025-01", Sample.text(2), series: "s"))
    #expect(
      result.notices.contains { if case .workTreeBehind = $0 { true } else { false } })
    #expect(exists(".git/index.lock"))
    try FileManager.default.removeItem(atPath: folder.path + "/.git/index.lock")
    try store.import(try Sample.draft("2025-02", Sample.text(3), series: "other"))
    #expect(try status() == "")
    #expect(try store.verify().problems == [])
  }

  @Test(arguments: [ImportOptions.Purpose.edition, .correction])
  func `files that an import did not come to check out are checked out by the next`(
    _ purpose: ImportOptions.Purpose
  ) throws {
    try git("branch", "before", in: folder.path)
    let draft = try Sample.draft(
      purpose == .edition ? "2025-01" : "2024-01", Sample.text(2), series: "s",
      label: purpose == .edition ? nil : "2024-01")
    let stored = try #require(try store.import(draft, options: .init(purpose: purpose)).stored)
    // As it was when the branch had moved, and nothing else had happened.
    let tag = "\(stored.commit) refs/tags/s/\(stored.label)\n"
    try folder.write(".git/kaitei-pending", tag + "end\n")
    try git("read-tree", "before", in: folder.path)
    try git("checkout-index", "-f", "-a", in: folder.path)
    #expect(try status() != "")

    let result = try store.import(draft, options: .init(purpose: purpose))
    #expect(result.already == stored)
    #expect(try status() == "")
    #expect(try store.verify().problems == [])
    #expect(!exists(".git/kaitei-pending"))
  }

  @Test func `files that a person changed since are left to that person`() throws {
    let stored = try #require(
      try store.import(try Sample.draft("2025-01", Sample.text(2), series: "s")).stored)
    try folder.write(
      ".git/kaitei-pending", "\(stored.commit) refs/tags/s/\(stored.label)\nend\n")
    try folder.write("s/text.md", "私の文\n")
    let result = try store.import(try Sample.draft("2025-02", Sample.text(3), series: "other"))
    #expect(result.notices.contains(.workTreeBehind(.changedByHand(path: "s/text.md"))))
    #expect(try folder.read("s/text.md") == Array("私の文\n".utf8))
    #expect(!exists(".git/kaitei-pending"))
  }

  @Test func `objects half written are swept after a day, wherever they lie`() throws {
    let old = ["objects/tmp_object_git2_0a1b", "objects/ab/tmp_obj_Xy", "objects/pack/tmp_pack_Xy"]
    for name in old + ["objects/tmp_object_git2_new"] { try folder.write(".git/" + name, "ha") }
    for name in old { try age("\(folder.path)/.git/\(name)", seconds: 90_000) }
    let result = try store.import(try Sample.draft("2025-01", Sample.text(2), series: "s"))
    #expect(result.notices == [.temporaryFilesRemoved(count: 3)])
    #expect(exists(".git/objects/tmp_object_git2_new"))
  }

  @Test func `a pack that never got its index goes, one whose index was lost stays`() throws {
    let drafts = try (1...9).map { try Sample.draft("2023-0\($0)", Sample.text($0), series: "s") }
    try store.importAll(drafts)
    let pack = try #require(names(in: ".git/objects/pack").first { $0.hasSuffix(".pack") })
    let folderOfPacks = folder.path + "/.git/objects/pack/"
    // Another store's pack stands for one whose import died.
    let other = try Folder()
    try EditionStore.create(at: other.path, bare: true).importAll(drafts)
    let theirs = Disk.names(in: other.path + "/objects/pack").map {
      other.path + "/objects/pack/" + $0
    }
    let index = try #require(theirs.first { $0.hasSuffix(".idx") })
    let dead = try #require(theirs.first { $0.hasSuffix(".pack") })
    let (left, name) = (folderOfPacks + "tmp_idx_dead", Path.name(of: dead))
    try #require(name != pack)
    try FileManager.default.copyItem(atPath: dead, toPath: folderOfPacks + name)
    try FileManager.default.copyItem(atPath: index, toPath: left)
    try FileManager.default.copyItem(
      atPath: dead, toPath: folderOfPacks + "pack-" + String(repeating: "a", count: 40) + ".pack")
    try age(left, seconds: 90_000)
    try store.import(try Sample.draft("2025-01", Sample.text(2), series: "s"))
    let now = names(in: ".git/objects/pack")
    #expect(!now.contains(name) && !now.contains("tmp_idx_dead"))
    #expect(now.contains(pack) && now.filter { $0.hasSuffix(".pack") }.count == 2)
  }

  @Test(arguments: [false, true])
  func `a repository that was half made is made`(bare: Bool) throws {
    let place = try Folder()
    let own = bare ? "" : ".git/"
    try place.write(own + "config", "[core]\n\trepositoryformatversion = 0\n\tbare = \(bare)\n")
    try place.write(own + "config.lock", "")
    try place.write(own + "HEAD.lock", "ref: refs/heads/main\n")
    try place.write(own + "objects/info/x", "")
    try place.write(".kaitei-\(try deadProcess())-9/.git/HEAD", "")
    let store = try EditionStore.create(at: place.path, bare: bare)
    try store.import(try Sample.draft("2025-01", Sample.text(2)))
    #expect(try git("config", "diff.kaitei.command", in: place.path) == "kaitei git-diff")
    #expect(try git("fsck", "--full", "--strict", in: place.path) == "")
    #expect(Disk.names(in: place.path).allSatisfy { !$0.hasPrefix(".kaitei-") })
    #expect(try EditionStore.open(at: place.path).verify().problems == [])
  }

  @Test func `a set-up that died is done again, and a lock of its own hinders nobody`() throws {
    try git("config", "--unset", "diff.kaitei.textconv", in: folder.path)
    try folder.write(".git/config.lock", "kaitei import\n")
    try folder.write(".git/info/attributes.kaitei-\(try deadProcess())-3", "ha")
    try store.setUp()
    #expect(try git("config", "diff.kaitei.textconv", in: folder.path) == "kaitei textconv")
    #expect(!exists(".git/config.lock"))
    #expect(names(in: ".git/info").allSatisfy { !$0.contains("kaitei") })
  }

  @Test func `a configuration that is a link, and its mode, stay`() throws {
    let place = try Folder()
    try git("init", "-q", in: place.path)
    let (config, real) = (place.path + "/.git/config", place.path + "/real")
    try FileManager.default.moveItem(atPath: config, toPath: real)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(atPath: config, withDestinationPath: "../real")
    _ = try EditionStore.create(at: place.path)
    #expect(Disk.kind(of: config) == .link)
    #expect(Disk.mode(of: real) == 0o640)
    #expect(try git("config", "diff.kaitei.command", in: place.path) == "kaitei git-diff")
  }

  @Test func `tags are repaired past the lock of one that died over it`() throws {
    try git("update-ref", "-d", "refs/tags/s/2024-01", in: folder.path)
    try folder.write(".git/refs/tags/s/2024-01.lock", "")
    try age(folder.path + "/.git/refs/tags/s/2024-01.lock", seconds: 60)
    try folder.write(".git/refs/tags/s/other.lock", "")
    try age(folder.path + "/.git/refs/tags/s/other.lock", seconds: 60)
    #expect(try store.repairTags() == ["s/2024-01"])
    #expect(names(in: ".git/refs/tags/s") == ["2024-01"])
    #expect(try store.verify().problems == [])
  }

  @Test func `a hook is never off while ours is put before it`() throws {
    let hook = folder.path + "/.git/hooks/pre-commit"
    try folder.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 0\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: hook)
    // The installation died when the hook had its second name, and half of ours was written.
    try Disk.link(hook, as: hook + ".before-kaitei")
    try folder.write(".git/hooks/pre-commit.kaitei-\(try deadProcess())-4", "#!")
    #expect(try store.removeHooks() == [])
    #expect(names(in: ".git/hooks") == ["README.sample", "pre-commit"])
    try Disk.link(hook, as: hook + ".before-kaitei")
    _ = try store.installHooks([.preCommit])
    #expect(names(in: ".git/hooks") == ["README.sample", "pre-commit", "pre-commit.before-kaitei"])
    #expect(try store.removeHooks() == [.preCommit])
    #expect(try folder.read(".git/hooks/pre-commit") == Array("#!/bin/sh\nexit 0\n".utf8))
    #expect(Disk.mode(of: hook) == 0o750)
  }
}
