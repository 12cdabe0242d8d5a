import PolicyModel
import Testing

@Suite struct `Japanese figures as notices and ordinances write them` {
  private func expectValues(
    _ rows: [(String, [String])], at location: SourceLocation = #_sourceLocation
  ) throws {
    for (text, values) in rows {
      let found = try figures(text, on: "2026-01-15")
      #expect(found.map(\.value) == values, "\(text)", sourceLocation: location)
    }
  }

  @Test func `neighbouring digits with a comma are one rough number`() throws {
    try expectValues([
      ("申込みは2、3件です。", ["2/3"]), ("約二、三人が残る。", ["2/3"]), ("参加者は三、四十人だった。", ["30/40"]),
      ("5、6百人を見込む。", ["500/600"]), ("2、3年で終える。", ["P2Y/P3Y"]), ("2、3割を占める。", ["20/30"]),
    ])
    for text in ["1、2年生が対象です。", "対象は3、5歳です。", "会議は1、2階で開く。"] {
      #expect(try figures(text).allSatisfy { $0.figure.rule != "few" }, "\(text)")
    }
  }

  @Test func `an amount of change is no other end, and another word's last sign no era`() throws {
    try expectValues([
      ("苦情は103件から17件減りました。", ["103", "17"]), ("苦情は103件から86件に減りました。", ["103/86"]),
      ("利用料は最大2年分です。", ["P2Y"]), ("証明3年分を添える。", ["P3Y"]), ("大2年に建てた。", ["1913"]),
    ])
  }

  @Test func `tenths before の, years of a stretch and ages with months are read whole`() throws {
    try expectValues([
      ("電気代を2割5分の値引きとする。", ["25"]), ("費用の3割5分の1を負う。", ["30", "0.2"]),
      ("看護休暇は、1年度につき5日とする。", ["P1Y", "P5D"]), ("8年度の予算を定める。", ["FY2008"]),
      ("子が1歳6か月に達した日", ["1.5"]), ("子が2歳、9か月の弟がいる。", ["2", "P9M"]),
      ("届出は1世帯につき1回限りとする。", ["1", "1"]), ("届出は8月31日限りとする。", ["2026-08-31"]),
    ])
    let once = try figures("届出は1世帯につき1回限りとする。")
    #expect(once.map(\.figure.bound) == [.exactly, .atMost])
    #expect(once.map(\.figure.subject) == ["届出の算定単位", "届出（1世帯につき）"])
  }

  @Test func `a verb of change is no part of what is counted`() throws {
    let found = try figures("店は198店から55店減りました。")
    #expect(found.map(\.value) == ["198", "55"])
    #expect(found.map(\.figure.unit) == ["店", "店"])
  }

  @Test func `a year told twice is one date`() throws {
    try expectValues([
      ("2024（令和6）年度", ["FY2024"]), ("2024年（令和6年）4月1日", ["2024-04-01"]),
      ("令和6年（2024年）4月1日", ["2024-04-01"]), ("R6～R8年度", ["FY2024/FY2026"]),
      ("令和6年（2025年）4月", ["2024", "2025", "2025-04"]), ("2024年4/1", ["2024-04-01"]),
    ])
  }

  @Test func `a second day of a rhythm is of every month as well`() throws {
    try expectValues([
      ("毎月5日及び20日に配る。", ["P1M", "XXXX-XX-05", "XXXX-XX-20"]),
      ("毎年7月1日から7月31日まで", ["P1Y", "XXXX-07-01/XXXX-07-31"]),
    ])
    #expect(try figures("毎週火・木曜日に開く。").map(\.words) == ["毎週火・木曜日"])
  }

  @Test func `one 午後 is for both ends`() throws {
    try expectValues([
      ("午後3時から5時まで", ["T15/T17"]), ("午後9時から5時まで", ["T21/T05"]), ("13時から3時まで", ["T13/T03"]),
    ])
  }

  @Test func `counts and lengths that meet stay apart`() throws {
    try expectValues([
      ("2クラス各30人", ["2", "30"]), ("牛乳100g中3.5g", ["100", "3.5"]), ("納期は3日から5日程度です。", ["P3D/P5D"]),
      ("3〜5日程度かかる。", ["P3D/P5D"]), ("一貫した支援", []),
    ])
    #expect(try figures("ISO 27001とJIS X 8341に従う。").allSatisfy(\.figure.isInName))
  }

  @Test func `what will end on a day has it for its deadline, what ended has not`() throws {
    #expect(try figures("制度は2027年6月に終わります。").map(\.figure.role) == [.deadline])
    #expect(try figures("制度は2024年6月に終わった。").map(\.figure.role) == [nil])
    #expect(try figures("3年間続ける。").map(\.figure.subject) == [""])
  }

  @Test func `the day on which an age ends is of no year`() throws {
    try expectValues([
      ("18歳の年度末まで支給する。", ["18", "XXXX-03-31"]),
      ("満15歳に達する日以後の最初の3月31日まで", ["15", "XXXX-03-31"]),
    ])
  }

