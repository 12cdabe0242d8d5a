import Kaitei
import ReportRendering
import Testing

/// What a 新旧対照表 of an ordinance shows around its articles.
@Suite struct OrdinanceTableTests {
  private func rows(_ old: String, _ new: String) throws -> [String] {
    let editions = try [old, new].map { text in
      try EditionReader().read(Array(text.utf8), hint: .init(format: .text))
    }
    let report = EditionComparer(options: DetectionOptions(includesUnchanged: true))
      .report(from: editions[0], to: editions[1])
    let page = RevisionTableRenderer().render(report)
    return page.split(separator: "<tr").dropFirst(2).dropLast().map { row in
      row.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined()
        .replacing("\n", with: "")
    }
  }

  private static func ordinance(_ history: String, _ contents: String, _ articles: String) -> String
  {
    """
    みどり町公園条例

    令和四年三月二十五日
    条例第七号
    \(history)
    目次
    　第一章　総則（第一条・第二条）
    \(contents)
    　附則

    　　　第一章　総則

    （目的）
    第一条　この条例は、公園の管理について定める。

    （町の責務）
    第二条　町は、公園を清潔に保たなければならない。

    　　　第二章　利用

    \(articles)

    　　　附　則

    この条例は、令和四年四月一日から施行する。

    """
  }

  private static let use = """
    （許可）
    第三条　公園で物品を販売しようとする者は、町長の許可を受けなければならない。
    """

  @Test func `contents are named, chapters bear a wide blank, records are left out`() throws {
    let rows = try rows(
      Self.ordinance("", "　第二章　利用（第三条）", Self.use),
      Self.ordinance(
        "改正　令和八年三月二十日条例第五号\n", "　第二章　利用（第三条・第四条）",
        Self.use.replacing("受けなければならない", with: "受けることができる")
          + "\n\n（使用料）\n第四条　前条の許可を受けた者は、使用料を納めなければならない。"))
    #expect(!rows.contains { $0.contains("条例第五号") || $0.contains("条例第七号") }, "\(rows)")
    #expect(rows.first?.hasPrefix("目次目次") == true, "\(rows)")
    #expect(rows.contains { $0.hasPrefix("第二章　利用第二章　利用") }, "\(rows)")
  }

  @Test func `contents that stayed are not shown`() throws {
    let rows = try rows(
      Self.ordinance("", "　第二章　利用（第三条）", Self.use),
      Self.ordinance(
        "", "　第二章　利用（第三条）", Self.use.replacing("受けなければならない", with: "受けることができる")))
    #expect(!rows.contains { $0.contains("目次") }, "\(rows)")
  }

  private static let chapters = """
    みどり町公園条例

    第一章　総則

    （目的）
    第一条　この条例は、公園の管理について定める。

    （定義）
    第二条　この条例において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。
    一　公園　町が設ける公園をいう。
    二　利用者　次のいずれかに該当する者をいう。
    イ　公園で遊ぶ者
    ロ　公園で三十分以上休む者
    三　管理者　公園を管理する者をいう。

    第二章　利用

    （許可）
    第三条　公園で物品を販売しようとする者は、町長の許可を受けるものとする。

    （使用料）
    第四条　許可を受けた者は、使用料を納めるものとする。

    第三章　雑則

    （報告）
    第五条　町長は、公園の利用の状況を議会に報告するものとする。

    （過料）
    第六条　偽りにより許可を受けた者は、五万円以下の過料に処する。

    （委任）
    第七条　この条例の施行に関し必要な事項は、規則で定める。

    附則
    この条例は、令和四年四月一日から施行する。

    """

