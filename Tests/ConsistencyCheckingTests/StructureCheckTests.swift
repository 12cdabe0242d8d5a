import PolicyModel
import Testing

/// References, numbers, names, brackets and lines.
@Suite struct StructureCheckTests {
  @Test(
    arguments: [
      fires(
        "C18", "推移は図７のとおりです。\n", "費用は、別表第三に示すとおりです。\n", "利用者は増えています（注2）。\n", "実証の結果は良好でした（※）。\n",
        "As Table 4 shows, use has grown.\n", "The full list is in Appendix K.\n"),
      silent(
        "C18", "推移は図7のとおりです。\n\n図7　推移\n", "地図3枚を配りました。\n", "代表3名が話しました。\n", "表3枚を添えます。\n",
        "As Table 4 shows, use has grown.\n\nTable 4: Use by district\n",
        "We bought table 4 times.\n",
        "実証の結果は良好でした（※）。\n\n※ 2025年の実証による。\n"),
      fires(
        "C19", "(1) 窓口\n\n(2) 研修\n\n(4) 点検\n",
        "# 計画\n\n## 1 趣旨\n\n甲。\n\n## 2 目標\n\n乙。\n\n## 4 体制\n\n丙。\n"),
      silent(
        "C19", "(1) 窓口\n\n(2) 研修\n\n(3) 点検\n",
        "# 計画\n\n## 1 趣旨\n\n甲。\n\n## 2 目標\n\n乙。\n\n## 3 体制\n\n丙。\n"),
      fires("C20", "地域交通再生協議会が案を示しました。\n\n地域交通協議会の案は甘いものです。\n"),
      silent("C20", "東部地域交通協議会が案を示しました。\n\n西部地域交通協議会の案は別です。\n", "地域交通協議会を開きます。\n\n地域交通協議会は公開です。\n"),
      fires(
        "C21", "見守り協議会（以下「協議会」という。）を置く。\n\n地域協議会（以下「協議会」という。）を置く。\n",
        "The RTB decides the fares.\n\nThe Regional Transport Board (RTB) meets twice a year.\n"),
      silent(
        "C21", "見守り協議会（以下「協議会」という。）を置く。\n\n協議会は年4回開く。\n",
        "The Regional Transport Board (RTB) meets twice a year.\n\nThe RTB decides the fares.\n"),
      fires(
        "C22", "市は「見守り事業を広げます。\n", "担当（福祉課））に連絡してください。\n", "地域の声』を受け止めます。\n",
        "海外への展開を支援します。（所信表明）と推進を明らかにしました。\n",
        "The office closes early (see the notice on the door.\n",
        "We call this the “open door policy.\n"),
      silent(
        "C22", "市は「見守り事業」を広げます。\n", "1) 見守り事業\n2) 相談事業\n", "ステップ1の4）で述べた支援です。\n",
        "法律中「掲げる情報（」とあるのは改める。\n",
        "The office closes early (see the notice).\n", "We call this the “open door” policy.\n",
        "市長は「支援します。（所信表明）」と述べました。\n"),
    ].flatMap { $0 })
  func `a check fires on what it names and on nothing else`(_ example: CheckCase) throws {
    try example.hold()
  }

  private let ordinance = """
    # 見守り条例

    ## 第1条 目的

    この条例は、見守りを定める。

    ## 第2条 定義

    用語は次のとおりとする。

    ## 第3条 責務

    市は、第9条に定める計画を作る。
    """

  @Test func `a reference to an article that is not there is found`() throws {
    #expect(try checks(ordinance, only: "C18") == ["C18"])
    #expect(try checks(ordinance.replacing("第9条", with: "第2条"), only: "C18").isEmpty)
    #expect(try checks(ordinance.replacing("第9条", with: "地方自治法第9条"), only: "C18").isEmpty)
    // A word that 法 or 令 is a part of names no other text.
    for own in ["法定の期間により第9条", "令和8年度の方法は第9条", "違法な収集を禁じる第9条"] {
      #expect(try checks(ordinance.replacing("第9条", with: own), only: "C18") == ["C18"], "\(own)")
    }
    for other in ["個人情報の保護に関する法律（以下「法」という。）第9条", "同法第9条", "旧条例第9条", "政令第9条"] {
      #expect(try checks(ordinance.replacing("第9条", with: other), only: "C18").isEmpty, "\(other)")
    }
  }

  @Test func `a sentence about an article does not make it one`() throws {
    let text = ordinance.replacing("市は、第9条に定める計画を作る。", with: "第9条の規定は、準用する。")
    #expect(try checks(text, only: "C18") == ["C18"])
  }

  @Test func `an article left out of the numbering is found`() throws {
    let text = "## 第1条 目的\n\n甲。\n\n## 第2条 定義\n\n乙。\n\n## 第4条 責務\n\n丙。\n"
    #expect(try checks(text, only: "C19") == ["C19"])
    #expect(try checks(text.replacing("第4条", with: "第3条"), only: "C19").isEmpty)
    #expect(try checks(text.replacing("第4条 責務", with: "第2条の2 責務"), only: "C19").isEmpty)
  }

  @Test func `a section that is not there is found, another text's is not`() throws {
    let terms = (1...3).map { "## \($0). Part\n\nWords about part \($0).\n\n" }.joined()
    #expect(try checks(terms + "See Section 7 for fees.\n", only: "C18") == ["C18"])
    #expect(try checks(terms + "See Section 2 for fees.\n", only: "C18").isEmpty)
    #expect(try checks(terms + "See Section 7 of the Licensing Act.\n", only: "C18").isEmpty)
  }

  @Test func `a line that breaks a sentence in two is found where lines are paragraphs`() throws {
    let body = (1...24).map { "市は、地区\($0)の見守りを広げます。" }
    let broken = body + ["市の調査によれば、利用した人の", "半分以上が再び使いたいと答えています。"]
    #expect(try checks(broken.joined(separator: "\n") + "\n", only: "C23") == ["C23"])
    #expect(try checks(body.joined(separator: "\n") + "\n", only: "C23").isEmpty)
  }

  @Test func `a finding shows its words, line and arithmetic`() throws {
    let finding = try #require(
      try findings("# 予定\n\n説明会は2026年2月10日（水）に開きます。\n", only: "C14").first)
    #expect(finding.severity == .high)
    #expect(finding.places.map(\.line) == [3])
    #expect(finding.places.first?.text == "説明会は2026年2月10日（水）に開きます。")
    #expect(finding.arithmetic.contains("2026-02-10"))
  }

  @Test func `equal texts give equal ids and other words others`() throws {
    let text = "説明会は2026年2月10日（水）に開きます。\n"
    let ids = try findings(text, only: "C14").map(\.id)
    #expect(try findings("# 予定\n\n" + text, only: "C14").map(\.id) == ids)
    #expect(try findings(text.replacing("説明会", with: "相談会"), only: "C14").map(\.id) != ids)
  }
}