  @Test func `what is kept so long, and who is one of two words`() throws {
    #expect(try figures("録音を、受けた日から4年間保存する。").last?.figure.subject == "録音の保存")
    #expect(try figures("ひとり親家庭の家賃補助を月2万円とする。").last?.figure.subject == "ひとり親家庭の家賃補助")
  }

  @Test func `so many of so many is a share`() throws {
    try expectValues([("10人中9人が使う。", ["0.9"]), ("20校中5校で始める。", ["0.25"])])
    #expect(try figures("会期中9人が来た。").map(\.value) == ["9"])
  }

  @Test func `a rhythm and its number are one figure`() throws {
    for text in ["毎年一回点検する。", "毎年1回点検する。", "年に1回点検する。", "年間1回点検する。"] {
      let found = try figures(text)
      #expect(found.map(\.figure.kind) == [.recurrence], "\(text)")
      #expect(found.map(\.value) == ["P1Y"], "\(text)")
    }
    try expectValues([
      ("四半期に1回報告する。", ["P3M"]), ("三月ごとに見直す。", ["P3M"]), ("1時間に1本走る。", ["PT1H"]),
      ("年度ごとに見直す。", ["P1Y"]), ("週2〜3日の勤務とする。", ["P2D/P3D"]),
    ])
  }

  @Test func `an era that was over is read on and marked`() throws {
    for (text, value, rule) in [
      ("平成32年3月", "2020-03", "endedEra"), ("平成31年5月1日", "2019-05-01", "endedEra"),
      ("平成31年4月30日", "2019-04-30", "era"), ("H33.4.1", "2021-04-01", "endedEra"),
    ] {
      let found = try figures(text)
      #expect(found.map(\.value) == [value], "\(text)")
      #expect(found.map(\.figure.rule) == [rule], "\(text)")
    }
    try expectValues([
      ("昭和五十年代に建った。", ["1975/1984"]), ("平成20年代", ["2008/2017"]), ("令和8(2026)年度", ["FY2026"]),
      ("令和7年4月1日から8年3月31日まで", ["2025-04-01/2026-03-31"]),
    ])
  }

  @Test func `ranges whose second end leaves out what the first said`() throws {
    try expectValues([
      ("3月上旬～中旬", ["2026-03-01/2026-03-20"]), ("2026.4.1〜4.15", ["2026-04-01/2026-04-15"]),
      ("来月10日から再来月5日まで", ["2026-02-10/2026-03-05"]), ("4月1日から3日間", ["2026-04-01/2026-04-03"]),
      ("2～3割", ["20/30"]), ("5年以上10年未満", ["P5Y/P10Y"]),
      ("2025年の年末", ["2025-12-31"]), ("2025年年末", ["2025-12-31"]),
    ])
  }

  @Test func `days that no calendar has keep their words and no value`() throws {
    for text in ["2025-02-30までに", "2025.4.31"] {
      #expect(try figures(text).map(\.figure.value) == [.impossible], "\(text)")
    }
  }

  @Test func `days of every year, and eight digits in a row`() throws {
    try expectValues([
      ("元日は休館です。", ["2026-01-01"]), ("大晦日まで開く。", ["2026-12-31"]), ("20260331までに", ["2026-03-31"]),
      ("クリスマスツリーを飾る。", []), ("番号は20263199です。", ["20263199"]),
    ])
  }

  @Test func `a return is counted from the day of speaking`() throws {
    try expectValues([
      ("2日で戻ります。", ["2026-01-17"]), ("10か月以内に帰ります。", ["2026-01-15/2026-11-15"]),
      ("10か月以内に報告する。", ["P10M"]), ("2日で終わる。", ["P2D"]),
    ])
  }

  @Test func `heat and hundredths by their neighbours`() throws {
    let heat = try figures("暑さが30度を超える日")
    #expect(heat.map(\.figure.kind) == [.temperature])
    let cut = try figures("5分引きで売る。")
    #expect(cut.map(\.figure.kind) == [.percent])
    #expect(try figures("5分で着く。").map(\.figure.kind) == [.duration])
    #expect(try figures("深夜12時に閉める。").map(\.value) == ["T00"])
  }

  @Test func `years that lie behind, and sums of hundreds`() throws {
    try expectValues([
      ("この20年間で収入は伸びていない。", ["2006-01-15/2026-01-15"]), ("この3か月の間に決める。", ["P3M"]),
      ("百ユーロを払う。", ["100"]), ("一元的に進める。", []),
    ])
    #expect(try figures("総会を開く日の2週間前までに知らせる。").map(\.figure.subject) == ["総会を開く日"])
  }

  @Test func `a topic of time makes a length of days and months`() throws {
    try expectValues([
      ("任期は三月とする。", ["P3M"]), ("処理に要する日数は10日です。", ["P10D"]),
      ("募集期間は10日から20日までです。", ["2026-01-10/2026-01-20"]), ("委員会は三月に開く。", ["2026-03"]),
      ("出発の一月前までに届け出る。", ["P1M"]), ("一月につき5千円を払う。", ["P1M", "5000"]),
      ("休暇の日数（当該日数が五日を超える場合には、五日とする。）", ["P5D", "P5D"]),
      ("退去の日から十四日以内に帰る場合は払う。", ["P14D"]),
    ])
  }

