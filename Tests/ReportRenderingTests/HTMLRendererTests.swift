import Digest
import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct HTMLRendererTests {
  @Test func `dates and amounts of a page stay on one line each`() {
    var html = HTMLWriter()
    html.figures("補助の申請は2026年3月31日までです。")
    #expect(
      String(decoding: html.utf8, as: UTF8.self)
        == "補助の申請は<span class=\"n\">2026年3月31日</span>までです。")
    var english = HTMLWriter()
    english.figures("We answer within 30 days of 6 November 2025.")
    #expect(
      String(decoding: english.utf8, as: UTF8.self)
        == "We answer within <span class=\"n\">30 days</span> "
        + "<span class=\"n\">of 6 November 2025</span>.")
    var long = HTMLWriter()
    long.figures(String(repeating: "1,234", count: 20) + "<b>")
    #expect(!String(decoding: long.utf8, as: UTF8.self).contains("<span"))
    #expect(String(decoding: long.utf8, as: UTF8.self).hasSuffix("&lt;b&gt;"))
    let page = HTMLRenderer().render(SampleReport.report)
    #expect(page.contains("<span class=\"n\">2026年3月末</span>"))
  }

  private let page = HTMLRenderer().render(SampleReport.report)

  @Test func `a tile counts what the verdict counts`() {
    var report = SampleReport.report
    report.tally.counts.append(.init(type: "demand", kind: "restated", count: 7))
    let page = HTMLRenderer(.init(language: .japanese)).render(report)
    #expect(page.contains("要求・約束2件"))
    #expect(page.contains("<span>要求・約束</span><span class=\"big\">2</span>"))
    #expect(page.contains("<span>ほかに文言の変化</span><span>7</span>"))
    #expect(TerminalRenderer().render(report).contains("ほかに文言の変化 7"))
  }

  @Test func `demands whose words changed are named with their places`() throws {
    var report = SampleReport.report
    let at = try #require(report.changes.firstIndex { $0.matter.type == "demand" })
    report.changes[at].matter = .demand([.restated])
    let words = "文言が変わった要求・約束 1件（意味が変わったかは判定していません）"
    let pages = [
      HTMLRenderer(.init(language: .japanese)).render(report),
      TerminalRenderer().render(report), MarkdownRenderer().render(report),
    ]
    for page in pages {
      let rest = try #require(page.firstRange(of: words).map { page[$0.upperBound...] })
      #expect(rest.prefix(200).contains(report.changes[at].subject))
    }
  }

  @Test func `a list of nothing but reworded demands is headed by their count`() {
    var report = SampleReport.report
    for at in report.changes.indices where report.changes[at].matter.type == "demand" {
      report.changes[at].matter = .demand([.restated])
    }
    let count = report.changes.count { $0.matter.type == "demand" }
    #expect(count == 2)
    #expect(TerminalRenderer().render(report).contains("要求・約束の変更 2"))
    #expect(MarkdownRenderer().render(report).contains("要求・約束の変更（2）"))
  }

  @Test func `bytes are written in base 64`() {
    #expect(Base64.encoded(Array("foobar".utf8)) == "Zm9vYmFy")
    #expect(Base64.encoded(Array("foob".utf8)) == "Zm9vYg==")
    #expect(Base64.encoded(Array("fooba".utf8)) == "Zm9vYmE=")
  }

  @Test func `the page allows itself its own style sheet and script and nothing else`() throws {
    let sheet = "sha256-" + Base64.encoded(SHA256.digest(Array(try content(of: "style").utf8)))
    let script = "sha256-" + Base64.encoded(SHA256.digest(Array(try content(of: "script").utf8)))
    #expect(
      page.contains(
        "default-src &#39;none&#39;; style-src &#39;\(sheet)&#39;; script-src &#39;\(script)&#39;;")
    )
    #expect(page.components("<script").count == 2 && !page.contains(" style="))
    #expect(!page.contains("@import") && !page.contains("url("))
  }

  private func content(of element: String) throws -> Substring {
    let start = try #require(page.firstRange(of: "<\(element)>")).upperBound
    let end = try #require(page.firstRange(of: "</\(element)>")).lowerBound
    return page[start..<end]
  }

  @Test func `what only a script can serve is hidden until one runs`() {
    #expect(page.contains("<form id=\"controls\" class=\"controls\" role=\"search\" hidden"))
  }

  @Test func `every part has its place and its language`() {
    for id in ["summary", "top", "figures", "demands", "findings", "concordance", "text", "legend"]
    {
      #expect(page.contains("id=\"\(id)\""))
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ja\">"))
    let english = HTMLRenderer(.init(language: .english)).render(SampleReport.report)
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("<h1 lang=\"ja\">ひかり市窓口改革方針</h1>"))
    #expect(english.contains("postponed by 1 year"))
  }

  @Test func `changed words are told to those who cannot see them`() {
    #expect(
      page.contains("<del class=\"n\" data-is=\"［削除］\">2025年</del>3月末まで使えます。"))
    #expect(
      page.contains("<ins class=\"n\" data-is=\"［追加］\">2026年</ins>3月末まで使えます。"))
    #expect(page.contains("[data-is]::before{content:attr(data-is)"))
    // Of another language than the text, they say so.
    let english = HTMLRenderer(.init(language: .english)).render(SampleReport.report)
    #expect(
      english.contains(
        "<del class=\"n\"><span class=\"sr\" lang=\"en\">[removed] </span>2025年</del>"))
  }

  @Test func `every link inside the page leads somewhere`() {
    var rest = page[...]
    var count = 0
    while let found = rest.firstRange(of: "href=\"#") {
      rest = rest[found.upperBound...]
      let id = rest.prefix { $0 != "\"" }
      #expect(page.contains("id=\"\(id)\""), "\(id)")
      count += 1
    }
    #expect(count > 10)
  }

  @Test func `a plot tells its values in words`() {
    #expect(page.contains("<title>38.3％から47.73％へ</title>"))
    #expect(page.contains("<circle class=\"ring\""))
  }

  @Test(arguments: HostileReport.payloads)
  func `a document's words open no element and no attribute`(words: String) {
    let hostile = HTMLRenderer().render(HostileReport.report(words))
    let names = tagNames(of: hostile)
    #expect(names.subtracting(tagNames(of: page)).isEmpty)
    #expect(!hostile.contains(" onerror=alert") || !hostile.contains("<img"))
    #expect(!hostile.contains("href=\"javascript"))
    let shown = hostile.unicodeScalars.filter {
      $0 != "\n" && $0 != "\t" && VisibleText.isSpeltOut($0.value)
    }
    #expect(shown.isEmpty)
  }

  private func tagNames(of page: String) -> Set<String> {
    var names: Set<String> = []
    for piece in page.utf8.split(separator: UInt8(ascii: "<")).dropFirst() {
      names.insert(
        String(decoding: piece.prefix { $0 != 0x20 && $0 != UInt8(ascii: ">") }, as: UTF8.self))
    }
    return names
  }

  @Test func `elements nest`() {
    let void: Set = ["!DOCTYPE", "meta", "link", "col", "input", "wbr"]
    var open: [Substring] = []
    for piece in page.split(separator: "<").dropFirst() {
      let name = piece.prefix { $0 != " " && $0 != ">" }
      if name.hasPrefix("/") {
        #expect(open.popLast() == name.dropFirst())
      } else if !void.contains(String(name)) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func `the same report gives the same bytes`() {
    #expect(HTMLRenderer().render(SampleReport.report) == page)
  }

  @Test func `a section that moved is not folded with its neighbours and says so`() {
    var report = SampleReport.report
    let section = { (name: String, old: Int, new: Int) in
      Passage(
        kind: .unchanged, old: SampleReport.side("同じ。", line: old, [name], old),
        new: SampleReport.side("同じ。", line: new, [name], new))
    }
    report.passages = [section("安全", 9, 1), section("費用", 1, 3), section("組織", 3, 5)]
    let place = ChangeReport.SectionPlace(number: "", heading: "安全", level: 1, line: 1)
    report.sections = [.init(kind: .moved, old: [place], new: [place], similarity: 1)]
    let page = HTMLRenderer().render(report)
    #expect(page.contains("<summary>安全（移動） （略）変わらない段落 1"))
    #expect(page.contains("<summary>費用〜組織"))
  }

  @Test func `the head of a table stands above its row that changed`() {
    let row = { (words: (old: String, new: String), block: Int, isHead: Bool) in
      let side = { (words: String, isChanged: Bool) in
        Passage.Side(
          runs: [.init(words, isChanged: isChanged)], line: block + 1,
          blockKind: .tableRow(cells: [0..<1, 1..<2], isHeader: isHead), section: ["別表"],
          block: block)
      }
      let isChanged = words.old != words.new
      return Passage(
        kind: isChanged ? .edited : .unchanged, old: side(words.old, isChanged),
        new: side(words.new, isChanged))
    }
    var report = SampleReport.report
    report.passages = [
      row(("区分 | 料金", "区分 | 料金"), 0, true), row(("小人 | 100円", "小人 | 100円"), 1, false),
      row(("大人 | 200円", "大人 | 250円"), 2, false),
    ]
    let page = HTMLRenderer().render(report)
    #expect(
      page.contains(
        "<span class=\"cells\"><span>区分</span><span class=\"sr\"> | </span><span>料金</span></span></td>"
      ))
    #expect(page.contains("<span>大人</span>") || page.contains(">大人</ins></span>"))
    #expect(page.contains("<summary>（略）変わらない段落 1</summary>"))
  }

  @Test func `unchanged text past the limit is counted, not shown`() {
    let short = HTMLRenderer(.init(unchangedLimit: 3)).render(SampleReport.report)
    #expect(page.contains("窓口は平日に開きます。"))
    #expect(!short.contains("窓口は平日に開きます。"))
    #expect(short.contains("（略）変わらない段落 1"))
  }
}

extension String {
  /// The pieces between occurrences of words.
  func components(_ words: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: words) {
      pieces.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return pieces + [rest]
  }
}
