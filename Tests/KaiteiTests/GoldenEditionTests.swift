import Foundation
import Kaitei
import Testing

@testable import ReportRendering

/// The reports of the sample editions as files that a person has read line by line.
///
/// `make golden` writes them anew; what differs is read in `git diff` before it is committed.
@Suite struct GoldenEditionTests {
  static let pairs = [
    ("city-plan", "2024-03.md", "2025-09.md"), ("insurance-card", "2023-04.txt", "2024-10.txt"),
    ("insurance-card", "2024-10.txt", "2025-07.txt"),
    ("insurance-card", "2025-07.txt", "2026-01.txt"),
    ("mimamori-ordinance", "2022-04.txt", "2024-04.txt"),
    ("mimamori-ordinance", "2024-04.txt", "2026-04.txt"),
    ("mobility-plan", "2024-06.md", "2025-06.md"), ("mobility-plan", "2025-06.md", "2026-06.md"),
    ("platform-terms", "2023-05-01.md", "2024-11-15.md"),
    ("platform-terms", "2024-11-15.md", "2026-02-01.md"),
  ]
  /// One of each series, so that the tree stays light.
  static let newest = pairs.filter { pair in
    pairs.last { $0.0 == pair.0 }.map { $0 == pair } ?? false
  }

  @Test(arguments: pairs)
  func `terminal, Markdown, spreadsheet and table are as they were read`(
    series: String, old: String, new: String
  ) throws {
    let report = try report(series, old, new)
    let name = series + "/" + String(new.prefix { $0 != "." })
    try expect(TerminalRenderer().render(report), equals: name + ".txt")
    try expect(MarkdownRenderer().render(report), equals: name + ".md")
    try expect(CSVRenderer().render(report), equals: name + ".csv")
    let table = RevisionTableRenderer().render(report)
      .replacing(RevisionTableStyle.sheet, with: "").replacing(RevisionTableStyle.hash, with: "…")
    try expect(table, equals: name + ".table.html")
  }

  @Test(arguments: pairs)
  func `the summary fits a screen of 24 lines`(series: String, old: String, new: String) throws {
    let report = try report(series, old, new)
    for (width, screen) in [(80, 23), (120, 23), (40, 60)] {
      let text = TerminalRenderer(.init(width: width, extent: .summary)).render(report)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= screen, "\(width): \(lines.count)")
      #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width })
      // A count stands on the line of its kind.
      #expect(!lines.contains { $0.first == " " && Int($0.filter { $0 != " " }) != nil })
    }
  }

  /// Pages without their style sheet and script; Word files by the part that holds the text.
  @Test(arguments: newest)
  func `page and Word file are as they were read`(
    series: String, old: String, new: String
  ) throws {
    let report = try report(series, old, new)
    let name = series + "/" + String(new.prefix { $0 != "." })
    var page = HTMLRenderer().render(report)
    page = page.replacing(HTMLStyle.sheet, with: "").replacing(HTMLScript.text, with: "")
    for hash in [HTMLStyle.hash, HTMLScript.hash] { page = page.replacing(hash, with: "…") }
    try expect(page, equals: name + ".html")
    let contents: [DOCXRenderer.Content] =
      series == "mimamori-ordinance" ? [.table(.ministry), .trackedChanges] : [.trackedChanges]
    for content in contents {
      let xml = DOCXRenderer(content: content).text(of: report)
      let lines = String(decoding: xml, as: UTF8.self)
        .replacing("<w:p>", with: "\n<w:p>").replacing("<w:tr>", with: "\n<w:tr>")
      try expect(
        lines + "\n", equals: name + (content == .trackedChanges ? ".tracked" : ".table") + ".xml")
    }
  }

  @Test(arguments: newest.filter { $0.0 == "mimamori-ordinance" || $0.0 == "platform-terms" })
  func `the exchange format is as it was read`(series: String, old: String, new: String) throws {
    let name = series + "/" + String(new.prefix { $0 != "." })
    try expect(
      String(decoding: JSONRenderer().render(try report(series, old, new)), as: UTF8.self),
      equals: name + ".json")
  }

  // MARK: -

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  private func report(_ series: String, _ old: String, _ new: String) throws -> ChangeReport {
    let folder = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "revisions").appending(path: series)
    let editions = try [old, new].map { name in
      try EditionReader().read(
        Array(try Data(contentsOf: folder.appending(path: name))), hint: .init(fileName: name))
    }
    return EditionComparer(options: DetectionOptions(includesUnchanged: true))
      .report(from: editions[0], to: editions[1])
  }

  private func expect(_ text: String, equals name: String) throws {
    let file = Self.tests.appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["KAITEI_GOLDEN"] == "write" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    let old = lines(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    let new = lines(text)
    for (number, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
      Issue.record("\(name):\(number + 1): \(pair.1.prefix(400))")
      return
    }
    #expect(old.count == new.count, "\(name)")
  }
}
