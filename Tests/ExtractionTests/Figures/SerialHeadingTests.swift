import DocumentReading
import Extraction
import PolicyModel
import Testing

/// Numbers at the end of headings that only count them.
@Suite struct SerialHeadingTests {
  private func figures(_ heading: String) throws -> [Figure] {
    let read = try DocumentReader().read(
      Array("# 計画\n\n## \(heading)\n\n本文です。\n".utf8),
      hint: ReadingHint(fileName: "plan.md"))
    return Annotator().annotate(read.document, published: nil).figures
  }

  @Test(arguments: ["基本目標その二", "くらしを問う二", "あらためて示す○２", "計画の柱 三", "重点をおく十二"])
  func `a number that ends a heading counts headings`(heading: String) throws {
    let found = try figures(heading)
    #expect(found.count == 1)
    #expect(found.filter(\.isInName).count == 1)
  }

  @Test(arguments: [
    "新設する園は5", "定員：12", "参加者数 250", "定員 15", "増やす園を3つ", "支える世帯 8世帯", "およそ 9割", "出生率 1.8",
  ])
  func `an amount in a heading stays one`(heading: String) throws {
    let found = try figures(heading)
    #expect(found.count == 1)
    #expect(found.filter(\.isInName).isEmpty, "\(found.map(\.rule))")
  }
}
