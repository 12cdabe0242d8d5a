import Foundation
import RealGit
import Testing

@testable import EditionStore

/// Runs git with a tool of our name on the PATH that writes down how it was called.
final class Workshop {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try tool("exit 0")
  }

  var log: String { folder.path + "/log" }

  /// A tool that logs its arguments and standard input, and then does what is told.
  func tool(_ ending: String) throws {
    try folder.write(
      "bin/kaitei",
      """
      #!/bin/sh
      echo "$*" >> '\(log)'
      case $2 in pre-receive|post-receive) cat >> '\(log)' ;; esac
      \(ending)

      """)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/kaitei")
  }

  func calls() throws -> String {
    let words =
      FileManager.default.fileExists(atPath: log)
      ? try String(contentsOfFile: log, encoding: .utf8) : ""
    try? FileManager.default.removeItem(atPath: log)
    return words.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @discardableResult
  func run(
    _ arguments: String..., in path: String, expecting status: Int32? = 0, withTool: Bool = true
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", path] + arguments
    process.environment = [
      "PATH": (withTool ? folder.path + "/bin:" : "") + "/usr/bin:/bin", "HOME": folder.path,
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_EDITOR": "true", "GIT_AUTHOR_NAME": "T", "LC_ALL": "C.UTF-8",
      "GIT_AUTHOR_EMAIL": "t@example.org", "GIT_COMMITTER_NAME": "T",
      "GIT_COMMITTER_EMAIL": "t@example.org",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if let status { #expect(process.terminationStatus == status, "git \(arguments): \(words)") }
    return words.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  func repository(_ name: String = "work tree 作業", bare: Bool = false) throws -> String {
    let path = folder.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try run(bare ? "init" : "init", "-q", bare ? "--bare" : "-b", bare ? "." : "main", in: path)
    return path
  }

  func write(_ path: String, _ words: String) throws {
    try Data(words.utf8).write(to: URL(fileURLWithPath: path))
  }
}

@Suite struct HookTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test(arguments: Hook.allCases)
  func `the files in hooks are the hooks that are installed`(hook: Hook) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("hooks/\(hook.rawValue)")
    #expect(try String(contentsOf: file, encoding: .utf8) == hook.script)
    #expect(FileManager.default.isExecutableFile(atPath: file.path))
  }

  @Test func `installing chains what was there, and removing restores every byte`() throws {
    let path = try workshop.repository()
    let store = try EditionStore.open(at: path)
    let hook = path + "/.git/hooks/pre-commit"
    let other = "#!/bin/sh\necho other \"$@\" >> '\(workshop.log)'\n"
    try FileManager.default.createDirectory(
      atPath: path + "/.git/hooks", withIntermediateDirectories: true)
    try workshop.write(hook, other)
    try FileManager.default.setAttributes([.posixPermissions: 0o751], ofItemAtPath: hook)
    let before = try FileManager.default.contentsOfDirectory(atPath: path + "/.git/hooks").sorted()

    let installed = try store.installHooks()
    #expect(installed.allSatisfy { $0.state == .installed })
    #expect(installed.first { $0.hook == .preCommit }?.isChained == true)
    #expect(try store.installHooks() == installed)
    try workshop.write(path + "/a.md", "本文")
    try workshop.run("add", ".", in: path)
    try workshop.run("commit", "-qm", "one", in: path)
    #expect(
      try workshop.calls() == """
        other
        hook pre-commit
        hook prepare-commit-msg .git/COMMIT_EDITMSG message
        hook commit-msg .git/COMMIT_EDITMSG
        hook post-commit
        """)

    #expect(try store.removeHooks() == Hook.client)
    #expect(try String(contentsOfFile: hook, encoding: .utf8) == other)
    let mode = try FileManager.default.attributesOfItem(atPath: hook)[.posixPermissions] as? Int
    #expect(mode == 0o751)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: path + "/.git/hooks").sorted() == before)
  }

  @Test func `an earlier hook that refuses is heard, and ours is not asked`() throws {
    let path = try workshop.repository()
    let store = try EditionStore.open(at: path)
    try FileManager.default.createDirectory(
      atPath: path + "/.git/hooks", withIntermediateDirectories: true)
    try workshop.write(path + "/.git/hooks/pre-commit", "#!/bin/sh\nexit 3\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: path + "/.git/hooks/pre-commit")
    _ = try store.installHooks()
    try workshop.run("commit", "-q", "--allow-empty", "-m", "x", in: path, expecting: 1)
    #expect(try workshop.calls() == "")
  }

  @Test func `a check that fails refuses the commit; a tool that breaks or is missing does not`()
    throws
  {
    let path = try workshop.repository()
    let store = try EditionStore.open(at: path)
    _ = try store.installHooks()
    try workshop.tool("[ \"$2\" != pre-commit ] || exit 1")
    try workshop.run("commit", "-q", "--allow-empty", "-m", "x", in: path, expecting: 1)
    try workshop.run("commit", "-q", "--no-verify", "--allow-empty", "-m", "x", in: path)
    try workshop.tool("exit 70")
    let words = try workshop.run("commit", "-q", "--allow-empty", "-m", "x", in: path)
    #expect(words.contains("this commit was not checked"))
    try workshop.tool("kill -SEGV $$")
    try workshop.run("commit", "-q", "--allow-empty", "-m", "x", in: path)
    let missing = try workshop.run(
      "commit", "-q", "--allow-empty", "-m", "x", in: path, withTool: false)
    #expect(missing.contains("kaitei: not on PATH"))
  }

  @Test func `hooks run for amend, merge, rebase, cherry-pick and in linked work trees`() throws {
    let path = try workshop.repository()
    _ = try EditionStore.open(at: path).installHooks()
    func commit(_ name: String) throws {
      try workshop.write(path + "/" + name, name)
      try workshop.run("add", ".", in: path)
      try workshop.run("commit", "-qm", name, in: path)
    }
    try commit("一 つ.md")
    try workshop.run("checkout", "-qb", "side", in: path)
    try commit("二.md")
    try workshop.run("checkout", "-q", "main", in: path)
    try commit("三.md")
    _ = try workshop.calls()
    try workshop.run("commit", "-q", "--amend", "--no-edit", in: path)
    #expect(try workshop.calls().contains("hook pre-commit"))
    try workshop.run("merge", "-q", "--no-edit", "side", in: path)
    #expect(try workshop.calls().contains("hook post-merge 0"))
    try workshop.run("checkout", "-qb", "picked", "HEAD~1", in: path)
    try workshop.run("cherry-pick", "side", in: path)
    #expect(try workshop.calls().contains("hook post-commit"))
    try workshop.run("rebase", "-q", "main", in: path)
    try workshop.run("worktree", "add", "-q", "../linked", "-b", "linked", in: path)
    _ = try workshop.calls()
    let linked = workshop.folder.path + "/linked"
    let status = try EditionStore.open(at: linked).hookStatus()
    #expect(status.first { $0.hook == .preCommit }?.state == .installed)
    try workshop.run("commit", "-q", "--allow-empty", "-m", "x", in: linked)
    #expect(try workshop.calls().hasPrefix("hook pre-commit"))
  }

  @Test func `core hooksPath is respected, and a shared one is left alone`() throws {
    let path = try workshop.repository()
    try workshop.run("config", "core.hooksPath", "tools/hooks", in: path)
    let store = try EditionStore.open(at: path)
    #expect(store.hooksFolder.hasSuffix("/tools/hooks"))
    _ = try store.installHooks()
    try workshop.run("commit", "-q", "--allow-empty", "-m", "x", in: path)
    #expect(try workshop.calls().hasPrefix("hook pre-commit"))
    #expect(try store.removeHooks().count == 5)
  }

  @Test func `a server checks pushes, and refuses them without the tool`() throws {
    let server = try workshop.repository("server.git", bare: true)
    let store = try EditionStore.open(at: server)
    #expect(try store.installHooks().map(\.hook) == [.preReceive, .postReceive])
    let path = try workshop.repository()
    try workshop.run("commit", "-q", "--allow-empty", "-m", "x", in: path)
    let commit = try workshop.run("rev-parse", "HEAD", in: path)
    let zero = String(repeating: "0", count: 40)
    try workshop.run("push", "-q", server, "main", in: path)
    #expect(
      try workshop.calls() == """
        hook pre-receive
        \(zero) \(commit) refs/heads/main
        hook post-receive
        \(zero) \(commit) refs/heads/main
        """)
    try workshop.run("push", "-q", server, "main:other", in: path)
    try workshop.run("push", "-q", server, ":other", in: path)
    #expect(try workshop.calls().hasSuffix("\(commit) \(zero) refs/heads/other"))
    try workshop.run("commit", "-q", "--amend", "--allow-empty", "-m", "y", in: path)
    try workshop.run("push", "-qf", server, "main", in: path)
    try workshop.tool("exit 1")
    try workshop.run("push", "-q", server, "main:refused", in: path, expecting: 1)
    let words = try workshop.run(
      "push", "-q", server, "main:unseen", in: path, expecting: 1, withTool: false)
    #expect(words.contains("the push cannot be checked"))
  }

  @Test func `a message that records an edition is looked at, others are not`() {
    let good = """
      貸出: 2025-01

      Series: 貸出
      Edition: 2025-01
      Published: 2025-01
      Recorded: 2026-01-22T09:00:00+09:00
      Source-SHA256: \(String(repeating: "0f", count: 32))
      Kind: edition

      """
    #expect(EditionStore.problems(inMessage: good) == [])
    #expect(EditionStore.problems(inMessage: "直した\n\n見よ: 本文\n") == [])
    #expect(
      EditionStore.problems(
        inMessage: good.split(separator: "\n", omittingEmptySubsequences: false).map {
          $0.hasPrefix("Published") ? "Published: 2025-13" : String($0)
        }.joined(separator: "\n")) == [.malformed(trailer: "Published", value: "2025-13")])
    #expect(
      EditionStore.problems(inMessage: "x\n\nSeries: a\nEdition: 1\nEdition: 2\n").contains(
        .repeated(trailer: "Edition")))
  }
}
