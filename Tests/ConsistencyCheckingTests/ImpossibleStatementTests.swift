import ConsistencyChecking
import PolicyModel
import Testing

/// Orders, bounds, ages, years and references that cannot be, and statements that cannot both hold.
@Suite struct ImpossibleStatementTests {
  @Test(
    arguments: [
      fires(
        "C37",
        "令和8年度に基本調査、令和10年度に実施設計、令和9年度に着工、令和12年度に供用開始を予定しています。\n",
        "入札は令和9年7月、契約は令和9年5月を予定しています。\n",
        "令和8年10月に条例を公布し、令和8年4月に施行します。\n",
        "# Plan\n\nDesign will be completed in October 2026, construction will begin in June 2026.\n"
      ),
      silent(
        "C37",
        "令和8年度に基本調査、令和9年度に実施設計、令和9年度に着工を予定しています。\n",
        "北館は令和10年度に設計、南館は令和9年度に着工します。\n",
        "令和9年度に着工し、令和10年度に設計変更を行います。\n",
        "第1期は令和9年度に着工し、第2期は令和10年度に設計します。\n",
        "# Plan\n\nDesign will be completed in June 2026, construction will begin in October 2026.\n"
      ),
      fires(
        "C38",
        "定員は30人以上25人以下とする。\n", "補助額は、下限10万円、上限5万円とします。\n",
        "# Plan\n\nA team has at least 8 and no more than 6 members.\n"),
      silent(
        "C38",
        "定員は25人以上30人以下とする。\n", "65歳以上又は6歳以下の方は無料です。\n", "補助額は、下限5万円、上限10万円とします。\n"),
      fires(
        "C39",
        "令和8年度中（令和8年3月31日まで）に整備します。\n",
        "令和7年度（令和8年4月1日から令和9年3月31日まで）の実績です。\n",
        "年度末の12月31日までに報告します。\n"),
      silent(
        "C39",
        "令和8年度中（令和9年3月31日まで）に整備します。\n",
        "令和7年度（令和7年3月31日現在）の人口です。\n",
        "令和8事業年度（令和8年1月1日から令和8年12月31日まで）の決算です。\n"),
      fires(
        "C40",
        "奨学金は、中学3年生（満12歳に達する生徒）から申し込めます。\n",
        "高校生世代（20歳に達する日以後の最初の3月31日まで）を対象とします。\n",
        "# Plan\n\nThe pass is for people aged 18 or over, including those aged 16.\n"),
      silent(
        "C40",
        "奨学金は、中学3年生（満15歳に達する生徒）から申し込めます。\n",
        "小学生（12歳まで）は無料です。\n", "高校生（定員20人）を募集します。\n"),
      fires(
        "C02",
        "協賛の締切は令和8年5月29日です。協賛の受付は令和8年6月1日に開始します。\n",
        "この規則は令和8年10月1日から施行し、令和8年9月30日限り、その効力を失う。\n",
        "# Plan\n\nThe lease commences on 1 April 2026 and expires on 31 March 2025.\n"),
      silent(
        "C02",
        "協賛の受付は令和8年5月1日に開始します。協賛の締切は令和8年5月29日です。\n",
        "# Plan\n\nThe lease commences on 1 April 2026 and expires on 31 March 2029.\n"),
      fires(
        "C18",
        "第1条 この規程は、前条に規定する会議について定める。\n\n第2条 会議は、委員長が招集する。\n",
        "第1条 目的を定める規程とする。\n\n第2条 前項の規定により、市長は許可を与えることができる。\n",
        "# Plan\n\nFees are in Annex C.\n\n## Annex A: Terms\n\nText.\n\n## Annex B: Fees\n\nText.\n"
      ),
      silent(
        "C18",
        "第1条 この規程は、次条に規定する会議について定める。\n\n第2条 会議は、委員長が招集する。\n",
        "第1条 目的を定める規程とする。\n\n第2条 市長は許可を与えることができる。\n\n2 前項の許可は、公表する。\n",
        "支給額は月額5,000円です（注2）。\n\n注1 所得制限があります。\n\n注2 県の加算を含みます。\n",
        "# Plan\n\nFees are in Annex B.\n\n## Annex A: Terms\n\nText.\n\n## Annex B: Fees\n\nText.\n"
      ),
      fires(
        "C13",
        "連絡会を令和7年度に4回（6月、9月、12月）開きます。\n", "重点地区は、東町、西町、南町の4地区です。\n",
        "# Plan\n\nAll five measures below apply from April.\n\n- a limit\n- a ban\n- a bay\n"),
      silent(
        "C13",
        "連絡会を令和7年度に3回（6月、9月、12月）開きます。\n",
        "# Plan\n\nThe panel has eight members: five teachers, two clerks and the head.\n",
        "重点地区は、東町、西町、南町の3地区です。\n",
        "# Plan\n\nAll three measures below apply from April.\n\n- a limit\n- a ban\n- a bay\n"),
    ].joined())
  func `what cannot be is asked about`(_ example: CheckCase) throws { try example.hold() }