  @Test func `what stands beside articles is no part of their range`() throws {
    let rows = try rows(Self.chapters, Self.chapters.replacing("五万円", with: "十万円"))
    #expect(
      rows == [
        "第一条〜第四条　（略）第一条〜第四条　（略）", "第三章　雑則第三章　雑則", "第五条　（略）第五条　（略）",
        "（過料）（過料）",
        "第六条　偽りにより許可を受けた者は、十万円以下の過料に処する。第六条　偽りにより許可を受けた者は、五万円以下の過料に処する。",
        "第七条　（略）第七条　（略）", "附則　（略）附則　（略）",
      ])
  }

  @Test func `an article that came has its chapter's heading above it, and above the range`() throws
  {
    let rows = try rows(
      Self.chapters,
      Self.chapters.replacing("第三章　雑則", with: "（返還）\n第四条の二　使用料は、返さない。\n\n第三章　雑則"))
    #expect(
      rows.prefix(4) == [
        "第一条・第二条　（略）第一条・第二条　（略）", "第二章　利用第二章　利用",
        "第三条・第四条　（略）第三条・第四条　（略）", "（返還）（新設）",
      ])
    #expect(
      rows.suffix(2) == ["第五条〜第七条　（略）第五条〜第七条　（略）", "附則　（略）附則　（略）"])
  }

  @Test func `an article that went has its chapter's heading above it`() throws {
    let rows = try rows(
      Self.chapters,
      Self.chapters.replacing("（使用料）\n第四条　許可を受けた者は、使用料を納めるものとする。\n\n", with: ""))
    #expect(rows.contains("第二章　利用第二章　利用"), "\(rows)")
  }

  private static let supplement = chapters.replacing(
    "附則\nこの条例は、令和四年四月一日から施行する。",
    with: """
      附　則

      第一条　この条例は、令和四年四月一日から施行する。

      第二条　この条例の施行の際現に許可を受けている者は、なお従前の例による。

      別表第一（第四条関係）

      使用料は、一日につき百円とする。
      """)

  @Test func `articles of a supplement stay under its name`() throws {
    let stayed = try rows(
      Self.supplement, Self.supplement.replacing("報告するものとする", with: "報告しなければならない"))
    #expect(
      stayed.suffix(2) == ["第六条・第七条　（略）第六条・第七条　（略）", "附　則・別表第一　（略）附　則・別表第一　（略）"])
    let shown = try rows(Self.supplement, Self.supplement.replacing("四月一日", with: "七月一日"))
    #expect(
      shown == [
        "第一条〜第七条　（略）第一条〜第七条　（略）", "附　則附　則",
        "第一条　この条例は、令和四年七月一日から施行する。第一条　この条例は、令和四年四月一日から施行する。",
        "第二条　（略）第二条　（略）", "別表第一　（略）別表第一　（略）",
      ])
    let added = try rows(
      Self.supplement,
      Self.supplement.replacing("\n別表第一", with: "\n第三条　許可の台帳は、町長が定める。\n\n別表第一"))
    #expect(added.contains("附　則附　則"), "\(added)")
  }

  @Test func `an item is named above the item that is its part`() throws {
    let rows = try rows(Self.chapters, Self.chapters.replacing("三十分", with: "十分"))
    #expect(
      rows.prefix(9) == [
        "第一章　総則第一章　総則", "第一条　（略）第一条　（略）", "（定義）（定義）", "第二条　（略）第二条　（略）",
        "一・二　（略）一・二　（略）", "イ　（略）イ　（略）", "ロ　公園で十分以上休む者ロ　公園で三十分以上休む者",
        "三　（略）三　（略）", "第三条〜第七条　（略）第三条〜第七条　（略）",
      ])
  }

  @Test func `the lines that date two editions are one row`() throws {
    let plan = { (date: String, homes: String) in
      "A Plan for Homes\n\n\(date)\n\nThis plan is about homes.\n\n1. Homes\n\nWe will build \(homes) homes.\n"
    }
    let rows = try rows(plan("March 2024", "200"), plan("September 2025", "300"))
    #expect(rows.contains("September 2025March 2024"), "\(rows)")
  }

  @Test func `numbered items above the one that changed are told by their numbers`() throws {
    let terms = { (times: String) in
      "Terms of Service\n\n1. What is not allowed\n\nYou must not do any of these:\n\n"
        + "(1) sell your account;\n(2) post the words of others;\n"
        + "(3) post the same words more than \(times) times in one hour.\n"
    }
    let rows = try rows(terms("20"), terms("10"))
    #expect(rows.contains { $0.hasPrefix("(1) and (2) [unchanged]") }, "\(rows)")
  }
}
