import Foundation
import Testing

@Suite struct BatchTests {
  private func ask(_ lines: String...) throws -> [[String: Any]] {
    let outcome = try Tool.run("batch", input: Data(lines.joined(separator: "\n").utf8))
    #expect(outcome.status == 0)
    return try outcome.text.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `answers come in order with their ids`() throws {
    let answers = try ask(
      #"{"id":"b","do":"read","text":"利用率は47.73％です。"}"#,
      #"{"id":"a","do":"align","old":["同じ文です。"],"new":["同じ文です。"]}"#)
    #expect(answers.map { $0["id"] as? String } == ["b", "a"])
  }

  @Test func `reading gives offsets in bytes of the text given`() throws {
    let text = "利用率は47.73％です。"
    let answer = try #require(try ask(#"{"id":"1","do":"read","text":"\#(text)"}"#).first)
    let figure = try #require((answer["figures"] as? [[String: Any]])?.first)
    let start = try #require(figure["start"] as? Int)
    let end = try #require(figure["end"] as? Int)
    #expect(String(decoding: Array(text.utf8)[start..<end], as: UTF8.self) == "47.73％")
    #expect(figure["kind"] as? String == "percent")
    #expect(figure["value"] as? String == "47.73")
    #expect(figure["unit"] as? String == "percent")
  }

  @Test func `the first month of fiscal years is an option`() throws {
    let line = Data(#"{"id":"1","do":"read","text":"2026年度末までに終える。"}"#.utf8)
    for (arguments, day) in [
      (["batch"], "2027-03-31"), (["batch", "--fiscal-start", "10"], "2027-09-30"),
    ] {
      let outcome = try Tool.run(arguments, input: line)
      #expect(outcome.text.contains(day), "\(arguments)")
    }
  }

  @Test func `a decade and a half year are intervals, their names what is written`() throws {
    let answer = try #require(
      try ask(#"{"id":"1","do":"read","text":"2000年代から2026年下半期まで、1990年代の記録を調べる。"}"#).first)
    let figures = try #require(answer["figures"] as? [[String: Any]])
    #expect(figures.compactMap { $0["value"] as? String } == ["2000/2026-12", "1990/1999"])
    #expect(figures.compactMap { $0["written"] as? String } == ["200X/2026-H2", "199X"])
  }

  @Test func `equal sentences align with likeness one`() throws {
    let answer = try #require(
      try ask(
        #"{"id":"1","do":"align","old":["春の計画です。","夏の祭りは中止します。"],"new":["夏の祭りは中止します。"]}"#
      ).first)
    let pairs = try #require(answer["pairs"] as? [[Double]])
    #expect(pairs == [[1, 0, 1]])
  }

  @Test func `a bad line is answered and the next goes on`() throws {
    let answers = try ask(
      "not json", #"{"id":"2","do":"fly"}"#, #"{"id":3,"do":"read","text":"3人です。"}"#)
    #expect(answers.count == 3)
    #expect(answers[0]["error"] is String)
    #expect(answers[1]["id"] as? String == "2")
    #expect(answers[1]["error"] is String)
    #expect(answers[2]["id"] as? Int == 3)
    #expect(answers[2]["error"] == nil)
  }

  @Test func `a date resolves relative words`() throws {
    let answer = try #require(
      try ask(#"{"id":"1","do":"read","text":"昨年12月に始まりました。","date":"2026-01"}"#).first)
    let figures = try #require(answer["figures"] as? [[String: Any]])
    #expect(figures.map { $0["value"] as? String } == ["2025-12"])
    #expect(figures.map { $0["resolvedBy"] as? String } == ["edition"])
  }

  @Test func `a diff holds a report`() throws {
    let answer = try #require(
      try ask(
        #"{"id":"1","do":"diff","old":{"text":"定員は30人です。"},"new":{"text":"定員は45人です。"}}"#
      ).first)
    let report = try #require(answer["report"] as? [String: Any])
    #expect(report["schema"] as? String == "kaitei.report/1")
    let changes = try #require(report["changes"] as? [[String: Any]])
    #expect(changes.map { $0["type"] as? String } == ["figure"])
    #expect(changes.first?["direction"] as? String == "raised")
  }
}
