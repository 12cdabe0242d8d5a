import Foundation
import PolicyModel
import Testing

@testable import ReportRendering

/// What SARIF 2.1.0 demands of a log, as far as this one goes.
@Suite struct SARIFRendererTests {
  private func log(_ findings: [Finding], _ edition: Edition) throws -> [String: Any] {
    let bytes = SARIFRenderer().render(
      findings, of: edition, tool: .init(version: "1.0.0", rules: "r"))
    return try #require(
      JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test(arguments: [
    "plain.md", "dir/a b.md", "計画（案）.md", "<script>%0A\u{202E}:x", "../x", "http://x/",
  ])
  func `a log has what the standard demands`(name: String) throws {
    let report = HostileReport.report(name)
    var edition = report.new
    edition.provenance.fileName = name
    let log = try log(report.findings, edition)
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    let tool = try #require((runs[0]["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect((tool["name"] as? String)?.isEmpty == false)
    let rules = try #require(tool["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids.count == rules.count && Set(ids).count == ids.count)
    #expect(runs[0]["columnKind"] as? String == "unicodeCodePoints")
    let results = try #require(runs[0]["results"] as? [[String: Any]])
    #expect(results.count == report.findings.count && !results.isEmpty)
    for result in results {
      #expect(ids.contains(result["ruleId"] as? String ?? ""))
      #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
      let message = try #require(result["message"] as? [String: Any])
      #expect((message["text"] as? String)?.isEmpty == false)
      for location in try #require(result["locations"] as? [[String: Any]]) {
        let place = try #require(location["physicalLocation"] as? [String: Any])
        let artifact = try #require(place["artifactLocation"] as? [String: Any])
        let address = try #require(artifact["uri"] as? String)
        #expect(URL(string: address) != nil)
        #expect(address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x22 })
        let region = try #require(place["region"] as? [String: Any])
        #expect((region["startLine"] as? Int ?? 0) >= 1)
        #expect((region["byteOffset"] as? Int ?? -1) >= 0)
        #expect((region["byteLength"] as? Int ?? -1) >= 0)
      }
      let prints = try #require(result["partialFingerprints"] as? [String: String])
      #expect(prints.values.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func `no findings are an empty list, not a missing one`() throws {
    let runs = try #require(try log([], SampleReport.new)["runs"] as? [[String: Any]])
    #expect((runs[0]["results"] as? [Any])?.isEmpty == true)
  }

  @Test func `a finding has its rule, its line and its fingerprint`() {
    let text = String(
      decoding: SARIFRenderer().render(
        SampleReport.findings, of: SampleReport.new, tool: .init(version: "1.0.0", rules: "r")),
      as: UTF8.self)
    #expect(text.contains("\"version\": \"2.1.0\""))
    #expect(text.contains("\"ruleId\": \"C28\""))
    #expect(text.contains("\"startLine\": 24"))
    #expect(text.contains("\"kaitei/v1\": \"c28-limit\""))
    #expect(text.contains("\"uri\": \"hikari-2026.txt\""))
    #expect(text.contains("\"text\": \"一部だけの更新\""))
  }

  @Test func `the first place is where the finding is, the others are related to it`() throws {
    let place = { (words: String, line: Int) in
      Excerpt(text: words, line: line, section: ["費用"], span: .init(line..<(line + 5)))
    }
    let finding = Finding(
      check: "C05", severity: .high,
      places: [place("合計30円", 9), place("甲10円", 4), place("乙15円", 5)],
      id: "c05")
    let runs = try #require(try log([finding], SampleReport.new)["runs"] as? [[String: Any]])
    let result = try #require((runs[0]["results"] as? [[String: Any]])?.first)
    let lines = { (name: String) -> [Int] in
      (result[name] as? [[String: Any]] ?? []).compactMap { location in
        let place = location["physicalLocation"] as? [String: Any]
        return (place?["region"] as? [String: Any])?["startLine"] as? Int
      }
    }
    #expect(lines("locations") == [9])
    #expect(lines("relatedLocations") == [4, 5])
    let related = try #require(result["relatedLocations"] as? [[String: Any]])
    #expect(related.compactMap { $0["id"] as? Int } == [1, 2])
    let words = related.compactMap { ($0["message"] as? [String: Any])?["text"] as? String }
    #expect(words == ["費用：「甲10円」", "費用：「乙15円」"])
  }

  @Test func `a finding of one place is related to no other`() throws {
    let runs = try #require(
      try log(SampleReport.findings.filter { $0.places.count == 1 }, SampleReport.new)["runs"]
        as? [[String: Any]])
    let results = try #require(runs[0]["results"] as? [[String: Any]])
    #expect(!results.isEmpty && results.allSatisfy { $0["relatedLocations"] == nil })
  }

  @Test func `paths become relative references`() {
    #expect(SARIFRenderer.uri("方針 1.txt") == "%E6%96%B9%E9%87%9D%201.txt")
    #expect(SARIFRenderer.uri("javascript:x") == "javascript%3Ax")
  }
}
