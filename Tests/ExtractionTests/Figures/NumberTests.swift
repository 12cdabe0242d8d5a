import PolicyModel
import Testing

@Suite struct `Numerals and counts` {
  @Test func `what lasts so long is no time that is over`() throws {
    for words in ["A licence will last five years.", "It has to last five years."] {
      let found = try figures(words, .english)
      #expect(found.map(\.figure.kind) == [.duration], "\(words)")
      #expect(found.map(\.words) == ["five years"], "\(words)")
    }
    for words in ["It fell in the last five years.", "Last five years' budgets fell."] {
      #expect(try figures(words, .english).map(\.words) != ["five years"], "\(words)")
    }
  }

  @Test func `no half of a compound is counted`() throws {
    let found = try figures("We will take on 240 early-years workers.", .english)
    #expect(found.map(\.words) == ["240"])
    #expect(found.map(\.figure.unit) == [""])
    #expect(try figures("We will take on 240 workers.", .english).map(\.words) == ["240 workers"])
  }

  @Test func `numbers of notes in square brackets are no figures`() throws {
    #expect(try figures("対象は20人[2]とする。").map(\.value) == ["20"])
    #expect(try figures("A fee of 20% applies.[1]", .english).map(\.value) == ["20"])
    #expect(try figures("Reply within [14] days.", .english).map(\.value) != [])
    #expect(try figures("手数料は[500]円とする。").map(\.value) == ["500"])
  }

  @Test func `what money is worth is no length of minutes`() throws {
    for words in ["¥10,000分の体験券を支給する。", "¥10,000相当の体験券を支給する。"] {
      #expect(try figures(words).map(\.figure.unit) == ["JPY"], "\(words)")
    }
  }

  @Test func `a number reads alike in every spelling`() throws {
    try expectAlike(
      .count, "12345", "人",
      ["12,345人が応募した", "１２，３４５人が応募した", "1万2345人が応募した", "一万二千三百四十五人が応募した", "1万2千3百45人が応募した"])
    try expectAlike(.count, "48000000", "台", ["4千８百万台", "4,800万台", "四千八百万台", "48,000,000台"])
    try expectAlike(.count, "2592300", "件", ["259万2,300件", "二百五十九万二千三百件", "2592300件"])
    try expectAlike(.number, "-3.2", "", ["差は▲3.2", "差はマイナス3.2", "差は-3.2", "差は−3.2"])
  }

  @Test func `no digit is lost`() throws {
    let digits = String(repeating: "1234567890", count: 4)
    #expect(try figures("\(digits)件").map(\.value) == [digits])
    #expect(try figures("1垓2345京6789兆円").map(\.value) == ["123456789000000000000"])
    #expect(try figures("0.1234567890123456789倍").map(\.value) == ["0.1234567890123456789"])
  }

  @Test func `any noun counts up to the next particle`() throws {
    try expect("全国の⟦812診療所⟧で⟦20業務⟧を改めた。", "812", "20")
    try expect("⟦4大臣⟧が⟦9出張所⟧と⟦30基幹業務⟧を見た。", "4", "9", "30")
    let units = try figures("812診療所、3分野、7分室、20基幹業務").map(\.figure.unit)
    #expect(units == ["診療所", "分野", "分室", "基幹業務"])
  }

  @Test func `counters with several spellings share one unit`() throws {
    for text in ["35カ所", "35か所", "35ヶ所", "35箇所", "三十五カ所"] {
      #expect(try figures(text).map(\.figure.unit) == ["か所"], "\(text)")
    }
    #expect(try figures("12ケタ").map(\.figure.unit) == ["桁"])
    #expect(try figures("12桁").map(\.figure.unit) == ["桁"])
  }

  @Test func `words that hold a kanji numeral count nothing`() throws {
    try expectNoFigure(in: [
      "一時的な措置を一元的に行う", "一括して一体で進める", "国民一人ひとりの声", "十分な検討と不十分な説明", "万全を期す",
      "第一に、予算を組む", "千葉県と三重県、九州と四国", "八王子市の毎日新聞", "統一した見解を一定の範囲で示す", "一部の職員が一層努める",
      "唯一の方法を一つの目安に", "一度に進めず一日も早く", "三者で二重に見る", "第三者の目", "一般の方々と一緒に", "万が一に備える",
    ])
  }

