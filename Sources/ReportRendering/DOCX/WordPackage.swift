/// The parts of a Word document around its text (ECMA-376, transitional).
struct WordPackage {
  /// What `word/document.xml` holds.
  var document: [UInt8]
  var title: String
  /// BCP 47, for proofing and for the choice of fonts.
  var language: String
  /// The word before page numbers and the note at the foot of each page.
  var footer: String
  var isTracked = false

  /// The document as a ZIP archive.
  ///
  /// Memory is the only thing that can lack, and then the process ends as it would in Swift's
  /// own arrays.
  func bytes() -> [UInt8] {
    let entries: [ZipArchive.Entry] = [
      .init(name: "[Content_Types].xml", bytes: Array(Self.contentTypes.utf8)),
      .init(name: "_rels/.rels", bytes: Array(Self.packageRelations.utf8)),
      .init(name: "word/document.xml", bytes: document),
      .init(name: "word/styles.xml", bytes: Array(styles.utf8)),
      .init(name: "word/settings.xml", bytes: Array(settings.utf8)),
      .init(name: "word/fontTable.xml", bytes: Array(Self.fonts.utf8)),
      .init(name: "word/theme/theme1.xml", bytes: Array((Self.head + WordTheme.part).utf8)),
      .init(name: "word/footer1.xml", bytes: footerPart),
      .init(name: "word/_rels/document.xml.rels", bytes: Array(Self.documentRelations.utf8)),
      .init(name: "docProps/core.xml", bytes: core),
    ]
    guard let bytes = ZipArchive.bytes(of: entries) else {
      preconditionFailure("no memory left for a document of \(document.count) bytes")
    }
    return bytes
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private static let contentTypes =
    head + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
      <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
      <Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>\
      <Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>\
      <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      </Types>
      """

  private static let packageRelations =
    head + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      </Relationships>
      """

  private static let documentRelations =
    head + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>\
      <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>\
      <Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/>\
      <Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>\
      </Relationships>
      """

  /// Where the fonts are missing, another one with serifs is to be taken.
  private static let fonts =
    head + """
      <w:fonts \(space)>\
      <w:font w:name="ＭＳ 明朝"><w:altName w:val="MS Mincho"/><w:panose1 w:val="02020609040205080304"/>\
      <w:charset w:val="80"/><w:family w:val="roman"/><w:pitch w:val="fixed"/></w:font>\
      <w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>\
      <w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>\
      </w:fonts>
      """

  private static let space =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private var settings: String {
    Self.head + "<w:settings \(Self.space)>" + (isTracked ? "<w:trackRevisions/>" : "")
      + "<w:defaultTabStop w:val=\"420\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
      + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
      + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "</w:settings>"
  }

  private var styles: String {
    let tag = language == "ja" ? "ja-JP" : language == "en" ? "en-GB" : language
    let heading = { (level: Int, size: Int) in
      """
      <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
      <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>\
      <w:spacing w:before="160" w:after="40"/><w:outlineLvl w:val="\(level - 1)"/></w:pPr>\
      <w:rPr><w:b/><w:sz w:val="\(size)"/></w:rPr></w:style>
      """
    }
    return Self.head + """
      <w:styles \(Self.space)><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="ＭＳ 明朝" w:cs="Times New Roman"/>\
      <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="\(tag)"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="300" w:lineRule="auto"/>\
      </w:pPr></w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
      <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:spacing w:after="60"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:spacing w:after="160"/><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="555555"/><w:sz w:val="18"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="555555"/><w:sz w:val="16"/></w:rPr></w:style>\
      \(heading(1, 26))\(heading(2, 24))\(heading(3, 22))\
      </w:styles>
      """
  }

  private var footerPart: [UInt8] {
    var xml = HTMLWriter()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    xml.raw(
      "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
    )
    xml.raw(
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> / </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    )
    xml.raw("<w:r><w:t xml:space=\"preserve\">　")
    xml.text(footer)
    xml.raw("</w:t></w:r></w:p></w:ftr>")
    return xml.utf8
  }

  private var core: [UInt8] {
    var xml = HTMLWriter()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    xml.raw(
      "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
    )
    xml.text(title)
    xml.raw("</dc:title><dc:creator>kaitei</dc:creator></cp:coreProperties>")
    return xml.utf8
  }
}
