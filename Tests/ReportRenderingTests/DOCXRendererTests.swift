import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct DOCXRendererTests {
  static let date = "2026-04-01T00:00:00Z"

  @Test func `the document is a ZIP archive with a fixed date`() {
    let bytes = DOCXRenderer().render(SampleReport.report)
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(bytes == DOCXRenderer().render(SampleReport.report))
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    #expect(bytes.suffix(22).starts(with: [0x50, 0x4B, 0x05, 0x06]))
  }

  @Test func `the table repeats its head and underlines what changed`() {
    let text = table(SampleReport.report, .ministry)
    #expect(text.contains("<w:cantSplit/><w:tblHeader/>"))
    #expect(
      text.contains(
        "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">2026年</w:t></w:r>"))
    #expect(text.contains("（新設）"))
    #expect(table(SampleReport.report, .workRules).contains("備考"))
  }

  @Test func `accepting all changes gives the new text, rejecting them the old`() {
    var xml = HTMLWriter()
    xml.trackedText(SampleReport.report.passages, date: Self.date)
    let text = String(decoding: xml.utf8, as: UTF8.self)
    let passages = SampleReport.report.passages
    #expect(
      words(text, without: ["w:del", "w:moveFrom"]) == passages.compactMap { $0.new?.text }.joined()
    )
    #expect(
      words(text, without: ["w:ins", "w:moveTo"]) == passages.compactMap { $0.old?.text }.joined())
  }

  @Test func `rejecting gives the old order and numbers too`() {
    let side = { (words: String, block: Int, marker: String) in
      Passage.Side(
        runs: [.init(words, isChanged: false)], line: 1,
        blockKind: .listItem(depth: 0, marker: marker), section: ["附則"], block: block)
    }
    let passages = [
      Passage(kind: .edited, old: side("丙。", 2, "3"), new: side("丙。", 0, "1")),
      Passage(kind: .unchanged, old: side("甲。", 0, "1"), new: side("甲。", 1, "2")),
      Passage(kind: .unchanged, old: side("乙。", 1, "2"), new: side("乙。", 2, "3")),
    ]
    var xml = HTMLWriter()
    xml.trackedText(passages, date: Self.date)
    let text = String(decoding: xml.utf8, as: UTF8.self)
    #expect(words(text, without: ["w:del", "w:moveFrom"]) == "附則1 丙。2 甲。3 乙。")
    #expect(words(text, without: ["w:ins", "w:moveTo"]) == "附則1 甲。2 乙。3 丙。")
  }

  @Test func `words that stayed may be cut at other places`() {
    let passage = Passage(
      kind: .edited,
      old: SampleReport.side(
        [("市は、", false), ("三", true), ("年で", false), ("行う。", false)], line: 1, [], 0),
      new: SampleReport.side(
        [("市は", false), ("、", false), ("五", true), ("年で行う。", false)], line: 1, [], 0))
    var xml = HTMLWriter()
    xml.trackedText([passage], date: Self.date)
    let text = String(decoding: xml.utf8, as: UTF8.self)
    #expect(words(text, without: ["w:del", "w:moveFrom"]) == "市は、五年で行う。")
    #expect(words(text, without: ["w:ins", "w:moveTo"]) == "市は、三年で行う。")
    #expect(text.contains("<w:delText xml:space=\"preserve\">三</w:delText>"))
  }

  @Test func `a sentence that went takes the blank beside it along and nothing else`() {
    let passage = Passage(
      kind: .edited,
      old: SampleReport.side(
        [("We tell you. ", false), ("It waits 14 days.", true), (" We keep all.", false)],
        line: 1, [], 0),
      new: SampleReport.side([("We tell you. We keep all.", false)], line: 1, [], 0))
    for (old, new) in [(passage.old, passage.new), (passage.new, passage.old)] {
      var xml = HTMLWriter()
      xml.trackedText([Passage(kind: .edited, old: old, new: new)], date: Self.date)
      let text = String(decoding: xml.utf8, as: UTF8.self)
      #expect(words(text, without: ["w:del", "w:moveFrom"]) == new?.text)
      #expect(words(text, without: ["w:ins", "w:moveTo"]) == old?.text)
      #expect(text.contains("<w:t xml:space=\"preserve\">We tell you. </w:t>"))
      #expect(text.contains("<w:t xml:space=\"preserve\">We keep all.</w:t>"))
    }
  }

  @Test func `what is gone stands before what came in its place`() throws {
    let passages = [
      Passage(
        kind: .unchanged, old: SampleReport.side("甲。", line: 1, [], 0),
        new: SampleReport.side("甲。", line: 1, [], 0)),
      Passage(kind: .added, old: nil, new: SampleReport.side("新しい文。", line: 2, [], 1)),
      Passage(kind: .removed, old: SampleReport.side("古い文。", line: 2, [], 1), new: nil),
      Passage(
        kind: .unchanged, old: SampleReport.side("乙。", line: 3, [], 2),
        new: SampleReport.side("乙。", line: 3, [], 2)),
    ]
    var xml = HTMLWriter()
    xml.trackedText(passages, date: Self.date)
    let text = String(decoding: xml.utf8, as: UTF8.self)
    let (gone, come) = (text.firstRange(of: "古い文。"), text.firstRange(of: "新しい文。"))
    #expect(try #require(gone).lowerBound < #require(come).lowerBound)
  }

  @Test func `items left out are set in as those that are shown`() throws {
    let side = { (words: String, marker: String, isChanged: Bool) in
      Passage.Side(
        runs: [.init(words, isChanged: isChanged)], line: 1,
        blockKind: .listItem(depth: 0, marker: marker), section: ["市の役割"], block: 0)
    }
    var report = SampleReport.report
    report.passages = [
      Passage(kind: .unchanged, old: side("甲", "１", false), new: side("甲", "１", false)),
      Passage(kind: .edited, old: side("乙", "２", true), new: side("丙", "２", true)),
    ]
    let text = table(report, .articles)
    #expect(text.ranges(of: "<w:ind w:left=\"420\" w:hanging=\"210\"></w:ind>").count == 4)
  }

  @Test func `letters that stayed but for their width are a change of their own`() {
    let passage = Passage(
      kind: .edited,
      old: SampleReport.side(
        [("第15条", true), ("の過料は、１０万円とする。", false)], line: 1, [], 0),
      new: SampleReport.side(
        [("第17条", true), ("の過料は、10万円とする。", false)], line: 1, [], 0))
    var xml = HTMLWriter()
    xml.trackedText([passage], date: Self.date)
    let text = String(decoding: xml.utf8, as: UTF8.self)
    #expect(words(text, without: ["w:del", "w:moveFrom"]) == "第17条の過料は、10万円とする。")
    #expect(words(text, without: ["w:ins", "w:moveTo"]) == "第15条の過料は、１０万円とする。")
    #expect(text.contains("<w:t xml:space=\"preserve\">の過料は、</w:t>"))
    #expect(text.contains("<w:delText xml:space=\"preserve\">１０</w:delText>"))
  }

  @Test func `a row of a table is a row in its cell, what changed in a dashed box`() {
    let kind = Block.Kind.tableRow(cells: [0..<1, 1..<2], isHeader: false)
    let side = { (amount: String) in
      Passage.Side(
        runs: [.init("大人 | ", isChanged: false), .init(amount, isChanged: true)], line: 1,
        blockKind: kind, section: ["別表"], block: 0)
    }
    var report = SampleReport.report
    report.passages = [Passage(kind: .edited, old: side("200円"), new: side("250円"))]
    let text = table(report, .ministry)
    #expect(text.ranges(of: "<w:tbl>").count == 3)
    #expect(text.ranges(of: "<w:tcBorders><w:top w:val=\"dashed\"").count == 2)
    #expect(!text.contains("|"))
    // Word wants a paragraph at the end of each cell.
    #expect(!text.contains("</w:tbl></w:tc>"))
    #expect(table(report, .bill).ranges(of: "<w:tbl>").count == 1)
  }

  @Test func `a heading stays on the page of what it heads`() {
    let text = table(SampleReport.report, .articles)
    let heads = text.split(separator: "<w:tr>").filter { $0.contains("<w:b/>") }
    #expect(!heads.isEmpty)
    for row in heads {
      #expect(row.ranges(of: "<w:p>").count == row.ranges(of: "<w:keepNext/>").count)
    }
  }

  @Test(arguments: HostileReport.payloads)
  func `a document's words open no element`(words: String) {
    let text = table(HostileReport.report(words), .workRules)
    var xml = HTMLWriter()
    xml.trackedText(HostileReport.report(words).passages, date: Self.date)
    for piece in (text + String(decoding: xml.utf8, as: UTF8.self)).split(separator: "<")
      .dropFirst()
    {
      #expect(piece.hasPrefix("w:") || piece.hasPrefix("/w:"), "\(piece)")
    }
  }

  private func table(_ report: ChangeReport, _ profile: RevisionTableProfile) -> String {
    var xml = HTMLWriter()
    xml.revisionTable(RevisionTable(report, profile, .japanese), profile, .japanese)
    return String(decoding: xml.utf8, as: UTF8.self)
  }

  /// The words in `w:t` and `w:delText`, but for what stands in elements of the names.
  private func words(_ xml: String, without names: [String]) -> String {
    var words = ""
    var isInside = false
    for piece in xml.split(separator: "<") {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let tag = parts[0].prefix { $0 != " " }
      if names.contains(String(tag)) { isInside = piece.last != "/" }
      if names.contains(where: { tag == "/" + $0 }) { isInside = false }
      if !isInside, tag == "w:t" || tag == "w:delText", parts.count > 1 { words += parts[1] }
    }
    return words
  }
}
