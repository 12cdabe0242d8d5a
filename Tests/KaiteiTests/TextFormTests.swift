import EditionStore
import Foundation
import Kaitei
import Testing

/// `text.md` of editions that were read from documents.
@Suite struct TextFormTests {
  private func text(_ document: String, _ name: String) throws -> String {
    let read = try EditionReader().read(Array(document.utf8), hint: ReadingHint(fileName: name))
    return String(decoding: NormalForm.bytes(of: read.annotated.document), as: UTF8.self)
  }

  @Test func `articles and chapters keep their numbers, whatever the format`() throws {
    let ordinance = """
      会議公開条例

      第一章　総則

      （目的）
      第一条　この条例は、町の会議を公開することを目的とする。

      第二条の二　会費は、月額300円とする。
      """
    let lines = try text(ordinance, "a.txt").split(separator: "\n").map(String.init)
    #expect(lines.contains("## 第一章 総則"))
    #expect(lines.contains("### 第一条 目的"))
    #expect(lines.contains("### 第二条の二"))
    #expect(!lines.contains { $0.hasSuffix("#") })

    let plan = "# 計画\n\n## 1. 目的\n\n本文です。\n\n## 2、範囲\n\n本文です。\n\n## 第3条（会費）\n\n本文です。\n"
    #expect(try text(plan, "a.md") == plan)
    let page = "<h1>Rules</h1><h2>Article 5. Fees</h2><p>The fee is 3 euros.</p>"
    #expect(try text(page, "a.html") == "# Rules\n\n## Article 5 Fees\n\nThe fee is 3 euros.\n")
  }

  @Test(arguments: GoldenEditionTests.pairs)
  func `read again, the text has the sections of the document`(
    series: String, old: String, new: String
  ) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("revisions/\(series)")
    for name in [old, new] {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      let read = try EditionReader().read(bytes, hint: ReadingHint(fileName: name))
      let form = NormalForm.bytes(of: read.annotated.document)
      let again = try EditionReader().read(form, hint: ReadingHint(format: .markdown))
      // A name above everything is a heading of its own in Markdown.
      #expect(
        read.annotated.document.sections.dropFirst().map(\.title)
          == again.annotated.document.sections.map(\.title).suffix(
            read.annotated.document.sections.count - 1))
    }
  }
}
