import Foundation
import RealGit
import Testing

@testable import EditionStore

@Suite struct ComparingTests {
  let folder: Folder
  let store: EditionStore

  init() throws {
    folder = try Folder()
    try git("init", "-q", "-b", "main", in: folder.path)
    store = try EditionStore.open(at: folder.path)
  }

  private let body = (1...30).map { "第\($0)条 利用者は届け出るものとする。\n" }.joined()

  private func commit(_ message: String) throws {
    try git("add", "-A", in: folder.path)
    try git("commit", "-qm", message, in: folder.path)
  }

  @Test func `changes between two commits follow renames and keep to documents`() throws {
    try folder.write("規則 案.md", body)
    try folder.write("old.txt", "旧\n")
    try folder.write("code.c", "int x;\n")
    try commit("one")
    try git("mv", "規則 案.md", "規則\n正本.md", in: folder.path)
    try folder.write("規則\n正本.md", body + "附則\n")
    try folder.write("code.c", "int y;\n")
    try folder.write("sub/new.html", "<p>新</p>\n")
    try git("rm", "-q", "old.txt", in: folder.path)
    try commit("two")
    let changes = try store.changes(in: "HEAD~1..HEAD")
    #expect(
      Set(changes.map { "\($0.kind) \($0.old?.path ?? "-") > \($0.new?.path ?? "-")" }) == [
        "renamed 規則 案.md > 規則\n正本.md", "added - > sub/new.html", "removed old.txt > -",
      ])
    let renamed = try #require(changes.first { $0.kind == .renamed })
    #expect(renamed.old?.bytes == Array(body.utf8))
    #expect(renamed.new?.bytes == Array((body + "附則\n").utf8))
    #expect(try store.changes(in: "HEAD") == changes)
    #expect(try store.changes(in: "HEAD~1..") == changes)
    #expect(
      try store.changes(in: "HEAD~1..HEAD", .init(paths: ["sub/"])).map(\.path) == ["sub/new.html"])
    #expect(try store.bytes(of: "HEAD~1:old.txt") == Array("旧\n".utf8))
    #expect(throws: ComparisonError.noSuchPath("HEAD:old.txt")) {
      try store.bytes(of: "HEAD:old.txt")
    }
    #expect(throws: ComparisonError.noSuchRevision("none:old.txt")) {
      try store.bytes(of: "none:old.txt")
    }
    #expect(throws: ComparisonError.notAFile("HEAD:sub")) { try store.bytes(of: "HEAD:sub") }
    #expect(throws: ComparisonError.noSuchRevision("none")) { try store.changes(in: "none..HEAD") }
  }

  @Test func `three dots begin where both branches come from`() throws {
    try folder.write("a.md", body)
    try commit("one")
    try git("checkout", "-qb", "side", in: folder.path)
    try folder.write("b.md", "側\n")
    try commit("side")
    try git("checkout", "-q", "main", in: folder.path)
    try folder.write("a.md", body + "改\n")
    try commit("main")
    #expect(try store.changes(in: "main...side").map(\.path) == ["b.md"])
    #expect(Set(try store.changes(in: "main..side").map(\.path)) == ["a.md", "b.md"])
  }

  @Test func `staged documents are seen, the first commit's and those of another index too`() throws
  {
    try folder.write("a.md", "一\n")
    try git("add", ".", in: folder.path)
    #expect(try store.stagedChanges().map(\.kind) == [.added])
    #expect(try store.bytes(of: ":a.md") == Array("一\n".utf8))
    try commit("one")
    try folder.write("a.md", "二\n")
    #expect(try store.stagedChanges() == [])
    // `git commit -a` hands the hook an index of its own.
    try FileManager.default.copyItem(
      atPath: folder.path + "/.git/index", toPath: folder.path + "/.git/other")
    let copy = try git("hash-object", "-w", "a.md", in: folder.path)
    let other = folder.path + "/.git/other"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "git", "-C", folder.path, "update-index", "--cacheinfo", "100644,\(copy),a.md",
    ]
    process.environment = ["GIT_INDEX_FILE": other, "PATH": "/usr/bin:/bin", "HOME": folder.path]
    try process.run()
    process.waitUntilExit()
    let seen = try EditionStore.open(at: folder.path, in: .init(indexFile: other)).stagedChanges()
    #expect(seen.map(\.new?.bytes) == [Array("二\n".utf8)])
    #expect(seen.map(\.old?.bytes) == [Array("一\n".utf8)])
  }

  @Test func `a push is seen in quarantine before it is accepted`() throws {
    try folder.write("a.md", "一\n")
    try commit("one")
    let base = try git("rev-parse", "HEAD", in: folder.path)
    let server = try Folder()
    try git("clone", "-q", "--bare", folder.path, "s.git", in: server.path)
    try folder.write("a.md", "二\n")
    try commit("two")
    let new = try git("rev-parse", "HEAD", in: folder.path)
    // The objects of the push, in a folder of their own.
    try FileManager.default.copyItem(
      atPath: folder.path + "/.git/objects", toPath: server.path + "/quarantine")
    let plain = try EditionStore.open(at: server.path + "/s.git")
    #expect(throws: ComparisonError.self) { try plain.pushedChanges(from: base, to: new) }
    let quarantined = try EditionStore.open(
      at: server.path + "/s.git", in: .init(objectFolders: [server.path + "/quarantine"]))
    #expect(try quarantined.pushedChanges(from: base, to: new).map(\.kind) == [.changed])
    let zero = String(repeating: "0", count: 40)
    #expect(try quarantined.pushedChanges(from: zero, to: new).map(\.kind) == [.changed])
    #expect(try quarantined.pushedChanges(from: base, to: zero) == [])
  }

  @Test func `git's own word diff names whole figures and words of Japanese`() throws {
    try store.setUp()
    try folder.write(".gitattributes", "*.md diff=kaitei\n")
    try folder.write("a.md", "# 費用\n\n費用は2025年3月31日までに３，０００円を納付するものとする。\nデータを保存する。\n")
    try commit("one")
    try folder.write("a.md", "# 費用\n\n費用は2026年3月31日までに３，５００円を納付するものとする。\nデータを廃棄する。\n")
    let words = try git(
      "-c", "diff.kaitei.command=", "-c", "diff.kaitei.textconv=cat", "diff", "--no-ext-diff",
      "--word-diff=plain",
      in: folder.path)
    #expect(words.contains("[-2025年-]{+2026年+}3月31日までに[-３，０００円-]{+３，５００円+}"))
    #expect(words.contains("データを[-保存-]{+廃棄+}する。"))
    #expect(words.contains("@@ # 費用") || words.contains("@@"))
  }
}
