import PolicyModel
import Testing

@testable import ReportRendering

/// Moves and tables in a Word document with tracked changes.
@Suite struct TrackedTextFormTests {
  private func side(
    _ runs: [(String, Bool)], block: Int, _ kind: Block.Kind = .paragraph
  ) -> Passage.Side {
    Passage.Side(
      runs: runs.map { .init($0.0, isChanged: $0.1) }, line: block + 1, blockKind: kind,
      section: [], block: block)
  }

  private func xml(_ passages: [Passage]) -> String {
    var xml = HTMLWriter()
    xml.trackedText(passages, date: "2026-04-01T00:00:00Z")
    return String(decoding: xml.utf8, as: UTF8.self)
  }

  private func pair(_ words: String, _ old: Int, _ new: Int) -> Passage {
    Passage(
      kind: .unchanged, old: side([(words, false)], block: old),
      new: side([(words, false)], block: new))
  }

  private func numbers(_ text: String, _ element: String) -> [String] {
    text.split(separator: "<" + element + " w:id=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  @Test func `paragraphs that went together are one move under one name`() {
    let text = xml([
      pair("丙。", 2, 0), pair("丁。", 3, 1), pair("甲。", 0, 2), pair("乙。", 1, 3), pair("戊。", 4, 4),
    ])
    #expect(text.ranges(of: "<w:moveFromRangeStart ").count == 1)
    #expect(text.ranges(of: "<w:moveToRangeStart ").count == 1)
    #expect(text.ranges(of: "w:name=\"move1\"").count == 2)
    #expect(text.ranges(of: "w:date=\"2026-04-01T00:00:00Z\"").count == 2)
    #expect(numbers(text, "w:moveFromRangeStart") == numbers(text, "w:moveFromRangeEnd"))
    #expect(numbers(text, "w:moveToRangeStart") == numbers(text, "w:moveToRangeEnd"))
    #expect(!text.contains("w:ins") && !text.contains("w:del"))
    // The paragraph's end moves with its words.
    #expect(text.ranges(of: "<w:rPr><w:moveFrom ").count == 2)
    #expect(text.ranges(of: "<w:rPr><w:moveTo ").count == 2)
  }

  @Test func `moves to different places have different names and numbers`() {
    let text = xml([
      pair("丙。", 2, 0), pair("甲。", 0, 1), pair("乙。", 1, 2), pair("戊。", 4, 3), pair("丁。", 3, 4),
    ])
    let names = text.split(separator: "w:name=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(names.sorted() == ["move1", "move1", "move2", "move2"])
    let ids = ["w:moveFrom", "w:moveTo", "w:moveFromRangeStart", "w:moveToRangeStart"]
      .flatMap { numbers(text, $0) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `what changed on the way is gone at the old place and new at the other`() {
    let moved = Passage(
      kind: .moved, old: side([("料金は", false), ("五百円", true), ("です。", false)], block: 1),
      new: side([("料金は", false), ("六百円", true), ("です。", false)], block: 0))
    let text = xml([moved, pair("甲。", 0, 1)])
    let source = text.split(separator: "<w:moveFromRangeEnd").first ?? ""
    #expect(text.contains("<w:delText xml:space=\"preserve\">五百円</w:delText>"))
    #expect(!source.isEmpty && text.ranges(of: "料金は").count == 2)
    #expect(text.ranges(of: "五百円").count == 1 && text.ranges(of: "六百円").count == 1)
  }

  @Test func `words that share nothing have not moved`() {
    let replaced = Passage(
      kind: .replaced, old: side([("古い。", true)], block: 1), new: side([("新しい。", true)], block: 0))
    let text = xml([replaced, pair("甲。", 0, 1)])
    #expect(!text.contains("w:move"))
  }

  // MARK: Tables

  private func row(_ old: [(String, Bool)], _ new: [(String, Bool)], _ block: Int) -> Passage {
    let kind = Block.Kind.tableRow(cells: [0..<1, 1..<2], isHeader: false)
    return Passage(
      kind: .edited, old: side(old, block: block, kind), new: side(new, block: block, kind))
  }

  @Test func `of a row the cell that changed is tracked and the row stays`() {
    let text = xml([
      row([("住宅 | ", false), ("220万円", true)], [("住宅 | ", false), ("245万円", true)], 0),
      row([("交通 | 150万円", false)], [("交通 | 150万円", false)], 1),
    ])
    #expect(text.ranges(of: "<w:tbl>").count == 1)
    #expect(text.ranges(of: "<w:tr>").count == 2)
    #expect(text.ranges(of: "<w:tc>").count == 4)
    #expect(text.ranges(of: "<w:ins ").count == 1)
    #expect(text.ranges(of: "<w:del ").count == 1)
    #expect(text.contains("<w:delText xml:space=\"preserve\">220万円</w:delText>"))
    #expect(!text.contains("|"))
    // A table does not end a document.
    #expect(text.hasSuffix("</w:tbl><w:p/>"))
  }

  @Test func `a cell that has the words of its neighbour is replaced alone`() {
    let text = xml([
      row(
        [("住宅 | ", false), ("220万円", true), (" | 245万円", false)],
        [("住宅 | 245万円 | ", false), ("260万円", true)], 0)
    ])
    #expect(text.ranges(of: "<w:tr>").count == 1)
    #expect(text.contains("<w:t xml:space=\"preserve\">住宅</w:t>"))
    #expect(text.ranges(of: "<w:del ").count == 2 && text.ranges(of: "<w:ins ").count == 2)
  }

  @Test func `a row that is new is inserted as a row`() {
    let kind = Block.Kind.tableRow(cells: [0..<1, 1..<2], isHeader: false)
    let text = xml([
      row([("住宅 | 1", false)], [("住宅 | 1", false)], 0),
      Passage(kind: .added, old: nil, new: side([("緑地 | 2", true)], block: 1, kind)),
    ])
    #expect(text.ranges(of: "<w:trPr><w:ins ").count == 1)
    #expect(text.ranges(of: "<w:tbl>").count == 1)
  }

  @Test func `a row that has lost a cell is taken out and put in anew`() {
    let narrow = Block.Kind.tableRow(cells: [0..<1], isHeader: false)
    let wide = Block.Kind.tableRow(cells: [0..<1, 1..<2], isHeader: false)
    let text = xml([
      Passage(
        kind: .edited, old: side([("住宅 | ", false), ("1", true)], block: 0, wide),
        new: side([("住宅", false)], block: 0, narrow))
    ])
    #expect(text.contains("<w:trPr><w:del ") && text.contains("<w:trPr><w:ins "))
    #expect(text.contains("<w:gridSpan w:val=\"2\">"))
  }

  @Test func `empty cells at the ends of a row are cells`() {
    let kind = Block.Kind.tableRow(cells: [0..<0, 0..<1, 1..<2], isHeader: true)
    let text = xml([
      Passage(
        kind: .unchanged, old: side([("2024 | 2025", false)], block: 0, kind),
        new: side([("2024 | 2025", false)], block: 0, kind))
    ])
    #expect(text.ranges(of: "<w:tc>").count == 3)
    #expect(text.contains("<w:tblHeader/>"))
  }
}
