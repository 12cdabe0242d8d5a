import Foundation
import Testing

/// Every situation that `docs/hooks.md` tells of, with real git and the real tool.
@Suite struct HookSituationTests {
  private let bench: GitBench

  init() throws {
    bench = try GitBench()
    #expect(try bench.kaitei("hooks", "install").status == 0)
    try bench.write("計画 案.md", Plan.sound)
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "sound")
  }

  @Test(arguments: ["計画 案.md", "line\nend.md", "-dash.md", "quote\"s'.md", "sub/深い/a b.txt"])
  func `a doubtful document is refused whatever its path, and the way round is told`(path: String)
    throws
  {
    try bench.write(path, Plan.doubtful)
    try bench.git("add", ".")
    let words = try bench.git("commit", "-qm", "doubtful", expecting: 1)
    #expect(words.contains("--no-verify"))
    #expect(words.contains("2026年2月10日"))
    #expect(!words.contains("not checked"))
    #expect(try bench.subject() == "sound")
    try bench.git("commit", "-qm", "all the same", "--no-verify")
    #expect(try bench.subject() == "all the same")
  }

  @Test func `commit -a, -p, -o and a path look at what they would commit, and at nothing else`()
    throws
  {
    try bench.write("other.md", Plan.sound)
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "two")
    try bench.write("計画 案.md", Plan.doubtful)
    // What is only in the work tree is nobody's business yet.
    try bench.write("other.md", Plan.sound + "\n会場は3か所です。\n")
    try bench.git("add", "other.md")
    try bench.git("commit", "-qm", "three")
    try bench.git("commit", "-aqm", "doubtful", expecting: 1)
    try bench.git("commit", "-pm", "doubtful", input: "y\n", expecting: 1)
    try bench.git("commit", "-qm", "doubtful", "--", "計画 案.md", expecting: 1)
    try bench.write("other.md", Plan.sound + "\n会場は4か所です。\n")
    try bench.git("commit", "-qm", "four", "-o", "other.md")
    #expect(try bench.subject() == "four")
  }

  @Test func `amending is checked, and leaves the message alone`() throws {
    try bench.write("計画 案.md", Plan.doubtful)
    try bench.git("commit", "-aq", "--amend", "--no-edit", expecting: 1)
    try bench.write("計画 案.md", Plan.sound + "\n定員は30人です。\n")
    try bench.git("commit", "-aq", "--amend", "--no-edit")
    #expect(try bench.git("log", "-1", "--format=%B").trimmingCharacters(in: .newlines) == "sound")
  }

  @Test func `a merge by itself is not held up, one that is concluded by hand is checked`() throws {
    try bench.git("checkout", "-qb", "side")
    try bench.write("side.md", Plan.doubtful)
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "side", "--no-verify")
    try bench.git("checkout", "-q", "main")
    try bench.write("main.md", Plan.sound)
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "main")
    try bench.git("merge", "-q", "--no-edit", "side")
    #expect(try bench.subject() == "Merge branch 'side'")

    try bench.git("checkout", "-q", "side")
    try bench.write("main.md", Plan.sound + "\n定員は30人です。\n")
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "clash", "--no-verify")
    try bench.git("merge", "-q", "--no-edit", "main", expecting: 1)
    try bench.write("main.md", Plan.doubtful)
    try bench.git("add", ".")
    try bench.git("commit", "-q", "--no-edit", expecting: 1)
    try bench.write("main.md", Plan.sound)
    try bench.git("add", ".")
    try bench.git("commit", "-q", "--no-edit")
    #expect(try bench.subject().hasPrefix("Merge branch 'main'"))
  }

  @Test func `rebase and cherry-pick go through, and what stops for an edit is checked`() throws {
    try bench.git("checkout", "-qb", "side")
    for number in 1...3 {
      try bench.write("side.md", Plan.sound + "\n定員は\(number)0人です。\n")
      try bench.git("add", ".")
      try bench.git("commit", "-qm", "side \(number)")
    }
    try bench.git("checkout", "-q", "main")
    try bench.write("main.md", Plan.sound)
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "main")
    try bench.git("cherry-pick", "side~2")
    #expect(try bench.subject() == "side 1")
    try bench.git("checkout", "-q", "side")
    try bench.git("rebase", "-q", "main")
    #expect(try bench.subject() == "side 3")
    try bench.git("rebase", "-q", "-x", "true", "HEAD~1")
    try bench.git(
      "rebase", "-q", "-i", "HEAD~1", with: ["GIT_SEQUENCE_EDITOR": "sed -i s/^pick/edit/"])
    try bench.write("side.md", Plan.doubtful)
    try bench.git("add", ".")
    try bench.git("commit", "-q", "--amend", "--no-edit", expecting: 1)
    try bench.git("checkout", "HEAD", "--", "side.md")
    try bench.git("rebase", "--continue")
    #expect(try bench.subject() == "side 3")
  }

  @Test func `a conflict that a rebase stopped at is carried on by git unchecked`() throws {
    try bench.git("checkout", "-qb", "side")
    try bench.write("side.md", Plan.sound + "\n定員は10人です。\n")
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "side")
    try bench.git("checkout", "-q", "main")
    try bench.write("side.md", Plan.sound + "\n定員は20人です。\n")
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "main")
    try bench.git("checkout", "-q", "side")
    try bench.git("rebase", "-q", "main", expecting: 1)
    try bench.write("side.md", Plan.doubtful)
    try bench.git("add", ".")
    try bench.git("rebase", "--continue")
    #expect(try bench.subject() == "side")
  }

  @Test func `a file that is only to be added some time is no part of the commit`() throws {
    try bench.write("later.md", Plan.doubtful)
    try bench.git("add", "--intent-to-add", "later.md")
    try bench.write("now.md", Plan.sound)
    try bench.git("add", "now.md")
    let words = try bench.git("commit", "-qm", "now")
    #expect(!words.contains("later.md"), "\(words)")
  }

  @Test func `an index that libgit2 does not read is named with the way out`() throws {
    try bench.write("a.md", Plan.doubtful)
    try bench.git("add", "a.md")
    try bench.git("update-index", "--split-index")
    let words = try bench.git("commit", "-qm", "split")
    #expect(words.contains("git update-index --no-split-index"), "\(words)")
    #expect(words.contains("this commit was not checked"))
  }

  @Test func `a commit without the tool goes through with a warning`() throws {
    try bench.write("計画 案.md", Plan.doubtful)
    let words = try bench.git("commit", "-aqm", "unseen", withTool: false)
    #expect(words.contains("kaitei: not on PATH: this commit was not checked"))
    #expect(try bench.subject() == "unseen")
  }

  @Test func `the hook of another tool runs first and keeps its say`() throws {
    let other = try GitBench("other")
    try other.write(".git/hooks/pre-commit", "#!/bin/sh\necho first; exit ${REFUSE:-0}\n")
    let hook = other.repository.appendingPathComponent(".git/hooks/pre-commit").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
    #expect(try other.kaitei("hooks", "install").text.contains("runs the earlier hook first"))
    try other.write("a.md", Plan.doubtful)
    try other.git("add", ".")
    let words = try other.git("commit", "-qm", "x", expecting: 1)
    #expect(words.hasPrefix("first\n") && words.contains("--no-verify"))
    try other.write("a.md", Plan.sound)
    try other.git("add", ".")
    try other.git("commit", "-qm", "x", expecting: 1, with: ["REFUSE": "3"])
    try other.git("commit", "-qm", "x")
    #expect(try other.kaitei("hooks", "remove").status == 0)
    #expect(try other.read(".git/hooks/pre-commit").hasPrefix("#!/bin/sh\necho first"))
    #expect(!other.exists(".git/hooks/commit-msg"))
  }

  @Test func `a hook that was switched off stays so, and one written over ours is not touched`()
    throws
  {
    let other = try GitBench("other")
    let mine = "#!/bin/sh\necho never; exit 3\n"
    try other.write(".git/hooks/pre-commit", mine)
    let hook = other.repository.appendingPathComponent(".git/hooks/pre-commit").path
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: hook)
    #expect(try other.kaitei("hooks", "install").status == 0)
    try other.write("a.md", Plan.sound)
    try other.git("add", ".")
    #expect(try !other.git("commit", "-qm", "x").contains("never"))
    try other.kaitei("hooks", "remove")
    #expect(try other.read(".git/hooks/pre-commit") == mine)
    let mode = try FileManager.default.attributesOfItem(atPath: hook)[.posixPermissions] as? Int
    #expect(mode == 0o644)

    try other.kaitei("hooks", "install")
    try other.write(".git/hooks/commit-msg", mine)
    #expect(try other.kaitei("hooks", "status").text.contains("commit-msg          another tool's"))
    #expect(try other.kaitei("hooks", "remove").status == 0)
    #expect(try other.read(".git/hooks/commit-msg") == mine)
    #expect(!other.exists(".git/hooks/post-commit"))
  }

  @Test func `kaitei strict refuses what could not be checked`() throws {
    try bench.git("config", "kaitei.strict", "yes")
    try bench.write("計画 案.md", Plan.sound + "\n定員は30人です。\n")
    let words = try bench.git("commit", "-aqm", "unseen", withTool: false, expecting: 1)
    #expect(words.contains("kaitei: not on PATH: this commit was not checked"))
    try bench.git("commit", "-aqm", "seen")
    try bench.git("config", "kaitei.strict", "false")
    try bench.git("commit", "-q", "--allow-empty", "-m", "unseen", withTool: false)
  }

  @Test func `a document that takes too long lets the commit through, strictly refuses it`() throws
  {
    // Taking out a PDF's text is another program's work, and this one never ends.
    try bench.write("bin/pdftotext", "#!/bin/sh\nexec sleep 12\n")
    try bench.git("config", "core.excludesFile", bench.scratch.url.path + "/ignore")
    _ = try bench.scratch.write("ignore", "bin\n")
    let program = bench.repository.appendingPathComponent("bin/pdftotext").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let path = ["PATH": bench.repository.path + "/bin:" + (bench.environment()["PATH"] ?? "")]
    try bench.write("a.pdf", "%PDF-1.4\n")
    try bench.git("add", "a.pdf")
    let began = Date()
    try bench.git("config", "kaitei.strict", "true")
    let words = try bench.git("commit", "-qm", "slow", expecting: 1, with: path)
    #expect(words.contains("this commit was not checked"))
    #expect((9..<300).contains(Date().timeIntervalSince(began)))
  }

  @Test func `a linked work tree, a submodule and a folder named by --git-dir are checked`() throws
  {
    try bench.git("worktree", "add", "-q", "../linked", "-b", "linked")
    let linked = bench.scratch.url.appendingPathComponent("linked")
    try bench.write("計画 案.md", Plan.doubtful, in: linked)
    try bench.git("commit", "-aqm", "x", in: linked, expecting: 1)

    let outer = try GitBench("outer")
    try outer.git(
      "-c", "protocol.file.allow=always", "submodule", "--quiet", "add",
      bench.repository.path, "policies")
    let inner = outer.repository.appendingPathComponent("policies")
    #expect(try outer.kaitei("hooks", "install", in: inner).status == 0)
    #expect(outer.exists(".git/modules/policies/hooks/pre-commit"))
    #expect(!outer.exists(".git/hooks/pre-commit"))
    try outer.write("計画 案.md", Plan.doubtful, in: inner)
    try outer.git("commit", "-aqm", "x", in: inner, expecting: 1)

    let files = bench.scratch.url.appendingPathComponent("files")
    try bench.write("計画 案.md", Plan.doubtful, in: files)
    let apart = [
      "GIT_DIR": bench.repository.path + "/.git", "GIT_WORK_TREE": files.path,
    ]
    let words = try bench.git("commit", "-aqm", "x", in: files, expecting: 1, with: apart)
    #expect(words.contains("--no-verify"))
  }

  @Test func `core hooksPath of the repository is used, one of the user is left alone`() throws {
    try bench.git("config", "core.hooksPath", "tools/hooks")
    #expect(try bench.kaitei("hooks", "install").status == 0)
    #expect(bench.exists("tools/hooks/pre-commit"))
    try bench.write("計画 案.md", Plan.doubtful)
    try bench.git("commit", "-aqm", "x", expecting: 1)
    try bench.git("config", "--unset", "core.hooksPath")
    try bench.git("config", "--global", "core.hooksPath", bench.scratch.url.path + "/shared")
    let refused = try bench.kaitei("hooks", "install")
    #expect(refused.status == 73)
    #expect(refused.complaint.contains("core.hooksPath"))
    #expect(!FileManager.default.fileExists(atPath: bench.scratch.url.path + "/shared"))
  }

  @Test func `a message is drafted where there is none, and trailers are looked at`() throws {
    try bench.write("計画 案.md", "# 予定\n\n説明会は2026年3月10日（火）に開きます。\n")
    // The editor keeps what it is given, and adds a subject.
    try bench.git("commit", "-aq", with: ["GIT_EDITOR": "sed -i '1s/^/題名 /'"])
    let message = try bench.git("log", "-1", "--format=%B")
    #expect(message.contains("2026年3月10日"))
    let broken = "貸出\n\nSeries: 貸出\nEdition: 2025\nPublished: 2025-13\n"
    let words = try bench.git("commit", "-q", "--allow-empty", "-m", broken, expecting: 1)
    #expect(words.contains("Published"))
    try bench.git("commit", "-q", "--allow-empty", "-m", "No trailers\n\nSee: nothing\n")
  }

  @Test func `reports are kept where there is a folder for them`() throws {
    try bench.write(".kaitei/reports/.keep", "")
    try bench.write("計画 案.md", "# 予定\n\n説明会は2026年3月10日（火）に開きます。\n")
    try bench.git("commit", "-aqm", "moved")
    #expect(try bench.read(".kaitei/reports/計画 案.md.md").contains("3月10日"))

    try bench.git("checkout", "-qb", "side")
    try bench.write("計画 案.md", "# 予定\n\n説明会は2026年4月7日（火）に開きます。\n")
    try bench.git("commit", "-aqm", "again")
    try bench.git("checkout", "-q", "main")
    try bench.git("merge", "-q", "--no-ff", "--no-edit", "side")
    #expect(try bench.read(".kaitei/reports/計画 案.md.md").contains("4月7日"))
  }

  @Test func `a report is never written through a link that came with a commit`() throws {
    let elsewhere = bench.scratch.url.appendingPathComponent("elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: bench.repository.appendingPathComponent(".kaitei"), withIntermediateDirectories: true)
    let link = bench.repository.appendingPathComponent(".kaitei/reports")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: elsewhere)
    try bench.write("計画 案.md", "# 予定\n\n説明会は2026年3月10日（火）に開きます。\n")
    try bench.git("commit", "-aqm", "one")
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == [])
    // A name too long for a report holds up no other report.
    try FileManager.default.removeItem(at: link)
    try bench.write(".kaitei/reports/.keep", "")
    try bench.write(String(repeating: "a", count: 250) + ".md", Plan.sound)
    try bench.write("b.md", Plan.sound)
    try bench.git("add", ".")
    try bench.git("commit", "-qm", "two")
    #expect(bench.exists(".kaitei/reports/b.md.md"))
  }
}
