import Kaitei
import ReportRendering
import Testing

/// What an amending text says of chapters, tables, forms, preambles and supplementary provisions.
@Suite struct AmendingPartsTests {
  /// The sentences of the draft and what they bring in, without head and notes.
  func draft(
    _ old: String, _ new: String, format: ReadingFormat = .text
  ) throws -> [String] {
    try whole(old, new, format: format).dropFirst(2).filter { !$0.hasPrefix("　備考") }
  }

  func whole(
    _ old: String, _ new: String, format: ReadingFormat = .text
  ) throws -> [String] {
    let editions = try [old, new].map { text in
      try EditionReader().read(
        Array(((format == .markdown ? "# " : "") + "みどり町公園条例\n\n" + text + "\n").utf8),
        hint: .init(format: format == .markdown ? .markdown : .text))
    }
    let report = EditionComparer(options: DetectionOptions(includesUnchanged: true))
      .report(from: editions[0], to: editions[1])
    return AmendingTextRenderer().render(report).split(separator: "\n").map(String.init)
  }

  enum ReadingFormat { case text, markdown }

  private static let first = """
    　　　第一章　総則

    （目的）
    第一条　この条例は、公園の管理について定める。

    （町の責務）
    第二条　町は、公園を清潔に保たなければならない。
    """
  private static let second = """
    　　　第二章　利用

    （許可）
    第三条　公園で物品を販売しようとする者は、町長の許可を受けなければならない。

    （使用料）
    第四条　前条の許可を受けた者は、別に定める使用料を納めなければならない。
    """
  private static func last(_ chapter: String, _ article: String) -> String {
    """
    　　　\(chapter)　雑則

    （委任）
    \(article)　この条例の施行に必要な事項は、規則で定める。
    """
  }
  private static let greenery = """
    　　　第三章　みどりの保全

    （植樹）
    第五条　町は、毎年度、公園に木を植えるものとする。

    （保全の区域）
    第六条　町長は、公園の一部を保全の区域に指定することができる。
    ２　町長は、前項の指定をしたときは、告示しなければならない。
    """

  private func text(_ parts: String...) -> String { parts.joined(separator: "\n\n") }

