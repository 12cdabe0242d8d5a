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

  @Test func `a manifest stores what can be read, and tells what cannot`() throws {
    _ = try scratch.write("good.txt", "計画\n\n定員は30人です。\n")
    _ = try scratch.write("bad.txt", Data([0, 1, 2, 0xFF, 0, 0]))
    let lines = [
      #"{"series":"plan","file":"good.txt","date":"2024-01"}"#,
      #"{"series":"plan","file":"bad.txt","date":"2025-01"}"#,
      #"{"series":"plan","file":"missing.txt","date":"2026-01"}"#,
    ]
    let manifest = try scratch.write("list.jsonl", lines.joined(separator: "\n"))
    let outcome = try kaitei("import", "--manifest", manifest)
    #expect(outcome.status == 65)
    #expect(outcome.text.contains("plan@2024-01"))
    #expect(outcome.complaint.contains("bad.txt") && outcome.complaint.contains("missing.txt"))
    #expect(try kaitei("log", "--short", "plan").text.split(separator: "\n").count == 1)
  }

  @Test func `a long manifest is recorded in parts, in order of publication`() throws {
    var lines: [String] = []
    for number in (0..<1010).reversed() {
      let (series, year) = (number % 10, 1900 + number / 10)
      _ = try scratch.write("\(number).txt", "計画\n\n\(year)年4月1日\n\n定員は\(number)人です。\n")
      lines.append(#"{"series":"plan\#(series)","file":"\#(number).txt"}"#)
    }
    let manifest = try scratch.write("list.jsonl", lines.joined(separator: "\n"))
    let outcome = try kaitei("import", "--quiet", "--manifest", manifest)
    #expect(outcome.status == 0)
    #expect(outcome.complaint.split(separator: "\n").count == 1)
    let log = try kaitei("log", "--short", "plan3").text.split(separator: "\n")
    #expect(log.count == 101)
    #expect(log.first?.hasPrefix("2000-04-01") == true)
    #expect(log.last?.hasPrefix("1900-04-01") == true)
    let kinds = try kaitei("show", "--metadata", "plan3@2000-04-01").text
    #expect(kinds.contains("\"kind\": \"edition\""))
  }

  @Test func `dates that git cannot hold are told in one line for many editions`() throws {
    var lines: [String] = []
    for year in 1901...1910 {
      _ = try scratch.write("\(year).txt", "計画\n\n定員は\(year)人です。\n")
      lines.append(#"{"series":"plan","file":"\#(year).txt","date":"\#(year)"}"#)
    }
    let manifest = try scratch.write("list.jsonl", lines.joined(separator: "\n"))
    let outcome = try kaitei("import", "--quiet", "--manifest", manifest)
    #expect(outcome.status == 0)
    #expect(outcome.complaint.split(separator: "\n").count == 1)
    #expect(outcome.complaint.contains("10 editions, from 1901 to 1910"))
    #expect(try kaitei("log", "--short", "plan").text.hasPrefix("1910"))
  }

  @Test func `a correction takes an edition's place, and reading anew changes no bytes`() throws {
    let file = try scratch.write("2025.md", "# 計画\n\n2025年1月\n\n定員は30人です。会場は3か所です。\n")
    #expect(try kaitei("import", "plan", file).status == 0)
    let mended = try scratch.write("mended.md", "# 計画\n\n2025年1月\n\n定員は40人です。会場は3か所です。\n")
    let refused = try kaitei("import", "plan", mended)
    #expect(refused.status == 65)
    #expect(refused.complaint.contains("--correction"))
    let correction = try kaitei("import", "--correction", "plan", mended)
    #expect(correction.status == 0)
    #expect(correction.text.contains("(correction)"))
    #expect(try kaitei("show", "plan@2025-01").text.contains("40人"))
    let again = try kaitei("import", "plan", "--re-extract")
    #expect(again.status == 0)
    #expect(again.text.contains("nothing to do"))
    #expect(try kaitei("import", "plan", "--re-extract", file).status == 64)
    #expect(try kaitei("verify").status == 0)
  }

  @Test func `a folder without a store is told`() throws {
    let outcome = try Tool.run("log", "--store", scratch.url.path)
    #expect(outcome.status == 66)
    #expect(outcome.complaint.contains("kaitei init"))
  }
}
