import Foundation
import Testing

@Suite struct BadInputTests {
  private let scratch: Scratch
  private let good: String

  init() throws {
    scratch = try Scratch()
    good = try scratch.write("good.md", "# 計画\n\n2026年3月末までに整備します。\n")
  }

  private func complaint(about path: String) throws -> (status: Int32, line: String) {
    let outcome = try Tool.run("diff", path, good)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.split(separator: "\n").count == 1)
    #expect(outcome.complaint.hasPrefix("kaitei: "))
    return (outcome.status, outcome.complaint)
  }

  @Test func `an empty file is refused as bad input`() throws {
    #expect(try complaint(about: scratch.write("empty.txt", "")).status == 65)
  }

  @Test func `a file of blank lines is refused like an empty one`() throws {
    #expect(
      try complaint(about: scratch.write("blank.txt", String(repeating: "\n", count: 5_000)))
        .status == 65)
  }

  @Test func `a binary file is refused as bad input`() throws {
    let bytes = Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    #expect(try complaint(about: scratch.write("binary.dat", bytes)).status == 65)
  }

  @Test func `a file of 0xFF is refused as bad input`() throws {
    let bytes = Data(repeating: 0xFF, count: 1_024)
    #expect(try complaint(about: scratch.write("ff.txt", bytes)).status == 65)
  }

  @Test func `a folder is no input`() throws {
    #expect(try complaint(about: scratch.url.path).status == 66)
  }

  @Test func `a missing file is no input`() throws {
    let missing = scratch.url.appendingPathComponent("none.md").path
    let (status, line) = try complaint(about: missing)
    #expect(status == 66)
    #expect(line.contains(missing))
  }

  @Test func `a device is refused before it is read`() throws {
    #expect(try complaint(about: "/dev/zero").status == 66)
  }

  @Test func `a pipe, a loop of links and a link to nowhere are refused at once`() throws {
    let path = { (name: String) in scratch.url.appendingPathComponent(name).path }
    #expect(mkfifo(path("pipe.md"), 0o600) == 0)
    #expect(try complaint(about: path("pipe.md")).status == 66)
    let files = FileManager.default
    try files.createSymbolicLink(atPath: path("a.md"), withDestinationPath: path("b.md"))
    try files.createSymbolicLink(atPath: path("b.md"), withDestinationPath: path("a.md"))
    #expect(try complaint(about: path("a.md")).status == 74)
    try files.createSymbolicLink(atPath: path("c.md"), withDestinationPath: path("nowhere"))
    #expect(try complaint(about: path("c.md")).status == 66)
  }

  @Test(arguments: [
    "a\nb.md", "a\u{1B}[31m.md", "$(touch pwned).md", "*?[.md", "\u{202E}x.md", "x.lock",
  ])
  func `any name is stored under a safe one and shown without its signs`(name: String) throws {
    let scratch = try Scratch()
    let store = scratch.url.appendingPathComponent("store").path
    #expect(try Tool.run("init", "-q", store).status == 0)
    let file = try scratch.write(name, "# 計画\n\n2026年1月\n\n定員は30人です。\n")
    let outcome = try Tool.run("import", "--store", store, name, file)
    #expect(outcome.status == 0)
    for text in [outcome.text, outcome.complaint, try Tool.run("log", "--store", store).text] {
      let signs = text.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E
      }
      #expect(signs.isEmpty)
    }
    #expect(try Tool.run("verify", "--store", store).status == 0)
    #expect(!FileManager.default.fileExists(atPath: "pwned"))
  }

  @Test func `a file over the limit names the option that raises it`() throws {
    let large = try scratch.write("large.txt", String(repeating: "案。\n", count: 1_000))
    let outcome = try Tool.run("diff", "--max-size", "1000", large, good)
    #expect(outcome.status == 65)
    #expect(outcome.complaint.contains("--max-size"))
  }

  @Test func `a date that no calendar has is a usage error`() throws {
    let outcome = try Tool.run("diff", good, good, "--old-date", "2026-02-30")
    #expect(outcome.status == 64)
    #expect(outcome.complaint.contains("2026-02-30"))
  }

  @Test func `the message is in the user's language`() throws {
    let outcome = try Tool.run("read", "none.md", environment: ["LC_ALL": "ja_JP.UTF-8"])
    #expect(outcome.complaint.contains("ファイルがありません"))
  }

  @Test func `control characters of a name are shown, not passed on`() throws {
    let outcome = try Tool.run("read", "a\u{1B}[31mb.md")
    #expect(outcome.complaint.contains("\\u{1B}"))
    #expect(!outcome.complaint.contains("\u{1B}"))
  }
}