  @Test func `a chapter comes with its articles, and those behind make room`() throws {
    let old = text(Self.first, Self.second, Self.last("第三章", "第五条"))
    let new = text(Self.first, Self.second, Self.greenery, Self.last("第四章", "第七条"))
    #expect(
      try draft(old, new) == [
        "　第五条を第七条とする。", "　第三章を第四章とし、第二章の次に次の一章を加える。", "　　　第三章　みどりの保全", "　（植樹）",
        "第五条　町は、毎年度、公園に木を植えるものとする。", "　（保全の区域）", "第六条　町長は、公園の一部を保全の区域に指定することができる。",
        "２　町長は、前項の指定をしたときは、告示しなければならない。",
      ])
  }

  @Test func `a chapter goes with its articles, and those behind close up`() throws {
    let old = text(Self.first, Self.second, Self.greenery, Self.last("第四章", "第七条"))
    let new = text(Self.first, Self.second, Self.last("第三章", "第五条"))
    #expect(
      try draft(old, new) == ["　第三章を削り、第四章を第三章とする。", "　第七条を第五条とする。"])
  }

  @Test func `a chapter's name`() throws {
    let old = text(Self.first, Self.second)
    let new = text(Self.first, Self.second.replacing("第二章　利用", with: "第二章　利用と使用料"))
    #expect(try draft(old, new) == ["　第二章の章名を次のように改める。", "　　　第二章　利用と使用料"])
  }

  @Test func `a heading that came between articles`() throws {
    let old = text(Self.first, Self.second.replacing("　　　第二章　利用\n\n", with: ""))
    let new = text(Self.first, Self.second)
    #expect(try draft(old, new) == ["　第三条の前に次の章名を付する。", "　　　第二章　利用"])
    #expect(try draft(new, old) == ["　第二章の章名を削る。"])
  }

  @Test func `sections of a chapter have its name, and headings inside go with it`() throws {
    let sections = Self.second
      .replacing("第二章　利用\n", with: "第二章　利用\n\n　　　　第一節　許可\n")
      .replacing("（使用料）", with: "　　　　第二節　使用料\n\n（使用料）")
    let come = sections.replacing(
      "　　　　第二節　使用料\n",
      with: "　　　　第二節　催し\n\n（催し）\n第四条　公園で催しを行おうとする者は、町長に届け出なければならない。\n\n　　　　第三節　使用料\n"
    ).replacing("第四条　前条", with: "第五条　前条")
    #expect(
      try draft(text(Self.first, sections), text(Self.first, come)) == [
        "　第四条を第五条とする。", "　第二章中第二節を第三節とし、第一節の次に次の一節を加える。", "　　　　第二節　催し", "　（催し）",
        "第四条　公園で催しを行おうとする者は、町長に届け出なければならない。",
      ])
    let bare = text(
      Self.first,
      Self.second.replacing("　　　第二章　利用\n\n", with: ""))
    #expect(
      try draft(bare, text(Self.first, sections)) == [
        "　第三条の前に次の章名及び節名を付する。", "　　　第二章　利用", "　　　　第一節　許可", "　第四条の前に次の節名を付する。",
        "　　　　第二節　使用料",
      ])
    #expect(
      try draft(text(Self.first, sections), bare) == [
        "　第二章第一節の節名及び第二章第二節の節名を削る。", "　第二章の章名を削る。",
      ])
  }

  @Test func `an article with a caption that it had not`() throws {
    let new = text(Self.first, Self.second)
    let old = new.replacing("（許可）\n", with: "")
    #expect(try draft(old, new) == ["　第三条に見出しとして「（許可）」を付する。"])
    #expect(try draft(new, old) == ["　第三条の見出しを削る。"])
  }

  @Test func `supplementary provisions of the amending ordinance stand at its end`() throws {
    let base = text(Self.first, "附　則\n\nこの条例は、平成二十年四月一日から施行する。")
    let new = text(
      base.replacing("清潔に", with: "清潔で安全に"),
      "附　則（令和八年三月二十日条例第五号）\n\n１　この条例は、令和八年四月一日から施行する。\n\n２　この条例の施行の日前にした行為については、なお従前の例による。")
    #expect(
      try draft(base, new) == [
        "　第二条中「清潔」の下に「で安全」を加える。", "　　　附　則", "１　この条例は、令和八年四月一日から施行する。",
        "２　この条例の施行の日前にした行為については、なお従前の例による。",
      ])
  }

  @Test func `a paragraph that an old supplementary provision gains`() throws {
    let old = text(
      Self.first, "附　則\n\n１　この条例は、平成二十年四月一日から施行する。\n\n２　この条例は、十年を目途に見直す。")
    let new = old + "\n\n３　町長は、見直しの結果を公表する。"
    #expect(
      try draft(old, new) == ["　附則に次の一項を加える。", "３　町長は、見直しの結果を公表する。"])
  }

  @Test func `lines of the contents that come`() throws {
    let contents = "目次\n　第一章　総則（第一条・第二条）\n　第二章　利用（第三条・第四条）\n　第三章　雑則（第五条）\n　附則"
    let other =
      "目次\n　第一章　総則（第一条・第二条）\n　第二章　利用（第三条・第四条）\n　第三章　みどりの保全（第五条・第六条）\n　第四章　雑則（第七条）\n　附則"
    let old = text(contents, Self.first, Self.second, Self.last("第三章", "第五条"))
    let new = text(other, Self.first, Self.second, Self.greenery, Self.last("第四章", "第七条"))
    #expect(
      try draft(old, new).prefix(3) == [
        "　目次中「第三章　雑則（第五条）」を「第三章　みどりの保全（第五条・第六条）", "　第四章　雑則（第七条）」に改める。", "　第五条を第七条とする。",
      ])
  }

  @Test func `words of the preamble`() throws {
    let preamble = "みどり町の公園は、町民の憩いの場である。ここに、この条例を制定する。"
    let old = text(preamble, Self.first)
    let new = text(preamble.replacing("憩いの", with: "憩いと遊びの"), Self.first)
    let told = try draft(old, new)
    #expect(told.count == 1 && told[0].hasPrefix("　前文中「") && told[0].contains("遊び"), "\(told)")
  }

  private static let table = """
    ## 第一条 使用料

    使用料は、別表に定める。

    ## 別表（第一条関係）

    | 区分 | 単位 | 金額 |
    |---|---|---|
    | 物品の販売 | 一日 | 五百円 |
    | 写真の撮影 | 一時間 | 三百円 |
    | 催し | 一日 | 二千円 |
    | 映画の撮影 | 一日 | 一万円 |
    """

  @Test func `rows of a table by their names`() throws {
    let fee = Self.table.replacing("五百円", with: "六百円")
    #expect(
      try draft(Self.table, fee, format: .markdown) == ["　別表物品の販売の項中「五百円」を「六百円」に改める。"])
    let gone = Self.table.replacing("| 写真の撮影 | 一時間 | 三百円 |\n", with: "")
      .replacing("二千円", with: "二千五百円")
    #expect(
      try draft(Self.table, gone, format: .markdown) == [
        "　別表写真の撮影の項を削り、同表催しの項中「二千円」を「二千五百円」に改める。"
      ])
    let come = Self.table.replacing("| 催し |", with: "| 屋台 | 一日 | 八百円 |\n| 催し |")
    #expect(
      try draft(Self.table, come, format: .markdown) == [
        "　別表写真の撮影の項の次に次のように加える。", "｜屋台｜一日｜八百円｜",
      ])
  }

  @Test func `a table with another shape is written anew`() throws {
    let new = Self.table.replacing("| 区分 | 単位 | 金額 |", with: "| 区分 | 金額 | 単位 |")
    #expect(
      try draft(Self.table, new, format: .markdown).prefix(3) == [
        "　別表を次のように改める。", "別表（第一条関係）", "｜区分｜金額｜単位｜",
      ])
  }

  @Test func `a table that comes behind another one, and one that goes`() throws {
    let one = Self.table.replacing("別表（", with: "別表第一（")
    let other = "\n\n## 別表第二（第一条関係）\n\n| 公園 | 位置 |\n|---|---|\n| みどり池公園 | 池田一番地 |"
    #expect(
      try draft(one, one + other, format: .markdown) == [
        "　別表第一の次に次の一表を加える。", "別表第二（第一条関係）", "｜公園｜位置｜", "｜みどり池公園｜池田一番地｜",
      ])
    #expect(try draft(one + other, one, format: .markdown) == ["　別表第二を削る。"])
  }

  @Test func `a number is quoted with what it counts`() throws {
    let old = text(Self.first, "（滞納）\n第三条　使用料を3か月分滞納した者には、年利5％の延滞金を課する。")
    let new = old.replacing("3か月", with: "2か月").replacing("5％", with: "3％")
    #expect(try draft(old, new) == ["　第三条中「3か月」を「2か月」に、「年利5％」を「年利3％」に改める。"])
  }

  @Test func `an article that is written anew bears its caption and its number`() throws {
    let old = text(Self.first, "（犬）\n第三条　公園には、犬を連れて入ってはならない。")
    let new = text(Self.first, "（犬）\n第三条　飼い主は、引き綱を付けた小型のものに限り、同伴することができる。")
    let told = try draft(old, new)
    #expect(
      told == ["　第三条を次のように改める。", "　（犬）", "第三条　飼い主は、引き綱を付けた小型のものに限り、同伴することができる。"], "\(told)")
  }

  @Test func `a paragraph in another's place is that paragraph, written anew`() throws {
    let old = text(
      Self.first,
      "（届出）\n第三条　公園で催しを行う者は、届け出なければならない。\n２　届出は、書面によるものとする。\n３　町長は、届出を台帳に記す。")
    let new = old.replacing("届出は、書面によるものとする", with: "前項の規定は、町が主催するときには適用しない")
    #expect(
      try draft(old, new) == ["　第三条第二項を次のように改める。", "２　前項の規定は、町が主催するときには適用しない。"])
  }

  @Test func `a document without articles has no draft`() throws {
    let told = try whole("町は、公園を増やします。\n", "町は、公園を減らします。\n")
    #expect(told == ["条のある文書ではないので、改め文の案はありません。"])
  }

  @Test func `what is not told is named`() throws {
    let base = text(Self.first, "参考\n\n公園の地図は、町の窓口で見ることができる。")
    let note = try whole(base, base.replacing("窓口", with: "役場")).last { $0.hasPrefix("　備考") }
    #expect(note == "　備考　次の部分の変更は書き出していません。参考", "\(String(describing: note))")
    let told = try whole(base, base).filter { $0.hasPrefix("　備考") }
    #expect(told.count == 1)
  }
}

