import Foundation
import Testing

/// What the README shows is what the tool says.
///
/// `make golden` writes the examples anew; what differs is read in `git diff` before it is
/// committed.
@Suite struct GoldenReadmeTests {
  private static let file = Tool.root.appendingPathComponent("README.md")
  private static let prompt = "    $ kaitei "

  /// A command line of the README and the lines that stand below it.
  struct Example {
    var arguments: [String]
    var shown: [String]
    /// The lines of the file that hold what is shown.
    var place: Range<Int>
  }

  private static func lines() throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }

  private static func examples(in lines: [String]) -> [Example] {
    lines.indices.filter { lines[$0].hasPrefix(prompt) }.map { start in
      var end = start + 1
      while end < lines.count, lines[end].isEmpty || lines[end].hasPrefix("    ") { end += 1 }
      while lines[end - 1].isEmpty { end -= 1 }
      return Example(
        arguments: lines[start].dropFirst(prompt.count).split(separator: " ").map(String.init),
        shown: lines[(start + 1)..<end].map { String($0.dropFirst(4)) },
        place: (start + 1)..<end)
    }
  }

  /// The whole of what the tool says, or all before its second heading where more is told.
  private static func said(_ example: Example) throws -> [String] {
    let outcome = try Tool.run(example.arguments, in: Tool.root)
    #expect(outcome.status <= 1 && outcome.complaint.isEmpty)
    var lines = outcome.text.components(separatedBy: "\n")
    let headings = lines.indices.filter { lines[$0].hasPrefix("━━") }
    if headings.count > 1 { lines.removeSubrange(headings[1]...) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  @Test func `its examples are what the tool says today`() throws {
    var lines = try Self.lines()
    let examples = Self.examples(in: lines)
    #expect(examples.count >= 3)
    let isWriting = ProcessInfo.processInfo.environment["KAITEI_GOLDEN"] == "write"
    for example in examples.reversed() {
      let said = try Self.said(example)
      if isWriting {
        lines.replaceSubrange(example.place, with: said.map { $0.isEmpty ? "" : "    " + $0 })
      } else {
        #expect(example.shown == said, "kaitei \(example.arguments.joined(separator: " "))")
      }
    }
    if isWriting {
      try Data(lines.joined(separator: "\n").utf8).write(to: Self.file)
    }
  }

  @Test func `its examples use the sample editions that the project holds`() throws {
    for example in Self.examples(in: try Self.lines()) {
      for path in example.arguments where path.contains("/") {
        let file = Tool.root.appendingPathComponent(path)
        #expect(FileManager.default.fileExists(atPath: file.path), "\(path)")
      }
    }
  }
}
