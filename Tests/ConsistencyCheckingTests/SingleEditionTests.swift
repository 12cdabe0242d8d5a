import PolicyModel
import Testing

/// A text and the findings of one check that it must give.
struct CheckCase: Sendable, CustomTestStringConvertible {
  let check: String
  let text: String
  let fires: Bool
  var testDescription: String { (fires ? "fires: " : "silent: ") + text }
}

private func fires(_ check: String, _ texts: String...) -> [CheckCase] {
  texts.map { CheckCase(check: check, text: $0, fires: true) }
}

private func silent(_ check: String, _ texts: String...) -> [CheckCase] {
  texts.map { CheckCase(check: check, text: $0, fires: false) }
}

@Suite struct SingleEditionTests {
  @Test(
    arguments: [
      fires(
        "C01",
        "移行措置の期限は2027年3月末までです。\n\n移行措置の期限は2026年9月末までです。\n",
        "窓口の手数料は300円です。\n\nなお、窓口の手数料は350円です。\n"),
      silent(
        "C01",
        "窓口の手数料は300円です。\n\n証明書の手数料は350円です。\n",
        "相談件数は2023年度に120件でした。\n\n相談件数は2024年度に150件でした。\n",
        "窓口の手数料は300円です。\n\n窓口の手数料は当初350円でした。\n"),
      fires("C02", "2026年4月から2025年9月末まで実施します。\n"),
      silent("C02", "2025年10月から翌年3月末まで実施します。\n"),
      fires("C03", "今年2025年6月に計画を改定しました。\n"),
      silent(
        "C03", "今年2026年1月に計画を改定しました。\n", "昨年12月に計画を改定しました。\n",
        "市長は「今年2025年は節目の年だ」と述べました。\n"),
      fires("C05", "2025年3月末までに相談窓口を整備します。\n"),
      silent(
        "C05", "2026年3月末までに相談窓口を整備します。\n", "2025年3月末までに整備することを決めました。\n",
        "2025年3月末までに相談窓口を整備しました。\n"),
      fires("C06", "市は2021年4月に方針を決めました。そして、3年間の集中的な改革期間で見直しを進めています。\n"),
      silent("C06", "市は2024年4月に方針を決めました。そして、3年間の集中的な改革期間で見直しを進めています。\n"),
      fires("C08", "職員は1,200人で、そのうち女性が300人で全体の35％を占めます。\n"),
      silent("C08", "職員は1,105人で、そのうち女性が528人で全体の48％を占めます。\n"),
      fires("C10", "予算は100億円（内訳は施設整備60億円、人件費30億円）です。\n"),
      silent(
        "C10", "予算は100億円（内訳は施設整備60億円、人件費40億円）です。\n",
        "予算は100億円で、施設整備60億円などを含みます。\n"),
      fires("C12", "相談員は40名で、事務職員の45名より多くなっています。\n"),
      silent("C12", "相談員は50名で、事務職員の45名より多くなっています。\n"),
      fires("C13", "3分野（福祉、防災）で進めます。\n", "市は、①窓口の整備、③職員の研修を進めます。\n"),
      silent(
        "C13", "3分野（福祉、防災、教育）で進めます。\n", "3分野（福祉、防災など）で進めます。\n",
        "市は、①窓口の整備、②職員の研修を進めます。\n"),
      fires("C14", "説明会は2026年2月10日（水）に開きます。\n"),
      silent("C14", "説明会は2026年2月10日（火）に開きます。\n"),
      fires("C15", "令和7年（2026年）に改定しました。\n", "昭和66年に開館しました。\n"),
      silent("C15", "令和7年（2025年）に改定しました。\n"),
      fires("C16", "2026年2月30日に開始します。\n"),
      silent("C16", "2024年2月29日に開始しました。\n"),
      fires("C22", "市は「見守り事業を広げます。\n"),
      silent("C22", "市は「見守り事業」を広げます。\n", "1) 見守り事業\n2) 相談事業\n"),
      fires("C31", "条例は2026年5月に成立しました。\n"),
      silent("C31", "条例は2025年12月に成立しました。\n", "2026年5月に施行する予定です。\n"),
    ].flatMap { $0 })
  func `a check fires on what it names and on nothing else`(_ example: CheckCase) throws {
    #expect(try checks(example.text, only: example.check).isEmpty != example.fires)
  }

  @Test func `a reference to an article that is not there is found`() throws {
    let text = """
      # 見守り条例

      ## 第1条 目的

      この条例は、見守りを定める。

      ## 第2条 定義

      用語は次のとおりとする。

      ## 第3条 責務

      市は、第9条に定める計画を作る。
      """
    #expect(try checks(text, only: "C18") == ["C18"])
    #expect(
      try checks(text.replacing("第9条", with: "第2条"), only: "C18").isEmpty)
    #expect(
      try checks(text.replacing("第9条", with: "地方自治法第9条"), only: "C18").isEmpty)
  }

  @Test func `an article left out of the numbering is found`() throws {
    let text = "## 第1条 目的\n\n甲。\n\n## 第2条 定義\n\n乙。\n\n## 第4条 責務\n\n丙。\n"
    #expect(try checks(text, only: "C19") == ["C19"])
    #expect(try checks(text.replacing("第4条", with: "第3条"), only: "C19").isEmpty)
    #expect(try checks(text.replacing("第4条 責務", with: "第2条の2 責務"), only: "C19").isEmpty)
  }

  @Test func `a finding shows its words, line and arithmetic`() throws {
    let finding = try #require(
      try findings("# 予定\n\n説明会は2026年2月10日（水）に開きます。\n", only: "C14").first)
    #expect(finding.severity == .high)
    #expect(finding.places.map(\.line) == [3])
    #expect(finding.places.first?.text == "説明会は2026年2月10日（水）に開きます。")
    #expect(finding.arithmetic.contains("2026-02-10"))
  }

  @Test func `equal texts give equal ids and other words others`() throws {
    let text = "説明会は2026年2月10日（水）に開きます。\n"
    let ids = try findings(text, only: "C14").map(\.id)
    #expect(try findings("# 予定\n\n" + text, only: "C14").map(\.id) == ids)
    #expect(try findings(text.replacing("説明会", with: "相談会"), only: "C14").map(\.id) != ids)
  }

  @Test func `good prose gives no finding`() throws {
    let text = """
      # 見守り計画

      2026年1月

      ## 現状

      市には743の自治会があります（2025年12月現在）。見守りの対象は1,105人で、そのうち528人（48％）が一人で暮らしています。
      昨年12月には窓口を1か所増やし、2024年12月の調査では満足が半分を占めました。5割の方が満足と答えたことになります。

      ## 目標

      - 2027年3月末までに窓口を3か所（東、西、南）に増やします。
      - 利用率を38％から47％に引き上げます。
      """
    #expect(try checks(text) == [])
  }
}
