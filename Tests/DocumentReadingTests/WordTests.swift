import DocumentReading
import PolicyModel
import Testing

@Suite struct WordTests {
  private func read(_ archive: WordArchive) throws(ReadingError) -> ReadEdition {
    try DocumentReader().read(archive.bytes, hint: ReadingHint(fileName: "2026-01.docx"))
  }

  private func notices(_ document: Document) -> [ReadingNotice.Kind] {
    document.notices.map(\.kind)
  }

  private static let styles = WordArchive.part(
    "styles",
    """
    <w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style>
    <w:style w:styleId="a2"><w:name w:val="条見出し"/><w:basedOn w:val="a1"/></w:style>
    <w:style w:styleId="t"><w:name w:val="Title"/></w:style>
    <w:style w:styleId="toc"><w:name w:val="toc 1"/></w:style>
    <w:style w:styleId="h"><w:name w:val="ひかえ"/><w:rPr><w:vanish/></w:rPr></w:style>
    """)

  private static let numbering = WordArchive.part(
    "numbering",
    """
    <w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="第%1条"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimalFullWidth"/><w:lvlText w:val="（%2）"/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="8">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
    </w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
    """)

  private func numbered(_ words: String, list: Int, level: Int = 0) -> String {
    WordArchive.paragraph(
      words,
      properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  @Test func `headings, lists and tables are read by their styles`() throws {
    let body =
      WordArchive.paragraph("みなとの計画", style: "t") + WordArchive.paragraph("給付 2", style: "toc")
      + WordArchive.paragraph("給付", style: "a2")
      + WordArchive.paragraph("市は、月額３万円を支給します。") + numbered("窓口で申請します。", list: 2)
      + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>\(WordArchive.paragraph("項目"))</w:tc></w:tr>"
      + "<w:tr><w:tc>\(WordArchive.paragraph("手当"))</w:tc></w:tr></w:tbl>"
    let read = try read(
      WordArchive(body: body, [("styles.xml", Self.styles), ("numbering.xml", Self.numbering)]))
    #expect(
      DocumentTree(document: read.document).description == """
        # みなとの計画
          # 給付
            p 3:1 市は、月額３万円を支給します。
            li0 - 4:1 窓口で申請します。
            th 5:1 項目
            tr 6:1 手当
        """)
    #expect(read.edition.title == "みなとの計画")
    #expect(read.edition.provenance.format == "docx")
  }

  @Test func `automatic numbers are read as they are seen`() throws {
    let body =
      numbered("市は、手当を支給する。", list: 1) + numbered("市内に住む者", list: 1, level: 1)
      + numbered("市内で働く者", list: 1, level: 1) + numbered("手当は、月額とする。", list: 1)
      + numbered("毎月末に支払う。", list: 1, level: 1)
    let document = try read(WordArchive(body: body, [("numbering.xml", Self.numbering)])).document
    #expect(document.sections.dropFirst().map(\.number) == ["第三条", "第四条"])
    let text = String(decoding: document.text.utf8, as: UTF8.self)
    #expect(text.contains("（２） 市内で働く者"))
    #expect(text.contains("（１） 毎月末"))
  }

  @Test func `a document of bare paragraphs is read by the shape of its lines`() throws {
    let body = ["市民サービス条例", "第１条（目的）　市民の暮らしを守ることを目的とする。"]
      .map { WordArchive.paragraph($0) }.joined()
    let document = try read(WordArchive(body: body)).document
    #expect(document.sections.last?.number == "第１条")
    #expect(document.sections.last?.heading == "目的")
  }

  @Test func `insertions count as accepted and deletions as carried out, and both are told`() throws
  {
    let body = """
      <w:p><w:r><w:t>手当は</w:t></w:r><w:del w:id="1"><w:r><w:delText>1万円</w:delText></w:r></w:del>\
      <w:ins w:id="2"><w:r><w:t>2万円</w:t></w:r></w:ins><w:r><w:t>です。</w:t></w:r></w:p>\
      <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>続きの</w:t></w:r></w:p>\
      <w:p><w:r><w:t>文です。</w:t></w:r></w:p>
      """
    let document = try read(WordArchive(body: body)).document
    #expect(document.visibleSentences == ["手当は2万円です。", "続きの文です。"])
    #expect(notices(document) == [.trackedChanges(insertions: 1, deletions: 2)])
  }

  @Test func `hidden words are compared and told`() throws {
    let run = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ただし書き。</w:t></w:r>"
    let body =
      "<w:p><w:r><w:t>支給します。</w:t></w:r>\(run)</w:p>" + WordArchive.paragraph("ひかえの文。", style: "h")
    let document = try read(WordArchive(body: body, [("styles.xml", Self.styles)])).document
    #expect(document.visibleSentences == ["支給します。", "ただし書き。", "ひかえの文。"])
    #expect(notices(document) == [.hiddenText(count: 2)])
  }

  @Test(arguments: [
    ("<w:color w:val=\"FFFFFF\"/>", "", 1), ("<w:sz w:val=\"2\"/>", "", 1),
    ("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "", 0),
    ("<w:color w:val=\"FFFFFF\"/>", "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", 0),
    ("<w:color w:val=\"FFFFFF\"/>", "<w:shd w:val=\"clear\" w:fill=\"auto\"/>", 1),
    ("<w:color w:val=\"C00000\"/><w:sz w:val=\"21\"/>", "", 0),
    ("<w:color w:val=\"auto\"/>", "", 0),
  ])
  func `white words on white are told`(run: String, paragraph: String, count: Int) throws {
    let body =
      "<w:p><w:r><w:t>支給します。</w:t></w:r></w:p><w:p><w:pPr>\(paragraph)</w:pPr><w:r><w:rPr>\(run)</w:rPr>"
      + "<w:t>ただし書き。</w:t></w:r></w:p>"
    let document = try read(WordArchive(body: body)).document
    #expect(document.visibleSentences == ["支給します。", "ただし書き。"])
    #expect(notices(document) == (count == 0 ? [] : [.hiddenText(count: count)]))
  }

  @Test func `footnotes and text boxes are read behind their paragraph`() throws {
    let body = """
      <w:p><w:r><w:t>本文です。</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>\
      <w:r><w:pict><w:txbxContent>\(WordArchive.paragraph("箱です。"))</w:txbxContent></w:pict></w:r></w:p>\
      \(WordArchive.paragraph("次の文です。"))
      """
    let notes = WordArchive.part(
      "footnotes",
      "<w:footnote w:type=\"separator\" w:id=\"0\">\(WordArchive.paragraph("線"))</w:footnote>"
        + "<w:footnote w:id=\"2\">\(WordArchive.paragraph("注です。"))</w:footnote>")
    let document = try read(WordArchive(body: body, [("footnotes.xml", notes)])).document
    #expect(document.visibleSentences == ["本文です。", "注です。", "箱です。", "次の文です。"])
  }

  @Test func `a document type is refused wherever it stands`() throws {
    let type = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
    #expect(throws: ReadingError.container(.docx, .documentType(part: "document.xml"))) {
      try read(WordArchive(body: WordArchive.paragraph("&x;"), before: type))
    }
    #expect(throws: ReadingError.container(.docx, .documentType(part: "styles.xml"))) {
      try read(
        WordArchive(
          body: WordArchive.paragraph("文"), [("styles.xml", "<!DOCTYPE d [<!ENTITY a \"b\">]><d/>")]
        ))
    }
  }

