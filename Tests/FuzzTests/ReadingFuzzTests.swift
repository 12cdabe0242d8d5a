import DocumentReading
import Kaitei
import PolicyModel
import Testing

@testable import ReportRendering

/// Readers take any bytes: they give a sound document or refuse, and nothing else.
@Suite struct ReadingFuzzTests {
  @Test(arguments: [DocumentFormat.text, .markdown, .html])
  func `any bytes give a sound document or are refused`(format: DocumentFormat) {
    Fuzz("read-" + format.rawValue).run(rounds: 150) { input, dice in
      let encodings: [String?] = [nil, nil, nil, "shift_jis", "euc-jp", "iso-2022-jp", "utf-16le"]
      let hint = ReadingHint(format: format, encoding: encodings.randomElement(using: &dice) ?? nil)
      guard let read = try? DocumentReader().read(input, hint: hint) else { return }
      expectSound(read.document)
    }
  }

  @Test func `any text layer gives a sound document or is refused`() {
    Fuzz("read-pdf").run(rounds: 100) { input, dice in
      var layer = input
      for _ in 0..<dice.roll(4) { layer.insert(0x0C, at: dice.roll(layer.count + 1)) }
      let hint = ReadingHint(format: .pdf, textLayer: layer)
      guard let read = try? DocumentReader().read(Array("%PDF-1.7".utf8), hint: hint) else {
        return
      }
      expectSound(read.document)
    }
  }

  @Test func `a damaged Word archive is read or refused`() throws {
    let whole = try Self.archive(Self.body)
    Fuzz("zip", seeds: [whole]).run(rounds: 150) { input, _ in
      // Longer than other inputs, so that the directory at the end stays.
      let bytes = input.count == Fuzz.limit ? input + whole.suffix(400) : input
      guard let read = try? DocumentReader().read(bytes, hint: .init(format: .docx)) else { return }
      expectSound(read.document)
    }
  }

  @Test func `damaged XML in a whole archive is read or refused`() throws {
    let seeds = [Array(Self.body.utf8)]
    try Fuzz("docx", seeds: seeds).run(rounds: 150) { input, _ in
      let bytes = try Self.archive(String(decoding: input, as: UTF8.self))
      guard let read = try? DocumentReader().read(bytes, hint: .init(format: .docx)) else { return }
      expectSound(read.document)
    }
  }

  private static let body = """
    <w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>\
    </w:pPr><w:r><w:t>第一章</w:t></w:r></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>三日</w:t></w:r>\
    <w:ins w:id="1"><w:r><w:t xml:space="preserve"> 10％ </w:t></w:r></w:ins><w:del w:id="2"><w:r>\
    <w:delText>x</w:delText></w:r></w:del><w:r><w:tab/><w:br/></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr>\
    <w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>\
    </w:tbl><w:p><w:hyperlink><w:r><w:t>b</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="2"/>\
    </w:r></w:p><w:sectPr/>
    """

  private static func archive(_ body: String) throws -> [UInt8] {
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let relations = """
      <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="word/document.xml"/></Relationships>
      """
    return try #require(
      ZipArchive.bytes(of: [
        .init(name: "_rels/.rels", bytes: Array(relations.utf8)),
        .init(
          name: "word/document.xml",
          bytes: Array("<w:document \(space)><w:body>\(body)</w:body></w:document>".utf8)),
      ]))
  }
}

/// A document whose parts lie where they say, in order, over valid text.
func expectSound(_ document: Document) {
  let bytes = document.text.utf8
  #expect(String(validating: bytes, as: UTF8.self) != nil)
  #expect(String(validating: document.folded.utf8, as: UTF8.self) != nil)
  var block = 0
  for (index, section) in document.sections.enumerated() {
    #expect(section.blocks.upperBound <= document.blocks.count)
    if index > 0 { #expect(section.parent.map { $0 < index } == true) }
    block = max(block, section.blocks.upperBound)
  }
  #expect(block == document.blocks.count)
  var sentence = 0
  for block in document.blocks {
    #expect(block.sentences.lowerBound == sentence)
    sentence = block.sentences.upperBound
    #expect(document.sections.indices.contains(block.section))
  }
  #expect(sentence == document.sentences.count)
  var end = 0
  for (index, sentence) in document.sentences.enumerated() {
    #expect(sentence.span.start <= sentence.span.end && sentence.span.end <= bytes.count)
    #expect(sentence.folded.lowerBound >= end)
    end = sentence.folded.upperBound
    #expect(end <= document.folded.utf8.count)
    #expect(document.blocks[sentence.block].sentences.contains(index))
    _ = document.visibleText(ofSentence: index)
  }
}
