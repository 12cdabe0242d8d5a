import DocumentReading
import PolicyModel
import Testing

/// Lines of plain text that end where no sentence and no number does.
@Suite struct CutLineTests {
  @Test func `a long line with a comma that ends in no full stop goes on in the next`() throws {
    let text = """
      規則

      市長は、申請を受理した日から14日以内に交付の可否を決定し、申請者に通知
      するものとする。
      """
    #expect(
      try tree(text) == """
        # 規則
          p 3:1 市長は、申請を受理した日から14日以内に交付の可否を決定し、申請者に通知するものとする。
        """)
  }

  @Test func `a heading above a longer paragraph stays one`() throws {
    let text = """
      方針

      子どもの医療費を、所得にかかわらず、すべての世帯で無料にします
      市は、2031年4月から、18歳の年度末までの子どもの通院と入院の費用を、申請によらず、すべて負担します。
      """
    #expect(
      try tree(text).contains("# 子どもの医療費を、所得にかかわらず、すべての世帯で無料にします"))
  }

  @Test func `a wide number with a wide stop numbers a line that begins with digits`() throws {
    let text = """
      要綱

      対象は次のとおりとする。
      １．20歳未満の者
      ２．2,500円以上を納めた者
      """
    let tree = try tree(text)
    #expect(tree.contains("li0 １． 4:7 20歳未満の者"))
    #expect(tree.contains("li0 ２． 5:7 2,500円以上を納めた者"))
  }

  @Test func `a line may end inside of a number`() throws {
    for (text, words) in [("うち3,5\n00億円は、送電網に充てる。", "うち3,500億円は"), ("割合を38\n.5％とする。", "38.5%とする")] {
      #expect(try read(text).document.foldedSentences.joined().contains(words))
    }
  }
}
