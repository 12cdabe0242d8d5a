import ConsistencyChecking
import PolicyModel
import Testing

/// Values that other values of the text give: products, averages, rates, points, ranks.
@Suite struct ReckonedValueTests {
  @Test(
    arguments: [
      fires(
        "C36",
        "講座は4回開き、1回当たりの謝金は6,000円とし、謝金の総額は25,000円とします。\n",
        "腕章は1個700円のものを300個購入し、200,000円を見込みます。\n",
        "負担金は月額2,000円を12か月分、合わせて年額20,000円です。\n",
        "経費は 3 × 5,000円 = 20,000円 です。\n",
        "過去3年の利用者数は、それぞれ300人、400人、500人で、平均は450人です。\n",
        "年間の貸出は2,400冊で、月平均では240冊となります。\n",
        "4日間の来場者は、1日平均260人、延べ1,000人でした。\n",
        "# Plan\n\nWe will run 4 courses at £600 each, at a total cost of £2,600.\n",
        "# Plan\n\nVisits in the three weeks were 40, 50 and 60, an average of 55.\n"),
      silent(
        "C36",
        "講座は4回開き、1回当たりの謝金は6,000円とし、謝金の総額は24,000円とします。\n",
        "腕章は1個700円のものを300個購入し、送料を加えて220,000円を見込みます。\n",
        "1回当たり6,000円を上限に、4回で20,000円を補助します。\n",
        "過去3年の利用者数は、それぞれ300人、401人、500人で、平均は400人です。\n",
        "年間の貸出は2,405冊で、月平均では200冊となります。\n",
        "# Plan\n\nWe will run 4 courses at £600 each, with a discount, at a total cost of £2,200.\n",
        "# Plan\n\nWe will run up to 4 courses at £600 each, at a total cost of £1,800.\n"),
      fires(
        "C08",
        "調査票を500世帯に配り、回収は310世帯（回収率72.0％）でした。\n",
        "市内40園のうち30園、すなわち4分の1の園が参加しました。\n"),
      silent(
        "C08",
        "調査票を500世帯に配り、回収は310世帯（回収率62.0％）でした。\n",
        "市内40園のうち30園が残り、閉園は4分の1にとどまりました。\n"),
      fires(
        "C33",
        "受診率は40.2％から43.5％に4.3ポイント上昇しました。\n",
        "# Plan\n\nTurnout rose from 38% to 44%, an increase of 8 percentage points.\n"),
      silent(
        "C33", "受診率は40.2％から43.5％に3.3ポイント上昇しました。\n",
        "# Plan\n\nTurnout rose from 38% to 44%, an increase of 6 percentage points.\n"),
      fires(
        "C34", "落札額は税抜き2,000,000円（税込み2,160,000円、税率10％）です。\n"),
      silent(
        "C34", "落札額は税抜き2,000,000円（税込み2,160,000円、税率8％）です。\n"),
      fires(
        "C10",
        "# Plan\n\nThe board has eight members: three councillors, three tenants and three officers.\n",
        "# Plan\n\nThe award of £80,000 comprises £50,000 for staff, £20,000 for rent and £20,000 for tools.\n",
        "| 会場 | 入場者 |\n|---|---|\n| 本館 | 700人 |\n| 別館 | 500人 |\n\n入場者は、合わせて1,300人でした。\n"),
      silent(
        "C10",
        "# Plan\n\nThere are 212 staff in grade A, 148 in grade B and 61 in grade C, 421 in all.\n",
        "# Plan\n\nThe board has nine members: three councillors, three tenants and three officers.\n",
        "| 会場 | 入場者 |\n|---|---|\n| 本館 | 700人 |\n| 別館 | 500人 |\n\n入場者は、合わせて1,200人でした。\n"),
      fires(
        "C41",
        "申請は、多い順に東地区120件、西地区150件、南地区90件でした。\n",
        "| 支所 | 来庁者 |\n|---|---|\n| 東支所 | 700人 |\n| 西支所 | 900人 |\n\n来庁者が最も多いのは東支所です。\n",
        "| 年度 | 苦情 |\n|---|---|\n| 令和4年度 | 70件 |\n| 令和5年度 | 90件 |\n| 令和6年度 | 80件 |\n\n苦情は年々増えています。\n",
        "# Plan\n\n| Branch | Visits |\n|---|---|\n| Central | 52,000 |\n| East | 61,000 |\n\nCentral had the highest number of visits.\n"
      ),
      silent(
        "C41",
        "申請は、多い順に東地区150件、西地区120件、南地区90件でした。\n",
        "| 支所 | 来庁者 |\n|---|---|\n| 東支所 | 700人 |\n| 西支所 | 900人 |\n\n来庁者が最も多いのは西支所です。\n",
        "| 支所 | 来庁者 | 電話 |\n|---|---|---|\n| 東支所 | 700人 | 90人 |\n| 西支所 | 900人 | 50人 |\n\n電話が最も多いのは東支所です。\n",
        "| 年度 | 苦情 |\n|---|---|\n| 令和4年度 | 70件 |\n| 令和5年度 | 90件 |\n| 令和6年度 | 95件 |\n\n苦情は年々増えています。\n"
      ),
    ].joined())
  func `values that others give are held against them`(_ example: CheckCase) throws {
    try example.hold()
  }
}
