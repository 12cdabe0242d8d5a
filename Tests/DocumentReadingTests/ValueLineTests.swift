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
