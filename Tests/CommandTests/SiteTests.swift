import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SiteCommandTests {
  private let scratch: Scratch
  private let store: String
  private let site: URL
  private let environment = [
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
  ]

  init() throws {
    scratch = try Scratch()
    store = scratch.url.appendingPathComponent("store").path
    site = scratch.url.appendingPathComponent("public")
    #expect(try Tool.run("init", "-q", store).status == 0)
    try add("計画", year: 2024, "定員は30人です。\n窓口を2か所に置きます。\n")
    try add("計画", year: 2025, "定員は45人です。\n窓口を2か所に置きます。\n")
    try add("terms", year: 2025, "We will answer within 14 days.\n")
    try add("terms", year: 2026, "We aim to answer within 30 days.\n")
  }

  private func add(_ series: String, year: Int, _ text: String) throws {
    let file = try scratch.write("\(series)/\(year).md", "# \(series)\n\n" + text)
    #expect(try kaitei("import", series, file, "--date", "\(year)").status == 0)
  }

  @discardableResult
  private func kaitei(_ arguments: String...) throws -> Tool.Outcome {
    try Tool.run(arguments + ["--store", store], environment: environment)
  }

  /// Every file of the site by its path.
  private func files(_ folder: URL? = nil) throws -> [String: Data] {
    let folder = folder ?? site
    let walk = try #require(FileManager.default.enumerator(atPath: folder.path))
    var files: [String: Data] = [:]
    for case let path as String in walk {
      let url = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        files[path] = try Data(contentsOf: url)
      }
    }
    return files
  }

  @Test func `every link of the site leads to a page of it`() throws {
    #expect(try kaitei("site", "-o", site.path).status == 0)
    let files = try files()
    #expect(files.keys.contains { $0.hasSuffix("changes/2024..2025.html") })
    var count = 0
    for (path, data) in files where path.hasSuffix(".html") {
      let page = String(decoding: data, as: UTF8.self)
      let folder = site.appendingPathComponent(path).deletingLastPathComponent()
      for piece in page.components(separatedBy: "href=\"").dropFirst() {
        let address = piece.prefix { $0 != "\"" && $0 != "?" }
        guard !address.hasPrefix("data:"), !address.hasPrefix("http") else { continue }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target =
          parts[0].isEmpty
          ? site.appendingPathComponent(path)
          : folder.appendingPathComponent(try #require(String(parts[0]).removingPercentEncoding))
        let held = try? String(contentsOf: target.standardizedFileURL, encoding: .utf8)
        #expect(held != nil, "\(path): \(address)")
        if parts.count == 2, let held {
          #expect(held.contains("id=\"\(parts[1])\""), "\(path): \(address)")
        }
        count += 1
      }
    }
    #expect(count > 60)
  }

  @Test func `the same store gives the same bytes, and a second run writes nothing`() throws {
    #expect(try kaitei("site", "-o", site.path).status == 0)
    let first = try files()
    let again = try kaitei("site", "-o", site.path)
    #expect(again.text.contains("; 0 files written"))
    #expect(try files() == first)
    let other = scratch.url.appendingPathComponent("other/deep")
    #expect(try kaitei("site", "-o", other.path, "--jobs", "1").status == 0)
    #expect(try files(other) == first)
  }

  @Test func `a new edition renews its own series and leaves the other one alone`() throws {
    #expect(try kaitei("site", "-o", site.path).status == 0)
    let before = try files()
    try add("計画", year: 2026, "定員は50人です。\n窓口を3か所に置きます。\n")
    #expect(try kaitei("site", "-o", site.path).status == 0)
    let after = try files()
    #expect(after.keys.contains { $0.hasSuffix("changes/2024..2026.html") })
    for (path, data) in before where path.hasPrefix("series/terms/") {
      #expect(after[path] == data)
    }
    let fresh = scratch.url.appendingPathComponent("fresh")
    #expect(try kaitei("site", "-o", fresh.path).status == 0)
    #expect(try files(fresh) == after)
  }

  @Test func `the page of a series that is gone goes too, and files of others stay`() throws {
    #expect(try kaitei("site", "-o", site.path).status == 0)
    try Data("mine".utf8).write(to: site.appendingPathComponent("CNAME"))
    let bare = scratch.url.appendingPathComponent("store2").path
    #expect(try Tool.run("init", "-q", bare).status == 0)
    let file = try scratch.write("x/2024.md", "# 計画\n\n定員は30人です。\n")
    _ = try Tool.run(
      "import", "計画", file, "--date", "2024", "--store", bare, environment: environment)
    let outcome = try Tool.run("site", "-o", site.path, "--store", bare, environment: environment)
    #expect(outcome.status == 0)
    let files = try files()
    #expect(!files.keys.contains { $0.hasPrefix("series/terms") })
    #expect(files["CNAME"] == Data("mine".utf8))
  }

  @Test func `pages need no network and hold no script of their own`() throws {
    #expect(try kaitei("site", "-o", site.path).status == 0)
    for (path, data) in try files() where path.hasSuffix(".html") {
      let page = String(decoding: data, as: UTF8.self)
      #expect(page.contains("default-src &#39;none&#39;"), "\(path)")
      #expect(!page.contains("src=\"http") && !page.contains(" style="))
      #expect(page.components(separatedBy: "<script").count == 2)
    }
  }

  @Test func `reports are written in the forms that are asked for, with the past of sentences`()
    throws
  {
    try add("計画", year: 2026, "定員は50人です。\n窓口を2か所に置きます。\n")
    let folder = scratch.url.appendingPathComponent("reports/deep")
    let outcome = try kaitei(
      "report", "計画", "first..latest", "-o", folder.path, "--formats", "html,csv,docx")
    #expect(outcome.status == 0)
    let files = try files(folder)
    #expect(Set(files.keys) == ["計画-2024..2026.html", "計画-2024..2026.csv", "計画-2024..2026.docx"])
    let page = String(decoding: try #require(files["計画-2024..2026.html"]), as: UTF8.self)
    #expect(page.contains("全版を通じた推移：30人 → 45人 → 50人"))
    #expect(page.contains("id=\"story\""))
    let all = try kaitei("report", "計画", "-o", folder.path)
    #expect(all.text.split(separator: "\n").count == 2)
  }

  @Test func `the changes of one series or of all come as an Atom feed`() throws {
    let one = try kaitei("log", "--format", "atom", "terms")
    #expect(one.status == 0)
    #expect(one.text.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns="))
    #expect(one.text.components(separatedBy: "<entry>").count == 2)
    let all = try kaitei("log", "--format", "atom")
    #expect(all.text.components(separatedBy: "<entry>").count == 3)
    #expect(all.text.contains("<updated>2026-01-01T00:00:00Z</updated>"))
    #expect(XMLParser(data: all.output).parse())
  }

  @Test func `a folder that cannot be made is told`() throws {
    let file = try scratch.write("taken", "x")
    let outcome = try kaitei("site", "-o", file + "/site")
    #expect(outcome.status == 73)
    #expect(outcome.complaint.contains("taken"))
  }
}
