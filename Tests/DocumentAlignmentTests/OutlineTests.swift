import PolicyModel
import Testing

@testable import DocumentAlignment

@Suite struct OutlineTests {
  static let harbour = """
    # 港
    港の岸壁を十年かけて高くする。
    漁協と協議して荷さばき所を移す。
    """
  static let school = """
    # 学校
    給食の野菜は町の農家から買う。
    体育館に冷房を入れる。
    通学路の見守りを毎朝おこなう。
    """
  static let forest = """
    # 森林
    間伐を毎年百ヘクタール進める。
    林道の崩れた箇所を直す。
    """
  static let library = """
    # 図書館
    図書館は夜九時まで開く。
    移動図書館の車を二台に増やす。
    """

  func align(_ old: String, _ new: String) -> Alignment {
    let (first, second) = (outlined(old), outlined(new))
    let alignment = Aligner().align(first, second)
    let (a, b) = (first.document, second.document)
    #expect(coversAll(alignment.sentences, old: a.sentences.count, new: b.sentences.count))
    #expect(coversAll(alignment.blocks, old: a.blocks.count, new: b.blocks.count))
    #expect(coversAll(alignment.sections, old: a.sections.count, new: b.sections.count))
    return alignment
  }

  func text(_ parts: String...) -> String { parts.joined(separator: "\n") }

  @Test func `an unchanged document matches on every level`() {
    let whole = text(Self.harbour, Self.school, Self.forest)
    let alignment = align(whole, whole)
    let all = alignment.sentences + alignment.blocks + alignment.sections
    #expect(all.allSatisfy { $0.kind == .matched && $0.similarity == 1 })
    #expect(!alignment.isCoarse)
  }

  @Test func `a moved section is one move and its words go along`() {
    let alignment = align(
      text(Self.harbour, Self.school, Self.forest, Self.library),
      text(Self.school, Self.forest, Self.library, Self.harbour))
    #expect(
      told(alignment.sections) == [
        "matched 0→0", "matched 2→1", "matched 3→2", "matched 4→3", "moved 1→4",
      ])
    #expect(alignment.blocks.allSatisfy { $0.kind == .matched })
    #expect(alignment.sentences.allSatisfy { $0.kind == .matched })
  }

  @Test func `a renamed section is known by what stands in it`() {
    let alignment = align(
      text(Self.harbour, Self.school),
      text(Self.harbour.replacing("# 港", with: "# 海辺のまちづくり"), Self.school))
    #expect(told(alignment.sections) == ["matched 0→0", "matched 1→1", "matched 2→2"])
    #expect(told(alignment.blocks).first == "matched 0→0")
  }

  @Test func `a heading put into a section splits it and taken out merges it`() {
    let whole = text(Self.harbour, Self.school, Self.forest)
    let cut = whole.replacing("体育館に", with: "# 建物と安全\n体育館に")
    #expect(
      told(align(whole, cut).sections)
        == ["matched 0→0", "matched 1→1", "split 2→2+3", "matched 3→4"])
    #expect(
      told(align(cut, whole).sections)
        == ["matched 0→0", "matched 1→1", "merged 2+3→2", "matched 4→3"])
  }

  @Test func `a paragraph carried into another section has moved`() {
    let line = "体育館に冷房を入れる。"
    let alignment = align(
      text(Self.harbour, Self.school, Self.forest),
      text(Self.harbour, Self.school.replacing(line + "\n", with: ""), Self.forest, line))
    #expect(alignment.blocks.filter { $0.kind == .moved }.map(\.old) == [[5]])
    #expect(alignment.sections.allSatisfy { $0.kind == .matched })
  }

  @Test func `numbers shift through all articles and each article stays itself`() {
    func law(_ contents: [String]) -> String {
      contents.enumerated().map { "# 第\($0 + 1)条\n\($1)" }.joined(separator: "\n")
    }
    let contents = [
      "町長は条例の目的を広報する。", "住民は水源を汚してはならない。", "事業者は排水を測る。",
      "町は井戸の水を年二回しらべる。", "違反した者には過料を科す。",
    ]
    let new = law([contents[0], "この条例で水源とは湧き水と井戸をいう。"] + contents[1...])
    let alignment = align(law(contents), new)
    #expect(
      told(alignment.sections) == [
        "matched 0→0", "matched 1→1", "inserted →2", "matched 2→3", "matched 3→4",
        "matched 4→5", "matched 5→6",
      ])
    #expect(alignment.sentences.count { $0.kind == .matched } == 10)
  }

  @Test func `a section that passed two others has moved even where those became one`() {
    let old = text(Self.harbour, Self.school, Self.forest, Self.library)
    let merged =
      Self.forest + "\n" + Self.library.split(separator: "\n").dropFirst().joined(separator: "\n")
    let alignment = align(old, text(Self.harbour, merged, Self.school))
    #expect(
      told(alignment.sections) == ["matched 0→0", "matched 1→1", "merged 3+4→2", "moved 2→3"])
  }

  @Test func `a block without words goes with its neighbours`() {
    func ruled(_ outline: String) -> AnnotatedDocument {
      var annotated = outlined(outline)
      let end = annotated.document.sentences.count
      let section = annotated.document.sections.count - 1
      annotated.document.blocks.append(
        Block(kind: .preformatted, section: section, sentences: end..<end, span: SourceSpan(0, 0)))
      annotated.document.sections[section].blocks =
        annotated.document.sections[section].blocks.lowerBound..<annotated.document.blocks.count
      return annotated
    }
    let alignment = Aligner().align(
      ruled(text(Self.harbour, Self.school)), ruled(text(Self.school, Self.harbour)))
    #expect(alignment.blocks.count { $0.kind == .removed || $0.kind == .inserted } == 2)
    let same = Aligner().align(ruled(Self.harbour), ruled(Self.harbour))
    #expect(same.blocks.allSatisfy { $0.kind == .matched && $0.similarity == 1 })
  }

  @Test func `swapped sides mirror sections and sentences`() {
    let old = text(Self.harbour, Self.school, Self.forest, Self.library)
    let new = text(
      Self.school.replacing("毎朝", with: "毎日"), Self.harbour, Self.library,
      "# 防災\n避難所に発電機を置く。")
    func links(_ correspondences: [Correspondence]) -> Set<[[Int]]> {
      Set(correspondences.map { [$0.old, $0.new] })
    }
    func mirrored(_ links: Set<[[Int]]>) -> Set<[[Int]]> { Set(links.map { [$0[1], $0[0]] }) }
    let (ahead, back) = (align(old, new), align(new, old))
    #expect(links(ahead.sections) == mirrored(links(back.sections)))
    #expect(links(ahead.sentences) == mirrored(links(back.sentences)))
  }
}
