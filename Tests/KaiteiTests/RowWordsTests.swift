import Kaitei
import PolicyModel
import ReportRendering
import Testing

/// What the rows of a report say to somebody who has not read the editions.
@Suite struct RowWordsTests {
  func report(
    _ old: String, _ new: String, _ dates: (CalendarDate, CalendarDate)? = nil
  ) throws -> ChangeReport {
    func edition(_ text: String, _ date: CalendarDate?) throws -> AnnotatedEdition {
      var hint = ReadingHint(format: .markdown)
      hint.published = date
      return try EditionReader().read(Array(text.utf8), hint: hint)
    }
    return EditionComparer().report(
      from: try edition(old, dates?.0), to: try edition(new, dates?.1))
  }

  func markdown(_ old: String, _ new: String) throws -> String {
    let report = try report(old, new)
    return MarkdownRenderer().render(report)
  }

  // MARK: Demands

  @Test func `an object that was only cut otherwise out of the same words is no other object`()
    throws
  {
    let text = try markdown(
      "# Plan\n\nWe aim to become carbon neutral by 2045.\n",
      "# Plan\n\nWe will become carbon neutral by 2045.\n")
    #expect(text.contains("stronger wording") && !text.contains("Object:"))
    let law = try markdown(
      "# 計画\n\n通学定期の割引を5割以上とするよう事業者に求めます。\n",
      "# 計画\n\n通学定期の割引を5割以上とすることを事業者に義務づけます。\n")
    #expect(law.contains("強い表現へ") && !law.contains("何を：") && !law.contains("主体："))
  }

  @Test func `an actor that the sentence lost is told`() throws {
    let text = try markdown(
      "# 規則\n\n会社は、毎年度、安全計画を作成しなければならない。\n",
      "# 規則\n\n組合は、毎年度、安全計画を作成しなければならない。\n")
    #expect(text.contains("会社") && text.contains("組合"))
  }

  @Test func `what is done as a rule is no exception`() throws {
    let text = try markdown(
      "# 方針\n\n本人の同意のない情報の提供を禁止します。\n",
      "# 方針\n\n本人の同意のない情報の提供を原則として禁止します。\n")
    #expect(text.contains("範囲：― → 例外がありうる</sub>"), "\(text)")
    let without = try markdown(
      "# Terms\n\nWe publish all reports.\n", "# Terms\n\nWe publish all reports except drafts.\n")
    #expect(!without.contains("− drafts"))
  }

  @Test func `a cue is told with the verb that it leaves open`() throws {
    let text = try markdown(
      "# Terms\n\nWe do not sell your personal data.\n",
      "# Terms\n\nWe may sell your personal data.\n")
    #expect(text.contains("“do not sell” → “may sell”"), "\(text)")
    let law = try markdown(
      "# 条例\n\n前項の同意は、書面により得なければならない。\n",
      "# 条例\n\n前項の同意は、書面により得ることを要しない。\n")
    #expect(law.contains("「得ることを要しない」") && !law.contains("対象の変更"), "\(law)")
  }

  @Test func `an amount alone names no demand`() throws {
    let text = try markdown(
      "# Terms\n\nYou must be at least 13 years old to open an account.\n",
      "# Terms\n\nYou must be at least 16 years old to open an account.\n")
    #expect(text.contains("| You must be at least 16 years old to open an account |"), "\(text)")
  }

  @Test func `a promise that became a report is told with the report`() throws {
    let text = try markdown(
      "# 計画\n\n車両の安全基準を、年度末までに見直します。\n",
      "# 計画\n\n車両の安全基準を、年度末に見直しました。\n")
    let row = text.split(separator: "\n").first {
      $0.contains("| 事実・伝聞の記述へ |")
    }
    #expect(row?.contains("見直しました。 |") == true, "\(text)")
  }

  @Test func `a verdict about two sides shows both`() throws {
    let text = try markdown(
      "# Plan\n\nWe will not introduce new selective schools.\n",
      "# Plan\n\nNew selective schools may be introduced where parents want them.\n")
    let row = text.split(separator: "\n").first {
      $0.contains("“will not introduce”") && $0.hasPrefix("|")
    }
    #expect(row.map { !$0.contains("| – |") } == true, "\(text)")
  }

  @Test func `an actor under another amount is no other actor`() throws {
    let text = try markdown(
      "# 方針\n\n出力50kW以上の設備を設ける事業者は、町に届け出なければなりません。\n",
      "# 方針\n\n出力10kW以上の設備を設ける事業者は、町に届け出るよう努めるものとします。\n")
    #expect(text.contains("弱い表現へ") && !text.contains("主体："), "\(text)")
  }

