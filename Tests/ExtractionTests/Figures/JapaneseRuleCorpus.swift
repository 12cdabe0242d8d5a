import PolicyModel
import Testing

@Suite struct `Japanese figures, rule by rule` {
  @Test func `dateRange: ends tied by words and marks`() throws {
    try expectAlike(
      .dateRange, "2018/2020", "",
      ["2018年から2020年まで", "2018～2020年", "2018年～20年", "2018-20年", "2018年と2020年の間"])
    try expectAlike(
      .dateRange, "2027-05-03/2027-05-21", "",
      ["2027年5月3日から21日まで", "2027年5月3～21日", "2027年5月3日と21日の間"])
    #expect(try figures("2024年から現在まで", on: "2026-02-18").map(\.value) == ["2024/2026-02-18"])
    #expect(try figures("2018年と2020年の調査").map(\.value) == ["2018", "2020"])
  }

  @Test func `window: counted from the edition`() throws {
    for (text, value) in [
      ("今後3年間", "2026-02-19/2029-02-18"), ("今後3年以内", "2026-02-18/2029-02-18"),
      ("直近3年", "2023-02-18/2026-02-18"), ("ここ3年", "2023-02-18/2026-02-18"),
      ("過去2四半期", "2025-Q3/2025-Q4"),
    ] {
      #expect(try figures(text, on: "2026-02-18").map(\.value) == [value], "\(text)")
    }
  }

  @Test func `duration: so much time in each of a longer one`() throws {
    for (text, value) in [
      ("1か月45時間", "PT45H"), ("1年360時間", "PT360H"), ("1週38時間45分", "PT38H45M"), ("1日8時間", "PT8H"),
      ("1年6か月", "P1Y6M"),
    ] {
      #expect(try figures(text).map(\.value) == [value], "\(text)")
    }
    #expect(try figures("1か月45時間").map(\.figure.role) == [.rate])
  }

  @Test func `number: a dot of upright lines is a point before tenths`() throws {
    for (text, values) in [
      ("68・4歳", ["68.4"]), ("2・4％", ["2.4"]), ("1・5倍", ["1.5"]), ("4・5歳児", ["4", "5"]),
      ("10・11月号", ["10", "XXXX-11"]), ("第2・4土曜日", ["2", "4"]),
    ] {
      #expect(try figures(text).map(\.value) == values, "\(text)")
    }
  }

  @Test func `everyWord: the days and weeks that a rhythm names`() throws {
    for (text, surfaces) in [
      ("毎月第1・第3月曜日に休む。", ["毎月第1・第3月曜日"]), ("毎月最終金曜日に休む。", ["毎月最終金曜日"]),
      ("月曜日から金曜日まで毎日開く。", ["月曜日から金曜日まで毎日"]), ("毎月第3回の会議", ["毎月", "第3回"]),
      ("毎月1日と15日に発行する。", ["毎月", "1日", "15日"]), ("月3回まで使える。", ["月3回まで"]),
      ("金曜日から毎日開く。", ["毎日"]),
    ] {
      #expect(try figures(text).map(\.words) == surfaces, "\(text)")
    }
    #expect(try figures("毎月1日と15日に発行する。").map(\.figure.kind) == [.recurrence, .date, .date])
    #expect(try figures("付与日数を、15日とする。").map(\.figure.kind) == [.duration])
    #expect(try figures("開庁日を、15日とする。").map(\.figure.kind) == [.date])
  }

  @Test func `firstUnits: the head or the end of a year or month`() throws {
    #expect(try figures("2027年の最初の3か月").map(\.value) == ["2027-01/2027-03"])
    #expect(try figures("2027年の最後の2か月").map(\.value) == ["2027-11/2027-12"])
    #expect(try figures("来月の最初の10日間", on: "2026-02").map(\.value) == ["2026-03-01/2026-03-10"])
    #expect(try figures("最初の3か月").map(\.value) == ["P3M"])
  }

  @Test func `relativeDate: seasons by one word`() throws {
    for (text, value) in [
      ("今秋に改める", "2026-FA"), ("来春に始める", "2027-SP"), ("昨夏の大会", "2025-SU"), ("今秋以降", "2026-FA"),
    ] {
      #expect(try figures(text, on: "2026-02").map(\.value) == [value], "\(text)")
    }
    try expectNoFigure(in: ["来春日和", "古今夏物語"])
  }

