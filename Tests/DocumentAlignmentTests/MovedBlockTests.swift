import PolicyModel
import Testing

@testable import DocumentAlignment

@Suite struct MovedBlockTests {
  func blocks(_ old: String, _ new: String) -> [Correspondence] {
    Aligner().align(outlined(old), outlined(new)).blocks
  }

  /// The kind of the correspondence of an old block.
  func kind(_ block: Int, _ blocks: [Correspondence]) -> Correspondence.Kind? {
    blocks.first { $0.old.contains(block) }?.kind
  }

  static let grants = """
    # 助成の対象
    対象は町内に住む世帯とする。
    空き家を直して住む者も対象とする。
    """
  static let refusals = """
    # 助成をしない場合
    虚偽の申請をした者には助成をしない。
    他の制度から同じ費用を受けた者には助成をしない。
    """
  static let repayment = """
    # 返還
    町長は助成金の返還を命じることができる。
    返還の期限は命令の日から六十日とする。
    """

  @Test func `paragraphs whose heading alone was carried off did not move`() {
    let old = [Self.grants, Self.refusals, Self.repayment].joined(separator: "\n")
    let new = """
      # 助成の対象
      対象は町内に住む世帯とする。
      空き家を直して住む者も対象とする。
      虚偽の申請をした者には助成をしない。
      他の制度から同じ費用を受けた者には助成をしない。
      # 返還
      町長は助成金の返還を命じることができる。
      返還の期限は命令の日から六十日とする。
      # 助成をしない場合
      助成をしない場合は規則で別に定める。
      """
    let told = blocks(old, new)
    #expect(kind(4, told) == .matched)
    #expect(kind(5, told) == .matched)
  }

  @Test func `a paragraph carried to the end of a section that moved itself has moved`() {
    let old = [Self.grants, Self.refusals, Self.repayment].joined(separator: "\n")
    let new = """
      # 返還
      町長は助成金の返還を命じることができる。
      返還の期限は命令の日から六十日とする。
      他の制度から同じ費用を受けた者には助成をしない。
      # 助成の対象
      対象は町内に住む世帯とする。
      空き家を直して住む者も対象とする。
      # 助成をしない場合
      虚偽の申請をした者には助成をしない。
      """
    let told = blocks(old, new)
    #expect(kind(5, told) == .moved)
    #expect(told.count { $0.kind == .moved } == 1)
  }

  static let opening = """
    # 窓口
    住民票は、役場の一階で交付する。手数料は、一通三百円とする。昼休みも、職員が席にいる。
    """

  @Test func `a paragraph put in other words is one though a single sentence answers`() {
    let new = """
      # 窓口
      書類は、庁舎の入口わきで受け取れる。手数料は、一通四百円とする。正午から一時までも、担当者が応対する。
      """
    let told = blocks(Self.opening, new)
    #expect(kind(1, told) == .matched)
  }

  @Test func `a paragraph of other contents is another one`() {
    let new = """
      # 窓口
      駐車場は、裏門から入る。台数は、二十台である。夜は、門を閉める。
      """
    let told = blocks(Self.opening, new)
    #expect(kind(1, told) == .removed)
  }

  @Test func `a formula that two sections share makes neither the other`() {
    let old = """
      # 公園の管理
      公園は、朝六時に開ける。犬は、つないで入る。たき火は、してはならない。必要な事項は、規則で定める。
      # 会議
      会議は、毎年四月に開く。
      """
    let new = """
      # 会議
      会議は、毎年四月に開く。
      # 水道の料金
      料金は、二か月ごとに集める。滞納した者には、督促状を送る。漏水した分は、減らすことができる。必要な事項は、規則で定める。
      """
    let alignment = Aligner().align(outlined(old), outlined(new))
    #expect(kind(1, alignment.blocks) == .removed)
    #expect(alignment.sections.contains { $0.old == [1] && $0.new.isEmpty })
  }
}