  @Test func `hours of the next day go on behind 24`() throws {
    try expectValues([
      ("翌日0時に閉じる。", ["T24"]), ("翌日の午前1時まで開く。", ["T25"]), ("午前1時に閉じる。", ["T01"]),
    ])
  }

  @Test func `katakana nouns are counted whole, up to a verb`() throws {
    for (text, unit) in [
      ("3コースから選ぶ。", "コース"), ("1日6コマ行います。", "コマ"), ("6コを配る。", "個"),
    ] {
      #expect(try figures(text).last?.figure.unit == unit, "\(text)")
    }
    try expectValues([("45分×6コマを行う。", ["PT45M", "6"])])
  }

  @Test func `ゼロ is a value where something comes to it`() throws {
    try expectValues([
      ("待機者をゼロにする。", ["0"]), ("排出を実質ゼロとする。", ["0"]), ("ゼロから始める。", []), ("カーボンゼロに挑む。", []),
    ])
  }

  @Test func `a change told of two nouns is one figure`() throws {
    let found = try figures("対象を65歳以上の方から60歳以上の方に広げます。")
    #expect(found.map(\.value) == ["65/60"])
    #expect(found.map(\.figure.rule) == ["fromTo"])
    try expectValues([("定員を80人から100人に30人増やす。", ["80/100", "30"])])
  }

  @Test func `the morning after is reached by a range`() throws {
    try expectValues([("22時〜翌5時に限る。", ["T22/T29"])])
    #expect(try figures("3月31日限り、効力を失う。").first?.figure.role == .deadline)
  }

  @Test func `sayings with numerals hold no figure`() throws {
    try expectValues(
      ["二の足を踏む。", "四六時中見守る。", "六三制を改める。", "七転び八起きの歩み。"].map { ($0, []) })
  }

  @Test func `tens of years without a century are the nearest to what tells one`() throws {
    let rows: [(text: String, published: String?, values: [String])] = [
      ("2020年代後半に着工し、30年代前半に完成する。", nil, ["202X", "203X"]),
      ("1960年代から70年代にかけて増えた。", nil, ["196X/197X"]),
      ("30年代の半ばまでに終える。", "2026-01-10", ["203X"]),
      ("50年代には終える。", "2026-01-10", ["205X"]),
      ("90年代に建てた。", "2026-01-10", ["199X"]),
      ("70年代に建てた。", "2026-01-10", ["197X"]),
      ("10年代に建てた。", "2026-01-10", ["201X"]), ("70年代に建てた。", nil, ["197X"]),
    ]
    for row in rows {
      #expect(try figures(row.text, on: row.published).map(\.value) == row.values, "\(row.text)")
    }
  }

  @Test func `a rhythm of months that are named comes as often as they do`() throws {
    let rows: [(text: String, times: Int?)] = [
      ("点検を毎年3月及び9月に行う。", 2), ("報告を毎年1月、4月、7月及び10月に行う。", 4), ("名簿を毎年9月に改める。", nil),
      ("納付は毎年6月1日と12月1日とする。", 2), ("毎年、3か月の研修を行う。", nil),
    ]
    for row in rows {
      let rhythm = try figures(row.text).first { $0.figure.kind == .recurrence }
      guard case .recurrence(let recurrence)? = rhythm?.figure.value else {
        Issue.record("\(row.text)")
        continue
      }
      #expect(recurrence.times == row.times.map { ExactDecimal($0) }, "\(row.text)")
    }
  }

  @Test func `words that others replace, and one that an average is named after, are no amount`()
    throws
  {
    func amounts(_ text: String) throws -> [String] {
      try figures(text).filter { !$0.figure.isInName }.map(\.words)
    }
    #expect(try amounts("前条中「十日」とあるのは、離島では「二十日」とする。") == ["二十日"])
    #expect(try amounts("わが市は、一人当たり医療費が高い。").isEmpty)
    #expect(try amounts("生徒1人当たり2台の端末を配る。") == ["1人", "2台"])
  }

  @Test func `a rank in words is a figure behind what it measures`() throws {
    let rows: [(text: String, words: [String])] = [
      ("一人当たりGDP世界一を達成した。", ["世界一"]), ("貯蓄額日本一の県になった。", ["日本一"]),
      ("一人当たり医療費が全国一高い県です。", []), ("持ち家率全国一高い県です。", ["全国一"]), ("世界一周の旅に出る。", []),
      ("日本一のまちをつくる。", []), ("輸出額世界一流の企業。", []),
    ]
    for row in rows {
      let found = try figures(row.text).filter { !$0.figure.isInName }
      #expect(found.map(\.words) == row.words, "\(row.text)")
      #expect(found.allSatisfy { $0.figure.unit == "位" && $0.figure.kind == .ordinal })
    }
  }
}
