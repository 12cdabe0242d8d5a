import Kaitei
import ReportRendering
import Testing

/// Amending texts of invented ordinances, by the conventions of drafting.
@Suite struct AmendingTextTests {
  private func draft(_ old: [String], _ new: [String]) throws -> [String] {
    let editions = try [old, new].map { lines in
      try EditionReader().read(
        Array(("みどり町水辺条例\n\n" + lines.joined(separator: "\n") + "\n").utf8),
        hint: .init(format: .text))
    }
    let report = EditionComparer(options: DetectionOptions(includesUnchanged: true))
      .report(from: editions[0], to: editions[1])
    let lines = AmendingTextRenderer().render(report).split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["みどり町水辺条例の一部を改正する改め文（案）", "　みどり町水辺条例の一部を次のように改正する。"])
    return lines.dropFirst(2).filter { !$0.hasPrefix("　備考") }
  }

  private static let articles = [
    "（目的）", "第一条　この条例は、水辺の保全について定める。", "（届出）", "第二条　水辺で工事をする者は、町長に届け出なければならない。",
    "２　前項の届出は、工事を始める十日前までにしなければならない。", "（立入り）", "第三条　町長は、職員に工事の場所へ立ち入らせることができる。",
    "（委任）", "第四条　この条例の施行に必要な事項は、規則で定める。",
  ]

  private func articles(_ changes: [Int: [String]]) -> [String] {
    Self.articles.enumerated().flatMap { changes[$0] ?? [$1] }
  }

  @Test func `words of a paragraph`() throws {
    let new = articles([4: ["２　前項の届出は、工事を始める十四日前までにしなければならない。"]])
    #expect(try draft(Self.articles, new) == ["　第二条第二項中「十日」を「十四日」に改める。"])
  }

  @Test func `an article that goes, and those behind it`() throws {
    let new = articles([5: [], 6: [], 8: ["第三条　この条例の施行に必要な事項は、規則で定める。"]])
    #expect(try draft(Self.articles, new) == ["　第三条を削り、第四条を第三条とする。"])
  }

  @Test func `an article that comes, and those that make room`() throws {
    let new = articles([
      7: ["（公表）", "第四条　町長は、届出の件数を毎年公表する。", "（委任）"],
      8: ["第五条　この条例の施行に必要な事項は、規則で定める。"],
    ])
    #expect(
      try draft(Self.articles, new) == [
        "　第四条を第五条とし、第三条の次に次の一条を加える。", "　（公表）", "第四条　町長は、届出の件数を毎年公表する。",
      ])
  }

  @Test func `an article with a branch number moves nothing`() throws {
    let new = articles([
      7: ["（公表）", "第三条の二　町長は、届出の件数を毎年公表する。", "（委任）"]
    ])
    #expect(
      try draft(Self.articles, new) == [
        "　第三条の次に次の一条を加える。", "　（公表）", "第三条の二　町長は、届出の件数を毎年公表する。",
      ])
  }

  @Test func `a paragraph at the end, and one in the middle`() throws {
    let last = articles([4: [Self.articles[4], "３　町長は、届出を台帳に記す。"]])
    #expect(
      try draft(Self.articles, last) == ["　第二条に次の一項を加える。", "３　町長は、届出を台帳に記す。"])
    let middle = articles([
      4: ["２　町長は、届出を台帳に記す。", "３　前項の届出は、工事を始める十日前までにしなければならない。"]
    ])
    #expect(
      try draft(Self.articles, middle) == [
        "　第二条中第二項を第三項とし、第一項の次に次の一項を加える。", "２　町長は、届出を台帳に記す。",
      ])
  }

  @Test func `words first, then the move`() throws {
    let new = articles([
      6: ["第三条　町長は、職員に工事の場所へ立ち入らせ、質問させることができる。"],
      5: ["（公表）", "第三条　町長は、届出の件数を毎年公表する。", "（立入り）"],
    ]).map { $0.hasPrefix("第三条　町長は、職員") ? $0.replacing("第三条", with: "第四条") : $0 }
      .map { $0.replacing("第四条　この", with: "第五条　この") }
    #expect(
      try draft(Self.articles, new) == [
        "　第四条を第五条とし、第三条中「立ち入らせることができる」を「立ち入らせ、質問させることができる」に改め、同条を第四条とし、第二条の次に次の一条を加える。",
        "　（公表）", "第三条　町長は、届出の件数を毎年公表する。",
      ])
  }

  @Test func `many articles move as a range`() throws {
    let tail = (5...9).map {
      "第\(["", "", "", "", "", "五", "六", "七", "八", "九"][$0])条　雑則その\($0)については、別に町長が定める。"
    }
    let moved = (5...9).map {
      "第\(["", "", "", "", "", "六", "七", "八", "九", "十"][$0])条　雑則その\($0)については、別に町長が定める。"
    }
    let new = Self.articles + ["第五条　町長は、届出の件数を毎年公表する。"] + moved
    #expect(
      try draft(Self.articles + tail, new) == [
        "　第五条から第九条までを一条ずつ繰り下げ、第四条の次に次の一条を加える。", "第五条　町長は、届出の件数を毎年公表する。",
      ])
  }

  @Test func `nothing is drafted where nothing changed`() throws {
    #expect(
      try draft(Self.articles, Self.articles) == ["　改め文に書き出す変更はありません。"])
  }
}
