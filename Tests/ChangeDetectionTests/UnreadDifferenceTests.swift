import ChangeDetection
import PolicyModel
import Testing

/// A report that tells nothing says where the sources differ.
@Suite struct UnreadDifferenceTests {
  @Test func `another number of a lone item and struck words are told by their lines`() throws {
    let item = try readReport(
      "Rules.\n\n7 The tenant must pay the rent.\n", "Rules.\n\n8 The tenant must pay the rent.\n",
      .english)
    #expect(item.changes.isEmpty)
    #expect(item.unreadLines == .init(old: 3, new: 3))
    let struck = try readReport(
      "Read the plan.", "\nRead the plan. ~~It is old.~~", .english)
    #expect(struck.changes.isEmpty)
    #expect(struck.unreadLines == .init(old: 1, new: 2))
  }

  @Test(arguments: [
    ("町は、道路を直す。\n", "町は、道路を直す。\n\n"), ("**Roads** are mended.\n", "Roads are mended.\n"),
    ("- Roads are mended.\n", "* Roads are mended.\n"),
  ])
  func `spaces and signs alone are bytes`(old: String, new: String) throws {
    let report = try readReport(old, new)
    #expect(report.differsOnlyInBytes)
    #expect(report.unreadLines == nil)
  }

  @Test func `where something is told no line is`() throws {
    let report = try readReport("料金は300円とする。\n", "料金は500円とする。\n", .japanese)
    #expect(!report.changes.isEmpty)
    #expect(report.unreadLines == nil)
  }
}
