import DocumentReading
import PolicyModel
import Testing

@Suite struct MarkdownTests {
  @Test func `headings, paragraphs, nested items and quotations keep their places`() throws {
    let text = """
      # １．子育て

      　手当を**月額３万円**に[引き上げ](https://example.jp/a_(b) "題")ます。
      対象は`18歳`以下です。

      * 医療費を無料にします
        * 所得制限を*なくします*
          続きます。
        1. 申請は不要です
      > 引用です。
      > 二行目です。

      ## 1) 財源
      | 項目 | 額 |
      |------|----|
      | 手当 | 3\\|4億円 |
      """
    let found = try tree(text, .markdown)
    #expect(
      found == """
        # [１．] 子育て
          p 3:4 手当を月額３万円に引き上げます。 / 4:1 対象は18歳以下です。
          li0 * 6:3 医療費を無料にします
          li1 * 7:5 所得制限をなくします続きます。
          li1 1. 9:6 申請は不要です
          quote 10:3 引用です。 / 11:3 二行目です。
          # [1)] 財源
            th 14:3 項目 / 14:12 額
            tr 16:3 手当 / 16:12 3|4億円
        """)
  }

  @Test func `a law's articles are sections whose text goes on in the line`() throws {
    let text = """
      ---
      title: "手当法"
      publication_date: "2001-04-01"
      last_updated: 2024-10-01
      enforced_at: 2024-12-02
      ---

      ### 第一章　総則

      **第一条（目的）**　この法律は、手当（以下「手当」という。）について定める。

      **②**　手当は、毎月支給する。

      - 一　市民
        - イ　世帯主
      - 二　日本国内に住所を有する者

      **第二条**　削除
      """
    let read = try read(text, .markdown)
    #expect(
      DocumentTree(document: read.document).description == """
        # [第一章] 総則
          # [第一条] 目的
            p 10:29 この法律は、手当（以下「手当」という。）について定める。
            li0 ② 12:11 手当は、毎月支給する。
            li0 一 14:9 市民
            li1 イ 15:11 世帯主
            li0 二 16:9 日本国内に住所を有する者
          # [第二条]
            p 18:17 削除
        """)
    #expect(read.edition.title == "手当法")
    #expect(read.edition.published == .init(.day(year: 2024, month: 10, 1), by: .frontMatter))
    #expect(read.edition.effective == .day(year: 2024, month: 12, 2))
  }

  @Test func `articles typed line under line are sections with their captions`() throws {
    let text = """
      # 会則

      （名称）
      第1条　本会は、みどり会という。
      （目的）
      第2条　本会は、親睦を
      図る。
      2　前項のほか、次のことを行う。
      (1) 会報の発行
      (2) 行事の開催

      （会費）

      第3条　会費は、第2条の
      第2項により年1,000円とする。
      """
    let found = try tree(text, .markdown)
    #expect(
      found == """
        # 会則
          # [第1条] 名称
            p 4:11 本会は、みどり会という。
          # [第2条] 目的
            p 6:11 本会は、親睦を図る。
            li0 2 8:5 前項のほか、次のことを行う。
            li0 (1) 9:5 会報の発行
            li0 (2) 10:5 行事の開催
          # [第3条] 会費
            p 14:11 会費は、第2条の第2項により年1,000円とする。
        """)
  }

  @Test func `lines with wide numbers are items though Markdown joins them`() throws {
    #expect(
      try tree("次のとおりです。\n１．会費は月300円です。\n２．会議は年2回です。", .markdown)
        == """
        p 1:1 次のとおりです。
        li0 １． 2:7 会費は月300円です。
        li0 ２． 3:7 会議は年2回です。
        """)
  }

  @Test func `paragraphs with numbers of several parts are numbered`() throws {
    #expect(
      try tree("2.1 The tenant pays rent.\n\n2.5 million people live here.", .markdown)
        == "li0 2.1 1:5 The tenant pays rent.\np 3:1 2.5 million people live here.")
  }

  @Test func `a bracket alone above a paragraph is no caption`() throws {
    #expect(
      try tree("（参考）\n\n条例は次のとおりです。\n第2条は準用しません。", .markdown)
        == "p 1:1 （参考）\np 3:1 条例は次のとおりです。 / 4:1 第2条は準用しません。")
  }

  @Test func `lines that begin with signs of a list are its items though Markdown joins them`()
    throws
  {
    let text = """
      市は、次の支援を行います。
      (1) 出産のときに5万円を支給します。
      (2) 医療費を
      助成します。

      第三条　次の者を対象とする。
      ・市民
      ・市内で働く**すべての**者

      会場は本庁舎
      (2階) です。

      ① ひとつだけの印です。
      続きの行です。
      """
    #expect(
      try tree(text, .markdown) == """
        p 1:1 市は、次の支援を行います。
        li0 (1) 2:5 出産のときに5万円を支給します。
        li0 (2) 3:5 医療費を助成します。
        # [第三条]
          p 6:13 次の者を対象とする。
          li0 ・ 7:4 市民
          li0 ・ 8:4 市内で働くすべての者
          p 10:1 会場は本庁舎(2階) です。
          li0 ① 13:5 ひとつだけの印です。 / 14:1 続きの行です。
        """)
  }

  @Test func `entities, escapes and breaks are read and lead back`() throws {
    let text = "A &amp; B は 5 \\* 3 &lt; 20 &#x5186; です。  \n次の行です<br>三行目\n"
    let document = try read(text, .markdown).document
    #expect(document.foldedSentences == ["A & B は5 * 3 < 20円 です。", "次の行です", "三行目"])
    let span = document.folded.sourceSpan(of: 2..<3)
    #expect(document.text.string(span) == "&amp;")
  }

  @Test func `code, notes, images and HTML blocks`() throws {
    let text = """
      本文[^1]です。![図の説明](a.png)

      ```sh
      kaitei diff
        old new
      ```

      <div hidden>
      中の<b>文</b>です。
      <script>alert(1)</script>
      </div>

      [^1]: 注の文です。

      最後の段落です。
      """
    let found = try tree(text, .markdown)
    #expect(
      found == """
        p 1:1 本文です。 / 1:22 図の説明
        pre 4:1 kaitei diff / 5:3 old new
        p 9:1 中の文です。
        note [^1] 13:7 注の文です。
        p 15:1 最後の段落です。
        """)
  }

  @Test func `prose behind marks is a list, however far it is set in`() throws {
    let found = try tree(
      "# 計画\n\n    * 夜間中学を設置します  \n      * 2校\n\n次の文。\n", .markdown)
    #expect(
      found == """
        # 計画
          li0 * 3:7 夜間中学を設置します
          li1 * 4:9 2校
          p 6:1 次の文。
        """)
    let english = try tree("# Plan\n\n    - More trees in every street\n", .markdown)
    #expect(english.contains("li0 - 3:7 More trees in every street"))
  }

  @Test func `numbered prose that is set in is a list`() throws {
    let found = try tree(
      "# 規程\n\n    1. 勤務の成績が悪いとき。\n    2. 事業を縮めるとき。\n", .markdown)
    #expect(
      found == """
        # 規程
          li0 1. 3:8 勤務の成績が悪いとき。
          li0 2. 4:8 事業を縮めるとき。
        """)
  }

  @Test func `items that CommonMark joins to the line above are items`() throws {
    let found = try tree(
      "1. 次の書類を出す。\n- 歩道を直します\n    2. 資格の証明書\n    3. 免許証の写し\n", .markdown)
    #expect(
      found == """
        li0 1. 1:4 次の書類を出す。
        li0 - 2:3 歩道を直します
        li1 2. 3:8 資格の証明書
        li1 3. 4:8 免許証の写し
        """)
    let paragraph = try tree("次の順に行う。\n2. 点検\n3. 修理\n", .markdown)
    #expect(
      paragraph == """
        p 1:1 次の順に行う。
        li0 2. 2:4 点検
        li0 3. 3:4 修理
        """)
  }

  @Test func `a bullet set in too far for its item is an item below it`() throws {
    for sign in ["*", "-", "+"] {
      let found = try tree(
        "\(sign) 水路を直します\n      \(sign) 手引きを作ります\n    \(sign) その他\n", .markdown)
      #expect(
        found == """
          li0 \(sign) 1:3 水路を直します
          li1 \(sign) 2:9 手引きを作ります
          li1 \(sign) 3:7 その他
          """, "\(found)")
    }
  }

  @Test func `one line that begins with a number goes on with its item`() throws {
    let found = try tree("- The hall seats\n  12. The library seats more.\n", .markdown)
    #expect(!found.contains("li0 12."))
    #expect(!found.contains("li1 12."))
  }

  @Test(arguments: [
    "    - name: build\n    - run: make\n", "    * int main() { return 0; }\n",
    "    make all\n    make test\n", "    - git commit -m \"first words of the day\" > log\n",
  ])
  func `code that is set in stays code`(code: String) throws {
    #expect(try tree("# Plan\n\n\(code)", .markdown).contains("pre "))
  }

  @Test func `a footnote that nothing refers to is not lost`() throws {
    let found = try tree("本文です。\n\n[^a]: 誰も指さない注。\n\n次の文。\n", .markdown)
    #expect(
      found == """
        p 1:1 本文です。
        note [^a] 3:7 誰も指さない注。
        p 5:1 次の文。
        """)
  }

  private static let hostileTexts: [String] = [
    String(repeating: ">", count: 50_000) + " あ", String(repeating: "- ", count: 5_000) + "あ",
    "あ" + String(repeating: "[", count: 20_000), String(repeating: "[a](", count: 20_000),
    String(repeating: "*a_ ", count: 20_000), "あ<!--" + String(repeating: "<!--", count: 20_000),
    String(repeating: "|a", count: 20_000) + "\n" + String(repeating: "|-", count: 20_000),
    "```\n" + String(repeating: "本文\n", count: 10_000),
    "[a]: /u\n" + String(repeating: "[a](<", count: 10_000),
    "---\n" + String(repeating: "a: *b\n", count: 10_000) + "あ",
  ]

  @Test(.timeLimit(.minutes(5)), arguments: hostileTexts.indices)
  func `hostile Markdown is read in linear time`(index: Int) throws {
    _ = try read(Self.hostileTexts[index], .markdown)
  }

  @Test func `nesting without end is flattened and told`() throws {
    let text = (0..<400).map { String(repeating: "  ", count: $0) + "- 項目" }
    let document = try read(text.joined(separator: "\n"), .markdown).document
    let deepest = document.blocks.map { block in
      if case .listItem(let depth, _) = block.kind { depth } else { 0 }
    }.max()
    #expect(deepest == 255)
    #expect(document.notices.map(\.kind) == [.flattenedNesting(limit: 256)])
  }
}
