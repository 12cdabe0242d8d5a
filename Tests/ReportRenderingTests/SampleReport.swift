import PolicyModel

/// A report about an invented city's plan, rich enough that every part of a format is used.
struct SampleReport {
  static let old = Edition(
    series: "hikari-counter", label: "2025-07", title: "ひかり市窓口改革方針", language: .japanese,
    published: .init(.month(year: 2025, 7), by: .text),
    provenance: .init(
      address: "https://city.example/policy?id=1&v=2", fileName: "hikari-2025.txt",
      sha256: String(repeating: "0a", count: 32), format: "text", encoding: "UTF-8"))

  static let new = Edition(
    series: "hikari-counter", label: "2026-01", title: "ひかり市窓口改革方針", language: .japanese,
    published: .init(.month(year: 2026, 1), by: .text),
    effective: .day(year: 2026, month: 4, 1),
    provenance: .init(
      fileName: "hikari-2026.txt", sha256: String(repeating: "1b", count: 32),
      textSHA256: String(repeating: "3d", count: 32), format: "text",
      encoding: "Shift_JIS"))

  static let card = ["第1章 窓口の今", "1 資格の確認"]
  static let paper = ["第2章 紙の手続"]

  static let oldRate = "電子申請の利用率は38.3％です。"
  static let newRate = "電子申請の利用率は47.73％です。"
  static let oldLimit = "紙の受付票は2025年3月末まで使えます。"
  static let newLimit = "紙の受付票は2026年3月末まで使えます。"
  static let oldPromise = "市は、紙の申請書をすべて廃止します。"
  static let newPromise = "市は、紙の申請書を原則として見直します。"

  static var report: ChangeReport {
    ChangeReport(
      tool: .init(version: "1.0.0", rules: "2026-01-r1"), old: old, new: new,
      sections: sections, changes: changes, passages: passages, findings: findings,
      tally: .init(
        oldSentences: 120, newSentences: 124, unchangedSentences: 98,
        counts: [
          .init(type: "figure", kind: "changed", count: 2),
          .init(type: "figure", kind: "added", count: 1),
          .init(type: "demand", kind: "softened", count: 1),
          .init(type: "demand", kind: "added", count: 1),
          .init(type: "structure", kind: "renamed", count: 1),
          .init(type: "structure", kind: "added", count: 1),
          .init(type: "wording", kind: "removed", count: 1),
          .init(type: "notation", kind: "era", count: 1),
        ]),
      oldNotices: [.init(kind: .invisibleCharacters(codePoints: [0x200B], count: 2))],
      newNotices: [.init(kind: .doubtfulEncoding(name: "Shift_JIS"))])
  }

