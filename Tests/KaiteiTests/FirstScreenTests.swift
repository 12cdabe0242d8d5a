import Kaitei
import ReportRendering
import Testing

/// What the first screen of a report tells a reader about a revision.
@Suite struct FirstScreenTests {
  /// The main changes as the terminal tells them, an entry each, its lines joined.
  private func main(_ old: String, _ new: String) throws -> [String] {
    let editions = try [old, new].map { text in
      try EditionReader().read(Array(text.utf8), hint: .init(format: .markdown))
    }
    let report = EditionComparer().report(from: editions[0], to: editions[1])
    let text = TerminalRenderer(.init(width: 200, extent: .summary)).render(report)
    var entries: [String] = []
    for line in text.split(separator: "\n").drop(while: { !$0.hasPrefix("━━") }).dropFirst() {
      if line.prefix(2).contains(where: \.isNumber) {
        entries.append(String(line))
      } else if let last = entries.indices.last {
        entries[last] += "\n" + line
      }
    }
    return entries
  }

  private static let rules = """
    # みどり町の規程

    ## 第1章 総則

    町は、毎年度、実績を公表する。

    ## 第2章 賞与

    町は、職員に賞与を支給する。

    ## 第3章 その他

    この規程は、すべての職員に適用する。

    """

  @Test func `a section that is gone is told once, with what it promised`() throws {
    let new = Self.rules.replacing("## 第2章 賞与\n\n町は、職員に賞与を支給する。\n\n", with: "")
    let main = try main(Self.rules, new)
    #expect(main.count == 1)
    #expect(main.first?.contains("第2章 賞与  削除\n    - 町は、職員に賞与を支給する。") == true, "\(main)")
  }

  @Test func `all amounts that changed in one sentence are marked where it is quoted`() throws {
    let main = try self.main(
      "# 計画\n\n- 雪下ろしは、費用の2分の1を、3万円を上限として町が補助します。\n",
      "# 計画\n\n- 雪下ろしは、費用の3分の2を、5万円を上限として町が補助します。\n")
    #expect(main.contains { $0.contains("費用の{+3分の2を、5万円を上限+}として") }, "\(main)")
    // What stayed between two of them is not marked.
    let apart = try self.main(
      "# 計画\n\n- 窓口の利用率は47％にとどまり、町の外からの利用は夜間と休日に限られています（2025年12月）。\n",
      "# 計画\n\n- 窓口の利用率は49％にとどまり、町の外からの利用は夜間と休日に限られています（2026年1月）。\n")
    #expect(!apart.contains { $0.contains("とどまり、+}") || $0.contains("{+49％に") }, "\(apart)")
    // One amount is marked with the words that bound it.
    let one = try self.main(
      "# 計画\n\n- 雪下ろしは、費用の2分の1を、3万円を上限として町が補助します。\n",
      "# 計画\n\n- 雪下ろしは、費用の2分の1を、5万円を上限として町が補助します。\n")
    #expect(one.contains { $0.contains("2分の1を、{+5万円を上限+}として") }, "\(one)")
  }

  @Test func `supplementary provisions do not come before what they bring in`() throws {
    let new =
      Self.rules.replacing("職員に賞与を支給する", with: "職員に賞与を支給することができる")
      + "## 附則（令和8年規程第3号）\n\nこの規程は、令和8年4月1日から施行する。\n"
    let main = try main(Self.rules, new)
    #expect(main.first?.contains("賞与  弱い表現へ") == true, "\(main)")
    #expect(main.contains { $0.contains("附則") })
  }

  @Test func `headings alone do not fill the screen`() throws {
    let old = Self.rules + (1...6).map { "## 旧\($0)の話題\n\n背景の説明である。\n\n" }.joined()
    let new = Self.rules.replacing("職員に賞与を支給する", with: "職員に賞与を支給しない")
    let main = try main(old, new)
    #expect(main.first?.contains("逆転") == true, "\(main)")
  }

  @Test func `a figure and the demand that it stands in are told once`() throws {
    let main = try main(
      "# Charter\n\nWe answer every call within 5 minutes.\n",
      "# Charter\n\nWe aim to answer every call within ten minutes.\n")
    #expect(main.count == 1)
    #expect(main.first?.contains("within 5 minutes → within ten minutes") == true, "\(main)")
  }

  @Test func `the same figure in a table and in a sentence is told once`() throws {
    let text = { (share: Int) in
      "# 計画\n\n| 指標 | 現状 |\n|---|---|\n| 導入率 | \(share)％ |\n\n導入率は\(share)％である。\n"
    }
    #expect(try main(text(64), text(71)).count == 1)
  }