  @Test func `timesInPeriod and every: rhythms`() throws {
    try expectAlike(.recurrence, "P1D", "", ["1日3回", "1日に3回", "毎日"])
    try expectAlike(.recurrence, "P1M", "", ["1か月1回", "月1回", "毎月"])
    #expect(try figures("1日8時間").map(\.figure.kind) == [.duration])
  }

  @Test func `duration: words and days`() throws {
    try expectAlike(.duration, "P3D", "", ["丸3日", "まる3日", "3日間"])
    try expectAlike(
      .duration, "P10D", "",
      ["10日の年次有給休暇を与える", "10日の期間を置く", "10日の停職とする", "十日の猶予を設ける", "10日の短縮となる"])
    try expectAlike(.date, "XXXX-XX-10", "", ["10日の会議で決める", "10日の朝に配る"])
    try expectAlike(.duration, "P2M", "", ["ふた月", "2か月"])
    try expectAlike(.duration, "PT2M30S", "", ["2分30秒", "２分３０秒"])
    try expectAlike(.age, "6", "month", ["生後6か月", "生後六か月"])
  }

  @Test func `measure: areas, volumes and rates`() throws {
    try expectAlike(.dimension, "10", "m2", ["10㎡", "10m2", "10m²", "10平方メートル", "10平米"])
    try expectAlike(.dimension, "10", "m3", ["10㎥", "10立方メートル"])
    try expectAlike(.dimension, "10", "sqft", ["10平方フィート", "十平方フィート"])
    try expectAlike(.dimension, "10", "tCO2", ["10t-CO2", "10トンCO2"])
    try expectNoFigure(in: ["322AC0000000049号を見る"])
  }

  @Test func `temperature: below zero and other scales`() throws {
    try expectAlike(.temperature, "-5", "degree", ["氷点下5度", "零下5度", "マイナス5度"])
    try expectAlike(.temperature, "300", "K", ["300ケルビン"])
  }

  @Test func `money: currencies by their countries`() throws {
    try expectAlike(.money, "10", "AUD", ["10オーストラリアドル", "10オーストラリア・ドル", "10豪ドル"])
    try expectAlike(.money, "10", "CZK", ["10チェココルナ", "10チェコ・コルナ", "10コルナ"])
    try expectAlike(.money, "-320000000", "JPY", ["▲3.2億円", "マイナス3.2億円", "△3.2億円の収支"])
  }

  @Test func `bounds: signs and further words`() throws {
    let rows: [(Figure.Bound, [String])] = [
      (.moreThan, ["20人を超す", "20人を越す", "20人を超過"]),
      (.lessThan, ["20人に届かない", "20人に達しない", "20人を割り込む"]),
      (.atLeast, ["≧20人", "少なくても20人"]), (.atMost, ["≦20人", "多くても20人"]),
    ]
    for (bound, texts) in rows {
      for text in texts {
        let found = try figures("数は\(text)")
        #expect(found.map(\.figure.bound) == [bound], "\(text)")
        #expect(found.map(\.value) == ["20"], "\(text)")
      }
    }
  }

  @Test func `name: labels, codes and places are marked or left alone`() throws {
    try expectNoFigure(in: [
      "〒100-0000 東京都", "霞が関1-1", "© 2026", "図表 2-1のとおり", "【１】概要", "（１）又は（２）に定める額", "小1の壁",
      "2040年構想", "別表第一のとおり", "Effects of the Family 500+ Policyという論文",
    ])
    #expect(try figures("参加校数（12）").map(\.value) == ["12"])
    #expect(try figures("5人の手当").map(\.value) == ["5"])
  }

  @Test func `columns that stand apart are several numbers`() throws {
    #expect(try figures("推移は512　　478　　452である").map(\.value) == ["512", "478", "452"])
    #expect(try figures("人口は1 234 567人").map(\.value) == ["1234567"])
  }

  @Test func `dateRange: a length from a date on`() throws {
    for (text, value) in [
      ("令和8年度から5年間", "FY2026/FY2030"), ("2026年4月から3年間", "2026-04/2029-03"),
      ("2026年4月1日から1年間", "2026-04-01/2027-03-31"), ("来年度から3年間", "FY2026/FY2028"),
    ] {
      #expect(try figures(text, on: "2026-01").map(\.value) == [value], "\(text)")
    }
  }

  @Test func `beforeChrist: years and centuries that no calendar date covers`() throws {
    try expectAlike(.ordinal, "660", "年", ["紀元前660年", "紀元前六百六十年", "紀元前６６０年"])
    try expectAlike(.ordinal, "3", "世紀", ["紀元前3世紀", "紀元前三世紀"])
    #expect(try figures("紀元660年").map(\.value) == ["0660"])
    #expect(try figures("前回の3世紀展").allSatisfy { $0.figure.rule != "beforeChrist" })
  }