  @Test(
    arguments: [
      fires(
        "C25",
        "申請書には住民票の写しの添付を要する。\n\n申請書には住民票の写しの添付を要しない。\n",
        "公園内での喫煙は禁止する。\n\n公園内では喫煙できます。\n",
        "臨時職員は研修の対象とする。\n\n臨時職員は研修の対象としない。\n",
        "審議会の議事録は公開する。\n\n審議会の議事録は公開しない。\n",
        "検診の費用は、市が全額を負担する。\n\n受診者は、検診の費用の一部を負担する。\n",
        "市民農園の使用料は無料とする。\n\n市民農園の使用料は年額6,000円とする。\n",
        "委員長は、委員の互選により定める。\n\n委員長は、市長が指名する。\n",
        "# Rules\n\nVisitors may bring dogs into the garden.\n\nVisitors may not bring dogs into the garden.\n",
        "# Rules\n\nMembers must declare any gift worth more than £50. The code states that members need not declare any gift worth more than £50.\n",
        "# Rules\n\nThe night bus service will be discontinued in June 2026. The night bus service will continue throughout 2027.\n",
        "# Rules\n\nThe council will pay the full cost of the survey. The owner must pay half the cost of the survey.\n",
        "# Rules\n\nThe chair is elected by the members. The chair is appointed by the director.\n"),
      silent(
        "C25",
        "申請書には住民票の写しの添付を要する。\n\n変更届には住民票の写しの添付を要しない。\n",
        "公園内での喫煙は禁止する。\n\n公園内では、指定の場所に限り喫煙できます。\n",
        "公園内での喫煙は原則として禁止する。\n\n公園内での喫煙は許可する。\n",
        "次のいずれかを選ぶ。\n\n- 議事録は公開する。\n- 議事録は公開しない。\n",
        "検診の費用は、市が全額を負担する。\n\n受診者は、再検査の費用の一部を負担する。\n",
        "市民農園の使用料は無料とする。\n\n市民農園の駐車場の使用料は年額6,000円とする。\n",
        "委員長は、委員の互選により定める。\n\n副委員長は、委員長が指名する。\n",
        "# Rules\n\nVisitors may bring dogs into the garden.\n\nVisitors may not bring dogs into the hall.\n",
        "# Rules\n\nMembers must declare any gift worth more than £50. Guests need not declare any gift worth more than £50.\n",
        "# Rules\n\nThe night bus service will be discontinued in June 2026. The night bus service will continue until then.\n",
        "# Rules\n\nThe chair is elected by the members. The deputy chair is appointed by the director.\n"
      ),
      fires(
        "C01",
        "児童図書館の開館時間は、午前9時から午後7時までとする。\n\n児童図書館の開館時間は、午前9時から午後8時までです。\n"),
      silent(
        "C01",
        "集会室の使用時間は、午前9時から午後9時までとする。\n\nキッズルームの使用時間は、午前9時から午後6時までとする。\n",
        "児童図書館の開館時間は、午前9時から午後7時までとする。\n\n児童図書館の開館時間は、日曜日は午前9時から午後5時までです。\n"),
      fires(
        "C35",
        "| 年度 | 相談件数 |\n|---|---|\n| 令和4年度 | 1,210件 |\n| 令和5年度 | 1,388件 |\n\n令和5年度の相談件数は1,338件と、前年度を上回りました。\n",
        "| 区分 | 月額 |\n|---|---|\n| 自転車 | 2,000円 |\n| 原付 | 3,000円 |\n\n自転車の月額利用料は2,500円です。\n"),
      silent(
        "C35",
        "| 年度 | 相談件数 |\n|---|---|\n| 令和4年度 | 1,210件 |\n| 令和5年度 | 1,388件 |\n\n令和5年度の電話の相談件数は338件でした。\n",
        "| 区分 | 月額 |\n|---|---|\n| 自転車 | 2,000円 |\n| 原付 | 3,000円 |\n\n自転車の年額利用料は20,000円です。\n"),
    ].joined())
  func `statements that cannot both hold are asked about`(_ example: CheckCase) throws {
    try example.hold()
  }
}
