import DocumentReading
import PolicyModel
import Testing

/// Lines of plain texts that tell a value and head nothing.
@Suite struct ValueLineTests {
  private func headings(_ text: String) throws -> [String] {
    let read = try DocumentReader().read(
      Array(text.utf8), hint: ReadingHint(format: .text, language: .japanese))
    return read.document.sections.map(\.heading).filter { !$0.isEmpty }
  }

  @Test(arguments: [
    "受付時間　9時から17時", "定員　３０人", "参加費　500円（材料費を含む）", "対象　市内に住む65歳以上の方",
    "期間　令和7年4月1日から令和8年3月31日まで", "午前9時から午後5時まで", "１人500円", "毎週月曜日　10時から12時まで",
  ])
  func `a value heads nothing, with a label or without`(line: String) throws {
    let text = "講座のご案内\n\n利用について\n\(line)\nこの講座は、どなたでも受けられます。\n"
    #expect(try !headings(text).contains(line))
    #expect(try headings(text).contains("利用について"))
  }

  @Test(arguments: [
    "4月1日", "令和7年度", "重点施策　10の柱", "附　則", "様式　第1号", "子育て支援　2030年の姿", "目　的",
  ])
  func `a name with a number or a space is a heading still`(line: String) throws {
    let text = "町のあゆみ\n\nこの町の計画です。\n\n\(line)\nこの計画は、どなたでも読めます。\n"
    let words = try tree(text, .text)
    #expect(!words.contains("p 5:1 \(line)"))
  }
}

/// Articles of plain texts below captions, and clauses of Markdown that no blank line parts.
@Suite struct ClauseLineTests {
  @Test func `below a caption an article's words are its text, be they a sentence or not`() throws {
    let found = try tree("（会費）\n第２条　年会費は、３，０００円\n（役員）\n第３条　会に会長を置く。\n", .text)
    #expect(found.contains("年会費は、３，０００円"))
    #expect(found.contains("会費"))
    let bracketed = try tree("（通則）\n第１条（目的）　この会は、まちを守る。\n", .text)
    #expect(bracketed.contains("目的"))
    #expect(bracketed.contains("この会は、まちを守る。"))
  }

  @Test(arguments: [
    "4.1 We will repair roofs.\n4.2 Tenants must report leaks.\n",
    "4.1 屋根を直します。\n4.2 入居者は、漏れを届け出る。\n",
  ])
  func `numbers of two parts begin clauses`(markdown: String) throws {
    let read = try read(markdown, .markdown).document
    #expect(read.blocks.count == 2)
    #expect(!read.foldedSentences.contains { $0.contains("4.") })
  }

  @Test func `decimals at the heads of lines are none`() throws {
    let read = try read(
      "The levy was 4.1 per cent, then\n4.2 million and\n4.3 per cent.\n", .markdown)
    #expect(read.document.blocks.count == 1)
  }

  @Test func `kanji with a wide space behind them number lines`() throws {
    let read = try read("次のとおりとする。\n一　本人が結婚するとき\n二　子が結婚するとき\n", .markdown)
    #expect(read.document.foldedSentences.suffix(2) == ["本人が結婚するとき", "子が結婚するとき"])
  }
}
