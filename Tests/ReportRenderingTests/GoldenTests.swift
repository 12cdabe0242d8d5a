import Foundation
import PolicyModel
import Testing

@testable import ReportRendering

/// Whole reports as files that a person has read line by line.
///
/// `KAITEI_GOLDEN=write` writes them anew; what differs is read before it is committed.
@Suite struct GoldenTests {
  @Test func `the terminal's report in Japanese is as it was read`() throws {
    try expect(TerminalRenderer().render(SampleReport.report), equals: "terminal.ja.txt")
  }

  @Test func `the terminal's report in English is as it was read`() throws {
    let renderer = TerminalRenderer(.init(width: 72, language: .english))
    try expect(renderer.render(SampleReport.report), equals: "terminal.en.txt")
  }

  @Test func `the Markdown report is as it was read`() throws {
    try expect(MarkdownRenderer().render(SampleReport.report), equals: "report.ja.md")
    let english = MarkdownRenderer(.init(language: .english))
    try expect(english.render(SampleReport.report), equals: "report.en.md")
  }

  @Test func `the table for spreadsheets is as it was read`() throws {
    try expect(CSVRenderer().render(SampleReport.report), equals: "changes.csv")
  }

  /// The page without its style sheet and script, which other tests look at.
  @Test func `the page is as it was read`() throws {
    for language in [Language.japanese, .english] {
      var page = HTMLRenderer(.init(language: language)).render(SampleReport.report)
      page = page.replacing(HTMLStyle.sheet, with: "").replacing(HTMLScript.text, with: "")
      for hash in [HTMLStyle.hash, HTMLScript.hash] { page = page.replacing(hash, with: "…") }
      try expect(page, equals: "report.\(language.rawValue).html")
    }
  }

  @Test func `the annotations are as they were read`() throws {
    try expect(GitHubRenderer().render(SampleReport.report), equals: "annotations.txt")
  }

  private func expect(_ text: String, equals name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["KAITEI_GOLDEN"] == "write" {
      try Data(text.utf8).write(to: file)
    }
    let golden = try Data(contentsOf: file)
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    let old = lines(String(decoding: golden, as: UTF8.self))
    let new = lines(text)
    for (number, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
      Issue.record("\(name):\(number + 1): \(pair.1)")
      return
    }
    #expect(old.count == new.count, "\(name)")
  }
}
