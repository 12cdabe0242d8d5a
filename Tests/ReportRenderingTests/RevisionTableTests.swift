import PolicyModel
import Testing

@testable import ReportRendering

@Suite struct RevisionTableTests {
  @Test func `ministries have the amended text on the left, underlined`() throws {
    let page = RevisionTableRenderer().render(SampleReport.report)
    #expect(page.contains("<th scope=\"col\">改正後</th><th scope=\"col\">改正前</th></tr>"))
    #expect(
      page.contains(
        "<td>紙の受付票は<ins>2026年</ins>3月末まで使えます。</td><td>紙の受付票は<del>2025年</del>3月末まで使えます。</td>"))
    #expect(page.contains("<ins>11出張所で始めます。</ins></td><td class=\"label\">（新設）</td>"))
    #expect(page.contains("<td class=\"label\">（削る）</td><td><del>窓口は増やしません。</del></td>"))
    #expect(page.contains("備考　改正部分は、下線の部分である。"))
    #expect(page.contains("この報告は参考資料です。"))
  }

  @Test func `local government writes nothing where nothing stood`() {
    let page = RevisionTableRenderer(profile: .localGovernment).render(SampleReport.report)
    #expect(page.contains("<ins>案内員を必ず置きます。</ins></td><td></td>"))
    #expect(!page.contains("（新設）"))
  }

  @Test func `work rules have the old text on the left and a column of remarks`() {
    let page = RevisionTableRenderer(profile: .workRules).render(SampleReport.report)
    #expect(
      page.contains(
        "<th scope=\"col\">旧</th><th scope=\"col\">新</th><th scope=\"col\" class=\"remarks\">備考</th>"
      ))
    #expect(page.contains("<td class=\"remarks\">（追加）</td>"))
    // What the remarks say is not said beside them again.
    #expect(page.contains("<td></td><td class=\"remarks\">（削除）</td>"))
    #expect(page.contains("注　改正部分は、下線の部分である。"))
    #expect(page.ranges(of: "備考").count == 1)
  }

  @Test func `articles and bills have their own headings`() {
    let articles = RevisionTableRenderer(profile: .articles).render(SampleReport.report)
    #expect(articles.contains("<th scope=\"col\">現行定款</th><th scope=\"col\">変更案</th>"))
    #expect(articles.contains("（下線は変更部分を示します。）") && !articles.contains("改正部分"))
    #expect(articles.contains("（削除）") && !articles.contains("（削る）"))
    let bill = RevisionTableRenderer(profile: .bill).render(SampleReport.report)
    #expect(bill.contains("<th scope=\"col\">改正案</th><th scope=\"col\">現行</th>"))
    #expect(bill.contains("<body class=\"vertical\">"))
    #expect(bill.contains("（傍線の部分は改正部分）"))
  }

  @Test func `sections without changes are told as a range`() {
    var report = SampleReport.report
    let quiet = (3...5).map { number in
      Passage(
        kind: .unchanged, old: SampleReport.side("本則", line: 50, ["第\(number)条"], 20 + number),
        new: SampleReport.side("本則", line: 50, ["第\(number)条"], 20 + number))
    }
    report.passages += quiet
    let page = RevisionTableRenderer().render(report)
    #expect(page.contains("<td class=\"label\">第3条〜第5条　（略）</td>"))
    let articles = RevisionTableRenderer(profile: .articles).render(report)
    #expect(
      articles.contains(
        "<td class=\"label\">第3条〜第5条　（条文省略）</td><td class=\"label\">第3条〜第5条　（現行どおり）</td>"))
    for (base, isNewLeft) in [(RevisionTableProfile.ministry, true), (.workRules, false)] {
      var profile = base
      profile.saysSameAsLeft = true
      let table = RevisionTableRenderer(profile: profile).render(report)
      let left = "<td class=\"label\">第3条〜第5条　（略）</td>"
      let right = "<td class=\"label\">第3条〜第5条　（同左）</td>"
      #expect(table.contains(left + right), "\(isNewLeft)")
    }
    report.passages = quiet
    #expect(RevisionTableRenderer().render(report).contains("改正部分はありません。"))
    #expect(
      RevisionTableRenderer(profile: .articles).render(report).contains("変更部分はありません。"))
  }

  /// Passages of an article with its caption, from lines of marker and words; nil stayed.
  ///
  /// - Parameter first: the block of its caption in either edition.
  private func article(
    _ old: String, _ new: String, caption: String, at first: Int = 0,
    _ blocks: [(marker: String, old: String?, new: String?)]
  ) -> [Passage] {
    let heading = Passage(
      kind: .unchanged,
      old: .init(
        runs: [.init(caption, isChanged: false)], line: 1, blockKind: .heading(level: 7),
        section: ["\(old) \(caption)"], block: first),
      new: .init(
        runs: [.init(caption, isChanged: false)], line: 1, blockKind: .heading(level: 7),
        section: ["\(new) \(caption)"], block: first))
    return [heading]
      + blocks.map { block in
        let side = { (words: String?, section: String) in
          words.map { words in
            Passage.Side(
              runs: [.init(words, isChanged: block.old != block.new)], line: 2,
              blockKind: block.marker.isEmpty
                ? .paragraph : .listItem(depth: 0, marker: block.marker),
              section: ["\(section) \(caption)"], block: first + 1)
          }
        }
        let kind: Passage.Kind =
          block.old == nil
          ? .added : block.new == nil ? .removed : block.old == block.new ? .unchanged : .edited
        return Passage(kind: kind, old: side(block.old, old), new: side(block.new, new))
      }
  }

  private func rows(
    _ passages: [Passage], _ profile: RevisionTableProfile = .ministry
  ) -> [(new: String, old: String)] {
    var report = SampleReport.report
    report.passages = passages
    let written = { (cell: RevisionTable.Cell) in
      switch cell {
      case .empty: ""
      case .label(let words): words
      case .omitted(let runs, _): Self.written(runs)
      case .words(let lead, let runs, _): Self.written(lead + runs)
      }
    }
    return RevisionTable(report, profile, .japanese).rows.map { (written($0.new), written($0.old)) }
  }

  private static func written(_ runs: [Passage.Run]) -> String {
    runs.map { $0.isChanged ? "_\($0.text)_" : $0.text }.joined()
  }

  @Test func `an article has its caption above and its number before its words`() {
    let passages = article(
      "第109条", "第109条", caption: "記録の保存",
      [("", "三年間保存する。", "五年間保存する。"), ("２", "同じ。", "同じ。"), ("３", "同じ。", "同じ。"), ("４", "同じ。", "同じ。")])
    let found = rows(passages)
    #expect(found.map(\.new) == ["（記録の保存）", "第109条　_五年間保存する。_", "２〜４　（略）"])
    #expect(found.map(\.old) == ["（記録の保存）", "第109条　_三年間保存する。_", "２〜４　（略）"])
  }

  @Test func `an article under another number has its number marked, and what stayed left out`() {
    let passages = article(
      "第9条", "第11条", caption: "補助",
      [("", "補助する。", "補助する。"), ("２", "額は15万円とする。", "額は25万円とする。")])
    let found = rows(passages)
    #expect(found.map(\.new) == ["（補助）", "_第11条_　（略）", "２　_額は25万円とする。_"])
    #expect(found.map(\.old) == ["（補助）", "_第9条_　（略）", "２　_額は15万円とする。_"])
    #expect(rows(passages, .workRules).first?.new == "第11条（補助）")
  }

  @Test func `articles that only moved on are one row with both ranges`() {
    let changed = article("第1条", "第1条", caption: "目的", [("", "甲。", "乙。")])
    let moved = (2...4).flatMap { number in
      article(
        "第\(number)条", "第\(number + 1)条", caption: "見出し\(number)", at: number * 10,
        [("", "同じ。", "同じ。")])
    }
    let last = rows(changed + moved).last
    #expect(last?.new == "_第3条〜第5条_　（略）")
    #expect(last?.old == "_第2条〜第4条_　（略）")
    #expect(rows(changed + moved, .workRules).last?.new == "第3条〜第5条　（略）")
  }

  @Test func `sections that did not stand side by side before are no range`() {
    let changed = article("第1条", "第1条", caption: "目的", [("", "甲。", "乙。")])
    let stayed = { (old: Int, new: Int) in
      article(
        "第\(old)条", "第\(new)条", caption: "見出し\(old)", at: old * 10, [("", "同じ。", "同じ。")])
    }
    // The second article went behind the fourth.
    let found = rows(changed + stayed(3, 2) + stayed(4, 3) + stayed(2, 4))
    #expect(found.suffix(2).map(\.new) == ["_第2条・第3条_　（略）", "_第4条_　（略）"])
    #expect(found.suffix(2).map(\.old) == ["_第3条・第4条_　（略）", "_第2条_　（略）"])
  }

  @Test func `of a heading under another number the number alone is marked`() {
    let chapter = { (old: String, new: String, block: Int, words: String) in
      Passage(
        kind: .unchanged,
        old: .init(
          runs: [.init(words, isChanged: false)], line: 1, blockKind: .paragraph, section: [old],
          block: block),
        new: .init(
          runs: [.init(words, isChanged: false)], line: 1, blockKind: .paragraph, section: [new],
          block: block))
    }
    let changed = article("第1条", "第1条", caption: "目的", [("", "甲。", "乙。")])
    let found = rows(
      changed + [
        chapter("9. Ending", "8. Ending", 10, "Same."),
        chapter("10. Disputes", "9. Disputes", 11, "Same."),
      ])
    #expect(found.last?.new == "_8._ Ending・_9._ Disputes　（略）")
    #expect(found.last?.old == "_9._ Ending・_10._ Disputes　（略）")
  }

  @Test func `the word for a new part is written once for all of it`() {
    let passages = article("", "第5条", caption: "記録", [("", nil, "記録する。"), ("２", nil, "保存する。")])
      .map { Passage(kind: .added, old: nil, new: $0.new) }
    let found = rows(passages)
    #expect(found.map(\.old) == ["（新設）", "", ""])
    #expect(rows(passages, .localGovernment).map(\.old) == ["", "", ""])
  }

  @Test func `cells of a table are drawn, those that changed with another border`() {
    var report = SampleReport.report
    let side = { (runs: [(String, Bool)]) in
      Passage.Side(
        runs: runs.map { .init($0.0, isChanged: $0.1) }, line: 1,
        blockKind: .tableRow(cells: [], isHeader: false), section: ["第1条"], block: 0)
    }
    report.passages = [
      Passage(
        kind: .edited, old: side([("手当 | ", false), ("3万円", true)]),
        new: side([("手当 | ", false), ("5万円", true)]))
    ]
    let page = RevisionTableRenderer().render(report)
    #expect(
      page.contains(
        "<span class=\"cell\">手当</span><span class=\"cell changed\"><ins>5万円</ins></span>"))
  }

  @Test func `a row that changed is shown under the head of its table`() {
    let row = { (kind: Passage.Kind, words: (old: String, new: String), block: Int, isHead: Bool) in
      let side = { (words: String) in
        Passage.Side(
          runs: [.init(words, isChanged: kind == .edited)], line: block + 1,
          blockKind: .tableRow(cells: [0..<1, 1..<2], isHeader: isHead), section: ["別表"],
          block: block)
      }
      return Passage(kind: kind, old: side(words.old), new: side(words.new))
    }
    let head = row(.unchanged, ("区分 | 料金", "区分 | 料金"), 0, true)
    let child = row(.unchanged, ("小人 | 100円", "小人 | 100円"), 1, false)
    let adult = row(.edited, ("大人 | 200円", "大人 | 250円"), 2, false)
    #expect(
      rows([head, child, adult]).map(\.new) == ["区分 | 料金", "（略）", "_大人 | 250円_"])
    // A table in which nothing changed is left out whole.
    let words = Passage(
      kind: .edited, old: SampleReport.side([("甲", true)], line: 9, ["別表"], 3),
      new: SampleReport.side([("乙", true)], line: 9, ["別表"], 3))
    #expect(rows([head, child, words]).map(\.new) == ["（略）", "_乙_"])
  }

  @Test func `an empty cell in front of a table's heads keeps its place`() {
    var report = SampleReport.report
    let side = { (year: String) in
      Passage.Side(
        runs: [.init("2025 | ", isChanged: false), .init(year, isChanged: true)], line: 1,
        blockKind: .tableRow(cells: [0..<0, 0..<1, 1..<2], isHeader: true), section: ["表"],
        block: 0)
    }
    report.passages = [Passage(kind: .edited, old: side("2026"), new: side("2027"))]
    let page = RevisionTableRenderer().render(report)
    #expect(
      page.contains(
        "<span class=\"cell\"></span><span class=\"cell\">2025</span><span class=\"cell changed\">")
    )
  }

  @Test func `a shift of numbers alone can be left out`() {
    let shifted = Passage(
      kind: .edited,
      old: SampleReport.side([("３", true), (" 市長は、これを公表する。", false)], line: 1, [], 0),
      new: SampleReport.side([("４", true), (" 市長は、これを公表する。", false)], line: 1, [], 0))
    #expect(shifted.isNumberShift)
    let edited = Passage(
      kind: .edited, old: SampleReport.side([("市は", true), ("行う。", false)], line: 1, [], 0),
      new: SampleReport.side([("県は", true), ("行う。", false)], line: 1, [], 0))
    #expect(!edited.isNumberShift)
  }

  @Test(arguments: HostileReport.payloads)
  func `the table holds no element of a document`(words: String) {
    let page = RevisionTableRenderer(profile: .workRules).render(HostileReport.report(words))
    let own: Set = [
      "!DOCTYPE", "html", "head", "meta", "link", "title", "style", "body", "h1", "span", "p",
      "main", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "ins", "del",
    ]
    for piece in page.split(separator: "<").dropFirst() {
      let name = piece.drop { $0 == "/" }.prefix { $0 != " " && $0 != ">" }
      #expect(own.contains(String(name)), "\(name)")
    }
  }
}
