import DocumentReading
import PolicyModel
import Testing

@Suite struct PageTests {
  @Test func `a page is read as its reader sees it`() throws {
    let page = """
      <!DOCTYPE html><html lang="ja"><head><title>医療政策 | みどり市</title>
      <meta property="article:modified_time" content="2026-01-15T09:00:00+09:00">
      <style>p { color: red }</style><script>var x = "２割";</script></head>
      <body><h1>医療政策</h1>
      <p>窓口負担を<b>２割</b>から<a href="/x">１割</a>に
      戻します。財源は<br>次のとおりです。</p>
      <h2>１　財源</h2>
      <ul><li>基金<ul><li>取り崩し &amp; 運用</li></ul></li><li><p>一般財源</p></li></ul>
      <ol start="3"><li>見直し</li></ol>
      <table><tr><th>項目</th><th>額</th></tr><tr><td>手当</td><td><p>３億円</p><p>毎年</p></td></tr></table>
      <blockquote><p>市長の答弁</p></blockquote>
      <pre>一行目
      二行目</pre>
      <p><strong>第一条（目的）</strong>　この条例は定める。</p>
      <template><p>隠れた型</p></template>
      </body></html>
      """
    let read = try read(page, .html)
    let found = DocumentTree(document: read.document).description
    #expect(
      found == """
        # 医療政策
          p 2:1 窓口負担を２割から１割に戻します。 / 2:52 財源は / 3:1 次のとおりです。
          # [１] 財源
            li0 - 5:1 基金
            li1 - 6:1 取り崩し & 運用
            li0 - 7:1 一般財源
            li0 3. 8:1 見直し
            th 9:1 項目 / 9:8 額
            tr 10:1 手当 / 10:8 ３億円 / 10:18 毎年
            quote 11:1 市長の答弁
            pre 12:1 一行目 / 13:1 二行目
            # [第一条] 目的
              p 14:25 この条例は定める。
        """)
    #expect(read.edition.title == "医療政策 | みどり市")
    #expect(read.edition.language == .japanese)
    #expect(read.edition.published == .init(.day(year: 2026, month: 1, 15), by: .frontMatter))
  }

  @Test func `what leads through the site is left out and told`() throws {
    let page = """
      <header><a href="/">みどり市</a></header><nav><ul><li>くらし</li><li>しごと</li></ul></nav>
      <main><h1>子育て</h1><p><ruby>待機児童<rp>（</rp><rt>たいきじどう</rt></ruby>をなくします。</p></main>
      <footer>電話 0000</footer>
      """
    let document = try read(page, .html).document
    #expect(document.visibleSentences == ["子育て", "待機児童をなくします。"])
    #expect(document.notices.map(\.kind) == [.siteFurniture(count: 4)])
  }

  @Test func `a page is read whole where its main part is next to empty`() throws {
    let page = "<main><p>要旨</p></main><p>保育所を十か所増やし、すべての子を受け入れます。</p>"
    #expect(
      try read(page, .html).document.visibleSentences == [
        "要旨", "保育所を十か所増やし、すべての子を受け入れます。",
      ])
  }

  @Test func `lines that breaks divide are the items that they are typed as`() throws {
    let page = "<h1>規則</h1><p>・会員は、清掃をする。<br>・会員は、会費を納める。</p><p>1. 会費は、月300円とする。</p>"
    let found = try read(page, .html).document
    #expect(found.blocks.filter { if case .listItem = $0.kind { true } else { false } }.count == 3)
    #expect(!found.foldedSentences.contains { $0.hasPrefix("1") || $0.hasPrefix("・") })
  }

  @Test func `a break inside a sentence cuts none`() throws {
    let page = "<p>市は、来年度までに保育所を10か所<br>増やします。<br>費用は国が持ちます。</p>"
    #expect(
      try read(page, .html).document.foldedSentences == [
        "市は、来年度までに保育所を10か所増やします。", "費用は国が持ちます。",
      ])
  }

  @Test func `words that a style hides are read and told`() throws {
    let page = "<p>見える文。</p><p style='display: none'>隠れた文。</p><p hidden>これも。</p>"
    let document = try read(page, .html).document
    #expect(document.visibleSentences == ["見える文。", "隠れた文。", "これも。"])
    let hidden = document.notices.compactMap { notice in
      if case .hiddenText(let count) = notice.kind { count } else { nil }
    }
    #expect(hidden == [2])
  }

  @Test(arguments: [
    "<p style='color: #FFFFFF'>五円を払う。</p>", "<p><font color=white>五円を払う。</font></p>",
    "<p style='color:rgb(255, 255, 255)'>五円を払う。</p>", "<p style='font-size: 0px'>五円を払う。</p>",
    "<p style='color:rgba(0,0,0,0)'>五円を払う。</p>", "<p style='opacity:0'>五円を払う。</p>",
    "<p style='position:absolute; left:-9999px'>五円を払う。</p>",
    "<p style='Display : none !important'>五円を払う。</p>",
    "<div style='text-indent:-999em'>五円を払う。</div>", "<p style='color:transparent'>五円を払う。</p>",
  ])
  func `words that cannot be seen are told`(words: String) throws {
    let document = try read("<p>見える文。</p>" + words, .html).document
    #expect(document.visibleSentences == ["見える文。", "五円を払う。"])
    #expect(document.notices.map(\.kind) == [.hiddenText(count: 1)])
  }

  @Test(arguments: [
    "<p style='font-size:0.9rem'>五円を払う。</p>", "<p style='opacity:0.8'>五円を払う。</p>",
    "<div style='background:#123'><p style='color:#fff'>五円を払う。</p></div>",
    "<table><tr><td bgcolor=navy><font color=white>五円を払う。</font></td></tr></table>",
    "<p style='color:#f00'>五円を払う。</p>", "<p style='text-indent:-1em'>五円を払う。</p>",
    "<p style='color:#fe0;background:white'>五円を払う。</p>", "<p style='font-size:90%'>五円を払う。</p>",
  ])
  func `words that can be seen are not told as hidden`(words: String) throws {
    #expect(try read("<p>見える文。</p>" + words, .html).document.notices.isEmpty)
  }

  @Test func `the bytes win over the encoding that a page names`() throws {
    let page = "<meta charset=Shift_JIS><p>医療費を無料にします。</p>"
    let read = try read(page, .html)
    #expect(read.document.visibleSentences == ["医療費を無料にします。"])
    #expect(read.document.notices.map(\.kind) == [.doubtfulEncoding(name: "UTF-8")])
  }

  private static let hostilePages: [String] = [
    String(repeating: "<div>", count: 50_000) + "あ", String(repeating: "<span>あ", count: 30_000),
    String(repeating: "<div>あ</p>", count: 20_000),
    String(repeating: "<i>", count: 50_000) + String(repeating: "<div>", count: 50_000)
      + String(repeating: "</i>", count: 50_000) + "あ",
    "<p title='" + String(repeating: "x", count: 1_000_000) + "'>あ",
    "<p " + (0..<60_000).map { "a\($0)=1" }.joined(separator: " ") + ">あ",
    "あ<!--" + String(repeating: "-", count: 200_000),
    "<p>&#0;&#xFFFFFFFF;&bogus;&#x110000;あ",
    "<table>" + String(repeating: "<tr><td colspan=999999999>あ", count: 10_000),
    String(repeating: "<b><i>", count: 20_000) + "あ",
    "<ul>" + String(repeating: "<li><ul>", count: 10_000) + "<li>あ",
  ]

  @Test(.timeLimit(.minutes(5)), arguments: hostilePages.indices)
  func `hostile pages are read to their end`(index: Int) throws {
    let document = try read(Self.hostilePages[index], .html).document
    #expect(document.visibleSentences.joined().contains("あ"))
  }

  @Test(arguments: [
    ("支給する<sup>1</sup>。", "支給する。"), ("applies.<sup><a href=\"#n\">[12]</a></sup>", "applies."),
    ("年5回<sup>（注1）</sup>開く。", "年5回開く。"), ("<sup>1</sup> 上限である。", "上限である。"),
    ("注である。 <a href=\"#b\">↩</a>", "注である。"), ("30 people<sup>2,3</sup> came", "30 people came"),
  ])
  func `numbers of notes that a page raises are no words of it`(page: String, words: String) throws
  {
    #expect(try read("<p>\(page)</p>", .html).document.visibleSentences.joined() == words)
  }

  @Test(arguments: ["/", "&frasl;", " / "])
  func `a raised numerator is no note's number`(stroke: String) throws {
    let page = "<p>費用の<sup>1</sup>\(stroke)<sub>2</sub>とする。</p>"
    let words = try read(page, .html).document.foldedSentences.joined()
    #expect(words.contains("1") && words.contains("2"), "\(words)")
  }

  @Test(arguments: ["10m<sup>2</sup>", "some 5 km<sup>2</sup>", "1<sup>st</sup>", "x<sup>n</sup>"])
  func `powers and ordinals stay`(page: String) throws {
    let words = page.replacing("<sup>", with: "").replacing("</sup>", with: "")
    #expect(try read("<p>\(page)</p>", .html).document.visibleSentences == [words])
  }
}
