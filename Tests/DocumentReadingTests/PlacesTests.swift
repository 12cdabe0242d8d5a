import DocumentReading
import PolicyModel
import Testing

/// What holds of places in every document, whatever its format.
@Suite struct PlacesTests {
  private static let texts: [(text: String, format: DocumentFormat)] = [
    ("題名\n2026年1月\n見出し\n本文です。（注）もあります。次の文。\n・項目\n  ・下の項目\n※ 注です。\n", .text),
    ("A title\n\nIt costs $3.5 million. We will pay.\n\n> quoted text\n> goes on\n", .text),
    ("第一条（目的）　この法律は、１２㎞を\u{200B}定める。\r\n２　額は、五千円とする。\r\n", .text),
    (
      "# 題\n\n**太字**と[リンク](a \"b\")と`code`と&amp;です。\n次の行。\n\n* 一\n  * 二\n\n|a|b|\n|-|-|\n|1|2|\n",
      .markdown
    ),
    ("> 引用\n> > 深い引用\n\n1. 一\n\n   続き\n\n```\ncode\n```\n\n本文[^1]。\n\n[^1]: 注。\n", .markdown),
    ("---\ntitle: 題\n---\n\n**第一条（目的）**　この*法律*は定める。  \n改行。\n\n見出し\n===\n本文<br>次\n", .markdown),
  ]

  @Test(arguments: texts.indices)
  func `sentences stand in order inside their blocks and blocks in their sections`(
    index: Int
  ) throws {
    let document = try read(Self.texts[index].text, Self.texts[index].format).document
    var end = 0
    var foldedEnd = 0
    for (place, block) in document.blocks.enumerated() {
      #expect(document.sections[block.section].blocks.contains(place))
      for sentence in block.sentences {
        let sentence = document.sentences[sentence]
        #expect(sentence.block == place)
        #expect(sentence.span.start >= end && sentence.span.end <= document.text.utf8Count)
        #expect(!sentence.span.isEmpty && !sentence.folded.isEmpty)
        #expect(sentence.folded.lowerBound >= foldedEnd)
        #expect(block.span.contains(sentence.span))
        end = sentence.span.end
        foldedEnd = sentence.folded.upperBound
      }
    }
    #expect(document.sections[0].subsectionsEnd == document.sections.count)
    for (place, section) in document.sections.enumerated().dropFirst() {
      let parent = try #require(section.parent)
      #expect(parent < place && document.sections[parent].subsectionsEnd >= section.subsectionsEnd)
      #expect(section.level == document.sections[parent].level + 1)
      #expect(section.headingBlock == section.blocks.lowerBound)
    }
  }

  @Test(arguments: texts.indices)
  func `every folded byte lies in the source it came from`(index: Int) throws {
    let document = try read(Self.texts[index].text, Self.texts[index].format).document
    for sentence in document.sentences {
      for offset in sentence.folded {
        let span = document.folded.sourceSpan(of: offset..<(offset + 1))
        #expect(sentence.span.contains(span))
        let byte = document.folded.utf8[offset]
        if byte < 0x80, byte > 0x20, span.utf8Count == 1 {
          #expect(document.text.utf8[span.start] == byte)
        }
      }
    }
  }
}