  static var changes: [Change] {
    [
      Change(
        id: "f-limit", matter: .figure(.changed), subject: "紙の受付票", section: paper,
        old: excerpt(
          oldLimit, "2025年3月末まで", line: 21, paper,
          figure: figure(
            .date, .date(.day(year: 2025, month: 3, 31)), role: .deadline, subject: "紙の受付票")),
        new: excerpt(
          newLimit, "2026年3月末まで", line: 24, paper,
          figure: figure(
            .date, .date(.day(year: 2026, month: 3, 31)), role: .deadline, subject: "紙の受付票")),
        delta: .init(days: 365), direction: .postponed, because: .init(rule: "figure-slot"),
        significance: 0.9),
      Change(
        id: "f-rate", matter: .figure(.changed), subject: "電子申請の利用率", section: card,
        old: excerpt(
          oldRate, "38.3％", line: 9, card,
          figure: figure(.percent, number("38.3"), unit: "percent", subject: "電子申請の利用率")),
        new: excerpt(
          newRate, "47.73％", line: 10, card,
          figure: figure(.percent, number("47.73"), unit: "percent", subject: "電子申請の利用率")),
        delta: .init(
          value: ExactDecimal("9.43").map { ExactNumber($0) }, unit: "percent-point",
          relative: 0.24621),
        direction: .raised, because: .init(rule: "figure-slot"), significance: 0.7),
      Change(
        id: "f-offices", matter: .figure(.added), subject: "出張所", section: card, old: nil,
        new: excerpt(
          "11出張所で始めます。", "11出張所", line: 12, card,
          figure: figure(.count, number("11"), unit: "出張所", subject: "出張所")),
        because: .init(rule: "figure-slot"), significance: 0.3),
      Change(
        id: "d-paper", matter: .demand([.softened, .narrowed]), subject: "紙の申請書", section: paper,
        old: excerpt(
          oldPromise, "廃止します", line: 22, paper,
          demand: demand("紙の申請書", "廃止します", .abolish, strength: 4, quantifier: .all)),
        new: excerpt(
          newPromise, "見直します", line: 25, paper,
          demand: demand("紙の申請書", "見直します", .review, strength: 3, quantifier: .allBut)),
        because: .init(rule: "strength-scale", oldCue: "廃止します", newCue: "見直します"),
        significance: 0.95, needsConfirmation: true),
      Change(
        id: "d-guide", matter: .demand([.added]), subject: "案内員", section: card, old: nil,
        new: excerpt(
          "案内員を必ず置きます。", "必ず置きます", line: 13, card,
          demand: demand("案内員", "必ず置きます", .create, strength: 5, quantifier: .unstated)),
        because: .init(rule: "demand-unmatched", newCue: "必ず置きます"), significance: 0.6),
      Change(
        id: "s-renamed", matter: .structure(.renamed, level: .section), subject: "第2章 紙の手続",
        section: paper, old: excerpt("第2章 紙の申請", nil, line: 20, ["第2章 紙の申請"]),
        new: excerpt("第2章 紙の手続", nil, line: 23, paper), because: .init(rule: "heading"),
        significance: 0.4),
      Change(
        id: "s-added", matter: .structure(.added, level: .section), subject: "第3章 出張所",
        section: ["第3章 出張所"], old: nil, new: excerpt("第3章 出張所", nil, line: 40, ["第3章 出張所"]),
        because: .init(rule: "section-alone"), significance: 0.35),
      Change(
        id: "w-removed", matter: .wording(.removed), subject: "", section: paper,
        old: excerpt("窓口は増やしません。", nil, line: 23, paper), new: nil,
        because: .init(rule: "sentence-alone"), significance: 0.2),
      Change(
        id: "n-era", matter: .notation(.era), subject: "", section: card,
        old: excerpt(
          "令和7年度に始めました。", "令和7年度", line: 5, card,
          figure: figure(.date, .date(.fiscalYear(2025)))),
        new: excerpt(
          "2025年度に始めました。", "2025年度", line: 5, card,
          figure: figure(.date, .date(.fiscalYear(2025)))),
        because: .init(rule: "equal-value"), significance: 0, occurrences: 1),
    ]
  }

  static var sections: [ChangeReport.SectionCorrespondence] {
    [
      .init(
        kind: .matched, old: [.init(number: "第1章", heading: "窓口の今", level: 1, line: 3)],
        new: [.init(number: "第1章", heading: "窓口の今", level: 1, line: 3)], similarity: 0.97),
      .init(
        kind: .matched, old: [.init(number: "第2章", heading: "紙の申請", level: 1, line: 20)],
        new: [.init(number: "第2章", heading: "紙の手続", level: 1, line: 23)], similarity: 0.81),
      .init(
        kind: .inserted, old: [],
        new: [.init(number: "第3章", heading: "出張所", level: 1, line: 40)], similarity: 0),
    ]
  }

