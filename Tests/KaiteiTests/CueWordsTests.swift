import PolicyModel
import ReportRendering
import Testing

/// The deciding words of demands as reports quote them, and what rows count.
extension RowWordsTests {
  @Test(arguments: [
    (
      "# Plan\n\nWe will buy 40 electric buses by 2027.\n",
      "# Plan\n\nWe will buy 55 electric buses by 2027.\n", "“will buy 55 electric buses”"
    ),
    (
      "# Terms\n\nVideos must not be longer than 4 minutes.\n",
      "# Terms\n\nVideos must not be longer than 10 minutes.\n",
      "“must not be longer than 10 minutes”"
    ),
    (
      "# Terms\n\nWe will answer every comment within 28 days.\n",
      "# Terms\n\nWe will answer every comment within 42 days.\n", "“will answer … within 42 days”"
    ),
    (
      "# Plan\n\nWe aim to become carbon neutral by 2045.\n",
      "# Plan\n\nWe will become carbon neutral by 2045.\n", "“aim to become”"
    ),
    ("# 方針\n\n予備機を20台まで増やします。\n", "# 方針\n\n予備機を30台まで増やします。\n", "「30台まで増やします」"),
    (
      "# 方針\n\n――全件の調査と公表を市に求めます。\n", "# 方針\n\n――全件の調査と公表を市に義務づけます。\n",
      "「市に求めます」"
    ),
  ])
  func `the deciding words are quoted once and in the order of their sentence`(
    old: String, new: String, cue: String
  ) throws {
    let text = try markdown(old, new)
    #expect(text.contains(cue), "\(text)")
  }

  @Test func `an upper limit is told as one`() throws {
    let text = try markdown(
      "# Terms\n\nVideos must not be longer than 4 minutes.\n",
      "# Terms\n\nVideos must not be longer than 10 minutes.\n")
    #expect(text.contains("| not longer than 4 minutes | not longer than 10 minutes |"), "\(text)")
  }

  @Test func `hours of opening are earlier or later, not postponed`() throws {
    let text = try markdown(
      "# 規則\n\n訪問は、午前9時から午後5時までの間に行わなければならない。\n",
      "# 規則\n\n訪問は、午前8時30分から午後6時までの間に行わなければならない。\n")
    #expect(text.contains("30分早く") && text.contains("1時間遅く"), "\(text)")
    #expect(!text.contains("延期") && !text.contains("前倒し"))
  }

  @Test func `sections that were joined are told once, under their new name`() throws {
    let report = try report(
      """
      # 方針

      ## 窓口を守る

      出張所を6か所のまま維持します。

      職員を220人に増やします。

      ## 使いにくさをなくす

      電話の待ち時間を3分以内にします。

      すべてのページを音声で読めるようにします。
      """,
      """
      # 方針

      ## 窓口と使いやすさ

      出張所を6か所のまま維持します。

      職員を220人に増やします。

      電話の待ち時間を3分以内にします。

      すべてのページを音声で読めるようにします。
      """)
    let kinds = report.changes.filter { $0.matter.type == "structure" }.flatMap(\.matter.kinds)
    #expect(kinds == ["merged"])
    #expect(TerminalRenderer().render(report).contains("構成の変更 1"))
  }

  @Test func `headings that bear other numbers are one row, as they are one count`() throws {
    let report = try report(
      "# Terms\n\n## 1. Account\n\nYou hold one account.\n\n## 2. Content\n\nYou keep your rights.\n",
      "# Terms\n\n## 1. Scope\n\nThese terms bind everybody.\n\n## 2. Account\n\nYou hold one "
        + "account.\n\n## 3. Content\n\nYou keep your rights.\n")
    let text = TerminalRenderer().render(report)
    #expect(text.contains("renumbered  1.→2. Account, 2.→3. Content  (2 sections)"), "\(text)")
    #expect(text.contains("Structure 2 "))
    #expect(text.contains("2 sections") && !text.contains("sections or paragraphs"))
  }

  @Test func `a target that was lowered is told before how things stand`() throws {
    let table = { (state: String, aim: String) in
      """
      # 計画

      ## 数値目標

      | 指標 | 現状（2023年度） | 目標（2028年度） |
      |---|---|---|
      | 定時運行率 | \(state) | \(aim) |
      """
    }
    let report = try report(table("64％", "90％"), table("71％", "88％"))
    #expect(report.changes.first?.subject == "定時運行率の目標（2028年度）")
  }

