import Foundation
import Kaitei
import PolicyModel
import ReportRendering
import Testing

/// What the JSON of a report holds as evidence: deadlines of demands, places of headings.
@Suite struct ReportEvidenceTests {
  private func changes(
    _ old: String, _ new: String, in file: String = "rules.md"
  ) throws -> [[String: Any]] {
    func edition(_ text: String) throws -> AnnotatedEdition {
      try EditionReader().read(Array(text.utf8), hint: ReadingHint(fileName: file))
    }
    let report = EditionComparer().report(from: try edition(old), to: try edition(new))
    let json = try JSONSerialization.jsonObject(with: Data(JSONRenderer().render(report)))
    return try #require((json as? [String: Any])?["changes"] as? [[String: Any]])
  }

  @Test(arguments: [
    ("利用者は、借りた道具を十日以内に返さなければならない。", "利用者は、借りた道具を二十日以内に返さなければならない。", "P10D", "P20D"),
    ("利用者は、令和8年9月30日までに届け出なければならない。", "利用者は、令和8年10月31日までに届け出なければならない。", "2026-09-30", "2026-10-31"),
  ])
  func `a demand of a Japanese rule bears its deadline`(
    old: String, new: String, before: String, after: String
  ) throws {
    try check("# 道具小屋利用規則\n\n## 返却\n\n", old, new, before, after)
  }

  @Test(arguments: [
    (
      "We will answer a complaint within 20 days.", "We will answer a complaint within 40 days.",
      "P20D", "P40D"
    ),
    (
      "Old drafts are deleted within six weeks.", "Old drafts are deleted within four weeks.",
      "P6W", "P4W"
    ),
    (
      "You must return the key by 1 May 2026.", "You must return the key by 1 June 2026.",
      "2026-05-01", "2026-06-01"
    ),
  ])
  func `a demand of English terms bears its deadline`(
    old: String, new: String, before: String, after: String
  ) throws {
    try check("# Tool Shed Terms of Service\n\n## Returns\n\n", old, new, before, after)
  }

  private func check(
    _ head: String, _ old: String, _ new: String, _ before: String, _ after: String
  ) throws {
    let told = try changes(head + old + "\n", head + new + "\n")
    let change = try #require(told.first { $0["type"] as? String == "demand" })
    #expect(change["kind"] as? String == "rescheduled")
    let deadlines = ["old", "new"].map {
      ((change[$0] as? [String: Any])?["demand"] as? [String: Any])?["deadline"] as? String
    }
    #expect(deadlines == [before, after])
  }

  @Test(arguments: [
    ("# 規則\n\n## 7. 鍵\n\n鍵は管理人が預かる。\n", "## 8. 鍵の扱い", "8. 鍵の扱い", "## 7. 鍵"),
    (
      "# Rules\n\n## 7. Keys\n\nThe warden keeps the keys.\n", "## 8. Spare keys", "8. Spare keys",
      "## 7. Keys"
    ),
  ])
  func `the place of a heading holds its number`(
    old: String, heading: String, words: String, before: String
  ) throws {
    let new = old.replacing(before, with: heading)
    let told = try changes(old, new).filter { $0["type"] as? String == "structure" }
    let change = try #require(
      told.first { ($0["new"] as? [String: Any])?["text"] as? String == words })
    #expect(words == (try source(change["new"], of: new)))
    #expect(String(before.dropFirst(3)) == (try source(change["old"], of: old)))
  }

  @Test func `the place of a statute's heading reaches to the number below it`() throws {
    let old = """
      道具小屋条例

      （目的）
      第１条　この条例は、道具を守ることを目的とする。

      （貸出し）
      第２条　町長は、道具を貸し出すことができる。

      """
    let new = old.replacing("第２条　町長は", with: "第２条　町長は、冬に限り")
      .replacing("（貸出し）", with: "（点検）\n第２条　町長は、道具を点検しなければならない。\n\n（貸出し）")
      .replacing("第２条　町長は、冬", with: "第３条　町長は、冬")
    let told = try changes(old, new, in: "rules.txt").filter {
      $0["type"] as? String == "structure"
    }
    let added = try #require(told.first { $0["kind"] as? String == "added" })
    #expect((added["new"] as? [String: Any])?["text"] as? String == "第２条 点検")
    #expect(try source(added["new"], of: new) == "（点検）\n第２条")
  }

  private func source(_ excerpt: Any?, of text: String) throws -> String {
    let excerpt = try #require(excerpt as? [String: Any])
    let start = try #require(excerpt["start"] as? Int)
    let end = try #require(excerpt["end"] as? Int)
    return String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
  }
}
