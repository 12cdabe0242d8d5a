/// What may stand behind a numeral in Japanese and change what the numeral says.
///
/// Counters are open: any noun counts (743自治体). Listed are those that decide a kind, those
/// with several spellings, and those that follow a kanji numeral of one sign.
package enum JapaneseCounters {
  package struct Row: Sendable {
    package let counter: Counter
    /// May follow a single kanji numeral: 三人 counts, 三重 does not.
    package let followsKanji: Bool
    /// Counts things rather than parts, money or time.
    package var isThing: Bool { if case .things = counter { true } else { false } }
  }

  package static let table: WordTable<Row> = {
    var entries: [(String, Row)] = special.map { ($0.0, Row(counter: $0.1, followsKanji: true)) }
    entries += CurrencyName.japanese.map {
      ($0.0, Row(counter: .money($0.1), followsKanji: $0.0 == "円"))
    }
    entries += CurrencyName.codes.map { ($0.0, Row(counter: .money($0.1), followsKanji: false)) }
    entries += JapaneseMeasures.rows.map {
      ($0.0, Row(counter: .measure($0.1), followsKanji: true))
    }
    for line in things.pieces(between: 0x0A) {
      let names = line.pieces(between: 0x09)
      guard let usual = names.first else { continue }
      for name in names { entries.append((name, Row(counter: .things(usual), followsKanji: true))) }
    }
    for name in digitsOnly.spacedWords {
      entries.append((name, Row(counter: .things(name), followsKanji: false)))
    }
    return WordTable(entries)
  }()

  private static let special: [(String, Counter)] = [
    ("%", .percent), ("％", .percent), ("パーセント", .percent), ("パ ーセ ント", .percent),
    ("ﾊﾟｰｾﾝﾄ", .percent), ("㌫", .percent), ("プロセント", .percent),
    ("%ポイント", .percentPoint), ("％ポイント", .percentPoint), ("パーセントポイント", .percentPoint),
    ("パーセンテージポイント", .percentPoint), ("%pt", .percentPoint), ("ppt", .percentPoint),
    ("ポイント", .point), ("pt", .point), ("‰", .perMille), ("パーミル", .perMille),
    ("割", .tenths), ("分の", .denominator), ("分 の", .denominator), ("倍", .multiple),
    ("ダース", .dozen), ("歳", .age), ("才", .age),
    ("営業日", .span(.day)), ("業務日", .span(.day)), ("開庁日", .span(.day)),
    ("年", .year), ("年度", .fiscalYear), ("月", .month), ("日", .day), ("時", .hour),
    ("分", .minute), ("秒", .second), ("年代", .decade), ("世紀", .century),
    ("年間", .span(.year)), ("か年", .span(.year)), ("カ年", .span(.year)), ("ヶ年", .span(.year)),
    ("ヵ年", .span(.year)), ("ケ年", .span(.year)), ("箇年", .span(.year)), ("ヵ年間", .span(.year)),
    ("か年間", .span(.year)), ("カ年間", .span(.year)), ("年余", .span(.year)),
    ("箇年間", .span(.year)), ("ヶ年間", .span(.year)), ("ケ年間", .span(.year)),
    ("半期", .span(.halfYear)), ("四半期", .span(.quarter)),
    ("か月", .span(.month)), ("カ月", .span(.month)), ("ヶ月", .span(.month)),
    ("ヵ月", .span(.month)), ("ケ月", .span(.month)), ("ｹ月", .span(.month)),
    ("箇月", .span(.month)), ("個月", .span(.month)), ("か月間", .span(.month)),
    ("カ月間", .span(.month)), ("ヶ月間", .span(.month)), ("ヵ月間", .span(.month)),
    ("ケ月間", .span(.month)), ("箇月間", .span(.month)), ("月間", .span(.month)),
    ("週", .span(.week)), ("週間", .span(.week)), ("日間", .span(.day)), ("昼夜", .span(.day)),
    ("泊", .things("泊")), ("時間", .span(.hour)), ("分間", .span(.minute)),
    ("秒間", .span(.second)), ("世紀間", .span(.century)),
    ("番目", .rank("番目")), ("位", .rank("位")), ("人目", .rank("人")), ("人め", .rank("人")),
    ("つ目", .rank("つ")), ("つめ", .rank("つ")), ("番め", .rank("番目")), ("回目", .rank("回")),
    ("度目", .rank("回")), ("期目", .rank("期")), ("件目", .rank("件")), ("社目", .rank("社")),
    ("台目", .rank("台")), ("校目", .rank("校")), ("例目", .rank("例")), ("個目", .rank("個")),
    ("か国目", .rank("か国")), ("カ国目", .rank("か国")), ("か所目", .rank("か所")),
    ("カ所目", .rank("か所")), ("本目", .rank("本")), ("冊目", .rank("冊")), ("世代目", .rank("世代")),
    ("年生", .rank("年生")), ("年次", .rank("年次")), ("学期", .rank("学期")), ("学期制", .things("学期制")),
    ("時間目", .rank("時間")), ("時限目", .rank("時限")), ("年制", .things("年制")),
    ("℃", .temperature("C")), ("°C", .temperature("C")), ("° C", .temperature("C")),
    ("ケルビン", .temperature("K")), ("セルシウス度", .temperature("C")),
    ("度C", .temperature("C")), ("℉", .temperature("F")), ("°F", .temperature("F")),
    ("度F", .temperature("F")), ("°", .temperature("degree")), ("度", .degree),
    ("条", .clause("条")), ("項", .clause("項")), ("号", .clause("号")), ("章", .clause("章")),
    ("節", .clause("節")), ("款", .clause("款")), ("編", .clause("編")), ("目次", .clause("目次")),
    ("頁", .clause("頁")), ("ページ", .things("ページ")),
  ]

  /// One counter a line, its usual spelling first.
  private static let things = """
    人\t個人数
    名\t名様
    か国\tカ国\tヶ国\tヵ国\tケ国\t箇国\t個国
    か所\tカ所\tヶ所\tヵ所\tケ所\t箇所\t個所
    か条\tカ条\tヶ条\tヵ条\tケ条\t箇条
    か村\tカ村\tヶ村
    か町\tカ町\tヶ町
    か店\tカ店\tヶ店\tカ店舗\tか店舗
    か寺\tカ寺\tヶ寺
    か国語\tカ国語\tヶ国語\tヵ国語
    桁\tケタ\tけた
    つ\tッ
    個\tコ\tヶ\tケ\tこ
    件
    社
    校
    園
    床
    台
    回
    票
    議席
    隻
    棟
    戸
    本
    冊
    枚
    頭
    匹
    羽
    軒
    杯
    室
    席
    世帯
    世代
    品目
    種類
    段階
    項目
    都道府県
    都府県
    道府県
    市町村
    市区町村
    自治体
    団体
    機関
    法人
    事業所
    施設
    店舗
    路線
    区画
    講座
    教室
    大臣
    閣僚
    業務
    分野
    基
    機
    丁目
    番地
    階
    階建て\t階建
    両
    艘
    通
    口
    株
    拍
    周
    周年
    文字
    万人都市
    点
    箱
    袋
    歩
    期
    試合
    連続
    """

  /// Counters that would make a word of another kind behind a kanji numeral: 三者, 一部, 二次.
  private static let digitsOnly = "者 部 次 等 級 種 区 市 町 村 県 州 国 組 班 派 党 式 型 系 代 家 字 面 方 性 系統 次元 大 極 本柱"
}