  @Test func `a softer promise with a later deadline shows both sentences`() throws {
    let main = try main(
      "# 計画\n\n市内の保育所の待機児童を令和7年4月までに解消します。\n",
      "# 計画\n\n市内の保育所の待機児童を令和9年4月までに解消するよう努めます。\n")
    #expect(
      main.first?.contains(
        "± 市内の保育所の待機児童を[-令和7年4月までに解消し-]{+令和9年4月までに解消するよう努め+}ます。") == true,
      "\(main)")
  }

  @Test func `an object that names nothing gives way to its sentence`() throws {
    let main = try main(
      "# 規則\n\n社員は、退職の日を会社に届け出なければならない。\n\n前項の同意は、書面により得なければならない。\n",
      "# 規則\n\n社員は、退職の日を会社に届け出るよう努める。\n\n前項の同意は、書面により得るよう努める。\n")
    #expect(!main.contains { $0.contains("  会社  ") || $0.contains("  得ること  ") }, "\(main)")
  }

  @Test func `a condition that came is marked, not the cue that stayed`() throws {
    let main = try main(
      "# Terms\n\nWe may ask you to confirm your age within 14 days.\n",
      "# Terms\n\nWe may ask you, if another user reports you, to confirm your age within 14 days.\n"
    )
    #expect(main.first?.contains("[-may ask-]") == false, "\(main)")
    #expect(main.first?.contains("if another user reports you") == true, "\(main)")
    #expect(main.first?.contains("{+") == true, "\(main)")
  }

  @Test func `hours stay hours, and months months`() throws {
    let main = try main(
      "# Charter\n\nWe must reply within 48 hours.\n",
      "# Charter\n\nWe must reply within 24 hours.\n")
    #expect(main.first?.contains("−24 hours") == true, "\(main)")
  }

  @Test func `a date in the title is not told again`() throws {
    let editions = try ["令和6年3月", "令和8年3月改訂"].map { date in
      try EditionReader().read(
        Array("# みどり町子ども計画（\(date)）\n\n本文である。\n".utf8), hint: .init(format: .markdown))
    }
    let text = TerminalRenderer().render(
      EditionComparer().report(from: editions[0], to: editions[1]))
    #expect(text.hasPrefix("旧  みどり町子ども計画（令和6年3月）\n新  みどり町子ども計画（令和8年3月改訂）\n"), "\(text)")
  }

  @Test func `an ordinance is dated by its last amendment`() throws {
    let edition = try EditionReader().read(
      Array(
        "みどり町水辺条例\n\n令和４年３月２５日\n条例第１４号\n改正　令和８年３月２４日条例第５号\n\n第１条　町は、水辺を守る。\n".utf8),
      hint: .init(format: .text))
    #expect(edition.edition.published?.date == .day(year: 2026, month: 3, 24))
  }

  /// The whole report in the terminal's form.
  private func report(_ old: String, _ new: String) throws -> String {
    let editions = try [old, new].map { text in
      try EditionReader().read(Array(text.utf8), hint: .init(format: .markdown))
    }
    return TerminalRenderer(.init(width: 120)).render(
      EditionComparer().report(from: editions[0], to: editions[1]))
  }

  @Test func `fractions differ by a fraction`() throws {
    let text = try report("# 計画\n\n運行費の3分の1を補助します。\n", "# 計画\n\n運行費の2分の1を補助します。\n")
    #expect(text.contains("3分の1 → 2分の1 ↑（＋6分の1、＋50％）"), "\(text)")
    #expect(!text.contains("0.5"))
  }

  @Test func `a sentence that went is told on the side where it stood`() throws {
    let stays = "We keep all earlier versions of these terms on this page for everybody to read."
    let text = try report(
      "# Terms\n\nWe tell you about it. A change takes effect no sooner than 14 days. \(stays)\n",
      "# Terms\n\nWe tell you about it. \(stays)\n")
    #expect(!text.contains("+  …"), "\(text)")
    #expect(text.contains("[-A change takes effect no sooner than 14 days.-]"), "\(text)")
  }

  @Test func `a day that no calendar has is told as none`() throws {
    let text = try report("# 日程\n\n締切は令和6年2月30日です。\n", "# 日程\n\n締切は令和6年2月29日です。\n")
    #expect(text.contains("[存在しない日時 → 2024年2月29日]"), "\(text)")
  }

  @Test func `bullets typed as signs do not read as changes`() throws {
    let editions = try ["3", "5"].map { number in
      try EditionReader().read(
        Array("# 計画\n\n- 窓口を\(number)か所に置きます。\n".utf8), hint: .init(format: .markdown))
    }
    let text = TerminalRenderer().render(
      EditionComparer().report(from: editions[0], to: editions[1]))
    #expect(text.contains("- ・窓口を"))
    #expect(!text.contains("- - "))
  }

  @Test func `of two deeds on one thing the second one is less than a pledge that went`() throws {
    let old = """
      # みどり町の公約

      ## 子育て

      - 相談窓口の位置づけを明確化し発信します。
      - 町は、保育料を無償化します。

      """
    let new = old.replacing("明確化し発信します", with: "明確化します")
      .replacing("- 町は、保育料を無償化します。\n", with: "")
    let main = try main(old, new)
    #expect(main.first?.contains("保育料  削除") == true, "\(main)")
    #expect(main.last?.contains("相談窓口の位置づけ  削除") == true, "\(main)")
  }

  @Test func `a sum of money that changed comes before new wishes`() throws {
    let old = "# みどり町の公約\n\n## 財源\n\n減税による税収減は年間2億円です。\n"
    let wishes = ["公園", "図書館", "プール", "体育館", "児童館", "集会所", "資料館", "運動場"]
      .map { "\($0)が親しまれる町を目指します。\n" }.joined(separator: "\n")
    let main = try main(old, old.replacing("2億円", with: "3億円") + "\n" + wishes)
    #expect(main.first?.contains("2億円 → 3億円") == true, "\(main)")
  }

  @Test func `a condition that the object holds now did not go`() throws {
    let old = "# みどり町の公約\n\n## 水道\n\n世帯の人数に応じて、水道料金を下げる仕組みを実装します。\n"
    let new = old.replacing(
      "世帯の人数に応じて、水道料金を下げる仕組みを実装します", with: "「世帯の人数に応じて水道料金を下げる」という制度を提案していきます")
    let editions = try [old, new].map { text in
      try EditionReader().read(Array(text.utf8), hint: .init(format: .markdown))
    }
    let report = EditionComparer().report(from: editions[0], to: editions[1])
    let text = TerminalRenderer(.init(width: 100)).render(report)
    #expect(text.contains("弱い表現へ"))
    #expect(!text.contains("条件："), "\(text)")
  }
}
