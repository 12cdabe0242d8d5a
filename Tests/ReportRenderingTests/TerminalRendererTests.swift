import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct TerminalRendererTests {
  @Test func `the summary of a report fits one screen`() {
    let text = TerminalRenderer(.init(extent: .summary)).render(SampleReport.report)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 40)
    #expect(text.contains("変更があります：数値3件、要求・約束2件、構成2件、文言1件。"))
    #expect(text.contains("値の変更 2  追加 1"))
  }

  @Test func `a taller terminal shows no fewer of the main changes, and fits them`() {
    var report = SampleReport.report
    report.changes += (0..<8).map { number in
      var change = SampleReport.report.changes[0]
      change.id = "more-\(number)"
      return change
    }
    func lines(_ height: Int) -> Int {
      let text = TerminalRenderer(.init(extent: .summary, height: height)).render(report)
      return text.split(separator: "\n", omittingEmptySubsequences: false).count
    }
    #expect(lines(60) > lines(24))
    #expect(lines(60) <= 60)
    #expect(lines(5) == lines(24))
  }

  @Test func `a page written in parts is the page written at once`() {
    for extent in [TerminalRenderer.Extent.full, .summary, .counts] {
      let renderer = TerminalRenderer(.init(extent: extent))
      let apart = renderer.render(
        SampleReport.report,
        spread: { count, write in for part in (0..<count).reversed() { write(part) } })
      #expect(apart == renderer.render(SampleReport.report))
    }
  }

  @Test func `a figure is shown with old, new, difference and place`() {
    let text = TerminalRenderer(.init(width: 120)).render(SampleReport.report)
    #expect(text.contains("38.3％ → 47.73％ ↑（＋9.43ポイント、＋24.6％）"))
    #expect(text.contains("2025年3月末まで → 2026年3月末まで »（1年延期）"))
    #expect(text.contains("第1章 窓口の今 ＞ 1 資格の確認  旧9行→新10行"))
  }

  @Test func `the sentence that changed is quoted under its headline, with its place`() {
    var report = SampleReport.report
    report.changes.removeAll { $0.id == "s-added" || $0.id == "w-removed" }
    let text = TerminalRenderer(.init(extent: .summary)).render(report)
    #expect(text.contains("    + 紙の受付票は{+2026年3月末まで+}使えます。  第2章 紙の手続  旧21行→新24行\n"))
    #expect(
      text.contains("    ± 市は、紙の申請書を[-すべて廃止します-]{+原則として見直します+}。\n"))
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 80) }
  }

  @Test func `marks stand around whole numbers and words`() {
    let old = Excerpt(
      text: "The fee is 1,250 euros a year.", line: 1, section: [], span: SourceSpan(0, 30))
    let new = Excerpt(
      text: "The fee is 1,350 euros a year.", line: 1, section: [], span: SourceSpan(0, 30))
    let pair = ChangedWords.pair(old, new)
    #expect(pair.old.changed == "1,250" && pair.new.changed == "1,350")
    let short = pair.new.fitted(to: 20)
    #expect(short.changed == "1,350")
    #expect(DisplayWidth.of(short.before + short.changed + short.after) <= 20)
  }

  @Test func `numbers that all moved on are told in one line`() {
    var report = SampleReport.report
    report.sections = (1...9).map { number in
      .init(
        kind: .matched,
        old: [.init(number: "第\(number)条", heading: "見出し\(number)", level: 1, line: number)],
        new: [.init(number: "第\(number + 1)条", heading: "見出し\(number)", level: 1, line: number)],
        similarity: 1)
    }
    let text = TerminalRenderer().render(report)
    #expect(text.contains("第1条→第2条 … 第9条→第10条  （9件）"))
    #expect(!text.contains("見出し5"))
  }

  @Test(arguments: [
    ("この計画の期間は、2025年3月31日までとします。", 20, ["2025年3月31日"]),
    ("基本料金は、一世帯あたり1万2,000円とします。", 28, ["1万2,000円"]),
    ("設置の数を、次の年度に16市町村まで増やします。", 27, ["16市町村"]),
    ("この規則は、令和6年4月1日から施行します。", 20, ["令和6年4月1日"]),
    ("答えは、会議の日から第15条により30日以内に出します。", 26, ["第15条", "30日"]),
    ("The council answers within 30 days of receipt.", 29, ["30 days"]),
    ("The next meeting is held on 6 November 2025.", 31, ["6 November 2025"]),
  ])
  func `no line ends inside of a date or an amount`(
    words: String, width: Int, figures: [String]
  ) {
    var page = TerminalPage(width: width, usesColor: false)
    page.write(StyledText(words))
    let lines = String(decoding: page.utf8, as: UTF8.self)
    for figure in figures { #expect(lines.contains(figure), "\(lines)") }
    for line in lines.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width) }
  }

  @Test func `a figure wider than the page is broken all the same`() {
    var page = TerminalPage(width: 20, usesColor: false)
    page.write(StyledText(String(repeating: "1,234", count: 20)))
    for line in String(decoding: page.utf8, as: UTF8.self).split(separator: "\n") {
      #expect(line.count <= 20)
    }
  }

  @Test func `numbers that shifted together are counted with their headings`() {
    var report = SampleReport.report
    report.changes.append(
      Change(
        id: "s-shift", matter: .structure(.renumbered, level: .section), subject: "", section: [],
        old: nil, new: nil, because: .init(rule: "heading-number"), significance: 0.25,
        occurrences: 12))
    report.tally.counts.append(.init(type: "structure", kind: "renumbered", count: 1))
    #expect(TerminalRenderer().render(report).contains("番号の変更 1（見出し12）"))
    #expect(MarkdownRenderer().render(report).contains("番号の変更 1（見出し12）"))
    #expect(HTMLRenderer().render(report).contains("<span>1（見出し12）</span>"))
  }

  @Test func `a demand is shown with its cue pair and both strengths`() {
    let text = TerminalRenderer().render(SampleReport.report)
    #expect(text.contains("「廃止します」 ●●●●○ → 「見直します」 ●●●○○"))
    #expect(text.contains("範囲：すべて → 例外がありうる"))
    #expect(text.contains("要確認"))
  }

  @Test(arguments: [4, 5])
  func `strengths that do not fall stand beside no softer demand`(strength: Int) throws {
    var report = SampleReport.report
    let place = try #require(
      report.changes.firstIndex { if case .demand = $0.matter { true } else { false } })
    report.changes[place].matter = .demand([.softened])
    report.changes[place].new?.demand?.strength = strength
    let text = TerminalRenderer().render(report)
    #expect(text.contains("「廃止します」 → 「見直します」"))
    #expect(MarkdownRenderer().render(report).contains("「廃止します」 → 「見直します」"))
    report.changes[place].new?.demand?.strength = 3
    #expect(TerminalRenderer().render(report).contains("「廃止します」 ●●●●○ → 「見直します」 ●●●○○"))
  }

  @Test func `a deadline and the demand that rests on it are one main change`() throws {
    var report = SampleReport.report
    report.findings = []
    report.changes.removeAll { $0.matter == .wording(.removed) }
    let demand = try #require(
      report.changes.firstIndex { if case .demand = $0.matter { true } else { false } })
    let figure = try #require(
      report.changes.firstIndex {
        if case .figure(.changed) = $0.matter { $0.old != nil && $0.new != nil } else { false }
      })
    let before = TerminalRenderer(.init(extent: .summary)).render(report)
    report.changes[figure].partOf = report.changes[demand].id
    let text = TerminalRenderer(.init(extent: .summary)).render(report)
    #expect(before.contains(" 2  ") && before.contains("38.3％ → 47.73％"))
    let numbers = { (text: String) in
      text.split(separator: "\n").count {
        $0.first == " " && $0.dropFirst().first?.isNumber == true
      }
    }
    #expect(numbers(text) == numbers(before) - 1)
    #expect(text.contains("38.3％ → 47.73％"))
    let json = String(decoding: JSONRenderer().render(report), as: UTF8.self)
    #expect(json.contains("\"partOf\""))
  }

  @Test func `changed words are marked without colour too`() {
    let plain = TerminalRenderer().render(SampleReport.report)
    #expect(plain.contains("[-2025年-]3月末まで使えます。"))
    #expect(plain.contains("{+2026年+}3月末まで使えます。"))
    #expect(!plain.contains("\u{1B}"))
    let coloured = TerminalRenderer(.init(usesColor: true)).render(SampleReport.report)
    #expect(coloured.contains("\u{1B}[32m{+2026年+}\u{1B}[0m"))
  }

  @Test(arguments: [20, 40, 60, 80, 120]) func `no line is wider than the terminal`(width: Int) {
    for language in [Language.japanese, .english] {
      let text = TerminalRenderer(.init(width: width, language: language)).render(
        SampleReport.report)
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
      }
    }
  }

  @Test func `no line begins with a full stop or ends with an opening bracket`() {
    for width in 20...60 {
      let text = TerminalRenderer(.init(width: width)).render(SampleReport.report)
      for line in text.split(separator: "\n") {
        let words = line.drop { $0 == " " }
        #expect(!words.hasPrefix("。") && !words.hasPrefix("、") && !line.hasSuffix("（"), "\(line)")
      }
    }
  }

  @Test func `equal editions give one sentence`() {
    var report = SampleReport.report
    report.changes = []
    report.sections = []
    report.passages = []
    report.findings = []
    report.tally.counts = []
    let text = TerminalRenderer(.init(extent: .counts)).render(report)
    #expect(text.contains("変更はありません。"))
    report.differsOnlyInBytes = true
    #expect(
      TerminalRenderer(.init(language: .english)).render(report).contains(
        "No change in content; only the bytes differ."))
  }

  @Test func `a heading that a demand renamed is one main change`() throws {
    var report = SampleReport.report
    var demand = try #require(
      report.changes.first { if case .demand = $0.matter { true } else { false } })
    var heading = try #require(
      report.changes.first { if case .structure(.renamed, _) = $0.matter { true } else { false } })
    report.changes = [demand, heading]
    #expect(TerminalRenderer().render(report).contains("\n 2  "))
    for side in [\Change.old, \Change.new] {
      heading[keyPath: side]?.line = 40
      demand[keyPath: side]?.line = 40
    }
    report.changes = [demand, heading]
    let text = TerminalRenderer().render(report)
    #expect(text.contains("\n 1  "))
    #expect(!text.contains("\n 2  "))
    #expect(text.contains("改題"))
  }

  @Test func `a sentence that a finding points to twice is quoted once`() throws {
    var finding = try #require(SampleReport.findings.last)
    let words = finding.places[0].text
    finding.places.append(SampleReport.excerpt(words, "300人", line: 33, SampleReport.paper))
    let text = TerminalRenderer(.init(width: 200)).render([finding], of: SampleReport.new)
    #expect(text.ranges(of: "1,200人のうち").count == 1)
  }

  @Test func `findings ask to confirm and show the sum`() {
    let text = TerminalRenderer(.init(width: 200)).render(
      SampleReport.findings, of: SampleReport.new)
    #expect(text.contains("1,200のうち300は25％ですが、35％と書かれています。確認してください。"))
    #expect(text.contains("300 ÷ 1,200 = 25％ ≠ 35％"))
    #expect(text.contains("旧版にも同じ点がありました"))
  }

  @Test(arguments: HostileReport.payloads)
  func `a terminal obeys nothing that a document writes`(words: String) {
    let report = HostileReport.report(words)
    let text = TerminalRenderer().render(report)
    let obeyed = text.unicodeScalars.filter { $0 != "\n" && VisibleText.isSpeltOut($0.value) }
    #expect(obeyed.isEmpty)
    let coloured = TerminalRenderer(.init(usesColor: true)).render(report)
    let withoutOwn = coloured.split(separator: "\u{1B}").dropFirst()
    #expect(withoutOwn.allSatisfy { $0.hasPrefix("[") && $0.prefix(7).contains("m") })
  }

  @Test func `only web addresses become links`() {
    let text = TerminalRenderer(.init(usesHyperlinks: true)).render(SampleReport.report)
    #expect(text.contains("\u{1B}]8;;https://city.example/policy?id=1&v=2\u{1B}\\"))
    #expect(WebAddress("javascript:alert(1)") == nil)
    #expect(
      WebAddress("https://a.example/\"><script>\u{1B}")?.encoded
        == "https://a.example/%22%3E%3Cscript%3E%1B")
  }

  @Test func `a word of 50,000 characters is shown whole`() {
    let word = String(repeating: "長", count: 50_000)
    let text = TerminalRenderer().render(HostileReport.report(word))
    #expect(text.unicodeScalars.count { $0 == "長" } > 50_000)
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 80) }
  }
}

