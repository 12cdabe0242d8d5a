import DocumentReading
import PolicyModel
import Testing

/// A number at the head of a line numbers its part, or counts what follows it.
@Suite struct LeadingNumberTests {
  @Test(arguments: [
    ("- 5 new schools will be built.\n", "  li0 - 1:3 5 new schools will be built."),
    (
      "- 65 and over: free\n- 12 to 17: $2\n",
      "  li0 - 1:3 65 and over: free\n  li0 - 2:3 12 to 17: $2"
    ),
    ("- 10 路線を新設\n- 20 団体に助成\n", "  li0 - 1:3 10路線を新設\n  li0 - 2:3 20団体に助成"),
    ("10 parks will be opened.\n", "  p 1:1 10 parks will be opened."),
    (
      "3 teachers will be hired.\n\n12 rooms will be built.\n",
      "  p 1:1 3 teachers will be hired.\n  p 3:1 12 rooms will be built."
    ),
    ("5 校を新設する。\n", "  p 1:1 5校を新設する。"),
  ])
  func `a number that goes on from no other is one of the words`(
    markdown: String, expected: String
  ) throws {
    let lines = expected.split(separator: "\n").map { $0.drop(while: { $0 == " " }) }
    let found = try tree(markdown, .markdown).split(separator: "\n")
      .map { $0.drop(while: { $0 == " " }) }
    #expect(found == lines)
  }

  @Test func `numbers that go on from one another number their items`() throws {
    let found = try tree("- 1 Roads\n- 2 Schools\n- 3 Parks\n", .markdown)
    #expect(found.contains("li0 1 1:5 Roads"))
    #expect(found.contains("li0 3 3:5 Parks"))
  }

  @Test func `a count among numbered items keeps its number`() throws {
    let found = try tree("1 Roads are kept.\n\n30 parks open.\n\n2 Schools are kept.\n", .markdown)
    #expect(found.contains("p 3:1 30 parks open."))
    #expect(found.contains("li0 2 5:3 Schools are kept."))
  }

  @Test(arguments: [
    "## 1 Purpose\n\nText.\n\n## 2 Scope\n\nText.\n",
    "## 2 Scope\n\nText.\n\n## 1 Purpose\n\nText.\n",
    "## 12 Purpose\n\nText.\n\n## 13 Scope\n\nText.\n",
    "## 3 施設に関する事項\n\nText.\n\n## 9 団体への補助\n\nText.\n",
  ])
  func `a number before a title is a part's, whatever stands round it`(markdown: String) throws {
    let found = try tree(markdown, .markdown)
    #expect(found.split(separator: "\n").count { $0.contains("# [") } == 2)
  }

  @Test func `a number before words that are counted is one of them`() throws {
    let counted = try tree("## 5 new schools\n\nText.\n\n## Parks\n\nText.\n", .markdown)
    #expect(counted.contains("# 5 new schools"))
    #expect(!counted.contains("[5]"))
  }

  @Test(arguments: [
    ("7 The tenant must pay the rent.\n", "li0 7 1:3 The tenant must pay the rent."),
    ("5 会長は、総会を開く。\n", "li0 5 1:3 会長は、総会を開く。"),
    ("1 Fees\n\n3 Terms\n\n4 Ends\n", "li0 4 5:3 Ends"),
  ])
  func `a number that was left alone by others that are gone is a part's still`(
    markdown: String, expected: String
  ) throws {
    #expect(try tree(markdown, .markdown).contains(expected))
  }

  @Test func `a capital noun is counted where no other number stands before words`() throws {
    for format in [DocumentFormat.markdown, .text] {
      #expect(
        try tree("Rules.\n\n12 Members form a quorum.\n", format)
          .contains("12 Members form a quorum."))
      let two = try tree("12 Members form a quorum.\n\n13 Votes are counted.\n", format)
      #expect(two.contains("li0 13 3:4 Votes are counted."))
    }
  }

  @Test func `two counts below one another are no run, three are`() throws {
    let two = try tree("- 1 librarian\n- 2 vans\n", .markdown)
    #expect(two.contains("li0 - 1:3 1 librarian"))
    #expect(two.contains("li0 - 2:3 2 vans"))
    let three = try tree("1 roads\n\n2 schools\n\n3 parks\n", .markdown)
    #expect(three.contains("li0 3 5:3 parks"))
  }

  @Test func `the second paragraph of an article needs no third`() throws {
    let text = "第3条 会員は、会費を納める。\n\n2 前項の会費は、返さない。\n\n第4条 総会を開く。\n"
    for format in [DocumentFormat.markdown, .text] {
      #expect(try tree(text, format).contains("li0 2 3:3 前項の会費は、返さない。"))
    }
  }

  @Test func `a wide number is one of a part, whatever stands round it`() throws {
    #expect(try tree("３　会費は、返さない。\n", .markdown).contains("li0 ３ 1:7 会費は、返さない。"))
  }

  @Test func `plain text and pages read the same`() throws {
    #expect(
      try tree("The city promises this.\n\n10 parks will be opened.\n", .text)
        .contains("10 parks will be opened."))
    let page = try tree("<ul><li>5 new schools</li><li>9 parks</li></ul>", .html)
    #expect(page.contains("5 new schools"))
    #expect(page.contains("9 parks"))
    let list = try tree("<h2>1 Roads</h2><p>a.</p><h2>2 Parks</h2><p>b.</p>", .html)
    #expect(list.contains("# [1] Roads"))
  }

  @Test(arguments: ["時間外労働は、月45時間とする。", "年次有給休暇は、繰り越せる。", "世帯主は、届け出る。"])
  func `a paragraph's number counts no unit that its first word begins with`(words: String) throws {
    let found = try tree("第5条 会社は、残業を命ずることができる。\n2 \(words)\n", .text)
    #expect(found.contains("li0 2 2:3 \(words)"), "\(found)")
    #expect(try tree("2 時間の講習を行う。\n", .text).contains("2時間の講習を行う。"))
  }
}
