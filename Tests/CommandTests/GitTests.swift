import Foundation
import Testing

@Suite struct GitTests {
  private let scratch: Scratch
  private let environment: [String: String]

  init() throws {
    scratch = try Scratch()
    environment = [
      "PATH": Tool.executable.deletingLastPathComponent().path + ":/usr/bin:/bin",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
    ]
    try git("init", "-q", "-b", "main")
  }

  @discardableResult
  private func git(_ arguments: String...) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = scratch.url
    process.environment = environment.merging(["LC_ALL": "C.UTF-8", "HOME": scratch.url.path]) {
      $1
    }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private func commit(_ text: String) throws {
    _ = try scratch.write("計画 案.md", text)
    try git("add", ".")
    #expect(try git("commit", "-q", "--no-verify", "-m", "edition").status == 0)
  }

  @Test func `changes between two commits are told for each document`() throws {
    try commit("# 計画\n\n定員は30人です。\n")
    try commit("# 計画\n\n定員は45人です。\n")
    let outcome = try Tool.run(
      "changes", "HEAD~1..HEAD", "--format", "json", in: scratch.url, environment: environment)
    #expect(outcome.status == 0)
    let documents = try #require(
      (outcome.json as? [String: Any])?["documents"] as? [[String: Any]])
    #expect(documents.map { $0["new"] as? String } == ["計画 案.md"])
    #expect(outcome.text.contains("\"raised\""))
  }

  @Test func `a revision and a path name a document`() throws {
    try commit("# 計画\n\n定員は30人です。\n")
    try commit("# 計画\n\n定員は45人です。\n")
    let outcome = try Tool.run(
      "diff", "HEAD~1:計画 案.md", "HEAD:計画 案.md", "--exit-code", in: scratch.url,
      environment: environment)
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("45人"))
  }

  @Test func `git diff speaks through the driver and goes on`() throws {
    try commit("# 計画\n\n定員は30人です。\n")
    try git("config", "diff.kaitei.command", "kaitei git-diff")
    _ = try scratch.write(".git/info/attributes", "*.md diff=kaitei\n")
    _ = try scratch.write("計画 案.md", "# 計画\n\n定員は45人です。\n")
    let shown = try git("diff")
    #expect(shown.status == 0)
    #expect(shown.text.contains("30人") && shown.text.contains("45人"))
  }

  @Test func `pre-commit refuses what contradicts itself and says the way round`() throws {
    try commit("# 予定\n\n説明会は2026年2月10日（火）に開きます。\n")
    #expect(try Tool.run("hooks", "install", in: scratch.url, environment: environment).status == 0)
    _ = try scratch.write("計画 案.md", "# 予定\n\n説明会は2026年2月10日（水）に開きます。\n")
    let refused = try git("commit", "-aqm", "weekday")
    #expect(refused.status != 0)
    #expect(refused.text.contains("--no-verify"))
    #expect(try git("commit", "--no-verify", "-aqm", "weekday").status == 0)
  }

  @Test func `textconv gives one sentence a line`() throws {
    let file = try scratch.write("a.md", "# 計画\n\n定員は30人です。会場は3か所です。\n")
    let outcome = try Tool.run("textconv", file)
    #expect(outcome.text.contains("定員は30人です。\n会場は3か所です。\n"))
  }
}
