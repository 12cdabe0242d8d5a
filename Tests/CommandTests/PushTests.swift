import Foundation
import Testing

/// Pushes to a bare repository that checks them, with real git and the real tool.
@Suite struct PushTests {
  private let bench: GitBench
  private let server: URL

  init() throws {
    bench = try GitBench()
    server = bench.scratch.url.appendingPathComponent("server 本.git")
    try bench.git("init", "-q", "--bare", "-b", "main", server.path)
    #expect(try bench.kaitei("hooks", "install", in: server).status == 0)
    try bench.git("remote", "add", "origin", server.path)
  }

  private func commit(_ name: String, _ text: String) throws {
    try bench.write(name, text)
    try bench.git("add", ".")
    try bench.git("commit", "-qm", name)
  }

  private func tip(_ name: String) throws -> String {
    try bench.git("rev-parse", "--verify", "-q", name, in: server, expecting: nil)
  }

  @Test func `a first push is checked before it is accepted`() throws {
    try commit("計画.md", Plan.doubtful)
    let words = try bench.git("push", "-q", "origin", "main", expecting: 1)
    #expect(words.contains("the push is refused"))
    #expect(try tip("refs/heads/main") == "")
    try commit("計画.md", Plan.sound)
    try bench.git("push", "-q", "origin", "main")
    #expect(try tip("refs/heads/main") == bench.git("rev-parse", "main"))
  }

  @Test func `new branches, forced pushes, tags and deletions`() throws {
    try commit("計画.md", Plan.sound)
    try bench.git("push", "-q", "origin", "main")
    try bench.git("checkout", "-qb", "側")
    try commit("案 1.md", Plan.doubtful)
    try bench.git("push", "-q", "origin", "側", expecting: 1)
    try bench.write("案 1.md", Plan.sound)
    try bench.git("commit", "-aq", "--amend", "--no-edit")
    try bench.git("push", "-q", "origin", "側")
    // A forced push that takes back a commit and brings another one.
    try bench.write("案 1.md", Plan.doubtful)
    try bench.git("commit", "-aq", "--amend", "--no-edit")
    try bench.git("push", "-qf", "origin", "側", expecting: 1)
    try bench.write("案 1.md", Plan.sound + "\n定員は30人です。\n")
    try bench.git("commit", "-aq", "--amend", "--no-edit")
    try bench.git("push", "-qf", "origin", "側")
    try bench.git("tag", "-a", "v1", "-m", "v1")
    try bench.git("tag", "light")
    try bench.git("push", "-q", "origin", "v1", "light")
    try bench.git("push", "-q", "origin", ":側", ":v1")
    #expect(try tip("refs/heads/側") == "")
    // Two branches in one push: one that is doubtful holds up both.
    try bench.git("checkout", "-q", "-b", "good", "main")
    try commit("b.md", Plan.sound)
    try bench.git("checkout", "-q", "-b", "bad", "main")
    try commit("c.md", Plan.doubtful)
    try bench.git("push", "-q", "origin", "good", "bad", expecting: 1)
    #expect(try tip("refs/heads/good") == "")
  }

  @Test func `a new branch is held against where it left HEAD, a tag against HEAD`() throws {
    try bench.kaitei("hooks", "remove", in: server)
    try commit("前.md", Plan.doubtful)
    try bench.git("push", "-q", "origin", "main")
    try bench.kaitei("hooks", "install", in: server)
    // What HEAD has had for long is no reason to refuse a branch that leaves it alone.
    try bench.git("checkout", "-qb", "side")
    try commit("後.md", Plan.sound)
    try bench.git("checkout", "-q", "main")
    try commit("別.md", Plan.sound)
    try bench.git("push", "-q", "origin", "main", "side")
    try bench.git("checkout", "-q", "--detach", "main")
    try commit("札.md", Plan.doubtful)
    try bench.git("tag", "bad")
    #expect(try bench.git("push", "-q", "origin", "bad", expecting: 1).contains("札.md"))
    try bench.git("tag", "-f", "bad", "side")
    try bench.git("push", "-q", "origin", "bad")
  }

  @Test func `a tool that breaks refuses the push`() throws {
    try commit("計画.md", Plan.sound)
    let bin = bench.scratch.url.appendingPathComponent("bin")
    try bench.write("kaitei", "#!/bin/sh\nkill -SEGV $$\n", in: bin)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: bin.appendingPathComponent("kaitei").path)
    try bench.git(
      "push", "-q", "origin", "main", expecting: 1, with: ["PATH": bin.path + ":/usr/bin:/bin"])
    #expect(try tip("refs/heads/main") == "")
  }

  @Test func `a thousand documents in one push, one of them doubtful`() throws {
    for number in 0..<1000 {
      try bench.write("文書/\(number).md", "# 第\(number)号\n\n定員は\(number)人です。\n")
    }
    try bench.write("文書/500.md", Plan.doubtful)
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "many")
    let words = try bench.git("push", "-q", "origin", "main", expecting: 1)
    #expect(words.contains("500.md") && !words.contains("501.md"))
    try commit("文書/500.md", Plan.sound)
    try bench.git("push", "-q", "origin", "main")
    #expect(try tip("refs/heads/main") == bench.git("rev-parse", "main"))
  }

  @Test func `a server without the tool refuses and says why`() throws {
    try commit("計画.md", Plan.sound)
    let words = try bench.git("push", "-q", "origin", "main", withTool: false, expecting: 1)
    #expect(words.contains("the push cannot be checked"))
  }

  @Test func `the update hook checks each reference by itself`() throws {
    try bench.kaitei("hooks", "remove", in: server)
    let hook = server.appendingPathComponent("hooks/update")
    try FileManager.default.copyItem(
      at: Tool.root.appendingPathComponent("hooks/update"), to: hook)
    try bench.git("checkout", "-qb", "good")
    try commit("b.md", Plan.sound)
    try bench.git("checkout", "-q", "--orphan", "bad")
    try commit("b.md", Plan.doubtful)
    try bench.git("push", "-q", "origin", "good", "bad", expecting: 1)
    #expect(try tip("refs/heads/good") != "")
    #expect(try tip("refs/heads/bad") == "")
    try bench.git("push", "-q", "origin", ":good")
  }

  @Test func `reports are written on the server where there is a folder for them`() throws {
    try commit("計画.md", Plan.sound)
    try bench.git("push", "-q", "origin", "main")
    try FileManager.default.createDirectory(
      at: server.appendingPathComponent("kaitei/reports"), withIntermediateDirectories: true)
    try commit("計画.md", "# 予定\n\n説明会は2026年3月10日（火）に開きます。\n")
    try bench.git("push", "-q", "origin", "main")
    #expect(try bench.read("kaitei/reports/計画.md.md", in: server).contains("3月10日"))
  }
}