  static var passages: [Passage] {
    [
      Passage(
        kind: .unchanged, old: side("第1章 窓口の今", line: 3, card, 0, .heading(level: 1)),
        new: side("第1章 窓口の今", line: 3, card, 0, .heading(level: 1))),
      Passage(
        kind: .notation,
        old: side([("令和7年度", true), ("に始めました。", false)], line: 5, card, 1),
        new: side([("2025年度", true), ("に始めました。", false)], line: 5, card, 1)),
      Passage(
        kind: .edited,
        old: side([("電子申請の利用率は", false), ("38.3％", true), ("です。", false)], line: 9, card, 2),
        new: side([("電子申請の利用率は", false), ("47.73％", true), ("です。", false)], line: 10, card, 2)),
      Passage(kind: .added, old: nil, new: side([("11出張所で始めます。", true)], line: 12, card, 3)),
      Passage(kind: .added, old: nil, new: side([("案内員を必ず置きます。", true)], line: 13, card, 4)),
      Passage(
        kind: .unchanged, old: side("窓口は平日に開きます。", line: 14, card, 3),
        new: side("窓口は平日に開きます。", line: 15, card, 5)),
      Passage(
        kind: .edited,
        old: side(
          [("紙の受付票は", false), ("2025年", true), ("3月末まで使えます。", false)], line: 21, paper, 4),
        new: side(
          [("紙の受付票は", false), ("2026年", true), ("3月末まで使えます。", false)], line: 24, paper, 6)),
      Passage(
        kind: .edited,
        old: side(
          [("市は、紙の申請書を", false), ("すべて廃止します", true), ("。", false)], line: 22, paper, 5),
        new: side(
          [("市は、紙の申請書を", false), ("原則として見直します", true), ("。", false)], line: 25, paper, 7)),
      Passage(kind: .removed, old: side([("窓口は増やしません。", true)], line: 23, paper, 6), new: nil),
    ]
  }

  static var findings: [Finding] {
    [
      Finding(
        check: "C28", severity: .high,
        places: [
          excerpt(newLimit, "2026年3月末", line: 24, paper),
          excerpt("受付票の期限は2025年3月末です。", "2025年3月末", line: 31, paper),
        ],
        facts: [
          .init("subject", "紙の受付票"), .init("old", "2025-03-31"), .init("new", "2026-03-31"),
        ], isCarriedOver: true, id: "c28-limit"),
      Finding(
        check: "C08", severity: .medium,
        places: [excerpt("1,200人のうち300人（35％）でした。", "35％", line: 33, paper)],
        facts: [
          .init("part", "300"), .init("whole", "1200"), .init("stated", "35"),
          .init("computed", "25"),
        ], arithmetic: "300 ÷ 1200 = 25 % ≠ 35 %", id: "c08-share"),
    ]
  }
}

extension SampleReport {
  static func number(_ digits: String) -> Figure.Value {
    .number(ExactNumber(ExactDecimal(digits) ?? .zero))
  }

  static func figure(
    _ kind: Figure.Kind, _ value: Figure.Value, unit: String = "", role: Figure.Role? = nil,
    subject: String = ""
  ) -> Figure {
    Figure(
      kind: kind, value: value, written: value.description, unit: unit, role: role,
      subject: subject, rule: "sample", sentence: 0, span: SourceSpan(0, 1), folded: 0..<1)
  }

  static func demand(
    _ object: String, _ cue: String, _ action: Demand.Action, strength: Int,
    quantifier: Demand.Scope.Quantifier
  ) -> Demand {
    Demand(
      frame: .commitment, actor: "市", action: action, verb: cue, polarity: -2, object: object,
      scope: .init(quantifier: quantifier), strength: strength, cue: cue,
      cueSpan: SourceSpan(0, 1), role: .body, rule: "sample", sentence: 0,
      span: SourceSpan(0, 1), folded: 0..<1)
  }

  /// Words quoted with the stretch that matters.
  static func excerpt(
    _ text: String, _ focus: String?, line: Int, _ section: [String], figure: Figure? = nil,
    demand: Demand? = nil
  ) -> Excerpt {
    var range: Range<Int>?
    if let focus, let found = text.firstRange(of: focus) {
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      range = start..<(start + focus.utf8.count)
    }
    return Excerpt(
      text: text, line: line, section: section, span: SourceSpan(0, text.utf8.count),
      figure: figure, demand: demand, focus: range)
  }

  static func side(
    _ text: String, line: Int, _ section: [String], _ block: Int,
    _ kind: Block.Kind = .paragraph
  ) -> Passage.Side {
    Passage.Side(
      runs: [.init(text, isChanged: false)], line: line, blockKind: kind, section: section,
      block: block)
  }

  static func side(
    _ runs: [(String, Bool)], line: Int, _ section: [String], _ block: Int
  ) -> Passage.Side {
    Passage.Side(
      runs: runs.map { .init($0.0, isChanged: $0.1) }, line: line, blockKind: .paragraph,
      section: section, block: block)
  }
}