/// Large and hostile ordinances.
extension AmendingPartsTests {
  @Test func `hundreds of chapters and thousands of rows end, and none is obeyed`() throws {
    let hostile = "\u{1B}[31m</script>\u{202E}"
    func ordinance(_ shift: Int) -> String {
      let articles = (1...300).map { number in
        "## 第\(number + shift)章 \(hostile)章の\(number)\n\n### 第\(number + shift)条（見出し\(number)）\n\n"
          + "町は、事項その\(number)を行う。\(hostile)\n"
      }
      let added = shift == 0 ? [] : ["## 第1章 加わる章\n\n### 第1条（加わる）\n\n町は、加わる事項を行う。\n"]
      let rows = (1...2_000).map { "| 項目\($0) | \($0 + ($0 % 40 == 0 ? shift : 0))円 |" }
      return (added + articles).joined(separator: "\n")
        + "\n## 別表（第1条関係）\n\n| 項目 | 額 |\n|---|---|\n" + rows.joined(separator: "\n")
    }
    let told = try whole(ordinance(0), ordinance(1), format: .markdown).joined(separator: "\n")
    #expect(told.contains("第1章の前に次の1章を加える。"))
    #expect(told.contains("別表項目40の項中「40円」を「41円」に改め、同表項目80の項中"))
    #expect(!told.contains("\u{1B}") && !told.contains("\u{202E}"))
  }
}