  @Test func `a lower threshold of contracts reaches more of them`() throws {
    let report = try report(
      "# 方針\n\n- 1億円を超える契約は、議会に報告することを義務づけます。\n",
      "# 方針\n\n- 5,000万円を超える契約は、議会に報告することを義務づけます。\n")
    #expect(report.changes.contains { $0.matter.kinds.contains("widened") })
  }

  @Test func `the day of a thing that both editions name is the same`() throws {
    let report = try report(
      "# 方針\n\n市は2022年10月、新規発行を2024年12月に停止し、一本化すると発表しました。\n",
      "# 方針\n\n市は2024年12月、新規発行を停止し、一本化しました。\n")
    #expect(!report.changes.contains { $0.matter == .figure(.changed) })
  }

  @Test func `the initial budget of a year is no day`() throws {
    let report = try report(
      "# 方針\n\n市は2023年度の当初予算に2億円を計上しました。\n",
      "# 方針\n\n市は2024年度の当初予算に2億円を計上しました。\n")
    #expect(report.changes.first?.new?.figure?.value == .date(.fiscalYear(2024)))
  }

  @Test func `a condition holds all verbs that are joined in it`() throws {
    let text = try markdown(
      "# 条例\n\n第6条　町長は、計画を定め、又は変更したときは、これを公表するものとする。\n",
      "# 条例\n\n第6条　町長は、計画を定め、変更し、又は廃止したときは、これを公表しなければならない。\n")
    #expect(text.contains("条件：計画を定め、又は変更したとき → 計画を定め、変更し、又は廃止したとき"), "\(text)")
  }

  @Test func `every letter that differs is marked, be it in its width`() throws {
    let report = try report(
      "# 規程\n\n違反した者は、第５条により１０万円以下の過料に処する。\n\n避難所は64か所あります。\n",
      "# 規程\n\n違反した者は、第７条により10万円以下の過料に処する。\n\n避難所は６４か所あります。\n")
    let text = TerminalRenderer().render(report)
    #expect(text.contains("[-１０-]万円") && text.contains("{+10+}万円"), "\(text)")
    let table = RevisionTableRenderer().render(report)
    #expect(table.contains("避難所は<ins>６４</ins>か所") && table.contains("<del>64</del>か所"))
  }

  @Test func `an article that won a paragraph is no new article`() throws {
    let report = try report(
      "# 憲章\n\n### 第四十六条\n\n任期は、六年とする。\n\n### 第四十七条\n\n"
        + "選挙区、投票の方法その他選挙に関する事項は、法律で定める。\n\n### 第四十八条\n\n兼職は、禁ずる。\n",
      "# 憲章\n\n### 第四十六条\n\n任期は、六年とする。\n\n### 第四十七条\n\n"
        + "選挙区を設けるときは、人口を基本として定めるものとする。\n\n#### ○２\n\n"
        + "前項のほか、選挙区、投票の方法その他選挙に関する事項は、法律で定める。\n\n"
        + "### 第四十八条\n\n兼職は、禁ずる。\n")
    let added = report.changes.filter { $0.matter == .structure(.added, level: .section) }
    #expect(added.map(\.subject) == ["○２"])
    #expect(TerminalRenderer().render(report).contains("新設  第四十七条 ○２"))
  }

  @Test func `one sort of change does not fill the main ones`() throws {
    let fees = (1...8).map { "- 届出第\($0)号は2025年3月31日までに出さなければならない。" }
    let old = "# 規則\n\n" + fees.joined(separator: "\n") + "\n\n情報の提供を禁止します。\n"
    let new =
      "# 規則\n\n" + fees.joined(separator: "\n").replacing("2025年", with: "2026年")
      + "\n\n情報の提供を原則として禁止します。\n"
    let text = try markdown(old, new)
    let top = text.split(separator: "\n## ").first { $0.hasPrefix("主な変更") } ?? ""
    #expect(top.contains("原則として"), "\(top)")
  }

  @Test func `a lead of minutes is told in minutes`() throws {
    let text = try markdown(
      "# 案内\n\n受付は、開演の30分前に締め切ります。\n", "# 案内\n\n受付は、開演の45分前に締め切ります。\n")
    #expect(text.contains("15分早く") && !text.contains("秒"), "\(text)")
  }
}
