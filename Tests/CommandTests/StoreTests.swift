import Foundation
import Testing

@Suite struct StoreTests {
  private let scratch: Scratch
  private let store: String
  private let environment = [
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
  ]

  init() throws {
    scratch = try Scratch()
    store = scratch.url.appendingPathComponent("store").path
    #expect(try Tool.run("init", "-q", store).status == 0)
  }

  private func kaitei(_ arguments: String...) throws -> Tool.Outcome {
    try Tool.run(arguments + ["--store", store], environment: environment)
  }

  @Test func `editions go in, come out byte for byte and are compared by name`() throws {
    let old = try scratch.write("2025.md", "# 計画\n\n2025年1月\n\n定員は30人です。\n")
    let new = try scratch.write("2026.md", "# 計画\n\n2026年1月\n\n定員は45人です。\n")
    #expect(try kaitei("import", "plan", old, new).status == 0)
    #expect(
      try kaitei("show", "--source", "plan@latest").output
        == Data(contentsOf: URL(fileURLWithPath: new)))
    let report = try kaitei("diff", "plan@2025-01", "plan@latest", "--exit-code")
    #expect(report.status == 1)
    #expect(report.text.contains("45人"))
    #expect(try kaitei("log", "plan").text.contains("plan@2026-01"))
    #expect(try kaitei("verify").status == 0)
  }

  @Test func `the same bytes again change nothing and say so`() throws {
    let file = try scratch.write("2025.md", "# 計画\n\n2025年1月\n\n定員は30人です。\n")
    #expect(try kaitei("import", "plan", file).status == 0)
    let again = try kaitei("import", "plan", file)
    #expect(again.status == 0)
    #expect(again.text.contains("plan@2025-01"))
    #expect(try kaitei("log", "--short", "plan").text.split(separator: "\n").count == 1)
  }

  @Test func `an unknown edition names those that there are`() throws {
    let file = try scratch.write("2025.md", "# 計画\n\n2025年1月\n\n定員は30人です。\n")
    #expect(try kaitei("import", "plan", file).status == 0)
    let outcome = try kaitei("show", "plan@2031")
    #expect(outcome.status == 66)
    #expect(outcome.complaint.contains("2025-01"))
  }

  @Test func `what was read once is kept in the user's cache folder, and never needed`() throws {
    for year in 2024...2026 {
      let file = try scratch.write(
        "\(year).md", "# 計画\n\n\(year)年1月\n\n定員は\(year - 1990)人です。\n")
      #expect(try kaitei("import", "plan", file).status == 0)
    }
    let cache = scratch.url.appendingPathComponent("cache")
    func ask(_ arguments: [String]) throws -> String {
      let outcome = try Tool.run(
        arguments + ["--store", store],
        environment: environment.merging(["XDG_CACHE_HOME": cache.path]) { $1 })
      #expect(outcome.status == 0)
      return outcome.text
    }
    func answers(_ options: String...) throws -> [String] {
      try [["track", "plan", "定員"], ["origin", "plan", "定員"], ["log", "plan"]].map {
        try ask($0 + options)
      }
    }
    let anew = try answers("--no-cache")
    #expect(!FileManager.default.fileExists(atPath: cache.path))
    #expect(try answers() == anew)
    #expect(FileManager.default.fileExists(atPath: cache.path + "/kaitei"))
    #expect(try answers() == anew)
    try FileManager.default.removeItem(at: cache)
    try Data().write(to: cache)
    #expect(try answers() == anew)
  }

  @Test func `a folder without a store is told`() throws {
    let outcome = try Tool.run("log", "--store", scratch.url.path)
    #expect(outcome.status == 66)
    #expect(outcome.complaint.contains("kaitei init"))
  }
}
