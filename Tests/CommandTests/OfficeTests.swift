import Foundation
import Testing

/// Word documents as an office suite opens them.
@Suite struct OfficeTests {
  static let suite = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: Self.suite != nil, "LibreOffice is not installed"))
  func `LibreOffice opens the table of every profile and the tracked text`() throws {
    let office = try #require(Self.suite)
    let scratch = try Scratch()
    let series = Tool.root.appendingPathComponent("revisions/mimamori-ordinance")
    let editions = ["2024-04.txt", "2026-04.txt"].map { series.appendingPathComponent($0).path }
    let forms =
      ["ministry", "local-government", "work-rules", "articles", "bill"].map {
        ($0, ["--profile", $0])
      } + [("tracked", ["--tracked"])]
    for (name, options) in forms {
      let path = scratch.url.appendingPathComponent(name + ".docx").path
      let outcome = try Tool.run(["diff", "--format", "docx", "-o", path] + options + editions)
      #expect(outcome.status == 0)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: office)
    process.currentDirectoryURL = scratch.url
    process.arguments =
      ["-env:UserInstallation=file://" + scratch.url.path + "/profile", "--headless"]
      + ["--convert-to", "pdf"] + forms.map { $0.0 + ".docx" }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    for (name, _) in forms {
      let pages = try Data(contentsOf: scratch.url.appendingPathComponent(name + ".pdf"))
      #expect(pages.starts(with: Data("%PDF".utf8)), "\(name)")
    }
  }
}