  @Test func `the day from which an edition holds was not put off`() throws {
    let report = try report(
      "# Standards\n\nEffective 1 March 2025\n\n## Rules\n\nBe kind.\n",
      "# Standards\n\nEffective 1 April 2026\n\n## Rules\n\nBe kind.\n")
    #expect(!report.changes.contains { $0.direction == .postponed })
  }

  @Test func `business days are not read as days`() throws {
    let text = try markdown(
      "# Terms\n\nWe answer within 5 business days.\n",
      "# Terms\n\nWe answer within 10 business days.\n")
    #expect(!text.contains("<sub>5 days</sub>"))
  }

  @Test func `where something is done is named with the deed`() throws {
    let text = try markdown(
      "# 計画\n\n遠隔での監視は、1人につき3台までとします。\n",
      "# 計画\n\n遠隔での監視は、1人につき5台までとします。\n")
    #expect(text.contains("| 遠隔での監視 |") && !text.contains("| 遠隔で |"))
  }

  @Test func `who did it is part of what is named, when is not`() throws {
    let text = try markdown(
      "# Terms\n\nRead this first.\n",
      "# Terms\n\nRead this first.\n\nYou must label every post that was written by a program.\n")
    #expect(text.contains("every post that was written by a program |"), "\(text)")
    let plan = try markdown(
      "# Plan\n\nRead this first.\n",
      "# Plan\n\nRead this first.\n\nWe will publish every plan approved by the end of May.\n")
    #expect(!plan.contains("approved by the end of May |"))
  }

  // MARK: Quotations

  @Test func `all that differs in a quoted sentence is marked`() throws {
    let text = try markdown(
      "# Terms\n\nWe will tell you about a breach within 72 hours after we learn of it.\n",
      "# Terms\n\nWe aim to tell you about a breach within 48 hours after we learn of it.\n")
    #expect(
      text.contains(
        "− We <del>will</del> tell you about a breach within <del>72 hours</del> after"), "\(text)")
    #expect(
      text.contains("＋ We <ins>aim to</ins> tell you about a breach within <ins>48 hours</ins>"))
  }

  @Test func `the number of a paragraph that came is marked with it`() throws {
    let old = "# 規程\n\n## 第１条 目的\n\n１ この規程は、見守りを定める。\n"
    let report = try report(old, old + "\n２ 町は、費用の半分を補助する。\n")
    #expect(MarkdownRenderer().render(report).contains("<ins>２ 町は、費用の半分を補助する。</ins>"))
    let page = HTMLRenderer().render(report)
    #expect(page.contains(">２ 町は、費用の半分を補助する。</ins>"))
  }

  @Test func `a quotation of a finding is not robbed of its last word`() throws {
    let text = try markdown(
      "# Plan\n\nA survey asked 1,030 households. Of these, 412 said that they could not keep their "
        + "home warm, which is 40 percent.\n",
      "# Plan\n\nA survey asked 1,030 households. Of these, 412 said that they could not keep their "
        + "home warm, which is 45 percent.\n")
    #expect(text.contains("which is 45 percent."))
    #expect(text.contains("412 ÷ 1,030 = 40% ≠ 45%"))
  }

  // MARK: Figures

  @Test func `years that were over in either edition were not put off`() throws {
    let text = { (first: Int) in
      "# 費用\n\nこの事業には、\(first)年度から\(first + 4)年度までの5年間に、合わせて18億円が使われました。\n"
    }
    let report = try report(
      text(2018), text(2019), (.month(year: 2023, 4), .month(year: 2024, 10)))
    #expect(!report.changes.contains { $0.direction == .postponed })
    #expect(report.changes.contains { $0.matter == .figure(.changed) })
  }

  @Test func `a day of every year can be put off`() throws {
    let report = try report(
      "# Plan\n\nWe will publish a report every year by 30 September.\n",
      "# Plan\n\nWe will publish a report every year by 31 October.\n",
      (.month(year: 2024, 3), .month(year: 2025, 9)))
    #expect(report.changes.contains { $0.direction == .postponed })
  }

  @Test func `a date beneath the title is brought up to date without a doubt`() throws {
    let report = try report(
      "# Harbour Plan\n\nMarch 2024\n\n## Homes\n\nWe build homes.\n",
      "# Harbour Plan\n\nSeptember 2025\n\n## Homes\n\nWe build homes.\n")
    #expect(!report.changes.contains { $0.needsConfirmation })
  }

  @Test func `what stands before a date on its line names it`() throws {
    let text = try markdown(
      "# 計画\n\n地域くらし省　2024年6月\n\n計画を進めます。\n",
      "# 計画\n\n地域くらし省　2025年6月\n\n計画を進めます。\n")
    #expect(text.contains("| 地域くらし省 |") && !text.contains("〔"))
  }
}