  @Test func `numbers in names and clause numbers are marked`() throws {
    for text in ["暮らしの方針2031を読む", "2040構想に反対", "G7で話し合う", "憲法9条を守る", "第5条第2項", "5Gの整備"] {
      let found = try allFigures(text)
      #expect(!found.isEmpty && found.allSatisfy(\.figure.isInName), "\(text)")
    }
  }

  @Test func `telephone numbers, versions and addresses are no figures`() throws {
    try expectNoFigure(in: [
      "電話は03-1234-5678へ", "版は4.12.7である", "https://example.jp/2024/05/report12.html を見る",
      "192.168.10.254に送る",
    ])
  }

  @Test func `multiples and halves`() throws {
    try expectAlike(.multiple, "1.6", "times", ["1.6倍になる", "１．６倍になる", "一・六倍になる"])
    try expectAlike(.percent, "50", "percent", ["半減する", "半分になる", "5割", "50%", "五割", "50パーセント"])
    try expectAlike(.multiple, "2", "times", ["倍増する", "2倍", "二倍"])
  }

  @Test func `a million digits take no longer than their length`() throws {
    let clock = ContinuousClock()
    let long = String(repeating: "7", count: 400_000) + "人"
    let years = String(repeating: "年", count: 60_000)
    let start = clock.now
    #expect(try figures(long).count == 1)
    #expect(try figures(years).isEmpty)
    let time = clock.now - start
    #expect(time < .seconds(60))
  }
}

@Suite struct `Shares and money` {
  @Test func `tenths, percent and hundredths are one quantity`() throws {
    try expectAlike(
      .percent, "30", "percent", ["3割", "30%", "３０％", "三割", "30パーセント", "三十パーセント"])
    try expectAlike(.percent, "34.5", "percent", ["3割4分5厘", "34.5%", "三割四分五厘"])
    try expectAlike(.percent, "47.73", "percent", ["47.73％", "47.73パーセント"])
  }

  @Test func `a percentage point is another unit`() throws {
    try expectAlike(
      .percent, "1.5", "percent-point", ["1.5%ポイント", "1.5パーセントポイント", "比率が1.5ポイント上がる"])
    #expect(try figures("投票で20ポイントを得る").map(\.figure.kind) == [.count])
  }

  @Test func `fractions stay exact`() throws {
    try expectAlike(.number, "1/3", "fraction", ["3分の1", "三分の一", "３分の１", "3人に1人"])
    try expectAlike(.number, "0.75", "fraction", ["4分の3", "四分の三", "3/4"])
    try expectNoFigure(in: ["割合を割り当てる"])
  }

  @Test func `money is in its base unit`() throws {
    try expectAlike(
      .money, "500000000", "JPY", ["5億円", "五億円", "500百万円", "50,000万円", "500000千円", "￥500,000,000"])
    try expectAlike(.money, "12000000", "USD", ["1200万ドル", "$12,000,000", "12,000,000米ドル"])
    try expectAlike(.money, "30", "EUR", ["30ユーロ", "€30"])
    try expect("給付額を⟦月額３万円⟧とする。", "30000")
    try expect("⟦1.6～2.0兆円⟧の事業", "1600000000000/2000000000000")
  }

  @Test func `ages, measures and heat`() throws {
    try expectAlike(.age, "18", "year", ["18歳", "１８才", "十八歳", "満18歳"])
    try expectAlike(.dimension, "2.5", "km", ["2.5キロメートル", "2.5km", "２．５㎞"])
    try expectAlike(.temperature, "28", "C", ["28℃", "摂氏28度", "28°C"])
    #expect(try figures("室温を28度にする").map(\.figure.kind) == [.temperature])
    #expect(try figures("2度の失敗").map(\.figure.kind) == [.count])
  }
}

@Suite struct `Order` {
  @Test func `places in an order`() throws {
    try expectAlike(.ordinal, "3", "人", ["3人目", "三人目", "３人目"])
    try expectAlike(.ordinal, "2", "子", ["第2子", "第二子"])
    try expectAlike(.ordinal, "1", "つ", ["1つ目", "一つ目"])
    try expectAlike(.ordinal, "3", "番目", ["3番目", "三番目"])
    try expectNoFigure(in: ["第一に申請、第二に審査", "第三者委員会"])
  }
}
