import PolicyModel
import Testing

/// Two statements of one text that cannot both hold.
@Suite struct ConflictTests {
  @Test(
    arguments: [
      fires(
        "C01",
        "移行措置の期限は2027年3月末までです。\n\n移行措置の期限は2026年9月末までです。\n",
        "窓口の手数料は300円です。\n\nなお、窓口の手数料は350円です。\n",
        "家電の購入補助の申込みは、令和八年十月三十一日まで受け付けます。\n\n2026年11月30日をもって家電の購入補助の申込みを締め切ります。\n",
        "市には地域包括支援センターの職員が１２人います。\n\n地域包括支援センターの職員は15名です。\n",
        "## 防犯灯の設置申請\n\n締切は2026年8月16日です。\n\n## その他\n\n防犯灯の設置申請の期限は、2026年9月16日とします。\n",
        "特定健診の受診率は41％です。\n\n特定健診の受診率は、すでに四十五パーセントに達しています。\n",
        "## 路線バス\n\n2027年度までに、すべての路線で電子決済を使えるようにします。\n\n## その他\n\nなお、電子決済の期限は2028年度です。\n",
        "## 路線バス\n\n電子決済の試行は2027年3月末まで続けます。\n\n## その他\n\n電子決済の試行は2028年3月末で終わります。\n",
        "図書館の利用券の有効期間は3年です。\n\n5年が図書館の利用券の有効期間です。\n",
        "## 観光案内所の通訳\n\n人数は90名です。\n\n## その他\n\n92名の観光案内所の通訳が働いています。\n"),
      silent(
        "C01",
        "窓口の手数料は300円です。\n\n証明書の手数料は350円です。\n",
        "相談件数は2023年度に120件でした。\n\n相談件数は2024年度に150件でした。\n",
        "窓口の手数料は300円です。\n\n窓口の手数料は当初350円でした。\n",
        "窓口の手数料は300円です。\n\n窓口の手数料を200円に引き下げます。\n",
        "駐輪場の利用料は300円です。\n\n学生の場合、駐輪場の利用料は100円です。\n",
        "市長は「会館の使用料は500円だ」と述べました。\n\n会館の使用料は700円です。\n",
        "耐震診断の申込みの期限は2027年です。\n\n耐震診断の申込みの期限は2027年3月31日です。\n",
        "体育館の使用料は500円です。\n\n体育館の使用料は５００円とします。\n",
        "会館の使用料は、午前が500円です。\n\n会館の使用料は、午後が700円です。\n",
        "定員が30人の部屋です。\n\n定員が50人の部屋です。\n\n定員が80人の部屋です。\n"),
      silent(
        "C01",
        // Other cases, another call, another term, another sum for each.
        "市営の診療所のうち、昨年度に赤字となった診療所は71.3％です。\n\n民間の診療所のうち、昨年度に赤字となった診療所は83.2％です。\n",
        "車を運転する人のうち、バスに乗る人は5.3％です。\n\n車を運転しない人のうち、バスに乗る人は24.6％です。\n",
        "第1次募集で選ばれた事業は、2027年1月29日までに終えてください。\n\n第2次募集で選ばれた事業は、2027年2月26日までに終えてください。\n",
        "1学期の中間試験は2日間です。\n\n2学期の中間試験は3日間です。\n",
        "学童クラブの定員は2,140人です。\n\n学童クラブの待機児童は87人です。\n",
        "北地区の住民の18％が水道の手数料を知らない。\n\n北地区の住民の25％が下水の計画を知らない。\n",
        "地域の見守りの補助は、1世帯当たり2万円です。\n\n地域の見守りの補助は、500万円です。\n",
        "町の消防団員は1,021人で、平均年齢は47.6歳です。\n\n30歳未満の町の消防団員は123人です。\n",
        "70歳以上の窓口の負担は2割です。\n\n75歳以上の窓口の負担は1割です。\n",
        "現行の会議室の利用料金は500円です。\n\n改正後の会議室の利用料金は600円です。\n"),
      fires(
        "C01",
        "The fee for a parking permit is £40.\n\nWe charge £45 for a parking permit.\n",
        "We will complete the harbour bridge by 3 May 2027.\n\nThe harbour bridge is due for completion by 4 June 2027.\n",
        "The complaints team has 20 caseworkers.\n\nThere are 26 caseworkers in the complaints team.\n",
        "55% of tenants use the repair line.\n\nToday 57% of all tenants use the repair line.\n",
        "## Allotment lottery\n\nApplications close on 5 May 2027.\n\n## Other\n\nApplications for the allotment lottery close on 5 June 2027.\n",
        "You must be at least 16 years old to open an account.\n\nTo open an account you must be at least 18 years old.\n",
        "We give you at least 30 days' notice before a change takes effect.\n\nA change takes effect no sooner than 14 days after our notice.\n"
      ),
      fires(
        "C01", "You may hold up to two accounts.\n\nEach person may hold up to five accounts.\n",
        "The Harbour plan costs $6.99 a month or $69 a year.\n\nWe charge $5.99 a month for the Harbour plan.\n"
      ),
      silent(
        "C01", "You may hold up to two accounts.\n\nEach firm may hold up to five accounts.\n",
        "The fee for a parking permit is £40.\n\nThe fee for a market stall is £45.\n",
        "The fee for a parking permit is £40.\n\nWe will raise the fee for a parking permit to £45.\n",
        "The complaints team had 20 caseworkers in 2023.\n\nThe complaints team had 26 caseworkers in 2024.\n",
        "You may hold up to two accounts.\n\nYou must hold at least one account.\n",
        "Adult tickets for the ferry cost £4.\n\nIf you are under 16, tickets for the ferry cost £2.\n",
        "We estimate that the new ferry would cost £2 million a year.\n\nWe estimate that the new ferry would cost £6 million over three years.\n",
        "Carriers must delete our data within 60 days of the end of a contract.\n\nBackups of carriers must be deleted within 120 days of the end of a contract.\n",
        "After 5 years of service, staff receive 27 days of annual leave.\n\nAfter 10 years of service, staff receive 30 days of annual leave.\n",
        "We propose to keep the records of visits for 24 months.\n\nAt present, we keep the records of visits for 12 months.\n"
      ),
      fires("C07", "庁舎の耐震改修の期限は2026年度末です。\n\n庁舎の耐震改修は2026年12月31日までに終えます。\n"),
      silent("C07", "庁舎の耐震改修の期限は2026年度末です。\n\n庁舎の耐震改修は2027年3月31日までに終えます。\n"),
      fires(
        "C02", "2026年4月から2025年9月末まで実施します。\n", "受付は2026年5月7日に始め、2026年4月3日に締め切ります。\n",
        "開始日は令和八年五月七日、終了日は2026年4月3日です。\n",
        "The trial runs from 5 May 2027 until 3 April 2026.\n",
        "Registration opens on 5 May 2027 and closes on 3 April 2027.\n"),
      silent(
        "C02", "2025年10月から翌年3月末まで実施します。\n", "2027年4月から始まる制度に向け、2026年9月まで意見を聞きます。\n",
        "2027年4月から始まる制度は、2026年9月末までに案を示します。\n",
        "The trial runs from 5 May 2026 until 3 April 2027.\n",
        "Before the trial starts on 5 May 2027 we consult until 3 April 2027.\n"),
      fires(
        "C25", "敬老祝い金の支給を続けます。\n\n敬老祝い金の支給を廃止します。\n", "朝市の開催を取りやめます。\n\nわたしたちは、朝市の開催を存続させます。\n",
        "We will keep the evening clinic.\n\nWe will close the evening clinic.\n"),
      silent(
        "C25", "敬老祝い金の支給を続けます。\n\n敬老祝い金の支給は廃止しません。\n", "敬老祝い金の支給を続けます。\n\n敬老祝い金の支給の廃止を検討します。\n",
        "敬老祝い金の支給を続けます。\n\n財源がない場合は、敬老祝い金の支給を廃止します。\n",
        "We will keep the evening clinic.\n\nWe will not close the evening clinic.\n"),
      fires(
        "C24", "町は、避難経路を点検しなければならない。\n\n町は、できる限り避難経路を点検するよう努める。\n",
        "国は、共通の基盤に移行することを目指しています。\n\n改正によって、共通の基盤に移行することも義務付けました。\n",
        "Members must register their address.\n\nMembers are encouraged to register their address.\n"
      ),
      silent(
        "C24", "町は、避難経路を点検しなければならない。\n\n事業者は、避難経路を点検するよう努める。\n",
        "町は、避難経路を点検しなければならない。\n\n町は、避難訓練を実施するよう努める。\n",
        "Members must register their address.\n\nVisitors should register their address.\n"),
    ].flatMap { $0 })
  func `a check fires on what it names and on nothing else`(_ example: CheckCase) throws {
    try example.hold()
  }

  @Test func `a former deadline behind the one that holds is a conflict, one before it is not`()
    throws
  {
    let now = "国は、庶務システムを2026年度までに共通の基盤に移行することをめざしています。\n\n"
    #expect(try checks(now + "庶務システムの共通の基盤への移行の期限は、当初2027年度末とされていました。\n", only: "C01") == ["C01"])
    #expect(try checks(now + "庶務システムの共通の基盤への移行の期限は、当初2025年度末とされていました。\n", only: "C01").isEmpty)
  }

  @Test func `a conflict names both values and offers two readings`() throws {
    let finding = try #require(
      try findings("窓口の手数料は300円です。\n\n窓口の手数料は350円です。\n", only: "C01").first)
    #expect(finding.severity == .high)
    #expect(finding.places.map(\.line) == [1, 3])
    #expect(finding.facts.map(\.value) == ["窓口の手数料", "300円", "350円"])
  }
}
