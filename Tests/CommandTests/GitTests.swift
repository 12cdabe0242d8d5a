import Foundation
import Testing

/// The tool in any git repository, and git's own commands through the diff driver.
@Suite struct GitTests {
  private let bench: GitBench

  init() throws { bench = try GitBench() }

  private func commit(_ text: String, as name: String = "計画 案.md") throws {
    try bench.write(name, text)
    try bench.git("add", ".")
    try bench.git("commit", "-q", "--no-verify", "-m", "edition")
  }

  private func commitBoth() throws {
    try commit("# 計画\n\n定員は30人です。\n")
    try commit("# 計画\n\n定員は45人です。\n")
  }

  @Test func `changes between two commits are told for each document`() throws {
    try commitBoth()
    let outcome = try bench.kaitei("changes", "HEAD~1..HEAD", "--format", "json")
    #expect(outcome.status == 0)
    let documents = try #require(
      (outcome.json as? [String: Any])?["documents"] as? [[String: Any]])
    #expect(documents.map { $0["new"] as? String } == ["計画 案.md"])
    #expect(outcome.text.contains("\"raised\""))
  }

  @Test func `changes follow a renamed document and keep to the paths named`() throws {
    let body = (1...20).map { "第\($0)条 利用者は\($0)日以内に届け出るものとする。\n\n" }.joined()
    try commit("# 規則\n\n" + body)
    try bench.git("mv", "計画 案.md", "規則.md")
    try bench.write("規則.md", "# 規則\n\n" + body + "定員は45人です。\n")
    try bench.write("別/他.md", "# 他\n\n定員は3人です。\n")
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "renamed")
    let all = try bench.kaitei("changes", "HEAD~1..HEAD", "--format", "markdown", "--lang", "en")
    #expect(all.text.hasPrefix("# What changed in 2 documents\n"))
    #expect(all.text.contains("計画 案.md → 規則.md"))
    let one = try bench.kaitei("changes", "HEAD~1..HEAD", "--exit-code", "--", "別")
    #expect(one.status == 1)
    #expect(one.text.contains("別/他.md") && !one.text.contains("規則.md"))
    #expect(try bench.kaitei("changes", "HEAD..HEAD", "--exit-code").status == 0)
    #expect(try bench.kaitei("changes", "nowhere..HEAD").status == 66)
  }

  @Test func `the ready workflow's commands run, and the comment keeps its length`() throws {
    try commit("# 計画\n\n定員は30人です。\n")
    try bench.git("checkout", "-qb", "side")
    try commit("# 計画\n\n定員は45人です。\n")
    let workflow = try String(
      contentsOf: Tool.root.appendingPathComponent("docs/pull-request.yml"), encoding: .utf8)
    let commands = workflow.split(separator: "\n").compactMap { line in
      line.firstRange(of: "kaitei changes").map { String(line[$0.lowerBound...]) }
    }
    #expect(commands.count == 2)
    var told = ""
    for command in commands {
      let words = command.replacing("\"$RANGE\"", with: "main...HEAD").split(separator: " ")
      let outcome = try Tool.run(
        words.dropFirst().map(String.init), in: bench.repository,
        environment: bench.environment())
      #expect(outcome.status == 0)
      told += outcome.text
    }
    #expect(told.contains("::notice file=計画 案.md,line=3"))
    let report = try bench.read("report.md")
    #expect(report.hasPrefix("# 1件の文書の変更"))
    #expect(report.contains("45人"))
  }

  @Test func `a revision and a path name a document, also by the log of a branch`() throws {
    try commitBoth()
    for old in ["HEAD~1:計画 案.md", "main@{1}:計画 案.md"] {
      let outcome = try bench.kaitei("diff", old, "HEAD:計画 案.md", "--exit-code")
      #expect(outcome.status == 1)
      #expect(outcome.text.contains("45人"))
    }
  }

  @Test func `a shallow clone is compared and checked as far as it goes`() throws {
    try bench.write("a.md", Plan.sound)
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "one")
    for count in 1...3 {
      try bench.write("a.md", Plan.sound + "\n定員は\(count)0人です。\n")
      try bench.git("commit", "-aqm", "\(count)")
    }
    let clone = bench.scratch.url.appendingPathComponent("clone")
    try bench.git(
      "clone", "-q", "--depth", "2", "file://" + bench.repository.path.replacing(" ", with: "%20"),
      clone.path)
    #expect(try bench.kaitei("changes", "HEAD~1..HEAD", in: clone).text.contains("30人"))
    #expect(try bench.kaitei("diff", "HEAD~1:a.md", "HEAD:a.md", in: clone).text.contains("30人"))
    let lost = try bench.kaitei("changes", "HEAD~3..HEAD", in: clone)
    #expect(lost.status != 0 && lost.complaint.contains("HEAD~3"))
    #expect(try bench.kaitei("hooks", "install", in: clone).status == 0)
    try bench.write("a.md", Plan.doubtful, in: clone)
    #expect(try bench.git("commit", "-aqm", "x", in: clone, expecting: 1).contains("--no-verify"))
    #expect(try bench.kaitei("log", in: clone).complaint.contains("shallow"))
  }

  @Test func `in a folder of the work tree, paths begin there as git's do`() throws {
    let sub = bench.repository.appendingPathComponent("規程/案")
    try bench.write("規程/案/a.md", Plan.sound)
    try bench.write("規程/b.md", Plan.sound)
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "one")
    try bench.write("規程/案/a.md", Plan.sound + "\n定員は30人です。\n")
    try bench.write("規程/b.md", Plan.sound + "\n会場は3か所です。\n")
    try bench.git("commit", "-aqm", "two")
    let changed = try bench.kaitei("changes", "HEAD", "--", "a.md", in: sub).text
    #expect(changed.contains("30人") && !changed.contains("3か所"))
    #expect(try bench.kaitei("changes", "HEAD", "--", "..", in: sub).text.contains("3か所"))
    #expect(try bench.kaitei("changes", "HEAD", "--", "a.md").text == "")
    #expect(try bench.kaitei("changes", "HEAD", "--", ".").text.contains("3か所"))
    let pair = try bench.kaitei("diff", "HEAD~1:./a.md", "HEAD:../b.md", in: sub)
    #expect(pair.status == 0 && pair.text.contains("3か所"))
    #expect(try bench.kaitei("diff", "HEAD:規程/b.md", "HEAD:./../b.md", in: sub).status == 0)
    #expect(try bench.kaitei("read", "HEAD:../../../x.md", in: sub).status == 66)
  }

  @Test func `git diff, show and log speak through the driver, else through textconv`() throws {
    try bench.kaitei("init", ".")
    try commit("*.md diff=kaitei\n", as: ".gitattributes")
    try commit("# 計画\n\n定員は30人です。受付は平日に行います。\n")
    try commit("# 計画\n\n定員は45人です。受付は平日に行います。\n")
    let report = "変更があります：数値1件。"
    #expect(try bench.git("diff", "HEAD~1").contains(report))
    #expect(try bench.git("show", "--ext-diff").contains(report))
    #expect(try bench.git("log", "-p", "--ext-diff", "-1").contains(report))
    for words in [try bench.git("show"), try bench.git("log", "-p", "-1")] {
      #expect(words.contains("\n-定員は30人です。\n+定員は45人です。\n 受付は平日に行います。\n"))
      #expect(!words.contains(report))
    }
    #expect(try bench.git("diff", "--stat", "HEAD~1").contains("1 file changed"))
    #expect(try bench.git("format-patch", "-1", "--stdout").contains("\n+定員は45人です。"))
    #expect(
      try bench.git("diff", "--no-ext-diff", "--word-diff", "HEAD~1")
        .contains("定員は[-30人-]{+45人+}です。"))
    try bench.git("diff", "--exit-code", "HEAD~1", expecting: 1)
    // Added, deleted, staged and renamed, and a document that cannot be read: git goes on.
    try bench.write("新.md", "# 新\n\n定員は5人です。\n")
    try bench.git("mv", "計画 案.md", "計画.md")
    try bench.git("add", ".")
    #expect(try bench.git("diff", "--cached", "-M").contains("計画 案.md → 計画.md"))
    #expect(try bench.git("diff", "--cached", "--no-renames").contains("kaitei 計画 案.md"))
    try FileManager.default.removeItem(at: bench.repository.appendingPathComponent("新.md"))
    #expect(try bench.git("diff").contains("新.md"))
    try Data([0, 0xFF, 0, 1]).write(to: bench.repository.appendingPathComponent("計画.md"))
    #expect(try bench.git("diff").contains("計画.md"))
  }

  @Test func `textconv gives one sentence a line`() throws {
    try bench.write("a.md", "# 計画\n\n定員は30人です。会場は3か所です。\n")
    let outcome = try bench.kaitei("textconv", "a.md")
    #expect(outcome.text.contains("定員は30人です。\n会場は3か所です。\n"))
  }
}
