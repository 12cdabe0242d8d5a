import PolicyModel
import Testing

@testable import DocumentAlignment

@Suite struct TitleTests {
  func align(_ old: String, _ new: String) -> Alignment {
    Aligner().align(outlined(old), outlined(new))
  }

  @Test func `a part with a short name is itself though everything under it was rewritten`() {
    let old = """
      # 休暇
      勤務した月ごとに休みを一日ずつ与える。
      # 研修
      研修は年に二度ひらき、費用は会社が負う。
      """
    let new = """
      # 研修
      研修は年に三度ひらき、費用は会社が負う。
      # 休暇
      ## 有給の休み
      入社の日に二十日をまとめて渡し、翌年へ繰り越せる。
      """
    let alignment = align(old, new)
    #expect(alignment.sections.contains { $0.old == [1] && $0.new == [2] })
    #expect(
      alignment.sections.contains {
        $0.old.isEmpty && $0.new == [3] && $0.kind == .inserted
      })
  }

  @Test func `a heading answers to no sentence that only shares a word with it`() {
    let old = """
      # Allowances
      ## Fitness Allowance
      The company pays for a gym of your choice.
      ## Books
      Order whatever book you need.
      """
    let new = """
      # Allowances
      ## Service
      The company also grants an allowance of one day for service.
      ## Books
      Order whatever book you need.
      """
    let (a, b) = (outlined(old), outlined(new))
    for correspondence in Aligner().align(a, b).sentences {
      for (first, second) in zip(correspondence.old, correspondence.new) {
        #expect(isHeading(first, a.document) == isHeading(second, b.document))
      }
    }
  }

  @Test func `of parts that became one the part that kept its name comes first`() {
    let old = """
      # 手当と支援
      この章は本社のことを書く。
      # 手当
      住居の手当は月ごとに二万円を払う。
      通勤の手当は定期の実費を払う。
      """
    let new = """
      # 手当と支援
      住居の手当は月ごとに二万円を払う。
      通勤の手当は定期の実費を払う。
      """
    let merger = align(old, new).sections.first { $0.new == [1] }
    #expect(merger?.kind == .merged)
    #expect(merger?.old == [1, 2])
  }

  @Test func `a word in two headings does not outweigh what stands under a third`() {
    let old = """
      # Giving
      ## Matching Charitable Gifts
      When you donate to a charity, the company matches the sum up to $2,000.
      ## Company Holiday Present
      Every year, at the end of the year, the company gives a thank-you present to all staff.
      Whoever has been here for one year or less gets a night on the town.
      """
    let new = """
      # Giving
      ## Staff Gifts
      At the end of every year, the company gives a thank-you present to staff.
      The present changes from year to year and is no bonus.
      """
    let alignment = align(old, new)
    #expect(alignment.sections.contains { $0.old == [3] && $0.new == [2] })
    #expect(alignment.sections.contains { $0.old == [2] && $0.new.isEmpty })
  }

  func isHeading(_ sentence: Int, _ document: Document) -> Bool {
    document.sections.contains { $0.headingBlock == document.sentences[sentence].block }
  }
}
