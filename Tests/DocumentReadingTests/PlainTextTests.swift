import DocumentReading
import PolicyModel
import Testing

@Suite struct PlainTextTests {
  @Test func `title, date, headings, paragraphs and items of a policy page`() throws {
    let text = """
      重点政策集
      12、医療と介護
      2025年7月
      窓口の負担を軽くします
      市は窓口負担を２割に上げました。多くの人が困っています。
      とくに高齢者では、利用を控える人が３割に達しているにも関わらず
      市の対策は進んでいません。
      ――窓口負担を１割に戻します。
      ――減免制度をつくります
      介護の担い手をふやします
      賃金を月３万円上げます。
      """
    let found = try tree(text)
    #expect(
      found == """
        title 1:1 重点政策集
        title 2:1 12、医療と介護
        date 3:1 2025年7月
        # 窓口の負担を軽くします
          p 5:1 市は窓口負担を２割に上げました。 / 5:49 多くの人が困っています。
          p 6:1 とくに高齢者では、利用を控える人が３割に達しているにも関わらず市の対策は進んでいません。
          li0 ―― 8:7 窓口負担を１割に戻します。
          li0 ―― 9:7 減免制度をつくります
        # 介護の担い手をふやします
          p 11:1 賃金を月３万円上げます。
        """)
  }

  @Test func `numbered headings of an official paper nest by their style`() throws {
    let text = """
      第１　計画の目的

      １　背景

      人口が減っています。

      (1) 現状
      高齢化率は３割です。

      (2) 課題
      担い手が足りません。

      ２　目標
      次のとおりとします。
      ア　相談を増やす。
      イ　訪問を増やす。

      第２　計画の期間
      ５年とします。
      """
    let found = try tree(text)
    #expect(
      found == """
        # [第１] 計画の目的
          # [１] 背景
            p 5:1 人口が減っています。
            # [(1)] 現状
              p 8:1 高齢化率は３割です。
            # [(2)] 課題
              p 11:1 担い手が足りません。
          # [２] 目標
            p 14:1 次のとおりとします。
            li0 ア 15:7 相談を増やす。
            li0 イ 16:7 訪問を増やす。
        # [第２] 計画の期間
          p 19:1 ５年とします。
        """)
  }

  @Test func `an ordinance has chapters, articles, paragraphs, items and supplements`() throws {
    let text = """
      みどり市手当条例
      令和６年３月１５日
      第一章　総則
      （目的）
      第一条　この条例は、手当について定める。
      ２　手当の額は、月額五千円とする。
      第二条の二（対象）次の者を対象とする。
      一　市民
      二　在勤者
      第二章　雑則
      第三条　削除
      附　則
      この条例は、公布の日から施行する。
      別表第一（第二条関係）
      """
    let found = try tree(text)
    #expect(
      found == """
        title 1:1 みどり市手当条例
        date 2:1 令和６年３月１５日
        # [第一章] 総則
          # [第一条] 目的
            p 5:13 この条例は、手当について定める。
            li0 ２ 6:7 手当の額は、月額五千円とする。
          # [第二条の二] 対象
            p 7:28 次の者を対象とする。
            li0 一 8:7 市民
            li0 二 9:7 在勤者
        # [第二章] 雑則
          # [第三条]
            p 11:13 削除
        # [附　則]
          p 13:1 この条例は、公布の日から施行する。
        # [別表第一] （第二条関係）
        """)
  }

  @Test func `a table of contents is a list and no second outline`() throws {
    let text = """
      みどり市見守り条例
      令和４年３月２５日
      条例第１４号

      目次
      　第１章　総則（第１条・第２条）
      　第２章　雑則（第３条）
      　附則

      　　　第１章　総則
      （目的）
      第１条　見守りについて定める。
      　　　第２章　雑則
      第３条　規則で定める。
      附　則
      （施行期日）
      第１条　令和４年４月１日から施行する。
      """
    let found = try tree(text)
    #expect(
      found == """
        title 1:1 みどり市見守り条例
        date 2:1 令和４年３月２５日
        p 3:1 条例第１４号
        p 5:1 目次
        li0 第１章 6:16 総則（第１条・第２条）
        li0 第２章 7:16 雑則（第３条）
        li1  8:4 附則
        # [第１章] 総則
          # [第１条] 目的
            p 12:13 見守りについて定める。
        # [第２章] 雑則
          # [第３条]
            p 14:13 規則で定める。
        # [附　則]
          # [第１条] 施行期日
            p 17:13 令和４年４月１日から施行する。
        """)
  }

  @Test func `signs head sections, and indented paragraphs stand below them`() throws {
    let text = """
      令和８年度　みどり市予算の概要
      令和８年２月
      みどり市財政課

      ■ 予算の規模
      　一般会計の総額は３４５億円で、前年度に比べて２．３％の増となりました。

      ■ 主な事業
      【子育て】
      ・保育所の整備　２億円
      【医療】
      ・健診の拡充　３千万円

      施策１　見守りの強化
      　訪問を増やします。
      """
    let found = try tree(text)
    #expect(
      found == """
        title 1:1 令和８年度　みどり市予算の概要
        date 2:1 令和８年２月
        p 3:1 みどり市財政課
        # 予算の規模
          p 6:4 一般会計の総額は３４５億円で、前年度に比べて２．３％の増となりました。
        # 主な事業
          # 【子育て】
            li0 ・ 10:4 保育所の整備　２億円
          # 【医療】
            li0 ・ 12:4 健診の拡充　３千万円
            # [施策１] 見守りの強化
              p 15:4 訪問を増やします。
        """)
  }

  @Test func `a heading of a chapter goes on from the one before, whatever follows it`() throws {
    let text = """
      第２編　水と森

      2-1 水源を守るために
      湧き水と井戸の台帳をつくり、町のだれもが見られるようにします。
      2-2 水道の広域化と民間への委託
      2-4 森を育てる
      間伐を毎年進めます。
      """
    let lines = try tree(text).split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(
      lines.suffix(3) == ["# [2-2] 水道の広域化と民間への委託", "# [2-4] 森を育てる", "p 7:1 間伐を毎年進めます。"])
  }

  @Test func `a number's heading and text may share a line, and questions head answers`() throws {
    let text = """
      RENTAL POLICY
      Effective Date: July 1, 2025

      ARTICLE I. GENERAL

      Section 1.1 Purpose. This policy provides rental
      assistance to households in the city.

      Section 1.2 Terms

      (a) Rent is paid monthly.

      Q1 Who may apply?
      Every tenant may apply.
      """
    let found = try tree(text)
    #expect(
      found == """
        title 1:1 RENTAL POLICY
        date 2:1 Effective Date: July 1, 2025
        # [ARTICLE I] GENERAL
          # [Section 1.1] Purpose
            p 6:22 This policy provides rental assistance to households in the city.
          # [Section 1.2] Terms
            li0 (a) 11:5 Rent is paid monthly.
            # Q1 Who may apply?
              p 14:1 Every tenant may apply.
        """)
  }

  /// Each text is written with a bar where a line is cut inside a sentence.
  @Test(arguments: [
    "子どもの数が減り続けているにも関わらず|市の対策は進んでいません。", "子どもの数が減り続けているに|も関わらず|対策は進んでいません。",
    "一方、登録をやめる人|は毎月千人にのぼります。", "市は「対象を|広げない」と答えました。", "費用を負担する人は|二万人にのぼります。",
    "年に三億円が必要であり|基金で賄います。", "窓口を減らすことには|反対し|ます。",
  ])
  func `a line that is half a sentence goes on in the next`(marked: String) throws {
    let lines = marked.replacing("|", with: "\n")
    let document = try read("はじめの文です。\n\(lines)\nおわりの文です。").document
    #expect(document.foldedSentences[1] == marked.replacing("|", with: ""))
    #expect(document.sections.count == 1)
  }

  @Test(arguments: [
    "負担を増やすのは財界の要求があるから", "暫定の措置を続ける方向へ", "深刻な自治体の負担に", "企業の利益とするもの", "すべての子どもに医療を", "マイナ保険証とは",
    "窓口を残します", "持続できる社会をめざして", "アナログもデジタルも",
  ])
  func `a heading may end as half a sentence seems to`(heading: String) throws {
    let document = try read("はじめの文です。\n\(heading)\n市は窓口を減らしました。").document
    #expect(document.sections.last?.heading == heading)
  }

  @Test func `items nest by indentation and sign, notes are notes`() throws {
    let text = """
      次のことを進めます。
      ○ 相談窓口を開く。
        ・平日の夜
        ・土曜の朝
      ○ 手続を減らす。
      ※ 対象は市民です。
      （注）額は見込みです。
      """
    let found = try tree(text)
    #expect(
      found == """
        p 1:1 次のことを進めます。
        li0 ○ 2:5 相談窓口を開く。
        li1 ・ 3:6 平日の夜
        li1 ・ 4:6 土曜の朝
        li0 ○ 5:5 手続を減らす。
        note ※ 6:5 対象は市民です。
        note （注） 7:10 額は見込みです。
        """)
  }

  @Test func `lines cut at one width are joined again`() throws {
    let text = """
      　市は、子どもの医療費を十八歳まで無料にする制度を設け
      ます。所得の制限は置かず、窓口での支払いもなくすことと
      します。制度は令和八年四月に始め、三年後に見直します。
      　対象となる人は、市に住所のある十八歳以下の人で、およ
      そ二万人です。費用は年に三億円と見込み、財源は基金の取
      り崩しと事業の見直しで賄います。
      """
    let found = try tree(text)
    #expect(
      found == """
        p 1:4 市は、子どもの医療費を十八歳まで無料にする制度を設けます。 / 2:10 所得の制限は置かず、窓口での支払いもなくすこととします。 / 3:13 制度は令和八年四月に始め、三年後に見直します。
        p 4:4 対象となる人は、市に住所のある十八歳以下の人で、およそ二万人です。 / 5:22 費用は年に三億円と見込み、財源は基金の取り崩しと事業の見直しで賄います。
        """)
  }

  @Test func `English text has headings, wrapped paragraphs and lists`() throws {
    let text = """
      Rent Support Policy
      Published: 12 January 2026

      1. Purpose

      This policy sets out who may receive support
      and how much is paid to each household in the
      city, and when the payment is made by the
      council to the landlord.

      2. Amounts

      The council will pay:

      - up to 300 pounds a month;
      - no more than 12 payments.

      Review of this policy

      It is reviewed every year.
      """
    let found = try tree(text)
    #expect(
      found == """
        title 1:1 Rent Support Policy
        date 2:1 Published: 12 January 2026
        # [1.] Purpose
          p 6:1 This policy sets out who may receive support and how much is paid to each household in the city, and when the payment is made by the council to the landlord.
        # [2.] Amounts
          p 13:1 The council will pay:
          li0 - 15:3 up to 300 pounds a month;
          li0 - 16:3 no more than 12 payments.
          # Review of this policy
            p 20:1 It is reviewed every year.
        """)
  }

  @Test(arguments: [
    "2026年1月の調査では、利用率は5割でした。", "1.5倍に増やします。", "12 January 2026 was the day of the vote.",
    "3 people were hurt.",
    "一人ひとりを大切にします。", "第一に、医療を守ります。", "アの場合は除きます。", "2、3日で終わります。",
  ])
  func `a figure or a word at the head of a line is no number of a part`(line: String) throws {
    let document = try read("はじめの文です。\n" + line).document
    #expect(document.visibleSentences.joined().hasSuffix(line))
    #expect(document.sections.count == 1)
  }

  @Test(arguments: ["20 degrees c", "第七十", "10.5 percent of it", "五 と 四分の一"])
  func `a line that is all there is belongs to no list and heads nothing`(line: String) throws {
    let document = try read(line).document
    #expect(document.visibleSentences == [line])
    #expect(document.sections.count == 1)
  }

  @Test func `every kind of line end gives the same text`() throws {
    let lines = ["見出し", "本文です。", "次の文です。"]
    let expected = try read(lines.joined(separator: "\n")).document.foldedSentences
    for end in ["\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}"] {
      #expect(try read(lines.joined(separator: end)).document.foldedSentences == expected)
    }
  }

  @Test func `a number behind a sign is the heading's, one in brackets a note's`() throws {
    let found = try tree(
      """
      防災計画

      ■1 基本方針

      町は、水を備蓄する[1]。

      ■2 訓練

      町は、訓練を行う。

      [1] 一人一日3リットルとする。
      """)
    #expect(found.contains("# [1] 基本方針") && found.contains("# [2] 訓練"), "\(found)")
    #expect(found.contains("note"), "\(found)")
  }
}
