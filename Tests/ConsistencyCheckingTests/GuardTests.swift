import PolicyModel
import Testing

/// What a careful reader would not stop at: no check of weight may.
@Suite struct GuardTests {
  @Test(arguments: [
    // A share whose counts agree by rounding.
    "回答した1,105人のうち528人（48％）が一人で暮らしています。\n",
    "Of the 1,105 people who answered, 528 (48%) live alone.\n",
    // Counts that name no total.
    "相談は445件、苦情は528件で、満足は48％でした。\n",
    "There were 445 visits and 528 letters; 48% of readers were content.\n",
    // A claim and its refutation in one paragraph.
    "市は、運用経費を3割減らせると言っていました。しかし、調査では1.6倍に増えています。\n",
    "The city said that costs would fall by 30%. But they have grown to 1.6 times.\n",
    // One value in other words.
    "昨年12月に窓口を閉じました。\n\n2025年12月に窓口を閉じました。\n",
    "加入者の半分が賛成しました。\n\n加入者の5割が賛成しました。\n",
    "Half of the members agreed.\n\n50% of the members agreed.\n",
    // A series at several dates.
    "特定健診の受診率は、2023年3月に41％でした。\n\n特定健診の受診率は、2024年3月に45％でした。\n",
    "The waiting list held 120 households in 2023.\n\nThe waiting list held 150 households in 2024.\n",
    // 同年 and 同月 point at the date before them.
    "条例は2024年3月に示され、同年9月に可決されました。\n",
    // A list as long as its number.
    "関係3大臣（厚生、総務、財務）で協議しました。\n", "Three ministers (health, finance, home) agreed.\n",
    // A deadline told in the past.
    "市は、2025年7月末までに全員に送ることを決めました。\n", "We decided to write to everyone by July 2025.\n",
    // Figures in a quotation with its own date.
    "市長は2020年に「今年2020年は、相談員を30人にする」と述べました。\n\n相談員は40人います。\n",
    // A wished-for value beside today's.
    "利用券の有効期間は1年です。\n\n- 利用券の有効期間を3年に延ばします。\n",
    "The fee for a parking permit is £40.\n\n- We will lower the fee for a parking permit to £20.\n",
    // Bounds that hold together.
    "協議会は、委員15人以内で組織します。\n\n協議会の委員は12人です。\n",
    // One measure of several groups.
    "## 東館\n\n使用料は500円です。\n\n## 西館\n\n使用料は700円です。\n",
    "## Bronze\n\nThe fee is £5.\n\n## Silver\n\nThe fee is £9.\n",
  ])
  func `good prose gives no finding of weight`(_ text: String) throws {
    #expect(try findings(text).filter { $0.severity <= .medium }.map(\.check) == [])
  }

  @Test func `a good page gives no finding of weight`() throws {
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
    #expect(try findings(text).filter { $0.severity <= .medium }.map(\.check) == [])
  }
}
