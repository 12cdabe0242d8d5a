import Foundation
import Testing

/// What the tool prints of the sample editions, held against the schemas in `docs/schema`.
@Suite struct SchemaTests {
  private func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(Tool.root.appendingPathComponent("docs/schema/\(name).json"))
  }

  private func sample(_ path: String) -> String {
    Tool.root.appendingPathComponent("revisions/\(path)").path
  }

  @Test(arguments: [
    ("insurance-card/2025-07.txt", "insurance-card/2026-01.txt"),
    ("mobility-plan/2025-06.md", "mobility-plan/2026-06.md"),
    ("platform-terms/2023-05-01.md", "platform-terms/2026-02-01.md"),
  ])
  func `a report is what its schema says`(old: String, new: String) throws {
    let outcome = try Tool.run("diff", sample(old), sample(new), "--format", "json")
    #expect(outcome.status == 0)
    let faults = try schema("kaitei.report-1").faults(of: try #require(outcome.json))
    #expect(faults.prefix(5) == [])
  }

  @Test(arguments: [
    "insurance-card/2026-01.txt", "mobility-plan/2026-06.md", "city-plan/2025-09.md",
  ])
  func `a document is what its schema says`(path: String) throws {
    let outcome = try Tool.run("read", sample(path), "--format", "json")
    let faults = try schema("kaitei.document-1").faults(of: try #require(outcome.json))
    #expect(faults.prefix(5) == [])
  }

  @Test func `findings are what their schema says`() throws {
    let outcome = try Tool.run(
      "check", sample("insurance-card/2025-07.txt"), "--format", "json", "--fail-on", "never")
    #expect(outcome.status == 0)
    let faults = try schema("kaitei.findings-1").faults(of: try #require(outcome.json))
    #expect(faults.prefix(5) == [])
  }

  @Test func `a schema refuses what it does not describe`() throws {
    let schema = try schema("kaitei.findings-1")
    #expect(!schema.faults(of: ["schema": "kaitei.findings/2"]).isEmpty)
  }

  @Test func `the same editions give the same bytes`() throws {
    let arguments = ["diff", sample("city-plan/2024-03.md"), sample("city-plan/2025-09.md")]
    for format in ["json", "markdown", "html", "terminal"] {
      let first = try Tool.run(arguments + ["--format", format])
      let second = try Tool.run(
        arguments + ["--format", format],
        environment: ["TZ": "Asia/Tokyo", "SWIFT_DETERMINISTIC_HASHING": "1"])
      #expect(first.output == second.output)
    }
  }
}