@Suite struct DisplayWidthTests {
  @Test func `wide characters take two columns and marks none`() {
    #expect(DisplayWidth.of("改訂ABC") == 7)
    #expect(DisplayWidth.of("ｶﾀｶﾅ") == 4)
    #expect(DisplayWidth.of("，（Ａ") == 6)
    #expect(DisplayWidth.of("が") == 2)
    #expect(DisplayWidth.of("か\u{3099}") == 2)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("𠮷野家") == 6)
    #expect(DisplayWidth.of("→●") == 2)
  }

  @Test func `the table of wide ranges is sorted and has no overlaps`() {
    for (a, b) in zip(EastAsianWidth.ranges, EastAsianWidth.ranges.dropFirst()) {
      #expect(a.upperBound < b.lowerBound)
    }
  }
}

/// Lists of series and editions.
@Suite struct ListingRendererTests {
  private let entries = [
    ListingRenderer.Entry(
      cells: ["harbour-plan", "3", "2024 – 2026"], words: "港の再生に関する基本計画（第三次改訂版）"),
    ListingRenderer.Entry(
      cells: ["rules", "12", "2019 – 2026"], words: "Rules of the reading room"),
  ]

  @Test func `cells stand below one another and long words go on below their beginning`() {
    let lines = ListingRenderer(width: 66).render(entries).split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("harbour-plan  3   2024 – 2026  港の"))
    #expect(lines[1].hasPrefix(String(repeating: " ", count: 31)))
    #expect(lines.last == "rules         12  2019 – 2026  Rules of the reading room")
    for line in lines { #expect(DisplayWidth.of(line) <= 66) }
  }

  @Test func `one long name does not push away what stands beside the others`() {
    let long = ListingRenderer.Entry(
      cells: [String(repeating: "長", count: 40), "1", "2025 – 2025"], words: "計画")
    let lines = ListingRenderer(width: 66).render(entries + [long]).split(separator: "\n")
    #expect(lines[0].hasPrefix("harbour-plan  3   2024 – 2026  港の"))
    #expect(lines.last == "              1   2025 – 2025  計画")
    #expect(lines.filter { $0.contains("長") }.joined() == String(repeating: "長", count: 40))
  }

  @Test func `in a narrow terminal words stand below the cells`() {
    let lines = ListingRenderer(width: 36).render(entries).split(separator: "\n").map(String.init)
    #expect(lines[0] == "harbour-plan  3   2024 – 2026")
    #expect(lines[1].hasPrefix("    港の"))
  }

  @Test func `the blank beside a word that went stays outside its marks`() {
    let side = { (text: String) in
      Excerpt(text: text, line: 1, section: [], span: SourceSpan(0, text.utf8.count))
    }
    let pair = ChangedWords.pair(side("We will not sell the pier."), side("We will sell the pier."))
    #expect(pair.old.changed == "not")
    #expect(pair.old.after == " sell the pier.")
  }
}
