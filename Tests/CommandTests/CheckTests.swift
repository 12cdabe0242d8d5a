import Foundation
import Testing

/// `kaitei check` as a user runs it.
@Suite struct CheckTests {
  private let policy = "# 案内\n\n2026年1月\n\n最近、相談が増えています。\n\n説明会は2026年2月10日（水）に開きます。\n"

  private func findings(_ outcome: Tool.Outcome) throws -> [[String: Any]] {
    let json = try #require(outcome.json as? [String: Any])
    return try #require(json["findings"] as? [[String: Any]])
  }

  @Test func `people are told what matters, programs everything`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("policy.md", policy)
    let shown = try Tool.run("check", file, "--lang", "ja")
    #expect(shown.status == 1)
    #expect(shown.text.contains("C14-"))
    #expect(!shown.text.contains("C04"))
    #expect(try Tool.run("check", file, "--from", "info").text.contains("C04-"))
    let all = try findings(try Tool.run("check", file, "--format", "json"))
    #expect(all.compactMap { $0["check"] as? String } == ["C14", "C04"])
  }

  @Test func `a finding that may stand is left out, and an entry without one is told`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("policy.md", policy)
    let all = try findings(try Tool.run("check", file, "--format", "json"))
    let id = try #require(all.first?["id"] as? String)
    _ = try scratch.write(".kaitei/allow", "\(id) 広報と同じ日付です\nC05-0000000000000000 古い\n一言\n")
    let outcome = try Tool.run(["check", file], in: scratch.url)
    #expect(outcome.status == 0)
    #expect(!outcome.text.contains("C14"))
    #expect(outcome.complaint.contains("allow:2"))
    #expect(outcome.complaint.contains("allow:3"))
    let changed = try scratch.write("policy.md", policy.replacing("説明会", with: "相談会"))
    #expect(try Tool.run(["check", changed], in: scratch.url).status == 1)
  }

  @Test func `known facts and another language are asked for by option`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("a.md", "期限に遅れる自治体が743自治体（全自治体の45％）あります。費用は20億円、職員は700人です。\n")
    let facts = try scratch.write("facts", "全自治体 = 1788\nばらばら\n")
    let known = try Tool.run("check", file, "--facts", facts, "--format", "json")
    #expect(try findings(known).contains { $0["check"] as? String == "C09" })
    #expect(known.complaint.contains("facts:2"))
    let other = try scratch.write(
      "b.md", "743 municipalities (54% of all) are late. It costs 2 billion yen and 700 staff.\n")
    let parallel = try Tool.run("check", file, "--parallel", other, "--format", "json")
    #expect(try findings(parallel).contains { $0["check"] as? String == "C30" })
  }

  @Test func `annotations name the file by its path below the working directory`() throws {
    let scratch = try Scratch()
    _ = try scratch.write("docs/policy.md", policy)
    for format in ["github", "sarif"] {
      let found = try Tool.run(["check", "./docs/policy.md", "--format", format], in: scratch.url)
      #expect(found.text.contains("docs/policy.md") && !found.text.contains("./docs"), "\(format)")
    }
    _ = try scratch.write("docs/later.md", policy.replacing("相談が", with: "苦情が"))
    let told = try Tool.run(
      ["diff", "docs/policy.md", "docs/later.md", "--format", "github"], in: scratch.url)
    #expect(told.text.contains("file=docs/later.md,"))
  }

  @Test func `SARIF has the members that its schema asks for`() throws {
    let file = Tool.root.appendingPathComponent("revisions/insurance-card/2025-07.txt").path
    let outcome = try Tool.run("check", file, "--format", "sarif", "--fail-on", "never")
    let log = try #require(outcome.json as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(Set(rules).count == rules.count)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(!results.isEmpty)
    for result in results {
      #expect(rules.contains(result["ruleId"] as? String ?? ""))
      #expect(["warning", "note"].contains(result["level"] as? String ?? ""))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let places = try #require(result["locations"] as? [[String: Any]])
      #expect(!places.isEmpty)
      for place in places {
        let physical = try #require(place["physicalLocation"] as? [String: Any])
        let region = try #require(physical["region"] as? [String: Any])
        #expect(try #require(region["startLine"] as? Int) >= 1)
        #expect(try #require(region["byteOffset"] as? Int) >= 0)
        #expect((physical["artifactLocation"] as? [String: Any])?["uri"] is String)
      }
    }
  }

  @Test func `batch checks an edition against the one before it`() throws {
    let old = "特定健診の受診率は38％です。\\n\\n市は、輪を広げます。\\n\\n特定健診の受診率は38％にとどまっています。\\n"
    let new = old.replacing("38％です", with: "47％です")
    let line =
      #"{"id":"1","do":"check","text":"\#(new)","date":"2026-01","old":{"text":"\#(old)","date":"2025-01"}}"#
    let outcome = try Tool.run("batch", input: Data((line + "\n").utf8))
    #expect(try findings(outcome).contains { $0["check"] as? String == "C28" })
  }
}
