import DocumentReading
import PolicyModel
import Testing

/// Words that were struck out hold no more and are not read.
@Suite struct StruckWordsTests {
  @Test(arguments: [
    "料金は~~300円~~500円とする。", "料金は<del>300円</del>500円とする。", "料金は<s>300円</s>500円とする。",
  ])
  func `of a sentence what stands is read`(markdown: String) throws {
    #expect(try read(markdown, .markdown).document.foldedSentences == ["料金は500円とする。"])
  }

  @Test func `of a page what stands is read`() throws {
    let page = "<p>料金は<del>300円</del><ins>500円</ins>とする。</p><p><s>休館日は月曜日とする。</s></p>"
    #expect(try read(page, .html).document.foldedSentences == ["料金は500円とする。"])
  }

  @Test(arguments: [
    "~~料金は300円とする。~~", "- ~~300円~~", "# ~~料金~~", "**~~料金~~**",
    "| a | b |\n|---|---|\n| ~~1~~ | ~~2~~ |",
    "~~料金~~ ~~300円~~", "1. ~~料金~~\n2. 会費",
  ])
  func `a part that was struck out whole leaves nothing`(markdown: String) throws {
    let words = try read(markdown + "\n\n休館日は月曜日とする。\n", .markdown).document.foldedSentences
    #expect(words.last == "休館日は月曜日とする。")
    #expect(!words.contains { $0.contains("料金") || $0.contains("300") })
  }

  @Test func `texts that are read at once are each read as by themselves`() async throws {
    let text = String(repeating: "料金は~~300円~~500円とする。\n\n", count: 40)
    let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try (0..<60).reduce(0) { wrong, _ in
            let sentences = try read(text, .markdown).document.foldedSentences
            return wrong + (sentences.allSatisfy { $0 == "料金は500円とする。" } ? 0 : 1)
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
