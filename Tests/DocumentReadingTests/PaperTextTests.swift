import DocumentReading
import PolicyModel
import Testing

/// Plain text that was set for paper: indented paragraphs, contents, page numbers, tables.
@Suite struct PaperTextTests {
  @Test func `a paragraph whose first line is indented is no heading`() throws {
    let text = """
      　１　背景
      　　　本市を訪れる人は、令和２年の１２万人から、令和６年には３４万人へと
      　　増えており、今後も増える見込みである。
      　２　課題
      　　　宿泊する人は少なく、滞在は短いものに
      　　とどまる。
      """
    let found = try tree(text)
    #expect(
      found == """
        # [１] 背景
          p 2:10 本市を訪れる人は、令和２年の１２万人から、令和６年には３４万人へと増えており、今後も増える見込みである。
        # [２] 課題
          p 5:10 宿泊する人は少なく、滞在は短いものにとどまる。
        """)
  }

  @Test func `entries of a contents list end before their leaders`() throws {
    let text = """
      みどり市観光計画

      第１　計画の趣旨・・・・・・・・・・１
      第２　取組の方向 ………………… 12

      第１　計画の趣旨
      市の観光を豊かにする。
      第２　取組の方向
      宿を増やす。
      """
    let found = try tree(text)
    #expect(
      found == """
        title 1:1 みどり市観光計画
        li0 第１ 3:10 計画の趣旨
        li0 第２ 4:10 取組の方向
        # [第１] 計画の趣旨
          p 7:1 市の観光を豊かにする。
        # [第２] 取組の方向
          p 9:1 宿を増やす。
        """)
  }

  @Test func `the last item of a signed list is an item before a heading too`() throws {
    let text = """
      【１】物価への備え
      ●灯油の補助を続ける
      ●電気料金を月500円下げる
      【２】年金
      ●受け取る年齢を選べるようにする
      """
    let found = try tree(text)
    #expect(
      found == """
        # [【１】] 物価への備え
          li0 ● 2:4 灯油の補助を続ける
          li0 ● 3:4 電気料金を月500円下げる
        # [【２】] 年金
          li0 ● 5:4 受け取る年齢を選べるようにする
        """)
  }

  @Test func `page numbers are no sentences and cut none`() throws {
    let text = """
      第１章　施策の概要
      市内の保育所では、定員を大きく上回る申込みが続いて

      　　　　　　　- 12 -

      おり、待つ子どもが増えています。
      定員を120人増やします。

      － 13 －
      """
    let found = try tree(text)
    #expect(
      found == """
        # [第１章] 施策の概要
          p 2:1 市内の保育所では、定員を大きく上回る申込みが続いており、待つ子どもが増えています。
          p 7:1 定員を120人増やします。
        """)
  }

  @Test func `English prose that was cut into lines has no headings`() throws {
    let text = """
      ANYTOWN BUS PLAN

      1. Fares
      Anytown's buses carried more than four million riders in
      2024, a rise of 12% on the year before. Children under 12
      ride free.

      Page 3 of 20

      2. Safety
      The adult fare stays until June 30, 2026. Children under
      12 ride free.
      """
    let found = try tree(text)
    #expect(
      found == """
        title 1:1 ANYTOWN BUS PLAN
        # [1.] Fares
          p 4:1 Anytown's buses carried more than four million riders in 2024, a rise of 12% on the year before. / 5:41 Children under 12 ride free.
        # [2.] Safety
          p 11:1 The adult fare stays until June 30, 2026. / 11:43 Children under 12 ride free.
        """)
  }

  @Test func `bare page numbers are known by their sequence`() throws {
    let pages = (1...4).map { "第\($0)章　事業\nこの章では事業の\($0)つ目を述べる。\n\n\($0 + 8)\n" }
    let sentences = try read(pages.joined(separator: "\n")).document.visibleSentences
    #expect(!sentences.contains { ["9", "10", "11", "12"].contains($0) })
    #expect(sentences.contains("この章では事業の4つ目を述べる。"))
  }

  @Test func `a number that stands alone stays where it is no page`() throws {
    let found = try tree("利用者の数\n\n1280\n\nこれは前年より多い。\n")
    #expect(found.contains("1280"))
  }

  @Test func `columns set apart by wide spaces are rows of a table`() throws {
    let text = """
      出生数の推移
      年度　　令和４年　令和５年　令和６年
      出生数　　512　　　478　　　452
      保育所　　 31　　　 33　　　 35
      """
    let found = try tree(text)
    #expect(
      found == """
        # 出生数の推移
          th 2:1 年度 / 2:13 令和４年 / 2:28 令和５年 / 2:43 令和６年
          tr 3:1 出生数 / 3:16 512 / 3:28 478 / 3:40 452
          tr 4:1 保育所 / 4:17 31 / 4:29 33 / 4:41 35
        """)
  }

  @Test func `a column that says yes or no, or nothing in places, is one of a table`() throws {
    let text = """
      展示室ごとの決まり
      展示室　　撮影　　人数
      大展示室　可　　　20名
      地下室　　不可　　―
      """
    let found = try tree(text)
    #expect(
      found == """
        # 展示室ごとの決まり
          th 2:1 展示室 / 2:16 撮影 / 2:28 人数
          tr 3:1 大展示室 / 3:16 可 / 3:28 20名
          tr 4:1 地下室 / 4:16 不可 / 4:28 ―
        """)
  }

  @Test func `wide spaces inside running text make no table`() throws {
    let text = """
      会長　　　山田　太郎
      副会長　　鈴木　花子
      二　資源物　次に掲げるもの
      """
    #expect(try !tree(text).contains("tr "))
  }

  @Test func `who wrote a paper is not its title`() throws {
    let text = """
      わたしたちの約束
      未来の市民党

      １．くらし
      税を下げます。
      ２．学び
      給食を無償にします。
      """
    #expect(try read(text).edition.title == "わたしたちの約束")
  }
}
