import ConsistencyChecking
import PolicyModel
import Testing

/// One thing that two places of a text state: a sentence said again, a short name, a table's row.
@Suite struct TwiceStatedTests {
  @Test(
    arguments: [
      fires(
        "C01",
        // The same sentence with another date, other figures in it, another heading above it.
        "# Plan\n\n## Homes\n\nWe will insulate 6,000 homes by 2028.\n\n## Money\n\nThe fund is small.\n\nWe will insulate 6,000 homes by 2029.\n",
        "# 計画\n\n## 住まい\n\n市営住宅300戸を、2028年度までに建て替えます。\n\n## 財源\n\n基金を使います。\n\n市営住宅300戸を、2029年度までに建て替えます。\n",
        // A deadline by its name.
        "# Plan\n\n## Homes\n\nWe will build 1,800 affordable homes by the end of 2029.\n\n## Money\n\nThe deadline for affordable homes is the end of 2030.\n",
        "申請の期限は2026年6月30日です。\n\n申請は2026年7月31日までに行ってください。\n",
        "# Grants\n\nApplications must arrive by 30 June 2026.\n\nThe closing date for applications is 31 July 2026.\n"
      ),
      silent(
        "C01",
        "# Plan\n\n## Homes\n\nWe will insulate 6,000 homes by 2028.\n\n## Schools\n\nWe will insulate 40 schools by 2029.\n",
        "申請の期限は2026年6月30日です。\n\n変更の申請は2026年7月31日までに行ってください。\n",
        "# 春の講座\n\n申請は2026年4月30日までです。\n\n# 秋の講座\n\n申請は2026年9月30日までです。\n",
        "# Grants\n\nApplications must arrive by 30 June 2026.\n\nReports must arrive by 31 July 2026.\n"
      ),
      fires(
        "C08",
        "公共施設は86施設あります。築30年を超える施設は52施設あり、全体の70.5％を占めます。\n",
        "The council owns 80 halls. 20 halls, 35% of the total, are closed.\n"),
      silent(
        "C08",
        "公共施設は86施設あります。築30年を超える施設は52施設あり、全体の60.5％を占めます。\n",
        "公共施設は86施設あります。利用者は52人で、満足している方は全体の70.5％です。\n"),
      fires(
        "C25",
        "# Rules\n\nResidents must sort their waste. Residents may not leave bins on the pavement. Residents may leave bins on the pavement.\n",
        "# Rules\n\nVisitors must sign in. Bicycles are not allowed in the hall. Bicycles are allowed in the hall.\n",
        "# 規則\n\n入居者は、規則を守らなければなりません。ペットを飼育することはできません。ペットを飼育することができます。\n"),
      silent(
        "C25",
        "# Rules\n\nResidents must sort their waste. Residents may not leave bins on the pavement. Residents may leave bins in the yard.\n",
        "# 規則\n\n入居者は、規則を守らなければなりません。ペットを飼育することはできません。小鳥を飼育することができます。\n",
        "# 規則\n\n入居者は、規則を守らなければなりません。ペットを飼育することはできません。ただし、小鳥の場合は、ペットを飼育することができます。\n"),
      fires(
        "C35",
        "会費は次のとおりです。\n\n| 区分 | 金額 |\n|---|---|\n| 年会費 | 5,000円 |\n| 入会金 | 1,000円 |\n\n年会費は6,000円とします。\n",
        "| 指標 | 2024年度 | 2028年度 |\n|---|---|---|\n| 図書館の利用者数 | 800人 | 1,000人 |\n\n2024年度の図書館の利用者数は850人でした。\n",
        "| Item | Price |\n|---|---|\n| Annual pass | £40 |\n| Day ticket | £4 |\n\nThe annual pass costs £45.\n",
        "| 手続 | 期日 |\n|---|---|\n| 申込期限 | 2026年6月30日 |\n\n申込期限は2026年7月31日です。\n"),
      silent(
        "C35",
        "| 区分 | 金額 |\n|---|---|\n| 年会費 | 5,000円 |\n\n年会費は5,000円とします。\n",
        "| 区分 | 金額 |\n|---|---|\n| 年会費 | 5,000円 |\n\n年会費は当初6,000円でした。\n",
        "| 区分 | 金額 |\n|---|---|\n| 年会費 | 5,000円 |\n\n市外の方の年会費は6,000円とします。\n",
        "| 区分 | 金額 |\n|---|---|\n| 年会費 | 5,000円 |\n\n年会費を6,000円に引き上げます。\n",
        "| 区分 | 一般 | 学生 |\n|---|---|---|\n| 年会費 | 5,000円 | 2,000円 |\n\n年会費は3,000円とします。\n",
        "| 指標 | 2024年度 | 2028年度 |\n|---|---|---|\n| 図書館の利用者数 | 800人 | 1,000人 |\n\n2025年度の図書館の利用者数は850人でした。\n",
        "| 区分 | 金額 |\n|---|---|\n| 使用料 | 500円 |\n| 使用料 | 700円 |\n\n使用料は600円です。\n",
        "| Item | Price |\n|---|---|\n| Annual pass | £40 |\n\nThe annual pass for students costs £45.\n"
      ),
    ].flatMap { $0 })
  func `what two places state is held against each other`(_ it: CheckCase) throws { try it.hold() }

  @Test func `a cell is shown with its row`() throws {
    let table =
      "| 区分 | 金額 |\n|---|---|\n| 道路 | 80億円 |\n| 学校 | 100億円 |\n| 計 | 170億円 |\n"
    let finding = try #require(try findings(table, only: "C10").first)
    #expect(finding.places.map(\.text) == ["計 | 170億円", "道路 | 80億円", "学校 | 100億円"])
    let place = finding.places[0]
    let focus = try #require(place.focus)
    #expect(String(decoding: Array(place.text.utf8)[focus], as: UTF8.self) == "170億円")
  }
}
