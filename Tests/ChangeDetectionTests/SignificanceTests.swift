import PolicyModel
import Testing

@testable import ChangeDetection

/// Which of several changes a reader is told first.
@Suite struct SignificanceTests {
  /// The weight of the change in which a figure of these words came.
  private func weight(of words: String, _ report: ChangeReport) throws -> Double {
    let change = report.changes.first {
      $0.name.hasPrefix("figure") && $0.new?.focused == words
    }
    return try #require(change).significance
  }

  @Test func `a limit that moved weighs more than a measured number that moved as far`() throws {
    let report = try readReport(
      "# 漁の規則\n\n1日に持ち帰る数は、20尾以下とします。\n\n1日に訪れる人は、20人です。",
      "# 漁の規則\n\n1日に持ち帰る数は、10尾以下とします。\n\n1日に訪れる人は、10人です。")
    #expect(try weight(of: "10尾以下", report) > weight(of: "10人", report))
  }

  @Test func `a target weighs more than what was reached last year`() throws {
    let report = try readReport(
      """
      # Noise policy

      | Measure | Last year | Target |
      |---|---|---|
      | Track keeping | 91% | 95% |
      """,
      """
      # Noise policy

      | Measure | Last year | Target |
      |---|---|---|
      | Track keeping | 93% | 97% |
      """)
    #expect(try weight(of: "97%", report) > weight(of: "93%", report) + 0.2)
  }

  @Test func `the limit of a promise weighs more than a count that is only told`() throws {
    let report = try readReport(
      """
      # Airport policy

      The airport will handle no more than 3,200 flights at night.

      Some 3,200 people live near the runway.
      """,
      """
      # Airport policy

      The airport will handle no more than 2,800 flights at night.

      Some 2,800 people live near the runway.
      """)
    let people = try weight(of: "Some 2,800 people", report)
    #expect(try weight(of: "no more than 2,800 flights", report) > people)
    let promise = report.changes.first { $0.name.hasPrefix("demand") }
    #expect(try #require(promise).significance > people)
  }
}
