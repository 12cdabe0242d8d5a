import PolicyModel
import Testing

@testable import EditionStore

@Suite struct NormalFormTests {
  /// A document whose blocks are given as kinds and sentences.
  private func document(_ blocks: [(Block.Kind, [String])]) -> Document {
    var text = ""
    var folded = NormalizedText()
    var made: [Block] = []
    var sentences: [Sentence] = []
    for (index, (kind, words)) in blocks.enumerated() {
      let first = sentences.count
      let start = text.utf8.count
      for word in words {
        let from = text.utf8.count
        let foldedFrom = folded.utf8Count
        folded.append(verbatim: Array(word.utf8), from: from)
        text += word
        sentences.append(
          Sentence(
            block: index, span: SourceSpan(from, text.utf8.count),
            folded: foldedFrom..<folded.utf8Count))
      }
      text += "\n"
      made.append(
        Block(
          kind: kind, section: 0, sentences: first..<sentences.count,
          span: SourceSpan(start, text.utf8.count - 1)))
    }
    let root = Section(
      number: "", heading: "", level: 0, parent: nil, headingBlock: nil, blocks: 0..<made.count,
      subsectionsEnd: 1)
    return Document(
      text: SourceText(text), folded: folded, language: .japanese, sections: [root], blocks: made,
      sentences: sentences)
  }

  @Test func `every kind of block has its Markdown, one sentence a line`() {
    // Cells name their sentences: nine stand before the table's.
    let blocks: [(Block.Kind, [String])] = [
      (.title, ["貸出規程"]), (.dateLine, ["2026年1月"]), (.heading(level: 1), ["第1条　目的"]),
      (.paragraph, ["目的を定める。", "公平に行う。"]),
      (.listItem(depth: 0, marker: "・"), ["本", "雑誌"]),
      (.listItem(depth: 1, marker: "①"), ["新刊"]), (.listItem(depth: 0, marker: "2."), ["地図"]),
      (.tableRow(cells: [9..<10, 10..<11], isHeader: true), ["区分", "円|年"]),
      (.tableRow(cells: [11..<12, 12..<13], isHeader: false), ["一般", "300"]),
      (.quotation, ["引用する。"]), (.preformatted, ["a  b"]), (.note(marker: "※"), ["注を見よ。"]),
    ]
    let form = NormalForm.bytes(of: document(blocks))
    #expect(
      String(decoding: form, as: UTF8.self) == """
        # 貸出規程

        2026年1月

        ## 第1条　目的

        目的を定める。
        公平に行う。

        - 本
          雑誌
          - ① 新刊
        2. 地図

        | 区分 | 円\\|年 |
        | --- | --- |
        | 一般 | 300 |

        > 引用する。

        ```
        a  b
        ```

        ※ 注を見よ。

        """)
  }

  @Test func `words that Markdown would take for structure are guarded`() {
    let form = NormalForm.bytes(
      of: document([
        (.paragraph, ["# 番", "> 以上", "- 引く", "3. 条", "3.5倍", "-5度", "| 縦", "<!D", "<5円"])
      ]))
    #expect(
      String(decoding: form, as: UTF8.self)
        == "\\# 番\n\\> 以上\n\\- 引く\n3\\. 条\n3.5倍\n-5度\n\\| 縦\n\\<!D\n<5円\n")
  }
}