  @Test func `archives beyond the limits are refused before they are unpacked`() {
    var many = WordArchive(body: WordArchive.paragraph("文"))
    many.parts += (0..<2000).map { .init(name: "x/\($0)", bytes: []) }
    #expect(throws: ReadingError.container(.docx, .tooManyEntries(2002, limit: 2000))) {
      try read(many)
    }
    var dense = WordArchive(body: WordArchive.paragraph("文"))
    dense.parts.append(.init(name: "media/a", bytes: [0], claimedSize: 40 << 20))
    #expect(throws: ReadingError.container(.docx, .tooDense(part: "media/a", limit: 200))) {
      try read(dense)
    }
    var large = WordArchive(body: WordArchive.paragraph("文"))
    large.parts.append(.init(name: "media/a", bytes: [0], claimedSize: 60 << 20))
    #expect(throws: ReadingError.container(.docx, .tooLarge(part: "media/a", limit: 50 << 20))) {
      try read(large)
    }
  }

  @Test func `what no writer makes is refused with its cause`() {
    let paragraph = WordArchive.paragraph("文")
    var locked = WordArchive(body: paragraph)
    locked.parts[1].flags = 1
    let outward = WordArchive([("../x", "")])
    let twice = WordArchive(body: paragraph, [("document.xml", "")])
    let deep = WordArchive(body: String(repeating: "<w:tbl>", count: 300))
    let faults: [(WordArchive, ReadingError.ContainerFault)] = [
      (locked, .locked), (outward, .strangeName("../x")),
      (twice, .ambiguous(part: "word/document.xml")), (WordArchive([("a", "b")]), .noDocument),
      (deep, .tooComplex(part: "document.xml")),
      (WordArchive(body: "<w:p></w:r>"), .damaged(part: "document.xml")),
    ]
    for (archive, fault) in faults {
      #expect(throws: ReadingError.container(.docx, fault)) { try read(archive) }
    }
    var cut = WordArchive(body: paragraph).bytes
    cut.removeLast(40)
    #expect(throws: ReadingError.container(.docx, .damaged(part: "zip"))) {
      try DocumentReader().read(cut, hint: ReadingHint())
    }
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]
    #expect(throws: ReadingError.container(.docx, .locked)) {
      try DocumentReader().read(old, hint: ReadingHint(fileName: "a.doc"))
    }
  }

  @Test func `a page and a Word document of one text have the same sentences`() throws {
    let page = "<h1>計画</h1><p>市は、<b>３万円</b>を支給します。</p><ul><li>年2回です。</li></ul>"
    let body =
      WordArchive.paragraph("計画", style: "a1")
      + "<w:p><w:r><w:t>市は、</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>３万円</w:t></w:r><w:r><w:t>を支給します。</w:t></w:r></w:p>"
      + numbered("年2回です。", list: 2)
    let word = try read(
      WordArchive(body: body, [("styles.xml", Self.styles), ("numbering.xml", Self.numbering)]))
    let html = try DocumentReader().read(Array(page.utf8), hint: ReadingHint(format: .html))
    #expect(
      DocumentTree(document: word.document).description
        == DocumentTree(document: html.document).description)
  }
}