  @Test func `century and decade: this one and the last`() throws {
    for (text, value) in [
      ("今世紀", "20XX"), ("今世紀半ば", "20XX"), ("前世紀", "19XX"), ("前世紀の90年代", "199X"),
      ("1990年代後半", "199X"), ("21世紀初頭", "20XX"),
    ] {
      #expect(try figures(text, on: "2026-02").map(\.value) == [value], "\(text)")
    }
    try expectNoFigure(in: ["世紀の発見"])
  }

  @Test func `bounds: every comparative says its side`() throws {
    for (bound, spellings) in [
      (Figure.Bound.moreThan, ["445名より多く", "445名を上回る", "445名を上回った", "445名を超えた", "445名超"]),
      (.lessThan, ["445名より少なく", "445名を下回る", "445名を下回った", "445名に満たない", "445名未満"]),
      (
        .atMost,
        [
          "445名を超えない", "445名を超えてはならない", "445名を超えることはできない", "445名を上回らない", "445名以内",
          "多くて445名", "445名を上限",
        ]
      ),
      (
        .atLeast,
        ["445名を下回らない", "445名を下回ってはならない", "445名を下らない", "445名を下限", "445名かそれ以上", "445名以上"]
      ),
    ] {
      for spelling in spellings {
        #expect(try figures(spelling).map(\.figure.bound) == [bound], "\(spelling)")
        #expect(try figures(spelling).map(\.value) == ["445"], "\(spelling)")
      }
    }
    #expect(try figures("445名が集まった").map(\.figure.bound) == [.exactly])
  }

  @Test func `date: behind four digits 年 is a year whatever follows`() throws {
    for text in ["2027年中に終える", "2027年報告書", "2027年次の計画", "2027年額"] {
      #expect(try figures(text).map(\.value) == ["2027"], "\(text)")
    }
    #expect(try figures("年度初めに配る", on: "2026-02").map(\.value) == ["2025-04-01"])
  }

  @Test func `countedDate: from now on, whatever it is called`() throws {
    for (text, value) in [
      ("今から3日後", "2026-02-21"), ("本日より5日後", "2026-02-23"), ("今日から2週間後", "2026-03-04"),
      ("3日後", "2026-02-21"), ("今から5年前", "2021"), ("次の月", "2026-03"), ("前の週", "2026-W07"),
    ] {
      #expect(try figures(text, on: "2026-02-18").map(\.value) == [value], "\(text)")
    }
    for text in ["施行から3日後", "届出の3日後", "次の月曜日", "前の週末"] {
      #expect(
        try figures(text, on: "2026-02-18").allSatisfy { $0.figure.rule != "countedDate" },
        "\(text)")
    }
  }

  @Test func `quarter: in digits and kanji`() throws {
    try expectAlike(
      .date, "FY2026-Q1", "",
      ["2026年度第1四半期", "2026年度第一四半期", "2026年度の第１四半期", "令和8年度第一四半期"])
    #expect(try figures("来年第二四半期", on: "2026-02").map(\.value) == ["2027-Q2"])
    #expect(try figures("第十四半期").allSatisfy { $0.figure.kind != .date })
  }

  @Test func `nthPeriod: a year counted from a beginning`() throws {
    try expectAlike(.duration, "P3Y", "", ["3年目", "三年目", "３年目"])
    try expectAlike(.duration, "P10D", "", ["10日目", "十日目"])
    #expect(try figures("3年目標を定める").map(\.figure.rule) != ["nthPeriod"])
    #expect(try figures("2年目途に見直す").map(\.figure.rule) != ["nthPeriod"])
  }

  @Test func `ratio: two numbers set against each other`() throws {
    for text in ["3対1で可決", "３対１で可決"] {
      #expect(try figures(text).first?.value == "3", "\(text)")
    }
    #expect(try figures("3対1で可決").map(\.figure.rule) == ["ratio", "number"])
    #expect(try figures("3対の翼").map(\.figure.rule) == ["count"])
    try expectNoFigure(in: ["一対の像", "対外関係"])
  }

  @Test func `ordinalWord: a rank without a numeral`() throws {
    #expect(try figures("ファーストクラスに乗る").map(\.figure.kind) == [.ordinal])
    try expectNoFigure(in: ["最初の試み", "ファーストフード", "第一線", "第一に"])
  }
}
