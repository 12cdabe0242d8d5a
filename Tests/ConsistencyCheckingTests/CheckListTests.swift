import ConsistencyChecking
import Foundation
import Testing

/// The checks as they are written down.
@Suite struct CheckListTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the list of checks names every check there is, once and in order`() throws {
    let list = try String(
      contentsOf: Self.root.appending(path: "docs/checks.md"), encoding: .utf8)
    let rows = list.split(separator: "\n").filter { $0.hasPrefix("| C") }
    #expect(rows.map { String($0.dropFirst(2).prefix(3)) } == ConsistencyChecker.known)
  }

  @Test func `every check is one file that says what it fires on and what it leaves alone`() throws
  {
    let folder = Self.root.appending(path: "Sources/ConsistencyChecking/Checks")
    var told: Set<String> = ["C07"]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix("Check.swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let id = try #require(
        ConsistencyChecker.known.first { text.contains("static let id = \"\($0)\"") }, "\(name)")
      #expect(told.insert(id).inserted, "\(name) has the id of another check")
      #expect(text.contains("/// \(id): "), "\(name) does not tell its rule")
      let comment = text.split(separator: "\n").filter { $0.hasPrefix("///") }.joined(
        separator: " ")
      #expect(comment.contains("Fires"), "\(name)")
      #expect(comment.contains("Does not") || comment.contains("Does /// not"), "\(name)")
    }
    #expect(told == Set(ConsistencyChecker.known))
  }
}
